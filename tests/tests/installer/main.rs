//! The Windows installer in Wine: what it puts where, and that nothing of it stays behind.
//!
//! Not run by default: `cargo xtask test --all` makes the installer first. `SPAREKEY_SETUP` names it, `SPAREKEY_WINE` and
//! `WINEPREFIX` the Wine that is copied for each test.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]

mod computer;
mod policy;
mod program_file;
mod state;

use std::fs;
use std::time::Duration;

use computer::Computer;
use program_file::{CONSOLE, ProgramFile, WINDOW};
use sparekey_tests::program::builders_folders;

const USUAL: &str = r"AppData\Local\Programs\Sparekey";
const UNINSTALL: &str = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Sparekey";
const FILES: [&str; 6] = [
    "THIRD-PARTY.txt",
    "WebView2Loader.dll",
    "sparekey-cli.exe",
    "sparekey.exe",
    "sparekey_shared.dll",
    "uninstall.exe",
];
/// Exit codes of the installer (installer.nsi).
const RUNS: i32 = 3;
const NOT_WRITTEN: i32 = 4;
const TOO_OLD: i32 = 5;

#[test]
fn it_installs_silently_replaces_itself_and_leaves_nothing() {
    let computer = Computer::new();
    let before = computer.state();
    assert_eq!(computer.setup(&["/S"]), 0);
    let folder = computer.home(USUAL);
    assert_eq!(names(&folder), FILES);

    // Wine's registry says where from now on, and how it is taken away again.
    let (now, home) = (computer.state(), computer.windows_home());
    let value = |name: &str| now.value(UNINSTALL, name);
    assert_eq!(value("DisplayName"), "Sparekey");
    assert_eq!(value("Publisher"), "The Sparekey authors");
    assert_eq!(value("InstallLocation"), format!(r"{home}\{USUAL}"));
    assert_eq!(value("QuietUninstallString"), format!(r#""{home}\{USUAL}\uninstall.exe" /S"#));
    let size = u64::from_str_radix(value("EstimatedSize").trim_start_matches("dword:"), 16).unwrap();
    let files: u64 = FILES.iter().map(|name| fs::metadata(folder.join(name)).unwrap().len()).sum();
    assert!(size.abs_diff(files / 1024) < 300, "{size} KiB are said, {files} bytes are there");
    for program in ["sparekey.exe", "sparekey-cli.exe"] {
        let key = format!(r"Software\Microsoft\Windows\CurrentVersion\App Paths\{program}");
        assert_eq!(now.value(&key, ""), format!(r"{home}\{USUAL}\{program}"));
    }
    let menu = computer.home(r"AppData\Roaming\Microsoft\Windows\Start Menu\Programs\Sparekey");
    assert_eq!(names(&menu), ["Sparekey in a terminal.lnk", "Sparekey.lnk"]);

    programs_answer(&computer, &folder, &value("DisplayVersion"));
    for name in ["sparekey.exe", "sparekey-cli.exe", "sparekey_shared.dll"] {
        let file = ProgramFile::read(&folder.join(name));
        assert_eq!(
            builders_folders().into_iter().find(|folder| file.has(folder)),
            None,
            "{name} says where it was built"
        );
    }

    // Over an older version, with a program that runs: nothing is touched until it has ended.
    let window = folder.join("sparekey.exe");
    let shipped = fs::read(&window).unwrap();
    fs::write(&window, b"an older version").unwrap();
    let running = computer.start(&folder.join("sparekey-cli.exe"), &["code", "--provider", "gmail"]);
    assert_eq!(computer.setup(&["/S"]), RUNS);
    assert_eq!(fs::read(&window).unwrap(), b"an older version");
    assert_eq!(computer.run(&folder.join("uninstall.exe"), &["/S", &format!(r"_?={home}\{USUAL}")]).0, RUNS);
    assert_eq!(names(&folder), FILES);
    drop(running);
    assert_eq!(computer.setup(&["/S"]), 0);
    assert!(fs::read(&window).unwrap() == shipped, "the older version is replaced");
    assert_eq!(names(&folder), FILES);

    // What the person saved stays; what WebView2 kept for the program goes.
    let settings = computer.home(r"AppData\Roaming\sparekey\settings.json");
    fs::create_dir_all(settings.parent().unwrap()).unwrap();
    fs::write(&settings, "{}").unwrap();
    let profile = computer.home(r"AppData\Local\org.sparekey.app\EBWebView");
    fs::create_dir_all(&profile).unwrap();
    fs::write(profile.join("Local State"), "{}").unwrap();
    computer.uninstall(&folder, &["/S"]);
    assert_eq!(fs::read(&settings).unwrap(), b"{}");
    fs::remove_dir_all(settings.parent().unwrap()).unwrap();
    assert_eq!(computer.state().since(&before), [""; 0]);
}

#[test]
fn it_installs_where_it_is_told_and_forgets_what_it_is_told_to() {
    let computer = Computer::new();
    let before = computer.state();
    // Unquoted, as NSIS wants it: the last argument may have spaces.
    assert_eq!(computer.setup(&["/S", r"/D=C:\Grüße", "an", r"alle\Sparekey"]), 0);
    let folder = computer.disk().join("Grüße an alle/Sparekey");
    assert_eq!(names(&folder), FILES);
    assert!(!computer.home(USUAL).exists());
    let (code, said) = computer.run(&folder.join("sparekey-cli.exe"), &["detect", "--offline", "someone@gmail.com"]);
    assert!(code == 0 && said.contains("gmail"), "{code}: {said}");

    let settings = computer.home(r"AppData\Roaming\sparekey\settings.json");
    fs::create_dir_all(settings.parent().unwrap()).unwrap();
    fs::write(&settings, "{}").unwrap();
    fs::write(folder.join("somebody's.txt"), "not ours").unwrap();
    computer.uninstall(&folder, &["/S", "/FORGET"]);
    assert!(!settings.parent().unwrap().exists(), "it is forgotten");
    assert_eq!(names(&folder), ["somebody's.txt"]);
    fs::remove_dir_all(folder.parent().unwrap()).unwrap();
    assert_eq!(computer.state().since(&before), [""; 0]);
}

#[test]
fn another_programs_folder_is_left_alone() {
    let computer = Computer::new();
    let folder = computer.disk().join("Other");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("uninstall.exe"), "somebody's").unwrap();
    let before = computer.state();
    assert_eq!(computer.setup(&["/S", r"/D=C:\Other"]), NOT_WRITTEN);
    assert_eq!(fs::read(folder.join("uninstall.exe")).unwrap(), b"somebody's");
    assert_eq!(computer.state().since(&before), [""; 0]);
}

#[test]
fn an_old_windows_is_told_so() {
    let computer = Computer::new();
    computer.pretend_to_be("win7");
    let before = computer.state();
    assert_eq!(computer.setup(&["/S"]), TOO_OLD);
    assert_eq!(computer.state().since(&before), [""; 0]);
}

fn programs_answer(computer: &Computer, folder: &std::path::Path, version: &str) {
    let (window, terminal) = (folder.join("sparekey.exe"), folder.join("sparekey-cli.exe"));
    let (code, said) = computer.run(&terminal, &["detect", "--offline", "someone@gmail.com"]);
    let found: serde_json::Value = serde_json::from_str(said.trim()).unwrap_or_else(|fault| panic!("{fault}: {said}"));
    assert_eq!((code, &found["provider"]), (0, &"gmail".into()), "{found}");
    for program in [&window, &terminal] {
        let (code, said) = computer.run(program, &["--version"]);
        assert!(code == 0 && said.contains(version), "{}: {code}, {said:?}", program.display());
    }
    // No console opens beside the window, and Windows' list of files says what each is.
    for (program, kind, about) in [(&window, WINDOW, "Sparekey"), (&terminal, CONSOLE, "Sparekey in a terminal")] {
        let file = ProgramFile::read(program);
        assert_eq!(file.subsystem(), kind, "{}", program.display());
        assert!(file.has("sparekey_shared.dll"), "{} does not share its code", program.display());
        for words in [about, version, "The Sparekey authors"] {
            assert!(file.has_wide(words), "{} does not say {words:?}", program.display());
        }
        assert!(file.has("asInvoker") || kind == WINDOW, "{}: no manifest", program.display());
    }
}

/// The names in a folder, sorted.
fn names(folder: &std::path::Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|fault| panic!("{}: {fault}", folder.display()));
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// For what happens after a program has ended, as the uninstaller's work, which a copy of it does.
const PATIENCE: Duration = Duration::from_secs(60);

//! The Windows installer, made by NSIS from `src-tauri/windows/installer.nsi`: on Linux as well as on Windows.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::PathBuf;

use super::{Ground, Words};
use crate::command::{self, Outcome, cargo, program, root, run};
use crate::cross::{self, Target};
use crate::page;
use crate::reproducible::reproducible;

/// What the installer unpacks. WebView2's loader lies beside the programs where they were linked with GNU's linker;
/// Microsoft's puts it into the library.
const FILES: [&str; 4] = ["sparekey.exe", "sparekey-cli.exe", "sparekey_shared.dll", "WebView2Loader.dll"];
/// Microsoft's page for WebView2, as the window's own start has it.
const PAGE: &str = "https://developer.microsoft.com/microsoft-edge/webview2/consumer/";
/// NSIS's names of the languages (its folder "Language files").
const LANGUAGES: [(&str, &str); 8] = [
    ("ar", "ARABIC"),
    ("de", "GERMAN"),
    ("en", "ENGLISH"),
    ("es", "SPANISH"),
    ("fr", "FRENCH"),
    ("ja", "JAPANESE"),
    ("pl", "POLISH"),
    ("pt-BR", "PORTUGUESEBR"),
];
/// Messages of the installer, by the beginnings of their ids.
const MESSAGES: [&str; 2] = ["setup-", "remove-"];
/// The message that is the name of a file: of a link in the Start menu.
const FILE_NAME: &str = "setup-menu-terminal";
/// The command that signs a file, whose name is put in place of `%1`. Programs come signed; this is for the installer
/// and for the uninstaller in it.
const SIGN: &str = "SPAREKEY_SIGN";

/// Makes the installer, from the programs that were given or else from new ones. Gives its file.
///
/// # Errors
///
/// In words for a developer.
pub(super) fn package(ground: &Ground, given: bool) -> Outcome<PathBuf> {
    let from = if given { ground.programs.clone() } else { build()? };
    let folder = ground.empty("windows")?;
    for file in FILES {
        let built = from.join(file);
        fs::copy(&built, folder.join(file)).map_err(|fault| format!("{}: {fault}", built.display()))?;
    }
    ground.put_notices(&folder)?;
    let words = folder.join("words.nsh");
    // NSIS takes a file for Unicode by the mark at its beginning.
    let text = format!("\u{feff}{}", strings(&ground.words)?);
    fs::write(&words, text).map_err(|fault| format!("{}: {fault}", words.display()))?;
    let setup = ground.packages.join(format!("sparekey-{}-windows-x64-setup.exe", ground.version));
    let mut makensis = program("makensis");
    makensis.env("SOURCE_DATE_EPOCH", ground.time.to_string()).args(["-V2", "-WX", "-INPUTCHARSET", "UTF8"]);
    let define = |name: &str, value: &dyn AsRef<OsStr>| {
        let mut definition = OsString::from(format!("-D{name}="));
        definition.push(value);
        definition
    };
    makensis.arg(define("VERSION", &ground.version)).arg(define("NUMBERS", &numbers(ground.version)));
    makensis.arg(define("FROM", &folder)).arg(define("ICON", &root().join("icons/icon.ico")));
    makensis.arg(define("WORDS", &words)).arg(define("PAGE", &PAGE)).arg(define("OUT", &setup));
    if let Some(sign) = std::env::var_os(SIGN).filter(|sign| !sign.is_empty()) {
        makensis.arg(define("SIGN", &sign));
    }
    makensis.arg(root().join("src-tauri/windows/installer.nsi"));
    run(makensis)?;
    Ok(setup)
}

/// The release programs for Windows: from Linux with the tools that `cargo xtask cross` sets up.
fn build() -> Outcome<PathBuf> {
    page::build_if_older()?;
    let (mut build, folder) = match cfg!(windows) {
        true => (cargo(&["build"]), command::target().join("release")),
        false => {
            (cross::cargo("build", Target::Windows)?, cross::built().join(Target::Windows.triple()).join("release"))
        }
    };
    build.args(["--release", "--locked", "--package", "sparekey", "--package", "sparekey-cli"]);
    build.args(["--package", "sparekey-shared", "--features", "sparekey/shared,sparekey-cli/shared"]);
    reproducible(&mut build);
    run(build)?;
    Ok(folder)
}

/// Four numbers, as Windows wants them of a file's version.
fn numbers(version: &str) -> String {
    let release = version.split(['-', '+']).next().unwrap_or_default();
    let mut numbers: Vec<&str> = release.split('.').collect();
    numbers.resize(4, "0");
    numbers.join(".")
}

/// Every sentence of the installer as a string of NSIS, in each language.
fn strings(words: &Words) -> Outcome<String> {
    let mut lines = String::new();
    for tag in words.languages() {
        let Some((_, name)) = LANGUAGES.iter().find(|(known, _)| *known == tag) else {
            return Err(format!(
                "The installer does not speak {tag}: add it to installer.nsi and to package/windows.rs."
            ));
        };
        for id in words.ids().filter(|id| MESSAGES.iter().any(|start| id.starts_with(start))) {
            let text = words.of(tag, id)?;
            if id == FILE_NAME && text.contains(['\\', '/', ':', '*', '?', '"', '<', '>', '|', '%']) {
                return Err(format!("{id} is the name of a file, and cannot be called {text:?} ({tag})."));
            }
            let string = id.replace('-', "_").to_uppercase();
            lines.push_str(&format!("LangString {string} ${{LANG_{name}}} \"{}\"\n", escaped(text)));
        }
    }
    Ok(lines)
}

/// As NSIS reads it between quotes. What Fluent left open is filled in by the installer.
fn escaped(text: &str) -> String {
    let text = text.replace('$', "$$").replace('"', "$\\\"").replace('\u{2028}', "$\\r$\\n");
    text.replace("{$$page}", "${PAGE}").replace("{$$folder}", "$INSTDIR")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_has_four_numbers() {
        assert_eq!(numbers("0.1.0"), "0.1.0.0");
        assert_eq!(numbers("1.2.3-beta.4+5f00"), "1.2.3.0");
    }

    #[test]
    fn a_sentence_is_one_string_whatever_stands_in_it() {
        let text = "Press “Retry” or \"No\" for 5 $.\u{2028}\u{2028}See { $page }".replace("{ $page }", "{$page}");
        assert_eq!(escaped(&text), "Press “Retry” or $\\\"No$\\\" for 5 $$.$\\r$\\n$\\r$\\nSee ${PAGE}");
        assert_eq!(escaped("in {$folder}"), "in $INSTDIR");
    }

    #[test]
    fn it_speaks_what_the_engine_speaks() {
        let folder = root().join("src-tauri/crates/engine/texts");
        let there = fs::read_dir(folder).expect("the texts").flatten().filter(|entry| entry.path().is_dir());
        let mut there: Vec<String> = there.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        there.sort();
        assert_eq!(there, LANGUAGES.map(|(tag, _)| tag));
        let script = fs::read_to_string(root().join("src-tauri/windows/installer.nsi")).expect("the script");
        for (_, name) in LANGUAGES {
            let line = |line: &str| line.to_uppercase() == format!("!INSERTMACRO MUI_LANGUAGE \"{name}\"");
            assert!(script.lines().any(line), "{name}");
        }
    }
}

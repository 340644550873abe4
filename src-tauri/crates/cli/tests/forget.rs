//! `forget --everything` on computers of its own: what is Sparekey's goes, and is named.

#![cfg(target_os = "linux")]

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// In this home, whose session has this bus.
fn forget(home: &Path, bus: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sparekey-cli"));
    command.args(["forget", "--everything"]).env_clear().env("HOME", home).env("DBUS_SESSION_BUS_ADDRESS", bus);
    command.output().expect("the program was built")
}

/// A home in which Sparekey was used, and a letter that is its owner's.
fn used() -> tempfile::TempDir {
    let home = tempfile::tempdir().expect("a folder");
    let window = home.path().join(".local/share/org.sparekey.app");
    let settings = home.path().join(".config/sparekey");
    for folder in [window.join("WebKitCache/Version 17"), settings.clone()] {
        fs::create_dir_all(folder).expect("made");
    }
    for file in [window.join("hsts-storage.sqlite"), settings.join("settings.json"), home.path().join("letter.txt")] {
        fs::write(file, "{}").expect("written");
    }
    home
}

#[test]
fn what_the_window_kept_goes_too_and_all_is_named() {
    let home = used();
    let nobody = format!("unix:path={}/none", home.path().display());
    let output = forget(home.path(), &nobody);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(0), "{said} {}", String::from_utf8_lossy(&output.stderr));
    assert!(said.contains("the settings.") && said.contains(".local/share/org.sparekey.app."), "{said}");
    assert!(!home.path().join(".local/share/org.sparekey.app").exists());
    assert!(!home.path().join(".config/sparekey").exists() && home.path().join("letter.txt").exists());
    let again = forget(home.path(), &nobody);
    assert!(String::from_utf8_lossy(&again.stdout).starts_with("There was nothing to delete."));
}

#[test]
fn nothing_goes_below_an_open_window() {
    let mut bus = Command::new("dbus-daemon");
    bus.args(["--session", "--nofork", "--print-address=1"]).stdout(Stdio::piped()).stderr(Stdio::null());
    let Ok(mut bus) = bus.spawn() else {
        writeln!(std::io::stderr(), "skipped: an open window: there is no dbus-daemon").expect("said");
        return;
    };
    let mut address = String::new();
    BufReader::new(bus.stdout.take().expect("asked for")).read_line(&mut address).expect("its address");
    let home = used();
    for name in ["org.sparekey.app", "org.sparekey.app.practice"] {
        let builder = zbus::blocking::connection::Builder::address(address.trim()).expect("an address");
        let _window = builder.name(name).expect("a name").build().expect("the bus");
        let output = forget(home.path(), address.trim());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(2) && said.contains("window is open"), "{name}: {said}");
        assert!(home.path().join(".config/sparekey/settings.json").exists());
        assert!(home.path().join(".local/share/org.sparekey.app").exists());
    }
    bus.kill().and_then(|()| bus.wait()).expect("it ends");
}

//! What is in the packages, before anything is installed.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use sparekey_tests::program::builders_folders;
use sparekey_tests::{Need, need};

use crate::packages::{hold, packages, said, target, unpacked};

/// No package may be larger.
const LARGEST: u64 = 5_000_000;

#[test]
fn desktops_and_software_centres_can_read_what_is_meant_for_them() {
    if !need(&[Need::Packages]) {
        return;
    }
    let _held = hold();
    let [window, terminal] = packages(".deb");
    let folder = unpacked(&window);
    let share = folder.path().join("usr/share");
    let complaints =
        said(Command::new("desktop-file-validate").arg(share.join("applications/org.sparekey.app.desktop")));
    assert_eq!(complaints, "");
    let metainfo = share.join("metainfo/org.sparekey.app.metainfo.xml");
    said(Command::new("appstreamcli").args(["validate", "--no-net", "--no-color"]).arg(&metainfo));
    // In every language that the wizard speaks, once its words are there.
    let [entry, metainfo] =
        [share.join("applications/org.sparekey.app.desktop"), metainfo].map(|file| fs::read_to_string(file).unwrap());
    for language in sparekey_engine::texts::LANGUAGES.iter().filter(|language| **language != "en") {
        assert!(entry.contains(&format!("Comment[{}]=", language.replace('-', "_"))), "{language} in {entry}");
        assert!(metainfo.contains(&format!("<summary xml:lang=\"{language}\">")), "{language} in {metainfo}");
    }
    for size in [16, 24, 32, 48, 64, 128, 256, 512] {
        let icon = share.join(format!("icons/hicolor/{size}x{size}/apps/org.sparekey.app.png"));
        let header = fs::read(&icon).unwrap();
        // PNG §11.2.2: width and height, four bytes each.
        let size = u32::to_be_bytes(size);
        assert_eq!([&header[16..20], &header[20..24]], [&size, &size], "{}", icon.display());
    }
    drop(terminal);
}

#[test]
fn every_package_is_small_and_stands_in_the_sums() {
    if !need(&[Need::Packages]) {
        return;
    }
    let _held = hold();
    for package in packages(".deb").into_iter().chain(packages(".rpm")) {
        let size = fs::metadata(&package).unwrap().len();
        assert!(size < LARGEST, "{} has {size} bytes", package.display());
    }
    said(Command::new("sha256sum").args(["--check", "--strict", "SHA256SUMS"]).current_dir(target().join("packages")));
}

#[test]
fn the_same_programs_make_the_same_packages() {
    if !need(&[Need::Packages]) {
        return;
    }
    let _held = hold();
    let [window, _] = packages(".deb");
    let programs = tempfile::tempdir().unwrap();
    for package in packages(".deb") {
        let folder = unpacked(&package);
        for program in fs::read_dir(folder.path().join("usr/bin")).unwrap() {
            let program = program.unwrap();
            fs::copy(program.path(), programs.path().join(program.file_name())).unwrap();
        }
    }
    let sums = || {
        let list = fs::read_to_string(target().join("packages/SHA256SUMS")).unwrap();
        let lines = list.lines().filter_map(|line| line.split_once("  "));
        let ours = lines.filter(|(_, name)| name.ends_with(".deb") || name.ends_with(".rpm"));
        ours.map(|(sum, name)| (name.to_owned(), sum.to_owned())).collect::<BTreeMap<_, _>>()
    };
    let before = sums();
    assert_eq!(before.len(), 4, "{before:?}");
    let made = fs::metadata(&window).unwrap().modified().unwrap();
    let mut again = Command::new(env!("CARGO"));
    again.args(["xtask", "package", "--no-install", "--only", "deb", "--only", "rpm", "--programs"]);
    said(again.arg(programs.path()));
    assert_eq!(sums(), before);
    assert!(fs::metadata(&window).unwrap().modified().unwrap() > made, "they were made again");
}

#[test]
fn no_program_tells_where_it_was_built() {
    if !need(&[Need::Packages]) {
        return;
    }
    let _held = hold();
    for package in packages(".deb") {
        let folder = unpacked(&package);
        for program in fs::read_dir(folder.path().join("usr/bin")).unwrap() {
            let program = program.unwrap().path();
            let bytes = fs::read(&program).unwrap();
            for folder in builders_folders() {
                let there = memchr::memmem::find(&bytes, folder.as_bytes());
                assert_eq!(there, None, "{} has {folder}", program.display());
            }
        }
    }
}

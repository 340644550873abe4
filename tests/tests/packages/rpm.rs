//! The RPM packages, unpacked: the programs start, and what the packages ask for is what the programs need.

use std::collections::BTreeSet;
use std::process::Command;

use sparekey_tests::{Need, need};

use crate::packages::{hold, packages, said, unpacked};

/// What is asked for besides libraries, by the names that Fedora and openSUSE share.
const BESIDES: [&[&str]; 2] = [&["ca-certificates", "xdg-utils"], &["ca-certificates"]];

#[test]
fn the_rpm_packages_ask_for_what_their_programs_need() {
    if !need(&[Need::Packages]) {
        return;
    }
    let _held = hold();
    let known = said(Command::new("/sbin/ldconfig").arg("--print-cache"));
    let known: BTreeSet<&str> = known.lines().filter_map(|line| line.split_whitespace().next()).collect();
    for ((package, program), besides) in packages(".rpm").into_iter().zip(["sparekey", "sparekey-cli"]).zip(BESIDES) {
        let folder = unpacked(&package);
        let program = folder.path().join("usr/bin").join(program);
        assert!(said(Command::new(&program).arg("--version")).starts_with("sparekey"), "{}", program.display());

        let headers = said(Command::new("readelf").args(["--dynamic", "--wide"]).arg(&program));
        let needed = headers.lines().filter(|line| line.contains("(NEEDED)"));
        let needed: BTreeSet<&str> = needed.filter_map(|line| line.split(['[', ']']).nth(1)).collect();
        assert!(needed.contains("libc.so.6"), "{needed:?}");

        let asked = said(Command::new("rpm").args(["--query", "--requires", "--package"]).arg(&package));
        let lines = asked.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("rpmlib("));
        let (libraries, others): (Vec<&str>, Vec<&str>) = lines.partition(|line| line.contains(".so."));
        let asked: BTreeSet<&str> = libraries.iter().filter_map(|line| line.split('(').next()).collect();
        assert_eq!(asked, needed, "{}", package.display());
        let missing: Vec<_> = asked.difference(&known).collect();
        assert!(missing.is_empty(), "{missing:?} are no libraries of this system");
        // `rtld` is how rpm asks for a C library that knows the table of symbols which the linker writes.
        let others: Vec<&str> = others.into_iter().filter(|line| !line.starts_with("rtld(")).collect();
        assert_eq!(others, besides, "{}", package.display());
    }
}

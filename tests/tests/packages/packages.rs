//! Where the packages are, and looking into them.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Held while packages are read or made: one test makes them anew.
static PACKAGES: Mutex<()> = Mutex::new(());

pub(crate) fn hold() -> MutexGuard<'static, ()> {
    PACKAGES.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Where everything that is built lies.
pub(crate) fn target() -> PathBuf {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| project.join("target"), |folder| project.join(folder))
}

/// The packages with this ending: the window's first, then the terminal's.
pub(crate) fn packages(ending: &str) -> [PathBuf; 2] {
    let folder = target().join("packages");
    let there = fs::read_dir(&folder).map(|entries| entries.flatten().map(|entry| entry.path()).collect::<Vec<_>>());
    let there: Vec<PathBuf> = there.unwrap_or_default();
    ["sparekey", "sparekey-cli"].map(|name| {
        let ours = |path: &&PathBuf| {
            let file = path.file_name().unwrap_or_default().to_string_lossy();
            let version = file.strip_prefix(name).and_then(|rest| rest.strip_prefix(['_', '-'])).unwrap_or_default();
            file.ends_with(ending) && version.starts_with(|first: char| first.is_ascii_digit())
        };
        let found: Vec<&PathBuf> = there.iter().filter(ours).collect();
        assert_eq!(found.len(), 1, "one {name}*{ending} in {}: run `cargo xtask package`", folder.display());
        found[0].clone()
    })
}

/// What a program says; it has to end well.
pub(crate) fn said(command: &mut Command) -> String {
    let output = command.stdin(Stdio::null()).output().unwrap_or_else(|fault| panic!("{command:?}: {fault}"));
    let [stdout, stderr] = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
    assert!(output.status.success(), "{command:?} ended with {}:\n{stdout}\n{stderr}", output.status);
    stdout
}

/// The files of a package in a folder of the test's own.
pub(crate) fn unpacked(package: &Path) -> tempfile::TempDir {
    let folder = tempfile::Builder::new().prefix("sparekey-package-").tempdir().unwrap();
    if package.extension().is_some_and(|ending| ending == "deb") {
        said(Command::new("dpkg-deb").arg("--extract").arg(package).arg(folder.path()));
    } else {
        let line = "rpm2cpio \"$0\" | cpio --quiet --extract --make-directories --no-absolute-filenames";
        said(Command::new("sh").args(["-ec", line]).arg(package).current_dir(folder.path()));
    }
    folder
}

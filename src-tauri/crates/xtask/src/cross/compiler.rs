//! Which compiler builds for the other systems: the one that builds everything else, or Debian's.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::target::Target;
use crate::command::{Outcome, cargo, output, program, root};

/// A compiler that can build for the other systems.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Compiler {
    /// The developer's own, with the standard libraries that rustup or the system's packages brought.
    Own,
    /// That of Debian's packages for browsers, which are kept new, with standard libraries that we built.
    Debian,
}

/// Where Debian's packages put the compiler's libraries.
const DEBIAN_SYSROOT: &str = "/usr";

/// What tells from which compiler a standard library came that we built.
pub(super) const STAMP: &str = "built-by";

impl Compiler {
    /// One that lacks nothing.
    pub(super) fn found() -> Option<Self> {
        [Self::Own, Self::Debian].into_iter().find(|compiler| compiler.lacks().is_empty())
    }

    /// The systems that it cannot build for yet.
    pub(super) fn lacks(self) -> Vec<Target> {
        let Some(sysroot) = self.sysroot() else { return Target::ALL.to_vec() };
        let version = if sysroot == Path::new(DEBIAN_SYSROOT) { self.version() } else { None };
        Target::ALL.into_iter().filter(|target| !has_std(&sysroot, *target, version.as_deref())).collect()
    }

    /// Its cargo, for one errand; nothing of another compiler is left in its environment.
    pub(super) fn cargo(self, errand: &str) -> Command {
        let mut command = match (self, errand) {
            (Self::Own, _) => cargo(&[errand]),
            // cargo would look for it in the user's folder first, and find that of another compiler.
            (Self::Debian, "clippy") => program("/usr/bin/cargo-clippy"),
            (Self::Debian, _) => program("/usr/bin/cargo"),
        };
        if self == Self::Debian {
            command.arg(errand).env("CARGO", "/usr/bin/cargo");
            command.env("RUSTC", "/usr/bin/rustc").env("RUSTDOC", "/usr/bin/rustdoc");
            for foreign in ["RUSTUP_TOOLCHAIN", "LD_LIBRARY_PATH", "RUSTC_BOOTSTRAP"] {
                command.env_remove(foreign);
            }
        }
        command
    }

    /// What it says of itself, in full.
    pub(super) fn version(self) -> Option<String> {
        let mut rustc = self.rustc();
        rustc.arg("--version").arg("--verbose");
        output(rustc)
    }

    /// Where its standard libraries are.
    pub(super) fn sysroot(self) -> Option<PathBuf> {
        let mut rustc = self.rustc();
        rustc.args(["--print", "sysroot"]);
        output(rustc).map(|path| PathBuf::from(path.trim()))
    }

    fn rustc(self) -> Command {
        let mut command = program(if self == Self::Own { "rustc" } else { "/usr/bin/rustc" });
        if self == Self::Debian {
            command.env_remove("LD_LIBRARY_PATH");
        }
        command
    }
}

/// The folder of a standard library.
pub(super) fn std_folder(sysroot: &Path, target: Target) -> PathBuf {
    sysroot.join("lib/rustlib").join(target.triple()).join("lib")
}

/// Whether the library is there, and for one that we built: from this very compiler.
fn has_std(sysroot: &Path, target: Target, built_by: Option<&str>) -> bool {
    let folder = std_folder(sysroot, target);
    match built_by {
        Some(version) => fs::read_to_string(folder.join(STAMP)).is_ok_and(|stamp| stamp == version),
        None => fs::read_dir(folder).into_iter().flatten().flatten().any(|file| {
            let name = file.file_name();
            let name = name.to_string_lossy();
            name.starts_with("libstd-") && name.ends_with(".rlib")
        }),
    }
}

/// The oldest compiler that the project is built with, as its `Cargo.toml` says.
pub(super) fn oldest() -> Outcome<(u32, u32)> {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).map_err(|fault| fault.to_string())?;
    let line = manifest.lines().find_map(|line| line.strip_prefix("rust-version = \""));
    line.and_then(numbers).ok_or_else(|| "Cargo.toml names no rust-version.".into())
}

/// The version in what a compiler says of itself.
pub(super) fn release(version: &str) -> Option<(u32, u32)> {
    version.lines().find_map(|line| line.strip_prefix("release: ")).and_then(numbers)
}

/// The first two numbers of "1.96.0" or of "1.92\"".
fn numbers(version: &str) -> Option<(u32, u32)> {
    let mut numbers = version.split(|sign: char| !sign.is_ascii_digit()).map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_a_compiler_that_is_too_old() {
        let said = "rustc 1.96.0 (ac68faa20 2026-05-25)\nhost: x86_64-unknown-linux-gnu\nrelease: 1.96.0\n";
        assert_eq!(release(said), Some((1, 96)));
        assert_eq!(release("no compiler"), None);
        assert!(oldest().unwrap() >= (1, 92));
    }

    #[test]
    fn a_library_of_another_compiler_does_not_count() {
        let sysroot = std::env::temp_dir().join(format!("sparekey-xtask-{}", std::process::id()));
        let folder = std_folder(&sysroot, Target::Mac);
        fs::create_dir_all(&folder).unwrap();
        assert!(!has_std(&sysroot, Target::Mac, None));
        fs::write(folder.join("libstd-0123.rlib"), "").unwrap();
        assert!(has_std(&sysroot, Target::Mac, None));
        assert!(!has_std(&sysroot, Target::Mac, Some("new")), "no stamp: not built to the end");
        fs::write(folder.join(STAMP), "old").unwrap();
        assert!(!has_std(&sysroot, Target::Mac, Some("new")));
        assert!(has_std(&sysroot, Target::Mac, Some("old")));
        fs::remove_dir_all(sysroot).unwrap();
    }
}

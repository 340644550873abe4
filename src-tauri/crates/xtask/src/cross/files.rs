//! What is kept between runs: below the user's cache folder, where `cargo clean` does not reach.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::{env, io};

use crate::command::Outcome;

/// The scripts, by the names that they are kept under.
const SCRIPTS: [(&str, &str); 4] = [
    (STUB_COMPILER, include_str!("stub-cc.sh")),
    (STUB_ARCHIVER, include_str!("stub-ar.sh")),
    (RUNNER, include_str!("wine-run.sh")),
    (STD_COMPILER, include_str!("std-rustc.sh")),
];
const STUB_COMPILER: &str = "stub-cc";
const STUB_ARCHIVER: &str = "stub-ar";
const RUNNER: &str = "wine-run";
const STD_COMPILER: &str = "std-rustc";

/// The folder of all this.
pub(super) struct Folder(PathBuf);

impl Folder {
    /// That of this user, with the scripts in it.
    pub(super) fn ready() -> Outcome<Self> {
        let absolute = |name| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let cache = absolute("XDG_CACHE_HOME").or_else(|| absolute("HOME").map(|home| home.join(".cache")));
        let folder = cache.ok_or("Neither XDG_CACHE_HOME nor HOME says where to keep things.")?.join("sparekey-cross");
        let folder = Self(folder);
        folder.lay_out().map_err(|fault| format!("{} cannot be written: {fault}.", folder.0.display()))?;
        Ok(folder)
    }

    fn lay_out(&self) -> io::Result<()> {
        fs::create_dir_all(self.0.join("bin"))?;
        fs::create_dir_all(self.empty_sdk())?;
        for (name, text) in SCRIPTS {
            let file = self.script(name);
            if fs::read_to_string(&file).is_ok_and(|kept| kept == text) {
                continue;
            }
            // Another run may be using it: it is replaced as a whole.
            let new = self.script(&format!("{name}.{}", std::process::id()));
            fs::write(&new, text)?;
            make_executable(&new)?;
            fs::rename(new, file)?;
        }
        Ok(())
    }

    fn script(&self, name: &str) -> PathBuf {
        self.0.join("bin").join(name)
    }

    /// Answers for a C compiler where nothing is linked.
    pub(super) fn stub_compiler(&self) -> PathBuf {
        self.script(STUB_COMPILER)
    }

    /// Answers for an archiver where nothing is linked.
    pub(super) fn stub_archiver(&self) -> PathBuf {
        self.script(STUB_ARCHIVER)
    }

    /// Starts a Windows program.
    pub(super) fn runner(&self) -> PathBuf {
        self.script(RUNNER)
    }

    /// Compiles the standard library.
    pub(super) fn std_compiler(&self) -> PathBuf {
        self.script(STD_COMPILER)
    }

    /// A folder with nothing in it.
    pub(super) fn empty_sdk(&self) -> PathBuf {
        self.0.join("sdk")
    }

    /// Wine's own disk and registry.
    pub(super) fn wine(&self) -> PathBuf {
        self.0.join("wine")
    }

    /// For building a thing that is then put elsewhere.
    pub(super) fn building(&self, name: &str) -> PathBuf {
        self.0.join(format!("building-{name}"))
    }

    /// Waits until no other run holds what this name stands for. The system lets go of it however this run ends.
    pub(super) fn lock(&self, name: &str) -> Outcome<File> {
        let path = self.0.join(format!("{name}.lock"));
        let fault = |fault: io::Error| format!("{} cannot be locked: {fault}.", path.display());
        let file = File::create(&path).map_err(fault)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                println!("Waiting for another run that uses {}.", path.with_extension("").display());
                file.lock().map_err(fault)?;
            }
            Err(TryLockError::Error(other)) => return Err(fault(other)),
        }
        Ok(file)
    }
}

#[cfg(unix)]
fn make_executable(file: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(file, fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn make_executable(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Removes a folder with all in it; that there is none is fine.
pub(super) fn remove(folder: &Path) -> Outcome {
    match fs::remove_dir_all(folder) {
        Err(fault) if fault.kind() != io::ErrorKind::NotFound => {
            Err(format!("{} cannot be removed: {fault}.", folder.display()))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use std::process::Command;
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;

    fn folder(name: &str) -> Folder {
        let folder = env::temp_dir().join(format!("sparekey-cross-{name}-{}", std::process::id()));
        remove(&folder).unwrap();
        let folder = Folder(folder);
        folder.lay_out().unwrap();
        folder
    }

    #[test]
    fn the_second_waits_for_the_first() {
        let folder = folder("lock");
        let first = folder.lock("thing").unwrap();
        let (sender, held) = mpsc::channel();
        std::thread::scope(|threads| {
            threads.spawn(|| {
                let second = folder.lock("thing").unwrap();
                sender.send(()).unwrap();
                drop(second);
            });
            assert!(held.recv_timeout(Duration::from_millis(200)).is_err(), "both have it");
            drop(folder.lock("other").unwrap());
            drop(first);
            held.recv_timeout(Duration::from_secs(10)).unwrap();
        });
        remove(&folder.0).unwrap();
    }

    #[test]
    fn build_scripts_get_what_they_ask_the_stand_ins_for() {
        let folder = folder("scripts");
        let file = |name: &str| folder.0.join(name);
        let run = |script: PathBuf, words: &[&str]| {
            let output = Command::new(script).args(words).current_dir(&folder.0).output().unwrap();
            assert!(output.status.success(), "{words:?}");
            String::from_utf8_lossy(&output.stdout).into_owned()
        };
        // Objective-C, which no compiler here knows.
        fs::write(file("a.m"), "@import Cocoa;\n").unwrap();
        let is_object = |name: &str| fs::read(file(name)).is_ok_and(|bytes| bytes.starts_with(b"\x7fELF"));
        run(folder.stub_compiler(), &["-O2", "-c", "a.m", "-o", "one.o"]);
        run(folder.stub_compiler(), &["-nologo", "-c", "a.m", "-Fotwo.o"]);
        run(folder.stub_compiler(), &["-c", "a.m"]);
        assert!(is_object("one.o") && is_object("two.o") && is_object("a.o"));
        fs::write(file("family.c"), "family __GNUC__\n").unwrap();
        assert!(run(folder.stub_compiler(), &["-E", "family.c"]).contains("family "));
        run(folder.stub_archiver(), &["crs", "liba.a", "one.o"]);
        run(folder.stub_archiver(), &["-out:b.lib", "-nologo", "two.o"]);
        for archive in ["liba.a", "b.lib"] {
            assert_eq!(fs::read(file(archive)).unwrap(), b"!<arch>\n", "{archive}");
        }
        remove(&folder.0).unwrap();
    }
}

//! A Windows computer of the test's own: a copy of Wine's disk and registry.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs};

use tempfile::TempDir;

use crate::PATIENCE;
use crate::state::State;

/// Longest run of a program, in seconds; Wine's own start is in it.
const LONGEST: &str = "120";

pub(crate) struct Computer {
    wine: PathBuf,
    folder: TempDir,
}

/// A program that runs until this is dropped.
pub(crate) struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // Its input ends: it has nothing more to do.
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

impl Computer {
    /// Windows 10, on which nobody has installed anything.
    pub(crate) fn new() -> Self {
        let named = |variable: &str| {
            env::var_os(variable)
                .map(PathBuf::from)
                .unwrap_or_else(|| panic!("{variable} is not set: cargo xtask test --all"))
        };
        let folder = tempfile::Builder::new().prefix("sparekey-windows-").tempdir().unwrap();
        let mut copy = Command::new("cp");
        copy.args(["--archive", "--reflink=auto"]).arg(named("WINEPREFIX")).arg(folder.path().join("prefix"));
        assert!(copy.status().unwrap().success(), "Wine's folder cannot be copied");
        let computer = Self { wine: named("SPAREKEY_WINE"), folder };
        computer.pretend_to_be("win10");
        computer
    }

    /// Which Windows Wine says it is.
    pub(crate) fn pretend_to_be(&self, version: &str) {
        assert_eq!(self.run(Path::new("winecfg"), &["-v", version]).0, 0);
    }

    /// Runs the installer; its exit code.
    pub(crate) fn setup(&self, arguments: &[&str]) -> i32 {
        let setup = env::var_os("SPAREKEY_SETUP").expect("SPAREKEY_SETUP names the installer: cargo xtask test --all");
        let (code, said) = self.run(Path::new(&setup), arguments);
        assert_eq!(said, "", "a silent installer says nothing");
        code
    }

    /// Runs the uninstaller and waits until its copy has done its work: the program itself ends at once.
    pub(crate) fn uninstall(&self, folder: &Path, arguments: &[&str]) {
        let uninstaller = folder.join("uninstall.exe");
        assert_eq!(self.run(&uninstaller, arguments).0, 0);
        let start = Instant::now();
        while uninstaller.exists() {
            assert!(start.elapsed() < PATIENCE, "it is not uninstalled");
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// Runs a program to its end: its exit code, and what it wrote.
    pub(crate) fn run(&self, program: &Path, arguments: &[&str]) -> (i32, String) {
        let output = self.command(program, arguments).stdin(Stdio::null()).output().unwrap();
        let said = String::from_utf8(output.stdout).expect("programs write UTF-8");
        (output.status.code().unwrap_or(-1), said)
    }

    /// Starts a program that waits for its input.
    pub(crate) fn start(&self, program: &Path, arguments: &[&str]) -> Running {
        let mut command = self.command(program, arguments);
        let child = command.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
        let start = Instant::now();
        while !is_loaded(program) {
            assert!(start.elapsed() < PATIENCE, "{} does not start", program.display());
            std::thread::sleep(Duration::from_millis(100));
        }
        Running(child)
    }

    /// Files and registry, after everything that runs has ended and all is written.
    pub(crate) fn state(&self) -> State {
        let server = ["wineserver64", "wineserver"].map(|name| self.wine.with_file_name(name));
        let server = server.iter().find(|server| server.exists()).expect("wineserver lies beside Wine");
        let mut wait = Command::new("timeout");
        wait.args([LONGEST]).arg(server).arg("--wait").env("WINEPREFIX", self.prefix());
        assert!(wait.status().unwrap().success(), "something runs on");
        State::read(&self.prefix())
    }

    /// The disk C:.
    pub(crate) fn disk(&self) -> PathBuf {
        self.prefix().join("drive_c")
    }

    /// A file below the person's folder.
    pub(crate) fn home(&self, below: &str) -> PathBuf {
        let users = self.disk().join("users");
        let own = fs::read_dir(&users).unwrap().flatten().map(|entry| entry.path());
        let own = own.filter(|path| path.file_name().is_some_and(|name| name != "Public")).max();
        own.expect("a user").join(below.replace('\\', "/"))
    }

    /// The person's folder, as Windows writes it.
    pub(crate) fn windows_home(&self) -> String {
        let home = self.home("");
        let below = home.strip_prefix(self.disk()).unwrap().to_string_lossy().replace('/', "\\");
        format!(r"C:\{}", below.trim_end_matches('\\'))
    }

    fn prefix(&self) -> PathBuf {
        self.folder.path().join("prefix")
    }

    fn command(&self, program: &Path, arguments: &[&str]) -> Command {
        let mut command = Command::new("timeout");
        command.args(["--kill-after=5", LONGEST]).arg(&self.wine).arg(program).args(arguments);
        command.env("WINEPREFIX", self.prefix()).env("WINEDEBUG", "-all").env_remove("DISPLAY");
        // Nothing of it goes into the menu of whoever runs the tests; arguments are read as UTF-8.
        command.env("WINEDLLOVERRIDES", "mscoree,mshtml=;winemenubuilder.exe=d").env("LC_ALL", "C.UTF-8");
        command.stderr(Stdio::null());
        command
    }
}

/// Whether some process has the program's file in its memory: from then on nobody can write to it.
fn is_loaded(program: &Path) -> bool {
    let processes = fs::read_dir("/proc").unwrap().flatten();
    let mut maps = processes.filter_map(|process| fs::read_to_string(process.path().join("maps")).ok());
    maps.any(|maps| maps.contains(&*program.to_string_lossy()))
}

impl Drop for Computer {
    fn drop(&mut self) {
        for name in ["wineserver64", "wineserver"] {
            let _ =
                Command::new(self.wine.with_file_name(name)).arg("--kill").env("WINEPREFIX", self.prefix()).status();
        }
    }
}

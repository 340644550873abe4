//! The Windows program in a home of its own.

use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use sparekey_tests::traces::Haystack;
use tempfile::TempDir;

/// The program that was built for Windows, and how cargo starts such programs here.
const PROGRAM: &str = "SPAREKEY_WINDOWS_CLI";
const RUNNER: &str = "CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER";

/// No run may take longer, also where Wine has to start first.
const LIMIT: Duration = Duration::from_secs(90);

/// A name with a space and with letters that no single code page of Windows has together.
const FOLDER: &str = "Ärger mit 日本 łódź";

/// A folder of the test's own, with what is trusted and where settings lie.
pub(crate) struct Home {
    folder: TempDir,
}

/// How a run ended.
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: String,
}

impl Home {
    /// A home in which only this authority is believed.
    pub(crate) fn trusting(root_pem: &str) -> Self {
        let folder = tempfile::Builder::new().prefix("sparekey-wine-").tempdir().unwrap();
        fs::create_dir(folder.path().join(FOLDER)).unwrap();
        fs::write(folder.path().join("root.pem"), root_pem).unwrap();
        Self { folder }
    }

    /// Runs `sparekey-cli.exe check` with a code on its standard input; the code must stand nowhere afterwards.
    pub(crate) fn check(&self, code: &str, arguments: &[&str]) -> Run {
        let run = self.run(&[&["check"], arguments].concat(), code);
        let mut left = Haystack::default();
        left.add("standard output", run.stdout.as_slice());
        left.add("standard error", run.stderr.as_bytes());
        left.add_folder(self.folder.path());
        assert_eq!(left.traces_of(code), []);
        run
    }

    pub(crate) fn run(&self, arguments: &[&str], input: &str) -> Run {
        finish(self.command(arguments), input)
    }

    /// The program where this is the language of the system.
    pub(crate) fn run_where_people_speak(&self, language: &str, arguments: &[&str]) -> Run {
        // Wine takes the language from the locale's name; glibc knows only what is installed, which this is made from.
        let locales = self.folder.path().join("locales");
        let (known, made) = ("/usr/lib/locale/C.utf8", locales.join(format!("{language}.utf8")));
        fs::create_dir_all(&locales).unwrap();
        let copied = Command::new("cp").args(["-r", known]).arg(&made).status().unwrap();
        assert!(copied.success(), "{known} is part of glibc");
        let mut command = self.command(arguments);
        command.env("LOCPATH", &locales).env("LC_ALL", format!("{language}.UTF-8"));
        finish(command, "")
    }

    /// Where settings lie.
    pub(crate) fn state(&self) -> PathBuf {
        self.folder.path().join(FOLDER).join("state")
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(set(RUNNER));
        command.arg(set(PROGRAM)).args(arguments);
        // Which display this has must not matter, and a display that has gone makes Wine wait.
        for name in ["DISPLAY", "WAYLAND_DISPLAY", "LANG", "LANGUAGE"] {
            command.env_remove(name);
        }
        command.env("LC_ALL", "C.UTF-8");
        command.env("SPAREKEY_STATE", windows_path(&self.state()));
        command.env("SPAREKEY_TEST_ROOT", windows_path(&self.folder.path().join("root.pem")));
        command
    }
}

impl Run {
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.stdout).unwrap()
    }

    /// The lines of `--json`.
    pub(crate) fn lines(&self) -> Vec<Value> {
        self.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// The last line of `check --json`.
    pub(crate) fn verdict(&self) -> Value {
        let last = self.lines().pop().unwrap_or_else(|| panic!("no verdict; it said: {}", self.stderr));
        assert_eq!(last["event"], "verdict", "{last}");
        last
    }
}

/// A file of this system as Wine shows it to Windows programs.
pub(crate) fn windows_path(path: &Path) -> String {
    format!("Z:{}", path.to_str().unwrap().replace('/', "\\"))
}

fn set(variable: &str) -> PathBuf {
    env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file()).unwrap_or_else(|| {
        panic!("{variable} names no file: `cargo xtask test --all` builds the program and starts this test")
    })
}

fn finish(mut command: Command, input: &str) -> Run {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // It may end without reading.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let number = child.id();
    let waiting = thread::spawn(move || child.wait_with_output().unwrap());
    let Output { status, stdout, stderr } = within_limit(waiting, number);
    Run { code: status.code(), stdout, stderr: String::from_utf8_lossy(&stderr).into_owned() }
}

fn within_limit(waiting: thread::JoinHandle<Output>, number: u32) -> Output {
    let until = Instant::now() + LIMIT;
    while !waiting.is_finished() {
        if Instant::now() > until {
            let _ = Command::new("kill").args(["-KILL", &number.to_string()]).status();
            panic!("it still ran after {LIMIT:?}");
        }
        thread::sleep(Duration::from_millis(10));
    }
    waiting.join().unwrap()
}

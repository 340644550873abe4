//! The built command line, run as a person would run it, in a home of its own.

use std::env;
use std::fs;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

/// No run of the program may take longer; the check itself ends within 20 s.
const LIMIT: Duration = Duration::from_secs(60);

/// A home folder with nothing in it, and what is trusted there.
pub struct Home {
    folder: TempDir,
}

/// How a run ended.
pub struct Run {
    /// The exit code; `None` if a signal ended it.
    pub code: Option<i32>,
    /// What it said.
    pub stdout: String,
    /// What it said besides.
    pub stderr: String,
}

impl Home {
    /// A home that trusts the authorities in this PEM text and no others.
    pub fn trusting(roots_pem: &str) -> Self {
        let folder = tempfile::Builder::new().prefix("sparekey-home-").tempdir().unwrap();
        fs::write(folder.path().join("roots.pem"), roots_pem).unwrap();
        for name in ["no-roots", "state", "config", "data", "cache"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        Self { folder }
    }

    /// Runs `sparekey-cli check` with a code on its standard input.
    pub fn check(&self, code: &str, arguments: &[&str]) -> Run {
        self.run(&[&["check"], arguments].concat(), &format!("{code}\n"))
    }

    /// Runs `sparekey-cli` with these arguments and this standard input.
    pub fn run(&self, arguments: &[&str], input: &str) -> Run {
        let mut child = self
            .command(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        // A program that refuses its arguments may be gone before it reads.
        let _ = stdin.write_all(input.as_bytes());
        drop(stdin);
        let stdout = read_aside(child.stdout.take().unwrap());
        let stderr = read_aside(child.stderr.take().unwrap());
        let end = Instant::now() + LIMIT;
        let code = loop {
            if let Some(status) = child.try_wait().unwrap() {
                break status.code();
            }
            if Instant::now() >= end {
                let _ = child.kill();
                let _ = child.wait();
                panic!("sparekey-cli {arguments:?} still ran after {LIMIT:?}");
            }
            std::thread::sleep(Duration::from_millis(5));
        };
        Run { code, stdout: stdout.join().unwrap(), stderr: stderr.join().unwrap() }
    }

    /// `sparekey-cli` with these arguments, in this home.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let at = |name: &str| self.folder.path().join(name);
        let mut command = Command::new(built("SPAREKEY_CLI", "sparekey-cli"));
        command
            .args(arguments)
            .env_clear()
            .env("PATH", env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.folder.path())
            .env("XDG_CONFIG_HOME", at("config"))
            .env("XDG_DATA_HOME", at("data"))
            .env("XDG_CACHE_HOME", at("cache"))
            .env("SPAREKEY_STATE", at("state"))
            // Both: an unset folder means the system's own roots.
            .env("SSL_CERT_FILE", at("roots.pem"))
            .env("SSL_CERT_DIR", at("no-roots"))
            // Whatever may be talkative is asked to talk.
            .env("RUST_LOG", "trace")
            .env("RUST_BACKTRACE", "full");
        command
    }
}

impl Run {
    /// The lines of `--json`.
    pub fn lines(&self) -> Vec<Value> {
        let read = |line: &str| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error} in {line}"));
        self.stdout.lines().map(read).collect()
    }
}

/// A built program: what the variable names, or beside the test programs in `target`.
pub(crate) fn built(variable: &str, name: &str) -> PathBuf {
    if let Some(path) = env::var_os(variable) {
        return path.into();
    }
    let program = profile().join(format!("{name}{}", env::consts::EXE_SUFFIX));
    assert!(program.is_file(), "{} is not built: cargo build -p {name}", program.display());
    program
}

/// The folder in which cargo builds.
pub(crate) fn target() -> PathBuf {
    profile().parent().expect("a profile lies in the target folder").to_owned()
}

/// The folder of the profile: test programs lie in its `deps`.
fn profile() -> PathBuf {
    let test = env::current_exe().unwrap();
    test.ancestors().nth(2).expect("a test program lies in deps").to_owned()
}

fn read_aside(mut from: impl Read + Send + 'static) -> std::thread::JoinHandle<String> {
    std::thread::spawn(move || {
        let mut text = String::new();
        let _ = from.read_to_string(&mut text);
        text
    })
}

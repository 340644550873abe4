//! The built command line, run as a person would run it, in a home of its own.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

use crate::traces::Haystack;

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
    /// From its start to its end.
    pub took: Duration,
    /// The most memory that it had at a time, in KiB, where the system tells.
    pub peak: Option<u64>,
}

/// A program that runs.
struct Running {
    child: Child,
    since: Instant,
    stdout: JoinHandle<String>,
    stderr: JoinHandle<String>,
}

impl Running {
    fn start(mut command: Command, input: &str) -> Self {
        let since = Instant::now();
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let stdout = read_aside(child.stdout.take().unwrap());
        let stderr = read_aside(child.stderr.take().unwrap());
        // A program that refuses its arguments may be gone before it reads.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        Self { child, since, stdout, stderr }
    }

    fn finish(mut self) -> Run {
        let mut peak = None;
        let code = loop {
            peak = peak_of(&self.child).or(peak);
            if let Some(status) = self.child.try_wait().unwrap() {
                break status.code();
            }
            if self.since.elapsed() >= LIMIT {
                let _ = self.child.kill();
                let _ = self.child.wait();
                panic!("it still ran after {LIMIT:?}");
            }
            std::thread::sleep(Duration::from_millis(5));
        };
        let took = self.since.elapsed();
        Run { code, stdout: self.stdout.join().unwrap(), stderr: self.stderr.join().unwrap(), took, peak }
    }
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

    /// Runs `sparekey-cli check` with a code on its standard input; the code must stand nowhere afterwards.
    pub fn check(&self, code: &str, arguments: &[&str]) -> Run {
        let run = self.run(&[&["check"], arguments].concat(), &format!("{code}\n"));
        self.assert_no_trace(&run, code);
        run
    }

    fn assert_no_trace(&self, run: &Run, code: &str) {
        let mut left = Haystack::default();
        left.add("standard output", run.stdout.as_bytes());
        left.add("standard error", run.stderr.as_bytes());
        left.add_folder(self.folder.path());
        assert_eq!(left.traces_of(code), []);
    }

    /// The same, and interrupts it (SIGINT) as soon as it is time.
    #[cfg(target_os = "linux")]
    pub fn check_until(&self, code: &str, arguments: &[&str], time: impl Fn() -> bool) -> Run {
        let running = Running::start(self.command(&[&["check"], arguments].concat()), &format!("{code}\n"));
        crate::processes::wait_until(LIMIT, || time().then_some(())).expect("the time to interrupt it comes");
        crate::processes::interrupt(&running.child);
        let run = running.finish();
        self.assert_no_trace(&run, code);
        run
    }

    /// Runs `sparekey-cli` with these arguments and this standard input.
    pub fn run(&self, arguments: &[&str], input: &str) -> Run {
        Running::start(self.command(arguments), input).finish()
    }

    /// Runs `sparekey-cli` with no network but an empty one, and this standard input.
    #[cfg(target_os = "linux")]
    pub fn run_offline(&self, arguments: &[&str], input: &str) -> Run {
        let mut command = self.program("unshare");
        command.args(["--net", "--"]).arg(built("SPAREKEY_CLI", "sparekey-cli")).args(arguments);
        Running::start(command, input).finish()
    }

    /// Runs `sparekey-cli` on a computer that this organisation looks after.
    #[cfg(target_os = "linux")]
    pub fn run_under(&self, organisation: &crate::organisation::Organisation, arguments: &[&str], input: &str) -> Run {
        let [program, prefix @ ..] = &organisation.prefix()[..] else { unreachable!("a prefix has a program") };
        let mut command = self.program(program);
        command.args(prefix).arg(built("SPAREKEY_CLI", "sparekey-cli")).args(arguments);
        Running::start(command, input).finish()
    }

    /// Runs the window's program where this is the display.
    #[cfg(target_os = "linux")]
    pub fn run_window(&self, display: Option<&str>, language: &str, arguments: &[&str]) -> Run {
        let mut command = self.program(crate::window::sparekey());
        // Not "LANG", of which GTK says where the computer lacks it.
        command.args(arguments).env("LANGUAGE", language).envs(display.map(|display| ("DISPLAY", display)));
        Running::start(command, "").finish()
    }

    /// `sparekey-cli` with these arguments, on a computer that trusts what this home trusts. In a namespace of its own.
    #[cfg(target_os = "linux")]
    pub fn command_on_a_computer_that_trusts_it(&self, arguments: &[&str]) -> Command {
        let mut command = self.program("unshare");
        let bind = format!("mount --bind \"$0\" {} && exec \"$@\"", crate::TRUST_STORE);
        command.args(["--mount", "--", "sh", "-c", &bind]).arg(self.folder.path().join("roots.pem"));
        command.arg(built("SPAREKEY_CLI", "sparekey-cli")).args(arguments);
        command
    }

    /// The folder of the settings.
    pub fn state(&self) -> PathBuf {
        self.folder.path().join("state")
    }

    /// The whole of it, with all that was written there.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// `sparekey-cli` with these arguments, in this home.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.program(built("SPAREKEY_CLI", "sparekey-cli"));
        command.args(arguments);
        command
    }

    fn program(&self, program: impl AsRef<OsStr>) -> Command {
        let at = |name: &str| self.folder.path().join(name);
        let mut command = Command::new(program);
        command
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
pub fn built(variable: &str, name: &str) -> PathBuf {
    if let Some(path) = env::var_os(variable) {
        return path.into();
    }
    let program = profile().join(format!("{name}{}", env::consts::EXE_SUFFIX));
    assert!(program.is_file(), "{} is not built: cargo build -p {name}", program.display());
    program
}

/// A program as it is shipped: what the variable names, or the release build.
pub fn shipped(variable: &str, name: &str) -> PathBuf {
    if let Some(path) = env::var_os(variable) {
        return path.into();
    }
    let program = target().join("release").join(format!("{name}{}", env::consts::EXE_SUFFIX));
    assert!(program.is_file(), "{} is not built: cargo build --release -p {name}", program.display());
    program
}

/// What a program would have in it that tells where it was built: the project's folder, and cargo's.
pub fn builders_folders() -> [String; 2] {
    let project = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in the project");
    let cargo =
        env::var_os("CARGO_HOME").map_or_else(|| env::home_dir().expect("a home").join(".cargo"), PathBuf::from);
    // With what lies in them: the folder's own name may be a word that stands in every program, as "/src".
    [project.join("src-tauri"), cargo.join("registry")].map(|folder| folder.to_string_lossy().into_owned())
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

/// The high-water mark of a process that runs (proc_pid_status(5): VmHWM, which only grows).
fn peak_of(child: &Child) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse().ok()
}

fn read_aside(mut from: impl Read + Send + 'static) -> JoinHandle<String> {
    std::thread::spawn(move || {
        let mut text = String::new();
        let _ = from.read_to_string(&mut text);
        text
    })
}

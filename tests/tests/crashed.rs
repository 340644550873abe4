//! The program crashes while it works with a code: nothing of its memory is written down.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]

use std::fs::{self, Permissions};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Resource, Rlimit, Signal, geteuid, getrlimit, kill_process, setrlimit};
use sparekey_tests::certificates::Authority;
use sparekey_tests::desktop::{Desktop, Keyring};
use sparekey_tests::program::{Home, built};
use sparekey_tests::shown::Shown;
use sparekey_tests::traces::Haystack;
use sparekey_tests::{Need, need, window};

const CODE: &str = "qzvwxkjyhpgfbdmr";
const LIMIT: Duration = Duration::from_secs(20);

#[test]
fn a_crash_with_a_code_in_memory_leaves_no_core() {
    allow_cores();
    let folder = tempfile::tempdir().unwrap();
    let mut control = Command::new("sh");
    let control = control.args(["-c", "kill -ABRT $$"]).current_dir(folder.path()).status().unwrap();
    if !control.core_dumped() {
        // Not `eprintln!`: the test harness would swallow it, since the test passes.
        let _ = writeln!(std::io::stderr(), "skipped: a crash with a code in memory: this system keeps nobody's core");
        return;
    }
    for signal in [Signal::ABORT, Signal::SEGV] {
        let home = Home::trusting(&Authority::new().root_pem());
        let place = home.folder().join("here");
        std::fs::create_dir(&place).unwrap();
        let ended = crash(&home, &place, signal);
        assert_eq!(ended.signal(), Some(signal.as_raw()), "it crashed");
        // The kernel's word, wherever cores go on this system: a file, or a program that takes them.
        assert!(!ended.core_dumped(), "{signal:?} left a core");
        assert_eq!(std::fs::read_dir(&place).unwrap().count(), 0);
        let mut left = Haystack::default();
        left.add_folder(home.folder());
        assert_eq!(left.traces_of(CODE), []);
    }
}

/// Crashes a check whose server has been connected to and does not answer: its code was read by then.
fn crash(home: &Home, place: &Path, signal: Signal) -> ExitStatus {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let server = format!("localhost:{}:tls", listener.local_addr().unwrap().port());
    let mut command =
        home.command(&["check", "--address", "anna@mailbox.example", "--only", "smtp", "--smtp", &server]);
    command.current_dir(place).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    writeln!(child.stdin.take().unwrap(), "{CODE}").unwrap();
    let (mut stream, _) = listener.accept().unwrap();
    stream.set_read_timeout(Some(LIMIT)).unwrap();
    stream.read_exact(&mut [0]).unwrap();
    ended_by(&mut child, signal)
}

/// More than one may be needed: Rust's own handler for stack overflows lets the first SEGV pass.
fn ended_by(child: &mut Child, signal: Signal) -> ExitStatus {
    let pid = Pid::from_raw(i32::try_from(child.id()).unwrap()).unwrap();
    let end = Instant::now() + LIMIT;
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status;
        }
        assert!(Instant::now() < end, "it lives on after {signal:?}");
        let _ = kill_process(pid, signal);
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// As much as this system lets, so that it is the program that says no.
fn allow_cores() {
    let most = getrlimit(Resource::Core).maximum;
    let _ = setrlimit(Resource::Core, Rlimit { current: most, maximum: most });
}

#[test]
fn every_process_of_the_window_keeps_no_core() {
    if !need(&[Need::Screen]) {
        return;
    }
    allow_cores();
    let desktop = Desktop::start("", Keyring::Missing);
    let shown = Shown::start(&desktop, &window::sparekey(), &[], &["--practice"]);
    let processes = shown.processes();
    assert!(processes.len() > 1, "the web view has processes of its own: {processes:?}");
    for process in processes {
        let limits = std::fs::read_to_string(format!("/proc/{process}/limits")).unwrap();
        let line = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
        // 0 where a limit stood already that may not be raised.
        let words: Vec<&str> = line.split_whitespace().collect();
        assert!(matches!(words[4..6], ["1", "1"] | ["0", "0"]), "process {process}: {line}");
    }
}

/// The kernel gives root what `/proc` has of a program that keeps itself closed (proc(5)).
#[test]
fn nobody_looks_into_the_program_in_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).unwrap();
    let program = folder.path().join("program");
    fs::copy(built("SPAREKEY_CLI", "sparekey-cli"), &program).unwrap();
    // It waits for a code. Root's programs belong to root anyway: then it is somebody else's.
    let mut waiting = Command::new(&program);
    waiting
        .args(["code", "--provider", "gmail"])
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    if geteuid().is_root() {
        waiting.uid(NOBODY).gid(NOBODY);
    }
    let mut child = waiting.spawn().unwrap();
    let owner = || fs::metadata(format!("/proc/{}/mem", child.id())).unwrap().uid();
    let end = Instant::now() + LIMIT;
    while owner() != 0 {
        assert!(Instant::now() < end, "its memory is its owner's to read");
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(child.try_wait().unwrap(), None, "it waits");
    child.kill().unwrap();
    child.wait().unwrap();
}

/// A user who owns nothing.
const NOBODY: u32 = 65534;

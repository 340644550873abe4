//! Processes that end with the value that started them, whatever happens.

use std::ffi::OsStr;
use std::io;
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdin, ChildStdout, Command};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process, kill_process_group, waitid};

/// How long a process may take to end when it is asked to.
const FAREWELL: Duration = Duration::from_secs(5);

/// A program and all that it starts: one process group, killed on drop.
///
/// Should the test itself be killed, the kernel ends the program for it. That hangs on the *thread* that started it,
/// so start it on the thread that keeps the value.
pub(crate) struct Group {
    child: Child,
    ending: Ending,
}

/// How a [`Group`] is ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// Killed. For programs that keep all they have in the test's folder: mail servers take seconds to say good-bye.
    AtOnce,
    /// Asked first, since it has something to tidy up elsewhere.
    Asked,
}

/// A command that will be a [`Group`].
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "TERM", "--"]).arg(program);
    command
}

impl Group {
    /// Starts what [`command`] made.
    pub(crate) fn start(command: &mut Command, ending: Ending) -> io::Result<Self> {
        Ok(Self { child: command.process_group(0).spawn()?, ending })
    }

    /// Its leader's standard input, where it was piped; once.
    pub(crate) fn take_stdin(&mut self) -> Option<ChildStdin> {
        self.child.stdin.take()
    }

    /// Its leader's standard output, where it was piped; once.
    pub(crate) fn take_stdout(&mut self) -> Option<ChildStdout> {
        self.child.stdout.take()
    }

    /// Whether its leader has ended. It is not reaped by this, so its number stays its own.
    pub(crate) fn has_ended(&self) -> bool {
        let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
        self.id().is_none_or(|id| !matches!(waitid(WaitId::Pid(id), options), Ok(None)))
    }

    /// Its leader first, then all others in it.
    pub(crate) fn members(&self) -> Vec<u32> {
        let leader = self.child.id();
        let processes = std::fs::read_dir("/proc").into_iter().flatten().flatten();
        let ids = processes.filter_map(|process| process.file_name().to_str()?.parse().ok());
        let others = ids.filter(|id| *id != leader && group_of(*id) == Some(leader));
        std::iter::once(leader).chain(others).collect()
    }

    /// The group's number, which is its leader's.
    fn id(&self) -> Option<Pid> {
        i32::try_from(self.child.id()).ok().and_then(Pid::from_raw)
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let Some(id) = self.id() else { return };
        // Failures mean that nobody is left to hear it, which is what is wanted.
        if self.ending == Ending::Asked {
            let _ = kill_process(id, Signal::TERM);
            let _ = wait_until(FAREWELL, || self.has_ended().then_some(()));
        }
        let _ = kill_process_group(id, Signal::KILL);
        let _ = self.child.wait();
    }
}

/// The third field after the name, which may have anything in it (proc_pid_stat(5): pgrp).
fn group_of(process: u32) -> Option<u32> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    stat.rsplit_once(')')?.1.split_whitespace().nth(2)?.parse().ok()
}

/// What Ctrl+C does.
pub(crate) fn interrupt(child: &Child) {
    if let Some(pid) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) {
        let _ = kill_process(pid, Signal::INT);
    }
}

/// Asks again and again until there is an answer; `None` when the time is up.
pub(crate) fn wait_until<T>(limit: Duration, mut ask: impl FnMut() -> Option<T>) -> Option<T> {
    let end = Instant::now() + limit;
    loop {
        if let Some(answer) = ask() {
            return Some(answer);
        }
        if Instant::now() >= end {
            return None;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grandchildren_end_too() {
        for ending in [Ending::AtOnce, Ending::Asked] {
            let dir = tempfile::tempdir().unwrap();
            let note = dir.path().join("pid");
            // A grandchild that does not listen to TERM.
            let grandchild = format!("trap '' TERM; echo $BASHPID > {}; while :; do sleep 60; done", note.display());
            let script = format!("({grandchild}) & wait");
            let group = Group::start(command("bash").args(["-c", &script]), ending).unwrap();
            let pid: i32 = wait_until(FAREWELL, || std::fs::read_to_string(&note).ok()?.trim().parse().ok()).unwrap();
            drop(group);
            let gone = wait_until(FAREWELL, || {
                // A zombie runs no more; whoever is init here may be slow to bury it.
                let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
                (stat.is_empty() || stat.contains(") Z ")).then_some(())
            });
            assert!(gone.is_some(), "process {pid} lives on");
        }
    }
}

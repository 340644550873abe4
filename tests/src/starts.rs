//! A window's start: how long it takes, and what it weighs then.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::desktop::Desktop;
use crate::processes::{Ending, Group};

/// Between the first painted screen and the weighing.
const REST: Duration = Duration::from_secs(1);

/// One start of a program that says when it was painted.
#[derive(Clone, Copy, Debug)]
pub struct Start {
    /// From before its process is made up to the painted screen, in milliseconds.
    pub painted: f64,
    /// Proportional set size of the program itself a second later, in KiB.
    pub own_memory: u64,
    /// The same of all processes that it started: those of the web view.
    pub further_memory: u64,
}

impl Start {
    /// Starts the program on the desktop, with a home in this folder, and ends it after the weighing.
    ///
    /// # Errors
    ///
    /// In words, if it ended before it was painted or cannot be weighed.
    pub fn of(desktop: &Desktop, program: &Path, home: &Path) -> Result<Self, String> {
        let name = program.display();
        let log = fs::File::create(home.join("stderr")).map_err(|fault| fault.to_string())?;
        let mut command = desktop.command_at_home(program, home);
        command.env("SPAREKEY_STARTUP_TRACE", "1").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(log);
        let began = now();
        let mut running = Group::start(&mut command, Ending::AtOnce).map_err(|fault| format!("{name}: {fault}"))?;
        let mut lines = BufReader::new(running.take_stdout().unwrap()).lines().map_while(Result::ok);
        let painted: Option<f64> = lines.find_map(|line| line.strip_prefix("painted ")?.parse().ok());
        let Some(painted) = painted else {
            let said = fs::read_to_string(home.join("stderr")).unwrap_or_default();
            return Err(format!("{name} ended unpainted: {said}"));
        };
        std::thread::sleep(REST);
        let weights = running.members().into_iter().map(weight_of).collect::<Option<Vec<_>>>();
        match weights.as_deref() {
            Some([own, further @ ..]) if !further.is_empty() => {
                let further_memory = further.iter().sum();
                Ok(Self { painted: painted - began, own_memory: *own, further_memory })
            }
            _ => Err(format!("{name} and its web view cannot be weighed")),
        }
    }

    /// Of the program and all that it started, in KiB.
    pub fn memory(&self) -> u64 {
        self.own_memory + self.further_memory
    }
}

/// Milliseconds since 1970, as the programs print them.
fn now() -> f64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64() * 1000.0
}

/// Proportional set size in KiB (proc_pid_smaps_rollup(5)): of memory that is shared, its share.
fn weight_of(process: u32) -> Option<u64> {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse().ok()
}

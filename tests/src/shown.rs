//! A window that nobody drives: started, waited for, looked at from outside.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;

use crate::desktop::Desktop;
use crate::processes::{Ending, Group};

/// A window on the screen; it ends with the value.
pub struct Shown(Group);

impl Shown {
    /// Starts a program on the desktop and waits until its first screen is painted.
    pub fn start(desktop: &Desktop, program: &Path, variables: &[(&str, &str)], arguments: &[&str]) -> Self {
        let home = desktop.folder().join("shown");
        std::fs::create_dir_all(&home).unwrap();
        let log = std::fs::File::create(home.join("stderr")).unwrap();
        let mut command = desktop.command_at_home(program, &home);
        command.args(arguments).envs(variables.iter().copied()).env("SPAREKEY_STARTUP_TRACE", "1").current_dir(&home);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(log);
        let mut running = Group::start(&mut command, Ending::AtOnce).unwrap();
        let mut lines = BufReader::new(running.take_stdout().unwrap()).lines().map_while(Result::ok);
        let painted = lines.any(|line| line.starts_with("painted "));
        let said = || std::fs::read_to_string(home.join("stderr")).unwrap_or_default();
        assert!(painted, "{} ended unpainted: {}", program.display(), said());
        Self(running)
    }

    /// Its own process first, then all that it started.
    pub fn processes(&self) -> Vec<u32> {
        self.0.members()
    }
}

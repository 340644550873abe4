//! One run of a program, with the moments that count.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::link::Link;
use crate::tools::{Case, Until};

/// Until the last packets of a run are certainly gone: some round trips, and a server's delayed acknowledgement.
const QUIET: Duration = Duration::from_millis(250);

/// The moments of a run.
pub(crate) struct Run {
    /// The program was started.
    began: Instant,
    /// Its first packet set out, which asks for the server's name.
    asked: Instant,
    ended: Instant,
    lines: Vec<(Instant, String)>,
}

impl Run {
    /// Runs it once.
    ///
    /// # Errors
    /// Where it could not be run or did not do its work.
    pub(crate) fn of(case: &mut Case, link: &Link) -> io::Result<Self> {
        thread::sleep(QUIET);
        link.forget();
        let began = Instant::now();
        let mut child = case.command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        let (input, output, errors) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let errors = thread::spawn(move || {
            let mut text = String::new();
            let _ = errors.map(|mut errors| errors.read_to_string(&mut text));
            text
        });
        // A program that reads nothing may be gone already.
        let _ = input.map(|mut input| input.write_all(case.input.as_bytes()));
        let lines: Vec<(Instant, String)> = output
            .map(|output| BufReader::new(output).lines().map_while(Result::ok).map(|line| (Instant::now(), line)))
            .into_iter()
            .flatten()
            .collect();
        let status = child.wait()?;
        let ended = Instant::now();
        let said: Vec<&str> = lines.iter().map(|(_, line)| line.as_str()).collect();
        let said = said.join("\n") + &errors.join().unwrap_or_default();
        let trouble = |what| io::Error::other(format!("{} at {}: {what}\n{said}", case.tool, case.ports));
        if !status.success() || !said.contains(case.good) || said.contains(case.bad) {
            return Err(trouble("it did not sign in"));
        }
        let asked = link.first_question().ok_or_else(|| trouble("it asked for no name"))?;
        Ok(Self { began, asked, ended, lines })
    }

    /// From its first packet to this moment.
    pub(crate) fn on_the_way(&self, until: Until) -> Option<Duration> {
        let moment = match until {
            Until::SignedIn => self.done(&["sign-in"])?,
            Until::Opened => self.done(&["sign-in", "open-inbox"])?,
            Until::Ended => self.ended,
        };
        moment.checked_duration_since(self.asked)
    }

    /// From its start to its first packet.
    pub(crate) fn start_up(&self) -> Duration {
        self.asked.saturating_duration_since(self.began)
    }

    /// When the last line said that one of these stages was done.
    fn done(&self, stages: &[&str]) -> Option<Instant> {
        let is_it = |line: &str| {
            let line: Value = serde_json::from_str(line).unwrap_or_default();
            line["event"] == "done" && stages.iter().any(|stage| line["stage"] == *stage)
        };
        self.lines.iter().rev().find(|(_, line)| is_it(line)).map(|(moment, _)| *moment)
    }
}

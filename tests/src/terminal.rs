//! The wizard in a terminal, answered over a pipe.

use std::io::{Read, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// For anything that it says by itself; a test takes 20 s at most.
const PATIENCE: Duration = Duration::from_secs(50);

/// The program, as it runs; killed on drop.
pub struct Terminal {
    child: Child,
    answers: ChildStdin,
    said: Arc<Mutex<String>>,
    /// How much of it was heard.
    heard: usize,
}

impl Terminal {
    /// Starts `sparekey-cli setup` as this command has it.
    ///
    /// # Panics
    /// Where it cannot be started.
    pub fn start(mut command: Command) -> Self {
        let command = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("the program starts");
        let said = Arc::new(Mutex::new(String::new()));
        let (Some(mut out), Some(answers)) = (child.stdout.take(), child.stdin.take()) else {
            unreachable!("both are pipes")
        };
        let all = Arc::clone(&said);
        std::thread::spawn(move || {
            let (mut some, mut bytes) = ([0; 4096], Vec::new());
            while let Ok(count @ 1..) = out.read(&mut some) {
                bytes.extend_from_slice(&some[..count]);
                *all.lock().unwrap_or_else(PoisonError::into_inner) = String::from_utf8_lossy(&bytes).into_owned();
            }
        });
        Self { answers, child, said, heard: 0 }
    }

    /// Types lines. A program that has ended hears nothing of them.
    pub fn answer(&mut self, lines: &[&str]) {
        for line in lines {
            let _ = writeln!(self.answers, "{line}");
        }
    }

    /// All that it said so far.
    pub fn said(&self) -> String {
        self.said.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Waits until it has said this, and a prompt after it; gives what it said since.
    ///
    /// # Panics
    /// Where it does not.
    pub fn hear(&mut self, words: &str) -> String {
        let until = Instant::now() + PATIENCE;
        loop {
            let said = self.said();
            if let Some(at) = said[self.heard..].find(words)
                && said.trim_end().ends_with(':')
            {
                let new = said[self.heard + at..].to_owned();
                self.heard += at;
                return new;
            }
            assert!(Instant::now() < until, "it never said \"{words}\", but:\n{said}");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Kills it with no word of warning, and gives all that it said.
    ///
    /// # Panics
    /// Where it cannot be waited for.
    pub fn kill(mut self) -> String {
        let _ = self.child.kill();
        self.child.wait().expect("it is ours");
        self.said()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

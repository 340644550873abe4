//! Answers, read on a thread of their own, one when it is asked for.

use std::io::{self, BufRead, IsTerminal};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use sparekey_engine::secret::Secret;
use zeroize::Zeroizing;

use crate::typed::hidden;

/// What is asked for.
pub(super) enum Wanted {
    /// A line, shown while it is typed.
    Line,
    /// A code, not shown, with its prompt.
    Code(String),
}

/// What was answered.
pub(super) enum Typed {
    /// Wiped like a code: it can be one, typed at the wrong prompt.
    Line(Zeroizing<String>),
    Code(Secret),
    /// There is nobody to answer any more.
    Nothing,
}

pub(super) struct Keyboard {
    wanted: Sender<Wanted>,
    terminal: bool,
}

impl Keyboard {
    /// Reads nothing until it is asked to.
    pub(super) fn start(tell: impl Fn(Typed) + Send + 'static) -> Self {
        let (wanted, asked) = channel();
        let terminal = io::stdin().is_terminal();
        thread::spawn(move || serve(&asked, terminal, tell));
        Self { wanted, terminal }
    }

    /// Whether a person sits there, rather than a script.
    pub(super) fn is_terminal(&self) -> bool {
        self.terminal
    }

    /// Asks; the answer is told later. Prompts for a code only where its typing is hidden.
    pub(super) fn ask(&self, wanted: Wanted) {
        // Fails only after `Nothing` was told.
        let _ = self.wanted.send(wanted);
    }
}

fn serve(asked: &Receiver<Wanted>, terminal: bool, tell: impl Fn(Typed)) {
    for wanted in asked {
        let typed = match wanted {
            Wanted::Line => read_line().map(|line| line.map(Typed::Line)),
            Wanted::Code(prompt) if terminal => match hidden(&format!("{prompt}: ")) {
                Ok(code) => Ok(Some(Typed::Code(Secret::new(code)))),
                // Ctrl+C there raises SIGINT, which is told by itself; Ctrl+D leaves the field.
                Err(fault) if fault.kind() == io::ErrorKind::Interrupted => continue,
                Err(fault) if fault.kind() == io::ErrorKind::UnexpectedEof => {
                    Ok(Some(Typed::Code(Secret::new(String::new()))))
                }
                Err(fault) => Err(fault),
            },
            Wanted::Code(_) => read_line().map(|line| line.map(|line| Typed::Code(Secret::new(line.to_string())))),
        };
        match typed {
            Ok(Some(typed)) => tell(typed),
            Ok(None) | Err(_) => return tell(Typed::Nothing),
        }
    }
}

/// A line without its end; `None` where there are no more. What is no text shows as foreign characters.
fn read_line() -> io::Result<Option<Zeroizing<String>>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(4096));
    if io::stdin().lock().read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    let text = Zeroizing::new(String::from_utf8_lossy(&bytes).into_owned());
    Ok(Some(Zeroizing::new(text.trim_end_matches(['\r', '\n']).to_owned())))
}

//! What this program has printed on the terminal, so that a line that others must not see can be taken off it again.

use std::collections::VecDeque;
use std::io::{self, IsTerminal, Write};

use sparekey_platform::console;
use textwrap::core::display_width;

use crate::output::{Failed, line};

/// So many printed lines are remembered: more than any terminal shows at once.
const REMEMBERED: usize = 500;
/// Columns that a tab takes at most.
const TAB: usize = 8;

/// What stands on the screen below the last prompt, and above it.
#[derive(Debug)]
pub(crate) struct Screen {
    /// Whether a person types here: what comes over a pipe does not stand on the screen.
    typed: bool,
    /// The columns that each printed line would fill on a terminal of any width.
    lines: VecDeque<usize>,
    /// The columns of the prompt that the cursor stands behind.
    prompt: usize,
    /// Something was printed since the prompt, or the answer stood there before it.
    moved: bool,
}

/// What became of a line on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TakenOff {
    /// It never stood there.
    Never,
    /// It is off the screen, and nothing else is.
    Alone,
    /// It is off the screen, with what stood around it.
    WithOthers,
    /// It still stands there.
    Not,
}

impl Screen {
    pub(crate) fn new() -> Self {
        Self { typed: io::stdin().is_terminal(), lines: VecDeque::new(), prompt: 0, moved: false }
    }

    /// Prints a line.
    pub(crate) fn line(&mut self, text: &str) -> Result<(), Failed> {
        self.moved = true;
        self.remember(text);
        line(text)
    }

    /// Prints lines.
    pub(crate) fn lines(&mut self, lines: &[String]) -> Result<(), Failed> {
        lines.iter().try_for_each(|text| self.line(text))
    }

    /// Prints a prompt, behind which the cursor stays.
    pub(crate) fn prompt(&mut self, prompt: &str) {
        let prompt = format!("{prompt}: ");
        self.prompt = columns(&prompt);
        let mut out = io::stdout().lock();
        // Whoever stopped reading needs no prompt.
        let _ = out.write_all(prompt.as_bytes()).and_then(|()| out.flush());
    }

    /// From here on, what is printed stands between a prompt and its answer.
    pub(crate) fn asks(&mut self) {
        self.moved = false;
    }

    /// A line was typed, and Enter pressed. `early`: before it was asked for.
    pub(crate) fn answered(&mut self, answer: &str, early: bool) {
        self.moved |= early;
        self.remember(answer);
    }

    /// Takes the line that was typed last off the screen, with its prompt. Where it is not known in which row it stands,
    /// all that was printed goes, as far as it can be seen; what has left the screen at its top is out of reach.
    pub(crate) fn take_off(&mut self) -> TakenOff {
        if !self.typed {
            return TakenOff::Never;
        }
        let Some(width) = console::columns() else { return TakenOff::Not };
        // One row more than a line fills that ends with the screen: some terminals begin the next row at once.
        let rows = |columns: &usize| columns / width + 1;
        let rows: usize = match self.moved {
            true => self.lines.iter().map(rows).sum(),
            false => self.lines.back().map_or(0, rows),
        };
        let mut out = io::stdout().lock();
        // ECMA-48 §8.3.22 CUU and §8.3.39 ED: up, and away with what is below. Erasing the whole screen at once (ED 2)
        // would push it to where one can scroll back to.
        let written = write!(out, "\u{1b}[{rows}A\r\u{1b}[J").and_then(|()| out.flush());
        match (written, self.moved) {
            (Err(_), _) => TakenOff::Not,
            (Ok(()), false) => TakenOff::Alone,
            (Ok(()), true) => {
                self.lines.clear();
                TakenOff::WithOthers
            }
        }
    }

    /// What ends the line that the cursor stands in.
    fn remember(&mut self, text: &str) {
        if self.lines.len() == REMEMBERED {
            self.lines.pop_front();
        }
        self.lines.push_back(std::mem::take(&mut self.prompt) + columns(text));
    }
}

/// The columns of a text, with what a terminal shows for control characters (`^A`).
fn columns(text: &str) -> usize {
    let control = |c: char| if c == '\t' { TAB } else { 2 };
    let controls: usize = text.chars().filter(|c| c.is_control()).map(control).sum();
    // Piece by piece: textwrap passes over control sequences, which a terminal does not obey where it echoes them.
    controls + text.split(char::is_control).map(display_width).sum::<usize>()
}

//! What is true of the computer that the wizard runs on, as far as its words and times depend on it.

use std::time::Duration;

/// What is known of this computer. [`Surroundings::default`] is the cautious guess.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Surroundings {
    /// Whether the system's own list of copied things certainly has no code in it: left out, and taken out again.
    pub no_clipboard_history: bool,
    /// How long a copied code stays on the clipboard at most.
    pub clipboard_life: Duration,
    /// Set where the program does not run with the account of whoever sits here: what is saved lies with the other one.
    pub borrowed: Option<Borrowed>,
}

/// An account that is somebody else's, or has more rights than the person's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Borrowed {
    /// How it came to run this program.
    pub how: Borrowing,
    /// Its name, where it is another account and the name is known.
    pub account: Option<String>,
}

/// How a program comes to run with a borrowed account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Borrowing {
    /// `sudo` or one of its relatives.
    Sudo,
    /// polkit's `pkexec`.
    Pkexec,
    /// `su` or one of its relatives.
    Su,
    /// "Run as administrator" on Windows. The account may be the person's own.
    RunAsAdministrator,
    /// In the session of somebody else ("Run as different user" on Windows).
    OtherSession,
}

impl Surroundings {
    /// The clipboard's time in words: minutes, the last one begun counted as one.
    pub(crate) fn clipboard_minutes(&self) -> usize {
        usize::try_from(self.clipboard_life.as_secs().div_ceil(60)).unwrap_or(usize::MAX)
    }
}

impl Default for Surroundings {
    fn default() -> Self {
        Self { no_clipboard_history: false, clipboard_life: Duration::from_secs(600), borrowed: None }
    }
}

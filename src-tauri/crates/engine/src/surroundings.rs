//! What is true of the computer that the wizard runs on, as far as its words and times depend on it.

use std::time::Duration;

/// What is known of this computer. [`Surroundings::default`] is the cautious guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Surroundings {
    /// Whether the system's own list of copied things certainly has no code in it: left out, and taken out again.
    pub no_clipboard_history: bool,
    /// How long a copied code stays on the clipboard at most.
    pub clipboard_life: Duration,
}

impl Surroundings {
    /// The clipboard's time in words: minutes, the last one begun counted as one.
    pub(crate) fn clipboard_minutes(&self) -> usize {
        usize::try_from(self.clipboard_life.as_secs().div_ceil(60)).unwrap_or(usize::MAX)
    }
}

impl Default for Surroundings {
    fn default() -> Self {
        Self { no_clipboard_history: false, clipboard_life: Duration::from_secs(600) }
    }
}

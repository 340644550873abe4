//! The system's own check that its owner sits there: polkit, Windows Hello, Touch ID or the account's password on macOS.

#[cfg(all(unix, not(target_os = "macos")))]
#[path = "polkit.rs"]
mod system;
#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod system;
#[cfg(windows)]
#[path = "windows.rs"]
mod system;

use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use sparekey_engine::ports::{PersonCheck, PersonFault};

/// Long enough to find a security key or to mistype a long password twice.
const PATIENCE: Duration = Duration::from_secs(180);

/// Asks the person who is signed in to this computer. Whoever can change this program's memory or files can leave the
/// check out: it is for somebody else at an unlocked screen, not for other programs of the same person.
#[derive(Clone, Copy, Debug)]
pub struct SystemPersonCheck {
    patience: Duration,
}

impl SystemPersonCheck {
    /// Waits three minutes for an answer.
    pub fn new() -> Self {
        Self::waiting(PATIENCE)
    }

    /// Waits so long for an answer, and then takes the question back.
    pub fn waiting(patience: Duration) -> Self {
        Self { patience }
    }
}

impl Default for SystemPersonCheck {
    fn default() -> Self {
        Self::new()
    }
}

impl PersonCheck for SystemPersonCheck {
    fn check(&self, reason: &str) -> Result<(), PersonFault> {
        let (reason, patience) = (reason.to_owned(), self.patience);
        let (sender, answer) = channel();
        // A thread of its own: zbus starts an event loop, and Windows wants to know what kind of thread it is.
        thread::spawn(move || sender.send(system::ask(&reason, patience)));
        // Waits itself for so long; more only where not even the question could be put.
        answer.recv_timeout(patience + Duration::from_secs(5)).unwrap_or(Err(PersonFault::Unavailable))
    }
}

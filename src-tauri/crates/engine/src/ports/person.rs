//! Who sits at this computer, and where it stands.

use serde::Serialize;

/// The system's own check that its owner sits there: by password, finger or face.
pub trait PersonCheck: Send + Sync {
    /// Asks, with these words where the system shows any; says `Ok` only if the system said yes. Blocks until it is
    /// answered, for some minutes at most.
    ///
    /// # Errors
    ///
    /// Whatever else came of it.
    fn check(&self, reason: &str) -> Result<(), PersonFault>;
}

/// Why it is not known that the owner sits there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PersonFault {
    /// The system has no such check, or it is not set up.
    #[error("no check of the person here")]
    Unavailable,
    /// The person closed the question.
    #[error("dismissed")]
    Dismissed,
    /// The system said no.
    #[error("denied")]
    Denied,
    /// Nobody answered in time.
    #[error("nobody answered")]
    TimedOut,
}

impl PersonFault {
    /// All, for tests.
    pub const ALL: [Self; 4] = [Self::Unavailable, Self::Dismissed, Self::Denied, Self::TimedOut];

    /// Its name in text ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Unavailable => "unavailable",
            Self::Dismissed => "dismissed",
            Self::Denied => "denied",
            Self::TimedOut => "timed-out",
        }
    }
}

/// Which network this computer is in.
pub trait NetworkPlace: Send + Sync {
    /// A name for the network, the same as long as it is the same one; it means nothing on another computer. `None`
    /// where that is not known, as behind a VPN. Nothing is sent for it.
    fn identity(&self) -> Option<String>;
}

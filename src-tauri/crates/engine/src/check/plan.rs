//! What a check is to do.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::endpoint::{Endpoint, Leg};

/// What is to be tested on one leg.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegPlan {
    /// The server.
    pub endpoint: Endpoint,
    /// The login name, exactly as it will be handed over.
    pub user: String,
    /// Whether only addresses on the public internet may be connected to: the host was named by a stranger or guessed.
    pub public_only: bool,
}

/// What the diagnosis may know besides what is seen on the wire.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Background {
    /// Provider id from the catalogue, if the servers are its own.
    pub provider: Option<String>,
    /// Domain of the address.
    pub domain: String,
    /// Whether the code has the shape of an app password of this provider; `None` where no shape is known.
    pub looks_like_app_password: Option<bool>,
    /// Whether the provider takes app passwords (and not the account's password).
    pub wants_app_password: bool,
    /// Whether the host was typed by the person rather than known.
    pub typed_host: bool,
}

impl Background {
    /// Whether the servers are those of a provider in the catalogue.
    pub fn is_known(&self) -> bool {
        self.provider.is_some() && !self.typed_host
    }
}

/// A whole check.
#[derive(Clone, Debug)]
pub struct CheckPlan {
    /// Sending, if asked.
    pub smtp: Option<LegPlan>,
    /// Reading, if asked.
    pub imap: Option<LegPlan>,
    /// Other ways of the same organisation, best first: tried where a leg's own way fails before its code was judged, or
    /// where only the login name differs and that may be what was wrong. What they prove is told beside the failure.
    pub otherwise: Vec<(Leg, LegPlan)>,
    /// The message to oneself, sent where both legs were proven; none, if nobody wants it.
    pub journey: Option<JourneyPlan>,
    /// What the diagnosis may know.
    pub background: Background,
    /// How long things may take.
    pub deadlines: Deadlines,
}

impl CheckPlan {
    /// A check of these legs alone: no other ways, no message, the usual bounds.
    pub fn new(smtp: Option<LegPlan>, imap: Option<LegPlan>, background: Background) -> Self {
        Self { smtp, imap, otherwise: Vec::new(), journey: None, background, deadlines: Deadlines::default() }
    }
}

/// One message to oneself: sent, found, and taken away again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JourneyPlan {
    /// Sender and recipient: the address that people write to.
    pub address: String,
    /// What it says, in the person's language.
    pub letter: Letter,
    /// How long it is looked for.
    pub patience: Duration,
}

/// The words of a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letter {
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
}

impl JourneyPlan {
    /// A message is looked for that long, unless somebody stops it.
    pub const PATIENCE: Duration = Duration::from_secs(120);
    /// How long the last look may take, and then the taking away.
    pub(super) const REMOVAL: Duration = Duration::from_secs(15);

    /// After so long the journey of a patient person has ended at the latest: with the last look, and what is taken away.
    pub fn bound() -> Duration {
        Self::PATIENCE + 2 * Self::REMOVAL
    }
}

/// Bounds, each for the whole stage however the bytes drip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadlines {
    /// Resolve.
    pub resolve: Duration,
    /// Connect.
    pub connect: Duration,
    /// Secure.
    pub secure: Duration,
    /// Greet: a greeting may be held back on purpose for 8 s.
    pub greet: Duration,
    /// Sign in and each command after it.
    pub sign_in: Duration,
    /// The whole leg, without its other ways.
    pub whole: Duration,
    /// Its other ways, all together.
    pub ways: Duration,
    /// An address that has not let us in by then is not waited for alone: other ways are tried beside it.
    pub patience: Duration,
}

impl Deadlines {
    /// After so long both legs have ended at the latest, with what is found out about a failure; the message's journey not
    /// counted.
    pub fn total(&self) -> Duration {
        self.whole + self.ways + Duration::from_secs(3)
    }
}

impl Default for Deadlines {
    fn default() -> Self {
        let s = Duration::from_secs;
        Self {
            resolve: s(5),
            connect: s(8),
            secure: s(8),
            greet: s(10),
            sign_in: s(12),
            whole: s(20),
            ways: s(10),
            patience: Duration::from_millis(2500),
        }
    }
}

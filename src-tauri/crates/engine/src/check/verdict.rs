//! How a check goes and how it ends.

use serde::{Deserialize, Serialize};

use super::LegPlan;
use crate::diagnosis::Diagnosis;
use crate::endpoint::{Endpoint, Leg};

/// The stages of one leg, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Name to addresses.
    Resolve,
    /// TCP.
    Connect,
    /// TLS, after STARTTLS where that is the mode.
    Secure,
    /// Greeting and capabilities inside TLS.
    Greet,
    /// AUTH or AUTHENTICATE.
    SignIn,
    /// EXAMINE of the inbox (IMAP only).
    OpenInbox,
}

impl Stage {
    /// The stages of a leg, in the order in which they are shown.
    pub fn of(leg: Leg) -> &'static [Stage] {
        use Stage::*;
        match leg {
            Leg::Smtp => &[Resolve, Connect, Secure, Greet, SignIn],
            Leg::Imap => &[Resolve, Connect, Secure, Greet, SignIn, OpenInbox],
        }
    }
}

/// One step of progress.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "event")]
#[allow(clippy::large_enum_variant, reason = "a handful per check, never in bulk")]
pub enum CheckEvent {
    /// A stage began.
    Started {
        /// Which leg.
        leg: Leg,
        /// Which stage.
        stage: Stage,
    },
    /// A stage was done.
    Done {
        /// Which leg.
        leg: Leg,
        /// Which stage.
        stage: Stage,
        /// Time taken, in milliseconds.
        millis: u64,
    },
    /// It failed; the reason is being looked for.
    Looking {
        /// Which leg.
        leg: Leg,
    },
    /// Another way is tried.
    Mending {
        /// Which leg.
        leg: Leg,
        /// The server.
        endpoint: Endpoint,
        /// The login name.
        user: String,
    },
    /// A stage of the message's journey began.
    JourneyStarted {
        /// Which.
        stage: JourneyStage,
    },
    /// A stage of the message's journey was done.
    JourneyDone {
        /// Which.
        stage: JourneyStage,
        /// Time taken, in milliseconds.
        millis: u64,
    },
    /// A leg has its verdict, which comes once. Where a code was refused it waits for the other leg, which may know better.
    Verdict(LegVerdict),
}

/// How one leg ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LegVerdict {
    /// Which leg.
    pub leg: Leg,
    /// The server that was tested.
    pub endpoint: Endpoint,
    /// The login name that was tested.
    pub user: String,
    /// Outcome.
    pub outcome: LegOutcome,
    /// Time taken, in milliseconds.
    pub millis: u64,
    /// What was proven instead, where this failed: another port, mode or login name of the same organisation.
    pub instead: Option<LegPlan>,
}

impl LegVerdict {
    /// What is wrong, where it failed.
    pub fn diagnosis(&self) -> Option<&Diagnosis> {
        match &self.outcome {
            LegOutcome::Failed(diagnosis) => Some(diagnosis),
            LegOutcome::Proven | LegOutcome::Cancelled | LegOutcome::Held(_) => None,
        }
    }

    /// What was proven: what was asked, or what worked instead.
    pub fn proven(&self) -> Option<(&Endpoint, &str)> {
        match (&self.outcome, &self.instead) {
            (LegOutcome::Proven, _) => Some((&self.endpoint, &self.user)),
            (_, Some(instead)) => Some((&instead.endpoint, &instead.user)),
            _ => None,
        }
    }
}

/// The outcome of a leg.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "outcome")]
#[allow(clippy::large_enum_variant, reason = "a handful per check, never in bulk")]
pub enum LegOutcome {
    /// SMTP answered 235, or IMAP signed in and opened the inbox.
    Proven,
    /// Something is wrong.
    Failed(Diagnosis),
    /// The person stopped it.
    Cancelled,
    /// Sparekey did not sign in, so that the account is not locked.
    Held(Hold),
}

/// Why Sparekey did not sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "hold")]
pub enum Hold {
    /// The code was refused on the other leg, which was tried first since it had been refused not long ago.
    OtherLegRefused,
    /// Too many sign-ins were refused here in a short time.
    TooManyRefused {
        /// Until one more may be tried.
        wait_seconds: u64,
    },
}

/// The stages of the message's journey, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum JourneyStage {
    /// Handing it over for delivery.
    Send,
    /// Looking for it in the mailbox.
    Find,
    /// Taking it away again.
    Remove,
}

impl JourneyStage {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Send, Self::Find, Self::Remove];
}

/// How the message's journey ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "journey")]
pub enum JourneyOutcome {
    /// It came.
    Arrived {
        /// Where it lay.
        folder: Folder,
        /// Whether everything of it was taken away again.
        removed: bool,
        /// From handing it over to seeing it, in milliseconds.
        millis: u64,
    },
    /// It was taken, and was not seen within the time.
    NotSeen,
    /// It was put off for a while (a reply of the 400s).
    PutOff(Diagnosis),
    /// It came back.
    Bounced {
        /// What the bounce says.
        diagnosis: Diagnosis,
        /// Whether everything of it was taken away again.
        removed: bool,
    },
    /// It was refused after the sign-in. This alone takes the proof away.
    Refused(Diagnosis),
    /// The connection was lost on the way; nothing is known.
    Lost(Diagnosis),
    /// The person did not wait for it.
    Skipped,
}

impl JourneyOutcome {
    /// Why it did not arrive, where that is known.
    pub fn diagnosis(&self) -> Option<&Diagnosis> {
        match self {
            Self::PutOff(diagnosis) | Self::Refused(diagnosis) | Self::Lost(diagnosis) => Some(diagnosis),
            Self::Bounced { diagnosis, .. } => Some(diagnosis),
            Self::Arrived { .. } | Self::NotSeen | Self::Skipped => None,
        }
    }
}

/// Where a message lay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Folder {
    /// In the inbox.
    Inbox,
    /// Among spam.
    Spam,
    /// Among all mail (Gmail), in no other folder.
    AllMail,
}

/// How the whole check ended: a verdict for each leg that was asked, sending first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CheckVerdict {
    /// One per asked leg.
    pub legs: Vec<LegVerdict>,
    /// How the message's journey ended, if there was one.
    pub journey: Option<JourneyOutcome>,
}

impl CheckVerdict {
    /// A check that found out nothing.
    pub fn none() -> Self {
        Self { legs: Vec::new(), journey: None }
    }

    /// Whether every asked leg was proven as it was asked, and no message was refused.
    pub fn proven(&self) -> bool {
        let refused = matches!(self.journey, Some(JourneyOutcome::Refused(_)));
        !refused && !self.legs.is_empty() && self.legs.iter().all(|leg| leg.outcome == LegOutcome::Proven)
    }
}

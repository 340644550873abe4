//! From what was seen on the wire to a cause.

mod cause;

pub use cause::{Cause, Owner};

use serde::{Deserialize, Serialize};

use crate::check::Stage;

/// How sure a diagnosis is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// A guess from the stage alone.
    Low,
    /// Fits, but other causes give the same answer.
    Medium,
    /// The server said so in so many words, or the facts leave nothing else.
    High,
}

/// A cause with what was seen: data, no sentences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnosis {
    /// What is wrong.
    pub cause: Cause,
    /// How sure that is.
    pub confidence: Confidence,
    /// Where it happened.
    pub stage: Stage,
    /// The rule that decided, by id; empty when facts decided without a rule.
    pub rule: String,
    /// What is known besides.
    pub facts: Facts,
}

/// Facts that go with a cause, for the texts and the report. Never holds anything that was sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    /// Host that was asked.
    pub host: String,
    /// Port that was asked.
    pub port: u16,
    /// The server's own last line, printable characters only, at most 500, secrets cut. Shown folded.
    pub server_line: Option<String>,
    /// SMTP reply code (RFC 5321 §4.2).
    pub reply_code: Option<u16>,
    /// Enhanced status code (RFC 3463), as "5.7.8".
    pub enhanced_code: Option<String>,
    /// IMAP response code (RFC 5530), as "AUTHENTICATIONFAILED".
    pub response_code: Option<String>,
    /// Issuer of the certificate that was shown.
    pub certificate_issuer: Option<String>,
    /// Names in the certificate that was shown.
    pub certificate_names: Vec<String>,
    /// Last day of the certificate that was shown, as "2026-11-22".
    pub certificate_until: Option<String>,
    /// What the system said of each address that was tried.
    pub tried: Vec<String>,
    /// Login methods that the server offered.
    pub offered: Vec<String>,
}

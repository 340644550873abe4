//! From what was seen on the wire to a cause.

mod cause;
mod classify;
mod evidence;
mod explain;
mod facts;
mod lexicon;
mod owner;
mod product;
mod redact;
mod reply;
mod rules;
#[cfg(test)]
pub(crate) mod samples;
mod sharpen;
mod step;

pub use cause::{Cause, Owner};
pub use explain::{LineVerdict, ReplyLine, classify_reply, explain_text};
pub use owner::owner;
pub use product::{Product, ProductKind};

pub(crate) use classify::{blames_code, diagnose, found_another_family, found_another_way, reconsider};
pub(crate) use evidence::{Evidence, Fault, Gathered, PortalSeen};
pub(crate) use explain::without_sent;
pub(crate) use product::product;
pub(crate) use redact::unseen;
pub use rules::knows_provider;
pub(crate) use rules::word_of_rules;
pub(crate) use sharpen::{Doubt, doubt, sharpen};

use serde::{Deserialize, Serialize};

use crate::check::Stage;
use crate::endpoint::{Leg, Security};

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
    /// First day of the certificate that was shown, where that day has not come yet.
    pub certificate_from: Option<String>,
    /// The product that a name in the certificate's chain gives away, where the certificate is not trusted.
    pub certificate_product: Option<Product>,
    /// What the system said of each address that was tried.
    pub tried: Vec<String>,
    /// Login methods that the server offered.
    pub offered: Vec<String>,
    /// The system's error numbers, as 10060 on Windows.
    pub system_errors: Vec<i32>,
    /// The proxy that this computer is set to use for that host, and what it said if it did not let us through.
    pub proxy: Option<ProxyFact>,
    /// The name that the server gave itself, where it is another organisation's than the host's.
    pub greeted_as: Option<String>,
    /// Other ports of the same host that let somebody in. Looked at only after a failure, as all that follows.
    pub open_ports: Vec<u16>,
    /// Other ports of the same host that did not.
    pub silent_ports: Vec<u16>,
    /// Whether a Wi-Fi's sign-in page stands between, as far as one plain request can tell.
    pub sign_in_page: Option<SignInPage>,
    /// The date on this computer and elsewhere, where they differ.
    pub clock: Option<ClockFact>,
}

/// A proxy as it may be shown: its login is never kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProxyFact {
    /// Host and port.
    pub at: String,
    /// What it said; `None` where it let us through.
    pub answer: Option<ProxyAnswer>,
}

/// How a proxy did not let us through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProxyAnswer {
    /// It does not allow that port or that host (HTTP 403, 405; SOCKS reply 2).
    Forbids,
    /// It wants another name and password than it has got (HTTP 407).
    WantsLogin,
    /// It could not reach the server itself (HTTP 502 to 504; SOCKS replies 1 and 3 to 6).
    CannotReach,
    /// It does not answer.
    Silent,
    /// An answer that is none.
    Odd,
}

/// What a plain request to a fixed address brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignInPage {
    /// The expected answer: no such page.
    None,
    /// Another answer than the expected one: a page stands between.
    Shown,
    /// An error of a web server, which says nothing.
    Unclear,
    /// No connection.
    NoAnswer,
    /// Not even the name was found.
    NoName,
}

/// Two dates that should be the same, as "2026-11-22".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClockFact {
    /// What this computer's clock shows.
    pub shows: String,
    /// What it is at least, as others have it.
    pub should: String,
}

/// What was being done when a reply came; finer than [`Stage`], since other programs send mail too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Name to addresses.
    Dns,
    /// TCP.
    Connect,
    /// TLS.
    Tls,
    /// The server's first words.
    Greeting,
    /// EHLO or CAPABILITY.
    Hello,
    /// STARTTLS.
    Starttls,
    /// AUTH, AUTHENTICATE or LOGIN.
    SignIn,
    /// SELECT or EXAMINE.
    Open,
    /// MAIL FROM.
    Mail,
    /// RCPT TO.
    Recipient,
    /// DATA and after.
    Data,
}

/// A reply with what is known around it; everything but the text may be missing.
#[derive(Clone, Debug, Default)]
pub struct ReplyContext {
    /// The reply or a program's message, with or without wrapping.
    pub text: String,
    /// Sending or reading.
    pub leg: Option<Leg>,
    /// What was being done.
    pub phase: Option<Phase>,
    /// Catalogue id, or a loose name of a provider family or server program; an unknown one is no error.
    pub provider: String,
    /// Domain of the address.
    pub domain: String,
    /// Host that was asked.
    pub host: String,
    /// Port that was asked.
    pub port: Option<u16>,
    /// How the connection was to be encrypted.
    pub mode: Option<Security>,
    /// Login methods that were offered.
    pub offered: Vec<String>,
    /// Whether TLS stood.
    pub encrypted: Option<bool>,
    /// Whether the code has the shape of an app password.
    pub app_password_shape: Option<bool>,
    /// Whether the provider takes app passwords and not the account's own.
    pub wants_app_password: bool,
    /// Issuer of the certificate that was shown.
    pub issuer: String,
    /// Whether the same code worked before.
    pub worked_before: bool,
    /// Whether the account is on a plan that costs nothing.
    pub free_plan: bool,
    /// Whether the computer's clock is known to be wrong.
    pub clock_wrong: bool,
    /// Whether the server is one that somebody typed, no provider's.
    pub own_server: bool,
    /// Whether no login method at all was offered.
    pub offers_nothing: bool,
    /// The login method that was tried.
    pub mechanism: String,
    /// Whether a VPN was on.
    pub vpn: bool,
    /// The day of the reply, as "2025-11" or "2025-11-30"; empty for today.
    pub date: String,
}

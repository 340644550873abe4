//! What a report may hold: the allow-list.

use serde::Serialize;

use crate::check::{Folder, JourneyStage, Stage};
use crate::diagnosis::{Cause, Confidence, Owner, ProductKind, ProxyAnswer, SignInPage};
use crate::endpoint::{Endpoint, Leg, Security};

/// The number of this form; it rises when a field changes its meaning or goes. A new field does not change it.
pub const FORM: u8 = 1;

/// A report. As JSON, every field is there; what is not known is null or empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// [`FORM`].
    pub form: u8,
    /// What made it.
    pub versions: Versions,
    /// The day on which it was made (UTC), as "2026-11-22".
    pub day: Option<String>,
    /// Digits that are safe to say, as "4071 2283 9164".
    pub support_number: Option<String>,
    /// Whether it is about the practice mailbox.
    pub practice: bool,
    /// The step of the wizard, 1 to 7, where the report is about a fault of ours.
    pub step: Option<u8>,
    /// The app that the settings are for.
    pub app: Option<AppName>,
    /// The mail provider; none for a server of somebody's own.
    pub provider: Option<ProviderName>,
    /// What is known of the code: nothing but its length.
    pub code: Option<CodeLength>,
    /// What was tested, sending first.
    pub legs: Vec<LegReport>,
    /// The message to oneself, if one went round.
    pub message: Option<MessageReport>,
    /// What the organisation has settled, where it has a policy: names of keys and of faults, and none of their values,
    /// which may name people, servers and firms.
    pub policy: Option<PolicyReport>,
    /// Places in the program at which a fault of ours showed, as "crates/engine/src/run.rs:12".
    pub faults: Vec<String>,
}

/// What is told of an organisation's policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PolicyReport {
    /// Its keys that make a difference, as "portal-probe".
    pub in_force: Vec<&'static str>,
    /// What kinds of thing in it could not be followed, as "unknown-key"; each once.
    pub left_out: Vec<&'static str>,
}

/// What made a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Versions {
    /// Sparekey's own.
    pub sparekey: &'static str,
    /// What it was built from, as "3f2c1ab0de, 2026-11-22": commit and its day. None where the program did not say.
    pub commit: Option<&'static str>,
    /// The system, as "linux", "macos", "windows".
    pub system: &'static str,
    /// The processor, as "x86_64".
    pub processor: &'static str,
    /// The day on which the provider's facts were last checked.
    pub provider_checked: Option<&'static str>,
}

/// An app, as its file names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct AppName {
    /// Its id.
    pub id: &'static str,
    /// Its name; none where a person typed one.
    pub name: Option<&'static str>,
}

/// A provider, as its file names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ProviderName {
    /// Its id.
    pub id: &'static str,
    /// Its company.
    pub company: &'static str,
}

/// What is told of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct CodeLength {
    /// How many characters it has.
    pub characters: usize,
    /// Whether it is an app password, and not the account's own.
    pub app_password: bool,
}

/// A server. An address in numbers that somebody typed is told as "ip-address".
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Server {
    /// Its name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is encrypted.
    pub security: Security,
}

impl Server {
    /// A server as it may be told.
    pub fn of(endpoint: &Endpoint) -> Self {
        let is_number = endpoint.host.parse::<std::net::IpAddr>().is_ok();
        let host = if is_number { "ip-address".to_owned() } else { endpoint.host.clone() };
        Self { host, port: endpoint.port, security: endpoint.security }
    }

    pub(super) fn endpoint(&self) -> Endpoint {
        Endpoint::new(self.host.clone(), self.port, self.security)
    }
}

/// One leg of a test.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LegReport {
    /// Sending or reading.
    pub leg: Leg,
    /// What was asked for.
    pub server: Server,
    /// Its stages, in order.
    pub stages: Vec<StageReport>,
    /// How it ended; none if it has not.
    pub outcome: Option<Outcome>,
    /// How long it took, in milliseconds.
    pub millis: Option<u64>,
    /// Until one more sign-in may be tried, in seconds, where it was held for that.
    pub wait_seconds: Option<u64>,
    /// Why it failed.
    pub finding: Option<Finding>,
    /// What was proven in its place.
    pub instead: Option<Instead>,
}

/// How a leg ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Proven.
    Proven,
    /// Something is wrong.
    Failed,
    /// The person stopped it.
    Cancelled,
    /// Not tried, since the other leg was refused.
    OtherLegRefused,
    /// Not tried, since too many sign-ins were refused in a short time.
    TooManyRefused,
}

/// What was proven where something else was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Instead {
    /// The server.
    pub server: Server,
    /// Whether the login name is another one.
    pub other_name: bool,
}

/// One stage of a leg.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct StageReport {
    /// Which.
    pub stage: Stage,
    /// How far it is.
    pub state: StageState,
    /// How long it took, in milliseconds, once it is done.
    pub millis: Option<u64>,
}

/// How far a stage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StageState {
    /// Not begun.
    NotBegun,
    /// Begun and not finished.
    NotFinished,
    /// Done.
    Done,
}

/// Why something failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What is wrong.
    pub cause: Cause,
    /// Whose turn it is.
    pub turn: Owner,
    /// How sure that is.
    pub confidence: Confidence,
    /// Where it happened.
    pub stage: Stage,
    /// The rule that decided; empty where facts decided without one.
    pub rule: String,
    /// The server that was asked, where one is known.
    pub host: Option<String>,
    /// Its port.
    pub port: Option<u16>,
    /// SMTP reply code (RFC 5321 §4.2).
    pub reply_code: Option<u16>,
    /// Enhanced status code (RFC 3463), as "5.7.8".
    pub enhanced_code: Option<String>,
    /// IMAP response code (RFC 5530), as "AUTHENTICATIONFAILED".
    pub response_code: Option<String>,
    /// The system's error numbers.
    pub system_errors: Vec<i32>,
    /// The product that looks into the connection.
    pub between: Option<Between>,
    /// What the proxy that is set here said; "used" where it let us through.
    pub proxy: Option<ProxySaid>,
    /// Other ports of the same host that let somebody in.
    pub open_ports: Vec<u16>,
    /// Other ports of the same host that did not.
    pub silent_ports: Vec<u16>,
    /// Whether a Wi-Fi's sign-in page stands between.
    pub sign_in_page: Option<SignInPage>,
    /// The date here and elsewhere, where they differ.
    pub clock: Option<Clock>,
    /// First day of the certificate that was shown, where it has not come yet.
    pub certificate_from: Option<String>,
    /// Last day of the certificate that was shown.
    pub certificate_until: Option<String>,
    /// The server's own line, if it was asked for: cut by [`super::server_line`].
    pub server_words: Option<String>,
}

/// What stands in between, as our file names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Between {
    /// Its name.
    pub name: String,
    /// Who put it there.
    pub kind: ProductKind,
}

/// What a proxy said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProxySaid {
    /// It let us through.
    Used,
    /// It did not.
    #[serde(untagged)]
    Answered(ProxyAnswer),
}

/// Two dates that should be the same, as "2026-11-22".
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Clock {
    /// What this computer's clock shows.
    pub here: String,
    /// What it is at least.
    pub elsewhere: String,
}

/// The message to oneself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MessageReport {
    /// How it ended; none if it has not.
    pub outcome: Option<MessageOutcome>,
    /// Its stages, in order, as far as they were begun.
    pub stages: Vec<MessageStage>,
    /// Where it lay.
    pub folder: Option<Folder>,
    /// Whether everything of it was taken away again.
    pub removed: Option<bool>,
    /// How long it took, in milliseconds.
    pub millis: Option<u64>,
    /// Why it did not arrive.
    pub finding: Option<Finding>,
}

/// One stage of the message's journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct MessageStage {
    /// Which.
    pub stage: JourneyStage,
    /// How far it is.
    pub state: StageState,
    /// How long it took, in milliseconds, once it is done.
    pub millis: Option<u64>,
}

/// How the message's journey ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MessageOutcome {
    /// It came.
    Arrived,
    /// It was not seen in time.
    NotSeen,
    /// The server takes it later.
    PutOff,
    /// It came back.
    Bounced,
    /// The server did not take it.
    Refused,
    /// The connection was lost.
    Lost,
    /// Nobody waited for it.
    Skipped,
}

//! Servers and networks that cheat, stall, flood or break down, as a table: what they do, what must be said of it, how
//! long that may take, and whether the code may have been sent.

mod certificates;
mod dialects;
mod good;
mod lies;
mod misdeeds;
mod strangers;

use std::time::Instant;

use futures_util::StreamExt as _;

use super::certificates::Flaw;
use super::script::{expect, say};
use super::*;
use crate::check::Stage;

/// One server.
struct Row {
    name: String,
    leg: Leg,
    security: Security,
    flaw: Flaw,
    steps: Vec<Step>,
    expected: Expected,
    /// The server's own line, where it must be told.
    line: Option<String>,
    /// Whether the code may go to this server, which is then one that offered a way to sign in inside TLS.
    may_send: bool,
    deadlines: Deadlines,
    within: Duration,
}

/// For servers whose own doing ends it, so that it is not time that does.
fn patient() -> Deadlines {
    let s = |count| Duration::from_secs(count) * SLOWLY;
    Deadlines { secure: s(4), greet: s(4), sign_in: s(4), whole: s(8), ..Deadlines::default() }
}

/// For servers that may have to be given up.
fn impatient() -> Deadlines {
    let ms = |count| Duration::from_millis(count) * SLOWLY;
    Deadlines { secure: ms(1500), greet: ms(1500), sign_in: ms(1500), whole: ms(5000), ..Deadlines::default() }
}

enum Expected {
    Proven,
    /// One of these causes, at this stage.
    Failed(Vec<Cause>, Stage),
}

impl Row {
    /// A server to which no code may be sent.
    fn new(name: impl Into<String>, leg: Leg, security: Security, steps: Vec<Step>) -> Self {
        let expected = Expected::Proven;
        let deadlines = impatient();
        let within = deadlines.whole;
        Self {
            name: name.into(),
            leg,
            security,
            flaw: Flaw::None,
            steps,
            expected,
            line: None,
            may_send: false,
            deadlines,
            within,
        }
    }

    fn fails(mut self, causes: &[Cause], stage: Stage) -> Self {
        self.expected = Expected::Failed(causes.to_vec(), stage);
        self
    }

    /// The server's own line is told.
    fn line(mut self, line: &str) -> Self {
        self.line = Some(line.to_owned());
        self
    }

    /// The code may be sent.
    fn may_send(mut self) -> Self {
        self.may_send = true;
        self
    }

    /// It ends long before the time of a stage is up.
    fn at_once(mut self) -> Self {
        self.deadlines = patient();
        self.within = self.deadlines.secure - Duration::from_millis(100);
        self
    }

    fn flaw(mut self, flaw: Flaw) -> Self {
        self.flaw = flaw;
        self
    }

    /// Runs it; what was not as it must be.
    async fn run(self) -> Option<String> {
        let authority = Authority::new();
        let server = Scripted::flawed(&authority, self.flaw, self.steps).await;
        let began = Instant::now();
        let mut case = Case::new(self.leg, server.port, self.security, &authority);
        case.deadlines = self.deadlines;
        let (outcome, _) = case.run().await;
        let took = began.elapsed();
        let heard = match server.ended().await {
            Ok(heard) => heard,
            Err(fault) => return Some(format!("{}: {fault} ({outcome:?})", self.name)),
        };
        let shown = format!("{outcome:?}") + &serde_json::to_string(&outcome).expect("it serializes");
        let wrong = match (&self.expected, &outcome) {
            (Expected::Proven, LegOutcome::Proven) => None,
            (Expected::Failed(causes, stage), LegOutcome::Failed(found))
                if causes.contains(&found.cause) && *stage == found.stage =>
            {
                None
            }
            (Expected::Proven, _) => Some("not proven".to_owned()),
            (Expected::Failed(causes, stage), _) => Some(format!("not {causes:?} at {stage:?}")),
        };
        let line = match &outcome {
            LegOutcome::Failed(found) => found.facts.server_line.as_deref(),
            _ => None,
        };
        let lost = self.line.is_some() && self.line.as_deref() != line;
        let wrong = wrong.or_else(|| lost.then(|| "the server's line is lost".to_owned()));
        let wrong = wrong.or_else(|| (took > self.within).then(|| format!("it took {took:?}")));
        let wrong = wrong.or_else(|| (!self.may_send && told(&heard)).then(|| "the code was sent".to_owned()));
        let wrong = wrong.or_else(|| told(shown.as_bytes()).then(|| "the code shows".to_owned()));
        let wrong = wrong.or_else(|| unseen(&outcome).map(|line| format!("shown as it came: {line:?}")));
        wrong.map(|wrong| format!("{}: {wrong}: {shown}", self.name))
    }
}

/// Runs them, a few at a time.
async fn all(rows: Vec<Row>) {
    let mut seen = std::collections::HashSet::new();
    assert!(rows.iter().all(|row| seen.insert(row.name.clone())), "each has its own name");
    let count = rows.len();
    let wrong: Vec<String> =
        futures_util::stream::iter(rows).map(Row::run).buffer_unordered(4).filter_map(async |one| one).collect().await;
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}

/// Whether the code stands there: in clear, in quotes, or in base64 at any place of a longer text.
fn told(text: &[u8]) -> bool {
    let mut spellings =
        vec![CODE.to_owned(), CODE.replace('\\', "\\\\").replace('"', "\\\""), "jejkmdj".to_owned(), plain()];
    for shift in 0..3 {
        let encoded = base64(&format!("{}{CODE}", "x".repeat(shift)));
        let encoded = encoded.trim_end_matches('=');
        // The letters at the seams depend on what stands beside.
        spellings.push(encoded[usize::from(shift > 0) * (shift + 1)..encoded.len() - 1].to_owned());
    }
    spellings.iter().any(|spelling| text.windows(spelling.len()).any(|window| window == spelling.as_bytes()))
}

/// A line with something in it that would not be seen on a screen, or would change how it is shown.
fn unseen(outcome: &LegOutcome) -> Option<String> {
    let LegOutcome::Failed(found) = outcome else { return None };
    let line = found.facts.server_line.clone()?;
    let odd = |c: char| c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}');
    (line.chars().any(odd) || line.chars().count() > 500).then_some(line)
}

/// Where a server stands when it goes wrong.
fn hello() -> Vec<Step> {
    vec![Step::Tls, say("220 mail.example.com ESMTP"), Step::ExpectStart("EHLO")]
}

fn offering(mechanisms: &str) -> Vec<Step> {
    let mut steps = hello();
    steps.push(say(&format!("250-mail.example.com\r\n250 AUTH {mechanisms}")));
    steps
}

fn after_plain() -> Vec<Step> {
    let mut steps = offering("PLAIN LOGIN");
    steps.push(Step::ExpectStart("AUTH PLAIN "));
    steps
}

fn starttls() -> Vec<Step> {
    vec![
        say("220 mail.example.com ESMTP"),
        Step::ExpectStart("EHLO"),
        say("250-mail.example.com\r\n250 STARTTLS"),
        expect("STARTTLS"),
    ]
}

fn mailbox(capabilities: &str) -> Vec<Step> {
    vec![Step::Tls, say(&format!("* OK [CAPABILITY IMAP4rev1 {capabilities}] ready"))]
}

fn after_authenticate() -> Vec<Step> {
    let mut steps = mailbox("SASL-IR AUTH=PLAIN");
    steps.push(Step::ExpectStart("s1 AUTHENTICATE PLAIN "));
    steps
}

fn after_examine() -> Vec<Step> {
    let mut steps = after_authenticate();
    steps.extend([say("s1 OK welcome"), expect("s4 EXAMINE \"INBOX\"")]);
    steps
}

/// What comes first, then the rest.
fn then(mut first: Vec<Step>, rest: impl IntoIterator<Item = Step>) -> Vec<Step> {
    first.extend(rest);
    first
}

fn raw(bytes: &[u8]) -> Step {
    Step::Say(bytes.to_vec())
}

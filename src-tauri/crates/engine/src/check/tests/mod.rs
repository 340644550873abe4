//! The check against scripted servers on the loopback.

mod added;
mod budget;
mod cases;
mod certificates;
mod counting;
mod hostile;
mod journey;
pub(super) mod log;
// A queue that is full drops what comes on Linux; elsewhere it does not.
#[cfg(target_os = "linux")]
mod looking;
#[cfg(target_os = "linux")]
mod mending;
#[cfg(target_os = "linux")]
mod places;
#[cfg(target_os = "linux")]
mod proxies;
mod script;
mod sign_in;
mod sound;

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio_util::sync::CancellationToken;

use self::certificates::Authority;
use self::script::{Scripted, Step};
use super::{
    Background, CheckEvent, CheckPlan, CheckVerdict, Controls, Deadlines, HostLookup, LegOutcome, LegPlan, Network,
    Trust, run_check,
};
use crate::SLOWLY;
use crate::diagnosis::{Cause, Diagnosis};
use crate::endpoint::{Endpoint, Leg, Security};
use crate::secret::Secret;

/// Quotes, a backslash, a percent sign, spaces and letters beyond ASCII.
const CODE: &str = "kci\"f y\\ukb%s jejkmdjü";
const USER: &str = "anna@example.com";
const HOST: &str = "mail.example.com";

/// What the base64 of AUTH PLAIN must be.
fn plain() -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(format!("\0{USER}\0{CODE}"))
}

fn base64(text: &str) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(text)
}

/// Every name is the loopback.
struct Loopback;

impl HostLookup for Loopback {
    fn lookup(&self, host: &str, port: u16) -> io::Result<Vec<SocketAddr>> {
        match host {
            "nowhere.example.com" => Err(io::ErrorKind::NotFound.into()),
            "stuck.example.com" => {
                std::thread::sleep(Duration::from_secs(3) * SLOWLY); // what a blocked getaddrinfo does
                Err(io::ErrorKind::TimedOut.into())
            }
            _ => Ok(vec![SocketAddr::from(([127, 0, 0, 1], port))]),
        }
    }
}

fn quick() -> Deadlines {
    let ms = |count| Duration::from_millis(count) * SLOWLY;
    Deadlines {
        resolve: ms(300),
        connect: ms(500),
        secure: ms(600),
        greet: ms(400),
        sign_in: ms(400),
        whole: ms(2500),
        ways: ms(1500),
        patience: ms(300),
    }
}

/// One leg to be checked.
struct Case {
    leg: Leg,
    endpoint: Endpoint,
    background: Background,
    trust: Trust,
    code: String,
    public_only: bool,
    deadlines: Deadlines,
}

impl Case {
    fn new(leg: Leg, port: u16, security: Security, authority: &Authority) -> Self {
        let background = Background { domain: "example.com".into(), typed_host: true, ..Background::default() };
        let endpoint = Endpoint::new(HOST, port, security);
        Self {
            leg,
            endpoint,
            background,
            trust: authority.trust(),
            code: CODE.into(),
            public_only: false,
            deadlines: quick(),
        }
    }

    async fn run(self) -> (LegOutcome, Vec<CheckEvent>) {
        self.run_until(&CancellationToken::new()).await
    }

    async fn run_until(self, cancel: &CancellationToken) -> (LegOutcome, Vec<CheckEvent>) {
        let leg = Some(LegPlan { endpoint: self.endpoint, user: USER.into(), public_only: self.public_only });
        let (smtp, imap) = if self.leg == Leg::Smtp { (leg, None) } else { (None, leg) };
        let plan = CheckPlan { deadlines: self.deadlines, ..CheckPlan::new(smtp, imap, self.background) };
        let (verdict, events) = check(plan, self.trust, &self.code, cancel).await;
        let [leg] = <[_; 1]>::try_from(verdict.legs).expect("one leg was asked");
        (leg.outcome, events)
    }
}

async fn check(
    plan: CheckPlan,
    trust: Trust,
    code: &str,
    cancel: &CancellationToken,
) -> (CheckVerdict, Vec<CheckEvent>) {
    let events = Arc::new(Mutex::new(Vec::new()));
    let sink = events.clone();
    let network = Network::new(Arc::new(Loopback), trust);
    let controls = Controls { cancel: cancel.clone(), ..Controls::default() };
    let on_event = Arc::new(move |event| sink.lock().expect("no panic").push(event));
    let verdict = run_check(plan, Secret::new(code.to_owned()), network, controls, on_event).await;
    let events = events.lock().expect("no panic").clone();
    (verdict, events)
}

/// Runs a leg against a script: the outcome and everything that the server heard.
async fn meet(leg: Leg, security: Security, steps: Vec<Step>) -> (LegOutcome, Vec<u8>) {
    let authority = Authority::new();
    let server = Scripted::start(&authority, steps).await;
    let (outcome, _) = Case::new(leg, server.port, security, &authority).run().await;
    (outcome, server.heard().await)
}

fn diagnosis(outcome: LegOutcome) -> Diagnosis {
    match outcome {
        LegOutcome::Failed(diagnosis) => diagnosis,
        other => panic!("not failed but {other:?}"),
    }
}

fn cause(outcome: LegOutcome) -> Cause {
    diagnosis(outcome).cause
}

/// The server must not have got the code in any of its spellings.
fn assert_no_code(heard: &[u8]) {
    let heard = String::from_utf8_lossy(heard);
    for spelling in [CODE.to_owned(), plain(), base64(CODE), "jejkmdj".to_owned()] {
        assert!(!heard.contains(&spelling), "the code was sent: {heard}");
    }
    assert!(!heard.contains("AUTH") && !heard.contains("LOGIN"), "a sign-in was tried: {heard}");
}

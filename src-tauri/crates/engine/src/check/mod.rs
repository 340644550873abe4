//! The check: real SMTP and IMAP connections, on exactly the endpoints that the app will be given.

mod cross;
mod dial;
mod guard;
mod imap;
mod leg;
mod reach;
mod smtp;
mod starttls;
#[cfg(test)]
mod tests;
mod tls;
mod transcript;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio_util::sync::CancellationToken;

use crate::diagnosis::Diagnosis;
use crate::endpoint::{Endpoint, Leg};
use crate::secret::Secret;

pub(crate) use dial::{Attempt, connect, resolve};
pub(crate) use reach::is_public;
pub(crate) use tls::{Believer, Shown, handshake};
pub(crate) use transcript::{Breach, Verb};

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

/// A whole check.
#[derive(Clone, Debug)]
pub struct CheckPlan {
    /// Sending, if asked.
    pub smtp: Option<LegPlan>,
    /// Reading, if asked.
    pub imap: Option<LegPlan>,
    /// What the diagnosis may know.
    pub background: Background,
    /// How long things may take.
    pub deadlines: Deadlines,
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
    /// The whole leg.
    pub whole: Duration,
}

impl Default for Deadlines {
    fn default() -> Self {
        let s = Duration::from_secs;
        Self { resolve: s(5), connect: s(8), secure: s(8), greet: s(10), sign_in: s(12), whole: s(20) }
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
}

/// How the whole check ended: a verdict for each leg that was asked, sending first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CheckVerdict {
    /// One per asked leg.
    pub legs: Vec<LegVerdict>,
}

impl CheckVerdict {
    /// Whether every asked leg was proven.
    pub fn proven(&self) -> bool {
        !self.legs.is_empty() && self.legs.iter().all(|leg| leg.outcome == LegOutcome::Proven)
    }
}

/// Finds a host's addresses. The real one asks the system; practice knows only its own names.
pub trait HostLookup: Send + Sync {
    /// Socket addresses of `host` at `port`, in the order to be tried. May block: it is called on a thread of its own.
    ///
    /// # Errors
    /// [`io::ErrorKind::NotFound`] where the name does not exist; any other kind where no answer was had.
    fn lookup(&self, host: &str, port: u16) -> io::Result<Vec<SocketAddr>>;
}

/// The system's own resolver (getaddrinfo): it honours VPNs, the hosts file and scoped resolvers.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemLookup;

impl HostLookup for SystemLookup {
    /// Unlike the standard library's, this keeps the difference between "no such name" and "no answer".
    #[cfg(unix)]
    fn lookup(&self, host: &str, port: u16) -> io::Result<Vec<SocketAddr>> {
        use dns_lookup::{AddrInfoHints, LookupErrorKind, SockType, getaddrinfo};
        let hints = AddrInfoHints { socktype: SockType::Stream.into(), ..AddrInfoHints::default() };
        let found = getaddrinfo(Some(host), None, Some(hints)).map_err(|error| match error.kind() {
            LookupErrorKind::NoName | LookupErrorKind::NoData => io::ErrorKind::NotFound.into(),
            LookupErrorKind::Again => io::ErrorKind::TimedOut.into(),
            _ => io::Error::from(error),
        })?;
        found.map(|one| one.map(|one| SocketAddr::new(one.sockaddr.ip(), port))).collect()
    }

    /// Windows gives a number (11001 and so on), which the standard library keeps.
    #[cfg(not(unix))]
    fn lookup(&self, host: &str, port: u16) -> io::Result<Vec<SocketAddr>> {
        use std::net::ToSocketAddrs;
        (host, port).to_socket_addrs().map(Iterator::collect)
    }
}

/// What a check reaches the world through.
#[derive(Clone)]
pub struct Network {
    /// Names to addresses.
    pub lookup: Arc<dyn HostLookup>,
    /// Who is trusted.
    pub trust: Trust,
}

/// Whose certificates are believed.
#[derive(Clone)]
pub enum Trust {
    /// The system's trust store.
    System,
    /// Only this root (DER), for the practice mailbox.
    Only(rustls_pki_types::CertificateDer<'static>),
}

impl Network {
    /// The network as this computer sees it.
    pub fn system() -> Self {
        Self { lookup: Arc::new(SystemLookup), trust: Trust::System }
    }
}

/// Runs both legs at once and calls `on_event` for each step; ends within the deadlines or at `cancel`.
pub async fn run_check(
    plan: CheckPlan,
    secret: Secret,
    network: Network,
    cancel: CancellationToken,
    on_event: Arc<dyn Fn(CheckEvent) + Send + Sync>,
) -> CheckVerdict {
    let CheckPlan { smtp, imap, background, deadlines } = plan;
    let believer = Believer::new(network.trust.clone());
    let both = smtp.is_some() && imap.is_some();
    let known = background.clone();
    let tell = |verdict: &LegVerdict| on_event(CheckEvent::Verdict(verdict.clone()));
    let common = leg::Common { secret, deadlines, background, network, believer, on_event: on_event.clone() };
    let one = |leg, plan: Option<LegPlan>| {
        let (common, cancel) = (common.clone(), cancel.clone());
        async move {
            let verdict = leg::run(leg, plan?, common, cancel).await;
            // What the other leg may still change is told when both have ended.
            let open = both && cross::is_open(&verdict);
            if !open {
                tell(&verdict);
            }
            Some((verdict, open))
        }
    };
    let (mut smtp, mut imap) = tokio::join!(one(Leg::Smtp, smtp), one(Leg::Imap, imap));
    // At most one of them signed in where the other was refused, so the order does not matter.
    if let (Some((smtp, _)), Some((imap, _))) = (&mut smtp, &mut imap) {
        cross::weigh(smtp, imap, &known);
        cross::weigh(imap, smtp, &known);
    }
    let legs = smtp.into_iter().chain(imap).map(|(verdict, open)| {
        if open {
            tell(&verdict);
        }
        verdict
    });
    CheckVerdict { legs: legs.collect() }
}

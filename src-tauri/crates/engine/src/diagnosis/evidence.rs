//! What a leg saw when it failed: facts, not opinions.

use std::io;
use std::net::{IpAddr, SocketAddr};

use super::{ProxyAnswer, SignInPage};
use crate::check::{Attempt, Breach, Hold, Proxy, Shown, Stage, Status, Verb};
use crate::endpoint::{Endpoint, Leg};

/// How a leg failed.
#[derive(Clone, Debug)]
pub(crate) enum Fault {
    /// No address; `NotFound` where the name does not exist.
    Lookup(io::ErrorKind, Option<i32>),
    /// All addresses lie in private networks, where this host may not be.
    NotPublic,
    /// No address let us in; see `tried`.
    Connect,
    /// The proxy did not let us through.
    Proxy(ProxyAnswer),
    /// The host can stand in no certificate.
    HostName,
    /// rustls refused, or got an alert.
    Tls(rustls::Error),
    /// Silence in clear, but an answer to TLS.
    WantsTls,
    /// STARTTLS is not offered.
    NoStarttls,
    /// Something stood behind the answer to STARTTLS.
    Injected,
    /// No mechanism that we may use.
    NoMechanism,
    /// Signed in before we had given the code.
    PreAuthenticated,
    /// The server's own words; see `reply`.
    Reply,
    /// The guard stopped reading.
    Breach(Breach),
    /// The time of the stage was up.
    Timeout,
    /// Another way of the same leg got to the sign-in first.
    Overtaken,
    /// We did not sign in.
    #[allow(dead_code, reason = "nothing holds a sign-in back yet")]
    Held(Hold),
}

/// Everything that a leg knows when it fails.
#[derive(Clone, Debug)]
pub(crate) struct Evidence {
    pub(crate) leg: Leg,
    pub(crate) endpoint: Endpoint,
    pub(crate) user: String,
    pub(crate) stage: Stage,
    /// Whether TLS stood.
    pub(crate) encrypted: bool,
    pub(crate) fault: Fault,
    /// The command that drew the last reply.
    pub(crate) verb: Option<Verb>,
    /// All lines of the last reply.
    pub(crate) reply: String,
    /// Whether it came to its end.
    pub(crate) whole: bool,
    /// How it ended (IMAP).
    pub(crate) status: Option<Status>,
    /// The server's first words, in clear or inside TLS.
    pub(crate) greeting: Option<String>,
    /// First bytes from the socket.
    pub(crate) first: Vec<u8>,
    pub(crate) shown: Option<Shown>,
    /// Where its name led.
    pub(crate) addresses: Vec<SocketAddr>,
    pub(crate) tried: Vec<Attempt>,
    /// Who let us in, where that was not a proxy.
    pub(crate) peer: Option<IpAddr>,
    /// The proxy that this computer is set to use.
    pub(crate) proxy: Option<Proxy>,
    pub(crate) offered: Vec<String>,
}

/// What was found out after a leg had failed. Nothing of it was asked before.
#[derive(Clone, Debug, Default)]
pub(crate) struct Gathered {
    /// Other ports of the same host, and whether they let somebody in.
    pub(crate) ports: Vec<(u16, bool)>,
    /// What the plain request brought, if it was sent.
    pub(crate) portal: Option<PortalSeen>,
    /// The certificates of servers of other organisations.
    pub(crate) elsewhere: Vec<Shown>,
    /// Whether this computer knows of no way to the internet.
    pub(crate) no_route: bool,
}

impl Gathered {
    /// Whether a port of the host is known to let somebody in.
    pub(crate) fn any_open(&self) -> bool {
        self.ports.iter().any(|(_, open)| *open)
    }
}

/// What the plain request to a known address brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PortalSeen {
    pub(crate) answer: SignInPage,
    /// What time it is over there, in seconds since 1970 (RFC 9110 §6.6.1).
    pub(crate) date: Option<i64>,
}

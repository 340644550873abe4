//! What goes wrong at the moment: a server answers otherwise, shows another certificate, or is not there at all.
//!
//! Nothing here tells the engine what is wrong. It meets the failure as it would elsewhere, and finds out by itself.

mod certificate;
mod replies;
mod strangers;

use std::sync::{Mutex, PoisonError};

use sparekey_engine::diagnosis::Cause;
use sparekey_engine::endpoint::Leg;
use sparekey_engine::rehearsal::{Mishap, Rehearsal, Rehearsed};

pub(crate) use certificate::Flaw;
pub(crate) use replies::{Place, Words};
pub(crate) use strangers::{greet_in_clear, is_too_old, redirect};

/// What goes wrong, for all servers of a practice run.
#[derive(Debug, Default)]
pub(crate) struct Stage {
    now: Mutex<Option<Rehearsed>>,
}

/// How a server begins on a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opening {
    /// As it should, with this certificate.
    Usual(Flaw),
    /// It knows no version of TLS that anybody still speaks.
    TooOld,
    /// It mixes up encryption at once and encryption when asked for.
    OtherMode,
    /// A sign-in page of the Wi-Fi stands there.
    SignInPage,
}

/// How a connection to a mail server goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// It is opened.
    Open,
    /// Nobody answers.
    Silent,
    /// Nothing listens there.
    Refused,
    /// No way leads there.
    Unreachable,
    /// This computer forbids it.
    Forbidden,
}

/// A port of the mail servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MailPort {
    /// 465: sending, encrypted at once.
    Submissions,
    /// 587: sending, encrypted when asked for.
    Submission,
    /// 993: reading, encrypted at once.
    Imaps,
}

/// What a name leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Name {
    /// To its server.
    Known,
    /// To addresses of IPv6 alone.
    OnlyIpv6,
    /// Into a private network.
    Private,
    /// There is no such name.
    Missing,
    /// Nobody can be asked.
    Unanswered,
}

impl Stage {
    fn now(&self) -> Option<Rehearsed> {
        // No change is left half done by a panic, so a poisoned state is as good as any.
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn cause(&self) -> Option<Cause> {
        match self.now()? {
            Rehearsed::Cause(cause) => Some(cause),
            Rehearsed::Message(_) => None,
        }
    }

    /// What a server says on a connection that begins now, where that is not what it usually says.
    pub(crate) fn words(&self, leg: Leg) -> Words {
        Words::of(self.now(), leg)
    }

    /// What happens to a message that is handed over now.
    pub(crate) fn mishap(&self) -> Option<Mishap> {
        match self.now()? {
            Rehearsed::Message(mishap) => Some(mishap),
            Rehearsed::Cause(_) => None,
        }
    }

    /// How a mail server begins on a connection.
    pub(crate) fn opening(&self) -> Opening {
        match self.cause() {
            Some(Cause::TlsVersionUnsupported) => Opening::TooOld,
            Some(Cause::TlsModeMismatch) => Opening::OtherMode,
            Some(Cause::CaptivePortal) => Opening::SignInPage,
            cause => Opening::Usual(cause.map(Flaw::of).unwrap_or_default()),
        }
    }

    /// Whether something on the way takes the offer of encryption out of what servers say in clear.
    pub(crate) fn strips_starttls(&self) -> bool {
        self.cause() == Some(Cause::TlsStrippedByNetwork)
    }

    /// Whether a sign-in page answers whatever is asked in clear.
    pub(crate) fn shows_sign_in_page(&self) -> bool {
        self.cause() == Some(Cause::CaptivePortal)
    }

    /// So many days lie between this computer's clock and everybody else's.
    pub(crate) fn days_ahead(&self) -> u64 {
        if self.cause() == Some(Cause::ClockWrong) { certificate::DAYS_AHEAD.unsigned_abs() } else { 0 }
    }

    /// What the name of a mail server leads to.
    pub(crate) fn mail_name(&self) -> Name {
        match self.cause() {
            Some(Cause::UnknownHost) => Name::Missing,
            Some(Cause::ServerInPrivateNetwork) => Name::Private,
            Some(Cause::Ipv6Broken) => Name::OnlyIpv6,
            _ => self.any_name(),
        }
    }

    /// What any other name leads to.
    pub(crate) fn any_name(&self) -> Name {
        match self.cause() {
            Some(Cause::DnsFailure) => Name::Unanswered,
            _ => Name::Known,
        }
    }

    /// How a connection to a mail server goes.
    pub(crate) fn mail_way(&self, port: MailPort) -> Way {
        match self.cause() {
            Some(Cause::PortBlocked) => Way::Silent,
            // Whoever reads along at the one port lets nobody through at the other.
            Some(Cause::TlsStrippedByNetwork) if port == MailPort::Submissions => Way::Silent,
            Some(Cause::ConnectionRefused) => Way::Refused,
            Some(Cause::CaptivePortal) if port == MailPort::Submission => Way::Refused,
            _ => self.any_way(),
        }
    }

    /// How any other connection goes.
    pub(crate) fn any_way(&self) -> Way {
        match self.cause() {
            Some(Cause::NetworkUnreachable) => Way::Unreachable,
            Some(Cause::LocalFirewallBlocked) => Way::Forbidden,
            _ => Way::Open,
        }
    }
}

impl Rehearsal for Stage {
    fn rehearse(&self, failure: Option<Rehearsed>) {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner) = failure;
    }
}

//! What can be made to go wrong in practice, so that it can be rehearsed and shown.

use crate::diagnosis::Cause;
use crate::endpoint::Leg;

/// Something that goes wrong in practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rehearsed {
    /// A test that fails for this reason.
    Cause(Cause),
    /// A test that goes well, but for its message.
    Message(Mishap),
}

/// What can happen to the message of a test that goes well. One that is refused fails for a [`Cause`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mishap {
    /// It is taken and never seen again.
    NotSeen,
    /// It is put off.
    PutOff,
    /// It comes back.
    CameBack,
}

/// At what kind of mailbox a failure is met: the same answer of a server means another thing at a provider that is known
/// than at a server that somebody typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MetAt {
    /// At a known provider.
    Provider,
    /// At a server whose name a person typed, which takes the mailbox's own password.
    TypedServer,
    /// At a server whose name was found or guessed.
    FoundServer,
}

/// Failures of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its name in text ids.
    pub name: &'static str,
    /// What belongs to it, in the order in which it is offered.
    pub failures: &'static [Rehearsed],
}

macro_rules! group {
    ($name:literal: $($cause:ident)*) => {
        Group { name: $name, failures: &[$(Rehearsed::Cause(Cause::$cause),)*] }
    };
}

/// All failures, in the order in which they are offered: what callers meet most comes first.
pub const GROUPS: [Group; 6] = [
    group!("sign-in":
        WrongAppPassword AppPasswordRequired TwoFactorOffSoNoAppPassword WrongPassword UsernameFormWrong WebLoginRequired
        PasswordExpired AccountLockedOrSuspended BasicAuthRetired AuthMethodUnsupported ClientIdRequired
        ClientGreetingRejected),
    group!("not-allowed":
        ImapDisabled PlanLacksAccess SmtpAuthDisabledByAdmin BlockedByOrgPolicy NetworkIpBlocked),
    group!("too-much":
        RateLimited TooManyConnections DailyLimitReached BandwidthLimit MailboxFull Greylisted),
    Group {
        name: "message",
        failures: &[
            Rehearsed::Cause(Cause::SenderNotAllowed),
            Rehearsed::Cause(Cause::RelayDenied),
            Rehearsed::Cause(Cause::RecipientRejected),
            Rehearsed::Cause(Cause::MessageRejected),
            Rehearsed::Message(Mishap::NotSeen),
            Rehearsed::Message(Mishap::PutOff),
            Rehearsed::Message(Mishap::CameBack),
        ],
    },
    group!("secure":
        CertificateUntrustedInterception CertificateExpired CertificateNameMismatch CertificateSelfSignedServer ClockWrong
        TlsRequired TlsModeMismatch TlsStrippedByNetwork TlsVersionUnsupported),
    group!("network":
        PortBlocked NetworkUnreachable DnsFailure CaptivePortal LocalFirewallBlocked Ipv6Broken ConnectionDropped
        ConnectionRefused UnknownHost WrongServerOrPort ServerInPrivateNetwork ServerUnavailable Unknown),
];

impl Rehearsed {
    /// All of them, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        GROUPS.iter().flat_map(|group| group.failures).copied()
    }

    /// Its stable name: that of the cause, or "message-…".
    pub fn name(self) -> &'static str {
        match self {
            Self::Cause(cause) => cause.name(),
            Self::Message(Mishap::NotSeen) => "message-not-seen",
            Self::Message(Mishap::PutOff) => "message-put-off",
            Self::Message(Mishap::CameBack) => "message-came-back",
        }
    }

    /// The one of this name.
    pub fn of(name: &str) -> Option<Self> {
        Self::all().find(|failure| failure.name() == name)
    }

    /// The names that are nearest to a text that is none, at most three, the nearest first.
    pub fn nearest(text: &str) -> Vec<&'static str> {
        let text = text.trim().to_lowercase();
        let mut names: Vec<(usize, &str)> = Self::all()
            .map(Self::name)
            .map(|name| {
                if name.contains(&text) && text.len() > 2 {
                    (0, name)
                } else {
                    (strsim::levenshtein(&text, name), name)
                }
            })
            .filter(|(distance, name)| *distance * 2 <= name.len())
            .collect();
        names.sort_by_key(|(distance, _)| *distance);
        names.into_iter().take(3).map(|(_, name)| name).collect()
    }

    /// At what kind of mailbox it is met.
    pub fn met_at(self) -> MetAt {
        use Cause::{
            CertificateSelfSignedServer, ConnectionRefused, ServerInPrivateNetwork, UnknownHost, WrongPassword,
        };
        match self {
            Self::Cause(WrongPassword | UnknownHost | ConnectionRefused | CertificateSelfSignedServer) => {
                MetAt::TypedServer
            }
            Self::Cause(ServerInPrivateNetwork) => MetAt::FoundServer,
            _ => MetAt::Provider,
        }
    }

    /// Whether it is met only where encryption is asked for after the connection stands.
    pub fn needs_starttls(self) -> bool {
        self == Self::Cause(Cause::TlsStrippedByNetwork)
    }

    /// The leg without which nobody meets it: what happens to a message is seen only by whom reads it, too.
    pub fn needs(self) -> Option<Leg> {
        use Cause::{
            BandwidthLimit, ClientIdRequired, DailyLimitReached, MailboxFull, MessageRejected, RecipientRejected,
            RelayDenied, SenderNotAllowed,
        };
        match self {
            Self::Message(_) => Some(Leg::Imap),
            Self::Cause(BandwidthLimit | ClientIdRequired) => Some(Leg::Imap),
            Self::Cause(
                DailyLimitReached | MailboxFull | SenderNotAllowed | RelayDenied | RecipientRejected | MessageRejected,
            ) => Some(Leg::Imap),
            Self::Cause(_) => None,
        }
    }
}

/// Whoever makes things go wrong in practice.
pub trait Rehearsal: Send + Sync {
    /// From now on this goes wrong, or nothing. What is under way is not disturbed.
    fn rehearse(&self, failure: Option<Rehearsed>);
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_cause_can_be_rehearsed_once() {
        let offered: Vec<&str> = Rehearsed::all().map(Rehearsed::name).collect();
        let names: BTreeSet<&str> = offered.iter().copied().collect();
        assert_eq!(names.len(), offered.len(), "each name stands once");
        for cause in Cause::ALL {
            assert!(names.contains(cause.name()), "{} cannot be rehearsed", cause.name());
        }
        assert_eq!(offered.len(), Cause::ALL.len() + 3, "the causes and what can happen to a message");
        assert!(Rehearsed::all().all(|failure| Rehearsed::of(failure.name()) == Some(failure)));
    }

    #[test]
    fn a_slip_of_the_pen_is_near() {
        assert_eq!(Rehearsed::nearest("wrong-app-pasword").first(), Some(&"wrong-app-password"));
        assert_eq!(Rehearsed::nearest("Clock").first(), Some(&"clock-wrong"));
        assert!(Rehearsed::nearest("certificate").iter().all(|name| name.starts_with("certificate-")));
        assert!(Rehearsed::nearest("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz").is_empty());
    }
}

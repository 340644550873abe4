//! What servers say when something is wrong: each answer has the form in which such servers give it.

use sparekey_engine::diagnosis::Cause;
use sparekey_engine::endpoint::Leg;
use sparekey_engine::rehearsal::{Mishap, Rehearsed};

/// Where in a session something else is said than usual.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// The first words; the connection ends after them.
    Greeting,
    /// The answer to EHLO.
    Hello,
    /// The ways of signing in that are offered.
    Offers,
    /// The answer to a sign-in, whatever was given.
    SignIn,
    /// The answer to opening the inbox.
    Open,
    /// The answer to MAIL FROM.
    Mail,
    /// The answer to RCPT TO.
    Recipient,
    /// The answer to a whole message.
    Data,
}

/// What a server says otherwise. Empty words are none: the connection is cut.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Words(Option<(Place, &'static str)>);

impl Words {
    pub(super) fn of(failure: Option<Rehearsed>, leg: Leg) -> Self {
        Self(match (failure, leg) {
            (None, _) => None,
            (Some(Rehearsed::Message(mishap)), Leg::Smtp) => message(mishap),
            (Some(Rehearsed::Message(_)), Leg::Imap) => None,
            (Some(Rehearsed::Cause(cause)), Leg::Smtp) => smtp(cause),
            (Some(Rehearsed::Cause(cause)), Leg::Imap) => imap(cause),
        })
    }

    /// What is said at this place, if it is not what is usually said.
    pub(crate) fn at(self, place: Place) -> Option<&'static str> {
        self.0.filter(|(at, _)| *at == place).map(|(_, words)| words)
    }
}

/// RFC 5321 and RFC 4954; enhanced codes of RFC 3463.
fn smtp(cause: Cause) -> Option<(Place, &'static str)> {
    use Place::{Data, Greeting, Hello, Mail, Offers, Recipient, SignIn};
    Some(match cause {
        Cause::AppPasswordRequired => (SignIn, "535 5.7.8 Two-factor authentication is on for this account"),
        Cause::TwoFactorOffSoNoAppPassword => {
            (SignIn, "535 5.7.8 Turn on two-step verification first, then create an app password")
        }
        Cause::WrongAppPassword => (SignIn, "535 5.7.8 The app password is incorrect or was deleted"),
        Cause::WrongPassword => (SignIn, "535 5.7.8 Error: authentication failed"),
        Cause::UsernameFormWrong => (SignIn, "535 5.7.8 Please use your full email address as user name"),
        Cause::ImapDisabled => (SignIn, "535 5.7.8 SMTP access is disabled in the settings of this mailbox"),
        Cause::PlanLacksAccess => (SignIn, "535 5.7.0 Your plan does not include SMTP. Please upgrade your plan"),
        Cause::SmtpAuthDisabledByAdmin => {
            (SignIn, "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox")
        }
        Cause::BlockedByOrgPolicy => {
            (SignIn, "535 5.7.8 Sign-in with a password is blocked by your organization's policy")
        }
        Cause::BasicAuthRetired => (Offers, "XOAUTH2"),
        Cause::AuthMethodUnsupported => (Offers, "NTLM GSSAPI"),
        Cause::WebLoginRequired => (SignIn, "534 5.7.9 Please log in via your web browser and then try again"),
        Cause::AccountLockedOrSuspended => (SignIn, "535 5.7.8 This account has been suspended"),
        Cause::PasswordExpired => (SignIn, "535 5.7.8 Your password has expired and must be changed"),
        Cause::RateLimited => (SignIn, "454 4.7.0 Too many login attempts, please try again later"),
        Cause::TooManyConnections => {
            (Greeting, "421 4.7.0 Too many concurrent SMTP connections; please try again later")
        }
        Cause::Greylisted => (Greeting, "450 4.7.1 Greylisted, please try again in 300 seconds"),
        Cause::NetworkIpBlocked => (Greeting, "554 5.7.1 Connection refused. Your IP address is on a block list"),
        Cause::ServerUnavailable => (Greeting, "421 4.3.2 The service is down for maintenance"),
        Cause::ConnectionDropped => (SignIn, ""),
        Cause::TlsRequired => (SignIn, "530 5.7.0 Must issue a STARTTLS command first"),
        Cause::ClientGreetingRejected => (Hello, "501 5.5.4 Syntactically invalid EHLO argument(s)"),
        Cause::WrongServerOrPort => (Greeting, "* OK IMAP4rev1 Practice Mail is ready"),
        Cause::DailyLimitReached => (Mail, "550 5.4.5 Daily user sending limit exceeded"),
        Cause::MailboxFull => (Recipient, "552 5.2.2 The mailbox is full"),
        Cause::SenderNotAllowed => (Mail, "553 5.7.1 The sender address is not owned by the user you signed in as"),
        Cause::RelayDenied => (Recipient, "554 5.7.1 Relay access denied"),
        Cause::RecipientRejected => (Recipient, "550 5.1.1 The recipient does not exist here"),
        Cause::MessageRejected => (Data, "554 5.7.1 The message was rejected as spam"),
        Cause::Unknown => (SignIn, "578 Practice Mail would rather not say"),
        _ => return None,
    })
}

/// RFC 9051; response codes of RFC 5530.
fn imap(cause: Cause) -> Option<(Place, &'static str)> {
    use Place::{Greeting, Offers, Open, SignIn};
    Some(match cause {
        Cause::AppPasswordRequired => {
            (SignIn, "NO [AUTHENTICATIONFAILED] Two-factor authentication is on for this account")
        }
        Cause::TwoFactorOffSoNoAppPassword => {
            (SignIn, "NO [ALERT] Turn on two-step verification first, then create an app password")
        }
        Cause::WrongAppPassword => (SignIn, "NO [AUTHENTICATIONFAILED] The app password is incorrect or was deleted"),
        Cause::WrongPassword => (SignIn, "NO [AUTHENTICATIONFAILED] Authentication failed."),
        Cause::UsernameFormWrong => (SignIn, "NO Invalid user name. Please use full email address as user name."),
        Cause::ImapDisabled => (SignIn, "NO [ALERT] IMAP access is disabled in the settings of this mailbox"),
        Cause::PlanLacksAccess => (SignIn, "NO [ALERT] Your plan does not include IMAP. Please upgrade your plan"),
        Cause::BlockedByOrgPolicy => {
            (SignIn, "NO [ALERT] Sign-in with a password is blocked by your organization's policy")
        }
        Cause::BasicAuthRetired => (Offers, "AUTH=XOAUTH2 LOGINDISABLED"),
        Cause::AuthMethodUnsupported => (Offers, "AUTH=NTLM AUTH=GSSAPI LOGINDISABLED"),
        Cause::WebLoginRequired => (SignIn, "NO [ALERT] Please log in via your web browser (Failure)"),
        Cause::AccountLockedOrSuspended => (SignIn, "NO [CONTACTADMIN] This account has been suspended"),
        Cause::PasswordExpired => (SignIn, "NO [EXPIRED] Your password has expired and must be changed"),
        Cause::RateLimited => (SignIn, "NO [LIMIT] Too many login attempts, please try again later"),
        Cause::TooManyConnections => (SignIn, "NO [ALERT] Too many simultaneous connections. (Failure)"),
        Cause::BandwidthLimit => (Open, "NO [ALERT] Account exceeded command or bandwidth limits. (Failure)"),
        Cause::NetworkIpBlocked => {
            (SignIn, "NO [AUTHENTICATIONFAILED] Access denied, traffic not accepted from this IP")
        }
        Cause::ServerUnavailable => (Greeting, "* BYE The service is down for maintenance"),
        Cause::ConnectionDropped => (SignIn, ""),
        Cause::TlsRequired => (SignIn, "NO [PRIVACYREQUIRED] Use STARTTLS first"),
        Cause::ClientIdRequired => (Open, "NO EXAMINE Unsafe Login. Please contact the support for help"),
        Cause::WrongServerOrPort => (Greeting, "+OK Practice Mail POP3 is ready"),
        _ => return None,
    })
}

fn message(mishap: Mishap) -> Option<(Place, &'static str)> {
    match mishap {
        Mishap::PutOff => Some((Place::Recipient, "451 4.3.0 Temporary failure, please try again later")),
        Mishap::NotSeen | Mishap::CameBack => None,
    }
}

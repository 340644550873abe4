//! The closed list of causes of a failed check.

use serde::{Deserialize, Serialize};

macro_rules! causes {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// Why a leg of a check failed. Each cause leads to one next action; the texts turn it into words.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum Cause {
            $($(#[$doc])* #[serde(rename = $name)] $variant,)*
        }

        impl Cause {
            /// Every cause.
            pub const ALL: &'static [Cause] = &[$(Cause::$variant,)*];

            /// Its stable name, as in machine forms and text ids.
            pub fn name(self) -> &'static str {
                match self { $(Cause::$variant => $name,)* }
            }
        }
    };
}

causes! {
    /// The account wants an app password; the normal password was given.
    AppPasswordRequired = "app-password-required",
    /// App password needed, but two-step sign-in is off.
    TwoFactorOffSoNoAppPassword = "two-factor-off-so-no-app-password",
    /// An app password was given but is damaged, revoked, incomplete or another account's.
    WrongAppPassword = "wrong-app-password",
    /// A host with plain passwords refused this one.
    WrongPassword = "wrong-password",
    /// The login name has the wrong form.
    UsernameFormWrong = "username-form-wrong",
    /// IMAP or SMTP is off in the mailbox settings.
    ImapDisabled = "imap-disabled",
    /// The tariff has no IMAP or SMTP.
    PlanLacksAccess = "plan-lacks-access",
    /// Microsoft 365: authenticated SMTP is off.
    SmtpAuthDisabledByAdmin = "smtp-auth-disabled-by-admin",
    /// An organisation's rule forbids this sign-in.
    BlockedByOrgPolicy = "blocked-by-org-policy",
    /// The provider takes no passwords at all.
    BasicAuthRetired = "basic-auth-retired",
    /// The provider wants the person to confirm in the browser.
    WebLoginRequired = "web-login-required",
    /// Account blocked, disabled or expired.
    AccountLockedOrSuspended = "account-locked-or-suspended",
    /// Password too old or too simple.
    PasswordExpired = "password-expired",
    /// Too many tries or messages in a short time.
    RateLimited = "rate-limited",
    /// First mail from a new place is put off on purpose.
    Greylisted = "greylisted",
    /// Too many programs are connected.
    TooManyConnections = "too-many-connections",
    /// Sending quota of the day is used up.
    DailyLimitReached = "daily-limit-reached",
    /// IMAP download quota is used up.
    BandwidthLimit = "bandwidth-limit",
    /// The mailbox is full.
    MailboxFull = "mailbox-full",
    /// The From address does not belong to the login.
    SenderNotAllowed = "sender-not-allowed",
    /// The server will not pass mail on.
    RelayDenied = "relay-denied",
    /// The recipient does not exist.
    RecipientRejected = "recipient-rejected",
    /// The text was taken for spam or is against a policy.
    MessageRejected = "message-rejected",
    /// This network address or country is blocked.
    NetworkIpBlocked = "network-ip-blocked",
    /// The server wants encryption before login.
    TlsRequired = "tls-required",
    /// TLS at once on a STARTTLS port, or the reverse.
    TlsModeMismatch = "tls-mode-mismatch",
    /// Something on the way removes STARTTLS.
    TlsStrippedByNetwork = "tls-stripped-by-network",
    /// No TLS version or cipher in common.
    TlsVersionUnsupported = "tls-version-unsupported",
    /// None of our login methods is offered.
    AuthMethodUnsupported = "auth-method-unsupported",
    /// The server wants the IMAP ID command.
    ClientIdRequired = "client-id-required",
    /// Our EHLO name is refused.
    ClientGreetingRejected = "client-greeting-rejected",
    /// Something in between shows its own certificate.
    CertificateUntrustedInterception = "certificate-untrusted-interception",
    /// The server itself has a private or broken chain.
    CertificateSelfSignedServer = "certificate-self-signed-server",
    /// Valid certificate, other name.
    CertificateNameMismatch = "certificate-name-mismatch",
    /// The certificate has run out.
    CertificateExpired = "certificate-expired",
    /// The computer's date is wrong.
    ClockWrong = "clock-wrong",
    /// Right name, but the name service gives no answer.
    DnsFailure = "dns-failure",
    /// The typed server name does not exist.
    UnknownHost = "unknown-host",
    /// The name of a server that was found or guessed leads into a private network.
    ServerInPrivateNetwork = "server-in-private-network",
    /// No network at all.
    NetworkUnreachable = "network-unreachable",
    /// One address family is dead, the other works.
    Ipv6Broken = "ipv6-broken",
    /// A known good host does not answer on this port.
    PortBlocked = "port-blocked",
    /// The computer itself forbids the connection.
    LocalFirewallBlocked = "local-firewall-blocked",
    /// Nothing listens there.
    ConnectionRefused = "connection-refused",
    /// Session cut without a reply.
    ConnectionDropped = "connection-dropped",
    /// A Wi-Fi sign-in page stands between.
    CaptivePortal = "captive-portal",
    /// Another protocol or another provider's server answers.
    WrongServerOrPort = "wrong-server-or-port",
    /// Fault at the provider.
    ServerUnavailable = "server-unavailable",
    /// Nothing that we know fits.
    Unknown = "unknown",
}

impl Cause {
    /// Whether it tells about the network between this computer and the server, and not about the server or the account:
    /// an app that connects from elsewhere may not meet it.
    pub fn is_of_this_network(self) -> bool {
        use Cause::*;
        matches!(
            self,
            NetworkIpBlocked
                | TlsStrippedByNetwork
                | CertificateUntrustedInterception
                | ClockWrong
                | DnsFailure
                | NetworkUnreachable
                | Ipv6Broken
                | PortBlocked
                | LocalFirewallBlocked
                | ConnectionDropped
                | CaptivePortal
        )
    }
}

/// Whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Owner {
    /// The person at the computer.
    You,
    /// Their administrator.
    Administrator,
    /// The mail provider.
    Provider,
    /// The network they are on.
    Network,
    /// Nobody; it passes by itself.
    Nobody,
}

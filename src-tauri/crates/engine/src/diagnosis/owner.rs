//! Whose turn it is.

use super::{Cause, Owner};

/// Who can mend a cause. Exhaustive: a new cause does not compile without an answer.
pub fn owner(cause: Cause) -> Owner {
    use Cause::*;
    match cause {
        AppPasswordRequired | TwoFactorOffSoNoAppPassword | WrongAppPassword | WrongPassword => Owner::You,
        UsernameFormWrong | ImapDisabled | PlanLacksAccess | WebLoginRequired | PasswordExpired => Owner::You,
        TooManyConnections | MailboxFull | SenderNotAllowed | RelayDenied | RecipientRejected => Owner::You,
        BasicAuthRetired => Owner::You,
        CertificateUntrustedInterception | ClockWrong | UnknownHost | ConnectionRefused => Owner::You,
        LocalFirewallBlocked | CaptivePortal | WrongServerOrPort | DailyLimitReached => Owner::You,
        SmtpAuthDisabledByAdmin | BlockedByOrgPolicy => Owner::Administrator,
        AccountLockedOrSuspended | TlsVersionUnsupported | ServerUnavailable => Owner::Provider,
        CertificateSelfSignedServer | CertificateNameMismatch | CertificateExpired => Owner::Provider,
        NetworkIpBlocked | TlsStrippedByNetwork | DnsFailure | NetworkUnreachable | PortBlocked => Owner::Network,
        ConnectionDropped => Owner::Network,
        MessageRejected | TlsRequired | TlsModeMismatch | AuthMethodUnsupported => Owner::Us,
        ClientIdRequired | ClientGreetingRejected | Ipv6Broken | Unknown => Owner::Us,
        RateLimited | Greylisted | BandwidthLimit => Owner::Nobody,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_passes_by_itself_is_nobodys() {
        assert_eq!(owner(Cause::RateLimited), Owner::Nobody);
        assert_eq!(owner(Cause::SmtpAuthDisabledByAdmin), Owner::Administrator);
    }
}

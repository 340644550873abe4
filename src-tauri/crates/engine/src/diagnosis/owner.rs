//! Whose turn it is.

use super::{Cause, Owner};

/// Whose turn the text of a cause says it is: never Sparekey's, which mends nothing between two tests. Exhaustive: a new
/// cause does not compile without an answer.
pub fn owner(cause: Cause) -> Owner {
    use Cause::*;
    match cause {
        AppPasswordRequired | TwoFactorOffSoNoAppPassword | WrongAppPassword | WrongPassword => Owner::You,
        UsernameFormWrong | ImapDisabled | PlanLacksAccess | WebLoginRequired | PasswordExpired => Owner::You,
        AccountLockedOrSuspended | BasicAuthRetired => Owner::You,
        TooManyConnections | MailboxFull | SenderNotAllowed | RelayDenied | RecipientRejected => Owner::You,
        CertificateUntrustedInterception | CertificateNameMismatch | ClockWrong => Owner::You,
        TlsRequired
        | TlsModeMismatch
        | UnknownHost
        | ServerInPrivateNetwork
        | ConnectionRefused
        | WrongServerOrPort => Owner::You,
        LocalFirewallBlocked | CaptivePortal | DailyLimitReached | Unknown => Owner::You,
        SmtpAuthDisabledByAdmin | BlockedByOrgPolicy => Owner::Administrator,
        AuthMethodUnsupported | ClientIdRequired | ClientGreetingRejected | MessageRejected => Owner::Provider,
        TlsVersionUnsupported | CertificateSelfSignedServer | CertificateExpired => Owner::Provider,
        ServerUnavailable => Owner::Provider,
        NetworkIpBlocked | TlsStrippedByNetwork | DnsFailure | NetworkUnreachable | PortBlocked => Owner::Network,
        ConnectionDropped | Ipv6Broken => Owner::Network,
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

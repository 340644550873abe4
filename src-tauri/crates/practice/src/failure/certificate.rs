//! Certificates that are refused.

use sparekey_engine::diagnosis::Cause;

/// How a certificate departs from a good one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum Flaw {
    /// Not at all.
    #[default]
    None,
    /// It has run out some days ago.
    Expired,
    /// It begins in some years.
    Early,
    /// It is for another server of the same host.
    OtherName,
    /// The server made it itself.
    SelfMade,
    /// An antivirus program made it on the way.
    Intercepted,
}

/// A clock that is wrong is wrong by so many days.
pub(super) const DAYS_AHEAD: i64 = 1000;

impl Flaw {
    /// All of them.
    pub(crate) const ALL: [Self; 6] =
        [Self::None, Self::Expired, Self::Early, Self::OtherName, Self::SelfMade, Self::Intercepted];

    /// The one that brings this about.
    pub(super) fn of(cause: Cause) -> Self {
        match cause {
            Cause::CertificateExpired => Self::Expired,
            // Seen from a computer whose clock is years behind, the certificates of today lie in the future.
            Cause::ClockWrong => Self::Early,
            Cause::CertificateNameMismatch => Self::OtherName,
            Cause::CertificateSelfSignedServer => Self::SelfMade,
            Cause::CertificateUntrustedInterception => Self::Intercepted,
            _ => Self::None,
        }
    }

    /// From how many days before today until how many days after it the certificate is good.
    pub(crate) fn days(self) -> (i64, i64) {
        match self {
            Self::Expired => (-120, -30),
            Self::Early => (DAYS_AHEAD - 30, DAYS_AHEAD + 60),
            _ => (-30, 60),
        }
    }
}

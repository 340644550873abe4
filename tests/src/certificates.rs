//! Certificates as good and as bad as a test needs them.

use std::time::{Duration, SystemTime};

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair,
    KeyUsagePurpose, date_time_ymd,
};
use rustls_pki_types::CertificateDer;

const DAY: u64 = 24 * 60 * 60;

/// The name under which tests reach their servers.
pub const SERVER_NAME: &str = "localhost";
/// The name in a certificate with [`Flaw::OtherName`].
pub const OTHER_NAME: &str = "mail.elsewhere.example";

/// What is wrong with a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Nothing.
    None,
    /// It speaks for [`OTHER_NAME`].
    OtherName,
    /// It ran out two days ago.
    Expired,
    /// It begins in ten days.
    NotYet,
}

/// A certificate authority.
pub struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
}

/// A certificate with its key, both PEM.
pub struct Issued {
    /// The certificate.
    pub certificate: String,
    /// Its key.
    pub key: String,
}

impl Authority {
    /// Makes an authority.
    #[allow(clippy::new_without_default, reason = "each one is another")]
    pub fn new() -> Self {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, "Sparekey test authority");
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        let key = KeyPair::generate().unwrap();
        Self { issuer: CertifiedIssuer::self_signed(params, key).unwrap() }
    }

    /// Its own certificate, PEM.
    pub fn root_pem(&self) -> String {
        self.issuer.pem()
    }

    /// Its own certificate, DER.
    pub fn root_der(&self) -> CertificateDer<'static> {
        self.issuer.der().clone()
    }

    /// Issues a certificate for [`SERVER_NAME`].
    pub fn issue(&self, flaw: Flaw) -> Issued {
        self.issue_for(if flaw == Flaw::OtherName { OTHER_NAME } else { SERVER_NAME }, flaw)
    }

    /// Issues a certificate for this name, whatever the flaw says of names.
    pub fn issue_for(&self, name: &str, flaw: Flaw) -> Issued {
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        let today = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs() / DAY;
        let day = |day: u64| date_time_ymd(1970, 1, 1) + Duration::from_secs(day * DAY);
        params.not_before = if flaw == Flaw::NotYet { day(today + 10) } else { day(today - 30) };
        params.not_after = if flaw == Flaw::Expired { day(today - 2) } else { day(today + 30) };
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        Issued { certificate: certificate.pem(), key: key.serialize_pem() }
    }
}

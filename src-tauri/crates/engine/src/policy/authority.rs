//! Certificate authorities that an organisation adds.

use rustls::RootCertStore;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use x509_parser::prelude::{FromDer, X509Certificate};

use super::PolicyFault;
use super::fault::shown;
use crate::provider::Day;

/// More certificates than this are not read.
const MOST: usize = 16;

/// A certificate authority that the organisation trusts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authority {
    /// What it calls itself: its common name, else its organisation.
    pub name: String,
    /// Last day on which it counts, as "2026-11-22".
    pub until: String,
    /// The certificate.
    pub certificate: CertificateDer<'static>,
}

/// Reads certificates in PEM form (RFC 7468 §5); whatever else stands in the text is passed over. `now` is in seconds
/// since 1970.
pub(super) fn read(pem: &str, now: u64) -> (Vec<Authority>, Vec<PolicyFault>) {
    let (mut authorities, mut faults) = (Vec::<Authority>::new(), Vec::new());
    let mut seen = 0;
    for certificate in CertificateDer::pem_slice_iter(pem.as_bytes()) {
        if seen == MOST {
            faults.push(PolicyFault::TooMany { key: "extra-ca".into(), most: MOST });
            break;
        }
        seen += 1;
        match certificate.map_err(|_| PolicyFault::CertificateNotReadable).and_then(|der| judge(der, now)) {
            Ok(authority) if authorities.iter().any(|other| other.certificate == authority.certificate) => {}
            Ok(authority) => authorities.push(authority),
            Err(fault) => faults.push(fault),
        }
    }
    if seen == 0 {
        faults.push(PolicyFault::NoCertificate);
    }
    (authorities, faults)
}

fn judge(der: CertificateDer<'_>, now: u64) -> Result<Authority, PolicyFault> {
    let (rest, certificate) = X509Certificate::from_der(&der).map_err(|_| PolicyFault::CertificateNotReadable)?;
    // The verifier itself reads it too: what it cannot use would only be found missing at the first test.
    let usable = RootCertStore::empty().add(der.clone().into_owned()).is_ok();
    if !rest.is_empty() || !usable {
        return Err(PolicyFault::CertificateNotReadable);
    }
    let name = name(&certificate);
    // RFC 5280 §4.2.1.9 and §4.2.1.3: only what says of itself that it may sign certificates may.
    let signs = certificate.key_usage().is_ok_and(|usage| usage.is_none_or(|usage| usage.value.key_cert_sign()));
    let is_authority = certificate.basic_constraints().is_ok_and(|found| found.is_some_and(|found| found.value.ca));
    if !is_authority || !signs {
        return Err(PolicyFault::NotAnAuthority { name });
    }
    let validity = certificate.validity();
    let day = |seconds: i64| Day::of(u64::try_from(seconds).unwrap_or_default()).to_string();
    let (first, last) = (validity.not_before.timestamp(), validity.not_after.timestamp());
    let (from, until) = (day(first), day(last));
    if !(first..=last).contains(&i64::try_from(now).unwrap_or(i64::MAX)) {
        return Err(PolicyFault::AuthorityOutOfDate { name, from, until });
    }
    Ok(Authority { name, until, certificate: der.into_owned() })
}

fn name(certificate: &X509Certificate<'_>) -> String {
    let subject = certificate.subject();
    let first = subject.iter_common_name().chain(subject.iter_organization()).find_map(|name| name.as_str().ok());
    shown(first.unwrap_or(&subject.to_string()))
}

//! The certificate authorities of a practice run: made at start, never written down.

use std::collections::HashMap;
use std::io;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, GeneralSubtree, IsCa,
    KeyPair, KeyUsagePurpose, NameConstraints,
};
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use time::{Duration, OffsetDateTime};
use tokio_rustls::TlsAcceptor;

use crate::failure::Flaw;
use crate::{IMAP_HOST, SMTP_HOST};

/// As antivirus programs call theirs, so that the one in between can be named.
const INTERCEPTOR: &str = "Avast Web/Mail Shield Root";
/// Another server of the same host.
const OTHER_NAME: &str = "www.practice.example";

pub(crate) struct Authority {
    /// What a practice run trusts.
    pub(crate) root: CertificateDer<'static>,
    /// Speak for both practice servers, one with each flaw.
    pub(crate) acceptors: HashMap<Flaw, TlsAcceptor>,
}

impl Authority {
    /// Makes the authority and all certificates that it will ever sign; its key is forgotten here.
    pub(crate) fn new() -> io::Result<Self> {
        let ours = issuer("Practice Mail, nothing here is real")?;
        // Nobody trusts this one, as nobody trusts that of a program in between before it was put into the system.
        let theirs = issuer(INTERCEPTOR)?;
        let mut acceptors = HashMap::new();
        for flaw in Flaw::ALL {
            let (key, params) = (new_key()?, leaf_params(flaw)?);
            let chain = match flaw {
                Flaw::SelfMade => vec![params.self_signed(&key).map_err(io::Error::other)?.into()],
                Flaw::Intercepted => {
                    vec![params.signed_by(&key, &theirs).map_err(io::Error::other)?.into(), theirs.der().clone()]
                }
                _ => vec![params.signed_by(&key, &ours).map_err(io::Error::other)?.into()],
            };
            acceptors.insert(flaw, acceptor(chain, &key)?);
        }
        Ok(Self { root: ours.der().clone(), acceptors })
    }
}

fn acceptor(chain: Vec<CertificateDer<'static>>, key: &KeyPair) -> io::Result<TlsAcceptor> {
    let config = rustls::ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .with_no_client_auth()
        .with_single_cert(chain, PrivateKeyDer::Pkcs8(key.serialize_der().into()))
        .map_err(io::Error::other)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

fn new_key() -> io::Result<KeyPair> {
    KeyPair::generate().map_err(io::Error::other)
}

fn issuer(name: &str) -> io::Result<CertifiedIssuer<'static, KeyPair>> {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    // RFC 5280 §4.2.1.10: even with its key, it could not speak for anybody else.
    params.name_constraints = Some(NameConstraints {
        permitted_subtrees: vec![GeneralSubtree::DnsName("practice.example".into())],
        excluded_subtrees: Vec::new(),
    });
    CertifiedIssuer::self_signed(params, new_key()?).map_err(io::Error::other)
}

fn leaf_params(flaw: Flaw) -> io::Result<CertificateParams> {
    let names = match flaw {
        Flaw::OtherName => vec![OTHER_NAME.to_owned()],
        _ => [SMTP_HOST, IMAP_HOST].map(String::from).to_vec(),
    };
    let mut params = CertificateParams::new(names).map_err(io::Error::other)?;
    params.distinguished_name.push(DnType::CommonName, "Practice Mail server");
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = flaw != Flaw::SelfMade;
    let (from, until) = flaw.days();
    let today = today()?;
    (params.not_before, params.not_after) = (today + Duration::days(from), today + Duration::days(until));
    Ok(params)
}

fn today() -> io::Result<OffsetDateTime> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).map_err(io::Error::other)?;
    let seconds = i64::try_from(since.as_secs()).map_err(io::Error::other)?;
    OffsetDateTime::from_unix_timestamp(seconds).map_err(io::Error::other)
}

//! The certificate authority of a practice run: made at start, never written down.

use std::io;
use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, GeneralSubtree, IsCa,
    KeyPair, KeyUsagePurpose, NameConstraints,
};
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::TlsAcceptor;

use crate::{IMAP_HOST, SMTP_HOST};

pub(crate) struct Authority {
    /// What a practice run trusts.
    pub(crate) root: CertificateDer<'static>,
    /// Speaks for both practice servers.
    pub(crate) acceptor: TlsAcceptor,
}

impl Authority {
    /// Makes the authority and the one certificate it will ever sign; its key is forgotten here.
    pub(crate) fn new() -> io::Result<Self> {
        let issuer = CertifiedIssuer::self_signed(root_params(), new_key()?).map_err(io::Error::other)?;
        let key = new_key()?;
        let leaf = leaf_params()?.signed_by(&key, &issuer).map_err(io::Error::other)?;
        let config = rustls::ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(io::Error::other)?
            .with_no_client_auth()
            .with_single_cert(vec![leaf.into()], PrivateKeyDer::Pkcs8(key.serialize_der().into()))
            .map_err(io::Error::other)?;
        Ok(Self { root: issuer.der().clone(), acceptor: TlsAcceptor::from(Arc::new(config)) })
    }
}

fn new_key() -> io::Result<KeyPair> {
    KeyPair::generate().map_err(io::Error::other)
}

fn root_params() -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, "Practice Mail, nothing here is real");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    // RFC 5280 §4.2.1.10: even with its key, it could not speak for anybody else.
    params.name_constraints = Some(NameConstraints {
        permitted_subtrees: vec![GeneralSubtree::DnsName("practice.example".into())],
        excluded_subtrees: Vec::new(),
    });
    params
}

fn leaf_params() -> io::Result<CertificateParams> {
    let names = [SMTP_HOST, IMAP_HOST].map(String::from);
    let mut params = CertificateParams::new(names).map_err(io::Error::other)?;
    params.distinguished_name.push(DnType::CommonName, "Practice Mail server");
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = true;
    Ok(params)
}

//! Certificates, good and bad.

use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
};
use rustls::RootCertStore;
use rustls::server::{ClientHello, ResolvesServerCert, WebPkiClientVerifier};
use rustls::sign::CertifiedKey;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::TlsAcceptor;

use super::{HOST, Trust};

/// A certificate authority that lives for one test, and those above it.
pub(super) struct Authority(CertifiedIssuer<'static, KeyPair>, Vec<CertificateDer<'static>>);

/// How the server's certificate departs from a good one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    None,
    /// For this name alone.
    Name(&'static str),
    /// Good in the years from and to.
    Years(i32, i32),
    /// Both.
    #[cfg(target_os = "linux")]
    NameAndYears(&'static str, (i32, i32)),
    /// Made by the server itself.
    SelfSigned,
    /// For clients, not for servers.
    ForClients,
    /// An authority's own.
    IsAuthority,
    /// By an authority in between that is not shown.
    MissingMiddle,
    /// By a certificate that may not issue any.
    MiddleIsNoAuthority,
    /// By an authority in between that has run out.
    ExpiredMiddle,
    /// With a changed byte in its signature.
    BrokenSignature,
    /// There is none.
    Nothing,
    /// A good one, shown to clients that have one of their own.
    WantsClient,
}

impl Authority {
    pub(super) fn new() -> Self {
        Self::named("Example Root")
    }

    pub(super) fn named(name: &str) -> Self {
        let (params, key) = Self::params(name);
        Self(CertifiedIssuer::self_signed(params, key).expect("a root"), Vec::new())
    }

    /// One that this one has signed.
    #[cfg(target_os = "linux")]
    pub(super) fn below(&self, name: &str) -> Self {
        let (params, key) = Self::params(name);
        let issuer = CertifiedIssuer::signed_by(params, key, &self.0).expect("an intermediate");
        let above = std::iter::once(issuer.der().clone()).chain(self.1.clone()).collect();
        Self(issuer, above)
    }

    fn params(name: &str) -> (CertificateParams, KeyPair) {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, name);
        (params, KeyPair::generate().expect("a key"))
    }

    pub(super) fn trust(&self) -> Trust {
        Trust::Only(self.0.der().clone())
    }

    pub(super) fn acceptor(&self, flaw: Flaw) -> TlsAcceptor {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = rustls::ServerConfig::builder_with_provider(provider.clone())
            .with_safe_default_protocol_versions()
            .expect("versions");
        let builder = if flaw == Flaw::WantsClient {
            let mut roots = RootCertStore::empty();
            roots.add(self.0.der().clone()).expect("a root");
            let clients = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
            builder.with_client_cert_verifier(clients.build().expect("a verifier"))
        } else {
            builder.with_no_client_auth()
        };
        let config = match flaw {
            Flaw::Nothing => builder.with_cert_resolver(Arc::new(Nothing)),
            _ => {
                let (chain, key) = self.issue(flaw);
                let key = PrivateKeyDer::try_from(key.serialize_der()).expect("its key");
                builder.with_single_cert(chain, key).expect("a server config")
            }
        };
        TlsAcceptor::from(Arc::new(config))
    }

    fn issue(&self, flaw: Flaw) -> (Vec<CertificateDer<'static>>, KeyPair) {
        let (name, years) = match flaw {
            Flaw::Name(name) => (name, None),
            Flaw::Years(from, to) => (HOST, Some((from, to))),
            #[cfg(target_os = "linux")]
            Flaw::NameAndYears(name, years) => (name, Some(years)),
            _ => (HOST, None),
        };
        let mut params = CertificateParams::new(vec![name.to_owned()]).expect("a name");
        params.distinguished_name.push(DnType::CommonName, name);
        params.extended_key_usages = match flaw {
            Flaw::ForClients => vec![ExtendedKeyUsagePurpose::ClientAuth],
            _ => vec![ExtendedKeyUsagePurpose::ServerAuth],
        };
        if let Some((from, to)) = years {
            params.not_before = rcgen::date_time_ymd(from, 1, 1);
            params.not_after = rcgen::date_time_ymd(to, 1, 1);
        }
        if flaw == Flaw::IsAuthority {
            params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        }
        let key = KeyPair::generate().expect("a key");
        let chain = match flaw {
            Flaw::SelfSigned => vec![params.self_signed(&key).expect("a certificate").der().clone()],
            Flaw::MissingMiddle | Flaw::MiddleIsNoAuthority | Flaw::ExpiredMiddle => {
                let (middle, issuer) = self.middle(flaw);
                let leaf = params.signed_by(&key, &issuer).expect("a certificate").der().clone();
                if flaw == Flaw::MissingMiddle { vec![leaf] } else { vec![leaf, middle] }
            }
            Flaw::BrokenSignature => {
                let leaf = params.signed_by(&key, &self.0).expect("a certificate");
                let mut bytes = leaf.der().to_vec();
                *bytes.last_mut().expect("a signature") ^= 1;
                vec![bytes.into()]
            }
            _ => {
                let leaf = params.signed_by(&key, &self.0).expect("a certificate").der().clone();
                std::iter::once(leaf).chain(self.1.clone()).collect()
            }
        };
        (chain, key)
    }

    /// An authority in between.
    fn middle(&self, flaw: Flaw) -> (CertificateDer<'static>, Issuer<'static, KeyPair>) {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, "Example Middle");
        if flaw != Flaw::MiddleIsNoAuthority {
            params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        }
        if flaw == Flaw::ExpiredMiddle {
            params.not_before = rcgen::date_time_ymd(2020, 1, 1);
            params.not_after = rcgen::date_time_ymd(2021, 1, 1);
        }
        let key = KeyPair::generate().expect("a key");
        let der = params.signed_by(&key, &self.0).expect("a certificate").der().clone();
        (der, Issuer::new(params, key))
    }
}

#[derive(Debug)]
struct Nothing;

impl ResolvesServerCert for Nothing {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        None
    }
}

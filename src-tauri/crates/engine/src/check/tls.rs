//! TLS by rustls: who is trusted, and what certificate was shown.

use std::cmp::Ordering;
use std::io;
use std::sync::{Arc, Mutex, OnceLock};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{Resumption, WebPkiServerVerifier};
use rustls::crypto::{CryptoProvider, ring};
use rustls::server::ParsedCertificate;
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme};
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::oneshot;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use x509_parser::prelude::{FromDer, GeneralName, X509Certificate};

use super::Trust;
use super::guard::lock;
use crate::provider::Catalogue;

/// The certificate that a server showed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shown {
    /// Issuer, as "CN=…, O=…".
    pub(crate) issuer: String,
    /// DNS names and addresses in it.
    pub(crate) names: Vec<String>,
    /// Seconds since 1970.
    pub(crate) not_before: i64,
    /// Seconds since 1970.
    pub(crate) not_after: i64,
    /// Whether the asked name is among its names.
    pub(crate) name_fits: bool,
    /// Whether it was issued by itself.
    pub(crate) self_issued: bool,
    /// Subject and issuer of each further certificate that came along, in their order.
    pub(crate) chain: Vec<String>,
}

impl Shown {
    /// All who signed, the nearest first.
    pub(crate) fn signers(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.issuer.as_str()).chain(self.chain.iter().map(String::as_str))
    }

    /// Which way its dates lie from `now` (seconds since 1970): not yet valid is `Less`, run out is `Greater`.
    pub(crate) fn dated(&self, now: i64) -> Ordering {
        match now {
            _ if now < self.not_before => Ordering::Less,
            _ if now > self.not_after => Ordering::Greater,
            _ => Ordering::Equal,
        }
    }
}

/// More further certificates than this are not read.
const CHAIN: usize = 8;

/// One verifier for both legs, made when first needed, since reading the system's store takes a while.
#[derive(Clone)]
pub(crate) struct Believer {
    trust: Trust,
    verifier: Arc<OnceLock<Result<Arc<dyn ServerCertVerifier>, rustls::Error>>>,
}

impl Believer {
    pub(crate) fn new(trust: Trust) -> Self {
        Self { trust, verifier: Arc::default() }
    }

    /// Reads the system's store meanwhile, on a thread of its own, so that nobody has to wait for it when the server
    /// is there.
    pub(crate) fn prepare(&self) {
        let own = self.clone();
        // Where no thread is to be had, it is read when it is needed.
        let _ = std::thread::Builder::new().name("trust".into()).spawn(move || drop(own.verifier()));
    }

    /// Who decides about a host's certificate. May block: reads the system's store.
    fn verifier_for(&self, host: &str) -> Result<Arc<dyn ServerCertVerifier>, rustls::Error> {
        match &self.trust {
            Trust::SystemAnd(added) if Catalogue::embedded().is_nobodys(host) => {
                Ok(Arc::new(Besides { system: self.verifier()?, added: only(added)? }))
            }
            _ => self.verifier(),
        }
    }

    /// May block: reads the system's store.
    fn verifier(&self) -> Result<Arc<dyn ServerCertVerifier>, rustls::Error> {
        self.verifier.get_or_init(|| build(&self.trust)).clone()
    }

    /// The same, where a test stands in for the system's store.
    #[cfg(test)]
    pub(super) fn where_system_trusts(self, root: &CertificateDer<'static>) -> Self {
        Self { verifier: Arc::new(OnceLock::from(only(std::slice::from_ref(root)))), ..self }
    }
}

/// Why there is no TLS.
#[derive(Debug)]
pub(crate) enum TlsTrouble {
    /// rustls says no, on our side or by the server's alert.
    Tls(rustls::Error),
    /// The connection ended.
    Io(io::Error),
    /// The host is no name that can stand in a certificate.
    Name,
}

/// Shakes hands, on a thread of its own: on Windows the system's verification may fetch revocation lists meanwhile.
pub(crate) async fn handshake<S>(
    believer: Believer,
    host: &str,
    stream: S,
    shown: Arc<Mutex<Option<Shown>>>,
) -> Result<TlsStream<S>, TlsTrouble>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let name = ServerName::try_from(host.to_owned()).map_err(|_| TlsTrouble::Name)?;
    let host = host.to_owned();
    let runtime = tokio::runtime::Handle::current();
    let (mut answer, answered) = oneshot::channel();
    let shake = move || {
        runtime.block_on(async {
            let work = async {
                let connector = TlsConnector::from(Arc::new(config(&believer, &host, shown).map_err(TlsTrouble::Tls)?));
                connector.connect(name, stream).await.map_err(sort)
            };
            // The stream goes down with the one who waits for it.
            let result = tokio::select! { result = work => Some(result), () = answer.closed() => None };
            if let Some(result) = result {
                let _ = answer.send(result);
            }
        });
    };
    std::thread::Builder::new().name("tls".into()).spawn(shake).map_err(TlsTrouble::Io)?;
    answered.await.map_err(|_| TlsTrouble::Io(io::ErrorKind::Other.into()))?
}

fn config(believer: &Believer, host: &str, shown: Arc<Mutex<Option<Shown>>>) -> Result<ClientConfig, rustls::Error> {
    let verifier = Arc::new(Witness { inner: believer.verifier_for(host)?, shown });
    // The provider is named: two of them, through feature unification, would panic.
    let mut config = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()?
        .dangerous() // only to put the witness in front of a full verifier
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth();
    config.resumption = Resumption::disabled();
    Ok(config)
}

fn provider() -> Arc<CryptoProvider> {
    static PROVIDER: OnceLock<Arc<CryptoProvider>> = OnceLock::new();
    PROVIDER.get_or_init(|| Arc::new(ring::default_provider())).clone()
}

fn build(trust: &Trust) -> Result<Arc<dyn ServerCertVerifier>, rustls::Error> {
    match trust {
        Trust::System | Trust::SystemAnd(_) => Ok(Arc::new(rustls_platform_verifier::Verifier::new(provider())?)),
        Trust::Only(root) => only(std::slice::from_ref(root)),
    }
}

/// These authorities and no others.
fn only(authorities: &[CertificateDer<'static>]) -> Result<Arc<dyn ServerCertVerifier>, rustls::Error> {
    let mut roots = RootCertStore::empty();
    for authority in authorities {
        roots.add(authority.clone())?;
    }
    let built = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider()).build();
    let verifier = built.map_err(|error| rustls::Error::General(error.to_string()))?;
    Ok(verifier)
}

fn sort(error: io::Error) -> TlsTrouble {
    match error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
        Some(tls) => TlsTrouble::Tls(tls.clone()),
        None => TlsTrouble::Io(error),
    }
}

/// Asks the system, and where that says no the authorities that an organisation has added.
#[derive(Debug)]
struct Besides {
    system: Arc<dyn ServerCertVerifier>,
    added: Arc<dyn ServerCertVerifier>,
}

impl ServerCertVerifier for Besides {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let ask = |whom: &dyn ServerCertVerifier| {
            whom.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
        };
        match (ask(&*self.system), ask(&*self.added)) {
            (Ok(verified), _) | (Err(_), Ok(verified)) => Ok(verified),
            // Theirs tells what is wrong with a certificate of theirs; of any other it knows nothing.
            (Err(of_system), Err(Error::InvalidCertificate(CertificateError::UnknownIssuer))) => Err(of_system),
            (Err(_), Err(of_added)) => Err(of_added),
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.system.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.system.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.system.supported_verify_schemes()
    }
}

/// Notes what certificate was shown, then asks the real verifier. It never says yes by itself.
#[derive(Debug)]
struct Witness {
    inner: Arc<dyn ServerCertVerifier>,
    shown: Arc<Mutex<Option<Shown>>>,
}

impl ServerCertVerifier for Witness {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        *lock(&self.shown) = read(end_entity, intermediates, server_name);
        self.inner.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.inner.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.inner.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.inner.supported_verify_schemes()
    }
}

pub(super) fn read(der: &CertificateDer<'_>, others: &[CertificateDer<'_>], asked: &ServerName<'_>) -> Option<Shown> {
    let (_, certificate) = X509Certificate::from_der(der).ok()?;
    let mut names: Vec<String> = Vec::new();
    if let Ok(Some(alternatives)) = certificate.subject_alternative_name() {
        names.extend(alternatives.value.general_names.iter().filter_map(name_of));
    }
    if names.is_empty() {
        names.extend(certificate.subject().iter_common_name().filter_map(|name| name.as_str().ok().map(str::to_owned)));
    }
    names.truncate(20);
    let name_fits =
        ParsedCertificate::try_from(der).is_ok_and(|parsed| rustls::client::verify_server_name(&parsed, asked).is_ok());
    Some(Shown {
        issuer: certificate.issuer().to_string(),
        names,
        not_before: certificate.validity().not_before.timestamp(),
        not_after: certificate.validity().not_after.timestamp(),
        name_fits,
        self_issued: certificate.issuer() == certificate.subject(),
        chain: chain(others),
    })
}

/// Antivirus programs often carry their name in the root alone, and send it along.
fn chain(others: &[CertificateDer<'_>]) -> Vec<String> {
    let mut names = Vec::new();
    for der in others.iter().take(CHAIN) {
        let Ok((_, certificate)) = X509Certificate::from_der(der) else { continue };
        for name in [certificate.subject().to_string(), certificate.issuer().to_string()] {
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}

fn name_of(name: &GeneralName<'_>) -> Option<String> {
    match name {
        GeneralName::DNSName(name) => Some((*name).to_owned()),
        GeneralName::IPAddress(bytes) => match <[u8; 4]>::try_from(*bytes) {
            Ok(four) => Some(std::net::IpAddr::from(four).to_string()),
            Err(_) => <[u8; 16]>::try_from(*bytes).ok().map(|sixteen| std::net::IpAddr::from(sixteen).to_string()),
        },
        _ => None,
    }
}

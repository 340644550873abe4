//! A web server on this computer that answers for all hosts, as its script says, and keeps all that it hears.

use std::collections::BTreeMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair};
use rustls::pki_types::PrivateKeyDer;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use crate::SLOWLY;
use crate::check::{HostLookup, Network, Trust};

/// What a host answers to any request.
#[derive(Clone, Debug)]
pub(super) enum Page {
    /// 200 with this body.
    Body(Vec<u8>),
    /// 200 with a body that never ends.
    Endless,
    /// These bytes, without anything around them.
    Raw(Vec<u8>),
    /// One byte every 20 ms, for ever.
    Drip,
    /// A redirect with this status.
    Redirect(u16, String),
    /// Nothing after the request was read.
    Silence,
    /// Nothing after the connection was made: no TLS.
    NoTls,
    /// Another status.
    Status(u16),
    /// The page, with a certificate for another name.
    OtherName(Box<Page>),
    /// The page, with a certificate that ran out.
    Expired(Box<Page>),
    /// The page, with a certificate of an authority that nobody knows.
    Untrusted(Box<Page>),
}

/// A page for each "host/path"; what is not in the table is 404. Hosts that are in no key have no address.
pub(super) struct WebServer {
    address: SocketAddr,
    heard: Arc<Mutex<Vec<u8>>>,
    asked: Arc<Mutex<Vec<String>>>,
    hosts: Vec<String>,
    root: Authority,
}

impl WebServer {
    pub(super) async fn start(pages: BTreeMap<String, Page>) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port");
        let address = listener.local_addr().expect("its address");
        let root = Authority::new("Example Root");
        let certificates = Arc::new(Certificates::of(&root, &pages));
        let hosts = pages.keys().filter_map(|key| Some(key.split_once('/')?.0.to_owned())).collect();
        let server = Self { address, heard: Arc::default(), asked: Arc::default(), hosts, root };
        let (heard, asked, pages) = (server.heard.clone(), server.asked.clone(), Arc::new(pages));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (heard, asked, pages) = (heard.clone(), asked.clone(), pages.clone());
                let certificates = certificates.clone();
                tokio::spawn(async move {
                    let _ = serve(stream, &pages, &heard, &asked, certificates).await;
                });
            }
        });
        server
    }

    /// The network in which this server is all there is; `slow` names take for ever to look up.
    pub(super) fn network(&self, slow: Vec<String>) -> Network {
        let lookup = Names { address: self.address, hosts: self.hosts.clone(), slow };
        Network::new(Arc::new(lookup), Trust::Only(self.root.0.der().clone()))
    }

    /// All bytes that came in, in clear and inside TLS.
    pub(super) fn heard(&self) -> Vec<u8> {
        locked(&self.heard).clone()
    }

    /// What was asked for, as "host/path".
    pub(super) fn asked(&self) -> Vec<String> {
        let mut asked = locked(&self.asked).clone();
        asked.sort();
        asked
    }
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Names {
    address: SocketAddr,
    hosts: Vec<String>,
    slow: Vec<String>,
}

impl HostLookup for Names {
    fn lookup(&self, host: &str, port: u16) -> io::Result<Vec<SocketAddr>> {
        if self.slow.iter().any(|slow| slow == host) {
            std::thread::sleep(Duration::from_secs(8) * SLOWLY);
        }
        assert_eq!(port, 443, "nothing but HTTPS at its own port");
        let known = self.hosts.iter().any(|known| known == host);
        if known { Ok(vec![self.address]) } else { Err(io::ErrorKind::NotFound.into()) }
    }
}

async fn serve(
    stream: tokio::net::TcpStream,
    pages: &BTreeMap<String, Page>,
    heard: &Mutex<Vec<u8>>,
    asked: &Mutex<Vec<String>>,
    certificates: Arc<Certificates>,
) -> io::Result<()> {
    let mut hello = vec![0; 2_048];
    let length = stream.peek(&mut hello).await?;
    locked(heard).extend_from_slice(&hello[..length]);
    let config = rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_cert_resolver(certificates.clone());
    let start = tokio_rustls::LazyConfigAcceptor::new(rustls::server::Acceptor::default(), stream).await?;
    let host = start.client_hello().server_name().unwrap_or_default().to_owned();
    let silent = |page: &&Page| matches!(page, Page::NoTls);
    if pages.iter().any(|(key, page)| key.starts_with(&format!("{host}/")) && silent(&page)) {
        return std::future::pending().await;
    }
    let mut stream = start.into_stream(TlsAcceptor::from(Arc::new(config)).config().clone()).await?;
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        let byte = stream.read_u8().await?;
        request.push(byte);
    }
    locked(heard).extend_from_slice(&request);
    let text = String::from_utf8_lossy(&request).into_owned();
    assert!(text.to_ascii_lowercase().contains(&format!("\r\nhost: {host}\r\n")), "{text}");
    let path = text.split(' ').nth(1).unwrap_or_default().to_owned();
    locked(asked).push(format!("{host}{path}"));
    let mut page = pages.get(&format!("{host}{path}"));
    while let Some(Page::OtherName(inner) | Page::Expired(inner) | Page::Untrusted(inner)) = page {
        page = Some(inner);
    }
    say(&mut stream, page).await?;
    stream.shutdown().await
}

async fn say(stream: &mut (impl AsyncWriteExt + Unpin), page: Option<&Page>) -> io::Result<()> {
    let status = |status: u16, field: &str| format!("HTTP/1.1 {status} Words\r\n{field}content-length: 0\r\n\r\n");
    match page {
        Some(Page::Body(body)) => {
            let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
            stream.write_all(head.as_bytes()).await?;
            stream.write_all(body).await
        }
        Some(Page::Endless) => {
            stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n<?xml version=\"1.0\"?>").await?;
            loop {
                stream.write_all(&[b' '; 4_096]).await?;
            }
        }
        Some(Page::Raw(bytes)) => stream.write_all(bytes).await,
        Some(Page::Drip) => {
            stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
            loop {
                stream.write_all(b" ").await?;
                stream.flush().await?;
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
        Some(Page::Redirect(code, place)) => {
            stream.write_all(status(*code, &format!("location: {place}\r\n")).as_bytes()).await
        }
        Some(Page::Status(code)) => stream.write_all(status(*code, "").as_bytes()).await,
        Some(Page::Silence | Page::NoTls) => std::future::pending().await,
        Some(Page::OtherName(_) | Page::Expired(_) | Page::Untrusted(_)) | None => {
            stream.write_all(status(404, "").as_bytes()).await
        }
    }
}

/// A certificate authority that lives for one test.
struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new(name: &str) -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, name);
        let key = KeyPair::generate().expect("a key");
        Self(CertifiedIssuer::self_signed(params, key).expect("a root"))
    }

    fn certificate(&self, host: &str, expired: bool) -> Arc<CertifiedKey> {
        let mut params = CertificateParams::new(vec![host.to_owned()]).expect("a name");
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        if expired {
            params.not_before = rcgen::date_time_ymd(2020, 1, 1);
            params.not_after = rcgen::date_time_ymd(2021, 1, 1);
        }
        let key = KeyPair::generate().expect("a key");
        let certificate = params.signed_by(&key, &self.0).expect("a certificate");
        let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
        let key = rustls::crypto::ring::sign::any_supported_type(&key).expect("a key");
        Arc::new(CertifiedKey::new(vec![certificate.der().clone()], key))
    }
}

/// One certificate for each host.
#[derive(Debug)]
struct Certificates(BTreeMap<String, Arc<CertifiedKey>>);

impl Certificates {
    fn of(root: &Authority, pages: &BTreeMap<String, Page>) -> Self {
        let stranger = Authority::new("Nobody");
        let certificate = |(key, page): (&String, &Page)| {
            let host = key.split_once('/')?.0.to_owned();
            let certificate = match page {
                Page::OtherName(_) => root.certificate("other.zz", false),
                Page::Expired(_) => root.certificate(&host, true),
                Page::Untrusted(_) => stranger.certificate(&host, false),
                _ => root.certificate(&host, false),
            };
            Some((host, certificate))
        };
        Self(pages.iter().filter_map(certificate).collect())
    }
}

impl ResolvesServerCert for Certificates {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        self.0.get(hello.server_name()?).cloned()
    }
}

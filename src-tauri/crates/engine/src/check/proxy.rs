//! The way through a proxy that this computer is set to use: SOCKS5 (RFC 1928) or HTTP CONNECT (RFC 9110 §9.3.6). The
//! proxy finds the server's address, and sees nothing but TLS.

use std::fmt;
use std::io;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use base64::Engine as _;
use http_body_util::Empty;
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::header::{HOST, HeaderValue, PROXY_AUTHORIZATION};
use hyper::{Method, Request};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::oneshot;
use tokio::time::timeout;
use tokio_socks::tcp::Socks5Stream;
use url::Url;

use super::prompt::Prompt;
use crate::diagnosis::ProxyAnswer;
use crate::endpoint::{Endpoint, Security};
use crate::secret::Secret;

/// How long the system may take to say whether there is a proxy; after that there is none.
const ASKING: Duration = Duration::from_millis(800);
/// Longest head of a proxy's answer.
const LONGEST_HEAD: usize = 16 * 1024;

/// Knows which proxy this computer is set to use.
pub trait ProxyLookup: Send + Sync {
    /// The proxy for connections to `host` at `port`; `None` for a direct one. May block: it is called on a thread of its
    /// own.
    fn proxy(&self, host: &str, port: u16) -> Option<Proxy>;
}

/// A proxy.
#[derive(Clone)]
pub struct Proxy {
    kind: ProxyKind,
    host: String,
    port: u16,
    /// Name and password at the proxy. They are shown to nobody else.
    login: Option<(String, Secret)>,
}

/// How a proxy is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProxyKind {
    /// HTTP CONNECT.
    Http,
    /// SOCKS 5.
    Socks5,
}

// Written by hand: it holds a login.
impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Proxy({:?} {})", self.kind, self.shown())
    }
}

impl Proxy {
    /// Reads `http://[name:password@]host:port`, or the same with `socks5`, `socks5h` or `socks`; the name and password
    /// may also stand in `login`. `None` for any other kind of proxy, which is not used.
    pub fn parse(url: &str, login: Option<(&str, &str)>) -> Option<Self> {
        let url = Url::parse(url).ok()?;
        let (kind, usual) = match url.scheme() {
            "http" => (ProxyKind::Http, 80),
            "socks5" | "socks5h" | "socks" => (ProxyKind::Socks5, 1080),
            _ => return None,
        };
        let host = url.host_str()?.trim_start_matches('[').trim_end_matches(']').to_ascii_lowercase();
        let decoded = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
        let inside =
            (!url.username().is_empty()).then(|| (decoded(url.username()), decoded(url.password().unwrap_or(""))));
        let login = inside.or_else(|| login.map(|(name, password)| (name.to_owned(), password.to_owned())));
        let login = login.map(|(name, password)| (name, Secret::new(password)));
        Some(Self { kind, host, port: url.port().unwrap_or(usual), login })
    }

    /// How it is spoken to.
    pub fn kind(&self) -> ProxyKind {
        self.kind
    }

    /// Name and password, for the proxy alone.
    pub fn login(&self) -> Option<(&str, &Secret)> {
        self.login.as_ref().map(|(name, password)| (name.as_str(), password))
    }

    /// Host and port: all of it that may be shown.
    pub(crate) fn shown(&self) -> String {
        match self.host.contains(':') {
            true => format!("[{}]:{}", self.host, self.port),
            false => format!("{}:{}", self.host, self.port),
        }
    }

    pub(super) fn endpoint(&self) -> Endpoint {
        Endpoint::new(self.host.clone(), self.port, Security::Tls)
    }
}

/// The proxy for a server. This computer itself is always reached directly.
pub(super) async fn find(proxies: Option<&Arc<dyn ProxyLookup>>, server: &Endpoint) -> Option<Proxy> {
    let proxies = proxies.filter(|_| !is_this_computer(&server.host))?.clone();
    let (answer, answered) = oneshot::channel();
    let (host, port) = (server.host.clone(), server.port);
    let asking = move || drop(answer.send(proxies.proxy(&host, port)));
    std::thread::Builder::new().name("proxy".into()).spawn(asking).ok()?;
    timeout(ASKING, answered).await.ok()?.ok()?
}

fn is_this_computer(host: &str) -> bool {
    host == "localhost" || host.ends_with(".localhost") || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// Has the proxy connect to the server.
pub(super) async fn tunnel(proxy: &Proxy, server: &Endpoint, stream: Prompt) -> Result<Prompt, ProxyAnswer> {
    match proxy.kind {
        ProxyKind::Http => by_connect(proxy, server, stream).await,
        ProxyKind::Socks5 => by_socks(proxy, server, stream).await,
    }
}

async fn by_socks(proxy: &Proxy, server: &Endpoint, stream: Prompt) -> Result<Prompt, ProxyAnswer> {
    use tokio_socks::Error as E;
    let target = (server.host.as_str(), server.port);
    let answer = match &proxy.login {
        Some((name, password)) => {
            Socks5Stream::connect_with_password_and_socket(stream, target, name, password.expose()).await
        }
        None => Socks5Stream::connect_with_socket(stream, target).await,
    };
    answer.map(Socks5Stream::into_inner).map_err(|error| match error {
        E::ConnectionNotAllowedByRuleset => ProxyAnswer::Forbids,
        E::NoAcceptableAuthMethods | E::PasswordAuthFailure(_) | E::AuthorizationRequired => ProxyAnswer::WantsLogin,
        E::GeneralSocksServerFailure
        | E::NetworkUnreachable
        | E::HostUnreachable
        | E::ConnectionRefused
        | E::TtlExpired => ProxyAnswer::CannotReach,
        E::Io(_) => ProxyAnswer::Silent,
        _ => ProxyAnswer::Odd,
    })
}

async fn by_connect(proxy: &Proxy, server: &Endpoint, stream: Prompt) -> Result<Prompt, ProxyAnswer> {
    let target = match server.host.contains(':') {
        true => format!("[{}]:{}", server.host, server.port),
        false => format!("{}:{}", server.host, server.port),
    };
    let mut request = Request::builder().method(Method::CONNECT).uri(&target).header(HOST, &target);
    if let Some((name, password)) = &proxy.login {
        // RFC 7617 §2.
        let both = base64::engine::general_purpose::STANDARD.encode(format!("{name}:{}", password.expose()));
        let mut basic = HeaderValue::try_from(format!("Basic {both}")).map_err(|_| ProxyAnswer::WantsLogin)?;
        basic.set_sensitive(true);
        request = request.header(PROXY_AUTHORIZATION, basic);
    }
    let request = request.body(Empty::<Bytes>::new()).map_err(|_| ProxyAnswer::Odd)?;
    let mut client = http1::Builder::new();
    client.max_buf_size(LONGEST_HEAD).max_headers(64);
    let (mut sender, connection) =
        client.handshake(TokioIo::new(ByteWise(stream))).await.map_err(|_| ProxyAnswer::Silent)?;
    let asking = async move {
        let response = sender.send_request(request).await.map_err(|_| ProxyAnswer::Silent)?;
        match response.status().as_u16() {
            200..=299 => hyper::upgrade::on(response).await.map_err(|_| ProxyAnswer::Silent),
            403 | 405 | 501 => Err(ProxyAnswer::Forbids),
            407 => Err(ProxyAnswer::WantsLogin),
            404 | 502..=504 => Err(ProxyAnswer::CannotReach),
            _ => Err(ProxyAnswer::Odd),
        }
    };
    let connection = async move { drop(connection.with_upgrades().await) };
    let (tunnel, ()) = tokio::join!(asking, connection);
    let parts = tunnel?.downcast::<TokioIo<ByteWise>>().map_err(|_| ProxyAnswer::Odd)?;
    // Read byte by byte, nothing of the server's first words can have been taken along.
    if parts.read_buf.is_empty() { Ok(parts.io.into_inner().0) } else { Err(ProxyAnswer::Odd) }
}

/// Gives one byte at a time, so that nothing is read ahead of a head's end: mail servers speak first.
struct ByteWise(Prompt);

impl AsyncRead for ByteWise {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, out: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let mut byte = [0];
        let mut one = ReadBuf::new(&mut byte);
        ready!(Pin::new(&mut self.0).poll_read(cx, &mut one))?;
        out.put_slice(one.filled());
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for ByteWise {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proxies_are_read_and_their_logins_not_shown() {
        for (url, expected) in [
            ("http://proxy.example.com:3128", "Proxy(Http proxy.example.com:3128)"),
            ("http://proxy.example.com", "Proxy(Http proxy.example.com:80)"),
            ("http://anna:gehe%20im@proxy.example.com:3128", "Proxy(Http proxy.example.com:3128)"),
            ("socks5://127.0.0.1:9050", "Proxy(Socks5 127.0.0.1:9050)"),
            ("socks5h://anna:geheim@[2001:db8::1]", "Proxy(Socks5 [2001:db8::1]:1080)"),
            ("socks://proxy.example.com", "Proxy(Socks5 proxy.example.com:1080)"),
        ] {
            let proxy = Proxy::parse(url, None).unwrap_or_else(|| panic!("{url} is a proxy"));
            assert_eq!(format!("{proxy:?}"), expected);
        }
        let proxy = Proxy::parse("http://anna:gehe%20im@proxy.example.com:3128", None).expect("a proxy");
        assert!(proxy.login.is_some_and(|(name, password)| name == "anna" && password.expose() == "gehe im"));
        for other in ["https://proxy.example.com:443", "socks4://127.0.0.1", "direct://", "proxy.example.com:3128", ""]
        {
            assert!(Proxy::parse(other, None).is_none(), "{other}");
        }
    }

    #[tokio::test]
    async fn this_computer_is_reached_directly() {
        struct Always;
        impl ProxyLookup for Always {
            fn proxy(&self, _host: &str, _port: u16) -> Option<Proxy> {
                Proxy::parse("http://proxy.example.com:3128", None)
            }
        }
        let always: Arc<dyn ProxyLookup> = Arc::new(Always);
        for (host, through) in [
            ("localhost", false),
            ("mail.localhost", false),
            ("127.0.0.1", false),
            ("::1", false),
            ("192.168.1.2", true),
            ("mail.example.com", true),
        ] {
            let found = find(Some(&always), &Endpoint::new(host, 465, Security::Tls)).await;
            assert_eq!(found.is_some(), through, "{host}");
        }
        assert!(find(None, &Endpoint::new("mail.example.com", 465, Security::Tls)).await.is_none());
    }
}

//! Fetching small files over HTTPS from hosts that strangers choose.
//!
//! By hyper over the check's own way to connect, so that names are looked up on a thread that holds nothing up, the
//! system's certificates decide, and the address that was judged is the one connected to. Proxies of the environment
//! are not used: mail is not sent through them either.

use http_body_util::{BodyExt, Empty, Limited};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::header::{ACCEPT, CONNECTION, HOST, LOCATION, USER_AGENT};
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use url::Url;

use crate::check::{Believer, Network, connect, handshake, is_public, resolve};
use crate::endpoint::{Endpoint, Security};
use crate::public_suffix;

/// Longest body that is read. The longest file of Thunderbird's list has 11 KB.
const LONGEST_BODY: usize = 64 * 1024;
/// Longest head of an answer.
const LONGEST_HEAD: usize = 16 * 1024;
/// Most header fields.
const MOST_FIELDS: usize = 64;
/// Most redirects that are followed.
const MOST_REDIRECTS: usize = 3;
/// Longest wait for a connection; whoever asks bounds the whole.
const CONNECT: Duration = Duration::from_secs(3);

/// The way to web servers.
pub(super) struct Web {
    network: Network,
    believer: Believer,
    /// Whether only addresses of the public internet are connected to; tests alone have servers elsewhere.
    public_only: bool,
}

/// Why there is no file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum WebFault {
    /// The name has no address.
    Lookup,
    /// Its addresses lie in a private network, or on this computer.
    NotPublic,
    /// No connection.
    Connect,
    /// No TLS, or not with the right certificate.
    Tls,
    /// The answer is no HTTP, is cut off, or has a head that is too long.
    Http,
    /// Another status than 200.
    Status(u16),
    /// A redirect away from HTTPS or from the domain, or to a place that is none.
    Astray,
    /// Too many redirects.
    Redirects,
    /// Cut off, or longer than is read.
    Body,
}

/// What one request brought.
enum Answer {
    Body(Vec<u8>),
    Elsewhere(Url),
}

impl Web {
    pub(super) fn new(network: Network) -> Self {
        Self { believer: Believer::new(network.trust.clone()), network, public_only: true }
    }

    /// A way that may lead to servers of a test on this computer.
    #[cfg(test)]
    pub(super) fn to_this_computer(network: Network) -> Self {
        Self { public_only: false, ..Self::new(network) }
    }

    /// The body behind an address; redirects are followed within its registrable domain, over HTTPS only.
    pub(super) async fn get(&self, url: Url) -> Result<Vec<u8>, WebFault> {
        let home = Home::of(&url).ok_or(WebFault::Astray)?;
        let mut url = url;
        for _ in 0..=MOST_REDIRECTS {
            match self.ask(&url).await? {
                Answer::Body(body) => return Ok(body),
                Answer::Elsewhere(next) => url = home.follow(next)?,
            }
        }
        Err(WebFault::Redirects)
    }

    async fn ask(&self, url: &Url) -> Result<Answer, WebFault> {
        let host = url.host_str().ok_or(WebFault::Astray)?;
        let endpoint = Endpoint::new(host, 443, Security::Tls);
        let mut addresses = resolve(self.network.lookup.clone(), &endpoint).await.map_err(|_| WebFault::Lookup)?;
        if self.public_only {
            addresses.retain(|address| is_public(address.ip()));
            if addresses.is_empty() {
                return Err(WebFault::NotPublic);
            }
        }
        let until = Instant::now() + CONNECT;
        let dialer = &*self.network.dialer;
        let stream = connect(dialer, addresses, until, &CancellationToken::new(), &mut Vec::new()).await;
        let stream = stream.ok_or(WebFault::Connect)?;
        let stream = handshake(self.believer.clone(), host, stream, Arc::default()).await.map_err(|_| WebFault::Tls)?;
        let mut client = http1::Builder::new();
        client.max_buf_size(LONGEST_HEAD).max_headers(MOST_FIELDS);
        let (mut sender, connection) = client.handshake(TokioIo::new(stream)).await.map_err(|_| WebFault::Http)?;
        let request = request(url, host).ok_or(WebFault::Astray)?;
        let mut talk = pin!(async move {
            let response = sender.send_request(request).await.map_err(|_| WebFault::Http)?;
            read(url, response).await
        });
        // The connection moves the bytes of both ways; what it brought last may still have to be read.
        tokio::select! {
            biased;
            answer = &mut talk => return answer,
            _ = connection => {}
        }
        talk.await
    }
}

fn request(url: &Url, host: &str) -> Option<Request<Empty<Bytes>>> {
    let target = match url.query() {
        Some(query) => format!("{}?{query}", url.path()),
        None => url.path().to_owned(),
    };
    let request = Request::get(target)
        .header(HOST, host)
        .header(USER_AGENT, "Sparekey")
        .header(ACCEPT, "text/xml, application/xml")
        .header(CONNECTION, "close");
    request.body(Empty::new()).ok()
}

async fn read(url: &Url, response: Response<hyper::body::Incoming>) -> Result<Answer, WebFault> {
    let status = response.status();
    if status == StatusCode::OK {
        let body = Limited::new(response.into_body(), LONGEST_BODY).collect().await.map_err(|_| WebFault::Body)?;
        return Ok(Answer::Body(body.to_bytes().to_vec()));
    }
    // RFC 9110 §15.4: 300 and 304 name no one place to go to.
    if !matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308) {
        return Err(WebFault::Status(status.as_u16()));
    }
    let place = response.headers().get(LOCATION).and_then(|place| place.to_str().ok()).ok_or(WebFault::Astray)?;
    Ok(Answer::Elsewhere(url.join(place).map_err(|_| WebFault::Astray)?))
}

/// Where redirects may lead: the registrable domain of the first host; that host alone where it has none.
struct Home(String);

impl Home {
    fn of(url: &Url) -> Option<Self> {
        let host = url.domain()?;
        Some(Self(public_suffix::domain(host).unwrap_or(host).to_owned()))
    }

    fn follow(&self, next: Url) -> Result<Url, WebFault> {
        let host = next.domain().ok_or(WebFault::Astray)?;
        let at_home = public_suffix::domain(host).unwrap_or(host) == self.0;
        let plain = next.username().is_empty() && next.password().is_none() && next.port().is_none();
        if next.scheme() == "https" && at_home && plain { Ok(next) } else { Err(WebFault::Astray) }
    }
}

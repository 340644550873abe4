//! Whether a Wi-Fi's sign-in page stands between: one plain request whose right answer is known (RFC 8952 §2.1.2). Where a
//! page sends one on to is not read.

use std::io::ErrorKind;
use std::pin::pin;

use http_body_util::{BodyExt, Empty, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::client::conn::http1;
use hyper::header::{CACHE_CONTROL, CONNECTION, DATE, HOST, USER_AGENT};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::{Instant, timeout_at};
use tokio_util::sync::CancellationToken;

use crate::check::{Network, connect, resolve};
use crate::diagnosis::{PortalSeen, SignInPage};
use crate::endpoint::{Endpoint, Security};

/// Longest body that is read; a longer one is another answer.
const LONGEST_BODY: usize = 256;
/// Longest head of an answer.
const LONGEST_HEAD: usize = 16 * 1024;

/// One plain request, and the answer that it has where nothing stands between.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PortalProbe {
    /// Host that is asked in clear.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// What is asked for.
    pub path: String,
    /// The body of the right answer, without the line's end.
    pub answer: String,
}

impl PortalProbe {
    /// What Firefox asks for the same purpose: `http://detectportal.firefox.com/success.txt`, answered by "success".
    /// Nothing about the person or the mailbox is in the request.
    pub fn firefox() -> Self {
        Self {
            host: "detectportal.firefox.com".into(),
            port: 80,
            path: "/success.txt".into(),
            answer: "success".into(),
        }
    }

    /// Asks once.
    pub(super) async fn ask(&self, network: &Network, until: Instant) -> PortalSeen {
        let nothing = |answer| PortalSeen { answer, date: None };
        let server = Endpoint::new(self.host.clone(), self.port, Security::Tls);
        match timeout_at(until, resolve(network.lookup.clone(), &server)).await {
            Ok(Ok(addresses)) => {
                let dialer = &*network.dialer;
                let stream = connect(dialer, addresses, until, &CancellationToken::new(), &mut Vec::new()).await;
                let Some(stream) = stream else { return nothing(SignInPage::NoAnswer) };
                timeout_at(until, self.talk(stream)).await.unwrap_or_else(|_| nothing(SignInPage::NoAnswer))
            }
            Ok(Err(error)) if error.kind() == ErrorKind::NotFound => nothing(SignInPage::NoName),
            // Nobody can be asked for a name.
            _ => nothing(SignInPage::NoAnswer),
        }
    }

    async fn talk(&self, stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static) -> PortalSeen {
        let unclear = PortalSeen { answer: SignInPage::Unclear, date: None };
        let mut client = http1::Builder::new();
        client.max_buf_size(LONGEST_HEAD).max_headers(64);
        let Ok((mut sender, connection)) = client.handshake(TokioIo::new(stream)).await else { return unclear };
        let request = Request::get(self.path.as_str())
            .header(HOST, self.host.as_str())
            .header(USER_AGENT, "Sparekey")
            .header(CACHE_CONTROL, "no-cache")
            .header(CONNECTION, "close")
            .body(Empty::<Bytes>::new());
        let Ok(request) = request else { return unclear };
        let mut talk = pin!(async move {
            match sender.send_request(request).await {
                Ok(response) => self.judge(response).await,
                Err(_) => unclear,
            }
        });
        tokio::select! {
            biased;
            seen = &mut talk => return seen,
            _ = connection => {}
        }
        talk.await
    }

    async fn judge(&self, response: Response<Incoming>) -> PortalSeen {
        let date = response.headers().get(DATE).and_then(|date| date.to_str().ok());
        let date = date.and_then(|date| httpdate::parse_http_date(date).ok());
        let date = date.and_then(|date| date.duration_since(std::time::UNIX_EPOCH).ok());
        let date = date.and_then(|date| i64::try_from(date.as_secs()).ok());
        let answer = match response.status().as_u16() {
            200 => {
                let body = Limited::new(response.into_body(), LONGEST_BODY).collect().await;
                let body = body.map(|body| body.to_bytes());
                let right = body.is_ok_and(|body| body.trim_ascii_end() == self.answer.as_bytes());
                if right { SignInPage::None } else { SignInPage::Shown }
            }
            // RFC 6585 §6: 511 is made for such pages.
            300..=399 | 511 => SignInPage::Shown,
            _ => SignInPage::Unclear,
        };
        // A page's own clock is nobody's.
        PortalSeen { answer, date: date.filter(|_| answer == SignInPage::None) }
    }
}

//! A whole leg over bytes that no server would send, without a socket.

use std::collections::VecDeque;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustls_pki_types::{CertificateDer, ServerName};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::guard::{Carrier, Guarded, Tap, lock};
use super::leg::{Common, Legwork};
use super::order::Order;
use super::probe::Probes;
use super::turn::Turn;
use super::{Background, Believer, Deadlines, LegPlan, Network, Stage, imap as mailbox, smtp as submission};
use crate::diagnosis::{Evidence, Fault, diagnose};
use crate::endpoint::{Endpoint, Leg, Security};
use crate::secret::Secret;

const USER: &str = "anna@example.com";
const CODE: &str = "Vq9\"w\\Zr%s ÜkXo";
/// Stands between what the server says before and after a command.
const TURN: u8 = 0x1e;

/// What a submission server says inside TLS.
pub fn smtp(said: &[u8]) {
    let (result, sent) = leg(Leg::Smtp, Security::Tls, said);
    let said = without_turns(said);
    if result.is_ok() {
        assert!(holds(&said, b"235"), "success without 235");
        assert!(holds(&sent, b"AUTH "), "success without AUTH");
    }
    let offers = said.to_ascii_uppercase();
    assert!(holds(&offers, b"AUTH") || !told(&sent), "the code was sent and no mechanism was offered");
}

/// What an IMAP server says inside TLS.
pub fn imap(said: &[u8]) {
    let (result, sent) = leg(Leg::Imap, Security::Tls, said);
    let said = without_turns(said);
    if result.is_ok() {
        let upper = said.to_ascii_uppercase();
        assert!(holds(&upper, b"S1 OK") || holds(&upper, b"S2 OK"), "success without a sign-in");
        assert!(holds(&upper, b"S4 OK"), "success without an inbox");
        assert!(told(&sent), "success without the code");
    }
    assert!(holds(&said.to_ascii_uppercase(), b"* OK") || !told(&sent), "the code was sent to nobody");
}

/// What either says in clear; the first byte chooses.
pub fn starttls(said: &[u8]) {
    let Some((which, said)) = said.split_first() else { return };
    let (_, sent) = leg(if which % 2 == 0 { Leg::Smtp } else { Leg::Imap }, Security::Starttls, said);
    assert!(!told(&sent), "the code was sent in clear");
}

/// A certificate, read and told.
pub fn certificate(der: &[u8]) {
    let name = ServerName::try_from("mail.example.com").expect("a name");
    let shown = super::tls::read(&CertificateDer::from(der), &[], &name);
    for error in [rustls::CertificateError::UnknownIssuer, rustls::CertificateError::Expired] {
        let evidence = Evidence { shown: shown.clone(), ..nothing(Fault::Tls(error.into())) };
        let found = diagnose(&evidence, &Background::default(), Some(&Secret::new(CODE.into())));
        let shown = found.facts.certificate_issuer.iter().chain(&found.facts.certificate_names);
        assert!(shown.into_iter().all(|text| text.chars().all(|c| !c.is_control())), "{found:?}");
    }
}

/// Runs a leg, and looks at what would be told of it.
fn leg(leg: Leg, security: Security, said: &[u8]) -> (Result<(), Fault>, Vec<u8>) {
    thread_local! {
        static RUNTIME: tokio::runtime::Runtime =
            tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    }
    let sent = Arc::new(Mutex::new(Vec::new()));
    let chunks: VecDeque<Vec<u8>> = said.split(|byte| *byte == TURN).map(<[u8]>::to_vec).collect();
    let wire: Box<dyn Carrier> = Box::new(Wire { chunks, ready: Vec::new(), waited: false, sent: sent.clone() });
    let peer = SocketAddr::from((Ipv4Addr::LOCALHOST, 465));
    let mut work = work(leg, security);
    let result = RUNTIME.with(|runtime| {
        runtime.block_on(async {
            let transcript = work.transcript(false);
            match (security, leg) {
                (Security::Tls, Leg::Smtp) => {
                    submission::prove(&mut work, Guarded::new(wire, peer, transcript), false).await.map(drop)
                }
                (Security::Tls, Leg::Imap) => {
                    mailbox::prove(&mut work, Guarded::new(wire, peer, transcript), false).await.map(drop)
                }
                (Security::Starttls, _) => {
                    work.begin(Stage::Secure);
                    let socket = Tap::new(wire, Arc::default());
                    super::starttls::upgrade(&mut work, Guarded::new(socket, peer, transcript)).await.map(drop)
                }
            }
        })
    });
    if let Err(fault) = &result {
        let found = diagnose(&work.evidence(fault.clone()), &Background::default(), Some(&work.secret));
        let shown = format!("{found:?}");
        assert!(!told(shown.as_bytes()), "{shown}");
        let line = found.facts.server_line.unwrap_or_default();
        assert!(line.chars().count() <= 500 && line.chars().all(|c| !c.is_control()), "{line:?}");
    }
    let sent = lock(&sent).clone();
    (result, sent)
}

fn work(leg: Leg, security: Security) -> Legwork {
    let endpoint = Endpoint::new("mail.example.com", 465, security);
    let plan = LegPlan { endpoint, user: USER.into(), public_only: false };
    let network = Network::system();
    let believer = Believer::new(network.trust.clone());
    let common = Common {
        secret: Secret::new(CODE.into()),
        deadlines: Deadlines::default(),
        background: Background::default(),
        probes: Arc::new(Probes::new(network.clone(), believer.clone())),
        believer,
        network,
        on_event: Arc::new(drop),
        order: Order::Free,
    };
    Legwork::new(leg, plan, common, Turn::own())
}

fn nothing(fault: Fault) -> Evidence {
    let mut work = work(Leg::Smtp, Security::Tls);
    work.begin(Stage::Secure);
    work.evidence(fault)
}

/// The bytes as they come.
fn without_turns(said: &[u8]) -> Vec<u8> {
    said.iter().copied().filter(|byte| *byte != TURN).collect()
}

fn holds(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}

/// Whether the code stands there, in clear or in base64.
fn told(text: &[u8]) -> bool {
    let plain = STANDARD.encode(format!("\0{USER}\0{CODE}"));
    [CODE, &STANDARD.encode(CODE), &plain].iter().any(|spelling| holds(text, spelling.as_bytes()))
}

/// Gives a chunk of the server's bytes when it is waited for, the next after a command or when nothing else comes.
struct Wire {
    chunks: VecDeque<Vec<u8>>,
    ready: Vec<u8>,
    waited: bool,
    sent: Arc<Mutex<Vec<u8>>>,
}

impl AsyncRead for Wire {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, out: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if self.ready.is_empty() {
            // Who only looks whether something is there finds nothing; who waits asks again.
            if !std::mem::replace(&mut self.waited, true) {
                cx.waker().wake_by_ref();
                return Poll::Pending;
            }
            self.waited = false;
            let Some(next) = self.chunks.pop_front() else { return Poll::Ready(Ok(())) };
            self.ready = next;
        }
        let count = self.ready.len().min(out.remaining());
        out.put_slice(&self.ready[..count]);
        self.ready.drain(..count);
        if count == 0 {
            cx.waker().wake_by_ref();
            return Poll::Pending; // two turns in a row: nothing in between
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Wire {
    fn poll_write(mut self: Pin<&mut Self>, _: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.waited = false;
        lock(&self.sent).extend_from_slice(bytes);
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

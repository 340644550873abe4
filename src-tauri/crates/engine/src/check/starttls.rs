//! Our own STARTTLS step: what came in clear is never taken for something from inside TLS.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::net::TcpStream;
use tokio::time::timeout_at;

use super::guard::{Carrier, Guarded, Tap, lock};
use super::leg::{Legwork, Socket, is_tls};
use super::smtp::{HELLO, keywords};
use super::transcript::{Breach, Exchange, Status, Verb};
use crate::diagnosis::Fault;
use crate::endpoint::Leg;

/// Where servers hold their greeting back to find out who cannot wait.
const HOLDS_BACK: u16 = 25;

/// Talks in clear until the server is ready for TLS, and gives the socket back with nothing read ahead.
pub(super) async fn upgrade(work: &mut Legwork, mut stream: Guarded<Socket>) -> Result<Socket, Fault> {
    let peer = stream.peer();
    // What a proxy is asked to connect is asked once.
    let beside = work.proxy.is_none() && peer.port() != HOLDS_BACK;
    let ends = work.until(work.deadlines.greet);
    let waiting = async {
        match beside {
            true => work.greeting(&mut stream, ends).await,
            false => match timeout_at(ends, stream.reply()).await {
                Ok(greeting) => greeting.map_err(|_| work.fault()),
                Err(_) => Err(Fault::Timeout),
            },
        }
    };
    let greeting = tokio::select! {
        greeting = waiting => greeting,
        true = async { beside && speaks_tls(work, peer).await } => return Err(Fault::WantsTls),
    };
    let greeting = match greeting {
        Err(_) if work.heard_tls() => return Err(Fault::WantsTls),
        Err(Fault::Timeout) if !beside => {
            let silent = work.heard(|transcript| transcript.last().is_none_or(|last| last.lines.is_empty()));
            let socket = stream.into_inner_if_empty().filter(|_| silent == Some(true)).ok_or(Fault::Timeout)?;
            return Err(if work.waits_for_tls(socket).await { Fault::WantsTls } else { Fault::Timeout });
        }
        greeting => greeting?,
    };
    let ready = match work.leg {
        Leg::Smtp => within_smtp(work, &mut stream, &greeting).await,
        Leg::Imap => within_imap(work, &mut stream, &greeting).await,
    };
    // RFC 3207 §6: anything behind the reply was put there by somebody on the way.
    let behind = work.heard(|heard| {
        heard.breach == Some(Breach::Unasked) && heard.find(Verb::Starttls).is_some_and(|answer| answer.complete)
    });
    if behind == Some(true) {
        return Err(Fault::Injected);
    }
    if !ready? {
        return Err(Fault::Reply);
    }
    stream.into_inner_if_empty().ok_or(Fault::Injected)
}

/// Where no greeting comes for a while: whether somebody who begins with TLS gets an answer. Asked on a connection of
/// its own, since a slow server must not hear anything else than it waits for; no code is sent.
async fn speaks_tls(work: &Legwork, peer: SocketAddr) -> bool {
    tokio::time::sleep(work.deadlines.greet / 5).await;
    let first: Arc<Mutex<Vec<u8>>> = Arc::default();
    let asking = async {
        let socket = Tap::new(Box::new(TcpStream::connect(peer).await.ok()?) as Box<dyn Carrier>, first.clone());
        work.shake(socket, Arc::default()).await.ok()
    };
    let _ = work.within(work.deadlines.secure, asking).await;
    is_tls(&lock(&first))
}

async fn within_smtp(work: &Legwork, stream: &mut Guarded<Socket>, greeting: &Exchange) -> Result<bool, Fault> {
    if greeting.code() != Some(220) {
        return Ok(false);
    }
    let ehlo = ask(work, stream, &format!("EHLO {HELLO}\r\n")).await?;
    if ehlo.code() != Some(250) {
        return Ok(false);
    }
    if !keywords(&ehlo).iter().any(|words| words[0] == "STARTTLS") {
        return Err(Fault::NoStarttls);
    }
    Ok(ask(work, stream, "STARTTLS\r\n").await?.code() == Some(220))
}

async fn within_imap(work: &Legwork, stream: &mut Guarded<Socket>, greeting: &Exchange) -> Result<bool, Fault> {
    let text = greeting.text().to_ascii_uppercase();
    if text.starts_with("* PREAUTH") {
        return Err(Fault::PreAuthenticated); // RFC 9051 §6.2.1: STARTTLS is not possible any more
    }
    if text.starts_with("* BYE") {
        return Ok(false);
    }
    let mut offered = offers_starttls(&text);
    if !text.contains("[CAPABILITY ") {
        offered = offers_starttls(&ask(work, stream, "c1 CAPABILITY\r\n").await?.text().to_ascii_uppercase());
    }
    if !offered {
        return Err(Fault::NoStarttls);
    }
    let answer = ask(work, stream, "c2 STARTTLS\r\n").await?;
    Ok(answer.status == Some(Status::Ok))
}

async fn ask(work: &Legwork, stream: &mut Guarded<Socket>, command: &str) -> Result<Exchange, Fault> {
    let answer = work.within(work.deadlines.secure, stream.command(command)).await?;
    answer.map_err(|_| work.fault())
}

fn offers_starttls(upper: &str) -> bool {
    upper.split(|c: char| c.is_whitespace() || c == ']').any(|word| word == "STARTTLS")
}

//! A provider that many may connect to at the same time, and that writes down each sign-in.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use super::certificates::{Authority, Flaw};
use super::{CODE, base64};
use crate::endpoint::Leg;

/// How it answers.
#[derive(Clone)]
pub(super) struct Manner {
    /// The name that is let in with the test's code; nobody where it is empty.
    pub(super) lets_in: String,
    /// How long it thinks before its greeting and before its answer to a sign-in.
    pub(super) pause: Duration,
}

/// The running provider.
pub(super) struct Counting {
    pub(super) smtp: u16,
    pub(super) imap: u16,
    seen: Seen,
}

type Seen = Arc<Mutex<Vec<String>>>;

impl Counting {
    pub(super) async fn start(authority: &Authority, lets_in: &str, pause: Duration) -> Self {
        let seen = Seen::default();
        let manner = Manner { lets_in: lets_in.to_owned(), pause };
        let mut ports = Vec::new();
        for leg in [Leg::Smtp, Leg::Imap] {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
            ports.push(listener.local_addr().expect("its address").port());
            tokio::spawn(listen(leg, listener, authority.acceptor(Flaw::None), manner.clone(), seen.clone()));
        }
        Self { smtp: ports[0], imap: ports[1], seen }
    }

    /// What came, in order: "smtp connects", "smtp signs in", "smtp says yes".
    pub(super) fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.seen.lock().expect("no panic"))
    }
}

async fn listen(leg: Leg, listener: TcpListener, tls: TlsAcceptor, manner: Manner, seen: Seen) {
    while let Ok((stream, _)) = listener.accept().await {
        let (tls, manner, seen) = (tls.clone(), manner.clone(), seen.clone());
        tokio::spawn(async move { serve(leg, stream, tls, manner, seen).await });
    }
}

async fn serve(leg: Leg, stream: TcpStream, tls: TlsAcceptor, manner: Manner, seen: Seen) -> Option<()> {
    let name = if leg == Leg::Smtp { "smtp" } else { "imap" };
    let note = |what: &str| seen.lock().expect("no panic").push(format!("{name} {what}"));
    note("connects");
    let mut stream = BufReader::new(tls.accept(stream).await.ok()?);
    tokio::time::sleep(manner.pause).await;
    let greeting = match leg {
        Leg::Smtp => "220 mail.example.com ESMTP\r\n",
        Leg::Imap => "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\r\n",
    };
    stream.write_all(greeting.as_bytes()).await.ok()?;
    loop {
        stream.flush().await.ok()?;
        let mut line = String::new();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        let line = line.trim_end();
        let answer = match line.rsplit_once(" PLAIN ") {
            Some((_, given)) => {
                note("signs in");
                tokio::time::sleep(manner.pause).await;
                let good = given == base64(&format!("\0{}\0{CODE}", manner.lets_in));
                note(if good { "says yes" } else { "says no" });
                match (leg, good) {
                    (Leg::Smtp, true) => "235 2.7.0 welcome\r\n",
                    (Leg::Smtp, false) => "535 5.7.8 Error: authentication failed\r\n",
                    (Leg::Imap, true) => "s1 OK welcome\r\n",
                    (Leg::Imap, false) => "s1 NO [AUTHENTICATIONFAILED] no\r\n",
                }
            }
            None if line.starts_with("EHLO") => "250-mail.example.com\r\n250 AUTH PLAIN\r\n",
            None if line.starts_with("s4 EXAMINE") => "s4 OK done\r\n",
            None => return None,
        };
        stream.write_all(answer.as_bytes()).await.ok()?;
    }
}

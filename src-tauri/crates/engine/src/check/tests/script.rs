//! A server that follows a script: say, expect, and tell at the end whether it came to its end.

#![cfg_attr(not(target_os = "linux"), allow(dead_code, reason = "not all tests run there"))]

use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadBuf};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::certificates::{Authority, Flaw};

/// What the server does next.
pub(super) enum Step {
    /// Says these bytes.
    Say(Vec<u8>),
    /// Reads a line, which must be exactly this.
    Expect(String),
    /// Reads a line, which must start so.
    ExpectStart(&'static str),
    /// Shakes hands.
    Tls,
    /// Reads something, whatever it is.
    Hear,
    /// Says one byte after the other, with a pause between.
    Drip(Vec<u8>, Duration),
    /// Says this again and again until nobody listens.
    Flood(&'static [u8]),
    /// Resets the connection.
    Reset,
    /// Says again what it hears.
    Echo,
    /// Says no more, but listens.
    HalfClose,
    /// Waits until the other side has gone.
    Wait,
    /// Says nothing for so long.
    Pause(Duration),
    /// The other side must have gone by then.
    GoneWithin(Duration),
}

pub(super) fn say(text: &str) -> Step {
    Step::Say(format!("{text}\r\n").into_bytes())
}

pub(super) fn expect(text: impl Into<String>) -> Step {
    Step::Expect(text.into())
}

/// A running script.
pub(super) struct Scripted {
    pub(super) port: u16,
    task: JoinHandle<Result<Vec<u8>, String>>,
}

impl Scripted {
    pub(super) async fn start(authority: &Authority, steps: Vec<Step>) -> Self {
        Self::flawed(authority, Flaw::None, steps).await
    }

    pub(super) async fn flawed(authority: &Authority, flaw: Flaw, steps: Vec<Step>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("its address").port();
        let acceptor = authority.acceptor(flaw);
        let task = tokio::spawn(async move {
            let (stream, _) = listener.accept().await.map_err(|error| error.to_string())?;
            Server { wire: Wire::Plain(stream), acceptor, heard: Vec::new() }.follow(steps).await
        });
        Self { port, task }
    }

    /// Everything that was heard; panics if the script did not come to its end.
    pub(super) async fn heard(self) -> Vec<u8> {
        self.ended().await.expect("the script was followed")
    }

    /// Everything that was heard, or where the script was left.
    pub(super) async fn ended(self) -> Result<Vec<u8>, String> {
        let ended = tokio::time::timeout(Duration::from_secs(5), self.task).await.expect("the script ends");
        ended.expect("no panic")
    }

    /// Like `heard`, where the client may rightly leave before the end.
    pub(super) fn abandon(self) {
        self.task.abort();
    }
}

/// A server that follows the same script with everyone who comes.
pub(super) struct Standing {
    pub(super) address: SocketAddr,
    heard: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

impl Standing {
    pub(super) async fn start(authority: &Authority, script: impl Fn() -> Vec<Step> + Send + 'static) -> Self {
        Self::flawed(authority, Flaw::None, script).await
    }

    pub(super) async fn flawed(
        authority: &Authority,
        flaw: Flaw,
        script: impl Fn() -> Vec<Step> + Send + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("its address");
        let (acceptor, heard) = (authority.acceptor(flaw), Arc::new(Mutex::new(Vec::new())));
        let all = heard.clone();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let place = {
                    let mut all = all.lock().expect("no panic");
                    all.push(String::new());
                    all.len() - 1
                };
                let server = Server { wire: Wire::Plain(stream), acceptor: acceptor.clone(), heard: Vec::new() };
                let (steps, all) = (script(), all.clone());
                tokio::spawn(async move {
                    // Whoever left early is told about too, by the line that did not fit.
                    let told = server.follow(steps).await.map(|heard| String::from_utf8_lossy(&heard).into_owned());
                    all.lock().expect("no panic")[place] = told.unwrap_or_else(|odd| odd);
                });
            }
        });
        Self { address, heard, task }
    }

    /// What each of those who came has said; those who are still there have said nothing yet.
    pub(super) async fn heard(&self) -> Vec<String> {
        tokio::time::sleep(Duration::from_millis(100)).await;
        self.heard.lock().expect("no panic").clone()
    }
}

impl Drop for Standing {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// An address that lets nobody in and says nothing: its queue is full, so that further SYNs are dropped.
pub(super) struct BlackHole {
    pub(super) address: SocketAddr,
    _listener: TcpListener,
    _waiting: Vec<TcpStream>,
}

impl BlackHole {
    pub(super) async fn at(address: &str) -> Self {
        let address: SocketAddr = address.parse().expect("an address");
        let socket = if address.is_ipv6() { TcpSocket::new_v6() } else { TcpSocket::new_v4() }.expect("a socket");
        socket.bind(address).expect("a port");
        let listener = socket.listen(0).expect("a queue of one");
        let address = listener.local_addr().expect("its address");
        let mut waiting = Vec::new();
        while let Ok(stream) = timeout(Duration::from_millis(100), TcpStream::connect(address)).await {
            waiting.push(stream.expect("a place in the queue"));
            assert!(waiting.len() < 16, "this system's queues do not fill");
        }
        Self { address, _listener: listener, _waiting: waiting }
    }
}

struct Server {
    wire: Wire,
    acceptor: TlsAcceptor,
    heard: Vec<u8>,
}

impl Server {
    async fn follow(mut self, steps: Vec<Step>) -> Result<Vec<u8>, String> {
        for step in steps {
            match step {
                Step::Say(bytes) => self.say(&bytes).await,
                Step::Expect(line) => {
                    let got = self.line().await?;
                    if got != line {
                        return Err(format!("expected {line:?}, got {got:?}"));
                    }
                }
                Step::ExpectStart(start) => {
                    let got = self.line().await?;
                    if !got.starts_with(start) {
                        return Err(format!("expected {start:?}…, got {got:?}"));
                    }
                }
                Step::Tls => {
                    let Wire::Plain(stream) = self.wire else { return Err("TLS twice".into()) };
                    match self.acceptor.accept(stream).await {
                        Ok(stream) => self.wire = Wire::Tls(Box::new(stream)),
                        // The client may refuse: that ends the script in good order.
                        Err(_) => return Ok(self.heard),
                    }
                }
                Step::Drip(bytes, pause) => {
                    for byte in bytes {
                        if self.wire.write_all(&[byte]).await.is_err() || self.wire.flush().await.is_err() {
                            break;
                        }
                        tokio::time::sleep(pause).await;
                    }
                }
                Step::Hear => {
                    let mut some = [0; 4096];
                    let count = self.wire.read(&mut some).await.unwrap_or_default();
                    self.heard.extend_from_slice(&some[..count]);
                }
                Step::Reset => {
                    // A moment later, so that the connection has come about.
                    tokio::time::sleep(Duration::from_millis(30)).await;
                    let stream = match &self.wire {
                        Wire::Plain(stream) => stream,
                        Wire::Tls(stream) => stream.get_ref().0,
                    };
                    stream.set_zero_linger().map_err(|error| error.to_string())?;
                    return Ok(self.heard); // dropped, and with it reset
                }
                Step::Echo => {
                    let mut some = [0; 4096];
                    while let Ok(count @ 1..) = self.wire.read(&mut some).await {
                        self.heard.extend_from_slice(&some[..count]);
                        self.say(&some[..count]).await;
                    }
                }
                Step::HalfClose => {
                    let _ = self.wire.shutdown().await;
                    let _ = self.wire.read_to_end(&mut self.heard).await;
                }
                Step::Flood(bytes) => {
                    while self.wire.write_all(bytes).await.is_ok() && self.wire.flush().await.is_ok() {}
                }
                Step::GoneWithin(limit) => {
                    let gone = tokio::time::timeout(limit, self.wire.read_to_end(&mut self.heard)).await;
                    gone.map_err(|_| "it is still there")?.ok();
                }
                Step::Pause(pause) => tokio::time::sleep(pause).await,
                Step::Wait => {
                    let _ = self.wire.read_to_end(&mut self.heard).await;
                }
            }
        }
        let _ = self.wire.shutdown().await;
        let _ = self.wire.read_to_end(&mut self.heard).await;
        Ok(self.heard)
    }

    async fn say(&mut self, bytes: &[u8]) {
        // A client that has gone is found out by what is expected next.
        let _ = self.wire.write_all(bytes).await;
        let _ = self.wire.flush().await;
    }

    async fn line(&mut self) -> Result<String, String> {
        let start = self.heard.len();
        while self.heard.len() == start || self.heard.last() != Some(&b'\n') {
            let byte = self.wire.read_u8().await.map_err(|error| format!("no line came: {error}"))?;
            self.heard.push(byte);
        }
        let line = String::from_utf8_lossy(&self.heard[start..]);
        Ok(line.strip_suffix("\r\n").unwrap_or(&line).to_owned())
    }
}

enum Wire {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

impl AsyncRead for Wire {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, out: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>> {
        match self.get_mut() {
            Wire::Plain(stream) => Pin::new(stream).poll_read(cx, out),
            Wire::Tls(stream) => Pin::new(stream).poll_read(cx, out),
        }
    }
}

impl AsyncWrite for Wire {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<std::io::Result<usize>> {
        match self.get_mut() {
            Wire::Plain(stream) => Pin::new(stream).poll_write(cx, bytes),
            Wire::Tls(stream) => Pin::new(stream).poll_write(cx, bytes),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        match self.get_mut() {
            Wire::Plain(stream) => Pin::new(stream).poll_flush(cx),
            Wire::Tls(stream) => Pin::new(stream).poll_flush(cx),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        match self.get_mut() {
            Wire::Plain(stream) => Pin::new(stream).poll_shutdown(cx),
            Wire::Tls(stream) => Pin::new(stream).poll_shutdown(cx),
        }
    }
}

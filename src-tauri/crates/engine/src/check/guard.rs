//! A stream beneath lettre and async-imap that bounds, records and cleans what the server says.
//!
//! Upwards go whole lines of ASCII, so that no library stumbles over GBK or NUL; the transcript keeps the bytes.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use lettre::transport::smtp::client::AsyncTokioStream;
use rustls::AlertDescription;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadBuf};
use zeroize::Zeroizing;

use super::transcript::{Breach, Exchange, Next, Transcript, Verb};

/// Room for a command, so that a growing buffer leaves no copies of a code behind.
const COMMAND_ROOM: usize = 16 * 1024;

/// A transcript that outlives its stream.
pub(crate) type Shared = Arc<Mutex<Transcript>>;

/// Locks a shared value; a panic elsewhere does not matter here.
pub(crate) fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whatever carries bytes: a socket, TLS over it, or a server's bytes that fuzzing made up.
pub(crate) trait Carrier: AsyncRead + AsyncWrite + Send + Sync + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Sync + Unpin> Carrier for T {}

/// The guarded stream.
pub(crate) struct Guarded<S> {
    inner: S,
    peer: SocketAddr,
    transcript: Shared,
    /// Bytes of a line that is not yet whole.
    partial: Vec<u8>,
    /// The literals in it.
    literals: Literals,
    /// Clean lines on their way up.
    clean: Vec<u8>,
    taken: usize,
    /// A command on its way down; sent whole at the flush.
    pending: Zeroizing<Vec<u8>>,
    sent: usize,
    noted: bool,
    /// After goodbye, or after a breach, nothing is read any more.
    deaf: bool,
}

// Written by hand: a derived one would print what is on its way.
impl<S> fmt::Debug for Guarded<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Guarded")
    }
}

impl<S> Guarded<S> {
    pub(crate) fn new(inner: S, peer: SocketAddr, transcript: Shared) -> Self {
        Self {
            inner,
            peer,
            transcript,
            partial: Vec::new(),
            literals: Literals::default(),
            clean: Vec::new(),
            taken: 0,
            pending: Zeroizing::new(Vec::with_capacity(COMMAND_ROOM)),
            sent: 0,
            noted: false,
            deaf: false,
        }
    }

    /// Who is at the other end.
    pub(crate) fn peer(&self) -> SocketAddr {
        self.peer
    }

    /// Puts a line before what the server will say: after STARTTLS there is no greeting, but lettre waits for one.
    pub(crate) fn before(mut self, line: &[u8]) -> Self {
        self.clean.extend_from_slice(line);
        self
    }

    /// The stream beneath, if nothing has been read ahead.
    pub(crate) fn into_inner_if_empty(self) -> Option<S> {
        (self.partial.is_empty() && self.taken == self.clean.len()).then_some(self.inner)
    }

    fn feed(&mut self, bytes: &[u8]) {
        for byte in bytes {
            if self.literals.take() || *byte != b'\n' {
                self.partial.push(*byte);
                continue;
            }
            let piece = self.literals.end;
            while self.partial.len() > piece && self.partial.last() == Some(&b'\r') {
                self.partial.pop();
            }
            let announced = lock(&self.transcript).literal(&self.partial, piece, self.literals.bytes);
            if let Some(Next::Literal(size)) = announced {
                self.literals.begin(self.partial.len(), size);
                self.partial.extend_from_slice(b"\r\n");
                continue;
            }
            let line = std::mem::take(&mut self.partial);
            let literals = std::mem::take(&mut self.literals);
            let (next, (shown, filler)) = {
                let mut transcript = lock(&self.transcript);
                (announced.unwrap_or_else(|| transcript.line(&line)), transcript.upwards(&line))
            };
            match next {
                Next::Pass => {
                    let start = self.clean.len();
                    self.clean.extend(shown.iter().map(|byte| printable(*byte)));
                    for at in literals.announced {
                        self.clean[start + at..][..2].copy_from_slice(b"\r\n");
                    }
                    self.clean.extend_from_slice(filler);
                    self.clean.extend_from_slice(b"\r\n");
                }
                // Whatever the challenge says, the answer is the same; libraries choke on texts that are not base64.
                Next::Challenge => self.clean.extend_from_slice(b"+ \r\n"),
                Next::Stop | Next::Literal(_) => {
                    self.deaf = true;
                    return;
                }
            }
        }
        if lock(&self.transcript).too_long(&self.partial, self.literals.bytes) {
            self.deaf = true;
        }
    }
}

/// The literals of a line: their bytes are no lines, whatever they say.
#[derive(Default)]
struct Literals {
    /// Bytes of the present one that are still to come.
    left: usize,
    /// Bytes of all.
    bytes: usize,
    /// Where the last one ends in its line.
    end: usize,
    /// Where the ends of line behind their announcements stand.
    announced: Vec<usize>,
}

impl Literals {
    fn begin(&mut self, at: usize, size: usize) {
        self.left = size;
        self.bytes += size;
        self.end = at + 2 + size;
        self.announced.push(at);
    }

    /// Whether the next byte belongs to a literal.
    fn take(&mut self) -> bool {
        let inside = self.left > 0;
        self.left -= usize::from(inside);
        inside
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Guarded<S> {
    /// Sends a command that holds no secret and reads its whole reply.
    pub(crate) async fn command(&mut self, command: &str) -> io::Result<Exchange> {
        self.write_all(command.as_bytes()).await?;
        self.flush().await?;
        self.reply().await
    }

    /// Reads until the reply to the last command is whole, or the server asks for the next line of a sign-in.
    pub(crate) async fn reply(&mut self) -> io::Result<Exchange> {
        loop {
            {
                let transcript = lock(&self.transcript);
                if let (true, Some(last)) = (!transcript.awaiting() || transcript.asking(), transcript.last()) {
                    let last = last.clone();
                    drop(transcript);
                    self.taken = self.clean.len(); // the transcript has it
                    return Ok(last);
                }
            }
            let mut sink = [0; 512];
            if self.read(&mut sink).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
    }

    /// Reads once from beneath. `Ok(true)` when something came.
    fn poll_fill(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<bool>> {
        let mut raw = [0; 4096];
        let mut buffer = ReadBuf::new(&mut raw);
        match ready!(Pin::new(&mut self.inner).poll_read(cx, &mut buffer)) {
            Ok(()) if buffer.filled().is_empty() => {
                let partial = std::mem::take(&mut self.partial);
                lock(&self.transcript).ended(&partial, Breach::Closed);
                Poll::Ready(Ok(false))
            }
            Ok(()) => {
                self.feed(buffer.filled());
                Poll::Ready(Ok(true))
            }
            Err(error) => {
                let partial = std::mem::take(&mut self.partial);
                lock(&self.transcript).ended(&partial, broken(&error));
                Poll::Ready(Err(error))
            }
        }
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncRead for Guarded<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, out: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = &mut *self;
        loop {
            if this.taken < this.clean.len() {
                let count = out.remaining().min(this.clean.len() - this.taken);
                out.put_slice(&this.clean[this.taken..this.taken + count]);
                this.taken += count;
                return Poll::Ready(Ok(()));
            }
            this.clean.clear();
            this.taken = 0;
            if this.deaf || !ready!(this.poll_fill(cx))? {
                return Poll::Ready(Ok(()));
            }
        }
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Guarded<S> {
    fn poll_write(mut self: Pin<&mut Self>, _: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.pending.extend_from_slice(bytes);
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = &mut *self;
        if !this.noted && !this.pending.is_empty() {
            // What is there before we ask is no answer: an early reply must not pass for one.
            while !this.deaf && matches!(this.poll_fill(cx), Poll::Ready(Ok(true))) {}
            {
                let transcript = lock(&this.transcript);
                if transcript.breach.is_some() || transcript.overtaken() {
                    return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
                }
            }
            this.noted = true;
            if lock(&this.transcript).sent(&this.pending) == Verb::Quit {
                this.deaf = true;
            }
        }
        while this.sent < this.pending.len() {
            match ready!(Pin::new(&mut this.inner).poll_write(cx, &this.pending[this.sent..])) {
                Ok(0) => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                Ok(count) => this.sent += count,
                Err(error) => {
                    lock(&this.transcript).ended(&[], broken(&error));
                    return Poll::Ready(Err(error));
                }
            }
        }
        zeroize::Zeroize::zeroize(&mut *this.pending);
        this.sent = 0;
        this.noted = false;
        Pin::new(&mut this.inner).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin + Send + Sync> AsyncTokioStream for Guarded<S> {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        Ok(self.peer)
    }
}

/// Counts and keeps the first bytes that come from a socket, to tell plain text from TLS.
pub(crate) struct Tap<S> {
    inner: S,
    first: Arc<Mutex<Vec<u8>>>,
}

/// How many first bytes are kept.
const FIRST: usize = 256;

impl<S> Tap<S> {
    pub(crate) fn new(inner: S, first: Arc<Mutex<Vec<u8>>>) -> Self {
        Self { inner, first }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Tap<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, out: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = out.filled().len();
        let result = ready!(Pin::new(&mut self.inner).poll_read(cx, out));
        let mut first = lock(&self.first);
        let room = FIRST - first.len().min(FIRST);
        let new = &out.filled()[before..];
        first.extend_from_slice(&new[..new.len().min(room)]);
        Poll::Ready(result)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Tap<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }
}

/// A system error as a breach.
pub(crate) fn broken(error: &io::Error) -> Breach {
    if error.kind() == io::ErrorKind::UnexpectedEof {
        return Breach::Closed; // closed without close_notify
    }
    // With TLS 1.3 this comes when we believe that the handshake is over.
    let alert = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    if let Some(rustls::Error::AlertReceived(AlertDescription::CertificateRequired)) = alert {
        return Breach::WantsCertificate;
    }
    Breach::Broken(error.kind(), error.raw_os_error())
}

fn printable(byte: u8) -> u8 {
    if byte == b'\t' || (b' '..=b'~').contains(&byte) { byte } else { b'?' }
}

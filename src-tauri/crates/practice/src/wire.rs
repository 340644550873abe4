//! Lines in and out, with bounds on length and on waiting.

use std::io;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};
use zeroize::Zeroizing;

/// RFC 4954 §4: the longest line with AUTH data. Everything else is shorter.
pub(crate) const MAX_LINE: usize = 12_288;

/// A connection that is spoken on in lines. What it reads may be a code, so it is wiped.
pub(crate) struct Wire<S> {
    stream: BufReader<S>,
    idle: Duration,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Wire<S> {
    /// `idle` is how long the other side may say nothing.
    pub(crate) fn new(stream: S, idle: Duration) -> Self {
        Self { stream: BufReader::new(stream), idle }
    }

    /// The next line without its CR LF. `InvalidData` if it is too long or ends in a bare LF.
    pub(crate) async fn line(&mut self) -> io::Result<Zeroizing<Vec<u8>>> {
        let mut line = Zeroizing::new(Vec::with_capacity(256));
        let mut bounded = (&mut self.stream).take(MAX_LINE as u64);
        tokio::time::timeout(self.idle, bounded.read_until(b'\n', &mut line)).await??;
        if line.ends_with(b"\r\n") {
            let text = line.len() - 2;
            line.truncate(text);
            Ok(line)
        } else if line.ends_with(b"\n") || line.len() == MAX_LINE {
            Err(io::ErrorKind::InvalidData.into())
        } else {
            Err(io::ErrorKind::UnexpectedEof.into())
        }
    }

    /// Exactly so many bytes.
    pub(crate) async fn bytes(&mut self, count: usize) -> io::Result<Zeroizing<Vec<u8>>> {
        let mut bytes = Zeroizing::new(vec![0; count]);
        tokio::time::timeout(self.idle, self.stream.read_exact(&mut bytes)).await??;
        Ok(bytes)
    }

    /// Says something; `text` brings its own CR LF.
    pub(crate) async fn say(&mut self, text: &str) -> io::Result<()> {
        tokio::time::timeout(self.idle, async {
            self.stream.write_all(text.as_bytes()).await?;
            self.stream.flush().await
        })
        .await?
    }

    /// Ends the connection in the way of its layer (TLS: close_notify), as far as the other side still listens.
    pub(crate) async fn close(mut self) {
        let _ = tokio::time::timeout(self.idle, self.stream.shutdown()).await;
    }

    /// The bare stream; `None` if the other side has spoken already what was not read yet.
    pub(crate) fn into_silent_stream(self) -> Option<S> {
        self.stream.buffer().is_empty().then(|| self.stream.into_inner())
    }
}

/// User name and password of a SASL PLAIN response in base64 (RFC 4616 §2), where it has that form.
/// An authorisation identity is taken only if it is the user's own.
pub(crate) fn read_plain(response: &[u8]) -> Option<(Zeroizing<String>, Zeroizing<String>)> {
    let decoded = decode(response)?;
    let mut parts = decoded.split('\0');
    let (authorise, user, password) = (parts.next()?, parts.next()?, parts.next()?);
    let whole = parts.next().is_none() && (authorise.is_empty() || authorise == user);
    whole.then(|| (Zeroizing::new(user.to_owned()), Zeroizing::new(password.to_owned())))
}

/// UTF-8 text in base64.
pub(crate) fn decode(base64: &[u8]) -> Option<Zeroizing<String>> {
    let bytes = Zeroizing::new(STANDARD.decode(base64).ok()?);
    std::str::from_utf8(&bytes).ok().map(|text| Zeroizing::new(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn lines_are_whole_bounded_and_end_in_crlf() {
        let wire = |bytes: &'static [u8]| Wire::new(tokio::io::join(bytes, tokio::io::sink()), Duration::from_secs(5));
        let mut two = wire(b"EHLO me\r\nQUIT\r\n");
        assert_eq!(**two.line().await.unwrap(), *b"EHLO me");
        assert_eq!(**two.line().await.unwrap(), *b"QUIT");
        assert_eq!(two.line().await.unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
        assert_eq!(wire(b"QUIT\n").line().await.unwrap_err().kind(), io::ErrorKind::InvalidData);
        let endless = Vec::leak(vec![b'a'; MAX_LINE + 1]);
        assert_eq!(wire(endless).line().await.unwrap_err().kind(), io::ErrorKind::InvalidData);
    }

    #[test]
    fn plain_responses() {
        let read = |text: &str| {
            read_plain(STANDARD.encode(text).as_bytes())
                .map(|(user, password)| (user.to_string(), password.to_string()))
        };
        let pair = Some(("u".to_owned(), "p".to_owned()));
        assert_eq!(read("\0u\0p"), pair);
        assert_eq!(read("u\0u\0p"), pair);
        assert_eq!(read("other\0u\0p"), None);
        assert_eq!(read("\0u"), None);
        assert_eq!(read("\0u\0p\0more"), None);
        assert!(read_plain(b"not base64").is_none());
    }
}

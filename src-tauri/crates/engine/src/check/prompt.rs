//! A TCP connection that acknowledges what it waits for without delay.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

/// The connection.
pub(crate) struct Prompt(TcpStream);

impl Prompt {
    pub(crate) fn new(stream: TcpStream) -> Self {
        // Commands are small and wait for nothing; where that cannot be set they are merely slower.
        let _ = stream.set_nodelay(true);
        Self(stream)
    }

    pub(crate) fn peer_addr(&self) -> io::Result<SocketAddr> {
        self.0.peer_addr()
    }

    /// Postfix and Cyrus keep a reply back until the TLS 1.3 tickets before it are acknowledged (RFC 896), which Linux
    /// puts off for 40 ms (RFC 9293 §3.8.6.3). It forgets the wish when something is sent, so it is told at each wait.
    #[cfg(target_os = "linux")]
    fn acknowledge_at_once(&self) {
        let _ = socket2::SockRef::from(&self.0).set_tcp_quickack(true);
    }

    #[cfg(not(target_os = "linux"))]
    fn acknowledge_at_once(&self) {}
}

impl AsyncRead for Prompt {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, out: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let result = Pin::new(&mut self.0).poll_read(cx, out);
        if result.is_pending() {
            self.acknowledge_at_once();
        }
        result
    }
}

impl AsyncWrite for Prompt {
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

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::time::Duration;

    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;
    use tokio::time::Instant;

    use super::*;

    const TURNS: usize = 8;

    /// In the middle of a conversation, how long a second small packet of a server takes that waits for the
    /// acknowledgement of the first: the median of some turns.
    async fn second_packet(prompt: bool) -> Duration {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("its address");
        let server = tokio::spawn(async move {
            let (mut peer, _) = listener.accept().await.expect("a client");
            for _ in 0..TURNS {
                peer.read_u8().await.expect("a command");
                peer.write_all(b"ticket").await.expect("it is read");
                peer.write_all(b"reply").await.expect("it is read");
            }
        });
        let stream = TcpStream::connect(address).await.expect("it listens");
        let mut client: Box<dyn Conversation> = if prompt { Box::new(Prompt::new(stream)) } else { Box::new(stream) };
        let mut times = Vec::new();
        for _ in 0..TURNS {
            let began = Instant::now();
            client.write_all(b"?").await.expect("it listens");
            client.read_exact(&mut [0; 11]).await.expect("both packets");
            times.push(began.elapsed());
        }
        server.await.expect("it ends well");
        times.sort_unstable();
        times[TURNS / 2]
    }

    trait Conversation: AsyncRead + AsyncWrite + Unpin {}
    impl<T: AsyncRead + AsyncWrite + Unpin> Conversation for T {}

    #[tokio::test]
    async fn a_reply_behind_a_ticket_is_not_held_up() {
        let (usual, prompt) = (second_packet(false).await, second_packet(true).await);
        assert!(usual > Duration::from_millis(30), "the server holds its reply back: {usual:?}");
        assert!(prompt < usual / 2, "{prompt:?}, and {usual:?} without");
    }
}

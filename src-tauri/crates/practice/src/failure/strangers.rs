//! Who else may stand where a mail server is expected.

use std::io;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// How long a client may take for its first bytes, and for leaving.
const PATIENCE: Duration = Duration::from_secs(10);
/// RFC 8446 §6: a fatal alert, "protocol_version".
const PROTOCOL_VERSION: [u8; 7] = [0x15, 3, 3, 0, 2, 2, 70];

/// A server whose newest TLS is older than all that the client offers.
pub(crate) async fn is_too_old(mut tcp: TcpStream) -> io::Result<()> {
    hear(&mut tcp).await?;
    tcp.write_all(&PROTOCOL_VERSION).await?;
    leave(tcp).await
}

/// A server that greets in clear where encryption is expected at once.
pub(crate) async fn greet_in_clear(mut tcp: TcpStream, greeting: &str) -> io::Result<()> {
    tcp.write_all(format!("{greeting}\r\n").as_bytes()).await?;
    hear(&mut tcp).await?;
    leave(tcp).await
}

/// The sign-in page of a Wi-Fi: it sends whoever comes elsewhere, whatever was said.
pub(crate) async fn redirect(mut tcp: TcpStream) -> io::Result<()> {
    hear(&mut tcp).await?;
    tcp.write_all(
        b"HTTP/1.1 302 Found\r\nLocation: http://wifi.practice.example/sign-in\r\n\
          Content-Length: 0\r\nConnection: close\r\n\r\n",
    )
    .await?;
    leave(tcp).await
}

async fn hear(tcp: &mut TcpStream) -> io::Result<()> {
    let heard = tokio::time::timeout(PATIENCE, tcp.read(&mut [0; 4096])).await??;
    if heard == 0 { Err(io::ErrorKind::UnexpectedEof.into()) } else { Ok(()) }
}

/// Whoever hangs up with something unread takes his own last words back (RFC 9293 §3.10.4).
async fn leave(mut tcp: TcpStream) -> io::Result<()> {
    tcp.shutdown().await?;
    let rest = async { while tcp.read(&mut [0; 4096]).await.is_ok_and(|read| read > 0) {} };
    let _ = tokio::time::timeout(PATIENCE, rest).await;
    Ok(())
}

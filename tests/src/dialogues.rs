//! Servers that follow a script with everyone who comes: what they say, what they hear, and where they break off.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use rustls::{ServerConfig, ServerConnection, StreamOwned};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};

use crate::certificates::Issued;

/// No client stays longer; a check itself ends within 33 s.
const PATIENCE: Duration = Duration::from_secs(40);
/// A longer line is none of a client's.
const LONGEST_LINE: usize = 16 * 1024;

/// What a server does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Says these bytes.
    Say(&'static [u8]),
    /// Hears a line that starts so (in any case); hangs up on any other.
    Hear(&'static str),
    /// Shakes hands.
    Tls,
    /// Says nothing more, and listens until the client has gone.
    Listen,
    /// Hangs up at once.
    HangUp,
    /// Hangs up like a program that has died: with a reset.
    Reset,
}

/// A server of this kind, on a port of its own.
pub struct Dialogue {
    port: u16,
    over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Dialogue {
    /// Begins to listen. Where the script ends, the server hangs up.
    pub fn start(script: Vec<Act>, identity: &Issued) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let over = Arc::new(AtomicBool::new(false));
        let (mine, config, script) = (Arc::clone(&over), config(identity), Arc::<[Act]>::from(script));
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if mine.load(Ordering::SeqCst) {
                    return;
                }
                let (script, config) = (Arc::clone(&script), Arc::clone(&config));
                // It ends when the client has gone.
                std::thread::spawn(move || drop(follow(&script, stream, &config)));
            }
        });
        Self { port, over, thread: Some(thread) }
    }

    /// Its number.
    pub fn port(&self) -> u16 {
        self.port
    }
}

impl Drop for Dialogue {
    fn drop(&mut self) {
        self.over.store(true, Ordering::SeqCst);
        // Wakes the listening thread, which then sees that it is over.
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// A server's side of TLS with this certificate.
pub(crate) fn config(identity: &Issued) -> Arc<ServerConfig> {
    let certificate = CertificateDer::from_pem_slice(identity.certificate.as_bytes()).unwrap();
    let key = PrivateKeyDer::from_pem_slice(identity.key.as_bytes()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    Arc::new(builder.with_no_client_auth().with_single_cert(vec![certificate], key).unwrap())
}

enum Wire {
    Clear(TcpStream),
    Tls(Box<StreamOwned<ServerConnection, TcpStream>>),
}

impl Wire {
    fn tcp(&self) -> &TcpStream {
        match self {
            Self::Clear(stream) => stream,
            Self::Tls(stream) => &stream.sock,
        }
    }

    fn say(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Self::Clear(stream) => stream.write_all(bytes),
            Self::Tls(stream) => stream.write_all(bytes).and_then(|()| stream.flush()),
        }
    }

    /// Some bytes; 0 where the client has gone.
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Clear(stream) => stream.read(bytes),
            Self::Tls(stream) => stream.read(bytes),
        }
    }

    /// A line. Byte by byte, so that a handshake that follows is left where it is.
    fn line(&mut self) -> io::Result<Vec<u8>> {
        let mut line = Vec::new();
        let mut byte = [0];
        while line.last() != Some(&b'\n') && line.len() < LONGEST_LINE {
            if self.read(&mut byte)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            line.push(byte[0]);
        }
        Ok(line)
    }
}

fn follow(script: &[Act], stream: TcpStream, config: &Arc<ServerConfig>) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let mut wire = Wire::Clear(stream);
    for act in script {
        match act {
            Act::Say(bytes) => wire.say(bytes)?,
            Act::Hear(start) => {
                let line = wire.line()?;
                let fits = line.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start.as_bytes()));
                if !fits {
                    break;
                }
            }
            Act::Tls => {
                let Wire::Clear(mut stream) = wire else { return Ok(()) };
                let mut session = ServerConnection::new(Arc::clone(config)).map_err(io::Error::other)?;
                while session.is_handshaking() {
                    session.complete_io(&mut stream)?;
                }
                wire = Wire::Tls(Box::new(StreamOwned::new(session, stream)));
            }
            Act::Listen => while wire.read(&mut [0; 1024])? > 0 {},
            Act::HangUp => break,
            Act::Reset => {
                // Bytes that nobody has read turn a close into a reset (RFC 2525 §2.17).
                std::thread::sleep(Duration::from_millis(30));
                return Ok(());
            }
        }
    }
    if let Wire::Tls(stream) = &mut wire {
        stream.conn.send_close_notify();
        let _ = stream.flush();
    }
    wire.tcp().shutdown(Shutdown::Write)?;
    // What is still under way is taken in: else the client may lose what was said.
    while wire.read(&mut [0; 1024])? > 0 {}
    Ok(())
}

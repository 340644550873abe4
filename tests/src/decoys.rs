//! Ports that are no mail servers.

use std::io::Read;
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

/// A port on which nobody listens.
pub fn closed_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

/// The same, kept from everybody else: where many servers start at once, a port that is only free may be taken.
pub struct ClosedPort(tokio::net::TcpSocket);

impl ClosedPort {
    /// Takes a port, and does not listen.
    #[allow(clippy::new_without_default, reason = "each one is another")]
    pub fn new() -> Self {
        let socket = tokio::net::TcpSocket::new_v4().unwrap();
        socket.bind((Ipv4Addr::LOCALHOST, 0).into()).unwrap();
        Self(socket)
    }

    /// Its number.
    pub fn port(&self) -> u16 {
        self.0.local_addr().unwrap().port()
    }
}

/// A port that takes connections, never says a word, and keeps what it hears.
pub struct SilentPort {
    port: u16,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Default)]
struct Shared {
    over: AtomicBool,
    connections: Mutex<Vec<Connection>>,
}

struct Connection {
    stream: TcpStream,
    heard: Arc<Mutex<Vec<u8>>>,
    thread: JoinHandle<()>,
}

impl SilentPort {
    /// Begins to listen.
    pub fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let shared = Arc::new(Shared::default());
        let mine = Arc::clone(&shared);
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if mine.over.load(Ordering::SeqCst) {
                    return;
                }
                mine.connections.lock().unwrap().push(Connection::keep(stream));
            }
        });
        Self { port, shared, thread: Some(thread) }
    }

    /// Its number.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// What was heard on each connection so far.
    pub fn heard(&self) -> Vec<Vec<u8>> {
        let connections = self.shared.connections.lock().unwrap();
        connections.iter().map(|connection| connection.heard.lock().unwrap().clone()).collect()
    }
}

impl Connection {
    fn keep(stream: TcpStream) -> Self {
        let heard = Arc::new(Mutex::new(Vec::new()));
        let mine = Arc::clone(&heard);
        let mut reader = stream.try_clone().unwrap();
        let thread = std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                mine.lock().unwrap().extend_from_slice(&bytes[..count]);
            }
        });
        Self { stream, heard, thread }
    }
}

impl Drop for SilentPort {
    fn drop(&mut self) {
        self.shared.over.store(true, Ordering::SeqCst);
        // Wakes the listening thread, which then sees that it is over.
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
        for connection in self.shared.connections.lock().unwrap().drain(..) {
            let _ = connection.stream.shutdown(Shutdown::Both);
            let _ = connection.thread.join();
        }
    }
}

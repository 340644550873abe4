//! Servers that follow a conversation to a point, and then never stop talking.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;

use rustls::{ServerConfig, ServerConnection, StreamOwned};

use crate::certificates::Issued;
use crate::dialogues::config;

/// A conversation that ends in a flood.
#[derive(Clone, Copy, Debug)]
pub struct Flood {
    /// Whether it begins with TLS.
    pub encrypted: bool,
    /// What is said, each but the first after a line of the client.
    pub said: &'static [&'static str],
    /// What is said over and over then, after one more line of the client where something was said before.
    pub flood: &'static [u8],
}

/// A server that floods whoever comes.
pub struct FloodingServer {
    port: u16,
    over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl FloodingServer {
    /// Begins to listen.
    pub fn start(flood: Flood, identity: &Issued) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let over = Arc::new(AtomicBool::new(false));
        let (mine, config) = (Arc::clone(&over), config(identity));
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if mine.load(Ordering::SeqCst) {
                    return;
                }
                let config = Arc::clone(&config);
                // It ends when the client has gone.
                std::thread::spawn(move || drop(serve(flood, stream, config)));
            }
        });
        Self { port, over, thread: Some(thread) }
    }

    /// Its number.
    pub fn port(&self) -> u16 {
        self.port
    }
}

impl Drop for FloodingServer {
    fn drop(&mut self) {
        self.over.store(true, Ordering::SeqCst);
        // Wakes the listening thread, which then sees that it is over.
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn serve(flood: Flood, stream: TcpStream, config: Arc<ServerConfig>) -> std::io::Result<()> {
    match flood.encrypted {
        true => talk(flood, StreamOwned::new(ServerConnection::new(config).map_err(std::io::Error::other)?, stream)),
        false => talk(flood, stream),
    }
}

fn talk(flood: Flood, stream: impl Read + Write) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    for said in flood.said {
        stream.get_mut().write_all(said.as_bytes())?;
        stream.get_mut().flush()?;
        // A client that has gone is not flooded.
        if stream.read_line(&mut String::new())? == 0 {
            return Ok(());
        }
    }
    let many = flood.flood.repeat(16 * 1024 / flood.flood.len() + 1);
    loop {
        stream.get_mut().write_all(&many)?;
    }
}

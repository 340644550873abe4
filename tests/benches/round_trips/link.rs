//! The way between the two networks: every packet arrives half a round trip later, those of TCP, TLS and DNS alike.

use std::io;
use std::process::Command;
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use tappers::{Interface, Tun};

/// Larger than any packet of a device with the usual 1500 bytes.
const PACKET: usize = 4096;
/// RFC 791 §3.1: where an IPv4 header names the protocol; UDP is 17 (RFC 768).
const PROTOCOL: (usize, u8) = (9, 17);
const DNS_PORT: u16 = 53;

/// One end of the way: a network device in the network of the thread that makes it.
pub(crate) fn device(name: &str, addresses: &[&str]) -> io::Result<Tun> {
    let device = Tun::new_named(Interface::new(name)?)?;
    ip(&["link", "set", "lo", "up"])?;
    for address in addresses {
        ip(&["address", "add", address, "dev", name])?;
    }
    ip(&["link", "set", name, "up"])?;
    Ok(device)
}

fn ip(arguments: &[&str]) -> io::Result<()> {
    let status = Command::new("ip").args(arguments).status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other(format!("ip {} failed", arguments.join(" ")))) }
}

/// The way; it lasts as long as the program.
pub(crate) struct Link {
    asked: Arc<Mutex<Option<Instant>>>,
}

impl Link {
    /// Carries packets both ways, for half of `round_trip` each.
    pub(crate) fn between(near: Tun, far: Tun, round_trip: Duration) -> Self {
        let (near, far) = (Arc::new(near), Arc::new(far));
        let asked = Arc::new(Mutex::new(None));
        let watched = asked.clone();
        carry(near.clone(), far.clone(), round_trip / 2, move |packet, now| {
            if is_question(packet) {
                lock(&watched).get_or_insert(now);
            }
        });
        carry(far, near, round_trip / 2, |_, _| ());
        Self { asked }
    }

    /// Waits for the next question.
    pub(crate) fn forget(&self) {
        *lock(&self.asked) = None;
    }

    /// When the first question for a name set out.
    pub(crate) fn first_question(&self) -> Option<Instant> {
        *lock(&self.asked)
    }
}

fn carry(from: Arc<Tun>, to: Arc<Tun>, delay: Duration, watch: impl Fn(&[u8], Instant) + Send + 'static) {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut room = [0; PACKET];
        while let Ok(length) = from.recv(&mut room) {
            let now = Instant::now();
            watch(&room[..length], now);
            if sender.send((now + delay, room[..length].to_vec())).is_err() {
                return;
            }
        }
    });
    thread::spawn(move || deliver(&receiver, &to));
}

fn deliver(packets: &Receiver<(Instant, Vec<u8>)>, to: &Tun) {
    for (due, packet) in packets {
        thread::sleep(due.saturating_duration_since(Instant::now()));
        // A device that is gone takes nothing, as a cut cable would.
        let _ = to.send(&packet);
    }
}

fn is_question(packet: &[u8]) -> bool {
    let header = packet.first().map_or(0, |first| usize::from(first & 0x0f) * 4);
    let port = packet.get(header + 2..header + 4).map(|port| u16::from_be_bytes([port[0], port[1]]));
    packet.first().is_some_and(|first| first >> 4 == 4) && packet[PROTOCOL.0] == PROTOCOL.1 && port == Some(DNS_PORT)
}

fn lock<T>(shared: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

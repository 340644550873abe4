//! Name to addresses, addresses to a TCP connection.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::task::JoinSet;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::prompt::Prompt;
use super::{Dialer, HostLookup};
use crate::endpoint::Endpoint;

/// RFC 8305 §8: the recommended delay between attempts.
const STAGGER: Duration = Duration::from_millis(250);
/// More addresses than this are not tried.
const ADDRESSES: usize = 8;

/// How one address answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Attempt {
    pub(crate) address: SocketAddr,
    pub(crate) kind: io::ErrorKind,
    pub(crate) os: Option<i32>,
}

/// Asks for the addresses on a thread of its own, which is left behind when nobody waits any more: a blocked
/// getaddrinfo would hold up the end of a runtime whose blocking pool it sits in.
pub(crate) async fn resolve(lookup: Arc<dyn HostLookup>, endpoint: &Endpoint) -> io::Result<Vec<SocketAddr>> {
    if let Ok(address) = endpoint.host.parse::<IpAddr>() {
        return Ok(vec![SocketAddr::new(address, endpoint.port)]);
    }
    let (answer, answered) = oneshot::channel();
    let (host, port) = (endpoint.host.clone(), endpoint.port);
    std::thread::Builder::new().name("lookup".into()).spawn(move || {
        let _ = answer.send(lookup.lookup(&host, port));
    })?;
    let addresses = answered.await.map_err(|_| io::Error::from(io::ErrorKind::Other))??;
    if addresses.is_empty() { Err(io::ErrorKind::NotFound.into()) } else { Ok(in_turns(addresses)) }
}

/// Races the addresses (RFC 8305 §5) until `deadline`, or until `hurry` says that nobody waits any more; each failure is
/// kept.
pub(crate) async fn connect(
    dialer: &dyn Dialer,
    addresses: Vec<SocketAddr>,
    deadline: Instant,
    hurry: &CancellationToken,
    tried: &mut Vec<Attempt>,
) -> Option<Prompt> {
    let mut waiting = addresses.into_iter().peekable();
    let mut running = JoinSet::new();
    let mut open: Vec<SocketAddr> = Vec::new();
    let mut start_next = true;
    let mut next_at = Instant::now();
    loop {
        if start_next && let Some(address) = waiting.next() {
            open.push(address);
            let dialing = dialer.dial(address);
            running.spawn(async move { (address, dialing.await) });
            next_at = Instant::now() + STAGGER;
        }
        if running.is_empty() {
            return None;
        }
        tokio::select! {
            done = running.join_next() => match done {
                Some(Ok((_, Ok(stream)))) => {
                    return Some(Prompt::new(stream));
                }
                Some(Ok((address, Err(error)))) => {
                    open.retain(|other| *other != address);
                    tried.push(Attempt { address, kind: error.kind(), os: error.raw_os_error() });
                    start_next = true; // RFC 8305 §5: a failure starts the next at once
                }
                Some(Err(_)) | None => start_next = true,
            },
            () = tokio::time::sleep_until(next_at), if waiting.peek().is_some() => start_next = true,
            () = async { tokio::select! { () = tokio::time::sleep_until(deadline) => (), () = hurry.cancelled() => () } } => {
                let silent = |address| Attempt { address, kind: io::ErrorKind::TimedOut, os: None };
                tried.extend(open.into_iter().chain(waiting).map(silent));
                return None;
            }
        }
    }
}

/// The families in turns (RFC 8305 §4), the first one as the system has it.
fn in_turns(addresses: Vec<SocketAddr>) -> Vec<SocketAddr> {
    let first_is_v6 = addresses.first().is_some_and(SocketAddr::is_ipv6);
    let (mut a, mut b): (Vec<_>, Vec<_>) = addresses.into_iter().partition(|one| one.is_ipv6() == first_is_v6);
    a.reverse();
    b.reverse();
    let mut turns = Vec::new();
    while turns.len() < ADDRESSES && !(a.is_empty() && b.is_empty()) {
        turns.extend(a.pop());
        turns.extend(b.pop());
    }
    turns.dedup();
    turns
}

#[cfg(test)]
mod tests {
    use super::super::SystemDialer;
    use super::*;

    fn in_two_seconds() -> Instant {
        Instant::now() + Duration::from_secs(2)
    }

    #[test]
    fn families_take_turns() {
        let parse = |texts: &[&str]| -> Vec<SocketAddr> {
            texts.iter().map(|text| text.parse().expect("an address")).collect()
        };
        let turns = in_turns(parse(&["[::1]:1", "[::2]:1", "1.1.1.1:1", "2.2.2.2:1"]));
        assert_eq!(turns, parse(&["[::1]:1", "1.1.1.1:1", "[::2]:1", "2.2.2.2:1"]));
    }

    #[tokio::test]
    async fn every_failure_is_kept() {
        let closed = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("its address");
        let mut tried = Vec::new();
        let stream =
            connect(&SystemDialer, vec![closed], in_two_seconds(), &CancellationToken::new(), &mut tried).await;
        assert!(stream.is_none());
        assert_eq!(tried.len(), 1);
        assert_eq!(tried[0].kind, io::ErrorKind::ConnectionRefused);
    }

    #[tokio::test]
    async fn a_second_address_saves_the_day() {
        let closed = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("its address");
        let open = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let mut tried = Vec::new();
        let addresses = vec![closed, open.local_addr().expect("its address")];
        let began = Instant::now();
        assert!(
            connect(&SystemDialer, addresses, in_two_seconds(), &CancellationToken::new(), &mut tried).await.is_some()
        );
        assert!(began.elapsed() < Duration::from_millis(200), "a refused address costs no stagger");
    }
}

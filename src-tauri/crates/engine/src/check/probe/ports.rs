//! Whether other ports of the same host let somebody in: connected and closed again, nothing is said.

use futures_util::future::join_all;
use tokio::time::{Instant, timeout_at};
use tokio_util::sync::CancellationToken;

use crate::check::{Network, connect, is_public, resolve};
use crate::diagnosis::Evidence;
use crate::endpoint::{Endpoint, Leg};

/// Tries the ports of the same leg (RFC 8314 §7.3), and that of a website, which few networks block.
pub(super) async fn look(network: &Network, evidence: &Evidence, known: bool, until: Instant) -> Vec<(u16, bool)> {
    let ports = candidates(evidence.leg, evidence.endpoint.port, known);
    join_all(ports.into_iter().map(async |port| (port, lets_in(network, evidence, port, until).await))).await
}

fn candidates(leg: Leg, asked: u16, known: bool) -> Vec<u16> {
    let mut ports = match leg {
        // Where a stranger's server lets nobody in but other servers, it is the wrong one.
        Leg::Smtp if !known => vec![465, 587, 25, 443],
        Leg::Smtp => vec![465, 587, 443],
        Leg::Imap => vec![993, 143, 443],
    };
    ports.retain(|port| *port != asked);
    ports
}

async fn lets_in(network: &Network, evidence: &Evidence, port: u16, until: Instant) -> bool {
    let there = Endpoint { port, ..evidence.endpoint.clone() };
    let trying = async {
        let mut addresses = resolve(network.lookup.clone(), &there).await.ok()?;
        // What was public a moment ago may lead elsewhere now.
        if evidence.addresses.iter().all(|address| is_public(address.ip())) {
            addresses.retain(|address| is_public(address.ip()));
        }
        connect(&*network.dialer, addresses, until, &CancellationToken::new(), &mut Vec::new()).await
    };
    timeout_at(until, trying).await.is_ok_and(|stream| stream.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_asked_port_is_not_asked_again() {
        assert_eq!(candidates(Leg::Smtp, 587, true), [465, 443]);
        assert_eq!(candidates(Leg::Smtp, 587, false), [465, 25, 443]);
        assert_eq!(candidates(Leg::Imap, 993, true), [143, 443]);
        assert_eq!(candidates(Leg::Smtp, 2525, true), [465, 587, 443]);
    }
}

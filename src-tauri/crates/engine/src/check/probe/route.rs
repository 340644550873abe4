//! Whether this computer is connected to anything, as far as it knows itself.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};

/// Addresses of the public internet; nothing is sent to them.
const FAR: [SocketAddr; 2] = [
    SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::new(192, 0, 32, 8)), 53),
    SocketAddr::new(std::net::IpAddr::V6(Ipv6Addr::new(0x2620, 0, 0x2d0, 0x200, 0, 0, 0, 8)), 53),
];

/// Whether a route leads to the internet.
pub(in crate::check) fn exists() -> bool {
    FAR.into_iter().any(leads_to)
}

/// Naming the other end of a datagram socket looks up the route and sends nothing (`connect`, POSIX.1-2024).
fn leads_to(far: SocketAddr) -> bool {
    let here: SocketAddr = match far {
        SocketAddr::V4(_) => (Ipv4Addr::UNSPECIFIED, 0).into(),
        SocketAddr::V6(_) => (Ipv6Addr::UNSPECIFIED, 0).into(),
    };
    UdpSocket::bind(here).and_then(|socket| socket.connect(far)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_a_way_to_oneself() {
        assert!(leads_to((Ipv4Addr::LOCALHOST, 53).into()));
    }
}

//! Linux and macOS: from the system's own tables of routes and neighbours.

use std::net::{IpAddr, SocketAddr, UdpSocket};

use netdev::{Interface, interface::types::InterfaceType};

use super::{Gateway, Kind};

/// Addresses for documentation (RFC 5737, RFC 3849): nobody has them, so what leads to them leads to everywhere.
const EVERYWHERE: [(&str, &str); 2] = [("0.0.0.0:0", "203.0.113.1:9"), ("[::]:0", "[2001:db8::1]:9")];

pub(super) fn gateway() -> Option<Gateway> {
    let own: Vec<IpAddr> = EVERYWHERE.iter().filter_map(|(from, to)| own_address(from, to)).collect();
    // Nothing leads out: the tables need not be read.
    if own.is_empty() {
        return None;
    }
    choose(&netdev::get_interfaces(), &own)
}

/// Which of this computer's addresses would be used. Connecting a datagram socket sends nothing: the system only looks up
/// its route, and with it every rule that a VPN has set.
fn own_address(from: &str, to: &str) -> Option<IpAddr> {
    let socket = UdpSocket::bind(from).ok()?;
    socket.connect(to.parse::<SocketAddr>().ok()?).ok()?;
    Some(socket.local_addr().ok()?.ip()).filter(|own| !own.is_unspecified())
}

/// The router behind the interface that has this address; the first address that there is counts. One of a VPN leads to
/// an interface without a router.
fn choose(interfaces: &[Interface], own: &[IpAddr]) -> Option<Gateway> {
    let own = own.first()?;
    let has = |interface: &&Interface| match own {
        IpAddr::V4(own) => interface.ipv4.iter().any(|network| network.addr() == *own),
        IpAddr::V6(own) => interface.ipv6.iter().any(|network| network.addr() == *own),
    };
    let interface = interfaces.iter().find(has)?;
    let router = interface.gateway.as_ref()?;
    let address = match own {
        IpAddr::V4(_) => IpAddr::V4(*router.ipv4.first()?),
        IpAddr::V6(_) => IpAddr::V6(*router.ipv6.first()?),
    };
    let kind = match interface.if_type {
        InterfaceType::Wireless80211 => Kind::Air,
        InterfaceType::Ethernet | InterfaceType::GigabitEthernet | InterfaceType::FastEthernetT => Kind::Wire,
        _ => Kind::Other,
    };
    Some(Gateway { address, mac: router.mac_addr.octets(), kind })
}

#[cfg(test)]
mod tests {
    use netdev::{MacAddr, NetworkDevice};

    use super::*;

    const MAC: [u8; 6] = [2, 0, 0, 1, 2, 3];

    fn interface(own: &str, kind: InterfaceType, routers: &[&str]) -> Interface {
        let mut interface = Interface::dummy();
        interface.if_type = kind;
        (interface.ipv4, interface.ipv6, interface.gateway) = (Vec::new(), Vec::new(), None);
        match own.parse().unwrap() {
            IpAddr::V4(own) => interface.ipv4.push(netdev::ipnet::Ipv4Net::new(own, 24).unwrap()),
            IpAddr::V6(own) => interface.ipv6.push(netdev::ipnet::Ipv6Net::new(own, 64).unwrap()),
        }
        if !routers.is_empty() {
            let mut device = NetworkDevice { mac_addr: MacAddr::from_octets(MAC), ..NetworkDevice::new() };
            for router in routers {
                match router.parse().unwrap() {
                    IpAddr::V4(address) => device.ipv4.push(address),
                    IpAddr::V6(address) => device.ipv6.push(address),
                }
            }
            interface.gateway = Some(device);
        }
        interface
    }

    #[test]
    fn the_router_is_the_one_that_leads_out() {
        use InterfaceType::{Ethernet, Tunnel, Wireless80211};
        let cable = interface("192.168.1.7", Ethernet, &["192.168.1.1"]);
        let air = interface("10.0.0.7", Wireless80211, &["10.0.0.1", "fe80::1"]);
        let vpn = interface("10.64.0.2", Tunnel, &[]);
        let new_net = interface("2001:db8:1::7", Ethernet, &["fe80::1"]);
        let all = [cable, air, vpn, new_net];
        let found =
            |own: &str| choose(&all, &[own.parse().unwrap()]).map(|found| (found.address.to_string(), found.kind));
        assert_eq!(found("192.168.1.7"), Some(("192.168.1.1".into(), Kind::Wire)));
        assert_eq!(found("10.0.0.7"), Some(("10.0.0.1".into(), Kind::Air)));
        assert_eq!(found("2001:db8:1::7"), Some(("fe80::1".into(), Kind::Wire)));
        assert_eq!(found("10.64.0.2"), None, "a VPN takes everything");
        assert_eq!(found("172.16.0.1"), None, "no interface has it");
        assert_eq!(choose(&all, &[]), None, "nothing leads out");
    }

    #[test]
    fn asking_the_system_ends_and_is_the_same_twice() {
        assert_eq!(gateway(), gateway());
    }
}

//! Windows: from its tables of routes and neighbours. Only what it knows already is read: nothing is asked of the network.

#![allow(unsafe_code, reason = "Windows tells this over C interfaces only")]

use std::net::{IpAddr, SocketAddr};

use windows::Win32::Foundation::NO_ERROR;
use windows::Win32::NetworkManagement::IpHelper::{GetBestRoute2, GetIpNetEntry2, MIB_IPFORWARD_ROW2, MIB_IPNET_ROW2};
use windows::Win32::Networking::WinSock::{AF_INET, AF_INET6, SOCKADDR_INET};

use super::{Gateway, Kind};

/// Addresses for documentation (RFC 5737, RFC 3849): nobody has them, so what leads to them leads to everywhere.
const EVERYWHERE: [&str; 2] = ["203.0.113.1:9", "[2001:db8::1]:9"];
/// IANA's ifType: ethernetCsmacd, ieee80211.
const ETHERNET: u64 = 6;
const WIRELESS: u64 = 71;

pub(super) fn gateway() -> Option<Gateway> {
    let route = EVERYWHERE.iter().find_map(|to| route(to.parse().ok()?))?;
    let address = ip(&route.NextHop).filter(|router| !router.is_unspecified())?;
    let mut neighbour =
        MIB_IPNET_ROW2 { Address: route.NextHop, InterfaceLuid: route.InterfaceLuid, ..Default::default() };
    // SAFETY: reads address and interface, and fills the rest of the row.
    if unsafe { GetIpNetEntry2(&raw mut neighbour) } != NO_ERROR || neighbour.PhysicalAddressLength != 6 {
        return None;
    }
    let mac = neighbour.PhysicalAddress.first_chunk().copied()?;
    // SAFETY: both views of the union are the same 64 bits; the type is in the highest 16 (NET_LUID, ifdef.h).
    let kind = match unsafe { route.InterfaceLuid.Value } >> 48 {
        ETHERNET => Kind::Wire,
        WIRELESS => Kind::Air,
        _ => Kind::Other,
    };
    Some(Gateway { address, mac, kind })
}

/// The route that Windows would take, with every rule that a VPN has set.
fn route(to: SocketAddr) -> Option<MIB_IPFORWARD_ROW2> {
    let to = SOCKADDR_INET::from(to);
    let (mut route, mut from) = (MIB_IPFORWARD_ROW2::default(), SOCKADDR_INET::default());
    // SAFETY: all three outlive the call.
    let found = unsafe { GetBestRoute2(None, 0, None, &raw const to, 0, &raw mut route, &raw mut from) };
    (found == NO_ERROR).then_some(route)
}

fn ip(address: &SOCKADDR_INET) -> Option<IpAddr> {
    // SAFETY: the family says which view holds; each address is plain bytes.
    unsafe {
        match address.si_family {
            AF_INET => Some(IpAddr::from(address.Ipv4.sin_addr.S_un.S_addr.to_ne_bytes())),
            AF_INET6 => Some(IpAddr::from(address.Ipv6.sin6_addr.u.Byte)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn asking_the_system_ends_and_is_the_same_twice() {
        assert_eq!(gateway(), gateway());
    }

    #[test]
    fn addresses_are_read() {
        for address in ["192.0.2.7:0", "[2001:db8::7]:0"] {
            let address: SocketAddr = address.parse().unwrap();
            assert_eq!(ip(&SOCKADDR_INET::from(address)), Some(address.ip()));
        }
    }
}

//! Tables: what the catalogue holds, finds, refuses and must never claim.

mod catalogue;
mod detection;
mod facts_europe;
mod facts_portals;
mod facts_services_and_carriers;
mod slips;

use crate::address::Address;

fn address(domain: &str) -> Address {
    Address::parse(&format!("anna@{domain}")).expect(domain)
}

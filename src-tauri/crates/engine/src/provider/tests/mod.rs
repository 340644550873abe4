//! Tables: what the catalogue holds, finds, refuses and must never claim.

mod catalogue;
mod detection;
mod facts_europe;
mod facts_portals;
mod facts_services_and_carriers;
mod mail_servers;
mod search;
mod slips;

use super::{Catalogue, Source};
use crate::address::Address;

fn address(domain: &str) -> Address {
    Address::parse(&format!("anna@{domain}")).expect(domain)
}

fn hosts(mx: &[&str]) -> Vec<String> {
    mx.iter().map(|host| (*host).to_owned()).collect()
}

/// Provider id, suggestion's domain and source.
fn detected(domain: &str, mx: &[&str]) -> (Option<&'static str>, Option<String>, Source) {
    let found = Catalogue::embedded().detect(&address(domain), &hosts(mx));
    let suggestion = found.suggestion.map(|(address, _)| address.domain().to_owned());
    (found.provider.map(|provider| provider.id.as_str()), suggestion, found.source)
}

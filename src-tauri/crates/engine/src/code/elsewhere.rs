//! Codes that were made for somebody else's servers.

use std::net::IpAddr;

use super::{Certainty, CodeFormat, read_code};
use crate::provider::{Catalogue, Provider};

/// The provider that made this code, as its look says, where the code is about to go to `hosts` that are not that
/// provider's. `None` where it looks like nobody's, or like a code of whoever runs those hosts, and where the hosts are
/// this computer, so that it goes nowhere.
///
/// Only codes of a certain length and known letters have a look of their own; where several providers' codes look the
/// same, the one is named that shows them in groups.
pub fn belongs_elsewhere<'c>(text: &str, hosts: &[String], catalogue: &'c Catalogue) -> Option<&'c Provider> {
    let hosts: Vec<&String> = hosts.iter().filter(|host| !is_this_computer(host)).collect();
    if hosts.is_empty() {
        return None;
    }
    // The provider's own servers only: below the names of many lie hosts that anybody can rent.
    let runs =
        |provider: &Provider, host: &str| catalogue.is_server(host) && catalogue.host_allowed(&provider.id, host);
    let runs_hosts = |provider: &Provider| hosts.iter().all(|host| runs(provider, host));
    let made_by = |provider: &Provider, of: fn(&CodeFormat) -> bool| {
        provider.code_format.as_ref().is_some_and(|format| of(format) && is_code_of(text, format))
    };
    if catalogue.all().iter().any(|provider| made_by(provider, CodeFormat::is_issued) && runs_hosts(provider)) {
        return None;
    }
    let mut issuers: Vec<&Provider> =
        catalogue.all().iter().filter(|provider| made_by(provider, has_own_look)).collect();
    issuers.sort_by_key(|provider| provider.code_format.as_ref().is_none_or(|format| format.groups.is_empty()));
    issuers.first().copied()
}

/// RFC 6761 §6.3: `localhost` and names below it are the loopback.
fn is_this_computer(host: &str) -> bool {
    let address = host.trim_matches(['[', ']']).parse::<IpAddr>();
    host == "localhost" || host.ends_with(".localhost") || address.is_ok_and(|address| address.is_loopback())
}

fn is_code_of(text: &str, format: &CodeFormat) -> bool {
    let pasted = read_code(text, Some(format), "");
    pasted.secret.is_some() && pasted.findings.is_empty()
}

fn has_own_look(format: &CodeFormat) -> bool {
    format.length_certainty == Certainty::Certain
        && !format.alphabet.has('0')
        && format.known_alphabet() == format.alphabet
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_anybody_can_rent_is_not_its_landlords_server() {
        let issuer = |hosts: &[&str]| {
            let hosts: Vec<String> = hosts.iter().map(ToString::to_string).collect();
            belongs_elsewhere("wqzt hbnv xkrd pmlc", &hosts, Catalogue::embedded()).map(|issuer| issuer.id.as_str())
        };
        // Yahoo's codes have the same letters; verizon.net counts to its organisation.
        assert_eq!(issuer(&["smtp.mail.yahoo.com", "imap.mail.yahoo.com"]), None);
        assert_eq!(issuer(&["smtp.gmail.com"]), None);
        assert_eq!(issuer(&["pool-1-2-3-4.nycmny.fios.verizon.net"]), Some("gmail"));
        assert_eq!(issuer(&["smtp.gmail.com", "c-1.hsd1.ca.comcast.net"]), Some("gmail"));
    }
}

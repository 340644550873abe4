//! Services that stand before a mailbox: they take a domain's mail in, but say nothing about where it is kept.

use serde::Deserialize;

use super::index::{lower, parents};

/// A service before a mailbox.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gateway {
    /// The name that people know ("Proofpoint").
    pub name: String,
    /// What it does with the mail.
    pub kind: GatewayKind,
    /// Its MX host suffixes, matched at label boundaries.
    mx: Vec<String>,
}

/// What such a service does with the mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GatewayKind {
    /// Takes out what is not wanted, and hands the rest to a mail server of its customer's.
    Filter,
    /// Hands the mail to another address.
    Forwarding,
    /// Hands the mail to a program.
    Program,
}

/// `gateways.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Gateways {
    #[serde(default)]
    gateway: Vec<Gateway>,
}

impl Gateways {
    /// The service that one of these hosts belongs to; of several the one whose host comes first.
    pub(super) fn find(&self, hosts: &[String]) -> Option<&Gateway> {
        hosts.iter().find_map(|host| {
            let host = lower(host.trim());
            let of = |suffix| self.gateway.iter().find(|gateway| gateway.mx.iter().any(|known| known == suffix));
            parents(&host).find_map(of)
        })
    }
}

/// Whether these hosts say that the domain takes no mail (RFC 7505 §3: one MX, and its name is empty).
pub(super) fn is_null_mx(hosts: &[String]) -> bool {
    matches!(hosts, [only] if matches!(only.trim(), "" | "."))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::provider::Catalogue;
    use crate::public_suffix;

    #[test]
    fn no_gateway_is_listed_twice_or_takes_a_providers_host() {
        let gateways: Gateways = crate::data::from_toml(include_str!("../../providers/gateways.toml")).expect("sound");
        let mut seen = HashSet::new();
        for gateway in &gateways.gateway {
            for suffix in &gateway.mx {
                assert!(seen.insert(suffix), "{suffix} is listed twice");
                assert_eq!(lower(suffix), suffix.as_str());
                assert!(public_suffix::domain(suffix).is_some(), "{suffix}");
                let host = [format!("mx1.{suffix}")];
                assert!(Catalogue::embedded().by_mx(&host).is_none(), "{suffix} is a provider's");
            }
        }
        assert!(gateways.gateway.iter().map(|gateway| &gateway.name).collect::<HashSet<_>>().len() > 40);
    }
}

//! What is taken from a stranger's word about servers, and how far it is trusted.

use serde::Serialize;

use crate::address::Address;
use crate::endpoint::{Endpoint, Leg, Security, host_from_typed};
use crate::provider::catalogue::is_below;
use crate::provider::index::lower;
use crate::provider::{Catalogue, Detection, Provider, Source, UserName};
use crate::public_suffix;

use super::Discovered;

/// More servers than this are not taken for one leg.
const MOST: usize = 4;
/// RFC 1035 §2.3.4, without the final dot.
const LONGEST_HOST: usize = 253;
/// Top-level names that are nobody's in the public name system: RFC 6761, RFC 6762 §3 (local),
/// RFC 7686 (onion), RFC 8375 (home.arpa; nothing else below arpa takes mail either), RFC 9476 (alt); internal was set
/// aside by ICANN in 2024.
const SPECIAL_USE: [&str; 9] = ["local", "localhost", "test", "invalid", "example", "onion", "alt", "internal", "arpa"];

/// A server that somebody named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundServer {
    /// The server.
    pub endpoint: Endpoint,
    /// The form of the login name, where it was given in a form that is known.
    pub user_name: Option<UserName>,
    /// Whether it takes no password of any kind.
    pub oauth_only: bool,
}

/// What one source says; at least one server for sending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Who says so.
    pub source: Source,
    /// Submission servers, best first.
    pub smtp: Vec<FoundServer>,
    /// IMAP servers, best first; perhaps none.
    pub imap: Vec<FoundServer>,
}

/// How far a host is trusted with a code for an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum HostTrust {
    /// It is a server of a provider of the catalogue.
    Catalogue,
    /// It lies in the registrable domain of the address (by the public suffix list).
    OwnDomain,
    /// The organisation's policy names it for the domain of the address.
    Policy,
    /// None of these: a person has to type its name before a code goes there.
    Elsewhere,
}

impl Said {
    /// What a source says; `None` if it names no server for sending, which every app needs.
    pub(super) fn new(source: Source, mut smtp: Vec<FoundServer>, mut imap: Vec<FoundServer>) -> Option<Self> {
        smtp.truncate(MOST);
        imap.truncate(MOST);
        (!smtp.is_empty()).then_some(Self { source, smtp, imap })
    }

    /// The servers of a leg.
    pub fn servers(&self, leg: Leg) -> &[FoundServer] {
        match leg {
            Leg::Smtp => &self.smtp,
            Leg::Imap => &self.imap,
        }
    }

    /// Whether no server of a leg takes a password.
    pub fn takes_no_password(&self, leg: Leg) -> bool {
        let servers = self.servers(leg);
        !servers.is_empty() && servers.iter().all(|server| server.oauth_only)
    }

    fn endpoints(&self, leg: Leg) -> Vec<Endpoint> {
        self.servers(leg).iter().map(|server| server.endpoint.clone()).collect()
    }
}

impl Catalogue {
    /// How far a host is trusted with a code for an address at this domain.
    pub fn host_trust(&self, domain: &str, host: &str) -> HostTrust {
        let host = lower(host);
        if host.parse::<std::net::IpAddr>().is_ok() {
            return HostTrust::Elsewhere;
        }
        match (public_suffix::domain(&host), public_suffix::domain(domain)) {
            _ if self.is_server(&host) => HostTrust::Catalogue,
            // An address at a name that a provider gives its customers: its neighbours there are strangers.
            (Some(_), _) if self.owner_of_host(&host).is_some() && host != domain && !is_below(&host, domain) => {
                HostTrust::Elsewhere
            }
            (Some(of_host), Some(of_domain)) if of_host == of_domain => HostTrust::OwnDomain,
            _ => HostTrust::Elsewhere,
        }
    }

    /// The provider of a domain with these MX hosts, if they tell.
    pub(in crate::provider) fn provider_by_mx(&self, domain: &str, hosts: &[String]) -> Option<&Provider> {
        if self.is_elsewhere(domain) { None } else { self.by_mx(hosts) }
    }

    /// What is known about an address, with what the network said about its domain.
    ///
    /// A server of a known provider makes that provider the answer, with the provider's own servers. `kept`: the
    /// address is not the slip that it looks like.
    pub fn detect_discovered(&self, address: &Address, found: &Discovered, kept: bool) -> Detection<'_> {
        let known = self.detect_kept(address, found.mx_hosts(), kept);
        match (&found.said, known.source) {
            (Some(said), Source::Guess) => self.detection_of(said, address.domain(), known),
            _ => known,
        }
    }

    /// The detection of what a source says; legs that it does not name keep their guesses.
    fn detection_of<'a>(&'a self, said: &Said, domain: &str, guessed: Detection<'a>) -> Detection<'a> {
        if let Some(provider) = self.provider_named_by(said) {
            return Detection::of(provider, said.source, domain);
        }
        let imap = if said.imap.is_empty() { guessed.imap.clone() } else { said.endpoints(Leg::Imap) };
        Detection { source: said.source, suggestion: None, smtp: said.endpoints(Leg::Smtp), imap, ..guessed }
    }

    /// The provider of the catalogue whose servers are named on every leg that is named. Where providers share a server,
    /// the one that hosts domains of one's own: it takes in mail under the widest suffix of MX hosts. None where that
    /// does not decide.
    pub(crate) fn provider_named_by(&self, said: &Said) -> Option<&Provider> {
        let runs = |leg: Leg, provider: &Provider| {
            let special = provider.domain_servers.iter().flat_map(|servers| match leg {
                Leg::Smtp => &servers.smtp,
                Leg::Imap => &servers.imap,
            });
            let own = if leg == Leg::Smtp { &provider.smtp } else { &provider.imap };
            let hosts: Vec<&str> = own.iter().chain(special).map(|endpoint| endpoint.host.as_str()).collect();
            let servers = said.servers(leg);
            servers.is_empty() || servers.iter().any(|found| hosts.contains(&found.endpoint.host.as_str()))
        };
        let fits = |provider: &&Provider| runs(Leg::Smtp, provider) && runs(Leg::Imap, provider);
        let width = |provider: &Provider| provider.mx.iter().map(String::len).min().unwrap_or(usize::MAX);
        let mut all: Vec<(usize, &Provider)> =
            self.all().iter().filter(fits).map(|provider| (width(provider), provider)).collect();
        all.sort_by_key(|(width, _)| *width);
        match all.as_slice() {
            [(first, _), (second, _), ..] if first == second => None,
            [(_, provider), ..] => Some(provider),
            [] => None,
        }
    }
}

/// An endpoint as a stranger names it, if it is one that may be connected to without being typed.
pub(super) fn endpoint(leg: Leg, host: &str, port: u16, security: Security) -> Option<Endpoint> {
    let usual: &[u16] = match leg {
        Leg::Smtp => &[465, 587],
        Leg::Imap => &[993],
    };
    let host = host_from_typed(host).filter(|host| is_public_name(host))?;
    usual.contains(&port).then(|| Endpoint::new(host, port, security))
}

/// Whether a name can be a server's in the public name system: no address, at least two labels, not set aside.
fn is_public_name(host: &str) -> bool {
    host.parse::<std::net::IpAddr>().is_err()
        && host.len() <= LONGEST_HOST
        && host.contains('.')
        && !is_special_use(host)
}

/// Whether the public name system is not to be asked for a name.
pub(crate) fn is_special_use(name: &str) -> bool {
    let name = lower(name);
    name.rsplit('.').next().is_none_or(|top| top == name || SPECIAL_USE.contains(&top))
}

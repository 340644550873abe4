//! Servers of domains that are the organisation's own.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::fault::shown;
use super::read::{Form, Reader, text};
use super::{Authority, Expected, Policy, PolicyFault};
use crate::address::Address;
use crate::endpoint::{Endpoint, Leg};
use crate::provider::discover::{Discovered, FoundServer, NamesError, Said, is_special_use};
use crate::provider::{Catalogue, Provider, Source, UserName};
use crate::public_suffix;

/// More domains than this are not read.
const MOST: usize = 500;

/// A domain of the organisation's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnDomain {
    /// The domain, in ASCII form.
    pub domain: String,
    /// Its server for sending.
    pub smtp: Endpoint,
    /// Its server for reading, if it has one.
    pub imap: Option<Endpoint>,
    /// The form of the login name, where it is said.
    pub user_name: Option<UserName>,
}

impl OwnDomain {
    /// The same, as any other source says it.
    pub fn said(&self) -> Said {
        let server = |endpoint: &Endpoint| FoundServer {
            endpoint: endpoint.clone(),
            user_name: self.user_name,
            oauth_only: false,
        };
        Said { source: Source::Policy, smtp: vec![server(&self.smtp)], imap: self.imap.iter().map(server).collect() }
    }

    /// Its servers, sending first.
    pub fn servers(&self) -> impl Iterator<Item = &Endpoint> {
        std::iter::once(&self.smtp).chain(&self.imap)
    }

    /// The server of a leg.
    pub fn server(&self, leg: Leg) -> Option<&Endpoint> {
        match leg {
            Leg::Smtp => Some(&self.smtp),
            Leg::Imap => self.imap.as_ref(),
        }
    }
}

/// Whether what the policy says of a domain's servers counts.
#[derive(Clone, Debug)]
pub enum Ruling<'a> {
    /// The policy says nothing of this domain.
    Silent,
    /// These are its servers.
    Servers(&'a OwnDomain),
    /// The domain's mail goes to a known provider: its own servers count, and the policy's do not.
    HostedBy(&'a Provider),
    /// Nobody could be asked where the domain's mail goes; until somebody is, the policy's servers do not count.
    NotAsked(&'a OwnDomain),
}

impl Policy {
    /// The entry for a domain.
    pub fn servers_of(&self, domain: &str) -> Option<&OwnDomain> {
        self.servers.iter().find(|own| own.domain == domain)
    }

    /// Whether what the policy says of a domain counts, by what the network said of it; `None`: it was not asked yet.
    ///
    /// A code for a domain whose mail a known provider takes in is never sent to the policy's servers; so they wait for
    /// an answer about its MX hosts. That the domain is not in the public name system is an answer. Names that nobody can
    /// have there (`firm.internal`) are not asked for.
    pub fn ruling<'a>(&'a self, domain: &str, found: Option<&Discovered>, catalogue: &'a Catalogue) -> Ruling<'a> {
        let Some(own) = self.servers_of(domain) else { return Ruling::Silent };
        // The catalogue may know more than it did when the policy was read.
        if let Some(provider) = catalogue.by_domain(domain) {
            return Ruling::HostedBy(provider);
        }
        match found.map(|found| &found.mx) {
            Some(Ok(hosts)) => catalogue.by_mx(hosts).map_or(Ruling::Servers(own), Ruling::HostedBy),
            Some(Err(NamesError::NoSuchDomain)) => Ruling::Servers(own),
            _ if is_special_use(domain) => Ruling::Servers(own),
            _ => Ruling::NotAsked(own),
        }
    }
}

impl Policy {
    /// What the network said of a domain, with the policy's servers in the place of what anybody else says of them.
    pub fn applied(&self, domain: &str, found: Discovered, catalogue: &Catalogue) -> Discovered {
        let said = match self.ruling(domain, Some(&found), catalogue) {
            Ruling::Silent => return found,
            Ruling::Servers(own) => Some(own.said()),
            // While the policy's word waits, a stranger's does not take its place.
            Ruling::HostedBy(_) | Ruling::NotAsked(_) => None,
        };
        Discovered { said, ..found }
    }

    /// The authorities that may vouch for any of these servers besides the system's: those that belong to no organisation
    /// of the catalogue.
    pub fn vouching<'a>(
        &'a self,
        catalogue: &Catalogue,
        hosts: impl Iterator<Item = &'a str>,
    ) -> impl Iterator<Item = &'a Authority> {
        let any = hosts.into_iter().any(|host| catalogue.is_nobodys(host));
        self.authorities.iter().filter(move |_| any)
    }
}

impl Ruling<'_> {
    /// What of the policy is not followed for this domain.
    pub fn fault(&self, domain: &str) -> Option<PolicyFault> {
        match self {
            Self::HostedBy(provider) => {
                Some(PolicyFault::DomainHostedBy { domain: domain.to_owned(), provider: provider.name.clone() })
            }
            _ => None,
        }
    }
}

impl Reader<'_> {
    /// `servers`: a list of tables that name their `domain`, or a table of such by domain.
    pub(super) fn servers(&mut self, value: &Value) -> Vec<OwnDomain> {
        let entries: Vec<(Option<&str>, &Value)> = match value {
            Value::Array(list) => list.iter().map(|entry| (None, entry)).collect(),
            Value::Object(table) => table.iter().map(|(domain, entry)| (Some(domain.as_str()), entry)).collect(),
            _ => {
                self.wrong_kind("servers", Expected::Tables);
                return Vec::new();
            }
        };
        if entries.len() > MOST {
            self.fault(PolicyFault::TooMany { key: "servers".into(), most: MOST });
        }
        let mut servers: Vec<OwnDomain> = Vec::new();
        for (domain, entry) in entries.into_iter().take(MOST) {
            let entry = match (entry, domain) {
                (Value::Object(entry), _) => Cow::Borrowed(entry),
                (Value::String(entry), Some(_)) if self.ground.form == Form::Loose => Cow::Owned(in_one_text(entry)),
                _ => {
                    self.wrong_kind("servers", Expected::Tables);
                    continue;
                }
            };
            match self.own_domain(domain, &entry) {
                Ok(own) if servers.iter().any(|other| other.domain == own.domain) => {
                    self.fault(PolicyFault::DomainTwice { domain: own.domain });
                }
                Ok(own) => servers.push(own),
                Err(fault) => self.fault(fault),
            }
        }
        servers
    }

    fn own_domain(&mut self, named: Option<&str>, entry: &Map<String, Value>) -> Result<OwnDomain, PolicyFault> {
        let form = self.ground.form;
        let typed = match (named, entry.get("domain")) {
            (Some(domain), _) => domain.to_owned(),
            (None, Some(value)) => text(value, form)
                .ok_or(PolicyFault::WrongKind { key: "servers.domain".into(), expected: Expected::Text })?
                .into_owned(),
            (None, None) => String::new(),
        };
        let domain = domain_of(&typed).ok_or(PolicyFault::NoDomain { domain: shown(&typed) })?;
        self.refuse_known(&domain)?;
        let path = |key: &str| format!("servers.{domain}.{}", shown(key));
        for key in entry.keys().filter(|key| !matches!(key.as_str(), "domain" | "smtp" | "imap" | "user")) {
            self.fault(PolicyFault::UnknownKey { key: path(key) });
        }
        let read = |key: &str| {
            let Some(value) = entry.get(key) else { return Ok(None) };
            let wrong = || PolicyFault::WrongKind { key: path(key), expected: Expected::Text };
            text(value, form).map(Some).ok_or_else(wrong)
        };
        let server = |key: &str| {
            let parsed = read(key)?.map(|text| {
                let fault = || PolicyFault::NoServer { key: path(key), text: shown(&text) };
                text.trim().parse::<Endpoint>().map_err(|_| fault())
            });
            parsed.transpose()
        };
        // A domain of which half is wrong would be tested by halves: all of its entry counts, or nothing.
        let (smtp, imap) = (server("smtp")?, server("imap")?);
        let user_name = match read("user")? {
            None => None,
            Some(form) => match form.trim() {
                "address" => Some(UserName::Address),
                "local-part" => Some(UserName::LocalPart),
                other => return Err(PolicyFault::NoUserForm { key: path("user"), text: shown(other) }),
            },
        };
        let smtp = smtp.ok_or_else(|| PolicyFault::NoSending { domain: domain.clone() })?;
        let own = OwnDomain { domain, smtp, imap, user_name };
        self.refuse_mixed(&own)?;
        Ok(own)
    }

    /// No entry may speak for a domain of the catalogue, or for one that people take for one.
    fn refuse_known(&self, domain: &str) -> Result<(), PolicyFault> {
        let catalogue = self.ground.catalogue;
        let owned = || domain.to_owned();
        let provider = catalogue.by_domain(domain).or_else(|| catalogue.to_confirm(domain));
        if provider.is_some() || catalogue.is_known_domain(domain) || catalogue.owner_of_host(domain).is_some() {
            let provider = provider.map(|provider| provider.name.clone());
            return Err(PolicyFault::DomainOfProvider { domain: owned(), provider });
        }
        let address = Address::parse(&format!("someone@{domain}")).ok();
        let looks_like = address.and_then(|address| catalogue.detect(&address, &[]).suggestion);
        match looks_like {
            Some((meant, _)) => Err(PolicyFault::DomainLooksLike { domain: owned(), meant: meant.domain().to_owned() }),
            None => Ok(()),
        }
    }

    /// Servers of a known provider make that provider the answer; one of them beside somebody else's makes none.
    fn refuse_mixed(&self, own: &OwnDomain) -> Result<(), PolicyFault> {
        let catalogue = self.ground.catalogue;
        match own.servers().map(|server| server.host.as_str()).find(|host| catalogue.is_server(host)) {
            Some(host) if catalogue.provider_named_by(&own.said()).is_none() => {
                Err(PolicyFault::ServerOfProvider { domain: own.domain.clone(), host: host.to_owned() })
            }
            _ => Ok(()),
        }
    }
}

/// An entry in one text, as "smtp=mail.firm.example:465:tls user=local-part".
fn in_one_text(entry: &str) -> Map<String, Value> {
    let pairs = entry.split([' ', ',', ';', '\t', '\n', '\r']).filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs.map(|(key, value)| (key.to_ascii_lowercase(), value.into())).collect()
}

/// A mail domain in ASCII form; `None` for what nobody can have an address at, as for "com".
fn domain_of(typed: &str) -> Option<String> {
    let typed = typed.trim().trim_start_matches('@');
    let domain = Address::parse(&format!("someone@{typed}")).ok()?.domain().to_owned();
    (public_suffix::domain(&domain).is_some() && !typed.contains(['<', '>', '@'])).then_some(domain)
}

//! All providers, as they stand in `providers/*.toml`.

use std::collections::{BTreeMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::Provider;
use super::gateways::{Gateway, Gateways};
use super::index::{Index, lower};
use super::typos::Slips;
use super::validate::{Fault, Links, check_provider, check_together};
use crate::address::Address;
use crate::public_suffix;

/// All of `providers/*.toml`, checked by a test and turned into JSON by `build.rs`.
const EMBEDDED: &str = include_str!(concat!(env!("OUT_DIR"), "/providers.json"));
const KNOWN_DOMAINS: &str = include_str!("../../providers/known-domains.txt");

/// The organisation and the mail domain of practice.
const PRACTICE_DOMAIN: &str = "practice.example";

/// The providers, each checked against the table of owners.
#[derive(Clone, Debug)]
pub struct Catalogue {
    providers: Vec<Provider>,
    index: Index,
    slips: Slips,
    /// Registrable domain to organisation.
    owners: BTreeMap<String, String>,
    gateways: Gateways,
    /// Mail domains of providers without a file.
    known_domains: HashSet<&'static str>,
}

/// What `build.rs` writes.
#[derive(Deserialize)]
struct Embedded {
    providers: Vec<Provider>,
    owners: BTreeMap<String, String>,
    gateways: Gateways,
}

/// What is wrong with the files of a catalogue; a fault of ours.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {fault}")]
pub struct CatalogueError {
    /// The file.
    pub file: String,
    /// What is wrong in it.
    pub fault: Fault,
}

impl Catalogue {
    /// The catalogue that the program carries.
    ///
    /// # Panics
    ///
    /// If the embedded files are not sound, which a test rules out.
    pub fn embedded() -> &'static Catalogue {
        static ONCE: LazyLock<Catalogue> = LazyLock::new(Catalogue::load);
        &ONCE
    }

    /// The same, read anew; what a start of the program costs.
    ///
    /// # Panics
    ///
    /// If the embedded files are not sound, which a test rules out.
    pub fn load() -> Catalogue {
        let Embedded { providers, owners, gateways } =
            serde_json::from_str(EMBEDDED).expect("a test reads every embedded file");
        Self::of(providers, owners, gateways)
    }

    /// A catalogue from provider files (name and TOML) and the table of owners. For tests only: nothing outside the
    /// program adds a provider or changes one.
    ///
    /// # Errors
    ///
    /// The first fault, with the file that has it.
    #[cfg(test)]
    pub(crate) fn from_files<'a>(
        files: impl Iterator<Item = (&'a str, &'a str)>,
        owners: &str,
    ) -> Result<Catalogue, CatalogueError> {
        let owners = super::validate::read_owners(owners)
            .map_err(|fault| CatalogueError { file: "owners.toml".into(), fault })?;
        Self::build(files, owners, Links::Https)
    }

    /// A catalogue of nothing but the practice provider, whose pages may lie on this computer (`http://127.0.0.1:…`).
    ///
    /// # Errors
    ///
    /// If the file is not sound, or reaches beyond practice.example and this computer.
    pub fn practice(provider_toml: &str) -> Result<Catalogue, CatalogueError> {
        let owners = BTreeMap::from([(PRACTICE_DOMAIN.to_owned(), "practice".to_owned())]);
        let catalogue = Self::build(std::iter::once(("practice.toml", provider_toml)), owners, Links::ThisComputer)?;
        let fault = |fault| CatalogueError { file: "practice.toml".into(), fault };
        let provider = catalogue.get("practice").ok_or(fault(Fault::Id))?;
        if provider.domains != [PRACTICE_DOMAIN] || !provider.domain_families.is_empty() || !provider.mx.is_empty() {
            return Err(fault(Fault::BeyondPractice));
        }
        Ok(catalogue)
    }

    fn build<'a>(
        files: impl Iterator<Item = (&'a str, &'a str)>,
        owners: BTreeMap<String, String>,
        links: Links,
    ) -> Result<Catalogue, CatalogueError> {
        let mut providers = Vec::new();
        for (name, toml) in files {
            let provider = check_provider(name, toml, &owners, links)
                .map_err(|fault| CatalogueError { file: name.to_owned(), fault })?;
            providers.push(provider);
        }
        providers.sort_by(|a: &Provider, b| a.id.cmp(&b.id));
        check_together(&providers).map_err(|(id, fault)| CatalogueError { file: format!("{id}.toml"), fault })?;
        let gateways = serde_json::from_str::<Embedded>(EMBEDDED).map(|embedded| embedded.gateways).unwrap_or_default();
        Ok(Self::of(providers, owners, gateways))
    }

    /// `providers` are sorted by id.
    fn of(providers: Vec<Provider>, owners: BTreeMap<String, String>, gateways: Gateways) -> Self {
        let lines = KNOWN_DOMAINS.lines().map(str::trim);
        let known_domains = lines.filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
        Self { index: Index::of(&providers), slips: Slips::of(&providers), providers, owners, gateways, known_domains }
    }

    /// The provider of an id.
    pub fn get(&self, id: &str) -> Option<&Provider> {
        self.index.id(id).map(|place| &self.providers[place])
    }

    /// All providers, by id.
    pub fn all(&self) -> &[Provider] {
        &self.providers
    }

    /// The provider of a mail domain: exact, then by family.
    pub fn by_domain(&self, domain: &str) -> Option<&Provider> {
        self.index.domain(domain).map(|place| &self.providers[place])
    }

    /// The provider that takes in the mail of a domain with these MX hosts: the longest suffix over all hosts.
    ///
    /// A provider's host counts beside a gateway's too, wherever it stands: it is there because the mailboxes are.
    pub fn by_mx(&self, hosts: &[String]) -> Option<&Provider> {
        self.index.mx(hosts).map(|place| &self.providers[place])
    }

    /// The service that stands before the mailboxes of a domain with these MX hosts, wherever those are.
    pub fn gateway(&self, hosts: &[String]) -> Option<&Gateway> {
        self.gateways.find(hosts)
    }

    /// The organisation that a host belongs to, by its registrable domain.
    pub fn owner_of_host(&self, host: &str) -> Option<&str> {
        let host = lower(host);
        self.owners.get(public_suffix::domain(&host)?).map(String::as_str)
    }

    /// Whether a host belongs to no organisation of the catalogue.
    pub fn is_nobodys(&self, host: &str) -> bool {
        self.owner_of_host(host).is_none() && !self.is_server(host)
    }

    /// Whether a provider's file names this host as a server for programs. The owner of a host tells less: below many
    /// owners' domains lie their customers' own computers (`static.1.2.0.192.clients.your-server.de`).
    pub fn is_server(&self, host: &str) -> bool {
        self.index.has_server(host)
    }

    /// Whether a code of this provider may be sent to the host.
    pub fn host_allowed(&self, provider_id: &str, host: &str) -> bool {
        self.get(provider_id).is_some_and(|provider| self.owner_of_host(host) == Some(provider.organisation.as_str()))
    }

    /// Whether the domain is a known provider's, with or without a file of its own.
    pub fn is_known_domain(&self, domain: &str) -> bool {
        self.known_domains.contains(domain) || self.by_domain(domain).is_some() || self.to_confirm(domain).is_some()
    }

    /// The provider that lists the domain as perhaps its own: its MX tells.
    pub fn to_confirm(&self, domain: &str) -> Option<&Provider> {
        self.index.to_confirm(domain).map(|place| &self.providers[place])
    }

    /// Whether the domain belongs to a provider without a file: its MX may be another's, which then tells nothing.
    pub(super) fn is_elsewhere(&self, domain: &str) -> bool {
        self.known_domains.contains(domain) && self.by_domain(domain).is_none()
    }

    /// The address that was likely meant by a text that is none: a comma for the dot (`anna@gmail,com`), no dot
    /// (`anna@gmailcom`, `anna@gmail`), a dot or an `@` too much. Only for domains of the catalogue and slips of them.
    pub fn correction_of_text(&self, typed: &str) -> Option<(Address, &Provider)> {
        let (local, domain) = typed.trim().split_once('@')?;
        let domain = domain.trim().to_ascii_lowercase();
        let labels: Vec<&str> = domain
            .split(|c: char| matches!(c, '.' | ',' | ';' | ':' | '/' | '@' | '_') || c.is_whitespace())
            .filter(|label| !label.is_empty())
            .collect();
        if let [name] = labels.as_slice() {
            let (domain, place) = self.slips.dotted(name)?;
            return Some((Address::parse(&format!("{local}@{domain}")).ok()?, &self.providers[place]));
        }
        let address = Address::parse(&format!("{local}@{}", labels.join("."))).ok()?;
        match self.by_domain(address.domain()) {
            Some(provider) => Some((address, provider)),
            None => self.correction(&address),
        }
    }

    /// The correction of a likely slip of the keyboard; never for a domain that is a known provider's.
    pub(super) fn correction(&self, address: &Address) -> Option<(Address, &Provider)> {
        if self.is_known_domain(address.domain()) {
            return None;
        }
        let (domain, place) = self.slips.correction(address.domain())?;
        Some((address.at(domain), &self.providers[place]))
    }
}

/// Whether `name` lies below `suffix`, at a label boundary.
pub(super) fn is_below(name: &str, suffix: &str) -> bool {
    name.strip_suffix(suffix).is_some_and(|rest| rest.len() > 1 && rest.ends_with('.'))
}

//! All providers, as they stand in `providers/*.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};

use super::validate::{Fault, Links, check_provider, check_together, read_owners};
use super::{Provider, typos};
use crate::address::Address;

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/providers");
const OWNERS: &str = include_str!("../../providers/owners.toml");
const KNOWN_DOMAINS: &str = include_str!("../../providers/known-domains.txt");

/// The organisation and the mail domain of practice.
const PRACTICE_DOMAIN: &str = "practice.example";

/// The providers, each checked against the table of owners.
#[derive(Clone, Debug)]
pub struct Catalogue {
    providers: Vec<Provider>,
    /// Registrable domain to organisation.
    owners: BTreeMap<String, String>,
    /// Mail domains of providers without a file.
    known_domains: BTreeSet<&'static str>,
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
        static EMBEDDED: LazyLock<Catalogue> = LazyLock::new(|| {
            let files = FILES.files().filter_map(|file| Some((file.path().to_str()?, file.contents_utf8()?)));
            let providers = files.filter(|(name, _)| name.ends_with(".toml") && *name != "owners.toml");
            Catalogue::from_files(providers, OWNERS).expect("a test reads every embedded file")
        });
        &EMBEDDED
    }

    /// A catalogue from provider files (name and TOML) and the table of owners.
    ///
    /// # Errors
    ///
    /// The first fault, with the file that has it.
    pub fn from_files<'a>(
        files: impl Iterator<Item = (&'a str, &'a str)>,
        owners: &str,
    ) -> Result<Catalogue, CatalogueError> {
        let owners = read_owners(owners).map_err(|fault| CatalogueError { file: "owners.toml".into(), fault })?;
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
        let lines = KNOWN_DOMAINS.lines().map(str::trim);
        let known_domains = lines.filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
        Ok(Catalogue { providers, owners, known_domains })
    }

    /// The provider of an id.
    pub fn get(&self, id: &str) -> Option<&Provider> {
        self.providers.iter().find(|provider| provider.id == id)
    }

    /// All providers, by id.
    pub fn all(&self) -> &[Provider] {
        &self.providers
    }

    /// The provider of a mail domain: exact, then by family.
    pub fn by_domain(&self, domain: &str) -> Option<&Provider> {
        let domain = domain.strip_suffix('.').unwrap_or(domain).to_ascii_lowercase();
        let exact = |provider: &&Provider| provider.domains.contains(&domain);
        let family = |provider: &&Provider| provider.domain_families.iter().any(|family| is_below(&domain, family));
        self.providers.iter().find(exact).or_else(|| self.providers.iter().find(family))
    }

    /// The provider that takes in the mail of a domain with these MX hosts: the longest suffix over all hosts.
    pub fn by_mx(&self, hosts: &[String]) -> Option<&Provider> {
        hosts
            .iter()
            .filter_map(|host| {
                let host = host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase();
                let matches = |suffix: &&String| host == **suffix || is_below(&host, suffix);
                let candidates =
                    self.providers.iter().filter(|provider| !provider.mx_not.iter().any(|not| matches(&not)));
                candidates
                    .filter_map(|provider| Some((provider.mx.iter().filter(matches).map(String::len).max()?, provider)))
                    .max_by_key(|(length, _)| *length)
            })
            .max_by_key(|(length, _)| *length)
            .map(|(_, provider)| provider)
    }

    /// The organisation that a host belongs to, by its registrable domain.
    pub fn owner_of_host(&self, host: &str) -> Option<&str> {
        let host = host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase();
        self.owners.get(psl::domain_str(&host)?).map(String::as_str)
    }

    /// Whether a code of this provider may be sent to the host.
    pub fn host_allowed(&self, provider_id: &str, host: &str) -> bool {
        self.get(provider_id).is_some_and(|provider| self.owner_of_host(host) == Some(provider.organisation.as_str()))
    }

    /// Whether the domain is a known provider's, with or without a file of its own.
    pub fn is_known_domain(&self, domain: &str) -> bool {
        let listed = |provider: &Provider| provider.domains_to_confirm.iter().any(|known| known == domain);
        self.known_domains.contains(domain) || self.by_domain(domain).is_some() || self.providers.iter().any(listed)
    }

    /// Whether the domain belongs to a provider without a file: its MX may be another's, which then tells nothing.
    pub(super) fn is_elsewhere(&self, domain: &str) -> bool {
        self.known_domains.contains(domain) && self.by_domain(domain).is_none()
    }

    /// The correction of a likely slip of the keyboard; never for a domain that is a known provider's.
    pub(super) fn correction(&self, address: &Address) -> Option<(Address, &Provider)> {
        if self.is_known_domain(address.domain()) {
            return None;
        }
        let (domain, provider) = typos::correction(&self.providers, address.domain())?;
        Some((address.at(domain), provider))
    }
}

/// Whether `name` lies below `suffix`, at a label boundary.
pub(super) fn is_below(name: &str, suffix: &str) -> bool {
    name.strip_suffix(suffix).is_some_and(|rest| rest.len() > 1 && rest.ends_with('.'))
}

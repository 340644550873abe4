//! Finding a provider in the list by whatever a person knows of it.

use super::{Catalogue, Provider};

/// Those that keep the mail of most domains of one's own, most used first.
const OWN_DOMAINS: &str = include_str!("../../providers/own-domains.txt");

/// Where the search was found; the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    NameBegins,
    Name,
    Domain,
    Other,
}

impl Catalogue {
    /// The providers that fit a search, the best first; all from A to Z where nothing is searched.
    ///
    /// Each word has to stand in the name, the company, the id, a domain or a server's name, in any case and whatever
    /// marks are between the letters. Of an address, the part behind the `@` counts.
    pub fn search(&self, wanted: &str) -> Vec<&Provider> {
        let wanted = wanted.rsplit('@').next().unwrap_or_default();
        let words: Vec<String> = wanted.split_whitespace().map(letters).filter(|word| !word.is_empty()).collect();
        let mut found: Vec<_> =
            self.all().iter().filter_map(|provider| Some((place(provider, &words)?, provider))).collect();
        found.sort_by_cached_key(|(place, provider)| (*place, provider.name.to_lowercase()));
        found.into_iter().map(|(_, provider)| provider).collect()
    }

    /// The providers that keep the mail of most domains of one's own, most used first.
    pub fn often_own_domains(&self) -> impl Iterator<Item = &Provider> {
        let ids = OWN_DOMAINS.lines().filter(|line| !line.starts_with('#'));
        ids.filter_map(|id| self.get(id))
    }
}

impl Provider {
    /// Some of its domains, those with what is searched in them first.
    pub fn domains_like<'a>(&'a self, wanted: &str, most: usize) -> Vec<&'a str> {
        let wanted = letters(wanted.rsplit('@').next().unwrap_or_default());
        let mut domains: Vec<&str> = self.domains.iter().map(String::as_str).collect();
        // Stable: the others stay in their order.
        domains.sort_by_key(|domain| !letters(domain).contains(&wanted));
        domains.truncate(most);
        domains
    }
}

/// The best place that has all words together, or any that has each; without words, the same for all.
fn place(provider: &Provider, words: &[String]) -> Option<Place> {
    let together = words.concat();
    let (name, company) = (letters(&provider.name), letters(&provider.company));
    let domains: Vec<String> =
        provider.domains.iter().chain(&provider.domain_families).map(|name| letters(name)).collect();
    if name.starts_with(&together) {
        return Some(if together.is_empty() { Place::Other } else { Place::NameBegins });
    }
    if name.contains(&together) || company.contains(&together) {
        return Some(Place::Name);
    }
    if domains.iter().any(|domain| domain.contains(&together)) {
        return Some(Place::Domain);
    }
    let hosts = provider.smtp.iter().chain(&provider.imap).map(|endpoint| &endpoint.host).chain(&provider.mx);
    let hosts: Vec<String> = hosts.map(|host| letters(host)).collect();
    let id = letters(&provider.id);
    let known = || [&name, &company, &id].into_iter().chain(&domains).chain(&hosts);
    words.iter().all(|word| known().any(|text| text.contains(word))).then_some(Place::Other)
}

/// The letters and digits alone: "T-Online", "t online" and "tonline" are the same.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

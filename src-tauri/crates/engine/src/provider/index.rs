//! Finding a provider by a domain or by a mail server's name: a few look-ups in hash tables, whatever the number of
//! providers.

use std::collections::{HashMap, HashSet};

use super::Provider;

/// Names to places in the list of providers.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    ids: HashMap<String, usize>,
    domains: HashMap<String, usize>,
    families: HashMap<String, usize>,
    to_confirm: HashMap<String, usize>,
    mx: Suffixes,
    /// Hosts of all servers.
    servers: HashSet<String>,
}

impl Index {
    pub(super) fn of(providers: &[Provider]) -> Self {
        let mut index = Self::default();
        for (place, provider) in providers.iter().enumerate() {
            index.ids.insert(provider.id.clone(), place);
            index.domains.extend(provider.domains.iter().map(|domain| (domain.clone(), place)));
            index.families.extend(provider.domain_families.iter().map(|family| (family.clone(), place)));
            index.to_confirm.extend(provider.domains_to_confirm.iter().map(|domain| (domain.clone(), place)));
            provider.mx.iter().for_each(|suffix| index.mx.add(suffix, Entry { place, is: true }));
            provider.mx_not.iter().for_each(|suffix| index.mx.add(suffix, Entry { place, is: false }));
            index.servers.extend(provider.all_servers().map(|endpoint| endpoint.host.clone()));
        }
        index
    }

    pub(super) fn id(&self, id: &str) -> Option<usize> {
        self.ids.get(id).copied()
    }

    /// Exact, then the nearest family.
    pub(super) fn domain(&self, domain: &str) -> Option<usize> {
        let domain = lower(domain);
        let family = || parents(&domain).skip(1).find_map(|parent| self.families.get(parent));
        self.domains.get(domain.as_ref()).or_else(family).copied()
    }

    /// Exact, among the domains that a provider lists as perhaps its own.
    pub(super) fn to_confirm(&self, domain: &str) -> Option<usize> {
        self.to_confirm.get(lower(domain).as_ref()).copied()
    }

    /// Whether a provider's file names this host as a server for programs.
    pub(super) fn has_server(&self, host: &str) -> bool {
        self.servers.contains(lower(host).as_ref())
    }

    /// The longest suffix over all hosts, counted in labels; of equals the host that comes first.
    pub(super) fn mx(&self, hosts: &[String]) -> Option<usize> {
        let found = hosts.iter().filter_map(|host| self.mx.longest(host)).rev();
        found.max_by_key(|(labels, _)| *labels).map(|(_, place)| place)
    }
}

/// What a suffix says of a host: it is this provider's, or just not.
#[derive(Clone, Copy, Debug)]
struct Entry {
    place: usize,
    is: bool,
}

/// Suffixes of host names, matched at label boundaries. The first label of one may hold `*` for any characters.
#[derive(Clone, Debug, Default)]
struct Suffixes {
    plain: HashMap<String, Vec<Entry>>,
    /// By what stands behind the first label; the first labels with the most characters come first.
    with_star: HashMap<String, Vec<(String, Entry)>>,
}

impl Suffixes {
    fn add(&mut self, suffix: &str, entry: Entry) {
        match suffix.split_once('.') {
            Some((label, rest)) if label.contains('*') => {
                let labels = self.with_star.entry(rest.to_owned()).or_default();
                labels.push((label.to_owned(), entry));
                labels.sort_by_key(|(label, _)| std::cmp::Reverse(label.len()));
            }
            _ => self.plain.entry(suffix.to_owned()).or_default().push(entry),
        }
    }

    /// The longest suffix of a host, in labels, and whose it is. What is said not to be a provider's is not.
    fn longest(&self, host: &str) -> Option<(usize, usize)> {
        let host = lower(host.trim());
        if host.split('.').any(str::is_empty) {
            return None;
        }
        let labels = host.split('.').count();
        let mut not = Vec::new();
        for (skipped, suffix) in parents(&host).enumerate() {
            let plain = self.plain.get(suffix).into_iter().flatten();
            let starred = suffix.split_once('.').and_then(|(label, rest)| Some((label, self.with_star.get(rest)?)));
            let starred = starred
                .into_iter()
                .flat_map(|(label, all)| all.iter().filter(move |(pattern, _)| fits(label, pattern)))
                .map(|(_, entry)| entry);
            for entry in plain.chain(starred) {
                match entry.is {
                    true if !not.contains(&entry.place) => return Some((labels - skipped, entry.place)),
                    true => {}
                    false => not.push(entry.place),
                }
            }
        }
        None
    }
}

/// Whether a label fits a pattern in which `*` stands for any number of characters.
fn fits(label: &str, pattern: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return label == pattern };
    let Some(mut label) = label.strip_prefix(first) else { return false };
    let (middle, last) = rest.rsplit_once('*').unwrap_or(("", rest));
    for part in middle.split('*') {
        let Some((_, behind)) = label.split_once(part) else { return false };
        label = behind;
    }
    label.ends_with(last)
}

/// A name in lower case, without a final dot.
pub(super) fn lower(name: &str) -> std::borrow::Cow<'_, str> {
    let name = name.strip_suffix('.').unwrap_or(name);
    match name.bytes().any(|b| b.is_ascii_uppercase()) {
        true => name.to_ascii_lowercase().into(),
        false => name.into(),
    }
}

/// The name itself, then without its first label, and so on.
pub(super) fn parents(name: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(name), |name| Some(name.split_once('.')?.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_stand_for_any_characters() {
        for (label, pattern, expected) in [
            ("163mx01", "163mx*", true),
            ("163mx", "163mx*", true),
            ("126mx01", "163mx*", false),
            ("x163mx01", "163mx*", false),
            ("mx-eu-1", "mx-*-1", true),
            ("mx-1", "mx-*-1", false),
            ("aXbYc", "a*b*c", true),
            ("aXbYd", "a*b*c", false),
            ("aba", "ab*ba", false),
            ("mx", "mx", true),
        ] {
            assert_eq!(fits(label, pattern), expected, "{label} in {pattern}");
        }
    }

    #[test]
    fn the_longest_suffix_of_a_host_wins() {
        let mut suffixes = Suffixes::default();
        let names = ["qq.com", "mx*.qq.com", "mxbiz*.qq.com", "l.google.com", "google.com", "mx1.qq.com"];
        names.iter().enumerate().for_each(|(place, suffix)| suffixes.add(suffix, Entry { place, is: true }));
        suffixes.add("forward.google.com", Entry { place: 4, is: false });
        for (host, expected) in [
            ("mx3.qq.com", Some("mx*.qq.com")),
            ("MX1.QQ.com.", Some("mx1.qq.com")),
            ("mxbiz2.qq.com", Some("mxbiz*.qq.com")),
            ("a.mxbiz2.qq.com", Some("mxbiz*.qq.com")),
            ("other.qq.com", Some("qq.com")),
            ("aspmx.l.google.com", Some("l.google.com")),
            ("l.google.com", Some("l.google.com")),
            ("forward.google.com", None),
            ("x.forward.google.com", None),
            ("xgoogle.com", None),
            ("google.com.example", None),
            ("..google.com", None),
            ("google.com..", None),
            (".", None),
            ("", None),
        ] {
            assert_eq!(suffixes.longest(host).map(|(_, place)| names[place]), expected, "{host}");
        }
    }
}

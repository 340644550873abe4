//! What must hold of provider files before anything is believed from them.

use std::collections::BTreeMap;

use serde_json::Value;
use url::{Host, Url};

use super::catalogue::is_below;
use super::{Day, Provider, labels};
use crate::data::from_toml;
use crate::endpoint::Leg;
use crate::public_suffix;

/// Which links a provider file may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Links {
    /// `https`, to hosts of the organisation.
    #[cfg(test)]
    Https,
    /// Practice: `http` to this computer as well.
    ThisComputer,
}

/// What is wrong with a provider file or the table of owners.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Not TOML, an unknown key, a missing key or a value of another kind.
    #[error("cannot be read: {0}")]
    Form(String),
    /// The id is not the file's name, or not in lower-case letters, digits and hyphens.
    #[error("the id is not the file's name")]
    Id,
    /// A link that is not `https`.
    #[error("not an https link: {0}")]
    Link(String),
    /// A host, link or MX that is not the organisation's.
    #[error("not a host of {organisation}: {host}")]
    Owner {
        /// The organisation of the file.
        organisation: String,
        /// The host.
        host: String,
    },
    /// A date that is missing, or not like 2026-11-22.
    #[error("not a date: {0}")]
    Date(String),
    /// No sources.
    #[error("no sources")]
    Sources,
    /// A domain that is not in lower-case ASCII form.
    #[error("not a domain in lower-case ASCII form: {0}")]
    Domain(String),
    /// A domain or MX that another provider has too, or that is listed twice.
    #[error("listed twice: {0}")]
    Overlap(String),
    /// A label key that `texts/labels.toml` does not have.
    #[error("unknown label key: {0}")]
    LabelKey(String),
    /// A name among `unverified` that is no field.
    #[error("unknown field among the unverified: {0}")]
    Unverified(String),
    /// The provider takes a code, but there is no page for it, or no server.
    #[error("incomplete: {0}")]
    Incomplete(&'static str),
    /// A code format that contradicts itself.
    #[error("the code format contradicts itself")]
    CodeFormat,
    /// An entry of the owners' table that is not a registrable domain.
    #[error("not a registrable domain: {0}")]
    Registrable(String),
    /// The practice provider reaches beyond practice.example.
    #[error("reaches beyond practice.example")]
    BeyondPractice,
}

/// Reads `owners.toml`; what the program carries was read when it was built.
#[cfg(test)]
pub(super) fn read_owners(text: &str) -> Result<BTreeMap<String, String>, Fault> {
    let owners: BTreeMap<String, String> = from_toml(text).map_err(Fault::Form)?;
    match owners.keys().find(|domain| public_suffix::domain(domain) != Some(domain.as_str()) || !is_plain(domain)) {
        Some(domain) => Err(Fault::Registrable(domain.clone())),
        None => Ok(owners),
    }
}

/// Reads one provider file and judges everything that can be judged by itself.
pub(super) fn check_provider(
    file: &str,
    toml: &str,
    owners: &BTreeMap<String, String>,
    links: Links,
) -> Result<Provider, Fault> {
    let provider: Provider = from_toml(toml).map_err(Fault::Form)?;
    let id_letters = provider.id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if file != format!("{}.toml", provider.id) || provider.id.is_empty() || !id_letters {
        return Err(Fault::Id);
    }
    check_domains(&provider)?;
    check_hosts(&provider, owners)?;
    for link in urls(&provider) {
        check_link(link, &provider, owners, links)?;
    }
    check_dates(&provider)?;
    if provider.sources.is_empty() {
        return Err(Fault::Sources);
    }
    if let Some(key) = label_keys(&provider).find(|key| !labels::is_key(key)) {
        return Err(Fault::LabelKey(key.to_owned()));
    }
    check_unverified(&provider, toml)?;
    check_whole(&provider)?;
    Ok(provider)
}

/// Judges the providers together: no domain and no MX belongs to two of them.
pub(super) fn check_together(providers: &[Provider]) -> Result<(), (String, Fault)> {
    let mut seen = BTreeMap::new();
    for provider in providers {
        let domains = provider.domains.iter().chain(&provider.domains_to_confirm).map(|name| ("@", name));
        for (kind, name) in domains.chain(provider.mx.iter().map(|name| ("mx", name))) {
            if seen.insert((kind, name), &provider.id).is_some() {
                return Err((provider.id.clone(), Fault::Overlap(name.clone())));
            }
        }
    }
    for provider in providers {
        for family in &provider.domain_families {
            let others = providers.iter().filter(|other| other.id != provider.id);
            let inside = others.flat_map(|other| other.domains.iter().chain(&other.domain_families));
            if let Some(name) = inside.into_iter().find(|name| *name == family || is_below(name, family)) {
                return Err((provider.id.clone(), Fault::Overlap(name.clone())));
            }
        }
    }
    Ok(())
}

/// Lower-case ASCII labels with at least one dot.
fn is_plain(domain: &str) -> bool {
    let label = |label: &str| {
        let letters = label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        letters && !label.is_empty() && !label.starts_with('-') && !label.ends_with('-')
    };
    domain.contains('.') && domain.split('.').all(label)
}

/// A domain whose first label may hold `*` for any characters ("163mx*.mxmail.netease.com"), but is never `*` alone.
fn is_mx_pattern(pattern: &str) -> bool {
    let (label, rest) = pattern.split_once('.').unwrap_or((pattern, ""));
    let letters = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'*';
    is_plain(pattern) || (is_plain(rest) && label.bytes().all(letters) && label.bytes().any(|b| b != b'*'))
}

fn check_domains(provider: &Provider) -> Result<(), Fault> {
    let lists =
        [&provider.domains, &provider.domains_to_confirm, &provider.domain_families, &provider.own_domains_sign_in_at];
    let plain = lists.into_iter().flatten().find(|domain| !is_plain(domain));
    let mx = || provider.mx.iter().chain(&provider.mx_not).find(|pattern| !is_mx_pattern(pattern));
    match plain.or_else(mx) {
        Some(domain) => Err(Fault::Domain(domain.clone())),
        None => Ok(()),
    }
}

fn check_hosts(provider: &Provider, owners: &BTreeMap<String, String>) -> Result<(), Fault> {
    let servers = provider.all_servers().map(|endpoint| &endpoint.host);
    if let Some(host) = servers.clone().find(|host| !is_plain(host)) {
        return Err(foreign(provider, host));
    }
    for host in servers.clone().chain(&provider.mx).chain(&provider.mx_not) {
        if !belongs(host, provider, owners) {
            return Err(foreign(provider, host));
        }
    }
    match provider.all_servers().any(|endpoint| endpoint.port == 0) {
        true => Err(Fault::Incomplete("a port is 0")),
        false => Ok(()),
    }
}

fn belongs(host: &str, provider: &Provider, owners: &BTreeMap<String, String>) -> bool {
    public_suffix::domain(host).and_then(|domain| owners.get(domain)) == Some(&provider.organisation)
}

fn foreign(provider: &Provider, host: &str) -> Fault {
    Fault::Owner { organisation: provider.organisation.clone(), host: host.to_owned() }
}

fn check_link(link: &Url, provider: &Provider, owners: &BTreeMap<String, String>, links: Links) -> Result<(), Fault> {
    let plain = link.username().is_empty() && link.password().is_none();
    match (link.scheme(), link.host()) {
        ("http", Some(Host::Ipv4(address))) if links == Links::ThisComputer && address.is_loopback() && plain => Ok(()),
        ("https", Some(Host::Domain(host))) if plain && link.port().is_none() => {
            match belongs(host, provider, owners) {
                true => Ok(()),
                false => Err(foreign(provider, host)),
            }
        }
        _ => Err(Fault::Link(link.to_string())),
    }
}

fn urls(provider: &Provider) -> impl Iterator<Item = &Url> {
    let pages = provider.two_step.iter().map(|page| &page.url);
    let codes = provider.app_password.iter().map(|page| &page.url);
    let switches = provider.switches.iter().map(|switch| &switch.url);
    let single = [&provider.help_url, &provider.sign_in_url, &provider.revoke_url];
    pages.chain(codes).chain(switches).chain(single).flatten()
}

fn label_keys(provider: &Provider) -> impl Iterator<Item = &str> {
    let two_step = provider.two_step.iter().flat_map(|page| &page.label);
    let page = provider.app_password.iter().flat_map(|page| {
        let optional = [&page.label, &page.name_label, &page.access_label, &page.create_label, &page.mistaken_for];
        page.menu.iter().chain(optional.into_iter().flatten())
    });
    let switches = provider.switches.iter().flat_map(|switch| &switch.menu);
    two_step.chain(page).chain(switches).map(String::as_str)
}

fn check_dates(provider: &Provider) -> Result<(), Fault> {
    let stops = provider.stops.iter().flat_map(|stop| stop.since.iter().chain(&stop.changes_on));
    match std::iter::once(&provider.checked).chain(stops).find(|date| !is_date(date)) {
        Some(date) => Err(Fault::Date(date.clone())),
        None => Ok(()),
    }
}

/// A day of this century as 2026-11-22, or a month as 2026-11.
pub(crate) fn is_date(text: &str) -> bool {
    Day::parse(text).is_some()
}

/// `unverified` names keys of the file, so that a renamed field cannot lose its mark.
fn check_unverified(provider: &Provider, toml: &str) -> Result<(), Fault> {
    let table: serde_json::Map<String, Value> = from_toml(toml).map_err(Fault::Form)?;
    let exists = |name: &str| {
        let mut parts = name.splitn(2, '.');
        let value = parts.next().and_then(|key| table.get(key));
        match (value, parts.next()) {
            (None, _) => false,
            (Some(_), None) => true,
            (Some(Value::Object(inner)), Some(key)) => inner.contains_key(key),
            (Some(Value::Array(values)), Some(item)) => values.iter().any(|value| value.as_str() == Some(item)),
            _ => false,
        }
    };
    match provider.unverified.iter().find(|name| !exists(name)) {
        Some(name) => Err(Fault::Unverified(name.clone())),
        None => Ok(()),
    }
}

fn check_whole(provider: &Provider) -> Result<(), Fault> {
    use super::Credential::{AppPassword, Bridge, None as Nothing, OauthOnly};
    let stopped = |leg| [false, true].iter().all(|own| provider.stops.iter().any(|stop| stop.ends(leg, *own)));
    let takes_nothing = matches!(provider.credential, OauthOnly | Bridge | Nothing);
    if takes_nothing && !provider.stops.iter().any(|stop| stop.leg == Leg::Smtp) {
        return Err(Fault::Incomplete("no password is taken, but sending has no stop"));
    }
    if takes_nothing && !stopped(Leg::Imap) {
        return Err(Fault::Incomplete("no password is taken, but reading has no stop"));
    }
    for (leg, servers) in [(Leg::Smtp, &provider.smtp), (Leg::Imap, &provider.imap)] {
        if servers.is_empty() && !stopped(leg) {
            return Err(Fault::Incomplete("no server, and no stop that says why"));
        }
    }
    let with_code = [Some(provider.credential), provider.credential_with_two_step].contains(&Some(AppPassword));
    if with_code && provider.app_password.is_none() {
        return Err(Fault::Incomplete("no page for app passwords"));
    }
    if provider.credential_with_two_step.is_some() && provider.two_step.is_none() {
        return Err(Fault::Incomplete("two-step sign-in changes the password, but is not described"));
    }
    let known = |domain: &String| provider.has_domain(domain) || provider.domain_families.contains(domain);
    if !provider.domain_servers.iter().flat_map(|servers| &servers.domains).all(known) {
        return Err(Fault::Incomplete("servers of a domain that is not the provider's"));
    }
    let Some(format) = &provider.code_format else { return Ok(()) };
    let shown: usize = format.groups.iter().sum();
    let separators = format.groups.len().saturating_sub(1);
    let groups_fit = format.groups.is_empty()
        || format.lengths.iter().any(|length| *length == shown || *length == shown + separators);
    if groups_fit { Ok(()) } else { Err(Fault::CodeFormat) }
}

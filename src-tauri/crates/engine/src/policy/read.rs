//! From keys and values to a policy.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::fault::shown;
use super::{Expected, Policy, PolicyFault, Refused, authority};
use crate::handover;
use crate::provider::Catalogue;
use crate::texts::Language;

/// A policy that is longer than this is not read, in bytes.
pub const MOST_BYTES: usize = 256 * 1024;
/// Every key.
pub const KEYS: [&str; 8] =
    ["app", "providers", "servers", "extra-ca", "portal-probe", "saving", "language", "trust-environment"];

/// More providers than this are not read.
const MOST_PROVIDERS: usize = 500;
/// More faults than this are counted, not listed.
const MOST_FAULTS: usize = 100;

/// What a policy is read with.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// The providers that there are.
    pub catalogue: &'a Catalogue,
    /// Seconds since 1970 (UTC).
    pub now: u64,
    /// Reads a file that only an administrator can write, or says why it does not.
    pub open: &'a dyn Fn(&str) -> Result<String, Refused>,
    /// How values may be written.
    pub form: Form,
}

/// How values may be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As the key has it, and no other way: TOML has a kind for each.
    Exact,
    /// As registries, lists of Group Policy and property lists have them, which know fewer kinds.
    Loose,
}

/// Reads a policy from keys and values; `place` is where they were found. Every entry is judged by itself: one that
/// cannot be followed becomes a fault, and the others count.
///
/// The systems give values in different forms, so in [`Form::Loose`]: yes and no are `true` and `false`, also as text, and 1 and 0, also as
/// text (a registry has no other); a list may be one text, with commas or line breaks between its entries; a text may be
/// a list of its lines (`REG_MULTI_SZ`). In both forms `servers` is a list of tables, or a table of tables by domain
/// (registry keys). In the latter an entry may be one text where the form is loose, as "smtp=mail.firm.example:465:tls user=local-part" (a list of Group Policy has
/// no tables). A value that is null counts as not there.
pub fn read(tree: &Map<String, Value>, place: impl Into<String>, ground: Ground<'_>) -> Policy {
    let mut reader = Reader { ground, faults: Vec::new(), more: 0 };
    let mut policy = Policy { place: Some(place.into()), ..Policy::default() };
    for (key, value) in tree.iter().filter(|(_, value)| !value.is_null()) {
        match key.as_str() {
            "app" => policy.app = reader.app(value),
            "providers" => policy.providers = reader.providers(value),
            "servers" => policy.servers = reader.servers(value),
            "extra-ca" => policy.authorities = reader.authorities(value),
            "portal-probe" => policy.portal_probe = reader.yes_no(key, value).unwrap_or(policy.portal_probe),
            "saving" => policy.saving = reader.yes_no(key, value).unwrap_or(policy.saving),
            "language" => policy.language = reader.language(value),
            "trust-environment" => {
                policy.trust_environment = reader.yes_no(key, value).unwrap_or(policy.trust_environment);
            }
            _ => reader.fault(PolicyFault::UnknownKey { key: shown(key) }),
        }
    }
    policy.faults = reader.faults;
    if reader.more > 0 {
        policy.faults.push(PolicyFault::More { count: reader.more });
    }
    policy
}

pub(super) struct Reader<'a> {
    pub(super) ground: Ground<'a>,
    faults: Vec<PolicyFault>,
    more: usize,
}

impl Reader<'_> {
    pub(super) fn fault(&mut self, fault: PolicyFault) {
        match self.faults.len() < MOST_FAULTS {
            true => self.faults.push(fault),
            false => self.more += 1,
        }
    }

    pub(super) fn wrong_kind(&mut self, key: &str, expected: Expected) {
        self.fault(PolicyFault::WrongKind { key: key.to_owned(), expected });
    }

    fn text<'v>(&mut self, key: &str, value: &'v Value) -> Option<Cow<'v, str>> {
        let found = text(value, self.ground.form);
        if found.is_none() {
            self.wrong_kind(key, Expected::Text);
        }
        found
    }

    fn yes_no(&mut self, key: &str, value: &Value) -> Option<bool> {
        let found = match value {
            Value::Bool(yes) => Some(*yes),
            _ if self.ground.form == Form::Exact => None,
            Value::Number(number) => match number.as_u64() {
                Some(1) => Some(true),
                Some(0) => Some(false),
                _ => None,
            },
            Value::String(text) => match text.trim().to_ascii_lowercase().as_str() {
                "true" | "1" => Some(true),
                "false" | "0" => Some(false),
                _ => None,
            },
            _ => None,
        };
        if found.is_none() {
            self.wrong_kind(key, Expected::YesNo);
        }
        found
    }

    fn app(&mut self, value: &Value) -> Option<&'static str> {
        let id = self.text("app", value)?;
        let found = handover::app(id.trim());
        if found.is_none() {
            self.fault(PolicyFault::UnknownApp { id: shown(&id) });
        }
        found.map(|app| app.id.as_str())
    }

    fn language(&mut self, value: &Value) -> Option<&'static str> {
        let tag = self.text("language", value)?;
        let found = Language::spoken(tag.trim());
        if found.is_none() {
            self.fault(PolicyFault::UnknownLanguage { tag: shown(&tag) });
        }
        found.map(|language| language.tag)
    }

    /// A list of which every entry is unknown allows no provider: a slip of the pen must not allow all.
    fn providers(&mut self, value: &Value) -> Option<Vec<String>> {
        let ids: Vec<String> = match value {
            Value::String(text) if self.ground.form == Form::Loose => {
                text.split([',', ';', '\n', '\r']).map(str::to_owned).collect()
            }
            Value::Array(list) => {
                let ids = list.iter().map(|id| id.as_str().map(str::to_owned));
                ids.collect::<Option<_>>().or_else(|| {
                    self.wrong_kind("providers", Expected::List);
                    None
                })?
            }
            _ => {
                self.wrong_kind("providers", Expected::List);
                return None;
            }
        };
        if ids.len() > MOST_PROVIDERS {
            self.fault(PolicyFault::TooMany { key: "providers".into(), most: MOST_PROVIDERS });
        }
        let mut allowed: Vec<String> = Vec::new();
        for id in ids.iter().map(|id| id.trim()).filter(|id| !id.is_empty()).take(MOST_PROVIDERS) {
            match self.ground.catalogue.get(id) {
                Some(_) if allowed.iter().any(|other| other == id) => {}
                Some(provider) => allowed.push(provider.id.clone()),
                None => self.fault(PolicyFault::UnknownProvider { id: shown(id) }),
            }
        }
        Some(allowed)
    }

    fn authorities(&mut self, value: &Value) -> Vec<authority::Authority> {
        let Some(given) = self.text("extra-ca", value) else { return Vec::new() };
        let pem = match given.contains("-----BEGIN") {
            true => given,
            false => match (self.ground.open)(given.trim()) {
                Ok(pem) => pem.into(),
                Err(Refused { place, because }) => {
                    let place = place.map_or_else(|| shown(&given), |place| shown(&place));
                    self.fault(PolicyFault::CertificateFile { place, because });
                    return Vec::new();
                }
            },
        };
        let (authorities, faults) = authority::read(&pem, self.ground.now);
        faults.into_iter().for_each(|fault| self.fault(fault));
        authorities
    }
}

/// A text, or the lines of one.
pub(super) fn text(value: &Value, form: Form) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(text.into()),
        Value::Array(lines) if form == Form::Loose && !lines.is_empty() => {
            let lines = lines.iter().map(Value::as_str).collect::<Option<Vec<_>>>()?;
            Some(lines.join("\n").into())
        }
        _ => None,
    }
}

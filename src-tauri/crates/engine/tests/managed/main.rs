//! The files for administrators (`src-tauri/managed`) have exactly the keys of a policy, and nothing in them is left out.

mod documents;
mod templates;
mod xml;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value};
use sparekey_engine::policy::{FileFault, Form, Ground, KEYS, Policy, read};
use sparekey_engine::provider::Catalogue;

/// A day on which the authority of the examples counts: 2027-01-15.
const NOW: u64 = 1_800_000_000;

/// A file for administrators.
fn file(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../managed").join(name);
    fs::read_to_string(&path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()))
}

fn keys() -> BTreeSet<&'static str> {
    KEYS.into_iter().collect()
}

/// What Sparekey makes of an example: it has every key, and each is followed as it is meant.
fn assert_followed(tree: &Map<String, Value>, form: Form, name: &str) {
    let there: BTreeSet<&str> = tree.keys().map(String::as_str).collect();
    assert_eq!(there, keys(), "{name}");
    let open = |_: &str| Err(FileFault::Missing.into());
    let policy = read(tree, name, Ground { catalogue: Catalogue::embedded(), now: NOW, open: &open, form });
    assert_eq!(policy.faults, [], "{name}");
    let Policy { app, providers, servers, authorities, .. } = &policy;
    assert_eq!(*app, Some("imacash"), "{name}");
    assert_eq!(providers.as_deref(), Some(&["google-workspace".to_owned(), "gmail".to_owned()][..]), "{name}");
    let [own] = servers.as_slice() else { panic!("{name}: one domain, not {servers:?}") };
    assert_eq!((own.domain.as_str(), own.smtp.port), ("bakery.example", 465), "{name}");
    assert_eq!(own.imap.as_ref().map(|imap| imap.port), Some(993), "{name}");
    assert!(own.user_name.is_some(), "{name}: the form of the login name");
    let [authority] = authorities.as_slice() else { panic!("{name}: one authority, not {authorities:?}") };
    assert_eq!(authority.name, "Example authority, put your own here", "{name}");
    let switches = (policy.portal_probe, policy.saving, policy.trust_environment);
    assert_eq!((switches, policy.language), ((false, false, false), Some("en")), "{name}");
}

/// TOML as the policy's reader takes it.
fn toml_tree(text: &str) -> Map<String, Value> {
    toml::from_str(text).unwrap_or_else(|fault| panic!("{fault} in\n{text}"))
}

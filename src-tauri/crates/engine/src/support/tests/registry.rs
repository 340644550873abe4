//! What a number once meant, it means for good. `registry.frozen` says it line by line, each with a mark that comes from
//! all lines before it: a line that was changed, moved or taken away shows, here and in a review.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::diagnosis::Cause;
use crate::provider::Catalogue;
use crate::support::{Registry, SupportScreen, Table};

const FROZEN: &str = include_str!("../../../support/registry.frozen");
/// How many lines there were once, and the mark of the last of them: no end of the file can go either. To be raised at a
/// release.
const AT_LEAST: (usize, &str) = (285, "3d257e28");

/// One line of the frozen copy, without its mark.
fn line(table: Table, number: u16, id: &str) -> String {
    // What a screen says has its meaning by its table.
    let says = match (table, SupportScreen::of(id)) {
        (Table::Screens, Some(screen)) => screen.says().map_or(" -".into(), |table| format!(" {}", table.name())),
        _ => String::new(),
    };
    format!("{} {number} {id}{says}", table.name())
}

fn mark(before: &str, line: &str) -> String {
    let digest = Sha256::digest(format!("{before}\n{line}"));
    digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// The frozen lines, each with the mark that stands there.
fn frozen() -> Vec<(&'static str, &'static str)> {
    let lines = FROZEN.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.map(|line| line.rsplit_once(' ').expect("a line and its mark")).collect()
}

#[test]
fn nothing_that_was_frozen_was_changed() {
    let (mut before, frozen) = (String::new(), frozen());
    for (at, (line, stands)) in frozen.iter().enumerate() {
        let right = mark(&before, line);
        assert_eq!(
            *stands, right,
            "registry.frozen was changed at \"{line}\" or above it: put back what was there, and append only"
        );
        before = right;
        if at + 1 == AT_LEAST.0 {
            assert_eq!(before, AT_LEAST.1, "the first {} lines are not what they were", AT_LEAST.0);
        }
    }
    assert!(frozen.len() >= AT_LEAST.0, "lines of registry.frozen were taken away: put them back");
}

#[test]
fn the_registry_is_the_frozen_copy() {
    let frozen = frozen();
    let now: Vec<String> = all().map(|(table, id, number)| line(table, number, id)).collect();
    for (frozen, _) in &frozen {
        let mut words = frozen.split(' ');
        let (table, number) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let stands = now.iter().find(|line| line.starts_with(&format!("{table} {number} ")));
        assert_eq!(
            stands.map(String::as_str),
            Some(*frozen),
            "a support number that says \"{frozen}\" may stand on a note somewhere: its line in registry.toml stays as it \
             was, also where a provider, a screen or a cause is gone (see [retired]); what is new gets a new number"
        );
    }
    let mut before = frozen.last().map_or(String::new(), |(_, mark)| (*mark).to_owned());
    let mut wanted = Vec::new();
    for line in now.iter().filter(|line| !frozen.iter().any(|(frozen, _)| frozen == line)) {
        before = mark(&before, line);
        wanted.push(format!("{line} {before}"));
    }
    assert!(wanted.is_empty(), "append to registry.frozen:\n{}", wanted.join("\n"));
}

#[test]
fn each_number_is_given_once_and_fits() {
    let mut seen = BTreeMap::new();
    for (table, id, number) in all() {
        assert!((1..=table.highest()).contains(&number), "{} {id} = {number} does not fit", table.name());
        let other = seen.insert((table, number), id);
        assert_eq!(other, None, "{} {number} is given twice, to {id} too", table.name());
    }
    assert!(seen.len() > 250, "these are all numbers: {}", seen.len());
}

/// What is in a table and nowhere else has to be said to be gone: a slip of the pen in an id would be kept for good.
#[test]
fn what_is_gone_is_said_to_be() {
    let registry = Registry::embedded();
    let catalogue = Catalogue::embedded();
    for (table, id, _) in all() {
        let there = match table {
            Table::Screens => SupportScreen::of(id).is_some(),
            Table::Causes => id.starts_with("hold-") || Cause::ALL.iter().any(|cause| cause.name() == id),
            Table::Providers => ["own-servers", "practice"].contains(&id) || catalogue.get(id).is_some(),
            Table::Troubles => crate::wizard::TwoStepTrouble::ALL.iter().any(|trouble| trouble.name() == id),
            Table::Versions | Table::Questions | Table::Findings | Table::Keychain => true,
        };
        let retired = registry.retired(table, id);
        assert_eq!(there, retired.is_none(), "{} {id}: either it is there or it stands in [retired]", table.name());
        assert!(retired.is_none_or(|name| !name.trim().is_empty()), "{} {id} needs the name that it had", table.name());
    }
}

/// All of the registry, by table and number.
fn all() -> impl Iterator<Item = (Table, &'static str, u16)> {
    Table::ALL.into_iter().flat_map(|table| {
        let mut ids: Vec<_> = Registry::embedded().all(table).map(|(id, number)| (table, id, number)).collect();
        ids.sort_by_key(|(_, _, number)| *number);
        ids
    })
}

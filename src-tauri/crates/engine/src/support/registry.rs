//! Which number means what: `support/registry.toml`, to which lines are only ever added.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::data::carried;

const EMBEDDED: &str = carried!("support/registry.toml");

/// The tables of the registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Table {
    /// Releases, by their version ("0.1.0").
    Versions,
    /// Screens and verdicts.
    Screens,
    /// Why a test failed or was held.
    Causes,
    /// What may be in the way on the provider's page.
    Questions,
    /// What may be in the way of two-step sign-in.
    Troubles,
    /// What was found about a pasted code.
    Findings,
    /// What is wrong with the keychain.
    Keychain,
    /// Providers, by the names of their files.
    Providers,
}

impl Table {
    /// All of them.
    pub const ALL: [Table; 8] = [
        Self::Versions,
        Self::Screens,
        Self::Causes,
        Self::Questions,
        Self::Troubles,
        Self::Findings,
        Self::Keychain,
        Self::Providers,
    ];

    /// Its name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Versions => "versions",
            Self::Screens => "screens",
            Self::Causes => "causes",
            Self::Questions => "questions",
            Self::Troubles => "troubles",
            Self::Findings => "findings",
            Self::Keychain => "keychain",
            Self::Providers => "providers",
        }
    }

    /// The highest number that its digits can hold.
    pub fn highest(self) -> u16 {
        if self == Self::Providers { 999 } else { 99 }
    }
}

/// What the numbers mean.
#[derive(Debug, Deserialize)]
pub struct Registry {
    /// What is no longer there: id to the name that it had.
    retired: BTreeMap<Table, BTreeMap<String, String>>,
    #[serde(flatten)]
    tables: BTreeMap<Table, BTreeMap<String, u16>>,
}

impl Registry {
    /// The registry that the program carries.
    ///
    /// # Panics
    ///
    /// If the embedded file is not sound, which a test rules out.
    pub fn embedded() -> &'static Registry {
        static ONCE: LazyLock<Registry> =
            LazyLock::new(|| serde_json::from_str(EMBEDDED).expect("a test reads the embedded file"));
        &ONCE
    }

    /// The number of an id.
    pub fn number(&self, table: Table, id: &str) -> Option<u16> {
        self.tables.get(&table)?.get(id).copied()
    }

    /// The id of a number.
    pub fn id(&self, table: Table, number: u16) -> Option<&str> {
        self.all(table).find(|(_, known)| *known == number).map(|(id, _)| id)
    }

    /// The name that it had, of what is no longer there.
    pub fn retired(&self, table: Table, id: &str) -> Option<&str> {
        self.retired.get(&table)?.get(id).map(String::as_str)
    }

    /// All ids of a table with their numbers, by id.
    pub fn all(&self, table: Table) -> impl Iterator<Item = (&str, u16)> {
        self.tables.get(&table).into_iter().flatten().map(|(id, number)| (id.as_str(), *number))
    }
}

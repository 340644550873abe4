//! What a support number tells, by the registry.

use super::{Registry, SupportNumber, SupportScreen, Table};

/// What a support number tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SupportState {
    /// The release that showed it.
    pub release: Release,
    /// The screen or verdict.
    pub screen: SupportScreen,
    /// What it says: an id of the table [`SupportScreen::says`].
    pub says: Option<&'static str>,
    /// The provider's id, once one is known. `own-servers` stands for servers that somebody typed or that were found.
    pub provider: Option<&'static str>,
}

/// A release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Release {
    /// Its version.
    Known(&'static str),
    /// One that this release does not know, so a newer one, by its number.
    Newer(u8),
}

/// A part that this release knows nothing of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnknownPart {
    /// It has no such number: a newer release made it.
    Newer(Table),
    /// It no longer has such a screen.
    Gone {
        /// The release that showed it.
        release: Release,
    },
}

impl SupportState {
    /// The id in the table of providers for servers that are no known provider's.
    pub const OWN_SERVERS: &'static str = "own-servers";

    /// What this release shows. An id that the registry lacks counts as none.
    pub fn now(screen: SupportScreen, says: Option<&str>, provider: Option<&str>) -> Self {
        let registry = Registry::embedded();
        let id = |table: Table, id: &str| registry.all(table).find(|(known, _)| *known == id).map(|(id, _)| id);
        let known = |table: Table, wanted: &str| {
            let found = id(table, wanted);
            debug_assert!(found.is_some(), "{wanted} is missing in {} of support/registry.toml", table.name());
            found
        };
        Self {
            release: known(Table::Versions, env!("CARGO_PKG_VERSION")).map_or(Release::Newer(0), Release::Known),
            screen,
            says: screen.says().zip(says).and_then(|(table, id)| known(table, id)),
            // A stored one may be of a newer release.
            provider: provider.and_then(|provider| id(Table::Providers, provider)),
        }
    }

    /// Its number.
    pub fn number(&self) -> SupportNumber {
        let registry = Registry::embedded();
        let number = |table: Table, id: Option<&str>| id.and_then(|id| registry.number(table, id)).unwrap_or_default();
        let two = |number: u16| u8::try_from(number).unwrap_or_default();
        SupportNumber {
            release: match self.release {
                Release::Known(version) => two(number(Table::Versions, Some(version))),
                Release::Newer(number) => number,
            },
            screen: two(number(Table::Screens, Some(self.screen.name()))),
            says: self.screen.says().map_or(0, |table| two(number(table, self.says))),
            provider: number(Table::Providers, self.provider),
        }
    }

    /// What a number tells. One of a newer release is read as long as its parts are known here: none ever changes.
    ///
    /// # Errors
    ///
    /// This release knows nothing of a part.
    pub fn of(number: SupportNumber) -> Result<Self, UnknownPart> {
        let registry = Registry::embedded();
        let id = |table: Table, number: u16| registry.id(table, number).ok_or(UnknownPart::Newer(table));
        let release = registry.id(Table::Versions, number.release.into());
        let release = release.map_or(Release::Newer(number.release), Release::Known);
        let screen = id(Table::Screens, number.screen.into())?;
        let screen = SupportScreen::of(screen).ok_or(UnknownPart::Gone { release })?;
        let says = match (number.says, screen.says()) {
            (0, _) => None,
            (said, Some(table)) => Some(id(table, said.into())?),
            // A screen that said nothing may have begun to say something.
            (_, None) => return Err(UnknownPart::Newer(Table::Screens)),
        };
        let provider = match number.provider {
            0 => None,
            number => Some(id(Table::Providers, number)?),
        };
        Ok(Self { release, screen, says, provider })
    }
}

//! What the wizard reaches the computer through. `crates/platform` has the real ones; tests have their own.

use std::time::Duration;

use serde::Serialize;
use url::Url;
use zeroize::Zeroizing;

use crate::rehearsal::Rehearsal;
use crate::secret::Secret;

mod documents;
mod keychain;
mod lacking;
mod person;
mod shared;

pub use documents::{ChooserFault, DocumentFault, Documents, FileChooser, FileKind, Saved};
pub use keychain::{Asking, Keychain, KeychainFault, MailboxKey, ProvenAccount};
pub use lacking::Lacking;
pub use person::{NetworkPlace, PersonCheck, PersonFault};
pub use shared::{MemoryText, SharedText};

/// The clipboard.
pub trait Clipboard: Send + Sync {
    /// The text on it, for the paste step; read in Rust, so that a code need not pass through the page.
    fn read(&self) -> Result<Zeroizing<String>, ClipboardFault>;
    /// Puts a harmless text on it.
    fn write(&self, text: &str) -> Result<(), ClipboardFault>;
    /// Puts the code on it, marked as concealed where the system knows that.
    fn write_code(&self, code: &Secret) -> Result<(), ClipboardFault>;
    /// Takes the code off again, if it is still there.
    fn clear_code(&self, code: &Secret) -> Result<(), ClipboardFault>;
}

/// Why the clipboard did not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClipboardFault {
    /// It holds no text.
    #[error("no text on it")]
    Empty,
    /// No access to it here.
    #[error("not available")]
    Unavailable,
}

/// The person's own browser.
pub trait Browser: Send + Sync {
    /// Opens a page of the catalogue.
    fn open(&self, page: &Url) -> Result<(), BrowserFault>;
}

/// The browser could not be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[error("the browser could not be opened")]
pub struct BrowserFault;

/// The screen that the wizard is shown on.
pub trait Screen: Send + Sync {
    /// Whether it is shown on another computer (remote desktop), as far as that can be known: somebody there may be
    /// watching. That begins and ends while the wizard runs.
    fn is_shown_elsewhere(&self) -> bool;
}

/// A folder for settings; never holds anything derived from a code.
pub trait Settings: Send + Sync {
    /// What was stored last; `None` if nothing was.
    ///
    /// # Errors
    ///
    /// It cannot be read. What is no text of ours is put aside, and said once: [`SettingsFault::Damaged`].
    fn load(&self) -> Result<Option<String>, SettingsFault>;
    /// Puts aside what is stored: whoever stored it meant something else by it.
    fn put_aside(&self);
    /// Stores it whole or not at all.
    fn store(&self, text: &str) -> Result<(), SettingsFault>;
}

/// Why settings could not be read or stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SettingsFault {
    /// What was stored is no text of ours.
    #[error("damaged")]
    Damaged,
    /// The disk is full, or what this person may use of it.
    #[error("the disk is full")]
    Full,
    /// The folder or file may not be read or written.
    #[error("not allowed")]
    NotAllowed,
    /// Something else.
    #[error("failed")]
    Failed,
}

impl SettingsFault {
    /// All, for tests.
    pub const ALL: [Self; 4] = [Self::Damaged, Self::Full, Self::NotAllowed, Self::Failed];

    /// Its name in text ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Damaged => "damaged",
            Self::Full => "full",
            Self::NotAllowed => "not-allowed",
            Self::Failed => "failed",
        }
    }
}

/// A clock that goes on while the computer sleeps.
pub trait Clock: Send + Sync {
    /// Time since a moment that means nothing; never goes back.
    fn now(&self) -> Duration;
}

/// All ports together.
#[derive(Clone)]
pub struct Ports {
    /// The keychain.
    pub keychain: std::sync::Arc<dyn Keychain>,
    /// The clipboard.
    pub clipboard: std::sync::Arc<dyn Clipboard>,
    /// The browser.
    pub browser: std::sync::Arc<dyn Browser>,
    /// The screen.
    pub screen: std::sync::Arc<dyn Screen>,
    /// The settings.
    pub settings: std::sync::Arc<dyn Settings>,
    /// The clock.
    pub clock: std::sync::Arc<dyn Clock>,
    /// The list of mailboxes that were set up.
    pub mailboxes: std::sync::Arc<dyn SharedText>,
    /// The system's own check of the person.
    pub person: std::sync::Arc<dyn PersonCheck>,
    /// Where in the world's networks this computer stands.
    pub network_place: std::sync::Arc<dyn NetworkPlace>,
    /// Files that the person keeps.
    pub documents: std::sync::Arc<dyn Documents>,
    /// The system's question for a file.
    pub chooser: std::sync::Arc<dyn FileChooser>,
    /// Whoever makes things go wrong in practice; nobody elsewhere.
    pub rehearsal: Option<std::sync::Arc<dyn Rehearsal>>,
}

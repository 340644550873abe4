//! What the wizard reaches the computer through. `crates/platform` has the real ones; tests have their own.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use url::Url;
use zeroize::Zeroizing;

use crate::endpoint::Endpoint;
use crate::secret::Secret;

/// The system's keychain. Every call may block on a prompt: it is made on a thread of its own.
pub trait Keychain: Send + Sync {
    /// Writes, reads and deletes an entry of no value, so that a missing or locked keychain is known before a code is asked for.
    fn probe(&self) -> Result<(), KeychainFault>;
    /// Saves the account with its code as one item; an item of the same address is replaced.
    fn save(&self, account: &ProvenAccount, code: &Secret) -> Result<(), KeychainFault>;
    /// Removes the item of an address; an absent one is no fault.
    fn forget(&self, address: &str) -> Result<(), KeychainFault>;
}

/// What is saved beside the code: exactly what was proven.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProvenAccount {
    /// The address.
    pub address: String,
    /// Provider id, if known.
    pub provider: Option<String>,
    /// App id.
    pub app: String,
    /// Proven server and login name for sending.
    pub smtp: Option<(Endpoint, String)>,
    /// Proven server and login name for reading.
    pub imap: Option<(Endpoint, String)>,
    /// Seconds since 1970 (UTC) at the proof.
    pub proven_at: u64,
}

/// Why the keychain did not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeychainFault {
    /// There is no session bus to ask (Linux).
    #[error("no session bus")]
    NoBus,
    /// The system has no keychain, or its service is not installed.
    #[error("no keychain")]
    Missing,
    /// There is one, but it is locked and could not be opened.
    #[error("locked")]
    Locked,
    /// The person closed the question, or said no.
    #[error("dismissed")]
    Dismissed,
    /// It does not hold what was just written.
    #[error("does not keep what it is given")]
    DoesNotKeep,
    /// It takes no item of this size or form.
    #[error("refused the item")]
    Refused,
    /// Something else.
    #[error("failed")]
    Failed,
}

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
}

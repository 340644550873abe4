//! Where codes are kept, and under which name.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::endpoint::Endpoint;
use crate::secret::Secret;

/// The system's keychain. Every call may block on a prompt: it is made on a thread of its own.
pub trait Keychain: Send + Sync {
    /// Writes, reads and deletes an entry of no value, so that a missing or locked keychain is known before a code is asked for.
    fn probe(&self) -> Result<(), KeychainFault>;
    /// Saves the account with its code as one item; an older item of the same mailbox is replaced, and stays as it is
    /// where this fails.
    fn save(&self, account: &ProvenAccount, code: &Secret) -> Result<(), KeychainFault>;
    /// The item of a mailbox; `None` if there is none.
    ///
    /// # Errors
    ///
    /// [`KeychainFault::Locked`] also where the system would have to ask and may not ([`Asking::Quietly`]);
    /// [`KeychainFault::DoesNotKeep`] if what lies there is not what was saved.
    fn load(&self, key: &MailboxKey, asking: Asking) -> Result<Option<(ProvenAccount, Secret)>, KeychainFault>;
    /// Removes the item of a mailbox; an absent one is no fault.
    fn forget(&self, key: &MailboxKey) -> Result<(), KeychainFault>;
}

/// Whether the system may ask its owner something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// It may, for a password or a yes.
    MayPrompt,
    /// Nothing may appear: what would need a question is a fault instead.
    Quietly,
}

/// One mailbox in one app. Two spellings that differ in case or outer blanks are the same mailbox: not every keychain
/// tells them apart.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct MailboxKey {
    address: String,
    app: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

impl MailboxKey {
    /// The mailbox of an address in an app (its id); `name` is what the person calls an app that is not known.
    pub fn new(address: &str, app: &str, name: Option<&str>) -> Self {
        let plain = |text: &str| text.trim().to_lowercase();
        Self { address: plain(address), app: plain(app), name: name.map(plain).filter(|name| !name.is_empty()) }
    }

    /// The address, in lower case.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The app's id.
    pub fn app(&self) -> &str {
        &self.app
    }

    /// The name of an app that is not known, in lower case.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
}

/// One text for one key, which never changes: it names the keychain's item. Addresses and app ids have no blanks.
impl fmt::Display for MailboxKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.address, self.app)?;
        self.name.iter().try_for_each(|name| write!(f, " {name}"))
    }
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
    /// What the person calls the app, where it is none that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    /// The name that stands before the address in mails; empty if none was given.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub display_name: String,
    /// Proven server and login name for sending.
    pub smtp: Option<(Endpoint, String)>,
    /// Proven server and login name for reading.
    pub imap: Option<(Endpoint, String)>,
    /// Seconds since 1970 (UTC) at the proof.
    pub proven_at: u64,
}

impl ProvenAccount {
    /// The mailbox that this is the proof of.
    pub fn key(&self) -> MailboxKey {
        MailboxKey::new(&self.address, &self.app, self.app_name.as_deref())
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mailbox_is_one_whatever_its_spelling() {
        let one = MailboxKey::new("Anna@Example.com", "other", Some(" Newsletter Tool "));
        assert_eq!(one, MailboxKey::new("anna@example.com ", "other", Some("newsletter tool")));
        assert_eq!(one.to_string(), "anna@example.com other newsletter tool");
        assert_eq!(MailboxKey::new("anna@example.com", "imacash", Some("  ")).to_string(), "anna@example.com imacash");
    }

    #[test]
    fn an_item_without_names_is_read() {
        let text =
            r#"{"address":"anna@example.com","provider":null,"app":"imacash","smtp":null,"imap":null,"proven_at":1}"#;
        let account: ProvenAccount = serde_json::from_str(text).expect("names came later");
        assert_eq!((account.app_name.as_deref(), account.display_name.as_str()), (None, ""));
        assert_eq!(serde_json::to_string(&account).expect("plain data"), text);
    }
}

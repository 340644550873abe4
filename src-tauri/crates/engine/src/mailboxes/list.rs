//! The list as it is stored. Several programs read and change it: each change is made to what is there at that moment,
//! never to what somebody read earlier.

use serde::{Deserialize, Serialize};

use super::{Kept, LastCheck, MailboxRecord};
use crate::ports::MailboxKey;
use crate::provider::Catalogue;

const VERSION: u32 = 1;
/// More mailboxes are not kept. Those of a whole company are no list to look at.
pub const MOST_MAILBOXES: usize = 300;
/// Longest text that is looked at: 300 mailboxes take less than a tenth of it.
const MOST_BYTES: usize = 8 << 20;
/// So much of a text that could not be read is kept beside the list.
const MOST_ASIDE_BYTES: usize = 1 << 20;

/// The mailboxes, those first that need something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MailboxList {
    /// Whether they are looked after quietly.
    pub recheck: bool,
    /// The mailboxes.
    pub mailboxes: Vec<MailboxRecord>,
    /// How many could not be taken up: what stands there about their servers cannot be.
    pub unsound: usize,
}

/// The form in which it is stored.
#[derive(Default, Serialize, Deserialize)]
struct Stored {
    version: u32,
    #[serde(default)]
    recheck: bool,
    #[serde(default)]
    mailboxes: Vec<MailboxRecord>,
    /// What stood here and could not be read, as it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    aside: Option<String>,
}

/// Why the list could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ListFault {
    /// It is no list.
    #[error("damaged")]
    Damaged,
    /// Another version of this program wrote it.
    #[error("written by another version")]
    OtherVersion,
}

/// Why a change was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChangeFault {
    /// There are too many.
    #[error("the list is full")]
    Full,
    /// It cannot be written down; a fault of ours.
    #[error("cannot be written down")]
    Form,
}

/// What becomes of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A mailbox was set up, or its code replaced.
    Put(Box<MailboxRecord>),
    /// It was tested.
    Checked {
        /// Which.
        key: MailboxKey,
        /// [`MailboxRecord::set_up_at`] of what was tested.
        set_up_at: u64,
        /// How it ended.
        check: LastCheck,
        /// The network that it was tested on, where that is known.
        network: Option<String>,
    },
    /// It is about to be looked at quietly.
    Looking {
        /// Which.
        key: MailboxKey,
        /// Seconds since 1970 (UTC).
        at: u64,
    },
    /// The keychain has nothing of it any more.
    NotKept {
        /// Which.
        key: MailboxKey,
        /// [`MailboxRecord::set_up_at`] of what was looked for.
        set_up_at: u64,
    },
    /// It was forgotten.
    Forgotten {
        /// Which.
        key: MailboxKey,
        /// Whether a code is left that is to be taken back at the provider: then it stays in the list as a reminder.
        remind: bool,
    },
    /// The reminder is not needed any more.
    TakenBack {
        /// Which.
        key: MailboxKey,
    },
    /// To be looked after quietly, or not.
    Recheck(bool),
}

/// Reads the list. Mailboxes that are not sound are left out, and counted.
///
/// # Errors
///
/// It is not one that this version can read.
pub fn read(text: &str, catalogue: &Catalogue) -> Result<MailboxList, ListFault> {
    let Stored { recheck, mailboxes, .. } = stored(text)?;
    let whole = mailboxes.len();
    let mut mailboxes: Vec<_> = mailboxes.into_iter().filter(|one| one.is_sound(catalogue)).collect();
    let unsound = whole - mailboxes.len();
    mailboxes.sort_by(|one, other| (one.state(), &one.key).cmp(&(other.state(), &other.key)));
    Ok(MailboxList { recheck, mailboxes, unsound })
}

/// The text of the list after a change. What could not be read is put aside in it.
///
/// # Errors
///
/// The change was not made; the text stays as it is.
pub fn change(text: &str, change: &Change) -> Result<String, ChangeFault> {
    let mut stored = stored(text).unwrap_or_else(|_| Stored { aside: Some(aside(text)), ..Stored::default() });
    stored.version = VERSION;
    stored.make(change)?;
    serde_json::to_string(&stored).map_err(|_| ChangeFault::Form)
}

fn stored(text: &str) -> Result<Stored, ListFault> {
    #[derive(Deserialize)]
    struct Version {
        version: u32,
    }
    if text.trim().is_empty() {
        return Ok(Stored::default());
    }
    if text.len() > MOST_BYTES {
        return Err(ListFault::Damaged);
    }
    match serde_json::from_str(text) {
        Ok(Version { version: VERSION }) => serde_json::from_str(text).map_err(|_| ListFault::Damaged),
        Ok(_) => Err(ListFault::OtherVersion),
        Err(_) => Err(ListFault::Damaged),
    }
}

fn aside(text: &str) -> String {
    let mut end = text.len().min(MOST_ASIDE_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text[..end].to_owned()
}

impl Stored {
    fn find(&mut self, key: &MailboxKey) -> Option<&mut MailboxRecord> {
        self.mailboxes.iter_mut().find(|one| one.key == *key)
    }

    fn make(&mut self, change: &Change) -> Result<(), ChangeFault> {
        match change {
            Change::Put(record) => return self.put(record),
            Change::Checked { key, set_up_at, check, network } => {
                let Some(one) = self.find(key).filter(|one| one.set_up_at == *set_up_at && !one.to_take_back) else {
                    return Ok(());
                };
                // Two tests at once: the later one knows better.
                if one.last.is_some_and(|last| last.at > check.at && check.at >= one.set_up_at) {
                    return Ok(());
                }
                one.last = Some(*check);
                if check.cause.is_none() {
                    one.proven_at = check.at;
                    network.iter().for_each(|network| one.works_on(network));
                }
            }
            Change::Looking { key, at } => {
                if let Some(one) = self.find(key) {
                    one.looked_at = Some(*at);
                }
            }
            Change::NotKept { key, set_up_at } => {
                if let Some(one) = self.find(key).filter(|one| one.set_up_at == *set_up_at) {
                    one.kept = Kept::No;
                }
            }
            Change::Forgotten { key, remind: true } => {
                if let Some(one) = self.find(key) {
                    one.to_take_back = true;
                    one.kept = Kept::No;
                    one.last = None;
                    one.networks.clear();
                }
            }
            Change::Forgotten { key, remind: false } => self.mailboxes.retain(|one| one.key != *key),
            Change::TakenBack { key } => self.mailboxes.retain(|one| one.key != *key || !one.to_take_back),
            Change::Recheck(wanted) => self.recheck = *wanted,
        }
        Ok(())
    }

    fn put(&mut self, record: &MailboxRecord) -> Result<(), ChangeFault> {
        let mut record = record.clone();
        if let Some(older) = self.find(&record.key) {
            if record.kept == Kept::No && older.kept != Kept::No {
                record.kept = Kept::Older;
            }
            record.worked_on_too(&older.networks);
            *older = record;
            return Ok(());
        }
        if self.mailboxes.len() >= MOST_MAILBOXES {
            return Err(ChangeFault::Full);
        }
        self.mailboxes.push(record);
        Ok(())
    }
}

//! What the list of mailboxes asks for, and what comes of it.

use crate::mailboxes::{Change, ChangeFault, ListFault, MailboxList};
use crate::ports::{KeychainFault, MailboxKey, PersonFault, ProvenAccount};
use crate::secret::Secret;

/// What is to be done for the list of mailboxes. Every one but [`Errand::CopyCode`] is answered by a [`News`].
#[derive(Debug)]
pub enum Errand {
    /// Read the list.
    Read,
    /// Change it; answered by the list as it is then.
    Change(Change),
    /// Test mailboxes one by one, without showing how: all of them, and the keychain may ask; or those that are due,
    /// quietly, if that is wanted.
    LookAfter {
        /// Whether a person asked for it.
        all: bool,
    },
    /// Load a code from the keychain, which may ask its owner.
    Load {
        /// Which request it is.
        request: u64,
        /// The mailbox.
        key: MailboxKey,
    },
    /// Have the system check that its owner sits there.
    CheckPerson {
        /// Which request it is.
        request: u64,
    },
    /// Put the code of a row on the clipboard, for as long as any code.
    CopyCode {
        /// The row.
        row: u8,
        /// The code.
        code: Secret,
    },
    /// Take a mailbox out of the keychain, and then out of the list.
    Forget {
        /// The mailbox.
        key: MailboxKey,
        /// Whether the keychain is known to have something of it.
        kept: bool,
        /// Whether it stays in the list as a reminder.
        remind: bool,
    },
}

/// What came of an errand.
#[derive(Debug)]
pub enum News {
    /// The list as it is now.
    List(Result<MailboxList, ListTrouble>),
    /// A mailbox is being looked after; none any more.
    LookingAfter(Option<MailboxKey>),
    /// All were tested that could be, as a person asked for.
    AllTested,
    /// The code of a mailbox that worked once is refused now; found out without anybody waiting for it.
    Died(MailboxKey),
    /// The keychain did not let a mailbox be looked after; told only where a person asked for it.
    NotLookedAfter(KeychainFault),
    /// It is time to see whether a mailbox is due.
    TimeToLook,
    /// A code was loaded from the keychain, or there is none.
    Loaded {
        /// Which request it answers.
        request: u64,
        /// What lies there.
        result: Result<Option<(ProvenAccount, Secret)>, KeychainFault>,
    },
    /// The system checked the person, or could not.
    PersonChecked {
        /// Which request it answers.
        request: u64,
        /// `Ok`: it is the owner.
        result: Result<(), PersonFault>,
    },
    /// A mailbox was taken out of the keychain, or not.
    Forgotten {
        /// Which.
        key: MailboxKey,
        /// Whether it worked.
        result: Result<(), KeychainFault>,
    },
}

/// Why the list is not as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListTrouble {
    /// What is stored is none; the next change puts it aside.
    Damaged,
    /// Another version of this program wrote it; the next change puts it aside.
    OtherVersion,
    /// It cannot be read.
    NotRead,
    /// The change could not be stored.
    NotStored,
    /// There are too many mailboxes.
    Full,
}

impl ListTrouble {
    /// All, for tests.
    pub const ALL: [Self; 5] = [Self::Damaged, Self::OtherVersion, Self::NotRead, Self::NotStored, Self::Full];

    /// Its name in text ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Damaged => "damaged",
            Self::OtherVersion => "other-version",
            Self::NotRead => "not-read",
            Self::NotStored => "not-stored",
            Self::Full => "full",
        }
    }
}

impl From<ListFault> for ListTrouble {
    fn from(fault: ListFault) -> Self {
        match fault {
            ListFault::Damaged => Self::Damaged,
            ListFault::OtherVersion => Self::OtherVersion,
        }
    }
}

impl From<ChangeFault> for ListTrouble {
    fn from(fault: ChangeFault) -> Self {
        match fault {
            ChangeFault::Full => Self::Full,
            ChangeFault::Form => Self::NotStored,
        }
    }
}

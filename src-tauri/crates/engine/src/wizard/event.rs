//! What comes into the reducer, and what it asks for.

use url::Url;

use super::{BulkEffect, BulkEvent};
use super::{Errand, News};
use crate::check::{CheckEvent, CheckPlan, CheckVerdict};
use crate::ports::{
    BrowserFault, ClipboardFault, DocumentFault, KeychainFault, MailboxKey, ProvenAccount, Saved, SettingsFault,
};
use crate::provider::discover::Discovered;
use crate::rehearsal::Rehearsed;
use crate::secret::Secret;
use crate::view::Input;

/// What happened.
#[allow(clippy::large_enum_variant, reason = "there is one event at a time")]
#[derive(Debug)]
pub enum Event {
    /// A person did something.
    Input(Input),
    /// A code was typed or pasted into the code field.
    CodeTyped(Secret),
    /// The clipboard was read.
    ClipboardRead(Result<Secret, ClipboardFault>),
    /// What the network says about a domain.
    Discovered {
        /// The domain that was asked for.
        domain: String,
        /// What was found.
        found: Discovered,
    },
    /// The draft was stored, or not; told when that changes.
    DraftStored(Result<(), SettingsFault>),
    /// The keychain was probed.
    KeychainProbed(Result<(), KeychainFault>),
    /// It was looked who can see the screen.
    ScreenLookedAt {
        /// Whether it is shown on another computer too.
        elsewhere: bool,
    },
    /// A page was opened, or not.
    PageOpened(Result<(), BrowserFault>),
    /// Progress of a check.
    Check {
        /// The run it belongs to.
        run: u64,
        /// The progress.
        event: CheckEvent,
    },
    /// A check is still under way.
    CheckGoesOn {
        /// The run it belongs to.
        run: u64,
        /// Seconds since it began.
        seconds: u64,
    },
    /// The computer slept in the middle of a check.
    Slept {
        /// The run it belongs to.
        run: u64,
    },
    /// The window is to be closed.
    CloseAsked,
    /// A check ended.
    CheckEnded {
        /// The run it belongs to.
        run: u64,
        /// How it ended.
        verdict: CheckVerdict,
        /// Seconds since 1970 (UTC).
        at: u64,
    },
    /// Something was put on the clipboard, or not.
    Copied {
        /// What.
        what: Copied,
        /// Whether it worked.
        result: Result<(), ClipboardFault>,
    },
    /// This code is off the clipboard again.
    CodeCleared(Secret),
    /// Many mailboxes went on.
    Bulk(BulkEvent),
    /// A document was saved, or not.
    DocumentSaved {
        /// Which.
        document: Document,
        /// Where, or why not.
        result: Result<Saved, DocumentFault>,
    },
    /// A saved document was opened, or not.
    DocumentOpened(Result<(), BrowserFault>),
    /// The account was saved, or not.
    Saved {
        /// The run that proved it.
        run: u64,
        /// Its mailbox.
        key: MailboxKey,
        /// Whether it worked.
        result: Result<(), KeychainFault>,
    },
    /// Something about the list of mailboxes.
    Mailboxes(News),
}

/// What is to be done. Only [`crate::run`] does it.
#[derive(Debug)]
pub enum Effect {
    /// Ask the network about a domain; a newer request replaces an older one.
    Discover(String),
    /// Stop asking: the domain is not needed any more.
    StopDiscovering,
    /// Write, read and delete an entry of no value.
    ProbeKeychain,
    /// Look whether the screen is shown on another computer too.
    LookAtScreen,
    /// Read the clipboard.
    ReadClipboard,
    /// Open a page of the catalogue.
    OpenPage(Url),
    /// Put a text without a secret on the clipboard.
    CopyText {
        /// What it is.
        what: Copied,
        /// The text, or what the texts layer has to write.
        text: CopyText,
    },
    /// Put the code on the clipboard.
    CopyCode {
        /// The row of the hand-over.
        row: u8,
        /// The code.
        code: Secret,
    },
    /// Take the code off the clipboard if it is still there.
    ClearClipboard(Secret),
    /// Run a check.
    StartCheck {
        /// Its id.
        run: u64,
        /// What to test.
        plan: Box<CheckPlan>,
        /// The code.
        code: Secret,
    },
    /// From now on this goes wrong in practice, or nothing.
    Rehearse(Option<Rehearsed>),
    /// Stop a check.
    CancelCheck {
        /// Its id.
        run: u64,
    },
    /// Wait no longer for the message of a check.
    SkipJourney {
        /// Its id.
        run: u64,
    },
    /// Take an account out of the keychain again.
    Forget(MailboxKey),
    /// Save the account with its code.
    Save {
        /// The run that proved it.
        run: u64,
        /// What was proven.
        account: Box<ProvenAccount>,
        /// The code.
        code: Secret,
    },
    /// Something about many mailboxes.
    Bulk(BulkEffect),
    /// Save a document where the person finds it; the texts write it.
    SaveDocument(Document),
    /// Open a document that was saved.
    OpenDocument(Saved),
    /// Something for the list of mailboxes.
    Mailboxes(Errand),
    /// Store the draft.
    StoreDraft,
    /// Forget the draft: the job is done.
    ForgetDraft,
    /// Close the program.
    Quit,
}

/// Something on the clipboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// A row of the hand-over.
    Row(u8),
    /// A row of a mailbox in the list.
    MailboxRow(u8),
    /// The address of a page.
    Link,
    /// A letter.
    Letter,
    /// The report.
    Report,
    /// All settings without the password.
    Settings,
    /// The text on the screen.
    Paper,
}

/// Something to be saved as a file. Never with a code in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Document {
    /// The text on the screen.
    Paper,
    /// The script for a call.
    Guide,
    /// The results of many mailboxes.
    Results,
}

/// A text for the clipboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CopyText {
    /// As it stands.
    Plain(String),
    /// To be written in the person's language from the wizard's state.
    Written(Copied),
}

/// What a screen reader should say once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Say {
    /// A provider was recognised.
    Recognised(String),
    /// A stage of the test was done.
    StageDone(crate::endpoint::Leg, crate::check::Stage),
    /// A stage of the message's journey was done.
    JourneyStageDone(crate::check::JourneyStage),
    /// The test ended.
    Verdict,
    /// The same code was refused just now.
    JustRefused,
    /// A code was taken over or refused.
    CodeJudged,
    /// Something was copied.
    Copied(Copied),
    /// Copying did not work.
    NotCopied,
    /// The code is off the clipboard: its time was over.
    CodeOffClipboard,
    /// The code is about to be lost.
    CodeNotCopied,
    /// Something on the screen needs an answer first.
    NeedsAnswer,
    /// Saved, or not.
    Saved,
    /// A caller's support number was looked up.
    LookedUp,
    /// A document was saved, or not.
    DocumentSaved,
    /// Something about the mailbox that is open.
    OfMailbox(Box<Say>),
    /// How the mailbox that is open stands.
    MailboxState,
    /// The code of a mailbox stopped working, of this address.
    MailboxDied(String),
    /// Many mailboxes wait for an answer, or have ended.
    Bulk,
}

//! What the screens beside the steps are made of: mailboxes, what is there for helpdesks, many mailboxes at once.

use serde::Serialize;

use super::{Button, Choice, Detail, Field, LaneState, Note, Text, Tone};

crossing! {
    /// One mailbox in the list.
    pub struct MailboxRow {
        /// Its number, for [`Input::OpenRow`](super::Input).
        pub row: u16,
        /// One letter for its provider's mark.
        pub mark: String,
        /// The address.
        pub address: String,
        /// Its provider's name, or its server's.
        pub provider: String,
        /// The app that it is in.
        pub app: String,
        /// How it stands, by tone and in a few words.
        pub tone: Tone,
        /// In a few words.
        pub state: String,
        /// "Last proven on 22 November 2026."
        pub date: Option<String>,
        /// Whether it is being tested.
        pub running: bool,
    }
}

crossing! {
    /// A part of a screen with a title of its own.
    pub struct Section {
        /// Its title.
        pub title: String,
        /// What it is for.
        pub text: Vec<Text>,
        /// Questions, answered by choosing.
        pub choices: Vec<Choice>,
        /// Questions, answered by typing.
        pub fields: Vec<Field>,
        /// What came of it, announced.
        pub answer: Option<Note>,
        /// The same in rows: label and value.
        pub details: Vec<Detail>,
        /// Buttons.
        pub actions: Vec<Button>,
    }
}

crossing! {
    /// How far many mailboxes are.
    pub struct BulkProgress {
        /// Those that have a result.
        pub done: u32,
        /// All of them.
        pub whole: u32,
        /// In words, with the time that is left. Not to be announced: it changes each second.
        pub text: String,
        /// How many ended how: label and number.
        pub counts: Vec<Detail>,
    }
}

crossing! {
    /// One mailbox of many.
    pub struct BulkRow {
        /// Its line in the file.
        pub line: u32,
        /// The address, or what stands in its place.
        pub address: String,
        /// How it went.
        pub state: LaneState,
        /// The same in words.
        pub text: String,
    }
}

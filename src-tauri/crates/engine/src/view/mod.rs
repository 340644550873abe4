//! Everything that crosses to a face: the view, finished in words, and what a person can do with it.
//!
//! Exported to TypeScript by the tests (`ui/src/generated/types.ts`). A view is complete: a face that has lost
//! everything draws itself again from one. It never holds a code.

macro_rules! crossing {
    ($(#[$doc:meta])* pub $kind:ident $name:ident $body:tt) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
        #[serde(rename_all = "camelCase")]
        #[cfg_attr(test, derive(ts_rs::TS))]
        #[cfg_attr(test, ts(export, export_to = "types.ts", rename_all = "camelCase"))]
        pub $kind $name $body
    };
}

mod input;
mod parts;
mod places;
mod screen;

use serde::Serialize;

pub use input::{ChoiceId, FieldId, Input, PageFault, Press};
pub use parts::{Button, ButtonKind, Choice, ChoiceOption, Field, FieldKind, Note, Span, SpanStyle, Text, Tone};
pub use places::{BulkProgress, BulkRow, MailboxRow, Section};
pub use screen::{
    Countdown, Detail, Failure, Found, HandOverRow, Journey, Lane, LaneStage, LaneState, Letter, Picture, ProviderList,
    Refusal, Saving, Screen, ServerForm, ServerLeg, Stopped, Trouble, TypeCode,
};

crossing! {
    /// One screen.
    pub struct View {
        /// Counts up with every change.
        pub revision: u64,
        /// Language of the words, as "en".
        pub lang: String,
        /// Writing direction.
        pub dir: Direction,
        /// Stands on every screen in practice.
        pub banner: Option<Banner>,
        /// Accessible name of the list of steps.
        pub steps_label: String,
        /// The steps, for the rail; none where no mailbox is being set up.
        pub steps: Vec<StepMark>,
        /// "Step 3 of 7", or the name of the place.
        pub eyebrow: String,
        /// The screen's question or statement: gets the focus when the screen changes.
        pub heading: String,
        /// One or two sentences under it.
        pub lead: Option<Text>,
        /// A change of this value means another screen (focus goes to the heading).
        pub screen_key: String,
        /// What the screen holds.
        pub screen: Screen,
        /// Notes below the content.
        pub notes: Vec<Note>,
        /// The question whether to close the program, while it is asked: stands before everything else.
        pub closing: Option<Note>,
        /// Back, where there is a way back.
        pub back: Option<Button>,
        /// Buttons of the footer; at most one is primary, and it stands last.
        pub actions: Vec<Button>,
        /// Help that never leaves the screen.
        pub help: Help,
        /// What the organisation has settled on this computer, if anything: a quiet line that opens it.
        pub organisation: Option<Help>,
        /// What a helpdesk may be told about this screen.
        pub support: Option<SupportNumber>,
        /// What is to be read out by a screen reader, once, when `number` rises.
        pub announcement: Option<Announcement>,
        /// Whether typed characters of a code can be read: a window is kept out of screenshots then, before it draws this.
        pub shielded: bool,
        /// The languages, each by its own name; the value is its tag.
        pub languages: Choice,
        /// Fixed words of the frame.
        pub words: Words,
    }
}

crossing! {
    /// Fixed words of the frame that are no part of a screen.
    pub struct Words {
        /// The program's name.
        pub product: String,
        /// "Copy".
        pub copy: String,
        /// "Copied".
        pub copied: String,
        /// "Close".
        pub close: String,
        /// "Done" (a step, for screen readers).
        pub step_done: String,
        /// "You are here" (a step, for screen readers).
        pub step_now: String,
        /// For when the page itself fails, and can draw no screen any more.
        pub broken: BrokenWords,
    }
}

crossing! {
    /// What the page says when it cannot draw a screen any more.
    pub struct BrokenWords {
        /// What is wrong, in a few words.
        pub title: String,
        /// What it means.
        pub text: String,
        /// The button that loads the page anew.
        pub reload: String,
        /// The button that copies a report.
        pub report: String,
        /// The same after it was copied.
        pub reported: String,
    }
}

/// Writing direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(export, export_to = "types.ts"))]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

crossing! {
    /// One entry of the rail.
    pub struct StepMark {
        /// From 1.
        pub number: u8,
        /// Its name.
        pub name: String,
        /// Where it stands.
        pub state: StepState,
        /// Whether it can be gone back to by pressing it.
        pub reachable: bool,
    }
}

/// State of a step in the rail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(export, export_to = "types.ts"))]
pub enum StepState {
    /// Behind us.
    Done,
    /// Here.
    Now,
    /// Ahead.
    Todo,
}

crossing! {
    /// Help, or other words about the screen, that never leave it.
    pub struct Help {
        /// The button's words.
        pub label: String,
        /// Title.
        pub title: String,
        /// Paragraphs.
        pub text: Vec<Text>,
        /// Where else to: the place for helpdesks.
        pub actions: Vec<Button>,
    }
}

crossing! {
    /// What says that nothing here is real.
    pub struct Banner {
        /// In words.
        pub text: String,
        /// What is to go wrong at the next test.
        pub failure: Option<Choice>,
    }
}

crossing! {
    /// A number that tells a helpdesk which screen this is, and nothing that is secret.
    pub struct SupportNumber {
        /// What it is, and that it may be said aloud.
        pub label: String,
        /// Its digits, in groups.
        pub number: String,
    }
}

crossing! {
    /// For screen readers.
    pub struct Announcement {
        /// Rises with each one.
        pub number: u64,
        /// The words.
        pub text: String,
    }
}

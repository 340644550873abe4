//! What each screen holds.

use serde::Serialize;

use super::{BulkProgress, BulkRow, Button, Choice, Field, MailboxRow, Note, Section, Text};

/// What a screen holds.
#[allow(clippy::large_enum_variant, reason = "there is one screen at a time")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(export, export_to = "types.ts"))]
pub enum Screen {
    /// Step 1: which app is this for?
    App {
        /// The apps.
        apps: Choice,
        /// Name of another app.
        name: Option<Field>,
        /// Where it is, and what another app does.
        questions: Vec<Choice>,
    },
    /// Step 2: your address.
    Address {
        /// The address.
        address: Field,
        /// What was recognised.
        found: Option<Found>,
        /// A correction to offer.
        suggestion: Option<Note>,
        /// A stop: this provider takes no app password.
        stop: Option<Stopped>,
        /// The list to choose from, with its search field.
        list: Option<ProviderList>,
        /// The own-server form.
        server: Option<ServerForm>,
        /// Sign-in name.
        questions: Vec<Choice>,
        /// Sign-in name and display name.
        fields: Vec<Field>,
    },
    /// Step 3: two-step sign-in.
    TwoStep {
        /// Why, or that there is nothing to do.
        why: Vec<Text>,
        /// Is it on?
        question: Option<Choice>,
        /// The reasons, one by one.
        trouble: Option<Trouble>,
    },
    /// Step 4: get the app password.
    GetCode {
        /// What there is to know, where nothing has to be done in order.
        text: Vec<Text>,
        /// Numbered instructions.
        instructions: Vec<Text>,
        /// A drawing of the provider's page.
        picture: Option<Picture>,
        /// Where the page is, and "We last checked it in March 2026."
        checked: Option<Text>,
        /// "Google's page is in …": the language of the labels.
        page_language: Option<Choice>,
        /// "I don't see this".
        trouble: Option<Trouble>,
    },
    /// Step 5: paste it.
    Paste {
        /// How many characters stand in each group (expected before a code is there, real after).
        groups: Vec<usize>,
        /// Whether a code is there.
        filled: bool,
        /// The field for typing, when it is open.
        typing: Option<TypeCode>,
        /// What was found and cleaned.
        findings: Vec<Note>,
        /// Buttons beside the code.
        tools: Vec<Button>,
    },
    /// Step 6: test.
    Test {
        /// Sending and reading.
        lanes: Vec<Lane>,
        /// The message to oneself, where both are tested.
        journey: Option<Journey>,
        /// Spinner line while it runs.
        running: Option<String>,
        /// When it ends by itself, once the waiting is long.
        countdown: Option<Countdown>,
        /// One per leg that failed.
        failures: Vec<Failure>,
    },
    /// Step 7: put it into the app.
    HandOver {
        /// Where in the app.
        location: Option<Text>,
        /// The app's fields.
        rows: Vec<HandOverRow>,
        /// Save it?
        saving: Option<Saving>,
        /// "Did the app accept it?", what it said, and the explanation.
        refusal: Option<Refusal>,
    },
    /// Afterwards.
    Finished {
        /// What was done and what to remember.
        points: Vec<Text>,
    },
    /// The list of mailboxes.
    Mailboxes {
        /// The mailboxes, those first that need something.
        rows: Vec<MailboxRow>,
        /// Look after them quietly?
        recheck: Choice,
    },
    /// One mailbox.
    Mailbox {
        /// How it stands, where no card says so at length.
        state: Option<Note>,
        /// What is known of it: label and value.
        facts: Vec<Detail>,
        /// What can be done with it.
        actions: Vec<Button>,
        /// A question that stands before everything else, such as whether to forget it.
        question: Option<Note>,
        /// The test, while it runs and after it.
        lanes: Vec<Lane>,
        /// Spinner line while it runs.
        running: Option<String>,
        /// When it ends by itself, once the waiting is long.
        countdown: Option<Countdown>,
        /// What is wrong.
        failures: Vec<Failure>,
        /// Where in the app, when it is put in again.
        location: Option<Text>,
        /// The app's fields, when it is put in again.
        rows: Vec<HandOverRow>,
    },
    /// For helpdesks.
    Desk {
        /// What there is.
        sections: Vec<Section>,
    },
    /// A text to read, copy, save and print.
    Paper {
        /// Its form, and what is to stand in it.
        choices: Vec<Choice>,
        /// What it is.
        label: String,
        /// The text as it stands.
        text: String,
        /// Whether and where it was saved.
        saved: Option<Note>,
    },
    /// Many mailboxes from a file.
    Bulk {
        /// Where they come from, and what was understood.
        sections: Vec<Section>,
        /// How far it is.
        progress: Option<BulkProgress>,
        /// The field for the code of one row, when it is asked for.
        typing: Option<TypeCode>,
        /// What was done last, and what is wrong in the file.
        rows: Vec<BulkRow>,
        /// Whether and where the results were saved.
        saved: Option<Note>,
    },
    /// A fault of ours.
    Fault {
        /// What is kept, and what is not.
        text: Vec<Text>,
        /// What stands above the report.
        report_label: String,
        /// The report, which can be copied by hand too.
        report: String,
    },
}

crossing! {
    /// A recognised provider.
    pub struct Found {
        /// One letter for its mark.
        pub mark: String,
        /// Its name.
        pub name: String,
        /// How we know, and what it needs.
        pub text: Text,
        /// Choose another.
        pub actions: Vec<Button>,
    }
}

crossing! {
    /// A provider that takes no app password, said before anyone wastes ten minutes.
    pub struct Stopped {
        /// What is the case.
        pub title: String,
        /// Why, and since when.
        pub text: Vec<Text>,
        /// What to do instead, one by one.
        pub instead: Vec<Text>,
        /// Buttons.
        pub actions: Vec<Button>,
    }
}

crossing! {
    /// A letter that is ready to send; holds no secret.
    pub struct Letter {
        /// What it is.
        pub title: String,
        /// Its text.
        pub body: String,
        /// Copy it.
        pub copy: Button,
    }
}

crossing! {
    /// The list of providers.
    pub struct ProviderList {
        /// Search field.
        pub search: Field,
        /// Those that keep the mail of most people's own domains, as long as nothing is searched.
        pub often: Option<Choice>,
        /// What matches, the best first; all from A to Z as long as nothing is searched.
        pub choice: Choice,
        /// "Nothing found" in words.
        pub empty: Option<String>,
    }
}

crossing! {
    /// The own-server form.
    pub struct ServerForm {
        /// Its title.
        pub title: String,
        /// Where the values come from (guesses are said to be guesses).
        pub text: Text,
        /// Sending, and reading where the app needs it.
        pub legs: Vec<ServerLeg>,
        /// Buttons.
        pub actions: Vec<Button>,
    }
}

crossing! {
    /// One server of the form.
    pub struct ServerLeg {
        /// "Sending" or "Reading".
        pub title: String,
        /// Host.
        pub host: Field,
        /// The host once more, where it was found at a stranger's word and a person has to type it.
        pub again: Option<Field>,
        /// Port.
        pub port: Field,
        /// Encryption.
        pub security: Choice,
    }
}

crossing! {
    /// Questions that settle what is in the way.
    pub struct Trouble {
        /// Its title.
        pub title: String,
        /// The reasons, where one is picked from a list.
        pub question: Option<Choice>,
        /// What to do about what was found.
        pub answer: Vec<Text>,
        /// What was asked and answered so far, where one question follows another.
        pub so_far: Vec<Detail>,
        /// A letter to the administrator, if that helps.
        pub letter: Option<Letter>,
        /// Buttons.
        pub actions: Vec<Button>,
    }
}

crossing! {
    /// A drawing of what the provider's page will look like; hidden from screen readers.
    pub struct Picture {
        /// Title on the page.
        pub title: String,
        /// Label of its name field.
        pub field_label: Option<String>,
        /// What to type there.
        pub field_value: Option<String>,
        /// Its button.
        pub button: Option<String>,
        /// How the code will be shown, as groups of a placeholder letter.
        pub code_groups: Vec<usize>,
    }
}

crossing! {
    /// The one uncontrolled field for a typed code.
    pub struct TypeCode {
        /// Its label.
        pub label: String,
        /// A hint.
        pub hint: String,
        /// "Show what I type".
        pub show_label: String,
        /// Whether what is typed can be read ([`Press::ShowTyping`](super::Press), [`Press::HideTyping`](super::Press)).
        pub shown: bool,
        /// Word on the button that takes it over.
        pub submit_label: String,
    }
}

crossing! {
    /// How long a wait is at most.
    pub struct Countdown {
        /// In words. Not to be announced: it changes each second.
        pub text: String,
        /// Seconds that are left.
        pub left: u32,
        /// Seconds of all of it.
        pub whole: u32,
    }
}

crossing! {
    /// One leg of the test.
    pub struct Lane {
        /// Which.
        pub leg: crate::endpoint::Leg,
        /// "Sending".
        pub title: String,
        /// Server and port, small.
        pub server: String,
        /// State of the whole lane.
        pub state: LaneState,
        /// What else is tried or worked here.
        pub note: Option<String>,
        /// Its stages.
        pub stages: Vec<LaneStage>,
    }
}

crossing! {
    /// The message to oneself.
    pub struct Journey {
        /// What it is, or how it ended.
        pub title: String,
        /// State of all of it.
        pub state: LaneState,
        /// Its stages.
        pub stages: Vec<LaneStage>,
        /// What waiting for it means, or what its end means.
        pub text: Vec<Text>,
    }
}

crossing! {
    /// One stage of a lane.
    pub struct LaneStage {
        /// In words, as it stands ("Connecting…", "Connected").
        pub label: String,
        /// State.
        pub state: LaneState,
        /// "0.12 s", once done.
        pub time: Option<String>,
    }
}

/// State of a lane or a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(export, export_to = "types.ts"))]
pub enum LaneState {
    /// Not begun.
    Waiting,
    /// Under way.
    Running,
    /// Done.
    Done,
    /// Something is wrong here.
    Wrong,
    /// Stopped by the person.
    Stopped,
}

crossing! {
    /// What is wrong, and the one next step.
    pub struct Failure {
        /// "Your turn · one minute".
        pub owner: String,
        /// What is wrong, in a sentence.
        pub title: String,
        /// What it means and what to do.
        pub text: Vec<Text>,
        /// Buttons.
        pub actions: Vec<Button>,
        /// Title of the folded part.
        pub details_label: String,
        /// Folded: label and value.
        pub details: Vec<Detail>,
    }
}

crossing! {
    /// A folded fact.
    pub struct Detail {
        /// Its label.
        pub label: String,
        /// Its value, plain text from us or from a stranger's server (never markup).
        pub value: String,
    }
}

crossing! {
    /// One field of the receiving app.
    pub struct HandOverRow {
        /// The app's own label.
        pub label: String,
        /// The value; dots for the code.
        pub value: String,
        /// A remark beside it ("without spaces").
        pub remark: Option<String>,
        /// Row number, for [`Input::CopyRow`]; none where there is nothing to copy.
        pub copy: Option<u8>,
        /// Whether it was copied last.
        pub copied: bool,
        /// Whether this is the code.
        pub secret: bool,
    }
}

crossing! {
    /// Saving in the keychain.
    pub struct Saving {
        /// Is this computer only yours?
        pub question: Option<Choice>,
        /// How it stands ("Saved in this computer's keychain").
        pub status: Option<Note>,
        /// Save, not now, try again.
        pub actions: Vec<Button>,
    }
}

crossing! {
    /// The app said no.
    pub struct Refusal {
        /// Its title.
        pub title: String,
        /// What the app said.
        pub message: Field,
        /// The explanation.
        pub explanation: Option<Failure>,
        /// Buttons.
        pub actions: Vec<Button>,
    }
}

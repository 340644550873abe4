//! Everything that crosses to a face: the view, finished in words, and what a person can do with it.
//!
//! Exported to TypeScript by the tests (`ui/src/generated/types.ts`). A view is complete: a face that has lost
//! everything draws itself again from one. It never holds a code.

use serde::{Deserialize, Serialize};

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
        pub banner: Option<String>,
        /// Accessible name of the list of steps.
        pub steps_label: String,
        /// The steps, for the rail.
        pub steps: Vec<StepMark>,
        /// "Step 3 of 7".
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
        /// Back, where there is a way back.
        pub back: Option<Button>,
        /// Buttons of the footer; at most one is primary, and it stands last.
        pub actions: Vec<Button>,
        /// Help that never leaves the screen.
        pub help: Help,
        /// What is to be read out by a screen reader, once, when `number` rises.
        pub announcement: Option<Announcement>,
        /// The language menu's label, and the languages.
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
    /// A run of words with one look.
    pub struct Span {
        /// The words.
        pub text: String,
        /// The look.
        pub style: SpanStyle,
    }
}

/// The look of a run of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(export, export_to = "types.ts"))]
pub enum SpanStyle {
    /// As the text around it.
    Plain,
    /// Strong.
    Strong,
    /// A label on somebody else's screen ("App name").
    Label,
}

/// A sentence or two with emphasis.
pub type Text = Vec<Span>;

crossing! {
    /// A box with a sentence.
    pub struct Note {
        /// Its tone.
        pub tone: Tone,
        /// A short strong title, if any.
        pub title: Option<String>,
        /// The sentences.
        pub text: Text,
        /// Something to do about it.
        pub actions: Vec<Button>,
    }
}

/// Tone of a box; never by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(export, export_to = "types.ts"))]
pub enum Tone {
    /// Good news.
    Good,
    /// Worth knowing.
    Info,
    /// Take care.
    Care,
    /// Something is wrong.
    Wrong,
}

crossing! {
    /// Something to press.
    pub struct Button {
        /// What it does.
        pub press: Press,
        /// Its words.
        pub label: String,
        /// Its weight.
        pub kind: ButtonKind,
    }
}

/// Weight of a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(export, export_to = "types.ts"))]
pub enum ButtonKind {
    /// The one next thing.
    Primary,
    /// Another thing.
    Quiet,
    /// A link-like thing.
    Plain,
}

/// What a button does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(export, export_to = "types.ts"))]
pub enum Press {
    /// Go on to the next step (each step checks what it needs).
    Continue,
    /// Go back a step.
    Back,
    /// Take the offered correction of the address.
    TakeSuggestion,
    /// Keep the address as typed.
    KeepAddress,
    /// Choose the provider from the list.
    ChooseProvider,
    /// Fill in the servers by hand.
    OwnServer,
    /// Go back from list or form to what was recognised.
    UseRecognised,
    /// Open the provider's page for two-step sign-in.
    OpenTwoStep,
    /// Open the provider's page for app passwords.
    OpenAppPasswords,
    /// Open the provider's page on which app passwords are taken back.
    OpenAppPasswordList,
    /// Open the provider's help page.
    OpenHelpPage,
    /// Open the provider's sign-in page.
    OpenProvider,
    /// Copy the address of the page last offered, where no browser opens.
    CopyLink,
    /// "I can't", "I don't see this".
    Trouble,
    /// Leave the trouble questions.
    TroubleDone,
    /// Copy the letter to the administrator.
    CopyLetter,
    /// Read the code from the clipboard.
    Paste,
    /// Type the code instead.
    TypeInstead,
    /// Throw the code away.
    ClearCode,
    /// Try the keychain again.
    TryKeychain,
    /// Test (again).
    Test,
    /// Stop the test.
    CancelTest,
    /// Go back to the code and put in another one.
    NewCode,
    /// Go back to the address and the servers.
    ChangeServers,
    /// Copy a report without the password.
    CopyReport,
    /// Save in the keychain.
    Save,
    /// Do not save.
    DontSave,
    /// The app took it.
    AppAccepted,
    /// The app said no.
    AppRefused,
    /// Explain what the app said.
    ExplainRefusal,
    /// Copy all settings without the password.
    CopySettings,
    /// Set up another mailbox.
    StartAgain,
    /// Close the program.
    Quit,
}

crossing! {
    /// Something to type.
    pub struct Field {
        /// Which.
        pub id: FieldId,
        /// Its label.
        pub label: String,
        /// What stands in it.
        pub value: String,
        /// A hint under it.
        pub hint: Option<String>,
        /// What is wrong with it, in a sentence.
        pub error: Option<String>,
        /// The keyboard to show and what autocorrect may do.
        pub kind: FieldKind,
    }
}

/// Kind of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(export, export_to = "types.ts"))]
pub enum FieldKind {
    /// Any words.
    Text,
    /// An address.
    Email,
    /// A host name.
    Host,
    /// A port.
    Port,
    /// Several lines.
    Long,
    /// A search in a list.
    Search,
}

/// Names of the fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(export, export_to = "types.ts"))]
pub enum FieldId {
    /// Name of another app.
    AppName,
    /// The address.
    Address,
    /// Login name, where it is not the address.
    SignInName,
    /// The name that people see.
    DisplayName,
    /// Own server: submission host.
    SmtpHost,
    /// Own server: submission port.
    SmtpPort,
    /// Own server: IMAP host.
    ImapHost,
    /// Own server: IMAP port.
    ImapPort,
    /// Search in the list of providers.
    ProviderSearch,
    /// What the app said.
    AppMessage,
}

crossing! {
    /// One of several.
    pub struct Choice {
        /// Which question.
        pub id: ChoiceId,
        /// The question.
        pub label: String,
        /// The answers.
        pub options: Vec<ChoiceOption>,
        /// What is wrong, in a sentence (nothing was chosen).
        pub error: Option<String>,
    }
}

crossing! {
    /// One answer.
    pub struct ChoiceOption {
        /// Its id, sent back.
        pub value: String,
        /// Its words.
        pub label: String,
        /// A line below.
        pub detail: Option<String>,
        /// Whether it is the chosen one.
        pub selected: bool,
    }
}

/// Names of the questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(export, export_to = "types.ts"))]
pub enum ChoiceId {
    /// Which app.
    App,
    /// Is the app on this computer?
    AppPlace,
    /// What another app does: send, or send and read.
    AppNeeds,
    /// Do you sign in with exactly this address?
    SignsInWithAddress,
    /// Provider from the list.
    Provider,
    /// Own server: encryption for sending.
    SmtpSecurity,
    /// Own server: encryption for reading.
    ImapSecurity,
    /// Is two-step sign-in on?
    TwoStepOn,
    /// What the trouble is.
    TroubleReason,
    /// Is this computer only yours?
    OnlyYours,
}

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
        /// Numbered instructions.
        instructions: Vec<Text>,
        /// A drawing of the provider's page.
        picture: Option<Picture>,
        /// "We last checked this page in March 2026."
        checked: Option<String>,
        /// "I don't see this".
        trouble: Option<Trouble>,
        /// The page's address, where no browser opened.
        link: Option<String>,
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
        /// Spinner line while it runs.
        running: Option<String>,
        /// Seconds after which it ends by itself, while it runs.
        bound_seconds: Option<u32>,
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
        /// A letter to the administrator, if that helps.
        pub letter: Option<Letter>,
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
        /// What matches.
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
        /// The reasons.
        pub question: Choice,
        /// What to do about the chosen one.
        pub answer: Vec<Text>,
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
        /// "Show what I type" / hidden by default.
        pub show_label: String,
        /// Word on the button that takes it over.
        pub submit_label: String,
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
        /// Its stages.
        pub stages: Vec<LaneStage>,
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

crossing! {
    /// Help that never leaves the screen.
    pub struct Help {
        /// The button's word.
        pub label: String,
        /// Title.
        pub title: String,
        /// Paragraphs.
        pub text: Vec<Text>,
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

/// What a person did. A code never comes this way: see `submit_code` of the faces.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "input", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(export, export_to = "types.ts"))]
pub enum Input {
    /// Pressed a button.
    Press {
        /// Which.
        press: Press,
    },
    /// Changed a field.
    Type {
        /// Which.
        field: FieldId,
        /// All of what stands in it now.
        value: String,
    },
    /// Answered a question.
    Choose {
        /// Which.
        choice: ChoiceId,
        /// The answer's id.
        value: String,
    },
    /// Pressed a step of the rail.
    GoTo {
        /// Its number.
        step: u8,
    },
    /// Copy a row of the hand-over; a code is copied in Rust.
    CopyRow {
        /// The row.
        row: u8,
    },
}

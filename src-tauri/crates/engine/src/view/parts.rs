//! What screens are made of: text, notes, buttons, fields, choices.

use serde::Serialize;

use super::{ChoiceId, FieldId, Press};

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

//! The walk-through script: what a caller sees on each numbered screen, what to ask, what they may answer, and where to go
//! then. For whoever is on the phone and cannot see the screen.
//!
//! A caller of its own walks the wizard, and all that is quoted is read off the views on the way: script and screen cannot
//! differ. Only the words around the quotes are the script's own (`guide.ftl`).

mod caller;
mod html;
mod seen;
mod steps;
mod text;
mod wanted;
mod writer;

use caller::Caller;
pub use caller::To;
pub use seen::{Seen, Way};
pub use wanted::{NotFound, OWN_SERVERS, Wanted, providers_like};
use writer::Writer;

use crate::provider::{Catalogue, Day};
use crate::texts::{Args, Texts};
use crate::view::Direction;

/// A walk-through script.
#[derive(Clone, Debug)]
pub struct Guide {
    /// Language of all its words, as "en".
    pub lang: &'static str,
    /// Writing direction.
    pub dir: Direction,
    /// Which mailbox and which app it is for.
    pub title: String,
    /// What is never asked for.
    pub first_line: String,
    /// How to use it, in sentences.
    pub how: Vec<String>,
    /// The screens, by number. A number stands twice where an answer decides which of two screens comes.
    pub screens: Vec<GuideScreen>,
    /// The last question of the call.
    pub last_line: String,
}

/// One numbered screen.
#[derive(Clone, Debug)]
pub struct GuideScreen {
    /// Its number, from 1.
    pub number: u8,
    /// "Step 3 of 7 · Two-step sign-in".
    pub eyebrow: String,
    /// The big line.
    pub heading: String,
    /// The answer after which it comes, where there is another one of this number.
    pub only_after: Option<String>,
    /// The support number of the screen, in groups of digits.
    pub support: Option<String>,
    /// What to ask.
    pub ask: Vec<String>,
    /// What stands on it, without the heading.
    pub sees: Vec<Seen>,
    /// Its buttons.
    pub ways: Vec<Way>,
    /// Advice for whoever asks.
    pub hints: Vec<String>,
    /// What the caller may answer or find.
    pub answers: Vec<Answer>,
}

/// Something that a caller says, does or finds, and what comes of it.
#[derive(Clone, Debug)]
pub struct Answer {
    /// What kind of thing it is.
    pub kind: AnswerKind,
    /// In the words of the screen, or what was typed; any of these, where several lead to the same.
    pub says: Vec<String>,
    /// The support number then, where the screen is another one.
    pub support: Option<String>,
    /// What is new on the screen then.
    pub sees: Vec<Seen>,
    /// Buttons that are new then, or lead elsewhere.
    pub ways: Vec<Way>,
    /// Advice for whoever asks.
    pub hints: Vec<String>,
    /// What may follow.
    pub answers: Vec<Answer>,
}

/// What a caller does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerKind {
    /// Chooses an answer.
    Says,
    /// Presses a button.
    Presses,
    /// Has typed something.
    Types,
    /// Finds these words on the screen.
    Finds,
}

impl Guide {
    /// The script for a mailbox and an app in a language. `today` decides whether what is known counts as old.
    pub fn of(wanted: &Wanted, texts: &Texts, today: Day) -> Self {
        Self::over(Catalogue::embedded(), wanted, texts, today)
    }

    /// The same over another catalogue, as that of practice.
    pub fn over(catalogue: &'static Catalogue, wanted: &Wanted, texts: &Texts, today: Day) -> Self {
        let writer = Writer::new(wanted, texts);
        let mut screens = steps::walk(&writer, wanted, Caller::new(catalogue, today));
        let stopped = screens.last().is_none_or(|screen| screen.number < 7);
        screens.iter_mut().for_each(|screen| tell_once(&mut screen.ways, &mut screen.answers));
        // What differs after an answer stands beside the other.
        screens.sort_by_key(|screen| screen.number);
        let address = Caller::address_at(wanted.provider);
        let how = ["guide-how-numbers", "guide-how-begin", "guide-how-address", "guide-how-support"];
        let args = || writer.args().text("address", Texts::without_isolation(&address));
        Self {
            lang: texts.lang(),
            dir: texts.direction(),
            title: match wanted.provider {
                Some(provider) => texts.get("guide-title", &args().text("provider", provider.name.clone())),
                None => texts.get("guide-title-own", &args()),
            },
            first_line: texts.say("guide-first-line"),
            how: how.iter().map(|id| texts.get(id, &args())).collect(),
            screens,
            last_line: texts.get(if stopped { "guide-last-line-stopped" } else { "guide-last-line" }, &args()),
        }
    }

    /// As plain text of at most 80 columns.
    pub fn text(&self) -> String {
        text::text(self, &Texts::new(self.lang))
    }

    /// As one HTML page that needs nothing else, to be read and printed.
    pub fn html(&self) -> String {
        html::html(self, &Texts::new(self.lang))
    }
}

/// Takes out the buttons that go nowhere, where an answer below tells what comes of them.
fn tell_once(ways: &mut Vec<Way>, answers: &mut [Answer]) {
    ways.retain(|way| way.to != To::Here || !answers.iter().any(|answer| answer.says.contains(&way.label)));
    answers.iter_mut().for_each(|answer| tell_once(&mut answer.ways, &mut answer.answers));
}

/// The words around a kind of answer.
fn kind_id(kind: AnswerKind) -> &'static str {
    match kind {
        AnswerKind::Says => "guide-if-says",
        AnswerKind::Presses => "guide-if-presses",
        AnswerKind::Types => "guide-if-types",
        AnswerKind::Finds => "guide-if-finds",
    }
}

/// Where a button leads, in words.
fn leads(texts: &Texts, to: To) -> String {
    let number = |id, number: u8| texts.get(id, &Args::none().number("number", number.into()));
    match to {
        To::Step(step) => number("guide-to-step", step),
        To::Test => number("guide-to-test", 6),
        To::Here => texts.say("guide-to-here"),
        To::AnswerFirst => texts.say("guide-to-answer-first"),
        To::Page => texts.say("guide-to-page"),
        To::Copied => texts.say("guide-to-copied"),
        To::Done => texts.say("guide-to-done"),
        To::Away => texts.say("guide-to-away"),
    }
}

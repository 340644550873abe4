//! From the wizard's state to a finished [`View`]: one file per screen.

mod address;
mod allowed;
mod app;
mod borrowed;
mod bulk;
mod desk;
mod documents;
mod failure;
mod fault;
mod found;
mod frame;
mod get_code;
mod hand_over;
mod journey;
mod limits;
mod mailbox;
mod mailboxes;
mod mended;
mod missing;
mod organisation;
mod own_server;
mod paper;
mod paste;
mod practice;
mod stops;
mod support;
mod switches;
mod test;
mod two_step;

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::{Args, ENGLISH, Texts};
use crate::provider::{Label, Provider, label};
use crate::report::ServerWords;
use crate::view::{Button, ButtonKind, Choice, ChoiceId, ChoiceOption, Note, Press, Text, Tone, View};
use crate::wizard::{Copied, Place, Step, Wizard};

pub use documents::{WrittenDocument, written_document};
pub(super) use failure::is_in_the_app;
pub use fault::{FaultScreen, render_fault};
pub use hand_over::settings_text;

/// Renders the wizard's state in a language. `revision` counts changes.
pub fn render(wizard: &Wizard, texts: &Texts, revision: u64) -> View {
    let scene = Scene::of(wizard, texts);
    let part = match wizard.place() {
        Place::Setup => of_step(&scene),
        Place::Mailboxes => mailboxes::render(&scene),
        Place::Mailbox => mailbox::render(&scene),
        Place::Desk => desk::render(&scene),
        Place::Paper => paper::render(&scene),
        Place::Bulk => bulk::render(&scene),
    };
    frame::around(&scene, part, revision)
}

fn of_step(scene: &Scene<'_>) -> Part {
    match scene.wizard.step() {
        Step::App => app::render(scene),
        Step::Address => address::render(scene),
        Step::TwoStep => two_step::render(scene),
        Step::GetCode => get_code::render(scene),
        Step::Paste => paste::render(scene),
        Step::Test => test::render(scene),
        Step::HandOver => hand_over::render(scene),
        Step::Finished => hand_over::render_finished(scene),
    }
}

/// A text for the clipboard that has to be written in the person's language.
pub fn written(wizard: &Wizard, texts: &Texts, what: Copied) -> String {
    let scene = Scene::of(wizard, texts);
    let text = match what {
        Copied::Report => match wizard.mailboxes.open.as_ref().filter(|_| wizard.place() == Place::Mailbox) {
            // Of the mailbox on the screen, not of the one that is being set up.
            Some(open) => {
                let report = paper::report(&Scene::of(&open.inner, texts), ServerWords::LeftOut);
                let mut report = report.with_faults(&wizard.faults);
                report.support_number = Some(support::number(&scene).number);
                report.text()
            }
            None => paper::report(&scene, ServerWords::LeftOut).text(),
        },
        Copied::Paper => paper::text(&scene),
        Copied::Settings => settings_text(&scene),
        Copied::Letter => scene.letter().map(|letter| letter.body).unwrap_or_default(),
        Copied::Row(_) | Copied::MailboxRow(_) | Copied::Link => String::new(),
    };
    Texts::without_isolation(&text)
}

/// What a screen adds to the frame.
pub(crate) struct Part {
    pub(crate) key: String,
    pub(crate) heading: String,
    pub(crate) lead: Option<Text>,
    pub(crate) screen: crate::view::Screen,
    pub(crate) notes: Vec<Note>,
    pub(crate) actions: Vec<Button>,
    pub(crate) help: &'static str,
}

/// The wizard and the words, with the arguments that most messages take.
pub struct Scene<'a> {
    pub(crate) wizard: &'a Wizard,
    pub(crate) texts: &'a Texts,
    usual: Args<'a>,
    page_languages: OnceCell<BTreeSet<&'static str>>,
}

impl<'a> Scene<'a> {
    fn of(wizard: &'a Wizard, texts: &'a Texts) -> Self {
        let mut scene = Self { wizard, texts, usual: Args::none(), page_languages: OnceCell::new() };
        // Found out once: a screen has dozens of messages.
        let usual = match scene.named_app() {
            Some(name) => Args::none().text("app", name),
            None => Args::none().stand_in("app", &texts.say("other-app-in-sentence")),
        };
        scene.usual = usual;
        scene.usual = scene
            .args_at(wizard.provider())
            .flag("code", wizard.wants_app_password())
            .text("address", wizard.draft().address.trim().to_owned());
        scene
    }

    /// The app's name, where it has one.
    pub(crate) fn named_app(&self) -> Option<&'a str> {
        let typed = self.wizard.draft().other_app_name.trim();
        match self.wizard.app()? {
            _ if self.wizard.is_other_app() => Some(typed).filter(|typed| !typed.is_empty()),
            app => Some(&app.name),
        }
    }

    /// The arguments that most messages take, at this provider or at nobody's that is known.
    pub(crate) fn args_at(&self, provider: Option<&Provider>) -> Args<'a> {
        let args = self.usual.clone().flag("known", provider.is_some());
        match provider {
            Some(provider) => args.text("company", provider.company.clone()),
            None => args.stand_in("company", &self.texts.say("your-mail-provider")),
        }
    }

    /// The arguments that most messages take.
    pub(crate) fn args(&self) -> Args<'a> {
        self.usual.clone()
    }

    pub(crate) fn say(&self, id: &str) -> String {
        self.texts.get(id, &self.args())
    }

    pub(crate) fn rich(&self, id: &str) -> Text {
        self.texts.rich(id, &self.args())
    }

    pub(crate) fn button(&self, press: Press, id: &str, kind: ButtonKind) -> Button {
        Button { press, label: self.say(id), kind }
    }

    /// Quiet buttons for what is there to be opened here, and for what leads elsewhere.
    pub(crate) fn offered(&self, ways: &[(Press, &str)]) -> Vec<Button> {
        let there = |press: Press| match press {
            Press::CopyLink => self.wizard.code_page().is_some(),
            press => !press.opens_a_page() || self.wizard.page_of(press).is_some(),
        };
        let ways = ways.iter().filter(|(press, _)| there(*press));
        ways.map(|(press, label)| self.button(*press, label, ButtonKind::Quiet)).collect()
    }

    pub(crate) fn note(&self, tone: Tone, id: &str) -> Note {
        Note { tone, title: None, text: self.rich(id), actions: Vec::new() }
    }

    /// To be alone with the screen: `<id>-remote` where it is known to be shown on another computer.
    pub(crate) fn pause_sharing(&self, id: &str) -> Note {
        if !self.wizard.shown_elsewhere {
            return self.note(Tone::Care, id);
        }
        Note { title: Some(self.say("pause-sharing-title")), ..self.note(Tone::Care, &format!("{id}-remote")) }
    }

    /// A question whose answers are `<id>-<value>` messages.
    pub(crate) fn question(&self, id: ChoiceId, text: &str, values: &[&str], selected: Option<&str>) -> Choice {
        let options = values
            .iter()
            .map(|value| {
                let detail = format!("{text}-{value}-detail");
                ChoiceOption {
                    value: (*value).to_owned(),
                    label: self.say(&format!("{text}-{value}")),
                    detail: self.texts.has(&detail).then(|| self.say(&detail)),
                    selected: selected == Some(*value),
                }
            })
            .collect();
        Choice { id, label: self.say(text), options, error: None }
    }

    /// The parts of a stored day or month (2026-11-22, 2026-11) in words: year, month, and day where there is one.
    pub(crate) fn date_parts(&self, date: &str) -> (String, String, Option<String>) {
        let mut parts = date.split('-');
        let year = parts.next().unwrap_or_default().to_owned();
        let month = parts.next().and_then(|month| month.parse().ok()).unwrap_or_default();
        let month = self.texts.get("month", &Args::none().number("month", month));
        (year, month, parts.next().map(|day| day.trim_start_matches('0').to_owned()))
    }

    /// A stored day in words.
    pub(crate) fn day(&self, date: &str) -> String {
        let (year, month, day) = self.date_parts(date);
        let args = Args::none().text("year", year).text("month", month);
        match day.and_then(|day| day.parse().ok()) {
            Some(day) => self.texts.get("date", &args.number("day", day)),
            None => self.texts.get("date-month", &args),
        }
    }

    /// The languages in which labels of the provider's page are known. Found out once: each label asks for them.
    pub(crate) fn page_languages(&self) -> &BTreeSet<&'static str> {
        self.page_languages.get_or_init(|| self.wizard.page_languages())
    }

    /// The language of the provider's page: as a person said, else the wizard's; of those in which labels are known.
    pub(crate) fn page_language(&self) -> &'static str {
        let known = self.page_languages();
        let said = self.wizard.draft().page_language.as_deref();
        let wishes = [said, Some(self.texts.lang()), Some(ENGLISH)];
        let found = wishes.into_iter().flatten().find_map(|wish| known.get(wish));
        found.or_else(|| known.first()).copied().unwrap_or(ENGLISH)
    }

    /// Whether the labels are in another language than the words around them, without anybody having asked for it.
    pub(crate) fn labels_are_foreign(&self) -> bool {
        let lang = self.texts.lang();
        let known = self.page_languages();
        self.wizard.draft().page_language.is_none() && !known.is_empty() && !known.contains(lang)
    }

    /// A label of the provider's own page, in the language of its page where it is known.
    pub(crate) fn label(&self, key: &str) -> String {
        label(key, self.page_language()).map_or_else(|| key.to_owned(), |label| label.text.to_owned())
    }

    /// The same with the name that it had before, where it was renamed lately: both are met.
    pub(crate) fn label_and_old_name(&self, key: &str) -> String {
        match label(key, self.page_language()) {
            Some(Label { text, was: Some(was), .. }) => {
                self.texts.get("label-renamed", &Args::none().text("label", text).text("was", was))
            }
            _ => self.label(key),
        }
    }
}

/// Adds a sentence behind another.
pub(super) fn push_sentence(text: &mut Text, sentence: Text) {
    if !text.is_empty() {
        text.push(crate::view::Span { text: " ".into(), style: crate::view::SpanStyle::Plain });
    }
    text.extend(sentence);
}

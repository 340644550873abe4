//! What a caller has before their eyes: the words of a view, one by one, in the order of the screen.

use super::caller::{Caller, To};
use crate::view::{
    Button, Choice, Failure, Field, Journey, Lane, LaneStage, LaneState, Note, Screen, ServerForm, Stopped, Text,
    Trouble, View,
};

/// Something that stands on the caller's screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// The big line.
    Heading(String),
    /// A sentence or two.
    Text(Text),
    /// A numbered instruction.
    Instruction(usize, Text),
    /// One of the points of a list.
    Point(Text),
    /// A box: its title and its words.
    Note(Option<String>, Text),
    /// A question and its answers, each with the line below it.
    Question(String, Vec<(String, Option<String>)>),
    /// A field to fill in: label, what stands in it, and the hint.
    Field(String, String, Option<String>),
    /// A line to be put into the app: label, value, remark.
    Row(String, String, Option<String>),
    /// A column of the test: title and stages.
    Lane(String, Vec<String>),
    /// Whose turn it is.
    Owner(String),
    /// A failure: whose turn it is, and what is wrong.
    Card(String, String),
}

impl Seen {
    /// The rest of it, where these words were said of it already; nothing where they are all.
    pub(super) fn without(self, said: &str) -> Option<Self> {
        let words = |text: &Text| text.iter().map(|span| span.text.as_str()).collect::<String>();
        match self {
            Self::Heading(text) if text == said => None,
            Self::Text(text) if words(&text) == said => None,
            Self::Note(None, text) if words(&text) == said => None,
            Self::Note(Some(title), text) if title == said => Some(Self::Text(text)),
            Self::Card(owner, title) if title == said => Some(Self::Owner(owner)),
            other => Some(other),
        }
    }
}

/// A button, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// Its words.
    pub label: String,
    /// Where it leads.
    pub to: To,
}

/// More answers than this are a list to search in: they are not read out.
const MOST_ANSWERS: usize = 24;

/// A screen as a caller sees it.
#[derive(Clone, Debug)]
pub(super) struct Sight {
    pub(super) seen: Vec<Seen>,
    pub(super) ways: Vec<Way>,
}

impl Sight {
    pub(super) fn of(caller: &Caller, view: &View) -> Self {
        let Collector { seen, buttons } = Collector::of(view);
        let mut ways: Vec<Way> = Vec::new();
        for button in buttons {
            let way = Way { label: button.label.clone(), to: caller.leads(button.press) };
            if !ways.contains(&way) {
                ways.push(way);
            }
        }
        Self { seen, ways }
    }

    /// What is there, and was not there before.
    pub(super) fn beside(&self, before: &Sight) -> Sight {
        let seen = self.seen.iter().filter(|seen| !before.seen.contains(seen));
        let ways = self.ways.iter().filter(|way| !before.ways.contains(way));
        Sight { seen: seen.cloned().collect(), ways: ways.cloned().collect() }
    }
}

/// Every button of a screen.
pub(super) fn buttons(view: &View) -> Vec<&Button> {
    Collector::of(view).buttons
}

struct Collector<'a> {
    seen: Vec<Seen>,
    buttons: Vec<&'a Button>,
}

impl<'a> Collector<'a> {
    fn of(view: &'a View) -> Self {
        let mut sight = Self { seen: vec![Seen::Heading(view.heading.clone())], buttons: Vec::new() };
        sight.seen.extend(view.lead.clone().map(Seen::Text));
        sight.screen(&view.screen);
        view.notes.iter().for_each(|note| sight.note(note));
        sight.buttons.extend(view.back.iter().chain(&view.actions));
        sight
    }

    fn screen(&mut self, screen: &'a Screen) {
        match screen {
            Screen::App { apps, name, questions } => {
                self.choice(apps);
                self.fields(name);
                self.choices(questions);
            }
            Screen::Address { address, found, suggestion, stop, list, server, questions, fields } => {
                self.field(address);
                if let Some(found) = found {
                    self.seen.push(Seen::Note(Some(found.name.clone()), found.text.clone()));
                    self.buttons.extend(&found.actions);
                }
                suggestion.iter().for_each(|note| self.note(note));
                stop.iter().for_each(|stop| self.stopped(stop));
                if let Some(list) = list {
                    self.field(&list.search);
                    self.choices(&list.often);
                    self.choice(&list.choice);
                }
                server.iter().for_each(|form| self.server(form));
                self.choices(questions);
                self.fields(fields);
            }
            Screen::TwoStep { why, question, trouble } => {
                self.texts(why);
                self.choices(question);
                trouble.iter().for_each(|trouble| self.trouble(trouble));
            }
            Screen::GetCode { text, instructions, checked, page_language, trouble, picture: _ } => {
                self.texts(text);
                let numbered = instructions.iter().enumerate();
                self.seen.extend(numbered.map(|(number, text)| Seen::Instruction(number + 1, text.clone())));
                self.texts(checked);
                self.choices(page_language);
                trouble.iter().for_each(|trouble| self.trouble(trouble));
            }
            Screen::Paste { typing, findings, tools, groups: _, filled: _ } => {
                if let Some(typing) = typing {
                    self.seen.push(Seen::Field(typing.label.clone(), String::new(), Some(typing.hint.clone())));
                }
                findings.iter().for_each(|note| self.note(note));
                self.buttons.extend(tools);
            }
            Screen::Test { lanes, journey, running, failures, countdown: _ } => {
                lanes.iter().for_each(|lane| self.lane(lane));
                journey.iter().for_each(|journey| self.journey(journey));
                self.seen.extend(running.iter().map(|line| plain(line)));
                failures.iter().for_each(|failure| self.failure(failure));
            }
            Screen::HandOver { location, rows, saving, refusal } => {
                self.texts(location);
                let row = |row: &crate::view::HandOverRow| {
                    Seen::Row(row.label.clone(), row.value.clone(), row.remark.clone())
                };
                self.seen.extend(rows.iter().map(row));
                if let Some(saving) = saving {
                    self.choices(&saving.question);
                    saving.status.iter().for_each(|note| self.note(note));
                    self.buttons.extend(&saving.actions);
                }
                if let Some(refusal) = refusal {
                    self.seen.push(plain(&refusal.title));
                    self.field(&refusal.message);
                    refusal.explanation.iter().for_each(|failure| self.failure(failure));
                    self.buttons.extend(&refusal.actions);
                }
            }
            Screen::Finished { points } => self.seen.extend(points.iter().cloned().map(Seen::Point)),
            // No call leads there by the numbered steps.
            _ => {}
        }
    }

    fn texts<'t>(&mut self, texts: impl IntoIterator<Item = &'t Text>) {
        self.seen.extend(texts.into_iter().cloned().map(Seen::Text));
    }

    fn note(&mut self, note: &'a Note) {
        self.seen.push(Seen::Note(note.title.clone(), note.text.clone()));
        self.buttons.extend(&note.actions);
    }

    fn choices(&mut self, choices: impl IntoIterator<Item = &'a Choice>) {
        choices.into_iter().for_each(|choice| self.choice(choice));
    }

    fn choice(&mut self, choice: &Choice) {
        let few = choice.options.len() <= MOST_ANSWERS;
        let options = choice.options.iter().filter(|_| few);
        let options = options.map(|option| (option.label.clone(), option.detail.clone())).collect();
        self.seen.push(Seen::Question(choice.label.clone(), options));
        self.seen.extend(choice.error.iter().map(|error| plain(error)));
    }

    fn fields(&mut self, fields: impl IntoIterator<Item = &'a Field>) {
        fields.into_iter().for_each(|field| self.field(field));
    }

    fn field(&mut self, field: &Field) {
        self.seen.push(Seen::Field(field.label.clone(), field.value.clone(), field.hint.clone()));
        self.seen.extend(field.error.iter().map(|error| plain(error)));
    }

    fn stopped(&mut self, stop: &'a Stopped) {
        self.seen.push(Seen::Heading(stop.title.clone()));
        self.texts(&stop.text);
        self.seen.extend(stop.instead.iter().cloned().map(Seen::Point));
        self.buttons.extend(&stop.actions);
    }

    fn server(&mut self, form: &'a ServerForm) {
        self.seen.push(Seen::Note(Some(form.title.clone()), form.text.clone()));
        for leg in &form.legs {
            self.seen.push(plain(&leg.title));
            self.field(&leg.host);
            self.fields(&leg.again);
            self.field(&leg.port);
            self.choice(&leg.security);
        }
        self.buttons.extend(&form.actions);
    }

    fn trouble(&mut self, trouble: &'a Trouble) {
        self.seen.push(plain(&trouble.title));
        self.choices(&trouble.question);
        self.texts(&trouble.answer);
        if let Some(letter) = &trouble.letter {
            self.seen.push(plain(&letter.title));
            self.buttons.push(&letter.copy);
        }
        self.buttons.extend(&trouble.actions);
    }

    fn lane(&mut self, lane: &Lane) {
        self.stages(&lane.title, &lane.stages);
        self.seen.extend(lane.note.iter().map(|note| plain(note)));
    }

    fn journey(&mut self, journey: &Journey) {
        self.stages(&journey.title, &journey.stages);
        self.texts(&journey.text);
    }

    /// Where something is wrong, that alone: what went before it is no news.
    fn stages(&mut self, title: &str, stages: &[LaneStage]) {
        let wrong = |stage: &&LaneStage| stage.state == LaneState::Wrong;
        let any = stages.iter().any(|stage| wrong(&stage));
        let stages = stages.iter().filter(|stage| !any || wrong(stage)).map(|stage| stage.label.clone()).collect();
        self.seen.push(Seen::Lane(title.to_owned(), stages));
    }

    fn failure(&mut self, failure: &'a Failure) {
        self.seen.push(Seen::Card(failure.owner.clone(), failure.title.clone()));
        self.texts(&failure.text);
        self.buttons.extend(&failure.actions);
    }
}

fn plain(line: &str) -> Seen {
    let style = crate::view::SpanStyle::Plain;
    Seen::Text(vec![crate::view::Span { text: line.to_owned(), style }])
}

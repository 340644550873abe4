//! From what a caller sees to the parts of the script.

use super::caller::Caller;
use super::seen::{Seen, Sight, buttons};
use super::{Answer, AnswerKind, GuideScreen, Wanted};
use crate::texts::{Args, Texts, render};
use crate::view::{Choice, ChoiceId, Press, Screen, View};
use crate::wizard::OTHER_APP;

/// Writes the script in a language.
pub(super) struct Writer<'a> {
    texts: &'a Texts,
    app: Option<&'a str>,
}

/// A screen that is being looked at.
#[derive(Clone)]
pub(super) struct Look {
    pub(super) view: View,
    pub(super) sight: Sight,
}

impl Look {
    /// What both have: that of the first, without what the other lacks.
    pub(super) fn common(mut self, other: &Look) -> Self {
        self.sight.seen.retain(|seen| other.sight.seen.contains(seen));
        self.sight.ways.retain(|way| other.sight.ways.contains(way));
        if self.view.support != other.view.support {
            self.view.support = None;
        }
        self
    }
}

impl<'a> Writer<'a> {
    pub(super) fn new(wanted: &Wanted, texts: &'a Texts) -> Self {
        let named = wanted.app.id != OTHER_APP;
        Self { texts, app: named.then_some(wanted.app.name.as_str()) }
    }

    /// The arguments of the script's own messages.
    pub(super) fn args(&self) -> Args<'a> {
        match self.app {
            Some(name) => Args::none().text("app", name),
            None => Args::none().stand_in("app", &self.texts.say("other-app-in-sentence")),
        }
    }

    pub(super) fn say(&self, id: &str) -> String {
        self.texts.get(id, &self.args())
    }

    pub(super) fn look(&self, caller: &Caller) -> Look {
        let view = render(&caller.wizard, self.texts, 1);
        let sight = Sight::of(caller, &view);
        Look { view, sight }
    }

    /// A screen of the script, as the caller comes to it.
    pub(super) fn screen(&self, caller: &Caller, look: &Look) -> GuideScreen {
        let mut sees = look.sight.seen.clone();
        sees.retain(|seen| *seen != Seen::Heading(look.view.heading.clone()));
        GuideScreen {
            number: caller.wizard.step().number(),
            eyebrow: look.view.eyebrow.clone(),
            heading: look.view.heading.clone(),
            only_after: None,
            support: support(look),
            ask: Vec::new(),
            sees,
            ways: look.sight.ways.clone(),
            hints: Vec::new(),
            answers: Vec::new(),
        }
    }

    /// What comes of something that the caller did: what they see now and did not see before.
    pub(super) fn answer(&self, kind: AnswerKind, says: &str, before: &Look, now: &Look) -> Answer {
        let Sight { seen: mut sees, ways } = now.sight.beside(&before.sight);
        // What was found is said already.
        if kind == AnswerKind::Finds {
            sees = sees.into_iter().filter_map(|seen| seen.without(says)).collect();
        }
        let support = support(now).filter(|number| support(before).as_ref() != Some(number));
        Answer { kind, says: vec![says.to_owned()], support, sees, ways, hints: Vec::new(), answers: Vec::new() }
    }

    /// The answers to a question on the screen, each with what comes of it.
    pub(super) fn options(&self, caller: &Caller, before: &Look, question: &Choice) -> Vec<(Answer, Caller, Look)> {
        let option = |option: &crate::view::ChoiceOption| {
            let mut there = caller.clone();
            there.choose(question.id, &option.value);
            let now = self.look(&there);
            (self.answer(AnswerKind::Says, &option.label, before, &now), there, now)
        };
        question.options.iter().map(option).collect()
    }

    /// A button and what comes of it on the same screen; nothing where the screen has no such button.
    pub(super) fn pressed(&self, caller: &Caller, before: &Look, press: Press) -> Option<(Answer, Caller, Look)> {
        let label = label_of(&before.view, press)?;
        let mut there = caller.clone();
        there.press(press);
        let now = self.look(&there);
        Some((self.answer(AnswerKind::Presses, &label, before, &now), there, now))
    }
}

fn support(look: &Look) -> Option<String> {
    look.view.support.as_ref().map(|support| support.number.clone())
}

/// The words of a button, wherever on the screen it is.
pub(super) fn label_of(view: &View, press: Press) -> Option<String> {
    buttons(view).into_iter().find(|button| button.press == press).map(|button| button.label.clone())
}

/// A question of the screen.
pub(super) fn question(view: &View, id: ChoiceId) -> Option<&Choice> {
    let questions: Vec<&Choice> = match &view.screen {
        Screen::App { apps, questions, .. } => std::iter::once(apps).chain(questions).collect(),
        Screen::Address { questions, .. } => questions.iter().collect(),
        Screen::TwoStep { question, trouble, .. } => {
            question.iter().chain(trouble.iter().filter_map(|trouble| trouble.question.as_ref())).collect()
        }
        Screen::HandOver { saving, .. } => saving.iter().filter_map(|saving| saving.question.as_ref()).collect(),
        _ => Vec::new(),
    };
    questions.into_iter().find(|question| question.id == id)
}

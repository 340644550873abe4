//! What a session does about faults of ours: whatever panics, there is a calm screen with a way on and a report to copy.

use std::sync::Arc;

use super::State;
use crate::fault::guarded;
use crate::report::Report;
use crate::texts::{FaultScreen, Language, Texts, render, render_fault};
use crate::view::{ChoiceId, Input, Press, View};
use crate::wizard::{Copied, CopyText, Draft, Effect, Event, Step, Wizard};

/// A report names so many places at most.
const MOST_PLACES: usize = 8;

/// What is known of faults.
#[derive(Default)]
pub(super) struct Faults {
    /// The fault that is on the screen.
    shown: Option<Shown>,
    /// How often the wizard was lost without anything going well in between.
    in_a_row: u8,
    /// Where they were, the oldest first.
    places: Vec<String>,
    /// The draft of the last screen that could be drawn.
    good: Draft,
    /// That screen.
    last: Option<View>,
}

/// A fault on the screen.
#[derive(Default)]
struct Shown {
    /// Whether the wizard was lost with it.
    lost: bool,
    /// Whether the report was copied, once that was tried.
    copied: Option<bool>,
}

impl Faults {
    /// The last draft that is known to be good.
    pub(super) fn begin_with(draft: Option<Draft>) -> Self {
        Self { good: draft.unwrap_or_default(), ..Self::default() }
    }

    /// Keeps a place for the report.
    pub(super) fn note(&mut self, place: String) {
        if self.places.len() < MOST_PLACES && !self.places.contains(&place) {
            self.places.push(place);
        }
    }

    /// Something beside the wizard panicked: the wizard itself is whole.
    pub(super) fn show(&mut self, place: String) {
        self.note(place);
        self.shown.get_or_insert_default();
    }

    /// Whether one is on the screen.
    pub(super) fn shown(&self) -> bool {
        self.shown.is_some()
    }
}

impl State {
    /// Takes up what was entered before.
    pub(super) fn take_up(&mut self, draft: Draft) -> Vec<Effect> {
        guarded(|| self.wizard.begin_anew(Some(draft))).unwrap_or_else(|place| self.lose_wizard(place))
    }

    /// Takes an event in, and draws what it leads to. The effects are of a state that could be drawn.
    pub(super) fn advance(&mut self, event: Event) -> (View, Vec<Effect>) {
        let input = matches!(event, Event::Input(_) | Event::CodeTyped(_));
        let (on_fault, losses) = (self.faults.shown(), self.faults.in_a_row);
        let effects = match (&mut self.faults.shown, event) {
            (Some(_), Event::Input(input)) => self.answer_fault(&input),
            (Some(_), Event::CodeTyped(_)) => Vec::new(),
            (Some(shown), Event::Copied { what: Copied::Report, result }) => {
                shown.copied = Some(result.is_ok());
                Vec::new()
            }
            (_, event) => guarded(|| {
                #[cfg(test)]
                assert!(!std::mem::take(&mut self.breaks), "the wizard panics");
                self.wizard.advance(event)
            })
            .unwrap_or_else(|place| self.lose_wizard(place)),
        };
        self.wizard.faults.clone_from(&self.faults.places);
        self.revision += 1;
        self.speak();
        let view = self.draw();
        if self.faults.in_a_row > losses {
            return (view, Vec::new());
        }
        if input && !on_fault {
            self.faults.in_a_row = 0;
        }
        (view, effects)
    }

    /// The screen as it stands; a screen that cannot be drawn is a fault of its own.
    pub(super) fn draw(&mut self) -> View {
        if self.faults.shown.is_none() {
            match guarded(|| render(&self.wizard, &self.texts, self.revision)) {
                Ok(view) => {
                    self.faults.good = self.wizard.draft_to_store();
                    self.faults.last = Some(view.clone());
                    return view;
                }
                Err(place) => drop(self.lose_wizard(place)),
            }
        }
        let shown = self.faults.shown.as_ref();
        let screen = FaultScreen {
            last: self.faults.last.as_ref(),
            report: self.fault_report(),
            copied: shown.and_then(|shown| shown.copied),
            lost: shown.is_some_and(|shown| shown.lost),
            from_the_start: self.faults.in_a_row > 2,
        };
        render_fault(&screen, &self.texts, self.wizard.practice, self.revision)
    }

    /// The wizard may be half changed: an empty one takes its place until the person goes on.
    fn lose_wizard(&mut self, place: String) -> Vec<Effect> {
        self.faults.note(place);
        self.faults.in_a_row = self.faults.in_a_row.saturating_add(1);
        self.faults.shown = Some(Shown { lost: true, copied: None });
        if let Some((_, check)) = self.check.take() {
            check.cancel.cancel();
        }
        self.wizard.begin_anew(None)
    }

    fn answer_fault(&mut self, input: &Input) -> Vec<Effect> {
        if let Input::Choose { choice: ChoiceId::Language, value } = input
            && let Some(language) = Language::of(value)
        {
            self.texts = Texts::new(language.tag);
            self.faults.good.language = Some(language.tag.to_owned());
            // An empty wizard takes it up with the draft.
            if self.faults.shown.as_ref().is_some_and(|shown| !shown.lost) {
                let input = Event::Input(input.clone());
                return guarded(|| self.wizard.advance(input)).unwrap_or_else(|place| self.lose_wizard(place));
            }
        }
        let Input::Press { press } = input else { return Vec::new() };
        match press {
            Press::CopyReport => {
                let text = CopyText::Plain(self.fault_report());
                vec![Effect::CopyText { what: Copied::Report, text }]
            }
            Press::Resume => self.go_on(),
            Press::StartAgain => {
                self.faults.shown = None;
                self.take_up(self.faults.good.fresh())
            }
            Press::Quit => vec![Effect::Quit],
            _ => Vec::new(),
        }
    }

    /// Back to where the person was. If that led here again, from the first step; if that did too, with nothing entered.
    fn go_on(&mut self) -> Vec<Effect> {
        let lost = self.faults.shown.take().is_some_and(|shown| shown.lost);
        match self.faults.in_a_row {
            _ if !lost => Vec::new(),
            0 | 1 => self.take_up(self.faults.good.clone()),
            2 => self.take_up(Draft { step: Step::App, ..self.faults.good.clone() }),
            _ => self.take_up(self.faults.good.fresh()),
        }
    }

    /// What may be said of it: versions, places, and the step. Nothing that was entered.
    fn fault_report(&self) -> String {
        Report::of_fault(self.faults.good.step.number(), &self.faults.places).text()
    }
}

/// An empty wizard, before anything was taken up.
pub(super) fn empty_wizard(setting: &super::Setting, today: crate::provider::Day) -> Wizard {
    let (mut wizard, _) = Wizard::new(setting.catalogue, setting.practice, today, None);
    wizard.stands_in(setting.surroundings.clone());
    wizard.stands_under(Arc::new(setting.policy.clone()));
    wizard
}

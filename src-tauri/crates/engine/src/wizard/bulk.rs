//! Many mailboxes from a file: what is chosen, what was understood, how far it is.

use std::collections::VecDeque;
use std::path::PathBuf;

use super::{Effect, Place, Say, Wizard};
use crate::bulk::{Handover, ListFault, ResultsFault, Understood};
use crate::handover::{self, App};
use crate::ports::{ChooserFault, ClipboardFault};
use crate::secret::Secret;
use crate::view::{ChoiceId, Press};

/// So many results are shown, the newest first.
const SHOWN: usize = 12;

/// The screen's state.
#[derive(Clone, Debug, Default)]
pub struct BulkState {
    /// Changes with every list that is chosen and every start: what an older one tells changes nothing.
    pub(crate) run: u64,
    /// The app of rows that name none.
    pub(crate) app: Option<&'static App>,
    /// Whether the codes are asked for one by one.
    pub(crate) asks: bool,
    /// What is saved.
    pub(crate) form: ResultsForm,
    /// Whether the system asks for a file just now.
    pub(crate) choosing: bool,
    /// Whether the system has no way to ask for one.
    pub(crate) no_chooser: bool,
    /// The list.
    pub(crate) list: Option<PathBuf>,
    /// What was understood of it; none while it is read.
    pub(crate) understood: Option<Result<Understood, ListFault>>,
    /// What is under way.
    pub(crate) phase: BulkPhase,
    /// Rows that have a result, and those of them that were proven.
    pub(crate) done: usize,
    pub(crate) proven: usize,
    /// The results that came last, the newest first.
    pub(crate) last: VecDeque<BulkResult>,
    /// The row whose code is asked for: number and address.
    pub(crate) asked: Option<(u64, String)>,
    /// The run and the row for which the clipboard is being read: what it says is nobody else's.
    pub(crate) pasting: Option<(u64, u64)>,
    /// Whether what is typed can be read.
    pub(crate) typing_shown: bool,
    /// Why nothing came from the clipboard.
    pub(crate) clipboard_fault: Option<ClipboardFault>,
    /// Where the results are, once there are any.
    pub(crate) results: Option<PathBuf>,
}

/// What is saved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ResultsForm {
    /// All results, as they stand in their file.
    #[default]
    Results,
    /// The proven mailboxes for another program.
    HandOver(Handover),
}

/// What is under way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BulkPhase {
    /// Nothing.
    #[default]
    Idle,
    /// Mailboxes are tested.
    Running,
    /// Those under way are being stopped.
    Stopping,
    /// It ended.
    Ended(Option<BulkFault>),
}

/// Why it ended before its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BulkFault {
    /// The list cannot be read.
    List(ListFault),
    /// The results cannot be written.
    Results(ResultsFault),
    /// A fault of ours.
    Own,
}

/// A row that has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BulkResult {
    /// Its number in the list.
    pub number: u64,
    /// Its address.
    pub address: String,
    /// Whether it works.
    pub proven: bool,
    /// How it ended, in words.
    pub says: String,
}

/// What happened.
#[derive(Debug)]
pub enum BulkEvent {
    /// A file was chosen, or none.
    Chosen(Result<Option<PathBuf>, ChooserFault>),
    /// The list was read.
    Read {
        /// Its run.
        run: u64,
        /// What was understood.
        understood: Result<Understood, ListFault>,
    },
    /// The results are open: where, how many rows had one before, and how many of them were proven.
    Begun {
        /// Its run.
        run: u64,
        /// Where.
        results: PathBuf,
        /// Rows with a result.
        done: usize,
        /// Proven rows.
        proven: usize,
    },
    /// The code of a row is wanted.
    Asks {
        /// Its run.
        run: u64,
        /// The row's number.
        number: u64,
        /// Its address.
        address: String,
    },
    /// A row has ended.
    Row {
        /// Its run.
        run: u64,
        /// How.
        result: BulkResult,
    },
    /// All have, or it was stopped.
    Ended {
        /// Its run.
        run: u64,
        /// Why before its end.
        fault: Option<BulkFault>,
    },
}

/// What is to be done.
#[derive(Debug)]
pub enum BulkEffect {
    /// Ask for a file.
    Choose,
    /// Read a list.
    Read {
        /// Its run.
        run: u64,
        /// Where it is.
        list: PathBuf,
        /// The app of rows that name none.
        app: Option<&'static App>,
    },
    /// Test its mailboxes.
    Start {
        /// Its run.
        run: u64,
        /// Where it is.
        list: PathBuf,
        /// The app of rows that name none.
        app: Option<&'static App>,
        /// Whether codes are asked for.
        asks: bool,
        /// Whether those that failed are run again.
        failed_again: bool,
    },
    /// Stop.
    Stop,
    /// The code that was asked for; none where the row is left out.
    Answer(Option<Secret>),
    /// Save results where the person finds them.
    Save {
        /// The list that they are of.
        list: PathBuf,
        /// The app that it was run for.
        app: Option<&'static App>,
        /// What of them.
        form: ResultsForm,
    },
}

impl BulkState {
    /// Whether mailboxes are being tested.
    pub(crate) fn is_running(&self) -> bool {
        matches!(self.phase, BulkPhase::Running | BulkPhase::Stopping)
    }

    /// What was understood, where the list can be used.
    pub(crate) fn usable(&self) -> Option<&Understood> {
        self.understood.as_ref()?.as_ref().ok().filter(|understood| understood.usable > 0)
    }

    /// All rows of the list.
    pub(crate) fn whole(&self) -> usize {
        self.usable().map(|understood| understood.usable + understood.unusable).unwrap_or_default()
    }

    /// Whether there are rows that failed, and nothing is under way.
    pub(crate) fn has_failed_rows(&self) -> bool {
        !self.is_running() && self.results.is_some() && self.proven < self.done
    }
}

impl Wizard {
    pub(super) fn press_in_bulk(&mut self, press: Press, effects: &mut Vec<Effect>) {
        match press {
            Press::ChooseFile if !self.bulk.choosing && !self.bulk.is_running() => {
                self.bulk.choosing = true;
                effects.push(Effect::Bulk(BulkEffect::Choose));
            }
            Press::RunBulk => self.run_bulk(false, effects),
            Press::RunFailedAgain if self.bulk.has_failed_rows() => self.run_bulk(true, effects),
            Press::StopBulk if self.bulk.phase == BulkPhase::Running => {
                self.bulk.phase = BulkPhase::Stopping;
                self.bulk.asked = None;
                effects.push(Effect::Bulk(BulkEffect::Stop));
            }
            Press::SkipRow if self.bulk.asked.take().is_some() => {
                effects.push(Effect::Bulk(BulkEffect::Answer(None)));
            }
            // Once: what a second press brought would be the next row's.
            Press::Paste if self.bulk.asked.is_some() && self.bulk.pasting.is_none() => {
                self.bulk.pasting = self.asked_row();
                effects.push(Effect::ReadClipboard);
            }
            Press::ShowTyping => self.bulk.typing_shown = true,
            Press::HideTyping => self.bulk.typing_shown = false,
            Press::SaveResults if self.bulk.results.is_some() && !self.bulk.is_running() => self.save_results(effects),
            _ => {}
        }
    }

    pub(super) fn chosen_in_bulk(&mut self, choice: ChoiceId, value: &str, effects: &mut Vec<Effect>) {
        if self.bulk.is_running() && choice != ChoiceId::BulkForm {
            return;
        }
        match choice {
            ChoiceId::BulkApp => {
                self.bulk.app = handover::app(value).filter(|app| !app.generic);
                if let Some(list) = self.bulk.list.clone() {
                    self.read_list(list, effects);
                }
            }
            ChoiceId::BulkCodes => self.bulk.asks = value == "ask",
            ChoiceId::BulkForm => {
                self.bulk.form = match value {
                    "saleshandy" => ResultsForm::HandOver(Handover::Saleshandy),
                    "plain" => ResultsForm::HandOver(Handover::Plain),
                    _ => ResultsForm::Results,
                };
                self.forget_document(super::Document::Results);
            }
            _ => {}
        }
    }

    /// What is under way goes on: whoever comes back finds it.
    pub(super) fn leave_bulk(&mut self, _effects: &mut Vec<Effect>) {
        self.bulk.typing_shown = false;
    }

    /// Whether a code that arrives is for a row of the list.
    pub(super) fn code_is_for_bulk(&self) -> bool {
        self.place == Place::Bulk
    }

    /// Whether what the clipboard says is for a row of the list, or was meant for one.
    pub(super) fn clipboard_is_for_bulk(&self) -> bool {
        self.bulk.pasting.is_some() || self.code_is_for_bulk()
    }

    /// The clipboard was read. Meanwhile another row may ask, whose code it is not.
    pub(super) fn bulk_pasted(&mut self, code: Result<Secret, ClipboardFault>, effects: &mut Vec<Effect>) {
        let wanted = self.bulk.pasting.take();
        if wanted.is_some() && wanted == self.asked_row() {
            self.bulk_code_arrived(code, effects);
        }
    }

    fn asked_row(&self) -> Option<(u64, u64)> {
        self.bulk.asked.as_ref().map(|(number, _)| (self.bulk.run, *number))
    }

    /// A code came from the clipboard or from the field. What is wrong with it is told as the row's result.
    pub(super) fn bulk_code_arrived(&mut self, code: Result<Secret, ClipboardFault>, effects: &mut Vec<Effect>) {
        self.bulk.clipboard_fault = code.as_ref().err().copied();
        if let Ok(code) = code
            && self.bulk.asked.take().is_some()
        {
            self.bulk.typing_shown = false;
            effects.push(Effect::Bulk(BulkEffect::Answer(Some(code))));
        }
    }

    pub(super) fn bulk_event(&mut self, event: BulkEvent, effects: &mut Vec<Effect>) {
        let current = self.bulk.run;
        match event {
            BulkEvent::Chosen(chosen) => {
                self.bulk.choosing = false;
                self.bulk.no_chooser = chosen.is_err();
                if let Ok(Some(list)) = chosen {
                    self.read_list(list, effects);
                }
            }
            BulkEvent::Read { run, understood } if run == current => {
                self.bulk.understood = Some(understood);
                self.say(Say::Bulk);
            }
            BulkEvent::Begun { run, results, done, proven } if run == current => {
                (self.bulk.results, self.bulk.done, self.bulk.proven) = (Some(results), done, proven);
            }
            BulkEvent::Asks { run, number, address } if run == current => {
                self.bulk.asked = Some((number, address));
                self.bulk.clipboard_fault = None;
                self.say(Say::Bulk);
            }
            BulkEvent::Row { run, result } if run == current => {
                self.bulk.done += 1;
                self.bulk.proven += usize::from(result.proven);
                self.bulk.last.push_front(result);
                self.bulk.last.truncate(SHOWN);
            }
            BulkEvent::Ended { run, fault } if run == current => {
                self.bulk.phase = BulkPhase::Ended(fault);
                self.bulk.asked = None;
                self.say(Say::Bulk);
            }
            // Of an older run.
            _ => {}
        }
    }

    fn read_list(&mut self, list: PathBuf, effects: &mut Vec<Effect>) {
        let kept = std::mem::take(&mut self.bulk);
        let (app, asks, form, run) = (kept.app, kept.asks, kept.form, kept.run + 1);
        let pasting = kept.pasting;
        self.bulk = BulkState { run, app, asks, form, pasting, list: Some(list.clone()), ..BulkState::default() };
        self.forget_document(super::Document::Results);
        effects.push(Effect::Bulk(BulkEffect::Read { run, list, app }));
    }

    fn run_bulk(&mut self, failed_again: bool, effects: &mut Vec<Effect>) {
        let Some(list) = self.bulk.list.clone().filter(|_| !self.bulk.is_running() && self.bulk.usable().is_some())
        else {
            return;
        };
        self.bulk.run += 1;
        self.bulk.phase = BulkPhase::Running;
        self.bulk.last.clear();
        self.forget_document(super::Document::Results);
        let BulkState { run, app, asks, .. } = self.bulk;
        effects.push(Effect::Bulk(BulkEffect::Start { run, list, app, asks, failed_again }));
    }

    fn save_results(&mut self, effects: &mut Vec<Effect>) {
        let Some(list) = self.bulk.list.clone() else { return };
        if self.begins_document(super::Document::Results) {
            let (app, form) = (self.bulk.app, self.bulk.form);
            effects.push(Effect::Bulk(BulkEffect::Save { list, app, form }));
        }
    }
}

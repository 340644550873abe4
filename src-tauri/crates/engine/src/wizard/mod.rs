//! The wizard: a pure reducer. `advance` takes what happened and says what is to be done; nothing here does it.
//!
//! One file per step holds what the step asks and decides. The gate to the last step is [`Wizard::proof`]: what is
//! handed over is what was proven, or nothing.

mod address;
mod answers;
mod app;
mod bulk;
mod desk;
mod documents;
mod draft;
mod errands;
mod event;
mod get_code;
mod hand_over;
mod mailbox;
mod mailboxes;
mod memory;
mod mending;
mod missing;
mod organisation;
mod own_server;
mod paper;
mod password;
mod paste;
mod place;
mod plan;
mod record;
mod refused;
mod rehearsal;
mod test;
#[cfg(test)]
mod tests;
mod two_step;

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use url::Url;

pub use address::{AddressState, LookUp, SuggestionState};
pub use answers::{AccountAnswers, Answer};
pub use app::OTHER_APP;
pub use bulk::{BulkEffect, BulkEvent, BulkFault, BulkPhase, BulkResult, BulkState, ResultsForm};
pub use desk::DeskState;
pub use documents::DocumentState;
pub use draft::{Draft, OwnServers, ServerDraft, ServerFaults, ServersFrom, TwoStepAnswer};
pub use errands::{Errand, ListTrouble, News};
pub use event::{Copied, CopyText, Document, Effect, Event, Say};
pub use get_code::{AdminQuestion, GetCodeState};
pub use hand_over::{HandOverState, Leaving, SaveState};
pub(crate) use mailbox::learned;
pub use mailbox::{MailboxFault, MailboxPage, OpenMailbox, WaitingFor};
pub use mailboxes::MailboxesState;
pub use memory::MemoryState;
pub use mending::Mended;
pub(crate) use missing::missing_name;
pub use missing::{Asked, Asking};
pub(crate) use organisation::record_is_permitted;
pub use paper::{PaperState, ReportForm, Topic};
pub use password::PasswordKind;
pub use paste::{KeychainState, PasteState};
pub use place::Place;
pub use plan::StopKind;
pub(crate) use record::{ProvenLegs, check_of_record};
pub(crate) use refused::wants_another_code;
pub(crate) use rehearsal::NOTHING as NOTHING_REHEARSED;
pub use rehearsal::RehearsalState;
pub use test::{JourneyProgress, LegProgress, Proof, StageProgress, TestState};
pub use two_step::{TwoStepMatters, TwoStepState, TwoStepTrouble};

use crate::policy::Policy;
use crate::ports::ClipboardFault;
use crate::provider::{Catalogue, Day};
use crate::surroundings::Surroundings;
use crate::texts::Language;
use crate::view::{ChoiceId, Input, Press};

/// The steps, in the order of the screens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Which app is this for?
    #[default]
    App,
    /// Your address.
    Address,
    /// Two-step sign-in.
    TwoStep,
    /// Get the app password.
    GetCode,
    /// Paste it.
    Paste,
    /// Test.
    Test,
    /// Put it into the app.
    HandOver,
    /// Afterwards; no number of its own.
    Finished,
}

impl Step {
    /// The numbered steps.
    pub const NUMBERED: [Step; 7] =
        [Step::App, Step::Address, Step::TwoStep, Step::GetCode, Step::Paste, Step::Test, Step::HandOver];

    /// From 1; the last screen keeps the number of the last step.
    pub fn number(self) -> u8 {
        (self as u8 + 1).min(7)
    }

    fn before(self) -> Option<Step> {
        Self::NUMBERED.into_iter().rev().find(|step| *step < self)
    }
}

/// The wizard's state. The texts read it; only [`Wizard::advance`] changes it.
#[derive(Clone, Debug)]
pub struct Wizard {
    pub(crate) catalogue: &'static Catalogue,
    pub(crate) practice: bool,
    pub(crate) rehearsal: RehearsalState,
    pub(crate) surroundings: Surroundings,
    /// What an organisation has set.
    pub(crate) policy: Arc<Policy>,
    /// Whether the screen is shown on another computer too.
    pub(crate) shown_elsewhere: bool,
    pub(crate) today: Day,
    pub(crate) memory: MemoryState,
    pub(crate) draft: Draft,
    /// Where the person is.
    pub(crate) place: Place,
    /// The places on the way there, the latest last.
    pub(crate) trail: Vec<Place>,
    pub(crate) document: Option<DocumentState>,
    pub(crate) mailboxes: MailboxesState,
    /// What is tested and put into the app as it stands: it was proven earlier.
    pub(crate) kept: Option<ProvenLegs>,
    pub(crate) paper: PaperState,
    /// Places of faults of ours, for the report.
    pub(crate) faults: Vec<String>,
    pub(crate) desk: DeskState,
    pub(crate) bulk: BulkState,
    /// Whether the step was left without what it needs: then errors are shown.
    pub(crate) insisted: bool,
    pub(crate) address: AddressState,
    pub(crate) two_step: TwoStepState,
    pub(crate) get_code: GetCodeState,
    pub(crate) paste: PasteState,
    pub(crate) test: TestState,
    pub(crate) hand_over: HandOverState,
    pub(crate) copied: Option<Copied>,
    pub(crate) copy_fault: Option<ClipboardFault>,
    /// The page last offered, for "copy the link".
    pub(crate) page: Option<Url>,
    pub(crate) browser_failed: bool,
    pub(crate) said: u64,
    pub(crate) say: Option<Say>,
}

impl Wizard {
    /// A new wizard over a catalogue, on a day; a stored draft is taken up where it stands, except that a code is asked
    /// for again.
    pub fn new(catalogue: &'static Catalogue, practice: bool, today: Day, draft: Option<Draft>) -> (Self, Vec<Effect>) {
        let mut wizard = Self {
            catalogue,
            practice,
            rehearsal: RehearsalState::default(),
            surroundings: Surroundings::default(),
            policy: Arc::default(),
            shown_elsewhere: false,
            today,
            memory: MemoryState::default(),
            draft: Draft::default(),
            place: Place::default(),
            trail: Vec::new(),
            document: None,
            mailboxes: MailboxesState::default(),
            kept: None,
            paper: PaperState::default(),
            faults: Vec::new(),
            desk: DeskState::default(),
            bulk: BulkState::default(),
            insisted: false,
            address: AddressState::default(),
            two_step: TwoStepState::default(),
            get_code: GetCodeState::default(),
            paste: PasteState::default(),
            test: TestState::default(),
            hand_over: HandOverState::default(),
            copied: None,
            copy_fault: None,
            page: None,
            browser_failed: false,
            said: 0,
            say: None,
        };
        let mut effects = Vec::new();
        if let Some(draft) = draft {
            wizard.resume(draft, &mut effects);
        }
        (wizard, effects)
    }

    /// Takes in what happened and says what is to be done.
    pub fn advance(&mut self, event: Event) -> Vec<Effect> {
        let mut effects = Vec::new();
        let before = self.draft.clone();
        let Some(event) = self.taken_by_mailbox(event, &mut effects) else { return effects };
        match event {
            Event::Input(input) => self.input(input, &mut effects),
            Event::CodeTyped(text) if self.code_is_for_bulk() => self.bulk_code_arrived(Ok(text), &mut effects),
            Event::ClipboardRead(text) if self.clipboard_is_for_bulk() => self.bulk_pasted(text, &mut effects),
            Event::Bulk(event) => self.bulk_event(event, &mut effects),
            Event::CodeTyped(text) => self.code_arrived(Ok(text)),
            Event::ClipboardRead(text) => self.code_arrived(text),
            Event::Discovered { domain, found } => self.discovered(&domain, found, &mut effects),
            Event::DraftStored(result) => self.draft_stored(result),
            Event::KeychainProbed(result) => self.paste.keychain = KeychainState::Probed(result),
            Event::ScreenLookedAt { elsewhere } => self.shown_elsewhere = elsewhere,
            Event::PageOpened(result) => self.browser_failed = result.is_err(),
            Event::Check { run, event } => self.check_event(run, event),
            Event::CheckGoesOn { run, seconds } => self.check_goes_on(run, seconds),
            Event::Slept { run } => self.check_slept(run, &mut effects),
            Event::CloseAsked => self.close_asked(),
            Event::CheckEnded { run, verdict, at } => self.check_ended(run, verdict, at),
            Event::Copied { what, result } => self.copy_done(what, result),
            Event::DocumentSaved { document, result } => self.document_saved(document, result),
            Event::DocumentOpened(result) => self.document_opened(result),
            Event::CodeCleared(code) => self.code_cleared(&code),
            Event::Saved { run, key, result } => self.save_done(run, key, result, &mut effects),
            Event::Mailboxes(news) => self.heard_of_mailboxes(news, &mut effects),
        }
        if self.draft != before && self.draft.step != Step::Finished {
            effects.push(Effect::StoreDraft);
        }
        effects
    }

    /// Where the wizard stands.
    pub fn step(&self) -> Step {
        self.draft.step
    }

    /// What has been entered, for the settings.
    pub fn draft(&self) -> &Draft {
        &self.draft
    }

    fn input(&mut self, input: Input, effects: &mut Vec<Effect>) {
        if let Input::Choose { choice: ChoiceId::Language, value } = &input {
            // In other words: nothing else changes, not even what the screen has to say.
            self.draft.language = Language::of(value).map(|language| language.tag.to_owned());
            if self.draft.step == Step::Finished {
                effects.push(Effect::ForgetDraft);
            }
            return;
        }
        self.stay_here();
        self.copy_fault = None;
        match input {
            Input::Press { press } => self.press(press, effects),
            Input::Type { field, value } => self.typed(field, value, effects),
            Input::Choose { choice, value } => self.chosen(choice, &value, effects),
            Input::GoTo { step } => {
                if let Some(step) = Step::NUMBERED.into_iter().find(|known| known.number() == step) {
                    self.go_back_to(step, effects);
                }
            }
            // Kept for the report by whoever runs the wizard.
            Input::PageBroke { .. } => {}
            Input::CopyRow { row } => match self.place {
                Place::Mailbox => self.copy_row_of_mailbox(row, effects),
                _ => self.copy_row(row, effects),
            },
            Input::OpenRow { row } => self.open_mailbox(row, effects),
        }
    }

    fn press(&mut self, press: Press, effects: &mut Vec<Effect>) {
        match press {
            press if self.pressed_among_mailboxes(press, effects) => {}
            Press::Continue => self.go_on(effects),
            Press::Back => self.go_back(effects),
            Press::StartAgain => self.start_again(effects),
            Press::Quit => {
                if !self.may_leave(Leaving::Close) {
                    return;
                }
                self.clear_clipboard(effects);
                effects.push(Effect::Quit);
            }
            Press::CopyLink => {
                if let Some(page) = self.page.clone().or_else(|| self.code_page().map(|(_, page)| page)) {
                    let text = CopyText::Plain(page.to_string());
                    effects.push(Effect::CopyText { what: Copied::Link, text });
                }
            }
            Press::CopyLetter => self.copy_written(Copied::Letter, effects),
            Press::CopyReport => self.copy_written(Copied::Report, effects),
            Press::CopySettings => self.copy_written(Copied::Settings, effects),
            press if press.opens_a_page() => {
                self.note_opened(press);
                self.open(self.page_of(press), effects);
            }
            Press::GoToTwoStep => self.go_back_to(Step::TwoStep, effects),
            Press::ChangeAddress => self.go_back_to(Step::Address, effects),
            press if self.press_beside_steps(press, effects) => {}
            press => match self.draft.step {
                Step::Address => self.press_in_address(press, effects),
                Step::TwoStep => self.press_in_two_step(press),
                Step::GetCode => self.press_in_get_code(press),
                Step::Paste => self.press_in_paste(press, effects),
                Step::Test => self.press_in_test(press, effects),
                Step::HandOver => self.press_in_hand_over(press, effects),
                Step::App | Step::Finished => {}
            },
        }
    }

    /// Whether the step has what it needs to go on.
    pub(crate) fn ready(&self) -> bool {
        match self.draft.step {
            Step::App => self.app_ready(),
            Step::Address => self.address_ready(),
            Step::TwoStep => self.two_step_ready(),
            Step::GetCode => self.get_code_ready(),
            Step::Paste => self.paste.ready(),
            Step::Test => self.proof().is_some(),
            Step::HandOver | Step::Finished => false,
        }
    }

    fn go_on(&mut self, effects: &mut Vec<Effect>) {
        if self.draft.step == Step::Address && self.wait_for_look_up() {
            return;
        }
        if self.draft.step == Step::TwoStep {
            self.is_on_now();
        }
        if !self.ready() {
            self.insisted = true;
            self.say(Say::NeedsAnswer);
            return;
        }
        if let Some(next) = Step::NUMBERED.into_iter().find(|next| *next > self.draft.step) {
            self.enter(next, effects);
        }
    }

    fn go_back(&mut self, effects: &mut Vec<Effect>) {
        if self.place != Place::Setup {
            self.leave_place(effects);
            return;
        }
        let open = match self.draft.step {
            Step::Address => self.close_in_address(),
            Step::TwoStep => std::mem::take(&mut self.two_step.trouble).is_some(),
            Step::GetCode => self.back_in_missing(),
            Step::HandOver => self.hand_over.leaving.take().is_some(),
            _ => false,
        };
        if open {
            return;
        }
        self.leave(effects);
        match self.draft.step.before() {
            Some(step) if self.draft.step != Step::Finished => self.enter(step, effects),
            Some(_) => {}
            None => self.leave_place(effects),
        }
    }

    fn go_back_to(&mut self, step: Step, effects: &mut Vec<Effect>) {
        if step < self.draft.step && self.draft.step != Step::Finished {
            self.leave(effects);
            self.enter(step, effects);
        }
    }

    fn leave(&mut self, effects: &mut Vec<Effect>) {
        if self.draft.step == Step::Test && self.test.running() {
            effects.push(self.test.cancel());
        }
    }

    fn enter(&mut self, step: Step, effects: &mut Vec<Effect>) {
        self.draft.step = step;
        self.said_what_is_kept();
        self.insisted = false;
        self.copied = None;
        self.browser_failed = false;
        self.page = None;
        if matches!(step, Step::GetCode | Step::HandOver) {
            effects.push(Effect::LookAtScreen);
        }
        match step {
            Step::TwoStep => self.two_step = TwoStepState::default(),
            Step::GetCode => self.enter_get_code(),
            Step::Paste => self.enter_paste(effects),
            Step::Test => self.enter_test(effects),
            Step::HandOver => self.enter_hand_over(),
            _ => {}
        }
    }

    fn start_again(&mut self, effects: &mut Vec<Effect>) {
        self.leave(effects);
        self.clear_clipboard(effects);
        let after = self.draft.after();
        // What was put aside may have to be looked up.
        effects.extend(self.begin_anew(Some(after)));
    }

    fn open(&mut self, page: Option<Url>, effects: &mut Vec<Effect>) {
        if let Some(page) = page {
            self.browser_failed = false;
            self.page = Some(page.clone());
            effects.push(Effect::OpenPage(page));
        }
    }

    fn copy_written(&mut self, what: Copied, effects: &mut Vec<Effect>) {
        effects.push(Effect::CopyText { what, text: CopyText::Written(what) });
    }

    fn copy_done(&mut self, what: Copied, result: Result<(), ClipboardFault>) {
        self.hand_over.cannot_copy = result.is_err();
        match result {
            Ok(()) => {
                self.note_clipboard(what);
                self.copied = Some(what);
                self.say(Say::Copied(what));
            }
            Err(fault) => {
                self.copied = None;
                self.copy_fault = Some(fault);
                self.say(Say::NotCopied);
            }
        }
    }

    fn say(&mut self, say: Say) {
        self.said += 1;
        self.say = Some(say);
    }
}

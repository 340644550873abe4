//! What the wizard keeps from one start to the next, and what is said where it cannot.

use super::{Draft, Effect, LookUp, OwnServers, Step, Wizard};
use crate::ports::SettingsFault;
use crate::surroundings::Surroundings;

/// How it stands with what is kept.
#[derive(Clone, Debug, Default)]
pub struct MemoryState {
    /// Whether something that was entered earlier was taken up just now.
    pub(crate) resumed: bool,
    /// Where the wizard was closed, while the network is asked about what leads there.
    going_to: Option<Place>,
    /// Why it starts fresh, although there was something.
    pub(crate) starts_fresh: Option<SettingsFault>,
    /// Why nothing is kept; said on one screen only.
    pub(crate) not_kept: Option<SettingsFault>,
    /// Whether that was said.
    told: bool,
    /// Whether the question before closing is open.
    closing: bool,
}

/// A step, and the servers in the form as they were seen on the way there.
#[derive(Clone, Debug)]
struct Place {
    step: Step,
    own: OwnServers,
}

impl Wizard {
    /// What is known of the computer that it runs on.
    pub fn stands_in(&mut self, surroundings: Surroundings) {
        self.surroundings = surroundings;
    }

    /// What was stored could not be taken up.
    pub fn starts_fresh(&mut self, fault: SettingsFault) {
        self.memory.starts_fresh = Some(fault);
    }

    /// What has been entered, for the settings: on the way back to a step it stands there already.
    pub fn draft_to_store(&self) -> Draft {
        let step = self.memory.going_to.as_ref().map_or(self.draft.step, |place| place.step.max(self.draft.step));
        Draft { step, ..self.draft.clone() }
    }

    /// Takes up a stored draft.
    pub(super) fn resume(&mut self, draft: Draft, effects: &mut Vec<Effect>) {
        self.memory.resumed = !draft.is_fresh();
        self.memory.going_to = Some(Place { step: draft.step.min(Step::Paste), own: draft.own.clone() });
        self.draft = draft;
        self.draft.step = Step::App;
        self.look_at_address(effects);
        self.walk_on(effects);
    }

    /// Walks to the step where the wizard was closed, so that no step is stood on whose needs are not met any more. A form
    /// that is filled in otherwise than it was then is looked at first.
    pub(super) fn walk_on(&mut self, effects: &mut Vec<Effect>) {
        let Some(Place { step, own }) = self.memory.going_to.take() else { return };
        let unseen =
            |wizard: &Self| wizard.draft.step == Step::Address && wizard.own_server_open() && wizard.draft.own != own;
        while self.draft.step < step && self.ready() && !unseen(self) {
            let Some(next) = Step::NUMBERED.into_iter().find(|next| *next > self.draft.step) else { break };
            self.enter(next, effects);
        }
        self.insisted = false;
        if self.draft.step == Step::Address && matches!(self.address.look_up, LookUp::Asking(_)) {
            self.memory.going_to = Some(Place { step, own });
        }
    }

    /// The person does something else than to wait.
    pub(super) fn stay_here(&mut self) {
        self.memory.resumed = false;
        self.memory.starts_fresh = None;
        self.memory.going_to = None;
        self.memory.closing = false;
    }

    /// Whether closing the program now, before the last step, loses what nobody has elsewhere: a code that its provider
    /// shows only once.
    pub(crate) fn loses_on_closing(&self) -> bool {
        let on_its_way = matches!(self.draft.step, Step::Paste | Step::Test);
        on_its_way && self.paste.code.is_some() && !self.typed_by_heart() && !self.practice
    }

    /// Whether the question before closing is open.
    pub(crate) fn closing_is_asked(&self) -> bool {
        self.memory.closing
    }

    pub(super) fn close_asked(&mut self) {
        self.memory.closing = self.loses_on_closing();
    }

    /// Begins anew, with a draft or with nothing. What late results and the clipboard have to fit is kept.
    pub(crate) fn begin_anew(&mut self, draft: Option<Draft>) -> Vec<Effect> {
        let (mut fresh, mut effects) = Self::new(self.catalogue, self.practice, self.today, None);
        // Before anything is taken up: what was entered earlier has to fit it.
        fresh.policy = self.policy.clone();
        if let Some(draft) = draft {
            fresh.resume(draft, &mut effects);
        }
        let old = std::mem::replace(self, fresh);
        let to_clear = old.copied_code();
        self.test.run = old.test.run + 1;
        self.said = old.said;
        self.memory.told = old.memory.told;
        self.surroundings = old.surroundings;
        self.rehearsal = old.rehearsal;
        self.hand_over.to_clear = to_clear;
        self.mailboxes = old.mailboxes.closed();
        // What is under way there goes on, and can be stopped.
        self.bulk = old.bulk;
        effects
    }

    pub(super) fn draft_stored(&mut self, result: Result<(), SettingsFault>) {
        self.memory.not_kept = result.err().filter(|_| !self.memory.told);
        self.memory.told |= self.memory.not_kept.is_some();
    }

    /// What was said is known on the next screen.
    pub(super) fn said_what_is_kept(&mut self) {
        self.memory.not_kept = None;
    }
}

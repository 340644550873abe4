//! Step 7: put it into the app.

use super::{Copied, CopyText, Effect, KeychainState, Say, Step, Wizard};
use crate::check::LegPlan;
use crate::diagnosis::{Diagnosis, explain_text};
use crate::endpoint::{Endpoint, Leg};
use crate::handover::{self, RowValue, SheetRow};
use crate::mailboxes::Kept;
use crate::ports::{KeychainFault, MailboxKey, ProvenAccount};
use crate::secret::Secret;
use crate::view::Press;

/// Longest message of an app that is looked at.
const MOST_EXPLAINED: usize = 4_000;

/// What was done in the last step.
#[derive(Clone, Debug, Default)]
pub struct HandOverState {
    /// Saving.
    pub(crate) save: SaveState,
    /// Whether the code was ever copied.
    pub(crate) code_copied: bool,
    /// Whether copying did not work the last time.
    pub(crate) cannot_copy: bool,
    /// The code that was put on the clipboard, until it is known to be off it. What took its place there since does not
    /// take it out of a list of copied things.
    pub(crate) to_clear: Option<Secret>,
    /// Whether that is what the clipboard holds, as far as is known.
    pub(crate) on_clipboard: bool,
    /// The run whose proof is handed over.
    run: u64,
    /// The time of the code on the clipboard was over, and it was not copied again since.
    pub(crate) taken_off: bool,
    /// How the person was about to leave although the code was never copied, while that is asked.
    pub(crate) leaving: Option<Leaving>,
    /// It was asked: once is enough.
    warned: bool,
    /// Whether the app said no.
    pub(crate) refused: bool,
    /// What it said.
    pub(crate) message: String,
    /// What that means.
    pub(crate) explanation: Option<Diagnosis>,
}

/// How a person leaves the last step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// The app took it.
    Finish,
    /// By closing the program.
    Close,
}

/// Saving in the keychain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SaveState {
    /// Not decided.
    #[default]
    Open,
    /// Not wanted.
    Declined,
    /// Under way; the system may be asking for a password.
    Saving,
    /// Tried.
    Done(Result<(), KeychainFault>),
}

impl Wizard {
    pub(super) fn enter_hand_over(&mut self) {
        self.hand_over.refused = false;
        self.hand_over.explanation = None;
        self.hand_over.leaving = None;
        if self.hand_over.run != self.test.run {
            // Something else was proven since: what is copied and saved must be that.
            let HandOverState { to_clear, on_clipboard, .. } = std::mem::take(&mut self.hand_over);
            self.hand_over = HandOverState { to_clear, on_clipboard, run: self.test.run, ..HandOverState::default() };
        }
    }

    /// The app's form with the proven settings; empty without a proof.
    pub(crate) fn sheet(&self) -> Vec<SheetRow> {
        let sheet = self.app().and_then(|app| self.with_proven(|proven| handover::sheet(app, proven)));
        sheet.unwrap_or_default()
    }

    pub(super) fn copy_row(&mut self, row: u8, effects: &mut Vec<Effect>) {
        let sheet = self.sheet();
        let Some(entry) = sheet.get(usize::from(row)) else { return };
        match (&entry.value, &self.paste.code) {
            (RowValue::Code, Some(code)) => {
                effects.push(Effect::CopyCode { row, code: code.clone() });
                // From now on it may be there, wherever the person stands when that is told.
                self.hand_over.to_clear = Some(code.clone());
            }
            (RowValue::Text(text) | RowValue::Choice(text), _) => {
                let text = CopyText::Plain(text.clone());
                effects.push(Effect::CopyText { what: Copied::Row(row), text });
            }
            _ => {}
        }
    }

    fn copy_code(&mut self, effects: &mut Vec<Effect>) {
        let row = self.sheet().iter().position(|row| row.value == RowValue::Code);
        if let Some(row) = row.and_then(|row| u8::try_from(row).ok()) {
            self.copy_row(row, effects);
        }
    }

    pub(super) fn press_in_hand_over(&mut self, press: Press, effects: &mut Vec<Effect>) {
        match press {
            Press::Save => self.save(effects),
            Press::CopyCode => self.copy_code(effects),
            Press::DontSave => {
                self.insisted = false;
                self.hand_over.save = SaveState::Declined;
            }
            Press::TryKeychain if self.may_be_saved() => {
                self.hand_over.save = SaveState::Open;
                self.paste.keychain = KeychainState::Probing;
                effects.push(Effect::ProbeKeychain);
            }
            Press::AppAccepted => self.accepted(effects),
            Press::AppRefused => self.hand_over.refused = true,
            Press::TroubleDone => self.hand_over.refused = false,
            Press::ExplainRefusal => self.explain(),
            Press::NewCode => {
                let step = if self.wants_app_password() { Step::GetCode } else { Step::Paste };
                self.clear_clipboard(effects);
                self.enter(step, effects);
                self.clear_code();
            }
            _ => {}
        }
    }

    /// Whether saving was asked for in full: a password that opens the whole account is saved only if that was chosen.
    fn may_save(&self) -> bool {
        self.answers().only_yours.is_some() && (self.wants_app_password() || self.answers().save_own == Some(true))
    }

    fn save(&mut self, effects: &mut Vec<Effect>) {
        if !self.may_save() || !self.may_be_saved() {
            return;
        }
        let (Some(proof), Some(code), Some((smtp, imap)), Ok(address)) =
            (self.proof(), &self.paste.code, self.planned_legs(), self.parsed_address())
        else {
            return;
        };
        let account = ProvenAccount {
            address: address.to_string(),
            provider: self.provider().map(|provider| provider.id.clone()),
            app: self.app_id().unwrap_or_default().to_owned(),
            app_name: self.is_other_app().then(|| self.draft.other_app_name.trim().to_owned()),
            display_name: self.draft.display_name.trim().to_owned(),
            smtp: smtp.map(|leg| (leg.endpoint, leg.user)),
            imap: imap.map(|leg| (leg.endpoint, leg.user)),
            proven_at: proof.at,
        };
        let run = self.hand_over.run;
        effects.push(Effect::Save { run, account: Box::new(account), code: code.clone() });
        self.hand_over.save = SaveState::Saving;
    }

    pub(super) fn save_done(
        &mut self,
        run: u64,
        key: MailboxKey,
        result: Result<(), KeychainFault>,
        effects: &mut Vec<Effect>,
    ) {
        if run == self.hand_over.run && self.hand_over.save == SaveState::Saving {
            self.hand_over.save = SaveState::Done(result);
            self.say(Say::Saved);
            if result.is_ok() {
                self.put_in_list(Kept::Yes, effects);
            }
        } else if result.is_ok() && self.is_kept(&key) {
            // It took the place of the older one of this mailbox, which is gone: the newer one is better than none.
            self.put_in_list(Kept::Yes, effects);
        } else if result.is_ok() && self.hand_over.save != SaveState::Done(Ok(())) {
            // It went in after the person had decided against it, or after something else was proven.
            effects.push(Effect::Forget(key));
        }
    }

    /// Whether leaving now would lose a code that nobody can show again, without the person having been told.
    pub(crate) fn would_lose_code(&self) -> bool {
        !self.hand_over.warned && self.code_is_only_here()
    }

    /// Whether the code is nowhere but in the wizard's memory. A password that is known by heart is in its owner's too.
    pub(crate) fn code_is_only_here(&self) -> bool {
        self.draft.step == Step::HandOver
            && self.paste.code.is_some()
            && !self.typed_by_heart()
            && !self.hand_over.code_copied
            && self.hand_over.save != SaveState::Done(Ok(()))
    }

    /// Whether the person may leave; the first time that a code would be lost, it is said instead.
    pub(super) fn may_leave(&mut self, leaving: Leaving) -> bool {
        let lost = self.would_lose_code();
        if lost {
            // The question stands in the last step.
            self.back_to_steps();
            self.hand_over.leaving = Some(leaving);
            self.hand_over.warned = true;
            self.say(Say::CodeNotCopied);
        }
        !lost
    }

    fn accepted(&mut self, effects: &mut Vec<Effect>) {
        if self.hand_over.save == SaveState::Saving {
            self.insisted = true;
            self.say(Say::NeedsAnswer);
            return;
        }
        if !self.may_leave(Leaving::Finish) {
            return;
        }
        if self.hand_over.save != SaveState::Done(Ok(())) && self.answers().only_yours != Some(false) {
            self.put_in_list(Kept::No, effects);
        }
        self.clear_clipboard(effects);
        self.clear_code();
        self.draft.step = Step::Finished;
        effects.push(Effect::ForgetDraft);
    }

    fn explain(&mut self) {
        let text: String = self.hand_over.message.chars().take(MOST_EXPLAINED).collect();
        if text.trim().is_empty() {
            self.insisted = true;
            return;
        }
        let Some(plan) = self.check_plan() else { return };
        self.hand_over.explanation = Some(explain_text(&text, &plan.background, self.paste.code.as_ref()));
        self.say(Say::Verdict);
    }

    /// The code that may still be on the clipboard.
    pub(crate) fn copied_code(&self) -> Option<Secret> {
        self.hand_over.to_clear.clone().or_else(|| self.mailboxes.copied_code())
    }

    /// Something is on the clipboard now, in place of what was there.
    pub(super) fn note_clipboard(&mut self, what: Copied) {
        let row = match what {
            Copied::Row(row) => self.sheet().into_iter().nth(usize::from(row)),
            _ => None,
        };
        let code = self.paste.code.clone().filter(|_| row.is_some_and(|row| row.value == RowValue::Code));
        self.hand_over.code_copied |= code.is_some();
        if code.is_some() {
            self.hand_over.taken_off = false;
            self.hand_over.leaving = None;
        }
        self.hand_over.on_clipboard = code.is_some();
        self.hand_over.to_clear = code.or(self.hand_over.to_clear.take());
    }

    /// The code is off the clipboard, or something else took its place there.
    pub(super) fn code_cleared(&mut self, code: &Secret) {
        let cleared = self.hand_over.to_clear.take_if(|copied| copied.same_as(code)).is_some();
        if !cleared || !std::mem::take(&mut self.hand_over.on_clipboard) {
            return;
        }
        let row_of_code = |row: u8| self.sheet().get(usize::from(row)).is_some_and(|row| row.value == RowValue::Code);
        if matches!(self.copied, Some(Copied::Row(row)) if row_of_code(row)) {
            self.copied = None;
        }
        self.hand_over.taken_off = true;
        if self.draft.step == Step::HandOver {
            self.say(Say::CodeOffClipboard);
        }
    }

    pub(super) fn clear_clipboard(&mut self, effects: &mut Vec<Effect>) {
        effects.extend(self.copied_code().map(Effect::ClearClipboard));
    }

    /// Whether the app reads mail too.
    pub(crate) fn app_reads(&self) -> bool {
        self.needs().contains(&Leg::Imap)
    }
}

pub(super) fn pair(leg: &LegPlan) -> (&Endpoint, &str) {
    (&leg.endpoint, &leg.user)
}

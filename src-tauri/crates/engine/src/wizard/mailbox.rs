//! One mailbox of the list: tested again, put in again, its code replaced, forgotten.

use super::{Copied, CopyText, Effect, Errand, Event, Place, Say, Step, Wizard};
use crate::check::{CheckVerdict, LegOutcome};
use crate::diagnosis::Cause;
use crate::handover::RowValue;
use crate::mailboxes::{Change, Kept, LastCheck, MailboxRecord, MailboxState};
use crate::ports::{ClipboardFault, KeychainFault, MailboxKey, PersonFault, ProvenAccount};
use crate::secret::Secret;
use crate::view::Press;

use super::refused::wants_another_code;

/// Tests of the list have numbers of their own: what belongs to one of the steps changes nothing here.
const FIRST_RUN: u64 = 1 << 40;

/// The mailbox that is open.
#[derive(Clone, Debug)]
pub struct OpenMailbox {
    /// What is known of it.
    pub(crate) record: MailboxRecord,
    /// A wizard that stands at what was proven of it.
    pub(crate) inner: Box<Wizard>,
    /// What is shown of it.
    pub(crate) page: MailboxPage,
    /// What is waited for.
    pub(crate) waiting: Option<WaitingFor>,
    /// Why the last thing that was asked for was not done.
    pub(crate) fault: Option<MailboxFault>,
}

/// What is shown of a mailbox.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MailboxPage {
    /// How it stands, and what can be done.
    #[default]
    Facts,
    /// The same, and the question whether to forget it.
    ForgetAsked,
    /// The app's form.
    PutIn,
}

/// What a mailbox waits for. Each request has a number: a late answer changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaitingFor {
    /// Its code, for a test.
    CodeToTest(u64),
    /// The system's check of the person.
    Person(u64),
    /// Its code, to be copied.
    CodeToCopy(u64),
    /// Its item to be taken out of the keychain.
    Forgetting,
}

/// Why something was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailboxFault {
    /// The keychain did not do it.
    Keychain(KeychainFault),
    /// The keychain has nothing of it any more.
    NothingKept,
    /// What lies in the keychain is not this mailbox's, or does not belong to where it would go.
    NotItsOwn,
    /// It is not known that the owner sits there.
    Person(PersonFault),
    /// The organisation allows other providers only.
    NotAllowed,
}

impl OpenMailbox {
    pub(super) fn new(record: MailboxRecord, inner: Wizard) -> Self {
        Self { record, inner: Box::new(inner), page: MailboxPage::Facts, waiting: None, fault: None }
    }

    /// Whether nothing else can be begun now.
    pub(crate) fn is_busy(&self) -> bool {
        self.waiting.is_some() || self.inner.test.running()
    }

    /// Whether its code can be put on the clipboard, after the system's check of the person.
    pub(crate) fn can_copy_code(&self) -> bool {
        self.record.can_be_tested() && self.record.state() != MailboxState::Died
    }
}

impl Wizard {
    /// Takes what means something else here than in the steps; says whether it did.
    pub(super) fn pressed_in_open_mailbox(&mut self, press: Press, effects: &mut Vec<Effect>) -> bool {
        let Some(open) = &mut self.mailboxes.open else { return false };
        match press {
            Press::Back if open.page != MailboxPage::Facts && open.waiting != Some(WaitingFor::Forgetting) => {
                open.page = MailboxPage::Facts;
                self.stop_waiting(effects);
            }
            press if press.opens_a_page() => {
                let page = open.inner.page_of(press);
                self.open(page, effects);
            }
            // Of nothing that only the steps have.
            Press::Continue | Press::StartAgain | Press::CopyLetter | Press::CopySettings | Press::GoToTwoStep => {}
            Press::ChangeAddress => {}
            _ => return false,
        }
        true
    }

    pub(super) fn press_in_mailbox(&mut self, press: Press, effects: &mut Vec<Effect>) {
        let open = self.mailboxes.open.as_ref();
        let permitted = open.is_some_and(|open| self.permits_mailbox(&open.record));
        let other_servers = open.is_some_and(|open| self.has_other_servers(&open.record));
        let Some(open) = &mut self.mailboxes.open else { return };
        let busy = open.is_busy();
        match press {
            Press::CancelTest => self.stop_waiting(effects),
            _ if busy => {}
            Press::ReplaceCode if other_servers => self.replace_code(effects),
            Press::Test | Press::ReplaceCode | Press::PutInAgain | Press::CopyCode if !permitted => {
                open.page = MailboxPage::Facts;
                open.fault = Some(MailboxFault::NotAllowed);
                self.say(Say::MailboxState);
            }
            Press::Test if open.record.can_be_tested() => self.load_code(WaitingFor::CodeToTest, effects),
            Press::ReplaceCode => self.replace_code(effects),
            Press::PutInAgain if !open.record.to_take_back => {
                open.page = MailboxPage::PutIn;
                open.fault = None;
                effects.push(Effect::LookAtScreen);
            }
            Press::CopyCode => self.copy_row_of_code(effects),
            Press::Forget if !open.record.to_take_back => {
                open.page = MailboxPage::ForgetAsked;
                open.fault = None;
            }
            Press::KeepMailbox => open.page = MailboxPage::Facts,
            Press::ForgetNow if open.page == MailboxPage::ForgetAsked => {
                open.waiting = Some(WaitingFor::Forgetting);
                open.fault = None;
                let (key, kept) = (open.record.key.clone(), open.record.kept != Kept::No);
                let remind = open.inner.wants_app_password();
                effects.push(Effect::Mailboxes(Errand::Forget { key, kept, remind }));
            }
            Press::TakenBack | Press::Forget if open.record.to_take_back => {
                let change = Change::TakenBack { key: open.record.key.clone() };
                effects.push(Effect::Mailboxes(Errand::Change(change)));
            }
            _ => {}
        }
    }

    /// Ends what is waited for, and a test. What still comes of it fits nothing any more.
    fn stop_waiting(&mut self, effects: &mut Vec<Effect>) {
        let Some(open) = &mut self.mailboxes.open else { return };
        if open.waiting != Some(WaitingFor::Forgetting) {
            open.waiting = None;
        }
        if open.inner.test.running() {
            effects.push(open.inner.test.cancel());
            open.inner.clear_code();
        }
    }

    pub(super) fn leave_mailbox(&mut self, effects: &mut Vec<Effect>) {
        self.stop_waiting(effects);
        let Some(open) = self.mailboxes.open.take() else { return };
        self.mailboxes.requests = self.mailboxes.requests.max(open.inner.test.run.saturating_sub(FIRST_RUN));
        if let Some(code) = open.inner.copied_code() {
            effects.push(Effect::ClearClipboard(code.clone()));
            // Until it is known to be off it.
            self.hand_over.to_clear.get_or_insert(code);
        }
    }

    /// Leaves a mailbox that is not in the list any more.
    pub(super) fn leave_lost_mailbox(&mut self, effects: &mut Vec<Effect>) {
        let lost = self.mailboxes.open.as_ref().is_some_and(|open| self.mailboxes.find(&open.record.key).is_none());
        if lost && self.place == Place::Mailbox {
            self.leave_place(effects);
        }
    }

    pub(super) fn refresh_open_mailbox(&mut self) {
        let Some(key) = self.mailboxes.open.as_ref().map(|open| open.record.key.clone()) else { return };
        let Some(record) = self.mailboxes.find(&key).cloned() else { return };
        if let Some(open) = &mut self.mailboxes.open {
            if record.to_take_back {
                open.page = MailboxPage::Facts;
            }
            open.record = record;
        }
    }

    fn next_request(&mut self) -> u64 {
        self.mailboxes.requests += 1;
        self.mailboxes.requests
    }

    fn load_code(&mut self, for_what: fn(u64) -> WaitingFor, effects: &mut Vec<Effect>) {
        let request = self.next_request();
        let Some(open) = &mut self.mailboxes.open else { return };
        open.waiting = Some(for_what(request));
        open.fault = None;
        effects.push(Effect::Mailboxes(Errand::Load { request, key: open.record.key.clone() }));
    }

    pub(super) fn code_loaded(
        &mut self,
        request: u64,
        result: Result<Option<(ProvenAccount, Secret)>, KeychainFault>,
        effects: &mut Vec<Effect>,
    ) {
        let catalogue = self.catalogue;
        let Some(open) = &mut self.mailboxes.open else { return };
        let to_test = open.waiting == Some(WaitingFor::CodeToTest(request));
        if !to_test && open.waiting != Some(WaitingFor::CodeToCopy(request)) {
            return;
        }
        open.waiting = None;
        let fault = match result {
            Ok(Some((account, code))) if open.record.takes(&account, catalogue) => {
                open.inner.take_kept(account, code);
                return if to_test { self.test_mailbox(effects) } else { self.copy_row_of_code(effects) };
            }
            Ok(Some(_)) => MailboxFault::NotItsOwn,
            Ok(None) => {
                let change = Change::NotKept { key: open.record.key.clone(), set_up_at: open.record.set_up_at };
                effects.push(Effect::Mailboxes(Errand::Change(change)));
                MailboxFault::NothingKept
            }
            Err(fault) => MailboxFault::Keychain(fault),
        };
        open.fault = Some(fault);
        self.say(Say::MailboxState);
    }

    fn test_mailbox(&mut self, effects: &mut Vec<Effect>) {
        // One test at a time: that of the steps can be done again.
        self.leave(effects);
        let first = FIRST_RUN + self.next_request();
        let rehearsal = self.rehearsal;
        let Some(open) = &mut self.mailboxes.open else { return };
        // In practice, what is to go wrong goes wrong here too.
        open.inner.rehearsal = rehearsal;
        open.inner.test.run = open.inner.test.run.max(first);
        open.inner.draft.step = Step::Test;
        open.inner.start_test(true, effects);
    }

    /// Takes an event that is about the open mailbox; gives back what is not.
    pub(super) fn taken_by_mailbox(&mut self, event: Event, effects: &mut Vec<Effect>) -> Option<Event> {
        if self.kept.is_some() {
            // This is the one that is meant.
            return Some(event);
        }
        let run = match &event {
            Event::Check { run, .. }
            | Event::CheckGoesOn { run, .. }
            | Event::Slept { run }
            | Event::CheckEnded { run, .. } => *run,
            Event::Copied { what: Copied::MailboxRow(row), result } => {
                self.row_copied(*row, *result);
                return None;
            }
            Event::CodeCleared(code) => {
                self.mailbox_code_cleared(code);
                return Some(event);
            }
            _ => return Some(event),
        };
        if run < FIRST_RUN {
            return Some(event);
        }
        let open = self.mailboxes.open.as_mut().filter(|open| open.inner.test.run == run)?;
        let said = open.inner.said;
        let of_verdict = match &event {
            Event::CheckEnded { verdict, at, .. } if open.inner.test.running() => learned(verdict, *at),
            _ => None,
        };
        effects.extend(open.inner.advance(event).into_iter().filter(|effect| !matches!(effect, Effect::StoreDraft)));
        if let Some(check) = of_verdict {
            let (key, set_up_at) = (open.record.key.clone(), open.record.set_up_at);
            // At once, so that the screen does not wait for the disk.
            open.record.last = Some(check);
            let change = Change::Checked { key, set_up_at, check, network: None };
            effects.push(Effect::Mailboxes(Errand::Change(change)));
        }
        if !open.inner.test.running() {
            open.inner.clear_code();
        }
        let say = open.inner.say.clone().filter(|_| open.inner.said > said);
        if let Some(say) = say {
            self.say(Say::OfMailbox(Box::new(say)));
        }
        None
    }

    /// Which run a test that begins now may have.
    pub(crate) fn awaits(&self, run: u64) -> bool {
        self.test.run == run || self.mailboxes.open.as_ref().is_some_and(|open| open.inner.test.run == run)
    }

    pub(super) fn copy_row_of_mailbox(&mut self, row: u8, effects: &mut Vec<Effect>) {
        let Some(open) = self.mailboxes.open.as_mut().filter(|open| open.page == MailboxPage::PutIn) else { return };
        let sheet = open.inner.sheet();
        let Some(entry) = sheet.get(usize::from(row)) else { return };
        match &entry.value {
            RowValue::Code => self.copy_row_of_code(effects),
            RowValue::Text(text) | RowValue::Choice(text) => {
                let text = CopyText::Plain(text.clone());
                effects.push(Effect::CopyText { what: Copied::MailboxRow(row), text });
            }
            _ => {}
        }
    }

    /// Puts the code on the clipboard; before it is there to be put, the system checks the person.
    fn copy_row_of_code(&mut self, effects: &mut Vec<Effect>) {
        let request = self.next_request();
        let Some(open) = self.mailboxes.open.as_mut().filter(|open| open.page == MailboxPage::PutIn) else { return };
        if open.is_busy() || !open.can_copy_code() {
            return;
        }
        let row = open.inner.sheet().iter().position(|row| row.value == RowValue::Code);
        let Some(row) = row.and_then(|row| u8::try_from(row).ok()) else { return };
        match open.inner.paste.code.clone() {
            Some(code) => {
                open.inner.hand_over.to_clear = Some(code.clone());
                // One code at a time; the same one is not taken off behind its back.
                let older = self.hand_over.to_clear.clone().filter(|older| !older.same_as(&code));
                effects.extend(older.map(Effect::ClearClipboard));
                effects.push(Effect::Mailboxes(Errand::CopyCode { row, code }));
            }
            None => {
                open.waiting = Some(WaitingFor::Person(request));
                open.fault = None;
                effects.push(Effect::Mailboxes(Errand::CheckPerson { request }));
            }
        }
    }

    pub(super) fn person_checked(&mut self, request: u64, result: Result<(), PersonFault>, effects: &mut Vec<Effect>) {
        let Some(open) = &mut self.mailboxes.open else { return };
        if open.waiting != Some(WaitingFor::Person(request)) {
            return;
        }
        match result {
            Ok(()) => self.load_code(WaitingFor::CodeToCopy, effects),
            Err(fault) => {
                open.waiting = None;
                open.fault = Some(MailboxFault::Person(fault));
                self.say(Say::MailboxState);
            }
        }
    }

    fn row_copied(&mut self, row: u8, result: Result<(), ClipboardFault>) {
        if let Err(fault) = result {
            self.copied = None;
            self.copy_fault = Some(fault);
            return self.say(Say::NotCopied);
        }
        self.copied = Some(Copied::MailboxRow(row));
        if let Some(open) = &mut self.mailboxes.open {
            open.inner.copied = Some(Copied::Row(row));
            open.inner.note_clipboard(Copied::Row(row));
        }
        self.say(Say::Copied(Copied::MailboxRow(row)));
    }

    /// The code is off the clipboard: to copy it once more, the person is checked once more.
    fn mailbox_code_cleared(&mut self, code: &Secret) {
        let Some(open) = &mut self.mailboxes.open else { return };
        let was_there = open.inner.hand_over.on_clipboard;
        // Also where another row was copied after it: its time is over all the same.
        let copied = open.inner.hand_over.to_clear.as_ref().is_some_and(|copied| copied.same_as(code));
        open.inner.code_cleared(code);
        if copied {
            open.inner.clear_code();
        }
        if was_there && !open.inner.hand_over.on_clipboard {
            self.say(Say::CodeOffClipboard);
        }
    }

    pub(super) fn forgotten(&mut self, key: &MailboxKey, result: Result<(), KeychainFault>, effects: &mut Vec<Effect>) {
        let Some(open) = self.mailboxes.open.as_mut().filter(|open| open.record.key == *key) else { return };
        if open.waiting == Some(WaitingFor::Forgetting) {
            open.waiting = None;
        }
        match result {
            Ok(()) => {
                open.inner.clear_code();
                effects.extend(open.inner.copied_code().map(Effect::ClearClipboard));
                open.page = MailboxPage::Facts;
            }
            // Nothing of it is lost.
            Err(fault) => open.fault = Some(MailboxFault::Keychain(fault)),
        }
        self.say(Say::MailboxState);
    }

    fn replace_code(&mut self, effects: &mut Vec<Effect>) {
        let Some(record) = self.mailboxes.open.as_ref().map(|open| open.record.clone()) else { return };
        self.leave_mailbox(effects);
        self.begin_replacing(&record, effects);
        self.place = Place::Setup;
        self.trail = vec![Place::Mailboxes];
    }
}

/// What a test tells about a mailbox: that it works, or what is in the way. Nothing where it was stopped, or held back.
pub(crate) fn learned(verdict: &CheckVerdict, at: u64) -> Option<LastCheck> {
    if verdict.proven() {
        return Some(LastCheck { at, cause: None });
    }
    let causes: Vec<Cause> = verdict
        .legs
        .iter()
        .filter_map(|leg| match &leg.outcome {
            LegOutcome::Failed(diagnosis) => Some(diagnosis.cause),
            _ => None,
        })
        .collect();
    let refused = causes.iter().find(|cause| wants_another_code(**cause));
    refused.or(causes.first()).map(|cause| LastCheck { at, cause: Some(*cause) })
}

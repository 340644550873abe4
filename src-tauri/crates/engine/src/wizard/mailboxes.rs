//! The list of mailboxes.

use super::{Effect, Errand, ListTrouble, News, OpenMailbox, Place, Say, Step, Wizard};
use crate::mailboxes::{Change, Kept, MailboxList, MailboxRecord};
use crate::ports::{KeychainFault, MailboxKey};
use crate::secret::Secret;
use crate::view::{ChoiceId, Press};

/// What is known of the mailboxes.
#[derive(Clone, Debug, Default)]
pub struct MailboxesState {
    /// The list as it was heard of last.
    pub(crate) list: MailboxList,
    /// Why it is not as it should be.
    pub(crate) trouble: Option<ListTrouble>,
    /// The one that is being looked after, without showing how.
    pub(crate) looking_after: Option<MailboxKey>,
    /// Whether all are being tested, since the person said so.
    pub(crate) testing_all: bool,
    /// Why the keychain did not let them be tested.
    pub(crate) keychain: Option<KeychainFault>,
    /// The one that is open.
    pub(crate) open: Option<OpenMailbox>,
    /// How many tests and requests there were; each has its own number.
    pub(super) requests: u64,
}

impl MailboxesState {
    /// The same with none open.
    pub(super) fn closed(self) -> Self {
        Self { open: None, ..self }
    }

    /// The mailbox of a key.
    pub(crate) fn find(&self, key: &MailboxKey) -> Option<&MailboxRecord> {
        self.list.mailboxes.iter().find(|one| one.key == *key)
    }

    /// The code that the open one may have put on the clipboard.
    pub(super) fn copied_code(&self) -> Option<Secret> {
        self.open.as_ref()?.inner.copied_code()
    }
}

impl Wizard {
    /// Opens on the list, if there is any mailbox in it.
    pub fn open_on_mailboxes(&mut self, list: Result<MailboxList, ListTrouble>) -> Vec<Effect> {
        self.list_arrived(list);
        if self.mailboxes.list.mailboxes.is_empty() {
            return Vec::new();
        }
        self.place = Place::Mailboxes;
        vec![Effect::Mailboxes(Errand::LookAfter { all: false })]
    }

    /// Whether there is anything in the list to go to.
    pub(crate) fn has_mailboxes(&self) -> bool {
        !self.mailboxes.list.mailboxes.is_empty()
    }

    /// Whether there is something under way in the steps to go on with.
    pub(crate) fn is_under_way(&self) -> bool {
        self.draft.step != Step::Finished && !self.draft.is_fresh()
    }

    pub(super) fn visit_mailboxes(&mut self, effects: &mut Vec<Effect>) {
        if self.place == Place::Setup && self.draft.step == Step::Finished {
            effects.extend(self.begin_anew(Some(self.draft.after())));
            self.memory.resumed = false;
        }
        self.trail.clear();
        self.place = Place::Mailboxes;
        self.mailboxes.keychain = None;
        effects.push(Effect::Mailboxes(Errand::Read));
        effects.push(Effect::Mailboxes(Errand::LookAfter { all: false }));
    }

    pub(super) fn open_mailbox(&mut self, row: u16, _effects: &mut Vec<Effect>) {
        let Some(record) = self.mailboxes.list.mailboxes.get(usize::from(row)).cloned() else { return };
        if self.place != Place::Mailboxes {
            return;
        }
        let mut inner = Self::of_record(self.catalogue, self.practice, self.today, &record);
        inner.surroundings = self.surroundings.clone();
        inner.policy = self.policy.clone();
        self.mailboxes.open = Some(OpenMailbox::new(record, inner));
        self.visit(Place::Mailbox);
    }

    pub(super) fn press_in_mailboxes(&mut self, press: Press, effects: &mut Vec<Effect>) {
        if press == Press::TestAll && !self.mailboxes.testing_all {
            self.mailboxes.testing_all = true;
            self.mailboxes.keychain = None;
            effects.push(Effect::Mailboxes(Errand::LookAfter { all: true }));
        }
    }

    pub(super) fn chosen_among_mailboxes(&mut self, choice: ChoiceId, value: &str, effects: &mut Vec<Effect>) {
        if choice == ChoiceId::Recheck && self.place == Place::Mailboxes {
            let wanted = value == "on";
            effects.push(Effect::Mailboxes(Errand::Change(Change::Recheck(wanted))));
            if wanted {
                effects.push(Effect::Mailboxes(Errand::LookAfter { all: false }));
            }
        }
    }

    /// Takes what means something else here than in the steps; says whether it did.
    pub(super) fn pressed_among_mailboxes(&mut self, press: Press, effects: &mut Vec<Effect>) -> bool {
        match (self.place, press) {
            (Place::Mailboxes, Press::Continue) => self.visit(Place::Setup),
            (Place::Mailboxes, Press::StartAgain) => {
                self.start_again(effects);
                self.trail = vec![Place::Mailboxes];
            }
            (Place::Mailbox, press) => return self.pressed_in_open_mailbox(press, effects),
            _ => return false,
        }
        true
    }

    pub(super) fn heard_of_mailboxes(&mut self, news: News, effects: &mut Vec<Effect>) {
        match news {
            News::List(list) => {
                self.list_arrived(list);
                self.leave_lost_mailbox(effects);
            }
            News::LookingAfter(key) => self.mailboxes.looking_after = key,
            News::AllTested => self.mailboxes.testing_all = false,
            News::Died(key) => self.say(Say::MailboxDied(key.address().to_owned())),
            News::NotLookedAfter(fault) => self.mailboxes.keychain = Some(fault),
            News::TimeToLook => {
                if matches!(self.place, Place::Mailboxes | Place::Mailbox) {
                    effects.push(Effect::Mailboxes(Errand::Read));
                    effects.push(Effect::Mailboxes(Errand::LookAfter { all: false }));
                }
            }
            News::Loaded { request, result } => self.code_loaded(request, result, effects),
            News::PersonChecked { request, result } => self.person_checked(request, result, effects),
            News::Forgotten { key, result } => self.forgotten(&key, result, effects),
        }
    }

    fn list_arrived(&mut self, list: Result<MailboxList, ListTrouble>) {
        match list {
            Ok(list) => {
                self.mailboxes.list = list;
                self.mailboxes.trouble = None;
                self.refresh_open_mailbox();
            }
            // What was known stays on the screen.
            Err(trouble) => self.mailboxes.trouble = Some(trouble),
        }
    }

    /// Puts what was proven just now into the list.
    pub(super) fn put_in_list(&self, kept: Kept, effects: &mut Vec<Effect>) {
        if let Some(record) = self.record(kept).filter(|_| self.may_be_saved()) {
            effects.push(Effect::Mailboxes(Errand::Change(Change::Put(Box::new(record)))));
        }
    }

    /// Whether the keychain had an item of this mailbox before.
    pub(super) fn is_kept(&self, key: &MailboxKey) -> bool {
        self.mailboxes.find(key).is_some_and(|record| record.kept != Kept::No)
    }
}

//! A person who has set mailboxes up, with a stored list and a keychain that do what is asked of them.

use sparekey_engine::check::LegOutcome;
use sparekey_engine::endpoint::Leg;
use sparekey_engine::mailboxes::{self, Change, MailboxList};
use sparekey_engine::ports::ProvenAccount;
use sparekey_engine::provider::Catalogue;
use sparekey_engine::secret::Secret;
use sparekey_engine::view::{ChoiceId, Press};
use sparekey_engine::wizard::{Effect, Errand, Event, ListTrouble, News, Step};

use crate::person::Person;

/// What was stored and kept so far, and who looks at it.
pub(crate) struct Home {
    pub(crate) person: Person,
    text: String,
    keychain: Vec<(ProvenAccount, Secret)>,
    /// What is not answered by itself.
    pub(crate) waiting: Vec<Errand>,
}

impl Home {
    /// Nothing was set up yet.
    pub(crate) fn empty() -> Self {
        Self { person: Person::new(), text: String::new(), keychain: Vec::new(), waiting: Vec::new() }
    }

    /// With one mailbox at Google, saved, and the list open.
    pub(crate) fn with(app: &str) -> Self {
        let mut home = Self::empty();
        home.sets_up(Person::at_named("gmail", app), true).opens();
        home
    }

    /// Sets a mailbox up from its address on, and saves its code or not.
    pub(crate) fn sets_up(&mut self, person: Person, saved: bool) -> &mut Self {
        self.person = person;
        self.person.walk_to(Step::HandOver).choose(ChoiceId::SaveOwnPassword, "yes").choose(ChoiceId::OnlyYours, "yes");
        self.person.press(if saved { Press::Save } else { Press::DontSave });
        self.works();
        self.person.press(Press::AppAccepted).press(Press::AppAccepted);
        self.works()
    }

    /// Starts the program: it opens on the list.
    pub(crate) fn opens(&mut self) -> &mut Self {
        self.person = Person::new();
        let list = self.list();
        let asked = self.person.wizard.open_on_mailboxes(list);
        self.person.is_asked(asked);
        self.works()
    }

    pub(crate) fn press(&mut self, press: Press) -> &mut Self {
        self.person.press(press);
        self.works()
    }

    pub(crate) fn choose(&mut self, choice: ChoiceId, value: &str) -> &mut Self {
        self.person.choose(choice, value);
        self.works()
    }

    pub(crate) fn opens_row(&mut self, row: u16) -> &mut Self {
        self.person.opens_row(row);
        self.works()
    }

    pub(crate) fn hears(&mut self, news: News) -> &mut Self {
        self.person.on(Event::Mailboxes(news));
        self.works()
    }

    /// The test that runs ends so.
    pub(crate) fn ends(&mut self, outcome: impl Fn(Leg) -> LegOutcome) -> &mut Self {
        self.person.ends(outcome);
        self.works()
    }

    /// What is stored is this now, whoever wrote it.
    pub(crate) fn finds(&mut self, change: &Change) -> &mut Self {
        self.text = mailboxes::change(&self.text, change).expect("there is room");
        self
    }

    /// Somebody wrote other words into what is stored.
    pub(crate) fn finds_instead(&mut self, words: &str, others: &str) -> &mut Self {
        assert!(self.text.contains(words), "{words} is stored");
        self.text = self.text.replace(words, others);
        self
    }

    /// What lies in the keychain is another provider's.
    pub(crate) fn has_mixed_up_codes(&mut self) -> &mut Self {
        self.keychain.iter_mut().for_each(|(account, _)| account.provider = None);
        self
    }

    /// The keychain was emptied by somebody else.
    pub(crate) fn loses_its_codes(&mut self) -> &mut Self {
        self.keychain.clear();
        self
    }

    /// What is listed.
    pub(crate) fn list(&self) -> Result<MailboxList, ListTrouble> {
        mailboxes::read(&self.text, Catalogue::embedded()).map_err(ListTrouble::from)
    }

    /// Does what is asked of the list and the keychain, as long as anything is.
    pub(crate) fn works(&mut self) -> &mut Self {
        while !self.person.left.is_empty() {
            for effect in std::mem::take(&mut self.person.left) {
                if let Some(event) = self.does(effect) {
                    self.person.on(event);
                }
            }
        }
        self
    }

    fn does(&mut self, effect: Effect) -> Option<Event> {
        Some(Event::Mailboxes(match effect {
            Effect::Save { run, account, code } => {
                let key = account.key();
                self.keychain.retain(|(older, _)| older.key() != key);
                self.keychain.push((*account, code));
                return Some(Event::Saved { run, key, result: Ok(()) });
            }
            Effect::Mailboxes(Errand::Read) => News::List(self.list()),
            Effect::Mailboxes(Errand::Change(change)) => {
                self.finds(&change);
                News::List(self.list())
            }
            Effect::Mailboxes(Errand::Load { request, key }) => {
                let found = self.keychain.iter().find(|(account, _)| account.key() == key);
                let found = found.map(|(account, code)| (account.clone(), code.clone()));
                News::Loaded { request, result: Ok(found) }
            }
            Effect::Mailboxes(errand) => {
                self.waiting.push(errand);
                return None;
            }
            _ => return None,
        }))
    }
}

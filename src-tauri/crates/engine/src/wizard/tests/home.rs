//! A person with mailboxes in the list, for tests.

use super::person::Person;
use crate::check::{CheckVerdict, LegOutcome, LegVerdict};
use crate::endpoint::Leg;
use crate::mailboxes::{self, Change, MailboxRecord};
use crate::ports::ProvenAccount;
use crate::secret::Secret;
use crate::view::{ChoiceId, Input, Press, Screen, View};
use crate::wizard::{Copied, Effect, Errand, Event, ListTrouble, News, Place, Step};

pub(super) const NEW_CODE: &str = "abcdefghijklmnop";
pub(super) const AT: u64 = 1_790_000_000;

/// A person with a stored list and a keychain, which do what is asked for.
pub(super) struct Home {
    pub(super) person: Person,
    pub(super) text: String,
    pub(super) keychain: Vec<(ProvenAccount, Secret)>,
}

impl Home {
    /// A mailbox was set up for an app, and saved; the list stands open.
    pub(super) fn with(app: &str) -> Self {
        Self::after(Person::at_hand_over(app))
    }

    pub(super) fn after(person: Person) -> Self {
        let mut home = Self { person, text: String::new(), keychain: Vec::new() };
        home.save().press(Press::AppAccepted);
        assert_eq!(home.person.step(), Step::Finished);
        home.press(Press::OpenMailboxes);
        assert_eq!(home.person.wizard.place(), Place::Mailboxes);
        home
    }

    pub(super) fn save(&mut self) -> &mut Self {
        self.person.on(Event::Copied { what: Copied::Row(3), result: Ok(()) });
        self.person.choose(ChoiceId::OnlyYours, "yes");
        self.press(Press::Save)
    }

    pub(super) fn press(&mut self, press: Press) -> &mut Self {
        self.person.press(press);
        self.work()
    }

    pub(super) fn on(&mut self, event: Event) -> &mut Self {
        self.person.on(event);
        self.work()
    }

    pub(super) fn news(&mut self, news: News) -> &mut Self {
        self.on(Event::Mailboxes(news))
    }

    /// Does what was asked for, as long as anything is: the list and the keychain. Tests and the system's check of the
    /// person are answered by the test.
    pub(super) fn work(&mut self) -> &mut Self {
        let mut left = Vec::new();
        let mut ahead = std::mem::take(&mut self.person.effects);
        while let Some(effect) = (!ahead.is_empty()).then(|| ahead.remove(0)) {
            let event = match effect {
                Effect::Mailboxes(Errand::Read) => Event::Mailboxes(self.list()),
                Effect::Mailboxes(Errand::Change(change)) => self.change(&change),
                Effect::Mailboxes(Errand::Load { request, key }) => {
                    let found = self.keychain.iter().find(|(account, _)| account.key() == key);
                    let result = Ok(found.map(|(account, code)| (account.clone(), code.clone())));
                    Event::Mailboxes(News::Loaded { request, result })
                }
                Effect::Mailboxes(Errand::Forget { key, kept, remind }) => {
                    assert_eq!(kept, self.keychain.iter().any(|(account, _)| account.key() == key));
                    self.keychain.retain(|(account, _)| account.key() != key);
                    let listed = self.change(&Change::Forgotten { key: key.clone(), remind });
                    self.person.on(listed);
                    ahead.append(&mut self.person.effects);
                    Event::Mailboxes(News::Forgotten { key, result: Ok(()) })
                }
                Effect::Save { run, account, code } => {
                    let key = account.key();
                    self.keychain.retain(|(older, _)| older.key() != key);
                    self.keychain.push((*account, code));
                    Event::Saved { run, key, result: Ok(()) }
                }
                other => {
                    left.push(other);
                    continue;
                }
            };
            self.person.on(event);
            ahead.append(&mut self.person.effects);
        }
        self.person.effects = left;
        self
    }

    pub(super) fn list(&self) -> News {
        News::List(mailboxes::read(&self.text, self.person.wizard.catalogue).map_err(ListTrouble::from))
    }

    pub(super) fn change(&mut self, change: &Change) -> Event {
        match mailboxes::change(&self.text, change) {
            Ok(text) => self.text = text,
            Err(fault) => return Event::Mailboxes(News::List(Err(fault.into()))),
        }
        Event::Mailboxes(self.list())
    }

    pub(super) fn open(&mut self) -> &mut Self {
        self.on(Event::Input(Input::OpenRow { row: 0 }));
        assert_eq!(self.person.wizard.place(), Place::Mailbox);
        self
    }

    pub(super) fn record(&self) -> MailboxRecord {
        self.person.wizard.mailboxes.list.mailboxes[0].clone()
    }

    /// The test of the open mailbox ends.
    pub(super) fn ends(&mut self, outcome: impl Fn(Leg) -> LegOutcome) -> &mut Self {
        let (run, legs) = {
            let test = &self.person.wizard.mailboxes.open.as_ref().expect("one is open").inner.test;
            assert!(test.running());
            let legs = test.lanes.iter().map(|lane| LegVerdict {
                leg: lane.leg,
                endpoint: lane.plan.endpoint.clone(),
                user: lane.plan.user.clone(),
                outcome: outcome(lane.leg),
                millis: 7,
                instead: None,
            });
            (test.run, legs.collect())
        };
        self.on(Event::CheckEnded { run, verdict: CheckVerdict { legs, journey: None }, at: AT + 86_400 })
    }

    pub(super) fn started(&self) -> Option<(u64, &str)> {
        self.person.effects.iter().find_map(|effect| match effect {
            Effect::StartCheck { run, code, .. } => Some((*run, code.expose())),
            _ => None,
        })
    }

    pub(super) fn view(&self) -> View {
        self.person.view()
    }

    /// What can be pressed on the screen of the open mailbox, in notes and cards too.
    pub(super) fn offered(&self) -> Vec<Press> {
        let view = self.view();
        let Screen::Mailbox { actions, question, failures, .. } = view.screen else { panic!("a mailbox") };
        let cards = failures.into_iter().flat_map(|card| card.actions);
        let notes = view.notes.into_iter().chain(question).flat_map(|note| note.actions);
        actions.into_iter().chain(cards).chain(notes).map(|button| button.press).collect()
    }
}

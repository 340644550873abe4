//! The list of mailboxes, and one of them: every way through.

use super::failed;
use super::person::{CODE, Person, mx};
use crate::check::{CheckVerdict, LegOutcome, LegVerdict, Stage};
use crate::diagnosis::Cause;
use crate::endpoint::Leg;
use crate::mailboxes::{self, Change, Kept, MailboxRecord, MailboxState};
use crate::ports::{KeychainFault, MailboxKey, PersonFault, ProvenAccount};
use crate::secret::Secret;
use crate::view::{ButtonKind, ChoiceId, FieldId, Input, Press, Screen, Tone, View};
use crate::wizard::{Copied, Effect, Errand, Event, ListTrouble, News, Place, Step};

const NEW_CODE: &str = "abcdefghijklmnop";
const AT: u64 = 1_790_000_000;

/// A person with a stored list and a keychain, which do what is asked for.
struct Home {
    person: Person,
    text: String,
    keychain: Vec<(ProvenAccount, Secret)>,
}

impl Home {
    /// A mailbox was set up for an app, and saved; the list stands open.
    fn with(app: &str) -> Self {
        Self::after(Person::at_hand_over(app))
    }

    fn after(person: Person) -> Self {
        let mut home = Self { person, text: String::new(), keychain: Vec::new() };
        home.save().press(Press::AppAccepted);
        assert_eq!(home.person.step(), Step::Finished);
        home.press(Press::OpenMailboxes);
        assert_eq!(home.person.wizard.place(), Place::Mailboxes);
        home
    }

    fn save(&mut self) -> &mut Self {
        self.person.on(Event::Copied { what: Copied::Row(3), result: Ok(()) });
        self.person.choose(ChoiceId::OnlyYours, "yes");
        self.press(Press::Save)
    }

    fn press(&mut self, press: Press) -> &mut Self {
        self.person.press(press);
        self.work()
    }

    fn on(&mut self, event: Event) -> &mut Self {
        self.person.on(event);
        self.work()
    }

    fn news(&mut self, news: News) -> &mut Self {
        self.on(Event::Mailboxes(news))
    }

    /// Does what was asked for, as long as anything is: the list and the keychain. Tests and the system's check of the
    /// person are answered by the test.
    fn work(&mut self) -> &mut Self {
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

    fn list(&self) -> News {
        News::List(mailboxes::read(&self.text, self.person.wizard.catalogue).map_err(ListTrouble::from))
    }

    fn change(&mut self, change: &Change) -> Event {
        match mailboxes::change(&self.text, change) {
            Ok(text) => self.text = text,
            Err(fault) => return Event::Mailboxes(News::List(Err(fault.into()))),
        }
        Event::Mailboxes(self.list())
    }

    fn open(&mut self) -> &mut Self {
        self.on(Event::Input(Input::OpenRow { row: 0 }));
        assert_eq!(self.person.wizard.place(), Place::Mailbox);
        self
    }

    fn record(&self) -> MailboxRecord {
        self.person.wizard.mailboxes.list.mailboxes[0].clone()
    }

    /// The test of the open mailbox ends.
    fn ends(&mut self, outcome: impl Fn(Leg) -> LegOutcome) -> &mut Self {
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

    fn started(&self) -> Option<(u64, &str)> {
        self.person.effects.iter().find_map(|effect| match effect {
            Effect::StartCheck { run, code, .. } => Some((*run, code.expose())),
            _ => None,
        })
    }

    fn view(&self) -> View {
        self.person.view()
    }

    /// What can be pressed on the screen of the open mailbox, in notes and cards too.
    fn offered(&self) -> Vec<Press> {
        let view = self.view();
        let Screen::Mailbox { actions, question, failures, .. } = view.screen else { panic!("a mailbox") };
        let cards = failures.into_iter().flat_map(|card| card.actions);
        let notes = view.notes.into_iter().chain(question).flat_map(|note| note.actions);
        actions.into_iter().chain(cards).chain(notes).map(|button| button.press).collect()
    }
}

#[test]
fn a_saved_mailbox_stands_in_the_list_with_what_was_proven() {
    let home = Home::with("itfin");
    let record = home.record();
    assert_eq!(record.key, MailboxKey::new("name@gmail.com", "itfin", None));
    assert_eq!((record.kept, record.proven_at, record.state()), (Kept::Yes, AT, MailboxState::Works));
    assert_eq!(record.provider.as_deref(), Some("gmail"));
    assert!(record.smtp.is_some() && record.imap.is_some());
    assert!(!home.text.contains(CODE), "the list holds no code");
    let Screen::Mailboxes { rows, .. } = home.view().screen else { panic!("the list") };
    let row = &rows[0];
    let shown = (row.address.as_str(), row.provider.as_str(), row.app.as_str(), row.tone);
    assert_eq!(shown, ("name@gmail.com", "Gmail", "ITFin", Tone::Good));
    assert_eq!(row.date.as_deref(), Some("Last proven on 21 September 2026"));
}

#[test]
fn what_the_app_took_is_listed_without_being_saved_unless_the_computer_is_others_too() {
    for (only_yours, listed) in [(None, true), (Some("yes"), true), (Some("no"), false)] {
        let mut person = Person::at_hand_over("imacash");
        person.on(Event::Copied { what: Copied::Row(3), result: Ok(()) });
        if let Some(answer) = only_yours {
            person.choose(ChoiceId::OnlyYours, answer);
        }
        person.press(Press::DontSave).press(Press::AppAccepted);
        let mut home = Home { person, text: String::new(), keychain: Vec::new() };
        home.work();
        assert_eq!(home.text.contains("name@gmail.com"), listed, "{only_yours:?}");
        if listed {
            home.press(Press::OpenMailboxes).open();
            assert_eq!(home.record().kept, Kept::No);
            assert!(!home.offered().contains(&Press::Test), "there is nothing to test it with");
            home.press(Press::Test);
            assert!(home.started().is_none());
        }
    }
}

#[test]
fn a_test_proves_it_again_with_exactly_what_is_saved() {
    let mut home = Home::with("itfin");
    home.open().press(Press::Test);
    let (_, code) = home.started().expect("the test starts");
    assert_eq!(code, CODE);
    let Some(Effect::StartCheck { plan, .. }) =
        home.person.effects.iter().find(|effect| matches!(effect, Effect::StartCheck { .. }))
    else {
        panic!("the test starts")
    };
    let record = home.record();
    assert_eq!((&plan.smtp, &plan.imap), (&record.smtp, &record.imap));
    assert!(plan.otherwise.is_empty() && plan.journey.is_none(), "nothing but that");
    assert!(plan.background.is_known() && plan.background.wants_app_password);
    home.ends(|_| LegOutcome::Proven);
    assert_eq!(home.record().proven_at, AT + 86_400);
    let Screen::Mailbox { state, lanes, failures, .. } = home.view().screen else { panic!("a mailbox") };
    assert_eq!((state.tone, lanes.len(), failures.len()), (Tone::Good, 2, 0));
    let open = home.person.wizard.mailboxes.open.as_ref().expect("one is open");
    assert!(open.inner.paste.code.is_none(), "the code is not kept in memory");
    assert!(home.person.view().announcement.is_some());
}

#[test]
fn a_code_that_died_is_explained_with_one_way_back() {
    let mut home = Home::with("imacash");
    home.open().press(Press::Test).ends(|_| failed(Cause::WrongAppPassword, Stage::SignIn));
    assert_eq!(home.record().state(), MailboxState::Died);
    assert_eq!(home.record().proven_at, AT, "the last proof stays the last proof");
    let Screen::Mailbox { failures, state, .. } = home.view().screen else { panic!("a mailbox") };
    assert_eq!((failures.len(), state.tone), (1, Tone::Wrong));
    let words: String = failures[0].text.iter().flatten().map(|span| span.text.as_str()).collect();
    assert!(words.contains("Google ends all app passwords"), "{words}");
    let into_the_wizard =
        [Press::ReplaceCode, Press::NewCode, Press::GoToTwoStep, Press::StartAgain, Press::ChangeAddress];
    let ways: Vec<Press> = home.offered().into_iter().filter(|press| into_the_wizard.contains(press)).collect();
    assert_eq!(ways, [Press::ReplaceCode]);
    let primary = failures[0].actions.iter().filter(|button| button.kind == ButtonKind::Primary).count();
    assert_eq!(primary, 1);
    // A program that was closed meanwhile says the same.
    home.press(Press::Back).open();
    let Screen::Mailbox { failures, .. } = home.view().screen else { panic!("a mailbox") };
    assert_eq!(failures.len(), 1);
    home.press(Press::PutInAgain).press(Press::CopyCode);
    assert!(home.person.effects.is_empty(), "a dead code is not put in again");
}

#[test]
fn every_cause_of_a_saved_mailbox_is_told_and_loses_nothing() {
    for cause in Cause::ALL {
        let mut home = Home::with("imacash");
        home.open().press(Press::Test).ends(|_| failed(*cause, Stage::SignIn));
        let Screen::Mailbox { failures, actions, .. } = home.view().screen else { panic!("a mailbox") };
        assert_eq!(failures.len(), 1, "{cause:?}");
        assert!(!failures[0].text.is_empty() && !actions.is_empty(), "{cause:?}");
        assert_eq!(home.keychain.len(), 1);
        assert_eq!((home.record().cause(), home.record().kept), (Some(*cause), Kept::Yes));
    }
}

#[test]
fn replacing_fills_the_wizard_in_and_the_old_code_survives_until_the_new_one_is_saved() {
    let mut home = Home::with("imacash");
    home.open().press(Press::ReplaceCode);
    assert_eq!((home.person.wizard.place(), home.person.step()), (Place::Setup, Step::GetCode));
    assert_eq!(home.person.wizard.draft().address, "name@gmail.com");
    assert!(home.view().notes.iter().any(|note| note.text[0].text.starts_with("You are replacing")));
    let old = |home: &Home| home.keychain[0].1.expose() == CODE;
    home.press(Press::OpenAppPasswords).press(Press::Continue);
    home.person.on(Event::KeychainProbed(Ok(()))).code(NEW_CODE);
    home.press(Press::Continue);
    assert!(home.started().is_some());
    home.person.ends(|_| failed(Cause::WrongAppPassword, Stage::SignIn));
    home.work();
    assert!(old(&home), "the new one failed");
    assert_eq!(home.record().state(), MailboxState::Works, "and says nothing about the old one");
    home.press(Press::OpenMailboxes).open();
    assert!(home.offered().contains(&Press::Test), "the old one can be tested");
    home.press(Press::Test);
    assert_eq!(home.started().map(|(_, code)| code.to_owned()).as_deref(), Some(CODE));
    home.ends(|_| LegOutcome::Proven);
    // Now with one that works.
    home.press(Press::ReplaceCode).press(Press::OpenAppPasswords).press(Press::Continue);
    home.person.code(NEW_CODE);
    home.press(Press::Continue);
    home.person.ends(|_| LegOutcome::Proven);
    home.press(Press::Continue);
    assert!(old(&home), "proven, but not saved yet");
    home.save();
    assert_eq!((home.keychain.len(), home.keychain[0].1.expose()), (1, NEW_CODE));
    home.press(Press::AppAccepted).press(Press::OpenMailboxes);
    assert_eq!(home.person.wizard.mailboxes.list.mailboxes.len(), 1);
    assert!(!home.person.wizard.is_under_way());
}

#[test]
fn a_new_code_that_is_not_saved_leaves_the_older_item_and_says_so() {
    let mut home = Home::with("imacash");
    home.open().press(Press::ReplaceCode).press(Press::OpenAppPasswords).press(Press::Continue);
    home.person.on(Event::KeychainProbed(Ok(()))).code(NEW_CODE);
    home.press(Press::Continue);
    home.person.on(Event::CheckEnded {
        run: home.person.run(),
        verdict: home.person.verdict(|_| LegOutcome::Proven),
        at: AT + 7,
    });
    home.press(Press::Continue);
    home.person.on(Event::Copied { what: Copied::Row(3), result: Ok(()) });
    home.press(Press::DontSave).press(Press::AppAccepted).press(Press::OpenMailboxes);
    assert_eq!(home.record().kept, Kept::Older);
    assert_eq!(home.keychain[0].1.expose(), CODE);
    home.open();
    assert!(!home.offered().contains(&Press::Test), "that would test another code than the app has");
    home.press(Press::Forget).press(Press::ForgetNow);
    assert!(home.keychain.is_empty(), "the older one goes too");
}

#[test]
fn a_set_up_that_was_under_way_comes_back_after_a_replacement() {
    let mut home = Home::with("imacash");
    home.press(Press::StartAgain);
    assert_eq!((home.person.wizard.place(), home.person.step()), (Place::Setup, Step::App));
    home.person.choose(ChoiceId::App, "itfin").press(Press::Continue).types(FieldId::Address, "other@gmx.net");
    home.press(Press::OpenMailboxes);
    let primary = home.view().actions.into_iter().find(|button| button.kind == ButtonKind::Primary);
    assert_eq!(primary.map(|button| button.press), Some(Press::Continue));
    home.open().press(Press::ReplaceCode);
    assert_eq!(home.person.wizard.draft().address, "name@gmail.com");
    home.press(Press::OpenAppPasswords).press(Press::Continue);
    home.person.on(Event::KeychainProbed(Ok(()))).code(NEW_CODE);
    home.press(Press::Continue);
    home.person.ends(|_| LegOutcome::Proven);
    home.press(Press::Continue).save().press(Press::AppAccepted);
    assert_eq!(home.person.wizard.draft().after().address, "other@gmx.net", "and that is stored");
    home.press(Press::OpenMailboxes).press(Press::Continue);
    assert_eq!(home.person.wizard.draft().address, "other@gmx.net");
    assert_eq!(home.person.wizard.place(), Place::Setup);
}

#[test]
fn putting_in_again_shows_the_settings_at_once_and_the_code_after_the_systems_check() {
    let mut home = Home::with("imacash");
    home.open().press(Press::PutInAgain);
    let Screen::Mailbox { rows, .. } = home.view().screen else { panic!("a mailbox") };
    let shown: Vec<_> = rows.iter().map(|row| (row.label.as_str(), row.value.as_str())).collect();
    assert_eq!(shown[..3], [("SMTP server", "smtp.gmail.com"), ("Port", "587"), ("Email/User", "name@gmail.com")]);
    home.on(Event::Input(Input::CopyRow { row: 0 }));
    let copies = |effect: &Effect| matches!(effect, Effect::CopyText { what: Copied::MailboxRow(0), .. });
    assert!(home.person.has_effect(copies), "no check for what is no secret");
    home.press(Press::CopyCode);
    let asks = |home: &Home| {
        home.person.effects.iter().find_map(|effect| match effect {
            Effect::Mailboxes(Errand::CheckPerson { request }) => Some(*request),
            _ => None,
        })
    };
    let copied = |home: &Home| {
        home.person.effects.iter().any(
            |effect| matches!(effect, Effect::Mailboxes(Errand::CopyCode { row: 3, code }) if code.expose() == CODE),
        )
    };
    for fault in PersonFault::ALL {
        let request = asks(&home).expect("the system checks the person first");
        assert!(!copied(&home));
        home.news(News::PersonChecked { request, result: Err(fault) });
        assert!(!copied(&home) && !home.view().notes.is_empty(), "{fault:?}");
        home.press(Press::CopyCode);
    }
    let request = asks(&home).expect("once more");
    home.news(News::PersonChecked { request: request + 1, result: Ok(()) });
    assert!(!copied(&home), "an answer to nothing");
    home.news(News::PersonChecked { request, result: Ok(()) });
    assert!(copied(&home));
    home.on(Event::Copied { what: Copied::MailboxRow(3), result: Ok(()) });
    let Screen::Mailbox { rows, .. } = home.view().screen else { panic!("a mailbox") };
    assert!(rows[3].copied && rows[3].secret);
    assert_eq!(home.person.wizard.copied_code().map(|code| code.expose().to_owned()).as_deref(), Some(CODE));
    home.on(Event::CodeCleared(Secret::new(CODE.into())));
    assert!(home.person.wizard.copied_code().is_none());
    home.press(Press::CopyCode);
    assert!(asks(&home).is_some() && !copied(&home), "the check does not last longer than the clipboard");
}

#[test]
fn leaving_takes_the_code_off_the_clipboard() {
    let mut home = Home::with("imacash");
    home.open().press(Press::PutInAgain).press(Press::CopyCode);
    let request = home.person.wizard.mailboxes.requests;
    home.news(News::PersonChecked { request, result: Ok(()) });
    home.on(Event::Copied { what: Copied::MailboxRow(3), result: Ok(()) });
    home.press(Press::Back).press(Press::Back);
    assert_eq!(home.person.wizard.place(), Place::Mailboxes);
    assert!(home.person.has_effect(|effect| matches!(effect, Effect::ClearClipboard(code) if code.expose() == CODE)));
    assert!(home.person.wizard.copied_code().is_some(), "until it is known to be off it");
    home.on(Event::CodeCleared(Secret::new(CODE.into())));
    assert!(home.person.wizard.copied_code().is_none());
}

#[test]
fn forgetting_asks_deletes_and_reminds_until_it_is_taken_back() {
    let mut home = Home::with("imacash");
    home.open().press(Press::ForgetNow);
    assert_eq!(home.keychain.len(), 1, "nothing is forgotten without the question");
    home.press(Press::Forget).press(Press::KeepMailbox).press(Press::ForgetNow);
    assert_eq!(home.keychain.len(), 1);
    home.press(Press::Forget);
    assert_eq!(home.offered(), [Press::ForgetNow, Press::KeepMailbox]);
    home.press(Press::ForgetNow);
    assert!(home.keychain.is_empty());
    assert_eq!(home.record().state(), MailboxState::ToTakeBack);
    assert_eq!(home.offered(), [Press::Forget, Press::TakenBack, Press::OpenAppPasswordList]);
    home.press(Press::OpenAppPasswordList);
    assert!(home.person.has_effect(
        |effect| matches!(effect, Effect::OpenPage(page) if page.host_str() == Some("myaccount.google.com"))
    ));
    home.press(Press::Back);
    let Screen::Mailboxes { rows, .. } = home.view().screen else { panic!("the list") };
    assert_eq!((rows.len(), rows[0].tone), (1, Tone::Care), "the reminder");
    home.open().press(Press::TakenBack);
    assert_eq!(home.person.wizard.place(), Place::Mailboxes);
    assert!(!home.person.wizard.has_mailboxes());
    assert!(matches!(home.view().screen, Screen::Mailboxes { rows, .. } if rows.is_empty()));
}

#[test]
fn a_keychain_that_does_not_answer_is_said_and_loses_nothing() {
    use KeychainFault::*;
    for fault in [NoBus, Missing, Locked, Dismissed, DoesNotKeep, Refused, Failed] {
        let mut home = Home::with("imacash");
        home.open();
        home.person.press(Press::Test);
        let request = home.person.wizard.mailboxes.requests;
        home.person.effects.clear();
        home.news(News::Loaded { request, result: Err(fault) });
        assert!(home.started().is_none());
        assert!(!home.view().notes.is_empty() && home.offered().contains(&Press::Test), "{fault:?}");
        home.person.press(Press::Forget).press(Press::ForgetNow);
        home.person.effects.clear();
        let key = home.record().key;
        home.news(News::Forgotten { key, result: Err(fault) });
        assert!(!home.view().notes.is_empty(), "{fault:?}");
        assert_eq!((home.record().kept, home.record().state()), (Kept::Yes, MailboxState::Works));
    }
}

#[test]
fn what_lies_in_the_keychain_goes_nowhere_else() {
    let mut home = Home::with("imacash");
    let (endpoint, _) = home.keychain[0].0.smtp.as_mut().expect("it sends");
    endpoint.host = "smtp.evil.example".into();
    home.open().press(Press::Test);
    assert!(home.started().is_none());
    assert!(home.view().notes.iter().any(|note| note.text[0].text.contains("sends it nowhere")));
    home.keychain.clear();
    home.press(Press::Test);
    assert_eq!(home.record().kept, Kept::No, "it is not there any more");
}

#[test]
fn late_results_change_nothing() {
    let mut home = Home::with("imacash");
    home.open().press(Press::Test);
    let (run, _) = home.started().expect("the test starts");
    let verdict = |outcome: LegOutcome| {
        let lane = home.person.wizard.mailboxes.open.as_ref().expect("open").inner.test.lanes[0].clone();
        let (endpoint, user) = (lane.plan.endpoint, lane.plan.user);
        let leg = LegVerdict { leg: Leg::Smtp, endpoint, user, outcome, millis: 7, instead: None };
        CheckVerdict { legs: vec![leg], journey: None }
    };
    let died = verdict(failed(Cause::WrongAppPassword, Stage::SignIn));
    home.press(Press::CancelTest);
    assert!(home.person.has_effect(|effect| matches!(effect, Effect::CancelCheck { run: stopped } if *stopped == run)));
    home.on(Event::CheckEnded { run, verdict: died.clone(), at: AT + 5 });
    assert_eq!(home.record().state(), MailboxState::Works, "it was stopped");
    home.press(Press::Test);
    let (newer, _) = home.started().expect("the test starts");
    assert!(newer > run);
    home.on(Event::CheckEnded { run, verdict: died.clone(), at: AT + 5 });
    assert_eq!(home.record().state(), MailboxState::Works, "an older run");
    home.press(Press::Back).on(Event::CheckEnded { run: newer, verdict: died.clone(), at: AT + 5 });
    assert_eq!(home.record().state(), MailboxState::Works, "nobody looks at it any more");
    home.open();
    home.person.press(Press::Test);
    let request = home.person.wizard.mailboxes.requests;
    home.person.effects.clear();
    home.press(Press::CancelTest);
    let result = Ok(Some((home.keychain[0].0.clone(), home.keychain[0].1.clone())));
    home.news(News::Loaded { request, result });
    assert!(home.started().is_none(), "the code came after the person had stopped");
    // A test of the steps has another number, and its end is not the mailbox's.
    home.on(Event::CheckEnded { run: 1, verdict: died, at: AT + 5 });
    assert_eq!(home.record().state(), MailboxState::Works);
}

#[test]
fn a_mailbox_that_another_window_took_away_is_left() {
    let mut home = Home::with("imacash");
    home.open();
    let change = Change::Forgotten { key: home.record().key, remind: false };
    home.text = mailboxes::change(&home.text, &change).expect("it fits");
    let list = home.list();
    home.news(list);
    assert_eq!(home.person.wizard.place(), Place::Mailboxes);
}

#[test]
fn looking_after_them_is_off_until_it_is_chosen() {
    let mut home = Home::with("imacash");
    assert!(!home.person.wizard.mailboxes.list.recheck);
    home.person.choose(ChoiceId::Recheck, "on");
    home.work();
    assert!(home.person.wizard.mailboxes.list.recheck && home.text.contains("\"recheck\":true"));
    let looks = |home: &Home, of_all| {
        home.person
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Mailboxes(Errand::LookAfter { all }) if *all == of_all))
    };
    assert!(looks(&home, false));
    home.news(News::TimeToLook);
    assert!(looks(&home, false), "hourly, while the list is open");
    home.press(Press::TestAll);
    assert!(looks(&home, true) && home.person.wizard.mailboxes.testing_all);
    home.press(Press::TestAll);
    assert!(!looks(&home, true), "once");
    let key = home.record().key;
    home.news(News::LookingAfter(Some(key.clone())));
    assert!(matches!(home.view().screen, Screen::Mailboxes { rows, .. } if rows[0].running));
    home.news(News::LookingAfter(None)).news(News::Died(key)).news(News::AllTested);
    let said = home.view().announcement.expect("it is said once");
    assert_eq!(said.text, "The password of name@gmail.com stopped working.");
    home.press(Press::StartAgain).news(News::TimeToLook);
    assert!(home.person.effects.is_empty(), "nobody looks at the list");
}

#[test]
fn the_window_opens_on_the_list_when_there_is_any() {
    let home = Home::with("imacash");
    let mut person = Person::new();
    person.wizard.open_on_mailboxes(Ok(mailboxes::MailboxList::default()));
    assert_eq!(person.wizard.place(), Place::Setup);
    let News::List(list) = home.list() else { panic!("a list") };
    let effects = person.wizard.open_on_mailboxes(list);
    assert_eq!(person.wizard.place(), Place::Mailboxes);
    assert!(matches!(effects[..], [Effect::Mailboxes(Errand::LookAfter { all: false })]));
    for trouble in ListTrouble::ALL {
        let mut person = Person::new();
        person.wizard.open_on_mailboxes(Err(trouble));
        assert!(person.view().notes.len() == 1, "{trouble:?}");
    }
}

#[test]
fn an_own_servers_mailbox_and_a_hosted_domain_come_back_without_asking_the_network() {
    let mut person = Person::address("itfin", "info@firma.example");
    person.on(mx("firma.example", "mx.firma.example"));
    for (field, value) in [
        (FieldId::SmtpHost, "mail.firma.example"),
        (FieldId::SmtpPort, "4650"),
        (FieldId::ImapHost, "mail.firma.example"),
        (FieldId::ImapPort, "993"),
    ] {
        person.types(field, value);
    }
    person.press(Press::Continue).press(Press::Continue).press(Press::Continue);
    person.on(Event::KeychainProbed(Ok(()))).code("secret word").press(Press::Continue);
    person.ends(|_| LegOutcome::Proven).press(Press::Continue).choose(ChoiceId::SaveOwnPassword, "yes");
    let mut home = Home::after(person);
    assert_eq!(home.record().provider, None);
    home.open().press(Press::Test).ends(|_| failed(Cause::WrongPassword, Stage::SignIn));
    home.press(Press::ReplaceCode);
    assert!(home.person.step() >= Step::GetCode, "nothing has to be answered anew");
    let (smtp, _) = home.person.wizard.planned_legs().expect("both legs");
    assert_eq!(smtp.map(|leg| leg.endpoint.to_string()).as_deref(), Some("mail.firma.example:4650:tls"));

    let mut person = Person::address("imacash", "info@firma.example");
    person.on(mx("firma.example", "aspmx.l.google.com"));
    person.press(Press::Continue).choose(ChoiceId::TwoStepOn, "yes").press(Press::Continue);
    person.press(Press::OpenAppPasswords).press(Press::Continue);
    person.on(Event::KeychainProbed(Ok(()))).code(CODE).press(Press::Continue);
    person.ends(|_| LegOutcome::Proven).press(Press::Continue);
    let mut home = Home::after(person);
    assert_eq!(home.record().provider.as_deref(), Some("google-workspace"));
    home.open().press(Press::ReplaceCode);
    assert_eq!(home.person.step(), Step::GetCode);
    assert_eq!(home.person.wizard.provider().map(|one| one.id.as_str()), Some("google-workspace"));
}

//! One mailbox of the list: tested again, put in again, forgotten.

use super::failed;
use super::home::{AT, Home};
use super::person::CODE;
use crate::check::{CheckVerdict, LegOutcome, LegVerdict, Stage};
use crate::diagnosis::Cause;
use crate::endpoint::Leg;
use crate::mailboxes::{self, Change, Kept, MailboxState};
use crate::ports::{KeychainFault, PersonFault};
use crate::secret::Secret;
use crate::view::{ButtonKind, Input, Press, Screen, Tone};
use crate::wizard::{Copied, Effect, Errand, Event, News, Place};

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
    assert_eq!((state.map(|state| state.tone), lanes.len(), failures.len()), (Some(Tone::Good), 2, 0));
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
    assert_eq!((failures.len(), state), (1, None), "it is said once");
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
fn a_row_copied_after_the_code_does_not_make_the_check_last_longer() {
    let mut home = Home::with("imacash");
    home.open().press(Press::PutInAgain).press(Press::CopyCode);
    let request = home.person.wizard.mailboxes.requests;
    home.news(News::PersonChecked { request, result: Ok(()) });
    home.on(Event::Copied { what: Copied::MailboxRow(3), result: Ok(()) });
    home.on(Event::Copied { what: Copied::MailboxRow(0), result: Ok(()) });
    home.on(Event::CodeCleared(Secret::new(CODE.into())));
    let open = home.person.wizard.mailboxes.open.as_ref().expect("one is open");
    assert!(open.inner.paste.code.is_none(), "the code is not kept in memory");
    home.press(Press::CopyCode);
    let asks = |effect: &Effect| matches!(effect, Effect::Mailboxes(Errand::CheckPerson { .. }));
    assert!(home.person.has_effect(asks), "the person is checked once more");
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

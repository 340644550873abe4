//! The list of mailboxes: what is put into it, and how its codes are replaced.

use super::failed;
use super::home::{AT, Home, NEW_CODE};
use super::person::{CODE, Person, mx};
use crate::check::{LegOutcome, Stage};
use crate::diagnosis::Cause;
use crate::mailboxes::{self, Kept, MailboxState};
use crate::ports::MailboxKey;
use crate::view::{ButtonKind, ChoiceId, FieldId, Press, Screen, Tone};
use crate::wizard::{Copied, Effect, Errand, Event, ListTrouble, News, Place, Step};

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

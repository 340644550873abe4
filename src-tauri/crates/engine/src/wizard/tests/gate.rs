//! What a code goes to, what counts as proven, and which results come too late.

use super::person::{CODE, Person, gmail_key, mx, unanswered};
use crate::check::{CheckVerdict, LegOutcome};
use crate::endpoint::{Endpoint, Security};
use crate::view::{ChoiceId, FieldId, Input, Press};
use crate::wizard::{Draft, Effect, Event, ServersFrom, Step};

#[test]
fn the_gate_opens_only_for_what_was_proven() {
    // Each change after the proof closes it again.
    type Change = fn(&mut Person);
    let changes: [(&str, Change); 4] = [
        ("another code", |p| {
            p.press(Press::Back).press(Press::Back).code("abcdefghijklmnop");
        }),
        ("another address", |p| {
            p.on(Event::Input(Input::GoTo { step: 2 })).types(FieldId::Address, "other@gmail.com");
        }),
        ("another sign-in name", |p| {
            p.on(Event::Input(Input::GoTo { step: 2 })).choose(ChoiceId::SignsInWithAddress, "no");
            p.types(FieldId::SignInName, "else@gmail.com");
        }),
        ("an app that reads too", |p| {
            p.on(Event::Input(Input::GoTo { step: 1 })).choose(ChoiceId::App, "itfin");
        }),
    ];
    for (what, change) in changes {
        let mut person = Person::at_hand_over("imacash");
        assert!(person.wizard.proof().is_some());
        change(&mut person);
        assert!(person.wizard.proof().is_none(), "{what} needs a new test");
        assert!(person.wizard.sheet().is_empty(), "{what}: nothing is handed over");
    }
}

#[test]
fn a_proof_of_something_else_is_no_proof() {
    let mut person = Person::testing("imacash");
    let mut verdict = person.verdict(|_| LegOutcome::Proven);
    verdict.legs[0].endpoint = Endpoint::new("smtp.gmail.com", 465, Security::Tls);
    let run = person.run();
    person.on(Event::CheckEnded { run, verdict, at: 0 }).press(Press::Continue);
    assert_eq!(person.step(), Step::Test);
    let mut person = Person::testing("itfin");
    let mut verdict = person.verdict(|_| LegOutcome::Proven);
    verdict.legs.pop();
    let run = person.run();
    person.on(Event::CheckEnded { run, verdict, at: 0 });
    assert!(person.wizard.proof().is_none(), "one leg of two is missing");
}

#[test]
fn late_results_of_an_older_run_change_nothing() {
    let mut person = Person::testing("imacash");
    let (old, verdict) = (person.run(), person.verdict(|_| LegOutcome::Proven));
    person.press(Press::CancelTest);
    assert!(person.has_effect(|effect| matches!(effect, Effect::CancelCheck { .. })));
    person.on(Event::CheckEnded { run: old, verdict: verdict.clone(), at: 0 });
    assert!(person.wizard.proof().is_none());
    person.press(Press::Test);
    assert!(person.run() > old);
    person.on(Event::CheckEnded { run: old, verdict, at: 0 });
    assert!(person.wizard.test.running(), "the new run goes on");
}

#[test]
fn leaving_the_test_stops_it() {
    let mut person = Person::testing("imacash");
    person.press(Press::Back);
    assert_eq!(person.step(), Step::Paste);
    assert!(person.has_effect(|effect| matches!(effect, Effect::CancelCheck { .. })));
    assert!(person.wizard.paste.code.is_some(), "Back loses nothing");
}

#[test]
fn a_certain_provider_is_not_swapped_for_another() {
    let mut person = Person::address("imacash", "name@gmail.com");
    person.press(Press::ChooseProvider).choose(ChoiceId::Provider, "yahoo");
    assert_eq!(person.wizard.provider().map(|p| p.id.as_str()), Some("gmail"));
    person.press(Press::OwnServer).types(FieldId::SmtpHost, "smtp.evil.example").types(FieldId::SmtpPort, "465");
    let (smtp, _) = person.wizard.planned_legs().expect("the provider's own");
    assert_eq!(smtp.map(|leg| leg.endpoint.host).as_deref(), Some("smtp.gmail.com"));

    // A draft that somebody wrote cannot do it either.
    let draft = Draft { servers_from: ServersFrom::OwnServer, ..person.wizard.draft().clone() };
    let resumed = Person::resuming(Some(draft));
    assert_eq!(resumed.wizard.provider().map(|p| p.id.as_str()), Some("gmail"));
}

#[test]
fn servers_chosen_by_hand_are_for_that_address_only() {
    let mut person = Person::address("imacash", "info@firma.example");
    person.on(mx("firma.example", "aspmx.l.google.com"));
    person.press(Press::ChooseProvider).press(Press::OwnServer);
    assert!(person.wizard.own_server_open());
    person.types(FieldId::SmtpHost, "smtp.firma.example");
    person.press(Press::UseRecognised);
    assert_eq!(person.wizard.provider().map(|p| p.id.as_str()), Some("google-workspace"));
    person.press(Press::ChooseProvider).choose(ChoiceId::Provider, "yahoo");
    assert_eq!(person.wizard.provider().map(|p| p.id.as_str()), Some("yahoo"));
    person.types(FieldId::Address, "info@werk.example");
    assert!(person.wizard.provider().is_none());
}

#[test]
fn a_settings_file_of_somebody_else_leads_nowhere() {
    let draft = Draft { step: Step::HandOver, app: Some("no-such-app".into()), ..Draft::default() };
    let person = Person::resuming(Some(draft));
    assert_eq!(person.step(), Step::App);
}

#[test]
fn a_draft_never_leads_past_servers_that_nobody_confirmed() {
    let draft = Draft {
        step: Step::Test,
        app: Some("imacash".into()),
        address: "info@firma.example".into(),
        ..Draft::default()
    };
    let mut person = Person::resuming(Some(draft));
    assert_eq!(person.step(), Step::Address, "the look-up is under way");
    person.on(unanswered("firma.example"));
    assert_eq!(person.step(), Step::Address, "the form is looked at first");
    assert!(person.wizard.own_server_open());
}

#[test]
fn a_form_is_passed_by_only_as_it_was_seen() {
    let mut before = Person::address("imacash", "info@firma.example");
    before.on(unanswered("firma.example")).types(FieldId::SmtpHost, "smtp.firma.example");
    before.types(FieldId::SmtpPort, "465").press(Press::Continue);
    assert_eq!(before.step(), Step::TwoStep);
    let draft = before.wizard.draft_to_store();
    let mut person = Person::resuming(Some(draft.clone()));
    assert_eq!(person.step(), Step::Address, "the look-up is under way");
    assert_eq!(person.wizard.draft_to_store(), draft, "killed now, it is still where it was");
    person.on(unanswered("firma.example"));
    assert_eq!(person.step(), Step::TwoStep);
    // Who does something meanwhile is not led away from it.
    let mut person = Person::resuming(Some(draft));
    person.types(FieldId::DisplayName, "Anna").on(unanswered("firma.example"));
    assert_eq!(person.step(), Step::Address);
}

#[test]
fn a_code_goes_to_nobody_else_than_it_was_given_for() {
    let mut person = Person::at_paste("imacash");
    person.on(Event::KeychainProbed(Ok(()))).code(CODE);
    person.on(Event::Input(Input::GoTo { step: 2 })).types(FieldId::Address, "anna@yahoo.com").press(Press::Continue);
    person.press(Press::Continue).press(Press::Continue);
    assert_eq!(person.step(), Step::GetCode, "it was another page that was opened");
    person.press(Press::OpenAppPasswords).press(Press::Continue);
    assert_eq!(person.step(), Step::Paste);
    assert!(person.wizard.paste.code.is_none(), "Yahoo does not get Google's code");
    person.on(Event::Input(Input::GoTo { step: 2 })).types(FieldId::Address, "name@gmail.com").press(Press::Continue);
    person.press(Press::Continue).press(Press::OpenAppPasswords).press(Press::Continue).code(CODE);
    person.press(Press::Back).press(Press::Continue);
    assert!(person.wizard.paste.code.is_some(), "Back alone loses nothing");
}

#[test]
fn a_known_providers_name_signs_in_at_that_provider_only() {
    let mut person = Person::address("imacash", "info@firma.example");
    person.on(unanswered("firma.example"));
    person.choose(ChoiceId::SignsInWithAddress, "no").types(FieldId::SignInName, "bob@gmail.com");
    person.press(Press::Continue);
    assert_eq!(person.step(), Step::Address, "his code is not for smtp.firma.example");
    person.types(FieldId::SmtpHost, "smtp.gmail.com").press(Press::Continue);
    assert_eq!(person.step(), Step::TwoStep);
}

#[test]
fn what_was_saved_too_late_is_taken_out_again() {
    let mut person = Person::at_hand_over("imacash");
    let run = person.run();
    person.choose(ChoiceId::OnlyYours, "yes").press(Press::Save).press(Press::AppAccepted).press(Press::AppAccepted);
    assert_eq!(person.step(), Step::HandOver, "the keychain has a question");
    person.press(Press::DontSave).on(Event::Saved { run, key: gmail_key(), result: Ok(()) });
    assert!(person.has_effect(|effect| matches!(effect, Effect::Forget(key) if *key == gmail_key())));
    person.press(Press::AppAccepted);
    assert_eq!(person.step(), Step::HandOver, "it is neither saved nor copied");
    person.press(Press::AppAccepted);
    assert_eq!(person.step(), Step::Finished);
}

#[test]
fn a_check_that_broke_can_be_run_again() {
    let mut person = Person::testing("imacash");
    let run = person.run();
    person.on(Event::CheckEnded { run, verdict: CheckVerdict::none(), at: 0 });
    assert!(person.view().actions.iter().any(|action| action.press == Press::Test));
}

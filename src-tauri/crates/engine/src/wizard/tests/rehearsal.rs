//! What is to go wrong in practice: chosen on any screen, met at the next test, and nothing of it outside practice.

use super::failed;
use super::person::{CODE, Person};
use crate::check::{CheckPlan, LegOutcome, Stage};
use crate::diagnosis::Cause;
use crate::rehearsal::Rehearsed;
use crate::texts::{FaultScreen, Texts, render, render_fault};
use crate::view::{ChoiceId, Field, FieldId, Press, Screen, View};
use crate::wizard::{Effect, Event, Place, Step};

fn practising(app: &str) -> Person {
    let mut person = Person::practising();
    person.choose(ChoiceId::App, app).press(Press::Continue).types(FieldId::Address, "you@practice.example");
    person
}

fn at_paste(app: &str) -> Person {
    let mut person = practising(app);
    person.press(Press::Continue).press(Press::Continue).press(Press::OpenAppPasswords).press(Press::Continue);
    assert_eq!(person.step(), Step::Paste);
    person.on(Event::KeychainProbed(Ok(()))).code(CODE);
    person
}

fn rehearsing(person: &mut Person, name: &str) {
    person.choose(ChoiceId::RehearsedFailure, name);
}

fn rehearsed(person: &Person) -> Option<Option<Rehearsed>> {
    person.effects.iter().find_map(|effect| match effect {
        Effect::Rehearse(failure) => Some(*failure),
        _ => None,
    })
}

fn planned(person: &Person) -> Option<CheckPlan> {
    person.effects.iter().find_map(|effect| match effect {
        Effect::StartCheck { plan, .. } => Some((**plan).clone()),
        _ => None,
    })
}

/// The failures that a view offers, and the one that is chosen.
fn offered(view: &View) -> (usize, String) {
    let choice = view.banner.as_ref().and_then(|banner| banner.failure.as_ref()).expect("it can be chosen here");
    let chosen: Vec<&str> =
        choice.options.iter().filter(|option| option.selected).map(|option| option.value.as_str()).collect();
    assert_eq!(chosen.len(), 1, "one of them is chosen");
    assert!(choice.options.iter().all(|option| option.label.len() > 5), "each has its words");
    (choice.options.len(), chosen[0].to_owned())
}

fn notes(person: &Person) -> String {
    person.view().notes.iter().flat_map(|note| &note.text).map(|span| span.text.as_str()).collect()
}

#[test]
fn every_screen_says_that_it_is_practice_and_offers_every_failure() {
    let all = Rehearsed::all().count() + 1;
    let mut person = practising("itfin");
    rehearsing(&mut person, "clock-wrong");
    person = at_paste("itfin");
    rehearsing(&mut person, "clock-wrong");
    person.press(Press::Continue).ends(|_| LegOutcome::Proven).press(Press::Continue);
    assert_eq!(person.step(), Step::HandOver);
    for step in (1..=7).rev() {
        assert_eq!(offered(&person.view()), (all, "clock-wrong".to_owned()), "on step {step}");
        person.press(Press::Back);
    }
    for place in [Place::Mailboxes, Place::Desk, Place::Paper, Place::Bulk] {
        person.wizard.visit(place);
        assert_eq!(offered(&person.view()), (all, "clock-wrong".to_owned()), "at {place:?}");
    }
    let fault = FaultScreen { last: None, report: String::new(), copied: None, lost: true, from_the_start: false };
    assert!(render_fault(&fault, &Texts::new("en"), true, 1).banner.is_some(), "also where Sparekey itself fails");
}

#[test]
fn a_failure_is_met_at_the_next_test_which_begins_where_one_has_ended() {
    let mut person = at_paste("itfin");
    rehearsing(&mut person, "wrong-app-password");
    assert_eq!(rehearsed(&person), Some(Some(Rehearsed::Cause(Cause::WrongAppPassword))));
    assert!(planned(&person).is_none(), "nothing is tested yet");
    person.press(Press::Continue);
    assert!(planned(&person).is_some());

    // While it runs, the choice is for the next one.
    rehearsing(&mut person, "unknown-host");
    assert!(planned(&person).is_none());
    assert!(notes(&person).contains("in the next test"), "{}", notes(&person));
    person.ends(|_| failed(Cause::WrongAppPassword, Stage::SignIn));
    assert!(!notes(&person).contains("in the next test"));

    // What was refused may be taken now, so the same code is sent again without a question.
    rehearsing(&mut person, "nothing");
    assert_eq!(rehearsed(&person), Some(None));
    assert!(planned(&person).is_some_and(|plan| plan.background.is_known()));
    person.ends(|_| LegOutcome::Proven);
    assert!(person.wizard.proof().is_some());
    rehearsing(&mut person, "nothing");
    assert!(person.effects.is_empty(), "it was so before");
    rehearsing(&mut person, "no-such-failure");
    assert!(person.effects.is_empty());
    assert!(person.wizard.proof().is_some(), "nothing has changed");

    // Who begins anew still rehearses the same.
    rehearsing(&mut person, "captive-portal");
    person.press(Press::CancelTest).press(Press::StartAgain);
    assert_eq!(offered(&person.view()).1, "captive-portal");
}

#[test]
fn failures_of_servers_of_ones_own_are_met_at_such() {
    for (name, known, public_only) in
        [("wrong-password", false, false), ("server-in-private-network", false, true), ("dns-failure", true, false)]
    {
        let mut person = at_paste("itfin");
        rehearsing(&mut person, name);
        person.press(Press::Continue);
        let plan = planned(&person).expect("a test");
        assert_eq!(plan.background.is_known(), known, "{name}");
        assert_eq!(plan.background.wants_app_password, known, "{name}");
        assert!(plan.smtp.is_some_and(|leg| leg.public_only == public_only), "{name}");
        person.ends(|_| failed(Cause::UnknownHost, Stage::Resolve));
        let Screen::Test { failures, .. } = person.view().screen else { panic!("the test") };
        let servers = failures[0].actions.iter().any(|button| button.press == Press::ChangeServers);
        assert_eq!(servers, !known, "{name}: the card is that of such a server");
        assert_eq!(notes(&person).contains("Practice plays such a server"), !known, "{name}: {}", notes(&person));
    }
}

#[test]
fn what_only_a_reader_meets_is_said() {
    let mut person = at_paste("imacash");
    rehearsing(&mut person, "mailbox-full");
    person.press(Press::Continue);
    assert!(notes(&person).contains("also reads mail"), "{}", notes(&person));
    rehearsing(&mut person, "clock-wrong");
    assert!(!notes(&person).contains("also reads mail"));
    let mut person = at_paste("itfin");
    rehearsing(&mut person, "mailbox-full");
    person.press(Press::Continue);
    assert!(!notes(&person).contains("also reads mail"));
}

#[test]
fn the_one_address_is_said_before_it_is_typed() {
    let mut person = Person::practising();
    person.choose(ChoiceId::App, "imacash").press(Press::Continue);
    assert!(notes(&person).contains("you@practice.example"));
    person.types(FieldId::Address, "you@practice.example");
    assert!(!notes(&person).contains("you@practice.example"));
    let Screen::Address { address: Field { value, .. }, .. } = person.view().screen else { panic!("the address") };
    assert_eq!(value, "you@practice.example");
}

#[test]
fn outside_practice_nothing_is_rehearsed() {
    let mut person = Person::testing("imacash");
    person.ends(|_| LegOutcome::Proven);
    rehearsing(&mut person, "wrong-app-password");
    assert!(person.effects.is_empty() && person.view().banner.is_none());
    let view = render(&person.wizard, &person.texts, 1);
    assert!(view.notes.iter().flat_map(|note| &note.text).all(|span| !span.text.contains("ractice")));
}

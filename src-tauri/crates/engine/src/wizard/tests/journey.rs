//! The message to oneself: planned where both legs are tested, never in the way, and only a refusal closes the gate.

use super::failed;
use super::person::{CODE, Person};
use crate::check::{CheckEvent, Folder, JourneyOutcome, JourneyStage, LegOutcome, Stage};
use crate::diagnosis::{Cause, Diagnosis};
use crate::endpoint::Leg;
use crate::view::{ChoiceId, FieldId, Input, Journey, LaneState, Press, Screen};
use crate::wizard::{Effect, Event, Step};

fn planned(app: &str) -> Option<String> {
    planned_for(&Person::testing(app))
}

fn planned_for(person: &Person) -> Option<String> {
    let plan = person.effects.iter().find_map(|effect| match effect {
        Effect::StartCheck { plan, .. } => Some(plan.journey.clone()),
        _ => None,
    });
    plan.expect("a test").map(|journey| journey.address)
}

fn ends_with(person: &mut Person, outcome: JourneyOutcome) {
    let mut verdict = person.verdict(|_| LegOutcome::Proven);
    verdict.journey = Some(outcome);
    let run = person.run();
    person.on(Event::CheckEnded { run, verdict, at: 1_790_000_000 });
}

fn shown(person: &Person) -> Option<Journey> {
    let Screen::Test { journey, .. } = person.view().screen else { panic!("not the test") };
    journey
}

fn diagnosis(cause: Cause) -> Diagnosis {
    let LegOutcome::Failed(diagnosis) = failed(cause, Stage::SignIn) else { panic!("it failed") };
    diagnosis
}

#[test]
fn it_is_planned_where_both_legs_are_tested() {
    assert_eq!(planned("saleshandy").as_deref(), Some("name@gmail.com"));
    assert_eq!(planned("imacash"), None, "nobody reads there");
    assert_eq!(shown(&Person::testing("imacash")), None);
}

#[test]
fn a_long_wait_says_when_it_ends_and_announces_it_once() {
    let mut person = Person::testing("saleshandy");
    let run = person.run();
    let said = |person: &Person| person.view().announcement.map(|announcement| announcement.number);
    let counted = |person: &mut Person, run, seconds| {
        person.on(Event::CheckGoesOn { run, seconds });
        let Screen::Test { countdown, .. } = person.view().screen else { panic!("not the test") };
        countdown.map(|countdown| (countdown.text, countdown.left, countdown.whole))
    };
    let ends = |how: &str, left, whole| Some((format!("The test ends by itself in {how} at the latest."), left, whole));
    assert_eq!(counted(&mut person, run, 4), None, "nobody wonders yet");
    let before = said(&person);
    assert_eq!(counted(&mut person, run, 5), ends("28 seconds", 28, 33));
    assert_eq!(counted(&mut person, run + 1, 6), ends("28 seconds", 28, 33), "another run's clock");
    assert_eq!(counted(&mut person, run, 32), ends("one second", 1, 33));
    assert_eq!(counted(&mut person, run, 33), None);
    assert_eq!(said(&person), before, "a screen reader is left in peace");

    person.on(Event::Check { run, event: CheckEvent::JourneyStarted { stage: JourneyStage::Send } });
    assert_eq!(counted(&mut person, run, 36), None, "the message has its own time");
    assert_eq!(counted(&mut person, run, 40), ends("3 minutes", 143, 150));
    assert_eq!(counted(&mut person, run, 93), ends("90 seconds", 90, 150));
    person.press(Press::CancelTest);
    assert_eq!(counted(&mut person, run, 94), None);
}

#[test]
fn nobody_has_to_wait_for_it() {
    let mut person = Person::testing("saleshandy");
    let run = person.run();
    assert_eq!(shown(&person).map(|journey| journey.state), Some(LaneState::Waiting));
    let offered = |person: &Person| person.view().actions.iter().any(|button| button.press == Press::SkipJourney);
    let step = |person: &mut Person, event| {
        person.on(Event::Check { run, event });
    };
    step(&mut person, CheckEvent::JourneyStarted { stage: JourneyStage::Send });
    assert!(!offered(&person), "it goes out in a moment");
    step(&mut person, CheckEvent::JourneyDone { stage: JourneyStage::Send, millis: 80 });
    step(&mut person, CheckEvent::JourneyStarted { stage: JourneyStage::Find });
    assert!(offered(&person));
    person.press(Press::SkipJourney);
    assert!(person.has_effect(|effect| matches!(effect, Effect::SkipJourney { run: of } if *of == run)));
    ends_with(&mut person, JourneyOutcome::Skipped);
    assert!(person.wizard.proof().is_some());
    assert!(!offered(&person));
}

#[test]
fn only_a_refusal_closes_the_gate() {
    let arrived = |folder| JourneyOutcome::Arrived { folder, removed: true, millis: 900 };
    for (outcome, state) in [
        (arrived(Folder::Inbox), LaneState::Done),
        (arrived(Folder::Spam), LaneState::Done),
        (arrived(Folder::AllMail), LaneState::Done),
        (JourneyOutcome::NotSeen, LaneState::Stopped),
        (JourneyOutcome::PutOff(diagnosis(Cause::Greylisted)), LaneState::Stopped),
        (JourneyOutcome::PutOff(diagnosis(Cause::RateLimited)), LaneState::Stopped),
        (JourneyOutcome::Lost(diagnosis(Cause::ConnectionDropped)), LaneState::Stopped),
        (JourneyOutcome::Bounced { diagnosis: diagnosis(Cause::MailboxFull), removed: false }, LaneState::Wrong),
    ] {
        let mut person = Person::testing("saleshandy");
        ends_with(&mut person, outcome.clone());
        assert!(person.wizard.proof().is_some(), "{outcome:?}");
        let journey = shown(&person).expect("it is told");
        assert!(journey.state == state && !journey.text.is_empty(), "{journey:?}");
    }
    let mut person = Person::testing("saleshandy");
    ends_with(&mut person, JourneyOutcome::Refused(diagnosis(Cause::SenderNotAllowed)));
    assert!(person.wizard.proof().is_none());
    let view = person.view();
    assert_eq!(view.heading, "Signing in works, but sending was refused");
    let Screen::Test { failures, .. } = view.screen else { panic!("not the test") };
    assert_eq!(failures.len(), 1, "{failures:?}");
    assert!(failures[0].details.iter().any(|detail| detail.value == "sender-not-allowed"), "{failures:?}");
}

#[test]
fn where_a_leg_fails_nothing_is_said_of_it() {
    let mut person = Person::testing("saleshandy");
    person.ends(|leg| match leg {
        Leg::Smtp => failed(Cause::WrongAppPassword, Stage::SignIn),
        Leg::Imap => LegOutcome::Proven,
    });
    assert_eq!(shown(&person), None);
}

#[test]
fn nothing_is_sent_to_an_address_that_nobody_signs_in_with() {
    let mut person = Person::at_paste("itfin");
    person.on(Event::Input(Input::GoTo { step: 2 })).choose(ChoiceId::SignsInWithAddress, "no");
    person.types(FieldId::SignInName, "else@gmail.com");
    while person.step() != Step::Paste {
        let before = person.step();
        person.press(Press::Continue);
        if person.step() == before {
            person.choose(ChoiceId::TwoStepOn, "yes").press(Press::OpenAppPasswords).press(Press::Continue);
        }
    }
    person.on(Event::KeychainProbed(Ok(()))).code(CODE).press(Press::Continue);
    assert_eq!(person.step(), Step::Test);
    assert_eq!(planned_for(&person), None, "it may be a list");
}

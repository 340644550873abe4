//! A code that was refused is not sent again by itself, and a break is told as what it is.

use super::failed;
use super::person::{CODE, Person};
use crate::check::{Hold, LegOutcome, Stage};
use crate::diagnosis::Cause;
use crate::endpoint::Leg;
use crate::view::{ButtonKind, ChoiceId, FieldId, Input, LaneState, Press, Screen, Text};
use crate::wizard::{Effect, Event, Step};

fn starts(person: &Person) -> bool {
    person.has_effect(|effect| matches!(effect, Effect::StartCheck { .. }))
}

/// Every button of the screen.
fn offered(person: &Person) -> Vec<(Press, ButtonKind)> {
    let view = person.view();
    let Screen::Test { failures, .. } = view.screen else { panic!("not the test") };
    let of_cards = failures.into_iter().flat_map(|failure| failure.actions);
    view.actions.into_iter().chain(of_cards).map(|button| (button.press, button.kind)).collect()
}

fn notes(person: &Person) -> String {
    let words = |text: &Text| text.iter().map(|span| span.text.as_str()).collect::<String>();
    person.view().notes.iter().map(|note| words(&note.text)).collect::<Vec<_>>().join("\n")
}

fn refused(app: &str, cause: Cause) -> Person {
    let mut person = Person::testing(app);
    person.ends(|_| failed(cause, Stage::SignIn));
    person
}

#[test]
fn a_refused_code_is_not_sent_again_by_itself() {
    for cause in [
        Cause::WrongAppPassword,
        Cause::WrongPassword,
        Cause::AppPasswordRequired,
        Cause::PasswordExpired,
        Cause::TwoFactorOffSoNoAppPassword,
    ] {
        let mut person = refused("itfin", cause);
        let buttons = offered(&person);
        assert!(!buttons.iter().any(|(press, _)| *press == Press::Test), "{cause:?}: {buttons:?}");
        assert!(buttons.contains(&(Press::SomethingChanged, ButtonKind::Quiet)), "{cause:?}");
        assert!(buttons.iter().any(|(press, _)| *press == Press::NewCode), "{cause:?}");
        let run = person.run();
        // By whatever way it is asked for.
        person.press(Press::Test);
        assert!(!starts(&person) && person.run() == run, "{cause:?}");
        assert!(notes(&person).contains("was refused just now"), "{cause:?}");
        person.press(Press::Back).press(Press::Continue);
        assert!(!starts(&person) && person.step() == Step::Test, "{cause:?}");
        person.press(Press::Back).code(CODE).press(Press::Continue);
        assert!(!starts(&person), "{cause:?}: the same code, pasted again");
        assert!(notes(&person).contains("was refused just now"), "{cause:?}");
    }
}

#[test]
fn it_is_sent_once_more_where_something_was_changed() {
    let mut person = refused("imacash", Cause::WrongAppPassword);
    person.press(Press::SomethingChanged);
    assert!(starts(&person));
    assert!(!notes(&person).contains("was refused"), "what was said is done with");
    person.press(Press::SomethingChanged);
    assert!(!starts(&person), "one test at a time");
    person.ends(|_| failed(Cause::WrongAppPassword, Stage::SignIn)).press(Press::Test);
    assert!(!starts(&person), "and refused again");
    person.press(Press::SomethingChanged).ends(|_| LegOutcome::Proven).press(Press::Continue);
    assert_eq!(person.step(), Step::HandOver);
}

#[test]
fn what_is_not_the_same_is_sent() {
    type Change = fn(&mut Person) -> &mut Person;
    let changes: [(&str, Change); 3] = [
        ("another code", |p| p.press(Press::NewCode).press(Press::Continue).code("abcdefghijklmnop")),
        ("another app", |p| {
            p.on(Event::Input(Input::GoTo { step: 1 })).choose(ChoiceId::App, "itfin").press(Press::Continue);
            p.press(Press::Continue).press(Press::Continue).press(Press::Continue)
        }),
        ("another name", |p| {
            p.on(Event::Input(Input::GoTo { step: 2 })).choose(ChoiceId::SignsInWithAddress, "no");
            p.types(FieldId::SignInName, "else@gmail.com").press(Press::Continue).press(Press::Continue);
            p.press(Press::OpenAppPasswords).press(Press::Continue).code(CODE)
        }),
    ];
    for (what, change) in changes {
        let mut person = refused("imacash", Cause::WrongAppPassword);
        change(&mut person);
        assert_eq!(person.step(), Step::Paste, "{what}");
        person.press(Press::Continue);
        assert!(person.step() == Step::Test && starts(&person), "{what}");
    }
}

#[test]
fn where_the_code_is_not_to_blame_it_is_tested_again() {
    for cause in [Cause::PortBlocked, Cause::ImapDisabled, Cause::RateLimited, Cause::Unknown, Cause::UsernameFormWrong]
    {
        let mut person = refused("itfin", cause);
        assert!(offered(&person).iter().any(|(press, _)| *press == Press::Test), "{cause:?}");
        person.press(Press::Test);
        assert!(starts(&person), "{cause:?}");
    }
    // It was refused, then it was tried anew and the network was in the way.
    let mut person = refused("imacash", Cause::WrongAppPassword);
    person.press(Press::SomethingChanged).ends(|_| failed(Cause::PortBlocked, Stage::Connect)).press(Press::Test);
    assert!(starts(&person));
}

#[test]
fn a_stopped_test_makes_a_refused_code_no_better() {
    let mut person = refused("imacash", Cause::WrongAppPassword);
    person.press(Press::SomethingChanged).press(Press::CancelTest);
    let buttons = offered(&person);
    assert!(buttons.contains(&(Press::NewCode, ButtonKind::Primary)), "{buttons:?}");
    assert!(buttons.contains(&(Press::SomethingChanged, ButtonKind::Quiet)), "{buttons:?}");
    person.press(Press::Test);
    assert!(!starts(&person));
}

#[test]
fn a_break_is_told_with_its_time() {
    let hold = |wait_seconds| move |_: Leg| LegOutcome::Held(Hold::TooManyRefused { wait_seconds });
    for (seconds, words) in [(1, "one minute"), (60, "one minute"), (61, "2 minutes"), (600, "10 minutes")] {
        let mut person = Person::testing("itfin");
        person.ends(hold(seconds));
        let view = person.view();
        assert_eq!(view.heading, "A short break protects your account");
        assert!(notes(&person).contains(&format!("Wait {words}, then test again.")), "{}", notes(&person));
        let Screen::Test { lanes, failures, .. } = view.screen else { panic!("the test") };
        assert!(failures.is_empty() && lanes.iter().all(|lane| lane.state == LaneState::Stopped));
        assert_eq!(offered(&person), [(Press::Test, ButtonKind::Quiet)]);
        assert!(person.wizard.proof().is_none());
        person.press(Press::Test);
        assert!(starts(&person));
    }
    // After a refusal the code is still the one that was refused.
    let mut person = refused("itfin", Cause::WrongAppPassword);
    person.press(Press::SomethingChanged).ends(hold(300));
    let quiet = ButtonKind::Quiet;
    assert_eq!(offered(&person), [(Press::NewCode, quiet), (Press::SomethingChanged, quiet)]);
}

#[test]
fn the_leg_that_was_spared_says_why() {
    let mut person = Person::testing("itfin");
    person.ends(|leg| match leg {
        Leg::Smtp => failed(Cause::WrongAppPassword, Stage::SignIn),
        Leg::Imap => LegOutcome::Held(Hold::OtherLegRefused),
    });
    let view = person.view();
    assert_eq!(view.heading, "It does not work yet");
    let Screen::Test { lanes, failures, .. } = view.screen else { panic!("the test") };
    assert_eq!((lanes[0].state, lanes[1].state), (LaneState::Wrong, LaneState::Stopped));
    assert!(lanes[1].note.as_ref().is_some_and(|note| note.starts_with("Not tried")), "{:?}", lanes[1].note);
    assert_eq!(failures.len(), 1);
    assert!(offered(&person).iter().any(|(press, _)| *press == Press::SomethingChanged));
}

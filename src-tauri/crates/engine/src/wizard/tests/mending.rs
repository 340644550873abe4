//! What worked instead: handed over only where the app takes it, and told.

use super::failed;
use super::person::Person;
use crate::check::{LegOutcome, LegPlan, Stage};
use crate::diagnosis::Cause;
use crate::endpoint::{Endpoint, Leg, Security};
use crate::view::{ChoiceId, LaneState, Press, Screen};
use crate::wizard::{Event, Step};

/// Ends the test: sending failed so, and this worked instead.
fn ends_with(person: &mut Person, cause: Cause, instead: LegPlan) {
    let mut verdict =
        person.verdict(|leg| if leg == Leg::Smtp { failed(cause, Stage::Connect) } else { LegOutcome::Proven });
    verdict.legs[0].instead = Some(instead);
    let run = person.run();
    person.on(Event::CheckEnded { run, verdict, at: 1_790_000_000 });
}

fn at(port: u16, security: Security) -> LegPlan {
    let endpoint = Endpoint::new("smtp.gmail.com", port, security);
    LegPlan { endpoint, user: "name@gmail.com".into(), public_only: false }
}

fn shown(person: &Person) -> (String, Vec<String>) {
    let view = person.view();
    let plain = |text: &crate::view::Text| text.iter().map(|span| span.text.as_str()).collect::<String>();
    let Screen::Test { failures, .. } = &view.screen else { panic!("not the test") };
    let said = view.notes.iter().map(|note| plain(&note.text));
    let said = said.chain(failures.iter().flat_map(|failure| failure.text.iter().map(plain)));
    (view.heading.clone(), said.collect())
}

#[test]
fn another_port_that_the_app_takes_is_handed_over() {
    let mut person = Person::testing("saleshandy");
    let asked = person.wizard.planned_legs().and_then(|(smtp, _)| smtp).expect("a plan for sending");
    assert_eq!(asked.endpoint.port, 465);
    ends_with(&mut person, Cause::PortBlocked, at(587, Security::Starttls));
    assert!(person.wizard.proof().is_some(), "what worked is proven");
    let (heading, said) = shown(&person);
    assert_eq!(heading, "Connected successfully");
    assert!(said.iter().any(|text| text.contains("Port 587 works, so Saleshandy gets that one")), "{said:?}");
    let Screen::Test { lanes, .. } = person.view().screen else { panic!("not the test") };
    assert!(lanes[0].state == LaneState::Done && lanes[0].server.ends_with(":587"), "{lanes:?}");
    person.press(Press::Continue);
    assert_eq!(person.step(), Step::HandOver);
    let sheet = format!("{:?}", person.wizard.sheet());
    assert!(sheet.contains("\"587\"") && !sheet.contains("\"465\""), "{sheet}");
}

#[test]
fn another_port_that_the_app_does_not_take_is_only_told() {
    let mut person = Person::testing("saleshandy");
    ends_with(&mut person, Cause::PortBlocked, at(2525, Security::Starttls));
    assert!(person.wizard.proof().is_none());
    let (_, said) = shown(&person);
    assert!(
        said.iter().any(|text| text.contains("Port 2525 works, but Saleshandy cannot be given that one")),
        "{said:?}"
    );
    assert!(said.iter().any(|text| text.contains("connects from its own servers")), "{said:?}");
    person.press(Press::Continue);
    assert_eq!(person.step(), Step::Test);
}

#[test]
fn a_fixed_choice_has_no_field_for_another_port() {
    let mut person = Person::testing("accountmate");
    ends_with(&mut person, Cause::PortBlocked, at(465, Security::Tls));
    assert!(person.wizard.proof().is_none(), "with the choice Gmail there is no field for the port");
}

#[test]
fn a_new_test_begins_with_what_the_app_would_use() {
    let mut person = Person::testing("saleshandy");
    ends_with(&mut person, Cause::PortBlocked, at(587, Security::Starttls));
    person.press(Press::Back).press(Press::Continue);
    assert!(person.wizard.proof().is_some(), "the proof still stands");
    person.press(Press::Back).code("abcdefghijklmnop").press(Press::Continue);
    let asked = person.wizard.planned_legs().and_then(|(smtp, _)| smtp).expect("a plan for sending");
    assert_eq!((person.step(), asked.endpoint.port), (Step::Test, 465));
}

#[test]
fn a_leg_that_still_fails_keeps_the_gate_closed() {
    let mut person = Person::testing("saleshandy");
    let mut verdict = person.verdict(|_| failed(Cause::PortBlocked, Stage::Connect));
    verdict.legs[0].instead = Some(at(587, Security::Starttls));
    let run = person.run();
    person.on(Event::CheckEnded { run, verdict, at: 1_790_000_000 });
    assert!(person.wizard.proof().is_none());
    person.choose(ChoiceId::App, "imacash");
    assert!(person.wizard.proof().is_none());
}

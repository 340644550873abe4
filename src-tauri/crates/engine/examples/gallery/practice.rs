//! Practice: what goes wrong is chosen on every screen.

use sparekey_engine::check::LegOutcome;
use sparekey_engine::view::{ChoiceId, Press};
use sparekey_engine::wizard::Step;

use crate::gallery::Gallery;
use crate::person::{PRACTICE_ADDRESS, Person};

pub(crate) fn fill(gallery: &mut Gallery) {
    let mut person = Person::practising();
    gallery.keep("practice-app", person.choose(ChoiceId::App, "itfin"));
    gallery.keep("practice-address", person.press(Press::Continue));
    person.takes("itfin", PRACTICE_ADDRESS);
    gallery.keep("practice-address-found", &person);
    for step in [Step::TwoStep, Step::GetCode, Step::Paste, Step::Test] {
        gallery.keep(&format!("practice-{}", screen(step)), person.walk_to(step));
    }
    gallery.keep("practice-hand-over", person.ends(|_| LegOutcome::Proven).press(Press::Continue));
    for failure in person.rehearsed() {
        for (app, at) in [("itfin", "test"), ("imacash", "sending")] {
            let mut person = Person::practising();
            person.takes(app, PRACTICE_ADDRESS).choose(ChoiceId::RehearsedFailure, &failure).walk_to(Step::Test);
            gallery.keep_if_new(&format!("practice-{at}-{failure}"), &person);
        }
    }
    // Chosen while a test runs.
    let mut person = Person::practising();
    person.takes("itfin", PRACTICE_ADDRESS).walk_to(Step::Test);
    let failure = person.rehearsed().pop().expect("something can go wrong");
    gallery.keep("practice-test-next", person.choose(ChoiceId::RehearsedFailure, &failure));
}

fn screen(step: Step) -> &'static str {
    match step {
        Step::TwoStep => "two-step",
        Step::GetCode => "get-code",
        Step::Paste => "paste",
        _ => "test",
    }
}

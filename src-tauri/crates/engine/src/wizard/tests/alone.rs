//! Who else may see the screen: what is typed, and what is said where the screen is shown elsewhere too.

use super::person::{CODE, Person, unanswered};
use crate::view::{ChoiceId, FieldId, Input, Press, Screen, Tone, TypeCode};
use crate::wizard::{Effect, Event, Step};

const ALONE: &str = "Pause screen sharing now.";

fn field(person: &Person) -> Option<TypeCode> {
    let Screen::Paste { typing, .. } = person.view().screen else { panic!("the code") };
    typing
}

#[test]
fn the_window_is_shielded_just_while_typed_letters_can_be_read() {
    let mut person = Person::at_paste("imacash");
    assert!(!person.view().shielded);
    person.on(Event::KeychainProbed(Ok(())));
    let steps: [(&str, Press, bool); 5] = [
        ("letters from a phone are compared with what was typed", Press::TypeInstead, true),
        ("they can be hidden", Press::HideTyping, false),
        ("and shown", Press::ShowTyping, true),
        ("nothing else changes it", Press::Test, true),
        ("until the step is left", Press::Back, false),
    ];
    for (what, press, shielded) in steps {
        person.press(press);
        assert_eq!(person.view().shielded, shielded, "{what}");
        if person.step() == Step::Paste {
            assert_eq!(field(&person).map(|field| field.shown), Some(shielded), "{what}");
        }
    }
}

#[test]
fn a_code_that_was_taken_over_is_hidden_again() {
    let mut person = Person::at_paste("imacash");
    person.on(Event::KeychainProbed(Ok(()))).press(Press::TypeInstead).code("123456");
    assert!(person.view().shielded, "the field stands open for another try");
    person.code(CODE);
    assert!(!person.view().shielded && field(&person).is_none());
    person.press(Press::ClearCode);
    assert!(!person.view().shielded && field(&person).is_none());
}

#[test]
fn nothing_is_shown_while_the_keychain_asks() {
    let mut person = Person::at_paste("imacash");
    person.on(Event::KeychainProbed(Ok(()))).press(Press::TypeInstead).press(Press::TryKeychain);
    assert!(!person.view().shielded && field(&person).is_none());
    person.on(Event::KeychainProbed(Ok(())));
    assert!(person.view().shielded, "the field is back as it was");
}

#[test]
fn what_is_known_by_heart_is_hidden_from_the_start() {
    let mut person = Person::address("imacash", "info@firma.example");
    person.on(unanswered("firma.example")).types(FieldId::SmtpHost, "localhost").types(FieldId::SmtpPort, "4650");
    person.press(Press::Continue).press(Press::Continue).press(Press::Continue).on(Event::KeychainProbed(Ok(())));
    assert_eq!(field(&person).map(|field| field.shown), Some(false));
    assert!(!person.view().shielded);
    person.press(Press::ShowTyping);
    assert!(person.view().shielded);
}

#[test]
fn where_others_see_the_screen_it_is_said_before_the_code_stands_on_it() {
    for remote in [false, true] {
        let mut person = Person::new();
        person.choose(ChoiceId::App, "imacash").press(Press::Continue);
        person.types(FieldId::Address, "name@gmail.com").press(Press::Continue);
        person.choose(ChoiceId::TwoStepOn, "yes").press(Press::Continue);
        let looks = |person: &mut Person| {
            assert!(person.has_effect(|effect| matches!(effect, Effect::LookAtScreen)), "it may have changed since");
            person.on(Event::ScreenLookedAt { elsewhere: remote });
        };
        let told = |person: &Person| {
            let view = person.view();
            let note = view.notes.iter().find(|note| note.title.as_deref() == Some(ALONE));
            let first = view.lead.is_some_and(|lead| lead[0].text == ALONE);
            assert_eq!(
                note.is_some_and(|note| note.tone == Tone::Care),
                first,
                "at the top too: the note may be below"
            );
            first
        };
        looks(&mut person);
        assert_eq!((person.step(), told(&person)), (Step::GetCode, remote));
        person.press(Press::OpenAppPasswords).press(Press::Continue);
        person.on(Event::KeychainProbed(Ok(()))).code(CODE).press(Press::Continue);
        person.ends(|_| crate::check::LegOutcome::Proven).press(Press::Continue);
        looks(&mut person);
        assert_eq!((person.step(), told(&person)), (Step::HandOver, remote));
        person.on(Event::ScreenLookedAt { elsewhere: false });
        assert!(!told(&person), "the other computer has gone");
        person.on(Event::Input(Input::GoTo { step: 1 }));
        assert!(!told(&person), "only where a code is to be seen");
    }
}

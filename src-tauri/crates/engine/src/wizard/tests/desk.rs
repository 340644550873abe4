//! What is there for helpdesks.

use super::person::Person;
use crate::ports::Saved;
use crate::texts::{Texts, written_document};
use crate::view::{Choice, ChoiceId, FieldId, Input, Press, Screen, Section, Tone};
use crate::wizard::{Document, Effect, Event, Place, Step};

fn sections(person: &Person) -> Vec<Section> {
    let Screen::Desk { sections } = person.view().screen else { panic!("the place for helpdesks") };
    sections
}

fn with_choices(person: &Person) -> Section {
    sections(person).into_iter().find(|section| !section.choices.is_empty()).expect("the script")
}

fn chosen(choice: &Choice) -> Option<&str> {
    choice.options.iter().find(|option| option.selected).map(|option| option.value.as_str())
}

fn visiting() -> Person {
    let mut person = Person::new();
    person.press(Press::OpenDesk);
    person
}

#[test]
fn it_is_reached_from_every_step_and_left_to_where_one_was() {
    let mut person = Person::at_paste("imacash");
    person.press(Press::OpenDesk);
    assert_eq!((person.wizard.place(), sections(&person).len()), (Place::Desk, 4));
    assert!(person.view().help.actions.is_empty(), "one is there already");
    person.press(Press::Back);
    assert_eq!((person.wizard.place(), person.step()), (Place::Setup, Step::Paste));
}

#[test]
fn a_number_is_read_back_when_it_is_asked_for() {
    let mut person = visiting();
    let number = person.view().support.expect("every screen has one").number;
    let answer = |person: &Person| sections(person)[0].answer.clone();
    person.types(FieldId::SupportNumber, &number);
    assert_eq!(answer(&person), None, "not while it is typed");
    person.press(Press::LookUpNumber);
    assert_eq!(answer(&person).map(|note| note.tone), Some(Tone::Info));
    person.types(FieldId::SupportNumber, "4071 22");
    assert_eq!(answer(&person), None, "that was another number");
    person.press(Press::LookUpNumber);
    assert_eq!(answer(&person).map(|note| note.tone), Some(Tone::Care));
}

#[test]
fn a_script_is_saved_and_opened_once_it_is_known_which() {
    let mut person = visiting();
    person.press(Press::MakeGuide);
    assert!(!person.has_effect(|effect| matches!(effect, Effect::SaveDocument(_))));
    assert!(with_choices(&person).choices.iter().filter(|choice| choice.error.is_some()).count() == 2, "two are open");
    person.choose(ChoiceId::GuideProvider, "gmail").choose(ChoiceId::GuideApp, "imacash");
    person.choose(ChoiceId::GuideProvider, "no-such-provider");
    let section = with_choices(&person);
    let values: Vec<Option<&str>> = section.choices.iter().map(chosen).collect();
    assert_eq!(
        values,
        [Some("gmail"), Some("imacash"), Some("en")],
        "the language of the screen, unless another is chosen"
    );
    person.press(Press::MakeGuide);
    assert!(person.has_effect(|effect| matches!(effect, Effect::SaveDocument(Document::Guide))));
    let written = written_document(&person.wizard, &Texts::new("en"), Document::Guide).expect("a script");
    assert_eq!(written.name, "sparekey-gmail-imacash-en.html");
    let page = String::from_utf8(written.bytes).expect("words");
    assert!(page.starts_with("<!doctype html>") && page.contains("Phone script: Gmail and ImaCash"));
    let saved = Saved { path: "/home/name/Downloads/sparekey-gmail-imacash-en.html".into() };
    person.on(Event::DocumentSaved { document: Document::Guide, result: Ok(saved) });
    let note = with_choices(&person).answer.expect("it is said where it is");
    assert_eq!(note.actions[0].press, Press::OpenSaved);
    person.press(Press::OpenSaved);
    assert!(person.has_effect(|effect| matches!(effect, Effect::OpenDocument(_))));
    // Another script is not the one that was saved.
    person.choose(ChoiceId::GuideLanguage, "en");
    assert_eq!(with_choices(&person).answer, None);
}

#[test]
fn the_mailbox_that_is_being_set_up_is_proposed() {
    let mut person = Person::at_paste("itfin");
    person.press(Press::OpenDesk);
    let section = with_choices(&person);
    let values: Vec<Option<&str>> = section.choices.iter().map(chosen).collect();
    assert_eq!(values, [Some("gmail"), Some("itfin"), Some("en")]);
    // In practice there is no such provider outside it.
    let mut person = Person::practising();
    person.on(Event::Input(Input::Choose { choice: ChoiceId::App, value: "itfin".into() }));
    person.press(Press::Continue).types(FieldId::Address, "you@practice.example").press(Press::OpenDesk);
    assert_eq!(chosen(&with_choices(&person).choices[0]), None);
}

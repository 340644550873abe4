//! That the program runs with somebody else's account is said before anything is saved.

use super::person::Person;
use crate::surroundings::{Borrowed, Borrowing, Surroundings};
use crate::view::{ChoiceId, Note, Press, Screen, Span, Tone};

fn borrowing(mut person: Person, how: Borrowing, account: Option<&str>) -> Person {
    let borrowed = Some(Borrowed { how, account: account.map(str::to_owned) });
    person.wizard.stands_in(Surroundings { borrowed, ..Surroundings::default() });
    person
}

fn words(note: &Note) -> String {
    note.text.iter().map(|Span { text, .. }| text.as_str()).collect()
}

fn first_note(person: &Person) -> Option<String> {
    person.view().notes.first().map(words)
}

fn beside_saving(person: &Person) -> Option<(Tone, String)> {
    let Screen::HandOver { saving, .. } = person.view().screen else { panic!("at the last step") };
    saving.and_then(|saving| saving.status).map(|status| (status.tone, words(&status)))
}

#[test]
fn it_is_said_at_the_first_step() {
    let cases = [
        (Borrowing::Sudo, Some("root"), "You are running Sparekey as root. What is saved lies with that account."),
        (Borrowing::RunAsAdministrator, Some(r"PC\admin"), r"You are running Sparekey as PC\admin. What is saved"),
        (Borrowing::OtherSession, None, "You are running Sparekey with an account that is not your own."),
        (Borrowing::RunAsAdministrator, None, "You are running Sparekey as administrator."),
    ];
    for (how, account, expected) in cases {
        let said = first_note(&borrowing(Person::new(), how, account)).expect("it is said");
        assert!(said.starts_with(expected), "{how:?}: {said}");
    }
    assert_eq!(first_note(&Person::new()), None);
}

#[test]
fn it_is_said_beside_every_offer_to_save() {
    assert_eq!(beside_saving(&Person::at_hand_over("imacash")), None, "nothing is borrowed");
    let mut person = borrowing(Person::at_hand_over("imacash"), Borrowing::Su, Some("ben"));
    for answer in [None, Some("yes"), Some("no")] {
        if let Some(answer) = answer {
            person.choose(ChoiceId::OnlyYours, answer);
        }
        let (tone, said) = beside_saving(&person).expect("it is said");
        assert!(tone == Tone::Care && said.contains("You are running Sparekey as ben."), "{answer:?}: {said}");
    }
    person.press(Press::DontSave);
    let (_, said) = beside_saving(&person).expect("how it stands");
    assert!(!said.contains("ben"), "nothing is offered any more: {said}");
}

#[test]
fn it_stays_known_when_the_wizard_begins_anew() {
    let mut person = borrowing(Person::at_hand_over("imacash"), Borrowing::Su, Some("ben"));
    person.wizard.begin_anew(None);
    assert!(first_note(&person).is_some_and(|said| said.contains("ben")));
}

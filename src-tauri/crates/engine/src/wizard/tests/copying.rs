//! The copy of the code for the app: how long it lives, and what is said before the code is lost.

use super::person::{CODE, Person, gmail_key, unanswered};
use crate::ports::ClipboardFault;
use crate::secret::Secret;
use crate::view::{ButtonKind, ChoiceId, FieldId, Input, Note, Press, Screen};
use crate::wizard::{Copied, Effect, Event, Step};

/// ImaCash's row for the password.
const ROW: u8 = 3;

fn words(note: &Note) -> String {
    let text: String = note.text.iter().map(|span| span.text.as_str()).collect();
    [note.title.clone().unwrap_or_default(), text].join(" ")
}

fn says(person: &Person, part: &str) -> bool {
    person.view().notes.iter().any(|note| words(note).contains(part))
}

/// The buttons of the warning, if it stands: the way back, the way on, and what is best.
fn warned(person: &Person) -> Option<Vec<Press>> {
    let view = person.view();
    let stands = view.heading.contains("not copied the app password yet");
    let buttons = view.back.into_iter().chain(view.actions).map(|button| button.press);
    stands.then(|| buttons.collect())
}

fn copied(person: &mut Person) {
    person.on(Event::Copied { what: Copied::Row(ROW), result: Ok(()) });
}

fn row_says_copied(person: &Person) -> bool {
    let Screen::HandOver { rows, .. } = person.view().screen else { panic!("the last step") };
    rows[usize::from(ROW)].copied
}

fn closes(person: &Person) -> bool {
    person.has_effect(|effect| matches!(effect, Effect::Quit))
}

fn code() -> Secret {
    Secret::new(CODE.into())
}

#[test]
fn the_end_of_its_time_is_told_once() {
    let mut person = Person::at_hand_over("imacash");
    copied(&mut person);
    assert!(row_says_copied(&person) && says(&person, "when you finish, after 10 minutes at the latest."));
    let said = person.view().announcement.map_or(0, |said| said.number);
    person.on(Event::CodeCleared(code()));
    assert!(!row_says_copied(&person), "it is not there any more");
    assert!(says(&person, "not on the clipboard any more") && !says(&person, "You have copied the password"));
    let told = person.view().announcement.expect("a screen reader says so too");
    assert!(told.number == said + 1 && told.text.contains("not on the clipboard any more"), "{told:?}");
    person.on(Event::CodeCleared(code()));
    assert_eq!(person.view().announcement.map(|said| said.number), Some(told.number), "once");
    copied(&mut person);
    assert!(row_says_copied(&person) && !says(&person, "any more"), "it is there again");
    person.press(Press::AppAccepted);
    assert_eq!(person.step(), Step::Finished, "a code that was copied once is not warned about");
}

#[test]
fn another_row_stays_copied_when_the_time_of_the_code_ends() {
    let mut person = Person::at_hand_over("imacash");
    copied(&mut person);
    person.on(Event::Copied { what: Copied::Row(0), result: Ok(()) });
    person.on(Event::CodeCleared(code()));
    let Screen::HandOver { rows, .. } = person.view().screen else { panic!("the last step") };
    assert!(rows[0].copied && !says(&person, "any more"), "the server's name took the code's place long before");
}

fn clears(person: &Person) -> bool {
    person.has_effect(|effect| matches!(effect, Effect::ClearClipboard(code) if code.expose() == CODE))
}

#[test]
fn what_is_copied_behind_the_code_does_not_keep_it_in_a_list_of_copied_things() {
    for leaves in [Press::AppAccepted, Press::Quit, Press::NewCode] {
        let mut person = Person::at_hand_over("imacash");
        person.on(Event::Input(Input::CopyRow { row: ROW }));
        copied(&mut person);
        person.on(Event::Copied { what: Copied::Row(0), result: Ok(()) });
        assert!(!says(&person, "You have copied the password"), "the server's name took its place");
        person.press(leaves);
        assert!(clears(&person), "{leaves:?}");
    }
}

#[test]
fn a_code_that_is_copied_while_the_person_goes_elsewhere_is_cleared_too() {
    let mut person = Person::at_hand_over("imacash");
    person.on(Event::Input(Input::CopyRow { row: ROW })).on(Event::Input(Input::GoTo { step: 2 }));
    copied(&mut person);
    assert!(person.wizard.copied_code().is_some_and(|code| code.expose() == CODE), "at the end of the program");
    person.press(Press::Quit);
    assert!(clears(&person));
    person.on(Event::CodeCleared(code()));
    assert!(person.wizard.copied_code().is_none());
}

#[test]
fn a_code_of_before_does_not_end_the_time_of_the_new_one() {
    let mut person = Person::at_hand_over("imacash");
    copied(&mut person);
    person.on(Event::CodeCleared(Secret::new("abcdefghijklmnop".into())));
    assert!(row_says_copied(&person) && says(&person, "You have copied the password"));
}

#[test]
fn a_list_of_copied_things_is_named_unless_the_system_keeps_the_code_out_of_it() {
    for (certain, named) in [(false, true), (true, false)] {
        let mut person = Person::at_hand_over("imacash");
        person.wizard.surroundings.no_clipboard_history = certain;
        copied(&mut person);
        assert!(says(&person, "You have copied the password"));
        assert_eq!(says(&person, "list of copied things"), named);
    }
}

#[test]
fn leaving_without_the_code_is_warned_about_once() {
    type Left = fn(&Person) -> bool;
    let ways: [(Press, Left); 2] =
        [(Press::AppAccepted, |person| person.step() == Step::Finished), (Press::Quit, closes)];
    for (leaves, left) in ways {
        let mut person = Person::at_hand_over("imacash");
        assert!(person.wizard.would_lose_code() && warned(&person).is_none());
        person.press(leaves);
        assert!(!left(&person), "{leaves:?}: not yet");
        assert_eq!(warned(&person), Some(vec![Press::Back, leaves, Press::CopyCode]), "a way back and a way on");
        assert!(person.view().announcement.is_some_and(|said| said.text.contains("not copied the app password")));
        assert!(!person.wizard.would_lose_code(), "it was said");
        person.press(leaves);
        assert!(left(&person), "{leaves:?}: the second time it is done");
    }
}

#[test]
fn copying_the_code_answers_the_warning() {
    let mut person = Person::at_hand_over("imacash");
    person.press(Press::AppAccepted).press(Press::CopyCode);
    assert!(person.has_effect(|effect| matches!(effect, Effect::CopyCode { row: ROW, code } if code.expose() == CODE)));
    person.on(Event::Copied { what: Copied::Row(ROW), result: Err(ClipboardFault::Unavailable) });
    assert!(warned(&person).is_some(), "it did not work");
    copied(&mut person);
    assert!(warned(&person).is_none());
    person.press(Press::AppAccepted);
    assert_eq!(person.step(), Step::Finished);
    assert!(person.has_effect(|effect| matches!(effect, Effect::ClearClipboard(_))));
}

#[test]
fn the_way_back_leads_where_the_person_was() {
    for path in [vec![], vec![Press::AppRefused]] {
        let mut person = Person::at_hand_over("imacash");
        for press in path {
            person.press(press);
        }
        let before = person.view().screen_key;
        person.press(Press::Quit);
        assert!(!closes(&person) && warned(&person).is_some());
        person.press(Press::Back);
        assert_eq!((person.step(), person.view().screen_key), (Step::HandOver, before));
        assert!(person.wizard.paste.code.is_some(), "nothing is lost");
    }
}

#[test]
fn a_code_that_is_saved_after_all_is_not_warned_about_any_more() {
    let mut person = Person::at_hand_over("imacash");
    let run = person.run();
    person.choose(ChoiceId::OnlyYours, "yes").press(Press::Save).press(Press::Quit);
    assert!(!closes(&person) && warned(&person).is_some(), "it is not saved yet");
    person.on(Event::Saved { run, key: gmail_key(), result: Ok(()) });
    assert!(warned(&person).is_none());
}

#[test]
fn what_is_saved_or_known_by_heart_is_not_warned_about() {
    let mut person = Person::at_hand_over("imacash");
    let run = person.run();
    person.choose(ChoiceId::OnlyYours, "yes").press(Press::Save);
    person.on(Event::Saved { run, key: gmail_key(), result: Ok(()) }).press(Press::AppAccepted);
    assert_eq!(person.step(), Step::Finished, "saved");

    let mut person = Person::address("imacash", "info@firma.example");
    person.on(unanswered("firma.example")).types(FieldId::SmtpHost, "localhost").types(FieldId::SmtpPort, "4650");
    person.press(Press::Continue).press(Press::Continue).press(Press::Continue);
    person.on(Event::KeychainProbed(Ok(()))).code("a word of mine").press(Press::Continue);
    person.ends(|_| crate::check::LegOutcome::Proven).press(Press::Continue);
    assert_eq!(person.step(), Step::HandOver);
    person.press(Press::Quit);
    assert!(closes(&person), "the mailbox's own password");
}

#[test]
fn nothing_is_asked_before_there_is_something_to_lose() {
    for mut person in [Person::new(), Person::at_paste("imacash"), Person::testing("imacash")] {
        assert!(!person.wizard.would_lose_code());
        person.press(Press::Quit);
        assert!(closes(&person));
    }
}

#[test]
fn a_new_proof_is_warned_about_anew() {
    let mut person = Person::at_hand_over("imacash");
    person.press(Press::AppAccepted).on(Event::Input(Input::GoTo { step: 5 })).code("abcdefghijklmnop");
    person.press(Press::Continue).ends(|_| crate::check::LegOutcome::Proven).press(Press::Continue);
    assert!(person.step() == Step::HandOver && person.wizard.would_lose_code(), "another code, never copied");
}

/// The buttons that Enter stands for, in their order.
fn primary(person: &Person) -> Vec<Press> {
    let view = person.view();
    let tools = match view.screen {
        Screen::Paste { tools, .. } => tools,
        _ => Vec::new(),
    };
    let buttons = tools.into_iter().chain(view.actions);
    buttons.filter(|button| button.kind == ButtonKind::Primary).map(|button| button.press).collect()
}

#[test]
fn what_could_not_be_copied_is_not_offered_first_again() {
    let mut person = Person::at_hand_over("imacash");
    let mut at_paste = Person::at_paste("imacash");
    at_paste.on(Event::KeychainProbed(Ok(())));
    assert_eq!(primary(&at_paste), [Press::Paste, Press::Continue]);
    at_paste.on(Event::ClipboardRead(Err(ClipboardFault::Unavailable)));
    assert_eq!(primary(&at_paste), [Press::TypeInstead, Press::Continue]);
    let leaves = |person: &mut Person| {
        person.press(Press::AppAccepted);
        warned(person).expect("the code is only here");
        primary(person)
    };
    let mut other = Person::at_hand_over("imacash");
    assert_eq!(leaves(&mut other), [Press::CopyCode]);
    let failed = || Event::Copied { what: Copied::Row(ROW), result: Err(ClipboardFault::Unavailable) };
    other.on(failed());
    assert_eq!(primary(&other), [Press::AppAccepted], "it was tried at the question");
    person.on(failed());
    assert_eq!(leaves(&mut person), [Press::AppAccepted], "it was tried before");
}

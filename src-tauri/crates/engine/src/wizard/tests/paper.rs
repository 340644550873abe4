//! The paper: what stands on it, what is chosen, what is saved.

use std::path::PathBuf;

use super::*;
use crate::handover::FileFormat;
use crate::ports::{BrowserFault, DocumentFault, Saved};
use crate::texts::{WrittenDocument, written, written_document};
use crate::view::ButtonKind;

/// A person whose test failed at signing in; the server said who it was.
fn refused() -> Person {
    let mut person = Person::testing("imacash");
    person.ends(|_| {
        LegOutcome::Failed(Diagnosis {
            cause: Cause::WrongAppPassword,
            confidence: Confidence::High,
            stage: Stage::SignIn,
            rule: "a-rule".into(),
            facts: Facts {
                host: "smtp.gmail.com".into(),
                port: 587,
                server_line: Some("535 5.7.8 name@gmail.com not accepted".into()),
                reply_code: Some(535),
                ..Facts::default()
            },
        })
    });
    person
}

fn paper(person: &Person) -> (Vec<String>, String, Option<String>) {
    let Screen::Paper { choices, text, saved, .. } = person.view().screen else { panic!("the paper") };
    let chosen = choices.iter().flat_map(|choice| choice.options.iter().filter(|option| option.selected));
    let note = saved.map(|note| note.text.iter().map(|span| span.text.as_str()).collect());
    (chosen.map(|option| option.value.clone()).collect(), text, note)
}

fn saved_as(person: &Person) -> (String, String) {
    let WrittenDocument { name, bytes } =
        written_document(&person.wizard, &person.texts, Document::Paper).expect("there is something on the paper");
    (name, String::from_utf8(bytes).expect("text"))
}

#[test]
fn the_report_is_read_before_it_is_given_away() {
    let mut person = refused();
    assert!(person.view_offers(Press::OpenReport) && person.view_offers(Press::CopyReport));
    person.press(Press::OpenReport);
    assert_eq!(person.wizard.place(), Place::Paper);
    let (chosen, text, saved) = paper(&person);
    assert_eq!((chosen, saved), (vec!["text".to_owned(), "no".to_owned()], None));
    assert!(text.contains("cause: wrong-app-password (high)") && text.contains("codes: 535"), "{text}");
    assert!(!text.contains("not accepted") && !text.contains("name@"), "{text}");
    assert!(text.contains("support number: "), "{text}");
    assert_eq!(written(&person.wizard, &person.texts, Copied::Paper), text, "what is copied is what is read");
    assert_eq!(written(&person.wizard, &person.texts, Copied::Report), text, "and what the short way copies");
    person.press(Press::Back);
    assert_eq!((person.wizard.place(), person.step()), (Place::Setup, Step::Test));
}

#[test]
fn the_servers_words_are_asked_for_each_time() {
    let mut person = refused();
    person.press(Press::OpenReport).choose(ChoiceId::ServerWords, "yes");
    let (chosen, text, _) = paper(&person);
    assert_eq!(chosen, ["text", "yes"]);
    assert!(text.contains("the server said: 535 5.7.8 … not accepted"), "{text}");
    assert!(
        !written(&person.wizard, &person.texts, Copied::Report).contains("not accepted"),
        "the short way tells less"
    );
    person.choose(ChoiceId::ServerWords, "no");
    assert!(!paper(&person).1.contains("not accepted"));
    person.choose(ChoiceId::ServerWords, "yes").press(Press::Back).press(Press::OpenReport);
    assert_eq!(paper(&person).0, ["text", "no"]);
}

#[test]
fn a_server_that_said_nothing_is_not_asked_about() {
    let mut person = Person::testing("imacash");
    person.ends(|_| failed(Cause::PortBlocked, Stage::Connect)).press(Press::OpenReport);
    assert_eq!(paper(&person).0, ["text"]);
}

#[test]
fn each_form_is_saved_under_its_own_name() {
    let mut person = refused();
    person.press(Press::OpenReport);
    for (form, name, begins) in [
        ("text", "sparekey-report.txt", "Sparekey "),
        ("json", "sparekey-report.json", "{\n"),
        ("page", "sparekey-report.html", "<!doctype html>"),
    ] {
        person.choose(ChoiceId::PaperForm, form);
        assert_eq!(paper(&person).0[0], form);
        let (saved, text) = saved_as(&person);
        assert_eq!(saved, name);
        assert!(text.starts_with(begins), "{text}");
        assert!(text.contains("wrong-app-password") && !text.contains("name@") && !text.contains(CODE), "{text}");
    }
    assert!(paper(&person).1.starts_with("Sparekey "), "a page is read as text here");
    person.choose(ChoiceId::PaperForm, "pdf");
    assert_eq!(paper(&person).0[0], "page", "there is no such form");
}

#[test]
fn what_could_not_be_saved_is_said_and_loses_nothing() {
    let mut person = refused();
    person.press(Press::OpenReport).choose(ChoiceId::ServerWords, "yes");
    let before = paper(&person).1;
    for (fault, words) in [
        (DocumentFault::NoFolder, "no folder"),
        (DocumentFault::Full, "disk is full"),
        (DocumentFault::NotAllowed, "may not be written"),
        (DocumentFault::Failed, "try again"),
    ] {
        person.press(Press::SavePaper);
        assert!(person.has_effect(|effect| matches!(effect, Effect::SaveDocument(Document::Paper))));
        person.press(Press::SavePaper);
        assert!(!person.has_effect(|effect| matches!(effect, Effect::SaveDocument(_))), "once at a time");
        person.on(Event::DocumentSaved { document: Document::Paper, result: Err(fault) });
        let (chosen, text, saved) = paper(&person);
        assert!(saved.as_deref().is_some_and(|said| said.contains(words)), "{saved:?}");
        assert_eq!((chosen, text), (vec!["text".to_owned(), "yes".to_owned()], before.clone()));
    }
}

#[test]
fn what_was_saved_can_be_opened_until_another_text_stands_there() {
    let mut person = refused();
    person.press(Press::OpenReport).press(Press::SavePaper);
    let saved = Saved { path: PathBuf::from("/home/anna/Downloads/sparekey-report.txt") };
    person.on(Event::DocumentSaved { document: Document::Paper, result: Ok(saved.clone()) });
    assert!(paper(&person).2.is_some_and(|said| said.contains("Downloads/sparekey-report.txt")));
    person.press(Press::OpenSaved);
    assert!(person.has_effect(|effect| matches!(effect, Effect::OpenDocument(opened) if *opened == saved)));
    person.on(Event::DocumentOpened(Err(BrowserFault)));
    assert!(paper(&person).2.is_some_and(|said| said.contains("no program opened it")));
    person.choose(ChoiceId::PaperForm, "text");
    assert!(paper(&person).2.is_some(), "it is the same text");
    person.choose(ChoiceId::PaperForm, "json");
    assert_eq!(paper(&person).2, None, "this one was not saved");
}

#[test]
fn copying_is_said_until_another_text_stands_there() {
    let mut person = refused();
    person.press(Press::OpenReport).press(Press::CopyPaper);
    assert!(person.has_effect(|effect| matches!(
        effect,
        Effect::CopyText { what: Copied::Paper, text: CopyText::Written(Copied::Paper) }
    )));
    person.on(Event::Copied { what: Copied::Paper, result: Ok(()) });
    assert!(person.view().actions.iter().any(|button| button.label == "Copied"));
    person.choose(ChoiceId::PaperForm, "json");
    assert!(!person.view().actions.iter().any(|button| button.label == "Copied"));
}

#[test]
fn settings_as_a_file_are_those_that_were_proven() {
    let mut person = Person::at_hand_over("other");
    assert!(person.view_offers(Press::OpenSettingsFile));
    person.press(Press::OpenSettingsFile);
    let (chosen, text, _) = paper(&person);
    assert_eq!(chosen, ["msmtp"]);
    assert!(text.contains("user \"name@gmail.com\"\n") && !text.contains(CODE), "{text}");
    assert_eq!(saved_as(&person), ("msmtprc".to_owned(), text));
    for format in person.wizard.formats() {
        person.choose(ChoiceId::PaperForm, format.name());
        let (chosen, text, _) = paper(&person);
        assert_eq!(chosen, [format.name()]);
        assert!(text.contains("smtp.gmail.com") && !text.contains(CODE), "{text}");
        assert_eq!(saved_as(&person).1, text);
    }
    person.choose(ChoiceId::PaperForm, "netrc").choose(ChoiceId::ServerWords, "yes");
    assert_eq!(paper(&person).0, ["json"], "there is no such program, and no server has said anything");
    person.press(Press::Back);
    assert_eq!((person.wizard.place(), person.step()), (Place::Setup, Step::HandOver));
}

#[test]
fn programs_that_cannot_take_what_was_proven_are_not_offered() {
    let mut person = Person::at_hand_over("other");
    let reads = person.wizard.app_reads();
    let formats = person.wizard.formats();
    assert_eq!(formats.contains(&FileFormat::Thunderbird), reads);
    assert_eq!(formats.contains(&FileFormat::Apple), reads);
    person.press(Press::OpenSettingsFile);
    let Screen::Paper { choices, .. } = person.view().screen else { panic!("the paper") };
    assert_eq!(choices[0].options.len(), formats.len());
    let mut nothing = Person::testing("other");
    nothing.press(Press::OpenSettingsFile);
    assert_eq!(nothing.wizard.place(), Place::Setup, "nothing is proven");
}

impl Person {
    fn view_offers(&self, press: Press) -> bool {
        let view = self.view();
        let cards = match &view.screen {
            Screen::Test { failures, .. } => failures.iter().flat_map(|card| card.actions.clone()).collect(),
            _ => Vec::new(),
        };
        view.actions.iter().chain(&cards).any(|button| button.press == press && button.kind != ButtonKind::Primary)
    }
}

//! The language of the wizard, and that of the provider's page.

use super::person::today;
use crate::provider::Catalogue;
use crate::texts::{Language, Texts, render};
use crate::view::{ChoiceId, FieldId, Input, Press, Screen, View};
use crate::wizard::{Draft, Effect, Event, Step, Wizard};

fn choose(choice: ChoiceId, value: &str) -> Event {
    Event::Input(Input::Choose { choice, value: value.into() })
}

fn walked_to(step: Step) -> Wizard {
    let (mut wizard, _) = Wizard::new(Catalogue::embedded(), false, today(), None);
    let inputs = [
        Input::Choose { choice: ChoiceId::App, value: "imacash".into() },
        Input::Press { press: Press::Continue },
        Input::Type { field: FieldId::Address, value: "name@gmail.com".into() },
        Input::Press { press: Press::Continue },
        Input::Choose { choice: ChoiceId::TwoStepOn, value: "yes".into() },
        Input::Press { press: Press::Continue },
    ];
    for input in inputs {
        if wizard.step() == step {
            break;
        }
        wizard.advance(Event::Input(input));
    }
    assert_eq!(wizard.step(), step);
    wizard
}

fn shown(wizard: &Wizard, lang: &str) -> View {
    render(wizard, &Texts::new(lang), 1)
}

#[test]
fn a_change_of_language_changes_nothing_else() {
    for step in [Step::App, Step::Address, Step::TwoStep, Step::GetCode] {
        let mut wizard = walked_to(step);
        // An answer is missing, and it was said: that stays said.
        wizard.advance(Event::Input(Input::Press { press: Press::CopyLink }));
        let before = shown(&wizard, "en");
        let effects = wizard.advance(choose(ChoiceId::Language, "en"));
        assert!(matches!(effects[..], [Effect::StoreDraft]), "{effects:?}");
        assert_eq!(shown(&wizard, "en"), before);
        assert_eq!(wizard.draft().language.as_deref(), Some("en"));
    }
}

#[test]
fn a_language_that_there_is_not_is_not_taken() {
    let mut wizard = walked_to(Step::App);
    wizard.advance(choose(ChoiceId::Language, "tlh"));
    assert_eq!(wizard.draft().language, None);
    wizard.advance(choose(ChoiceId::PageLanguage, "tlh"));
    assert_eq!(wizard.draft().page_language, None);
}

#[test]
fn the_language_survives_the_end_of_a_job() {
    let mut wizard = walked_to(Step::GetCode);
    wizard.advance(choose(ChoiceId::Language, "en"));
    wizard.advance(Event::Input(Input::Press { press: Press::StartAgain }));
    assert_eq!(wizard.draft(), &Draft { language: Some("en".into()), ..Draft::default() });
    let (again, _) = Wizard::new(Catalogue::embedded(), false, today(), Some(wizard.draft().clone()));
    assert!(!again.memory.resumed, "nothing had been entered");
}

#[test]
fn every_language_is_offered_by_its_own_name() {
    let view = shown(&walked_to(Step::App), "en");
    let names: Vec<&str> = view.languages.options.iter().map(|option| option.label.as_str()).collect();
    assert_eq!(names, Language::all().iter().map(|language| language.name).collect::<Vec<_>>());
    let selected = view.languages.options.iter().filter(|option| option.selected).map(|option| option.value.as_str());
    assert_eq!(selected.collect::<Vec<_>>(), ["en"]);
}

#[test]
fn the_labels_follow_the_page_and_not_the_wizard() {
    let mut wizard = walked_to(Step::GetCode);
    let words = |view: &View| match &view.screen {
        Screen::GetCode { instructions, checked, picture, page_language, .. } => {
            let spans = instructions.iter().chain(checked).flatten().map(|span| span.text.clone());
            let title = picture.iter().map(|picture| picture.title.clone());
            let languages = page_language.iter().flat_map(|choice| &choice.options);
            let selected = languages.filter(|option| option.selected).map(|option| option.label.clone());
            (spans.chain(title).collect::<String>(), selected.collect::<Vec<_>>())
        }
        other => panic!("{other:?}"),
    };
    let (english, selected) = words(&shown(&wizard, "en"));
    assert!(
        english.contains("App passwords") && english.contains("Security & sign-in (before: Security)"),
        "{english}"
    );
    assert_eq!(selected, ["English"]);
    wizard.advance(choose(ChoiceId::PageLanguage, "de"));
    let (german, selected) = words(&shown(&wizard, "en"));
    assert!(german.contains("App-Passwörter") && german.contains("Sicherheit und Anmeldung"), "{german}");
    assert!(german.contains("We last checked"), "the words around stay as they are: {german}");
    assert_eq!(selected, ["Deutsch"]);
}

#[test]
fn a_page_that_is_known_in_one_language_asks_for_none() {
    let mut wizard = walked_to(Step::Address);
    wizard.advance(Event::Input(Input::Type { field: FieldId::Address, value: "name@fastmail.com".into() }));
    for _ in 0..3 {
        wizard.advance(choose(ChoiceId::TwoStepOn, "yes"));
        wizard.advance(Event::Input(Input::Press { press: Press::Continue }));
    }
    match shown(&wizard, "en").screen {
        Screen::GetCode { page_language, .. } => assert_eq!(page_language, None),
        other => panic!("{other:?}"),
    }
}

//! What is there for helpdesks, in words.

use super::documents::{self, WrittenDocument};
use super::{Part, Scene, push_sentence};
use crate::guide::{Guide, OWN_SERVERS};
use crate::handover;
use crate::provider::Catalogue;
use crate::texts::{Language, Texts, support_words};
use crate::view::{
    ButtonKind, Choice, ChoiceId, ChoiceOption, Field, FieldId, FieldKind, Note, Press, Screen, Section, Text, Tone,
};
use crate::wizard::{Document, OTHER_APP};

pub(super) fn render(scene: &Scene<'_>) -> Part {
    let practise = Section { title: scene.say("desk-practice-title"), ..empty(scene.texts, "desk-practice") };
    let bulk = Section {
        title: scene.say("desk-bulk-title"),
        actions: vec![scene.button(Press::OpenBulk, "button-bulk", ButtonKind::Quiet)],
        ..empty(scene.texts, "desk-bulk")
    };
    Part {
        key: "desk".into(),
        heading: scene.say("desk-heading"),
        lead: Some(scene.rich("support-never-ask")),
        screen: Screen::Desk { sections: vec![number(scene), guide(scene), practise, bulk] },
        notes: Vec::new(),
        actions: Vec::new(),
        help: "help-desk",
    }
}

/// A section of words alone.
fn empty(texts: &Texts, text: &str) -> Section {
    Section {
        title: String::new(),
        text: texts.paragraphs(text, &crate::texts::Args::none()),
        choices: Vec::new(),
        fields: Vec::new(),
        answer: None,
        details: Vec::new(),
        actions: Vec::new(),
    }
}

/// To look up what a caller reads out.
fn number(scene: &Scene<'_>) -> Section {
    let desk = &scene.wizard.desk;
    let words = desk.looked_up.as_ref().map(|typed| support_words(typed, scene.texts));
    let field = Field {
        id: FieldId::SupportNumber,
        label: scene.say("support-field"),
        value: desk.number.clone(),
        hint: Some(scene.say("support-hint")),
        error: None,
        kind: FieldKind::Text,
    };
    let answer = words.as_ref().map(|words| {
        let mut text = Text::new();
        words.text.iter().for_each(|paragraph| push_sentence(&mut text, paragraph.clone()));
        let tone = if words.read.is_ok() { Tone::Info } else { Tone::Care };
        Note { tone, title: Some(words.title.clone()), text, actions: Vec::new() }
    });
    Section {
        title: scene.say("support-title"),
        fields: vec![field],
        answer,
        details: words.map(|words| words.details).unwrap_or_default(),
        actions: vec![scene.button(Press::LookUpNumber, "support-look-up", ButtonKind::Quiet)],
        ..empty(scene.texts, "support-lead")
    }
}

/// What the number says, for screen readers.
pub(super) fn line(scene: &Scene<'_>) -> String {
    let words = support_words(scene.wizard.desk.looked_up.as_deref().unwrap_or_default(), scene.texts);
    let spans = words.text.iter().flatten().map(|span| span.text.as_str());
    std::iter::once(words.title.as_str()).chain(spans).collect::<Vec<_>>().join("\n")
}

/// To make the script for a call.
fn guide(scene: &Scene<'_>) -> Section {
    Section {
        title: scene.say("desk-guide-title"),
        choices: vec![providers(scene), apps(scene), languages(scene)],
        answer: documents::note(scene, Document::Guide),
        actions: vec![scene.button(Press::MakeGuide, "button-make-guide", ButtonKind::Quiet)],
        ..empty(scene.texts, "desk-guide")
    }
}

fn providers(scene: &Scene<'_>) -> Choice {
    let chosen = scene.wizard.guide_provider();
    let option = |value: &str, label: String| ChoiceOption {
        value: value.to_owned(),
        label,
        detail: None,
        selected: chosen == Some(value),
    };
    let known = Catalogue::embedded().search("").into_iter();
    let own = option(OWN_SERVERS, scene.say("desk-guide-own-servers"));
    let options = known.map(|provider| option(&provider.id, provider.name.clone())).chain([own]).collect();
    let error = (scene.wizard.desk.insisted && chosen.is_none()).then(|| scene.say("desk-guide-provider-first"));
    Choice { id: ChoiceId::GuideProvider, label: scene.say("desk-guide-provider"), options, error }
}

fn apps(scene: &Scene<'_>) -> Choice {
    let chosen = scene.wizard.guide_app();
    let option = |app: &handover::App| ChoiceOption {
        value: app.id.clone(),
        label: if app.id == OTHER_APP { scene.say("app-other") } else { app.name.clone() },
        detail: None,
        selected: chosen == Some(app.id.as_str()),
    };
    let options = handover::apps().iter().map(option).collect();
    let error = (scene.wizard.desk.insisted && chosen.is_none()).then(|| scene.say("desk-guide-app-first"));
    Choice { id: ChoiceId::GuideApp, label: scene.say("desk-guide-app"), options, error }
}

fn languages(scene: &Scene<'_>) -> Choice {
    let chosen = scene.wizard.guide_language().unwrap_or(scene.texts.lang());
    let option = |language: &Language| ChoiceOption {
        value: language.tag.to_owned(),
        label: language.name.to_owned(),
        detail: None,
        selected: language.tag == chosen,
    };
    let options = Language::all().iter().map(option).collect();
    Choice { id: ChoiceId::GuideLanguage, label: scene.say("desk-guide-language"), options, error: None }
}

/// The script as a page to read and print.
pub(super) fn document(scene: &Scene<'_>) -> Option<WrittenDocument> {
    let wanted = scene.wizard.wanted_guide()?;
    let lang = scene.wizard.guide_language().unwrap_or(scene.texts.lang());
    let guide = Guide::of(&wanted, &Texts::new(lang), scene.wizard.today);
    let provider = wanted.provider.map_or(OWN_SERVERS, |provider| provider.id.as_str());
    let name = format!("sparekey-{provider}-{}-{lang}.html", wanted.app.id);
    Some(WrittenDocument { name, bytes: guide.html().into_bytes() })
}

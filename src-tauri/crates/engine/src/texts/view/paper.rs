//! A text to read, copy, save and print.

use super::documents::{self, WrittenDocument};
use super::{Part, Scene, support};
use crate::handover::{FileFormat, SettingsFile, settings_file};
use crate::report::{Report, ServerWords};
use crate::view::{Button, ButtonKind, Choice, ChoiceId, Press, Screen, Tone};
use crate::wizard::{Copied, Document, ReportForm, Topic};

pub(super) fn render(scene: &Scene<'_>) -> Part {
    let paper = &scene.wizard.paper;
    let (name, choices) = match paper.topic {
        Topic::Report => ("report", report_choices(scene)),
        Topic::Settings => ("settings", vec![program(scene)]),
    };
    let page = paper.topic == Topic::Report && paper.form == ReportForm::Page;
    let msmtp = paper.topic == Topic::Settings && scene.wizard.format() == Some(FileFormat::Msmtp);
    let notes = [(page, "paper-page-note"), (msmtp, "paper-msmtp-note")];
    Part {
        key: format!("paper-{name}"),
        heading: scene.say(&format!("paper-{name}-heading")),
        lead: Some(scene.rich(&format!("paper-{name}-lead"))),
        screen: Screen::Paper {
            choices,
            label: scene.say(&format!("paper-{name}-label")),
            text: text(scene),
            saved: documents::note(scene, Document::Paper),
        },
        notes: notes.into_iter().filter(|(there, _)| *there).map(|(_, id)| scene.note(Tone::Info, id)).collect(),
        actions: actions(scene, page),
        help: "help-paper",
    }
}

/// What is saved as a file.
pub(super) fn document(scene: &Scene<'_>) -> Option<WrittenDocument> {
    let paper = &scene.wizard.paper;
    let (name, text) = match (paper.topic, paper.form) {
        (Topic::Settings, _) => {
            let SettingsFile { name, text } = settings(scene)?;
            (name, text)
        }
        (Topic::Report, ReportForm::Page) => {
            ("sparekey-report.html".to_owned(), report(scene, paper.words).page(scene.texts))
        }
        (Topic::Report, ReportForm::Json) => ("sparekey-report.json".to_owned(), text(scene)),
        (Topic::Report, ReportForm::Text) => ("sparekey-report.txt".to_owned(), text(scene)),
    };
    Some(WrittenDocument { name, bytes: text.into_bytes() })
}

/// The text on the screen. Of a page to print, that of the report: a page of its own is nothing to read here.
pub(super) fn text(scene: &Scene<'_>) -> String {
    let paper = &scene.wizard.paper;
    match (paper.topic, paper.form) {
        (Topic::Settings, _) => settings(scene).map(|file| file.text).unwrap_or_default(),
        (Topic::Report, ReportForm::Json) => report(scene, paper.words).json(),
        (Topic::Report, ReportForm::Text | ReportForm::Page) => report(scene, paper.words).text(),
    }
}

/// The report of where the steps stand.
pub(super) fn report(scene: &Scene<'_>, words: ServerWords) -> Report {
    let mut report = Report::of(scene.wizard, words);
    report.support_number = Some(support::of_step(scene).number);
    report
}

fn settings(scene: &Scene<'_>) -> Option<SettingsFile> {
    let format = scene.wizard.format()?;
    scene.wizard.with_proven(|proven| settings_file(format, proven, scene.texts))?.ok()
}

fn report_choices(scene: &Scene<'_>) -> Vec<Choice> {
    let paper = &scene.wizard.paper;
    let forms = ReportForm::ALL.map(ReportForm::name);
    let mut choices = vec![scene.question(ChoiceId::PaperForm, "paper-form", &forms, Some(paper.form.name()))];
    if report(scene, ServerWords::Told).has_server_words() {
        let told = if paper.words == ServerWords::Told { "yes" } else { "no" };
        choices.push(scene.question(ChoiceId::ServerWords, "paper-words", &["no", "yes"], Some(told)));
    }
    choices
}

fn program(scene: &Scene<'_>) -> Choice {
    let formats: Vec<&str> = scene.wizard.formats().into_iter().map(FileFormat::name).collect();
    let chosen = scene.wizard.format().map(FileFormat::name);
    scene.question(ChoiceId::PaperForm, "paper-program", &formats, chosen)
}

fn actions(scene: &Scene<'_>, page: bool) -> Vec<Button> {
    let copied = scene.wizard.copied == Some(Copied::Paper);
    let (copy, save) = (
        if copied { "paper-copied" } else { "button-copy-paper" },
        if page { "button-save-page" } else { "button-save-paper" },
    );
    vec![
        scene.button(Press::CopyPaper, copy, ButtonKind::Quiet),
        scene.button(Press::SavePaper, save, ButtonKind::Primary),
    ]
}

//! A text to read, copy, save and print.

use std::path::PathBuf;

use sparekey_engine::check::{LegOutcome, Stage};
use sparekey_engine::diagnosis::{Cause, Facts};
use sparekey_engine::handover::FileFormat;
use sparekey_engine::ports::{BrowserFault, DocumentFault, Saved};
use sparekey_engine::view::{ChoiceId, Press};
use sparekey_engine::wizard::{Copied, Document, Event, ReportForm, Step};

use crate::gallery::Gallery;
use crate::person::{Person, diagnosis_of};

pub(crate) fn fill(gallery: &mut Gallery) {
    report(gallery);
    settings(gallery);
}

/// With the report of a test in which the server gave its reason.
fn at_report() -> Person {
    let mut person = Person::at(Step::Test, "itfin");
    let line = "535-5.7.8 Username and Password not accepted.";
    let facts = Facts { server_line: Some(line.into()), ..Facts::default() };
    person.ends(|_| LegOutcome::Failed(diagnosis_of(Cause::WrongAppPassword, Stage::SignIn, facts.clone())));
    person.press(Press::OpenReport);
    person
}

fn report(gallery: &mut Gallery) {
    let mut person = at_report();
    gallery.keep("paper-report", &person);
    gallery.keep(
        "paper-report-copied",
        person.press(Press::CopyPaper).on(Event::Copied { what: Copied::Paper, result: Ok(()) }),
    );
    gallery.keep("paper-report-words", person.choose(ChoiceId::ServerWords, "yes"));
    for form in ReportForm::ALL.into_iter().skip(1) {
        gallery.keep(&format!("paper-report-{}", form.name()), person.choose(ChoiceId::PaperForm, form.name()));
    }
    let document = Document::Paper;
    for fault in DocumentFault::ALL {
        let mut person = at_report();
        person.press(Press::SavePaper).on(Event::DocumentSaved { document, result: Err(fault) });
        gallery.keep(&format!("paper-{}", fault.name()), &person);
    }
    let mut person = at_report();
    gallery.keep("paper-saving", person.press(Press::SavePaper));
    let saved = Saved { path: PathBuf::from("/home/anna/Downloads/sparekey-report.txt") };
    gallery.keep("paper-saved", person.on(Event::DocumentSaved { document, result: Ok(saved) }));
    person.press(Press::OpenSaved).on(Event::DocumentOpened(Err(BrowserFault)));
    gallery.keep("paper-not-opened", &person);
}

fn settings(gallery: &mut Gallery) {
    let mut person = Person::at(Step::HandOver, "itfin");
    gallery.keep("paper-settings", person.press(Press::OpenSettingsFile));
    for format in FileFormat::ALL {
        gallery.keep(&format!("paper-settings-{}", format.name()), person.choose(ChoiceId::PaperForm, format.name()));
    }
}

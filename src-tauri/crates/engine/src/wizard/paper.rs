//! A text to read, copy, save and print: the report, or the settings as a file for a program.

use super::hand_over::pair;
use super::{Copied, Document, Effect, Place, Wizard};
use crate::handover::{FileFormat, Proven};
use crate::report::ServerWords;
use crate::view::{ChoiceId, Press};

/// What stands on the paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Topic {
    /// The report.
    #[default]
    Report,
    /// The settings as a file.
    Settings,
}

/// The form of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ReportForm {
    /// Plain text.
    #[default]
    Text,
    /// A page to print.
    Page,
    /// JSON.
    Json,
}

impl ReportForm {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Text, Self::Page, Self::Json];

    /// Its name in choices.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Page => "page",
            Self::Json => "json",
        }
    }
}

/// What was chosen on the paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PaperState {
    /// What stands on it.
    pub(crate) topic: Topic,
    /// Whether the report has the server's own words.
    pub(crate) words: ServerWords,
    /// The form of the report.
    pub(crate) form: ReportForm,
    /// The program for the settings; the first that can take them as long as none was chosen.
    format: Option<FileFormat>,
}

impl Wizard {
    pub(super) fn visit_paper(&mut self, press: Press) {
        if press == Press::OpenSettingsFile && self.formats().is_empty() {
            return;
        }
        let topic = if press == Press::OpenSettingsFile { Topic::Settings } else { Topic::Report };
        if (self.place, self.paper.topic) != (Place::Paper, topic) {
            // What was agreed to once is not agreed to for the next report.
            self.paper = PaperState { topic, words: ServerWords::LeftOut, ..self.paper };
            self.forget_document(Document::Paper);
        }
        self.visit(Place::Paper);
    }

    pub(super) fn press_on_paper(&mut self, press: Press, effects: &mut Vec<Effect>) {
        match press {
            Press::CopyPaper => self.copy_written(Copied::Paper, effects),
            Press::SavePaper => self.save_document(Document::Paper, effects),
            _ => {}
        }
    }

    pub(super) fn chosen_on_paper(&mut self, choice: ChoiceId, value: &str) {
        let before = self.paper;
        match (choice, self.paper.topic) {
            (ChoiceId::ServerWords, Topic::Report) => {
                self.paper.words = if value == "yes" { ServerWords::Told } else { ServerWords::LeftOut };
            }
            (ChoiceId::PaperForm, Topic::Report) => {
                let form = ReportForm::ALL.into_iter().find(|form| form.name() == value);
                self.paper.form = form.unwrap_or(self.paper.form);
            }
            (ChoiceId::PaperForm, Topic::Settings) => {
                let format = FileFormat::of(value).filter(|format| self.formats().contains(format));
                self.paper.format = format.or(self.paper.format);
            }
            _ => {}
        }
        if self.paper != before {
            self.copied = None;
            self.forget_document(Document::Paper);
        }
    }

    /// The programs that can take the proven settings; none without a proof.
    pub(crate) fn formats(&self) -> Vec<FileFormat> {
        let fits = |proven: &Proven<'_>| {
            FileFormat::ALL.into_iter().filter(|format| format.takes(proven).is_ok()).collect::<Vec<_>>()
        };
        self.with_proven(fits).unwrap_or_default()
    }

    /// The program that was chosen, or else the first.
    pub(crate) fn format(&self) -> Option<FileFormat> {
        let formats = self.formats();
        self.paper.format.filter(|format| formats.contains(format)).or(formats.first().copied())
    }

    /// Does something with exactly what was proven, now or earlier; nothing without a proof.
    pub(crate) fn with_proven<T>(&self, take: impl FnOnce(&Proven<'_>) -> T) -> Option<T> {
        if self.kept.is_none() {
            self.proof()?;
        }
        let (address, (smtp, imap)) = (self.parsed_address().ok()?, self.planned_legs()?);
        let by_domain = self.catalogue.by_domain(address.domain()).map(|provider| provider.id.as_str());
        let proven = Proven {
            address: &address,
            display_name: Some(self.draft.display_name.as_str()),
            smtp: smtp.as_ref().map(pair),
            imap: imap.as_ref().map(pair),
            provider_by_domain: by_domain,
        };
        Some(take(&proven))
    }
}

//! Step 1: which app is this for?

use super::{Answer, Effect, Wizard};
use crate::endpoint::Leg;
use crate::handover::{self, App};
use crate::view::{ChoiceId, FieldId};

/// Id of the entry for an app that we have no file for.
pub const OTHER_APP: &str = "other";

impl Wizard {
    /// The chosen app.
    pub(crate) fn app(&self) -> Option<&'static App> {
        handover::app(self.app_id()?)
    }

    /// Whether the chosen app is one that we have no file for.
    pub(crate) fn is_other_app(&self) -> bool {
        self.app_id() == Some(OTHER_APP)
    }

    /// What the app does with the mailbox, sending first.
    pub(crate) fn needs(&self) -> Vec<Leg> {
        match self.app() {
            Some(_) if self.is_other_app() && !self.draft.other_app_reads => vec![Leg::Smtp],
            Some(_) if self.is_other_app() => vec![Leg::Smtp, Leg::Imap],
            Some(app) => app.needs.clone(),
            None => Vec::new(),
        }
    }

    pub(super) fn app_ready(&self) -> bool {
        self.app().is_some()
    }

    pub(super) fn typed(&mut self, field: FieldId, value: String, effects: &mut Vec<Effect>) {
        match field {
            FieldId::AppName => self.draft.other_app_name = shortened(value, 80),
            FieldId::AppMessage => self.hand_over.message = shortened(value, 4_000),
            FieldId::SupportNumber => self.typed_at_desk(field, value),
            field => self.typed_in_address(field, value, effects),
        }
    }

    pub(super) fn chosen(&mut self, choice: ChoiceId, value: &str, effects: &mut Vec<Effect>) {
        match choice {
            ChoiceId::App => {
                if self.app_of_policy().is_none() && handover::app(value).is_some() {
                    self.draft.app = Some(value.to_owned());
                    self.insisted = false;
                }
            }
            ChoiceId::AppPlace => self.draft.app_elsewhere = value == "elsewhere",
            ChoiceId::AppNeeds => self.draft.other_app_reads = value == "read",
            ChoiceId::SignsInWithAddress | ChoiceId::Provider | ChoiceId::SmtpSecurity | ChoiceId::ImapSecurity => {
                self.chosen_in_address(choice, value, effects)
            }
            ChoiceId::Moved => {
                if let Some(answer) = Answer::named(value) {
                    self.answers_mut().moved = Some(answer);
                    self.insisted = false;
                }
            }
            ChoiceId::PageLanguage => {
                self.draft.page_language = self.page_languages().get(value).map(|tag| (*tag).to_owned());
            }
            // Taken before: it is no step's.
            ChoiceId::Language => {}
            ChoiceId::TwoStepOn => self.chose_two_step(value),
            ChoiceId::TroubleReason => self.chose_trouble(value),
            ChoiceId::SaveOwnPassword => self.answers_mut().save_own = Some(value == "yes"),
            ChoiceId::OnlyYours => self.answers_mut().only_yours = Some(value == "yes"),
            ChoiceId::Recheck => self.chosen_among_mailboxes(choice, value, effects),
            ChoiceId::GuideProvider | ChoiceId::GuideApp | ChoiceId::GuideLanguage => {
                self.chosen_at_desk(choice, value);
            }
            ChoiceId::PaperForm | ChoiceId::ServerWords => self.chosen_on_paper(choice, value),
            ChoiceId::BulkApp | ChoiceId::BulkCodes | ChoiceId::BulkForm => self.chosen_in_bulk(choice, value, effects),
            ChoiceId::RehearsedFailure => self.chose_failure(value, effects),
        }
    }
}

/// Cut to a number of characters, so that a paste of megabytes stays out of the state and the settings.
pub(super) fn shortened(value: String, most: usize) -> String {
    match value.char_indices().nth(most) {
        Some((end, _)) => value[..end].to_owned(),
        None => value,
    }
}

//! What is there for helpdesks: a caller's support number, and the script for a call.

use super::{Document, Effect, OTHER_APP, Wizard};
use crate::guide::{OWN_SERVERS, Wanted};
use crate::handover;
use crate::provider::Catalogue;
use crate::texts::Language;
use crate::view::{ChoiceId, FieldId, Press};

/// Longest support number that is kept as typed: twelve digits, and whatever people put between them.
const MOST_TYPED: usize = 60;

/// What stands on the helpdesk's screen.
#[derive(Clone, Debug, Default)]
pub struct DeskState {
    /// The support number as it is being typed.
    pub(crate) number: String,
    /// The one that was looked up.
    pub(crate) looked_up: Option<String>,
    /// Provider of the script: an id, or [`OWN_SERVERS`].
    provider: Option<String>,
    /// App of the script.
    app: Option<String>,
    /// Language of the script.
    language: Option<&'static str>,
    /// Whether a script was asked for while something was missing.
    pub(crate) insisted: bool,
}

impl Wizard {
    /// Id of the script's provider: the chosen one, else that of the mailbox that is being set up.
    pub(crate) fn guide_provider(&self) -> Option<&str> {
        self.desk.provider.as_deref().or_else(|| Some(self.provider().filter(|_| !self.practice)?.id.as_str()))
    }

    /// Id of the script's app.
    pub(crate) fn guide_app(&self) -> Option<&str> {
        self.desk.app.as_deref().or(self.app_id())
    }

    /// Language of the script; the screen's own where none was chosen.
    pub(crate) fn guide_language(&self) -> Option<&'static str> {
        self.desk.language
    }

    /// The script that is asked for, once nothing is missing.
    pub(crate) fn wanted_guide(&self) -> Option<Wanted> {
        let app = self.guide_app()?;
        let reads = app == OTHER_APP && self.draft.other_app_reads;
        Wanted::of(self.guide_provider()?, app, reads).ok()
    }

    pub(super) fn press_at_desk(&mut self, press: Press, effects: &mut Vec<Effect>) {
        match press {
            Press::LookUpNumber => {
                self.desk.looked_up = Some(self.desk.number.clone());
                self.say(super::Say::LookedUp);
            }
            Press::MakeGuide if self.wanted_guide().is_some() => {
                self.desk.insisted = false;
                self.save_document(Document::Guide, effects);
            }
            Press::MakeGuide => {
                self.desk.insisted = true;
                self.say(super::Say::NeedsAnswer);
            }
            Press::OpenSaved => self.open_document(effects),
            _ => {}
        }
    }

    pub(super) fn typed_at_desk(&mut self, field: FieldId, value: String) {
        if field == FieldId::SupportNumber {
            self.desk.number = super::app::shortened(value, MOST_TYPED);
            // What was said is about another number.
            self.desk.looked_up = None;
        }
    }

    pub(super) fn chosen_at_desk(&mut self, choice: ChoiceId, value: &str) {
        match choice {
            ChoiceId::GuideProvider if value == OWN_SERVERS || Catalogue::embedded().get(value).is_some() => {
                self.desk.provider = Some(value.to_owned());
            }
            ChoiceId::GuideApp if handover::app(value).is_some() => self.desk.app = Some(value.to_owned()),
            ChoiceId::GuideLanguage => self.desk.language = Language::of(value).map(|language| language.tag),
            _ => return,
        }
        self.desk.insisted = false;
        self.forget_document(Document::Guide);
    }
}

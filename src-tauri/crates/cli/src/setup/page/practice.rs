//! What is to go wrong in practice: one line on every page, all names when asked for.

use sparekey_engine::view::{Choice, Input, View};

use super::{Does, Page};

impl Page {
    /// The line that says what goes wrong; its number shows all that can.
    pub(super) fn rehearsal(&mut self, view: &View) {
        let Some(choice) = view.banner.as_ref().and_then(|banner| banner.failure.as_ref()) else { return };
        let chosen = choice.options.iter().find(|option| option.selected);
        let chosen = chosen.map(|option| option.label.as_str()).unwrap_or_default();
        self.say("");
        self.offer(&choice.label, &format!("{}: {chosen}", choice.label), Does::ShowFailures);
        self.failures = Some(choice.clone());
    }

    /// All names, with what they stand for, as lines.
    pub(in crate::setup) fn failures(&self, invitation: &str) -> Vec<String> {
        let mut page = Self::default();
        let mut kind = "";
        for option in self.failures.iter().flat_map(|choice| &choice.options) {
            let detail = option.detail.as_deref().unwrap_or_default();
            if kind != detail {
                page.say("");
                page.say(detail);
                kind = detail;
            }
            page.paragraph(&format!("  {:36}", option.value), &option.label);
        }
        page.say("");
        page.say(invitation);
        page.lines
    }

    /// What the name of a failure does.
    pub(super) fn rehearses(&self, answer: &str) -> Option<Does> {
        let Choice { id, options, .. } = self.failures.as_ref()?;
        let value = options.iter().find(|option| option.value == answer)?.value.clone();
        Some(Does::Act(Input::Choose { choice: *id, value }))
    }
}

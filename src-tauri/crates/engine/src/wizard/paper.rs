//! A text to read, copy, save and print.

use super::{Effect, Place, Wizard};
use crate::view::{ChoiceId, Press};

impl Wizard {
    pub(super) fn visit_paper(&mut self, _press: Press) {
        self.visit(Place::Paper);
    }

    pub(super) fn press_on_paper(&mut self, _press: Press, _effects: &mut Vec<Effect>) {}

    pub(super) fn chosen_on_paper(&mut self, _choice: ChoiceId, _value: &str) {}
}

//! What is there for helpdesks.

use super::{Effect, Wizard};
use crate::view::{ChoiceId, FieldId, Press};

impl Wizard {
    pub(super) fn press_at_desk(&mut self, _press: Press, _effects: &mut Vec<Effect>) {}

    pub(super) fn typed_at_desk(&mut self, _field: FieldId, _value: String) {}

    pub(super) fn chosen_at_desk(&mut self, _choice: ChoiceId, _value: &str) {}
}

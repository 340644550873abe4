//! Many mailboxes from a file.

use super::{Effect, Wizard};
use crate::view::{ChoiceId, Press};

impl Wizard {
    pub(super) fn press_in_bulk(&mut self, _press: Press, _effects: &mut Vec<Effect>) {}

    pub(super) fn chosen_in_bulk(&mut self, _choice: ChoiceId, _value: &str, _effects: &mut Vec<Effect>) {}

    pub(super) fn leave_bulk(&mut self, _effects: &mut Vec<Effect>) {}
}

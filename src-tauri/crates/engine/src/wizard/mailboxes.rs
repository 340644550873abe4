//! The list of mailboxes.

use super::{Effect, Place, Wizard};
use crate::view::{ChoiceId, Press};

impl Wizard {
    pub(super) fn visit_mailboxes(&mut self, _effects: &mut Vec<Effect>) {
        self.visit(Place::Mailboxes);
    }

    pub(super) fn open_mailbox(&mut self, _row: u16, _effects: &mut Vec<Effect>) {}

    pub(super) fn press_in_mailboxes(&mut self, _press: Press, _effects: &mut Vec<Effect>) {}

    pub(super) fn chosen_among_mailboxes(&mut self, _choice: ChoiceId, _value: &str, _effects: &mut Vec<Effect>) {}
}

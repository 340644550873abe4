//! One mailbox.

use super::{Effect, Wizard};
use crate::view::Press;

impl Wizard {
    pub(super) fn press_in_mailbox(&mut self, _press: Press, _effects: &mut Vec<Effect>) {}

    pub(super) fn leave_mailbox(&mut self, _effects: &mut Vec<Effect>) {}

    pub(super) fn copy_row_of_mailbox(&mut self, _row: u8, _effects: &mut Vec<Effect>) {}
}

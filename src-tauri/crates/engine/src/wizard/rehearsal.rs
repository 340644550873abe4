//! What is to go wrong in practice.

use super::{Effect, Wizard};

impl Wizard {
    pub(super) fn chose_failure(&mut self, _value: &str, _effects: &mut Vec<Effect>) {}
}

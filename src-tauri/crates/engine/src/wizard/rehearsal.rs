//! What is to go wrong in practice.

use super::{Effect, Place, Step, Wizard};
use crate::endpoint::{Endpoint, Security};
use crate::provider::Provider;
use crate::rehearsal::{MetAt, Rehearsed};

/// What was chosen to go wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RehearsalState {
    /// It goes wrong in the next test.
    pub(crate) chosen: Option<Rehearsed>,
    /// It went wrong in the last test, or does in the one that runs.
    pub(crate) met: Option<Rehearsed>,
}

/// The choice that nothing goes wrong.
pub(crate) const NOTHING: &str = "nothing";

impl Wizard {
    /// Another failure was chosen, or none. Where a test has ended the next one begins: whoever chose it wants to see it.
    pub(super) fn chose_failure(&mut self, value: &str, effects: &mut Vec<Effect>) {
        let chosen = Rehearsed::of(value);
        if !self.practice || chosen == self.rehearsal.chosen || chosen.is_none() && value != NOTHING {
            return;
        }
        self.rehearsal.chosen = chosen;
        // What was refused then may be taken now.
        self.test.refused = None;
        effects.push(Effect::Rehearse(chosen));
        if self.draft.step == Step::Test && self.place == Place::Setup && !self.test.running() {
            self.start_test(true, effects);
        }
    }

    /// Whether something was chosen that the test that runs does not meet.
    pub(crate) fn rehearses_next(&self) -> bool {
        self.test.running() && self.rehearsal.chosen != self.rehearsal.met
    }

    /// The provider as the test meets it: a failure that people meet at servers of their own is met at such servers.
    pub(crate) fn provider_tested(&self) -> Option<&'static Provider> {
        let own = self.rehearsal.met.is_some_and(|failure| failure.met_at() != MetAt::Provider);
        self.provider().filter(|_| !own)
    }

    /// Whether the failure is one of servers that somebody found.
    pub(super) fn rehearses_found_server(&self) -> bool {
        self.rehearsal.met.is_some_and(|failure| failure.met_at() == MetAt::FoundServer)
    }

    /// Of a provider's servers, those at which the failure can be met.
    pub(super) fn rehearsed_at(&self, servers: &'static [Endpoint]) -> Vec<Endpoint> {
        let starttls = self.rehearsal.met.is_some_and(Rehearsed::needs_starttls);
        let fits = |server: &&Endpoint| !starttls || server.security == Security::Starttls;
        let met: Vec<Endpoint> = servers.iter().filter(fits).cloned().collect();
        if met.is_empty() { servers.to_vec() } else { met }
    }
}

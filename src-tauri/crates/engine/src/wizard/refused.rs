//! A code that was just refused is not sent again unchanged, unless something was changed for it elsewhere.

use super::Wizard;
use crate::check::{LegOutcome, LegPlan, LegVerdict};
use crate::diagnosis::Cause;
use crate::secret::Secret;

/// What was refused: this code, sent there under these names. In memory only.
#[derive(Clone, Debug)]
pub(super) struct Refused {
    code: Secret,
    legs: Vec<LegPlan>,
}

/// Whether this cause says that another code is wanted.
pub(crate) fn wants_another_code(cause: Cause) -> bool {
    matches!(
        cause,
        Cause::AppPasswordRequired
            | Cause::WrongAppPassword
            | Cause::WrongPassword
            | Cause::PasswordExpired
            | Cause::TwoFactorOffSoNoAppPassword
    )
}

impl Wizard {
    /// Whether a test now would send just what was refused.
    pub(crate) fn just_refused(&self) -> bool {
        let Some((refused, code)) = self.test.refused.as_ref().zip(self.paste.code.as_ref()) else { return false };
        let legs = self.planned_legs().map(|(smtp, imap)| [smtp, imap].into_iter().flatten());
        refused.code.same_as(code) && legs.is_some_and(|legs| legs.eq(refused.legs.iter().cloned()))
    }

    /// Keeps in mind what a test that has ended says of its code.
    pub(super) fn note_refused(&mut self, verdicts: &[LegVerdict]) {
        let refused = |verdict: &LegVerdict| {
            let LegOutcome::Failed(found) = &verdict.outcome else { return false };
            verdict.instead.is_none() && wants_another_code(found.cause)
        };
        let held = |verdict: &LegVerdict| matches!(verdict.outcome, LegOutcome::Held(_) | LegOutcome::Cancelled);
        if verdicts.iter().any(refused) {
            let legs = self.test.lanes.iter().map(|lane| lane.plan.clone()).collect();
            self.test.refused = self.test.sent.clone().map(|code| Refused { code, legs });
        } else if !verdicts.iter().any(held) {
            // It was tried anew, and something else is in the way now, or nothing.
            self.test.refused = None;
        }
    }
}

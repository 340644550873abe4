//! "I don't see this": one question at a time, until an answer shows what is in the way.

use super::{Answer, Wizard};
use crate::provider::MissingReason;
use crate::view::Press;

/// What was asked and answered so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The answers, in the order of the questions.
    pub(crate) answers: Vec<(MissingReason, Answer)>,
    /// Whether the last answer shows what is in the way, and that is being told.
    told: bool,
}

/// Where the questions stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// Whether this is the reason.
    Question(MissingReason),
    /// This is the reason.
    Found(MissingReason),
    /// It is none of the known ones.
    NoneOfThese,
}

impl Wizard {
    /// Where the questions stand, while they are open.
    pub(crate) fn asking(&self) -> Option<Asking> {
        let asked = self.get_code.asked.as_ref()?;
        let reasons = &self.provider()?.missing_because;
        Some(match (asked.answers.last(), reasons.get(asked.answers.len())) {
            (Some((reason, _)), _) if asked.told => Asking::Found(*reason),
            (_, Some(reason)) => Asking::Question(*reason),
            (_, None) => Asking::NoneOfThese,
        })
    }

    pub(super) fn press_in_missing(&mut self, press: Press) {
        let stands = self.asking();
        let Some(asked) = &mut self.get_code.asked else { return };
        let answer = match press {
            Press::AnswerYes => Answer::Yes,
            Press::AnswerNo => Answer::No,
            Press::AnswerNotSure => Answer::NotSure,
            Press::NotThat => {
                asked.told = false;
                return;
            }
            _ => return,
        };
        if let Some(Asking::Question(reason)) = stands {
            asked.answers.push((reason, answer));
            asked.told = is_the_reason(reason, answer);
        }
    }

    /// Goes back to the question before; whether there was anything to go back from.
    pub(super) fn back_in_missing(&mut self) -> bool {
        let Some(asked) = &mut self.get_code.asked else { return false };
        asked.told = false;
        if asked.answers.pop().is_none() {
            self.get_code.asked = None;
        }
        true
    }
}

/// Whether the answer shows that this is in the way. Where it can be looked up on the page, not knowing is reason enough
/// to look.
fn is_the_reason(reason: MissingReason, answer: Answer) -> bool {
    use MissingReason::*;
    match reason {
        WrongAccount | TwoStepOff => answer != Answer::Yes,
        UnfamiliarBrowser | NoMailbox | NoPhoneNumber => answer == Answer::No,
        SecurityKeysOnly
        | WorkAccount
        | AdvancedProtection
        | ChildAccount
        | SwitchedOffByAdministrator
        | TooManyCodes
        | PlanWithoutPrograms
        | NotTheirDomain
        | ProgramsBlocked
        | SecondMailbox
        | SignsInElsewhere => answer == Answer::Yes,
    }
}

/// A reason's name in text ids and answers.
pub(crate) fn missing_name(reason: MissingReason) -> &'static str {
    match reason {
        MissingReason::WrongAccount => "wrong-account",
        MissingReason::TwoStepOff => "two-step-off",
        MissingReason::SecurityKeysOnly => "security-keys-only",
        MissingReason::WorkAccount => "work-account",
        MissingReason::AdvancedProtection => "advanced-protection",
        MissingReason::ChildAccount => "child-account",
        MissingReason::UnfamiliarBrowser => "unfamiliar-browser",
        MissingReason::SwitchedOffByAdministrator => "switched-off-by-administrator",
        MissingReason::TooManyCodes => "too-many-codes",
        MissingReason::NoMailbox => "no-mailbox",
        MissingReason::PlanWithoutPrograms => "plan-without-programs",
        MissingReason::NotTheirDomain => "not-their-domain",
        MissingReason::NoPhoneNumber => "no-phone-number",
        MissingReason::ProgramsBlocked => "programs-blocked",
        MissingReason::SecondMailbox => "second-mailbox",
        MissingReason::SignsInElsewhere => "signs-in-elsewhere",
    }
}

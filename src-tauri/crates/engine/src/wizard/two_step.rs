//! Step 3: two-step sign-in.

use url::Url;

use super::draft::TwoStepAnswer;
use super::{Step, Wizard};
use crate::provider::TwoStep;
use crate::view::Press;

/// What is open in step 3.
#[derive(Debug, Default)]
pub struct TwoStepState {
    /// The trouble questions: open, and which reason was picked.
    pub(crate) trouble: Option<Option<TwoStepTrouble>>,
}

/// Why it cannot be switched on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TwoStepTrouble {
    /// No phone at hand.
    NoPhone,
    /// The phone belongs to someone who left.
    PhoneOfSomeoneWhoLeft,
    /// The person is calling on that phone.
    CallingOnThatPhone,
    /// A work account does not allow it.
    NotAllowed,
}

impl TwoStepTrouble {
    /// All, in the order in which they are shown.
    pub const ALL: [TwoStepTrouble; 4] =
        [Self::NoPhone, Self::PhoneOfSomeoneWhoLeft, Self::CallingOnThatPhone, Self::NotAllowed];

    /// Its name in text ids and answers.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoPhone => "no-phone",
            Self::PhoneOfSomeoneWhoLeft => "phone-of-someone-who-left",
            Self::CallingOnThatPhone => "calling-on-that-phone",
            Self::NotAllowed => "not-allowed",
        }
    }
}

impl Wizard {
    /// Two-step sign-in at this provider, where codes depend on it.
    pub(crate) fn two_step_needed(&self) -> Option<&'static TwoStep> {
        self.provider()?.two_step.as_ref().filter(|two_step| two_step.required)
    }

    pub(super) fn two_step_page(&self) -> Option<Url> {
        self.provider()?.two_step.as_ref()?.url.clone()
    }

    pub(super) fn two_step_ready(&self) -> bool {
        // "Not sure" may go on: the provider's page says so itself when it is off.
        self.two_step_needed().is_none()
            || matches!(self.draft.two_step, Some(TwoStepAnswer::On | TwoStepAnswer::NotSure))
    }

    pub(super) fn chose_two_step(&mut self, value: &str) {
        self.draft.two_step = match value {
            "yes" => Some(TwoStepAnswer::On),
            "no" => Some(TwoStepAnswer::Off),
            "not-sure" => Some(TwoStepAnswer::NotSure),
            _ => return,
        };
        self.insisted = false;
    }

    pub(super) fn chose_trouble(&mut self, value: &str) {
        match self.draft.step {
            Step::TwoStep => {
                let picked = TwoStepTrouble::ALL.into_iter().find(|trouble| trouble.name() == value);
                self.two_step.trouble = Some(picked);
            }
            Step::GetCode => self.chose_missing(value),
            _ => {}
        }
    }

    pub(super) fn press_in_two_step(&mut self, press: Press) {
        match press {
            Press::Trouble => self.two_step.trouble = Some(None),
            Press::TroubleDone => self.two_step.trouble = None,
            _ => {}
        }
    }
}

//! Step 3: two-step sign-in.

use url::Url;

use super::{Step, TwoStepAnswer, Wizard};
use crate::provider::Credential;
use crate::view::Press;

/// What is open in step 3.
#[derive(Clone, Debug, Default)]
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

/// What two-step sign-in has to do with the password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TwoStepMatters {
    /// Codes exist only when it is on.
    Needed,
    /// It decides what is to be typed.
    Decides,
    /// Nothing.
    Not,
}

impl Wizard {
    /// What two-step sign-in has to do with the password here.
    pub(crate) fn two_step_matters(&self) -> TwoStepMatters {
        let Some(provider) = self.provider() else { return TwoStepMatters::Not };
        let codes_need_it = provider.two_step.as_ref().is_some_and(|two_step| two_step.required)
            && !provider.app_password.as_ref().is_some_and(|page| page.without_two_step);
        match (provider.credential, provider.credential_with_two_step) {
            (usual, Some(with_two_step)) if usual != with_two_step => TwoStepMatters::Decides,
            (Credential::AppPassword, _) if codes_need_it => TwoStepMatters::Needed,
            _ => TwoStepMatters::Not,
        }
    }

    /// Whether two-step sign-in decides what is to be typed.
    pub(crate) fn two_step_decides(&self) -> bool {
        self.two_step_matters() == TwoStepMatters::Decides
    }

    /// Whether switching two-step sign-in on shut programs out again.
    pub(crate) fn two_step_shut_programs_out(&self) -> bool {
        self.answers().two_step == Some(TwoStepAnswer::On) && self.switches().any(|switch| switch.off_after_two_step)
    }

    pub(crate) fn two_step_page(&self) -> Option<Url> {
        self.provider()?.two_step.as_ref()?.url.clone()
    }

    pub(super) fn two_step_ready(&self) -> bool {
        let answer = self.answers().two_step;
        match self.two_step_matters() {
            // "Not sure" may go on: the provider's page says so itself when it is off.
            TwoStepMatters::Needed => matches!(answer, Some(TwoStepAnswer::On | TwoStepAnswer::NotSure)),
            TwoStepMatters::Decides => answer.is_some(),
            TwoStepMatters::Not => true,
        }
    }

    /// Whether somebody who had to switch it on may say that it is on now: its page was opened, or there is none to open.
    pub(crate) fn may_be_on_now(&self) -> bool {
        self.page.is_some() || self.two_step_page().is_none()
    }

    /// Somebody goes on who had to switch it on first: it is on now.
    pub(super) fn is_on_now(&mut self) {
        let had_to = self.two_step_matters() == TwoStepMatters::Needed && self.two_step.trouble.is_none();
        if had_to && self.answers().two_step == Some(TwoStepAnswer::Off) && self.may_be_on_now() {
            self.answers_mut().two_step = Some(TwoStepAnswer::On);
        }
    }

    pub(super) fn chose_two_step(&mut self, value: &str) {
        let answer = match value {
            "yes" => TwoStepAnswer::On,
            "no" => TwoStepAnswer::Off,
            "not-sure" => TwoStepAnswer::NotSure,
            _ => return,
        };
        self.answers_mut().two_step = Some(answer);
        self.insisted = false;
    }

    /// What can be in the way here.
    pub(crate) fn two_step_troubles(&self) -> impl Iterator<Item = TwoStepTrouble> {
        let allowed_by_somebody = self.answers_to_an_administrator();
        TwoStepTrouble::ALL
            .into_iter()
            .filter(move |trouble| *trouble != TwoStepTrouble::NotAllowed || allowed_by_somebody)
    }

    /// Whether somebody else may have a say about the account.
    fn answers_to_an_administrator(&self) -> bool {
        use crate::provider::MissingReason::{NotTheirDomain, SwitchedOffByAdministrator, WorkAccount};
        self.provider().is_some_and(|provider| {
            let by_others = |reason| matches!(reason, &WorkAccount | &SwitchedOffByAdministrator | &NotTheirDomain);
            provider.letter.is_some()
                || provider.missing_because.iter().any(by_others)
                || !provider.has_domain(&self.domain())
        })
    }

    pub(super) fn chose_trouble(&mut self, value: &str) {
        if self.draft.step == Step::TwoStep {
            let picked = self.two_step_troubles().find(|trouble| trouble.name() == value);
            self.two_step.trouble = Some(picked);
        }
    }

    pub(super) fn press_in_two_step(&mut self, press: Press) {
        match press {
            Press::Trouble if self.two_step_matters() == TwoStepMatters::Needed => self.two_step.trouble = Some(None),
            Press::TroubleDone => self.two_step.trouble = None,
            _ => {}
        }
    }
}

//! Step 4: get the app password.

use url::Url;

use super::Wizard;
use crate::provider::{AppPasswordPage, Letter, MissingReason};
use crate::view::Press;

/// What is open in step 4.
#[derive(Debug, Default)]
pub struct GetCodeState {
    /// Whether the provider's page was opened.
    pub(crate) opened: bool,
    /// "I don't see this".
    pub(crate) trouble_open: bool,
    /// The reason that was picked; `Some(None)` is "none of these".
    pub(crate) missing: Option<Option<MissingReason>>,
}

/// What is asked of an administrator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AdminQuestion {
    /// Allow app passwords (and two-step sign-in).
    AppPasswords,
    /// Allow Authenticated SMTP for this mailbox.
    SmtpAuth,
}

impl Wizard {
    /// The page where the code is made, where there is one.
    pub(crate) fn app_password(&self) -> Option<&'static AppPasswordPage> {
        self.provider()?.app_password.as_ref()
    }

    pub(super) fn app_password_page(&self) -> Option<Url> {
        self.app_password()?.url.clone()
    }

    /// The page on which codes are taken back.
    pub(super) fn app_password_list(&self) -> Option<Url> {
        self.provider()?.revoke_url.clone().or_else(|| self.app_password_page())
    }

    /// The page on which the person signs in to the account: that of the app passwords asks for it too.
    pub(super) fn sign_in_page(&self) -> Option<Url> {
        let provider = self.provider()?;
        provider.sign_in_url.clone().or_else(|| self.app_password_page()).or_else(|| self.two_step_page())
    }

    pub(super) fn get_code_ready(&self) -> bool {
        self.app_password().is_none() || self.get_code.opened
    }

    /// The letter to the administrator that fits what is on the screen.
    pub(crate) fn admin_question(&self) -> Option<AdminQuestion> {
        use super::{Step, TwoStepTrouble};
        let by_trouble = match self.draft.step {
            Step::TwoStep => self.two_step.trouble == Some(Some(TwoStepTrouble::NotAllowed)),
            Step::GetCode => matches!(
                self.get_code.missing,
                Some(Some(MissingReason::WorkAccount | MissingReason::SwitchedOffByAdministrator))
            ),
            _ => false,
        };
        match self.provider()?.letter? {
            Letter::AppPasswords => by_trouble.then_some(AdminQuestion::AppPasswords),
            Letter::SmtpAuth => self.administrator_decides().then_some(AdminQuestion::SmtpAuth),
            Letter::MailboxPassword => None,
        }
    }

    pub(super) fn chose_missing(&mut self, value: &str) {
        let reasons = self.provider().map(|provider| provider.missing_because.as_slice()).unwrap_or_default();
        self.get_code.missing = Some(reasons.iter().copied().find(|reason| missing_name(*reason) == value));
    }

    pub(super) fn press_in_get_code(&mut self, press: Press) {
        match press {
            Press::Trouble => self.get_code.trouble_open = true,
            Press::TroubleDone => self.get_code.trouble_open = false,
            _ => {}
        }
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

//! What is to be typed as password: the one place that decides it.

use super::{TwoStepAnswer, Wizard};
use crate::code::CodeFormat;
use crate::provider::{AppPasswordPage, Credential, MadeBy, StopReason};
use crate::{endpoint::Leg, view::Press};

/// What is to be typed as password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordKind {
    /// A code for programs, made at the provider.
    AppPassword,
    /// The password of the mailbox or of the account itself.
    Own,
}

impl Wizard {
    /// What is to be typed, as far as it is known by now.
    pub(crate) fn password_kind(&self) -> PasswordKind {
        let Some(provider) = self.provider() else { return PasswordKind::Own };
        let two_step_on = self.answers().two_step == Some(TwoStepAnswer::On);
        let made_here = provider.wants_app_password(&self.domain(), two_step_on) || self.takes_app_password_by_choice();
        if made_here { PasswordKind::AppPassword } else { PasswordKind::Own }
    }

    /// Whether a code made at the provider is asked for (else the mailbox's own password is).
    pub(crate) fn wants_app_password(&self) -> bool {
        self.password_kind() == PasswordKind::AppPassword
    }

    /// Whether an app password could be made here although the normal password is taken.
    pub(crate) fn app_password_is_a_choice(&self) -> bool {
        self.provider().is_some_and(|provider| {
            let possible = provider.app_password.as_ref().is_some_and(|page| page.without_two_step);
            possible && provider.credential == Credential::Password
        }) && !(self.two_step_decides() && self.answers().two_step == Some(TwoStepAnswer::On))
    }

    /// Whether the person chose the app password where both are taken.
    pub(crate) fn takes_app_password_by_choice(&self) -> bool {
        self.answers().app_password_chosen && self.app_password_is_a_choice()
    }

    /// Whether sending takes a token here, which is made like an app password.
    pub(crate) fn token_for_sending(&self) -> bool {
        self.provider()
            .and_then(|provider| provider.stop(Leg::Smtp, &self.domain()))
            .is_some_and(|stop| stop.reason == StopReason::Token)
    }

    /// The page where the code is made, where a code is asked for and its page is known.
    pub(crate) fn app_password(&self) -> Option<&'static AppPasswordPage> {
        self.provider()?.app_password.as_ref().filter(|_| self.wants_app_password())
    }

    /// What the code looks like. Nothing is known of a password that a person made up, and so it is never altered.
    pub(crate) fn code_format(&self) -> Option<&'static CodeFormat> {
        self.provider()?.code_format.as_ref().filter(|_| self.wants_app_password())
    }

    /// Whether the person makes the code up, on the provider's page.
    pub(crate) fn made_by_person(&self) -> bool {
        self.app_password().is_some_and(|page| page.made_by == MadeBy::Person)
    }

    /// Whether what is asked for is known by heart, and so is typed rather than pasted.
    pub(crate) fn typed_by_heart(&self) -> bool {
        !self.wants_app_password() || self.made_by_person()
    }

    pub(super) fn choose_password(&mut self, press: Press) {
        let chosen = press == Press::UseAppPassword;
        if self.app_password_is_a_choice() {
            self.answers_mut().app_password_chosen = chosen;
            // What was done for the one is not done for the other.
            self.draft.page_opened = None;
        }
    }
}

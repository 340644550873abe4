//! Step 4: get the app password, or know which password is meant; and switch on what lets programs in.

use std::collections::BTreeSet;

use url::Url;

use super::{Asked, Asking, Step, TwoStepTrouble, Wizard};
use crate::provider::{Letter, MissingReason, PasswordOf, Switch, SwitchedBy, languages_of_label};
use crate::view::Press;

/// What is open in step 4.
#[derive(Clone, Debug, Default)]
pub struct GetCodeState {
    /// "I don't see this".
    pub(crate) asked: Option<Asked>,
}

/// What is asked of an administrator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AdminQuestion {
    /// Allow app passwords (and two-step sign-in).
    AppPasswords,
    /// Allow Authenticated SMTP for this mailbox.
    SmtpAuth,
    /// Make a password for programs for this mailbox.
    MailboxPassword,
}

impl Wizard {
    /// The best page to open for the code, and what opens it: the page itself; else, where the way through the menus is
    /// known, the mailbox; else the help page.
    pub(crate) fn code_page(&self) -> Option<(Press, Url)> {
        let provider = self.provider().filter(|_| self.wants_app_password())?;
        let way_known = self.app_password().is_some_and(|page| !page.menu.is_empty()) && provider.sign_in_url.is_some();
        let next = match way_known {
            true => [Press::OpenProvider, Press::OpenHelpPage],
            false => [Press::OpenHelpPage, Press::OpenProvider],
        };
        std::iter::once(Press::OpenAppPasswords).chain(next).find_map(|press| Some((press, self.page_of(press)?)))
    }

    /// The page that a button opens here, if there is one.
    pub(crate) fn page_of(&self, press: Press) -> Option<Url> {
        let provider = self.provider()?;
        // That of the app passwords asks for signing in too, and lists them too.
        let code_page = || provider.app_password.as_ref()?.url.clone();
        match press {
            Press::OpenTwoStep => self.two_step_page(),
            Press::OpenAppPasswords => self.app_password()?.url.clone(),
            Press::OpenAppPasswordList => provider.revoke_url.clone().or_else(code_page),
            Press::OpenProvider => provider.sign_in_url.clone().or_else(code_page).or_else(|| self.two_step_page()),
            Press::OpenHelpPage => provider.help_url.clone(),
            Press::OpenSwitch => self.switches().find_map(|switch| switch.url.clone()),
            _ => None,
        }
    }

    /// What has to be switched on for what the app does.
    pub(crate) fn switches(&self) -> impl Iterator<Item = &'static Switch> {
        let needs = self.needs();
        let switches = self.provider().map(|provider| provider.switches.as_slice()).unwrap_or_default();
        switches.iter().filter(move |switch| switch.legs.iter().any(|leg| needs.contains(leg)))
    }

    /// The languages in which labels of the pages are known that this step leads to.
    pub(crate) fn page_languages(&self) -> BTreeSet<&'static str> {
        let page = self.app_password();
        let of_page = page.into_iter().flat_map(|page| {
            let single = [&page.label, &page.name_label, &page.access_label, &page.create_label];
            single.into_iter().flatten().chain(&page.menu)
        });
        let keys = of_page.chain(self.switches().flat_map(|switch| &switch.menu));
        keys.flat_map(|key| languages_of_label(key)).collect()
    }

    pub(super) fn note_opened(&mut self, press: Press) {
        if self.draft.step == Step::GetCode && self.code_page().is_some_and(|(opens, _)| opens == press) {
            self.draft.page_opened = Some(self.account());
        }
    }

    /// Whether the provider's page with the code was opened.
    pub(crate) fn page_opened(&self) -> bool {
        self.draft.page_opened.as_ref().is_some_and(|of| *of == self.account())
    }

    pub(super) fn enter_get_code(&mut self) {
        self.get_code.asked = None;
    }

    /// Where there is a page to open, the code stands on it.
    pub(super) fn get_code_ready(&self) -> bool {
        self.code_page().is_none() || self.page_opened()
    }

    /// The letter to the administrator that fits what is on the screen.
    pub(crate) fn admin_question(&self) -> Option<AdminQuestion> {
        let provider = self.provider()?;
        let by_others = match self.draft.step {
            Step::TwoStep => self.two_step.trouble == Some(Some(TwoStepTrouble::NotAllowed)),
            Step::GetCode => match self.asking() {
                Some(Asking::Found(reason)) => is_up_to_others(reason),
                Some(_) => false,
                None => self.switches().any(|switch| switch.who == SwitchedBy::Administrator) || self.set_by_others(),
            },
            _ => false,
        };
        match provider.letter {
            Some(Letter::SmtpAuth) => self.administrator_decides().then_some(AdminQuestion::SmtpAuth),
            Some(Letter::AppPasswords) => by_others.then_some(AdminQuestion::AppPasswords),
            Some(Letter::MailboxPassword) | None => by_others.then_some(AdminQuestion::MailboxPassword),
        }
    }

    /// Whether the password is the mailbox's own, which whoever runs the domain has set.
    fn set_by_others(&self) -> bool {
        self.provider().is_some_and(|provider| {
            let letter = provider.letter == Some(Letter::MailboxPassword);
            letter && provider.password_of == PasswordOf::Mailbox && !self.wants_app_password()
        })
    }

    pub(super) fn press_in_get_code(&mut self, press: Press) {
        match press {
            Press::Trouble if self.wants_app_password() => self.get_code.asked = Some(Asked::default()),
            Press::TroubleDone => self.get_code.asked = None,
            Press::UseAppPassword | Press::UseOwnPassword => self.choose_password(press),
            press => self.press_in_missing(press),
        }
    }
}

/// Whether only somebody else can change it.
fn is_up_to_others(reason: MissingReason) -> bool {
    use MissingReason::{NotTheirDomain, SwitchedOffByAdministrator, WorkAccount};
    matches!(reason, WorkAccount | SwitchedOffByAdministrator | NotTheirDomain)
}

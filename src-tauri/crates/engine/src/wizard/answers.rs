//! What a person has said about their account. Answers about another account are not believed of this one.

use serde::{Deserialize, Serialize};

use super::{TwoStepAnswer, Wizard};

/// Answers about one account.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AccountAnswers {
    /// The account: provider and address.
    pub of: String,
    /// Is two-step sign-in on?
    pub two_step: Option<TwoStepAnswer>,
    /// Has the mailbox been moved to another company?
    pub moved: Option<Answer>,
    /// An app password was chosen where the normal password is taken too.
    pub app_password_chosen: bool,
    /// Shall the account's own password be saved at all?
    pub save_own: Option<bool>,
    /// Is this computer only yours?
    pub only_yours: Option<bool>,
}

/// An answer to a question of yes or no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// The person does not know.
    NotSure,
}

impl Answer {
    /// Its name in text ids and answers.
    pub fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::NotSure => "not-sure",
        }
    }

    /// The answer of a name.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Yes, Self::No, Self::NotSure].into_iter().find(|answer| answer.name() == name)
    }
}

static NONE: AccountAnswers = AccountAnswers {
    of: String::new(),
    two_step: None,
    moved: None,
    app_password_chosen: false,
    save_own: None,
    only_yours: None,
};

impl Wizard {
    /// What was said about the account of the address in the field.
    pub(crate) fn answers(&self) -> &AccountAnswers {
        if self.draft.account.of == self.account() { &self.draft.account } else { &NONE }
    }

    /// To note down another answer about the account of the address in the field.
    pub(super) fn answers_mut(&mut self) -> &mut AccountAnswers {
        let account = self.account();
        if self.draft.account.of != account {
            self.draft.account = AccountAnswers { of: account, ..AccountAnswers::default() };
        }
        &mut self.draft.account
    }

    /// The account of the address in the field.
    pub(super) fn account(&self) -> String {
        let provider = self.provider().map(|provider| provider.id.as_str()).unwrap_or_default();
        format!("{provider} {}", self.draft.address.trim())
    }
}

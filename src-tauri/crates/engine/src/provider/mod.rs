//! The provider catalogue and how a provider is found for an address.

use serde::{Deserialize, Serialize};
use url::Url;

use crate::address::Address;
use crate::code::CodeFormat;
use crate::endpoint::{Endpoint, Leg};

/// A mail provider: typed facts and label keys, no sentences.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// Stable id, the file's name.
    pub id: String,
    /// The name that people know ("Gmail").
    pub name: String,
    /// The company as it is named in sentences ("Google").
    pub company: String,
    /// Organisation in `owners.toml` that hosts and links are judged against.
    pub organisation: String,
    /// Mail domains, lower case, ASCII.
    #[serde(default)]
    pub domains: Vec<String>,
    /// Families: any domain below one of these (`onmicrosoft.com`).
    #[serde(default)]
    pub domain_families: Vec<String>,
    /// MX host suffixes, matched at label boundaries.
    #[serde(default)]
    pub mx: Vec<String>,
    /// Submission servers, best first.
    #[serde(default)]
    pub smtp: Vec<Endpoint>,
    /// IMAP servers, best first.
    #[serde(default)]
    pub imap: Vec<Endpoint>,
    /// Login name per leg.
    #[serde(default)]
    pub user_name: UserNames,
    /// What is to be typed as password.
    pub credential: Credential,
    /// Two-step sign-in, where it has to do with the code.
    pub two_step: Option<TwoStep>,
    /// Where the code is made.
    pub app_password: Option<AppPasswordPage>,
    /// What the code looks like.
    pub code_format: Option<CodeFormat>,
    /// Legs that take no password here, and why. A stop on both ends the wizard at the address.
    #[serde(default)]
    pub stops: Vec<Stop>,
    /// Who may switch reading on, where it is a switch.
    pub imap_switch: Option<ImapSwitch>,
    /// What the code opens besides mail.
    #[serde(default)]
    pub opens: Vec<Opens>,
    /// What ends a code.
    #[serde(default)]
    pub revoked_when: Vec<Revocation>,
    /// Why the option can be missing.
    #[serde(default)]
    pub missing_because: Vec<MissingReason>,
    /// Known limits, for hints.
    #[serde(default)]
    pub limits: Limits,
    /// The provider's own help page.
    pub help_url: Option<Url>,
    /// Day on which these facts were last checked.
    pub checked: String,
    /// Where they come from.
    pub sources: Vec<String>,
    /// Facts that are not sure, by field name.
    #[serde(default)]
    pub unverified: Vec<String>,
}

/// What a mail program must be given as password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Credential {
    /// A code made on the provider's page.
    AppPassword,
    /// The account's own password.
    Password,
    /// No password of any kind.
    OauthOnly,
    /// Depends on the organisation.
    Varies,
}

/// The login name of each leg.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct UserNames {
    /// For sending.
    pub smtp: UserName,
    /// For reading.
    pub imap: UserName,
}

/// The form of a login name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UserName {
    /// The whole address.
    #[default]
    Address,
    /// The part before the `@`.
    LocalPart,
}

/// Two-step sign-in at the provider.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TwoStep {
    /// Whether codes exist only when it is on.
    pub required: bool,
    /// The provider's page for it.
    pub url: Url,
    /// Its name on the page, as a label key.
    pub label: String,
}

/// The page on which codes are made.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppPasswordPage {
    /// The page.
    pub url: Url,
    /// The way there through menus, as label keys.
    #[serde(default)]
    pub menu: Vec<String>,
    /// The page's name, as a label key.
    pub label: String,
    /// Label key of the field for the code's name, if the page asks for one.
    pub name_label: Option<String>,
    /// Label key of the button that makes the code.
    pub create_label: Option<String>,
    /// Whether the code is shown only once.
    pub shown_once: bool,
}

/// Why a leg takes no password.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stop {
    /// The leg.
    pub leg: Leg,
    /// Why.
    pub reason: StopReason,
    /// Day since which, as "2024-09-16", where known.
    pub since: Option<String>,
}

/// Reasons for a stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StopReason {
    /// Only "Sign in with …" is taken.
    OauthOnly,
    /// Passwords only where the administrator allows them (not a stop, a question).
    AdministratorDecides,
    /// The provider has no such server.
    NotOffered,
}

/// Who switches reading on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ImapSwitch {
    /// The person, in the mailbox settings.
    Person,
    /// The administrator.
    Administrator,
}

/// What a code opens besides mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Opens {
    /// Contacts.
    Contacts,
    /// Calendars.
    Calendars,
}

/// What ends a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Revocation {
    /// The account's password is changed.
    PasswordChanged,
    /// The person deletes it on the page.
    DeletedByPerson,
    /// Two-step sign-in is switched off.
    TwoStepOff,
}

/// Why the option can be missing on the provider's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MissingReason {
    /// Another account is signed in.
    WrongAccount,
    /// Two-step sign-in is off.
    TwoStepOff,
    /// Only security keys are set up for it.
    SecurityKeysOnly,
    /// The account belongs to work, school or another organisation.
    WorkAccount,
    /// Advanced Protection is on.
    AdvancedProtection,
    /// A child's account.
    ChildAccount,
    /// The browser is new to the provider, or private.
    UnfamiliarBrowser,
    /// The administrator has switched it off.
    SwitchedOffByAdministrator,
}

/// Limits that people run into.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Messages that may be sent in a day.
    pub messages_per_day: Option<u32>,
    /// Megabytes that may be read by IMAP in a day.
    pub imap_download_mb_per_day: Option<u32>,
    /// Megabytes that may be put in by IMAP in a day.
    pub imap_upload_mb_per_day: Option<u32>,
}

/// How a provider was recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// The domain is in the catalogue.
    Domain,
    /// The domain's mail goes to the provider's servers.
    Mx,
    /// A likely slip of the keyboard; nothing is applied.
    Typo,
    /// Guessed from the domain's name, for the own-server form.
    Guess,
}

/// What is known about an address.
#[derive(Clone, Debug)]
pub struct Detection<'a> {
    /// The provider, if recognised.
    pub provider: Option<&'a Provider>,
    /// A correction to offer.
    pub suggestion: Option<(Address, &'a Provider)>,
    /// How it was recognised.
    pub source: Source,
    /// Submission servers to use: the provider's, or guesses.
    pub smtp: Vec<Endpoint>,
    /// IMAP servers to use.
    pub imap: Vec<Endpoint>,
}

impl Provider {
    /// The login name of a leg for this address.
    pub fn user_name(&self, leg: Leg, address: &Address) -> String {
        let form = match leg {
            Leg::Smtp => self.user_name.smtp,
            Leg::Imap => self.user_name.imap,
        };
        match form {
            UserName::Address => address.to_string(),
            UserName::LocalPart => address.local().to_owned(),
        }
    }

    /// The stop of a leg, if it has one.
    pub fn stop(&self, leg: Leg) -> Option<&Stop> {
        self.stops.iter().find(|stop| stop.leg == leg)
    }
}

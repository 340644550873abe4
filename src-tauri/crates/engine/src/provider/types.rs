//! What is known of a mail provider: typed facts and label keys, no sentences.

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
    /// Domains that are the provider's, but may be out of use: decided by MX, never called a typing slip.
    #[serde(default)]
    pub domains_to_confirm: Vec<String>,
    /// First labels ("gmail") that are distinctive enough for slips of them to be offered a correction.
    #[serde(default)]
    pub offer_slips_of: Vec<String>,
    /// MX host suffixes, matched at label boundaries.
    #[serde(default)]
    pub mx: Vec<String>,
    /// Suffixes below `mx` that have no mailbox of this provider behind them.
    #[serde(default)]
    pub mx_not: Vec<String>,
    /// Where a domain of one's own is hosted here, the sign-in name is an address at one of these.
    #[serde(default)]
    pub own_domains_sign_in_at: Vec<String>,
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
    /// Sources disagree whether passwords are still taken: after one refused fresh code, say so and stop.
    #[serde(default)]
    pub password_doubted: bool,
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
    /// The page with that switch, or about it.
    pub imap_switch_url: Option<Url>,
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
    /// The letter to an administrator that helps here.
    pub letter: Option<Letter>,
    /// The provider's page for reading mail, to sign in at.
    pub sign_in_url: Option<Url>,
    /// The page on which a code is taken back.
    pub revoke_url: Option<Url>,
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
    /// Name of its texts: `stop-<text>-title` and so on.
    pub text: String,
    /// Day since which, as "2024-09-16", where known.
    pub since: Option<String>,
    /// Day on which this is announced to change.
    pub changes_on: Option<String>,
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
    /// As many codes exist as the provider allows.
    TooManyCodes,
    /// The account has no mailbox with this provider.
    NoMailbox,
}

/// Letters to an administrator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Letter {
    /// Please allow two-step sign-in, app passwords and IMAP.
    AppPasswords,
    /// Please allow authenticated SMTP for this mailbox.
    SmtpAuth,
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

    /// The stop of a leg, if it has one (which may be no more than a question to the administrator).
    pub fn stop(&self, leg: Leg) -> Option<&Stop> {
        self.stops.iter().find(|stop| stop.leg == leg)
    }

    /// Whether no password of any kind opens this leg.
    pub fn is_stopped(&self, leg: Leg) -> bool {
        self.stop(leg).is_some_and(|stop| stop.reason != StopReason::AdministratorDecides)
    }

    /// Its servers for a leg, best first.
    pub fn endpoints(&self, leg: Leg) -> &[Endpoint] {
        match leg {
            Leg::Smtp => &self.smtp,
            Leg::Imap => &self.imap,
        }
    }

    /// Whether a fact is marked as not sure; `field` as in the provider's file ("code_format.alphabet").
    pub fn is_unverified(&self, field: &str) -> bool {
        self.unverified.iter().any(|name| field == name || field.starts_with(&format!("{name}.")))
    }
}

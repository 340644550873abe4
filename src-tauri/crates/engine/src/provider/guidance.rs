//! How people get their code at a provider, what stands in the way, and what ends it: typed facts and label keys.

use serde::{Deserialize, Serialize};
use url::Url;

use crate::endpoint::Leg;

/// Two-step sign-in at the provider.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TwoStep {
    /// Whether codes exist only when it is on.
    pub required: bool,
    /// The provider's page for it.
    pub url: Option<Url>,
    /// Its name on the page, as a label key.
    pub label: Option<String>,
}

/// The page on which codes are made.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppPasswordPage {
    /// The page itself; none where only the way there, or a help page, is known.
    pub url: Option<Url>,
    /// The way there through menus, as label keys.
    #[serde(default)]
    pub menu: Vec<String>,
    /// The provider's name for an app password, as a label key.
    pub label: Option<String>,
    /// Label key of the field for the code's name, if the page asks for one.
    pub name_label: Option<String>,
    /// Label key of what the code must be allowed to open, if the page asks for that.
    pub access_label: Option<String>,
    /// Label key of the button that makes the code.
    pub create_label: Option<String>,
    /// Label key of something of a like name on the same pages that makes passwords which open no mail.
    pub mistaken_for: Option<String>,
    /// Whether the code is shown only once.
    #[serde(default)]
    pub shown_once: bool,
    /// Who makes the code up.
    #[serde(default)]
    pub made_by: MadeBy,
    /// Whether a code can be made while two-step sign-in is off.
    #[serde(default)]
    pub without_two_step: bool,
    /// How many codes an account may have.
    pub at_most: Option<u32>,
    /// A new code ends the one before, in every program.
    #[serde(default)]
    pub replaces_older: bool,
    /// Hours until a new code works, at most.
    pub ready_after_hours: Option<u32>,
    /// Days after which a code ends by itself.
    pub expires_after_days: Option<u32>,
}

/// Who makes a code up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MadeBy {
    /// The provider's page shows it.
    #[default]
    Provider,
    /// The person types one of their own choice.
    Person,
}

/// Why a leg takes no password.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stop {
    /// The leg.
    pub leg: Leg,
    /// Why.
    pub reason: StopReason,
    /// Only for people's own domains (true), or only for the provider's (false).
    pub own_domains: Option<bool>,
    /// Day since which, as "2024-09-16", where known.
    pub since: Option<String>,
    /// Day on which this is announced to change.
    pub changes_on: Option<String>,
}

impl Stop {
    /// Whether it ends this leg, for own domains or for the provider's.
    pub(super) fn ends(&self, leg: Leg, own: bool) -> bool {
        self.leg == leg && !self.reason.is_question() && self.own_domains.is_none_or(|only_own| only_own == own)
    }
}

/// Reasons for a stop; each has its texts (`stop-<reason>-…`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StopReason {
    /// Only "Sign in with …" is taken.
    OauthOnly,
    /// The provider gives out no app passwords any more, and takes no other password.
    AppPasswordsEnded,
    /// Programs get in only through the provider's own program on the computer.
    Bridge,
    /// The provider has no such server.
    NotOffered,
    /// Whether and how programs sign in has not been found out.
    NotKnown,
    /// Passwords only where the administrator allows them (not a stop, a question).
    AdministratorDecides,
    /// A token for sending, on some plans (not a stop, a question).
    Token,
}

impl StopReason {
    /// Whether it ends nothing, but has to be asked.
    pub fn is_question(self) -> bool {
        matches!(self, Self::AdministratorDecides | Self::Token)
    }
}

/// What has to be switched on before programs get in.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Switch {
    /// The legs that need it.
    pub legs: Vec<Leg>,
    /// Who can do it.
    pub who: SwitchedBy,
    /// The page with the switch, or about it.
    pub url: Option<Url>,
    /// The way there through menus, as label keys.
    #[serde(default)]
    pub menu: Vec<String>,
    /// It is switched on while the code is made, on the same page.
    #[serde(default)]
    pub with_app_password: bool,
    /// Switching two-step sign-in on switches this off again.
    #[serde(default)]
    pub off_after_two_step: bool,
}

/// Who switches something on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SwitchedBy {
    /// The person, in the mailbox settings.
    Person,
    /// The administrator.
    Administrator,
}

/// What a code opens.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// Besides mail; empty: mail only.
    pub opens: Vec<Opens>,
    /// Where that is written.
    pub source: String,
}

/// What a code opens besides mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Opens {
    /// Contacts.
    Contacts,
    /// Calendars.
    Calendars,
    /// Files in the provider's storage.
    Files,
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
    /// Two-step sign-in is switched on.
    TwoStepOn,
    /// A new code is made.
    NewCodeMade,
    /// Access to the account is restored after a loss.
    AccountRestored,
    /// The person signs out everywhere.
    SignedOutEverywhere,
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
    /// The plan has no access for programs.
    PlanWithoutPrograms,
    /// The person does not run the domain, and only who does can make codes.
    NotTheirDomain,
    /// No mobile phone number is tied to the mailbox.
    NoPhoneNumber,
    /// A setting that keeps every program out is on.
    ProgramsBlocked,
    /// It is a second mailbox of the household.
    SecondMailbox,
    /// The account has no password of its own: it signs in through another company.
    SignsInElsewhere,
}

/// What a person has to know of their mailbox before anything is tried.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "about", rename_all = "kebab-case", deny_unknown_fields)]
pub enum AskFirst {
    /// The provider is moving its mailboxes; a moved one has other servers.
    Moved {
        /// To whom.
        to: String,
    },
    /// Programs get in only on a paid plan.
    PaidPlan,
    /// Mailboxes that outlived their contract open on the website only.
    ContractEnded,
    /// Which servers are right depends on the plan or country: the account's own page names them.
    ServersInAccount,
    /// The password has to be let in once on the provider's page after it was changed.
    UnlockAfterPasswordChange,
    /// The account may have no password any more: it can be switched off, and programs need it.
    PasswordSwitchedOff,
    /// A mailbox that nobody opened for months lets no program in until its person signs in on the website.
    FrozenWhenUnused,
}

/// Letters to an administrator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Letter {
    /// Please allow two-step sign-in, app passwords and IMAP (Google Workspace).
    AppPasswords,
    /// Please allow authenticated SMTP for this mailbox (Microsoft 365).
    SmtpAuth,
    /// Please make a password for programs for this mailbox, or let me make one (mail of a domain).
    MailboxPassword,
}

/// Limits that people run into.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Messages that may be sent in a day.
    pub messages_per_day: Option<u32>,
    /// Messages that may be sent in an hour.
    pub messages_per_hour: Option<u32>,
    /// Messages that may be sent in a minute.
    pub messages_per_minute: Option<u32>,
    /// Recipients in a day, over all messages.
    pub recipients_per_day: Option<u32>,
    /// Recipients of one message.
    pub recipients_per_message: Option<u32>,
    /// Size of one message, in megabytes.
    pub message_mb: Option<u32>,
    /// IMAP connections at once.
    pub imap_connections: Option<u32>,
    /// Megabytes that may be read by IMAP in a day.
    pub imap_download_mb_per_day: Option<u32>,
    /// Megabytes that may be put in by IMAP in a day.
    pub imap_upload_mb_per_day: Option<u32>,
}

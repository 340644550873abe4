//! What is known of the apps that take the settings: their fields, in their order, under their labels.

use serde::{Deserialize, Serialize};

use crate::endpoint::{Leg, Security};

/// An app that receives the settings: data, no sentences.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct App {
    /// Stable id, the file's name.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Place in the list of apps.
    pub order: u32,
    /// Stands for any app: its fields are the usual ones, in our own words.
    #[serde(default)]
    pub generic: bool,
    /// What it does with the mailbox, sending first.
    pub needs: Vec<Leg>,
    /// Which ports its form takes for sending, best first; any, where empty.
    #[serde(default)]
    pub smtp_ports: Vec<AppPort>,
    /// Which ports its form takes for reading, best first; any, where empty.
    #[serde(default)]
    pub imap_ports: Vec<AppPort>,
    /// Its form has one login name for sending and reading, so both are tested with the same.
    #[serde(default)]
    pub one_user_name: bool,
    /// Where the settings go in the app, as its own labels.
    #[serde(default)]
    pub location: Vec<String>,
    /// The fields, in the app's order.
    pub fields: Vec<AppField>,
    /// Whether it asks for the name that people see.
    #[serde(default)]
    pub asks_display_name: bool,
    /// Where it connects from, where known.
    #[serde(default)]
    pub connects_from: ConnectsFrom,
    /// The app's own test button, if it has one.
    pub test_label: Option<String>,
    /// The app's own save button.
    pub save_label: Option<String>,
    /// What it says when its own test succeeds.
    pub accepted_text: Option<String>,
    /// What it says when its own test fails.
    pub refused_text: Option<String>,
    /// The app's help page.
    pub help_url: Option<url::Url>,
    /// The choice that has to fit the address (AccountMate's "SMTP Mail").
    pub mail_kind: Option<MailKind>,
    /// Day on which these facts were last checked.
    pub checked: String,
    /// Where they come from.
    pub sources: Vec<String>,
}

/// A port that an app's form takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppPort {
    /// Port number.
    pub port: u16,
    /// Encryption that the form means by it.
    pub security: Security,
}

/// One field of an app's form.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppField {
    /// The app's own label, as it stands on its screen; `None` where its help does not show the field, so that the
    /// texts name it.
    pub label: Option<String>,
    /// What goes in.
    pub value: FieldValue,
    /// Shown only when the mail-kind choice is one of these (AccountMate's server and port: only for "Other").
    #[serde(default)]
    pub only_for_kind: Vec<String>,
    /// What is to be said beside it.
    pub remark: Option<Remark>,
}

/// What is said beside a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Remark {
    /// The code goes in without the spaces that the provider shows.
    WithoutSpaces,
    /// The app's help does not show this field: the value, in case the app asks for it.
    IfAsked,
    /// The choice has to fit the address.
    FitsTheAddress,
    /// The app offers the field only with this choice.
    OnlyWithThisChoice,
    /// The app's form is not known to take this port.
    NotAmongItsPorts,
}

/// What goes into a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldValue {
    /// Submission host.
    SmtpHost,
    /// Submission port.
    SmtpPort,
    /// Yes if submission is TLS from the first byte.
    SmtpRequiresSsl,
    /// Yes if submission uses STARTTLS.
    SmtpRequiresTls,
    /// The encryption in words (SSL/TLS or STARTTLS).
    SmtpSecurity,
    /// Submission login name.
    SmtpUser,
    /// IMAP host.
    ImapHost,
    /// IMAP port.
    ImapPort,
    /// Yes: IMAP here is always encrypted from the first byte.
    ImapRequiresSsl,
    /// The encryption in words.
    ImapSecurity,
    /// IMAP login name.
    ImapUser,
    /// The address.
    Address,
    /// The name that people see.
    DisplayName,
    /// The code, without spaces.
    Code,
    /// The choice of [`MailKind`].
    MailKind,
}

/// A drop-down that has to fit the address.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailKind {
    /// Provider id to choice, where the address's own domain is the provider's.
    pub by_provider: std::collections::BTreeMap<String, String>,
    /// Choices that are only for addresses at these domains.
    #[serde(default)]
    pub only_at: std::collections::BTreeMap<String, Vec<String>>,
    /// The choice for every other address.
    pub otherwise: String,
}

/// Where an app connects from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConnectsFrom {
    /// From the computer it runs on.
    #[default]
    ThisComputer,
    /// From its maker's servers.
    ItsServers,
    /// Not known.
    Unknown,
}

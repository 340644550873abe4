//! The apps that take the settings: their fields, in their order, under their labels.

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
    /// What it does with the mailbox, sending first.
    pub needs: Vec<Leg>,
    /// Which ports its form takes for sending, best first.
    pub smtp_ports: Vec<AppPort>,
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
    /// The app's own label, as it stands on its screen.
    pub label: String,
    /// What goes in.
    pub value: FieldValue,
    /// Shown only when the mail-kind choice is one of these (AccountMate's server and port: only for "Other").
    #[serde(default)]
    pub only_for_kind: Vec<String>,
}

/// What goes into a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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

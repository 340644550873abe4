//! What a person has entered so far: all of it survives a restart, and nothing of it comes from a code.

use serde::{Deserialize, Serialize};

use super::{AccountAnswers, Step};
use crate::endpoint::{Endpoint, Security, host_from_typed};

/// Everything entered except the code.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// The chosen language; the computer's as long as there is none.
    pub language: Option<String>,
    /// The chosen language of the provider's page; the wizard's as long as there is none.
    pub page_language: Option<String>,
    /// Where the wizard stands.
    pub step: Step,
    /// App id.
    pub app: Option<String>,
    /// Name of another app.
    pub other_app_name: String,
    /// Whether another app reads mail too.
    pub other_app_reads: bool,
    /// Whether the app runs on another computer.
    pub app_elsewhere: bool,
    /// The address as typed.
    pub address: String,
    /// The address whose offered correction was turned down.
    pub kept_address: Option<String>,
    /// Whether the login name is another one.
    pub signs_in_otherwise: bool,
    /// That login name.
    pub sign_in_name: String,
    /// The name that people see.
    pub display_name: String,
    /// Where the servers come from.
    pub servers_from: ServersFrom,
    /// The own-server form.
    pub own: OwnServers,
    /// What was said about the account.
    pub account: AccountAnswers,
    /// The account for which the provider's page with the code was opened.
    pub page_opened: Option<String>,
    /// Whether the code of a mailbox in the list is being replaced.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub replacing: bool,
    /// What was under way when that began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aside: Option<Box<Draft>>,
}

impl Draft {
    /// What stays when everything else is begun anew.
    pub(crate) fn fresh(&self) -> Self {
        Self { language: self.language.clone(), ..Self::default() }
    }

    /// What comes when this is done: what was under way before, or a fresh start.
    pub(crate) fn after(&self) -> Self {
        match &self.aside {
            Some(aside) => Self { language: self.language.clone(), aside: None, ..Self::clone(aside) },
            None => self.fresh(),
        }
    }

    /// Whether nothing has been entered.
    pub(crate) fn is_fresh(&self) -> bool {
        *self == self.fresh()
    }
}

/// Where the servers come from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ServersFrom {
    /// The recognised provider.
    #[default]
    Recognised,
    /// A provider chosen from the list, by id.
    List(String),
    /// The own-server form.
    OwnServer,
}

/// The answer in step 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TwoStepAnswer {
    /// It is on.
    On,
    /// It is off.
    Off,
    /// The person does not know.
    NotSure,
}

/// The own-server form as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OwnServers {
    /// Sending.
    pub smtp: ServerDraft,
    /// Reading.
    pub imap: ServerDraft,
    /// Whether a person changed anything: guesses never overwrite that.
    pub edited: bool,
}

/// One server as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ServerDraft {
    /// Host.
    pub host: String,
    /// Port.
    pub port: String,
    /// Encryption.
    pub security: Security,
    /// Whether a person typed the host; else it was found or guessed.
    pub typed: bool,
    /// The host once more, typed by a person to confirm one that was found.
    pub confirmation: String,
}

impl Default for ServerDraft {
    fn default() -> Self {
        Self {
            host: String::new(),
            port: String::new(),
            security: Security::Tls,
            typed: false,
            confirmation: String::new(),
        }
    }
}

/// What is wrong with a typed server.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ServerFaults {
    /// The host is empty or no host name.
    pub host: bool,
    /// The port is not a number from 1 to 65535.
    pub port: bool,
}

impl ServerDraft {
    /// The endpoint, or which parts of it are not yet right.
    pub fn endpoint(&self) -> Result<Endpoint, ServerFaults> {
        let host = host_from_typed(&self.host);
        let port = self.port.trim().parse::<u16>().ok().filter(|port| *port > 0);
        match (host, port) {
            (Some(host), Some(port)) => Ok(Endpoint { host, port, security: self.security }),
            (host, port) => Err(ServerFaults { host: host.is_none(), port: port.is_none() }),
        }
    }
}

//! From the cells of a row to what is to be tested, or to what is wrong with it.

use serde::Serialize;
use zeroize::Zeroizing;

use super::columns::Part;
use crate::address::{Address, AddressError};
use crate::check::Wish;
use crate::endpoint::{Endpoint, Leg, Security, host_from_typed};
use crate::handover::{self, App};
use crate::secret::Secret;

/// One mailbox of a list.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its address.
    pub address: Address,
    /// The app that the settings are for; sending and reading, where none is named.
    pub app: Option<&'static App>,
    /// The login name, where it is not the address.
    pub user: Option<String>,
    /// The name that people see.
    pub name: Name,
    /// The server for sending, where it is named.
    pub smtp: Option<Endpoint>,
    /// The server for reading, where it is named.
    pub imap: Option<Endpoint>,
    /// What stands in the column for codes, as it stands there.
    pub code: Option<Secret>,
}

impl Row {
    /// What it asks for.
    pub(in crate::bulk) fn wish(&self) -> Wish {
        let (smtp, imap, user) = (self.smtp.clone(), self.imap.clone(), self.user.clone());
        Wish { smtp, imap, only: None, user, app: self.app }
    }
}

/// The name that people see, as far as it is given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name {
    /// In one piece.
    pub full: String,
    /// Its first part.
    pub first: String,
    /// Its last part.
    pub last: String,
}

impl Name {
    /// In one piece, made of its parts where that is what is given.
    pub fn whole(&self) -> String {
        match self.full.as_str() {
            "" => format!("{} {}", self.first, self.last).trim().to_owned(),
            full => full.to_owned(),
        }
    }

    /// First and last part; where only the whole is given, it is cut at the first blank.
    pub fn parts(&self) -> (String, String) {
        if !self.first.is_empty() || !self.last.is_empty() {
            return (self.first.clone(), self.last.clone());
        }
        let (first, last) = self.full.split_once(' ').unwrap_or((&self.full, ""));
        (first.to_owned(), last.trim().to_owned())
    }
}

/// What is wrong with a row. One sentence each in the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "kebab-case", tag = "row")]
pub enum RowFault {
    /// It is longer than any row.
    #[error("row-too-long")]
    TooLong,
    /// A quotation mark opens and nothing closes it.
    #[error("quote-open")]
    QuoteOpen,
    /// It has more cells than there are columns.
    #[error("too-many-cells")]
    TooManyCells,
    /// The line is no JSON object.
    #[error("not-an-object")]
    NotAnObject,
    /// The address cannot be used.
    #[error("address")]
    Address {
        /// Why.
        error: AddressError,
    },
    /// There is no such app.
    #[error("unknown-app")]
    App,
    /// The server is not host, port and encryption.
    #[error("server")]
    Server {
        /// Which.
        leg: Leg,
    },
    /// The server is to be used without encryption, which Sparekey never does.
    #[error("server-in-clear")]
    InClear {
        /// Which.
        leg: Leg,
    },
    /// Sending and reading have two login names: each is a row of its own.
    #[error("two-login-names")]
    TwoNames,
}

/// The parts of a row, as they stand in it.
#[derive(Default)]
pub(super) struct Parts(Vec<(Part, Zeroizing<String>)>);

impl Parts {
    /// One more; the first of its kind counts.
    pub(super) fn add(&mut self, part: Part, text: &str) {
        if !text.trim().is_empty() {
            self.0.push((part, Zeroizing::new(text.trim().to_owned())));
        }
    }

    fn get(&self, part: Part) -> Option<&str> {
        self.0.iter().find(|(of, _)| *of == part).map(|(_, text)| text.as_str())
    }

    /// The address as it stands there.
    pub(super) fn typed_address(&self) -> &str {
        self.get(Part::Address).unwrap_or_default()
    }

    /// The row. `app`: for rows that name none.
    pub(super) fn read(&self, app: Option<&'static App>, code: Option<Secret>) -> Result<Row, RowFault> {
        let address = Address::parse(self.typed_address()).map_err(|error| RowFault::Address { error })?;
        let app = match self.get(Part::App) {
            Some(named) => Some(app_of(named).ok_or(RowFault::App)?),
            None => app,
        };
        let text = |part| self.get(part).unwrap_or_default().to_owned();
        let name = Name { full: text(Part::Name), first: text(Part::FirstName), last: text(Part::LastName) };
        // Lists of other programs repeat the address in each of these.
        let own = |user: &&str| !user.eq_ignore_ascii_case(&address.to_string());
        let names = [Part::User, Part::ImapUser].map(|part| self.get(part));
        let user = match names {
            [Some(one), Some(other)] if one != other => return Err(RowFault::TwoNames),
            [one, other] => one.or(other).filter(own).map(str::to_owned),
        };
        let smtp = self.server(Leg::Smtp, [Part::Smtp, Part::SmtpPort, Part::SmtpSecurity])?;
        let imap = self.server(Leg::Imap, [Part::Imap, Part::ImapPort, Part::ImapSecurity])?;
        // A list of servers for both, for an app that only sends.
        let needed = |leg| app.is_none_or(|app| app.needs.contains(&leg));
        let (smtp, imap) = (smtp.filter(|_| needed(Leg::Smtp)), imap.filter(|_| needed(Leg::Imap)));
        Ok(Row { address, app, user, name, smtp, imap, code })
    }

    fn server(&self, leg: Leg, [host, port, security]: [Part; 3]) -> Result<Option<Endpoint>, RowFault> {
        let Some(host) = self.get(host) else { return Ok(None) };
        server(leg, host, self.get(port), self.get(security)).map(Some)
    }
}

fn app_of(named: &str) -> Option<&'static App> {
    let same = |app: &&App| app.id.eq_ignore_ascii_case(named) || app.name.eq_ignore_ascii_case(named);
    handover::apps().iter().find(same)
}

/// A server from one cell (`host:465:tls`, `host:587`, `host`) or from three; what is not said is what the port, or the
/// leg, usually has (RFC 8314 §7.3).
fn server(leg: Leg, host: &str, port: Option<&str>, security: Option<&str>) -> Result<Endpoint, RowFault> {
    if let Ok(endpoint) = host.parse() {
        return Ok(endpoint);
    }
    let fault = RowFault::Server { leg };
    // Three parts in one cell, the last of which is no encryption that there is.
    let (host, security) = match host.rsplit_once(':') {
        Some((before, word)) if before.contains(':') && word.chars().all(char::is_alphabetic) && !word.is_empty() => {
            (before, Some(word))
        }
        _ => (host, security),
    };
    let (host, behind) = match host.rsplit_once(':') {
        Some((before, behind)) if !before.contains(':') || before.ends_with(']') => (before, Some(behind)),
        _ => (host, None),
    };
    let port = match port.or(behind) {
        // Spreadsheets make a number with a fraction of it.
        Some(port) => Some(port.trim_end_matches(".0").parse::<u16>().ok().filter(|port| *port > 0).ok_or(fault)?),
        None => None,
    };
    let said = match security.map(|text| text.to_lowercase().replace([' ', '-', '_', '/'], "")).as_deref() {
        None | Some("") => None,
        Some("ssl" | "ssltls" | "tlsssl" | "smtps" | "imaps" | "implicit" | "implicittls" | "true" | "yes" | "1") => {
            Some(Security::Tls)
        }
        // Many forms say TLS where they mean STARTTLS: the port tells.
        Some("tls") if matches!(port, Some(587 | 143 | 25)) => Some(Security::Starttls),
        Some("tls") => Some(Security::Tls),
        Some("starttls" | "tlsstarttls" | "starttlstls" | "explicit" | "explicittls") => Some(Security::Starttls),
        Some("none" | "no" | "plain" | "off" | "false" | "0" | "unencrypted") => {
            return Err(RowFault::InClear { leg });
        }
        Some(_) => return Err(fault),
    };
    let security = said.unwrap_or(match port {
        Some(587 | 143 | 25 | 2525) => Security::Starttls,
        _ => Security::Tls,
    });
    let usual = match (leg, security) {
        (Leg::Smtp, Security::Tls) => 465,
        (Leg::Smtp, Security::Starttls) => 587,
        (Leg::Imap, Security::Tls) => 993,
        (Leg::Imap, Security::Starttls) => 143,
    };
    let host = host_from_typed(host).ok_or(fault)?;
    Ok(Endpoint::new(host, port.unwrap_or(usual), security))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_are_read_in_the_forms_that_lists_have() {
        let read = |host, port, security| server(Leg::Smtp, host, port, security).map(|server| server.to_string());
        for (host, port, security, expected) in [
            ("mail.firm.example:465:tls", None, None, "mail.firm.example:465:tls"),
            ("mail.firm.example", None, None, "mail.firm.example:465:tls"),
            ("mail.firm.example:587", None, None, "mail.firm.example:587:starttls"),
            ("mail.firm.example", Some("587"), Some("TLS"), "mail.firm.example:587:starttls"),
            ("mail.firm.example", Some("465.0"), Some("SSL/TLS"), "mail.firm.example:465:tls"),
            ("mail.firm.example", None, Some("STARTTLS"), "mail.firm.example:587:starttls"),
            ("[::1]:465", None, None, "[::1]:465:tls"),
        ] {
            assert_eq!(read(host, port, security), Ok(expected.to_owned()));
        }
        assert_eq!(read("mail.firm.example", Some("25"), Some("none")), Err(RowFault::InClear { leg: Leg::Smtp }));
        assert_eq!(read("mail.firm.example:25:plain", None, None), Err(RowFault::InClear { leg: Leg::Smtp }));
        for (host, port, security) in
            [("a b", None, None), ("mail.firm.example", Some("x"), None), ("mail.firm.example", None, Some("maybe"))]
        {
            assert_eq!(read(host, port, security), Err(RowFault::Server { leg: Leg::Smtp }));
        }
    }

    #[test]
    fn names_come_whole_or_in_parts() {
        let name =
            |full: &str, first: &str, last: &str| Name { full: full.into(), first: first.into(), last: last.into() };
        assert_eq!(name("Anna de Vries", "", "").parts(), ("Anna".into(), "de Vries".into()));
        assert_eq!(name("", "Anna", "Vries").whole(), "Anna Vries");
        assert_eq!(name("Anna", "", "").parts(), ("Anna".into(), String::new()));
    }
}

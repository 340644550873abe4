//! Proven mailboxes in the form that another program reads; without their codes, unless those were asked for.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;

use super::cells::{changes, neutralised};
use super::results::{Proven, Results, ResultsFault, beside, csv_row};
use crate::endpoint::{Endpoint, Security};

/// The forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handover {
    /// Saleshandy's bulk form: the fields of its interface for programs, flat.
    Saleshandy,
    /// One row each, with everything that a program may ask for.
    Plain,
}

/// What was handed over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HandedOver {
    /// Mailboxes in the file.
    pub rows: usize,
    /// Proven mailboxes that the form has no fields for, such as STARTTLS for reading.
    pub left_out: usize,
    /// Mailboxes without a name of the person, which the form asks for.
    pub nameless: usize,
    /// Codes that are left out since a spreadsheet would take them for a formula: they go in by hand.
    pub codes_left_out: usize,
}

/// The columns that Saleshandy's interface names (developer.saleshandy.com, "Connect email accounts", seen 2026-11-22). What
/// says how reading is encrypted is not known for certain, so only mailboxes are handed over that are read on TLS.
const SALESHANDY: [&str; 13] = [
    "emailServiceProvider",
    "fromFirstName",
    "fromLastName",
    "smtpEmailAddress",
    "smtpUserName",
    "smtpPassword",
    "smtpHost",
    "smtpPort",
    "smtpEncryption",
    "imapEmailAddress",
    "imapUserName",
    "imapHost",
    "imapPort",
];
/// Behind the login name for reading.
const SALESHANDY_IMAP_PASSWORD: (usize, &str) = (11, "imapPassword");
/// Saleshandy's names of providers; all others are "other".
const SALESHANDY_PROVIDERS: [(&str, &[&str]); 7] = [
    ("gmail", &["gmail"]),
    ("gsuite", &["google-workspace"]),
    ("microsoft", &["outlook-consumer"]),
    ("o365", &["microsoft365"]),
    ("yahoo", &["yahoo"]),
    ("yandex", &["yandex"]),
    ("zoho", &["zoho", "zoho-eu", "zoho-in", "zoho-com-au", "zoho-jp", "zoho-ca"]),
];

const PLAIN: [&str; 13] = [
    "address",
    "name",
    "provider",
    "app",
    "smtp_host",
    "smtp_port",
    "smtp_encryption",
    "smtp_user",
    "imap_host",
    "imap_port",
    "imap_encryption",
    "imap_user",
    "app_password",
];

/// Writes the proven mailboxes of these results into a file, whole or not at all; what stood there is replaced if it was
/// handed over by us.
///
/// # Errors
///
/// Something else stands there, or it cannot be written.
pub fn hand_over(results: &mut Results, form: Handover, to: &Path) -> Result<HandedOver, ResultsFault> {
    let head = csv_row(b',', columns(form).into_iter().map(str::to_owned));
    refuse_other_files(to, &head)?;
    // For its owner alone: there may be codes in it.
    let mut file = io::BufWriter::new(beside(to, true)?);
    file.write_all(&head)?;
    let mut handed_over = HandedOver::default();
    results.each_proven(|proven| {
        let row = match form {
            Handover::Saleshandy => saleshandy(&proven, &mut handed_over),
            Handover::Plain => Some(plain(&proven, &mut handed_over)),
        };
        match row {
            Some(cells) => {
                handed_over.rows += 1;
                file.write_all(&csv_row(b',', cells.into_iter().map(|cell| neutralised(&cell))))
            }
            None => {
                handed_over.left_out += 1;
                Ok(())
            }
        }
    })?;
    let file = file.into_inner().map_err(|fault| fault.into_error())?;
    file.as_file().sync_all()?;
    file.persist(to).map_err(|fault| fault.error)?;
    Ok(handed_over)
}

fn columns(form: Handover) -> Vec<&'static str> {
    match form {
        Handover::Plain => PLAIN.to_vec(),
        Handover::Saleshandy => {
            let mut columns = SALESHANDY.to_vec();
            columns.insert(SALESHANDY_IMAP_PASSWORD.0, SALESHANDY_IMAP_PASSWORD.1);
            columns
        }
    }
}

fn refuse_other_files(to: &Path, head: &[u8]) -> Result<(), ResultsFault> {
    match fs::metadata(to) {
        Err(_) => return Ok(()),
        Ok(found) if !found.is_file() => return Err(ResultsFault::OtherFile),
        Ok(_) => {}
    }
    let mut there = Vec::new();
    File::open(to)?.take(head.len() as u64).read_to_end(&mut there)?;
    if there.is_empty() || there == head { Ok(()) } else { Err(ResultsFault::OtherFile) }
}

/// The code as it goes into a cell.
fn code(proven: &Proven, handed_over: &mut HandedOver) -> String {
    match &proven.code {
        Some(code) if changes(code.expose()) => {
            handed_over.codes_left_out += 1;
            String::new()
        }
        Some(code) => code.expose().to_owned(),
        None => String::new(),
    }
}

fn saleshandy(proven: &Proven, handed_over: &mut HandedOver) -> Option<Vec<String>> {
    let [(smtp, smtp_user), (imap, imap_user)] = &proven.ways;
    let (smtp, imap): (Endpoint, Endpoint) = (smtp.parse().ok()?, imap.parse().ok()?);
    if imap.security != Security::Tls {
        return None;
    }
    let provider = SALESHANDY_PROVIDERS.iter().find(|(_, ids)| ids.contains(&proven.provider.as_str()));
    let provider = provider.map_or("other", |(name, _)| name).to_owned();
    let (first, last) = proven.name.parts();
    handed_over.nameless += usize::from(first.is_empty() && last.is_empty());
    let encryption = if smtp.security == Security::Tls { "ssl" } else { "tls" }.to_owned();
    let (address, code) = (proven.address.clone(), code(proven, handed_over));
    Some(vec![
        provider,
        first,
        last,
        address.clone(),
        smtp_user.clone(),
        code.clone(),
        smtp.host,
        smtp.port.to_string(),
        encryption,
        address,
        imap_user.clone(),
        code,
        imap.host,
        imap.port.to_string(),
    ])
}

fn plain(proven: &Proven, handed_over: &mut HandedOver) -> Vec<String> {
    let mut cells = vec![proven.address.clone(), proven.name.whole(), proven.provider.clone(), proven.app.clone()];
    for (server, user) in &proven.ways {
        let server = server.parse::<Endpoint>().ok();
        let security = server.as_ref().map(|server| match server.security {
            Security::Tls => "tls",
            Security::Starttls => "starttls",
        });
        let port = server.as_ref().map(|server| server.port.to_string());
        cells.push(server.map(|server| server.host).unwrap_or_default());
        cells.push(port.unwrap_or_default());
        cells.push(security.unwrap_or_default().to_owned());
        cells.push(user.clone());
    }
    cells.push(code(proven, handed_over));
    cells
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider::Catalogue;

    #[test]
    fn saleshandys_providers_are_in_the_catalogue() {
        for id in SALESHANDY_PROVIDERS.iter().flat_map(|(_, ids)| *ids) {
            assert!(Catalogue::embedded().get(id).is_some(), "{id}");
        }
    }
}

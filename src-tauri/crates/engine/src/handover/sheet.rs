//! What goes into an app's fields: typed values, which the texts put into words.

use super::apps::leg_of;
use super::plan::takes;
use super::{App, AppField, FieldValue, Remark};
use crate::address::Address;
use crate::endpoint::{Endpoint, Leg, Security};

/// What was proven, and is handed over unchanged.
#[derive(Clone, Copy, Debug)]
pub struct Proven<'a> {
    /// The address.
    pub address: &'a Address,
    /// The name that people see, where it was given.
    pub display_name: Option<&'a str>,
    /// Server and login name for sending.
    pub smtp: Option<(&'a Endpoint, &'a str)>,
    /// Server and login name for reading.
    pub imap: Option<(&'a Endpoint, &'a str)>,
    /// Provider id, only where the address's own domain is the provider's ([`crate::provider::Source::Domain`]).
    pub provider_by_domain: Option<&'a str>,
}

/// One row of the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRow {
    /// What the field is for; names it where the app's own label is not known.
    pub field: FieldValue,
    /// The app's own label.
    pub label: Option<String>,
    /// What goes in.
    pub value: RowValue,
    /// What is to be said beside it.
    pub remark: Option<Remark>,
}

/// What goes into a field. The code itself is never part of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowValue {
    /// To be copied as it is.
    Text(String),
    /// To be chosen in the app, under the app's own word.
    Choice(String),
    /// Yes, or ticked.
    Yes,
    /// No, or not ticked.
    No,
    /// The kind of encryption.
    Security(Security),
    /// The code.
    Code,
    /// Nothing was given; may stay empty.
    Blank,
}

/// The app's fields with their values, in its order. Fields of a leg that was not asked for are left out.
pub fn sheet(app: &App, proven: &Proven<'_>) -> Vec<SheetRow> {
    let kind = mail_kind(app, proven.address, proven.provider_by_domain);
    let fields = app.fields.iter().filter(|field| {
        field.only_for_kind.is_empty() || kind.is_some_and(|kind| field.only_for_kind.iter().any(|only| only == kind))
    });
    let rows = fields.filter_map(|field| {
        let value = value(field.value, proven, kind)?;
        Some(SheetRow { field: field.value, label: field.label.clone(), value, remark: remark(app, field, proven) })
    });
    rows.collect()
}

/// The choice that fits the address ("Gmail", "Other"); `None` if the app has no such field. `provider_by_domain` as in
/// [`Proven`].
pub fn mail_kind<'a>(app: &'a App, address: &Address, provider_by_domain: Option<&str>) -> Option<&'a str> {
    let kinds = app.mail_kind.as_ref()?;
    let choice = provider_by_domain.and_then(|provider| kinds.by_provider.get(provider)).filter(|choice| {
        let domains = kinds.only_at.get(choice.as_str());
        domains.is_none_or(|domains| domains.iter().any(|domain| domain == address.domain()))
    });
    Some(choice.unwrap_or(&kinds.otherwise))
}

fn value(field: FieldValue, proven: &Proven<'_>, kind: Option<&str>) -> Option<RowValue> {
    use FieldValue::*;
    let leg = match leg_of(field) {
        Some(Leg::Smtp) => Some(proven.smtp?),
        Some(Leg::Imap) => Some(proven.imap?),
        None => None,
    };
    let yes = |security: Security| {
        leg.map(|(endpoint, _)| if endpoint.security == security { RowValue::Yes } else { RowValue::No })
    };
    match field {
        SmtpHost | ImapHost => leg.map(|(endpoint, _)| RowValue::Text(endpoint.host.clone())),
        SmtpPort | ImapPort => leg.map(|(endpoint, _)| RowValue::Text(endpoint.port.to_string())),
        SmtpSecurity | ImapSecurity => leg.map(|(endpoint, _)| RowValue::Security(endpoint.security)),
        SmtpUser | ImapUser => leg.map(|(_, user)| RowValue::Text(user.to_owned())),
        SmtpRequiresSsl | ImapRequiresSsl => yes(Security::Tls),
        SmtpRequiresTls => yes(Security::Starttls),
        Address => Some(RowValue::Text(proven.address.to_string())),
        DisplayName => Some(match proven.display_name.map(str::trim).filter(|name| !name.is_empty()) {
            Some(name) => RowValue::Text(name.to_owned()),
            None => RowValue::Blank,
        }),
        Code => Some(RowValue::Code),
        MailKind => kind.map(|kind| RowValue::Choice(kind.to_owned())),
    }
}

fn remark(app: &App, field: &AppField, proven: &Proven<'_>) -> Option<Remark> {
    let misfit = match field.value {
        FieldValue::SmtpPort => proven.smtp.is_some_and(|(endpoint, _)| !takes(&app.smtp_ports, endpoint)),
        FieldValue::ImapPort => proven.imap.is_some_and(|(endpoint, _)| !takes(&app.imap_ports, endpoint)),
        _ => false,
    };
    match field.remark {
        _ if misfit => Some(Remark::NotAmongItsPorts),
        Some(remark) => Some(remark),
        None if !field.only_for_kind.is_empty() => Some(Remark::OnlyWithThisChoice),
        None if field.label.is_none() && !app.generic => Some(Remark::IfAsked),
        None => None,
    }
}

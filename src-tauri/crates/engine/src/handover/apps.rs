//! All apps, as they stand in `apps/*.toml`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::{App, AppField, FieldValue};
use crate::data::from_toml;
use crate::endpoint::Leg;
use crate::provider::is_date;

/// All files, by name.
const FILES: &str = include_str!(concat!(env!("OUT_DIR"), "/apps.json"));

/// What is wrong with the app files; a fault of ours.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {fault}")]
pub struct AppsError {
    /// The file.
    pub file: String,
    /// What is wrong in it.
    pub fault: AppFault,
}

/// What is wrong with an app file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AppFault {
    /// Not TOML, an unknown key, a missing key or a value of another kind.
    #[error("cannot be read: {0}")]
    Form(String),
    /// The id is not the file's name.
    #[error("the id is not the file's name")]
    Id,
    /// Two apps have the same place in the list.
    #[error("another app has the same place in the list")]
    Order,
    /// The date of the last check is not like 2026-11-22, or there are no sources.
    #[error("no date of the last check, or no sources")]
    Checked,
    /// A help page that is not `https`.
    #[error("the help page is not an https link")]
    Link,
    /// No leg, no field for the code, or a field of a leg that the app does not need.
    #[error("the fields do not fit what the app needs")]
    Fields,
    /// A choice without a field for it, or a field for a choice that there is not.
    #[error("the choices do not fit the fields")]
    Choices,
}

/// The apps, in the order in which they are shown.
///
/// # Panics
///
/// If the embedded files are not sound, which a test rules out.
pub fn apps() -> &'static [App] {
    static APPS: LazyLock<Vec<App>> = LazyLock::new(|| {
        let files: BTreeMap<String, App> = serde_json::from_str(FILES).expect("a test reads every embedded file");
        judged(files).expect("a test reads every embedded file")
    });
    &APPS
}

/// The app of an id.
pub fn app(id: &str) -> Option<&'static App> {
    apps().iter().find(|app| app.id == id)
}

/// Reads app files (name and TOML).
///
/// # Errors
///
/// The first fault, with the file that has it.
pub fn read_apps<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Vec<App>, AppsError> {
    let read = files.map(|(name, toml)| {
        let form = |error| AppsError { file: name.to_owned(), fault: AppFault::Form(error) };
        Ok((name.to_owned(), from_toml(toml).map_err(form)?))
    });
    judged(read.collect::<Result<Vec<(String, App)>, _>>()?)
}

/// Every app by itself, and all together.
fn judged(files: impl IntoIterator<Item = (String, App)>) -> Result<Vec<App>, AppsError> {
    let mut apps: Vec<App> = Vec::new();
    for (name, app) in files {
        let fault = |fault| AppsError { file: name.clone(), fault };
        check(&name, &app).map_err(fault)?;
        if apps.iter().any(|other| other.order == app.order) {
            return Err(fault(AppFault::Order));
        }
        apps.push(app);
    }
    apps.sort_by_key(|app| app.order);
    Ok(apps)
}

fn check(name: &str, app: &App) -> Result<(), AppFault> {
    if name != format!("{}.toml", app.id) {
        return Err(AppFault::Id);
    }
    if !is_date(&app.checked) || app.sources.is_empty() {
        return Err(AppFault::Checked);
    }
    if app.help_url.as_ref().is_some_and(|url| url.scheme() != "https") {
        return Err(AppFault::Link);
    }
    let needed = |field: &AppField| leg_of(field.value).is_none_or(|leg| app.needs.contains(&leg));
    let has_code = app.fields.iter().any(|field| field.value == FieldValue::Code);
    let named = app.name.trim() == app.name && !app.name.is_empty();
    if app.needs.is_empty() || !has_code || !named || !app.fields.iter().all(needed) {
        return Err(AppFault::Fields);
    }
    let asks_kind = app.fields.iter().any(|field| field.value == FieldValue::MailKind);
    let known_choice = |choice: &String| {
        app.mail_kind
            .as_ref()
            .is_some_and(|kind| kind.otherwise == *choice || kind.by_provider.values().any(|known| known == choice))
    };
    let bound = app.fields.iter().flat_map(|field| &field.only_for_kind);
    let limited = app.mail_kind.iter().flat_map(|kind| kind.only_at.keys());
    if asks_kind != app.mail_kind.is_some() || !bound.chain(limited).all(known_choice) {
        return Err(AppFault::Choices);
    }
    Ok(())
}

/// The leg that a field belongs to, if to one alone.
pub(super) fn leg_of(value: FieldValue) -> Option<Leg> {
    use FieldValue::*;
    match value {
        SmtpHost | SmtpPort | SmtpRequiresSsl | SmtpRequiresTls | SmtpSecurity | SmtpUser => Some(Leg::Smtp),
        ImapHost | ImapPort | ImapRequiresSsl | ImapSecurity | ImapUser => Some(Leg::Imap),
        Address | DisplayName | Code | MailKind => None,
    }
}

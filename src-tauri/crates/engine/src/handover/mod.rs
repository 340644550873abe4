//! The apps that take the settings, which servers they will use, and what goes into their fields.

mod apps;
mod files;
mod plan;
mod sheet;
#[cfg(test)]
mod tests;
mod types;

pub use apps::{AppFault, AppsError, app, apps, read_apps};
pub use files::{FileFormat, SettingsFile, Unfit, settings_file};
pub use plan::{Planned, plan_endpoints, takes_server};
pub use sheet::{Proven, RowValue, SheetRow, mail_kind, sheet};
pub use types::*;

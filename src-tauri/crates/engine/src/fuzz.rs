//! Doors for the fuzz targets in `tests/fuzz`: there only when cargo-fuzz compiles. Each panics where a promise is broken.

pub use crate::check::fuzz::{certificate, imap, smtp, starttls};
pub use crate::provider::discover::fuzz::{autoconfig, records};

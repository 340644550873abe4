//! The report for whoever helps: built from an allow-list of facts, never from raw text.
//!
//! [`Report`] has a field for everything that may be told, and nothing gets in by itself: its types take numbers, names
//! from closed lists and ids of our own files, and a test holds the list of its fields. What it never holds: a code, an
//! address, a name of a person, a proxy's host or login, a certificate's names. The server's own line is told only if
//! somebody asked for it ([`ServerWords::Told`]), and then cut by [`server_line`].

mod collect;
mod html;
mod line;
mod page;
#[cfg(test)]
mod tests;
mod text;
mod types;

use std::sync::OnceLock;

pub use collect::{About, Sent, ServerWords, Tested};
pub use html::{document, escaped};
pub use line::server_line;
pub use types::*;

static COMMIT: OnceLock<&str> = OnceLock::new();

/// Names what this program was built from, once and before the first report: "3f2c1ab0de, 2026-11-22". The engine does not
/// look by itself, or each commit would compile it anew.
pub fn built_from(commit: &'static str) {
    let _ = COMMIT.set(commit);
}

fn commit() -> Option<&'static str> {
    COMMIT.get().copied()
}

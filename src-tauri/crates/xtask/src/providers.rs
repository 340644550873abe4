//! `cargo xtask providers`: what is known of the mail providers, and what of it needs looking after.

use crate::command::{Outcome, cargo, run};

/// Prints the list; the engine writes it, since this crate knows nothing.
pub(crate) fn list() -> Outcome {
    run(cargo(&["run", "--quiet", "--package", "sparekey-engine", "--example", "providers"]))
}

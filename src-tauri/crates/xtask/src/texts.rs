//! `cargo xtask texts`: what the translations lack.

use crate::command::{Outcome, cargo, run};

/// Compares translations with the English texts, all or those that are named; the engine does it, since this crate knows
/// nothing.
pub(crate) fn compare(languages: &[String]) -> Outcome {
    let mut command = cargo(&["run", "--quiet", "--package", "sparekey-engine", "--example", "texts", "--"]);
    command.args(languages);
    run(command)
}

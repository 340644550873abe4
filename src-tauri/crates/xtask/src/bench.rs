//! `cargo xtask bench`: what is measured, and not tested.

use crate::command::{Outcome, cargo, run, tools};
use crate::needs::{Consent, is_built};

/// The fastest of the other programs that check an account.
const HIMALAYA: (&str, &str) = ("himalaya", "2.2.1");

/// Measures round trips, of optimised programs all.
pub(crate) fn round_trips(consent: Consent) -> Outcome {
    let (name, version) = HIMALAYA;
    if !is_built(name, version) {
        println!("Missing here: {name} {version}, built by cargo into target/tools in some minutes.");
        match consent {
            Consent::Install => build(name, version)?,
            Consent::Report => println!("It was not installed (--no-install), so it is not measured."),
        }
    }
    run(cargo(&["build", "--release", "--package", "sparekey-cli"]))?;
    run(cargo(&["bench", "--package", "sparekey-tests", "--bench", "round_trips"]))
}

fn build(name: &str, version: &str) -> Outcome {
    let mut command = cargo(&["install", name, "--version", version, "--locked", "--root"]);
    command.arg(tools()).args(["--no-default-features", "--features", "imap,smtp,rustls-ring"]);
    // Among the project's own build its other settings would disturb.
    command.env_remove("CARGO_TARGET_DIR");
    run(command)
}

//! `cargo xtask bench`: what is measured, and not tested.

use crate::command::{Outcome, cargo, run, target, tools};
use crate::needs::{Consent, Purpose, is_built, provide};
use crate::page;

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

/// Measures many mailboxes, by an optimised program.
pub(crate) fn bulk() -> Outcome {
    run(cargo(&["build", "--release", "--package", "sparekey-cli"]))?;
    // What measures need not be optimised, only what is measured.
    let mut command = cargo(&["bench", "--profile", "dev", "--package", "sparekey-tests", "--bench", "bulk"]);
    command.env("SPAREKEY_CLI", target().join("release").join("sparekey-cli"));
    run(command)
}

/// Whether a figure above its mark is a failure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Marks {
    Count,
    OnlySaid,
}

/// Measures the window's start and memory beside an empty window's.
pub(crate) fn start_up(pairs: u32, marks: Marks, consent: Consent) -> Outcome {
    provide(Purpose::Window, consent)?;
    page::build()?;
    // Both at once, so that they stand on the same libraries with the same features.
    run(cargo(&["build", "--release", "--package", "sparekey", "--package", "empty-window"]))?;
    // What measures need not be optimised, only what is measured.
    let mut command = cargo(&["bench", "--profile", "dev", "--package", "sparekey-tests", "--bench", "start_up", "--"]);
    command.args(["--pairs", &pairs.to_string()]).args((marks == Marks::OnlySaid).then_some("--only-report"));
    for (variable, name) in [("SPAREKEY_WINDOW", "sparekey"), ("SPAREKEY_EMPTY_WINDOW", "empty-window")] {
        command.env(variable, target().join("release").join(name));
    }
    run(command)
}

fn build(name: &str, version: &str) -> Outcome {
    let mut command = cargo(&["install", name, "--version", version, "--locked", "--root"]);
    command.arg(tools()).args(["--no-default-features", "--features", "imap,smtp,rustls-ring"]);
    // Among the project's own build its other settings would disturb.
    command.env_remove("CARGO_TARGET_DIR");
    run(command)
}

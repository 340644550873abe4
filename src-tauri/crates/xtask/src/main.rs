//! A developer's errands: `cargo xtask run` opens the wizard, `cargo xtask test` runs everything.
//!
//! Both set up what they need first, and say so before they do it. No dependencies: it is built before anything is known
//! to work.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it talks to a developer")]

mod arguments;
mod bench;
mod command;
mod cross;
mod fuzz;
mod needs;
mod notices;
mod package;
mod page;
mod pictures;
mod providers;
mod reproducible;
mod run;
mod sbom;
mod shipped;
mod steps;
mod system;
mod test;
mod texts;

use std::process::ExitCode;

use arguments::{Errand, USAGE, parse};
use needs::Consent;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match parse(&arguments) {
        Some(Errand::Run { practice, consent }) => run::run(practice, consent),
        Some(Errand::Test { only, extent, consent }) => test::test(&only, extent, consent),
        Some(Errand::Cross { only, consent }) => cross::cross(&only, consent),
        Some(Errand::Fuzz { seconds }) => needs::provide(needs::Purpose::Fuzzing, Consent::Install)
            .and_then(|()| fuzz::fuzz(seconds, fuzz::Build::Optimised)),
        Some(Errand::Package(order)) => package::package(&order),
        Some(Errand::Providers) => providers::list(),
        Some(Errand::Notices) => notices::notices(),
        Some(Errand::Sbom) => sbom::sbom(),
        Some(Errand::Pictures { consent }) => pictures::take(consent),
        Some(Errand::Texts { languages }) => texts::compare(&languages),
        Some(Errand::Bulk) => bench::bulk(),
        Some(Errand::RoundTrips { consent }) => bench::round_trips(consent),
        Some(Errand::StartUp { pairs, marks, consent }) => bench::start_up(pairs, marks, consent),
        Some(Errand::Help) => {
            print!("{USAGE}");
            Ok(())
        }
        None => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("\n{fault}");
            ExitCode::FAILURE
        }
    }
}

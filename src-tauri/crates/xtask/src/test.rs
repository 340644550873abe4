//! `cargo xtask test`: everything that is checked, step by step.

use std::time::Instant;

use crate::command::{Outcome, cargo, in_ci, line_of, npm, on_path, output, program, root, run, target};
use crate::needs::{Consent, Purpose, provide};
use crate::package::package_only;
use crate::steps::{Extent, Possible, Step, known, run_all};
use crate::{cross, fuzz, notices, package, page, sbom};

/// One selection of packages and features for everything that is compiled to run: cargo then builds each crate once.
const ALL: &[&str] = &["--workspace", "--features", "sparekey/automation"];

/// Seconds for each fuzz target: enough for the seeds and what lies near them.
const FUZZING: u64 = 5;

/// In this order; what takes long is marked so.
fn all_steps() -> impl Iterator<Item = &'static Step> {
    STEPS.iter().chain(PACKAGES).chain(cross::STEPS)
}

const STEPS: &[Step] = &[
    Step::new("format", || run(cargo(&["fmt", "--all", "--check"]))),
    Step::new("page-types", || run(npm(&["run", "--silent", "check"]))),
    // Every screen and state that the engine can show, for the page's tests.
    Step::new("page-views", views),
    Step::new("page-tests", || run(npm(&["test", "--silent"]))).after("page-views"),
    Step::new("page-build", page::build),
    // The same page on those views, for a browser.
    Step::new("page-samples", || run(npm(&["run", "--silent", "build:fake"]))).after("page-views"),
    Step::new("page-accessibility", || run(npm(&["run", "--silent", "axe"]))).after("page-samples"),
    Step::new("page-fit", || run(npm(&["run", "--silent", "fit"]))).after("page-samples"),
    Step::new("page-keyboard", || run(npm(&["run", "--silent", "keyboard"]))).after("page-samples"),
    Step::new("support-page", || run(npm(&["run", "--silent", "support-page"]))).after("page-views"),
    Step::new("licences", licences),
    // Whoever's work is in the programs has a licence text that can be passed on.
    Step::new("notices", || notices::notices().and_then(|()| sbom::sbom())),
    Step::new("lints", lints).after("page-build"),
    // With all targets, tests among them: their features are the same then as in the next step.
    Step::new("programs", || run(with_all("build", &["--all-targets"]))).after("page-build"),
    Step::new("tests", tests).after("programs"),
    Step::new("fuzz", || fuzz::fuzz(FUZZING, fuzz::Build::Plain)).after("programs"),
    Step::new("bindings", bindings).after("tests"),
    Step::new("shipped", shipped).after("programs").long(),
];

/// The release programs, packed, and the packages installed on a system of their own.
const PACKAGES: &[Step] = &[
    Step::new("packages", || package_only(&["deb", "rpm"])).after("page-build").possible(on_linux).long(),
    Step::new("packages-tests", || run(with_all("test", &["--test", "packages"]))).after("packages").long(),
];

fn on_linux() -> Possible {
    match cfg!(target_os = "linux") {
        true => Possible::Yes,
        false => Possible::Never("Packages for Linux are made on Linux.".into()),
    }
}

/// Runs all steps of this extent after setting up; or, as things stand, the steps of these names.
pub(crate) fn test(only: &[String], extent: Extent, consent: Consent) -> Outcome {
    known(all_steps(), only)?;
    let start = Instant::now();
    if only.is_empty() {
        provide(Purpose::Tests, consent)?;
        if extent == Extent::All {
            provide(Purpose::PackageTests, consent)?;
        }
        // Its steps are skipped then, by name; where nothing may be skipped, they fail.
        if let Err(fault) = cross::provide(consent) {
            println!("{fault}");
        }
    }
    let chosen = |step: &&Step| match only {
        [] => step.extent == Extent::Usual || extent == Extent::All,
        names => names.iter().any(|name| name == step.name),
    };
    run_all(all_steps().filter(chosen), start.elapsed())
}

fn views() -> Outcome {
    run(with_all("build", &["--example", "gallery"]))?;
    let gallery = target().join("debug/examples").join(format!("gallery{}", std::env::consts::EXE_SUFFIX));
    let mut command = program(&gallery.to_string_lossy());
    command.arg("ui/gallery");
    run(command)
}

fn with_all(errand: &str, further: &[&str]) -> std::process::Command {
    let mut command = cargo(&[errand]);
    command.args(ALL).args(further);
    command
}

/// Every test. What the window showed on the way is kept in `target/pictures`, to be looked at.
fn tests() -> Outcome {
    let mut command = with_all("test", &["--no-fail-fast"]);
    command.env("SPAREKEY_PICTURES", target().join("pictures"));
    run(command)
}

/// What only the release programs can show: the tests' own leave the environment as it is.
fn shipped() -> Outcome {
    package::build()?;
    run(with_all("test", &["--test", "shipped"]))
}

fn licences() -> Outcome {
    if !on_path("cargo-deny") && !in_ci() {
        println!("Skipped: cargo-deny is not built.");
        return Ok(());
    }
    run(cargo(&["deny", "check", "bans", "licenses", "sources"]))
}

fn lints() -> Outcome {
    let mut command = with_all("clippy", &["--all-targets"]);
    command.args(["--", "--deny", "warnings"]);
    run(command)
}

/// The tests write the page's types anew; a difference means that a type changed and its other half was not committed.
fn bindings() -> Outcome {
    if !root().join(".git").exists() && !in_ci() {
        println!("Skipped: this is no git checkout.");
        return Ok(());
    }
    let mut command = program("git");
    command.args(["status", "--porcelain", "--", "ui/src/generated"]);
    let line = line_of(&command);
    match output(command) {
        Some(changes) if changes.is_empty() => Ok(()),
        Some(changes) => Err(format!("the page's types differ from what is committed:\n{changes}")),
        None => Err(format!("`{line}` did not work.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_comes_after_what_it_needs() {
        let steps: Vec<&Step> = all_steps().collect();
        for (number, step) in steps.iter().enumerate() {
            assert!(steps[..number].iter().all(|other| other.name != step.name), "two steps named {}", step.name);
            if let Some(needed) = step.after {
                assert!(steps[..number].iter().any(|other| other.name == needed), "{} before {needed}", step.name);
            }
        }
    }

    #[test]
    fn what_takes_long_is_run_when_all_is_asked_for() {
        assert!(all_steps().any(|step| step.extent == Extent::All));
        // A long step builds release programs; what every change is held against does without.
        assert!(STEPS.iter().any(|step| step.name == "tests" && step.extent == Extent::Usual));
    }
}

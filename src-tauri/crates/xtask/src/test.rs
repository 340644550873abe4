//! `cargo xtask test`: every step by name, with its time; all run, and the end says which failed.

use std::time::{Duration, Instant};

use crate::command::{Outcome, cargo, in_ci, line_of, npm, on_path, output, program, root, run, target};
use crate::needs::{Consent, Purpose, provide};
use crate::{fuzz, page};

struct Step {
    name: &'static str,
    /// The step without which this one means nothing.
    after: Option<&'static str>,
    run: fn() -> Outcome,
}

/// One selection of packages and features for everything that is compiled to run: cargo then builds each crate once.
const ALL: &[&str] = &["--workspace", "--features", "sparekey/automation"];

/// Seconds for each fuzz target: enough for the seeds and what lies near them.
const FUZZING: u64 = 5;

const STEPS: &[Step] = &[
    Step { name: "format", after: None, run: || run(cargo(&["fmt", "--all", "--check"])) },
    Step { name: "page-types", after: None, run: || run(npm(&["run", "--silent", "check"])) },
    // Every screen and state that the engine can show, for the page's tests.
    Step { name: "page-views", after: None, run: views },
    Step { name: "page-tests", after: Some("page-views"), run: || run(npm(&["test", "--silent"])) },
    Step { name: "page-build", after: None, run: page::build },
    // The same page on those views, for a browser.
    Step { name: "page-samples", after: Some("page-views"), run: || run(npm(&["run", "--silent", "build:fake"])) },
    Step { name: "page-accessibility", after: Some("page-samples"), run: || run(npm(&["run", "--silent", "axe"])) },
    Step { name: "page-fit", after: Some("page-samples"), run: || run(npm(&["run", "--silent", "fit"])) },
    Step { name: "page-keyboard", after: Some("page-samples"), run: || run(npm(&["run", "--silent", "keyboard"])) },
    Step { name: "support-page", after: Some("page-views"), run: || run(npm(&["run", "--silent", "support-page"])) },
    Step { name: "licences", after: None, run: licences },
    Step { name: "lints", after: Some("page-build"), run: lints },
    // With all targets, tests among them: their features are the same then as in the next step.
    Step { name: "programs", after: Some("page-build"), run: || run(with_all("build", &["--all-targets"])) },
    Step { name: "tests", after: Some("programs"), run: tests },
    Step { name: "fuzz", after: Some("programs"), run: || fuzz::fuzz(FUZZING, fuzz::Build::Plain) },
    Step { name: "bindings", after: Some("tests"), run: bindings },
];

/// Runs all steps after setting up; or, as things stand, the steps of these names.
pub(crate) fn test(only: &[String], consent: Consent) -> Outcome {
    if let Some(wrong) = only.iter().find(|name| !STEPS.iter().any(|step| step.name == **name)) {
        let names: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
        return Err(format!("There is no step \"{wrong}\". The steps are: {}.", names.join(", ")));
    }
    let start = Instant::now();
    if only.is_empty() {
        provide(Purpose::Tests, consent)?;
    }
    let set_up = start.elapsed();
    let chosen = STEPS.iter().filter(|step| only.is_empty() || only.iter().any(|name| name == step.name));
    let mut results: Vec<(&str, Result<Duration, String>)> = Vec::new();
    for step in chosen {
        println!("\n== {}", step.name);
        let start = Instant::now();
        let in_the_way = results.iter().find(|(name, result)| Some(*name) == step.after && result.is_err());
        let result = match in_the_way {
            Some((name, _)) => Err(format!("Not run, since {name} failed.")),
            None => (step.run)(),
        };
        match &result {
            Ok(()) => println!("== {} passed in {}", step.name, seconds(start.elapsed())),
            Err(fault) => println!("== {} failed: {fault}", step.name),
        }
        results.push((step.name, result.map(|()| start.elapsed())));
    }
    summary(set_up, start.elapsed(), &results)
}

fn summary(set_up: Duration, whole: Duration, results: &[(&str, Result<Duration, String>)]) -> Outcome {
    println!("\n{:20} {}", "set-up", seconds(set_up));
    for (name, result) in results {
        match result {
            Ok(time) => println!("{name:20} {}", seconds(*time)),
            Err(fault) => println!("{name:20} FAILED: {fault}"),
        }
    }
    println!("{:20} {}", "together", seconds(whole));
    let failed: Vec<&str> = results.iter().filter(|(_, result)| result.is_err()).map(|(name, _)| *name).collect();
    if failed.is_empty() { Ok(()) } else { Err(format!("Failed: {}.", failed.join(", "))) }
}

fn seconds(time: Duration) -> String {
    format!("{:6.1} s", time.as_secs_f64())
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
        for (number, step) in STEPS.iter().enumerate() {
            assert!(STEPS[..number].iter().all(|other| other.name != step.name), "two steps named {}", step.name);
            if let Some(needed) = step.after {
                assert!(STEPS[..number].iter().any(|other| other.name == needed), "{} before {needed}", step.name);
            }
        }
    }

    #[test]
    fn a_failed_step_fails_the_whole() {
        let results = [("one", Ok(Duration::ZERO)), ("two", Err("it broke".to_owned()))];
        assert_eq!(summary(Duration::ZERO, Duration::ZERO, &results), Err("Failed: two.".into()));
        assert_eq!(summary(Duration::ZERO, Duration::ZERO, &results[..1]), Ok(()));
    }

    #[test]
    fn names_the_steps_to_who_does_not_know_them() {
        let fault = test(&["everything".into()], Consent::Report).unwrap_err();
        assert!(fault.contains("format") && fault.contains("bindings"), "{fault}");
    }
}

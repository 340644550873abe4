//! Building for the other systems from Linux: Windows programs, run under Wine, and what can be checked without a linker.

mod compiler;
mod files;
mod library;
mod target;
mod wine;

use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use crate::command::{self, Outcome, run};
use crate::needs::{self, Consent, Purpose};
use crate::package::package_only;
use crate::steps::{Possible, Step, known, run_all};
use compiler::Compiler;
use files::Folder;
pub(crate) use target::Target;
use wine::Wine;

/// The crates that people get.
const CRATES: [&str; 6] =
    ["sparekey-engine", "sparekey-platform", "sparekey-cli", "sparekey-practice", "sparekey", "sparekey-shared"];

/// Those whose tests need no window.
const TESTED: &[&str] = CRATES.split_at(4).0;

/// Wine gives its Credential Manager's items out at odd addresses, as Windows does not; Rust's check of them, in builds
/// for tests alone, would end the program.
const ODD_ADDRESSES: &str = "profile.dev.package.windows-native-keyring-store.debug-assertions=false";

/// What is built, checked and run for the other systems.
pub(crate) const STEPS: &[Step] = &[
    Step::new("windows-lints", || lints(Target::Windows)).possible(possible),
    Step::new("msvc-lints", || lints(Target::Msvc)).possible(possible),
    Step::new("mac-lints", || lints(Target::Mac)).possible(possible),
    Step::new("windows-tests", tests).possible(possible),
    Step::new("windows-mail", mail).possible(possible).long(),
    Step::new("windows-package", || package_only(&["windows"])).possible(possible).long(),
    Step::new("windows-installer", installer).after("windows-package").possible(possible).long(),
];

/// Runs all of them after setting up, or the steps of these names.
pub(crate) fn cross(only: &[String], consent: Consent) -> Outcome {
    known(STEPS.iter(), only)?;
    let start = Instant::now();
    provide(consent)?;
    let chosen = |step: &&Step| only.is_empty() || only.iter().any(|name| name == step.name);
    run_all(STEPS.iter().filter(chosen), start.elapsed())
}

/// Sets up whatever is missing for building and running programs for the other systems; says so first.
pub(crate) fn provide(consent: Consent) -> Outcome {
    if let Some(why) = never() {
        return Err(why);
    }
    let folder = Folder::ready()?;
    let _lock = folder.lock("set-up")?;
    needs::provide(Purpose::Cross, consent)?;
    let (compiler, wine) = (Compiler::found().is_some(), Wine::is_ready(&folder));
    if compiler && wine {
        return Ok(());
    }
    println!("Missing here:");
    if !compiler {
        library::report();
    }
    if !wine {
        println!("  {:24} a disk and a registry for Windows programs, 700 MB in the cache folder", "Wine's folder");
    }
    if consent == Consent::Report {
        println!("Nothing was set up (--no-install).");
        return still_missing().map_or(Ok(()), Err);
    }
    println!("Setting that up now.\n");
    if !compiler {
        library::get()?;
    }
    if let (false, Some(wine)) = (wine, Wine::found()) {
        let _lock = folder.lock("wine")?;
        wine.set_up(&folder)?;
    }
    still_missing().map_or(Ok(()), Err)
}

/// cargo for one of the other systems, with its errand, the system and a folder of its own for what it builds.
///
/// # Errors
/// Words for a developer: what is not set up.
pub(crate) fn cargo(errand: &str, target: Target) -> Outcome<Command> {
    let folder = Folder::ready()?;
    let compiler = Compiler::found().ok_or_else(|| still_missing().unwrap_or_default())?;
    let mut command = compiler.cargo(errand);
    // Another compiler and other flags than the rest: what that built would be thrown away.
    command.args(["--target", target.triple()]).env("CARGO_TARGET_DIR", built());
    match target {
        Target::Windows => {
            command.args(["--config", ODD_ADDRESSES]);
            wine_for(&mut command)?;
        }
        Target::Msvc | Target::Mac => target.tell(&mut command, &folder),
    }
    Ok(command)
}

/// Where cargo puts what it builds for the other systems; below it is a folder for each.
pub(crate) fn built() -> PathBuf {
    command::target().join("cross")
}

/// Runs a command that starts Windows programs: alone, and nothing of it runs on.
///
/// # Errors
/// Words for a developer: what is not set up, or how it ended.
pub(crate) fn run_with_wine(command: Command) -> Outcome {
    let folder = Folder::ready()?;
    let wine = Wine::found().ok_or_else(|| still_missing().unwrap_or_default())?;
    let _lock = folder.lock("wine")?;
    let outcome = run(command);
    wine.end(&folder);
    outcome
}

/// Whether the steps for the other systems can be done here.
pub(crate) fn possible() -> Possible {
    match (never(), still_missing()) {
        (Some(why), _) => Possible::Never(why),
        (None, Some(why)) => Possible::NotYet(why),
        (None, None) => Possible::Yes,
    }
}

fn never() -> Option<String> {
    (!cfg!(all(target_os = "linux", target_arch = "x86_64")))
        .then(|| "Building for the other systems is done from Linux on an x86-64 computer.".into())
}

fn still_missing() -> Option<String> {
    let not_set_up = |what: &str| Some(format!("{what} is not set up: run `cargo xtask cross`."));
    let folder = match Folder::ready() {
        Ok(folder) => folder,
        Err(fault) => return Some(fault),
    };
    if let Some(packages) = needs::missing_for_cross() {
        return Some(packages);
    }
    if Compiler::found().is_none() {
        return not_set_up("A compiler for the other systems");
    }
    if Wine::found().is_none() || !Wine::is_ready(&folder) {
        return not_set_up("Wine");
    }
    None
}

fn packages(crates: &[&str]) -> Vec<String> {
    crates.iter().map(|name| format!("--package={name}")).collect()
}

fn lints(target: Target) -> Outcome {
    let mut command = cargo("clippy", target)?;
    command.args(packages(&CRATES)).args(["--all-targets", "--", "--deny", "warnings"]);
    run(command)
}

/// The tests of all crates but the window's, under Wine.
fn tests() -> Outcome {
    let mut command = cargo("test", Target::Windows)?;
    command.args(packages(TESTED)).args(["--no-fail-fast", "--lib", "--bins"]);
    // All but `guide`, which reads texts and nothing of the system: unoptimised and under Wine it takes minutes.
    command.args(["--test", "[!g]*"]);
    run_with_wine(command)
}

/// The program itself, under Wine, against mail servers on this side.
fn mail() -> Outcome {
    let mut build = cargo("build", Target::Windows)?;
    // Wine cannot judge certificates as Windows does: this program is told which one to trust.
    build.args(packages(TESTED)).args(["--bins", "--features", "sparekey-cli/test-roots"]);
    run(build)?;
    // What it writes is compared with what the program of this system writes.
    run(command::cargo(&[&["build"], OUR_SIDE, &["--bin", "sparekey-cli"]].concat()))?;
    let mut command = from_this_side("wine");
    command.env("SPAREKEY_WINDOWS_CLI", built().join(Target::Windows.triple()).join("debug/sparekey-cli.exe"));
    wine_for(&mut command)?;
    run_with_wine(command)
}

/// The installer, under Wine: what it puts where, and that nothing of it stays behind.
fn installer() -> Outcome {
    let setup = format!("packages/sparekey-{}-windows-x64-setup.exe", env!("CARGO_PKG_VERSION"));
    let mut command = from_this_side("installer");
    command.env("SPAREKEY_SETUP", command::target().join(setup));
    wine_for(&mut command)?;
    run_with_wine(command)
}

/// Tests that run on this system and look at what runs under Wine.
fn from_this_side(tests: &str) -> Command {
    command::cargo(&[&["test"], OUR_SIDE, &["--test", tests]].concat())
}

/// The selection of all other tests of this system: cargo then builds each crate once.
const OUR_SIDE: &[&str] = &["--workspace", "--features", "sparekey/automation"];

/// Tells a command how Windows programs are started: with the runner that cargo would take.
pub(crate) fn wine_for(command: &mut Command) -> Outcome {
    let folder = Folder::ready()?;
    Target::Windows.tell(command, &folder);
    Wine::found().ok_or_else(|| still_missing().unwrap_or_default())?.tell(command, &folder);
    Ok(())
}

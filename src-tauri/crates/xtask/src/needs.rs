//! Set-up: what an errand needs, what of it is missing, and getting it; said before it is done.

use std::fs;

use crate::command::{Outcome, cargo, on_path, output, program, run, tools};
use crate::page;
use crate::system::{self, CROSS, LINKER, OPENER, PACKAGE_TESTS, PACKAGING, Packages, SystemNeed, TESTS, WINDOW};

/// Whether missing things may be installed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Consent {
    Install,
    Report,
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Purpose {
    /// The wizard in a terminal.
    Terminal,
    /// The wizard in its window.
    Window,
    /// Packages of the release programs.
    Packaging,
    /// Packages, and trying them.
    PackageTests,
    /// Fuzzing alone.
    Fuzzing,
    /// Programs for the other systems.
    Cross,
    /// All tests.
    Tests,
}

/// The oldest Node that the page's tools run on.
const NODE: (u32, u32) = (20, 19);

/// Programs built with cargo for the tests: name, version, further arguments.
const CARGO_TOOLS: &[(&str, &str, &[&str])] =
    &[("tauri-driver", "2.1.0", &[]), ("cargo-deny", "0.20.2", &["--no-default-features"]), (FUZZER, "0.13.2", &[])];
const FUZZER: &str = "cargo-fuzz";

/// Sees to it that everything for `purpose` is there. What was not installed, for want of consent or of a way, is an
/// error if nothing can be done without it, else only said: the tests name what they skip.
pub(crate) fn provide(purpose: Purpose, consent: Consent) -> Outcome {
    let missing = Missing::of(purpose);
    if missing.is_empty() {
        return Ok(());
    }
    missing.report();
    if consent == Consent::Report {
        println!("Nothing was installed (--no-install).");
        return missing.fatal();
    }
    missing.install()?;
    missing.fatal()
}

/// What is not there.
struct Missing {
    packages: Packages,
    system: Vec<&'static SystemNeed>,
    node: Option<String>,
    components: Vec<&'static str>,
    tools: Vec<&'static (&'static str, &'static str, &'static [&'static str])>,
    page: bool,
}

impl Missing {
    fn of(purpose: Purpose) -> Self {
        let packages = system::packages();
        let tests = purpose == Purpose::Tests;
        let page = matches!(
            purpose,
            Purpose::Window | Purpose::Packaging | Purpose::PackageTests | Purpose::Cross | Purpose::Tests
        );
        let wants = |tool: &str| tests || purpose == Purpose::Fuzzing && tool == FUZZER;
        let wanted: Vec<&SystemNeed> = match (packages, purpose) {
            (Packages::MacOs, _) => vec![&LINKER],
            (Packages::Windows, _) => vec![],
            (_, Purpose::Terminal | Purpose::Fuzzing) => vec![&LINKER],
            (_, Purpose::Window) => [&LINKER, &OPENER].into_iter().chain(WINDOW).collect(),
            (_, Purpose::Packaging) => [&LINKER].into_iter().chain(WINDOW).chain(PACKAGING).collect(),
            (_, Purpose::PackageTests) => {
                [&LINKER].into_iter().chain(WINDOW).chain(PACKAGING).chain(PACKAGE_TESTS).collect()
            }
            (_, Purpose::Cross) => [&LINKER].into_iter().chain(CROSS).collect(),
            (_, Purpose::Tests) => [&LINKER].into_iter().chain(WINDOW).chain(TESTS).chain(CROSS).collect(),
        };
        // Building for the other systems may be Debian's compiler's task, which brings its own lints.
        let asked = |name: &str| tests || purpose == Purpose::Cross && name == "clippy" && on_path("rustup");
        let component_missing = |name: &&str| asked(name) && output(cargo(&[name, "--version"])).is_none();
        Self {
            packages,
            system: wanted.into_iter().filter(|need| need.is_missing()).collect(),
            node: if page { node_trouble() } else { None },
            components: ["fmt", "clippy"].into_iter().filter(component_missing).collect(),
            tools: CARGO_TOOLS.iter().filter(|(name, version, _)| wants(name) && !is_built(name, version)).collect(),
            page: page && page::packages_missing(),
        }
    }

    fn is_empty(&self) -> bool {
        let Self { system, node, components, tools, page, .. } = self;
        system.is_empty() && node.is_none() && components.is_empty() && tools.is_empty() && !page
    }

    fn report(&self) {
        println!("Missing here:");
        for need in &self.system {
            println!("  {:24} {}", need.package(self.packages), need.why);
        }
        if let Some(trouble) = &self.node {
            println!("  {:24} {trouble}", "Node");
        }
        for component in &self.components {
            println!("  {component:24} a part of Rust, from rustup");
        }
        for (name, version, _) in &self.tools {
            println!("  {:24} built by cargo into target/tools, one minute", format!("{name} {version}"));
        }
        if self.page {
            println!("  {:24} npm ci, into ui/node_modules", "the page's packages");
        }
    }

    fn install(&self) -> Outcome {
        println!("Installing that now.\n");
        let names = self.package_names();
        if !names.is_empty() && self.packages == Packages::Apt {
            system::apt_install(&names)?;
        }
        for component in &self.components {
            let name = if *component == "fmt" { "rustfmt" } else { component };
            let mut command = program("rustup");
            command.args(["component", "add", name]);
            run(command)?;
        }
        for (name, version, further) in &self.tools {
            build_tool(name, version, further)?;
        }
        if self.page && self.node.is_none() {
            page::fetch_packages()?;
        }
        Ok(())
    }

    /// What is in the way now, and how to get it out of the way.
    fn fatal(&self) -> Outcome {
        let mut words = Vec::new();
        let still: Vec<&&SystemNeed> = self.system.iter().filter(|need| need.is_missing()).collect();
        // The tests say by name what they skip without their servers; without linker and library nothing is built or packed.
        let for_building = |need: &SystemNeed| {
            std::iter::once(&LINKER).chain(WINDOW).chain(PACKAGING).any(|other| other.apt == need.apt)
        };
        if still.iter().any(|need| for_building(need)) {
            let names: Vec<&str> = still.iter().map(|need| need.package(self.packages)).collect();
            words.push(match (self.packages, system::install_line(self.packages, &names)) {
                (_, Some(line)) => format!("Please install what is missing, then try again:\n  {line}"),
                (Packages::MacOs, _) => {
                    "Please install Apple's compiler, then try again:\n  xcode-select --install".into()
                }
                _ => format!("Please install what Debian calls: {}", names.join(" ")),
            });
        } else if !still.is_empty() && self.packages != Packages::Apt {
            let names: Vec<&str> = still.iter().map(|need| need.package(self.packages)).collect();
            let line = system::install_line(self.packages, &names).unwrap_or_else(|| names.join(" "));
            println!("Tests that need the rest will be skipped by name; to run them too:\n  {line}\n");
        }
        if let Some(trouble) = &self.node {
            words.push(format!("{trouble} Please install Node {}.{} or newer: https://nodejs.org", NODE.0, NODE.1));
        }
        if self.page && self.node.is_none() && page::packages_missing() {
            words.push("The page's packages are missing: run `npm ci` in ui/.".into());
        }
        if words.is_empty() { Ok(()) } else { Err(words.join("\n")) }
    }

    fn package_names(&self) -> Vec<&'static str> {
        self.system.iter().map(|need| need.package(self.packages)).collect()
    }
}

/// What the system has to bring for building for the other systems, and how it is got.
pub(crate) fn missing_for_cross() -> Option<String> {
    let packages = system::packages();
    let missing: Vec<&str> = CROSS.iter().filter(|need| need.is_missing()).map(|need| need.package(packages)).collect();
    if missing.is_empty() {
        return None;
    }
    let line = system::install_line(packages, &missing).unwrap_or_else(|| missing.join(" "));
    Some(format!("Building for the other systems needs more: {line}"))
}

/// What is wrong with Node here.
fn node_trouble() -> Option<String> {
    let mut command = program("node");
    command.arg("--version");
    let Some(version) = output(command) else { return Some("Node is not installed.".into()) };
    if !is_new_enough(&version) {
        return Some(format!("Node {} is too old.", version.trim()));
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    (!on_path(npm)).then(|| "Node is there, but npm is not.".into())
}

fn is_new_enough(version: &str) -> bool {
    let mut numbers = version.trim().trim_start_matches('v').split('.').map_while(|number| number.parse().ok());
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)) >= NODE
}

/// Whether this version was built: cargo keeps a list beside what it installs.
pub(crate) fn is_built(name: &str, version: &str) -> bool {
    fs::read_to_string(tools().join(".crates.toml")).is_ok_and(|list| list.contains(&format!("\"{name} {version} ")))
}

fn build_tool(name: &str, version: &str, further: &[&str]) -> Outcome {
    let folder = tools();
    // Unoptimised: it is built in a third of the time, and its work is small.
    let mut command = cargo(&["install", name, "--version", version, "--locked", "--debug", "--root"]);
    command.arg(&folder).args(further).env("CARGO_PROFILE_DEV_DEBUG", "0");
    // Among the project's own build its other settings would disturb.
    command.env_remove("CARGO_TARGET_DIR");
    run(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_an_old_node() {
        for new in ["v20.19.0\n", "v22.0.0", "v20.20.2"] {
            assert!(is_new_enough(new), "{new}");
        }
        for old in ["v20.18.3", "v18.19.1\n", "v9.0.0", "nonsense", ""] {
            assert!(!is_new_enough(old), "{old}");
        }
    }

    #[test]
    fn every_need_has_a_name_on_each_system() {
        for need in
            [&LINKER, &OPENER].into_iter().chain(WINDOW).chain(PACKAGING).chain(PACKAGE_TESTS).chain(TESTS).chain(CROSS)
        {
            assert!(![need.apt, need.dnf, need.pacman, need.why].contains(&""), "{}", need.apt);
            assert_eq!(need.package(Packages::Apt).split_whitespace().count(), 1, "apt is given one package a need");
        }
    }
}

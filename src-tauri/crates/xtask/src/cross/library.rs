//! The standard libraries of the other systems: from rustup, or built from Debian's sources.

use std::fs;
use std::path::Path;

use super::compiler::{Compiler, STAMP, oldest, release, std_folder};
use super::files::{Folder, remove};
use super::target::Target;
use crate::command::{Outcome, on_path, output, program, run};
use crate::system::{Packages, apt_install, as_root, packages};

/// Debian's compiler, cargo, sources and lints; all are of one version.
const DEBIAN: [(&str, &str); 4] = [
    ("rustc-web", "/usr/bin/rustc"),
    ("cargo-web", "/usr/bin/cargo"),
    ("rust-web-src", SOURCES),
    ("rust-web-clippy", "/usr/bin/cargo-clippy"),
];

/// Whose lock file Debian's sources bring.
const SOURCES: &str = "/usr/lib/rustlib/src/rust/library/Cargo.lock";

/// Says what is missing and how it will be got.
pub(super) fn report() {
    for target in Compiler::Own.lacks() {
        println!("  {:24} Rust's standard library, from rustup; else built from Debian's sources", target.triple());
    }
}

/// Gets them in the first way that works.
pub(super) fn get() -> Outcome {
    let wanted = Compiler::Own.lacks();
    let by_rustup = from_rustup(&wanted);
    if Compiler::found().is_some() {
        return Ok(());
    }
    let why_not = by_rustup.err().unwrap_or_else(|| "rustup brought them to another compiler.".into());
    println!("rustup did not bring the standard libraries ({why_not}) Debian's packages are tried.");
    from_debian()
}

/// Bounded, since a network that swallows everything would keep it for long.
fn from_rustup(targets: &[Target]) -> Outcome {
    if !on_path("rustup") {
        return Err("It is not here.".into());
    }
    let mut command = program("timeout");
    command.args(["--foreground", "300", "rustup", "target", "add"]).args(targets.iter().map(|target| target.triple()));
    command.env("RUSTUP_MAX_RETRIES", "1");
    run(command)
}

fn from_debian() -> Outcome {
    let known = |package: &str| {
        let mut command = program("apt-cache");
        command.args(["show", package]);
        output(command).is_some_and(|text| !text.is_empty())
    };
    if packages() != Packages::Apt || !DEBIAN.iter().all(|(package, _)| known(package)) {
        return Err("Building for Windows and macOS needs rustup (https://rustup.rs), or Debian's rustc-web.".into());
    }
    let missing: Vec<&str> =
        DEBIAN.iter().filter(|(_, file)| !Path::new(file).exists()).map(|(package, _)| *package).collect();
    if !missing.is_empty() {
        apt_install(&missing)?;
    }
    let version = Compiler::Debian.version().ok_or("/usr/bin/rustc does not start.")?;
    let (oldest, found) = (oldest()?, release(&version).unwrap_or_default());
    if found < oldest {
        let ((wanted, minor), (is, is_minor)) = (oldest, found);
        return Err(format!(
            "Debian's rustc-web is {is}.{is_minor}, and this project needs {wanted}.{minor} or newer."
        ));
    }
    if !Path::new(SOURCES).exists() {
        return Err("Debian's rust-web-src is of another version than its rustc-web.".into());
    }
    let folder = Folder::ready()?;
    Compiler::Debian.lacks().into_iter().try_for_each(|target| build(target, &version, &folder))
}

/// Built once, and put where the compiler looks, as rustup would: no build after it needs anything unstable.
fn build(target: Target, version: &str, folder: &Folder) -> Outcome {
    println!("Building Rust's standard library for {}: about a minute.", target.triple());
    let building = folder.building(target.triple());
    remove(&building)?;
    let outcome = compile(target, &building, folder).and_then(|()| install(target, version, &building));
    remove(&building)?;
    outcome
}

fn compile(target: Target, building: &Path, folder: &Folder) -> Outcome {
    let written = fs::create_dir_all(building.join("src"))
        .and_then(|()| fs::write(building.join("src/lib.rs"), "#![no_std]\n"))
        .and_then(|()| fs::write(building.join("Cargo.toml"), SEED));
    written.map_err(|fault| format!("{} cannot be written: {fault}.", building.display()))?;
    let mut command = Compiler::Debian.cargo("build");
    command.args(["--quiet", "--release", "--target", target.triple()]);
    command.arg("-Zbuild-std=std,panic_abort,panic_unwind,proc_macro,test");
    command.current_dir(building).env("CARGO_TARGET_DIR", building.join("target")).env("CARGO_INCREMENTAL", "0");
    command.env("RUSTC_BOOTSTRAP", "1").env("RUSTC_WRAPPER", folder.std_compiler());
    // Bitcode: release builds are optimised across all crates, this one among them.
    command.env("RUSTFLAGS", "-Cembed-bitcode=yes -Cdebuginfo=0");
    for disturbing in ["CARGO_BUILD_TARGET", "CARGO_ENCODED_RUSTFLAGS", "RUSTC_WORKSPACE_WRAPPER"] {
        command.env_remove(disturbing);
    }
    target.tell(&mut command, folder);
    run(command)
}

/// A crate that asks for nothing but the standard library.
const SEED: &str = "[package]\nname = \"seed\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n";

/// The stamp goes in last, and the folder is swapped as a whole.
fn install(target: Target, version: &str, building: &Path) -> Outcome {
    let built = building.join("target").join(target.triple()).join("release/deps");
    let (ready, installed) = (building.join("lib"), std_folder(Path::new("/usr"), target));
    let gather = || -> std::io::Result<()> {
        fs::create_dir_all(&ready)?;
        for file in fs::read_dir(&built)? {
            let file = file?;
            let name = file.file_name();
            let text = name.to_string_lossy();
            if text.starts_with("lib") && text.ends_with(".rlib") && !text.starts_with("libseed-") {
                fs::copy(file.path(), ready.join(&name))?;
            }
        }
        fs::write(ready.join(STAMP), version)
    };
    gather().map_err(|fault| format!("{} cannot be gathered: {fault}.", ready.display()))?;
    let swap =
        r#"set -e; mkdir -p "$(dirname "$2")"; rm -rf "$2.new"; cp -r "$1" "$2.new"; rm -rf "$2"; mv "$2.new" "$2""#;
    let line: Vec<&str> = as_root()?.iter().copied().chain(["sh", "-c", swap, "swap"]).collect();
    let mut command = program(line[0]);
    command.args(&line[1..]).arg(ready).arg(installed);
    output(command).map(|_| ()).ok_or_else(|| "The standard library could not be put into /usr/lib/rustlib.".into())
}

//! The same commit gives the same programs, in whichever folder and whenever they are built.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::command::{root, target};

/// Between arguments of the compiler (cargo's manual, `CARGO_ENCODED_RUSTFLAGS`).
const BETWEEN: char = '\u{1f}';

/// Makes a release build leave out where it is built: sources of the project, of the crates, and what is generated are
/// named by short words. To be called on `cargo build`, before it is run; other flags that the environment has stay.
pub(crate) fn reproducible(cargo: &mut Command) {
    let given = env::var("CARGO_ENCODED_RUSTFLAGS").ok().or_else(|| {
        let flags = env::var("RUSTFLAGS").ok()?;
        Some(flags.split_whitespace().collect::<Vec<_>>().join(&BETWEEN.to_string()))
    });
    let mut flags: Vec<String> = given.filter(|given| !given.is_empty()).into_iter().collect();
    flags.extend(names().iter().map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display())));
    cargo.env("CARGO_ENCODED_RUSTFLAGS", flags.join(&BETWEEN.to_string())).env_remove("RUSTFLAGS");
}

/// Folders and the words for them; of two that fit, the compiler takes the later.
fn names() -> Vec<(PathBuf, &'static str)> {
    let home = env::home_dir().unwrap_or_default();
    let cargo = env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
    let mut names = vec![(root(), "sparekey"), (target(), "target")];
    // An empty one would fit everything.
    if cargo.is_absolute() {
        names.push((cargo.join("registry/src"), "crates"));
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_folder_of_the_builder_is_told() {
        let mut command = Command::new("cargo");
        reproducible(&mut command);
        let flags = command.get_envs().find(|(name, _)| *name == "CARGO_ENCODED_RUSTFLAGS");
        let flags = flags.and_then(|(_, flags)| flags).expect("flags").to_string_lossy().into_owned();
        let flags: Vec<&str> = flags.split(BETWEEN).collect();
        let remaps: Vec<&str> = flags.iter().filter_map(|flag| flag.strip_prefix("--remap-path-prefix=")).collect();
        assert!(remaps.contains(&format!("{}=sparekey", root().display()).as_str()), "{flags:?}");
        assert!(
            remaps
                .iter()
                .all(|remap| remap.split_once('=').is_some_and(|(folder, name)| folder.len() > 2 && !name.is_empty()))
        );
    }
}

//! Finds the commit and names it to the compiler. Only the programs depend on this crate, so that a commit builds
//! nothing else anew.

#[path = "src/find.rs"]
mod find;

use std::path::Path;

fn main() {
    let root = Path::new("../../..");
    let release = std::env::var("PROFILE").is_ok_and(|profile| profile == "release");
    let named = std::env::var(find::NAMED).ok();
    let exported = std::fs::read_to_string(find::EXPORTED).unwrap_or_default();
    println!("cargo:rerun-if-env-changed={}", find::NAMED);
    println!("cargo:rerun-if-changed={}", find::EXPORTED);
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=src/find.rs");
    let look = if release { find::Look::AtEveryFile } else { find::Look::AtTheCommit };
    let found = find::commit(named.as_deref(), &exported, root, look).unwrap_or_else(|fault| panic!("{fault}"));
    for path in found.watched {
        println!("cargo:rerun-if-changed={}", path.display());
    }
    println!("cargo:rustc-env=SPAREKEY_BUILT_FROM={}", found.commit);
}

//! The direction of dependencies: faces know the engine, the engine knows nobody.

use std::collections::BTreeSet;
use std::process::Command;

#[test]
fn the_engine_knows_no_window_no_keychain_and_no_face() {
    let tree = tree_of("sparekey-engine");
    assert!(tree.contains("lettre"), "the tree was read");
    assert_eq!(found(&tree, &["tauri", "wry", "tao", "keyring", "arboard", "clap"]), [""; 0]);
    assert_eq!(own(&tree), ["sparekey-engine"]);
}

#[test]
fn each_crate_knows_only_those_below_it() {
    assert_eq!(own(&tree_of("sparekey-platform")), ["sparekey-engine", "sparekey-platform"]);
    assert_eq!(own(&tree_of("sparekey-practice")), ["sparekey-engine", "sparekey-practice"]);
    let below_the_terminal = ["sparekey-cli", "sparekey-engine", "sparekey-platform", "sparekey-practice"];
    assert_eq!(own(&tree_of("sparekey-cli")), below_the_terminal);
    assert_eq!(found(&tree_of("sparekey-cli"), &["tauri", "wry", "tao"]), [""; 0]);
}

/// Every crate that becomes part of this one on any system.
fn tree_of(package: &str) -> BTreeSet<String> {
    let arguments = ["tree", "--package", package, "--edges", "normal,build", "--target", "all", "--prefix", "none"];
    let output = Command::new(env!("CARGO")).args(arguments).args(["--format", "{p}"]).output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout).expect("names of crates are text");
    lines.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

/// Which of these crates, or of the crates named after them, are in it.
fn found<'a>(tree: &'a BTreeSet<String>, names: &[&str]) -> Vec<&'a str> {
    let named_so = |krate: &&String| names.iter().any(|name| krate == name || krate.starts_with(&format!("{name}-")));
    tree.iter().filter(named_so).map(String::as_str).collect()
}

fn own(tree: &BTreeSet<String>) -> Vec<&str> {
    tree.iter().map(String::as_str).filter(|krate| krate.starts_with("sparekey")).collect()
}

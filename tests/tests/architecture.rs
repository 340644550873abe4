//! The direction of the arrows: the engine knows nobody, the faces know the engine, one file of the page knows Tauri.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests lies in the workspace").to_owned()
}

fn cargo(arguments: &[&str]) -> String {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo).args(arguments).current_dir(root()).output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("cargo writes UTF-8")
}

#[test]
fn the_engine_knows_no_window_and_no_keychain() {
    let tree = cargo(&["tree", "--package", "sparekey-engine", "--edges", "normal,build", "--prefix", "none"]);
    let names: Vec<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    assert!(names.contains(&"lettre") && names.contains(&"rustls"), "this is the engine's tree");
    let strangers = ["tauri", "wry", "tao", "keyring", "keyring-core", "arboard", "native-tls", "openssl"];
    for stranger in strangers {
        assert!(!names.contains(&stranger), "the engine has {stranger} below it");
    }
}

#[test]
fn the_arrows_point_one_way() {
    let metadata: Value =
        serde_json::from_str(&cargo(&["metadata", "--format-version", "1", "--no-deps"])).expect("JSON");
    let allowed = BTreeMap::from([
        ("sparekey-engine", vec![]),
        ("sparekey-platform", vec!["sparekey-engine"]),
        ("sparekey-practice", vec!["sparekey-engine"]),
        ("sparekey-release", vec![]),
        ("sparekey-cli", vec!["sparekey-engine", "sparekey-platform", "sparekey-practice", "sparekey-release"]),
        ("sparekey", vec!["sparekey-engine", "sparekey-platform", "sparekey-practice", "sparekey-release"]),
        ("sparekey-shared", vec!["sparekey", "sparekey-cli"]),
        ("sparekey-tests", vec!["sparekey-engine", "sparekey-platform", "sparekey-practice"]),
        ("empty-window", vec![]),
        ("xtask", vec![]),
    ]);
    let packages = metadata["packages"].as_array().expect("packages");
    assert_eq!(packages.len(), allowed.len(), "each member has its line above");
    for package in packages {
        let name = package["name"].as_str().expect("a name");
        for dependency in package["dependencies"].as_array().expect("dependencies") {
            let other = dependency["name"].as_str().expect("a name");
            if other.starts_with("sparekey") {
                assert!(allowed[name].contains(&other), "{name} must not know {other}");
            }
        }
    }
}

#[test]
fn one_file_of_the_page_talks_to_the_program() {
    let mut talking = Vec::new();
    let mut folders = vec![root().join("ui/src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder of the page").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if std::fs::read_to_string(&path).is_ok_and(|text| text.contains("@tauri-apps/api")) {
                talking.push(path.file_name().expect("a file").to_string_lossy().into_owned());
            }
        }
    }
    assert_eq!(talking, ["ipc.ts"]);
}

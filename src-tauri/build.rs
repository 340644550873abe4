//! Lists the window's commands, so that each needs its permission, and makes sure that there is a page to embed.

use std::path::Path;

/// Every command of the window; `capabilities/window.json` allows them one by one.
const COMMANDS: &[&str] = &["subscribe", "act", "submit_code", "painted"];

fn main() {
    let page = Path::new("../ui/dist/index.html");
    println!("cargo:rerun-if-changed=../ui/dist");
    if !page.exists() {
        assert!(
            std::env::var("PROFILE").is_ok_and(|profile| profile == "debug"),
            "ui/dist is missing: run `npm ci && npm run build` in ui first"
        );
        // A fresh clone must pass `cargo check`; the window tests fail loudly on this page.
        std::fs::create_dir_all("../ui/dist").expect("ui is a folder that can be written");
        std::fs::write(page, "<!doctype html><title>placeholder</title><h1>The page was not built</h1>")
            .expect("ui/dist can be written");
        println!("cargo:warning=ui/dist is missing: the window will show a placeholder");
    }
    let release = std::env::var("PROFILE").is_ok_and(|profile| profile != "debug");
    assert!(
        !(release && std::env::var_os("CARGO_FEATURE_AUTOMATION").is_some()),
        "the automation feature is for tests: a release build refuses it"
    );
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
        .expect("tauri.conf.json and the capabilities fit together");
}

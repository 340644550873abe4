//! The page: its packages, and the bundle that is built into the window.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::command::{Outcome, npm, root, run};

/// Page packages that are missing or older than the lock file; `npm ci` takes exactly those of the lock file.
pub(crate) fn packages_missing() -> bool {
    let ui = root().join("ui");
    changed(&ui.join("node_modules/.package-lock.json")) < changed(&ui.join("package-lock.json"))
}

/// Fetches the page's packages.
pub(crate) fn fetch_packages() -> Outcome {
    run(npm(&["ci", "--no-audit", "--no-fund"]))
}

/// Builds the bundle if anything that goes into it is newer.
pub(crate) fn build_if_older() -> Outcome {
    let ui = root().join("ui");
    let sources = ["src", "public", "index.html", "package-lock.json", "vite.config.ts", "svelte.config.js"];
    let newest = sources.iter().filter_map(|source| newest_below(&ui.join(source))).max();
    if changed(&ui.join("dist/index.html")) < newest { build() } else { Ok(()) }
}

/// Builds the bundle.
pub(crate) fn build() -> Outcome {
    run(npm(&["run", "--silent", "build"]))
}

fn changed(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|data| data.modified()).ok()
}

fn newest_below(path: &Path) -> Option<SystemTime> {
    let below = fs::read_dir(path).into_iter().flatten().flatten();
    below.filter_map(|entry| newest_below(&entry.path())).chain(changed(path)).max()
}

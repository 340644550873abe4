//! The public recipe in `.github`: what it calls exists, what it takes from others is fixed, and it may do no more than it
//! needs. Read line by line, in the one form in which it is written.

#![allow(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn read(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap_or_else(|fault| panic!("{file}: {fault}"))
}

/// Each workflow by its name, with its text.
fn workflows() -> Vec<(String, String)> {
    let folder = fs::read_dir(root().join(".github/workflows")).unwrap();
    let files = folder.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let found: Vec<_> = files.map(|name| (name.clone(), read(&format!(".github/workflows/{name}")))).collect();
    assert!(found.len() >= 2, "these are the workflows");
    found
}

/// What is wrong with what a line takes from others; nothing if it takes nothing.
fn loose(line: &str) -> Option<&'static str> {
    let line = line.trim().trim_start_matches("- ");
    let hex = |text: &str, digits| text.len() == digits && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if let Some(image) = line.strip_prefix("image: ") {
        let sum = image.split_once("@sha256:").map(|(_, sum)| sum);
        return (!sum.is_some_and(|sum| hex(sum, 64))).then_some("an image without its sum");
    }
    let action = line.strip_prefix("uses: ")?;
    if action.starts_with("./") {
        return None;
    }
    let Some((action, comment)) = action.split_once(" # ") else { return Some("an action without its version") };
    let commit = action.split_once('@').map(|(_, commit)| commit);
    if !commit.is_some_and(|commit| hex(commit, 40)) {
        return Some("an action without its commit");
    }
    let version = comment.strip_prefix('v').unwrap_or_default();
    let numbers = version.split('.').filter(|number| number.parse::<u32>().is_ok()).count();
    (numbers != 3).then_some("an action whose version is not told in full")
}

#[test]
fn what_it_takes_from_others_is_fixed() {
    for (name, text) in workflows() {
        for line in text.lines() {
            assert_eq!(loose(line), None, "{name}: {line}");
            // Scripts hold it against a sum; a line in a workflow would not.
            assert!(!line.contains("curl -") && !line.contains("wget "), "{name}: {line}");
        }
    }
    assert!(read(".github/rust.sh").contains("sha256sum --check --strict"));
    let commit = "0123456789abcdef0123456789abcdef01234567";
    for loose_line in [
        "- uses: actions/checkout@v7".to_owned(),
        "- uses: actions/checkout@v7 # v7.0.1".to_owned(),
        format!("uses: actions/checkout@{commit}"),
        format!("uses: actions/checkout@{commit} # v7"),
        "      image: debian:12".to_owned(),
        format!("      image: debian:12@sha256:{commit}"),
    ] {
        assert!(loose(&loose_line).is_some(), "{loose_line}");
    }
    assert_eq!(loose(&format!("      - uses: actions/checkout@{commit} # v7.0.1")), None);
}

/// The words of each call of xtask, up to what the shell or YAML adds.
fn errands(text: &str) -> Vec<Vec<&str>> {
    let calls = text.lines().filter(|line| !line.trim_start().starts_with('#'));
    let calls = calls.filter_map(|line| line.split_once("cargo xtask ").map(|(_, rest)| rest));
    calls
        .map(|rest| rest.split_whitespace().take_while(|word| !["&&", "|", ">", ";"].contains(word)).collect())
        .collect()
}

#[test]
fn every_errand_that_it_calls_exists() {
    let said = read("src-tauri/crates/xtask/src/arguments.rs");
    let mut scripts: Vec<(String, String)> = workflows();
    for script in scripts_called() {
        scripts.push((script.clone(), read(&script)));
    }
    let mut called = Vec::new();
    for (name, text) in &scripts {
        for words in errands(text) {
            let (errand, options) = words.split_first().unwrap();
            // The line that explains it, and what is said below.
            let (_, about) =
                said.split_once(&format!("\ncargo xtask {errand}")).unwrap_or_else(|| panic!("{name}: {words:?}"));
            let line = about.lines().next().unwrap();
            for option in options.iter().filter(|option| option.starts_with("--")) {
                assert!(line.contains(&format!("[{option}")), "{name}: {words:?} beside {line:?}");
            }
            called.push((*errand).to_owned());
        }
    }
    for wanted in ["test", "package", "notices", "sbom"] {
        assert!(called.iter().any(|errand| errand == wanted), "nobody calls {wanted}");
    }
    assert!(workflows().iter().any(|(_, text)| text.contains("cargo xtask test --all")));
    assert_eq!(errands("  - run: cargo xtask test --all && echo\n# cargo xtask nothing"), [["test", "--all"]]);
}

/// Every script of `.github` that a workflow or another script names.
fn scripts_called() -> Vec<String> {
    let mut called: Vec<String> = Vec::new();
    for (_, text) in workflows() {
        for word in text.split(|sign: char| sign.is_whitespace() || "\"'$()".contains(sign)) {
            let word = word.replace('\\', "/");
            if word.starts_with(".github/") && (word.ends_with(".sh") || word.ends_with(".ps1")) {
                called.push(word);
            }
        }
    }
    called.sort();
    called.dedup();
    called
}

#[test]
fn every_script_that_it_calls_is_there() {
    let called = scripts_called();
    for script in &called {
        let file = root().join(script);
        assert!(file.is_file(), "{script}");
        #[cfg(unix)]
        if script.ends_with(".sh") {
            use std::os::unix::fs::PermissionsExt;
            assert!(file.metadata().unwrap().permissions().mode() & 0o111 != 0, "{script} cannot be started");
            assert!(read(script).contains("\nset -euo pipefail\n"), "{script} goes on after a fault");
        }
    }
    let there = fs::read_dir(root().join(".github")).unwrap().flatten().map(|entry| entry.path());
    for file in there.filter(|file| file.extension().is_some_and(|end| end == "sh" || end == "ps1")) {
        let name = format!(".github/{}", file.file_name().unwrap().to_string_lossy());
        // One script may start another.
        let by_another = called.iter().any(|script| read(script).contains(file.file_name().unwrap().to_str().unwrap()));
        assert!(called.contains(&name) || by_another, "nobody starts {name}");
    }
}

/// The jobs of a workflow, each with its text.
fn jobs(text: &str) -> Vec<(&str, String)> {
    let (_, jobs) = text.split_once("\njobs:\n").unwrap();
    let mut found: Vec<(&str, String)> = Vec::new();
    for line in jobs.lines() {
        let name = line.strip_prefix("  ").and_then(|line| line.strip_suffix(':'));
        match name.filter(|name| !name.starts_with([' ', '#'])) {
            Some(name) => found.push((name, String::new())),
            None => found.last_mut().into_iter().for_each(|(_, text)| *text += &format!("{line}\n")),
        }
    }
    found
}

#[test]
fn each_job_may_do_only_what_it_needs() {
    for (name, text) in workflows() {
        assert!(text.contains("\npermissions: {}\n"), "{name}: nothing is allowed unless a job says so");
        for (job, text) in jobs(&text) {
            assert!(text.contains("    permissions:\n"), "{name}, {job}: permissions");
            let calls_a_workflow = text.contains("    uses: ./");
            assert!(calls_a_workflow || text.contains("    timeout-minutes: "), "{name}, {job}: an end");
            let (checkouts, forgetful) =
                (text.matches("uses: actions/checkout@").count(), text.matches("persist-credentials: false").count());
            assert_eq!(checkouts, forgetful, "{name}, {job}: the checkout leaves a token behind");
            assert!(text.contains("contents: write") == (job == "publish"), "{name}, {job}: who may write");
            let (secret, guarded) = (text.contains("secrets."), text.contains("    environment: release\n"));
            assert!(!secret || guarded, "{name}, {job}: its secrets are for releases");
        }
    }
}

#[test]
fn a_change_from_outside_meets_no_secret() {
    for (name, text) in workflows() {
        for never in ["pull_request_target", "workflow_run", "secrets: inherit", "allow-unsafe-pr-checkout"] {
            assert!(!text.contains(never), "{name}: {never}");
        }
        if text.contains("pull_request:") {
            assert!(!text.contains("secrets."), "{name}");
        }
        // What others wrote (titles, branch names) would be read by the shell as if we had written it.
        let mut inside: Option<usize> = None;
        for line in text.lines() {
            let depth = line.len() - line.trim_start().len();
            if inside.is_some_and(|start| !line.trim().is_empty() && depth <= start) {
                inside = None;
            }
            let starts = line.trim_start().trim_start_matches("- ").starts_with("run:");
            if starts {
                inside = Some(depth);
            }
            assert!(inside.is_none() || !line.contains("${{"), "{name}: {line}");
        }
    }
}

#[test]
fn nothing_unsigned_is_published() {
    let release = read(".github/workflows/release.yml");
    let jobs = jobs(&release);
    let text = |wanted: &str| &jobs.iter().find(|(name, _)| *name == wanted).unwrap().1;
    let publish = text("publish");
    for signer in ["windows", "macos", "sums"] {
        assert!(publish.contains(&format!("needs.{signer}.outputs.signed == 'true'")), "{signer}");
        assert!(text(signer).contains("signed: ${{ steps.signing.outputs.signed }}"), "{signer}");
        assert!(text(signer).contains("::notice "), "{signer} says what is missing");
    }
    assert!(publish.contains("    needs: [tests, windows, macos, sums]\n"), "tested, and signed by all");
    let makers = jobs.iter().filter(|(_, text)| text.contains("gh release create"));
    assert_eq!(makers.map(|(name, _)| *name).collect::<Vec<_>>(), ["publish"]);
    let (draft, public) = (publish.find("--draft --verify-tag").unwrap(), publish.find("--draft=false").unwrap());
    assert!(draft < public, "it is looked at before everybody sees it");
}

/// Every secret that the recipe uses stands in the table for whoever sets it up, and no other.
#[test]
fn every_secret_is_in_the_table() {
    let table = read(".github/README.md");
    let mut used: Vec<String> = Vec::new();
    for (_, text) in workflows() {
        let names = text.split("secrets.").skip(1);
        let names =
            names.map(|rest| rest.split(|sign: char| !(sign.is_ascii_uppercase() || sign == '_')).next().unwrap());
        used.extend(names.map(str::to_owned));
    }
    used.sort();
    used.dedup();
    assert!(used.len() >= 3, "{used:?}");
    let mut listed: Vec<String> = table
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`'))
        .filter(|(name, _)| !name.contains('/'))
        .map(|(name, _)| name.to_owned())
        .collect();
    listed.sort();
    assert_eq!(used, listed);
}

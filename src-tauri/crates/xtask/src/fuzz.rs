//! `cargo xtask fuzz`: every parser of foreign bytes against bytes that nobody thought of.
//!
//! The targets lie in `tests/fuzz`. What they start from is made here: the seeds beside them, and every reply that the
//! engine's tests know. What a run finds out stays in `target/fuzz/corpus`, an input that breaks something in
//! `target/fuzz/found`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{Outcome, cargo, root, run};

const TARGETS: &[&str] = &["smtp", "imap", "starttls", "certificate", "autoconfig", "records", "pasted", "explain"];

/// Stands between what a server says before and after a command.
const TURN: u8 = 0x1e;

/// How the targets are built.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Build {
    /// In minutes: for a look at the seeds.
    Plain,
    /// In twice the time, to run several times as fast.
    Optimised,
}

/// Builds the targets and runs each for so many seconds.
pub(crate) fn fuzz(seconds: u64, build: Build) -> Outcome {
    if !cfg!(unix) {
        println!("Skipped: cargo-fuzz knows no Windows.");
        return Ok(());
    }
    run(cargo_fuzz("build", build))?;
    TARGETS.iter().try_for_each(|target| fuzz_one(target, seconds, build))
}

fn fuzz_one(target: &str, seconds: u64, build: Build) -> Outcome {
    let (seeds, corpus, found) = (folder("seeds", target)?, folder("corpus", target)?, folder("found", target)?);
    let made = self::seeds(target)?;
    println!("{target}: {} seeds", made.len());
    for (number, seed) in made.iter().enumerate() {
        fs::write(seeds.join(number.to_string()), seed).map_err(|fault| format!("{}: {fault}", seeds.display()))?;
    }
    let mut command = cargo_fuzz("run", build);
    command.arg(target).args([&corpus, &seeds]).args([
        "--",
        // Beyond the caps of the guard.
        "-max_len=20000",
        "-timeout=10",
        "-rss_limit_mb=512",
        "-verbosity=0",
        "-print_final_stats=1",
    ]);
    command.arg(format!("-max_total_time={seconds}")).arg(format!("-artifact_prefix={}/", found.display()));
    run(command)
}

fn cargo_fuzz(errand: &str, build: Build) -> Command {
    let mut command = cargo(&["fuzz", errand, "--fuzz-dir", "tests/fuzz", "--target-dir"]);
    // No sanitizer: nothing here is unsafe, and address sanitizer costs half of the speed.
    command.arg(root().join("target/fuzz")).args(["--sanitizer", "none", "--codegen-units", "16"]);
    if let Build::Plain = build {
        command.arg("--dev");
    }
    // Coverage is a flag of the nightly compiler; this opens it in the stable one, for these programs alone.
    command.env("RUSTC_BOOTSTRAP", "1").env_remove("CARGO_TARGET_DIR");
    command
}

fn folder(kind: &str, target: &str) -> Outcome<PathBuf> {
    let folder = root().join("target/fuzz").join(kind).join(target);
    fs::create_dir_all(&folder).map_err(|fault| format!("{}: {fault}", folder.display()))?;
    Ok(folder)
}

/// What a target starts from.
fn seeds(target: &str) -> Outcome<Vec<Vec<u8>>> {
    let own = root().join("tests/fuzz/seeds");
    let engine = root().join("src-tauri/crates/engine");
    let lines = || Ok::<_, String>(read(&own.join(format!("{target}.txt")))?.lines().map(expand).collect::<Vec<_>>());
    let replies = || Ok::<_, String>(replies(&read(&engine.join("tests/data/replies-open.jsonl"))?));
    let after = |opening: &'static str| {
        Ok::<_, String>(replies()?.into_iter().map(move |said| [&expand(opening), said.as_bytes(), b"\r\n"].concat()))
    };
    match target {
        "certificate" | "records" => files(&own.join(target)),
        "autoconfig" => files(&engine.join("src/provider/discover/tests/files")),
        "pasted" | "starttls" => lines(),
        "explain" => Ok(lines()?.into_iter().chain(replies()?.into_iter().map(String::into_bytes)).collect()),
        "smtp" => Ok(lines()?.into_iter().chain(after("220 x\\r\\n|250-x\\r\\n250 AUTH PLAIN\\r\\n|")?).collect()),
        "imap" => Ok(lines()?.into_iter().chain(after("* OK [CAPABILITY AUTH=PLAIN SASL-IR ID]\\r\\n|s1 ")?).collect()),
        _ => Ok(Vec::new()),
    }
}

fn read(file: &Path) -> Outcome<String> {
    fs::read_to_string(file).map_err(|fault| format!("{}: {fault}", file.display()))
}

fn files(folder: &Path) -> Outcome<Vec<Vec<u8>>> {
    let trouble = |fault| format!("{}: {fault}", folder.display());
    let entries = fs::read_dir(folder).map_err(trouble)?;
    entries.map(|entry| fs::read(entry.map_err(trouble)?.path()).map_err(trouble)).collect()
}

/// A seed as it is written: `|` is a turn, and a backslash stands before r, n, t, 0, x with two digits, or itself.
fn expand(line: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = line.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'|' => TURN,
            b'\\' => match rest.next() {
                Some(b'r') => b'\r',
                Some(b'n') => b'\n',
                Some(b't') => b'\t',
                Some(b'0') => 0,
                Some(b'x') => {
                    let digits = [rest.next(), rest.next()].map(|digit| char::from(digit.unwrap_or(b'0')).to_digit(16));
                    let [high, low] = digits.map(|digit| u8::try_from(digit.unwrap_or(0)).unwrap_or(0));
                    high << 4 | low
                }
                other => other.unwrap_or(b'\\'),
            },
            other => other,
        });
    }
    bytes
}

/// The replies in lines of JSON, near enough for a start: what follows `"reply": "` up to the quote that closes it.
fn replies(json: &str) -> Vec<String> {
    let reply = |line: &str| {
        let (_, text) = line.split_once("\"reply\": \"")?;
        let mut said = String::new();
        let mut chars = text.chars();
        loop {
            match chars.next()? {
                '"' => return Some(said),
                '\\' => match chars.next()? {
                    'n' => said.push_str("\r\n"),
                    other => said.push(other),
                },
                other => said.push(other),
            }
        }
    };
    json.lines().filter_map(reply).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_has_seeds() {
        for target in TARGETS {
            assert!(root().join(format!("tests/fuzz/targets/{target}.rs")).is_file(), "{target}");
            assert!(seeds(target).expect("seeds").len() >= 2, "{target}");
        }
        assert!(seeds("smtp").expect("seeds").len() > 200, "the known replies are among them");
    }

    #[test]
    fn seeds_are_written_with_escapes() {
        assert_eq!(expand(r"\0a|\r\n\xff\\"), b"\0a\x1e\r\n\xff\\");
        assert_eq!(replies(r#"{"id": "r", "reply": "535 \"no\"\nx", "cause": "y"}"#), ["535 \"no\"\r\nx"]);
    }
}

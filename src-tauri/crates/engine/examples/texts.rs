//! What the translations lack: `cargo run -p sparekey-engine --example texts -- [LANGUAGE…]`, read from the folder as it is
//! now, so that a translator sees the effect of each change at once. Exit code 1 where anything is lacking.

#![allow(clippy::print_stdout, reason = "it is a program that prints")]

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use sparekey_engine::texts::{ENGLISH, gaps};

fn main() -> io::Result<ExitCode> {
    let folder = env::var_os("SPAREKEY_TEXTS")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("texts"), PathBuf::from);
    let mut wanted: Vec<String> = env::args().skip(1).collect();
    if wanted.is_empty() {
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            if entry.path().is_dir() && entry.file_name() != ENGLISH {
                wanted.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
        wanted.sort();
    }
    let english = files(&folder.join(ENGLISH))?;
    let english: Vec<&str> = english.iter().map(String::as_str).collect();
    let mut lacking = false;
    for lang in wanted {
        let ours = files(&folder.join(&lang))?;
        let ours: Vec<&str> = ours.iter().map(String::as_str).collect();
        let found = gaps(&english, &ours, &lang);
        println!("{lang}: {}", if found.is_empty() { "complete".to_owned() } else { format!("{} gaps", found.len()) });
        for gap in &found {
            println!("  {gap}");
        }
        lacking |= !found.is_empty();
    }
    Ok(if lacking { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn files(folder: &Path) -> io::Result<Vec<String>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    paths.sort();
    paths.iter().map(fs::read_to_string).collect()
}

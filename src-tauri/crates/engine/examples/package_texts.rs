//! What packages and installers say, in all languages: `cargo run -p sparekey-engine --example package_texts`.
//!
//! One message a line: language (BCP 47), id, text, with a tab between them. `cargo xtask package` reads it; it has no
//! library that could read more. A message that a language lacks is left out for it. A line's end in a text is U+2028,
//! and what only the installer knows stays `{$page}` and `{$folder}`.

#![allow(clippy::print_stdout, reason = "it is a program that prints")]

use std::path::Path;
use std::{fs, io};

use sparekey_engine::texts::{Args, Language, Texts};

/// The files whose messages are printed, where they are there.
const FILES: [&str; 2] = ["package.ftl", "installer.ftl"];

/// What the installer fills in itself.
const OPEN: [&str; 2] = ["page", "folder"];

fn main() -> io::Result<()> {
    let open = OPEN.into_iter().fold(Args::none(), |args, name| args.text(name, format!("{{${name}}}")));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("texts");
    for language in Language::all() {
        let texts = Texts::new(language.tag);
        for file in FILES {
            let file = folder.join(language.tag).join(file);
            for id in if file.exists() { ids(&fs::read_to_string(file)?) } else { Vec::new() } {
                // A tab or a line's end in a text would be taken for the end of it.
                let text =
                    Texts::without_isolation(&texts.get(&id, &open)).replace('\t', " ").replace('\n', "\u{2028}");
                println!("{}\t{id}\t{text}", language.tag);
            }
        }
    }
    Ok(())
}

/// The ids of the messages in a file: what stands at the beginning of a line, before `=`.
fn ids(file: &str) -> Vec<String> {
    let message = |line: &str| Some(line.split_once('=')?.0.trim_end().to_owned());
    file.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase())).filter_map(message).collect()
}

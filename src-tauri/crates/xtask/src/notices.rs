//! THIRD-PARTY.txt: whose work is in the programs, and under which words it may be passed on.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use crate::command::{Outcome, root};
use crate::shipped::{self, Crate};

/// The file's name.
pub(crate) const FILE: &str = "THIRD-PARTY.txt";

/// Texts of licences that some crates name without having them beside their sources, the shortest first.
const STANDARD: &[(&str, &str)] =
    &[("MIT", include_str!("notices/mit.txt")), ("BSL-1.0", include_str!("notices/bsl-1.0.txt"))];

/// Starts of the names of files that hold a licence or a notice.
const NAMES: &[&str] = &["license", "licence", "copying", "copyright", "notice", "unlicense"];
/// Ends of names that are something else.
const ENDINGS: &[&str] = &["rs", "toml", "yml", "yaml", "json", "py", "sh", "js"];
/// Folders of a crate that are not compiled into anything.
const ASIDE: &[&str] = &["tests", "test", "examples", "benches", "fuzz", "resources", "assets", "target"];

/// Writes [`FILE`] into `folder`: every crate and page package of the shipped programs, and each licence text once.
///
/// # Errors
///
/// In words, if one of them has no licence text.
pub(crate) fn write(folder: &Path) -> Outcome {
    let mut notices = Notices::default();
    for one in shipped::crates()? {
        notices.add_crate(&one)?;
    }
    for one in shipped::bundled()? {
        notices.add(&format!("{} {} ({})", one.name, one.version, one.licence), &one.text);
    }
    notices.add_what_no_list_names()?;
    fs::create_dir_all(folder).map_err(|fault| format!("{}: {fault}.", folder.display()))?;
    let file = folder.join(FILE);
    fs::write(&file, notices.finished()).map_err(|fault| format!("{}: {fault}.", file.display()))?;
    println!("{} names {} works under {} texts.", file.display(), notices.works(), notices.texts.len());
    Ok(())
}

/// Each text once, whatever its line breaks, with the works that have it.
#[derive(Default)]
struct Notices {
    /// By the text's words: the text as it came first, and the works.
    texts: BTreeMap<String, (String, Vec<String>)>,
}

impl Notices {
    fn add(&mut self, work: &str, text: &str) {
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
        let (_, works) =
            self.texts.entry(words).or_insert_with(|| (lines.join("\n").trim_matches('\n').to_owned(), Vec::new()));
        if !works.iter().any(|known| known == work) {
            works.push(work.to_owned());
        }
    }

    fn add_crate(&mut self, one: &Crate) -> Outcome {
        let Crate { name, version, licence, repository, folder, .. } = one;
        // Where the sources are is part of what the Mozilla licence asks for.
        let place = if repository.is_empty() { String::new() } else { format!("\n    {repository}") };
        let work = format!("{name} {version} ({licence}){place}");
        let mut files = Vec::new();
        look_for_texts(folder, true, &mut files);
        files.sort();
        for file in &files {
            let text = fs::read(file).map_err(|fault| format!("{}: {fault}.", file.display()))?;
            self.add(&work, &String::from_utf8_lossy(&text));
        }
        if files.is_empty() {
            let offered: Vec<&str> = licence.split([' ', '(', ')']).collect();
            let standard = STANDARD.iter().find(|(id, _)| offered.contains(id) && !offered.contains(&"AND"));
            let (_, text) = standard.ok_or_else(|| format!("{name} {version} ({licence}) has no licence text."))?;
            self.add(&work, &format!("Copyright (c) the authors of {name}\n\n{text}"));
        }
        Ok(())
    }

    /// What is in the programs without being a crate or a package of its own.
    fn add_what_no_list_names(&mut self) -> Outcome {
        let (_, mit) = STANDARD[0];
        let rust = "The Rust standard library (MIT OR Apache-2.0)\n    https://github.com/rust-lang/rust";
        self.add(rust, &format!("Copyright (c) The Rust Project Contributors\n\n{mit}"));
        let loader =
            "WebView2 loader, on Windows (BSD-3-Clause)\n    https://learn.microsoft.com/microsoft-edge/webview2";
        self.add(loader, include_str!("notices/webview2-loader.txt"));
        let mozilla = self.texts.iter().find(|(words, _)| words.starts_with("Mozilla Public License Version 2.0"));
        let (_, (text, _)) = mozilla.ok_or("No text of the Mozilla Public License was found.")?;
        let text = text.clone();
        self.add("Public Suffix List (MPL-2.0)\n    https://publicsuffix.org/list/public_suffix_list.dat", &text);
        Ok(())
    }

    fn works(&self) -> usize {
        let works = self.texts.values().flat_map(|(_, works)| works);
        works.collect::<std::collections::BTreeSet<_>>().len()
    }

    /// The longest lists first: the common licences.
    fn finished(&self) -> String {
        let mut texts: Vec<_> = self.texts.values().collect();
        texts.sort_by_key(|(text, works)| (std::cmp::Reverse(works.len()), works.first().cloned(), text.clone()));
        let mut out = String::from(
            "Sparekey is put together with the work of many others. Each of them may be passed on under the words that\n\
             stand below its name. This list is made from what is linked into the programs of all systems.\n",
        );
        for (text, works) in texts {
            let line = "=".repeat(100);
            let _ = writeln!(out, "\n{line}\n");
            for work in works {
                let _ = writeln!(out, "{work}");
            }
            let _ = writeln!(out, "\n{text}");
        }
        out
    }
}

/// Files that hold a licence or a notice, also of works inside a work.
fn look_for_texts(folder: &Path, top: bool, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().to_lowercase());
        if path.is_dir() {
            let aside = name.starts_with('.') || top && ASIDE.contains(&name.as_str());
            if !aside {
                // All files of a folder of this name are texts.
                if NAMES.iter().any(|start| name.starts_with(start)) {
                    found.extend(fs::read_dir(&path).into_iter().flatten().flatten().map(|text| text.path()));
                } else {
                    look_for_texts(&path, false, found);
                }
            }
            continue;
        }
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        // Where the GPL is offered, another licence is as well, and that one is taken (deny.toml).
        let is_text = NAMES.iter().any(|start| name.starts_with(start)) && !name.contains("gpl");
        if is_text && !ENDINGS.contains(&ending) {
            found.push(path);
        }
    }
}

/// `cargo xtask notices`.
pub(crate) fn notices() -> Outcome {
    write(&packages())
}

/// Where packages and what goes with them are put.
pub(crate) fn packages() -> PathBuf {
    root().join("target/packages")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn a_crate(licence: &str, files: &[(&str, &str)]) -> (PathBuf, Crate) {
        let unique = format!("sparekey-notices-{}-{}", std::process::id(), licence.len() * 100 + files.len());
        let folder = std::env::temp_dir().join(unique);
        for (name, text) in files {
            let file = folder.join(name);
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            fs::write(file, text).expect("written");
        }
        let [name, version, licence, repository, checksum] =
            ["a", "1.0.0", licence, "https://example.org/a", "00ff"].map(str::to_owned);
        (folder.clone(), Crate { name, version, licence, repository, folder, checksum })
    }

    #[test]
    fn each_text_stands_once_whatever_its_line_breaks() {
        let mut notices = Notices::default();
        notices.add("one", "Use it\nas you like.");
        notices.add("two", "Use it as\r\nyou like.\r\n");
        notices.add("three", "Do not.");
        let text = notices.finished();
        assert_eq!(text.matches("Use it").count(), 1);
        assert!(text.contains("one\ntwo\n\nUse it\nas you like.\n"), "{text}");
        assert_eq!(notices.works(), 3);
    }

    #[test]
    fn texts_are_found_also_of_works_inside_a_work() {
        let files = [
            ("LICENSE-MIT", "outer"),
            ("LICENSE-GPLv2", "not taken"),
            ("src/license.rs", "code"),
            ("third_party/fiat/LICENSE", "inner"),
            ("LICENSES/Apache-2.0.txt", "folder"),
            ("tests/LICENSE", "not shipped"),
        ];
        let (folder, one) = a_crate("MIT OR GPL-2.0-only", &files);
        let mut notices = Notices::default();
        assert_eq!(notices.add_crate(&one), Ok(()));
        fs::remove_dir_all(folder).expect("removed");
        assert_eq!(notices.texts.keys().collect::<Vec<_>>(), ["folder", "inner", "outer"]);
    }

    #[test]
    fn a_crate_without_a_text_has_the_standard_one_or_is_a_fault() {
        let mut notices = Notices::default();
        let (_, zlib_or_mit) = a_crate("Zlib OR MIT", &[]);
        assert_eq!(notices.add_crate(&zlib_or_mit), Ok(()));
        assert!(notices.finished().contains("Copyright (c) the authors of a\n\nPermission is hereby granted"));
        for missing in ["ISC", "MIT AND ISC", ""] {
            let (_, one) = a_crate(missing, &[]);
            assert!(notices.add_crate(&one).is_err(), "{missing}");
        }
    }
}

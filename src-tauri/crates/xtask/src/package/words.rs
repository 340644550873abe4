//! What packages say, in all languages: the engine has the words, and an example of it prints them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::command::{Outcome, cargo, output};

const ENGLISH: &str = "en";
/// The file's name.
const FILE: &str = "words.tsv";

/// The messages of `package.ftl` and `installer.ftl`, by language and id.
#[derive(Debug, PartialEq)]
pub(crate) struct Words(BTreeMap<String, BTreeMap<String, String>>);

impl Words {
    /// Writes them into a folder, as they are now; one a line: language, id and text, with tabs between.
    pub(super) fn write(folder: &Path) -> Outcome {
        let mut command = cargo(&["run", "--quiet", "--package", "sparekey-engine", "--example", "package_texts"]);
        command.stderr(std::process::Stdio::inherit());
        let lines = output(command).ok_or("The words for the packages could not be read.")?;
        fs::write(folder.join(FILE), lines).map_err(|fault| format!("{}: {fault}", folder.display()))
    }

    /// Reads them from there.
    pub(super) fn read(folder: &Path) -> Outcome<Self> {
        let file = folder.join(FILE);
        Self::parse(&fs::read_to_string(&file).map_err(|fault| format!("{}: {fault}", file.display()))?)
    }

    fn parse(lines: &str) -> Outcome<Self> {
        let mut words: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for line in lines.lines() {
            let mut parts = line.splitn(3, '\t').map(str::to_owned);
            let (Some(language), Some(id), Some(text)) = (parts.next(), parts.next(), parts.next()) else {
                return Err(format!("This is no message for a package: {line}"));
            };
            words.entry(language).or_default().insert(id, text);
        }
        Ok(Self(words))
    }

    /// The languages, by tag (BCP 47); English is among them.
    pub(crate) fn languages(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The ids of all messages.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.get(ENGLISH).into_iter().flat_map(BTreeMap::keys).map(String::as_str)
    }

    /// A message in a language; in English where the language has none.
    pub(crate) fn of(&self, language: &str, id: &str) -> Outcome<&str> {
        let find = |language: &str| self.0.get(language)?.get(id).map(String::as_str);
        find(language).or_else(|| find(ENGLISH)).ok_or_else(|| format!("There is no message {id} for packages."))
    }

    /// A message in English.
    pub(crate) fn english(&self, id: &str) -> Outcome<&str> {
        self.of(ENGLISH, id)
    }

    /// A message in the languages that have it of their own, English left out: tag and text.
    pub(crate) fn translated<'a>(&'a self, id: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let others = self.0.iter().filter(|(language, _)| *language != ENGLISH);
        others.filter_map(move |(language, messages)| Some((language.as_str(), messages.get(id)?.as_str())))
    }
}

#[cfg(test)]
pub(super) fn some() -> Words {
    let mut lines = String::new();
    for id in ["summary", "terminal-summary", "kind", "practice", "about-need", "about-way", "about-end"] {
        lines.push_str(&format!("en\tpackage-{id}\tOur {id} & more\npt-BR\tpackage-{id}\tNosso {id}\n"));
    }
    for id in ["about-practice", "about-terminal"] {
        lines.push_str(&format!("en\tpackage-{id}\tOur {id}\n"));
    }
    lines.push_str("en\tpackage-keywords\tmail;set up;\nar\tpackage-keywords\tبريد؛ إعداد\n");
    Words::parse(&lines).expect("words")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn falls_back_to_english_and_fails_where_there_is_none() {
        let words = some();
        assert_eq!(words.of("pt-BR", "package-kind"), Ok("Nosso kind"));
        assert_eq!(words.of("pt-BR", "package-about-practice"), Ok("Our about-practice"));
        assert_eq!(words.of("de", "package-kind"), Ok("Our kind & more"));
        assert!(words.english("package-nonsense").is_err());
        assert_eq!(words.translated("package-kind").collect::<Vec<_>>(), [("pt-BR", "Nosso kind")]);
        assert_eq!(words.languages().collect::<Vec<_>>(), ["ar", "en", "pt-BR"]);
        assert!(Words::parse("en package-kind Kind").is_err());
    }
}

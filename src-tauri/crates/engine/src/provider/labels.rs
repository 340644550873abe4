//! Labels of the providers' own pages, in the languages in which they were seen (`texts/labels.toml`).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::Confidence;
use crate::data::carried;

const FILE: &str = carried!("texts/labels.toml");

/// A label as it stands on a provider's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// The label.
    pub text: &'static str,
    /// The language it is in: the one asked for, else "en", else the provider's own.
    pub lang: &'static str,
    /// The name it had before, in the same language, where it was renamed lately.
    pub was: Option<&'static str>,
    /// How sure it is.
    pub confidence: Confidence,
    /// When the wording was current, as far as the source tells ("2025", "2026-09-22").
    pub as_of: &'static str,
    /// Where it was seen.
    pub source: &'static str,
}

/// The label of a key in a language; else its old name there; else the English one; else the one in a language in which
/// it was seen. `None` for an unknown key.
pub fn label(key: &str, lang: &str) -> Option<Label> {
    let table = &*LABELS;
    let old_key = table.was.get(key).copied();
    let label_of = |row: &'static Row, was: Option<&'static Row>| Label {
        text: &row.text,
        lang: &row.lang,
        was: was.map(|row| row.text.as_str()).filter(|was| *was != row.text),
        confidence: row.confidence,
        as_of: &row.as_of,
        source: &row.source,
    };
    let in_language = |lang: &str| {
        let old = old_key.and_then(|old| table.row(old, lang));
        match table.row(key, lang) {
            Some(row) => Some(label_of(row, old)),
            None => old.map(|row| label_of(row, None)),
        }
    };
    in_language(lang).or_else(|| in_language("en")).or_else(|| table.langs(key).find_map(in_language))
}

/// The languages in which a label or its old name is known, as "pt-BR".
pub fn languages_of_label(key: &str) -> impl Iterator<Item = &'static str> {
    let table = &*LABELS;
    let old = table.was.get(key).copied();
    table.langs(key).chain(old.into_iter().flat_map(|old| table.langs(old)))
}

/// A language's own name for itself; its tag where that is not known.
pub fn language_name(tag: &'static str) -> &'static str {
    LABELS.names.get(tag).map_or(tag, String::as_str)
}

/// Whether `label` knows the key.
pub(super) fn is_key(key: &str) -> bool {
    label(key, "en").is_some()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// Each language's own name, by tag.
    names: BTreeMap<String, String>,
    label: Vec<Row>,
    renamed: Vec<Renamed>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    key: String,
    lang: String,
    text: String,
    as_of: String,
    confidence: Confidence,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Renamed {
    key: String,
    was: String,
}

struct Table {
    names: BTreeMap<String, String>,
    rows: BTreeMap<(String, String), Row>,
    was: BTreeMap<String, &'static str>,
}

impl Table {
    /// The languages of a key.
    fn langs(&'static self, key: &str) -> impl Iterator<Item = &'static str> + use<> {
        let key = key.to_owned();
        let first = (key.clone(), String::new());
        self.rows.range(first..).take_while(move |((of, _), _)| *of == key).map(|((_, lang), _)| lang.as_str())
    }

    fn row(&'static self, key: &str, lang: &str) -> Option<&'static Row> {
        self.rows.get(&(key.to_owned(), lang.to_owned()))
    }
}

static LABELS: LazyLock<Table> = LazyLock::new(|| {
    let file: File = serde_json::from_str(FILE).expect("a test reads the embedded labels");
    let rows = file.label.into_iter().map(|row| ((row.key.clone(), row.lang.clone()), row)).collect();
    let was = file.renamed.into_iter().map(|renamed| (renamed.key, &*renamed.was.leak())).collect();
    Table { names: file.names, rows, was }
});

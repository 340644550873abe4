//! Files as trees of keys and values.

use serde_json::{Map, Value};
use sparekey_engine::policy::{Ground, MOST_BYTES, Policy, PolicyFault, read};

/// What stands for a value of a kind that no key takes, so that it is named as such.
#[cfg_attr(windows, allow(dead_code, reason = "the registry has its own"))]
pub(super) fn no_kind() -> Value {
    Value::from(-1)
}

/// The policy in a TOML text, as it would be if it lay at `place`.
pub fn from_toml(text: &str, place: &str, ground: Ground<'_>) -> Policy {
    match toml_tree(text, place) {
        Ok(tree) => read(&tree, place, ground),
        Err(fault) => Policy::refused(place, fault),
    }
}

pub(super) fn toml_tree(text: &str, place: &str) -> Result<Map<String, Value>, PolicyFault> {
    if text.len() > MOST_BYTES {
        return Err(PolicyFault::TooLong { place: place.to_owned() });
    }
    // Windows's editors begin a file with a mark of its encoding.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let table = text.parse::<toml::Table>().map_err(|error| {
        let line = error.span().map(|span| text.get(..span.start).unwrap_or(text).matches('\n').count() + 1);
        PolicyFault::NotReadable { place: place.to_owned(), line }
    })?;
    Ok(table.into_iter().map(|(key, value)| (key, value_of(value))).collect())
}

fn value_of(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Boolean(yes) => yes.into(),
        toml::Value::Array(list) => list.into_iter().map(value_of).collect(),
        toml::Value::Table(table) => table.into_iter().map(|(key, value)| (key, value_of(value))).collect(),
        toml::Value::Float(_) | toml::Value::Datetime(_) => no_kind(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use sparekey_engine::policy::FileFault;
    use sparekey_engine::provider::Catalogue;

    use super::*;

    #[test]
    fn every_kind_of_value_is_read() {
        let text = "\u{feff}a = 'x'\nb = true\nc = [1, 2.5]\nd = 2026-11-22\n[e.'firm.zz']\nf = ''\n";
        let tree = toml_tree(text, "here").map(Value::Object);
        assert_eq!(tree, Ok(json!({ "a": "x", "b": true, "c": [1, -1], "d": -1, "e": { "firm.zz": { "f": "" } } })));
    }

    #[test]
    fn a_file_that_is_none_is_refused_whole() {
        let open = |_: &str| Err(FileFault::Missing);
        let ground = Ground { catalogue: Catalogue::embedded(), now: 0, open: &open };
        let place = || "here".to_owned();
        for (text, fault) in [
            ("saving = false\nlanguage =\n".to_owned(), PolicyFault::NotReadable { place: place(), line: Some(2) }),
            ("saving = false\nsaving = true\n".to_owned(), PolicyFault::NotReadable { place: place(), line: Some(2) }),
            ("#".repeat(MOST_BYTES + 1), PolicyFault::TooLong { place: place() }),
        ] {
            assert_eq!(from_toml(&text, "here", ground), Policy::refused("here", fault));
        }
        let read = from_toml("saving = false", "here", ground);
        assert!(!read.saving && read.faults.is_empty());
    }
}

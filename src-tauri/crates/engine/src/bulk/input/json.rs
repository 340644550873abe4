//! One JSON object a line.

use serde_json::{Map, Value};
use zeroize::Zeroize;

use super::lines::Line;
use super::row::Parts;
use super::{Column, Entry, Kept, RowFault, column, has_code, id_of, looks_like_code};
use crate::handover::App;
use crate::secret::Secret;

/// What stands in a line.
pub(super) fn entry(number: u64, line: Line, app: Option<&'static App>) -> Entry {
    let object = match line.map(|line| serde_json::from_slice::<Map<String, Value>>(&line)) {
        Ok(Ok(object)) => object,
        fault => {
            let fault = fault.err().unwrap_or(RowFault::NotAnObject);
            return Entry { number, id: 0, typed: String::new(), kept: Kept::Object(Map::new()), row: Err(fault) };
        }
    };
    let (mut parts, mut kept, mut code) = (Parts::default(), Map::new(), None::<(usize, Secret)>);
    for (name, mut value) in object {
        match column(&name) {
            Column::Secret(rank) => {
                let better = rank.filter(|rank| code.as_ref().is_none_or(|(best, _)| rank < best));
                match (value, better) {
                    (Value::String(text), Some(rank)) if !text.trim().is_empty() => {
                        code = Some((rank, Secret::new(text)));
                    }
                    (mut other, _) => wipe(&mut other),
                }
            }
            Column::Ours => {}
            Column::Read(part) => {
                if value.is_array() || value.is_object() {
                    may_stay(&mut value);
                }
                parts.add(part, &text_of(&value));
                kept.insert(name, value);
            }
            Column::Other => {
                if may_stay(&mut value) {
                    kept.insert(name, value);
                } else {
                    wipe(&mut value);
                }
            }
        }
    }
    let code = code.map(|(_, code)| code);
    kept.retain(|_, value| {
        let has_code = holds(value, code.as_ref());
        if has_code {
            wipe(value);
        }
        !has_code
    });
    let cells: Vec<String> = kept.iter().flat_map(|(name, value)| [name.clone(), value.to_string()]).collect();
    let id = id_of(app, cells.iter().map(String::as_str));
    let typed = parts.typed_address().to_owned();
    Entry { number, id, typed, kept: Kept::Object(kept), row: parts.read(app, code) }
}

/// Takes out of a value what may be a code, however deep it stands there; whether the value itself is none.
fn may_stay(value: &mut Value) -> bool {
    let or_wiped = |stays: bool, value: &mut Value| {
        if !stays {
            wipe(value);
        }
        stays
    };
    match value {
        Value::Array(values) => values.retain_mut(|value| or_wiped(may_stay(value), value)),
        Value::Object(values) => values.retain(|name, value| {
            let secret = matches!(column(name), Column::Secret(_));
            or_wiped(!secret && may_stay(value), value)
        }),
        other => return !looks_like_code(&text_of(other)),
    }
    true
}

/// Whether the row's code stands in a value: as it is, and not as JSON writes it.
fn holds(value: &Value, code: Option<&Secret>) -> bool {
    match value {
        Value::Array(values) => values.iter().any(|value| holds(value, code)),
        Value::Object(values) => values.iter().any(|(name, value)| has_code(name, code) || holds(value, code)),
        other => has_code(&text_of(other), code),
    }
}

fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

fn wipe(value: &mut Value) {
    match value {
        Value::String(text) => text.zeroize(),
        Value::Array(values) => values.iter_mut().for_each(wipe),
        Value::Object(values) => values.values_mut().for_each(wipe),
        _ => {}
    }
}

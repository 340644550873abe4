//! macOS: what a device management has put into its folder of managed preferences, for the whole computer. What a person
//! sets with `defaults` lies elsewhere, and is not looked at.

use std::path::Path;

use plist::{Dictionary, Value as Plist};
use serde_json::{Map, Value};
use sparekey_engine::policy::{Form, PolicyFault, Slip};

use super::Found;
use super::safe::{Safe, Unsafe};
use super::tree::no_kind;

pub(super) use super::safe::open_named as open;

pub(super) const PLACE: &str = "/Library/Managed Preferences/org.sparekey.app.plist";
pub(super) const FORM: Form = Form::Loose;

pub(super) fn look() -> Found {
    Some(match Safe::SYSTEM.read(Path::new(PLACE)) {
        Ok(bytes) => match plist::from_bytes::<Dictionary>(&bytes?) {
            Ok(dictionary) => Ok(tree(dictionary)),
            Err(_) => Err(PolicyFault::NotReadable { place: PLACE.into(), line: None, slip: Slip::Other }),
        },
        Err(Unsafe { place, because }) => Err(PolicyFault::Unsafe { place, because }),
    })
}

fn tree(dictionary: Dictionary) -> Map<String, Value> {
    dictionary.into_iter().map(|(key, value)| (key, value_of(value))).collect()
}

fn value_of(value: Plist) -> Value {
    match value {
        Plist::String(text) => text.into(),
        Plist::Boolean(yes) => yes.into(),
        Plist::Integer(number) => number.as_signed().map_or_else(no_kind, Value::from),
        Plist::Array(list) => list.into_iter().map(value_of).collect(),
        Plist::Dictionary(dictionary) => Value::Object(tree(dictionary)),
        _ => no_kind(),
    }
}

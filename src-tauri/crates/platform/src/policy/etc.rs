//! Linux and its relatives: a TOML file of root's.

use std::path::Path;

use sparekey_engine::policy::PolicyFault;

use super::Found;
use super::safe::{Refused, Safe};
use super::tree::toml_tree;

pub(super) use super::safe::open_named as open;

pub(super) const PLACE: &str = "/etc/sparekey/policy.toml";

pub(super) fn look() -> Found {
    let text = match Safe::SYSTEM.read(Path::new(PLACE)) {
        Ok(bytes) => {
            String::from_utf8(bytes?).map_err(|_| PolicyFault::NotReadable { place: PLACE.into(), line: None })
        }
        Err(Refused { place, because }) => Err(PolicyFault::Unsafe { place, because }),
    };
    Some(text.and_then(|text| toml_tree(&text, PLACE)))
}

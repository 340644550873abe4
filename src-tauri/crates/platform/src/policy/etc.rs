//! Linux and its relatives: a TOML file of root's.

use std::path::Path;

use sparekey_engine::policy::{Form, PolicyFault};

use super::Found;
use super::safe::{Safe, Unsafe};
use super::tree::toml_tree;

pub(super) use super::safe::open_named as open;

pub(super) const PLACE: &str = "/etc/sparekey/policy.toml";
pub(super) const FORM: Form = Form::Exact;

pub(super) fn look() -> Found {
    Some(match Safe::SYSTEM.read(Path::new(PLACE)) {
        Ok(bytes) => toml_tree(&bytes?, PLACE),
        Err(Unsafe { place, because }) => Err(PolicyFault::Unsafe { place, because }),
    })
}

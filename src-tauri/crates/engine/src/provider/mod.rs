//! The provider catalogue and how a provider is found for an address.

mod catalogue;
mod detect;
pub mod discover;
mod freshness;
mod gateways;
mod guidance;
mod index;
mod labels;
mod search;
#[cfg(test)]
mod tests;
mod types;
mod typos;
mod validate;

pub use catalogue::{Catalogue, CatalogueError};
pub use detect::{Detection, Source, guesses};
pub use freshness::Day;
pub use gateways::{Gateway, GatewayKind};
pub use guidance::*;
pub use labels::{Label, label, language_name, languages_of_label};
pub use types::*;
pub use validate::Fault;
pub(crate) use validate::is_date;

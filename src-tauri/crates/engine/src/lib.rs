//! Everything that Sparekey knows and decides: one library without a window, a keychain or a language.
//!
//! The faces (`src-tauri`, `crates/cli`) show what [`wizard`] and [`texts`] produce, and run effects through [`ports`].

pub mod address;
pub mod bulk;
pub mod check;
pub mod code;
mod data;
pub mod diagnosis;
pub mod endpoint;
pub mod fault;
#[cfg(fuzzing)]
pub mod fuzz;
pub mod guide;
pub mod handover;
pub mod mailboxes;
pub mod policy;
pub mod ports;
pub mod provider;
mod public_suffix;
pub mod rehearsal;
pub mod report;
pub mod run;
pub mod secret;
pub mod support;
pub mod surroundings;
pub mod texts;
pub mod view;
pub mod wizard;

/// So many times longer tests wait on Windows: it is tested under Wine too, where threads and sockets take their time.
#[cfg(test)]
pub(crate) const SLOWLY: u32 = if cfg!(windows) { 5 } else { 1 };

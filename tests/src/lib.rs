//! What whole-system tests stand on: real mail servers, decoys, the built programs, and a word about what is missing here.
//!
//! Everything runs in temporary folders and on ephemeral loopback ports, and ends with the value that started it.

#![allow(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]

pub mod certificates;
pub mod decoys;
#[cfg(target_os = "linux")]
pub mod desktop;
pub mod dialogues;
pub mod floods;
#[cfg(target_os = "linux")]
pub mod looks;
pub mod many;
mod needs;
#[cfg(target_os = "linux")]
pub mod organisation;
pub mod practice_page;
#[cfg(target_os = "linux")]
mod processes;
pub mod program;
#[cfg(target_os = "linux")]
pub mod servers;
#[cfg(target_os = "linux")]
pub mod shown;
#[cfg(target_os = "linux")]
pub mod starts;
pub mod statistics;
pub mod terminal;
pub mod traces;
pub mod walk;
#[cfg(target_os = "linux")]
pub mod window;

pub use needs::{ACCESSIBILITY_BUS, Need, TRUST_STORE, find_program, need};

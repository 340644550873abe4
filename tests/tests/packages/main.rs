//! The packages as people get them: what is in them, and a Debian without anything else on which they are installed,
//! used and removed again. `cargo xtask package` makes them first.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]

mod clean_root;
mod debian;
mod files;
mod packages;
mod rpm;
mod screen;
mod window;

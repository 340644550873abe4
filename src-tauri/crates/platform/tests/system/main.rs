//! The ports against the real things: a keychain in a session of its own, an X server of its own; and a polkit from a script.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::print_stderr, reason = "a test")]

mod clipboard;
mod keychain;
mod person;
mod support;

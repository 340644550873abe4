//! The real window, driven as a person would drive it, against real servers, a real keychain and a real clipboard.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]

mod bulk;
mod clipboard;
mod faults;
mod ground;
mod guide;
mod interrupted;
mod journey;
mod keyboard;
mod keychain;
mod killed;
mod languages;
mod mailboxes;
mod managed;
mod own_server;
mod practice;
mod providers;
mod readme;
mod second_start;
mod speech;
mod verdict;
mod without_display;

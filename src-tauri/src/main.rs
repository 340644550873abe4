//! Sparekey's window, without a console of its own.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

#[cfg(not(all(windows, feature = "shared")))]
use sparekey_window::run as sparekey_window;

// In the Windows package both programs' code is one library.
#[cfg(all(windows, feature = "shared"))]
#[allow(unsafe_code, reason = "sparekey-shared has the function, with this type")]
#[link(name = "sparekey_shared", kind = "raw-dylib")]
unsafe extern "C" {
    safe fn sparekey_window() -> u8;
}

fn main() -> ExitCode {
    ExitCode::from(sparekey_window())
}

//! The code of both Windows programs in one library: most of it is the same in both, and so the package carries it once.
//! The programs themselves are a few lines (their feature `shared`). Packages of other systems hold each program whole.

#![cfg(windows)]

use std::io::Write;

/// Runs the window until it is closed. Gives the exit code.
#[allow(unsafe_code, reason = "no other library of the program has this name")]
#[unsafe(no_mangle)]
pub extern "C" fn sparekey_window() -> u8 {
    ended(sparekey_window::run())
}

/// Does what the command line says. Gives the exit code.
#[allow(unsafe_code, reason = "no other library of the program has this name")]
#[unsafe(no_mangle)]
pub extern "C" fn sparekey_terminal() -> u8 {
    ended(sparekey_cli::run())
}

/// At the program's end its own standard library writes out what waits; this library's has to be told.
fn ended(code: u8) -> u8 {
    let _ = std::io::stdout().flush();
    code
}

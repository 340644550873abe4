//! The wizard in a terminal.

use std::process::ExitCode;

#[cfg(not(all(windows, feature = "shared")))]
use sparekey_cli::run as sparekey_terminal;

// In the Windows package both programs' code is one library.
#[cfg(all(windows, feature = "shared"))]
#[allow(unsafe_code, reason = "sparekey-shared has the function, with this type")]
#[link(name = "sparekey_shared", kind = "raw-dylib")]
unsafe extern "C" {
    safe fn sparekey_terminal() -> u8;
}

fn main() -> ExitCode {
    ExitCode::from(sparekey_terminal())
}

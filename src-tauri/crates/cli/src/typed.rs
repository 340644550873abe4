//! Codes from standard input or a hidden prompt. Never from an argument: other users see those in the list of processes.

use std::io::{self, IsTerminal, Read};

use rpassword::{Config, ConfigBuilder};
use zeroize::Zeroizing;

use crate::output::Failed;

/// More than any code; the engine says of anything longer than a code that it is none.
const LONGEST: usize = 64 * 1024;

/// All of standard input without the line end that `echo` puts behind it; what is no text shows as foreign characters.
pub(crate) fn from_standard_input() -> Result<Zeroizing<String>, Failed> {
    // Set aside at once, so that growing leaves no copies behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(LONGEST));
    let read = io::stdin().lock().take(LONGEST as u64).read_to_end(&mut bytes);
    read.map_err(|fault| Failed::Usage(format!("standard input cannot be read: {fault}")))?;
    let text = Zeroizing::new(String::from_utf8_lossy(&bytes).into_owned());
    let line_end = if text.ends_with("\r\n") { 2 } else { usize::from(text.ends_with('\n')) };
    Ok(Zeroizing::new(text[..text.len() - line_end].to_owned()))
}

/// Asks without echo where somebody sits at a terminal; else takes standard input.
pub(crate) fn code(prompt: &str) -> Result<Zeroizing<String>, Failed> {
    if !io::stdin().is_terminal() {
        return from_standard_input();
    }
    match hidden(prompt) {
        Ok(code) => Ok(Zeroizing::new(code)),
        Err(fault) => Err(Failed::Usage(format!("no code was typed: {fault}"))),
    }
}

/// Asks a person at the terminal, without echo. Ctrl+C is [`io::ErrorKind::Interrupted`].
pub(crate) fn hidden(prompt: &str) -> io::Result<String> {
    sparekey_platform::console::hidden(|| rpassword::prompt_password_with_config(prompt, config()?))
}

#[cfg(not(windows))]
#[allow(clippy::unnecessary_wraps, reason = "Windows has more to do")]
fn config() -> io::Result<Config> {
    Ok(ConfigBuilder::new().build())
}

/// Where rpassword writes to a console itself, a NUL follows each line end. Into a file it writes what it is given; the
/// console as a file is the one that it would open, also where standard output goes elsewhere.
#[cfg(windows)]
fn config() -> io::Result<Config> {
    let console = std::fs::File::options().read(true).write(true).open("CONOUT$")?;
    Ok(ConfigBuilder::new().output_writer(console).build())
}

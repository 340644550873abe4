//! `completions`: what shells know of the command line, made from the command line itself.

use std::io::{self, Write};

use clap::{Args, Command};
use clap_complete::Shell;

use crate::output::{End, Failed};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    /// The shell whose Tab key is to know the commands
    shell: Shell,
}

/// Writes the script that this shell reads at its start.
pub(crate) fn run(arguments: &Arguments, mut command: Command) -> Result<End, Failed> {
    let name = command.get_name().to_owned();
    // First into memory: clap's writer stops the program where nobody reads on.
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, name, &mut script);
    match io::stdout().lock().write_all(&script) {
        Err(fault) if fault.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failed::Own(format!("nothing can be written: {fault}")))
        }
        _ => Ok(End::Done),
    }
}

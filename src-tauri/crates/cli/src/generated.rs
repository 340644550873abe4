//! `completions` and `man`: what shells and manuals know of the command line, made from the command line itself.

use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;

use clap::{Args, Command};
use clap_complete::Shell;

use crate::output::{End, Failed};

#[derive(Args, Debug)]
pub(crate) struct Completions {
    /// The shell whose Tab key is to know the commands
    shell: Shell,
}

#[derive(Args, Debug)]
pub(crate) struct Man {
    /// The folder for the pages; made if it is not there
    folder: PathBuf,
}

/// Writes the script that this shell reads at its start.
pub(crate) fn completions(arguments: &Completions, mut command: Command) -> Result<End, Failed> {
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

/// Writes a page for the program and one for each command.
pub(crate) fn man(arguments: &Man, command: Command) -> Result<End, Failed> {
    let folder = &arguments.folder;
    let written = fs::create_dir_all(folder).and_then(|()| clap_mangen::generate_to(command, folder));
    written.map_err(|fault| Failed::Usage(format!("{} cannot be written: {fault}", folder.display())))?;
    Ok(End::Done)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::Cli;

    #[test]
    fn every_command_has_a_page_and_hidden_ones_have_none() {
        let folder = tempfile::tempdir().expect("a folder");
        let pages = folder.path().join("man1");
        assert_eq!(man(&Man { folder: pages.clone() }, Cli::command()), Ok(End::Done));
        let mut names: Vec<String> = fs::read_dir(&pages)
            .expect("the folder was made")
            .map(|page| page.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        let shown = Cli::command().get_subcommands().filter(|command| !command.is_hide_set()).count();
        assert_eq!(names.len(), 1 + shown, "{names:?}");
        names.sort();
        assert_eq!(names[0], "sparekey-cli-apps.1");
        let page = fs::read_to_string(pages.join("sparekey-cli-detect.1")).expect("a page");
        assert!(page.contains(".TH") && page.contains("\\-\\-offline"), "{page}");
    }
}

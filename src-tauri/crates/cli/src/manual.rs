//! `man`: the manual pages, made from the command line itself.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::{Args, Command};
use clap_mangen::Man;
use clap_mangen::roff::{Inline, Roff, bold, italic, roman};
use sparekey_platform::policy;

use crate::ends;
use crate::output::{End, Failed};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    /// The folder for the pages; made if it is not there
    folder: PathBuf,
}

/// What is read besides the system's own things, and written: its place, and what lies there.
const FILES: [(&str, &str); 3] = [
    ("~/.config/sparekey/settings.json", "Where the wizard stands, to go on from there."),
    ("~/.config/sparekey/mailboxes.json", "The mailboxes that were set up, and how each stands. No password is in it."),
    ("~/.config/sparekey/sign-ins.json", "When servers refused a sign-in, so that no account is locked by trying."),
];

const FILE_OF_POLICY: &str =
    "What an organisation has set for this computer. It counts only where the administrator alone can write to it.";

/// Variables that change what the program does.
const ENVIRONMENT: [(&str, &str); 8] = [
    ("SPAREKEY_STATE", "A folder that takes the place of ~/.config/sparekey."),
    ("XDG_CONFIG_HOME", "A folder that takes the place of ~/.config."),
    ("LANGUAGE, LC_ALL, LC_MESSAGES, LANG", "The language of the words, where --lang and the organisation name none."),
    (
        "ALL_PROXY, HTTPS_PROXY, NO_PROXY",
        "The proxy that servers are reached through, also in small letters. Where the first two are not set, the desktop is asked.",
    ),
    (
        "SSL_CERT_FILE, SSL_CERT_DIR",
        "Authorities to trust instead of the system's. They count for check with servers of no known provider, and where the organisation allows them; else the program starts again without them.",
    ),
    (
        "DISPLAY, WAYLAND_DISPLAY",
        "The desktop. Without one, web pages are named and not opened, and nothing can be copied.",
    ),
    ("DBUS_SESSION_BUS_ADDRESS", "The way to the desktop's keychain."),
    ("TERM", "With dumb, or without it, nothing is taken off the screen again that was typed at the wrong place."),
];

/// Writes a page for the program and one for each command.
pub(crate) fn run(arguments: &Arguments, command: Command) -> Result<End, Failed> {
    let folder = &arguments.folder;
    let written = fs::create_dir_all(folder).and_then(|()| write(command, folder));
    written.map_err(|fault| Failed::Usage(format!("{} cannot be written: {fault}", folder.display())))?;
    Ok(End::Done)
}

fn write(command: Command, folder: &Path) -> io::Result<()> {
    let mut command = command.disable_help_subcommand(true);
    // Gives the commands their whole names.
    command.build();
    for shown in command.get_subcommands().filter(|command| !command.is_hide_set()) {
        let ends = ends::of(shown.get_name()).unwrap_or_default();
        page(shown, folder, &[exit_status(&ends), see_also()])?;
    }
    page(&command, folder, &[exit_status(&ends::OF_ALL), files(), environment(), of_the_window()])
}

/// A page: what clap knows, and then these sections.
fn page(command: &Command, folder: &Path, sections: &[Roff]) -> io::Result<()> {
    let man = Man::new(command.clone());
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    if command.get_subcommands().any(|command| !command.is_hide_set()) {
        man.render_subcommands_section(&mut page)?;
    }
    sections.iter().try_for_each(|section| section.to_writer(&mut page))?;
    if command.get_version().is_some() {
        man.render_version_section(&mut page)?;
    }
    fs::write(folder.join(man.get_filename()), page)
}

fn exit_status(ends: &[ends::Ending]) -> Roff {
    section("EXIT STATUS", ends.iter().map(|(code, words)| (bold(code.to_string()), format!("{words}."))))
}

fn files() -> Roff {
    let files = FILES.into_iter().chain([(policy::place(), FILE_OF_POLICY)]);
    section("FILES", files.map(|(place, words)| (italic(place), words.to_owned())))
}

fn environment() -> Roff {
    section("ENVIRONMENT", ENVIRONMENT.into_iter().map(|(name, words)| (bold(name), words.to_owned())))
}

fn section(heading: &str, entries: impl Iterator<Item = (Inline, String)>) -> Roff {
    let mut roff = Roff::new();
    roff.control("SH", [heading]);
    for (name, words) in entries {
        roff.control("TP", []).text([name]).text([roman(words)]);
    }
    roff
}

fn see_also() -> Roff {
    let mut roff = Roff::new();
    roff.control("SH", ["SEE ALSO"]).text([bold("sparekey-cli"), roman("(1), for files and the environment")]);
    roff
}

fn of_the_window() -> Roff {
    let mut roff = Roff::new();
    roff.control("SH", ["SEE ALSO"]).text([bold("sparekey"), roman("(1)")]);
    roff
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
        assert_eq!(run(&Arguments { folder: pages.clone() }, Cli::command()), Ok(End::Done));
        let mut names: Vec<String> = fs::read_dir(&pages)
            .expect("the folder was made")
            .map(|page| page.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        let shown = Cli::command().get_subcommands().filter(|command| !command.is_hide_set()).count();
        assert_eq!(names.len(), 1 + shown, "{names:?}");
        names.sort();
        assert_eq!(names[0], "sparekey-cli-apps.1");
        for name in &names {
            let page = fs::read_to_string(pages.join(name)).expect("a page");
            assert!(page.contains(".SH \"EXIT STATUS\"") && page.contains("\\fB130\\fR"), "{name}: {page}");
            assert!(!page.contains(".SH EXTRA") && page.contains(".SH \"SEE ALSO\""), "{name}: {page}");
        }
        let page = |name: &str| fs::read_to_string(pages.join(name)).expect("a page");
        let (detect, whole) = (page("sparekey-cli-detect.1"), page("sparekey-cli.1"));
        assert!(detect.contains(".TH") && detect.contains("\\-\\-offline"), "{detect}");
        for told in [".SH FILES", ".SH ENVIRONMENT", "SPAREKEY_STATE", "NO_PROXY", "settings.json"] {
            assert!(whole.contains(told), "{told}: {whole}");
        }
        let window = include_str!("../../../linux/sparekey.1").replace("\\-", "-");
        for (place, _) in FILES {
            assert!(window.contains(place) && window.contains(".SH ENVIRONMENT"), "the window has the same: {place}");
        }
        // Where roff's own sign stands in a text, it stands twice.
        let place = policy::place().replace('\\', "\\\\");
        assert!(!whole.contains("TEST_ROOT") && whole.contains(&place), "{whole}");
    }
}

//! Taking away everything that Sparekey saved for whoever is signed in: before it is uninstalled, or given on.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use sparekey_engine::mailboxes;
use sparekey_engine::ports::KeychainFault;
use sparekey_engine::provider::Catalogue;

use crate::window::{self, Swept};
use crate::{SERVICE, SystemKeychain, folder, state_folder};

/// How the names of Sparekey's files begin.
const FILES: [&str; 4] = ["settings", "mailboxes", "sign-ins", SALT];
/// The one without an ending.
const SALT: &str = "network-salt";

/// The list of mailboxes.
const LIST: &str = "mailboxes.json";

/// What was taken away.
#[derive(Debug)]
pub struct Forgotten {
    /// App passwords that were saved in the keychain; `None`: no keychain can be reached from here.
    pub saved: Option<usize>,
    /// The list, with its number of mailboxes where it could be read.
    pub list: Option<Option<usize>>,
    /// Whether there were settings.
    pub settings: bool,
    /// Files and folders of the window's library.
    pub window: Vec<PathBuf>,
    /// Links at the places of such folders: they lead elsewhere, so they and what they lead to were left.
    pub links: Vec<PathBuf>,
    /// Files and folders of the window's library that could not be deleted, and why. Nothing of the person's is in them.
    pub stuck: Vec<(PathBuf, io::Error)>,
}

/// What could not be taken away.
#[derive(Debug)]
pub enum Left {
    /// All of it: the window is open, and would write it anew.
    Open,
    /// Items of the keychain. No file was touched: the list still says which mailboxes those are.
    Keychain(KeychainFault),
    /// Files in the settings folder.
    Files(io::Error),
}

/// Deletes all items of the keychain, then all files of the settings folder, and the folder if nothing else lies in it;
/// and what the window's library keeps. Not while the window is open. May ask for the keychain's password.
///
/// # Errors
///
/// The first thing that could not be deleted.
pub fn forget_everything() -> Result<Forgotten, Left> {
    if window::is_open() {
        return Err(Left::Open);
    }
    let folder = state_folder();
    let list = folder.as_ref().is_some_and(|folder| folder.join(LIST).exists());
    let saved = match SystemKeychain::new(SERVICE).forget_all() {
        Ok(count) => Some(count),
        // No keychain can be reached from here. Only where nothing was ever saved is nothing left there either.
        Err(KeychainFault::Missing | KeychainFault::NoBus) if !list => None,
        Err(fault) => return Err(Left::Keychain(fault)),
    };
    let listed = folder.as_deref().filter(|_| list).map(count);
    let settings = folder.as_deref().map_or(Ok(false), clear).map_err(Left::Files)?;
    let Swept { gone, links, stuck } = window::sweep(&window::places(), folder.as_deref());
    Ok(Forgotten { saved, list: listed, settings, window: gone, links, stuck })
}

/// How many mailboxes the list has, where it can be read.
fn count(folder: &Path) -> Option<usize> {
    let text = folder::read(&folder.join(LIST)).ok()?;
    let list = mailboxes::read(&text, Catalogue::embedded()).ok()?;
    Some(list.mailboxes.len() + list.unsound)
}

/// Says whether there was anything besides the list of mailboxes, and locks.
fn clear(folder: &Path) -> io::Result<bool> {
    let entries = match fs::read_dir(folder) {
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => return Ok(false),
        entries => entries?,
    };
    let mut settings = false;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if is_ours(&name) && !entry.file_type()?.is_dir() {
            fs::remove_file(entry.path())?;
            settings |= name != LIST && !name.ends_with(".lock");
        }
    }
    // Somebody may have moved the folder to where other things lie.
    let _ = fs::remove_dir(folder);
    Ok(settings)
}

/// The files themselves, and those that were put aside, lock others, or were never finished. No others: a list called
/// `mailboxes.csv` is its owner's.
fn is_ours(name: &str) -> bool {
    let whole = |name: &str, file: &str| {
        let rest = name.strip_prefix(file);
        rest.is_some_and(|rest| matches!(rest, ".json" | ".json.damaged" | ".lock") || rest.is_empty() && file == SALT)
    };
    let unfinished = |name: &str, file: &str| {
        name.strip_prefix('.').and_then(|name| name.strip_prefix(file)).is_some_and(|rest| rest.starts_with('-'))
    };
    FILES.iter().any(|file| whole(name, file) || unfinished(name, file))
}

#[cfg(test)]
mod tests {
    use sparekey_engine::ports::{Settings, SharedText};

    use super::*;
    use crate::{FileSettings, SharedFile};

    #[test]
    fn takes_its_own_files_and_nobody_elses() {
        let folder = tempfile::tempdir().unwrap();
        let state = folder.path().join("sparekey");
        FileSettings::new(Some(state.clone())).store("{}").unwrap();
        for file in [SharedFile::mailboxes(Some(state.clone())), SharedFile::sign_ins(Some(state.clone()))] {
            file.change(&mut |_| Some("{}".into())).unwrap();
        }
        for name in ["network-salt", "network-salt.lock", "settings.json.damaged", ".mailboxes-x1"] {
            fs::write(state.join(name), "").unwrap();
        }
        assert!(fs::read_dir(&state).unwrap().count() >= 8);
        assert!(clear(&state).unwrap(), "there were settings");
        assert!(!state.exists());
        assert!(!clear(&state).unwrap(), "there is nothing any more");

        fs::create_dir_all(state.join("settings.old")).unwrap();
        for name in ["settings-of-mine.txt", "settings.py", "mailboxes.csv", "settings", "notes.txt", "mailboxes.json"]
        {
            fs::write(state.join(name), "").unwrap();
        }
        assert!(!clear(&state).unwrap(), "a list is no settings");
        let mut left: Vec<_> = fs::read_dir(&state).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(
            left,
            ["mailboxes.csv", "notes.txt", "settings", "settings-of-mine.txt", "settings.old", "settings.py"]
        );
    }
}

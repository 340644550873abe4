//! Taking away everything that Sparekey saved for whoever is signed in: before it is uninstalled, or given on.

use std::fs;
use std::io;
use std::path::Path;

use sparekey_engine::ports::KeychainFault;

use crate::{SERVICE, SystemKeychain, state_folder};

/// How the names of Sparekey's files begin.
const FILES: [&str; 4] = ["settings", "mailboxes", "sign-ins", SALT];
/// The one without an ending.
const SALT: &str = "network-salt";

/// What could not be taken away.
#[derive(Debug)]
pub enum Left {
    /// Items of the keychain. No file was touched: the list still says which mailboxes those are.
    Keychain(KeychainFault),
    /// Files in the settings folder.
    Files(io::Error),
}

/// Deletes all items of the keychain, then all files of the settings folder, and the folder if nothing else lies in it.
/// May ask for the keychain's password.
///
/// # Errors
///
/// The first thing that could not be deleted.
pub fn forget_everything() -> Result<(), Left> {
    let folder = state_folder();
    let list = folder.as_ref().is_some_and(|folder| folder.join("mailboxes.json").exists());
    match SystemKeychain::new(SERVICE).forget_all() {
        Ok(_) => {}
        // No keychain can be reached from here. Only where nothing was ever saved is nothing left there either.
        Err(KeychainFault::Missing | KeychainFault::NoBus) if !list => {}
        Err(fault) => return Err(Left::Keychain(fault)),
    }
    folder.map_or(Ok(()), |folder| clear(&folder)).map_err(Left::Files)
}

fn clear(folder: &Path) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        if is_ours(&entry.file_name().to_string_lossy()) && !entry.file_type()?.is_dir() {
            fs::remove_file(entry.path())?;
        }
    }
    // Somebody may have moved the folder to where other things lie.
    let _ = fs::remove_dir(folder);
    Ok(())
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
        clear(&state).unwrap();
        assert!(!state.exists());
        clear(&state).unwrap();

        fs::create_dir_all(state.join("settings.old")).unwrap();
        for name in ["settings-of-mine.txt", "settings.py", "mailboxes.csv", "settings", "notes.txt", "mailboxes.json"]
        {
            fs::write(state.join(name), "").unwrap();
        }
        clear(&state).unwrap();
        let mut left: Vec<_> = fs::read_dir(&state).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(
            left,
            ["mailboxes.csv", "notes.txt", "settings", "settings-of-mine.txt", "settings.old", "settings.py"]
        );
    }
}

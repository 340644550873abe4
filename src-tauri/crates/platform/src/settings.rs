//! Settings as one JSON text in a file that is replaced whole.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use sparekey_engine::ports::{Settings, SettingsFault};

use crate::folder;

/// Environment variable that moves the folder.
const FOLDER_VARIABLE: &str = "SPAREKEY_STATE";
const FILE: &str = "settings.json";
const DAMAGED: &str = "settings.json.damaged";
const LOCK: &str = "settings.lock";
const UNFINISHED: &str = ".settings-";

/// The folder for settings: `SPAREKEY_STATE`, or the system's place for settings; `None` where the system names none.
pub fn state_folder() -> Option<PathBuf> {
    match std::env::var_os(FOLDER_VARIABLE) {
        Some(folder) if !folder.is_empty() => std::path::absolute(folder).ok(),
        _ => dirs::config_dir().map(|folder| folder.join("sparekey")),
    }
}

/// Settings in a folder. Several processes may share it: each reads and writes under a lock.
#[derive(Debug)]
pub struct FileSettings {
    folder: Option<PathBuf>,
}

impl FileSettings {
    /// Settings in this folder, which is made when something is stored first. Without one nothing is kept.
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self { folder }
    }
}

impl Settings for FileSettings {
    fn load(&self) -> Result<Option<String>, SettingsFault> {
        let Some(folder) = self.folder.as_deref() else { return Ok(None) };
        let file = folder.join(FILE);
        if !file.try_exists().map_err(|fault| fault_of(&fault))? {
            return Ok(None);
        }
        // In a folder that cannot be written there is no lock, and nobody to be kept out either.
        let lock = folder::locked(folder, LOCK);
        match read_json(&file) {
            Ok(text) => Ok(Some(text)),
            // Somebody else has put it aside meanwhile.
            Err(fault) if fault.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(fault) => {
                if fault.kind() == io::ErrorKind::InvalidData && lock.is_ok() {
                    move_aside(folder);
                }
                Err(fault_of(&fault))
            }
        }
    }

    fn put_aside(&self) {
        if let Some(folder) = self.folder.as_deref()
            && let Ok(_lock) = folder::locked(folder, LOCK)
        {
            move_aside(folder);
        }
    }

    fn store(&self, text: &str) -> Result<(), SettingsFault> {
        let folder = self.folder.as_deref().ok_or(SettingsFault::Failed)?;
        let stored =
            folder::make_locked(folder, LOCK).and_then(|_lock| folder::replace(folder, FILE, UNFINISHED, text, true));
        stored.map_err(|fault| fault_of(&fault))
    }
}

/// Kept, so that its owner can look at it; if it cannot be moved, it is written over next time.
fn move_aside(folder: &Path) {
    let _ = fs::rename(folder.join(FILE), folder.join(DAMAGED));
}

fn fault_of(fault: &io::Error) -> SettingsFault {
    match fault.kind() {
        io::ErrorKind::InvalidData => SettingsFault::Damaged,
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => SettingsFault::Full,
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => SettingsFault::NotAllowed,
        _ => SettingsFault::Failed,
    }
}

/// Settings that end with the program, for practice.
#[derive(Debug, Default)]
pub struct MemorySettings(Mutex<Option<String>>);

impl Settings for MemorySettings {
    fn load(&self) -> Result<Option<String>, SettingsFault> {
        Ok(self.0.lock().map_err(|_| SettingsFault::Failed)?.clone())
    }

    fn put_aside(&self) {
        if let Ok(mut kept) = self.0.lock() {
            *kept = None;
        }
    }

    fn store(&self, text: &str) -> Result<(), SettingsFault> {
        *self.0.lock().map_err(|_| SettingsFault::Failed)? = Some(text.to_owned());
        Ok(())
    }
}

fn read_json(file: &Path) -> io::Result<String> {
    let text = folder::read(file)?;
    match serde_json::from_str::<serde::de::IgnoredAny>(&text) {
        Ok(_) => Ok(text),
        Err(_) => Err(io::ErrorKind::InvalidData.into()),
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    fn settings_in(folder: &Path) -> FileSettings {
        FileSettings::new(Some(folder.to_owned()))
    }

    #[test]
    fn gives_back_what_was_stored_and_leaves_only_that() {
        let folder = tempfile::tempdir().unwrap();
        let inside = folder.path().join("made/when/needed");
        let settings = settings_in(&inside);
        assert_eq!(settings.load(), Ok(None));
        assert!(!inside.exists(), "reading makes nothing");
        settings.store(r#"{"a":1}"#).unwrap();
        settings.store(r#"{"a":2}"#).unwrap();
        assert_eq!(settings_in(&inside).load().unwrap().as_deref(), Some(r#"{"a":2}"#));
        let mut names: Vec<_> = fs::read_dir(&inside).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        assert_eq!(names, [FILE, LOCK]);
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let inside = folder.path().join("state");
        settings_in(&inside).store("{}").unwrap();
        assert_eq!(fs::metadata(inside.join(FILE)).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::metadata(&inside).unwrap().permissions().mode() & 0o777, 0o700);
    }

    #[test]
    fn puts_a_damaged_file_aside() {
        for damage in [&b"{\"half\":"[..], b"", b"\xff\xfe{}"] {
            let folder = tempfile::tempdir().unwrap();
            fs::write(folder.path().join(FILE), damage).unwrap();
            let settings = settings_in(folder.path());
            assert_eq!(settings.load(), Err(SettingsFault::Damaged));
            assert_eq!(settings.load(), Ok(None), "it is said once");
            assert_eq!(fs::read(folder.path().join(DAMAGED)).unwrap(), damage);
            assert!(!folder.path().join(FILE).exists());
            settings.store("{}").unwrap();
            assert_eq!(settings.load().unwrap().as_deref(), Some("{}"));
        }
    }

    #[test]
    fn what_another_wrote_is_put_aside() {
        let folder = tempfile::tempdir().unwrap();
        let settings = settings_in(folder.path());
        settings.put_aside();
        settings.store("[1]").unwrap();
        settings.put_aside();
        assert_eq!(settings.load(), Ok(None));
        assert_eq!(fs::read(folder.path().join(DAMAGED)).unwrap(), b"[1]");
    }

    /// `/dev/full` takes nothing (full(4)), which is what a full disk says.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_named() {
        use std::io::Write;
        let fault = fs::OpenOptions::new().write(true).open("/dev/full").unwrap().write_all(b"{}").unwrap_err();
        assert_eq!(fault_of(&fault), SettingsFault::Full);
    }

    #[cfg(unix)]
    #[test]
    fn what_may_not_be_read_is_named() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let settings = settings_in(folder.path());
        settings.store("{}").unwrap();
        fs::set_permissions(folder.path().join(FILE), fs::Permissions::from_mode(0o000)).unwrap();
        // Root may read everything.
        let expected = match fs::read(folder.path().join(FILE)) {
            Ok(_) => Ok(Some("{}".to_owned())),
            Err(_) => Err(SettingsFault::NotAllowed),
        };
        assert_eq!(settings.load(), expected);
        assert_eq!(fault_of(&io::ErrorKind::ReadOnlyFilesystem.into()), SettingsFault::NotAllowed);
    }

    #[test]
    fn clears_away_what_a_killed_process_left() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(".settings-abc"), "{\"half").unwrap();
        settings_in(folder.path()).store("{}").unwrap();
        assert!(!folder.path().join(".settings-abc").exists());
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_a_fault() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        assert_eq!(settings_in(&file.join("below")).store("{}"), Err(SettingsFault::Failed));
        assert_eq!(FileSettings::new(None).store("{}"), Err(SettingsFault::Failed));
        assert_eq!(FileSettings::new(None).load(), Ok(None));
    }

    #[test]
    fn many_writers_never_show_half_a_text() {
        let folder = tempfile::tempdir().unwrap();
        let text = |writer: usize| format!("\"{}\"", writer.to_string().repeat(20_000));
        settings_in(folder.path()).store(&text(0)).unwrap();
        thread::scope(|scope| {
            for writer in 1..4 {
                let settings = settings_in(folder.path());
                scope.spawn(move || (0..10).for_each(|_| settings.store(&text(writer)).unwrap()));
            }
            let settings = settings_in(folder.path());
            for _ in 0..30 {
                let seen = settings.load().unwrap().expect("there is always a whole text");
                assert!((0..4).any(|writer| seen == text(writer)), "{} bytes of nobody", seen.len());
            }
        });
        assert!(!folder.path().join(DAMAGED).exists());
    }

    #[test]
    fn memory_settings_write_nothing() {
        let settings = MemorySettings::default();
        assert_eq!(settings.load(), Ok(None));
        settings.store("{}").unwrap();
        assert_eq!(settings.load().unwrap().as_deref(), Some("{}"));
    }
}

//! Refused sign-ins, counted by all programs of this computer in one file.

use std::io;
use std::path::PathBuf;

use sparekey_engine::check::AttemptLog;

use crate::folder;

const FILE: &str = "sign-ins.json";
const LOCK: &str = "sign-ins.lock";
const UNFINISHED: &str = ".sign-ins-";

/// A file in a folder; each program reads and writes it under a lock. It holds who was refused where and when, for ten
/// minutes, and nothing of any code.
#[derive(Debug)]
pub struct FileAttempts {
    folder: Option<PathBuf>,
}

impl FileAttempts {
    /// A file in this folder, which is made when something is written first. Without one, each program counts alone.
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self { folder }
    }

    fn text(file: &std::path::Path) -> io::Result<String> {
        match folder::read(file) {
            // What is damaged is written over: it counts for minutes, and nobody wants it back.
            Err(fault) if matches!(fault.kind(), io::ErrorKind::NotFound | io::ErrorKind::InvalidData) => {
                Ok(String::new())
            }
            other => other,
        }
    }
}

impl AttemptLog for FileAttempts {
    fn read(&self) -> io::Result<String> {
        // Files are replaced whole, so that whoever only reads needs no lock.
        self.folder.as_deref().map_or_else(|| Ok(String::new()), |folder| Self::text(&folder.join(FILE)))
    }

    fn change(&self, change: &mut dyn FnMut(&str) -> Option<String>) -> io::Result<()> {
        let folder = self.folder.as_deref().ok_or(io::ErrorKind::Unsupported)?;
        let lock = folder::make_locked(folder, LOCK);
        // What can be read counts, also where nothing can be written.
        let Some(text) = change(&Self::text(&folder.join(FILE))?) else { return Ok(()) };
        let _lock = lock?;
        // Not waited for until the disk has it: it must outlive this program, not the computer's power.
        folder::replace(folder, FILE, UNFINISHED, &text, false)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    fn in_folder(folder: &Path) -> FileAttempts {
        FileAttempts::new(Some(folder.to_owned()))
    }

    fn add(log: &FileAttempts) -> io::Result<()> {
        log.change(&mut |text| Some(format!("{text}+")))
    }

    #[test]
    fn gives_back_what_was_written_and_leaves_only_that() {
        let folder = tempfile::tempdir().unwrap();
        let inside = folder.path().join("made/when/needed");
        let log = in_folder(&inside);
        assert_eq!(log.read().unwrap(), "");
        assert!(!inside.exists(), "reading makes nothing");
        fs::create_dir_all(&inside).unwrap();
        fs::write(inside.join(".sign-ins-abc"), "half").unwrap();
        add(&log).unwrap();
        add(&log).unwrap();
        log.change(&mut |text| (text != "++").then(String::new)).unwrap();
        assert_eq!(in_folder(&inside).read().unwrap(), "++");
        let mut names: Vec<_> = fs::read_dir(&inside).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        assert_eq!(names, [FILE, LOCK]);
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        add(&in_folder(folder.path())).unwrap();
        assert_eq!(fs::metadata(folder.path().join(FILE)).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn what_is_no_text_is_written_over() {
        let far_too_long = vec![b'['; 2 << 20];
        for damage in [&b"\xff\xfe{}"[..], &far_too_long] {
            let folder = tempfile::tempdir().unwrap();
            fs::write(folder.path().join(FILE), damage).unwrap();
            let log = in_folder(folder.path());
            assert_eq!(log.read().unwrap(), "");
            add(&log).unwrap();
            assert_eq!(log.read().unwrap(), "+");
        }
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_a_fault() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        assert!(add(&in_folder(&file.join("below"))).is_err());
        assert!(add(&FileAttempts::new(None)).is_err());
        assert_eq!(FileAttempts::new(None).read().unwrap(), "");
    }

    #[test]
    fn what_can_be_read_counts_where_nothing_can_be_written() {
        let folder = tempfile::tempdir().unwrap();
        let log = in_folder(folder.path());
        add(&log).unwrap();
        // A lock that cannot be had: a folder stands in its place.
        fs::remove_file(folder.path().join(LOCK)).unwrap();
        fs::create_dir(folder.path().join(LOCK)).unwrap();
        let mut seen = String::new();
        let changed = log.change(&mut |text| {
            seen = text.to_owned();
            Some(String::new())
        });
        assert!(changed.is_err());
        assert_eq!((seen.as_str(), log.read().unwrap().as_str()), ("+", "+"));
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_in_its_place_keeps_nobody_waiting() {
        for name in [FILE, LOCK] {
            let folder = tempfile::tempdir().unwrap();
            let made = std::process::Command::new("mkfifo").arg(folder.path().join(name)).status().unwrap();
            assert!(made.success());
            let (log, (done, is_done)) = (in_folder(folder.path()), std::sync::mpsc::channel());
            std::thread::spawn(move || done.send((log.read().unwrap(), add(&log).is_ok(), log.read().unwrap())));
            let (before, added, after) = is_done.recv_timeout(std::time::Duration::from_secs(5)).unwrap();
            assert_eq!(before, "");
            // What is no file is written over; without a lock nothing is written.
            assert_eq!((added, after.as_str()), if name == FILE { (true, "+") } else { (false, "") });
        }
    }

    #[test]
    fn nothing_is_lost_where_many_write() {
        let folder = tempfile::tempdir().unwrap();
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    let log = in_folder(folder.path());
                    (0..25).for_each(|_| add(&log).unwrap());
                });
            }
        });
        assert_eq!(in_folder(folder.path()).read().unwrap().len(), 100);
    }
}

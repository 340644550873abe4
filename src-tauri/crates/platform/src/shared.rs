//! Texts that all programs of this computer share, each in one file.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use sparekey_engine::ports::SharedText;

use crate::folder;

/// A file in a folder; each program reads and writes it under a lock.
#[derive(Debug)]
pub struct SharedFile {
    folder: Option<PathBuf>,
    name: &'static str,
    /// Whether somebody may want back what is no text of ours, and the disk must have what was written.
    matters: bool,
}

impl SharedFile {
    /// Refused sign-ins: who was refused where and when, for ten minutes. In this folder, which is made when something
    /// is written first; without one, each program counts alone.
    pub fn sign_ins(folder: Option<PathBuf>) -> Self {
        // What is damaged is written over: it counts for minutes, and nobody wants it back. It must outlive this program,
        // not the computer's power.
        Self { folder, name: "sign-ins", matters: false }
    }

    /// The mailboxes that were set up, without their codes. JSON: anything else is damaged, and put aside.
    pub fn mailboxes(folder: Option<PathBuf>) -> Self {
        Self { folder, name: "mailboxes", matters: true }
    }

    fn file(&self) -> String {
        format!("{}.json", self.name)
    }

    fn lock(&self) -> String {
        format!("{}.lock", self.name)
    }

    fn text(&self, folder: &Path) -> io::Result<String> {
        let damaged = |_| io::Error::from(io::ErrorKind::InvalidData);
        let whole = |text: String| match self.matters {
            true if !text.is_empty() => {
                serde_json::from_str::<serde::de::IgnoredAny>(&text).map(|_| text).map_err(damaged)
            }
            _ => Ok(text),
        };
        match folder::read(&folder.join(self.file())).and_then(whole) {
            Err(fault) if fault.kind() == io::ErrorKind::NotFound => Ok(String::new()),
            Err(fault) if fault.kind() == io::ErrorKind::InvalidData && !self.matters => Ok(String::new()),
            other => other,
        }
    }

    /// The text, for somebody who is going to write over it.
    fn text_or_none(&self, folder: &Path, locked: bool) -> io::Result<String> {
        match self.text(folder) {
            // What cannot be moved is not written over either.
            Err(fault) if fault.kind() == io::ErrorKind::InvalidData && locked => {
                let file = folder.join(self.file());
                fs::rename(&file, file.with_extension("json.damaged"))?;
                Ok(String::new())
            }
            other => other,
        }
    }
}

impl SharedText for SharedFile {
    fn read(&self) -> io::Result<String> {
        // Files are replaced whole, so that whoever only reads needs no lock.
        self.folder.as_deref().map_or_else(|| Ok(String::new()), |folder| self.text(folder))
    }

    fn change(&self, change: &mut dyn FnMut(&str) -> Option<String>) -> io::Result<()> {
        let folder = self.folder.as_deref().ok_or(io::ErrorKind::Unsupported)?;
        let lock = folder::make_locked(folder, &self.lock());
        // What can be read counts, also where nothing can be written.
        let Some(text) = change(&self.text_or_none(folder, lock.is_ok())?) else { return Ok(()) };
        let _lock = lock?;
        folder::replace(folder, &self.file(), &format!(".{}-", self.name), &text, self.matters)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "sign-ins.json";
    const LOCK: &str = "sign-ins.lock";

    fn in_folder(folder: &Path) -> SharedFile {
        SharedFile::sign_ins(Some(folder.to_owned()))
    }

    fn add(log: &SharedFile) -> io::Result<()> {
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
        assert!(add(&SharedFile::sign_ins(None)).is_err());
        assert_eq!(SharedFile::sign_ins(None).read().unwrap(), "");
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

    #[test]
    fn a_damaged_list_of_mailboxes_is_put_aside() {
        for damage in [&b"{\"half\":"[..], b"\xff\xfe{}", b"[1][2]"] {
            let folder = tempfile::tempdir().unwrap();
            let (file, aside) = (folder.path().join("mailboxes.json"), folder.path().join("mailboxes.json.damaged"));
            fs::write(&file, damage).unwrap();
            let list = SharedFile::mailboxes(Some(folder.path().to_owned()));
            assert_eq!(list.read().unwrap_err().kind(), io::ErrorKind::InvalidData, "it is said");
            assert_eq!(fs::read(&file).unwrap(), damage, "whoever only reads moves nothing");
            let mut seen = None;
            list.change(&mut |text| {
                seen = Some(text.to_owned());
                Some("[1]".into())
            })
            .unwrap();
            assert_eq!((seen.as_deref(), list.read().unwrap().as_str()), (Some(""), "[1]"));
            assert_eq!(fs::read(&aside).unwrap(), damage);
        }
    }

    #[test]
    fn a_damaged_list_that_cannot_be_put_aside_is_not_written_over() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("mailboxes.json"), "half").unwrap();
        let aside = folder.path().join("mailboxes.json.damaged");
        fs::create_dir(&aside).unwrap();
        let list = SharedFile::mailboxes(Some(folder.path().to_owned()));
        assert!(list.change(&mut |_| Some("[]".into())).is_err());
        assert_eq!(fs::read(folder.path().join("mailboxes.json")).unwrap(), b"half");
    }

    #[test]
    fn an_empty_list_is_no_damage() {
        let folder = tempfile::tempdir().unwrap();
        let list = SharedFile::mailboxes(Some(folder.path().to_owned()));
        assert_eq!(list.read().unwrap(), "");
        fs::write(folder.path().join("mailboxes.json"), "").unwrap();
        assert_eq!(list.read().unwrap(), "");
    }
}

//! Files that the person keeps, where they look for files that a program made.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use sparekey_engine::ports::{BrowserFault, DocumentFault, Documents, Saved};

/// So many files of one name are enough.
const MOST: u32 = 1_000;
/// Longest name in bytes; file systems take 255, and a number may come to it.
const LONGEST: usize = 200;

/// The folder for downloads, else the person's own folder.
#[derive(Debug, Default)]
pub struct SystemDocuments {
    folder: Option<PathBuf>,
    /// What was saved since the program started: nothing else is opened.
    saved: Mutex<Vec<PathBuf>>,
}

impl SystemDocuments {
    /// Where the system keeps downloads.
    pub fn new() -> Self {
        let folder = dirs::download_dir().filter(|folder| folder.is_dir()).or_else(dirs::home_dir);
        Self::in_folder(folder)
    }

    /// The same in this folder.
    pub fn in_folder(folder: Option<PathBuf>) -> Self {
        Self { folder, saved: Mutex::default() }
    }
}

impl Documents for SystemDocuments {
    fn save(&self, name: &str, bytes: &[u8]) -> Result<Saved, DocumentFault> {
        let folder = self.folder.as_deref().filter(|folder| folder.is_dir()).ok_or(DocumentFault::NoFolder)?;
        let path = write(folder, &plain(name), bytes).map_err(|fault| fault_of(&fault))?;
        self.saved.lock().unwrap_or_else(PoisonError::into_inner).push(path.clone());
        Ok(Saved { path })
    }

    fn open(&self, saved: &Saved) -> Result<(), BrowserFault> {
        let ours = self.saved.lock().unwrap_or_else(PoisonError::into_inner).contains(&saved.path);
        // What lies there now may be something else than the file that was written.
        let a_file = fs::symlink_metadata(&saved.path).is_ok_and(|found| found.is_file());
        if !ours || !a_file || !crate::has_display() {
            return Err(BrowserFault);
        }
        open::that_detached(&saved.path).map_err(|_| BrowserFault)
    }
}

/// Written beside it first, readable for its owner only (tempfile's way), then given the first free name. Nothing that is
/// there is ever replaced, also by two programs at once.
fn write(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    let mut file = tempfile::Builder::new().prefix(".sparekey-").tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    for number in 1..=MOST {
        let path = folder.join(numbered(name, number));
        match file.persist_noclobber(&path) {
            Ok(_) => return Ok(path),
            Err(taken) if taken.error.kind() == io::ErrorKind::AlreadyExists => file = taken.file,
            Err(other) => return Err(other.error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// "report.html", "report 2.html", "report 3.html".
fn numbered(name: &str, number: u32) -> String {
    match (number, name.rsplit_once('.')) {
        (1, _) => name.to_owned(),
        (_, Some((stem, ending))) if !stem.is_empty() => format!("{stem} {number}.{ending}"),
        _ => format!("{name} {number}"),
    }
}

/// A name that is one file in one folder on every system, whatever it was made from: an address or a provider's name may
/// be in it.
fn plain(name: &str) -> String {
    let harmless = |c: char| match c {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
        c if c.is_control() => '-',
        c => c,
    };
    let name: String = name.chars().map(harmless).collect();
    // Windows drops blanks and dots at the end; a dot at the beginning hides a file.
    let name = name.trim().trim_matches('.').trim();
    let name = shortened(name);
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let is_numbered = |kind: &str| stem.strip_prefix(kind).is_some_and(|rest| rest.chars().count() == 1);
    // Names of devices (Microsoft, "Naming Files, Paths, and Namespaces").
    let a_device = matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL") || is_numbered("COM") || is_numbered("LPT");
    match name.is_empty() || a_device {
        true => format!("sparekey-{name}").trim_end_matches('-').to_owned(),
        false => name,
    }
}

/// Cut before the ending, which says what kind of file it is.
fn shortened(name: &str) -> String {
    if name.len() <= LONGEST {
        return name.to_owned();
    }
    let (stem, ending) = name.rsplit_once('.').filter(|(_, ending)| ending.len() <= 20).unwrap_or((name, ""));
    let stem = &stem[..stem.floor_char_boundary(LONGEST - ending.len() - 1)];
    if ending.is_empty() { stem.to_owned() } else { format!("{stem}.{ending}") }
}

fn fault_of(fault: &io::Error) -> DocumentFault {
    match fault.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => DocumentFault::Full,
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => DocumentFault::NotAllowed,
        io::ErrorKind::NotFound => DocumentFault::NoFolder,
        _ => DocumentFault::Failed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_folder(folder: &Path) -> SystemDocuments {
        SystemDocuments::in_folder(Some(folder.to_owned()))
    }

    fn name_of(saved: &Saved) -> &str {
        saved.path.file_name().unwrap().to_str().unwrap()
    }

    #[test]
    fn nothing_is_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let documents = in_folder(folder.path());
        for (number, name) in ["report.html", "report 2.html", "report 3.html"].into_iter().enumerate() {
            let saved = documents.save("report.html", &[u8::try_from(number).unwrap()]).unwrap();
            assert_eq!(name_of(&saved), name);
        }
        assert_eq!(fs::read(folder.path().join("report.html")).unwrap(), [0]);
        assert_eq!(fs::read(folder.path().join("report 3.html")).unwrap(), [2]);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3, "nothing else is left there");
        assert_eq!(name_of(&documents.save(".env", b"").unwrap()), "env");
        assert_eq!(name_of(&documents.save("env", b"").unwrap()), "env 2");
    }

    #[test]
    fn many_at_once_get_a_name_each() {
        let folder = tempfile::tempdir().unwrap();
        std::thread::scope(|scope| {
            for writer in 0..8u8 {
                let documents = in_folder(folder.path());
                scope.spawn(move || (0..5).for_each(|_| drop(documents.save("a.txt", &[writer; 9]).unwrap())));
            }
        });
        let files: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert_eq!(files.len(), 40);
        assert!(files.iter().all(|file| fs::read(file).unwrap().len() == 9), "each is whole");
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let saved = in_folder(folder.path()).save("a.txt", b"x").unwrap();
        assert_eq!(fs::metadata(saved.path).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn a_name_is_never_a_path() {
        let cases = [
            ("report.html", "report.html"),
            ("../../.ssh/authorized_keys", "-..-.ssh-authorized_keys"),
            ("/etc/passwd", "-etc-passwd"),
            (r"C:\Windows\win.ini", "C--Windows-win.ini"),
            ("a\0b\n.txt", "a-b-.txt"),
            ("", "sparekey"),
            ("..", "sparekey"),
            (" . ", "sparekey"),
            ("con.txt", "sparekey-con.txt"),
            ("COM1", "sparekey-COM1"),
            ("company.txt", "company.txt"),
            ("name.txt . ", "name.txt"),
        ];
        for (given, expected) in cases {
            assert_eq!(plain(given), expected, "{given:?}");
        }
        let long = plain(&format!("{}.html", "ü".repeat(300)));
        assert!(long.len() <= LONGEST && long.ends_with("ü.html"), "{long}");
    }

    #[test]
    fn opens_only_what_was_saved_here() {
        let folder = tempfile::tempdir().unwrap();
        let documents = in_folder(folder.path());
        let other = folder.path().join("other.html");
        fs::write(&other, "x").unwrap();
        assert_eq!(documents.open(&Saved { path: other }), Err(BrowserFault));
        let saved = documents.save("a.html", b"x").unwrap();
        fs::remove_file(&saved.path).unwrap();
        assert_eq!(documents.open(&saved), Err(BrowserFault), "it is gone");
        fs::create_dir(&saved.path).unwrap();
        assert_eq!(documents.open(&saved), Err(BrowserFault), "something else is there");
    }

    #[test]
    fn a_folder_that_takes_nothing_is_named() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(SystemDocuments::in_folder(None).save("a", b""), Err(DocumentFault::NoFolder));
        assert_eq!(in_folder(&folder.path().join("gone")).save("a", b""), Err(DocumentFault::NoFolder));
        for (kind, fault) in [
            (io::ErrorKind::StorageFull, DocumentFault::Full),
            (io::ErrorKind::ReadOnlyFilesystem, DocumentFault::NotAllowed),
            (io::ErrorKind::PermissionDenied, DocumentFault::NotAllowed),
            (io::ErrorKind::Other, DocumentFault::Failed),
        ] {
            assert_eq!(fault_of(&kind.into()), fault);
        }
    }
}

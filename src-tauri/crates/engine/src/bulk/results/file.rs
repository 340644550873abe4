//! The file of results: one writer at a time.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;

use tempfile::NamedTempFile;

use super::ResultsFault;

/// Opens or makes the file, and keeps others from writing there until it is dropped; the system lets go of it when the
/// program dies. `private`: for its owner alone, since there are codes in it.
pub(super) fn locked(path: &Path, private: bool) -> Result<File, ResultsFault> {
    loop {
        match fs::metadata(path) {
            // Opening anything else, such as a pipe, may wait for ever.
            Ok(found) if !found.is_file() => return Err(ResultsFault::OtherFile),
            _ => {}
        }
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        if private {
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        }
        // Others may read what has come so far, which a lock of the file's bytes would keep them from there.
        #[cfg(windows)]
        std::os::windows::fs::OpenOptionsExt::share_mode(&mut options, 1);
        let file = match options.open(path) {
            // ERROR_SHARING_VIOLATION.
            Err(fault) if cfg!(windows) && fault.raw_os_error() == Some(32) => return Err(ResultsFault::InUse),
            other => other?,
        };
        #[cfg(unix)]
        {
            match file.try_lock() {
                Ok(()) => {}
                Err(fs::TryLockError::WouldBlock) => return Err(ResultsFault::InUse),
                Err(fs::TryLockError::Error(fault)) => return Err(fault.into()),
            }
            // Whoever had it may have put another in its place.
            use std::os::unix::fs::MetadataExt;
            let (ours, there) = (file.metadata()?, fs::metadata(path));
            if !there.is_ok_and(|there| there.ino() == ours.ino() && there.dev() == ours.dev()) {
                continue;
            }
            if private {
                file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
            }
        }
        return Ok(file);
    }
}

/// A new file in the same folder, to be put in this one's place. tempfile makes it readable for its owner alone; without
/// codes in it, it gets the rights of the one that is there.
pub(in crate::bulk) fn beside(path: &Path, private: bool) -> io::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let file = tempfile::Builder::new().prefix(".sparekey-").tempfile_in(folder)?;
    if let (false, Ok(there)) = (private, fs::metadata(path)) {
        file.as_file().set_permissions(there.permissions())?;
    }
    Ok(file)
}

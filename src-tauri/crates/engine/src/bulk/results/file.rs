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
        if let Some(file) = alone(&mut options, path, private)? {
            return Ok(file);
        }
    }
}

/// Opens it for us alone; `None` if whoever had it has put another in its place.
#[cfg(unix)]
fn alone(options: &mut OpenOptions, path: &Path, private: bool) -> Result<Option<File>, ResultsFault> {
    use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
    if private {
        options.mode(0o600);
    }
    let file = options.open(path)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(fs::TryLockError::WouldBlock) => return Err(ResultsFault::InUse),
        Err(fs::TryLockError::Error(fault)) => return Err(fault.into()),
    }
    let (ours, there) = (file.metadata()?, fs::metadata(path));
    if !there.is_ok_and(|there| there.ino() == ours.ino() && there.dev() == ours.dev()) {
        return Ok(None);
    }
    if private {
        file.set_permissions(PermissionsExt::from_mode(0o600))?;
    }
    Ok(Some(file))
}

/// Opens it for us alone. Others may read what has come so far, which a lock of the file's bytes would keep them from.
/// Who may read it besides is what its folder says.
#[cfg(windows)]
fn alone(options: &mut OpenOptions, path: &Path, _private: bool) -> Result<Option<File>, ResultsFault> {
    use std::os::windows::fs::OpenOptionsExt;
    const FILE_SHARE_READ: u32 = 1;
    const ERROR_SHARING_VIOLATION: i32 = 32;
    match options.share_mode(FILE_SHARE_READ).open(path) {
        Err(fault) if fault.raw_os_error() == Some(ERROR_SHARING_VIOLATION) => Err(ResultsFault::InUse),
        other => Ok(Some(other?)),
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

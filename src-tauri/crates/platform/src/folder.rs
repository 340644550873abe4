//! Files in the settings folder that several programs share: each is replaced whole, under a lock.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempPath;

/// What is kept here is small: a longer file is not ours.
const LONGEST: u64 = 1 << 20;
/// How long another process may hold the lock; each holds it for one small file.
const LOCK_WAIT: Duration = Duration::from_secs(2);

/// Reads a file; text that is too long or no text at all is [`io::ErrorKind::InvalidData`].
pub(crate) fn read(file: &Path) -> io::Result<String> {
    only_a_file(file)?;
    let mut text = String::new();
    File::open(file)?.take(LONGEST + 1).read_to_string(&mut text)?;
    if text.len() as u64 > LONGEST {
        return Err(io::ErrorKind::InvalidData.into());
    }
    Ok(text)
}

/// Opening anything else than a file, such as a pipe, may wait for ever.
fn only_a_file(file: &Path) -> io::Result<()> {
    match fs::metadata(file) {
        Ok(found) if !found.is_file() => Err(io::ErrorKind::InvalidData.into()),
        _ => Ok(()),
    }
}

/// Replaces a file whole, in a folder that is there. Only under its lock. A program that is killed meanwhile leaves a
/// file whose name begins with `unfinished`, which the next one clears away. `last` waits until the disk has it.
pub(crate) fn replace(folder: &Path, name: &str, unfinished: &str, text: &str, last: bool) -> io::Result<()> {
    remove_unfinished(folder, unfinished);
    // In the same folder, since a rename across file systems is a copy. tempfile makes it readable for its owner only.
    let mut file = tempfile::Builder::new().prefix(unfinished).tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    if last {
        file.as_file().sync_all()?;
    }
    put_in_place(file.into_temp_path(), &folder.join(name))?;
    #[cfg(unix)]
    if last {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// By the standard library, since on Windows it also replaces a file that somebody reads just now (POSIX semantics), which
/// tempfile does not. Programs that look through new files (antivirus) keep even that waiting for moments.
fn put_in_place(file: TempPath, to: &Path) -> io::Result<()> {
    let until = Instant::now() + LOCK_WAIT;
    let file = file.keep()?;
    loop {
        match fs::rename(&file, to) {
            Err(fault) if cfg!(windows) && is_held(&fault) && Instant::now() < until => {
                thread::sleep(Duration::from_millis(20));
            }
            other => return other.inspect_err(|_| drop(fs::remove_file(&file))),
        }
    }
}

/// ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION: of Windows.
fn is_held(fault: &io::Error) -> bool {
    matches!(fault.raw_os_error(), Some(5 | 32))
}

/// Makes the folder where it is missing, and locks it.
pub(crate) fn make_locked(folder: &Path, lock: &str) -> io::Result<File> {
    make(folder)?;
    locked(folder, lock)
}

/// Makes the folder, for its owner only.
fn make(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// What a process left that was killed while it wrote. Only under the lock: nobody else is writing.
fn remove_unfinished(folder: &Path, unfinished: &str) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(unfinished)) {
        let _ = fs::remove_file(entry.path());
    }
}

/// A lock, held until the file is dropped; the system lets go of it when its process dies.
pub(crate) fn locked(folder: &Path, name: &str) -> io::Result<File> {
    let file = folder.join(name);
    only_a_file(&file)?;
    let file = OpenOptions::new().create(true).append(true).open(file)?;
    let until = Instant::now() + LOCK_WAIT;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(fs::TryLockError::WouldBlock) if Instant::now() < until => thread::sleep(Duration::from_millis(5)),
            Err(fs::TryLockError::WouldBlock) => return Err(io::ErrorKind::TimedOut.into()),
            Err(fs::TryLockError::Error(fault)) => return Err(fault),
        }
    }
}

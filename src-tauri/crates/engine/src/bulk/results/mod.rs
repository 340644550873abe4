//! The results: one row each, appended as it comes, which is also what an interrupted run goes on from.
//!
//! The last result of a row counts. A row's result ends in its id and a line end, so that what a killed program left
//! half-written is told from what is whole, and cut off. At the end of a run, what was superseded is taken out.

mod file;
mod format;
mod read;
mod record;

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use zeroize::Zeroizing;

pub(super) use file::beside;
pub(super) use format::csv_row;
pub use format::{Format, Style};
pub(super) use read::Proven;

use super::run::Finished;
use format::Written;
use read::{Place, scan};

/// After so many results the disk is waited for, or after so long: a computer that loses its power loses no more.
const UNSYNCED: u32 = 64;
const SYNC_AFTER: Duration = Duration::from_secs(2);

/// The rows that need not be run, with what they said.
#[derive(Clone, Debug, Default)]
pub struct Done {
    rows: HashMap<u64, u64>,
}

impl Done {
    /// Whether a row has its result, and says what it said then.
    pub fn has(&self, number: u64, id: u64) -> bool {
        self.rows.get(&number) == Some(&id)
    }
}

/// Why there can be no results. One sentence each in the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ResultsFault {
    /// Another run is writing there.
    #[error("in-use")]
    InUse,
    /// What stands there are no results of such a list, or of one with other columns.
    #[error("other-file")]
    OtherFile,
    /// Results with app passwords stand there, and this run was not asked for any.
    #[error("has-app-passwords")]
    HasAppPasswords,
    /// It cannot be written or read.
    #[error("unwritable")]
    Unwritable(io::ErrorKind),
}

impl From<io::Error> for ResultsFault {
    fn from(fault: io::Error) -> Self {
        Self::Unwritable(fault.kind())
    }
}

/// Results that are being written. Nobody else writes there meanwhile.
pub struct Results {
    file: File,
    path: PathBuf,
    style: Style,
    rows: HashMap<u64, Place>,
    /// Where the next one goes.
    end: u64,
    superseded: bool,
    unsynced: u32,
    synced: Instant,
}

impl Results {
    /// Opens results, or begins them. What a killed program left half-written is cut off.
    ///
    /// # Errors
    ///
    /// What stands there are no results of this list, or another run is writing them.
    pub fn open(path: &Path, style: Style) -> Result<Self, ResultsFault> {
        let mut file = file::locked(path, style.with_codes)?;
        let mut rows = HashMap::new();
        let mut superseded = false;
        let length = file.metadata()?.len();
        let end = match scan(&mut file, &style, |place| superseded |= rows.insert(place.number, place).is_some())? {
            Some(end) => end,
            None => {
                // Nothing yet, or no more than a part of the head.
                let head = style.head();
                file.seek(SeekFrom::Start(0))?;
                let mut there = vec![0; usize::try_from(length).unwrap_or(usize::MAX).min(head.len())];
                io::Read::read_exact(&mut file, &mut there)?;
                if length > head.len() as u64 || !head.starts_with(&there) {
                    return Err(ResultsFault::OtherFile);
                }
                file.set_len(0)?;
                file.seek(SeekFrom::Start(0))?;
                file.write_all(&head)?;
                head.len() as u64
            }
        };
        file.set_len(end)?;
        file.seek(SeekFrom::Start(end))?;
        let synced = Instant::now();
        Ok(Self { file, path: path.to_owned(), style, rows, end, superseded, unsynced: 0, synced })
    }

    /// The rows that need not be run: those with a result; or those that were proven, where others are to be run again.
    pub fn done(&self, only_proven: bool) -> Done {
        let counts = |place: &&Place| place.proven || !only_proven;
        Done { rows: self.rows.values().filter(counts).map(|place| (place.number, place.id)).collect() }
    }

    /// How many rows have a result, and how many of them were proven.
    pub fn count(&self) -> (usize, usize) {
        (self.rows.len(), self.rows.values().filter(|place| place.proven).count())
    }

    /// Appends a result, whole; `says`: it in words.
    ///
    /// # Errors
    ///
    /// It could not be written; then it is run again next time.
    pub fn append(&mut self, finished: &Finished, says: &str) -> Result<(), ResultsFault> {
        let Written { bytes, id } = self.style.row(finished, says);
        let bytes: Zeroizing<Vec<u8>> = bytes;
        if let Err(fault) = self.file.write_all(&bytes) {
            // Half of it would be in the way of the next one.
            let _ = self.file.set_len(self.end).and_then(|()| self.file.seek(SeekFrom::Start(self.end)));
            return Err(fault.into());
        }
        let place = Place { number: finished.number, id, proven: finished.end.class() == "proven", at: self.end };
        self.end += bytes.len() as u64;
        self.superseded |= self.rows.insert(finished.number, place).is_some();
        self.unsynced += 1;
        if self.unsynced >= UNSYNCED || self.synced.elapsed() >= SYNC_AFTER {
            self.file.sync_data()?;
            (self.unsynced, self.synced) = (0, Instant::now());
        }
        Ok(())
    }

    /// Calls `each` for every mailbox that was proven last, in the order of the results.
    pub(super) fn each_proven(&mut self, each: impl FnMut(Proven) -> io::Result<()>) -> Result<(), ResultsFault> {
        let read = read::each_proven(&self.file, &self.style, each);
        self.file.seek(SeekFrom::Start(self.end))?;
        read
    }

    /// Where they stand.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The end of a run: what was superseded is taken out, and the disk has everything.
    ///
    /// # Errors
    ///
    /// That could not be done; the results are whole nevertheless.
    pub fn finish(mut self) -> Result<(), ResultsFault> {
        self.file.sync_all()?;
        if !self.superseded {
            return Ok(());
        }
        let (file, path) = (&mut self.file, &self.path);
        let rows = &self.rows;
        let head = self.style.head();
        let mut clean = file::beside(path, self.style.with_codes)?;
        clean.write_all(&head)?;
        read::copy(file, &self.style, &mut clean, |place| {
            rows.get(&place.number).is_some_and(|last| last.at == place.at)
        })?;
        clean.as_file().sync_all()?;
        // Windows renames nothing onto a file that is open.
        if cfg!(windows) {
            drop(self.file);
        }
        clean.persist(path).map_err(|fault| fault.error)?;
        Ok(())
    }
}

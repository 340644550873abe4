//! Files that leave the program, and files that come in.

use std::path::PathBuf;

use serde::Serialize;

use super::BrowserFault;

/// Files that the person keeps: reports, guides, settings. Never with a code in them.
pub trait Documents: Send + Sync {
    /// Saves a file where the person finds it, under this name or the next free one ("name 2.html"); whole or not at all,
    /// readable for its owner only. Nothing is written over.
    fn save(&self, name: &str, bytes: &[u8]) -> Result<Saved, DocumentFault>;
    /// Opens a file that was saved since the program started, with whatever the system opens it with.
    fn open(&self, saved: &Saved) -> Result<(), BrowserFault>;
}

/// A file that was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Where it is.
    pub path: PathBuf,
}

/// Why a file was not saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentFault {
    /// There is no folder for it.
    #[error("no folder")]
    NoFolder,
    /// The disk is full, or what this person may use of it.
    #[error("the disk is full")]
    Full,
    /// The folder may not be written.
    #[error("not allowed")]
    NotAllowed,
    /// Something else.
    #[error("failed")]
    Failed,
}

impl DocumentFault {
    /// All, for tests.
    pub const ALL: [Self; 4] = [Self::NoFolder, Self::Full, Self::NotAllowed, Self::Failed];

    /// Its name in text ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoFolder => "no-folder",
            Self::Full => "full",
            Self::NotAllowed => "not-allowed",
            Self::Failed => "failed",
        }
    }
}

/// The system's question for a file.
pub trait FileChooser: Send + Sync {
    /// Asks for a file; `None` if the person wanted none. Blocks until it is answered.
    fn choose(&self, kind: FileKind) -> Result<Option<PathBuf>, ChooserFault>;
}

/// What kind of file is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A list of mailboxes.
    Accounts,
}

impl FileKind {
    /// The ends of the names of such files, without the dot.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Accounts => &["csv", "tsv", "txt", "jsonl"],
        }
    }
}

/// The system could not ask for a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[error("there is no way to ask for a file here")]
pub struct ChooserFault;

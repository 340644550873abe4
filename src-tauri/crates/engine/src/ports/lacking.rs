//! A computer that has nothing of what some systems have.

use std::path::PathBuf;

use super::{
    BrowserFault, ChooserFault, DocumentFault, Documents, FileChooser, FileKind, NetworkPlace, PersonCheck,
    PersonFault, Saved,
};

/// Stands where a system or a face cannot serve a port: each call says so by its own fault.
#[derive(Clone, Copy, Debug, Default)]
pub struct Lacking;

impl PersonCheck for Lacking {
    fn check(&self, _: &str) -> Result<(), PersonFault> {
        Err(PersonFault::Unavailable)
    }
}

impl NetworkPlace for Lacking {
    fn identity(&self) -> Option<String> {
        None
    }
}

impl Documents for Lacking {
    fn save(&self, _: &str, _: &[u8]) -> Result<Saved, DocumentFault> {
        Err(DocumentFault::NoFolder)
    }

    fn open(&self, _: &Saved) -> Result<(), BrowserFault> {
        Err(BrowserFault)
    }
}

impl FileChooser for Lacking {
    fn choose(&self, _: FileKind) -> Result<Option<PathBuf>, ChooserFault> {
        Err(ChooserFault)
    }
}

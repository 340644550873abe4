//! Files that the person keeps: whether and where the last one was saved.

use super::{Document, Effect, Say, Wizard};
use crate::ports::{BrowserFault, DocumentFault, Saved};

/// The document that was saved last, or was to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentState {
    /// Which.
    pub(crate) document: Document,
    /// Where it is, or why it is nowhere; none while it is being saved.
    pub(crate) result: Option<Result<Saved, DocumentFault>>,
    /// Whether it could not be opened.
    pub(crate) not_opened: bool,
}

impl Wizard {
    /// Has a document saved; nothing else happens while one is being saved.
    pub(super) fn save_document(&mut self, document: Document, effects: &mut Vec<Effect>) {
        if self.begins_document(document) {
            effects.push(Effect::SaveDocument(document));
        }
    }

    /// Whether a document can be saved now; then it is.
    pub(super) fn begins_document(&mut self, document: Document) -> bool {
        let free = self.document.as_ref().is_none_or(|state| state.result.is_some());
        if free {
            self.document = Some(DocumentState { document, result: None, not_opened: false });
        }
        free
    }

    /// Opens the document that was saved last.
    pub(super) fn open_document(&mut self, effects: &mut Vec<Effect>) {
        if let Some(DocumentState { result: Some(Ok(saved)), not_opened, .. }) = &mut self.document {
            *not_opened = false;
            effects.push(Effect::OpenDocument(saved.clone()));
        }
    }

    /// What is shown is another text now: what was said of the last one is not true of it.
    pub(super) fn forget_document(&mut self, document: Document) {
        self.document.take_if(|state| state.document == document && state.result.is_some());
    }

    pub(super) fn document_saved(&mut self, document: Document, result: Result<Saved, DocumentFault>) {
        if let Some(state) = self.document.as_mut().filter(|state| state.document == document) {
            state.result = Some(result);
            self.say(Say::DocumentSaved);
        }
    }

    pub(super) fn document_opened(&mut self, result: Result<(), BrowserFault>) {
        if let Some(state) = &mut self.document {
            state.not_opened = result.is_err();
        }
    }
}

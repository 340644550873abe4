//! Files that the person keeps: what is said of the last one, and what stands in it.

use super::Scene;
use crate::ports::{DocumentFault, Saved};
use crate::texts::Texts;
use crate::view::{ButtonKind, Note, Press, Tone};
use crate::wizard::{Document, DocumentState, Wizard};

/// A document to be saved: the name for its file, and what stands in it.
pub struct WrittenDocument {
    /// Name of the file, with its ending.
    pub name: String,
    /// What stands in it.
    pub bytes: Vec<u8>,
}

/// Writes a document in the person's language from the wizard's state; `None` where there is nothing to write.
pub fn written_document(wizard: &Wizard, texts: &Texts, document: Document) -> Option<WrittenDocument> {
    let scene = Scene::of(wizard, texts);
    match document {
        Document::Paper => super::paper::document(&scene),
        Document::Guide => super::desk::document(&scene),
        Document::Results => super::bulk::document(&scene),
    }
}

/// Whether and where this document was saved.
pub(super) fn note(scene: &Scene<'_>, document: Document) -> Option<Note> {
    let DocumentState { result, not_opened, .. } =
        scene.wizard.document.as_ref().filter(|state| state.document == document)?;
    Some(match result {
        None => scene.note(Tone::Info, "document-saving"),
        Some(Ok(saved)) => {
            let id = if *not_opened { "document-not-opened" } else { "document-saved" };
            let text = scene.texts.rich(id, &scene.args().text("file", place(saved)));
            let open = scene.button(Press::OpenSaved, "button-open-saved", ButtonKind::Quiet);
            let tone = if *not_opened { Tone::Care } else { Tone::Good };
            Note { tone, title: None, text, actions: vec![open] }
        }
        Some(Err(fault)) => scene.note(Tone::Care, fault_id(*fault)),
    })
}

/// The same for a screen reader.
pub(super) fn line(scene: &Scene<'_>) -> String {
    match scene.wizard.document.as_ref().and_then(|state| state.result.as_ref()) {
        Some(Ok(saved)) => scene.texts.get("document-saved", &scene.args().text("file", place(saved))),
        Some(Err(fault)) => scene.say(fault_id(*fault)),
        None => scene.say("document-saving"),
    }
}

fn place(saved: &Saved) -> String {
    saved.path.display().to_string()
}

fn fault_id(fault: DocumentFault) -> &'static str {
    match fault {
        DocumentFault::NoFolder => "document-no-folder",
        DocumentFault::Full => "document-full",
        DocumentFault::NotAllowed => "document-not-allowed",
        DocumentFault::Failed => "document-failed",
    }
}

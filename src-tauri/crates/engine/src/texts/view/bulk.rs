//! Many mailboxes from a file.

use super::documents::WrittenDocument;
use super::{Part, Scene};
use crate::view::Screen;

pub(super) fn render(scene: &Scene<'_>) -> Part {
    Part {
        key: "bulk".into(),
        heading: scene.say("bulk-heading"),
        lead: None,
        screen: Screen::Bulk { sections: Vec::new(), progress: None, typing: None, rows: Vec::new(), saved: None },
        notes: Vec::new(),
        actions: Vec::new(),
        help: "help-bulk",
    }
}

/// What is saved as a file.
pub(super) fn document(_scene: &Scene<'_>) -> Option<WrittenDocument> {
    None
}

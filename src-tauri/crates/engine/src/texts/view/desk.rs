//! What is there for helpdesks.

use super::documents::WrittenDocument;
use super::{Part, Scene};
use crate::view::Screen;

pub(super) fn render(scene: &Scene<'_>) -> Part {
    Part {
        key: "desk".into(),
        heading: scene.say("desk-heading"),
        lead: None,
        screen: Screen::Desk { sections: Vec::new() },
        notes: Vec::new(),
        actions: Vec::new(),
        help: "help-desk",
    }
}

/// What is saved as a file.
pub(super) fn document(_scene: &Scene<'_>) -> Option<WrittenDocument> {
    None
}

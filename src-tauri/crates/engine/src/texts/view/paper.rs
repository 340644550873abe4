//! A text to read, copy, save and print.

use super::documents::WrittenDocument;
use super::{Part, Scene};
use crate::view::Screen;

pub(super) fn render(scene: &Scene<'_>) -> Part {
    Part {
        key: "paper".into(),
        heading: scene.say("paper-heading"),
        lead: None,
        screen: Screen::Paper { choices: Vec::new(), label: String::new(), text: String::new(), saved: None },
        notes: Vec::new(),
        actions: Vec::new(),
        help: "help-paper",
    }
}

/// What is saved as a file.
pub(super) fn document(_scene: &Scene<'_>) -> Option<WrittenDocument> {
    None
}

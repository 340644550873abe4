//! One mailbox.

use super::{Part, Scene};
use crate::view::{Screen, Tone};

pub(super) fn render(scene: &Scene<'_>) -> Part {
    Part {
        key: "mailbox".into(),
        heading: scene.say("mailbox-heading"),
        lead: None,
        screen: Screen::Mailbox {
            state: scene.note(Tone::Info, "mailbox-heading"),
            facts: Vec::new(),
            actions: Vec::new(),
            question: None,
            lanes: Vec::new(),
            running: None,
            countdown: None,
            failures: Vec::new(),
            location: None,
            rows: Vec::new(),
        },
        notes: Vec::new(),
        actions: Vec::new(),
        help: "help-mailbox",
    }
}

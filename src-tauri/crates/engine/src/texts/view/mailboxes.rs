//! The list of mailboxes.

use super::{Part, Scene};
use crate::view::{ChoiceId, Screen};

pub(super) fn render(scene: &Scene<'_>) -> Part {
    Part {
        key: "mailboxes".into(),
        heading: scene.say("mailboxes-heading"),
        lead: None,
        screen: Screen::Mailboxes {
            rows: Vec::new(),
            recheck: scene.question(ChoiceId::Recheck, "recheck", &["off", "on"], Some("off")),
        },
        notes: Vec::new(),
        actions: Vec::new(),
        help: "help-mailboxes",
    }
}

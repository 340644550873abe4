//! That the program runs with an account that is not the person's own, in words.

use super::{Scene, push_sentence};
use crate::surroundings::{Borrowed, Borrowing};
use crate::view::{Note, Saving, Tone};

/// Whose account it is, if it is borrowed.
pub(super) fn note(scene: &Scene<'_>) -> Option<Note> {
    let Borrowed { how, account } = scene.wizard.surroundings.borrowed.as_ref()?;
    Some(match (account, how) {
        (Some(account), _) => {
            let args = scene.args().text("account", account.clone());
            let text = scene.texts.rich("borrowed-account", &args);
            Note { tone: Tone::Care, title: None, text, actions: Vec::new() }
        }
        (None, Borrowing::RunAsAdministrator) => scene.note(Tone::Care, "borrowed-administrator"),
        (None, _) => scene.note(Tone::Care, "borrowed-unnamed"),
    })
}

/// The same beside the question whether to save: it is known before anything is.
pub(super) fn named(scene: &Scene<'_>, saving: Saving) -> Saving {
    let Some(borrowed) = note(scene) else { return saving };
    let status = match saving.status {
        None => borrowed,
        Some(mut status) => {
            push_sentence(&mut status.text, borrowed.text);
            status
        }
    };
    Saving { status: Some(status), ..saving }
}

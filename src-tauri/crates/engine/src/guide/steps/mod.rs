//! The caller walks from screen to screen, and looks down every side way on it that is met on the phone.

mod address;
mod app;
mod get_code;
mod hand_over;
mod paste;
mod test;
mod two_step;

use super::caller::Caller;
use super::writer::Writer;
use super::{GuideScreen, Wanted};
use crate::wizard::Step;

/// A way on that an answer leads to, where it is not the one that most go.
struct Fork {
    caller: Caller,
    /// The answer.
    after: String,
    /// The answer of those who go the usual way.
    usual: Option<String>,
}

/// All screens, from the first to the last that this mailbox leads to.
pub(super) fn walk(writer: &Writer<'_>, wanted: &Wanted, mut caller: Caller) -> Vec<GuideScreen> {
    let mut screens = vec![app::screen(writer, wanted, &mut caller)];
    screens.push(address::screen(writer, wanted, &mut caller));
    if caller.wizard.step() == Step::Address {
        return screens;
    }
    let (screen, other_password) = two_step::screen(writer, &mut caller);
    screens.push(screen);
    let usual = other_password.as_ref().and_then(|fork| fork.usual.clone());
    screens.extend(the_rest(writer, caller, usual));
    if let Some(Fork { caller, after, .. }) = other_password {
        screens.extend(the_rest(writer, caller, Some(after)));
    }
    screens
}

/// From the password on.
fn the_rest(writer: &Writer<'_>, mut caller: Caller, only_after: Option<String>) -> Vec<GuideScreen> {
    let mut screens = vec![
        get_code::screen(writer, &mut caller),
        paste::screen(writer, &mut caller),
        test::screen(writer, &mut caller),
        hand_over::screen(writer, &caller),
    ];
    for screen in &mut screens {
        screen.only_after.clone_from(&only_after);
    }
    screens
}

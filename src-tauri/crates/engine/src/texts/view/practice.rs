//! What practice adds to every screen: its banner, and what else is to be known there.

use super::Scene;
use crate::endpoint::Leg;
use crate::rehearsal::MetAt;
use crate::texts::practice::rehearsed_words;
use crate::view::{Banner, Choice, ChoiceId, ChoiceOption, Note, Tone};
use crate::wizard::{NOTHING_REHEARSED, Place, Step};

/// The banner with all that can be made to go wrong; none where this is not practice.
pub(super) fn banner(scene: &Scene<'_>) -> Option<Banner> {
    let wizard = scene.wizard;
    if !wizard.practice {
        return None;
    }
    let chosen = wizard.rehearsal.chosen;
    let nothing = ChoiceOption {
        value: NOTHING_REHEARSED.to_owned(),
        label: scene.say("practice-nothing"),
        detail: None,
        selected: chosen.is_none(),
    };
    // They are called the same on every screen, whatever is known of the mailbox by then.
    let company = wizard.catalogue.all().first().map(|one| one.company.clone()).unwrap_or_default();
    let args = scene.args().text("company", company);
    let failures = rehearsed_words(scene.texts, &args).into_iter().map(|words| ChoiceOption {
        value: words.failure.name().to_owned(),
        label: words.title,
        detail: Some(words.group),
        selected: chosen == Some(words.failure),
    });
    let options = std::iter::once(nothing).chain(failures).collect();
    let label = scene.say("practice-failure");
    let failure = Choice { id: ChoiceId::RehearsedFailure, label, options, error: None };
    Some(Banner { text: scene.say("practice-banner"), failure: Some(failure) })
}

/// What is to be known on this screen.
pub(super) fn notes(scene: &Scene<'_>) -> Vec<Note> {
    let wizard = scene.wizard;
    let mut notes = Vec::new();
    if !wizard.practice || wizard.place() != Place::Setup {
        return notes;
    }
    let mut say = |id: &str| notes.push(scene.note(Tone::Info, id));
    let step = wizard.step();
    if step == Step::Address && wizard.recognised().is_none() && wizard.stop().is_none() {
        say("practice-address");
    }
    if matches!(step, Step::Paste | Step::HandOver) {
        say("practice-keychain");
    }
    let Some(failure) = wizard.rehearsal.chosen.filter(|_| matches!(step, Step::App | Step::Test)) else {
        if wizard.rehearses_next() {
            say("practice-next-test");
        }
        return notes;
    };
    let sends_only = wizard.app().is_some() && !wizard.app_reads();
    match failure.met_at() {
        _ if wizard.rehearses_next() => say("practice-next-test"),
        _ if failure.needs() == Some(Leg::Imap) && sends_only => say("practice-needs-reading"),
        MetAt::TypedServer if step == Step::Test => say("practice-typed-server"),
        MetAt::FoundServer if step == Step::Test => say("practice-found-server"),
        _ => {}
    }
    notes
}

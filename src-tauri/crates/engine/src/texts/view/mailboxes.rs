//! The list of mailboxes.

use super::paste::keychain_fault_note;
use super::{Args, Part, Scene};
use crate::handover;
use crate::mailboxes::{Kept, MailboxRecord, MailboxState};
use crate::provider::Day;
use crate::view::{Button, ButtonKind, ChoiceId, MailboxRow, Note, Press, Screen, Tone};
use crate::wizard::OTHER_APP;

pub(super) fn render(scene: &Scene<'_>) -> Part {
    let state = &scene.wizard.mailboxes;
    let list = &state.list;
    let recheck = if list.recheck { "on" } else { "off" };
    let count = list.mailboxes.len();
    let lead = if count == 0 { "mailboxes-lead-none" } else { "mailboxes-lead" };
    Part {
        key: "mailboxes".into(),
        heading: scene.say("mailboxes-heading"),
        lead: Some(scene.texts.rich(lead, &scene.args().number("count", count))),
        screen: Screen::Mailboxes {
            rows: list.mailboxes.iter().enumerate().map(|(number, record)| row(scene, number, record)).collect(),
            recheck: scene.question(ChoiceId::Recheck, "recheck", &["off", "on"], Some(recheck)),
        },
        notes: notes(scene),
        actions: actions(scene),
        help: "help-mailboxes",
    }
}

fn row(scene: &Scene<'_>, number: usize, record: &MailboxRecord) -> MailboxRow {
    let running = scene.wizard.mailboxes.looking_after.as_ref() == Some(&record.key);
    let (tone, state) = match record.state() {
        _ if running => (Tone::Info, "mailbox-being-tested"),
        state => (tone(state), state_id(record)),
    };
    let provider = provider_name(scene, record);
    MailboxRow {
        row: u16::try_from(number).unwrap_or(u16::MAX),
        mark: provider.chars().next().map(|first| first.to_uppercase().collect()).unwrap_or_default(),
        address: record.draft.address.trim().to_owned(),
        provider,
        app: app_name(scene, record),
        tone,
        state: scene.say(state),
        date: Some(scene.texts.get("mailbox-date", &dated(scene, record))),
        running,
    }
}

/// The tone of a state.
pub(super) fn tone(state: MailboxState) -> Tone {
    match state {
        MailboxState::Works => Tone::Good,
        MailboxState::Troubled | MailboxState::ToTakeBack => Tone::Care,
        MailboxState::Died => Tone::Wrong,
    }
}

/// The message that says how a mailbox stands, in a few words.
pub(super) fn state_id(record: &MailboxRecord) -> &'static str {
    match record.state() {
        MailboxState::Works if record.kept == Kept::Yes => "mailbox-works",
        MailboxState::Works => "mailbox-not-kept",
        MailboxState::Troubled => "mailbox-troubled",
        MailboxState::Died => "mailbox-died",
        MailboxState::ToTakeBack => "mailbox-to-take-back",
    }
}

/// The usual arguments, with the day of the last proof.
pub(super) fn dated<'a>(scene: &Scene<'a>, record: &MailboxRecord) -> Args<'a> {
    scene.args().text("date", day(scene, record.proven_at))
}

/// A point in time (seconds since 1970) as a day in words.
pub(super) fn day(scene: &Scene<'_>, seconds: u64) -> String {
    scene.day(&Day::of(seconds).to_string())
}

/// The provider's name, or the mail server's.
pub(super) fn provider_name(scene: &Scene<'_>, record: &MailboxRecord) -> String {
    let provider = record.provider.as_deref().and_then(|id| scene.wizard.catalogue.get(id));
    match provider {
        Some(provider) => provider.name.clone(),
        None => record.legs().next().map(|leg| leg.endpoint.host.clone()).unwrap_or_default(),
    }
}

/// What the app is called.
pub(super) fn app_name(scene: &Scene<'_>, record: &MailboxRecord) -> String {
    let typed = record.draft.other_app_name.trim();
    match record.key.app() {
        OTHER_APP if typed.is_empty() => scene.say("mailbox-other-app"),
        OTHER_APP => typed.to_owned(),
        id => handover::app(id).map_or_else(|| id.to_owned(), |app| app.name.clone()),
    }
}

fn notes(scene: &Scene<'_>) -> Vec<Note> {
    let state = &scene.wizard.mailboxes;
    let mut notes = Vec::new();
    if state.testing_all {
        notes.push(scene.note(Tone::Info, "mailboxes-testing-all"));
    }
    if let Some(fault) = state.keychain {
        let again = scene.button(Press::TestAll, "button-try-keychain", ButtonKind::Quiet);
        notes.push(Note { actions: vec![again], ..keychain_fault_note(scene, fault) });
    }
    if state.list.unsound > 0 {
        let text = scene.texts.rich("mailboxes-unsound", &scene.args().number("count", state.list.unsound));
        notes.push(Note { tone: Tone::Care, title: None, text, actions: Vec::new() });
    }
    notes
}

/// What is wrong with the list, where it matters.
pub(super) fn trouble(scene: &Scene<'_>) -> Option<Note> {
    let trouble = scene.wizard.mailboxes.trouble?;
    Some(scene.note(Tone::Care, &format!("mailboxes-trouble-{}", trouble.name())))
}

fn actions(scene: &Scene<'_>) -> Vec<Button> {
    let state = &scene.wizard.mailboxes;
    let mut actions = Vec::new();
    if !state.testing_all && state.list.mailboxes.iter().any(MailboxRecord::can_be_tested) {
        actions.push(scene.button(Press::TestAll, "button-test-all", ButtonKind::Quiet));
    }
    if scene.wizard.is_under_way() {
        actions.push(scene.button(Press::StartAgain, "button-start-again", ButtonKind::Quiet));
        actions.push(scene.button(Press::Continue, "button-go-on-setting-up", ButtonKind::Primary));
    } else {
        actions.push(scene.button(Press::StartAgain, "button-start-again", ButtonKind::Primary));
    }
    actions
}

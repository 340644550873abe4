//! One mailbox of the list.

use super::mailboxes::{app_name, dated, day, provider_name, state_id, tone};
use super::paste::keychain_fault_note;
use super::{Part, Scene, allowed, failure, hand_over, test};
use crate::mailboxes::{Kept, MailboxState};
use crate::provider::Revocation;
use crate::view::{Button, ButtonKind, Detail, Failure, Note, Press, Screen, Text, Tone};
use crate::wizard::{MailboxFault, MailboxPage, OpenMailbox, WaitingFor};

pub(super) fn render(outer: &Scene<'_>) -> Part {
    let Some(open) = &outer.wizard.mailboxes.open else { return super::mailboxes::render(outer) };
    // The words of its own provider, app and address.
    let scene = &Scene::of(&open.inner, outer.texts);
    let put_in = open.page == MailboxPage::PutIn;
    let (location, rows) = if put_in { hand_over::form(scene) } else { (None, Vec::new()) };
    let lanes = if put_in { Vec::new() } else { test::lanes(scene) };
    let lead = if put_in {
        scene.rich("mailbox-put-in-lead")
    } else {
        let args = scene.args().text("provider", provider_name(scene, &open.record));
        scene.texts.rich("mailbox-lead", &args)
    };
    let failures = if put_in { Vec::new() } else { failures(scene, open) };
    let told = !failures.is_empty() && open.record.state() == MailboxState::Died;
    Part {
        key: key(open),
        heading: if put_in { scene.say("mailbox-put-in-heading") } else { open.record.draft.address.trim().to_owned() },
        lead: Some(lead),
        screen: Screen::Mailbox {
            state: (!told).then(|| state(scene, open)),
            facts: if put_in { Vec::new() } else { facts(scene, open) },
            actions: actions(scene, open),
            question: question(scene, open),
            lanes,
            running: running(scene, open),
            countdown: test::countdown(scene, false),
            failures,
            location,
            rows,
        },
        notes: notes(scene, open),
        actions: Vec::new(),
        help: "help-mailbox",
    }
}

/// How it stands, for screen readers.
pub(super) fn spoken(outer: &Scene<'_>) -> Option<String> {
    let open = outer.wizard.mailboxes.open.as_ref()?;
    let scene = &Scene::of(&open.inner, outer.texts);
    Some(match fault(scene, open) {
        Some(note) => note.title.unwrap_or_else(|| plain(&note.text)),
        None => scene.say(state_id(&open.record)),
    })
}

fn plain(text: &Text) -> String {
    text.iter().map(|span| span.text.as_str()).collect()
}

fn key(open: &OpenMailbox) -> String {
    match open.page {
        MailboxPage::PutIn => "mailbox-put-in".into(),
        _ if open.inner.test.running() => "mailbox-testing".into(),
        _ => format!("mailbox-{}", open.inner.test.run),
    }
}

fn state(scene: &Scene<'_>, open: &OpenMailbox) -> Note {
    let record = &open.record;
    let id = match record.state() {
        _ if open.inner.test.running() => "mailbox-state-testing",
        MailboxState::Works => match record.kept {
            Kept::Yes => "mailbox-state-works",
            Kept::Older => "mailbox-state-older-kept",
            Kept::No => "mailbox-state-not-kept",
        },
        MailboxState::Troubled => "mailbox-state-troubled",
        MailboxState::Died => "mailbox-state-died",
        MailboxState::ToTakeBack => "mailbox-state-to-take-back",
    };
    let running = open.inner.test.running();
    Note {
        tone: if running { Tone::Info } else { tone(record.state()) },
        title: Some(scene.say(if running { "mailbox-being-tested" } else { state_id(record) })),
        text: scene.texts.rich(id, &dated(scene, record)),
        actions: Vec::new(),
    }
}

fn facts(scene: &Scene<'_>, open: &OpenMailbox) -> Vec<Detail> {
    let record = &open.record;
    let server = |leg: &Option<crate::check::LegPlan>| {
        leg.as_ref().map(|leg| format!("{}:{}", leg.endpoint.host, leg.endpoint.port)).unwrap_or_default()
    };
    let mut users: Vec<String> = record.legs().map(|leg| leg.user.clone()).collect();
    users.dedup();
    let kept = match record.kept {
        Kept::Yes => "mailbox-kept-yes",
        Kept::Older => "mailbox-kept-older",
        Kept::No => "mailbox-kept-no",
    };
    let tested = record.last.filter(|last| last.cause.is_some()).map(|last| day(scene, last.at));
    let facts = [
        ("mailbox-fact-address", record.draft.address.trim().to_owned()),
        ("mailbox-fact-app", app_name(scene, record)),
        ("mailbox-fact-provider", record.provider.as_ref().map(|_| provider_name(scene, record)).unwrap_or_default()),
        ("mailbox-fact-smtp", server(&record.smtp)),
        ("mailbox-fact-imap", server(&record.imap)),
        ("mailbox-fact-user", scene.texts.list(&users)),
        ("mailbox-fact-proven", day(scene, record.proven_at)),
        ("mailbox-fact-tested", tested.unwrap_or_default()),
        ("mailbox-fact-kept", scene.say(kept)),
    ];
    let said = facts.into_iter().filter(|(_, value)| !value.is_empty());
    said.map(|(label, value)| Detail { label: scene.say(label), value }).collect()
}

fn replace(scene: &Scene<'_>, kind: ButtonKind) -> Button {
    let code = scene.wizard.wants_app_password();
    scene.button(Press::ReplaceCode, if code { "button-replace-code" } else { "button-replace-password" }, kind)
}

fn make_new(scene: &Scene<'_>, kind: ButtonKind) -> Button {
    let code = scene.wizard.wants_app_password();
    scene.button(Press::ReplaceCode, if code { "button-make-new-code" } else { "button-put-in-new-password" }, kind)
}

fn actions(scene: &Scene<'_>, open: &OpenMailbox) -> Vec<Button> {
    let record = &open.record;
    let quiet = |press, id| scene.button(press, id, ButtonKind::Quiet);
    if open.is_busy() {
        let stop = open.waiting != Some(WaitingFor::Forgetting);
        return if stop { vec![quiet(Press::CancelTest, "button-cancel-test")] } else { Vec::new() };
    }
    if open.page == MailboxPage::ForgetAsked {
        return Vec::new();
    }
    if open.page == MailboxPage::PutIn {
        let copies = open.can_copy_code();
        let mut actions = vec![make_new(scene, if copies { ButtonKind::Quiet } else { ButtonKind::Primary })];
        if copies {
            actions.push(scene.button(Press::CopyCode, "button-copy-code", ButtonKind::Primary));
        }
        return actions;
    }
    let state = record.state();
    if state == MailboxState::ToTakeBack {
        let mut actions = vec![
            scene.button(Press::Forget, "button-no-reminder", ButtonKind::Plain),
            quiet(Press::TakenBack, "button-taken-back"),
        ];
        if scene.wizard.page_of(Press::OpenAppPasswordList).is_some() {
            actions.push(scene.button(Press::OpenAppPasswordList, "button-delete-at-provider", ButtonKind::Primary));
        }
        return actions;
    }
    let mut actions = Vec::new();
    if record.can_be_tested() {
        let died = state == MailboxState::Died;
        let kind = if died { ButtonKind::Quiet } else { ButtonKind::Primary };
        actions.push(scene.button(Press::Test, "button-test-again", kind));
    }
    actions.push(quiet(Press::PutInAgain, "button-put-in-again"));
    if state != MailboxState::Died {
        // There is one way back into the wizard.
        actions.push(replace(scene, ButtonKind::Quiet));
    }
    actions.push(scene.button(Press::Forget, "button-forget", ButtonKind::Plain));
    actions
}

fn question(scene: &Scene<'_>, open: &OpenMailbox) -> Option<Note> {
    // Where it could not be done, what is in the way is shown instead: the question would cover it.
    if open.page != MailboxPage::ForgetAsked || open.waiting.is_some() || open.fault.is_some() {
        return None;
    }
    let remind = scene.wizard.wants_app_password();
    Some(Note {
        tone: Tone::Care,
        title: Some(scene.say("mailbox-forget-title")),
        text: scene.rich(if remind { "mailbox-forget-text-remind" } else { "mailbox-forget-text" }),
        actions: vec![
            scene.button(Press::ForgetNow, "button-forget-now", ButtonKind::Quiet),
            scene.button(Press::KeepMailbox, "button-keep-mailbox", ButtonKind::Primary),
        ],
    })
}

fn running(scene: &Scene<'_>, open: &OpenMailbox) -> Option<String> {
    let id = match open.waiting {
        Some(WaitingFor::CodeToTest(_) | WaitingFor::CodeToCopy(_)) => "keychain-asking",
        Some(WaitingFor::Person(_)) => "mailbox-person-asking",
        Some(WaitingFor::Forgetting) => "mailbox-forgetting",
        None if open.inner.test.running() => "test-running",
        None => return None,
    };
    Some(scene.say(id))
}

fn notes(scene: &Scene<'_>, open: &OpenMailbox) -> Vec<Note> {
    let mut notes: Vec<Note> = fault(scene, open).into_iter().collect();
    if open.record.to_take_back {
        notes.push(Note {
            title: Some(scene.say("mailbox-take-back-title")),
            ..scene.note(Tone::Info, "mailbox-take-back-text")
        });
    }
    if open.page == MailboxPage::PutIn {
        notes.extend(hand_over::clipboard(scene));
        notes.push(match open.record.state() {
            MailboxState::Died => scene.note(Tone::Care, "mailbox-put-in-died"),
            _ if open.can_copy_code() => scene.note(Tone::Info, "mailbox-put-in-code"),
            _ => scene.note(Tone::Info, "mailbox-put-in-no-code"),
        });
        notes.push(scene.pause_sharing("hand-over-safety"));
    } else {
        notes.extend(test::held(scene));
        notes.extend(allowed::vouched(scene));
    }
    notes
}

/// Why the last thing that was asked for was not done.
fn fault(scene: &Scene<'_>, open: &OpenMailbox) -> Option<Note> {
    let again = if open.page == MailboxPage::PutIn { Press::CopyCode } else { Press::Test };
    let again = |note: Note| {
        let press = if open.page == MailboxPage::ForgetAsked { Press::ForgetNow } else { again };
        Note { actions: vec![scene.button(press, "button-try-keychain", ButtonKind::Quiet)], ..note }
    };
    let with_new = |id: &str| Note { actions: vec![make_new(scene, ButtonKind::Quiet)], ..scene.note(Tone::Care, id) };
    Some(match open.fault? {
        MailboxFault::Keychain(fault) => again(keychain_fault_note(scene, fault)),
        MailboxFault::NothingKept => with_new("mailbox-nothing-kept"),
        MailboxFault::NotAllowed => allowed::note(scene, open),
        MailboxFault::NotItsOwn => with_new("mailbox-not-its-own"),
        MailboxFault::Person(fault) => scene.note(Tone::Care, &format!("mailbox-person-{}", fault.name())),
    })
}

fn failures(scene: &Scene<'_>, open: &OpenMailbox) -> Vec<Failure> {
    if open.is_busy() {
        return Vec::new();
    }
    let mut cards = failure::of_test(scene);
    if open.record.state() == MailboxState::Died {
        let details = cards.into_iter().find(|card| !card.details.is_empty());
        return vec![died(scene, details)];
    }
    for card in &mut cards {
        // What is only in the steps is not offered here.
        let here = |press: Press| press.opens_a_page() || matches!(press, Press::Test | Press::CopyReport);
        card.actions.retain(|button| here(button.press));
    }
    cards
}

/// The card of a code that worked once: why it may have ended, and the one way on.
fn died(scene: &Scene<'_>, tested: Option<Failure>) -> Failure {
    let code = scene.wizard.wants_app_password();
    let mut text = vec![scene.rich(if code { "mailbox-died-text" } else { "mailbox-died-text-own" })];
    if code {
        let reasons = scene.wizard.provider().map(|provider| provider.revoked_when.as_slice()).unwrap_or_default();
        text.extend(reasons.iter().map(|reason| scene.rich(because(*reason))));
        if reasons.is_empty() {
            text.push(scene.rich("mailbox-died-because-not-known"));
        }
    }
    text.push(scene.rich(if code { "mailbox-died-next" } else { "mailbox-died-next-own" }));
    let label = if code { "button-get-new-code" } else { "button-put-in-new-password" };
    let (details_label, details) = tested.map(|card| (card.details_label, card.details)).unwrap_or_default();
    Failure {
        owner: scene.texts.get("owner-you", &scene.args().text("time", scene.say("mailbox-died-time"))),
        title: scene.say("mailbox-died-title"),
        text,
        actions: vec![scene.button(Press::ReplaceCode, label, ButtonKind::Primary)],
        details_label,
        details,
    }
}

fn because(revocation: Revocation) -> &'static str {
    match revocation {
        Revocation::PasswordChanged => "mailbox-died-because-password-changed",
        Revocation::DeletedByPerson => "mailbox-died-because-deleted-by-person",
        Revocation::TwoStepOff => "mailbox-died-because-two-step-off",
        Revocation::TwoStepOn => "mailbox-died-because-two-step-on",
        Revocation::NewCodeMade => "mailbox-died-because-new-code-made",
        Revocation::AccountRestored => "mailbox-died-because-account-restored",
        Revocation::SignedOutEverywhere => "mailbox-died-because-signed-out-everywhere",
    }
}

//! Step 7 and the end, in words.

use super::paste::keychain_fault_note;
use super::{Args, Part, Scene, borrowed, failure, limits, push_sentence};
use crate::endpoint::Security;
use crate::handover::{ConnectsFrom, FieldValue, Remark, RowValue, SheetRow};
use crate::provider::{Opens, PasswordOf, Provider, Revocation};
use crate::view::{
    Button, ButtonKind, ChoiceId, Field, FieldId, FieldKind, HandOverRow, Note, Press, Refusal, Saving, Screen, Tone,
};
use crate::wizard::{Copied, KeychainState, Leaving, SaveState, Wizard};

pub(super) fn render(scene: &Scene<'_>) -> Part {
    let wizard = scene.wizard;
    if let Some(leaving) = wizard.hand_over.leaving.filter(|_| wizard.code_is_only_here()) {
        return not_copied(scene, leaving);
    }
    let refused = wizard.hand_over.refused;
    let app_password = wizard.wants_app_password();
    let lead = if app_password { "hand-over-lead-code" } else { "hand-over-lead-password" };
    Part {
        key: if refused { "hand-over-refused".into() } else { "hand-over".into() },
        heading: scene.say(if refused { "hand-over-refused-heading" } else { "hand-over-heading" }),
        lead: Some(scene.rich(if refused { "hand-over-refused-lead" } else { lead })),
        screen: Screen::HandOver {
            location: if refused { None } else { location(scene) },
            rows: if refused { Vec::new() } else { rows(scene) },
            saving: if refused { None } else { Some(saving(scene)) },
            refusal: refused.then(|| refusal(scene)),
        },
        notes: if refused { Vec::new() } else { notes(scene) },
        actions: actions(scene, refused),
        help: "help-hand-over",
    }
}

/// The code is about to be lost: asked once, with the way back and the way on.
fn not_copied(scene: &Scene<'_>, leaving: Leaving) -> Part {
    let (on, press) = match leaving {
        Leaving::Finish => ("button-finish-without", Press::AppAccepted),
        Leaving::Close => ("button-close-without", Press::Quit),
    };
    // What did not work here is not what to do next.
    let (leave, copy) = match scene.wizard.hand_over.cannot_copy {
        true => (ButtonKind::Primary, ButtonKind::Quiet),
        false => (ButtonKind::Quiet, ButtonKind::Primary),
    };
    Part {
        key: "hand-over-not-copied".into(),
        heading: scene.say("hand-over-not-copied-heading"),
        lead: Some(scene.rich("hand-over-not-copied")),
        screen: Screen::HandOver { location: None, rows: Vec::new(), saving: None, refusal: None },
        notes: Vec::new(),
        actions: vec![scene.button(press, on, leave), scene.button(Press::CopyCode, "button-copy-code", copy)],
        help: "help-hand-over",
    }
}

fn actions(scene: &Scene<'_>, refused: bool) -> Vec<Button> {
    if refused {
        return vec![scene.button(Press::TroubleDone, "button-back-to-settings", ButtonKind::Quiet)];
    }
    let copied = scene.wizard.copied == Some(Copied::Settings);
    let label = if copied { "settings-copied" } else { "button-copy-settings" };
    let mut actions = vec![scene.button(Press::CopySettings, label, ButtonKind::Plain)];
    if scene.wizard.is_other_app() {
        // An app that we know has a form for them.
        actions.push(scene.button(Press::OpenSettingsFile, "button-settings-file", ButtonKind::Plain));
    }
    actions.extend([
        scene.button(Press::AppRefused, "button-app-refused", ButtonKind::Quiet),
        scene.button(Press::AppAccepted, "button-app-accepted", ButtonKind::Primary),
    ]);
    actions
}

/// Where in the app, and the app's fields.
pub(super) fn form(scene: &Scene<'_>) -> (Option<crate::view::Text>, Vec<HandOverRow>) {
    (location(scene), rows(scene))
}

fn location(scene: &Scene<'_>) -> Option<crate::view::Text> {
    let location = &scene.wizard.app()?.location;
    let args = scene.args().text("path", location.join(" › "));
    (!location.is_empty()).then(|| scene.texts.rich("hand-over-location", &args))
}

fn rows(scene: &Scene<'_>) -> Vec<HandOverRow> {
    scene
        .wizard
        .sheet()
        .iter()
        .enumerate()
        .map(|(index, row)| {
            let number = u8::try_from(index).unwrap_or(u8::MAX);
            let copyable = matches!(row.value, RowValue::Text(_) | RowValue::Choice(_) | RowValue::Code);
            HandOverRow {
                label: label(scene, row),
                value: value(scene, row),
                remark: row.remark.map(|remark| scene.say(remark_id(remark))),
                copy: copyable.then_some(number),
                copied: scene.wizard.copied == Some(Copied::Row(number)),
                secret: row.value == RowValue::Code,
            }
        })
        .collect()
}

fn value(scene: &Scene<'_>, row: &SheetRow) -> String {
    match &row.value {
        RowValue::Text(text) | RowValue::Choice(text) => text.clone(),
        RowValue::Blank => scene.say("value-blank"),
        RowValue::Yes => scene.say("value-yes"),
        RowValue::No => scene.say("value-no"),
        RowValue::Security(Security::Tls) => scene.say("value-tls"),
        RowValue::Security(Security::Starttls) => scene.say("value-starttls"),
        RowValue::Code => {
            let shape = scene.wizard.paste.shape.as_ref();
            let groups = shape.map(|shape| shape.groups.clone()).unwrap_or_default();
            // Twelve dots for a password: its length is nobody's business.
            let groups = if groups.len() > 1 { groups } else { vec![12] };
            groups.iter().map(|length| "•".repeat(*length)).collect::<Vec<_>>().join(" ")
        }
    }
}

/// The app's own label, or our words where its help shows none.
fn label(scene: &Scene<'_>, row: &SheetRow) -> String {
    row.label.clone().unwrap_or_else(|| scene.say(field_id(row.field)))
}

fn field_id(field: FieldValue) -> &'static str {
    match field {
        FieldValue::SmtpHost => "field-smtp-host",
        FieldValue::SmtpPort => "field-smtp-port",
        FieldValue::SmtpRequiresSsl => "field-smtp-requires-ssl",
        FieldValue::SmtpRequiresTls => "field-smtp-requires-tls",
        FieldValue::SmtpSecurity => "field-smtp-security",
        FieldValue::SmtpUser => "field-smtp-user",
        FieldValue::ImapHost => "field-imap-host",
        FieldValue::ImapPort => "field-imap-port",
        FieldValue::ImapRequiresSsl => "field-imap-requires-ssl",
        FieldValue::ImapSecurity => "field-imap-security",
        FieldValue::ImapUser => "field-imap-user",
        FieldValue::Address => "field-address",
        FieldValue::DisplayName => "field-display-name",
        FieldValue::Code => "field-code",
        FieldValue::MailKind => "field-mail-kind",
    }
}

fn remark_id(remark: Remark) -> &'static str {
    match remark {
        Remark::WithoutSpaces => "remark-without-spaces",
        Remark::IfAsked => "remark-if-asked",
        Remark::FitsTheAddress => "remark-fits-the-address",
        Remark::OnlyWithThisChoice => "remark-only-with-this-choice",
        Remark::NotAmongItsPorts => "remark-not-among-its-ports",
    }
}

/// What to press in the app after the last field, where its buttons are known.
fn then_press(scene: &Scene<'_>) -> Option<Note> {
    let app = scene.wizard.app()?;
    let id = match (&app.test_label, &app.save_label) {
        (Some(_), Some(_)) => "hand-over-then-test-and-save",
        (Some(_), None) => "hand-over-then-test",
        (None, Some(_)) => "hand-over-then-save",
        (None, None) => return None,
    };
    let label = |label: &Option<String>| label.clone().unwrap_or_default();
    let args = scene
        .args()
        .text("test", label(&app.test_label))
        .text("save", label(&app.save_label))
        .text("said", label(&app.accepted_text));
    let mut text = scene.texts.rich(id, &args);
    if app.accepted_text.is_some() {
        push_sentence(&mut text, scene.texts.rich("hand-over-it-says", &args));
    }
    Some(Note { tone: Tone::Info, title: None, text, actions: Vec::new() })
}

/// Where the code is, and how long.
pub(super) fn clipboard(scene: &Scene<'_>) -> Option<Note> {
    let wizard = scene.wizard;
    let args = scene.args().number("minutes", wizard.surroundings.clipboard_minutes());
    let note = |text| Note { tone: Tone::Info, title: None, text, actions: Vec::new() };
    if wizard.hand_over.taken_off {
        return Some(note(scene.texts.rich("hand-over-taken-off", &args)));
    }
    if !wizard.hand_over.on_clipboard {
        return None;
    }
    let mut text = scene.texts.rich("hand-over-clipboard", &args);
    if !wizard.surroundings.no_clipboard_history {
        push_sentence(&mut text, scene.rich("hand-over-clipboard-history"));
    }
    Some(note(text))
}

fn notes(scene: &Scene<'_>) -> Vec<Note> {
    let wizard = scene.wizard;
    let mut notes: Vec<Note> = then_press(scene).into_iter().collect();
    notes.extend(clipboard(scene));
    notes.push(scene.pause_sharing("hand-over-safety"));
    match wizard.app().map(|app| app.connects_from) {
        Some(ConnectsFrom::ItsServers) => notes.push(scene.note(Tone::Info, "hand-over-from-its-servers")),
        Some(ConnectsFrom::Unknown) => notes.push(scene.note(Tone::Info, "hand-over-from-elsewhere")),
        _ if wizard.draft().app_elsewhere => notes.push(scene.note(Tone::Info, "hand-over-from-elsewhere")),
        _ => {}
    }
    notes.extend(what_it_opens(scene));
    notes.extend(limits::note(scene));
    notes
}

/// What whoever has it can do, what ends it, and how it is taken back.
fn what_it_opens(scene: &Scene<'_>) -> Option<Note> {
    let wizard = scene.wizard;
    let Some(provider) = wizard.provider().filter(|_| wizard.wants_app_password()) else {
        let id = match wizard.provider().map(|provider| provider.password_of) {
            Some(PasswordOf::Account) => "own-opens-account",
            Some(PasswordOf::Mailbox) | None => "own-opens-mailbox",
        };
        return Some(Note { title: Some(scene.say(&format!("{id}-title"))), ..scene.note(Tone::Care, id) });
    };
    let mut text = scene.rich(if wizard.token_for_sending() { "opens-sending" } else { "opens-mail" });
    match &provider.scope {
        None => push_sentence(&mut text, scene.rich("opens-not-known")),
        Some(scope) if scope.opens.is_empty() => push_sentence(&mut text, scene.rich("opens-nothing-else")),
        Some(scope) => {
            for opens in &scope.opens {
                push_sentence(
                    &mut text,
                    scene.rich(match opens {
                        Opens::Contacts => "opens-contacts",
                        Opens::Calendars => "opens-calendars",
                        Opens::Files => "opens-files",
                    }),
                );
            }
        }
    }
    for sentence in endings(scene, provider) {
        push_sentence(&mut text, sentence);
    }
    let actions = scene.offered(&[(Press::OpenAppPasswordList, "button-open-codes")]);
    Some(Note { tone: Tone::Info, title: Some(scene.say("opens-title")), text, actions })
}

/// What ends the code, and what does not.
fn endings(scene: &Scene<'_>, provider: &Provider) -> Vec<crate::view::Text> {
    let mut endings: Vec<_> = provider.revoked_when.iter().map(|revoked| scene.rich(revocation_id(*revoked))).collect();
    if provider.survives_password_change {
        endings.push(scene.rich("survives-password-change"));
    }
    endings
}

fn revocation_id(revocation: Revocation) -> &'static str {
    match revocation {
        Revocation::PasswordChanged => "revoked-password-changed",
        Revocation::DeletedByPerson => "revoked-deleted-by-person",
        Revocation::TwoStepOff => "revoked-two-step-off",
        Revocation::TwoStepOn => "revoked-two-step-on",
        Revocation::NewCodeMade => "revoked-new-code-made",
        Revocation::AccountRestored => "revoked-account-restored",
        Revocation::SignedOutEverywhere => "revoked-signed-out-everywhere",
    }
}

fn saving(scene: &Scene<'_>) -> Saving {
    let wizard = scene.wizard;
    let state = wizard.hand_over.save;
    if let (SaveState::Open, KeychainState::Probing) = (state, wizard.paste.keychain) {
        let status = Some(scene.note(Tone::Info, "keychain-asking"));
        return Saving { question: None, status, actions: Vec::new() };
    }
    if !wizard.may_be_saved() {
        let status = Some(scene.note(Tone::Info, "policy-no-saving"));
        return Saving { question: None, status, actions: Vec::new() };
    }
    match (state, wizard.paste.keychain) {
        (SaveState::Done(Ok(())), _) => {
            Saving { question: None, status: Some(scene.note(Tone::Good, "saved")), actions: Vec::new() }
        }
        (SaveState::Done(Err(fault)), _) | (SaveState::Open, KeychainState::Probed(Err(fault))) => Saving {
            question: None,
            status: Some(keychain_fault_note(scene, fault)),
            actions: vec![
                scene.button(Press::TryKeychain, "button-try-keychain", ButtonKind::Quiet),
                scene.button(Press::DontSave, "button-dont-save", ButtonKind::Plain),
            ],
        },
        (SaveState::Saving, _) => Saving {
            question: None,
            status: Some(scene.note(if wizard.insisted { Tone::Care } else { Tone::Info }, "saving")),
            actions: vec![scene.button(Press::DontSave, "button-dont-save", ButtonKind::Quiet)],
        },
        (SaveState::Declined, _) => Saving {
            question: None,
            status: Some(scene.note(Tone::Info, "not-saved")),
            actions: vec![scene.button(Press::TryKeychain, "button-save-after-all", ButtonKind::Plain)],
        },
        (SaveState::Open, _) => borrowed::named(scene, ask_to_save(scene, wizard)),
    }
}

fn ask_to_save(scene: &Scene<'_>, wizard: &Wizard) -> Saving {
    let yes_or_no = |chosen: Option<bool>| chosen.map(|yes| if yes { "yes" } else { "no" });
    let save = scene.button(Press::Save, "button-save", ButtonKind::Quiet);
    let dont = scene.button(Press::DontSave, "button-dont-save", ButtonKind::Quiet);
    let own = !wizard.wants_app_password();
    if own && wizard.answers().save_own != Some(true) {
        // It opens more than one program needs: whether to keep it here at all is a question of its own.
        let chosen = wizard.answers().save_own;
        let question = scene.question(ChoiceId::SaveOwnPassword, "save-own", &["no", "yes"], yes_or_no(chosen));
        let actions = if chosen == Some(false) { vec![dont] } else { Vec::new() };
        return Saving { question: Some(question), status: None, actions };
    }
    let selected = yes_or_no(wizard.answers().only_yours);
    let question = Some(scene.question(ChoiceId::OnlyYours, "only-yours", &["yes", "no"], selected));
    match wizard.answers().only_yours {
        None => Saving { question, status: None, actions: Vec::new() },
        Some(true) => Saving { question, status: None, actions: vec![save, dont] },
        Some(false) => {
            let status = Some(scene.note(Tone::Care, if own { "not-only-yours-own" } else { "not-only-yours" }));
            Saving {
                question,
                status,
                actions: vec![dont, scene.button(Press::Save, "button-save-anyway", ButtonKind::Plain)],
            }
        }
    }
}

fn refusal(scene: &Scene<'_>) -> Refusal {
    let wizard = scene.wizard;
    let missing = wizard.insisted && wizard.hand_over.message.trim().is_empty();
    Refusal {
        title: scene.say("refusal-title"),
        message: Field {
            id: FieldId::AppMessage,
            label: scene.say("refusal-field"),
            value: wizard.hand_over.message.clone(),
            hint: Some(scene.say("refusal-hint")),
            error: missing.then(|| scene.say("refusal-missing")),
            kind: FieldKind::Long,
        },
        explanation: wizard.hand_over.explanation.as_ref().map(|diagnosis| failure::of_app(scene, diagnosis)),
        actions: vec![scene.button(Press::ExplainRefusal, "button-explain", ButtonKind::Primary)],
    }
}

/// All settings as lines of text, without the password.
pub fn settings_text(scene: &Scene<'_>) -> String {
    let mut lines = vec![scene.say("settings-title")];
    for row in scene.wizard.sheet() {
        let value = if row.value == RowValue::Code { scene.say("settings-no-code") } else { value(scene, &row) };
        let args = Args::none().text("label", label(scene, &row)).text("value", value);
        lines.push(scene.texts.get("settings-line", &args));
    }
    lines.join("\n") + "\n"
}

pub(super) fn render_finished(scene: &Scene<'_>) -> Part {
    let wizard = scene.wizard;
    let saved = wizard.hand_over.save == SaveState::Done(Ok(()));
    let mut points = vec![scene.rich("finished-works")];
    points.push(scene.rich(if saved { "finished-saved" } else { "finished-not-saved" }));
    let code = wizard.wants_app_password();
    if code && wizard.code_page().is_some() {
        points.push(scene.rich("finished-close-page"));
    }
    match wizard.provider() {
        Some(provider) if code => points.extend(endings(scene, provider)),
        _ => points.push(scene.rich("finished-own-password")),
    }
    let mut actions = Vec::new();
    if code && wizard.page_of(Press::OpenAppPasswordList).is_some() {
        actions.push(scene.button(Press::OpenAppPasswordList, "button-manage-codes", ButtonKind::Plain));
    }
    if wizard.has_mailboxes() {
        actions.push(scene.button(Press::OpenMailboxes, "button-mailboxes", ButtonKind::Quiet));
    }
    actions.push(scene.button(Press::StartAgain, "button-start-again", ButtonKind::Quiet));
    actions.push(scene.button(Press::Quit, "button-quit", ButtonKind::Primary));
    Part {
        key: "finished".into(),
        heading: scene.say("finished-heading"),
        lead: Some(scene.rich("finished-lead")),
        screen: Screen::Finished { points },
        notes: Vec::new(),
        actions,
        help: "help-finished",
    }
}

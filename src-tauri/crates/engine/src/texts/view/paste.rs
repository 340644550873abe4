//! Step 5 in words.

use super::{Args, Part, Scene, push_sentence};
use crate::code::{Cleaned, Finding};
use crate::ports::{ClipboardFault, KeychainFault};
use crate::texts::finding_words;
use crate::view::{Button, ButtonKind, Note, Press, Screen, Text, Tone, TypeCode};
use crate::wizard::KeychainState;

pub(super) fn render(scene: &Scene<'_>) -> Part {
    let wizard = scene.wizard;
    let paste = &wizard.paste;
    let waiting = paste.keychain == KeychainState::Probing;
    let filled = paste.code.is_some();
    let length = wizard.letters_shown().unwrap_or_default();
    let app_password = wizard.wants_app_password();
    let heading = match (app_password, length) {
        (false, _) => "paste-heading-password",
        (true, 0) => "paste-heading-code",
        (true, _) => "paste-heading-length",
    };
    let args = scene.args().number("length", length);
    let typing = paste.typing_open();
    let screen = Screen::Paste {
        groups: paste.shape.as_ref().map_or_else(|| wizard.code_groups(), |shape| shape.groups.clone()),
        filled,
        typing: typing.then(|| type_code(scene)),
        findings: if waiting { Vec::new() } else { findings(scene) },
        tools: if waiting { Vec::new() } else { tools(scene, typing) },
    };
    let mut notes: Vec<Note> = keychain_note(scene, paste.keychain).into_iter().collect();
    if wizard.insisted && (!filled || paste.asks_about().is_some()) {
        notes.insert(0, scene.note(Tone::Care, if filled { "paste-answer-first" } else { "paste-first" }));
    }
    let mut actions = Vec::new();
    // An open question has its answers beside it; there is no way on but through one of them.
    if !waiting && paste.asks_about().is_none() {
        actions.push(scene.button(Press::Continue, "button-test", ButtonKind::Primary));
    }
    Part {
        key: if waiting { "paste-keychain".into() } else { "paste".into() },
        heading: if waiting { scene.say("keychain-heading") } else { scene.texts.get(heading, &args) },
        lead: Some(if waiting { scene.rich("keychain-lead") } else { lead(scene) }),
        screen,
        notes,
        actions,
        help: if wizard.typed_by_heart() { "help-paste-by-heart" } else { "help-paste" },
    }
}

/// One sentence for screen readers about what was just taken over.
pub(super) fn judged_line(scene: &Scene<'_>) -> String {
    findings(scene)
        .into_iter()
        .map(|note| {
            let text: String = note.text.into_iter().map(|span| span.text).collect();
            match note.title {
                // A title has no full stop, and is read as one with what follows.
                Some(title) if !title.ends_with(['.', '?', '!', ':', '。', '？', '؟']) => format!("{title}. {text}"),
                Some(title) => format!("{title} {text}"),
                None => text,
            }
        })
        .collect::<Vec<_>>()
        .join(" ")
        .trim()
        .to_owned()
}

fn type_code(scene: &Scene<'_>) -> TypeCode {
    TypeCode {
        label: scene.say(if scene.wizard.wants_app_password() { "type-code-label" } else { "type-password-label" }),
        hint: scene.say(if scene.wizard.paste.typing_shown { "type-code-hint-shown" } else { "type-code-hint" }),
        show_label: scene.say("type-code-show"),
        shown: scene.wizard.paste.typing_shown,
        submit_label: scene.say("type-code-take"),
    }
}

fn tools(scene: &Scene<'_>, typing: bool) -> Vec<Button> {
    let filled = scene.wizard.paste.code.is_some();
    let paste = if filled { "button-paste-again" } else { "button-paste" };
    // Where nothing can be pasted by a button, the field leads on.
    let no_clipboard = scene.wizard.paste.clipboard_fault == Some(ClipboardFault::Unavailable);
    let kind = |leads_on: bool| match leads_on && !filled && !typing {
        true => ButtonKind::Primary,
        false => ButtonKind::Quiet,
    };
    let mut tools = vec![scene.button(Press::Paste, paste, kind(!no_clipboard))];
    if !typing {
        tools.push(scene.button(Press::TypeInstead, "button-type-instead", kind(no_clipboard)));
    }
    // While a question is open, its first answer does the same.
    if filled && scene.wizard.paste.asks_about().is_none() {
        tools.push(scene.button(Press::ClearCode, "button-clear-code", ButtonKind::Plain));
    }
    tools
}

fn findings(scene: &Scene<'_>) -> Vec<Note> {
    let paste = &scene.wizard.paste;
    let mut notes = Vec::new();
    if let Some(fault) = paste.clipboard_fault {
        notes.push(scene.note(Tone::Care, clipboard_name(fault)));
    }
    // An open question stands alone: what was taken over may have to go again.
    if let Some(shape) = paste.shape.as_ref().filter(|_| paste.asks_about().is_none()) {
        let certain = scene.wizard.letters_shown().is_some();
        let length = if shape.groups.len() > 1 { shape.groups.iter().sum() } else { shape.length };
        let args = scene.args().number("length", length);
        let title = if certain && paste.findings.is_empty() { "paste-looks-right" } else { "paste-taken" };
        let mut text = scene.rich("paste-hidden");
        if let Some(cleaned) = cleaned_line(scene, &paste.cleaned) {
            text = vec![crate::view::Span { text: cleaned, style: crate::view::SpanStyle::Plain }];
        }
        notes.push(Note { tone: Tone::Good, title: Some(scene.texts.get(title, &args)), text, actions: Vec::new() });
    }
    let tone = if paste.code.is_some() { Tone::Info } else { Tone::Care };
    notes.extend(paste.findings.iter().map(|finding| finding_note(scene, *finding, tone)));
    notes
}

fn finding_note(scene: &Scene<'_>, finding: Finding, tone: Tone) -> Note {
    let length = scene.wizard.code_groups().iter().sum();
    let Finding::BelongsElsewhere { provider } = finding else {
        let (title, text) = finding_words(scene.texts, &scene.args(), finding, length);
        return Note { tone, title: Some(title), text, actions: Vec::new() };
    };
    let issuer = scene.wizard.catalogue.get(provider).map_or_else(String::new, |provider| provider.company.clone());
    let args = scene.args().text("issuer", issuer).text("hosts", hosts(scene));
    let (title, text) = finding_words(scene.texts, &args, finding, length);
    if scene.wizard.paste.asks_about().is_none() {
        let text = scene.texts.rich("belongs-elsewhere-answered", &args);
        return Note { tone: Tone::Info, title: None, text, actions: Vec::new() };
    }
    let answer = |press, id, kind| Button { press, label: scene.texts.get(id, &args), kind };
    let actions = vec![
        answer(Press::ClearCode, "button-take-code-out", ButtonKind::Quiet),
        answer(Press::SendHere, "button-send-here", ButtonKind::Plain),
    ];
    Note { tone: Tone::Care, title: Some(title), text, actions }
}

/// The servers that the code is for, in words.
fn hosts(scene: &Scene<'_>) -> String {
    match scene.wizard.code_hosts().as_slice() {
        [one, other] => {
            scene.texts.get("hosts-two", &Args::none().text("one", one.clone()).text("other", other.clone()))
        }
        hosts => hosts.concat(),
    }
}

/// Whom it is sent to: the provider; where none is known, the servers by name, since no company stands for them.
fn lead(scene: &Scene<'_>) -> Text {
    match scene.wizard.provider() {
        Some(_) => scene.rich("paste-lead"),
        None => scene.texts.rich("paste-lead-hosts", &scene.args().text("hosts", hosts(scene))),
    }
}

fn cleaned_line(scene: &Scene<'_>, cleaned: &[Cleaned]) -> Option<String> {
    let parts: Vec<String> = cleaned
        .iter()
        .map(|cleaned| {
            let (name, count) = match *cleaned {
                Cleaned::Spaces(count) => ("spaces", count),
                Cleaned::Tabs(count) => ("tabs", count),
                Cleaned::LineBreaks(count) => ("line-breaks", count),
                Cleaned::Invisible(count) => ("invisible", count),
                Cleaned::Hyphens(count) => ("hyphens", count),
                Cleaned::Dashes(count) => ("dashes", count),
                Cleaned::Quotes(count) => ("quotes", count),
                Cleaned::Words(count) => ("words", count),
                Cleaned::Marks(count) => ("marks", count),
                Cleaned::Capitals(count) => ("capitals", count),
            };
            scene.texts.get(&format!("cleaned-{name}"), &Args::none().number("count", count))
        })
        .collect();
    let (last, rest) = parts.split_last()?;
    let list = if rest.is_empty() {
        last.clone()
    } else {
        let args = Args::none().text("rest", scene.texts.list(rest)).text("last", last.clone());
        scene.texts.get("cleaned-list", &args)
    };
    Some(scene.texts.get("cleaned", &Args::none().text("list", list)))
}

fn keychain_note(scene: &Scene<'_>, state: KeychainState) -> Option<Note> {
    match state {
        KeychainState::Unknown => None,
        KeychainState::NotAllowed => Some(scene.note(Tone::Info, "policy-no-saving")),
        KeychainState::Probing => Some(Note {
            tone: Tone::Info,
            title: Some(scene.say("keychain-asking-title")),
            text: scene.rich("keychain-asking"),
            actions: vec![scene.button(Press::DontSave, "button-without-keychain", ButtonKind::Quiet)],
        }),
        KeychainState::Skipped => Some(retry(scene, scene.note(Tone::Info, "keychain-skipped"))),
        KeychainState::Probed(Ok(())) => Some(scene.note(Tone::Info, "keychain-ready")),
        KeychainState::Probed(Err(fault)) => {
            let mut note = keychain_fault_note(scene, fault);
            push_sentence(&mut note.text, scene.rich("keychain-go-on-anyway"));
            Some(retry(scene, note))
        }
    }
}

fn retry(scene: &Scene<'_>, mut note: Note) -> Note {
    note.actions.push(scene.button(Press::TryKeychain, "button-try-keychain", ButtonKind::Quiet));
    note
}

/// The messages' name for a keychain's fault.
pub(super) fn keychain_name(fault: KeychainFault) -> &'static str {
    match fault {
        KeychainFault::NoBus => "no-bus",
        KeychainFault::Missing => "missing",
        KeychainFault::Locked => "locked",
        KeychainFault::Dismissed => "dismissed",
        KeychainFault::DoesNotKeep => "does-not-keep",
        KeychainFault::Refused => "refused",
        KeychainFault::Failed => "failed",
    }
}

/// The message of a clipboard's fault.
pub(super) fn clipboard_name(fault: ClipboardFault) -> &'static str {
    match fault {
        ClipboardFault::Empty => "clipboard-empty",
        ClipboardFault::Unavailable => "clipboard-unavailable",
    }
}

/// A keychain's fault in a sentence of its own.
pub(super) fn keychain_fault_note(scene: &Scene<'_>, fault: KeychainFault) -> Note {
    let name = keychain_name(fault);
    let mut note = scene.note(Tone::Care, &format!("keychain-{name}"));
    note.title = Some(scene.say(&format!("keychain-{name}-title")));
    note
}

//! Step 4 in words.

use super::{Part, Scene};
use crate::provider::{AppPasswordPage, Provider};
use crate::view::{ButtonKind, Choice, ChoiceId, ChoiceOption, Picture, Press, Screen, Text, Tone, Trouble};
use crate::wizard::missing_name;

pub(super) fn render(scene: &Scene<'_>) -> Part {
    let wizard = scene.wizard;
    match (wizard.provider(), wizard.app_password()) {
        (Some(provider), Some(page)) if wizard.get_code.trouble_open => trouble(scene, provider, page),
        (Some(provider), Some(page)) => guided(scene, provider, page),
        _ => own_password(scene),
    }
}

fn guided(scene: &Scene<'_>, provider: &Provider, page: &AppPasswordPage) -> Part {
    let wizard = scene.wizard;
    let opened = wizard.get_code.opened;
    let mut notes = Vec::new();
    if page.shown_once {
        notes.push(scene.note(Tone::Info, "get-code-leave-open"));
    }
    notes.push(scene.note(Tone::Care, "get-code-safety"));
    notes.push(scene.note(Tone::Info, "get-code-keychain-next"));
    let mut actions = vec![scene.button(Press::Trouble, "button-get-code-trouble", ButtonKind::Plain)];
    if opened {
        actions.push(scene.button(Press::OpenAppPasswords, "button-open-again", ButtonKind::Quiet));
        actions.push(scene.button(Press::Continue, "button-have-copied", ButtonKind::Primary));
    } else {
        actions.push(scene.button(Press::OpenAppPasswords, "button-open-app-passwords", ButtonKind::Primary));
    }
    Part {
        key: "get-code".into(),
        heading: scene.say("get-code-heading"),
        lead: Some(scene.rich("get-code-lead")),
        screen: Screen::GetCode {
            instructions: instructions(scene, page),
            picture: Some(picture(scene, page)),
            checked: Some(checked(scene, provider)),
            trouble: None,
            link: None,
        },
        notes,
        actions,
        help: "help-get-code",
    }
}

fn instructions(scene: &Scene<'_>, page: &AppPasswordPage) -> Vec<Text> {
    let length: usize = scene.wizard.code_groups().iter().sum();
    let args = || {
        let name = page.name_label.as_deref().map(|key| scene.label(key)).unwrap_or_default();
        let create = page.create_label.as_deref().map(|key| scene.label(key)).unwrap_or_default();
        let path = page.menu.iter().map(|key| scene.label(key)).collect::<Vec<_>>().join(" › ");
        scene
            .args()
            .text("page", page_label(scene, page))
            .text("field", name)
            .text("button", create)
            .text("menu", path)
            .text("name", code_name(scene))
            .number("length", length)
    };
    let mut steps = vec![scene.texts.rich("get-code-check-account", &args())];
    if !page.menu.is_empty() {
        steps.push(scene.texts.rich("get-code-find-page", &args()));
    }
    if page.name_label.is_some() {
        steps.push(scene.texts.rich("get-code-type-name", &args()));
    }
    let press = if page.create_label.is_some() { "get-code-press-create" } else { "get-code-make" };
    steps.push(scene.texts.rich(press, &args()));
    steps.push(scene.texts.rich("get-code-copy", &args()));
    steps
}

/// What to type as the code's name: the app's, so that it is known later which one it was.
fn code_name(scene: &Scene<'_>) -> String {
    let typed = scene.wizard.draft().other_app_name.trim();
    match scene.wizard.app() {
        Some(app) if !scene.wizard.is_other_app() => app.name.clone(),
        _ if !typed.is_empty() => typed.to_owned(),
        _ => scene.say("product"),
    }
}

/// The provider's name for an app password.
fn page_label(scene: &Scene<'_>, page: &AppPasswordPage) -> String {
    page.label.as_deref().map_or_else(|| scene.say("app-passwords"), |key| scene.label(key))
}

fn picture(scene: &Scene<'_>, page: &AppPasswordPage) -> Picture {
    Picture {
        title: page_label(scene, page),
        field_label: page.name_label.as_deref().map(|key| scene.label(key)),
        field_value: page.name_label.as_ref().map(|_| code_name(scene)),
        button: page.create_label.as_deref().map(|key| scene.label(key)),
        code_groups: scene.wizard.code_groups(),
    }
}

fn checked(scene: &Scene<'_>, provider: &Provider) -> String {
    let (year, month, _) = scene.date_parts(&provider.checked);
    scene.texts.get("get-code-checked", &scene.args().text("month", month).text("year", year))
}

fn trouble(scene: &Scene<'_>, provider: &Provider, page: &AppPasswordPage) -> Part {
    let picked = scene.wizard.get_code.missing;
    let names = provider.missing_because.iter().map(|reason| (missing_name(*reason), Some(*reason)));
    let options = names
        .chain([("none-of-these", None)])
        .map(|(name, reason)| ChoiceOption {
            value: name.to_owned(),
            label: scene.say(&format!("missing-{name}-label")),
            detail: None,
            selected: picked == Some(reason),
        })
        .collect();
    let answer = picked.map_or_else(Vec::new, |reason| {
        let name = reason.map_or("none-of-these", missing_name);
        scene.texts.paragraphs(&format!("missing-{name}-text"), &scene.args())
    });
    let mut actions = Vec::new();
    if provider.help_url.is_some() {
        actions.push(scene.button(Press::OpenHelpPage, "button-help-page", ButtonKind::Quiet));
    }
    if scene.wizard.two_step_needed().is_some() {
        actions.push(scene.button(Press::OpenTwoStep, "button-open-two-step", ButtonKind::Quiet));
    }
    let args = scene.args().text("page", page_label(scene, page));
    Part {
        key: "get-code-trouble".into(),
        heading: scene.texts.get("get-code-trouble-heading", &args),
        lead: Some(scene.texts.rich("get-code-trouble-lead", &args)),
        screen: Screen::GetCode {
            instructions: Vec::new(),
            picture: None,
            checked: Some(checked(scene, provider)),
            trouble: Some(Trouble {
                title: scene.say("trouble-title"),
                question: Choice {
                    id: ChoiceId::TroubleReason,
                    label: scene.say("get-code-trouble-question"),
                    options,
                    error: None,
                },
                answer,
                letter: scene.letter(),
                actions,
            }),
            link: None,
        },
        notes: Vec::new(),
        actions: vec![scene.button(Press::TroubleDone, "button-trouble-done", ButtonKind::Primary)],
        help: "help-get-code",
    }
}

fn own_password(scene: &Scene<'_>) -> Part {
    let known = scene.wizard.provider().is_some();
    let mut actions = Vec::new();
    if scene.wizard.provider().is_some_and(|provider| provider.help_url.is_some()) {
        actions.push(scene.button(Press::OpenHelpPage, "button-help-page", ButtonKind::Quiet));
    }
    actions.push(scene.button(Press::Continue, "button-have-password", ButtonKind::Primary));
    let instructions = if known {
        vec![scene.rich("own-password-known-1"), scene.rich("own-password-known-2")]
    } else {
        vec![scene.rich("own-password-1"), scene.rich("own-password-2"), scene.rich("own-password-3")]
    };
    Part {
        key: "get-password".into(),
        heading: scene.say("own-password-heading"),
        lead: Some(scene.rich("own-password-lead")),
        screen: Screen::GetCode { instructions, picture: None, checked: None, trouble: None, link: None },
        notes: vec![scene.note(Tone::Care, "get-code-safety"), scene.note(Tone::Info, "get-code-keychain-next")],
        actions,
        help: "help-get-code",
    }
}

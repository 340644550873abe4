//! Step 4 in words.

use super::{Part, Scene, found, missing, push_sentence, switches};
use crate::provider::{
    AppPasswordPage, Credential, MadeBy, MissingReason, PasswordOf, Provider, SwitchedBy, language_name,
};
use crate::view::{Button, ButtonKind, Choice, ChoiceId, ChoiceOption, Note, Picture, Press, Screen, Text, Tone};
use crate::wizard::AdminQuestion;

pub(super) fn render(scene: &Scene<'_>) -> Part {
    let wizard = scene.wizard;
    match (wizard.provider(), wizard.asking()) {
        (Some(_), Some(stands)) if wizard.wants_app_password() => missing::render(scene, stands),
        (Some(provider), _) if wizard.wants_app_password() => guided(scene, provider),
        (Some(provider), _) => own_known(scene, provider),
        (None, _) => own_unknown(scene),
    }
}

/// The way to the code, on the provider's page.
fn guided(scene: &Scene<'_>, provider: &Provider) -> Part {
    let wizard = scene.wizard;
    let page = wizard.app_password();
    let token = wizard.token_for_sending();
    let mut notes = vec![scene.pause_sharing("get-code-safety")];
    notes.extend(good_to_know(scene, provider, page));
    notes.extend(letter_note(scene));
    if wizard.takes_app_password_by_choice() {
        let mut note = scene.note(Tone::Info, "own-password-instead");
        note.actions.push(scene.button(Press::UseOwnPassword, "button-use-own-password", ButtonKind::Quiet));
        notes.push(note);
    }
    if nothing_left_to_open(scene) {
        notes.push(scene.note(Tone::Info, "get-code-keychain-next"));
    }
    let old = found::old(scene);
    let checked = checked(scene, provider, page, old.is_some());
    notes.extend(old);
    Part {
        key: "get-code".into(),
        heading: scene.say(match wizard.made_by_person() {
            true => "get-code-heading-own",
            false if token => "get-code-heading-token",
            false => "get-code-heading",
        }),
        lead: Some(scene.rich(if token { "get-code-token-lead" } else { "get-code-lead" })),
        screen: Screen::GetCode {
            text: Vec::new(),
            instructions: instructions(scene, page),
            picture: page.filter(|page| is_worth_drawing(page)).map(|page| picture(scene, page)),
            checked,
            page_language: page_language(scene),
            trouble: None,
        },
        notes,
        actions: guided_actions(scene),
        help: "help-get-code",
    }
}

fn guided_actions(scene: &Scene<'_>) -> Vec<Button> {
    let wizard = scene.wizard;
    let mut actions = vec![scene.button(Press::Trouble, "button-get-code-trouble", ButtonKind::Plain)];
    actions.extend(switches::button(scene, "button-open-switch", ButtonKind::Plain));
    let done = if wizard.made_by_person() { "button-have-set" } else { "button-have-copied" };
    match wizard.code_page() {
        Some((open, _)) if wizard.page_opened() => {
            actions.push(scene.button(open, "button-open-again", ButtonKind::Quiet));
            actions.push(scene.button(Press::Continue, done, ButtonKind::Primary));
        }
        Some((open, _)) => {
            let label = if open == Press::OpenHelpPage { "button-help-page" } else { "button-open-app-passwords" };
            actions.push(scene.button(open, label, ButtonKind::Primary));
        }
        None => actions.push(scene.button(Press::Continue, done, ButtonKind::Primary)),
    }
    actions
}

fn instructions(scene: &Scene<'_>, page: Option<&AppPasswordPage>) -> Vec<Text> {
    let label = |key: Option<&String>| key.map(|key| scene.label(key)).unwrap_or_default();
    let named = |key: Option<&String>| key.map(|key| scene.label_and_old_name(key)).unwrap_or_default();
    let path = menu_path(scene, page);
    let args = scene
        .args()
        .text("page", page_label(scene))
        .text("field", label(page.and_then(|page| page.name_label.as_ref())))
        .text("access", label(page.and_then(|page| page.access_label.as_ref())))
        .text("button", named(page.and_then(|page| page.create_label.as_ref())))
        .text("other", label(page.and_then(|page| page.mistaken_for.as_ref())))
        .text("menu", path.clone())
        .text("name", code_name(scene))
        .flag("once", page.is_some_and(|page| page.shown_once))
        .number("length", scene.wizard.letters_shown().unwrap_or_default());
    let say = |id: &str| scene.texts.rich(id, &args);
    let mut steps = Vec::new();
    let opens = scene.wizard.code_page().map(|(press, _)| press);
    if opens == Some(Press::OpenHelpPage) {
        // That page tells the way, and the person signs in by themselves.
        steps.push(say("get-code-read-help"));
    }
    steps.push(say("get-code-check-account"));
    steps.extend(switches::before(scene));
    match (path.is_empty(), opens) {
        // The button leads there.
        (_, Some(Press::OpenAppPasswords)) => {}
        (false, _) => steps.push(say("get-code-go-to-page")),
        (true, _) if scene.wizard.token_for_sending() => steps.push(say("get-code-look-for-token")),
        (true, _) => steps.push(say("get-code-look-for-page")),
    }
    if page.is_some_and(|page| page.mistaken_for.is_some()) {
        steps.push(say("get-code-not-this"));
    }
    steps.extend(switches::with_code(scene));
    let by_person = page.is_some_and(|page| page.made_by == MadeBy::Person);
    if page.is_some_and(|page| page.name_label.is_some()) {
        steps.push(say("get-code-type-name"));
    }
    if page.is_some_and(|page| page.access_label.is_some()) {
        steps.push(say("get-code-access"));
    }
    if by_person {
        steps.push(say("get-code-think"));
        steps.push(say("get-code-keep-in-mind"));
    } else {
        let create = page.is_some_and(|page| page.create_label.is_some());
        steps.push(say(match create {
            true => "get-code-press-create",
            false if scene.wizard.token_for_sending() => "get-code-make-token",
            false => "get-code-make",
        }));
        steps.push(say("get-code-copy"));
    }
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
pub(super) fn page_label(scene: &Scene<'_>) -> String {
    let key = scene.wizard.app_password().and_then(|page| page.label.as_deref());
    let unnamed = if scene.wizard.token_for_sending() { "smtp-token" } else { "app-passwords" };
    key.map_or_else(|| scene.say(unnamed), |key| scene.label(key))
}

/// Whether something on its page is known by its label.
fn is_worth_drawing(page: &AppPasswordPage) -> bool {
    page.made_by == MadeBy::Provider && (page.name_label.is_some() || page.create_label.is_some())
}

fn picture(scene: &Scene<'_>, page: &AppPasswordPage) -> Picture {
    Picture {
        title: page_label(scene),
        field_label: page.name_label.as_deref().map(|key| scene.label(key)),
        field_value: page.name_label.as_ref().map(|_| code_name(scene)),
        button: page.create_label.as_deref().map(|key| scene.label(key)),
        code_groups: scene.wizard.code_groups(),
    }
}

/// In which language the provider's page is, where its labels are known in more than one.
fn page_language(scene: &Scene<'_>) -> Option<Choice> {
    let known = scene.page_languages();
    if known.len() < 2 {
        return None;
    }
    let shown = scene.page_language();
    let option = |tag: &&'static str| ChoiceOption {
        value: (*tag).to_owned(),
        label: language_name(tag).to_owned(),
        detail: None,
        selected: *tag == shown,
    };
    let options = known.iter().map(option).collect();
    Some(Choice { id: ChoiceId::PageLanguage, label: scene.say("get-code-page-language"), options, error: None })
}

/// What is good to know while the code is made, in one note.
fn good_to_know(scene: &Scene<'_>, provider: &Provider, page: Option<&AppPasswordPage>) -> Option<Note> {
    let mut text = Text::new();
    let mut add = |id: &str, number: u32| {
        let args = scene.args().number("number", number as usize);
        push_sentence(&mut text, scene.texts.rich(id, &args));
    };
    if provider.missing_because.contains(&MissingReason::UnfamiliarBrowser) {
        add("get-code-known-browser", 0);
    }
    if let Some(page) = page {
        if page.made_by == MadeBy::Provider && nothing_left_to_open(scene) {
            add("get-code-start-over", 0);
        }
        if page.replaces_older {
            add("get-code-replaces-older", 0);
        }
        if let Some(most) = page.at_most.filter(|_| !page.replaces_older) {
            add("get-code-at-most", most);
        }
        if let Some(hours) = page.ready_after_hours {
            add("get-code-ready-after", hours);
        }
        if let Some(days) = page.expires_after_days {
            add("get-code-expires", days);
        }
    }
    (!text.is_empty()).then(|| Note { tone: Tone::Info, title: None, text, actions: Vec::new() })
}

/// The letter to the administrator who has the switch.
fn letter_note(scene: &Scene<'_>) -> Option<Note> {
    let theirs = scene.wizard.switches().any(|switch| switch.who == SwitchedBy::Administrator);
    (theirs && scene.wizard.admin_question().is_some())
        .then(|| Note { actions: vec![scene.copy_letter()], ..scene.note(Tone::Info, "switch-note-administrator") })
}

/// Where the page is that the button opens, and when it was last checked unless a note says that it was long ago.
fn checked(scene: &Scene<'_>, provider: &Provider, page: Option<&AppPasswordPage>, old: bool) -> Option<Text> {
    let mut text = Text::new();
    let menu = menu_path(scene, page);
    let opens = scene.wizard.code_page().map(|(press, _)| press);
    if !menu.is_empty() && opens == Some(Press::OpenAppPasswords) {
        text = scene.texts.rich("get-code-find-page", &scene.args().text("menu", menu));
    }
    if scene.labels_are_foreign() {
        let args = scene.args().text("language", language_name(scene.page_language()));
        push_sentence(&mut text, scene.texts.rich("get-code-labels-foreign", &args));
    }
    if !old {
        let (year, month, _) = scene.date_parts(&provider.checked);
        let args = scene.args().text("month", month).text("year", year);
        push_sentence(&mut text, scene.texts.rich("get-code-checked", &args));
    }
    (!text.is_empty()).then_some(text)
}

fn menu_path(scene: &Scene<'_>, page: Option<&AppPasswordPage>) -> String {
    let menu = page.map(|page| page.menu.as_slice()).unwrap_or_default();
    switches::path(scene, menu)
}

/// Whether the next thing is to go on: the page was opened, or there is none.
fn nothing_left_to_open(scene: &Scene<'_>) -> bool {
    scene.wizard.page_opened() || scene.wizard.code_page().is_none()
}

/// The normal password, at a provider that is known.
fn own_known(scene: &Scene<'_>, provider: &Provider) -> Part {
    let wizard = scene.wizard;
    let mailbox = provider.password_of == PasswordOf::Mailbox;
    let instructions = switches::before(scene);
    let to_do = !instructions.is_empty();
    let text = match mailbox {
        true => ["own-password-mailbox", "own-password-mailbox-forgotten"],
        false => ["own-password-account", "own-password-forgotten"],
    };
    let mut notes: Vec<Note> = letter_note(scene).into_iter().collect();
    if notes.is_empty() && wizard.admin_question() == Some(AdminQuestion::MailboxPassword) {
        notes.push(Note { actions: vec![scene.copy_letter()], ..scene.note(Tone::Info, "own-password-letter") });
    }
    if wizard.app_password_is_a_choice() {
        notes.push(Note {
            tone: Tone::Good,
            title: Some(scene.say("app-password-instead-title")),
            text: scene.rich("app-password-instead"),
            actions: vec![scene.button(Press::UseAppPassword, "button-use-app-password", ButtonKind::Quiet)],
        });
    }
    notes.push(scene.pause_sharing("get-code-safety"));
    notes.push(scene.note(Tone::Info, "get-code-keychain-next"));
    let old = found::old(scene);
    let checked = if to_do { checked(scene, provider, None, old.is_some()) } else { None };
    let help = wizard.page_of(Press::OpenHelpPage).filter(|_| old.is_none());
    let help = help.map(|_| scene.button(Press::OpenHelpPage, "button-help-page", ButtonKind::Plain));
    notes.extend(old);
    let switch = switches::button(scene, "button-open-app-passwords", ButtonKind::Quiet);
    let go_on = scene.button(Press::Continue, "button-have-password", ButtonKind::Primary);
    Part {
        key: "get-password".into(),
        heading: scene.say(if to_do { "own-password-switch-heading" } else { "own-password-nothing-heading" }),
        lead: Some(scene.rich(match provider.credential {
            Credential::Varies => "own-password-varies-lead",
            _ if mailbox => "own-password-mailbox-lead",
            _ => "own-password-account-lead",
        })),
        screen: Screen::GetCode {
            text: text.map(|id| scene.rich(id)).to_vec(),
            instructions,
            picture: None,
            checked,
            page_language: page_language(scene),
            trouble: None,
        },
        notes,
        actions: help.into_iter().chain(switch).chain([go_on]).collect(),
        help: "help-get-password",
    }
}

/// The mailbox's password, at servers that nobody here knows.
fn own_unknown(scene: &Scene<'_>) -> Part {
    let text = ["own-password-1", "own-password-2", "own-password-3"].map(|id| scene.rich(id)).to_vec();
    Part {
        key: "get-password".into(),
        heading: scene.say("own-password-heading"),
        lead: Some(scene.rich("own-password-lead")),
        screen: Screen::GetCode {
            text,
            instructions: Vec::new(),
            picture: None,
            checked: None,
            page_language: None,
            trouble: None,
        },
        notes: vec![scene.pause_sharing("get-code-safety"), scene.note(Tone::Info, "get-code-keychain-next")],
        actions: vec![scene.button(Press::Continue, "button-have-password", ButtonKind::Primary)],
        help: "help-get-password",
    }
}

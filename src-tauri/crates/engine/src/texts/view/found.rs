//! The provider that was found, in words: what it needs, and what is good to know before any effort.

use super::{Scene, push_sentence};
use crate::provider::{AskFirst, Confidence, Credential, MadeBy, PasswordOf, Provider, Source, StopReason};
use crate::view::{ButtonKind, Choice, ChoiceId, Found, Note, Press, Text, Tone};
use crate::wizard::{ServersFrom, StopKind, TwoStepMatters};

/// The card of the provider.
pub(super) fn card(scene: &Scene<'_>) -> Option<Found> {
    let wizard = scene.wizard;
    if wizard.address.list_open || wizard.stop() == Some(StopKind::NotThePracticeAddress) {
        return None;
    }
    wizard.parsed_address().ok()?;
    let provider = wizard.provider()?;
    let source = wizard.address.detection.as_ref()?.source;
    if wizard.stop().is_some() && source == Source::Domain {
        // The stop names it, and how it was recognised needs no saying.
        return None;
    }
    let how = match (wizard.servers_from(), source) {
        (ServersFrom::List(_), _) => "found-by-hand",
        (_, Source::Mx) => "found-by-mx",
        (_, Source::Policy) => "found-by-policy",
        (_, Source::Autoconfig | Source::Ispdb | Source::Srv) => "found-by-servers",
        _ => "found-by-domain",
    };
    let mut text = scene.texts.rich(how, &scene.args().text("domain", wizard.domain()));
    if wizard.stop().is_none() {
        push_sentence(&mut text, scene.rich(needs(scene, provider)));
        if wizard.switches().next().is_some() {
            push_sentence(&mut text, scene.rich("found-switch"));
        }
    }
    let mut actions = Vec::new();
    if wizard.may_choose() {
        actions.push(scene.button(Press::ChooseProvider, "button-choose-provider", ButtonKind::Quiet));
    }
    Some(Found { mark: mark(provider), name: provider.name.clone(), text, actions })
}

fn mark(provider: &Provider) -> String {
    provider.company.chars().next().map(String::from).unwrap_or_default()
}

/// What it needs, in one line.
fn needs(scene: &Scene<'_>, provider: &Provider) -> &'static str {
    let wizard = scene.wizard;
    let by_person = provider.app_password.as_ref().is_some_and(|page| page.made_by == MadeBy::Person);
    match provider.credential {
        _ if wizard.token_for_sending() => "found-token",
        _ if wizard.two_step_matters() == TwoStepMatters::Decides => "found-two-step-decides",
        Credential::AppPassword if by_person => "found-password-of-your-own",
        Credential::AppPassword if wizard.two_step_matters() == TwoStepMatters::Needed => "found-app-password",
        Credential::AppPassword => "found-app-password-quick",
        Credential::Password if provider.password_of == PasswordOf::Mailbox => "found-mailbox-password",
        Credential::Password => "found-password",
        Credential::OauthOnly => "found-oauth-only",
        Credential::Varies => "found-varies",
        Credential::Bridge => "found-bridge",
        Credential::None => "found-none",
    }
}

/// What has to be known before anything is tried.
pub(super) fn notes(scene: &Scene<'_>) -> Vec<Note> {
    let wizard = scene.wizard;
    let Some(provider) = wizard.provider() else { return Vec::new() };
    let mut notes = Vec::new();
    if provider.confidence == Confidence::Low {
        notes.push(with_help_page(scene, titled(scene, Tone::Care, "provider-unsure")));
    }
    if wizard.administrator_decides() {
        notes.push(administrator_decides(scene));
    }
    if wizard.token_for_sending() {
        notes.push(with_help_page(scene, titled(scene, Tone::Care, "ask-token")));
    }
    notes.extend(provider.ask_first.iter().filter_map(|ask| {
        let id = match ask {
            // That is a question of its own.
            AskFirst::Moved { .. } => return None,
            AskFirst::PaidPlan => "ask-paid-plan",
            AskFirst::ContractEnded => "ask-contract-ended",
            AskFirst::ServersInAccount => "ask-servers-in-account",
            AskFirst::UnlockAfterPasswordChange => "ask-unlock",
            AskFirst::PasswordSwitchedOff => "ask-password-off",
            AskFirst::FrozenWhenUnused => "ask-frozen",
        };
        Some(with_help_page(scene, titled(scene, Tone::Info, id)))
    }));
    notes.extend(old(scene));
    one_help_button(notes)
}

/// That the guidance on the screen is old, where it is.
pub(super) fn old(scene: &Scene<'_>) -> Option<Note> {
    let provider = scene.wizard.provider().filter(|provider| provider.is_old(scene.wizard.today))?;
    let (year, month, _) = scene.date_parts(&provider.checked);
    let help = provider.help_url.is_some();
    let args = scene.args().text("month", month).text("year", year).flag("help", help);
    let note =
        Note { tone: Tone::Info, title: None, text: scene.texts.rich("guidance-old", &args), actions: Vec::new() };
    Some(with_help_page(scene, note))
}

/// Has the mailbox been moved to another company?
pub(super) fn moved_question(scene: &Scene<'_>) -> Option<Choice> {
    let wizard = scene.wizard;
    let args = scene.args().text("to", wizard.moved_to()?);
    let selected = wizard.answers().moved.map(crate::wizard::Answer::name);
    let mut question = scene.question(ChoiceId::Moved, "moved", &["yes", "no", "not-sure"], selected);
    question.label = scene.texts.get("moved-to", &args);
    question.error = (wizard.insisted && selected.is_none()).then(|| scene.say("moved-choose-first"));
    Some(question)
}

fn titled(scene: &Scene<'_>, tone: Tone, id: &str) -> Note {
    Note { title: Some(scene.say(&format!("{id}-title"))), ..scene.note(tone, id) }
}

fn with_help_page(scene: &Scene<'_>, mut note: Note) -> Note {
    if scene.wizard.page_of(Press::OpenHelpPage).is_some() {
        note.actions.push(scene.button(Press::OpenHelpPage, "button-help-page", ButtonKind::Quiet));
    }
    note
}

/// The same button once a screen: in the last note that has it.
fn one_help_button(mut notes: Vec<Note>) -> Vec<Note> {
    let mut seen = false;
    for note in notes.iter_mut().rev() {
        note.actions.retain(|button| {
            let help = button.press == Press::OpenHelpPage;
            let keep = !(help && seen);
            seen |= help;
            keep
        });
    }
    notes
}

fn administrator_decides(scene: &Scene<'_>) -> Note {
    let stop =
        scene.wizard.provider().and_then(|provider| provider.stop(crate::endpoint::Leg::Smtp, &scene.wizard.domain()));
    let changes = stop.filter(|stop| stop.reason == StopReason::AdministratorDecides);
    let day = changes.and_then(|stop| stop.changes_on.as_deref()).map_or("none".to_owned(), |day| scene.day(day));
    let args = scene.args().text("changes", day);
    let text: Text = scene.texts.rich("ask-administrator-decides-text", &args);
    Note {
        tone: Tone::Care,
        title: Some(scene.say("ask-administrator-decides-title")),
        text,
        actions: vec![scene.copy_letter()],
    }
}

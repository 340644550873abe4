//! A cause in words: what is wrong, the one next step, whose turn it is.

use super::{Args, Scene, mended};
use crate::check::{JourneyOutcome, LegOutcome, LegVerdict};
use crate::diagnosis::{Cause, Diagnosis};
use crate::endpoint::Leg;
use crate::provider::AskFirst;
use crate::texts::cause_words;
use crate::view::{Button, ButtonKind, Detail, Failure, Press, Text};
use crate::wizard::{Copied, wants_another_code};

/// One card per failed leg; one for both where both failed for the same reason.
pub(super) fn of_test(scene: &Scene<'_>) -> Vec<Failure> {
    let mut seen: Vec<Cause> = Vec::new();
    let mut cards = Vec::new();
    for verdict in scene.wizard.test.lanes.iter().filter_map(|lane| lane.verdict.as_ref()) {
        let LegOutcome::Failed(diagnosis) = &verdict.outcome else { continue };
        if !seen.contains(&diagnosis.cause) {
            seen.push(diagnosis.cause);
            cards.push(card(scene, diagnosis, Some(verdict)));
        }
    }
    // Signing in worked, sending did not.
    if let Some(JourneyOutcome::Refused(diagnosis)) =
        scene.wizard.test.journey.as_ref().and_then(|journey| journey.outcome.as_ref())
    {
        cards.push(card(scene, diagnosis, None));
    }
    cards
}

/// The card of what a receiving app said.
pub(super) fn of_app(scene: &Scene<'_>, diagnosis: &Diagnosis) -> Failure {
    if diagnosis.cause == Cause::Unknown {
        let args = scene.args();
        return Failure {
            owner: scene.texts.get("owner-you", &scene.args().text("time", scene.say("cause-unknown-time"))),
            title: scene.texts.get("explain-unknown-title", &args),
            text: scene.texts.paragraphs("explain-unknown-text", &args),
            actions: vec![scene.button(Press::CopySettings, settings_label(scene), ButtonKind::Quiet)],
            details_label: String::new(),
            details: Vec::new(),
        };
    }
    let mut card = card(scene, diagnosis, None);
    if is_in_the_app(diagnosis.cause) {
        let args = scene.args();
        card.title = scene.texts.get("explain-password-title", &args);
        card.text = scene.texts.paragraphs("explain-password-text", &args);
    }
    card.actions = vec![scene.button(Press::CopySettings, settings_label(scene), ButtonKind::Quiet)];
    card
}

/// Whether what an app says is its own doing after a test that went well: what was proven here is right, so what stands in
/// the app is something else.
pub(crate) fn is_in_the_app(cause: Cause) -> bool {
    needs_new_code(cause) || cause == Cause::UsernameFormWrong
}

fn settings_label(scene: &Scene<'_>) -> &'static str {
    if scene.wizard.copied == Some(Copied::Settings) { "settings-copied" } else { "button-copy-settings" }
}

fn card(scene: &Scene<'_>, diagnosis: &Diagnosis, verdict: Option<&LegVerdict>) -> Failure {
    let leg = verdict.map_or(Leg::Smtp, |verdict| verdict.leg);
    let provider = scene.wizard.provider_tested();
    let words = cause_words(scene.texts, &scene.args_at(provider), diagnosis, leg);
    let doubted = provider.is_some_and(|provider| provider.password_doubted);
    let mut text = words.text;
    if doubted && matches!(diagnosis.cause, Cause::WrongAppPassword | Cause::AppPasswordRequired) {
        text.push(scene.rich("password-doubted"));
    }
    if let Some(verdict) = verdict {
        text.extend(mended::beside_failure(scene, verdict));
        text.extend(perhaps(scene, diagnosis.cause));
    }
    Failure {
        owner: words.owner,
        title: words.title,
        text,
        actions: actions(scene, diagnosis.cause),
        details_label: scene.say("details"),
        details: details(scene, diagnosis),
    }
}

/// What else may be behind it at this provider.
fn perhaps(scene: &Scene<'_>, cause: Cause) -> Vec<Text> {
    let wizard = scene.wizard;
    let Some(provider) = wizard.provider_tested().filter(|_| needs_new_code(cause)) else { return Vec::new() };
    let mut text = Vec::new();
    if let Some(to) = wizard.moved_to() {
        text.push(scene.texts.rich("perhaps-moved", &scene.args().text("to", to)));
    }
    if provider.ask_first.contains(&AskFirst::UnlockAfterPasswordChange) {
        text.push(scene.rich("perhaps-locked"));
    }
    if let Some(hours) = wizard.app_password().and_then(|page| page.ready_after_hours) {
        text.push(scene.texts.rich("perhaps-not-ready", &scene.args().number("number", hours as usize)));
    }
    if wizard.switches().next().is_some() {
        text.push(scene.rich("perhaps-switched-off"));
    }
    text
}

fn needs_new_code(cause: Cause) -> bool {
    cause != Cause::TwoFactorOffSoNoAppPassword && wants_another_code(cause)
}

/// The one next step first, then testing again, then the report.
fn actions(scene: &Scene<'_>, cause: Cause) -> Vec<Button> {
    use Cause::*;
    let provider = scene.wizard.provider_tested();
    let app_password = scene.wizard.wants_app_password();
    let first = match cause {
        AppPasswordRequired | WrongAppPassword | PasswordExpired if app_password => {
            Some((Press::NewCode, "button-new-code"))
        }
        AppPasswordRequired | WrongAppPassword | WrongPassword | PasswordExpired => {
            Some((Press::NewCode, "button-new-password"))
        }
        TwoFactorOffSoNoAppPassword if provider.is_some() => Some((Press::OpenTwoStep, "button-open-two-step")),
        ImapDisabled if scene.wizard.page_of(Press::OpenSwitch).is_some() => {
            Some((Press::OpenSwitch, "button-open-switch"))
        }
        WebLoginRequired | AccountLockedOrSuspended | ImapDisabled if provider.is_some() => {
            Some((Press::OpenProvider, "button-open-provider"))
        }
        UsernameFormWrong => Some((Press::ChangeServers, "button-change-name")),
        UnknownHost
        | ServerInPrivateNetwork
        | WrongServerOrPort
        | ConnectionRefused
        | TlsModeMismatch
        | CertificateNameMismatch
        | TlsRequired
        | AuthMethodUnsupported
            if provider.is_none() =>
        {
            Some((Press::ChangeServers, "button-change-servers"))
        }
        BasicAuthRetired => Some((Press::ChangeServers, "button-other-address")),
        SmtpAuthDisabledByAdmin if scene.letter().is_some() => {
            let copied = scene.wizard.copied == Some(Copied::Letter);
            Some((Press::CopyLetter, if copied { "letter-copied" } else { "button-copy-letter" }))
        }
        _ => None,
    };
    // Where waiting is the next step, no button is.
    let waits = matches!(cause, RateLimited | Greylisted | BandwidthLimit | DailyLimitReached);
    let again = if first.is_some() || waits { ButtonKind::Quiet } else { ButtonKind::Primary };
    let copied = scene.wizard.copied == Some(Copied::Report);
    let mut buttons: Vec<Button> =
        first.map(|(press, id)| scene.button(press, id, ButtonKind::Primary)).into_iter().collect();
    if cause == TwoFactorOffSoNoAppPassword && app_password {
        buttons.push(scene.button(Press::NewCode, "button-new-code", ButtonKind::Quiet));
    }
    if needs_new_code(cause) && !app_password {
        if scene.wizard.two_step_decides() {
            // Perhaps it is on after all, and an app password is what is wanted.
            buttons.push(scene.button(Press::GoToTwoStep, "button-go-to-two-step", ButtonKind::Quiet));
        } else if scene.wizard.app_password_is_a_choice() {
            buttons.push(scene.button(Press::UseAppPassword, "button-use-app-password", ButtonKind::Quiet));
        }
    }
    if needs_new_code(cause) && scene.wizard.page_of(Press::OpenSwitch).is_some() {
        buttons.push(scene.button(Press::OpenSwitch, "button-open-switch", ButtonKind::Quiet));
    }
    buttons.push(if wants_another_code(cause) && scene.wizard.just_refused() {
        scene.button(Press::SomethingChanged, "button-something-changed", ButtonKind::Quiet)
    } else {
        scene.button(Press::Test, "button-test-again", again)
    });
    buttons.push(scene.button(
        Press::CopyReport,
        if copied { "report-copied" } else { "button-copy-report" },
        ButtonKind::Plain,
    ));
    buttons.push(scene.button(Press::OpenReport, "button-open-report", ButtonKind::Plain));
    buttons
}

fn details(scene: &Scene<'_>, diagnosis: &Diagnosis) -> Vec<Detail> {
    let facts = &diagnosis.facts;
    let codes =
        [facts.reply_code.map(|code| code.to_string()), facts.enhanced_code.clone(), facts.response_code.clone()];
    let codes = codes.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let server = if facts.host.is_empty() { String::new() } else { format!("{}:{}", facts.host, facts.port) };
    let entries = [
        ("detail-server", server),
        ("detail-said", facts.server_line.clone().unwrap_or_default()),
        ("detail-codes", codes),
        ("detail-issuer", facts.certificate_issuer.clone().unwrap_or_default()),
        ("detail-names", scene.texts.list(&facts.certificate_names)),
        ("detail-until", facts.certificate_until.clone().unwrap_or_default()),
        ("detail-from", facts.certificate_from.clone().unwrap_or_default()),
        ("detail-product", facts.certificate_product.as_ref().map(|one| one.name.clone()).unwrap_or_default()),
        ("detail-tried", facts.tried.join("; ")),
        ("detail-proxy", facts.proxy.as_ref().map(|proxy| proxy.at.clone()).unwrap_or_default()),
        ("detail-numbers", joined(&facts.system_errors)),
        ("detail-greeted", facts.greeted_as.clone().unwrap_or_default()),
        ("detail-open", joined(&facts.open_ports)),
        ("detail-silent", joined(&facts.silent_ports)),
        ("detail-clock", facts.clock.as_ref().map(|one| format!("{} / {}", one.shows, one.should)).unwrap_or_default()),
        ("detail-offered", facts.offered.join(" ")),
        ("detail-cause", diagnosis.cause.name().to_owned()),
    ];
    entries
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(label, value)| Detail { label: scene.texts.get(label, &Args::none()), value })
        .collect()
}

fn joined(numbers: &[impl ToString]) -> String {
    numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

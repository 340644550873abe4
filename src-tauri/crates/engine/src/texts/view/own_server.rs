//! The own-server form in words: where its values come from, and what has to be typed before a code goes there.

use super::Scene;
use crate::endpoint::{Leg, Security};
use crate::policy::OwnDomain;
use crate::provider::Source;
use crate::provider::discover::NamesError;
use crate::view::{ButtonKind, ChoiceId, Field, FieldId, FieldKind, Note, Press, ServerForm, ServerLeg, Tone};
use crate::wizard::LookUp;

/// The form.
pub(super) fn form(scene: &Scene<'_>) -> ServerForm {
    let wizard = scene.wizard;
    if let Some(own) = wizard.servers_of_policy() {
        return set(scene, own);
    }
    let shown: &[Leg] = if wizard.app_reads() { &[Leg::Smtp, Leg::Imap] } else { &[Leg::Smtp] };
    let legs = shown.iter().map(|shown| leg(scene, *shown)).collect();
    // A port that was changed makes nobody's word about a name one's own.
    let not_typed = shown.iter().copied().find(|leg| !wizard.own(*leg).typed);
    let mut actions = vec![scene.button(Press::ChooseProvider, "button-choose-from-list", ButtonKind::Quiet)];
    if wizard.recognised().is_some() {
        actions.push(scene.button(Press::UseRecognised, "button-use-recognised", ButtonKind::Quiet));
    }
    let detection = wizard.address.detection.as_ref();
    let behind = detection.and_then(|found| found.behind);
    let text = match (&wizard.address.look_up, wizard.own_server_source(not_typed.unwrap_or(Leg::Smtp))) {
        _ if not_typed.is_none() => "own-server-edited",
        _ if wizard.recognised().is_some() => "own-server-set-aside",
        (_, Source::Autoconfig) => "own-server-autoconfig",
        (_, Source::Ispdb) => "own-server-ispdb",
        (_, Source::Srv) => "own-server-srv",
        (LookUp::Answered(_, found), _) if found.is_unanswered() => "own-server-not-looked-up",
        _ if detection.is_some_and(|found| found.takes_no_mail) => "own-server-no-mail",
        _ if behind.is_some() => "own-server-behind",
        _ => "own-server-guessed",
    };
    if text == "own-server-not-looked-up" {
        actions.push(scene.button(Press::UseRecognised, "button-look-again", ButtonKind::Quiet));
    }
    let gateway = behind.map(|gateway| gateway.name.clone()).unwrap_or_default();
    let args = scene.args().text("domain", wizard.domain()).text("gateway", gateway);
    let text = scene.texts.rich(text, &args);
    ServerForm { title: scene.say("own-server-title"), text, legs, actions }
}

/// The servers that the organisation has set: nothing is asked, but for one that it left open and that is needed.
fn set(scene: &Scene<'_>, own: &OwnDomain) -> ServerForm {
    let wizard = scene.wizard;
    let open = wizard.app_reads() && own.imap.is_none();
    let imap = own.imap.as_ref().filter(|_| wizard.app_reads());
    let args = scene.args().text("domain", wizard.domain()).flag("reads", imap.is_some());
    let args = args.text("smtp", format!("{}:{}", own.smtp.host, own.smtp.port));
    let args = args.text("imap", imap.map(|imap| format!("{}:{}", imap.host, imap.port)).unwrap_or_default());
    ServerForm {
        title: scene.say("policy-servers-title"),
        text: scene.texts.rich("policy-servers", &args),
        legs: if open { vec![leg(scene, Leg::Imap)] } else { Vec::new() },
        actions: Vec::new(),
    }
}

fn leg(scene: &Scene<'_>, leg: Leg) -> ServerLeg {
    let wizard = scene.wizard;
    let draft = wizard.own(leg);
    let faults = match draft.endpoint() {
        Err(faults) if wizard.insisted => faults,
        _ => Default::default(),
    };
    let (title, host, port, security) = match leg {
        Leg::Smtp => ("own-smtp", FieldId::SmtpHost, FieldId::SmtpPort, ChoiceId::SmtpSecurity),
        Leg::Imap => ("own-imap", FieldId::ImapHost, FieldId::ImapPort, ChoiceId::ImapSecurity),
    };
    let selected = match draft.security {
        Security::Tls => "tls",
        Security::Starttls => "starttls",
    };
    // Beside servers that somebody named, a guess is said to be one.
    let named = |leg| wizard.own_server_source(leg) != Source::Guess;
    let guess = wizard.said().is_some() && !draft.typed && !named(leg) && wizard.recognised().is_none();
    ServerLeg {
        title: scene.say(title),
        host: Field {
            id: host,
            label: scene.say("own-host"),
            value: draft.host.clone(),
            hint: guess.then(|| scene.say("own-host-guessed")),
            error: faults.host.then(|| scene.say("own-host-error")),
            kind: FieldKind::Host,
        },
        again: wizard.asks_to_confirm(leg).then(|| again(scene, leg)),
        port: Field {
            id: port,
            label: scene.say("own-port"),
            value: draft.port.clone(),
            hint: None,
            error: faults.port.then(|| scene.say("own-port-error")),
            kind: FieldKind::Port,
        },
        security: scene.question(security, "own-security", &["tls", "starttls"], Some(selected)),
    }
}

/// The host once more, typed by the person.
fn again(scene: &Scene<'_>, leg: Leg) -> Field {
    let wizard = scene.wizard;
    let draft = wizard.own(leg);
    let args = scene.args().text("host", draft.host.clone()).text("domain", wizard.domain());
    let confirmed = wizard.is_confirmed(leg);
    Field {
        id: if leg == Leg::Smtp { FieldId::SmtpHostAgain } else { FieldId::ImapHostAgain },
        label: scene.say("own-host-again"),
        value: draft.confirmation.clone(),
        hint: Some(scene.texts.get(if confirmed { "own-host-again-done" } else { "own-host-again-hint" }, &args)),
        error: (wizard.insisted && !confirmed).then(|| scene.texts.get("own-host-again-missing", &args)),
        kind: FieldKind::Host,
    }
}

/// What the network said about the domain besides its servers.
pub(super) fn notes(scene: &Scene<'_>) -> Vec<Note> {
    let wizard = scene.wizard;
    if wizard.servers_of_policy().is_some() {
        // Whoever set them knows the domain.
        return Vec::new();
    }
    let mut args = scene.args().text("domain", wizard.domain());
    let legs: &[Leg] = if wizard.app_reads() { &[Leg::Smtp, Leg::Imap] } else { &[Leg::Smtp] };
    let detection = wizard.address.detection.as_ref();
    let sign_in_only = wizard.said().is_some_and(|said| legs.iter().all(|leg| said.takes_no_password(*leg)));
    let missing =
        matches!(&wizard.address.look_up, LookUp::Answered(_, found) if found.mx == Err(NamesError::NoSuchDomain));
    let id = if sign_in_only {
        "own-servers-sign-in-only"
    } else if missing {
        "own-domain-missing"
    } else if detection.is_some_and(|found| found.takes_no_mail) {
        "own-domain-takes-no-mail"
    } else if let Some(gateway) = detection.and_then(|found| found.behind) {
        args = args.text("gateway", gateway.name.clone());
        "own-domain-behind"
    } else {
        return Vec::new();
    };
    vec![Note {
        tone: Tone::Care,
        title: Some(scene.texts.get(&format!("{id}-title"), &args)),
        text: scene.texts.rich(id, &args),
        actions: Vec::new(),
    }]
}

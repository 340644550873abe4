//! Step 3 in words.

use super::{Part, Scene, found};
use crate::provider::Credential;
use crate::view::{Button, ButtonKind, Choice, ChoiceId, ChoiceOption, Note, Press, Screen, Tone, Trouble};
use crate::wizard::{TwoStepAnswer, TwoStepMatters, TwoStepTrouble};

pub(super) fn render(scene: &Scene<'_>) -> Part {
    let mut part = match (scene.wizard.two_step_matters(), scene.wizard.two_step.trouble) {
        (TwoStepMatters::Not, _) => nothing_to_do(scene),
        (TwoStepMatters::Decides, _) => decides(scene),
        (TwoStepMatters::Needed, Some(picked)) => trouble(scene, picked),
        (TwoStepMatters::Needed, None) => needed(scene),
    };
    if scene.wizard.two_step_matters() != TwoStepMatters::Not {
        part.notes.extend(found::old(scene));
    }
    part
}

/// Codes exist only when it is on.
fn needed(scene: &Scene<'_>) -> Part {
    let wizard = scene.wizard;
    let answer = wizard.answers().two_step;
    let mut question = question(scene, answer);
    if wizard.insisted && !wizard.ready() && answer.is_some() {
        question.error = Some(scene.say("two-step-switch-on-first"));
    }
    let mut notes = Vec::new();
    let mut actions = vec![scene.button(Press::Trouble, "button-two-step-trouble", ButtonKind::Plain)];
    let page = wizard.two_step_page().is_some();
    match answer {
        Some(TwoStepAnswer::Off | TwoStepAnswer::NotSure) => {
            let id = if answer == Some(TwoStepAnswer::Off) { "two-step-how" } else { "two-step-look" };
            let args = scene.args().flag("page", page);
            notes.push(Note {
                tone: Tone::Info,
                title: Some(scene.say(&format!("{id}-title"))),
                text: scene.texts.rich(id, &args),
                actions: Vec::new(),
            });
            notes.push(scene.note(Tone::Care, "two-step-care"));
            // Without a page to open, the person finds it alone and says when it is done.
            let done = wizard.may_be_on_now();
            let (first, second) =
                if done { (ButtonKind::Quiet, ButtonKind::Primary) } else { (ButtonKind::Primary, ButtonKind::Quiet) };
            let open = page.then(|| scene.button(Press::OpenTwoStep, "button-open-two-step", first));
            let go_on = (done || answer == Some(TwoStepAnswer::NotSure))
                .then(|| scene.button(Press::Continue, "button-two-step-on-now", second));
            let both = if done { [open, go_on] } else { [go_on, open] };
            actions.extend(both.into_iter().flatten());
        }
        _ => actions.push(scene.button(Press::Continue, "button-continue", ButtonKind::Primary)),
    }
    Part {
        key: "two-step".into(),
        heading: scene.say("two-step-heading"),
        lead: Some(scene.rich("two-step-lead")),
        // Once there is something to do, that is what the screen is for.
        screen: Screen::TwoStep {
            why: if notes.is_empty() { vec![scene.rich("two-step-why")] } else { Vec::new() },
            question: Some(question),
            trouble: None,
        },
        notes,
        actions,
        help: "help-two-step",
    }
}

/// It decides whether the normal password or an app password is to be typed.
fn decides(scene: &Scene<'_>) -> Part {
    let wizard = scene.wizard;
    let answer = wizard.answers().two_step;
    let mut notes = Vec::new();
    let mut actions = Vec::new();
    match answer {
        Some(TwoStepAnswer::On) => {
            notes.push(scene.note(Tone::Good, "two-step-decides-yes"));
            if wizard.two_step_shut_programs_out() {
                notes.push(scene.note(Tone::Care, "two-step-shut-programs-out"));
            }
        }
        Some(TwoStepAnswer::Off) => notes.push(scene.note(Tone::Good, "two-step-decides-no")),
        Some(TwoStepAnswer::NotSure) => {
            let page = wizard.two_step_page().is_some();
            let args = scene.args().flag("page", page);
            notes.push(Note {
                tone: Tone::Info,
                title: Some(scene.say("two-step-tell-title")),
                text: scene.texts.rich("two-step-tell", &args),
                actions: page
                    .then(|| scene.button(Press::OpenTwoStep, "button-open-two-step", ButtonKind::Quiet))
                    .into_iter()
                    .collect(),
            });
            notes.push(scene.note(Tone::Info, "two-step-decides-not-sure"));
        }
        None => {}
    }
    actions.push(scene.button(Press::Continue, "button-continue", ButtonKind::Primary));
    Part {
        key: "two-step".into(),
        heading: scene.say("two-step-decides-heading"),
        lead: Some(scene.rich("two-step-decides-lead")),
        screen: Screen::TwoStep {
            why: if notes.is_empty() { vec![scene.rich("two-step-why")] } else { Vec::new() },
            question: Some(question(scene, answer)),
            trouble: None,
        },
        notes,
        actions,
        help: "help-two-step",
    }
}

fn question(scene: &Scene<'_>, answer: Option<TwoStepAnswer>) -> Choice {
    let selected = answer.map(|answer| match answer {
        TwoStepAnswer::On => "yes",
        TwoStepAnswer::Off => "no",
        TwoStepAnswer::NotSure => "not-sure",
    });
    let mut question = scene.question(ChoiceId::TwoStepOn, "two-step-on", &["yes", "no", "not-sure"], selected);
    if scene.wizard.insisted && answer.is_none() {
        question.error = Some(scene.say("two-step-choose-first"));
    }
    question
}

fn nothing_to_do(scene: &Scene<'_>) -> Part {
    let id = match scene.wizard.provider() {
        None => "two-step-nothing-unknown",
        Some(_) if scene.wizard.token_for_sending() => "two-step-nothing-token",
        Some(provider) if scene.wizard.wants_app_password() => match provider.is_unverified("two_step.required") {
            true => "two-step-nothing-code-unsure",
            false => "two-step-nothing-code",
        },
        Some(provider) if provider.credential == Credential::Varies => "two-step-nothing-varies",
        Some(_) => "two-step-nothing-password",
    };
    Part {
        key: "two-step-nothing".into(),
        heading: scene.say("two-step-nothing-heading"),
        lead: None,
        screen: Screen::TwoStep { why: vec![scene.rich(id)], question: None, trouble: None },
        notes: Vec::new(),
        actions: vec![scene.button(Press::Continue, "button-continue", ButtonKind::Primary)],
        help: "help-two-step",
    }
}

fn trouble(scene: &Scene<'_>, picked: Option<TwoStepTrouble>) -> Part {
    let options = scene
        .wizard
        .two_step_troubles()
        .map(|reason| ChoiceOption {
            value: reason.name().to_owned(),
            label: scene.say(&format!("trouble-{}-label", reason.name())),
            detail: None,
            selected: picked == Some(reason),
        })
        .collect();
    let question = Choice { id: ChoiceId::TroubleReason, label: scene.say("trouble-question"), options, error: None };
    let answer = picked.map_or_else(Vec::new, |reason| {
        scene.texts.paragraphs(&format!("trouble-{}-text", reason.name()), &scene.args())
    });
    Part {
        key: "two-step-trouble".into(),
        heading: scene.say("two-step-trouble-heading"),
        lead: None,
        screen: Screen::TwoStep {
            why: Vec::new(),
            question: None,
            trouble: Some(Trouble {
                title: scene.say("trouble-title"),
                question: Some(question),
                answer,
                so_far: Vec::new(),
                letter: scene.letter(),
                actions: picked.map_or_else(Vec::new, |reason| ways_out(scene, reason)),
            }),
        },
        notes: Vec::new(),
        actions: vec![scene.button(Press::TroubleDone, "button-trouble-done", ButtonKind::Primary)],
        help: "help-two-step",
    }
}

/// Buttons that do what the answer says.
fn ways_out(scene: &Scene<'_>, reason: TwoStepTrouble) -> Vec<Button> {
    let (open, help) = ((Press::OpenTwoStep, "button-open-two-step"), (Press::OpenHelpPage, "button-help-page"));
    let other = (Press::ChangeAddress, "button-other-address");
    let ways = match reason {
        TwoStepTrouble::NoPhone => vec![open, other],
        TwoStepTrouble::PhoneOfSomeoneWhoLeft => vec![open, help, other],
        TwoStepTrouble::CallingOnThatPhone => vec![open],
        TwoStepTrouble::NotAllowed => vec![other],
    };
    scene.offered(&ways)
}

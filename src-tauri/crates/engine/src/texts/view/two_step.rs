//! Step 3 in words.

use super::{Part, Scene};
use crate::view::{Button, ButtonKind, Choice, ChoiceId, ChoiceOption, Press, Screen, Tone, Trouble};
use crate::wizard::{TwoStepAnswer, TwoStepTrouble};

pub(super) fn render(scene: &Scene<'_>) -> Part {
    let wizard = scene.wizard;
    if wizard.two_step_needed().is_none() {
        return nothing_to_do(scene);
    }
    if let Some(picked) = wizard.two_step.trouble {
        return trouble(scene, picked);
    }
    let answer = wizard.draft().two_step;
    let selected = answer.map(|answer| match answer {
        TwoStepAnswer::On => "yes",
        TwoStepAnswer::Off => "no",
        TwoStepAnswer::NotSure => "not-sure",
    });
    let mut question = scene.question(ChoiceId::TwoStepOn, "two-step-on", &["yes", "no", "not-sure"], selected);
    if wizard.insisted && !wizard.ready() {
        let error = if answer.is_none() { "two-step-choose-first" } else { "two-step-switch-on-first" };
        question.error = Some(scene.say(error));
    }
    let mut notes = Vec::new();
    let mut actions = Vec::new();
    match answer {
        Some(TwoStepAnswer::Off | TwoStepAnswer::NotSure) => {
            let id = if answer == Some(TwoStepAnswer::Off) { "two-step-how" } else { "two-step-look" };
            let mut note = scene.note(Tone::Info, id);
            note.title = Some(scene.say(&format!("{id}-title")));
            notes.push(note);
            notes.push(scene.note(Tone::Care, "two-step-care"));
            actions.push(trouble_button(scene));
            let open = if wizard.page.is_some() { ButtonKind::Quiet } else { ButtonKind::Primary };
            actions.push(scene.button(Press::OpenTwoStep, "button-open-two-step", open));
            if wizard.page.is_some() || answer == Some(TwoStepAnswer::NotSure) {
                let kind = if wizard.page.is_some() { ButtonKind::Primary } else { ButtonKind::Quiet };
                actions.insert(
                    if kind == ButtonKind::Primary { 2 } else { 1 },
                    scene.button(Press::Continue, "button-two-step-on-now", kind),
                );
            }
        }
        _ => {
            actions.push(trouble_button(scene));
            actions.push(scene.button(Press::Continue, "button-continue", ButtonKind::Primary));
        }
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

fn trouble_button(scene: &Scene<'_>) -> Button {
    scene.button(Press::Trouble, "button-two-step-trouble", ButtonKind::Plain)
}

fn nothing_to_do(scene: &Scene<'_>) -> Part {
    Part {
        key: "two-step-nothing".into(),
        heading: scene.say("two-step-nothing-heading"),
        lead: None,
        screen: Screen::TwoStep { why: vec![scene.rich("two-step-nothing")], question: None, trouble: None },
        notes: Vec::new(),
        actions: vec![scene.button(Press::Continue, "button-continue", ButtonKind::Primary)],
        help: "help-two-step",
    }
}

fn trouble(scene: &Scene<'_>, picked: Option<TwoStepTrouble>) -> Part {
    let options = TwoStepTrouble::ALL
        .into_iter()
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
                question,
                answer,
                letter: scene.letter(),
                actions: vec![scene.button(Press::OpenTwoStep, "button-open-two-step", ButtonKind::Quiet)],
            }),
        },
        notes: Vec::new(),
        actions: vec![scene.button(Press::TroubleDone, "button-trouble-done", ButtonKind::Primary)],
        help: "help-two-step",
    }
}

//! "I don't see this", in words: one question at a time, and what to do about what was found.

use super::{Part, Scene, found};
use crate::provider::MissingReason;
use crate::view::{Button, ButtonKind, Detail, Press, Screen, Trouble};
use crate::wizard::{Asking, missing_name};

pub(super) fn render(scene: &Scene<'_>, stands: Asking) -> Part {
    let (kind, (heading, trouble)) = match stands {
        Asking::Question(reason) => ("question", question(scene, reason)),
        Asking::Found(reason) => ("found", found(scene, reason)),
        Asking::NoneOfThese => ("none", none_of_these(scene)),
    };
    let args = scene.args().text("page", super::get_code::page_label(scene));
    Part {
        // Each question is a screen of its own.
        key: format!("get-code-trouble-{kind}-{}", trouble.so_far.len()),
        heading,
        lead: (kind == "question").then(|| scene.texts.rich("missing-lead", &args)),
        screen: Screen::GetCode {
            text: Vec::new(),
            instructions: Vec::new(),
            picture: None,
            checked: None,
            page_language: None,
            trouble: Some(trouble),
        },
        notes: found::old(scene).into_iter().collect(),
        actions: vec![scene.button(Press::TroubleDone, "button-trouble-done", ButtonKind::Quiet)],
        help: "help-get-code",
    }
}

fn question(scene: &Scene<'_>, reason: MissingReason) -> (String, Trouble) {
    let name = missing_name(reason);
    let answers =
        [(Press::AnswerYes, "button-yes"), (Press::AnswerNo, "button-no"), (Press::AnswerNotSure, "button-not-sure")];
    let so_far = so_far(scene);
    let number = scene.args().number("number", so_far.len() + 1);
    let trouble = Trouble {
        title: scene.texts.get("missing-question", &number),
        question: None,
        answer: scene.texts.paragraphs(&format!("missing-{name}-look"), &scene.args()),
        so_far,
        letter: None,
        actions: scene.offered(&answers),
    };
    (scene.say(&format!("missing-{name}-ask")), trouble)
}

fn found(scene: &Scene<'_>, reason: MissingReason) -> (String, Trouble) {
    let name = missing_name(reason);
    let mut actions = ways_out(scene, reason);
    actions.push(scene.button(Press::NotThat, "button-not-that", ButtonKind::Plain));
    let trouble = Trouble {
        title: scene.say("missing-what-to-do"),
        question: None,
        answer: scene.texts.paragraphs(&format!("missing-{name}-text"), &scene.args()),
        so_far: so_far(scene),
        letter: scene.letter(),
        actions,
    };
    (scene.say(&format!("missing-{name}-title")), trouble)
}

fn none_of_these(scene: &Scene<'_>) -> (String, Trouble) {
    let help = scene.wizard.page_of(Press::OpenHelpPage).is_some();
    let ways =
        [(Press::OpenHelpPage, "button-help-page"), again(scene), (Press::ChangeAddress, "button-other-address")];
    let trouble = Trouble {
        title: scene.say("missing-what-to-do"),
        question: None,
        answer: scene.texts.paragraphs("missing-none-of-these-text", &scene.args().flag("help", help)),
        so_far: so_far(scene),
        letter: None,
        actions: scene.offered(&ways),
    };
    (scene.say("missing-none-of-these-title"), trouble)
}

/// The questions so far with their answers.
fn so_far(scene: &Scene<'_>) -> Vec<Detail> {
    let asked = scene.wizard.get_code.asked.iter().flat_map(|asked| &asked.answers);
    asked
        .map(|(reason, answer)| Detail {
            label: scene.say(&format!("missing-{}-ask", missing_name(*reason))),
            value: scene.say(&format!("button-{}", answer.name())),
        })
        .collect()
}

/// The page of the code once more, by its best button.
fn again(scene: &Scene<'_>) -> (Press, &'static str) {
    match scene.wizard.code_page() {
        Some((press, _)) => (press, "button-open-again"),
        None => (Press::OpenAppPasswords, "button-open-again"),
    }
}

/// Buttons that do what the answer says.
fn ways_out(scene: &Scene<'_>, reason: MissingReason) -> Vec<Button> {
    use MissingReason::*;
    let other = (Press::ChangeAddress, "button-other-address");
    let help = (Press::OpenHelpPage, "button-help-page");
    let ways = match reason {
        WrongAccount | NoPhoneNumber | ProgramsBlocked | SignsInElsewhere => vec![again(scene), help],
        TwoStepOff => vec![(Press::GoToTwoStep, "button-go-to-two-step")],
        SecurityKeysOnly => vec![(Press::OpenTwoStep, "button-open-two-step"), again(scene)],
        UnfamiliarBrowser => vec![(Press::CopyLink, copy_link(scene)), again(scene)],
        TooManyCodes => vec![(Press::OpenAppPasswordList, "button-open-codes"), again(scene)],
        NoMailbox => vec![(Press::OpenProvider, "button-open-provider"), other],
        AdvancedProtection | ChildAccount | WorkAccount | SwitchedOffByAdministrator | NotTheirDomain => vec![other],
        PlanWithoutPrograms | SecondMailbox => vec![help, other],
    };
    let mut seen = Vec::new();
    let mut ways = scene.offered(&ways);
    ways.retain(|button| {
        !seen.contains(&button.press) && {
            seen.push(button.press);
            true
        }
    });
    if ways.is_empty() {
        ways = scene.offered(&[other]);
    }
    ways
}

fn copy_link(scene: &Scene<'_>) -> &'static str {
    if scene.wizard.copied == Some(crate::wizard::Copied::Link) { "copied" } else { "button-copy-link" }
}

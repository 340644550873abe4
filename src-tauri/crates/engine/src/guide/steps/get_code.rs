//! Step 4: the app password on the provider's page, or which password is meant.

use crate::guide::caller::Caller;
use crate::guide::seen::Seen;
use crate::guide::writer::{Look, Writer, label_of};
use crate::guide::{Answer, AnswerKind, GuideScreen};
use crate::view::{ButtonKind, Press};
use crate::wizard::Asking;

pub(super) fn screen(writer: &Writer<'_>, caller: &mut Caller) -> GuideScreen {
    let first = writer.look(caller);
    let mut screen = writer.screen(caller, &first);
    let instruction = screen.sees.iter().find_map(|seen| match seen {
        Seen::Instruction(_, text) if asks(text) => Some(text.iter().map(|span| span.text.as_str()).collect()),
        _ => None,
    });
    screen.ask.push(instruction.unwrap_or_else(|| writer.say("guide-ask-line")));
    screen.hints.push(writer.say("guide-labels"));
    if let Some(open) = opens(&first) {
        screen.answers.extend(page(writer, caller, &first, open));
    }
    screen.answers.extend(trouble(writer, caller, &first));
    screen.answers.extend(writer.pressed(caller, &first, Press::UseAppPassword).map(|(answer, ..)| answer));
    for press in [Press::OpenAppPasswords, Press::OpenProvider, Press::OpenHelpPage] {
        caller.press(press);
    }
    caller.press(Press::Continue);
    screen
}

/// Whether an instruction is a question.
fn asks(text: &crate::view::Text) -> bool {
    text.iter().any(|span| span.text.contains(['?', '？', '؟']))
}

/// What opens the provider's page, if that is the next thing to do.
fn opens(look: &Look) -> Option<Press> {
    let primary = look.view.actions.iter().filter(|button| button.kind == ButtonKind::Primary);
    primary.map(|button| button.press).find(|press| press.opens_a_page())
}

/// The page opens, or the browser does not.
fn page(writer: &Writer<'_>, caller: &Caller, first: &Look, open: Press) -> Vec<Answer> {
    let Some(label) = label_of(&first.view, open) else { return Vec::new() };
    let mut opened = caller.clone();
    opened.press(open).browser(true);
    let now = writer.look(&opened);
    let mut answer = writer.answer(AnswerKind::Presses, &label, first, &now);
    opened.browser(false);
    let failed = writer.look(&opened);
    let title = failed.view.notes.first().and_then(|note| note.title.clone());
    answer.answers.extend(title.map(|title| writer.answer(AnswerKind::Finds, &title, &now, &failed)));
    vec![answer]
}

/// "I don't see this": each question with the answers that settle it, and the end where none does.
fn trouble(writer: &Writer<'_>, caller: &Caller, first: &Look) -> Option<Answer> {
    let (mut answer, mut there, mut now) = writer.pressed(caller, first, Press::Trouble)?;
    // What all of these screens have is said once.
    let mut asked = writer.answer(AnswerKind::Finds, &now.view.heading, first, &now);
    answer.sees.clear();
    answer.ways.clear();
    // There are as many as the provider has reasons.
    while let Some(Asking::Question(_)) = there.wizard.asking() {
        let mut next = None;
        for press in [Press::AnswerYes, Press::AnswerNo, Press::AnswerNotSure] {
            let Some((said, after, look)) = writer.pressed(&there, &now, press) else { continue };
            match (after.wizard.asking(), asked.answers.first_mut()) {
                // Two answers may lead to the same.
                (Some(Asking::Found(_)), Some(settles)) => settles.says.extend(said.says),
                (Some(Asking::Found(_)), None) => asked.answers.push(Answer { kind: AnswerKind::Says, ..said }),
                _ => next = Some((after, look)),
            }
        }
        let Some((after, look)) = next else { break };
        asked.hints.push(writer.say("guide-next-question"));
        let following = writer.answer(AnswerKind::Finds, &look.view.heading, &now, &look);
        answer.answers.push(std::mem::replace(&mut asked, following));
        (there, now) = (after, look);
    }
    answer.answers.push(asked);
    Some(answer)
}

//! Step 7: the settings go into the app, field by field; and the end.

use crate::guide::caller::Caller;
use crate::guide::writer::{Look, Writer, question};
use crate::guide::{Answer, AnswerKind, GuideScreen};
use crate::view::{ChoiceId, FieldId, Press, Screen};

/// What apps say whose fields hold something else than what was proven; the same words from nearly every server.
const REFUSED: &str = "535 5.7.8 Error: authentication failed";
/// What nobody can explain.
const UNKNOWN: &str = "Something went wrong (code 7)";

pub(super) fn screen(writer: &Writer<'_>, caller: &Caller) -> GuideScreen {
    let first = writer.look(caller);
    let mut screen = writer.screen(caller, &first);
    screen.ask.push(writer.say("guide-ask-field"));
    screen.hints.push(writer.say("guide-fields"));
    screen.hints.push(writer.say("guide-never-read-out"));
    screen.answers.extend(copied(writer, caller, &first));
    screen.answers.extend(saving(writer, caller, &first));
    screen.answers.extend(refused(writer, caller, &first));
    screen.answers.extend(accepted(writer, caller, &first));
    screen
}

/// The password's line was copied.
fn copied(writer: &Writer<'_>, caller: &Caller, first: &Look) -> Option<Answer> {
    let mut there = caller.clone();
    there.copies_code();
    let now = writer.look(&there);
    let answer = writer.answer(AnswerKind::Presses, &first.view.words.copy, first, &now);
    (!answer.sees.is_empty()).then_some(answer)
}

/// The questions about saving, one after the other.
fn saving(writer: &Writer<'_>, caller: &Caller, first: &Look) -> Vec<Answer> {
    let asked = [ChoiceId::SaveOwnPassword, ChoiceId::OnlyYours].into_iter().find_map(|id| question(&first.view, id));
    let Some(asked) = asked else { return Vec::new() };
    let mut answers = Vec::new();
    for (mut answer, there, now) in writer.options(caller, first, asked) {
        if let Some(then) = question(&now.view, ChoiceId::OnlyYours).filter(|_| asked.id != ChoiceId::OnlyYours) {
            answer.answers = writer.options(&there, &now, then).into_iter().map(|(answer, ..)| answer).collect();
        }
        answers.push(answer);
    }
    answers
}

/// The app said no: what it said is explained.
fn refused(writer: &Writer<'_>, caller: &Caller, first: &Look) -> Option<Answer> {
    let (mut answer, there, open) = writer.pressed(caller, first, Press::AppRefused)?;
    for message in [REFUSED, UNKNOWN] {
        let mut there = there.clone();
        there.types(FieldId::AppMessage, message).press(Press::ExplainRefusal);
        let now = writer.look(&there);
        let Screen::HandOver { refusal: Some(refusal), .. } = &now.view.screen else { continue };
        let Some(card) = &refusal.explanation else { continue };
        let mut explained = writer.answer(AnswerKind::Finds, &card.title, &open, &now);
        // The message that was typed is the caller's own.
        explained.sees.retain(|seen| !matches!(seen, crate::guide::Seen::Field(..)));
        answer.answers.push(explained);
    }
    Some(answer)
}

/// The app took it: the end, and the question before it where the password was never copied.
fn accepted(writer: &Writer<'_>, caller: &Caller, first: &Look) -> Vec<Answer> {
    let mut copied = caller.clone();
    copied.copies_code();
    let before = writer.look(&copied);
    let mut answers: Vec<Answer> =
        writer.pressed(&copied, &before, Press::AppAccepted).map(|(answer, ..)| answer).into_iter().collect();
    if let Some((warned, _, now)) = writer.pressed(caller, first, Press::AppAccepted)
        && answers.first().is_some_and(|done| done.sees.first() != warned.sees.first())
    {
        answers.push(writer.answer(AnswerKind::Finds, &now.view.heading, first, &now));
    }
    answers
}

//! Step 3: two-step sign-in.

use super::Fork;
use crate::guide::caller::Caller;
use crate::guide::writer::{Look, Writer, question};
use crate::guide::{Answer, AnswerKind, GuideScreen};
use crate::view::{ChoiceId, Press, Screen};

/// The screen, and the way of those who need another password than most, where the answer decides that.
pub(super) fn screen(writer: &Writer<'_>, caller: &mut Caller) -> (GuideScreen, Option<Fork>) {
    let first = writer.look(caller);
    let mut screen = writer.screen(caller, &first);
    let Some(asked) = question(&first.view, ChoiceId::TwoStepOn) else {
        screen.ask.push(writer.say("guide-ask-line"));
        caller.press(Press::Continue);
        return (screen, None);
    };
    screen.ask.push(asked.label.clone());
    let labels: Vec<String> = asked.options.iter().map(|option| option.label.clone()).collect();
    let mut ways: Vec<(Answer, Caller)> = Vec::new();
    for (mut answer, there, now) in writer.options(caller, &first, asked) {
        answer.answers.extend(opened(writer, &there, &now));
        ways.push((answer, there));
    }
    let mut there: Vec<Caller> = ways.iter().map(|(_, there)| there.clone()).collect();
    screen.answers.extend(ways.into_iter().map(|(answer, _)| answer));
    screen.answers.extend(trouble(writer, caller, &first));
    // Yes, no, not sure: with two-step sign-in on most need an app password.
    there.truncate(2);
    let (off, on) = (there.pop(), there.pop());
    if let Some(on) = on {
        *caller = on;
    }
    let usual = caller.wizard.wants_app_password();
    caller.press(Press::Continue);
    let other = off.filter(|_| caller.wizard.two_step_decides()).map(|mut off| {
        let differs = off.wizard.wants_app_password() != usual;
        off.press(Press::Continue);
        (off, differs)
    });
    let fork = other.filter(|(_, differs)| *differs).map(|(caller, _)| Fork {
        caller,
        after: labels.get(1).cloned().unwrap_or_default(),
        usual: labels.first().cloned(),
    });
    (screen, fork)
}

/// The provider's page, where the answer leads there.
fn opened(writer: &Writer<'_>, caller: &Caller, now: &Look) -> Option<Answer> {
    let (_, mut there, _) = writer.pressed(caller, now, Press::OpenTwoStep)?;
    there.browser(true);
    let label = crate::guide::writer::label_of(&now.view, Press::OpenTwoStep)?;
    let answer = writer.answer(AnswerKind::Presses, &label, now, &writer.look(&there));
    (!answer.sees.is_empty() || !answer.ways.is_empty()).then_some(answer)
}

/// "I can't do this", and each reason.
fn trouble(writer: &Writer<'_>, caller: &Caller, first: &Look) -> Option<Answer> {
    let (mut answer, there, open) = writer.pressed(caller, first, Press::Trouble)?;
    let Screen::TwoStep { trouble: Some(trouble), .. } = &open.view.screen else { return Some(answer) };
    let reasons = trouble.question.as_ref().map(|reasons| writer.options(&there, &open, reasons));
    answer.answers = reasons.into_iter().flatten().map(|(answer, ..)| answer).collect();
    Some(answer)
}

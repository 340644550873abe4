//! Step 1: which app is this for?

use crate::guide::caller::Caller;
use crate::guide::writer::{Writer, question};
use crate::guide::{AnswerKind, GuideScreen, Wanted};
use crate::view::{ChoiceId, Press, Screen};

pub(super) fn screen(writer: &Writer<'_>, wanted: &Wanted, caller: &mut Caller) -> GuideScreen {
    let first = writer.look(caller);
    let mut screen = writer.screen(caller, &first);
    screen.ask.push(first.view.heading.clone());
    screen.hints.push(writer.say("guide-other-app"));
    caller.choose(ChoiceId::App, &wanted.app.id);
    let chosen = writer.look(caller);
    let Screen::App { apps, .. } = &chosen.view.screen else { return screen };
    let label = apps.options.iter().find(|option| option.value == wanted.app.id).map(|option| option.label.clone());
    let mut answer = writer.answer(AnswerKind::Says, &label.unwrap_or_default(), &first, &chosen);
    if wanted.reads {
        caller.choose(ChoiceId::AppNeeds, "read");
    }
    let elsewhere = question(&chosen.view, ChoiceId::AppPlace).map(|place| writer.options(caller, &chosen, place));
    // What stands there already is no news.
    let news = elsewhere.into_iter().flatten().map(|(answer, ..)| answer).filter(|answer| !answer.sees.is_empty());
    answer.answers.extend(news);
    screen.answers.push(answer);
    caller.press(Press::Continue);
    screen
}

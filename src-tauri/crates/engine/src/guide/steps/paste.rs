//! Step 5: the password goes in. It is never read out: the script tells what the screen says about it.

use crate::guide::caller::Caller;
use crate::guide::writer::{Look, Writer, label_of};
use crate::guide::{Answer, AnswerKind, GuideScreen, Seen};
use crate::ports::KeychainFault;
use crate::view::{Note, Press, Screen, Tone};
use crate::wizard::Event;

/// What people paste in its place, in the order in which it is met.
const MISTAKEN: [&str; 9] = [
    "482913",
    "Summer-2019!",
    "4829 1375",
    "kcif yukb jejk mdj",
    "https://www.example.com/app-passwords",
    "kcif yukb jejk mdju\nwopq rstu vwxy zabc",
    "your app password for this computer is ready to use",
    "kcif yukb jejk mdj\u{443}",
    "“Summer 2019”",
];

pub(super) fn screen(writer: &Writer<'_>, caller: &mut Caller) -> GuideScreen {
    let probing = writer.look(caller);
    caller.on(Event::KeychainProbed(Ok(())));
    let first = writer.look(caller);
    let mut screen = writer.screen(caller, &first);
    screen.ask.push(writer.say("guide-ask-paste"));
    screen.hints.push(writer.say("guide-never-read-out"));
    if probing.view.heading != first.view.heading {
        screen.answers.push(writer.answer(AnswerKind::Finds, &probing.view.heading, &first, &probing));
    }
    screen.answers.extend(without_keychain(writer, caller, &first));
    screen.answers.extend(taken(writer, caller, &first));
    screen.answers.extend(writer.pressed(caller, &first, Press::TypeInstead).map(|(answer, ..)| answer));
    screen.answers.extend(findings(writer, caller, &first));
    caller.good_code().press(Press::Continue);
    screen
}

/// What the screen says of a keychain that cannot be used.
fn without_keychain(writer: &Writer<'_>, caller: &Caller, first: &Look) -> Vec<Answer> {
    let answer = |fault| {
        let mut there = caller.clone();
        there.on(Event::KeychainProbed(Err(fault)));
        let now = writer.look(&there);
        let note = now.view.notes.iter().find(|note| !first.view.notes.contains(note))?;
        let says = note.title.clone().unwrap_or_else(|| words(note));
        Some(writer.answer(AnswerKind::Finds, &says, first, &now))
    };
    [KeychainFault::Missing, KeychainFault::NoBus, KeychainFault::Locked].into_iter().filter_map(answer).collect()
}

/// A password that is taken: pasted, or typed where that is what one does.
fn taken(writer: &Writer<'_>, caller: &Caller, first: &Look) -> Option<Answer> {
    let mut there = caller.clone();
    there.good_code();
    let now = writer.look(&there);
    let typing = match &first.view.screen {
        Screen::Paste { typing, .. } => typing.as_ref().map(|typing| typing.submit_label.clone()),
        _ => None,
    };
    let label = typing.or_else(|| label_of(&first.view, Press::Paste))?;
    Some(writer.answer(AnswerKind::Presses, &label, first, &now))
}

/// What the screen says of something else, each once.
fn findings(writer: &Writer<'_>, caller: &Caller, first: &Look) -> Vec<Answer> {
    let mut answers: Vec<Answer> = Vec::new();
    let address = caller.wizard.draft().address.clone();
    let mut found = |there: &Caller| {
        let now = writer.look(there);
        let Screen::Paste { findings, .. } = &now.view.screen else { return };
        // That it was taken over is said elsewhere.
        for note in findings.iter().filter(|note| note.tone != Tone::Good) {
            let says = note.title.clone().unwrap_or_else(|| words(note));
            if !answers.iter().any(|answer| answer.says.contains(&says)) {
                let mut answer = writer.answer(AnswerKind::Finds, &says, first, &now);
                // There may be other findings beside it.
                answer.sees.retain(|seen| matches!(seen, Seen::Text(text) if *text == note.text));
                answers.push(answer);
            }
        }
    };
    found(caller.clone().nothing_copied());
    found(caller.clone().nothing_readable());
    for text in MISTAKEN.into_iter().chain([address.as_str()]) {
        found(caller.clone().code(text));
    }
    answers
}

fn words(note: &Note) -> String {
    note.text.iter().map(|span| span.text.as_str()).collect()
}

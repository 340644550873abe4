//! Step 2: the address, and what is recognised from it.

use crate::guide::caller::Caller;
use crate::guide::writer::{Look, Writer, question};
use crate::guide::{Answer, AnswerKind, GuideScreen, Wanted};
use crate::provider::Provider;
use crate::view::{ChoiceId, FieldId, Press, Screen};
use crate::wizard::Step;

pub(super) fn screen(writer: &Writer<'_>, wanted: &Wanted, caller: &mut Caller) -> GuideScreen {
    let first = writer.look(caller);
    let mut screen = writer.screen(caller, &first);
    screen.ask.push(first.view.heading.clone());
    let address = Caller::address_at(wanted.provider);
    screen.answers.extend(slip(writer, caller, &first, &address));
    caller.types(FieldId::Address, &address);
    let (mut answer, found) = recognised(writer, wanted.provider, caller, &first, &address);
    match stop(&found) {
        Some(_) => answer.hints.push(writer.say("guide-stops-here")),
        None => answer.answers.extend(questions(writer, caller, &found)),
    }
    screen.answers.push(answer);
    // Those whose mail has not been moved go on.
    caller.choose(ChoiceId::Moved, "no").press(Press::Continue);
    debug_assert!(caller.wizard.step() > Step::Address || stop(&found).is_some(), "{address} leads on or stops");
    screen
}

fn stop(look: &Look) -> Option<&str> {
    match &look.view.screen {
        Screen::Address { stop: Some(stop), .. } => Some(&stop.title),
        _ => None,
    }
}

/// What the screen says to the address; by the list where nothing tells who keeps its mail.
fn recognised(
    writer: &Writer<'_>,
    provider: Option<&Provider>,
    caller: &mut Caller,
    first: &Look,
    address: &str,
) -> (Answer, Look) {
    let own_domain = address.ends_with(crate::guide::caller::OWN_DOMAIN);
    let mx = provider.and_then(|provider| provider.mx.first());
    if own_domain {
        caller.hears(mx.map(String::as_str));
    }
    let typed = writer.look(caller);
    let mut answer = writer.answer(AnswerKind::Types, address, first, &typed);
    let Some(provider) = provider.filter(|_| own_domain && mx.is_none()) else { return (answer, typed) };
    let Some((mut list, mut there, listed)) = writer.pressed(caller, &typed, Press::ChooseProvider) else {
        return (answer, typed);
    };
    there.choose(ChoiceId::Provider, &provider.id);
    let chosen = writer.look(&there);
    list.answers.push(writer.answer(AnswerKind::Says, &provider.name, &listed, &chosen));
    answer.answers.push(list);
    *caller = there;
    (answer, chosen)
}

/// A key that slipped: offered back, where the slip is one that is noticed.
fn slip(writer: &Writer<'_>, caller: &Caller, first: &Look, address: &str) -> Option<Answer> {
    let (local, domain) = address.split_once('@')?;
    let letters: Vec<char> = domain.chars().collect();
    let swapped = |at: usize| {
        let mut letters = letters.clone();
        letters.swap(at, at + 1);
        format!("{local}@{}", letters.iter().collect::<String>())
    };
    let places = 1..letters.iter().position(|letter| *letter == '.')?.saturating_sub(1);
    // The first few will do: where none of them is noticed, slips here are not.
    places.take(3).filter(|at| letters[*at] != letters[at + 1]).find_map(|at| {
        let mut there = caller.clone();
        let typed = swapped(at);
        there.types(FieldId::Address, &typed);
        let offered = there.wizard.suggestion() != crate::wizard::SuggestionState::None;
        offered.then(|| writer.answer(AnswerKind::Types, &typed, first, &writer.look(&there)))
    })
}

/// What is asked besides, as far as an answer changes the screen.
fn questions(writer: &Writer<'_>, caller: &Caller, found: &Look) -> Vec<Answer> {
    let mut answers = Vec::new();
    for id in [ChoiceId::Moved, ChoiceId::SignsInWithAddress] {
        let Some(asked) = question(&found.view, id) else { continue };
        for (mut answer, _, now) in writer.options(caller, found, asked) {
            if stop(&now).is_some() {
                answer.hints.push(writer.say("guide-stops-here"));
            }
            if !answer.sees.is_empty() || !answer.ways.is_empty() {
                answers.push(answer);
            }
        }
    }
    answers
}

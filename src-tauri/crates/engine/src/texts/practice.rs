//! What can be rehearsed, in words: a failure is called what its card is called.

use super::{Args, Texts, cause_words, journey_words};
use crate::check::{JourneyOutcome, Stage};
use crate::diagnosis::{Confidence, Diagnosis, Facts};
use crate::endpoint::Leg;
use crate::rehearsal::{GROUPS, MetAt, Mishap, Rehearsed};

/// Stand in titles that name a server, before there is one (RFC 2606 §3).
const SOME_HOST: &str = "mail.example.com";
const SOME_PORT: u16 = 587;

/// A failure in words.
pub(super) struct RehearsedWords {
    /// Which.
    pub(super) failure: Rehearsed,
    /// What it is called, as its card is.
    pub(super) title: String,
    /// What kind it is.
    pub(super) group: String,
}

/// All failures in words, in the order in which they are offered. `args` has at least `company`, `app` and `address`.
pub(super) fn rehearsed_words(texts: &Texts, args: &Args<'_>) -> Vec<RehearsedWords> {
    let in_words = |group: &crate::rehearsal::Group| {
        let kind = texts.say(&format!("practice-group-{}", group.name));
        let failure = move |failure: &Rehearsed| RehearsedWords {
            failure: *failure,
            title: title(texts, args, *failure),
            group: kind.clone(),
        };
        group.failures.iter().map(failure).collect::<Vec<_>>()
    };
    GROUPS.iter().flat_map(in_words).collect()
}

/// All failures, one a line: its name and what it is called, under the kinds that there are.
pub fn rehearsed_list(texts: &Texts) -> String {
    let args = Args::none().stand_in("company", &texts.say("your-mail-provider"));
    let args =
        args.stand_in("app", &texts.say("other-app-in-sentence")).stand_in("address", &texts.say("your-address"));
    let mut lines: Vec<String> = Vec::new();
    let mut group = String::new();
    for words in rehearsed_words(texts, &args) {
        if words.group != group {
            lines.extend([String::new(), words.group.clone()]);
            group = words.group;
        }
        lines.push(format!("  {:36}{}", words.failure.name(), words.title));
    }
    Texts::without_isolation(&lines.join("\n"))
}

/// The failure of this name, as somebody typed it.
///
/// # Errors
///
/// There is none; the sentence names those that are like it.
pub fn read_rehearsed(texts: &Texts, name: &str) -> Result<Rehearsed, String> {
    let name = name.trim();
    Rehearsed::of(name).ok_or_else(|| {
        let near: Vec<String> = Rehearsed::nearest(name).into_iter().map(str::to_owned).collect();
        let args = Args::none().text("name", name.to_owned()).text("names", texts.list(&near));
        let id = if near.is_empty() { "terminal-practice-unknown-at-all" } else { "terminal-practice-unknown" };
        Texts::without_isolation(&texts.get(id, &args))
    })
}

fn title(texts: &Texts, args: &Args<'_>, failure: Rehearsed) -> String {
    match failure {
        Rehearsed::Cause(cause) => {
            let stage = Stage::Resolve;
            let facts = Facts { host: SOME_HOST.into(), port: SOME_PORT, ..Facts::default() };
            let (confidence, rule) = (Confidence::High, String::new());
            let found = Diagnosis { cause, confidence, stage, rule, facts };
            let leg = failure.needs().unwrap_or(Leg::Smtp);
            let args = args.clone().flag("known", failure.met_at() == MetAt::Provider);
            cause_words(texts, &args, &found, leg).title
        }
        Rehearsed::Message(mishap) => journey_words(texts, args, &outcome(mishap)).title,
    }
}

fn outcome(mishap: Mishap) -> JourneyOutcome {
    let found = || Diagnosis {
        cause: crate::diagnosis::Cause::Unknown,
        confidence: Confidence::High,
        stage: Stage::SignIn,
        rule: String::new(),
        facts: Facts::default(),
    };
    match mishap {
        Mishap::NotSeen => JourneyOutcome::NotSeen,
        Mishap::PutOff => JourneyOutcome::PutOff(found()),
        Mishap::CameBack => JourneyOutcome::Bounced { diagnosis: found(), removed: true },
    }
}

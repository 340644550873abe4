//! A fault of ours in words. Reads nothing of the wizard, which may be the reason.

use super::frame::{languages, words};
use crate::texts::{Args, Texts};
use crate::view::{Banner, Button, ButtonKind, Help, Note, Press, Screen, Tone, View};

/// What is shown of a fault.
pub struct FaultScreen<'a> {
    /// The last screen that could be drawn: what stands around it stays.
    pub last: Option<&'a View>,
    /// The report.
    pub report: String,
    /// Whether it was copied, once that was tried.
    pub copied: Option<bool>,
    /// Whether the code in memory is lost.
    pub lost: bool,
    /// Whether going on led here again and again.
    pub from_the_start: bool,
}

/// The screen of a fault of ours, in a language. `revision` counts changes.
pub fn render_fault(fault: &FaultScreen<'_>, texts: &Texts, practice: bool, revision: u64) -> View {
    let button = |press, id: &str, kind| Button { press, label: texts.say(id), kind };
    let copy = if fault.copied == Some(true) { "report-copied" } else { "button-copy-report" };
    let next = match fault.from_the_start {
        true => button(Press::StartAgain, "fault-start-again", ButtonKind::Primary),
        false => button(Press::Resume, "fault-go-on", ButtonKind::Primary),
    };
    let kept = match (fault.from_the_start, fault.lost) {
        (true, _) => "fault-again",
        (false, true) => "fault-kept-but-code",
        (false, false) => "fault-kept",
    };
    let args = Args::none();
    let failed = fault.copied == Some(false);
    let note = Note { tone: Tone::Care, title: None, text: texts.rich("fault-not-copied", &args), actions: Vec::new() };
    let steps = fault.last.map(|last| last.steps.clone()).unwrap_or_default();
    View {
        revision,
        lang: texts.lang().to_owned(),
        dir: texts.direction(),
        banner: practice.then(|| Banner { text: texts.say("practice-banner"), failure: None }),
        steps_label: texts.say("steps-label"),
        steps: steps.into_iter().map(|mark| crate::view::StepMark { reachable: false, ..mark }).collect(),
        eyebrow: texts.say("fault-eyebrow"),
        heading: texts.say("fault-heading"),
        lead: Some(texts.rich("fault-lead", &args)),
        screen_key: "fault".into(),
        screen: Screen::Fault {
            text: texts.paragraphs(kept, &args),
            report_label: texts.say("fault-report-label"),
            report: fault.report.clone(),
        },
        notes: failed.then_some(note).into_iter().collect(),
        closing: None,
        back: None,
        actions: vec![button(Press::CopyReport, copy, ButtonKind::Quiet), next],
        help: Help {
            label: texts.say("help"),
            title: texts.say("help-title"),
            text: texts.paragraphs("help-everywhere", &args),
            actions: Vec::new(),
        },
        organisation: None,
        support: Some(super::support::of_fault(texts, fault.from_the_start)),
        announcement: None,
        languages: languages(texts),
        shielded: false,
        words: words(texts),
    }
}

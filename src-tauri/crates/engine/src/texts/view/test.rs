//! Step 6 in words.

use super::frame::{lane_title, stage_done};
use super::{Part, Scene, allowed, failure, journey, mended};
use crate::check::{Deadlines, Hold, JourneyPlan, LegOutcome, LegPlan, Stage};
use crate::endpoint::Leg;
use crate::texts::hold_words;
use crate::view::{
    Button, ButtonKind, Countdown, Lane, LaneStage, LaneState, Note, Press, Screen, Span, SpanStyle, Tone,
};
use crate::wizard::{Copied, LegProgress, StageProgress};

pub(super) fn render(scene: &Scene<'_>) -> Part {
    let wizard = scene.wizard;
    let test = &wizard.test;
    let proven = wizard.proof().is_some();
    let message = journey::is_under_way(scene);
    // What was mended is told as such.
    let failures: Vec<_> = if test.running() || proven || test.slept { Vec::new() } else { failure::of_test(scene) };
    let mut notes = Vec::new();
    let mut actions = Vec::new();
    if test.running() {
        actions.push(scene.button(Press::CancelTest, "button-cancel-test", ButtonKind::Quiet));
        if journey::is_waited_for(scene) {
            actions.push(scene.button(Press::SkipJourney, "button-skip-journey", ButtonKind::Primary));
        }
    } else if proven {
        actions.push(scene.button(Press::Continue, "button-to-hand-over", ButtonKind::Primary));
    } else if test.slept {
        actions.extend(again(scene, ButtonKind::Primary));
    } else if test.cancelled {
        notes.push(scene.note(Tone::Info, "test-cancelled-note"));
        actions.extend(again(scene, ButtonKind::Primary));
    } else if let Some(hold) = held(scene) {
        notes.push(hold);
        if failures.is_empty() {
            // Where waiting is the next step, no button is.
            actions.extend(again(scene, ButtonKind::Quiet));
        }
    } else if wizard.just_refused() && failures.is_empty() {
        actions.extend(again(scene, ButtonKind::Primary));
    } else if failures.is_empty() {
        notes.push(broke(scene));
        actions.extend(again(scene, ButtonKind::Primary));
    }
    if test.same_again && wizard.just_refused() {
        notes.insert(0, scene.note(Tone::Care, "just-refused"));
    }
    notes.extend(allowed::vouched(scene));
    if proven {
        let id = if wizard.app_reads() { "test-proven-both" } else { "test-proven-send" };
        notes.push(scene.note(Tone::Good, id));
        notes.extend(mended::notes(scene));
    }
    Part {
        key: if test.running() { "test-running".into() } else { format!("test-ended-{}", test.run) },
        heading: verdict_line(scene),
        lead: Some(scene.rich(match () {
            () if message => "test-lead-message",
            () if test.running() => "test-lead-running",
            () if test.slept => "test-slept-note",
            () if none_tried(scene) => "test-lead-held",
            () => "test-lead-ended",
        })),
        screen: Screen::Test {
            lanes: lanes(scene),
            journey: journey::render(scene),
            running: test.running().then(|| scene.say(if message { "test-running-message" } else { "test-running" })),
            countdown: countdown(scene, message),
            failures,
        },
        notes,
        actions,
        help: "help-test",
    }
}

/// The test itself came to nothing: a fault of ours.
fn broke(scene: &Scene<'_>) -> Note {
    let copied = scene.wizard.copied == Some(Copied::Report);
    let label = if copied { "report-copied" } else { "button-copy-report" };
    let actions = vec![
        scene.button(Press::CopyReport, label, ButtonKind::Quiet),
        scene.button(Press::OpenReport, "button-open-report", ButtonKind::Plain),
    ];
    Note { actions, ..scene.note(Tone::Care, "test-broke") }
}

/// Testing again; where the code was just refused, another one comes first.
fn again(scene: &Scene<'_>, kind: ButtonKind) -> Vec<Button> {
    if !scene.wizard.just_refused() {
        return vec![scene.button(Press::Test, "button-test-again", kind)];
    }
    let new_code = if scene.wizard.wants_app_password() { "button-new-code" } else { "button-new-password" };
    vec![
        scene.button(Press::NewCode, new_code, kind),
        scene.button(Press::SomethingChanged, "button-something-changed", ButtonKind::Quiet),
    ]
}

/// Why nobody signed in at all, where waiting helps.
pub(super) fn held(scene: &Scene<'_>) -> Option<Note> {
    let verdicts = scene.wizard.test.lanes.iter().filter_map(|lane| lane.verdict.as_ref());
    let waits = verdicts.filter_map(|verdict| match verdict.outcome {
        LegOutcome::Held(Hold::TooManyRefused { wait_seconds }) => Some(wait_seconds),
        _ => None,
    });
    let text = hold_words(scene.texts, &scene.args(), Hold::TooManyRefused { wait_seconds: waits.max()? });
    let text = vec![Span { text, style: SpanStyle::Plain }];
    Some(Note { tone: Tone::Info, title: None, text, actions: Vec::new() })
}

/// When what is under way ends by itself: said once it takes longer than people expect.
pub(super) fn countdown(scene: &Scene<'_>, message: bool) -> Option<Countdown> {
    const EXPECTED: u64 = 5;
    let test = &scene.wizard.test;
    let (bound, began) = match &test.journey {
        Some(journey) if message => (JourneyPlan::bound(), journey.began),
        _ => (Deadlines::default().total(), 0),
    };
    let passed = test.seconds.saturating_sub(began);
    if !test.running() || passed < EXPECTED {
        return None;
    }
    let whole = u32::try_from(bound.as_secs()).unwrap_or(u32::MAX);
    let left = whole.checked_sub(u32::try_from(passed).ok()?).filter(|left| *left > 0)?;
    // Nobody counts along for minutes.
    let text = if left > 90 {
        scene.texts.get("test-countdown-minutes", &scene.args().number("minutes", left.div_ceil(60) as usize))
    } else {
        scene.texts.get("test-countdown", &scene.args().number("seconds", left as usize))
    };
    Some(Countdown { text, left, whole })
}

/// The heading: how it stands, or how it ended.
pub(super) fn verdict_line(scene: &Scene<'_>) -> String {
    let test = &scene.wizard.test;
    let proven =
        |leg| test.lanes.iter().find(|lane| lane.leg == leg).map(|lane| lane_state(scene, lane) == LaneState::Done);
    let id = match (proven(Leg::Smtp), proven(Leg::Imap)) {
        _ if test.running() => "test-heading-running",
        _ if test.slept => "test-heading-slept",
        _ if test.cancelled => "test-heading-cancelled",
        _ if journey::is_refused(scene) => "journey-refused-title",
        (Some(true), Some(true)) => "test-heading-both",
        (Some(true), None) => "test-heading-send",
        (None, Some(true)) => "test-heading-read",
        (Some(true), Some(false)) => "test-heading-send-only",
        (Some(false), Some(true)) => "test-heading-read-only",
        _ if none_tried(scene) => "test-heading-held",
        _ => "test-heading-neither",
    };
    scene.say(id)
}

/// Whether nothing was sent at all, so that the account is not locked.
pub(super) fn none_tried(scene: &Scene<'_>) -> bool {
    let held = |lane: &LegProgress| {
        lane.verdict.as_ref().is_some_and(|verdict| matches!(verdict.outcome, LegOutcome::Held(_)))
    };
    let lanes = &scene.wizard.test.lanes;
    !lanes.is_empty() && lanes.iter().all(held)
}

/// The lanes, as far as there is a test.
pub(super) fn lanes(scene: &Scene<'_>) -> Vec<Lane> {
    scene.wizard.test.lanes.iter().map(|lane| self::lane(scene, lane)).collect()
}

fn lane(scene: &Scene<'_>, lane: &LegProgress) -> Lane {
    let state = lane_state(scene, lane);
    // The first stage that is not done is where it went wrong.
    let mut stopped = false;
    let stages = lane
        .stages
        .iter()
        .map(|(stage, progress)| {
            let (state, time) = match progress {
                StageProgress::Done(millis) => (LaneState::Done, Some(seconds(scene, *millis))),
                _ if state == LaneState::Done => (LaneState::Done, None),
                _ if stopped => (LaneState::Waiting, None),
                _ if matches!(state, LaneState::Wrong | LaneState::Stopped) => {
                    stopped = true;
                    (state, None)
                }
                StageProgress::Running => (LaneState::Running, None),
                StageProgress::Waiting => (LaneState::Waiting, None),
            };
            LaneStage { label: scene.say(stage_label(*stage, state)), state, time }
        })
        .collect();
    let server = match used_instead(scene, lane) {
        Some(instead) => &instead.endpoint,
        None => &lane.plan.endpoint,
    };
    Lane {
        leg: lane.leg,
        title: scene.say(lane_title(lane.leg)),
        server: format!("{}:{}", server.host, server.port),
        state,
        note: mended::lane_note(scene, lane),
        stages,
    }
}

pub(super) fn lane_state(scene: &Scene<'_>, lane: &LegProgress) -> LaneState {
    match lane.verdict.as_ref().map(|verdict| &verdict.outcome) {
        Some(LegOutcome::Proven) => LaneState::Done,
        Some(_) if used_instead(scene, lane).is_some() => LaneState::Done,
        Some(LegOutcome::Failed(_)) => LaneState::Wrong,
        Some(LegOutcome::Cancelled | LegOutcome::Held(_)) => LaneState::Stopped,
        None if scene.wizard.test.running() => LaneState::Running,
        None => LaneState::Stopped,
    }
}

/// What is handed over in the place of what this lane was asked to prove.
fn used_instead<'a>(scene: &Scene<'a>, lane: &LegProgress) -> Option<&'a LegPlan> {
    scene.wizard.test.mended.iter().find(|mended| mended.leg == lane.leg).map(|mended| &mended.instead)
}

fn stage_label(stage: Stage, state: LaneState) -> &'static str {
    if state == LaneState::Done {
        return stage_done(stage);
    }
    let wrong = state == LaneState::Wrong;
    match stage {
        Stage::Resolve if wrong => "stage-resolve-wrong",
        Stage::Connect if wrong => "stage-connect-wrong",
        Stage::Secure if wrong => "stage-secure-wrong",
        Stage::Greet if wrong => "stage-greet-wrong",
        Stage::SignIn if wrong => "stage-sign-in-wrong",
        Stage::OpenInbox if wrong => "stage-open-inbox-wrong",
        Stage::Resolve => "stage-resolve",
        Stage::Connect => "stage-connect",
        Stage::Secure => "stage-secure",
        Stage::Greet => "stage-greet",
        Stage::SignIn => "stage-sign-in",
        Stage::OpenInbox => "stage-open-inbox",
    }
}

pub(super) fn seconds(scene: &Scene<'_>, millis: u64) -> String {
    let seconds = format!("{}.{:02}", millis / 1000, millis % 1000 / 10);
    scene.texts.get("seconds", &scene.args().text("seconds", scene.texts.decimal(&seconds)))
}

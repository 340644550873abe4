//! The message to oneself, in words.

use super::Scene;
use super::test::seconds;
use crate::check::{JourneyOutcome, JourneyStage};
use crate::texts::journey_words;
use crate::view::{Journey, LaneStage, LaneState};
use crate::wizard::{JourneyProgress, StageProgress};

/// The part of the screen; none where no message was sent.
pub(super) fn render(scene: &Scene<'_>) -> Option<Journey> {
    let test = &scene.wizard.test;
    let journey = test.journey.as_ref()?;
    if let Some(outcome) = &journey.outcome {
        let words = journey_words(scene.texts, &scene.args(), outcome);
        let state = state(outcome);
        return Some(Journey { title: words.title, state, stages: stages(scene, journey, state), text: words.text });
    }
    let begun = !journey.stages.is_empty();
    if !test.running() && !begun {
        return None;
    }
    let state = match (test.running(), begun) {
        (true, true) => LaneState::Running,
        (true, false) => LaneState::Waiting,
        (false, _) => LaneState::Stopped,
    };
    let text = if is_waited_for(scene) { vec![scene.rich("journey-waiting")] } else { Vec::new() };
    Some(Journey { title: scene.say("journey-title"), state, stages: stages(scene, journey, state), text })
}

/// Whether both legs are proven and the message is on its way.
pub(super) fn is_under_way(scene: &Scene<'_>) -> bool {
    let test = &scene.wizard.test;
    test.running() && test.journey.as_ref().is_some_and(|journey| !journey.stages.is_empty())
}

/// Whether it can be left to itself.
pub(super) fn is_waited_for(scene: &Scene<'_>) -> bool {
    let test = &scene.wizard.test;
    test.running() && test.journey.as_ref().is_some_and(JourneyProgress::is_waiting)
}

/// Whether nobody may send with what was let in.
pub(super) fn is_refused(scene: &Scene<'_>) -> bool {
    let outcome = scene.wizard.test.journey.as_ref().and_then(|journey| journey.outcome.as_ref());
    matches!(outcome, Some(JourneyOutcome::Refused(_)))
}

fn state(outcome: &JourneyOutcome) -> LaneState {
    match outcome {
        JourneyOutcome::Arrived { .. } => LaneState::Done,
        JourneyOutcome::Refused(_) | JourneyOutcome::Bounced { .. } => LaneState::Wrong,
        JourneyOutcome::NotSeen | JourneyOutcome::PutOff(_) | JourneyOutcome::Lost(_) | JourneyOutcome::Skipped => {
            LaneState::Stopped
        }
    }
}

fn stages(scene: &Scene<'_>, journey: &JourneyProgress, whole: LaneState) -> Vec<LaneStage> {
    let mut ended = false;
    let skipped = journey.outcome == Some(JourneyOutcome::Skipped);
    let stage = |stage: JourneyStage| {
        let (state, time) = match journey.progress(stage) {
            StageProgress::Done(millis) => (LaneState::Done, Some(seconds(scene, millis))),
            StageProgress::Running if whole == LaneState::Running => (LaneState::Running, None),
            // What arrived and stayed is no failure of the whole.
            StageProgress::Running if whole == LaneState::Done => (LaneState::Stopped, None),
            StageProgress::Running if !ended => (whole, None),
            _ => (LaneState::Waiting, None),
        };
        ended |= state != LaneState::Done;
        let label = if skipped && state == LaneState::Stopped { "journey-not-waited" } else { label(stage, state) };
        LaneStage { label: scene.say(label), state, time }
    };
    let mut stages: Vec<_> = JourneyStage::ALL.into_iter().map(stage).collect();
    if journey.outcome.is_some() {
        // What was not begun by now never will be.
        stages.retain(|stage| stage.state != LaneState::Waiting);
    }
    stages
}

pub(super) fn label(stage: JourneyStage, state: LaneState) -> &'static str {
    let over = matches!(state, LaneState::Wrong | LaneState::Stopped);
    match stage {
        JourneyStage::Send if state == LaneState::Done => "journey-send-done",
        JourneyStage::Find if state == LaneState::Done => "journey-find-done",
        JourneyStage::Remove if state == LaneState::Done => "journey-remove-done",
        JourneyStage::Send if over => "journey-send-wrong",
        JourneyStage::Find if over => "journey-find-wrong",
        JourneyStage::Remove if over => "journey-remove-wrong",
        JourneyStage::Send => "journey-send",
        JourneyStage::Find => "journey-find",
        JourneyStage::Remove => "journey-remove",
    }
}

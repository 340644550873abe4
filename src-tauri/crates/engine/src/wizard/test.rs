//! Step 6: the test, its lanes, and the proof.

use super::refused::Refused;
use super::{Effect, Mended, Say, Step, Wizard};
use crate::check::{CheckEvent, CheckVerdict, JourneyOutcome, JourneyStage, LegOutcome, LegPlan, LegVerdict, Stage};
use crate::endpoint::{Endpoint, Leg};
use crate::secret::Secret;
use crate::view::Press;

/// The running or last test.
#[derive(Clone, Debug, Default)]
pub struct TestState {
    /// Id of the newest run; results of older ones change nothing.
    pub(crate) run: u64,
    /// The lanes of that run.
    pub(crate) lanes: Vec<LegProgress>,
    /// Whether it runs.
    running: bool,
    /// Seconds since that run began.
    pub(crate) seconds: u64,
    /// Whether it was stopped by the person.
    pub(crate) cancelled: bool,
    /// Whether the computer slept meanwhile, so that nothing is known.
    pub(crate) slept: bool,
    /// The message's way, if there is one.
    pub(crate) journey: Option<JourneyProgress>,
    /// What is handed over in the place of what was asked, since that works.
    pub(crate) mended: Vec<Mended>,
    /// The code that was sent.
    pub(super) sent: Option<Secret>,
    /// What was refused last.
    pub(super) refused: Option<Refused>,
    /// Whether the same was to be sent again, and was not.
    pub(crate) same_again: bool,
    /// What was proven.
    proof: Option<Proof>,
}

/// One leg under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LegProgress {
    /// Which.
    pub leg: Leg,
    /// What is tested.
    pub plan: LegPlan,
    /// Its stages, in order.
    pub stages: Vec<(Stage, StageProgress)>,
    /// Whether the reason of a failure is being looked for.
    pub looking: bool,
    /// Another server that is being tried, or was.
    pub other: Option<(Endpoint, String)>,
    /// How it ended.
    pub verdict: Option<LegVerdict>,
}

/// The message to oneself under way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JourneyProgress {
    /// Its stages so far, in order.
    pub stages: Vec<(JourneyStage, StageProgress)>,
    /// Seconds between the begin of the run and its own.
    pub began: u64,
    /// How it ended.
    pub outcome: Option<JourneyOutcome>,
}

/// How far a stage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageProgress {
    /// Not begun.
    Waiting,
    /// Under way.
    Running,
    /// Done in so many milliseconds.
    Done(u64),
}

/// What was proven: the servers and names of each leg, with the code that was used.
#[derive(Clone, Debug)]
pub struct Proof {
    smtp: Option<LegPlan>,
    imap: Option<LegPlan>,
    code: Secret,
    /// Seconds since 1970 (UTC).
    pub(crate) at: u64,
}

impl TestState {
    /// Whether a run is under way.
    pub(crate) fn running(&self) -> bool {
        self.running
    }

    /// Ends the run; what of it is still on its way fits no run any more.
    pub(super) fn cancel(&mut self) -> Effect {
        self.running = false;
        self.cancelled = true;
        let run = self.run;
        self.run += 1;
        Effect::CancelCheck { run }
    }
}

impl Wizard {
    /// Id of the newest run.
    pub(crate) fn run(&self) -> u64 {
        self.test.run
    }

    /// The proof of exactly what would be handed over now: this is the gate to the last step.
    pub(crate) fn proof(&self) -> Option<&Proof> {
        let proof = self.test.proof.as_ref()?;
        let (smtp, imap) = self.planned_legs()?;
        let code = self.paste.code.as_ref()?;
        (proof.smtp == smtp && proof.imap == imap && proof.code.same_as(code)).then_some(proof)
    }

    pub(super) fn enter_test(&mut self, effects: &mut Vec<Effect>) {
        if self.proof().is_none() {
            self.start_test(false, effects);
        }
    }

    pub(super) fn press_in_test(&mut self, press: Press, effects: &mut Vec<Effect>) {
        match press {
            Press::Test if !self.test.running => self.start_test(false, effects),
            Press::SomethingChanged if !self.test.running => self.start_test(true, effects),
            Press::CancelTest if self.test.running => {
                effects.push(self.test.cancel());
            }
            Press::SkipJourney if self.test.running => effects.push(Effect::SkipJourney { run: self.test.run }),
            Press::NewCode => {
                self.leave_test_for(Step::GetCode, effects);
                self.clear_code();
            }
            Press::UseAppPassword if self.app_password_is_a_choice() => {
                self.choose_password(press);
                self.leave_test_for(Step::GetCode, effects);
                self.clear_code();
            }
            Press::ChangeServers => self.leave_test_for(Step::Address, effects),
            _ => {}
        }
    }

    fn leave_test_for(&mut self, step: Step, effects: &mut Vec<Effect>) {
        self.leave(effects);
        let step = if step == Step::GetCode && !self.wants_app_password() { Step::Paste } else { step };
        self.enter(step, effects);
    }

    /// Starts a test; a code that was just refused is sent once more only where something `changed` elsewhere.
    pub(super) fn start_test(&mut self, changed: bool, effects: &mut Vec<Effect>) {
        if self.drop_foreign_code() {
            // What was learned late made it somebody else's: it is given again, knowing for whom.
            return self.enter(Step::Paste, effects);
        }
        // What the app itself would use comes first, each time.
        self.test.mended.clear();
        self.rehearsal.met = self.rehearsal.chosen;
        let (Some(plan), Some(code)) = (self.check_plan(), self.paste.code.clone()) else { return };
        // Also where the step was not left by its own button: no code goes where nobody said that it belongs.
        if !self.paste.ready() {
            return;
        }
        if !changed && self.just_refused() {
            self.test.same_again = true;
            return self.say(Say::JustRefused);
        }
        let lanes = [(Leg::Smtp, &plan.smtp), (Leg::Imap, &plan.imap)];
        self.test = TestState {
            run: self.test.run + 1,
            lanes: lanes.into_iter().filter_map(|(leg, plan)| Some(LegProgress::new(leg, plan.clone()?))).collect(),
            running: true,
            seconds: 0,
            cancelled: false,
            slept: false,
            journey: plan.journey.is_some().then(JourneyProgress::default),
            mended: Vec::new(),
            sent: Some(code.clone()),
            refused: self.test.refused.take(),
            same_again: false,
            proof: None,
        };
        effects.push(Effect::StartCheck { run: self.test.run, plan: Box::new(plan), code });
    }

    pub(super) fn check_event(&mut self, run: u64, event: CheckEvent) {
        if run != self.test.run || !self.test.running {
            return;
        }
        match event {
            CheckEvent::Started { leg, stage } => self.set_stage(leg, stage, StageProgress::Running),
            CheckEvent::Done { leg, stage, millis } => {
                self.set_stage(leg, stage, StageProgress::Done(millis));
                self.say(Say::StageDone(leg, stage));
            }
            CheckEvent::Looking { leg } => self.change_lane(leg, |lane| lane.looking = true),
            CheckEvent::Mending { leg, endpoint, user } => {
                self.change_lane(leg, |lane| lane.other = Some((endpoint, user)));
            }
            CheckEvent::JourneyStarted { stage } => self.set_journey(stage, StageProgress::Running),
            CheckEvent::JourneyDone { stage, millis } => {
                self.set_journey(stage, StageProgress::Done(millis));
                self.say(Say::JourneyStageDone(stage));
            }
            CheckEvent::Verdict(verdict) => self.set_verdict(verdict),
        }
    }

    pub(super) fn check_goes_on(&mut self, run: u64, seconds: u64) {
        if run == self.test.run && self.test.running {
            self.test.seconds = seconds;
        }
    }

    /// The computer slept in the middle of a run: nothing that it found since is anybody's failure.
    pub(super) fn check_slept(&mut self, run: u64, effects: &mut Vec<Effect>) {
        if run == self.test.run && self.test.running {
            effects.push(self.test.cancel());
            self.test.cancelled = false;
            self.test.slept = true;
            self.say(Say::Verdict);
        }
    }

    pub(super) fn check_ended(&mut self, run: u64, verdict: CheckVerdict, at: u64) {
        if run != self.test.run || !self.test.running {
            return;
        }
        self.test.running = false;
        let CheckVerdict { legs, journey } = verdict;
        let complete = legs.len() == self.test.lanes.len();
        let refused = matches!(journey, Some(JourneyOutcome::Refused(_)));
        if let Some(progress) = &mut self.test.journey {
            progress.outcome = journey;
        }
        for leg in legs.clone() {
            self.set_verdict(leg);
        }
        if complete && !refused {
            self.take_up_mended(&legs);
        }
        let as_planned = |lane: &LegProgress| {
            lane.verdict
                .as_ref()
                .is_some_and(|verdict| verdict.endpoint == lane.plan.endpoint && verdict.user == lane.plan.user)
        };
        if complete && !refused && self.test.lanes.iter().all(as_planned) {
            self.test.proof = self.proven_legs().zip(self.test.sent.clone()).map(|((smtp, imap), code)| Proof {
                smtp,
                imap,
                code,
                at,
            });
        }
        self.note_refused(&legs);
        self.say(Say::Verdict);
    }

    /// What each lane proved, if all did and the app is given that.
    fn proven_legs(&self) -> Option<(Option<LegPlan>, Option<LegPlan>)> {
        let handed_over = |lane: &LegProgress| {
            let verdict = lane.verdict.as_ref()?;
            match verdict.outcome {
                LegOutcome::Proven => Some(lane.plan.clone()),
                _ => self.test.mended.iter().find(|mended| mended.leg == lane.leg).map(|mended| mended.instead.clone()),
            }
        };
        let (mut smtp, mut imap) = (None, None);
        for lane in &self.test.lanes {
            let plan = Some(handed_over(lane)?);
            match lane.leg {
                Leg::Smtp => smtp = plan,
                Leg::Imap => imap = plan,
            }
        }
        Some((smtp, imap))
    }

    fn change_lane(&mut self, leg: Leg, change: impl FnOnce(&mut LegProgress)) {
        if let Some(lane) = self.test.lanes.iter_mut().find(|lane| lane.leg == leg) {
            change(lane);
        }
    }

    fn set_journey(&mut self, stage: JourneyStage, progress: StageProgress) {
        let seconds = self.test.seconds;
        let Some(journey) = &mut self.test.journey else { return };
        if journey.stages.is_empty() {
            journey.began = seconds;
        }
        match journey.stages.iter_mut().find(|entry| entry.0 == stage) {
            Some(entry) => entry.1 = progress,
            None => journey.stages.push((stage, progress)),
        }
    }

    fn set_stage(&mut self, leg: Leg, stage: Stage, progress: StageProgress) {
        for lane in self.test.lanes.iter_mut().filter(|lane| lane.leg == leg) {
            for entry in lane.stages.iter_mut().filter(|entry| entry.0 == stage) {
                entry.1 = progress;
            }
        }
    }

    fn set_verdict(&mut self, verdict: LegVerdict) {
        self.change_lane(verdict.leg, |lane| {
            lane.looking = false;
            lane.verdict = Some(verdict);
        });
    }
}

impl JourneyProgress {
    /// Whether the message has been handed over and is being looked for.
    pub(crate) fn is_waiting(&self) -> bool {
        self.outcome.is_none() && self.stages.last() == Some(&(JourneyStage::Find, StageProgress::Running))
    }

    /// How far a stage is.
    pub(crate) fn progress(&self, stage: JourneyStage) -> StageProgress {
        let found = self.stages.iter().find(|entry| entry.0 == stage);
        found.map_or(StageProgress::Waiting, |entry| entry.1)
    }
}

impl LegProgress {
    fn new(leg: Leg, plan: LegPlan) -> Self {
        let stages = Stage::of(leg).iter().map(|stage| (*stage, StageProgress::Waiting)).collect();
        Self { leg, plan, stages, looking: false, other: None, verdict: None }
    }

    /// Whether this leg was proven.
    pub fn proven(&self) -> bool {
        self.verdict.as_ref().is_some_and(|verdict| verdict.outcome == LegOutcome::Proven)
    }
}

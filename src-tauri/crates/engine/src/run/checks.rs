//! Runs a check, tells how it goes, and notices that the computer slept meanwhile.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures_util::FutureExt;
use tokio::time::{Instant, MissedTickBehavior, interval};

use super::vigil::{TICK, Vigil};
use super::{Session, now};
use crate::check::{CheckPlan, CheckVerdict, Controls, run_check};
use crate::fault::caught;
use crate::secret::Secret;
use crate::texts::journey_letter;
use crate::wizard::Event;

impl Session {
    pub(super) fn start_check(&self, run: u64, mut plan: CheckPlan, code: Secret) {
        let controls = Controls::default();
        {
            let mut state = self.state();
            if let Some(journey) = &mut plan.journey {
                journey.letter = journey_letter(&state.texts);
            }
            if !state.wizard.awaits(run) {
                // Cancelled before it began: its cancelling may have been carried out already.
                return;
            }
            if let Some((_, older)) = state.check.replace((run, controls.clone())) {
                older.cancel.cancel();
            }
        }
        let network = self.inner.setting.network.clone();
        let vigil = Arc::new(Vigil::start(self.inner.setting.ports.clock.clone()));
        let (listener, watch) = (self.clone(), vigil.clone());
        let on_event = Arc::new(move |event| {
            if watch.slept() {
                listener.take(Event::Slept { run });
            }
            listener.take(Event::Check { run, event });
        });
        let check = AssertUnwindSafe(run_check(plan, code, network, controls, on_event)).catch_unwind();
        let session = self.clone();
        self.inner.runtime.spawn(async move {
            let ended = tokio::select! {
                ended = check => ended,
                () = session.watch_over(run, &vigil) => return,
            };
            // A check that panicked ends like one that found nothing: the person can test again.
            let verdict = ended.unwrap_or_else(|panic| {
                session.state().faults.note(caught(panic));
                CheckVerdict::none()
            });
            // What was proven is proven, however late it is.
            if vigil.slept() && !verdict.proven() {
                session.take(Event::Slept { run });
            }
            session.take(Event::CheckEnded { run, verdict, at: now() });
        });
    }

    /// Says each second how long a check has been going on; ends when the computer slept, and has said so.
    async fn watch_over(&self, run: u64, vigil: &Vigil) {
        let began = Instant::now();
        let mut tick = interval(TICK);
        // A program that stood still catches up in one go.
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        tick.tick().await;
        loop {
            tick.tick().await;
            if vigil.slept() {
                return self.take(Event::Slept { run });
            }
            self.take(Event::CheckGoesOn { run, seconds: began.elapsed().as_secs() });
        }
    }
}

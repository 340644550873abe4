//! The one place that every sign-in passes: whose turn it is, and whether one more refusal can be afforded.

use std::net::IpAddr;
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::{Instant, sleep, timeout};

use super::budget::{Key, Leave, OTHERS, Permit};
use super::order::Order;
use super::transcript::{Exchange, Status, Verb};
use super::turn::Turn;
use super::{Background, Budget, Hold, LegPlan};
use crate::diagnosis::{Cause, Diagnosis, Fault, blames_code};

/// How long the place where refusals are written down may take to answer; others may hold it for some seconds.
const LOOKING_UP: Duration = Duration::from_secs(10);

/// The gate of one way of one leg.
pub(super) struct Gate {
    budget: Budget,
    key: Option<Key>,
    order: Order,
    permit: Option<Permit>,
    /// How long it took to be let through. This is nobody's deadline.
    pub(super) waited: Duration,
}

/// What came of a code that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// It was refused.
    Refused,
    /// The server said something else than yes or no to it: nothing is known against it.
    NotJudged,
    /// No whole answer came, so it may have been refused.
    Unknown,
}

impl Gate {
    pub(super) fn new(budget: Budget, plan: &LegPlan, background: &Background, order: Order) -> Self {
        Self { budget, key: Key::of(plan, background), order, permit: None, waited: Duration::ZERO }
    }

    /// Before anything is connected to: nobody waits for a connection that is of no use.
    pub(super) async fn look(&self) -> Result<(), Fault> {
        let Some(key) = self.key.clone().filter(|key| key.limited) else { return Ok(()) };
        let budget = self.budget.clone();
        match on_a_thread(move || budget.leave(&key)).await {
            Some(Leave::Hold(wait_seconds)) => Err(Fault::Held(Hold::TooManyRefused { wait_seconds })),
            _ => Ok(()),
        }
    }

    /// Waits until the code may be sent to this peer.
    pub(super) async fn enter(&mut self, turn: &Turn, peer: Option<IpAddr>) -> Result<(), Fault> {
        let asked = Instant::now();
        self.order.turn().await.map_err(Fault::Held)?;
        if !turn.take() {
            return Err(Fault::Overtaken);
        }
        let here = peer.is_some_and(|peer| peer.is_loopback());
        if let Some(key) = self.key.clone().filter(|key| key.limited || !here) {
            self.permit = Some(take(&self.budget, &key).await.map_err(Fault::Held)?);
        }
        self.waited += asked.elapsed();
        Ok(())
    }

    /// The code was accepted.
    pub(super) async fn accepted(&mut self) {
        if let Some(permit) = self.permit.take() {
            on_a_thread(move || permit.strike()).await;
        }
        self.order.accepted();
    }

    /// The way ended without anybody being signed in.
    pub(super) async fn failed(&mut self, answer: Answer) {
        let Some(permit) = self.permit.take() else { return };
        if answer == Answer::Refused {
            self.order.refused();
        }
        on_a_thread(move || if answer == Answer::NotJudged { permit.strike() } else { permit.keep() }).await;
    }
}

async fn take(budget: &Budget, key: &Key) -> Result<Permit, Hold> {
    let (patience, pause) = OTHERS;
    let until = Instant::now() + patience;
    loop {
        let (budget, key) = (budget.clone(), key.clone());
        match on_a_thread(move || budget.take(&key)).await {
            Some(Ok(permit)) => return Ok(permit),
            // Others are at it; what comes of that decides.
            Some(Err(Leave::Wait)) if Instant::now() < until => sleep(pause).await,
            Some(Err(leave)) => return Err(leave.hold()),
            None => return Err(Leave::Wait.hold()),
        }
    }
}

/// Whether either leg may cost a refusal at the same place, where there was one not long ago.
pub(super) async fn one_first(budget: &Budget, legs: [&LegPlan; 2], background: &Background) -> bool {
    let [Some(one), Some(other)] = legs.map(|leg| Key::of(leg, background)) else { return false };
    let budget = budget.clone();
    one == other && on_a_thread(move || budget.refused_lately(&one)).await.unwrap_or(true)
}

/// What the server's answer to a sign-in says of the code. `last` is the newest exchange, if it is whole.
pub(super) fn answer(fault: &Fault, last: Option<&Exchange>, found: &Diagnosis) -> Answer {
    use Cause::*;
    match fault {
        Fault::Reply => {}
        // It was let in before the code was sent.
        Fault::PreAuthenticated => return Answer::NotJudged,
        _ => return Answer::Unknown,
    }
    let Some(last) = last.filter(|last| last.verb == Verb::Auth) else { return Answer::Unknown };
    let elsewhere = matches!(
        found.cause,
        RateLimited
            | TooManyConnections
            | ServerUnavailable
            | AuthMethodUnsupported
            | TlsRequired
            | Greylisted
            | ClientGreetingRejected
    );
    let refused = match (last.status, last.code()) {
        (Some(Status::No), _) | (None, Some(500..=599)) => true,
        // BAD: not understood, unless the words say more.
        (Some(Status::Bad), _) => found.cause != Unknown,
        _ => blames_code(found),
    };
    if refused && !elsewhere { Answer::Refused } else { Answer::NotJudged }
}

/// On a thread of its own, which is left behind where the disk does not answer: the end of a runtime waits for those of
/// its pool.
async fn on_a_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let (answer, answered) = oneshot::channel();
    std::thread::Builder::new().name("budget".into()).spawn(move || drop(answer.send(work()))).ok()?;
    timeout(LOOKING_UP, answered).await.ok()?.ok()
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::Arc;

    use super::*;
    use crate::endpoint::{Endpoint, Security};
    use crate::ports::SharedText;

    /// A disk that does not answer.
    struct Stuck;

    impl SharedText for Stuck {
        fn read(&self) -> io::Result<String> {
            loop {
                std::thread::park();
            }
        }

        fn change(&self, _: &mut dyn FnMut(&str) -> Option<String>) -> io::Result<()> {
            self.read().map(drop)
        }
    }

    #[test]
    fn a_disk_that_does_not_answer_is_not_waited_for() {
        let endpoint = Endpoint::new("smtp.gmail.com", 465, Security::Tls);
        let plan = LegPlan { endpoint, user: "anna@gmail.com".into(), public_only: false };
        let background = Background { provider: Some("gmail".into()), ..Background::default() };
        let mut builder = tokio::runtime::Builder::new_current_thread();
        let runtime = builder.enable_time().start_paused(true).build().expect("a runtime");
        let (done, is_done) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            let ended = runtime.block_on(async {
                let mut gate = Gate::new(Budget::new(Arc::new(Stuck)), &plan, &background, Order::Free);
                (gate.look().await.is_ok(), gate.enter(&Turn::own(), None).await.is_ok())
            });
            drop(runtime);
            done.send(ended)
        });
        let ended = is_done.recv_timeout(Duration::from_secs(5)).expect("nobody waits for it");
        assert_eq!(ended, (true, false), "what cannot be counted is not sent");
    }
}

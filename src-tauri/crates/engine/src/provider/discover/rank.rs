//! Of several that answer in their own time, the best-ranked.

use std::pin::Pin;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use tokio::time::{Instant, timeout_at};

/// Something that has an answer, or none, after a while.
pub(super) type Candidate<'a, T> = Pin<Box<dyn Future<Output = Option<T>> + Send + 'a>>;

/// The candidates, best first.
pub(super) struct Ranked<'a, T>(Vec<Candidate<'a, T>>);

pub(super) fn best<T>(ranked: Vec<Candidate<'_, T>>) -> Ranked<'_, T> {
    Ranked(ranked)
}

impl<T> Ranked<'_, T> {
    /// Runs all at once. The answer of the first that has one, as soon as all before it have none; at `until` the best
    /// answer so far. Those that still run then are dropped.
    pub(super) async fn within(self, until: Instant) -> Option<T> {
        let mut settled: Vec<Settled<T>> = self.0.iter().map(|_| Settled::NotYet).collect();
        let numbered = self.0.into_iter().enumerate().map(|(rank, candidate)| async move { (rank, candidate.await) });
        let mut running: FuturesUnordered<_> = numbered.collect();
        while !is_decided(&settled) {
            let Ok(Some((rank, answer))) = timeout_at(until, running.next()).await else { break };
            settled[rank] = answer.map_or(Settled::None, Settled::Answer);
        }
        settled.into_iter().find_map(|one| match one {
            Settled::Answer(answer) => Some(answer),
            Settled::NotYet | Settled::None => None,
        })
    }
}

enum Settled<T> {
    NotYet,
    None,
    Answer(T),
}

fn is_decided<T>(settled: &[Settled<T>]) -> bool {
    let first = settled.iter().find(|one| !matches!(one, Settled::None));
    matches!(first, None | Some(Settled::Answer(_)))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn after(millis: u64, answer: Option<&'static str>) -> Candidate<'static, &'static str> {
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(millis)).await;
            answer
        })
    }

    /// The answer and the milliseconds it took, at a bound of four seconds.
    async fn ranked(candidates: Vec<Candidate<'static, &'static str>>) -> (Option<&'static str>, u128) {
        let began = Instant::now();
        let answer = best(candidates).within(began + Duration::from_secs(4)).await;
        (answer, began.elapsed().as_millis())
    }

    #[tokio::test(start_paused = true)]
    async fn the_best_wins_as_soon_as_the_better_have_none() {
        for (candidates, expected) in [
            (vec![after(300, Some("a")), after(10, Some("b"))], (Some("a"), 300)),
            (vec![after(300, None), after(10, Some("b")), after(9_000, Some("c"))], (Some("b"), 300)),
            (vec![after(10, Some("a")), after(9_000, Some("b"))], (Some("a"), 10)),
            (vec![after(10, None), after(20, None)], (None, 20)),
            (vec![], (None, 0)),
            // At the bound the best so far wins.
            (vec![after(9_000, Some("a")), after(9_000, None), after(50, Some("c"))], (Some("c"), 4_000)),
            (vec![after(9_000, Some("a")), after(50, None)], (None, 4_000)),
        ] {
            let (answer, millis) = ranked(candidates).await;
            // The clock of tokio counts whole milliseconds and may round up.
            assert!(
                answer == expected.0 && millis.abs_diff(expected.1) <= 1,
                "{answer:?} after {millis}: {expected:?}"
            );
        }
    }

    #[tokio::test(start_paused = true)]
    async fn the_rest_is_dropped() {
        struct Dropped(std::sync::Arc<std::sync::atomic::AtomicBool>);
        impl Drop for Dropped {
            fn drop(&mut self) {
                self.0.store(true, std::sync::atomic::Ordering::SeqCst);
            }
        }
        let gone = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
        let held = Dropped(gone.clone());
        let slow: Candidate<'static, &'static str> = Box::pin(async move {
            let _held = held;
            std::future::pending().await
        });
        assert_eq!(ranked(vec![after(5, Some("a")), slow]).await.0, Some("a"));
        assert!(gone.load(std::sync::atomic::Ordering::SeqCst), "a loser does not run on");
    }
}

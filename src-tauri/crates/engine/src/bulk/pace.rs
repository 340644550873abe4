//! How fast mailboxes of one organisation are tested: rules/pace.toml.

use std::collections::HashMap;
use std::sync::LazyLock;
use std::time::Duration;

use serde::Deserialize;
use tokio::time::Instant;

use super::run::End;
use crate::check::LegVerdict;
use crate::data::carried;
use crate::diagnosis::{Cause, blames_code};
use crate::public_suffix;

/// After so many refused codes in a row, the pause does not grow any more.
const DOUBLINGS: u32 = 3;
/// How long nobody signs in where a server said that it is too much.
const TOO_MUCH: Duration = Duration::from_secs(60);

/// How fast mailboxes of one organisation are tested.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Pace {
    /// From the beginning of one test to the next, in seconds, at least.
    pub seconds: f64,
    /// So many at the same time.
    pub at_once: usize,
    /// Why.
    pub why: String,
}

/// Whether servers of one's own are tested at a pace. Those of known organisations always are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pacing {
    /// Everybody's are.
    #[default]
    Always,
    /// Only those of known organisations.
    NotForOwn,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    checked: String,
    known: Pace,
    own: Pace,
    of: Vec<Of>,
}

#[derive(Deserialize)]
struct Of {
    organisation: String,
    #[serde(flatten)]
    pace: Pace,
}

static TABLE: LazyLock<Table> =
    LazyLock::new(|| serde_json::from_str(carried!("rules/pace.toml")).expect("a test reads the embedded file"));

/// The pace of an organisation of the catalogue; `None`: of servers that no known organisation runs.
pub fn pace_of(organisation: Option<&str>) -> &'static Pace {
    let Some(organisation) = organisation else { return &TABLE.own };
    TABLE.of.iter().find(|of| of.organisation == organisation).map_or(&TABLE.known, |of| &of.pace)
}

/// The day on which the paces were last looked at.
pub fn paces_checked() -> &'static str {
    &TABLE.checked
}

/// Where a mailbox is tested: all that count together.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Place {
    /// An organisation of the catalogue.
    Known(String),
    /// Servers of one's own, by their domain.
    Own(String),
}

impl Place {
    /// Servers that no known organisation runs, by one of their hosts or the domain that they are for.
    pub(super) fn own(host: &str) -> Self {
        Self::Own(public_suffix::domain(host).unwrap_or(host).to_owned())
    }

    /// Its pace.
    pub(super) fn pace(&self) -> &'static Pace {
        match self {
            Self::Known(organisation) => pace_of(Some(organisation)),
            Self::Own(_) => pace_of(None),
        }
    }
}

/// Keeps the pace at all places.
pub(super) struct Keeper<T> {
    pacing: Pacing,
    places: HashMap<Place, At<T>>,
}

struct At<T> {
    seconds: f64,
    at_once: usize,
    waiting: std::collections::VecDeque<T>,
    under_way: usize,
    /// Nobody begins before.
    next: Instant,
    refused: u32,
}

impl<T> Keeper<T> {
    pub(super) fn new(pacing: Pacing) -> Self {
        Self { pacing, places: HashMap::new() }
    }

    /// One that wants to begin there.
    pub(super) fn wait(&mut self, place: Place, one: T) {
        let own = matches!(place, Place::Own(_));
        let pacing = self.pacing;
        let at = self.places.entry(place).or_insert_with_key(|place| {
            let pace = place.pace();
            let (seconds, at_once) = match pacing {
                Pacing::NotForOwn if own => (0.0, UNPACED),
                _ => (pace.seconds, pace.at_once),
            };
            let waiting = std::collections::VecDeque::new();
            At { seconds, at_once, waiting, under_way: 0, next: Instant::now(), refused: 0 }
        });
        at.waiting.push_back(one);
    }

    /// One that may begin now.
    pub(super) fn begin(&mut self) -> Option<(Place, T)> {
        let now = Instant::now();
        for (place, at) in &mut self.places {
            if at.under_way < at.at_once
                && at.next <= now
                && let Some(one) = at.waiting.pop_front()
            {
                at.under_way += 1;
                at.next = now + at.pause();
                return Some((place.clone(), one));
            }
        }
        None
    }

    /// When the next one may begin, if only the pace keeps it.
    pub(super) fn next(&self) -> Option<Instant> {
        let waits = |at: &&At<T>| at.under_way < at.at_once && !at.waiting.is_empty();
        self.places.values().filter(waits).map(|at| at.next).min()
    }

    /// One that began there has ended.
    pub(super) fn ended(&mut self, place: &Place, came: Came) {
        let Some(at) = self.places.get_mut(place) else { return };
        at.under_way -= 1;
        let now = Instant::now();
        match came {
            Came::Accepted => at.refused = 0,
            Came::Refused => {
                at.refused = (at.refused + 1).min(DOUBLINGS);
                at.next = at.next.max(now + at.pause());
            }
            Came::TooMuch if at.seconds > 0.0 => at.next = at.next.max(now + TOO_MUCH),
            Came::TooMuch | Came::Neither => {}
        }
        // Lists may name thousands of places.
        if at.waiting.is_empty() && at.under_way == 0 && at.next <= now {
            self.places.remove(place);
        }
    }

    /// Nobody waits any more.
    pub(super) fn clear(&mut self) {
        self.places.values_mut().for_each(|at| at.waiting.clear());
    }
}

/// So many at the same time where there is no pace: more finds nothing out sooner.
const UNPACED: usize = 16;

impl<T> At<T> {
    fn pause(&self) -> Duration {
        Duration::from_secs_f64(self.seconds * f64::from(1_u32 << self.refused))
    }
}

/// What a sign-in came to, as far as the pace is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Came {
    Accepted,
    Refused,
    TooMuch,
    Neither,
}

impl Came {
    pub(super) fn of(end: &End, legs: &[LegVerdict]) -> Self {
        use Cause::{AccountLockedOrSuspended, NetworkIpBlocked, RateLimited, TooManyConnections, WebLoginRequired};
        let found = || legs.iter().filter_map(LegVerdict::diagnosis);
        let too_much = |cause| {
            matches!(
                cause,
                RateLimited | TooManyConnections | NetworkIpBlocked | WebLoginRequired | AccountLockedOrSuspended
            )
        };
        match end {
            End::Proven => Self::Accepted,
            _ if found().any(|found| too_much(found.cause)) => Self::TooMuch,
            _ if found().any(blames_code) => Self::Refused,
            _ => Self::Neither,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider::Catalogue;

    fn place() -> Place {
        Place::Known("google".into())
    }

    #[test]
    fn every_pace_is_an_organisations_and_says_why() {
        let known = |organisation: &str| Catalogue::embedded().all().iter().any(|one| one.organisation == organisation);
        assert!(TABLE.of.iter().all(|of| known(&of.organisation)));
        let all = TABLE.of.iter().map(|of| &of.pace).chain([&TABLE.known]);
        assert!(all.into_iter().all(|pace| pace.seconds >= 1.0 && pace.at_once > 0 && pace.why.len() > 20));
        assert!(crate::provider::is_date(paces_checked()));
    }

    #[tokio::test(start_paused = true)]
    async fn one_begins_after_another_and_places_do_not_wait_for_each_other() {
        let mut keeper = Keeper::new(Pacing::Always);
        (0..3).for_each(|number| keeper.wait(place(), number));
        keeper.wait(Place::Own("firm.example".into()), 9);
        let mut first: Vec<_> = std::iter::from_fn(|| keeper.begin()).map(|(_, number)| number).collect();
        first.sort_unstable();
        assert_eq!(first, [0, 9], "one at each place");
        let pause = keeper.next().expect("two wait") - Instant::now();
        assert_eq!(pause.as_secs_f64(), pace_of(Some("google")).seconds);
        tokio::time::advance(pause).await;
        assert_eq!(keeper.begin().map(|(_, number)| number), Some(1));
        tokio::time::advance(pause).await;
        assert_eq!(keeper.begin(), None, "two are under way there");
        keeper.ended(&place(), Came::Accepted);
        assert_eq!(keeper.begin().map(|(_, number)| number), Some(2));
    }

    #[tokio::test(start_paused = true)]
    async fn refusals_slow_it_down_and_no_known_provider_is_without_a_pace() {
        let mut keeper = Keeper::new(Pacing::NotForOwn);
        (0..20).for_each(|number| keeper.wait(Place::Own("firm.example".into()), number));
        assert_eq!(std::iter::from_fn(|| keeper.begin()).count(), UNPACED);
        let mut keeper = Keeper::new(Pacing::NotForOwn);
        (0..9).for_each(|number| keeper.wait(place(), number));
        let usual = pace_of(Some("google")).seconds;
        for times in [2.0, 4.0, 8.0, 8.0] {
            assert!(keeper.begin().is_some());
            keeper.ended(&place(), Came::Refused);
            let pause = keeper.next().expect("others wait") - Instant::now();
            assert_eq!(pause.as_secs_f64(), usual * times);
            tokio::time::advance(pause).await;
        }
        assert!(keeper.begin().is_some());
        keeper.ended(&place(), Came::TooMuch);
        assert!(keeper.next().expect("others wait") - Instant::now() >= TOO_MUCH);
    }
}

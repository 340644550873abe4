//! Notices that the computer slept, or that the program was stopped, in the middle of a test.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::ports::Clock;

/// Between two looks while a test runs.
pub(super) const TICK: Duration = Duration::from_secs(1);
/// More than a busy computer makes a tick late: longer than this, nothing of ours ran.
const LONGEST_TICK: Duration = Duration::from_secs(5);

/// Looks at the clock, from the beginning of a test to its end.
pub(super) struct Vigil {
    clock: Arc<dyn Clock>,
    last: Mutex<Duration>,
}

impl Vigil {
    pub(super) fn start(clock: Arc<dyn Clock>) -> Self {
        let last = Mutex::new(clock.now());
        Self { clock, last }
    }

    /// Whether the computer slept since the last look. Asked at each tick and before anything is believed that a test
    /// says: what ran out meanwhile is nobody's failure.
    pub(super) fn slept(&self) -> bool {
        let now = self.clock.now();
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        now.saturating_sub(std::mem::replace(&mut *last, now)) > LONGEST_TICK
    }
}

//! Keeps the window out of screenshots and shared screens while typed letters of a code can be read on it.

use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// The page draws within this time that the letters are hidden; until then the window stays as it is.
const LINGERS: Duration = Duration::from_millis(800);

/// Follows the views: up before a view is drawn, down a moment after the first one that needs it no more.
#[derive(Clone)]
pub(crate) struct Shield {
    protect: Arc<dyn Fn(bool) + Send + Sync>,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    wanted: bool,
    /// Counts the changes, so that a lowering that was overtaken does nothing.
    changes: u64,
}

impl Shield {
    /// A shield that is down; `protect` raises (true) and lowers it, as far as the system knows of such a thing.
    pub(crate) fn new(protect: impl Fn(bool) + Send + Sync + 'static) -> Self {
        Self { protect: Arc::new(protect), state: Arc::default() }
    }

    /// Called with each view before it is drawn.
    pub(crate) fn follow(&self, wanted: bool) {
        let mut state = self.lock();
        if state.wanted == wanted {
            return;
        }
        state.wanted = wanted;
        state.changes += 1;
        if wanted {
            (self.protect)(true);
            return;
        }
        let (shield, change) = (self.clone(), state.changes);
        thread::spawn(move || {
            thread::sleep(LINGERS);
            // Inside the lock, so that nobody raises it in between.
            let state = shield.lock();
            if state.changes == change {
                (shield.protect)(false);
            }
        });
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
    use std::time::Instant;

    use super::*;

    fn shield() -> (Shield, Receiver<bool>) {
        let (sender, done) = channel();
        (Shield::new(move |on| sender.send(on).unwrap_or_default()), done)
    }

    #[test]
    fn it_is_up_before_the_view_is_drawn_and_down_after_it() {
        let (shield, done) = shield();
        shield.follow(false);
        shield.follow(true);
        assert_eq!(done.try_recv(), Ok(true), "at once");
        shield.follow(true);
        let hidden = Instant::now();
        shield.follow(false);
        assert_eq!(done.recv_timeout(Duration::from_secs(10)), Ok(false));
        assert!(hidden.elapsed() >= LINGERS, "the page has to draw it first");
        assert!(done.try_recv().is_err(), "each once");
    }

    #[test]
    fn it_stays_up_when_the_letters_are_shown_again_meanwhile() {
        let (shield, done) = shield();
        for wanted in [true, false, true] {
            shield.follow(wanted);
        }
        let raised: Vec<bool> = done.try_iter().collect();
        assert!(raised.iter().all(|on| *on) && !raised.is_empty());
        assert_eq!(done.recv_timeout(LINGERS * 3), Err(RecvTimeoutError::Timeout), "the lowering was overtaken");
    }
}

//! The same many times: some at once, since most of each is waiting, and by chance that can be repeated.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Does it for each number below `count`, so many at once; what comes of it, in no order.
pub fn each<T: Send>(count: usize, at_once: usize, one: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let (next, done) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..at_once {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::SeqCst);
                    if number >= count {
                        return;
                    }
                    let came = one(number);
                    done.lock().unwrap().push(came);
                }
            });
        }
    });
    done.into_inner().unwrap()
}

/// The seed of a run: the one that `SPAREKEY_SEED` names, to see a failure again, else any.
pub fn seed() -> u64 {
    std::env::var("SPAREKEY_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or_else(|| fastrand::u64(..))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_comes_once() {
        let mut done = each(100, 7, |number| number);
        done.sort_unstable();
        assert_eq!(done, (0..100).collect::<Vec<_>>());
    }
}

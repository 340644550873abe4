//! The clock that goes on while the computer sleeps.

use std::time::Duration;

use sparekey_engine::ports::Clock;

/// Linux: `CLOCK_BOOTTIME` (clock_gettime(2)). macOS: `CLOCK_MONOTONIC`, which goes on in sleep there. Windows: the
/// performance counter, which does so too.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[cfg(unix)]
    fn now(&self) -> Duration {
        use rustix::time::{ClockId, clock_gettime};
        #[cfg(any(target_os = "linux", target_os = "android"))]
        const SLEEPLESS: ClockId = ClockId::Boottime;
        #[cfg(not(any(target_os = "linux", target_os = "android")))]
        const SLEEPLESS: ClockId = ClockId::Monotonic;
        Duration::try_from(clock_gettime(SLEEPLESS)).unwrap_or_default()
    }

    #[cfg(not(unix))]
    fn now(&self) -> Duration {
        use std::sync::OnceLock;
        use std::time::Instant;
        static BEGIN: OnceLock<Instant> = OnceLock::new();
        BEGIN.get_or_init(Instant::now).elapsed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_goes_on() {
        let before = SystemClock.now();
        std::thread::sleep(Duration::from_millis(5));
        let passed = SystemClock.now() - before;
        assert!(passed >= Duration::from_millis(5) && passed < Duration::from_secs(60), "{passed:?}");
    }
}

//! What a program that handles codes does first of all.

#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(unix)]
use unix as system;
#[cfg(windows)]
use windows as system;

pub use system::forget_authorities;

/// Tells the system to keep this program's memory out of what it writes down when a program crashes, and keeps the
/// message of a panic out of what is printed: it might hold what was worked on.
pub fn harden() {
    system::keep_memory_out_of_crash_files();
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map(sparekey_engine::fault::note_place).unwrap_or_default();
        #[allow(clippy::print_stderr, reason = "the one line that a fault of ours leaves behind")]
        {
            eprintln!("Sparekey had a fault of its own at {place}");
        }
    }));
}

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

/// On Linux, lets no other program of the same person look into this process, unless it may look into all. For programs
/// without a window: to those that keep themselves closed, xdg-desktop-portal answers nothing (its issue 1490), and dialogs
/// that go through it would not open.
pub fn keep_others_out() {
    #[cfg(target_os = "linux")]
    system::keep_others_out();
}

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

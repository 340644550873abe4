//! What a program that handles codes does first of all.

/// Switches core dumps off, and keeps the message of a panic out of what is printed: it might hold what was worked on.
pub fn harden() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit { current: Some(0), maximum: Some(0) };
        if setrlimit(Resource::Core, none).is_err() {
            // Not allowed in some sandboxes; those keep no core files either.
        }
    }
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map(|at| format!("{}:{}", at.file(), at.line())).unwrap_or_default();
        #[allow(clippy::print_stderr, reason = "the one line that a fault of ours leaves behind")]
        {
            eprintln!("Sparekey had a fault of its own at {place}");
        }
    }));
}

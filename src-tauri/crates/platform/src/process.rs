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
        let place = info.location().map(sparekey_engine::fault::note_place).unwrap_or_default();
        #[allow(clippy::print_stderr, reason = "the one line that a fault of ours leaves behind")]
        {
            eprintln!("Sparekey had a fault of its own at {place}");
        }
    }));
}

/// Variables that name other authorities to trust than the system's (read where trust is kept in files).
#[cfg(all(unix, not(target_os = "macos")))]
const AUTHORITIES: [&str; 2] = ["SSL_CERT_FILE", "SSL_CERT_DIR"];

/// Starts this program again without the variables that change whom it trusts, where any is set: nothing in the
/// environment may decide that for a known provider. Returns where there is nothing to do.
///
/// # Errors
///
/// The program could not be started again.
pub fn forget_authorities() -> std::io::Result<()> {
    #[cfg(all(unix, not(target_os = "macos")))]
    if AUTHORITIES.iter().any(|name| std::env::var_os(name).is_some()) {
        use std::os::unix::process::CommandExt;
        let mut again = std::process::Command::new(std::env::current_exe()?);
        again.args(std::env::args_os().skip(1));
        for name in AUTHORITIES {
            again.env_remove(name);
        }
        return Err(again.exec());
    }
    Ok(())
}

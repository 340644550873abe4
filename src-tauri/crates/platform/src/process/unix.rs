//! Core dumps, and whom to trust, on Linux and macOS.

use rustix::process::{Resource, Rlimit, setrlimit};

/// Most bytes of a core file. Linux hands a core to a program (systemd-coredump, apport) whatever the limit, except at 1;
/// 1 is also too little for a file (core(5), and `do_coredump` in the kernel's fs/coredump.c).
const CORE: u64 = if cfg!(target_os = "linux") { 1 } else { 0 };

/// Switches core dumps off, for the processes that this one starts as well.
pub(super) fn keep_memory_out_of_crash_files() {
    let none = Rlimit { current: Some(CORE), maximum: Some(CORE) };
    if setrlimit(Resource::Core, none).is_err() {
        // A limit of 0 stands already (no file then, and systemd-coredump keeps none), or a sandbox does not allow it.
    }
}

/// See [`super::keep_others_out`].
#[cfg(target_os = "linux")]
pub(super) fn keep_others_out() {
    if rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable).is_err() {
        // Only a sandbox refuses this.
    }
}

/// Variables that name other authorities to trust than the system's (read where trust is kept in files).
#[cfg(not(target_os = "macos"))]
const AUTHORITIES: [&str; 2] = ["SSL_CERT_FILE", "SSL_CERT_DIR"];

/// Starts this program again without the variables that change whom it trusts, where any is set: nothing in the
/// environment may decide that for a known provider. Returns where there is nothing to do.
///
/// # Errors
///
/// The program could not be started again.
pub fn forget_authorities() -> std::io::Result<()> {
    #[cfg(not(target_os = "macos"))]
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

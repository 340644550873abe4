//! What Windows does when a program crashes, and whom it trusts.

/// Nothing yet: Windows keeps its crash files by a setting of the whole computer.
pub(super) fn keep_memory_out_of_crash_files() {}

/// Windows keeps whom it trusts in its own store: no variable changes that.
///
/// # Errors
///
/// None.
#[allow(clippy::unnecessary_wraps, reason = "elsewhere the program is started again")]
pub fn forget_authorities() -> std::io::Result<()> {
    Ok(())
}

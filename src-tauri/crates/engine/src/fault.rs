//! Faults of ours: where a panic began, and nothing of what it said, which might hold what was worked on.

use std::any::Any;
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, Location, catch_unwind};

thread_local! {
    // It is const; the lint does not see through what the macro makes of it for Windows.
    #[allow(clippy::missing_const_for_thread_local, reason = "a false alarm")]
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Keeps the place of a panic for whoever catches it on this thread, and gives it back. For the panic hook.
pub fn note_place(at: &Location<'_>) -> String {
    let place = format!("{}:{}", shortened(at.file()), at.line());
    // A thread that is ending has nobody to catch it any more.
    let _ = PLACE.try_with(|kept| kept.replace(Some(place.clone())));
    place
}

/// Does something; where that panics, the place, as "crates/engine/src/run.rs:12".
///
/// # Errors
///
/// It panicked. What it worked on may be half changed.
pub(crate) fn guarded<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(work)).map_err(caught)
}

/// The place of a panic that was caught just now, on this thread.
pub(crate) fn caught(_unread: Box<dyn Any + Send>) -> String {
    PLACE.take().unwrap_or_else(|| "unknown place".to_owned())
}

/// A file without the folders of whoever built it.
fn shortened(file: &str) -> String {
    let file = file.replace('\\', "/");
    for (mark, folders_behind) in [("/registry/src/", 1), ("/rustc/", 1), ("src-tauri/", 0)] {
        if let Some((_, behind)) = file.split_once(mark) {
            return behind.splitn(folders_behind + 1, '/').last().unwrap_or_default().to_owned();
        }
    }
    let folders = file.split('/').rev().take(3).collect::<Vec<_>>();
    folders.into_iter().rev().collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_names_no_folder_of_the_builder() {
        for (file, short) in [
            ("src-tauri/crates/engine/src/run.rs", "crates/engine/src/run.rs"),
            ("/home/anna/sparekey/src-tauri/src/app.rs", "src/app.rs"),
            ("/home/anna/.cargo/registry/src/index.example-1949/url-2.5.4/src/lib.rs", "url-2.5.4/src/lib.rs"),
            ("C:\\Users\\Anna\\.cargo\\registry\\src\\index\\url-2.5.4\\src\\lib.rs", "url-2.5.4/src/lib.rs"),
            ("/rustc/59807616/library/core/src/option.rs", "library/core/src/option.rs"),
            ("/home/anna/else/where/lib.rs", "else/where/lib.rs"),
        ] {
            assert_eq!(shortened(file), short);
        }
    }

    #[test]
    fn what_a_panic_said_is_not_kept() {
        let place = guarded(|| panic!("kcifyukbjejkmdju")).map(|(): ()| ()).expect_err("it panicked");
        assert!(!place.contains("kcif"));
        assert_eq!(guarded(|| 7), Ok(7));
    }
}

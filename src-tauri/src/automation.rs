//! Faults on demand, for tests that drive the window.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use sparekey_engine::ports::{Browser, BrowserFault, ChooserFault, FileChooser, FileKind, Ports};

/// A browser that panics.
struct Broken;

impl Browser for Broken {
    fn open(&self, page: &tauri::Url) -> Result<(), BrowserFault> {
        panic!("the browser is broken, and was to open {page}")
    }
}

/// Chooses the file that `SPAREKEY_CHOOSES` names, without asking.
pub(crate) struct Chosen(pub(crate) PathBuf);

impl FileChooser for Chosen {
    fn choose(&self, _: FileKind) -> Result<Option<PathBuf>, ChooserFault> {
        Ok(Some(self.0.clone()))
    }
}

/// Panics where `SPAREKEY_PANICS` asks for it, the first time that a page asks for its first view.
pub(crate) fn before_first_view() {
    static DONE: AtomicBool = AtomicBool::new(false);
    let wanted = std::env::var("SPAREKEY_PANICS").is_ok_and(|part| part == "first-view");
    assert!(!wanted || DONE.swap(true, Ordering::SeqCst), "there is no first view");
}

/// The ports, with a broken browser where `SPAREKEY_PANICS` asks for one.
pub(crate) fn with_faults(ports: Ports) -> Ports {
    match std::env::var("SPAREKEY_PANICS").as_deref() {
        Ok("browser") => Ports { browser: Arc::new(Broken), ..ports },
        _ => ports,
    }
}

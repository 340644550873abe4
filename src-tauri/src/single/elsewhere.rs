//! Windows: a named mutex of the session and a message to its window, by Tauri's own plugin, which waits ten seconds at
//! most. macOS: the system brings an open program forward by itself; the plugin would listen in `/tmp` there, where
//! other people of the computer can listen as well.

use tauri::AppHandle;

use super::Claim;

/// The right to be the window. It is asked for while the window is built, and a second start ends there.
pub(crate) struct Instance(());

/// Leaves the question to [`Instance::join`].
pub(crate) fn claim(_practice: bool) -> Claim {
    Claim::First(Instance(()))
}

impl Instance {
    /// From now on this is the window that comes forward; the plugin knows already.
    pub(crate) fn show(&self, _app: &AppHandle) {}

    /// The window closes: another start opens a new one from now on.
    pub(crate) fn release(&self, app: &AppHandle) {
        #[cfg(windows)]
        tauri_plugin_single_instance::destroy(app);
        #[cfg(not(windows))]
        let _ = app;
    }

    /// Takes part in building the window.
    pub(crate) fn join(&self, builder: tauri::Builder<tauri::Wry>) -> tauri::Builder<tauri::Wry> {
        #[cfg(windows)]
        let builder = builder.plugin(tauri_plugin_single_instance::init(|app, _, _| super::raise(app, None)));
        builder
    }
}

//! One window for each person: a second start brings the first one forward, and ends.
//!
//! Practice and real work are two programs here: each has one window. On macOS the system itself keeps it so.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub(crate) use linux::{Instance, claim};

#[cfg(not(target_os = "linux"))]
mod elsewhere;
#[cfg(not(target_os = "linux"))]
pub(crate) use elsewhere::{Instance, claim};

use tauri::{AppHandle, Manager};

use crate::app::{WINDOW, texts};

/// What a start finds.
pub(crate) enum Claim {
    /// No other window, or nobody who could tell of one: this is the window.
    First(Instance),
    /// The other window has come forward.
    #[cfg_attr(not(target_os = "linux"), allow(dead_code, reason = "found out later there"))]
    Raised,
    /// The other window is there and does not answer.
    #[cfg_attr(not(target_os = "linux"), allow(dead_code, reason = "found out later there"))]
    Silent,
}

/// The name under which this kind of window is known to the system.
pub(crate) fn name(practice: bool) -> &'static str {
    match practice {
        true => "org.sparekey.app.practice",
        false => "org.sparekey.app",
    }
}

/// Brings the window forward. `token` is what the desktop gave to the second start, for whom the person asked.
#[cfg_attr(target_os = "macos", allow(dead_code, reason = "the system itself brings it forward there"))]
fn raise(app: &AppHandle, token: Option<String>) {
    let handle = app.clone();
    // Before the window's thread runs, and after it, there is nothing to bring forward.
    let _ = app.run_on_main_thread(move || {
        let Some(window) = handle.get_webview_window(WINDOW) else { return };
        let _ = window.unminimize();
        let _ = window.show();
        #[cfg(target_os = "linux")]
        if let Some(token) = token
            && let Ok(window) = window.gtk_window()
        {
            gtk::prelude::GtkWindowExt::set_startup_id(&window, &token);
        }
        #[cfg(not(target_os = "linux"))]
        drop(token);
        let _ = window.set_focus();
    });
}

/// Says that the other window does not answer, and waits until that was read.
pub(crate) fn say_silent() -> String {
    let sentence = texts().say("start-other-silent");
    let message = rfd::MessageDialog::new().set_level(rfd::MessageLevel::Warning);
    message.set_title("Sparekey").set_description(&sentence).show();
    sentence
}

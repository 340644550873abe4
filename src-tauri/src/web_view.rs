//! Whether Windows has what the window is drawn with.

use std::path::Path;

use rfd::{MessageButtons, MessageDialog, MessageDialogResult, MessageLevel};
use sparekey_engine::ports::Browser;
use sparekey_engine::texts::Args;
use sparekey_platform as platform;

/// Exit code when WebView2 is missing.
const MISSING: u8 = 6;
/// Microsoft's page for it. A page and no download: what to take is Microsoft's to say.
const PAGE: &str = "https://developer.microsoft.com/microsoft-edge/webview2/consumer/";

/// Whether Microsoft Edge WebView2 is there: without it the window library ends the program with no word. The person
/// is told, and led to Microsoft's page if they like.
///
/// # Errors
///
/// The exit code, after it was said.
pub(crate) fn there() -> Result<(), u8> {
    if tauri::webview_version().is_ok() {
        return Ok(());
    }
    let sentence = crate::app::texts().get("start-webview-missing", &Args::none().text("page", PAGE));
    let question = MessageDialog::new().set_level(MessageLevel::Warning).set_buttons(MessageButtons::YesNo);
    if question.set_title("Sparekey").set_description(sentence).show() == MessageDialogResult::Yes {
        // Where no browser opens, the address has stood in the message.
        let _ = PAGE.parse().map(|page| platform::SystemBrowser.open(&page));
    }
    Err(MISSING)
}

/// Deletes what the web view wrote down of crashes of its own: typed letters go through its processes, and the stacks in
/// those files may hold some. `name` is the window's, by which its folder is called. Nothing happens where it is in use.
pub(crate) fn forget_crashes(name: &str) {
    if let Some(local) = std::env::var_os("LOCALAPPDATA") {
        let _ = std::fs::remove_dir_all(Path::new(&local).join(name).join("EBWebView").join("Crashpad"));
    }
}

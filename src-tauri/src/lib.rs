//! Sparekey's window: a thin face of `sparekey-engine`. No mail, no decisions, no texts.

mod app;
#[cfg(feature = "automation")]
mod automation;
mod chooser;
mod commands;
mod shield;
mod single;
#[cfg(windows)]
mod web_view;

/// Shows the window until it is closed. Gives the exit code. To be called before any other thread is there.
#[must_use]
pub fn run() -> u8 {
    forget_environment();
    app::run()
}

/// Variables that change whom the window trusts. An administrator may have allowed them.
#[cfg(not(feature = "automation"))]
const AUTHORITIES: &[&str] = &["SSL_CERT_FILE", "SSL_CERT_DIR"];

/// Variables that switch on remote control or the inspector in a packaged window.
#[cfg(not(feature = "automation"))]
const FORGOTTEN: &[&str] = &[
    "TAURI_AUTOMATION",
    "TAURI_WEBVIEW_AUTOMATION",
    "WEBKIT_INSPECTOR_SERVER",
    "WEBKIT_INSPECTOR_HTTP_SERVER",
    "WEBKIT_INJECTED_BUNDLE_PATH",
    "WEBKIT_EXEC_PATH",
    "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS",
    "WEBKIT_ENABLE_DEBUG_PERMISSIONS_IN_SANDBOX",
    "WEBKIT_DEBUG",
    // With these every key that is pressed is written to standard error, which desktops keep in the journal.
    "WAYLAND_DEBUG",
    "GDK_DEBUG",
    // "interactive" opens the toolkit's own inspector.
    "GTK_DEBUG",
    "GTK_INSPECTOR_DISPLAY",
    "GTK_MODULES",
    "GTK3_MODULES",
    "WEBVIEW2_ADDITIONAL_BROWSER_ARGUMENTS",
    "WEBVIEW2_BROWSER_EXECUTABLE_FOLDER",
    "WEBVIEW2_USER_DATA_FOLDER",
    "WEBVIEW2_RELEASE_CHANNEL_PREFERENCE",
    "WEBVIEW2_RELEASE_CHANNELS",
    "WEBVIEW2_CHANNEL_SEARCH_KIND",
    "WEBVIEW2_PIPE_FOR_SCRIPT_DEBUGGER",
    "WEBVIEW2_WAIT_FOR_SCRIPT_DEBUGGER",
];

#[cfg(not(feature = "automation"))]
#[allow(unsafe_code)]
fn forget_environment() {
    let authorities = AUTHORITIES.iter().filter(|_| !sparekey_platform::policy().trust_environment);
    for name in FORGOTTEN.iter().chain(authorities) {
        // SAFETY: called first thing in the program, before any other thread exists that could read the environment.
        unsafe { std::env::remove_var(name) };
    }
}

/// Tests drive the window and bring their own authority, and say so when they build it.
#[cfg(feature = "automation")]
fn forget_environment() {}

//! Sparekey's window: a thin face of `sparekey-engine`. No mail, no decisions, no texts.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod app;
mod commands;

use std::process::ExitCode;

fn main() -> ExitCode {
    forget_automation();
    app::run()
}

/// Variables that switch on remote control or the inspector in a packaged window.
#[cfg(not(feature = "automation"))]
const AUTOMATION: &[&str] = &[
    "TAURI_AUTOMATION",
    "TAURI_WEBVIEW_AUTOMATION",
    "WEBKIT_INSPECTOR_SERVER",
    "WEBKIT_INSPECTOR_HTTP_SERVER",
    "WEBVIEW2_ADDITIONAL_BROWSER_ARGUMENTS",
    "WEBVIEW2_BROWSER_EXECUTABLE_FOLDER",
    "WEBVIEW2_USER_DATA_FOLDER",
    "WEBVIEW2_RELEASE_CHANNEL_PREFERENCE",
    "WEBVIEW2_PIPE_FOR_SCRIPT_DEBUGGER",
    "WEBVIEW2_WAIT_FOR_SCRIPT_DEBUGGER",
];

#[cfg(not(feature = "automation"))]
#[allow(unsafe_code)]
fn forget_automation() {
    for name in AUTOMATION {
        // SAFETY: called first thing in main, before any other thread exists that could read the environment.
        unsafe { std::env::remove_var(name) };
    }
}

/// Tests drive the window, and say so when they build it.
#[cfg(feature = "automation")]
fn forget_automation() {}

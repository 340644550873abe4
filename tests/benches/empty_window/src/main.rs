//! An empty Tauri window with the settings of the wizard's, that says when it was painted: `cargo xtask bench start-up`
//! measures the wizard beside it.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    let app = tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![commands::painted])
        .build(tauri::generate_context!())?;
    // Keep it as in src-tauri/src/app.rs.
    let window = WebviewWindowBuilder::new(&app, "empty", WebviewUrl::default())
        .title("Empty")
        .inner_size(960.0, 700.0)
        .min_inner_size(480.0, 560.0)
        .center()
        .incognito(true)
        .general_autofill_enabled(false)
        .devtools(cfg!(debug_assertions))
        .build()?;
    window.set_focus()?;
    app.run(|_, _| {});
    Ok(())
}

mod commands {
    /// The page is on the screen.
    #[tauri::command(async)]
    #[allow(clippy::print_stdout, reason = "it talks to the benchmark")]
    pub(crate) fn painted() {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        println!("painted {}", now.as_millis());
    }
}

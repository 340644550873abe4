//! The system's question for a file, above the window.

use std::path::PathBuf;
use std::sync::mpsc::channel;

use rfd::AsyncFileDialog;
use sparekey_engine::ports::{ChooserFault, FileChooser, FileKind};
use tauri::{AppHandle, Manager};

/// The system's own dialog. It belongs to the window's thread, and is waited for on the caller's.
pub(crate) struct SystemChooser {
    app: AppHandle,
    window: &'static str,
}

impl SystemChooser {
    /// Over the window of this name.
    pub(crate) fn new(app: &AppHandle, window: &'static str) -> Self {
        Self { app: app.clone(), window }
    }
}

impl FileChooser for SystemChooser {
    fn choose(&self, kind: FileKind) -> Result<Option<PathBuf>, ChooserFault> {
        let window = self.app.get_webview_window(self.window).ok_or(ChooserFault)?;
        let (answer, answered) = channel();
        let ask = move || {
            let question = AsyncFileDialog::new().set_parent(&window).add_filter("CSV", kind.endings()).pick_file();
            std::thread::spawn(move || {
                let file = tauri::async_runtime::block_on(question);
                // Nobody waits any more where the program has ended meanwhile.
                let _ = answer.send(file.map(|file| file.path().to_owned()));
            });
        };
        self.app.run_on_main_thread(ask).map_err(|_| ChooserFault)?;
        answered.recv().map_err(|_| ChooserFault)
    }
}

//! What the page can ask for. Each command is listed in `build.rs` and allowed in `capabilities/window.json`.

use std::sync::{Arc, Mutex, PoisonError};

use sparekey_engine::run::Session;
use sparekey_engine::secret::Secret;
use sparekey_engine::view::{Input, View};
use tauri::State;
use tauri::ipc::Channel;

/// Where views go: the page that subscribed last. A reload subscribes again.
#[derive(Clone, Default)]
pub(crate) struct Page(Arc<Mutex<Option<Channel<View>>>>);

impl Page {
    /// Sends a view; a page that is gone misses nothing, since the next one asks for all.
    pub(crate) fn show(&self, view: View) {
        if let Some(channel) = &*self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            let _ = channel.send(view);
        }
    }

    fn subscribe(&self, channel: Channel<View>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(channel);
    }
}

/// The page wants every view from now on. The one that stands is the answer itself: it is there sooner than by a
/// channel, which has anything large fetched by one more call.
#[tauri::command(async)]
pub(crate) fn subscribe(channel: Channel<View>, page: State<'_, Page>, session: State<'_, Session>) -> View {
    #[cfg(feature = "automation")]
    crate::automation::before_first_view();
    page.subscribe(channel);
    session.view()
}

/// A person did something.
#[tauri::command(async)]
pub(crate) fn act(input: Input, session: State<'_, Session>) {
    session.act(input);
}

/// A person typed a code: the one way in, and there is none out.
#[tauri::command(async)]
pub(crate) fn submit_code(code: String, session: State<'_, Session>) {
    session.submit_code(Secret::new(code));
}

/// The first view is on the screen. Says when, if asked for by `SPAREKEY_STARTUP_TRACE`.
#[tauri::command(async)]
pub(crate) fn painted() {
    if std::env::var_os("SPAREKEY_STARTUP_TRACE").is_some() {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        println!("painted {}", now.as_millis());
    }
}

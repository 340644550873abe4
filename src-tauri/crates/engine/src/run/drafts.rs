//! The stored draft, and the thread that stores it.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::fault::guarded;
use crate::ports::{Settings, SettingsFault};
use crate::texts::Language;
use crate::wizard::Draft;

/// The draft as it is stored.
#[derive(Serialize, Deserialize)]
struct StoredDraft {
    version: u32,
    draft: Draft,
}

const VERSION: u32 = 1;

/// What was entered before, if anything was; or why it cannot be taken up.
pub(super) fn taken_up(settings: &dyn Settings) -> (Option<Draft>, Option<SettingsFault>) {
    let text = match settings.load() {
        Ok(Some(text)) => text,
        Ok(None) => return (None, None),
        Err(fault) => return (None, Some(fault)),
    };
    match serde_json::from_str::<StoredDraft>(&text) {
        Ok(StoredDraft { version: VERSION, mut draft }) => {
            // Another version of this program may have spoken more.
            draft.language.take_if(|tag| Language::of(tag).is_none());
            (Some(draft).filter(|draft| *draft != Draft::default()), None)
        }
        // Another version of this program may still know what it means.
        _ => {
            settings.put_aside();
            (None, Some(SettingsFault::Damaged))
        }
    }
}

/// The text that is stored.
pub(super) fn written(draft: &Draft) -> String {
    serde_json::to_string(&StoredDraft { version: VERSION, draft: draft.clone() }).unwrap_or_default()
}

/// Stores drafts in their order on a thread of its own, skipping those that are outdated already.
pub(super) struct DraftKeeper {
    sender: Sender<Order>,
}

enum Order {
    Store(String),
    Tell(Sender<()>),
}

impl DraftKeeper {
    /// `tell` hears when storing begins to fail, and when it works again.
    pub(super) fn start(
        settings: Arc<dyn Settings>,
        tell: impl Fn(Result<(), SettingsFault>) + Send + 'static,
    ) -> Self {
        let (sender, receiver) = channel();
        thread::spawn(move || keep_drafts(&receiver, &*settings, tell));
        Self { sender }
    }

    pub(super) fn store(&self, text: String) {
        // Fails only when the thread is gone, and then there is nobody to tell.
        let _ = self.sender.send(Order::Store(text));
    }

    /// Waits until everything is stored, or could not be; at most so long.
    pub(super) fn settle(&self, bound: Duration) {
        let (sender, receiver) = channel();
        if self.sender.send(Order::Tell(sender)).is_ok() {
            let _ = receiver.recv_timeout(bound);
        }
    }
}

fn keep_drafts(orders: &Receiver<Order>, settings: &dyn Settings, tell: impl Fn(Result<(), SettingsFault>)) {
    let mut last = Ok(());
    while let Ok(first) = orders.recv() {
        let mut newest = None;
        let mut waiting = Vec::new();
        for order in std::iter::once(first).chain(orders.try_iter()) {
            match order {
                Order::Store(text) => newest = Some(text),
                Order::Tell(sender) => waiting.push(sender),
            }
        }
        let result =
            newest.map_or(last, |text| guarded(|| settings.store(&text)).unwrap_or(Err(SettingsFault::Failed)));
        // Before the news: who hears them may have to wait for whoever waits here.
        for sender in waiting {
            let _ = sender.send(());
        }
        if result != last {
            last = result;
            tell(result);
        }
    }
}

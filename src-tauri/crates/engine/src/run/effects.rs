//! Does over the ports what the wizard asks for, and feeds what comes of it back.

use std::panic::AssertUnwindSafe;
use std::thread;
use std::time::Duration;

use futures_util::FutureExt;

use super::{Session, Told};
use crate::fault::{caught, guarded};
use crate::ports::{BrowserFault, ClipboardFault, DocumentFault, KeychainFault};
use crate::provider::discover::{Discovered, discover};
use crate::secret::Secret;
use crate::texts::{WrittenDocument, written, written_document};
use crate::wizard::{Copied, CopyText, Effect, Event};

/// A pause in typing after which the network is asked about a domain: half-typed domains are nobody's business.
const TYPING_PAUSE: Duration = Duration::from_millis(500);

impl Session {
    pub(super) fn perform(&self, effects: Vec<Effect>) {
        for effect in effects {
            if let Err(place) = guarded(|| self.perform_one(effect)) {
                self.broke(place);
                self.show();
            }
        }
    }

    /// Something beside the wizard panicked.
    fn broke(&self, place: String) {
        self.state().faults.show(place);
    }

    pub(super) fn perform_one(&self, effect: Effect) {
        let ports = &self.inner.setting.ports;
        match effect {
            Effect::Discover(domain) => self.look_up(domain),
            Effect::StopDiscovering => {
                if let Some(look_up) = self.state().look_up.take() {
                    look_up.abort();
                }
            }
            Effect::ProbeKeychain => {
                let (keychain, failed) = (ports.keychain.clone(), Event::KeychainProbed(Err(KeychainFault::Failed)));
                self.on_a_thread(failed, move || Event::KeychainProbed(keychain.probe()));
            }
            Effect::LookAtScreen => {
                let screen = ports.screen.clone();
                let failed = Event::ScreenLookedAt { elsewhere: false };
                self.on_a_thread(failed, move || Event::ScreenLookedAt { elsewhere: screen.is_shown_elsewhere() });
            }
            Effect::ReadClipboard => {
                let (clipboard, failed) =
                    (ports.clipboard.clone(), Event::ClipboardRead(Err(ClipboardFault::Unavailable)));
                self.on_a_thread(failed, move || {
                    let text = clipboard.read();
                    Event::ClipboardRead(text.map(|text| Secret::new(text.as_str().to_owned())))
                });
            }
            Effect::OpenPage(page) => {
                let (browser, failed) = (ports.browser.clone(), Event::PageOpened(Err(BrowserFault)));
                self.on_a_thread(failed, move || Event::PageOpened(browser.open(&page)));
            }
            Effect::CopyText { what, text } => {
                let clipboard = ports.clipboard.clone();
                let text = match text {
                    CopyText::Plain(text) => text,
                    CopyText::Written(what) => {
                        let state = self.state();
                        written(&state.wizard, &state.texts, what)
                    }
                };
                let failed = Event::Copied { what, result: Err(ClipboardFault::Unavailable) };
                self.on_a_thread(failed, move || Event::Copied { what, result: clipboard.write(&text) });
            }
            Effect::CopyCode { row, code } => self.copy_code(Copied::Row(row), code),
            Effect::ClearClipboard(code) => self.clear_clipboard(code),
            Effect::Rehearse(failure) => {
                if let Some(rehearsal) = &ports.rehearsal {
                    rehearsal.rehearse(failure);
                }
            }
            Effect::StartCheck { run, plan, code } => self.start_check(run, *plan, code),
            Effect::CancelCheck { run } => {
                if let Some((_, check)) = self.state().check.take_if(|(running, _)| *running == run) {
                    check.cancel.cancel();
                }
            }
            Effect::SkipJourney { run } => {
                if let Some((_, check)) = self.state().check.as_ref().filter(|(running, _)| *running == run) {
                    check.skip_journey.cancel();
                }
            }
            Effect::Forget(key) => {
                let keychain = ports.keychain.clone();
                thread::spawn(move || {
                    if keychain.forget(&key).is_err() {
                        log::warn!("an item that nobody wanted stays in the keychain");
                    }
                });
            }
            Effect::Save { run, account, code } => {
                let keychain = ports.keychain.clone();
                let key = account.key();
                let failed = Event::Saved { run, key: key.clone(), result: Err(KeychainFault::Failed) };
                self.on_a_thread(failed, move || {
                    let result = keychain.save(&account, &code);
                    Event::Saved { run, key, result }
                });
            }
            Effect::Bulk(effect) => self.perform_bulk(effect),
            Effect::SaveDocument(document) => {
                let written = {
                    let state = self.state();
                    written_document(&state.wizard, &state.texts, document)
                };
                let documents = ports.documents.clone();
                let failed = Event::DocumentSaved { document, result: Err(DocumentFault::Failed) };
                self.on_a_thread(failed, move || {
                    let saved = written.map(|WrittenDocument { name, bytes }| documents.save(&name, &bytes));
                    Event::DocumentSaved { document, result: saved.unwrap_or(Err(DocumentFault::Failed)) }
                });
            }
            Effect::OpenDocument(saved) => {
                let documents = ports.documents.clone();
                let failed = Event::DocumentOpened(Err(BrowserFault));
                self.on_a_thread(failed, move || Event::DocumentOpened(documents.open(&saved)));
            }
            Effect::Mailboxes(errand) => self.run_errand(errand),
            // Stored before the view was shown.
            Effect::StoreDraft | Effect::ForgetDraft => {}
            Effect::Quit => {
                self.settle();
                (self.inner.face)(Told::Quit);
            }
        }
    }

    /// Runs something that may block on a thread of its own, which nothing waits for at the end of the program.
    /// What comes of it is taken in; `failed` where it panicked, so that nobody waits for it.
    pub(super) fn on_a_thread(&self, failed: Event, work: impl FnOnce() -> Event + Send + 'static) {
        let session = self.clone();
        thread::spawn(move || {
            let event = guarded(work).unwrap_or_else(|place| {
                session.broke(place);
                failed
            });
            session.take(event);
        });
    }

    fn look_up(&self, domain: String) {
        let session = self.clone();
        let (catalogue, sources) = (self.inner.setting.catalogue, self.inner.setting.sources.clone());
        let task = self.inner.runtime.spawn(async move {
            tokio::time::sleep(TYPING_PAUSE).await;
            let found = AssertUnwindSafe(discover(&domain, catalogue, &sources)).catch_unwind().await;
            let found = found.unwrap_or_else(|panic| {
                session.broke(caught(panic));
                Discovered::not_asked()
            });
            session.take(Event::Discovered { domain, found });
        });
        if let Some(older) = self.state().look_up.replace(task.abort_handle()) {
            older.abort();
        }
    }

    pub(super) fn copy_code(&self, what: Copied, code: Secret) {
        let clipboard = self.inner.setting.ports.clipboard.clone();
        let (session, expired) = (self.clone(), code.clone());
        let life = self.inner.setting.surroundings.clipboard_life;
        let expiry = self.inner.runtime.spawn(async move {
            tokio::time::sleep(life).await;
            session.clear_clipboard(expired);
        });
        // Copied once more, it has all of its time again.
        if let Some(earlier) = self.state().expiry.replace(expiry.abort_handle()) {
            earlier.abort();
        }
        let failed = Event::Copied { what, result: Err(ClipboardFault::Unavailable) };
        self.on_a_thread(failed, move || Event::Copied { what, result: clipboard.write_code(&code) });
    }

    fn clear_clipboard(&self, code: Secret) {
        let (session, clipboard) = (self.clone(), self.inner.setting.ports.clipboard.clone());
        thread::spawn(move || {
            // A clipboard that cannot be reached cannot be cleared either; the screen has said that it may keep things.
            if clipboard.clear_code(&code).is_ok() {
                session.take(Event::CodeCleared(code));
            }
        });
    }
}

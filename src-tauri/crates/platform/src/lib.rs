//! The real ports of this computer: keychain, clipboard, browser, settings folder.
//!
//! Every call may block (a keychain waits for its owner): it is made on a thread that may wait, never on the window's.

#![cfg_attr(test, allow(clippy::unwrap_used))]

mod borrowed;
mod browser;
mod clipboard;
mod clock;
pub mod console;
mod documents;
mod folder;
mod forget;
mod keychain;
mod person;
mod place;
pub mod policy;
pub mod process;
mod proxies;
mod screen;
mod settings;
mod shared;
#[cfg(feature = "test-roots")]
mod test_roots;
mod window;

use std::sync::Arc;

use sparekey_engine::check::Network;
use sparekey_engine::ports::{Lacking, MemoryText, Ports};
use sparekey_engine::rehearsal::Rehearsal;
use sparekey_engine::surroundings::Surroundings;

pub use browser::SystemBrowser;
pub use clipboard::SystemClipboard;
pub use clock::SystemClock;
pub use documents::SystemDocuments;
pub use forget::{Forgotten, Left, forget_everything};
pub use keychain::{MemoryKeychain, SystemKeychain};
pub use person::SystemPersonCheck;
pub use place::SystemNetworkPlace;
pub use policy::policy;
pub use proxies::SystemProxies;
pub use screen::SystemScreen;
pub use settings::{FileSettings, MemorySettings, state_folder};
pub use shared::SharedFile;

/// Name under which items stand in the keychain.
pub const SERVICE: &str = "org.sparekey.app";

/// The ports of a real run: items under `service`, settings in [`state_folder`].
pub fn ports_for(service: &str) -> Ports {
    Ports {
        keychain: Arc::new(SystemKeychain::new(service)),
        clipboard: Arc::new(SystemClipboard::new()),
        browser: Arc::new(SystemBrowser),
        screen: Arc::new(SystemScreen),
        settings: Arc::new(FileSettings::new(state_folder())),
        clock: Arc::new(SystemClock),
        mailboxes: Arc::new(SharedFile::mailboxes(state_folder())),
        person: Arc::new(SystemPersonCheck::new()),
        network_place: Arc::new(SystemNetworkPlace::new(state_folder())),
        documents: Arc::new(SystemDocuments::new()),
        chooser: Arc::new(Lacking),
        rehearsal: None,
    }
}

/// The network of a real run: through the proxies that are set here, and refused sign-ins are counted in
/// [`state_folder`], together with every other program of Sparekey's.
pub fn network() -> Network {
    let log = Arc::new(SharedFile::sign_ins(state_folder()));
    let network = Network::system().through(Arc::new(SystemProxies)).counting_in(log).under(policy());
    #[cfg(feature = "test-roots")]
    let network = test_roots::believe_only_that(network);
    network
}

/// The ports of practice: a keychain, settings and a list of mailboxes that end with the program, and whoever makes
/// things go wrong in it.
pub fn practice_ports(rehearsal: Arc<dyn Rehearsal>) -> Ports {
    Ports {
        keychain: Arc::new(MemoryKeychain::default()),
        clipboard: Arc::new(SystemClipboard::new()),
        browser: Arc::new(SystemBrowser),
        screen: Arc::new(SystemScreen),
        settings: Arc::new(MemorySettings::default()),
        clock: Arc::new(SystemClock),
        mailboxes: Arc::new(MemoryText::default()),
        person: Arc::new(SystemPersonCheck::new()),
        network_place: Arc::new(Lacking),
        documents: Arc::new(SystemDocuments::new()),
        chooser: Arc::new(Lacking),
        rehearsal: Some(rehearsal),
    }
}

/// The languages that this computer is set to, the dearest first (BCP 47 tags).
pub fn languages() -> Vec<String> {
    sys_locale::get_locales().collect()
}

/// What is known of this computer without asking it anything.
pub fn surroundings() -> Surroundings {
    // Windows is asked to leave codes out of its list, and has them taken out of it. Elsewhere the list, if there is
    // one, belongs to whatever program keeps it, and may not know the mark that it is to be left out.
    let no_clipboard_history = cfg!(windows);
    Surroundings { no_clipboard_history, borrowed: borrowed::look(), ..Surroundings::default() }
}

/// Whether there is a screen to show something on. Elsewhere than on Linux and its relatives there always is.
pub fn has_display() -> bool {
    if cfg!(any(windows, target_os = "macos")) {
        return true;
    }
    ["WAYLAND_DISPLAY", "DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

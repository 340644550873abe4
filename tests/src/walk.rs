//! Walks the wizard in-process, over ports that a test can look into.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use sparekey_engine::check::Network;
use sparekey_engine::policy::Policy;
use sparekey_engine::ports::{
    Asking, Browser, BrowserFault, Clipboard, ClipboardFault, Keychain, KeychainFault, Lacking, MailboxKey, MemoryText,
    Ports, ProvenAccount, Screen, Settings,
};
use sparekey_engine::provider::Catalogue;
use sparekey_engine::provider::discover::Sources;
use sparekey_engine::rehearsal::Rehearsal;
use sparekey_engine::run::{Session, Setting, Told};
use sparekey_engine::secret::Secret;
use sparekey_engine::surroundings::Surroundings;
use sparekey_engine::view::{ChoiceId, FieldId, Input, Press, View};
use sparekey_platform::MemorySettings;
use sparekey_practice::Practice;
use url::Url;
use zeroize::Zeroizing;

/// Longest wait for a screen; a check is bounded at 20 s.
const PATIENCE: Duration = Duration::from_secs(30);

/// What a session did to the computer, without the codes.
#[derive(Default)]
pub struct Seen {
    /// Accounts that were saved, with the number of characters of their codes.
    pub saved: Mutex<Vec<(ProvenAccount, usize)>>,
    /// Texts that were copied; a code is not among them.
    pub copied: Mutex<Vec<String>>,
    /// How often a code was copied.
    pub codes_copied: Mutex<usize>,
    /// Pages that were opened.
    pub opened: Mutex<Vec<Url>>,
    codes: Mutex<Vec<(MailboxKey, Secret)>>,
    views: Mutex<Vec<View>>,
    changed: Condvar,
}

/// A session with everything that it did.
pub struct Walk {
    session: Session,
    /// What it did.
    pub seen: Arc<Seen>,
}

impl Walk {
    /// Starts a session on the current tokio runtime.
    pub fn start(catalogue: &'static Catalogue, practice: bool, network: Network, settings: Arc<dyn Settings>) -> Self {
        Self::begin(catalogue, practice, network, settings, None)
    }

    /// Starts a session in practice, in which failures can be chosen.
    pub fn practising(practice: &Practice) -> Self {
        let catalogue = Catalogue::practice(&practice.provider_toml()).expect("practice's own provider");
        let catalogue: &'static Catalogue = Box::leak(Box::new(catalogue));
        let settings = Arc::new(MemorySettings::default());
        Self::begin(catalogue, true, practice.network(), settings, Some(practice.rehearsal()))
    }

    fn begin(
        catalogue: &'static Catalogue,
        practice: bool,
        network: Network,
        settings: Arc<dyn Settings>,
        rehearsal: Option<Arc<dyn Rehearsal>>,
    ) -> Self {
        let seen = Arc::new(Seen::default());
        let ports = Ports {
            keychain: Arc::new(FakePort(seen.clone())),
            clipboard: Arc::new(FakePort(seen.clone())),
            browser: Arc::new(FakePort(seen.clone())),
            screen: Arc::new(FakePort(seen.clone())),
            settings,
            clock: Arc::new(sparekey_platform::SystemClock),
            mailboxes: Arc::new(MemoryText::default()),
            person: Arc::new(Lacking),
            network_place: Arc::new(Lacking),
            documents: Arc::new(Lacking),
            chooser: Arc::new(Lacking),
            rehearsal,
        };
        let sources = if practice { Sources::nobody() } else { Sources::system() };
        let surroundings = Surroundings::default();
        let setting = Setting {
            catalogue,
            practice,
            ports,
            network,
            sources,
            surroundings,
            lang: "en".into(),
            policy: Policy::default(),
        };
        let face = seen.clone();
        let session = Session::start(setting, move |told| {
            if let Told::View(view) = told {
                face.views.lock().unwrap_or_else(PoisonError::into_inner).push(*view);
                face.changed.notify_all();
            }
        });
        Self { session, seen }
    }

    /// Presses a button.
    pub fn press(&self, press: Press) -> &Self {
        self.session.act(Input::Press { press });
        self
    }

    /// Answers a question.
    pub fn choose(&self, choice: ChoiceId, value: &str) -> &Self {
        self.session.act(Input::Choose { choice, value: value.into() });
        self
    }

    /// Types into a field.
    pub fn types(&self, field: FieldId, value: &str) -> &Self {
        self.session.act(Input::Type { field, value: value.into() });
        self
    }

    /// Copies a row of the hand-over.
    pub fn copy_row(&self, row: u8) -> &Self {
        self.session.act(Input::CopyRow { row });
        self
    }

    /// Types a code.
    pub fn code(&self, code: &str) -> &Self {
        self.session.submit_code(Secret::new(code.to_owned()));
        self
    }

    /// Waits for a view that fits, whose key may have been reached already; panics when none comes.
    pub fn until(&self, what: &str, fits: impl Fn(&View) -> bool) -> View {
        let deadline = Instant::now() + PATIENCE;
        let mut views = self.seen.views.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if let Some(view) = views.last().filter(|view| fits(view)) {
                return view.clone();
            }
            let left = deadline.saturating_duration_since(Instant::now());
            let last = views.last().map(|view| view.screen_key.clone());
            assert!(!left.is_zero(), "waited for {what}, and the screen is {last:?}");
            views = self.seen.changed.wait_timeout(views, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Waits for a screen by the beginning of its key.
    pub fn screen(&self, key: &str) -> View {
        self.until(key, |view| view.screen_key.starts_with(key))
    }

    /// Every view so far, as a page gets it.
    pub fn views_as_json(&self) -> String {
        let views = self.seen.views.lock().unwrap_or_else(PoisonError::into_inner);
        serde_json::to_string(&*views).expect("views are plain data")
    }

    /// Ends the session as closing the window does.
    pub fn close(&self) {
        self.session.close();
    }
}

struct FakePort(Arc<Seen>);

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Keychain for FakePort {
    fn probe(&self) -> Result<(), KeychainFault> {
        Ok(())
    }

    fn save(&self, account: &ProvenAccount, code: &Secret) -> Result<(), KeychainFault> {
        self.forget(&account.key())?;
        locked(&self.0.saved).push((account.clone(), code.expose().chars().count()));
        locked(&self.0.codes).push((account.key(), code.clone()));
        Ok(())
    }

    fn load(&self, key: &MailboxKey, _: Asking) -> Result<Option<(ProvenAccount, Secret)>, KeychainFault> {
        let code = locked(&self.0.codes).iter().find(|(held, _)| held == key).map(|(_, code)| code.clone());
        let account = locked(&self.0.saved).iter().find(|(held, _)| held.key() == *key).map(|(held, _)| held.clone());
        Ok(account.zip(code))
    }

    fn forget(&self, key: &MailboxKey) -> Result<(), KeychainFault> {
        locked(&self.0.saved).retain(|(account, _)| account.key() != *key);
        locked(&self.0.codes).retain(|(held, _)| held != key);
        Ok(())
    }
}

impl Clipboard for FakePort {
    fn read(&self) -> Result<Zeroizing<String>, ClipboardFault> {
        Err(ClipboardFault::Empty)
    }

    fn write(&self, text: &str) -> Result<(), ClipboardFault> {
        locked(&self.0.copied).push(text.to_owned());
        Ok(())
    }

    fn write_code(&self, _: &Secret) -> Result<(), ClipboardFault> {
        *locked(&self.0.codes_copied) += 1;
        Ok(())
    }

    fn clear_code(&self, _: &Secret) -> Result<(), ClipboardFault> {
        *locked(&self.0.codes_copied) = 0;
        Ok(())
    }
}

impl Screen for FakePort {
    fn is_shown_elsewhere(&self) -> bool {
        false
    }
}

impl Browser for FakePort {
    fn open(&self, page: &Url) -> Result<(), BrowserFault> {
        locked(&self.0.opened).push(page.clone());
        Ok(())
    }
}

//! The one effect runner: it feeds the wizard, does what the wizard asks for over the ports, and hands views to a face.

mod drafts;
mod faults;
#[cfg(test)]
mod tests;
mod vigil;

use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use futures_util::FutureExt;
use tokio::runtime::Handle;
use tokio::task::AbortHandle;
use tokio::time::{Instant, MissedTickBehavior, interval};

use crate::check::{CheckVerdict, Controls, Network, run_check};
use crate::fault::{caught, guarded};
use crate::ports::{BrowserFault, ClipboardFault, KeychainFault, Ports, SettingsFault};
use crate::provider::discover::{Discovered, Sources, discover};
use crate::provider::{Catalogue, Day};
use crate::secret::Secret;
use crate::surroundings::Surroundings;
use crate::texts::{Texts, journey_letter, written};
use crate::view::{Input, Press, View};
use crate::wizard::{Copied, CopyText, Effect, Event, Wizard};

use drafts::DraftKeeper;
use faults::Faults;
use vigil::{TICK, Vigil};

/// A pause in typing after which the network is asked about a domain: half-typed domains are nobody's business.
const TYPING_PAUSE: Duration = Duration::from_millis(500);
/// How long a new step may wait for the disk before it is shown.
const STEP_WAIT: Duration = Duration::from_millis(300);
/// How long the end of the program may wait for the disk.
const LAST_WAIT: Duration = Duration::from_secs(2);

/// What a face gives to a session.
pub struct Setting {
    /// The providers.
    pub catalogue: &'static Catalogue,
    /// Whether this is practice.
    pub practice: bool,
    /// The computer.
    pub ports: Ports,
    /// The network of the check.
    pub network: Network,
    /// Whom to ask about a domain that the catalogue does not know.
    pub sources: Sources,
    /// What is known of the computer.
    pub surroundings: Surroundings,
    /// The computer's language, as "en": it is spoken until a person chooses one.
    pub lang: String,
}

/// What a face is told.
#[derive(Debug)]
pub enum Told {
    /// The screen changed.
    View(Box<View>),
    /// The program is to be closed.
    Quit,
}

/// A running wizard. Cheap to clone; all clones are the same wizard.
#[derive(Clone)]
pub struct Session {
    inner: Arc<Inner>,
}

struct Inner {
    state: Mutex<State>,
    setting: Setting,
    runtime: Handle,
    face: Box<dyn Fn(Told) + Send + Sync>,
    drafts: DraftKeeper,
}

struct State {
    wizard: Wizard,
    texts: Texts,
    revision: u64,
    /// The running check, with its run.
    check: Option<(u64, Controls)>,
    look_up: Option<AbortHandle>,
    /// The end of the time that the code stays on the clipboard.
    expiry: Option<AbortHandle>,
    faults: Faults,
    /// Tests let the next step of the wizard panic.
    #[cfg(test)]
    breaks: bool,
}

impl State {
    /// Takes up the language that a person has chosen.
    fn speak(&mut self) {
        if let Some(lang) = self.wizard.draft().language.as_deref().filter(|lang| *lang != self.texts.lang()) {
            self.texts = Texts::new(lang);
        }
    }
}

impl Session {
    /// Starts a wizard on the current tokio runtime, taking up a stored draft; `face` is called with every new view,
    /// one at a time, and must not call back into the session.
    pub fn start(setting: Setting, face: impl Fn(Told) + Send + Sync + 'static) -> Self {
        let (draft, fault) =
            guarded(|| drafts::taken_up(&*setting.ports.settings)).unwrap_or((None, Some(SettingsFault::Failed)));
        let mut state = State {
            wizard: faults::empty_wizard(&setting, Day::of(now())),
            texts: Texts::new(draft.as_ref().and_then(|draft| draft.language.as_deref()).unwrap_or(&setting.lang)),
            revision: 0,
            check: None,
            look_up: None,
            expiry: None,
            faults: Faults::begin_with(draft.clone()),
            #[cfg(test)]
            breaks: false,
        };
        let effects = draft.map(|draft| state.take_up(draft)).unwrap_or_default();
        if let Some(fault) = fault {
            state.wizard.starts_fresh(fault);
        }
        let settings = setting.ports.settings.clone();
        let inner = Arc::new_cyclic(|inner: &Weak<Inner>| {
            let inner = inner.clone();
            let tell = move |result| {
                if let Some(inner) = inner.upgrade() {
                    Session { inner }.take(Event::DraftStored(result));
                }
            };
            let drafts = DraftKeeper::start(settings, tell);
            Inner { state: Mutex::new(state), setting, runtime: Handle::current(), face: Box::new(face), drafts }
        });
        let session = Self { inner };
        session.perform(effects);
        session.show();
        session
    }

    /// The view as it stands: complete, for a face that lost its own.
    pub fn view(&self) -> View {
        self.state().draw()
    }

    /// Sends the view as it stands to the face once more.
    pub fn show(&self) {
        let mut state = self.state();
        let view = state.draw();
        (self.inner.face)(Told::View(Box::new(view)));
    }

    /// Whether the window may be closed at once. Where that loses what nobody has elsewhere, the person is asked first;
    /// whoever closes the window once more means it.
    pub fn may_close(&self) -> bool {
        let question = {
            let state = self.state();
            match &state.wizard {
                _ if state.faults.shown() => return true,
                // The last step has a screen for it.
                wizard if wizard.would_lose_code() => Event::Input(Input::Press { press: Press::Quit }),
                wizard if wizard.loses_on_closing() && !wizard.closing_is_asked() => Event::CloseAsked,
                _ => return true,
            }
        };
        self.take(question);
        false
    }

    /// A person did something, or the page failed.
    pub fn act(&self, input: Input) {
        if let Input::PageBroke { fault, line, column } = &input {
            let place = format!("page {line}:{column} ({fault:?})").to_lowercase();
            // Without a new view: a page that fails at drawing would fail at that again, and so on.
            return self.state().faults.note(place);
        }
        self.take(Event::Input(input));
    }

    /// A person typed a code.
    pub fn submit_code(&self, code: Secret) {
        self.take(Event::CodeTyped(code));
    }

    /// Waits until everything stored is on the disk; at most two seconds.
    pub fn settle(&self) {
        self.inner.drafts.settle(LAST_WAIT);
    }

    /// Whether the face has to ask before it closes, with [`Press::Quit`](crate::view::Press): the code would be lost,
    /// and nobody said so yet.
    pub fn asks_before_closing(&self) -> bool {
        self.state().wizard.would_lose_code()
    }

    /// The face is going: stops a running check, and takes a copied code off the clipboard.
    pub fn close(&self) {
        let (check, copied) = {
            let mut state = self.state();
            (state.check.take(), state.wizard.copied_code())
        };
        if let Some((_, check)) = check {
            check.cancel.cancel();
        }
        if let Some(code) = copied
            && self.inner.setting.ports.clipboard.clear_code(&code).is_err()
        {
            log::info!("the clipboard could not be cleared");
        }
        self.settle();
    }

    fn take(&self, event: Event) {
        let effects = {
            let mut state = self.state();
            let step = state.wizard.step();
            let (view, effects) = state.advance(event);
            // Who sees a step finds it again, however the program ends.
            if self.store(&state.wizard, &effects) && state.wizard.step() != step {
                self.inner.drafts.settle(STEP_WAIT);
            }
            // Inside the lock, so that views arrive in their order.
            (self.inner.face)(Told::View(Box::new(view)));
            effects
        };
        self.perform(effects);
    }

    /// Has the draft stored if that is asked for.
    fn store(&self, wizard: &Wizard, effects: &[Effect]) -> bool {
        let draft = effects.iter().find_map(|effect| match effect {
            Effect::StoreDraft => Some(wizard.draft_to_store()),
            Effect::ForgetDraft => Some(wizard.draft().fresh()),
            _ => None,
        });
        draft.is_some_and(|draft| {
            self.inner.drafts.store(drafts::written(&draft));
            true
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A panic elsewhere leaves a state that is whole: the reducer changes it in one go.
        self.inner.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn perform(&self, effects: Vec<Effect>) {
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

    fn perform_one(&self, effect: Effect) {
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
                        let faults = if what == Copied::Report { state.faults.lines() } else { String::new() };
                        written(&state.wizard, &state.texts, what) + &faults
                    }
                };
                let failed = Event::Copied { what, result: Err(ClipboardFault::Unavailable) };
                self.on_a_thread(failed, move || Event::Copied { what, result: clipboard.write(&text) });
            }
            Effect::CopyCode { row, code } => self.copy_code(row, code),
            Effect::ClearClipboard(code) => self.clear_clipboard(code),
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
            Effect::Forget(address) => {
                let keychain = ports.keychain.clone();
                thread::spawn(move || {
                    if keychain.forget(&address).is_err() {
                        log::warn!("an item that nobody wanted stays in the keychain");
                    }
                });
            }
            Effect::Save { run, account, code } => {
                let keychain = ports.keychain.clone();
                let failed = Event::Saved { run, address: account.address.clone(), result: Err(KeychainFault::Failed) };
                self.on_a_thread(failed, move || {
                    let result = keychain.save(&account, &code);
                    Event::Saved { run, address: account.address, result }
                });
            }
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
    fn on_a_thread(&self, failed: Event, work: impl FnOnce() -> Event + Send + 'static) {
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

    fn copy_code(&self, row: u8, code: Secret) {
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
        let what = Copied::Row(row);
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

    fn start_check(&self, run: u64, mut plan: crate::check::CheckPlan, code: Secret) {
        let controls = Controls::default();
        {
            let mut state = self.state();
            if let Some(journey) = &mut plan.journey {
                journey.letter = journey_letter(&state.texts);
            }
            if state.wizard.run() != run {
                // Cancelled before it began: its cancelling may have been carried out already.
                return;
            }
            if let Some((_, older)) = state.check.replace((run, controls.clone())) {
                older.cancel.cancel();
            }
        }
        let network = self.inner.setting.network.clone();
        let vigil = Arc::new(Vigil::start(self.inner.setting.ports.clock.clone()));
        let (listener, watch) = (self.clone(), vigil.clone());
        let on_event = Arc::new(move |event| {
            if watch.slept() {
                listener.take(Event::Slept { run });
            }
            listener.take(Event::Check { run, event });
        });
        let check = AssertUnwindSafe(run_check(plan, code, network, controls, on_event)).catch_unwind();
        let session = self.clone();
        self.inner.runtime.spawn(async move {
            let ended = tokio::select! {
                ended = check => ended,
                () = session.watch_over(run, &vigil) => return,
            };
            // A check that panicked ends like one that found nothing: the person can test again.
            let verdict = ended.unwrap_or_else(|panic| {
                session.state().faults.note(caught(panic));
                CheckVerdict::none()
            });
            // What was proven is proven, however late it is.
            if vigil.slept() && !verdict.proven() {
                session.take(Event::Slept { run });
            }
            session.take(Event::CheckEnded { run, verdict, at: now() });
        });
    }

    /// Says each second how long a check has been going on; ends when the computer slept, and has said so.
    async fn watch_over(&self, run: u64, vigil: &Vigil) {
        let began = Instant::now();
        let mut tick = interval(TICK);
        // A program that stood still catches up in one go.
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        tick.tick().await;
        loop {
            tick.tick().await;
            if vigil.slept() {
                return self.take(Event::Slept { run });
            }
            self.take(Event::CheckGoesOn { run, seconds: began.elapsed().as_secs() });
        }
    }
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

//! A whole session over ports that fail.

mod bulk;
mod faults;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;

use tokio::time::Instant;
use url::Url;
use zeroize::Zeroizing;

use super::*;
use crate::policy::Policy;
use crate::ports::{
    Asking, Browser, BrowserFault, Clipboard, ClipboardFault, Clock, Documents, FileChooser, Keychain, KeychainFault,
    Lacking, MailboxKey, MemoryText, ProvenAccount, Screen, Settings, SettingsFault,
};
use crate::view::{ChoiceId, FieldId, Press};
use crate::wizard::Step;

/// For a view that must come.
const PATIENCE: Duration = Duration::from_secs(20);
/// For a code that was copied.
const CLIPBOARD_LIFE: Duration = Duration::from_secs(2);
const CODE: &str = "kcifyukbjejkmdju";

/// The moment at which a test began.
struct Since(std::time::Instant);

impl Default for Since {
    fn default() -> Self {
        Self(std::time::Instant::now())
    }
}

/// A part of the computer that panics when it is used next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Probe,
    ReadClipboard,
    WriteClipboard,
    OpenPage,
    Store,
    Load,
}

/// A computer whose parts can be made to fail.
#[derive(Default)]
struct Computer {
    /// What an organisation has set on it.
    policy: Policy,
    kept: Mutex<Option<String>>,
    put_aside: AtomicBool,
    load_fault: Option<SettingsFault>,
    store_fault: Mutex<Option<SettingsFault>>,
    slow_disk: Option<Duration>,
    clipboard: Mutex<String>,
    since: Since,
    slept: Mutex<Duration>,
    copied: Mutex<String>,
    panics: Mutex<Option<Part>>,
}

impl Computer {
    fn may_panic(&self, part: Part) {
        let now = self.panics.lock().unwrap().take_if(|panics| *panics == part);
        assert!(now.is_none(), "a part of the computer panics, holding {CODE}");
    }
}

impl Settings for Computer {
    fn load(&self) -> Result<Option<String>, SettingsFault> {
        self.may_panic(Part::Load);
        self.load_fault.map_or_else(|| Ok(self.kept.lock().unwrap().clone()), Err)
    }

    fn put_aside(&self) {
        self.put_aside.store(true, Ordering::SeqCst);
    }

    fn store(&self, text: &str) -> Result<(), SettingsFault> {
        self.may_panic(Part::Store);
        if let Some(wait) = self.slow_disk {
            thread::sleep(wait);
        }
        if let Some(fault) = *self.store_fault.lock().unwrap() {
            return Err(fault);
        }
        *self.kept.lock().unwrap() = Some(text.to_owned());
        Ok(())
    }
}

impl Keychain for Computer {
    fn probe(&self) -> Result<(), KeychainFault> {
        self.may_panic(Part::Probe);
        Ok(())
    }

    fn save(&self, _: &ProvenAccount, _: &Secret) -> Result<(), KeychainFault> {
        Ok(())
    }

    fn load(&self, _: &MailboxKey, _: Asking) -> Result<Option<(ProvenAccount, Secret)>, KeychainFault> {
        Ok(None)
    }

    fn forget(&self, _: &MailboxKey) -> Result<(), KeychainFault> {
        Ok(())
    }
}

impl Clipboard for Computer {
    fn read(&self) -> Result<Zeroizing<String>, ClipboardFault> {
        self.may_panic(Part::ReadClipboard);
        Err(ClipboardFault::Empty)
    }

    fn write(&self, text: &str) -> Result<(), ClipboardFault> {
        self.may_panic(Part::WriteClipboard);
        *self.copied.lock().unwrap() = text.to_owned();
        Ok(())
    }

    fn write_code(&self, code: &Secret) -> Result<(), ClipboardFault> {
        *self.clipboard.lock().unwrap() = code.expose().to_owned();
        Ok(())
    }

    fn clear_code(&self, code: &Secret) -> Result<(), ClipboardFault> {
        let mut held = self.clipboard.lock().unwrap();
        if *held == code.expose() {
            held.clear();
        }
        Ok(())
    }
}

impl Screen for Computer {
    fn is_shown_elsewhere(&self) -> bool {
        false
    }
}

impl Browser for Computer {
    fn open(&self, _: &Url) -> Result<(), BrowserFault> {
        self.may_panic(Part::OpenPage);
        Ok(())
    }
}

impl Clock for Computer {
    fn now(&self) -> Duration {
        self.since.0.elapsed() + *self.slept.lock().unwrap()
    }
}

/// A session and what it shows.
struct Shown {
    session: Session,
    views: Receiver<View>,
    /// What was stored when each view was shown.
    stored: Receiver<Option<String>>,
}

fn start(computer: &Arc<Computer>) -> Shown {
    start_with(computer, Arc::new(Lacking))
}

/// With somebody who chooses and keeps files.
fn start_with<F: FileChooser + Documents + 'static>(computer: &Arc<Computer>, files: Arc<F>) -> Shown {
    let ports = Ports {
        keychain: computer.clone(),
        clipboard: computer.clone(),
        browser: computer.clone(),
        screen: computer.clone(),
        settings: computer.clone(),
        clock: computer.clone(),
        mailboxes: Arc::new(MemoryText::default()),
        person: Arc::new(Lacking),
        network_place: Arc::new(Lacking),
        documents: files.clone(),
        chooser: files,
        rehearsal: None,
    };
    let setting = Setting {
        catalogue: Catalogue::embedded(),
        practice: false,
        ports,
        network: Network::system(),
        sources: Sources::nobody(),
        surroundings: Surroundings { clipboard_life: CLIPBOARD_LIFE, ..Surroundings::default() },
        lang: "en".into(),
        policy: computer.policy.clone(),
    };
    let ((to_views, views), (to_stored, stored)) = (channel(), channel());
    let disk = computer.clone();
    let session = Session::start(setting, move |told| {
        if let Told::View(view) = told {
            let _ = to_stored.send(disk.kept.lock().unwrap().clone());
            let _ = to_views.send(*view);
        }
    });
    Shown { session, views, stored }
}

impl Shown {
    fn press(&self, press: Press) -> &Self {
        self.session.act(Input::Press { press });
        self
    }

    fn choose(&self, choice: ChoiceId, value: &str) -> &Self {
        self.session.act(Input::Choose { choice, value: value.into() });
        self
    }

    fn types(&self, field: FieldId, value: &str) -> &Self {
        self.session.act(Input::Type { field, value: value.into() });
        self
    }

    /// From the first screen to the box for the code.
    fn walk_to_the_code(&self) -> &Self {
        self.choose(ChoiceId::App, "imacash").press(Press::Continue);
        self.types(FieldId::Address, "name@gmail.com").press(Press::Continue);
        self.choose(ChoiceId::TwoStepOn, "yes").press(Press::Continue);
        self.press(Press::OpenAppPasswords).press(Press::Continue);
        assert!(self.session.view().screen_key.starts_with("paste"), "{}", self.session.view().screen_key);
        self
    }

    /// Waits for a view that fits.
    fn until(&self, what: &str, fits: impl Fn(&View) -> bool) -> View {
        loop {
            match self.views.recv_timeout(PATIENCE) {
                Ok(view) if fits(&view) => return view,
                Ok(_) => {}
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    panic!("no {what}: {:?}", self.session.view())
                }
            }
        }
    }
}

/// All words of a view.
fn words(view: &View) -> String {
    serde_json::to_string(view).expect("a view is plain data")
}

fn step_kept(text: &str) -> Step {
    let kept: serde_json::Value = serde_json::from_str(text).expect("JSON");
    serde_json::from_value(kept["draft"]["step"].clone()).expect("a step")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_step_is_shown_before_it_is_kept() {
    let disk = Computer { slow_disk: Some(Duration::from_millis(20)), ..Computer::default() };
    let shown = start(&Arc::new(disk));
    shown.walk_to_the_code();
    let views: Vec<View> = shown.views.try_iter().collect();
    let stored: Vec<_> = shown.stored.try_iter().take(views.len()).collect();
    let mut steps = 0;
    for (view, stored) in views.iter().zip(stored) {
        let now = view.steps.iter().position(|step| step.state == crate::view::StepState::Now).expect("a step");
        if now > 0 {
            let kept = step_kept(&stored.expect("something was stored"));
            assert!(usize::from(kept.number()) > now, "step {} was shown, {kept:?} was kept", now + 1);
            steps = steps.max(now);
        }
    }
    assert_eq!(steps, 4, "all steps up to the code were seen");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_disk_that_never_answers_holds_nobody_up() {
    let disk = Computer { slow_disk: Some(Duration::from_secs(3)), ..Computer::default() };
    let shown = start(&Arc::new(disk));
    let since = std::time::Instant::now();
    shown.choose(ChoiceId::App, "imacash").press(Press::Continue);
    assert!(since.elapsed() < Duration::from_secs(2), "{:?}", since.elapsed());
    assert_eq!(shown.session.view().screen_key, "address");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_kept_is_said_once() {
    for (fault, said) in [
        (SettingsFault::Full, "disk of this computer is full"),
        (SettingsFault::NotAllowed, "does not let Sparekey write"),
        (SettingsFault::Failed, "could not write to its folder"),
    ] {
        let computer = Arc::new(Computer { store_fault: Mutex::new(Some(fault)), ..Computer::default() });
        let shown = start(&computer);
        shown.choose(ChoiceId::App, "imacash");
        shown.until(said, |view| words(view).contains(said));
        shown.walk_to_the_code();
        assert!(!words(&shown.session.view()).contains(said), "once");
        // The job goes on, and what works again is used again.
        *computer.store_fault.lock().unwrap() = None;
        shown.press(Press::Back);
        shown.session.settle();
        assert_eq!(step_kept(computer.kept.lock().unwrap().as_deref().expect("kept")), Step::GetCode);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_fresh_start_has_its_reason() {
    for (fault, said) in [
        (SettingsFault::Damaged, "the file is damaged"),
        (SettingsFault::NotAllowed, "does not let Sparekey read"),
        (SettingsFault::Failed, "could not read what it had kept"),
    ] {
        let computer = Arc::new(Computer { load_fault: Some(fault), ..Computer::default() });
        let shown = start(&computer);
        assert!(words(&shown.session.view()).contains(said), "{fault:?}");
        shown.choose(ChoiceId::App, "imacash");
        assert!(!words(&shown.session.view()).contains(said), "once");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_another_version_kept_is_put_aside() {
    for kept in [r#"{"version":2,"draft":{"step":"test"}}"#, "[]", r#"{"version":1,"draft":{"step":"nowhere"}}"#] {
        let computer = Arc::new(Computer { kept: Mutex::new(Some(kept.into())), ..Computer::default() });
        let shown = start(&computer);
        assert!(computer.put_aside.load(Ordering::SeqCst), "{kept}");
        assert!(words(&shown.session.view()).contains("the file is damaged"), "{kept}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_kept_language_that_there_is_not_is_none() {
    for (kept, lang) in [("pl", "pl"), ("tlh", "en"), ("de-\u{202e}", "en")] {
        let kept = format!(r#"{{"version":1,"draft":{{"language":"{kept}","app":"imacash"}}}}"#);
        let computer = Arc::new(Computer { kept: Mutex::new(Some(kept)), ..Computer::default() });
        let shown = start(&computer);
        assert_eq!(shown.session.view().lang, lang);
        let chosen = shown.session.state().wizard.draft().language.clone();
        assert_eq!(chosen.as_deref(), Some(lang).filter(|lang| *lang != "en"), "the computer's goes on");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_organisations_language_is_spoken_until_a_person_chooses() {
    let policy = Policy { language: Some("de"), ..Policy::default() };
    let computer = Arc::new(Computer { policy: policy.clone(), ..Computer::default() });
    let shown = start(&computer);
    assert_eq!(shown.session.view().lang, "de");
    shown.choose(ChoiceId::Language, "pl");
    assert_eq!(shown.session.view().lang, "pl");
    let kept = r#"{"version":1,"draft":{"language":"fr","app":"imacash"}}"#.to_owned();
    let computer = Arc::new(Computer { policy, kept: Mutex::new(Some(kept)), ..Computer::default() });
    assert_eq!(start(&computer).session.view().lang, "fr", "and the next time");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_step_is_found_again_without_the_code() {
    let computer = Arc::new(Computer::default());
    let shown = start(&computer);
    shown.walk_to_the_code();
    shown.session.submit_code(Secret::new(CODE.into()));
    shown.session.close();
    assert!(!computer.kept.lock().unwrap().as_deref().expect("kept").contains(CODE));
    let again = start(&computer);
    let view = again.session.view();
    assert!(view.screen_key.starts_with("paste"), "{}", view.screen_key);
    assert!(words(&view).contains("What you entered is still here."));
    for key in ["get-code", "two-step", "address", "app"] {
        assert!(again.press(Press::Back).session.view().screen_key.starts_with(key), "{key}");
    }
}

async fn until_the_clipboard_holds(computer: &Computer, held: &str) -> Instant {
    for _ in 0..2_000 {
        if *computer.clipboard.lock().unwrap() == held {
            return Instant::now();
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the clipboard holds something else");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_code_copied_again_has_all_of_its_time_again() {
    let computer = Arc::new(Computer::default());
    let shown = start(&computer);
    let copy = || shown.session.perform_one(Effect::CopyCode { row: 3, code: Secret::new(CODE.into()) });
    copy();
    until_the_clipboard_holds(&computer, CODE).await;
    tokio::time::sleep(CLIPBOARD_LIFE / 2).await;
    let again = Instant::now();
    copy();
    let gone = until_the_clipboard_holds(&computer, "").await;
    assert!(gone - again >= CLIPBOARD_LIFE, "the time of the first copy took the second one off");
}

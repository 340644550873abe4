//! The one effect runner: it feeds the wizard, does what the wizard asks for over the ports, and hands views to a face.

mod bulk;
mod checks;
mod drafts;
mod effects;
mod faults;
mod list;
mod looking_after;
mod mailboxes;
#[cfg(test)]
mod tests;
mod vigil;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::runtime::Handle;
use tokio::task::AbortHandle;

use crate::check::{Controls, Network};
use crate::fault::guarded;
use crate::policy::Policy;
use crate::ports::{Ports, SettingsFault};
use crate::provider::discover::Sources;
use crate::provider::{Catalogue, Day};
use crate::secret::Secret;
use crate::surroundings::Surroundings;
use crate::texts::Texts;
use crate::view::{FieldId, Input, Press, View};
use crate::wizard::{Effect, Event, Wizard};

use drafts::DraftKeeper;
use faults::Faults;
use list::ListKeeper;

pub use list::SharedList;
pub use looking_after::{Manner, Seen, look_after};

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
    /// What an organisation has set for this computer. In practice, only its app and its language count.
    pub policy: Policy,
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
    list: ListKeeper,
    /// A round of looking after the mailboxes.
    round: tokio::sync::Mutex<()>,
}

struct State {
    wizard: Wizard,
    texts: Texts,
    revision: u64,
    /// The running check, with its run.
    check: Option<(u64, Controls)>,
    look_up: Option<AbortHandle>,
    /// Many mailboxes under way.
    bulk: Option<bulk::UnderWay>,
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
        // What the organisation speaks comes before what the computer does, and after what a person chose.
        let start = setting.policy.language.unwrap_or(&setting.lang);
        let mut state = State {
            wizard: faults::empty_wizard(&setting, Day::of(now())),
            texts: Texts::new(draft.as_ref().and_then(|draft| draft.language.as_deref()).unwrap_or(start)),
            revision: 0,
            check: None,
            look_up: None,
            bulk: None,
            expiry: None,
            faults: Faults::begin_with(draft.clone()),
            #[cfg(test)]
            breaks: false,
        };
        let mut effects = draft.map(|draft| state.take_up(draft)).unwrap_or_default();
        let mailboxes = SharedList::of(&setting);
        if let Ok(list) = guarded(|| mailboxes.read()) {
            effects.extend(state.wizard.open_on_mailboxes(list));
        }
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
            Inner {
                state: Mutex::new(state),
                setting,
                runtime: Handle::current(),
                face: Box::new(face),
                drafts,
                list: ListKeeper::start(),
                round: tokio::sync::Mutex::default(),
            }
        });
        Self::tell_the_hours(&inner);
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

    /// Whether a line that was typed where no code was asked for looks like one of the provider's, or like anybody's: then
    /// it is no answer. `field`: the field that it would go into, if any.
    pub fn looks_like_code(&self, line: &str, field: Option<FieldId>) -> bool {
        self.state().wizard.looks_like_code(line, field)
    }

    /// A person typed a code.
    pub fn submit_code(&self, code: Secret) {
        self.take(Event::CodeTyped(code));
    }

    /// Waits until everything stored is on the disk; at most two seconds.
    pub fn settle(&self) {
        self.inner.drafts.settle(LAST_WAIT);
        self.inner.list.settle(LAST_WAIT);
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
            if let Some(bulk) = &state.bulk {
                bulk.stop();
            }
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
            Effect::ForgetDraft => Some(wizard.draft().after()),
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
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

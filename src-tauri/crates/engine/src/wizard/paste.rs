//! Step 5: the code comes in, once.

use super::{Effect, Say, Step, Wizard};
use crate::code::{Cleaned, Finding, expected_groups, read_code};
use crate::ports::{ClipboardFault, KeychainFault};
use crate::secret::{CodeShape, Secret};
use crate::view::Press;

/// The code and what was found about it.
#[derive(Debug, Default)]
pub struct PasteState {
    /// The clean code; in memory only.
    pub(crate) code: Option<Secret>,
    /// Its shape, for the page.
    pub(crate) shape: Option<CodeShape>,
    /// What was taken away from the paste.
    pub(crate) cleaned: Vec<Cleaned>,
    /// What is odd, or in the way.
    pub(crate) findings: Vec<Finding>,
    /// The clipboard had nothing.
    pub(crate) clipboard_fault: Option<ClipboardFault>,
    /// Whether the field for typing is open.
    pub(crate) typing: bool,
    /// The keychain.
    pub(crate) keychain: KeychainState,
}

/// What is known of the keychain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum KeychainState {
    /// Not probed yet.
    #[default]
    Unknown,
    /// Being probed; the system may be asking for a password.
    Probing,
    /// The person went on without waiting for it.
    Skipped,
    /// Probed.
    Probed(Result<(), KeychainFault>),
}

impl Wizard {
    /// Characters per group as they are to be expected.
    pub(crate) fn code_groups(&self) -> Vec<usize> {
        let format = self.provider().and_then(|provider| provider.code_format.as_ref());
        format.map(expected_groups).unwrap_or_default()
    }

    pub(super) fn enter_paste(&mut self, effects: &mut Vec<Effect>) {
        // Probed before the code is asked for, so that nobody makes a code that cannot be kept without knowing it.
        if self.paste.keychain != KeychainState::Probed(Ok(())) {
            self.paste.keychain = KeychainState::Probing;
            effects.push(Effect::ProbeKeychain);
        }
        self.paste.clipboard_fault = None;
        if self.app_password().is_none() {
            self.paste.typing = self.paste.code.is_none();
        }
    }

    pub(super) fn press_in_paste(&mut self, press: Press, effects: &mut Vec<Effect>) {
        match press {
            Press::Paste => effects.push(Effect::ReadClipboard),
            Press::TypeInstead => self.paste.typing = true,
            Press::ClearCode => self.clear_code(),
            Press::TryKeychain => {
                self.paste.keychain = KeychainState::Probing;
                effects.push(Effect::ProbeKeychain);
            }
            Press::DontSave => self.paste.keychain = KeychainState::Skipped,
            Press::Test => self.go_on(effects),
            _ => {}
        }
    }

    /// A code came from the clipboard or from the field.
    pub(super) fn code_arrived(&mut self, text: Result<Secret, ClipboardFault>) {
        if self.draft.step != Step::Paste {
            return;
        }
        let text = match text {
            Ok(text) => text,
            Err(fault) => {
                self.paste.clipboard_fault = Some(fault);
                self.say(Say::CodeJudged);
                return;
            }
        };
        let format = self.provider().and_then(|provider| provider.code_format.as_ref());
        let pasted = read_code(text.expose(), format, self.draft.address.trim());
        self.paste.clipboard_fault = None;
        self.paste.cleaned = pasted.cleaned;
        self.paste.findings = pasted.findings;
        self.insisted = false;
        match pasted.secret {
            Some(secret) => {
                self.paste.shape = Some(secret.shape(&self.code_groups()));
                self.paste.code = Some(secret);
                self.paste.typing = false;
            }
            None => {
                self.paste.code = None;
                self.paste.shape = None;
            }
        }
        self.say(Say::CodeJudged);
    }

    pub(super) fn clear_code(&mut self) {
        let (keychain, typing) = (self.paste.keychain, self.app_password().is_none());
        self.paste = PasteState { keychain, typing, ..PasteState::default() };
    }
}

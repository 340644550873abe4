//! Step 5: the code comes in, once.

use super::{Effect, PasswordKind, Say, Step, Wizard};
use crate::check::LegPlan;
use crate::code::{Cleaned, Finding, belongs_elsewhere, expected_groups, looks_like_code, read_code, shape};
use crate::ports::{ClipboardFault, KeychainFault};
use crate::secret::{CodeShape, Secret};
use crate::view::{FieldId, Press};

/// The code and what was found about it.
#[derive(Clone, Debug, Default)]
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
    /// Whether the field for typing is wanted.
    pub(crate) typing: bool,
    /// Whether what is typed there can be read.
    pub(crate) typing_shown: bool,
    /// The keychain.
    pub(crate) keychain: KeychainState,
    /// Whom the code was given for.
    destination: Option<Destination>,
    /// The answer to "Is it really for these servers?"; goes with the code and its destination.
    send_here: bool,
}

impl PasteState {
    /// The question that is open: the code looks like one of this provider, whose servers it would not go to.
    pub(crate) fn asks_about(&self) -> Option<&'static str> {
        self.findings.iter().find_map(|finding| match finding {
            Finding::BelongsElsewhere { provider } if !self.send_here => Some(*provider),
            _ => None,
        })
    }

    /// Whether the field for typing stands on the screen.
    pub(crate) fn typing_open(&self) -> bool {
        self.typing && self.code.is_none() && self.keychain != KeychainState::Probing
    }

    /// Whether there is a code that may be sent.
    pub(crate) fn ready(&self) -> bool {
        self.code.is_some() && self.asks_about().is_none()
    }
}

/// Whom a code is for: an organisation and a name there, or typed servers with their names.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Destination {
    /// What was asked for: a normal password does not go out as an app password, nor the other way round.
    kind: PasswordKind,
    /// The provider's organisation, or the typed hosts.
    servers: Vec<String>,
    /// The sign-in names.
    names: Vec<String>,
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
    /// The organisation does not want anything saved: it is not asked.
    NotAllowed,
    /// Probed.
    Probed(Result<(), KeychainFault>),
}

impl Wizard {
    /// Whether characters of a code can be read on the screen.
    pub(crate) fn shows_typing(&self) -> bool {
        self.draft.step == Step::Paste && self.paste.typing_open() && self.paste.typing_shown
    }

    /// Characters per group as they are to be expected.
    pub(crate) fn code_groups(&self) -> Vec<usize> {
        self.code_format().map(expected_groups).unwrap_or_default()
    }

    /// How many letters the code has, where that is certain.
    pub(crate) fn letters_shown(&self) -> Option<usize> {
        self.code_format()?.letters_shown()
    }

    /// Whether a line for this field, or for none, looks like a code.
    pub(crate) fn looks_like_code(&self, line: &str, field: Option<FieldId>) -> bool {
        use FieldId::*;
        let names = [AppName, SignInName, DisplayName, ProviderSearch, AppMessage];
        let takes_names = field.is_some_and(|field| names.contains(&field));
        looks_like_code(line, self.code_format(), self.draft.address.trim(), takes_names)
    }

    /// The hosts that a code would be sent to, each once.
    pub(crate) fn code_hosts(&self) -> Vec<String> {
        let legs = self.planned_legs().into_iter().flat_map(|(smtp, imap)| [smtp, imap]).flatten();
        let mut hosts: Vec<String> = legs.map(|leg| leg.endpoint.host).collect();
        hosts.dedup();
        hosts
    }

    fn destination(&self) -> Option<Destination> {
        let (smtp, imap) = self.planned_legs()?;
        let legs: Vec<LegPlan> = [smtp, imap].into_iter().flatten().collect();
        let servers = match self.provider() {
            Some(provider) => vec![provider.organisation.clone()],
            None => legs.iter().map(|leg| leg.endpoint.host.clone()).collect(),
        };
        let names = match self.provider() {
            // One account, whatever form its name has on each leg.
            Some(_) if !self.signs_in_otherwise() => vec![self.parsed_address().ok()?.to_string()],
            Some(_) => vec![self.draft.sign_in_name.trim().to_owned()],
            None => legs.into_iter().map(|leg| leg.user).collect(),
        };
        Some(Destination { kind: self.password_kind(), servers, names })
    }

    /// Drops a code that was given for somebody else than whom it would go to now; whether there was one.
    pub(super) fn drop_foreign_code(&mut self) -> bool {
        let foreign = self.paste.code.is_some() && self.paste.destination != self.destination();
        if foreign {
            self.clear_code();
        }
        foreign
    }

    pub(super) fn enter_paste(&mut self, effects: &mut Vec<Effect>) {
        self.drop_foreign_code();
        if !self.may_be_saved() {
            self.paste.keychain = KeychainState::NotAllowed;
        }
        // Probed before the code is asked for, so that nobody makes a code that cannot be kept without knowing it.
        let settled = [KeychainState::Probed(Ok(())), KeychainState::Skipped, KeychainState::NotAllowed];
        if !settled.contains(&self.paste.keychain) {
            self.paste.keychain = KeychainState::Probing;
            effects.push(Effect::ProbeKeychain);
        }
        self.paste.clipboard_fault = None;
        if self.typed_by_heart() {
            self.paste.typing = self.paste.code.is_none();
        }
    }

    pub(super) fn press_in_paste(&mut self, press: Press, effects: &mut Vec<Effect>) {
        match press {
            Press::Paste => effects.push(Effect::ReadClipboard),
            Press::TypeInstead => {
                self.paste.typing = true;
                // Letters read off another screen are compared with it; what is known by heart need not be seen.
                self.paste.typing_shown = !self.typed_by_heart();
            }
            Press::ShowTyping | Press::HideTyping => self.paste.typing_shown = press == Press::ShowTyping,
            Press::ClearCode => self.clear_code(),
            Press::SendHere => self.paste.send_here = self.paste.code.is_some(),
            Press::TryKeychain if self.may_be_saved() => {
                self.paste.keychain = KeychainState::Probing;
                effects.push(Effect::ProbeKeychain);
            }
            Press::DontSave if self.may_be_saved() => self.paste.keychain = KeychainState::Skipped,
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
                if self.paste.code.is_none() {
                    // What was said of an earlier try is not about this one.
                    self.paste.findings.clear();
                }
                self.say(Say::CodeJudged);
                return;
            }
        };
        let format = self.code_format();
        let mut pasted = read_code(text.expose(), format, self.draft.address.trim());
        // A known provider's hosts are its own organisation's; typed or found ones are anybody's.
        if pasted.secret.is_some()
            && self.provider().is_none()
            && let Some(issuer) = belongs_elsewhere(text.expose(), &self.code_hosts(), self.catalogue)
        {
            pasted.findings.retain(|finding| *finding != Finding::OtherProvidersCode);
            pasted.findings.insert(0, Finding::BelongsElsewhere { provider: &issuer.id });
        }
        self.paste.send_here = false;
        self.paste.clipboard_fault = None;
        self.paste.cleaned = pasted.cleaned;
        self.paste.findings = pasted.findings;
        self.insisted = false;
        match pasted.secret {
            Some(secret) => {
                self.paste.shape = Some(shape(&secret, format));
                self.paste.code = Some(secret);
                self.paste.destination = self.destination();
                self.paste.typing = false;
            }
            None => {
                self.paste.code = None;
                self.paste.shape = None;
            }
        }
        self.say(Say::CodeJudged);
    }

    /// Takes a code that was kept for exactly this mailbox.
    pub(super) fn take_code(&mut self, code: Secret) {
        let keychain = self.paste.keychain;
        let (shape, destination) = (Some(shape(&code, self.code_format())), self.destination());
        self.paste = PasteState { code: Some(code), shape, destination, keychain, ..PasteState::default() };
    }

    pub(super) fn clear_code(&mut self) {
        let (keychain, typing) = (self.paste.keychain, self.typed_by_heart());
        self.paste = PasteState { keychain, typing, ..PasteState::default() };
    }
}

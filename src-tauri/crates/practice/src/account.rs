//! The one practice account: its app passwords and its messages.

use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

use sparekey_engine::secret::Secret;
use zeroize::Zeroizing;

use crate::ADDRESS;

/// Letters of an app password, shown in groups of four.
const CODE_LENGTH: usize = 16;
/// App passwords kept at once.
const MAX_CODES: usize = 20;
/// Messages kept at once.
const MAX_MESSAGES: usize = 50;

#[derive(Default)]
pub(crate) struct Account {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    two_step: bool,
    codes: Vec<AppPassword>,
    /// Made but not shown yet.
    fresh: Option<Secret>,
    last_id: u32,
    last_uid: u32,
    messages: Vec<Message>,
}

/// A message in the inbox.
pub(crate) struct Message {
    /// Never given twice.
    pub(crate) uid: u32,
    pub(crate) deleted: bool,
    pub(crate) text: Vec<u8>,
}

struct AppPassword {
    id: u32,
    name: String,
    code: Secret,
}

/// Why no app password was made.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum NotMade {
    TwoStepOff,
    TooMany,
    NoRandomness,
}

/// The mailbox is full.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Full;

impl Account {
    /// Whether this name and password open the mailbox. The name's case does not matter, as at most providers.
    pub(crate) fn opens(&self, user: &str, password: &str) -> bool {
        let given = Secret::new(password.to_owned());
        user.eq_ignore_ascii_case(ADDRESS) && self.state().codes.iter().any(|made| made.code.same_as(&given))
    }

    pub(crate) fn two_step(&self) -> bool {
        self.state().two_step
    }

    pub(crate) fn switch_two_step_on(&self) {
        self.state().two_step = true;
    }

    /// Makes an app password; [`Account::take_fresh`] shows it, once.
    pub(crate) fn make_code(&self, name: &str) -> Result<(), NotMade> {
        let mut state = self.state();
        if !state.two_step {
            return Err(NotMade::TwoStepOff);
        }
        if state.codes.len() >= MAX_CODES {
            return Err(NotMade::TooMany);
        }
        let code = Secret::new(random_letters().map_err(|_| NotMade::NoRandomness)?);
        state.last_id += 1;
        let id = state.last_id;
        state.fresh = Some(code.clone());
        state.codes.push(AppPassword { id, name: name.to_owned(), code });
        Ok(())
    }

    /// The app password that was made last, if it was not shown before.
    pub(crate) fn take_fresh(&self) -> Option<Secret> {
        self.state().fresh.take()
    }

    /// Ids and names of the app passwords, oldest first.
    pub(crate) fn codes(&self) -> Vec<(u32, String)> {
        self.state().codes.iter().map(|made| (made.id, made.name.clone())).collect()
    }

    /// Ends an app password; an absent one is no fault.
    pub(crate) fn delete_code(&self, id: u32) {
        let mut state = self.state();
        state.codes.retain(|made| made.id != id);
        state.fresh = None;
    }

    pub(crate) fn deliver(&self, message: Vec<u8>) -> Result<(), Full> {
        let mut state = self.state();
        if state.messages.len() >= MAX_MESSAGES {
            return Err(Full);
        }
        state.last_uid += 1;
        let uid = state.last_uid;
        state.messages.push(Message { uid, deleted: false, text: message });
        Ok(())
    }

    pub(crate) fn message_count(&self) -> usize {
        self.state().messages.len()
    }

    /// The UID that the next message gets.
    pub(crate) fn next_uid(&self) -> u32 {
        self.state().last_uid + 1
    }

    /// Reads each message, oldest first, with its number from 1 on.
    pub(crate) fn read<T>(&self, read: impl FnMut((usize, &Message)) -> Option<T>) -> Vec<T> {
        self.state().messages.iter().enumerate().map(|(at, message)| (at + 1, message)).filter_map(read).collect()
    }

    /// Marks these messages as deleted, or takes the mark off.
    pub(crate) fn mark(&self, uids: impl Fn(u32) -> bool, deleted: bool) {
        self.state()
            .messages
            .iter_mut()
            .filter(|message| uids(message.uid))
            .for_each(|message| message.deleted = deleted);
    }

    /// Removes what is marked as deleted among these; the numbers that go, each as it stands when its turn comes.
    pub(crate) fn expunge(&self, uids: impl Fn(u32) -> bool) -> Vec<usize> {
        let mut numbers = Vec::new();
        let mut kept = 0;
        self.state().messages.retain(|message| {
            let goes = message.deleted && uids(message.uid);
            match goes {
                true => numbers.push(kept + 1),
                false => kept += 1,
            }
            !goes
        });
        numbers
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No change is left half done by a panic, so a poisoned state is as good as any.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn random_letters() -> io::Result<String> {
    let mut letters = String::with_capacity(CODE_LENGTH);
    let mut bytes = Zeroizing::new([0_u8; 64]);
    while letters.len() < CODE_LENGTH {
        getrandom::fill(bytes.as_mut()).map_err(io::Error::other)?;
        // 234 = 9 * 26: what lies above would make some letters likelier than others.
        let fair = bytes.iter().filter(|byte| **byte < 234).map(|byte| char::from(b'a' + byte % 26));
        letters.extend(fair.take(CODE_LENGTH - letters.len()));
    }
    Ok(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_needs_two_step_and_is_shown_once() {
        let account = Account::default();
        assert_eq!(account.make_code("ImaCash"), Err(NotMade::TwoStepOff));
        account.switch_two_step_on();
        account.make_code("ImaCash").unwrap();
        let code = account.take_fresh().expect("shown the first time");
        assert!(account.take_fresh().is_none(), "shown only once");
        assert_eq!(code.expose().len(), 16);
        assert!(code.expose().bytes().all(|letter| letter.is_ascii_lowercase()));

        assert!(account.opens("You@practice.example", code.expose()));
        assert!(!account.opens("me@practice.example", code.expose()));
        assert!(!account.opens(ADDRESS, "kcifyukbjejkmdju"));

        account.delete_code(account.codes()[0].0);
        assert!(!account.opens(ADDRESS, code.expose()), "a deleted code opens nothing");
    }

    #[test]
    fn two_codes_differ() {
        assert_ne!(random_letters().unwrap(), random_letters().unwrap());
    }

    #[test]
    fn both_stores_have_an_end() {
        let account = Account::default();
        account.switch_two_step_on();
        for _ in 0..MAX_CODES {
            account.make_code("one").unwrap();
        }
        assert_eq!(account.make_code("one more"), Err(NotMade::TooMany));
        for _ in 0..MAX_MESSAGES {
            account.deliver(Vec::new()).unwrap();
        }
        assert_eq!(account.deliver(Vec::new()), Err(Full));
    }
}

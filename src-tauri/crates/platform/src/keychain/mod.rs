//! The system's keychain: Keychain on macOS, Credential Manager on Windows, Secret Service elsewhere.

mod item;
mod memory;
mod store;
#[cfg(test)]
mod tests;

use std::thread;

use keyring::Error;
use keyring_core::{CredentialStore, Entry};
use sparekey_engine::ports::{Asking, Keychain, KeychainFault, MailboxKey, ProvenAccount};
use sparekey_engine::secret::Secret;
use zeroize::Zeroizing;

pub use memory::MemoryKeychain;

/// The keychain of whoever is signed in to this computer, under one service name.
///
/// The store is opened afresh for every call: a keychain that was locked or missing is there at the next try.
/// A call blocks for as long as the system asks its owner to unlock it.
#[derive(Clone, Debug)]
pub struct SystemKeychain {
    service: String,
}

impl SystemKeychain {
    /// Items under this service name; touches nothing yet.
    pub fn new(service: &str) -> Self {
        Self { service: service.to_owned() }
    }

    /// Removes every item of the service; says how many those were.
    pub fn forget_all(&self) -> Result<usize, KeychainFault> {
        self.on_own_thread(Asking::MayPrompt, |store| {
            let entries = store::search(store, &self.service)?;
            entries.iter().try_for_each(delete).map(|()| entries.len())
        })
    }

    /// Runs `work` on a thread of its own: zbus starts an event loop, which panics where one is running already.
    fn on_own_thread<T: Send>(
        &self,
        asking: Asking,
        work: impl FnOnce(&CredentialStore) -> keyring::Result<T> + Send,
    ) -> Result<T, KeychainFault> {
        let run = || {
            let _manners = store::manners(asking)?;
            store::open().and_then(|store| work(&*store)).map_err(|error| fault_of(&error))
        };
        thread::scope(|scope| scope.spawn(run).join()).unwrap_or(Err(KeychainFault::Failed))
    }
}

/// Writes and reads back; `Ok(false)` if something else came back. What lay there before lies there again then.
fn write(entry: &Entry, value: &[u8]) -> keyring::Result<bool> {
    let older = match read(entry) {
        // Nothing can be lost where there is nothing yet, not even a place for it.
        Err(error) if !store::set_up(&error)? => return Err(error),
        older => older.ok().flatten(),
    };
    let written = entry.set_secret(value).or_else(|error| match store::set_up(&error)? {
        true => entry.set_secret(value),
        false => Err(error),
    });
    let held = written.and_then(|()| Ok(read(entry)?.is_some_and(|held| *held == value)));
    if matches!(held, Ok(true)) {
        return held;
    }
    let back = put_back(entry, older.as_ref().map(|older| older.as_slice()));
    held.and_then(|held| back.map(|()| held))
}

/// What is said not to be saved must not lie there; what is not replaced must.
fn put_back(entry: &Entry, older: Option<&[u8]>) -> keyring::Result<()> {
    match older {
        None => delete(entry),
        Some(older) if read(entry).is_ok_and(|held| held.is_some_and(|held| *held == older)) => Ok(()),
        Some(older) => entry.set_secret(older),
    }
}

fn read(entry: &Entry) -> keyring::Result<Option<Zeroizing<Vec<u8>>>> {
    match entry.get_secret() {
        Ok(held) => Ok(Some(Zeroizing::new(held))),
        Err(Error::NoEntry) => Ok(None),
        Err(error) => Err(error),
    }
}

impl Keychain for SystemKeychain {
    fn probe(&self) -> Result<(), KeychainFault> {
        // The process in the name keeps two programs that probe at once apart.
        let user = format!("probe-{}", std::process::id());
        let kept = self.on_own_thread(Asking::MayPrompt, |store| {
            let entry = store::entry(store, &self.service, &user)?;
            let kept = write(&entry, b"no value");
            let deleted = delete(&entry);
            kept.and_then(|kept| deleted.map(|()| kept))
        })?;
        kept.then_some(()).ok_or(KeychainFault::DoesNotKeep)
    }

    fn save(&self, account: &ProvenAccount, code: &Secret) -> Result<(), KeychainFault> {
        let (user, value) = (account.key().to_string(), item::write(account, code)?);
        let kept =
            self.on_own_thread(Asking::MayPrompt, |store| write(&store::entry(store, &self.service, &user)?, &value))?;
        kept.then_some(()).ok_or(KeychainFault::DoesNotKeep)
    }

    fn load(&self, key: &MailboxKey, asking: Asking) -> Result<Option<(ProvenAccount, Secret)>, KeychainFault> {
        let user = key.to_string();
        let held = self.on_own_thread(asking, |store| match asking {
            Asking::MayPrompt => read(&store::entry(store, &self.service, &user)?),
            Asking::Quietly => store::read_quietly(store, &self.service, &user),
        })?;
        let Some(held) = held else { return Ok(None) };
        let read = item::read(&held).filter(|(account, _)| account.key() == *key);
        read.map(Some).ok_or(KeychainFault::DoesNotKeep)
    }

    fn forget(&self, key: &MailboxKey) -> Result<(), KeychainFault> {
        let user = key.to_string();
        self.on_own_thread(Asking::MayPrompt, |store| delete(&store::entry(store, &self.service, &user)?))
    }
}

fn delete(entry: &Entry) -> keyring::Result<()> {
    match entry.delete_credential() {
        Err(Error::NoEntry) => Ok(()),
        other => other,
    }
}

fn fault_of(error: &Error) -> KeychainFault {
    match error {
        Error::PlatformFailure(cause) | Error::NoStorageAccess(cause) => store::fault_of(&**cause),
        Error::TooLong(..) | Error::Invalid(..) => KeychainFault::Refused,
        Error::NoEntry | Error::BadEncoding(_) | Error::BadDataFormat(..) => KeychainFault::DoesNotKeep,
        Error::NoDefaultStore | Error::NotSupportedByStore(_) => KeychainFault::Missing,
        _ => KeychainFault::Failed,
    }
}

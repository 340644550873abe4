//! The system's keychain: Keychain on macOS, Credential Manager on Windows, Secret Service elsewhere.

mod store;

use std::thread;

use keyring::Error;
use keyring_core::{CredentialStore, Entry};
use serde::Serialize;
use sparekey_engine::ports::{Keychain, KeychainFault, ProvenAccount};
use sparekey_engine::secret::Secret;
use zeroize::Zeroizing;

/// Form of an item's value; counts up when it changes.
const FORM: u8 = 1;
/// No item is longer: Windows takes 2,560 bytes. Set aside at once, so that growing leaves no copies behind.
const ROOM: usize = 4096;

/// The keychain of whoever is signed in to this computer, under one service name.
///
/// The store is opened afresh for every call: a keychain that was locked or missing is there at the next try.
/// A call blocks for as long as the system asks its owner to unlock it.
#[derive(Clone, Debug)]
pub struct SystemKeychain {
    service: String,
}

/// An item's value: the code with everything that was proven with it. The one place where it is stored.
#[derive(Serialize)]
struct Item<'a> {
    form: u8,
    #[serde(flatten)]
    account: &'a ProvenAccount,
    code: &'a str,
}

impl SystemKeychain {
    /// Items under this service name; touches nothing yet.
    pub fn new(service: &str) -> Self {
        Self { service: service.to_owned() }
    }

    /// Removes every item of the service; says how many those were.
    pub fn forget_all(&self) -> Result<usize, KeychainFault> {
        self.on_own_thread(|store| {
            let entries = store::search(store, &self.service)?;
            entries.iter().try_for_each(delete).map(|()| entries.len())
        })
    }

    /// Runs `work` on a thread of its own: zbus starts an event loop, which panics where one is running already.
    fn on_own_thread<T: Send>(
        &self,
        work: impl FnOnce(&CredentialStore) -> keyring::Result<T> + Send,
    ) -> Result<T, KeychainFault> {
        let run = || store::open().and_then(|store| work(&*store)).map_err(|error| fault_of(&error));
        thread::scope(|scope| scope.spawn(run).join()).unwrap_or(Err(KeychainFault::Failed))
    }

    /// Writes and reads back; `Ok(false)` if something else came back.
    fn write(&self, store: &CredentialStore, user: &str, value: &[u8]) -> keyring::Result<bool> {
        let entry = store::entry(store, &self.service, user)?;
        entry.set_secret(value).or_else(|error| match store::set_up(&error)? {
            true => entry.set_secret(value),
            false => Err(error),
        })?;
        let held = match entry.get_secret().map(Zeroizing::new) {
            Ok(held) => Ok(*held == value),
            Err(Error::NoEntry) => Ok(false),
            Err(error) => Err(error),
        };
        if !matches!(held, Ok(true)) {
            // What is said not to be saved must not lie there either.
            delete(&entry)?;
        }
        held
    }
}

impl Keychain for SystemKeychain {
    fn probe(&self) -> Result<(), KeychainFault> {
        // The process in the name keeps two programs that probe at once apart.
        let user = format!("probe-{}", std::process::id());
        let kept = self.on_own_thread(|store| {
            let kept = self.write(store, &user, b"no value");
            let deleted = delete(&store::entry(store, &self.service, &user)?);
            kept.and_then(|kept| deleted.map(|()| kept))
        })?;
        kept.then_some(()).ok_or(KeychainFault::DoesNotKeep)
    }

    fn save(&self, account: &ProvenAccount, code: &Secret) -> Result<(), KeychainFault> {
        let mut value = Zeroizing::new(Vec::with_capacity(ROOM));
        let item = Item { form: FORM, account, code: code.expose() };
        serde_json::to_writer(&mut *value, &item).map_err(|_| KeychainFault::Failed)?;
        if value.len() > ROOM {
            return Err(KeychainFault::Refused);
        }
        let kept = self.on_own_thread(|store| self.write(store, &account.address, &value))?;
        kept.then_some(()).ok_or(KeychainFault::DoesNotKeep)
    }

    fn forget(&self, address: &str) -> Result<(), KeychainFault> {
        self.on_own_thread(|store| delete(&store::entry(store, &self.service, address)?))
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

//! What differs between the systems: which store there is, how its items are named and found, what its errors mean.

pub(super) use system::{entry, fault_of, manners, open, read_quietly, search, set_up};

#[cfg(all(unix, not(target_os = "macos")))]
mod system {
    use std::collections::HashMap;
    use std::error::Error;
    use std::sync::Arc;

    use keyring_core::{CredentialStore, Entry};
    use secret_service::blocking::SecretService;
    use secret_service::{EncryptionType, Error as ServiceError};
    use sparekey_engine::ports::{Asking, KeychainFault};
    use zbus_secret_service_keyring_store::Store;
    use zeroize::Zeroizing;

    pub(crate) fn open() -> keyring::Result<Arc<Store>> {
        Store::new()
    }

    /// What a call holds while it runs: nothing here.
    pub(crate) struct Manners;

    /// Nothing that holds for all calls: what is asked quietly is asked in other words.
    pub(crate) fn manners(_: Asking) -> Result<Manners, KeychainFault> {
        Ok(Manners)
    }

    /// The store's own reading unlocks what is locked. So does, with some services (KeePassXC), a search in all
    /// collections: only the one where items are put is searched, and only if it is open.
    pub(crate) fn read_quietly(
        _: &CredentialStore,
        service: &str,
        user: &str,
    ) -> keyring::Result<Option<Zeroizing<Vec<u8>>>> {
        let refused = |error: ServiceError| keyring::Error::NoStorageAccess(Box::new(error));
        let connection = SecretService::connect(EncryptionType::Dh).map_err(refused)?;
        let collection = connection.get_default_collection().map_err(refused)?;
        if collection.is_locked().map_err(refused)? {
            return Err(refused(ServiceError::Locked));
        }
        let attributes = HashMap::from([("service", service), ("username", user)]);
        let found = collection.search_items(attributes).map_err(refused)?;
        let Some(item) = found.first() else { return Ok(None) };
        if item.is_locked().map_err(refused)? {
            return Err(refused(ServiceError::Locked));
        }
        item.get_secret().map(|held| Some(Zeroizing::new(held))).map_err(refused)
    }

    pub(crate) fn entry(store: &CredentialStore, service: &str, user: &str) -> keyring::Result<Entry> {
        // What the system's own list of passwords shows.
        let label = format!("Sparekey: {user}");
        store.build(service, user, Some(&HashMap::from([("label", label.as_str())])))
    }

    pub(crate) fn search(store: &CredentialStore, service: &str) -> keyring::Result<Vec<Entry>> {
        store.search(&HashMap::from([("service", service)]))
    }

    /// If this is the fault of a service in which no collection was ever made (a desktop that does not make one when its
    /// user signs in), asks its owner for a password for one. Says whether there is one now.
    pub(crate) fn set_up(error: &keyring::Error) -> keyring::Result<bool> {
        let keyring::Error::NoStorageAccess(cause) = error else { return Ok(false) };
        let none_yet = matches!(cause.downcast_ref(), Some(ServiceError::NoResult));
        if !none_yet || !crate::has_display() {
            return Ok(false);
        }
        let refused = |error: ServiceError| keyring::Error::NoStorageAccess(Box::new(error));
        let service = SecretService::connect(EncryptionType::Dh).map_err(refused)?;
        // Name and alias as libsecret gives them, so that every other program finds it too.
        service.create_collection("Default keyring", "default").map_err(refused)?;
        Ok(true)
    }

    pub(crate) fn fault_of(cause: &(dyn Error + Send + Sync + 'static)) -> KeychainFault {
        match cause.downcast_ref::<ServiceError>() {
            // No address of a bus, or nobody behind it.
            Some(ServiceError::Unavailable) => KeychainFault::NoBus,
            Some(ServiceError::Zbus(error)) => fault_of_bus(error),
            Some(ServiceError::ZbusFdo(error)) => fault_of_call(error),
            Some(ServiceError::Locked) => KeychainFault::Locked,
            // Without a screen nobody was asked: the service closes its own question.
            Some(ServiceError::Prompt) if !crate::has_display() => KeychainFault::Locked,
            Some(ServiceError::Prompt) => KeychainFault::Dismissed,
            // The service is there, but it has no collection, and there is no screen to ask for one on.
            Some(ServiceError::NoResult) => KeychainFault::Missing,
            _ => KeychainFault::Failed,
        }
    }

    fn fault_of_bus(error: &zbus::Error) -> KeychainFault {
        match error {
            zbus::Error::Address(_)
            | zbus::Error::InputOutput(_)
            | zbus::Error::Handshake(_)
            | zbus::Error::Connection(..) => KeychainFault::NoBus,
            zbus::Error::MethodError(name, ..) if is_missing(name.as_str()) => KeychainFault::Missing,
            zbus::Error::FDO(error) => fault_of_call(error),
            _ => KeychainFault::Failed,
        }
    }

    fn fault_of_call(error: &zbus::fdo::Error) -> KeychainFault {
        match error {
            zbus::fdo::Error::ServiceUnknown(_)
            | zbus::fdo::Error::NameHasNoOwner(_)
            | zbus::fdo::Error::SpawnServiceNotFound(_)
            | zbus::fdo::Error::SpawnExecFailed(_)
            | zbus::fdo::Error::SpawnChildExited(_)
            | zbus::fdo::Error::SpawnFailed(_) => KeychainFault::Missing,
            zbus::fdo::Error::ZBus(error) => fault_of_bus(error),
            _ => KeychainFault::Failed,
        }
    }

    /// Error names of the D-Bus specification: nobody owns the name, and nobody could be started for it.
    fn is_missing(name: &str) -> bool {
        let tail = name.strip_prefix("org.freedesktop.DBus.Error.").unwrap_or_default();
        matches!(tail, "ServiceUnknown" | "NameHasNoOwner") || tail.starts_with("Spawn.")
    }
}

#[cfg(target_os = "macos")]
mod system {
    use std::collections::HashMap;
    use std::error::Error;
    use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

    use apple_native_keyring_store::keychain::Store;
    use keyring_core::{CredentialStore, Entry};
    use security_framework::os::macos::keychain::{KeychainUserInteractionLock, SecKeychain};
    use sparekey_engine::ports::{Asking, KeychainFault};
    use zeroize::Zeroizing;

    /// Whether questions are allowed is settled for the whole program, so whoever may ask waits for whoever may not.
    static QUESTIONS: RwLock<()> = RwLock::new(());

    /// What a call holds while it runs.
    pub(crate) enum Manners {
        MayPrompt { _allowed: RwLockReadGuard<'static, ()> },
        // In this order: questions are allowed again before anybody else goes on.
        Quietly { _silent: KeychainUserInteractionLock, _alone: RwLockWriteGuard<'static, ()> },
    }

    /// Somebody may be sitting before a question now: that is not waited for.
    pub(crate) fn manners(asking: Asking) -> Result<Manners, KeychainFault> {
        match asking {
            Asking::MayPrompt => {
                Ok(Manners::MayPrompt { _allowed: QUESTIONS.read().unwrap_or_else(PoisonError::into_inner) })
            }
            Asking::Quietly => {
                let alone = QUESTIONS.try_write().map_err(|_| KeychainFault::Locked)?;
                let silent = SecKeychain::disable_user_interaction().map_err(|_| KeychainFault::Locked)?;
                Ok(Manners::Quietly { _silent: silent, _alone: alone })
            }
        }
    }

    /// Questions are off meanwhile: what would need one is errSecInteractionNotAllowed.
    pub(crate) fn read_quietly(
        store: &CredentialStore,
        service: &str,
        user: &str,
    ) -> keyring::Result<Option<Zeroizing<Vec<u8>>>> {
        super::super::read(&entry(store, service, user)?)
    }

    pub(crate) fn open() -> keyring::Result<Arc<Store>> {
        Store::new()
    }

    pub(crate) fn entry(store: &CredentialStore, service: &str, user: &str) -> keyring::Result<Entry> {
        store.build(service, user, None)
    }

    pub(crate) fn search(store: &CredentialStore, service: &str) -> keyring::Result<Vec<Entry>> {
        store.search(&HashMap::from([("service", service)]))
    }

    /// The system has set its keychain up itself.
    pub(crate) fn set_up(_: &keyring::Error) -> keyring::Result<bool> {
        Ok(false)
    }

    /// By the codes of Apple's SecBase.h.
    pub(crate) fn fault_of(cause: &(dyn Error + Send + Sync + 'static)) -> KeychainFault {
        match cause.downcast_ref::<security_framework::base::Error>().map(|error| error.code()) {
            // userCanceledErr, errSecAuthFailed
            Some(-128 | -25293) => KeychainFault::Dismissed,
            // errSecNotAvailable, errSecNoSuchKeychain, errSecInvalidKeychain, errSecNoDefaultKeychain
            Some(-25291 | -25294 | -25295 | -25307) => KeychainFault::Missing,
            // wrPermErr, errSecInvalidOwnerEdit, errSecReadOnly, errSecInteractionNotAllowed
            Some(-61 | -25244 | -25292 | -25308) => KeychainFault::Locked,
            _ => KeychainFault::Failed,
        }
    }
}

#[cfg(windows)]
mod system {
    use std::collections::HashMap;
    use std::error::Error;
    use std::sync::Arc;

    use keyring_core::{CredentialStore, Entry};
    use sparekey_engine::ports::{Asking, KeychainFault};
    use windows_native_keyring_store::Store;
    use zeroize::Zeroizing;

    pub(crate) fn open() -> keyring::Result<Arc<Store>> {
        Store::new()
    }

    /// What a call holds while it runs: nothing here.
    pub(crate) struct Manners;

    /// Windows never asks: who is signed in may read what they saved.
    pub(crate) fn manners(_: Asking) -> Result<Manners, KeychainFault> {
        Ok(Manners)
    }

    pub(crate) fn read_quietly(
        store: &CredentialStore,
        service: &str,
        user: &str,
    ) -> keyring::Result<Option<Zeroizing<Vec<u8>>>> {
        super::super::read(&entry(store, service, user)?)
    }

    pub(crate) fn entry(store: &CredentialStore, service: &str, user: &str) -> keyring::Result<Entry> {
        // The store's own choice, "Enterprise", would send the code to other computers of the same account.
        store.build(service, user, Some(&HashMap::from([("persistence", "Local")])))
    }

    pub(crate) fn search(store: &CredentialStore, service: &str) -> keyring::Result<Vec<Entry>> {
        // Items are named "user.service".
        let pattern = format!(r"\.{}$", service.replace('.', r"\."));
        store.search(&HashMap::from([("pattern", pattern.as_str())]))
    }

    /// The system has set its keychain up itself.
    pub(crate) fn set_up(_: &keyring::Error) -> keyring::Result<bool> {
        Ok(false)
    }

    /// The store gives `NoStorageAccess` only for ERROR_NO_SUCH_LOGON_SESSION: a session without a credential set.
    pub(crate) fn fault_of(cause: &(dyn Error + Send + Sync + 'static)) -> KeychainFault {
        match cause.to_string().contains("ERROR_NO_SUCH_LOGON_SESSION") {
            true => KeychainFault::Missing,
            false => KeychainFault::Failed,
        }
    }
}

//! A keychain that ends with the program.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use sparekey_engine::ports::{Asking, Keychain, KeychainFault, MailboxKey, ProvenAccount};
use sparekey_engine::secret::Secret;

/// For practice: it asks nobody anything, and leaves nothing behind.
#[derive(Default)]
pub struct MemoryKeychain(Mutex<HashMap<MailboxKey, (ProvenAccount, Secret)>>);

impl MemoryKeychain {
    fn items(&self) -> MutexGuard<'_, HashMap<MailboxKey, (ProvenAccount, Secret)>> {
        // No change is left half done by a panic, so poisoned items are as good as any.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Keychain for MemoryKeychain {
    fn probe(&self) -> Result<(), KeychainFault> {
        Ok(())
    }

    fn save(&self, account: &ProvenAccount, code: &Secret) -> Result<(), KeychainFault> {
        self.items().insert(account.key(), (account.clone(), code.clone()));
        Ok(())
    }

    fn load(&self, key: &MailboxKey, _: Asking) -> Result<Option<(ProvenAccount, Secret)>, KeychainFault> {
        Ok(self.items().get(key).cloned())
    }

    fn forget(&self, key: &MailboxKey) -> Result<(), KeychainFault> {
        self.items().remove(key);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_saved_is_there_until_it_is_forgotten() {
        let keychain = MemoryKeychain::default();
        let account = ProvenAccount {
            address: "you@practice.example".into(),
            provider: Some("practice".into()),
            app: "imacash".into(),
            app_name: None,
            display_name: String::new(),
            smtp: None,
            imap: None,
            proven_at: 1,
        };
        let key = account.key();
        assert!(keychain.load(&key, Asking::Quietly).unwrap().is_none());
        keychain.save(&account, &Secret::new("one".into())).unwrap();
        keychain.save(&account, &Secret::new("two".into())).unwrap();
        let (kept, code) = keychain.load(&key, Asking::Quietly).unwrap().unwrap();
        assert_eq!((kept, code.expose()), (account, "two"));
        keychain.forget(&key).unwrap();
        keychain.forget(&key).unwrap();
        assert!(keychain.load(&key, Asking::MayPrompt).unwrap().is_none());
    }
}

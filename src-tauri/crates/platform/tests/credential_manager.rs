//! The Credential Manager of Windows, through its real interface; each test has items of its own.

#![cfg(windows)]
#![allow(clippy::unwrap_used, reason = "a test")]

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use keyring_core::{CredentialStore, Entry};
use sparekey_engine::endpoint::{Endpoint, Security};
use sparekey_engine::ports::{Asking, Keychain, KeychainFault, MailboxKey, ProvenAccount};
use sparekey_engine::secret::Secret;
use sparekey_platform::SystemKeychain;
use windows_native_keyring_store::Store;

const CODE: &str = "kcifyukbjejkmdju";

/// The items of one test; whatever becomes of it, none is left.
struct Items {
    service: String,
    keychain: SystemKeychain,
}

impl Items {
    fn of(test: &str) -> Self {
        let service = format!("org.sparekey.test-{test}-{}", std::process::id());
        let keychain = SystemKeychain::new(&service);
        // A run that was killed left its own, and the numbers of processes come again.
        let _ = keychain.forget_all();
        Self { keychain, service }
    }

    /// The item as another program meets it.
    fn entry(&self, account: &ProvenAccount) -> Entry {
        store().build(&self.service, &account.key().to_string(), None).unwrap()
    }

    fn save(&self, account: &ProvenAccount, code: &str) -> Result<(), KeychainFault> {
        self.keychain.save(account, &Secret::new(code.into()))
    }

    fn load(&self, account: &ProvenAccount) -> Result<Option<(ProvenAccount, String)>, KeychainFault> {
        let loaded = self.keychain.load(&account.key(), Asking::Quietly)?;
        Ok(loaded.map(|(account, code)| (account, code.expose().to_owned())))
    }
}

impl Drop for Items {
    fn drop(&mut self) {
        let _ = self.keychain.forget_all();
    }
}

/// One test at a time: Wine lists its items into memory for as many as there were when it began, and ends with a fault
/// when another thread adds one meanwhile.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn store() -> Arc<CredentialStore> {
    Store::new().unwrap()
}

fn account(address: &str) -> ProvenAccount {
    let server = |host: &str, port| (Endpoint::new(host, port, Security::Tls), address.to_owned());
    ProvenAccount {
        address: address.into(),
        provider: Some("gmail".into()),
        app: "imacash".into(),
        app_name: None,
        display_name: String::new(),
        smtp: Some(server("smtp.example.com", 465)),
        imap: Some(server("imap.example.com", 993)),
        proven_at: 1_790_000_000,
    }
}

/// As much as an account with the longest address and hosts (RFC 5321 §4.5.3.1), and one byte longer for each `more` in
/// its names. The address itself is shorter: Wine keeps an item below its name in its registry, where names end at 255.
fn longest(more: usize) -> ProvenAccount {
    let label = |length: usize| "x".repeat(length);
    let address = format!("{}@{}.example", label(64), label(40));
    let spared = 3 * (254 - address.len());
    let domain = format!("{}.{}.{}", label(63), label(63), label(61));
    let host = format!("{}.{domain}", label(63));
    assert_eq!(host.len(), 253);
    let server = |port| Some((Endpoint::new(&host, port, Security::Starttls), address.clone()));
    ProvenAccount {
        address: address.clone(),
        provider: None,
        app: "other".into(),
        app_name: Some("n".repeat(80)),
        display_name: "d".repeat(80 + spared + more),
        smtp: server(587),
        imap: server(143),
        proven_at: 1_790_000_000,
    }
}

#[test]
fn saves_replaces_and_forgets() {
    let _alone = alone();
    let items = Items::of("saves");
    assert_eq!(items.keychain.probe(), Ok(()));
    assert_eq!(items.keychain.forget_all(), Ok(0), "a probe leaves nothing");
    let (anna, ben) = (account("anna@example.com"), account("бен@пример.example"));
    assert_eq!(items.load(&anna), Ok(None));
    for code in ["first", CODE, "pässwörd \"żółć\" パス\\ {}"] {
        assert_eq!(items.save(&anna, code), Ok(()));
        assert_eq!(items.load(&anna), Ok(Some((anna.clone(), code.to_owned()))), "the item before is replaced");
        let held = items.entry(&anna).get_secret().unwrap();
        assert!(held.starts_with(format!("{code}\n{{").as_bytes()), "other programs find it in the first line");
    }
    assert_eq!(items.save(&ben, CODE), Ok(()));
    assert_eq!(items.load(&ben), Ok(Some((ben.clone(), CODE.to_owned()))));
    let spelt = MailboxKey::new("Anna@Example.COM", "imacash", None);
    assert!(items.keychain.load(&spelt, Asking::MayPrompt).unwrap().is_some());
    assert_eq!(items.keychain.forget(&spelt), Ok(()));
    assert_eq!(items.keychain.forget(&spelt), Ok(()), "an absent item is no fault");
    assert_eq!((items.load(&anna), items.keychain.forget_all()), (Ok(None), Ok(1)));
    assert_eq!(items.load(&ben), Ok(None));
}

/// "Enterprise" would send the code to other computers of the same account.
#[test]
fn a_code_stays_on_this_computer() {
    let _alone = alone();
    let items = Items::of("stays");
    let anna = account("anna@example.com");
    items.save(&anna, CODE).unwrap();
    assert_eq!(items.entry(&anna).get_attributes().unwrap()["persistence"], "Local");
    items.save(&anna, "another").unwrap();
    assert_eq!(items.entry(&anna).get_attributes().unwrap()["persistence"], "Local", "replaced too");
}

#[test]
fn what_another_program_changed_is_not_taken_for_ours() {
    let _alone = alone();
    let items = Items::of("changed");
    let anna = account("anna@example.com");
    items.save(&anna, CODE).unwrap();
    let ours = items.entry(&anna).get_secret().unwrap();
    let cut = &ours[..ours.len() - 1];
    for other in [&b"a password"[..], b"", b"code\n{}", b"\xff\xfe\n{}", cut] {
        items.entry(&anna).set_secret(other).unwrap();
        assert_eq!(items.load(&anna), Err(KeychainFault::DoesNotKeep), "{other:?}");
    }
    // As the Credential Manager's own window writes it: UTF-16.
    items.entry(&anna).set_password(CODE).unwrap();
    assert_eq!(items.load(&anna), Err(KeychainFault::DoesNotKeep));
    items.save(&anna, CODE).unwrap();
    assert_eq!(items.load(&anna), Ok(Some((anna.clone(), CODE.to_owned()))), "saving puts it right");
    items.entry(&anna).delete_credential().unwrap();
    assert_eq!(items.load(&anna), Ok(None));
    // Another mailbox's item under this one's name.
    items.save(&account("ben@example.com"), CODE).unwrap();
    let of_ben = items.entry(&account("ben@example.com")).get_secret().unwrap();
    items.entry(&anna).set_secret(&of_ben).unwrap();
    assert_eq!(items.load(&anna), Err(KeychainFault::DoesNotKeep));
}

/// CRED_MAX_CREDENTIAL_BLOB_SIZE is 2,560 bytes: the longest addresses and hosts fit, with names of usual length.
#[test]
fn what_is_too_long_is_refused_and_nothing_is_lost() {
    let _alone = alone();
    let items = Items::of("long");
    let code = "c".repeat(100);
    let account = longest(0);
    assert_eq!(items.save(&account, &code), Ok(()));
    assert_eq!(items.load(&account), Ok(Some((account.clone(), code.clone()))));
    let room = 2560 - items.entry(&account).get_secret().unwrap().len();
    assert_eq!(items.save(&longest(room), &code), Ok(()), "the last byte");
    assert_eq!(items.save(&longest(room + 1), &code), Err(KeychainFault::Refused));
    assert_eq!(items.load(&account), Ok(Some((longest(room), code))), "what lay there lies there");
    assert_eq!(items.save(&account, &"x".repeat(5000)), Err(KeychainFault::Refused));
    assert_eq!(items.keychain.forget_all(), Ok(1));
}

#[test]
fn only_the_items_of_the_service_are_forgotten() {
    let _alone = alone();
    let (items, others) = (Items::of("one"), Items::of("one-more"));
    let anna = account("anna@example.com");
    for items in [&items, &others] {
        items.save(&anna, CODE).unwrap();
    }
    let local = HashMap::from([("persistence", "Local")]);
    let alike = format!("{}.more", items.service);
    let alike = store().build(&alike, "anna", Some(&local)).unwrap();
    alike.set_secret(b"mine").unwrap();
    assert_eq!(items.keychain.forget_all(), Ok(1));
    assert!(others.load(&anna).unwrap().is_some());
    assert_eq!(alike.get_secret().unwrap(), b"mine");
    alike.delete_credential().unwrap();
}

#[test]
fn works_inside_a_runtime() {
    let _alone = alone();
    let items = Items::of("runtime");
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    runtime.block_on(async {
        assert_eq!(items.keychain.probe(), Ok(()), "on the runtime's own thread");
        let keychain = items.keychain.clone();
        assert_eq!(tokio::task::spawn_blocking(move || keychain.probe()).await.unwrap(), Ok(()));
    });
}

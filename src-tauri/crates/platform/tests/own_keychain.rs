//! macOS: the keychain of whoever runs this. Nothing stands in for it, so it is used only where it belongs to a machine.

#![cfg(target_os = "macos")]
#![allow(clippy::unwrap_used, clippy::print_stderr, reason = "a test")]

use sparekey_engine::endpoint::{Endpoint, Security};
use sparekey_engine::ports::{Asking, Keychain, ProvenAccount};
use sparekey_engine::secret::Secret;
use sparekey_platform::SystemKeychain;

fn account(address: &str) -> ProvenAccount {
    ProvenAccount {
        address: address.to_owned(),
        provider: None,
        app: "imacash".into(),
        app_name: None,
        display_name: "Zoë".into(),
        smtp: Some((Endpoint::new("smtp.example.com", 465, Security::Tls), address.to_owned())),
        imap: None,
        proven_at: 1_790_000_000,
    }
}

#[test]
fn saves_replaces_and_forgets() {
    if std::env::var("CI").is_ok_and(|ci| ci == "true") {
        let keychain = SystemKeychain::new(&format!("org.sparekey.test.{}", std::process::id()));
        let outcome = std::panic::catch_unwind(|| walk(&keychain));
        // Whatever went wrong, nothing stays.
        let left = keychain.forget_all();
        outcome.unwrap_or_else(|cause| std::panic::resume_unwind(cause));
        assert_eq!(left, Ok(0), "the walk leaves nothing itself");
    } else {
        eprintln!("Skipped: it would write into your own keychain. With CI=true it does.");
    }
}

fn walk(keychain: &SystemKeychain) {
    assert_eq!(keychain.probe(), Ok(()));
    let (anna, ben) = (account("anna@example.com"), account("ben@example.com"));
    assert_eq!(keychain.save(&anna, &Secret::new("first".into())), Ok(()));
    assert_eq!(keychain.save(&anna, &Secret::new("second".into())), Ok(()));
    for asking in [Asking::Quietly, Asking::MayPrompt] {
        let (proven, code) = keychain.load(&anna.key(), asking).unwrap().unwrap();
        assert_eq!((proven, code.expose()), (anna.clone(), "second"), "{asking:?}");
        assert!(keychain.load(&ben.key(), asking).unwrap().is_none(), "{asking:?}");
    }
    assert_eq!(keychain.save(&ben, &Secret::new("ben's".into())), Ok(()));
    assert_eq!(keychain.forget(&anna.key()), Ok(()));
    assert_eq!(keychain.forget(&anna.key()), Ok(()), "an absent item is no fault");
    assert!(keychain.load(&anna.key(), Asking::Quietly).unwrap().is_none());
    assert_eq!(keychain.forget_all(), Ok(1));
}

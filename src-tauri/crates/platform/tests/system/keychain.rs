//! The keychain against a real gnome-keyring, in a D-Bus session and a home folder that last for one test.
//!
//! Each test starts itself again inside its session: libraries read the session from the environment.

use std::collections::HashMap;
use std::env;
use std::fs;
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;

use sparekey_engine::endpoint::{Endpoint, Security};
use sparekey_engine::ports::{Asking, Keychain, KeychainFault, MailboxKey, ProvenAccount};
use sparekey_engine::secret::Secret;
use sparekey_platform::SystemKeychain;
use zbus_secret_service_keyring_store::Store;

use crate::support::{self, poll};

const SERVICE: &str = "org.sparekey.test";
const CODE: &str = "kcifyukbjejkmdju";

#[test]
fn saves_replaces_and_forgets() {
    inside("keychain::saves_replaces_and_forgets", Session::Bus, || {
        let _daemon = Daemon::unlocked();
        let keychain = SystemKeychain::new(SERVICE);
        assert_eq!(keychain.probe(), Ok(()));
        assert_eq!(items(), Vec::<String>::new(), "a probe leaves nothing");

        assert_eq!(keychain.save(&account("anna@example.com"), &Secret::new("first".into())), Ok(()));
        assert_eq!(keychain.save(&account("anna@example.com"), &Secret::new(CODE.into())), Ok(()));
        let saved = items();
        assert_eq!(saved.len(), 1, "the same address is replaced");
        let (code, proven) = saved[0].split_once('\n').unwrap();
        let proven: serde_json::Value = serde_json::from_str(proven).unwrap();
        assert_eq!(code, CODE);
        assert_eq!(proven["address"], "anna@example.com");
        assert_eq!(proven["smtp"][0]["host"], "smtp.example.com");

        for asking in [Asking::MayPrompt, Asking::Quietly] {
            let (loaded, code) = keychain.load(&key("Anna@Example.com"), asking).unwrap().unwrap();
            assert_eq!((loaded, code.expose()), (account("anna@example.com"), CODE), "{asking:?}");
            assert!(keychain.load(&key("ben@example.com"), asking).unwrap().is_none(), "{asking:?}");
        }
        let another_app = ProvenAccount { app: "other".into(), ..account("anna@example.com") };
        assert_eq!(keychain.save(&another_app, &Secret::new("other".into())), Ok(()));
        assert_eq!(items().len(), 2, "each app has its own");
        assert_eq!(keychain.forget(&another_app.key()), Ok(()));

        assert_eq!(keychain.save(&account("ben@example.com"), &Secret::new(CODE.into())), Ok(()));
        assert_eq!(keychain.forget(&key("anna@example.com")), Ok(()));
        assert_eq!(keychain.forget(&key("anna@example.com")), Ok(()), "an absent item is no fault");
        assert_eq!(items().len(), 1);
        assert_eq!(keychain.forget_all(), Ok(1));
        assert_eq!(items().len(), 0);

        let far_too_long = Secret::new("x".repeat(5000));
        assert_eq!(keychain.save(&account("anna@example.com"), &far_too_long), Err(KeychainFault::Refused));
    });
}

#[test]
fn works_inside_a_runtime() {
    inside("keychain::works_inside_a_runtime", Session::Bus, || {
        let _daemon = Daemon::unlocked();
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        runtime.block_on(async {
            assert_eq!(SystemKeychain::new(SERVICE).probe(), Ok(()), "on the runtime's own thread");
            let blocking = tokio::task::spawn_blocking(|| SystemKeychain::new(SERVICE).probe());
            assert_eq!(blocking.await.unwrap(), Ok(()), "on a thread for blocking work");
        });
    });
}

#[test]
fn no_bus() {
    inside("keychain::no_bus", Session::None, || {
        let keychain = SystemKeychain::new(SERVICE);
        assert_eq!(keychain.probe(), Err(KeychainFault::NoBus));
        assert_eq!(keychain.save(&account("anna@example.com"), &Secret::new(CODE.into())), Err(KeychainFault::NoBus));
    });
    inside("keychain::no_bus", Session::Dead, || {
        assert_eq!(SystemKeychain::new(SERVICE).probe(), Err(KeychainFault::NoBus), "nobody behind the address");
    });
}

#[test]
fn no_secret_service() {
    inside("keychain::no_secret_service", Session::Bus, || {
        let keychain = SystemKeychain::new(SERVICE);
        assert_eq!(keychain.probe(), Err(KeychainFault::Missing));
        let _daemon = Daemon::unlocked();
        assert_eq!(keychain.probe(), Ok(()), "a second try finds what was started since");
    });
}

#[test]
fn no_collection_was_ever_made() {
    inside("keychain::no_collection_was_ever_made", Session::Bus, || {
        let _daemon = Daemon::start(None);
        assert_eq!(SystemKeychain::new(SERVICE).probe(), Err(KeychainFault::Missing));
    });
    inside("keychain::no_collection_was_ever_made", Session::BusAndScreen, || {
        let _daemon = Daemon::start(None);
        assert_eq!(SystemKeychain::new(SERVICE).probe(), Err(KeychainFault::Dismissed), "its owner was asked for one");
    });
}

#[test]
fn locked_until_its_owner_unlocks_it() {
    inside("keychain::locked_until_its_owner_unlocks_it", Session::Bus, || {
        let keychain = SystemKeychain::new(SERVICE);
        let daemon = Daemon::unlocked();
        assert_eq!(keychain.save(&account("anna@example.com"), &Secret::new(CODE.into())), Ok(()));
        drop(daemon);

        let _daemon = Daemon::start(None);
        assert_eq!(keychain.probe(), Err(KeychainFault::Locked));
        for asking in [Asking::MayPrompt, Asking::Quietly] {
            assert_eq!(keychain.load(&key("anna@example.com"), asking).map(drop), Err(KeychainFault::Locked));
        }
        assert_eq!(keychain.forget(&key("anna@example.com")), Err(KeychainFault::Locked));
        unlock();
        assert_eq!(keychain.probe(), Ok(()), "'Try again' works in the same process");
        assert!(items()[0].starts_with(CODE), "and what was saved is still there");
    });
}

#[test]
fn question_closed_by_its_owner() {
    // With a screen named, the question counts as asked; here nobody draws it, so the service closes it.
    inside("keychain::question_closed_by_its_owner", Session::BusAndScreen, || {
        drop(Daemon::unlocked());
        let _daemon = Daemon::start(None);
        assert_eq!(SystemKeychain::new(SERVICE).probe(), Err(KeychainFault::Dismissed));
    });
}

fn account(address: &str) -> ProvenAccount {
    let endpoint = Endpoint::new("smtp.example.com", 465, Security::Tls);
    ProvenAccount {
        address: address.to_owned(),
        provider: None,
        app: "imacash".into(),
        app_name: None,
        display_name: String::new(),
        smtp: Some((endpoint, address.to_owned())),
        imap: None,
        proven_at: 1_790_000_000,
    }
}

fn key(address: &str) -> MailboxKey {
    MailboxKey::new(address, "imacash", None)
}

/// What lies in the keychain under the tests' service, read without the code under test.
fn items() -> Vec<String> {
    let store = Store::new().unwrap();
    let found = keyring_core::CredentialStore::search(&*store, &HashMap::from([("service", SERVICE)])).unwrap();
    found.iter().map(|entry| String::from_utf8(entry.get_secret().unwrap()).unwrap()).collect()
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Session {
    Bus,
    BusAndScreen,
    None,
    Dead,
}

/// Runs `part` in a process of its own in such a session; in that process, runs `part`.
fn inside(test: &str, session: Session, part: fn()) {
    let label = format!("{session:?}");
    match support::inside() {
        Some(wanted) if wanted == label => return part(),
        Some(_) => return,
        None if !support::has_tools(test, &["dbus-run-session", "gnome-keyring-daemon"]) => return,
        None => {}
    }
    let home = tempfile::tempdir().unwrap();
    fs::set_permissions(home.path(), fs::Permissions::from_mode(0o700)).unwrap();
    let folder = home.path().to_str().unwrap();
    let config = format!("{folder}/bus.conf");
    fs::write(&config, support::BUS.replace("FOLDER", folder)).unwrap();
    let bus = ["dbus-run-session", "--config-file", &config, "--"];
    let dead = format!("unix:path={folder}/dead");
    let (wrapper, environment): (&[&str], &[(&str, &str)]) = match session {
        Session::Bus => (&bus, &[]),
        Session::BusAndScreen => (&bus, &[("DISPLAY", ":nobody")]),
        Session::None => (&[], &[]),
        Session::Dead => (&[], &[("DBUS_SESSION_BUS_ADDRESS", &dead)]),
    };
    support::run_inside(test, &label, home.path(), wrapper, environment);
}

/// gnome-keyring's daemon on the session's bus; ends with this value.
struct Daemon(Child);

impl Daemon {
    fn unlocked() -> Self {
        Self::start(Some("password of the keyring"))
    }

    fn start(password: Option<&str>) -> Self {
        let mut command = Command::new("gnome-keyring-daemon");
        command.args(["--foreground", "--components=secrets"]).stdout(Stdio::null()).stderr(Stdio::null());
        command.args(password.map(|_| "--unlock")).stdin(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(password.unwrap_or_default().as_bytes()).unwrap();
        let daemon = Self(child);
        // Owns its name last, after the collection is open.
        poll("the secret service", || Store::new().ok());
        poll("its control socket", || control().exists().then_some(()));
        daemon
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
        let _ = fs::remove_file(control());
        if !thread::panicking() {
            poll("the name to be free", || Store::new().is_err().then_some(()));
        }
    }
}

fn control() -> PathBuf {
    Path::new(&env::var_os("XDG_RUNTIME_DIR").unwrap()).join("keyring/control")
}

/// What the person's desktop does when they sign in: gives the running daemon their password (gkd-control-codes.h).
fn unlock() {
    let password = b"password of the keyring";
    let field = |number: usize| u32::try_from(number).unwrap().to_be_bytes();
    let mut socket = UnixStream::connect(control()).unwrap();
    // A byte that carries the sender's credentials; then length of all, operation "unlock", length of the password.
    socket.write_all(&[0]).unwrap();
    socket.write_all(&[field(12 + password.len()), field(1), field(password.len())].concat()).unwrap();
    socket.write_all(password).unwrap();
    let mut answer = [0; 8];
    socket.read_exact(&mut answer).unwrap();
    assert_eq!(answer, [0, 0, 0, 8, 0, 0, 0, 0], "length, and result \"ok\"");
}

//! Mailboxes of the list looked after against the practice provider, over a keychain and a network that are scripted.

#![allow(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]

mod provider;

use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use provider::{http, make_code};
use sparekey_engine::check::{HostLookup, LegPlan, Network};
use sparekey_engine::mailboxes::{Change, Kept, MailboxRecord, MailboxState, change};
use sparekey_engine::ports::{
    Asking, Browser, BrowserFault, Clipboard, ClipboardFault, Clock, Keychain, KeychainFault, Lacking, MailboxKey,
    MemoryText, NetworkPlace, Ports, ProvenAccount, Screen, Settings, SettingsFault, SharedText,
};
use sparekey_engine::provider::Catalogue;
use sparekey_engine::run::{Manner, Seen, SharedList, look_after};
use sparekey_engine::secret::Secret;
use sparekey_engine::wizard::Draft;
use sparekey_practice::{ADDRESS, Practice, SMTP_HOST};
use url::Url;
use zeroize::Zeroizing;

const HOME: &str = "home";

/// A computer whose keychain and network are as the test says.
struct Computer {
    code: String,
    locked: bool,
    here: Mutex<Option<String>>,
    /// How the keychain was asked.
    asked: Mutex<Vec<Asking>>,
}

impl Keychain for Computer {
    fn probe(&self) -> Result<(), KeychainFault> {
        Ok(())
    }

    fn save(&self, _: &ProvenAccount, _: &Secret) -> Result<(), KeychainFault> {
        Ok(())
    }

    fn load(&self, _: &MailboxKey, asking: Asking) -> Result<Option<(ProvenAccount, Secret)>, KeychainFault> {
        self.asked.lock().unwrap().push(asking);
        if self.locked {
            return Err(KeychainFault::Locked);
        }
        let record = record();
        let account = ProvenAccount {
            address: ADDRESS.into(),
            provider: record.provider,
            app: "imacash".into(),
            app_name: None,
            display_name: String::new(),
            smtp: record.smtp.map(|leg| (leg.endpoint, leg.user)),
            imap: None,
            proven_at: record.proven_at,
        };
        Ok(Some((account, Secret::new(self.code.clone()))))
    }

    fn forget(&self, _: &MailboxKey) -> Result<(), KeychainFault> {
        Ok(())
    }
}

impl NetworkPlace for Computer {
    fn identity(&self) -> Option<String> {
        self.here.lock().unwrap().clone()
    }
}

/// Parts of a computer that nothing here may use.
struct Unused;

impl Clipboard for Unused {
    fn read(&self) -> Result<Zeroizing<String>, ClipboardFault> {
        unreachable!()
    }

    fn write(&self, _: &str) -> Result<(), ClipboardFault> {
        unreachable!()
    }

    fn write_code(&self, _: &Secret) -> Result<(), ClipboardFault> {
        unreachable!()
    }

    fn clear_code(&self, _: &Secret) -> Result<(), ClipboardFault> {
        unreachable!()
    }
}

impl Browser for Unused {
    fn open(&self, _: &Url) -> Result<(), BrowserFault> {
        unreachable!()
    }
}

impl Screen for Unused {
    fn is_shown_elsewhere(&self) -> bool {
        unreachable!()
    }
}

impl Settings for Unused {
    fn load(&self) -> Result<Option<String>, SettingsFault> {
        unreachable!()
    }

    fn put_aside(&self) {
        unreachable!()
    }

    fn store(&self, _: &str) -> Result<(), SettingsFault> {
        unreachable!()
    }
}

impl Clock for Unused {
    fn now(&self) -> Duration {
        unreachable!()
    }
}

/// Counts what is looked up: whatever is sent anywhere is looked up first.
struct Counted {
    lookup: Arc<dyn HostLookup>,
    times: AtomicUsize,
}

impl HostLookup for Counted {
    fn lookup(&self, host: &str, port: u16) -> io::Result<Vec<SocketAddr>> {
        self.times.fetch_add(1, Ordering::SeqCst);
        self.lookup.lookup(host, port)
    }
}

struct Ground {
    practice: Practice,
    computer: Arc<Computer>,
    list: SharedList,
    network: Network,
    sent: Arc<Counted>,
    text: Arc<MemoryText>,
}

impl Ground {
    async fn new(locked: bool) -> Self {
        let practice = sparekey_practice::start().unwrap();
        let code = make_code(&practice, "ImaCash").await;
        let here = Mutex::new(Some(HOME.into()));
        let computer = Arc::new(Computer { code, locked, here, asked: Mutex::default() });
        let text = Arc::<MemoryText>::default();
        let ports = Ports {
            keychain: computer.clone(),
            clipboard: Arc::new(Unused),
            browser: Arc::new(Unused),
            screen: Arc::new(Unused),
            settings: Arc::new(Unused),
            clock: Arc::new(Unused),
            mailboxes: text.clone(),
            person: Arc::new(Lacking),
            network_place: computer.clone(),
            documents: Arc::new(Lacking),
            chooser: Arc::new(Lacking),
            rehearsal: None,
        };
        let catalogue = Catalogue::practice(&practice.provider_toml()).unwrap();
        let list = SharedList::new(Box::leak(Box::new(catalogue)), true, ports);
        let mut network = practice.network();
        let sent = Arc::new(Counted { lookup: network.lookup.clone(), times: AtomicUsize::new(0) });
        network.lookup = sent.clone();
        let ground = Self { practice, computer, list, network, sent, text };
        ground.make(&Change::Put(Box::new(record())));
        ground
    }

    /// Changes what is stored, past everything that would be learned meanwhile.
    fn make(&self, wanted: &Change) {
        self.text.change(&mut |text| Some(change(text, wanted).unwrap())).unwrap();
    }

    async fn look(&self, manner: Manner) -> Vec<Seen> {
        let seen = Mutex::new(Vec::new());
        look_after(&self.list, &self.network, manner, &|one| seen.lock().unwrap().push(one)).await.unwrap();
        seen.into_inner().unwrap()
    }

    fn record(&self) -> MailboxRecord {
        self.list.read().unwrap().mailboxes[0].clone()
    }

    fn asked(&self) -> Vec<Asking> {
        self.computer.asked.lock().unwrap().clone()
    }

    fn sent(&self) -> usize {
        self.sent.times.load(Ordering::SeqCst)
    }
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
}

/// Set up two days ago, at home.
fn record() -> MailboxRecord {
    let endpoint = format!("{SMTP_HOST}:465:tls").parse().unwrap();
    let at = now() / 86_400 * 86_400 - 2 * 86_400;
    MailboxRecord {
        key: MailboxKey::new(ADDRESS, "imacash", None),
        provider: Some("practice".into()),
        draft: Draft { address: ADDRESS.into(), app: Some("imacash".into()), ..Draft::default() },
        smtp: Some(LegPlan { endpoint, user: ADDRESS.into(), public_only: false }),
        imap: None,
        set_up_at: at,
        proven_at: at,
        last: None,
        looked_at: None,
        kept: Kept::Yes,
        networks: vec![HOME.into()],
        to_take_back: false,
    }
}

#[tokio::test]
async fn nobody_is_looked_after_who_did_not_ask_for_it() {
    let ground = Ground::new(false).await;
    assert!(ground.look(Manner::Quietly).await.is_empty());
    assert!(ground.asked().is_empty() && ground.sent() == 0);
}

#[tokio::test]
async fn a_due_mailbox_is_tested_once_a_day_and_the_keychain_never_asks() {
    let ground = Ground::new(false).await;
    ground.make(&Change::Recheck(true));
    let seen = ground.look(Manner::Quietly).await;
    assert!(matches!(seen[..], [Seen::Looking(_), Seen::Ended { died: false, .. }]), "{seen:?}");
    assert_eq!(ground.asked(), [Asking::Quietly]);
    assert!(now() - ground.record().proven_at < 60, "it was proven again");
    let sent = ground.sent();
    assert!(ground.look(Manner::Quietly).await.is_empty(), "not twice a day");
    assert_eq!((ground.asked().len(), ground.sent()), (1, sent));
}

#[tokio::test]
async fn nothing_is_sent_on_a_network_that_has_not_seen_it_work() {
    let ground = Ground::new(false).await;
    ground.make(&Change::Recheck(true));
    for here in [None, Some("cafe".to_owned())] {
        *ground.computer.here.lock().unwrap() = here;
        assert!(ground.look(Manner::Quietly).await.is_empty());
        assert!(ground.asked().is_empty() && ground.sent() == 0);
    }
    // Tested at a person's word, it is seen working there.
    ground.look(Manner::OnRequest).await;
    assert_eq!(ground.record().networks, ["cafe", HOME]);
}

#[tokio::test]
async fn two_programs_look_once() {
    let ground = Ground::new(false).await;
    ground.make(&Change::Recheck(true));
    let seen = tokio::join!(ground.look(Manner::Quietly), ground.look(Manner::Quietly));
    assert_eq!(ground.asked(), [Asking::Quietly], "{seen:?}");
}

#[tokio::test]
async fn a_locked_keychain_is_let_be() {
    let ground = Ground::new(true).await;
    ground.make(&Change::Recheck(true));
    assert!(ground.look(Manner::Quietly).await.is_empty(), "nothing is told");
    assert_eq!((ground.asked(), ground.sent()), (vec![Asking::Quietly], 0));
    assert_eq!((ground.record().state(), ground.record().kept), (MailboxState::Works, Kept::Yes));
    let seen = ground.look(Manner::OnRequest).await;
    assert!(matches!(seen[..], [Seen::Keychain(KeychainFault::Locked)]), "who asked is told: {seen:?}");
    assert_eq!(ground.asked()[1], Asking::MayPrompt);
}

#[tokio::test]
async fn a_code_that_was_deleted_has_died_and_is_not_tried_day_after_day() {
    let ground = Ground::new(false).await;
    ground.make(&Change::Recheck(true));
    let origin = ground.practice.page_url();
    http(&ground.practice, "POST", "/app-passwords/delete", "id=1", &[("Origin", &origin)]).await;
    let seen = ground.look(Manner::Quietly).await;
    assert!(matches!(seen[..], [Seen::Looking(_), Seen::Ended { died: true, .. }]), "{seen:?}");
    let died = ground.record();
    assert_eq!((died.state(), died.proven_at), (MailboxState::Died, record().proven_at));
    ground.make(&Change::Looking { key: died.key, at: 0 });
    assert!(ground.look(Manner::Quietly).await.is_empty());
    assert_eq!(ground.asked().len(), 1);
}

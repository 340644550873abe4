//! What stands before the `@` stays on the computer: a whole session, and every byte that leaves it.

use std::sync::Arc;
use std::sync::mpsc::channel;

use url::Url;
use zeroize::Zeroizing;

use super::*;
use crate::policy::Policy;
use crate::ports::{
    Asking, Browser, BrowserFault, Clipboard, ClipboardFault, Clock, Keychain, KeychainFault, Lacking, MailboxKey,
    MemoryText, Ports, ProvenAccount, Settings, SettingsFault,
};
use crate::run::{Session, Setting, Told};
use crate::secret::Secret;
use crate::surroundings::Surroundings;
use crate::view::{ChoiceId, FieldId, Input, Press, Screen, ServerForm};

use dns::mx;

/// A computer without anything.
struct Bare;

impl Keychain for Bare {
    fn probe(&self) -> Result<(), KeychainFault> {
        Err(KeychainFault::Missing)
    }

    fn save(&self, _: &ProvenAccount, _: &Secret) -> Result<(), KeychainFault> {
        Err(KeychainFault::Missing)
    }

    fn load(&self, _: &MailboxKey, _: Asking) -> Result<Option<(ProvenAccount, Secret)>, KeychainFault> {
        Err(KeychainFault::Missing)
    }

    fn forget(&self, _: &MailboxKey) -> Result<(), KeychainFault> {
        Ok(())
    }
}

impl Clipboard for Bare {
    fn read(&self) -> Result<Zeroizing<String>, ClipboardFault> {
        Err(ClipboardFault::Unavailable)
    }

    fn write(&self, _: &str) -> Result<(), ClipboardFault> {
        Err(ClipboardFault::Unavailable)
    }

    fn write_code(&self, _: &Secret) -> Result<(), ClipboardFault> {
        Err(ClipboardFault::Unavailable)
    }

    fn clear_code(&self, _: &Secret) -> Result<(), ClipboardFault> {
        Err(ClipboardFault::Unavailable)
    }
}

impl Browser for Bare {
    fn open(&self, _: &Url) -> Result<(), BrowserFault> {
        Err(BrowserFault)
    }
}

impl crate::ports::Screen for Bare {
    fn is_shown_elsewhere(&self) -> bool {
        false
    }
}

impl Settings for Bare {
    fn load(&self) -> Result<Option<String>, SettingsFault> {
        Ok(None)
    }

    fn put_aside(&self) {}

    fn store(&self, _: &str) -> Result<(), SettingsFault> {
        Ok(())
    }
}

impl Clock for Bare {
    fn now(&self) -> std::time::Duration {
        std::time::Duration::ZERO
    }
}

/// A session at the address step, and the own-server forms that it shows.
fn session(sources: Sources, network: crate::check::Network) -> (Session, std::sync::mpsc::Receiver<ServerForm>) {
    let (sender, forms) = channel();
    let bare = Arc::new(Bare);
    let ports = Ports {
        keychain: bare.clone(),
        clipboard: bare.clone(),
        browser: bare.clone(),
        screen: bare.clone(),
        settings: bare.clone(),
        clock: bare,
        mailboxes: Arc::new(MemoryText::default()),
        person: Arc::new(Lacking),
        network_place: Arc::new(Lacking),
        documents: Arc::new(Lacking),
        chooser: Arc::new(Lacking),
        rehearsal: None,
    };
    let setting = Setting {
        catalogue: Catalogue::embedded(),
        practice: false,
        ports,
        network,
        sources,
        surroundings: Surroundings::default(),
        lang: "en".into(),
        policy: Policy::default(),
    };
    let session = Session::start(setting, move |told| {
        if let Told::View(view) = told
            && let Screen::Address { server: Some(form), .. } = view.screen
        {
            let _ = sender.send(form);
        }
    });
    session.act(Input::Choose { choice: ChoiceId::App, value: "itfin".into() });
    session.act(Input::Press { press: Press::Continue });
    (session, forms)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_byte_of_it_leaves() {
    let ground = Setup::default()
        .mx(Reply::Records(vec![mx(10, "mx1.firma.zz")]))
        .page(AUTOCONFIG, Page::Redirect(302, "https://firma.zz/mail?emailaddress=%25EMAILADDRESS%25".into()))
        .page("firma.zz/mail?emailaddress=%25EMAILADDRESS%25", Page::Status(404))
        .page(ISPDB, config_page("smtp.firma.zz"))
        .start()
        .await;
    let (session, forms) = session(ground.sources.clone(), ground.web.network(vec![]));
    session.act(Input::Type { field: FieldId::Address, value: "annaqvxj.geheim@firma.zz".into() });
    let form = tokio::task::spawn_blocking(move || forms.recv_timeout(Duration::from_secs(10))).await;
    let form = form.expect("a thread").expect("the form opens");
    assert!(!form.legs.is_empty());
    let names = ground.names.heard();
    let web = ground.web.heard();
    assert!(!names.is_empty() && ground.web.asked().len() == 4, "{:?}", ground.web.asked());
    for (what, heard) in [("the name server", names), ("the web server", web)] {
        let heard = String::from_utf8_lossy(&heard).to_ascii_lowercase();
        for part in ["annaqvxj", "geheim", "annaqvxj.geheim@firma.zz"] {
            assert!(!heard.contains(part), "{what} heard {part}");
        }
    }
    session.close();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn half_typed_domains_and_known_ones_are_asked_of_nobody() {
    let ground = Setup::default().page(ISPDB, config_page("smtp.firma.zz")).start().await;
    let (session, _forms) = session(ground.sources.clone(), ground.web.network(vec![]));
    for typed in ["anna@f.zz", "anna@fi.zz", "anna@gmial.com", "anna@gmail.com"] {
        session.act(Input::Type { field: FieldId::Address, value: typed.into() });
        tokio::time::sleep(Duration::from_millis(60)).await;
    }
    tokio::time::sleep(Duration::from_millis(900)).await;
    assert!(ground.names.heard().is_empty() && ground.web.heard().is_empty());
    session.close();
}

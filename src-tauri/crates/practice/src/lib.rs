//! An embedded practice mailbox and provider, so that the whole job can be walked without an account.
//!
//! Everything listens on loopback only, the certificate authority lives in memory only, and [`Practice::network`] knows
//! no name but the practice servers' and connects to them alone: no socket leaves the machine. All of it ends when
//! [`Practice`] is dropped.
//!
//! Whatever can go wrong elsewhere can be made to go wrong here ([`Practice::rehearse`]), in the way in which it goes
//! wrong elsewhere.

#![cfg_attr(test, allow(clippy::unwrap_used))]

mod account;
mod authority;
mod bounce;
mod failure;
mod imap;
mod network;
mod outside;
mod page;
mod smtp;
mod wire;

use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, TcpListener as StdListener};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use rustls::pki_types::CertificateDer;
use sparekey_engine::check::{Network, Trust};
use sparekey_engine::rehearsal::{Rehearsal, Rehearsed};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, oneshot};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use account::Account;
use authority::Authority;
use failure::{Flaw, Opening, Stage};
use network::{Ports, PracticeDialer, PracticeLookup};

/// The one address of the practice mailbox.
pub const ADDRESS: &str = "you@practice.example";
/// Name of the practice provider's submission server.
pub const SMTP_HOST: &str = "smtp.practice.example";
/// Name of the practice provider's IMAP server.
pub const IMAP_HOST: &str = "imap.practice.example";

/// Connections served at once; more wait in the system's queue.
const PLACES: usize = 64;
/// A client that cannot finish a handshake on loopback within this time is not one of ours.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// A running practice provider with its one mailbox.
pub struct Practice {
    ports: Ports,
    page_port: u16,
    root: CertificateDer<'static>,
    stage: Arc<Stage>,
    /// Ends the thread when it is dropped.
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// Starts a practice provider on a thread of its own; returns when all its ports listen.
pub fn start() -> io::Result<Practice> {
    let authority = Authority::new()?;
    let listeners = Listeners::bind()?;
    let ports = Ports {
        submissions: listeners.submissions.local_addr()?.port(),
        submission: listeners.submission.local_addr()?.port(),
        imaps: listeners.imaps.local_addr()?.port(),
        web: listeners.web.local_addr()?.port(),
    };
    let page_port = listeners.page.local_addr()?.port();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let stage = Arc::<Stage>::default();
    let servers = Servers {
        account: Arc::default(),
        stage: Arc::clone(&stage),
        acceptors: Arc::new(authority.acceptors),
        places: Arc::new(Semaphore::new(PLACES)),
    };
    let (stop, stopped) = oneshot::channel();
    let thread = std::thread::Builder::new().name("practice".into()).spawn(move || {
        runtime.block_on(async {
            if servers.start(listeners, page_port).is_ok() {
                // Whether told or dropped: the end. Dropping the runtime ends every session.
                let _ = stopped.await;
            }
        });
    })?;
    Ok(Practice { ports, page_port, root: authority.root, stage, stop: Some(stop), thread: Some(thread) })
}

impl Practice {
    /// The network of a practice run: its names, its certificate authority, and nothing else.
    pub fn network(&self) -> Network {
        let lookup = PracticeLookup { ports: self.ports, stage: Arc::clone(&self.stage) };
        let dialer = PracticeDialer { ports: self.ports, stage: Arc::clone(&self.stage) };
        let mut network = Network::new(Arc::new(lookup), Trust::Only(self.root.clone()));
        network.dialer = Arc::new(dialer);
        network.portal = Some(outside::probe());
        network
    }

    /// From now on this goes wrong, or nothing. What is under way is not disturbed.
    pub fn rehearse(&self, failure: Option<Rehearsed>) {
        self.stage.rehearse(failure);
    }

    /// The same for whoever is to choose it.
    pub fn rehearsal(&self) -> Arc<dyn Rehearsal> {
        self.stage.clone()
    }

    /// The practice provider as a file of the provider catalogue.
    pub fn provider_toml(&self) -> String {
        page::fill(include_str!("provider.toml"), &[("page", &self.page_url())])
    }

    /// Front page of the practice provider, without a slash at its end.
    pub fn page_url(&self) -> String {
        page::origin(self.page_port)
    }
}

impl Drop for Practice {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // A panic over there was reported by the panic hook already.
            let _ = thread.join();
        }
    }
}

struct Listeners {
    submissions: StdListener,
    submission: StdListener,
    imaps: StdListener,
    web: StdListener,
    page: StdListener,
}

impl Listeners {
    fn bind() -> io::Result<Self> {
        let bind = || {
            let listener = StdListener::bind((Ipv4Addr::LOCALHOST, 0))?;
            listener.set_nonblocking(true)?;
            Ok::<_, io::Error>(listener)
        };
        Ok(Self { submissions: bind()?, submission: bind()?, imaps: bind()?, web: bind()?, page: bind()? })
    }
}

/// What all servers share.
#[derive(Clone)]
struct Servers {
    account: Arc<Account>,
    stage: Arc<Stage>,
    acceptors: Arc<HashMap<Flaw, TlsAcceptor>>,
    places: Arc<Semaphore>,
}

impl Servers {
    /// Puts all servers on the current runtime.
    fn start(&self, listeners: Listeners, page_port: u16) -> io::Result<()> {
        self.accept(listeners.submissions, |own, tcp| async move { own.submissions(tcp).await })?;
        self.accept(listeners.submission, |own, tcp| async move { own.submission(tcp).await })?;
        self.accept(listeners.imaps, |own, tcp| async move { own.imaps(tcp).await })?;
        self.accept(listeners.web, |own, tcp| async move { outside::serve(tcp, &own.stage).await })?;
        self.accept(listeners.page, move |own, tcp| page::serve(tcp, own.account, page_port))
    }

    async fn submissions(&self, tcp: TcpStream) -> io::Result<()> {
        match self.stage.opening() {
            Opening::Usual(flaw) => {
                smtp::serve(self.secure(tcp, flaw).await?, &self.account, &self.stage, smtp::Greeting::Say).await
            }
            Opening::TooOld => failure::is_too_old(tcp).await,
            Opening::OtherMode => failure::greet_in_clear(tcp, smtp::GREETING).await,
            Opening::SignInPage => failure::redirect(tcp).await,
        }
    }

    async fn submission(&self, tcp: TcpStream) -> io::Result<()> {
        let opening = self.stage.opening();
        let (flaw, greeting) = match opening {
            Opening::OtherMode => (Flaw::None, smtp::Greeting::Say),
            Opening::Usual(flaw) => (flaw, smtp::Greeting::Said),
            Opening::TooOld | Opening::SignInPage => (Flaw::None, smtp::Greeting::Said),
        };
        let tcp = match opening {
            Opening::OtherMode => Some(tcp),
            _ => smtp::until_starttls(tcp, &self.stage).await?,
        };
        match tcp {
            None => Ok(()),
            Some(tcp) if opening == Opening::TooOld => failure::is_too_old(tcp).await,
            Some(tcp) => smtp::serve(self.secure(tcp, flaw).await?, &self.account, &self.stage, greeting).await,
        }
    }

    async fn imaps(&self, tcp: TcpStream) -> io::Result<()> {
        match self.stage.opening() {
            Opening::Usual(flaw) => imap::serve(self.secure(tcp, flaw).await?, &self.account, &self.stage).await,
            Opening::TooOld => failure::is_too_old(tcp).await,
            Opening::OtherMode => failure::greet_in_clear(tcp, imap::GREETING).await,
            Opening::SignInPage => failure::redirect(tcp).await,
        }
    }

    async fn secure(&self, tcp: TcpStream, flaw: Flaw) -> io::Result<TlsStream<TcpStream>> {
        tcp.set_nodelay(true)?;
        let acceptor = self.acceptors.get(&flaw).ok_or(io::ErrorKind::NotFound)?;
        tokio::time::timeout(HANDSHAKE, acceptor.accept(tcp)).await?
    }

    /// Serves each connection of a listener in a task of its own.
    fn accept<S, F>(&self, listener: StdListener, session: S) -> io::Result<()>
    where
        S: Fn(Self, TcpStream) -> F + Send + 'static,
        F: Future<Output = io::Result<()>> + Send + 'static,
    {
        let listener = TcpListener::from_std(listener)?;
        let own = self.clone();
        tokio::spawn(async move {
            while let Ok(place) = Arc::clone(&own.places).acquire_owned().await {
                match listener.accept().await {
                    Ok((tcp, _)) => {
                        let session = session(own.clone(), tcp);
                        tokio::spawn(async move {
                            // A session that ends in an error concerns its client alone.
                            let _ = session.await;
                            drop(place);
                        });
                    }
                    // Out of file handles, most likely: it passes.
                    Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
                }
            }
        });
        Ok(())
    }
}

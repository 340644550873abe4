//! An embedded practice mailbox and provider, so that the whole job can be walked without an account.
//!
//! Everything listens on loopback only, the certificate authority lives in memory only, and [`Practice::network`] knows
//! no name but the practice servers': no socket leaves the machine. All of it ends when [`Practice`] is dropped.

#![cfg_attr(test, allow(clippy::unwrap_used))]

mod account;
mod authority;
mod imap;
mod network;
mod page;
mod smtp;
mod wire;

use std::io;
use std::net::{Ipv4Addr, TcpListener as StdListener};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use rustls::pki_types::CertificateDer;
use sparekey_engine::check::{Network, Trust};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, oneshot};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use account::Account;
use authority::Authority;
use network::{Ports, PracticeLookup};

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
    };
    let page_port = listeners.page.local_addr()?.port();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let acceptor = authority.acceptor;
    let (stop, stopped) = oneshot::channel();
    let thread = std::thread::Builder::new().name("practice".into()).spawn(move || {
        runtime.block_on(async {
            if serve(listeners, acceptor, page_port).is_ok() {
                // Whether told or dropped: the end. Dropping the runtime ends every session.
                let _ = stopped.await;
            }
        });
    })?;
    Ok(Practice { ports, page_port, root: authority.root, stop: Some(stop), thread: Some(thread) })
}

impl Practice {
    /// The network of a practice run: its names, its certificate authority, and nothing else.
    pub fn network(&self) -> Network {
        Network::new(Arc::new(PracticeLookup { ports: self.ports }), Trust::Only(self.root.clone()))
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
    page: StdListener,
}

impl Listeners {
    fn bind() -> io::Result<Self> {
        let bind = || {
            let listener = StdListener::bind((Ipv4Addr::LOCALHOST, 0))?;
            listener.set_nonblocking(true)?;
            Ok::<_, io::Error>(listener)
        };
        Ok(Self { submissions: bind()?, submission: bind()?, imaps: bind()?, page: bind()? })
    }
}

/// Puts all servers on the current runtime.
fn serve(listeners: Listeners, acceptor: TlsAcceptor, page_port: u16) -> io::Result<()> {
    let account = Arc::new(Account::default());
    let places = Arc::new(Semaphore::new(PLACES));

    let (at, tls) = (Arc::clone(&account), acceptor.clone());
    accept(listeners.submissions, Arc::clone(&places), move |tcp| {
        let (at, tls) = (Arc::clone(&at), tls.clone());
        async move { smtp::serve(secure(&tls, tcp).await?, &at, smtp::Greeting::Say).await }
    })?;

    let (at, tls) = (Arc::clone(&account), acceptor.clone());
    accept(listeners.submission, Arc::clone(&places), move |tcp| {
        let (at, tls) = (Arc::clone(&at), tls.clone());
        async move {
            match smtp::until_starttls(tcp).await? {
                Some(tcp) => smtp::serve(secure(&tls, tcp).await?, &at, smtp::Greeting::Said).await,
                None => Ok(()),
            }
        }
    })?;

    let at = Arc::clone(&account);
    accept(listeners.imaps, Arc::clone(&places), move |tcp| {
        let (at, tls) = (Arc::clone(&at), acceptor.clone());
        async move { imap::serve(secure(&tls, tcp).await?, &at).await }
    })?;

    accept(listeners.page, places, move |tcp| page::serve(tcp, Arc::clone(&account), page_port))
}

/// Serves each connection of a listener in a task of its own.
fn accept<S, F>(listener: StdListener, places: Arc<Semaphore>, session: S) -> io::Result<()>
where
    S: Fn(TcpStream) -> F + Send + 'static,
    F: Future<Output = io::Result<()>> + Send + 'static,
{
    let listener = TcpListener::from_std(listener)?;
    tokio::spawn(async move {
        while let Ok(place) = Arc::clone(&places).acquire_owned().await {
            match listener.accept().await {
                Ok((tcp, _)) => {
                    let session = session(tcp);
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

async fn secure(tls: &TlsAcceptor, tcp: TcpStream) -> io::Result<TlsStream<TcpStream>> {
    tcp.set_nodelay(true)?;
    tokio::time::timeout(HANDSHAKE, tls.accept(tcp)).await?
}

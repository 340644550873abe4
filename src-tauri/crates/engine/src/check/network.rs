//! What a check reaches the world through.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;

use rustls_pki_types::CertificateDer;
use tokio::net::TcpStream;

use super::probe::route;
use super::{Budget, PortalProbe, ProxyLookup};
use crate::endpoint::{Endpoint, Leg, Security};
use crate::policy::Policy;
use crate::ports::SharedText;
use crate::provider::Catalogue;

/// Providers whose certificates are always in date, of different organisations.
const TIMEKEEPERS: [&str; 4] = ["gmail", "icloud", "fastmail", "gmx-net"];

/// Finds a host's addresses. The real one asks the system; practice knows only its own names.
pub trait HostLookup: Send + Sync {
    /// Socket addresses of `host` at `port`, in the order to be tried. May block: it is called on a thread of its own.
    ///
    /// # Errors
    /// [`io::ErrorKind::NotFound`] where the name does not exist; any other kind where no answer was had.
    fn lookup(&self, host: &str, port: u16) -> io::Result<Vec<SocketAddr>>;
}

/// The system's own resolver (getaddrinfo): it honours VPNs, the hosts file and scoped resolvers.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemLookup;

impl HostLookup for SystemLookup {
    /// Unlike the standard library's, this keeps the difference between "no such name" and "no answer".
    #[cfg(unix)]
    fn lookup(&self, host: &str, port: u16) -> io::Result<Vec<SocketAddr>> {
        use dns_lookup::{AddrInfoHints, LookupErrorKind, SockType, getaddrinfo};
        let hints = AddrInfoHints { socktype: SockType::Stream.into(), ..AddrInfoHints::default() };
        let found = getaddrinfo(Some(host), None, Some(hints)).map_err(|error| match error.kind() {
            LookupErrorKind::NoName | LookupErrorKind::NoData => io::ErrorKind::NotFound.into(),
            LookupErrorKind::Again => io::ErrorKind::TimedOut.into(),
            _ => io::Error::from(error),
        })?;
        found.map(|one| one.map(|one| SocketAddr::new(one.sockaddr.ip(), port))).collect()
    }

    /// Windows gives a number (11001 and so on), which the standard library keeps.
    #[cfg(not(unix))]
    fn lookup(&self, host: &str, port: u16) -> io::Result<Vec<SocketAddr>> {
        use std::net::ToSocketAddrs;
        (host, port).to_socket_addrs().map(Iterator::collect)
    }
}

/// A connection that is being opened.
pub type Dialing = Pin<Box<dyn Future<Output = io::Result<TcpStream>> + Send>>;

/// Opens connections to addresses. The real one asks the system; practice opens its own on this computer and no others.
pub trait Dialer: Send + Sync {
    /// Opens a connection. It may take as long as it likes: whoever waits for it does so for a while only.
    fn dial(&self, address: SocketAddr) -> Dialing;

    /// Whether this computer knows of a way to the internet, without asking anybody there.
    fn has_route(&self) -> bool;
}

/// The system's own TCP.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemDialer;

impl Dialer for SystemDialer {
    fn dial(&self, address: SocketAddr) -> Dialing {
        Box::pin(TcpStream::connect(address))
    }

    fn has_route(&self) -> bool {
        route::exists()
    }
}

/// What a check reaches the world through.
#[derive(Clone)]
pub struct Network {
    /// Names to addresses.
    pub lookup: Arc<dyn HostLookup>,
    /// Addresses to connections.
    pub dialer: Arc<dyn Dialer>,
    /// Who is trusted.
    pub trust: Trust,
    /// How often a code may still be refused.
    pub budget: Budget,
    /// The one plain request that tells whether a Wi-Fi's sign-in page stands between, sent only after a failure; none
    /// where that is not wanted.
    pub portal: Option<PortalProbe>,
    /// Servers of several organisations, whose certificates tell whether this computer's clock is right; asked only after
    /// a certificate's dates did not fit.
    pub clocks: Vec<Endpoint>,
    /// Which proxy this computer is set to use; none where connections are always direct.
    pub proxies: Option<Arc<dyn ProxyLookup>>,
}

/// Whose certificates are believed.
#[derive(Clone)]
pub enum Trust {
    /// The system's trust store.
    System,
    /// The same, and for hosts that belong to no organisation of the catalogue these too (DER), which an organisation has
    /// added. For all others it is as if they were not there.
    SystemAnd(Arc<[CertificateDer<'static>]>),
    /// Only this root (DER), for the practice mailbox.
    Only(CertificateDer<'static>),
}

impl Network {
    /// A network where names lead there and these are trusted; nothing but the servers of a check is ever asked, and
    /// refused sign-ins are counted in this program only.
    pub fn new(lookup: Arc<dyn HostLookup>, trust: Trust) -> Self {
        let dialer = Arc::new(SystemDialer);
        Self { lookup, dialer, trust, budget: Budget::default(), portal: None, clocks: Vec::new(), proxies: None }
    }

    /// The network as this computer sees it.
    pub fn system() -> Self {
        let mut network = Self::new(Arc::new(SystemLookup), Trust::System);
        network.portal = Some(PortalProbe::firefox());
        network.clocks = clocks();
        network
    }

    /// The same, as an organisation wants it: with its certificate authorities, and without the plain request if it says so.
    pub fn under(mut self, policy: &Policy) -> Self {
        if let (Trust::System, false) = (&self.trust, policy.authorities.is_empty()) {
            let added = policy.authorities.iter().map(|authority| authority.certificate.clone());
            self.trust = Trust::SystemAnd(added.collect());
        }
        self.portal = self.portal.filter(|_| policy.portal_probe);
        self
    }

    /// The same, through the proxies that this computer is set to use.
    pub fn through(self, proxies: Arc<dyn ProxyLookup>) -> Self {
        Self { proxies: Some(proxies), ..self }
    }

    /// The same, without any proxy.
    pub(crate) fn direct(self) -> Self {
        Self { proxies: None, ..self }
    }

    /// The same, where names lead to addresses of one kind alone.
    pub(crate) fn with_one_family(self, ipv6: bool) -> Self {
        Self { lookup: Arc::new(OneFamily { lookup: self.lookup.clone(), ipv6 }), ..self }
    }

    /// The same, counting refused sign-ins together with all programs that use this log.
    pub fn counting_in(self, log: Arc<dyn SharedText>) -> Self {
        Self { budget: Budget::new(log), ..self }
    }
}

struct OneFamily {
    lookup: Arc<dyn HostLookup>,
    ipv6: bool,
}

impl HostLookup for OneFamily {
    fn lookup(&self, host: &str, port: u16) -> io::Result<Vec<SocketAddr>> {
        let mut addresses = self.lookup.lookup(host, port)?;
        addresses.retain(|address| address.is_ipv6() == self.ipv6);
        Ok(addresses)
    }
}

fn clocks() -> Vec<Endpoint> {
    let catalogue = Catalogue::embedded();
    let server = |id: &&str| {
        let mut servers = catalogue.get(id)?.endpoints(Leg::Imap, "").iter();
        servers.find(|server| server.security == Security::Tls).cloned()
    };
    TIMEKEEPERS.iter().filter_map(server).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_timekeepers_are_in_the_catalogue() {
        assert_eq!(Network::system().clocks.len(), TIMEKEEPERS.len());
        assert!(Network::new(Arc::new(SystemLookup), Trust::System).portal.is_none(), "nothing is asked unasked");
    }
}

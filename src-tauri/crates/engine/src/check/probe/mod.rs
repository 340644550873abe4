//! What is looked at only after a leg has failed, to tell causes apart that look alike: other ports of the same host, one
//! plain request that a Wi-Fi's sign-in page would answer, the certificates of other organisations. No code goes out here.

mod clock;
mod portal;
mod ports;
pub(super) mod route;

pub use portal::PortalProbe;

use std::time::Duration;

use tokio::sync::OnceCell;
use tokio::time::Instant;

use super::is_public;
use super::{Background, Believer, Network, Shown};
use crate::diagnosis::{Doubt, Evidence, Gathered, PortalSeen};
use crate::endpoint::Endpoint;
use crate::public_suffix;

/// How long all of it may take.
const LOOKING: Duration = Duration::from_millis(2500);

/// What both legs ask for once.
pub(super) struct Probes {
    network: Network,
    believer: Believer,
    portal: OnceCell<PortalSeen>,
    elsewhere: OnceCell<Vec<Shown>>,
}

impl Probes {
    pub(super) fn new(network: Network, believer: Believer) -> Self {
        Self { network, believer, portal: OnceCell::new(), elsewhere: OnceCell::new() }
    }

    /// Of what would settle a doubt, what may be asked here: about a server in a private network nobody else is.
    pub(super) fn allowed(&self, doubt: Doubt, evidence: &Evidence, background: &Background) -> Doubt {
        let public = background.is_known() || is_on_the_internet(&evidence.endpoint, evidence);
        Doubt {
            route: doubt.route,
            ports: doubt.ports && public,
            portal: doubt.portal && public && self.network.portal.is_some(),
            clocks: doubt.clocks && public && !(self.network.clocks.is_empty() && self.network.portal.is_none()),
        }
    }

    /// Looks, all at once, within [`LOOKING`].
    pub(super) async fn gather(&self, doubt: Doubt, evidence: &Evidence, background: &Background) -> Gathered {
        let until = Instant::now() + LOOKING;
        let ports = async {
            if !doubt.ports {
                return Vec::new();
            }
            ports::look(&self.network, evidence, background.is_known(), until).await
        };
        let portal = async {
            let probe = self.network.portal.as_ref().filter(|_| doubt.portal || doubt.clocks)?;
            Some(self.portal.get_or_init(|| probe.ask(&self.network, until)).await.clone())
        };
        let elsewhere = async {
            if !doubt.clocks {
                return Vec::new();
            }
            let asking = || clock::ask(&self.network, &self.believer, &evidence.endpoint, until);
            self.elsewhere.get_or_init(asking).await.clone()
        };
        let (ports, portal, elsewhere) = tokio::join!(ports, portal, elsewhere);
        Gathered { ports, portal, elsewhere, no_route: doubt.route && !self.network.dialer.has_route() }
    }
}

/// Whether a host is one of the public internet, as far as its addresses or, without any, its name tell.
fn is_on_the_internet(endpoint: &Endpoint, evidence: &Evidence) -> bool {
    if evidence.addresses.is_empty() {
        return public_suffix::is_listed(&endpoint.host);
    }
    evidence.addresses.iter().all(|address| is_public(address.ip()))
}

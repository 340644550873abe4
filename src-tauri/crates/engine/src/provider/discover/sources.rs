//! Whom discovery asks. Faces choose between the network and nobody; only tests ask servers of their own.

use std::sync::Arc;
use std::time::Duration;

use url::Url;

use super::ISPDB;
use super::names::{self, Resolver};
use super::web::Web;
use crate::check::Network;

/// Whom discovery asks.
#[derive(Clone)]
pub struct Sources(Option<Arc<World>>);

impl Sources {
    /// The computer's name servers, and web servers by HTTPS.
    pub fn system() -> Self {
        Self(Some(Arc::new(World {
            web: Web::new(Network::system()),
            limits: Limits::default(),
            ispdb: ISPDB.to_owned(),
            #[cfg(test)]
            resolver: None,
        })))
    }

    /// Nobody: for practice, and for working without a network.
    pub fn nobody() -> Self {
        Self(None)
    }

    #[cfg(test)]
    pub(super) fn of(world: World) -> Self {
        Self(Some(Arc::new(world)))
    }

    pub(super) fn world(&self) -> Option<&World> {
        self.0.as_deref()
    }
}

/// How long discovery may take.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// Everything.
    pub(super) whole: Duration,
    /// One source, with all its redirects or tries.
    pub(super) source: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { whole: Duration::from_secs(4), source: Duration::from_secs(3) }
    }
}

/// The world outside.
pub(super) struct World {
    pub(super) web: Web,
    pub(super) limits: Limits,
    /// Base address of Thunderbird's list; the domain comes behind it.
    pub(super) ispdb: String,
    /// Instead of the computer's name servers.
    #[cfg(test)]
    pub(super) resolver: Option<hickory_resolver::TokioResolver>,
}

impl World {
    pub(super) async fn resolver(&self) -> Resolver {
        #[cfg(test)]
        if let Some(resolver) = &self.resolver {
            return Ok(resolver.clone());
        }
        names::system().await
    }

    pub(super) fn ispdb_url(&self, domain: &str) -> Option<Url> {
        Url::parse(&format!("{}{domain}", self.ispdb)).ok()
    }
}

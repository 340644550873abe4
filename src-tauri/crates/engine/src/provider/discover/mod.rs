//! Asking the network which servers an unknown domain has. Only the domain leaves the computer, never what stands
//! before the `@`.
//!
//! | rank | source | what is asked |
//! |---|---|---|
//! | 1 | MX | the domain's MX hosts, for a provider of the catalogue (RFC 5321 §5.1) |
//! | 2 | autoconfig | `https://autoconfig.<domain>/mail/config-v1.1.xml` |
//! | 3 | autoconfig | `https://<domain>/.well-known/autoconfig/mail/config-v1.1.xml` |
//! | 4 | ISPDB | Thunderbird's list of providers, [`ISPDB`] |
//! | 5 | SRV | `_submissions`, `_submission` and `_imaps` (RFC 6186, RFC 8314 §5.1) |
//!
//! All are asked at once. The best-ranked answer wins as soon as every better-ranked source has none; the rest are
//! cancelled. Bounds: 4 s for the whole (then the best answer so far wins), 3 s for one source with all its redirects,
//! 3 redirects, 64 KB of a body. What a source says is a stranger's word: only host names, the ports 465, 587 and 993,
//! encrypted connections and two forms of login names are taken from it, and no text.
//!
//! Not asked: the configuration of the MX host's own domain, as Thunderbird does with DNSSEC only. Without it, it would
//! be one stranger's word about another.

mod config;
#[cfg(fuzzing)]
pub(crate) mod fuzz;
mod names;
mod rank;
mod servers;
mod sources;
mod srv;
#[cfg(test)]
mod tests;
mod web;

use std::sync::{Mutex, PoisonError};

use tokio::sync::OnceCell;
use tokio::time::{Instant, timeout};
use url::Url;

use super::{Catalogue, Source};

pub use names::NamesError;
pub(crate) use servers::is_special_use;
pub use servers::{FoundServer, HostTrust, Said};
pub use sources::Sources;

use sources::World;

/// Thunderbird's list of mail providers, at the address that its released programs ask.
pub const ISPDB: &str = "https://autoconfig.thunderbird.net/v1.1/";

/// What the network says about a domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discovered {
    /// MX hosts in lower case, most preferred first; "." alone if the domain says that it takes no mail (RFC 7505).
    pub mx: Result<Vec<String>, NamesError>,
    /// The servers that the best other source names; none where the MX hosts are a known provider's.
    pub said: Option<Said>,
}

impl Discovered {
    /// Nobody was asked.
    pub fn not_asked() -> Self {
        Self { mx: Err(NamesError::NotAsked), said: None }
    }

    /// Whether nobody could be asked, and perhaps somebody can later.
    pub fn is_unanswered(&self) -> bool {
        use NamesError::{NoNameServer, ServerFault, Timeout};
        self.said.is_none() && matches!(self.mx, Err(NoNameServer | ServerFault | Timeout))
    }

    /// The MX hosts, as far as they are known.
    pub fn mx_hosts(&self) -> &[String] {
        self.mx.as_deref().unwrap_or_default()
    }
}

/// Asks all sources about a domain in ASCII form; ends within four seconds, whatever the network does.
/// Names that are nobody's in the public name system (`.local`, `.test`, RFC 6761 and others) are not asked for.
pub async fn discover(domain: &str, catalogue: &Catalogue, sources: &Sources) -> Discovered {
    let Some(world) = sources.world().filter(|_| !servers::is_special_use(domain)) else {
        return Discovered::not_asked();
    };
    let until = Instant::now() + world.limits.whole;
    let resolver = OnceCell::new();
    let mx = Mutex::new(None);
    let asking = Asking { domain, catalogue, world, resolver: &resolver, mx: &mx };
    let won = rank::best(vec![
        Box::pin(asking.mx()),
        Box::pin(asking.config(Source::Autoconfig, autoconfig_url(domain))),
        Box::pin(asking.config(Source::Autoconfig, well_known_url(domain))),
        Box::pin(asking.config(Source::Ispdb, world.ispdb_url(domain))),
        Box::pin(asking.srv()),
    ]);
    let said = match won.within(until).await {
        Some(Won::Said(said)) => Some(said),
        Some(Won::Mx) | None => None,
    };
    let mx = mx.into_inner().unwrap_or_else(PoisonError::into_inner).unwrap_or(Err(NamesError::Timeout));
    Discovered { mx, said }
}

/// Which source decides.
enum Won {
    /// The MX hosts are a known provider's.
    Mx,
    /// Another source names servers.
    Said(Said),
}

/// One discovery.
struct Asking<'a> {
    domain: &'a str,
    catalogue: &'a Catalogue,
    world: &'a World,
    resolver: &'a OnceCell<names::Resolver>,
    /// The answer about MX hosts, kept even where it decides nothing.
    mx: &'a Mutex<Option<Result<Vec<String>, NamesError>>>,
}

impl Asking<'_> {
    async fn resolver(&self) -> Result<&hickory_resolver::TokioResolver, NamesError> {
        self.resolver.get_or_init(|| self.world.resolver()).await.as_ref().map_err(|error| *error)
    }

    async fn mx(&self) -> Option<Won> {
        let look_up = async { names::mx(self.resolver().await?, self.domain).await };
        let answer = timeout(self.world.limits.source, look_up).await.unwrap_or(Err(NamesError::Timeout));
        let decides = answer.as_ref().is_ok_and(|hosts| self.catalogue.provider_by_mx(self.domain, hosts).is_some());
        *self.mx.lock().unwrap_or_else(PoisonError::into_inner) = Some(answer);
        decides.then_some(Won::Mx)
    }

    async fn config(&self, source: Source, url: Option<Url>) -> Option<Won> {
        let body = timeout(self.world.limits.source, self.world.web.get(url?)).await.ok()?.ok()?;
        let (smtp, imap) = config::read(&body, self.domain).ok()?;
        Said::new(source, smtp, imap).map(Won::Said)
    }

    async fn srv(&self) -> Option<Won> {
        let look_up = async { Some(srv::ask(self.resolver().await.ok()?, self.domain).await) };
        let (smtp, imap) = timeout(self.world.limits.source, look_up).await.ok()??;
        Said::new(Source::Srv, smtp, imap).map(Won::Said)
    }
}

/// The domain stands in the host's name; there is no query, so that no address can stand in it.
fn autoconfig_url(domain: &str) -> Option<Url> {
    Url::parse(&format!("https://autoconfig.{domain}/mail/config-v1.1.xml")).ok()
}

fn well_known_url(domain: &str) -> Option<Url> {
    Url::parse(&format!("https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml")).ok()
}

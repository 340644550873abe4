//! Asking which hosts take in a domain's mail (RFC 5321 §5.1). Only the domain leaves the computer.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use hickory_resolver::TokioResolver;
use hickory_resolver::net::NetError;
use hickory_resolver::proto::rr::RData;

/// Longest wait for an answer.
const LONGEST_WAIT: Duration = Duration::from_secs(4);

/// The answer: host names in lower case, most preferred first; empty if the domain takes no mail.
pub type MxAnswer<'a> = Pin<Box<dyn Future<Output = Result<Vec<String>, MxError>> + Send + 'a>>;

/// Looks MX hosts up.
pub trait MxLookup: Send + Sync {
    /// The MX hosts of a domain.
    fn mx<'a>(&'a self, domain: &'a str) -> MxAnswer<'a>;
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MxError {
    /// The domain does not exist.
    #[error("no such domain")]
    NoSuchDomain,
    /// No answer within four seconds.
    #[error("no answer in time")]
    Timeout,
    /// The computer's name servers are not known, or cannot be reached.
    #[error("no name server")]
    NoNameServer,
    /// The name server answered with a fault, or in a form that cannot be read.
    #[error("the name server failed")]
    ServerFault,
}

/// The name servers that the computer is set up with.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemMx;

impl MxLookup for SystemMx {
    fn mx<'a>(&'a self, domain: &'a str) -> MxAnswer<'a> {
        Box::pin(async move { tokio::time::timeout(LONGEST_WAIT, ask(domain)).await.unwrap_or(Err(MxError::Timeout)) })
    }
}

/// A lookup that finds nothing, for working without a network.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoMx;

impl MxLookup for NoMx {
    fn mx<'a>(&'a self, _domain: &'a str) -> MxAnswer<'a> {
        Box::pin(async { Ok(Vec::new()) })
    }
}

async fn ask(domain: &str) -> Result<Vec<String>, MxError> {
    // The settings are read anew each time (a laptop moves between networks), and may block.
    let resolver = tokio::task::spawn_blocking(|| {
        let mut builder = TokioResolver::builder_tokio()?;
        builder.options_mut().timeout = Duration::from_millis(1_500);
        builder.options_mut().attempts = 2;
        builder.build()
    });
    let resolver = resolver.await.map_err(|_| MxError::NoNameServer)?.map_err(|_| MxError::NoNameServer)?;
    // The final dot keeps the computer's own search domains out of it.
    let lookup = match resolver.mx_lookup(format!("{domain}.")).await {
        Ok(lookup) => lookup,
        Err(error) => return named(&error),
    };
    let records = lookup.answers().iter().filter_map(|record| match &record.data {
        RData::MX(mx) => Some((mx.preference, mx.exchange.to_ascii().trim_end_matches('.').to_ascii_lowercase())),
        _ => None,
    });
    let mut hosts: Vec<(u16, String)> = records.filter(|(_, host)| !host.is_empty()).collect();
    hosts.sort();
    Ok(hosts.into_iter().map(|(_, host)| host).collect())
}

fn named(error: &NetError) -> Result<Vec<String>, MxError> {
    match error {
        _ if error.is_nx_domain() => Err(MxError::NoSuchDomain),
        _ if error.is_no_records_found() => Ok(Vec::new()),
        NetError::Timeout => Err(MxError::Timeout),
        NetError::NoConnections | NetError::Io(_) => Err(MxError::NoNameServer),
        _ => Err(MxError::ServerFault),
    }
}

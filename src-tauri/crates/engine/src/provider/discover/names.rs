//! Asking name servers for a domain's MX hosts (RFC 5321 §5.1) and SRV records (RFC 2782).

use std::time::Duration;

use hickory_resolver::TokioResolver;
use hickory_resolver::config::ResolverOpts;
use hickory_resolver::net::NetError;
use hickory_resolver::proto::rr::{Name, RData, Record};
use serde::Serialize;
use tokio::sync::oneshot;

/// A resolver, or why there is none.
pub(super) type Resolver = Result<TokioResolver, NamesError>;

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NamesError {
    /// Nobody was asked, on purpose.
    #[error("not asked")]
    NotAsked,
    /// The domain does not exist.
    #[error("no such domain")]
    NoSuchDomain,
    /// No answer in time.
    #[error("no answer in time")]
    Timeout,
    /// The computer's name servers are not known, or cannot be reached.
    #[error("no name server")]
    NoNameServer,
    /// The name server answered with a fault, or in a form that cannot be read.
    #[error("the name server failed")]
    ServerFault,
}

/// Where an SRV record points to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Target {
    /// Lower case, without the final dot.
    pub(super) host: String,
    pub(super) port: u16,
}

/// The name servers that the computer is set up with. The settings are read anew each time (a laptop moves between
/// networks) on a thread of its own, since that may block.
pub(super) async fn system() -> Resolver {
    let (answer, answered) = oneshot::channel();
    let read = move || {
        let built = TokioResolver::builder_tokio().and_then(|mut builder| {
            bound(builder.options_mut());
            builder.build()
        });
        let _ = answer.send(built);
    };
    std::thread::Builder::new().name("name-servers".into()).spawn(read).map_err(|_| NamesError::NoNameServer)?;
    answered.await.map_err(|_| NamesError::NoNameServer)?.map_err(|_| NamesError::NoNameServer)
}

/// Two tries within the time of one source.
pub(super) fn bound(options: &mut ResolverOpts) {
    options.timeout = Duration::from_millis(1_400);
    options.attempts = 2;
}

/// MX hosts in lower case, most preferred first; "." alone if the domain says that it takes no mail.
pub(super) async fn mx(resolver: &TokioResolver, domain: &str) -> Result<Vec<String>, NamesError> {
    let lookup = match resolver.mx_lookup(whole(domain)).await {
        Ok(lookup) => lookup,
        Err(error) => return named(&error),
    };
    Ok(exchanges(lookup.answers()))
}

pub(super) fn exchanges(answers: &[Record]) -> Vec<String> {
    let records = answers.iter().filter_map(|record| match &record.data {
        // RFC 7505 §3: an empty name says that the domain takes no mail; kept, so that it can be told from no answer.
        RData::MX(mx) if mx.exchange.is_root() => Some((mx.preference, ".".to_owned())),
        RData::MX(mx) => Some((mx.preference, host(&mx.exchange))),
        _ => None,
    });
    let mut hosts: Vec<(u16, String)> = records.collect();
    hosts.sort();
    hosts.into_iter().map(|(_, host)| host).collect()
}

/// The targets of a service, best first; empty if it is not offered.
pub(super) async fn srv(resolver: &TokioResolver, service: &str) -> Result<Vec<Target>, NamesError> {
    let lookup = match resolver.srv_lookup(whole(service)).await {
        Ok(lookup) => lookup,
        Err(error) => return named(&error),
    };
    Ok(targets(lookup.answers()))
}

pub(super) fn targets(answers: &[Record]) -> Vec<Target> {
    let records = answers.iter().filter_map(|record| match &record.data {
        RData::SRV(srv) => {
            // RFC 2782: the weight is for sharing load; to one computer that asks once, the heaviest is the likeliest.
            let order = (srv.priority, u16::MAX - srv.weight);
            Some((order, Target { host: host(&srv.target), port: srv.port }))
        }
        _ => None,
    });
    // RFC 2782: the target "." says that the service is not offered.
    let mut targets: Vec<_> = records.filter(|(_, target)| !target.host.is_empty()).collect();
    targets.sort_by_key(|(order, _)| *order);
    targets.into_iter().map(|(_, target)| target).collect()
}

/// The final dot keeps the computer's own search domains out of it.
fn whole(name: &str) -> String {
    format!("{name}.")
}

fn host(name: &Name) -> String {
    name.to_ascii().trim_end_matches('.').to_ascii_lowercase()
}

fn named<T>(error: &NetError) -> Result<Vec<T>, NamesError> {
    match error {
        _ if error.is_nx_domain() => Err(NamesError::NoSuchDomain),
        _ if error.is_no_records_found() => Ok(Vec::new()),
        NetError::Timeout => Err(NamesError::Timeout),
        NetError::NoConnections | NetError::Io(_) => Err(NamesError::NoNameServer),
        _ => Err(NamesError::ServerFault),
    }
}

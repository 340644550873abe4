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
    ask_with(&resolver, domain).await
}

async fn ask_with(resolver: &TokioResolver, domain: &str) -> Result<Vec<String>, MxError> {
    // The final dot keeps the computer's own search domains out of it.
    let lookup = match resolver.mx_lookup(format!("{domain}.")).await {
        Ok(lookup) => lookup,
        Err(error) => return named(&error),
    };
    let records = lookup.answers().iter().filter_map(|record| match &record.data {
        RData::MX(mx) => Some((mx.preference, mx.exchange.to_ascii().trim_end_matches('.').to_ascii_lowercase())),
        _ => None,
    });
    // RFC 7505 §3: a single empty name says that the domain takes no mail.
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

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, SocketAddr};

    use hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolverConfig};
    use hickory_resolver::net::runtime::TokioRuntimeProvider;
    use tokio::net::UdpSocket;

    use super::*;

    /// A name as length-prefixed labels (RFC 1035 §3.1).
    fn name(host: &str) -> Vec<u8> {
        let labels = host.split('.').filter(|label| !label.is_empty());
        let mut bytes: Vec<u8> = labels.flat_map(|label| [&[label.len() as u8], label.as_bytes()].concat()).collect();
        bytes.push(0);
        bytes
    }

    /// Answers every question with these MX records or this response code; only the one domain may be asked for.
    async fn serve(socket: &UdpSocket, domain: &str, code: u8, records: &[(u16, &str)]) -> std::convert::Infallible {
        loop {
            let mut buffer = [0; 512];
            let (_, peer) = socket.recv_from(&mut buffer).await.expect("a question");
            let name_end = 12 + name(domain).len();
            assert_eq!(buffer[12..name_end].to_ascii_lowercase(), name(domain));
            let question = buffer[12..name_end + 4].to_vec();
            let head = [buffer[0], buffer[1], 0x81, 0x80 | code, 0, 1, 0, records.len() as u8, 0, 0, 0, 0];
            let mut answer = [head.to_vec(), question].concat();
            for (preference, host) in records {
                let data = [preference.to_be_bytes().as_slice(), &name(host)].concat();
                // A pointer to the question's name, type MX, class IN, one minute.
                answer.extend([0xC0, 12, 0, 15, 0, 1, 0, 0, 0, 60, 0, data.len() as u8]);
                answer.extend(data);
            }
            socket.send_to(&answer, peer).await.expect("sent");
        }
    }

    fn resolver(server: SocketAddr) -> TokioResolver {
        let mut connection = ConnectionConfig::udp();
        connection.port = server.port();
        let name_server = NameServerConfig::new(server.ip(), true, vec![connection]);
        let config = ResolverConfig::from_name_servers(vec![name_server]);
        let mut builder = TokioResolver::builder_with_config(config, TokioRuntimeProvider::default());
        builder.options_mut().timeout = Duration::from_millis(300);
        builder.options_mut().attempts = 1;
        builder.build().expect("a resolver")
    }

    #[tokio::test]
    async fn hosts_come_in_order_of_preference() {
        for (code, records, expected) in [
            (
                0,
                vec![(20, "alt1.Aspmx.l.google.com"), (5, "aspmx.L.google.com")],
                Ok(vec!["aspmx.l.google.com", "alt1.aspmx.l.google.com"]),
            ),
            (0, vec![(0, "")], Ok(vec![])),
            (0, vec![], Ok(vec![])),
            (3, vec![], Err(MxError::NoSuchDomain)),
            (2, vec![], Err(MxError::ServerFault)),
        ] {
            let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port");
            let resolver = resolver(socket.local_addr().expect("its address"));
            let answer = tokio::select! {
                answer = ask_with(&resolver, "bakery.example") => answer,
                never = serve(&socket, "bakery.example", code, &records) => match never {},
            };
            let expected: Result<Vec<String>, MxError> =
                expected.map(|hosts: Vec<&str>| hosts.iter().map(ToString::to_string).collect());
            assert_eq!(answer, expected, "code {code}");
        }
    }

    #[tokio::test]
    async fn silence_ends_in_time() {
        let silent = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port");
        let answer = ask_with(&resolver(silent.local_addr().expect("its address")), "bakery.example").await;
        assert!(matches!(answer, Err(MxError::Timeout | MxError::NoNameServer)), "{answer:?}");
    }
}

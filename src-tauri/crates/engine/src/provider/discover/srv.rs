//! SRV records of mail servers.

use hickory_resolver::TokioResolver;

use crate::endpoint::{Leg, Security};

use super::names::{self, Target};
use super::servers::{FoundServer, endpoint};

/// What a domain's SRV records name: sending and reading, best first. A failed question is one without an answer.
///
/// RFC 8314 §5.1 prefers implicit TLS. `_imap` is not asked for: it stands for port 143 (RFC 6186 §3.2).
pub(super) async fn ask(resolver: &TokioResolver, domain: &str) -> (Vec<FoundServer>, Vec<FoundServer>) {
    let ask = async |service: &str| names::srv(resolver, &format!("{service}._tcp.{domain}")).await.unwrap_or_default();
    let (submissions, submission, imaps) = tokio::join!(ask("_submissions"), ask("_submission"), ask("_imaps"));
    let smtp = found(Leg::Smtp, Security::Tls, submissions).chain(found(Leg::Smtp, Security::Starttls, submission));
    (smtp.collect(), found(Leg::Imap, Security::Tls, imaps).collect())
}

pub(super) fn found(leg: Leg, security: Security, targets: Vec<Target>) -> impl Iterator<Item = FoundServer> {
    let endpoints = targets.into_iter().filter_map(move |target| endpoint(leg, &target.host, target.port, security));
    // RFC 6186 §4 leaves the login name open.
    endpoints.map(|endpoint| FoundServer { endpoint, user_name: None, oauth_only: false })
}

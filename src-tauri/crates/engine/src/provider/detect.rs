//! Finding the provider of an address.

use serde::Serialize;

use super::gateways::is_null_mx;
use super::{Catalogue, Gateway, Provider};
use crate::address::Address;
use crate::endpoint::{Endpoint, Leg, Security};

/// How a provider was recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// The domain is in the catalogue.
    Domain,
    /// The domain's mail goes to the provider's servers.
    Mx,
    /// The domain's own configuration file names the servers.
    Autoconfig,
    /// Thunderbird's list of providers names them.
    Ispdb,
    /// The domain's SRV records name them.
    Srv,
    /// The organisation's policy names the servers.
    Policy,
    /// A likely slip of the keyboard; nothing is applied.
    Typo,
    /// Guessed from the domain's name, for the own-server form.
    Guess,
}

/// What is known about an address.
#[derive(Clone, Debug)]
pub struct Detection<'a> {
    /// The provider, if recognised.
    pub provider: Option<&'a Provider>,
    /// A correction to offer.
    pub suggestion: Option<(Address, &'a Provider)>,
    /// How it was recognised.
    pub source: Source,
    /// The service that the domain's mail goes through, where that is all that its MX hosts tell.
    pub behind: Option<&'a Gateway>,
    /// The domain says that it takes no mail (RFC 7505).
    pub takes_no_mail: bool,
    /// Submission servers to use: the provider's, or guesses. None for a slip, so that no code goes to a squatter.
    pub smtp: Vec<Endpoint>,
    /// IMAP servers to use.
    pub imap: Vec<Endpoint>,
}

impl Catalogue {
    /// What is known about an address whose domain has these MX hosts (none: not looked up, or none found).
    ///
    /// The domain decides before all else, then whether it looks like a slip: squatters have mailboxes at large
    /// providers, too. A domain that is only perhaps a provider's own is that provider's as long as no MX speaks
    /// against it.
    pub fn detect(&self, address: &Address, mx: &[String]) -> Detection<'_> {
        self.detect_kept(address, mx, false)
    }

    /// What is known about an address without asking anybody; `None` where the network of its domain may tell more.
    pub fn known_at_once(&self, address: &Address) -> Option<Detection<'_>> {
        let found = self.detect(address, &[]);
        let certain = found.source == Source::Domain && self.to_confirm(address.domain()).is_none();
        // A slip is offered at once: what the network says of the domain is a squatter's word.
        (certain || found.source == Source::Typo).then_some(found)
    }

    /// As [`Catalogue::detect`]; `kept`: the person says that the address is not the slip that it looks like.
    pub(super) fn detect_kept(&self, address: &Address, mx: &[String], kept: bool) -> Detection<'_> {
        let domain = address.domain();
        if let Some(provider) = self.by_domain(domain) {
            return Detection::of(provider, Source::Domain, domain);
        }
        let suggestion = if kept { None } else { self.correction(address) };
        let by_mx = self.provider_by_mx(domain, mx);
        // What is taken in by the very provider that seems to be meant is a domain of that provider's.
        let meant = suggestion.as_ref().is_none_or(|(_, meant)| by_mx.is_some_and(|found| found.id == meant.id));
        if let (Some(provider), true) = (by_mx, meant) {
            return Detection::of(provider, Source::Mx, domain);
        }
        if let (None, Some(provider), true) = (&suggestion, self.to_confirm(domain), mx.is_empty()) {
            return Detection::of(provider, Source::Domain, domain);
        }
        // No server for a slip, so that no code goes to a squatter.
        let (source, (smtp, imap)) = match &suggestion {
            Some(_) => (Source::Typo, (Vec::new(), Vec::new())),
            None => (Source::Guess, guesses(address)),
        };
        let behind = self.gateway(mx);
        Detection { provider: None, suggestion, source, behind, takes_no_mail: is_null_mx(mx), smtp, imap }
    }
}

impl<'a> Detection<'a> {
    pub(crate) fn of(provider: &'a Provider, source: Source, domain: &str) -> Self {
        let [smtp, imap] = [Leg::Smtp, Leg::Imap].map(|leg| provider.endpoints(leg, domain).to_vec());
        let provider = Some(provider);
        Self { provider, suggestion: None, source, behind: None, takes_no_mail: false, smtp, imap }
    }
}

/// Servers that a domain of one's own is likely to have, for the own-server form: sending and reading, likeliest first.
/// Only names below the domain itself; TLS from the first byte before STARTTLS (RFC 8314 §3).
pub fn guesses(address: &Address) -> (Vec<Endpoint>, Vec<Endpoint>) {
    let domain = address.domain();
    let hosts = |name: &str| [format!("{name}.{domain}"), format!("mail.{domain}")];
    let submission = [(465, Security::Tls), (587, Security::Starttls)];
    let smtp = hosts("smtp")
        .iter()
        .flat_map(|host| submission.map(|(port, security)| Endpoint::new(host.as_str(), port, security)))
        .collect();
    let imap = hosts("imap").into_iter().map(|host| Endpoint::new(host, 993, Security::Tls)).collect();
    (smtp, imap)
}

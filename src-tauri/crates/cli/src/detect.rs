//! `detect`: the provider of each address.

use std::io::{self, BufRead};

use clap::Args;
use serde::{Deserialize, Serialize};
use sparekey_engine::address::Address;
use sparekey_engine::endpoint::Endpoint;
use sparekey_engine::provider::discover::{Discovered, HostTrust, Said, Sources, discover};
use sparekey_engine::provider::{Catalogue, Credential, Detection, Provider, Source};
use sparekey_engine::texts::{Texts, policy_fault_words};

use crate::output::{End, Failed, json, runtime};
use crate::words::spoken;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    /// Asks nobody
    #[arg(long)]
    offline: bool,
    /// A host that takes in the domains' mail, instead of asking; once for each
    #[arg(long, value_name = "HOST")]
    mx: Vec<String>,
    /// Reads {"address":…,"mx":[…]} from each line of standard input; without "mx", asks
    #[arg(long, conflicts_with_all = ["addresses", "mx"])]
    jsonl: bool,
    /// The addresses
    #[arg(value_name = "ADDRESS", required_unless_present = "jsonl")]
    addresses: Vec<String>,
}

#[derive(Deserialize)]
struct Asked {
    address: String,
    mx: Option<Vec<String>>,
}

/// What is known about an address; the same keys in every line.
#[derive(Debug, Default, Serialize)]
struct Row<'a> {
    address: Option<&'a str>,
    provider: Option<&'a str>,
    suggestion: Option<Suggestion<'a>>,
    source: Option<Source>,
    /// The name of the service before the mailbox, where the MX hosts tell no more.
    behind: Option<&'a str>,
    /// Whether the domain says that it takes no mail.
    takes_no_mail: bool,
    credential: Option<Credential>,
    smtp: Vec<Server<'a>>,
    imap: Vec<Server<'a>>,
    /// Why it is not an address; absent where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

/// A server, and how far it is trusted with a code for this address.
#[derive(Debug, Serialize)]
struct Server<'a> {
    #[serde(flatten)]
    endpoint: &'a Endpoint,
    trust: HostTrust,
}

#[derive(Debug, Serialize)]
struct Suggestion<'a> {
    address: String,
    provider: &'a str,
}

impl<'a> From<(Address, &'a Provider)> for Suggestion<'a> {
    fn from((address, provider): (Address, &'a Provider)) -> Self {
        Self { address: address.to_string(), provider: &provider.id }
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<End, Failed> {
    let runtime = runtime()?;
    let given = (!arguments.mx.is_empty()).then_some(arguments.mx.as_slice());
    let one = |address: &str, mx: Option<&[String]>| runtime.block_on(row(address, mx, arguments.offline));
    let mut all_addresses = true;
    for address in &arguments.addresses {
        all_addresses &= one(address, given)?;
    }
    if arguments.jsonl {
        for line in io::stdin().lock().split(b'\n') {
            let line = line.map_err(|fault| Failed::Usage(format!("standard input cannot be read: {fault}")))?;
            if line.trim_ascii().is_empty() {
                continue;
            }
            match serde_json::from_slice::<Asked>(&line) {
                Ok(asked) => all_addresses &= one(&asked.address, asked.mx.as_deref())?,
                Err(_) => {
                    json(&Row { error: Some("not-a-request".into()), ..Row::default() })?;
                    all_addresses = false;
                }
            }
        }
    }
    Ok(if all_addresses { End::Done } else { End::Unusable })
}

/// Writes the line of an address; says whether it is one.
async fn row(typed: &str, mx: Option<&[String]>, offline: bool) -> Result<bool, Failed> {
    let address = match Address::parse(typed) {
        Ok(address) => address,
        Err(error) => {
            let name = serde_json::to_value(error).ok().and_then(|name| name.as_str().map(str::to_owned));
            let suggestion = Catalogue::embedded().correction_of_text(typed).map(Suggestion::from);
            let source = suggestion.as_ref().map(|_| Source::Typo);
            json(&Row { address: Some(typed), suggestion, source, error: name, ..Row::default() })?;
            return Ok(false);
        }
    };
    let found = detect(&address, mx, offline).await;
    json(&Row {
        address: Some(typed),
        provider: found.provider.map(|provider| provider.id.as_str()),
        suggestion: found.suggestion.clone().map(Suggestion::from),
        source: Some(found.source),
        behind: found.behind.map(|gateway| gateway.name.as_str()),
        takes_no_mail: found.takes_no_mail,
        credential: found.provider.map(|provider| provider.credential),
        smtp: servers(&found.smtp, &address, found.source),
        imap: servers(&found.imap, &address, found.source),
        error: None,
    })?;
    Ok(true)
}

fn servers<'a>(endpoints: &'a [Endpoint], address: &Address, source: Source) -> Vec<Server<'a>> {
    let own = sparekey_platform::policy().servers_of(address.domain()).filter(|_| source == Source::Policy);
    let set = |host: &str| own.is_some_and(|own| own.servers().any(|server| server.host == host));
    let trust = |host: &str| match set(host) {
        true => HostTrust::Policy,
        false => Catalogue::embedded().host_trust(address.domain(), host),
    };
    endpoints.iter().map(|endpoint| Server { endpoint, trust: trust(&endpoint.host) }).collect()
}

/// Detects with the MX hosts given, or with what the network says.
async fn detect(address: &Address, mx: Option<&[String]>, offline: bool) -> Detection<'static> {
    match mx {
        Some(mx) => heeding_policy(address, Discovered { mx: Ok(mx.to_vec()), said: None }).0,
        None if offline => heeding_policy(address, Discovered::not_asked()).0,
        None => look_up(address).await.0,
    }
}

/// Detects with what the network says, and what the organisation has set.
fn heeding_policy(address: &Address, found: Discovered) -> (Detection<'static>, Option<Said>) {
    let (catalogue, policy) = (Catalogue::embedded(), sparekey_platform::policy());
    let found = policy.applied(address.domain(), found, catalogue);
    if let Some(fault) = policy.ruling(address.domain(), Some(&found), catalogue).fault(address.domain()) {
        let words = policy_fault_words(&Texts::new(spoken()), &fault);
        let words: String = words.into_iter().map(|span| span.text).collect();
        eprintln!("sparekey-cli: {}", Texts::without_isolation(&words));
    }
    (catalogue.detect_discovered(address, &found, false), found.said)
}

/// Detects with what the network says, which comes along.
pub(crate) async fn look_up(address: &Address) -> (Detection<'static>, Option<Said>) {
    let catalogue = Catalogue::embedded();
    if let Some(found) = catalogue.known_at_once(address) {
        return (found, None);
    }
    heeding_policy(address, discover(address.domain(), catalogue, &Sources::system()).await)
}

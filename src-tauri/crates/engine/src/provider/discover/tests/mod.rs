//! Discovery against a name server and a web server on this computer, both of which keep all that they hear.

mod configs;
mod dns;
mod failures;
mod https;
mod local_part;
mod precedence;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use hickory_resolver::proto::rr::RecordType;

use super::names;
use super::sources::{Limits, World};
use super::web::Web;
use super::{Discovered, Sources, discover};
use crate::SLOWLY;
use crate::endpoint::Endpoint;
use crate::provider::{Catalogue, Source};

use dns::{NameServer, Reply};
use https::{Page, WebServer};

/// A domain that nobody has: ZZ is never given to a country (ISO 3166-1).
const DOMAIN: &str = "firma.zz";
const AUTOCONFIG: &str = "autoconfig.firma.zz/mail/config-v1.1.xml";
const WELL_KNOWN: &str = "firma.zz/.well-known/autoconfig/mail/config-v1.1.xml";
const ISPDB: &str = "list.zz/v1.1/firma.zz";

/// Short enough for a table of failures, long enough for a busy computer.
const LIMITS: Limits = Limits {
    whole: Duration::from_millis(3_000 * SLOWLY as u64),
    source: Duration::from_millis(2_000 * SLOWLY as u64),
};

/// A small world.
struct Ground {
    names: NameServer,
    web: WebServer,
    sources: Sources,
}

#[derive(Default)]
struct Setup {
    names: BTreeMap<(String, RecordType), Reply>,
    pages: BTreeMap<String, Page>,
    /// Names whose look-up takes for ever.
    slow: Vec<String>,
    limits: Option<Limits>,
}

impl Setup {
    fn name(mut self, name: &str, kind: RecordType, reply: Reply) -> Self {
        self.names.insert((name.into(), kind), reply);
        self
    }

    fn mx(self, reply: Reply) -> Self {
        self.name(DOMAIN, RecordType::MX, reply)
    }

    fn submissions(self, reply: Reply) -> Self {
        self.name("_submissions._tcp.firma.zz", RecordType::SRV, reply)
    }

    fn page(mut self, key: &str, page: Page) -> Self {
        self.pages.insert(key.into(), page);
        self
    }

    async fn start(self) -> Ground {
        let names = NameServer::start(self.names).await;
        let web = WebServer::start(self.pages).await;
        let limits = self.limits.unwrap_or(LIMITS);
        let sources = Sources::of(World {
            web: Web::to_this_computer(web.network(self.slow)),
            limits,
            ispdb: "https://list.zz/v1.1/".into(),
            resolver: Some(names.resolver(limits.source / 3)),
        });
        Ground { names, web, sources }
    }

    /// What is discovered, and how long it took.
    async fn discover(self) -> (Discovered, Duration) {
        self.start().await.discover().await
    }
}

impl Ground {
    async fn discover(&self) -> (Discovered, Duration) {
        let began = Instant::now();
        let found = discover(DOMAIN, Catalogue::embedded(), &self.sources).await;
        (found, began.elapsed())
    }
}

/// A configuration file that names one server for each leg.
fn config(smtp: &str, imap: &str) -> Vec<u8> {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="firma.zz">
    <domain>firma.zz</domain>
    <displayName>Gmail by Google</displayName>
    <incomingServer type="pop3">
      <hostname>pop.firma.zz</hostname><port>995</port><socketType>SSL</socketType>
    </incomingServer>
    <incomingServer type="imap">
      <hostname>{imap}</hostname>
      <port>993</port>
      <socketType>SSL</socketType>
      <authentication>password-cleartext</authentication>
      <username>%EMAILADDRESS%</username>
    </incomingServer>
    <outgoingServer type="smtp">
      <hostname>{smtp}</hostname>
      <port>465</port>
      <socketType>SSL</socketType>
      <authentication>password-cleartext</authentication>
      <username>%EMAILLOCALPART%</username>
    </outgoingServer>
  </emailProvider>
</clientConfig>"#
    )
    .into_bytes()
}

/// A page with such a file.
fn config_page(smtp: &str) -> Page {
    Page::Body(config(smtp, &smtp.replace("smtp", "imap")))
}

/// Source and first server for sending.
fn said(found: &Discovered) -> Option<(Source, String)> {
    let said = found.said.as_ref()?;
    Some((said.source, said.smtp.first().map(|server| server.endpoint.to_string()).unwrap_or_default()))
}

fn shown<'a>(endpoints: impl IntoIterator<Item = &'a Endpoint>) -> Vec<String> {
    endpoints.into_iter().map(ToString::to_string).collect()
}

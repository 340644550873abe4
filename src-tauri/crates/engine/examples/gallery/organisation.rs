//! What an organisation has settled, step by step, and what the line in the foot opens.

use std::sync::Arc;

use serde_json::{Map, Value};
use sparekey_engine::policy::{Expected, FileFault, Form, Ground, Policy, PolicyFault, Slip, read};
use sparekey_engine::provider::Catalogue;
use sparekey_engine::provider::discover::{Discovered, NamesError};
use sparekey_engine::view::{FieldId, Press};
use sparekey_engine::wizard::Step;

use crate::gallery::Gallery;
use crate::home::Home;
use crate::person::Person;

/// The example for administrators: every key is set.
const EXAMPLE: &str = include_str!("../../../../managed/policy.toml");
/// The example's own domain.
const DOMAIN: &str = "bakery.example";
/// A domain of the organisation's that the network can be asked about.
const ASKED: &str = "harbour-bakery.zz";
/// Faults that the line opens at a time.
const AT_A_TIME: usize = 12;

pub(crate) fn fill(gallery: &mut Gallery) {
    steps(gallery);
    addresses(gallery);
    earlier(gallery);
    settled(gallery);
    for (number, faults) in every_fault().chunks(AT_A_TIME).enumerate() {
        let policy = Policy { faults: faults.to_vec(), ..policy(EXAMPLE) };
        gallery.keep(&format!("organisation-left-out-{}", number + 1), &under(policy));
    }
}

/// The whole way under the example.
fn steps(gallery: &mut Gallery) {
    let mut person = under(policy(EXAMPLE));
    gallery.keep("organisation-app", &person);
    person.press(Press::Continue).types(FieldId::Address, &format!("info@{DOMAIN}"));
    gallery.keep("organisation-address", person.hears_mx(DOMAIN, &format!("mx.{DOMAIN}")));
    gallery.keep("organisation-test", person.walk_to(Step::Test));
    gallery.keep("organisation-test-proven", person.ends(|_| sparekey_engine::check::LegOutcome::Proven));
    gallery.keep("organisation-hand-over", person.press(Press::Continue));
    // An app of which the organisation says no more than that it is another one.
    gallery.keep("organisation-other-app", &under(policy("app = \"other\"")));
    let mut practising = Person::practising();
    practising.wizard.stands_under(Arc::new(policy(EXAMPLE)));
    gallery.keep("organisation-practice", &practising);
}

fn addresses(gallery: &mut Gallery) {
    let at = |policy: Policy, address: &str| {
        let mut person = under(policy);
        person.takes("imacash", address);
        person
    };
    gallery.keep("organisation-not-allowed", &at(policy(EXAMPLE), "name@yahoo.com"));
    let mut unknown = at(policy(EXAMPLE), "name@harbour-florist.example");
    unknown.hears_mx("harbour-florist.example", "mx.harbour-florist.example");
    gallery.keep("organisation-not-allowed-server", &unknown);
    gallery.keep("organisation-list", unknown.press(Press::ChooseProvider));
    let own = format!("[servers.\"{ASKED}\"]\nsmtp = \"mail.{ASKED}:465:tls\"\n");
    let mut person = at(policy(&own), &format!("info@{ASKED}"));
    gallery.keep("organisation-looking", &person);
    person.hears(ASKED, Discovered { mx: Err(NamesError::NoNameServer), said: None });
    gallery.keep("organisation-waits", &person);
    let mut person = at(policy(&own), &format!("info@{ASKED}"));
    person.hears_mx(ASKED, "aspmx.l.google.com");
    gallery.keep("organisation-hosted-elsewhere", &person);
    let googles =
        format!("[servers.\"{ASKED}\"]\nsmtp = \"smtp.gmail.com:465:tls\"\nimap = \"imap.gmail.com:993:tls\"\n");
    let mut person = at(policy(&googles), &format!("info@{ASKED}"));
    gallery.keep("organisation-found", person.hears_mx(ASKED, &format!("mx.{ASKED}")));
    let mut person = at(policy(&own), &format!("info@{ASKED}"));
    gallery.keep("organisation-sending-only", person.hears_mx(ASKED, &format!("mx.{ASKED}")));
}

/// A mailbox that was set up before the organisation set servers for its domain.
fn earlier(gallery: &mut Gallery) {
    let mut before = Person::address("imacash", &format!("info@{ASKED}"));
    before.hears_mx(ASKED, &format!("mx.{ASKED}")).types(FieldId::SmtpHost, &format!("old.{ASKED}"));
    let mut home = Home::empty();
    home.sets_up(before, true).opens();
    let own = format!("[servers.\"{ASKED}\"]\nsmtp = \"mail.{ASKED}:465:tls\"\n");
    home.person.wizard.stands_under(Arc::new(policy(&own)));
    gallery.keep("organisation-other-servers", &home.opens_row(0).press(Press::Test).person);
}

/// What the line opens.
fn settled(gallery: &mut Gallery) {
    let domains: String =
        (0..9).map(|n| format!("[servers.\"firm-{n}.zz\"]\nsmtp = \"mail.firm-{n}.zz:465:tls\"\n")).collect();
    let ids: Vec<&str> = Catalogue::embedded().all().iter().take(9).map(|provider| provider.id.as_str()).collect();
    for (name, text) in [
        ("many", format!("providers = {ids:?}\n{domains}")),
        ("own-domains", format!("providers = []\n{domains}")),
        ("one-provider", "providers = [\"gmail\"]\ntrust-environment = true".to_owned()),
        ("nothing", String::new()),
    ] {
        gallery.keep(&format!("organisation-{name}"), &under(policy(&text)));
    }
}

fn policy(toml: &str) -> Policy {
    let tree: Map<String, Value> = toml::from_str(toml).expect("TOML");
    let open = |_: &str| Err(FileFault::Missing.into());
    let policy = read(
        &tree,
        "/etc/sparekey/policy.toml",
        Ground { catalogue: Catalogue::embedded(), now: 1_800_000_000, open: &open, form: Form::Exact },
    );
    assert_eq!(policy.faults, []);
    policy
}

fn under(policy: Policy) -> Person {
    let mut person = Person::new();
    person.wizard.stands_under(Arc::new(policy));
    person
}

fn every_fault() -> Vec<PolicyFault> {
    let place = || "/etc/sparekey/policy.toml".to_owned();
    let domain = || "firm.example".to_owned();
    let (key, name) = ("servers.firm.example.smtp".to_owned(), "Firm Root".to_owned());
    let slips = Slip::ALL.map(|slip| PolicyFault::NotReadable { place: place(), line: Some(7), slip });
    let others = [
        PolicyFault::Unsafe { place: place(), because: FileFault::Writable },
        PolicyFault::TooLong { place: place() },
        PolicyFault::UnknownKey { key: "portal".into() },
        PolicyFault::WrongKind { key: "saving".into(), expected: Expected::YesNo },
        PolicyFault::TooMany { key: "servers".into(), most: 500 },
        PolicyFault::UnknownApp { id: "imacahs".into() },
        PolicyFault::UnknownProvider { id: "gmial".into() },
        PolicyFault::UnknownLanguage { tag: "tlh".into() },
        PolicyFault::NoDomain { domain: "com".into() },
        PolicyFault::DomainTwice { domain: domain() },
        PolicyFault::DomainOfProvider { domain: "gmail.com".into(), provider: Some("Gmail".into()) },
        PolicyFault::DomainLooksLike { domain: "gmial.com".into(), meant: "gmail.com".into() },
        PolicyFault::DomainHostedBy { domain: domain(), provider: "Google Workspace".into() },
        PolicyFault::NoSending { domain: domain() },
        PolicyFault::NoServer { key: key.clone(), text: "mail.firm.example".into() },
        PolicyFault::ServerOfProvider { domain: domain(), host: "smtp.gmail.com".into() },
        PolicyFault::NoUserForm { key, text: "name".into() },
        PolicyFault::NoCertificate,
        PolicyFault::CertificateNotReadable,
        PolicyFault::NotAnAuthority { name: name.clone() },
        PolicyFault::AuthorityOutOfDate { name, from: "2020-01-01".into(), until: "2025-01-01".into() },
        PolicyFault::CertificateFile { place: "/etc/sparekey/root.pem".into(), because: FileFault::Missing },
        PolicyFault::More { count: 3 },
    ];
    slips.into_iter().chain(others).collect()
}

//! The card of each cause.

use sparekey_engine::check::{LegOutcome, Stage};
use sparekey_engine::diagnosis::{
    Cause, ClockFact, Confidence, Facts, Product, ProductKind, ProxyAnswer, ProxyFact, SignInPage,
};
use sparekey_engine::endpoint::Leg;
use sparekey_engine::provider::Catalogue;
use sparekey_engine::wizard::Step;

use super::testing;
use crate::gallery::Gallery;
use crate::person::{OWN_DOMAIN, Person, diagnosis, diagnosis_of};

pub(super) fn fill(gallery: &mut Gallery) {
    for cause in Cause::ALL {
        let stage = stage(*cause);
        let known = |leg| match leg {
            Leg::Smtp => LegOutcome::Failed(diagnosis(*cause, stage)),
            Leg::Imap => LegOutcome::Proven,
        };
        gallery.keep(&format!("test-cause-{}", cause.name()), testing("itfin").ends(known));
        // At servers of one's own nobody has a name in the sentences, and reading has other words than sending.
        let own = |leg| match leg {
            Leg::Imap => LegOutcome::Failed(diagnosis(*cause, stage)),
            Leg::Smtp => LegOutcome::Proven,
        };
        gallery.keep(&format!("test-cause-{}-own-server", cause.name()), own_server().ends(own));
    }
    let network = diagnosis(Cause::CaptivePortal, Stage::Connect);
    let mut person = testing("saleshandy");
    gallery.keep("test-from-its-servers", person.ends(|_| LegOutcome::Failed(network.clone())));
    looked_up(gallery);
    providers(gallery);
}

/// With a test of a server of one's own under way.
fn own_server() -> Person {
    let mut person = Person::address("itfin", &format!("info@{OWN_DOMAIN}"));
    person.hears_mx(OWN_DOMAIN, &format!("mx.{OWN_DOMAIN}")).walk_to(Step::Test);
    person
}

/// Where it shows itself.
fn stage(cause: Cause) -> Stage {
    use Cause::*;
    match cause {
        DnsFailure | UnknownHost | NetworkUnreachable => Stage::Resolve,
        ServerInPrivateNetwork
        | Ipv6Broken
        | PortBlocked
        | LocalFirewallBlocked
        | ConnectionRefused
        | CaptivePortal => Stage::Connect,
        TlsModeMismatch | TlsStrippedByNetwork | TlsVersionUnsupported | CertificateUntrustedInterception => {
            Stage::Secure
        }
        CertificateSelfSignedServer | CertificateNameMismatch | CertificateExpired | ClockWrong => Stage::Secure,
        ClientGreetingRejected | ClientIdRequired | AuthMethodUnsupported | WrongServerOrPort => Stage::Greet,
        _ => Stage::SignIn,
    }
}

/// What is found out after a failure, in words.
fn looked_up(gallery: &mut Gallery) {
    let product = |name: &str, kind| Some(Product { name: name.into(), kind });
    let proxy = |answer| Some(ProxyFact { at: "proxy.harbour.example:3128".into(), answer: Some(answer) });
    let clock = Some(ClockFact { shows: "2019-01-01".into(), should: "2026-11-22".into() });
    let facts = Facts::default;
    let interception = Cause::CertificateUntrustedInterception;
    for (name, cause, facts) in [
        ("antivirus", interception, Facts { certificate_product: product("Avast", ProductKind::Antivirus), ..facts() }),
        (
            "inspection",
            interception,
            Facts { certificate_product: product("Zscaler", ProductKind::Inspection), ..facts() },
        ),
        ("tool", interception, Facts { certificate_product: product("mitmproxy", ProductKind::Tool), ..facts() }),
        ("issuer", interception, Facts { certificate_issuer: Some("CN=Harbour Gateway".into()), ..facts() }),
        ("not-yet", Cause::CertificateExpired, Facts { certificate_from: Some("2027-03-01".into()), ..facts() }),
        ("until", Cause::CertificateExpired, Facts { certificate_until: Some("2026-10-31".into()), ..facts() }),
        ("clock", Cause::ClockWrong, Facts { clock, ..facts() }),
        ("open-ports", Cause::PortBlocked, Facts { open_ports: vec![465, 993], ..facts() }),
        ("proxy-forbids", Cause::PortBlocked, Facts { proxy: proxy(ProxyAnswer::Forbids), ..facts() }),
        ("proxy-wants-login", Cause::PortBlocked, Facts { proxy: proxy(ProxyAnswer::WantsLogin), ..facts() }),
        ("proxy-cannot-reach", Cause::PortBlocked, Facts { proxy: proxy(ProxyAnswer::CannotReach), ..facts() }),
        ("proxy-silent", Cause::PortBlocked, Facts { proxy: proxy(ProxyAnswer::Silent), ..facts() }),
        ("everything", Cause::Unknown, everything()),
    ] {
        let found = diagnosis_of(cause, stage(cause), facts);
        let mut person = testing("imacash");
        gallery.keep(&format!("test-seen-{name}"), person.ends(|_| LegOutcome::Failed(found.clone())));
    }
    let mut unsure = diagnosis(Cause::WrongAppPassword, Stage::SignIn);
    unsure.confidence = Confidence::Low;
    gallery.keep("test-not-sure", testing("imacash").ends(|_| LegOutcome::Failed(unsure.clone())));
}

/// All that can be told for support.
fn everything() -> Facts {
    let line =
        "554 5.7.1 The message was not taken. See https://support.example/a-long-path?with=many&parameters=inside";
    Facts {
        server_line: Some(format!("{line} {}", "0123456789abcdef".repeat(12))),
        reply_code: Some(554),
        enhanced_code: Some("5.7.1".into()),
        response_code: Some("ALERT".into()),
        certificate_issuer: Some("C=US, ST=California, O=Zscaler Inc., CN=Zscaler Intermediate Root CA".into()),
        certificate_names: vec!["*.mail.a-very-long-host-name.harbour-bakery.example".into(), "mail.example".into()],
        certificate_until: Some("2026-10-31".into()),
        certificate_from: Some("2026-08-01".into()),
        certificate_product: Some(Product { name: "Zscaler".into(), kind: ProductKind::Inspection }),
        tried: vec!["[2001:db8:85a3:8d3:1319:8a2e:370:7348]:587 TimedOut 110".into(), "192.0.2.7:587 Refused".into()],
        offered: vec!["XOAUTH2".into(), "OAUTHBEARER".into()],
        system_errors: vec![110, 111],
        proxy: Some(ProxyFact { at: "proxy.harbour.example:3128".into(), answer: None }),
        greeted_as: Some("antispam.another-company.example".into()),
        open_ports: vec![443, 993],
        silent_ports: vec![25, 465],
        sign_in_page: Some(SignInPage::None),
        clock: Some(ClockFact { shows: "2026-11-22".into(), should: "2026-11-23".into() }),
        ..Facts::default()
    }
}

/// What may be behind it at one provider and no other.
fn providers(gallery: &mut Gallery) {
    for provider in Catalogue::embedded().all() {
        for cause in [Cause::WrongAppPassword, Cause::WrongPassword, Cause::ImapDisabled] {
            let mut person = Person::at_provider("itfin", provider, "2026-11-22");
            if person.tries_to_reach(Step::Test) {
                person.ends(|_| LegOutcome::Failed(diagnosis(cause, Stage::SignIn)));
                gallery.keep_if_new(&format!("test-{}-of-{}", cause.name(), provider.id), &person);
            }
        }
    }
}

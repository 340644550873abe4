use std::io::ErrorKind::{NotFound, TimedOut};

use rustls::{CertificateError, Error};

use super::super::samples::{self, known, seen, typed};
use super::super::{PortalSeen, diagnose};
use super::*;
use crate::endpoint::{Endpoint, Security};

fn evidence(stage: Stage, fault: Fault) -> Evidence {
    seen(sent_to(), stage, fault)
}

fn unconnected(attempts: &[(&str, ErrorKind)]) -> Evidence {
    samples::unconnected(sent_to(), attempts)
}

fn sent_to() -> Endpoint {
    Endpoint::new("smtp.example.com", 587, Security::Starttls)
}

/// A certificate that was valid from and until so many years from now.
fn dated(from: i64, until: i64) -> Shown {
    let year = 365 * DAY;
    Shown { not_before: now() + from * year, not_after: now() + until * year, ..Shown::default() }
}

fn refused(error: CertificateError, shown: Shown) -> Evidence {
    Evidence { shown: Some(shown), ..evidence(Stage::Secure, Fault::Tls(Error::InvalidCertificate(error))) }
}

fn page(answer: SignInPage) -> Gathered {
    Gathered { portal: Some(PortalSeen { answer, date: None }), ..Gathered::default() }
}

fn time(date: i64) -> Gathered {
    Gathered { portal: Some(PortalSeen { answer: SignInPage::None, date: Some(date) }), ..Gathered::default() }
}

fn ports(ports: &[(u16, bool)]) -> Gathered {
    Gathered { ports: ports.to_vec(), ..Gathered::default() }
}

fn elsewhere(shown: &[Shown]) -> Gathered {
    Gathered { elsewhere: shown.to_vec(), ..Gathered::default() }
}

fn sharpened(evidence: &Evidence, gathered: &Gathered, background: &Background) -> Diagnosis {
    let mut found = diagnose(evidence, background, None);
    sharpen(&mut found, evidence, gathered, background);
    found
}

#[test]
fn what_was_found_out_decides() {
    use Cause::*;
    use SignInPage::{NoAnswer, NoName, None as Clear, Shown as Portal, Unclear};
    let silent = || unconnected(&[("192.0.2.1", TimedOut)]);
    let closed = || unconnected(&[("192.0.2.1", ErrorKind::ConnectionRefused)]);
    let only_6 = || unconnected(&[("[2001:db8::1]", ErrorKind::NetworkUnreachable), ("[2001:db8::2]", TimedOut)]);
    let unnamed = || evidence(Stage::Resolve, Fault::Timeout);
    let offline = |answer| Gathered { no_route: true, ..page(answer) };
    let nameless = || evidence(Stage::Resolve, Fault::Lookup(NotFound, None));
    let stranger = || refused(CertificateError::UnknownIssuer, dated(-1, 1));
    let avast = || Evidence {
        shown: Some(Shown { chain: vec!["CN=Avast Web/Mail Shield Root".into()], ..dated(-1, 1) }),
        ..stranger()
    };
    let old = || refused(CertificateError::Expired, dated(-2, -1));
    let old_stranger = || refused(CertificateError::UnknownIssuer, dated(-2, -1));
    let young = || refused(CertificateError::NotValidYet, dated(1, 2));
    let dead_too = |answer| Gathered { ports: vec![(465, false), (443, false)], ..page(answer) };
    for (what, evidence, gathered, background, expected) in [
        ("a page on silence", silent(), page(Portal), known(), CaptivePortal),
        ("a page on an odd certificate", stranger(), page(Portal), known(), CaptivePortal),
        ("a page where no name is found", nameless(), page(Portal), typed(), CaptivePortal),
        (
            "a page, and an antivirus that names itself",
            avast(),
            page(Portal),
            known(),
            CertificateUntrustedInterception,
        ),
        ("no page", stranger(), page(Clear), known(), CertificateUntrustedInterception),
        ("an error page", silent(), page(Unclear), known(), PortBlocked),
        ("another port is open", silent(), ports(&[(465, true), (443, false)]), typed(), PortBlocked),
        ("only a website", silent(), ports(&[(465, false), (443, true)]), typed(), ConnectionRefused),
        ("only a website, at a known host", silent(), ports(&[(465, false), (443, true)]), known(), PortBlocked),
        ("nothing listens there, but elsewhere", closed(), ports(&[(465, true)]), typed(), ConnectionRefused),
        ("all silent", silent(), ports(&[(465, false), (443, false)]), typed(), ConnectionRefused),
        ("nothing answers anywhere", silent(), dead_too(NoAnswer), known(), NetworkUnreachable),
        ("all ports blocked, the web is not", silent(), dead_too(Clear), known(), PortBlocked),
        ("only names are answered", silent(), dead_too(NoName), known(), PortBlocked),
        ("connected to nothing", unnamed(), offline(NoAnswer), known(), NetworkUnreachable),
        ("connected to a network that knows names", unnamed(), offline(NoName), known(), DnsFailure),
        ("a name that is wrong in a network of its own", nameless(), offline(NoAnswer), typed(), UnknownHost),
        ("somebody refuses", closed(), dead_too(NoAnswer), known(), PortBlocked),
        ("no name is found at all", nameless(), page(NoName), typed(), DnsFailure),
        ("other names are found", nameless(), page(Clear), typed(), UnknownHost),
        ("a server with IPv6 alone", only_6(), page(Clear), typed(), Ipv6Broken),
        ("all is dead", only_6(), dead_too(NoAnswer), typed(), NetworkUnreachable),
        ("old here alone", old(), elsewhere(&[dated(-1, 1), dated(-1, 1)]), known(), CertificateExpired),
        ("old everywhere", old(), elsewhere(&[dated(-2, -1), dated(-3, -2)]), typed(), ClockWrong),
        ("old here and at one of three", old(), elsewhere(&[dated(-2, -1), dated(-1, 1)]), known(), CertificateExpired),
        ("young everywhere", young(), elsewhere(&[dated(1, 2), dated(2, 3)]), known(), ClockWrong),
        ("young here alone", young(), elsewhere(&[dated(-1, 1), dated(-1, 1)]), typed(), CertificateExpired),
        ("old, and the web is of another year", old(), time(now() - 500 * DAY), typed(), ClockWrong),
        ("old, and the web is of today", old(), time(now() + 60), known(), CertificateExpired),
        ("old and a stranger's", old_stranger(), time(now()), known(), CertificateUntrustedInterception),
    ] {
        let found = sharpened(&evidence, &gathered, &background);
        assert_eq!(found.cause, expected, "{what}: {found:?}");
    }
}

#[test]
fn what_was_found_out_is_told() {
    let silent = unconnected(&[("192.0.2.1", TimedOut), ("192.0.2.2", ErrorKind::ConnectionRefused)]);
    let gathered = Gathered { ports: vec![(465, true), (443, false)], ..page(SignInPage::None) };
    let facts = sharpened(&silent, &gathered, &known()).facts;
    assert_eq!((facts.open_ports, facts.silent_ports), (vec![465], vec![443]));
    assert_eq!(facts.sign_in_page, Some(SignInPage::None));

    let old = refused(CertificateError::Expired, dated(-2, -1));
    let found = sharpened(&old, &time(now() - 500 * DAY), &known());
    let clock = found.facts.clock.expect("both dates");
    assert!(clock.should < clock.shows, "{clock:?}");
}

#[test]
fn nothing_is_looked_for_where_it_would_tell_nothing() {
    let doubted = |evidence: &Evidence| doubt(evidence, &diagnose(evidence, &known(), None));
    assert!(doubted(&evidence(Stage::SignIn, Fault::Reply)).is_none());
    assert!(doubted(&evidence(Stage::SignIn, Fault::Timeout)).is_none());
    assert!(doubted(&evidence(Stage::Secure, Fault::Reply)).is_none());
    assert!(doubted(&unconnected(&[("192.0.2.1", ErrorKind::PermissionDenied)])).is_none());
    assert_eq!(
        doubted(&unconnected(&[("192.0.2.1", TimedOut)])),
        Doubt { ports: true, portal: true, ..Doubt::default() }
    );
    let old = refused(CertificateError::Expired, dated(-2, -1));
    assert_eq!(doubted(&old), Doubt { portal: true, clocks: true, ..Doubt::default() });
}

use std::io::ErrorKind;

use super::super::facts::day;
use super::super::samples::{known, seen, typed, unconnected};
use super::*;
use crate::endpoint::Endpoint;

fn evidence(stage: Stage, fault: Fault) -> Evidence {
    seen(sent_to(), stage, fault)
}

fn tried(attempts: &[(&str, ErrorKind)]) -> Evidence {
    unconnected(sent_to(), attempts)
}

fn sent_to() -> Endpoint {
    Endpoint::new("smtp.example.com", 465, Security::Tls)
}

fn cause(evidence: &Evidence, background: &Background) -> Cause {
    diagnose(evidence, background, None).cause
}

#[test]
fn a_dead_family_is_not_the_reason_when_the_other_was_silent() {
    let mixed = tried(&[("192.0.2.1", ErrorKind::TimedOut), ("[2001:db8::1]", ErrorKind::NetworkUnreachable)]);
    assert_eq!(cause(&mixed, &known()), Cause::PortBlocked);
    assert_eq!(cause(&mixed, &typed()), Cause::ConnectionRefused);
    let dead = tried(&[("192.0.2.1", ErrorKind::NetworkUnreachable), ("[2001:db8::1]", ErrorKind::NetworkUnreachable)]);
    assert_eq!(cause(&dead, &known()), Cause::NetworkUnreachable);
    let refused = tried(&[("192.0.2.1", ErrorKind::ConnectionRefused), ("192.0.2.2", ErrorKind::TimedOut)]);
    assert_eq!(cause(&refused, &typed()), Cause::ConnectionRefused);
    let forbidden = tried(&[("192.0.2.1", ErrorKind::PermissionDenied)]);
    assert_eq!(cause(&forbidden, &known()), Cause::LocalFirewallBlocked);
    let facts = diagnose(&mixed, &known(), None).facts;
    assert_eq!(facts.tried, ["192.0.2.1:465 TimedOut", "[2001:db8::1]:465 NetworkUnreachable"]);
}

#[test]
fn names_by_kind_and_number() {
    for (kind, os, background, expected) in [
        (ErrorKind::NotFound, None, typed(), Cause::UnknownHost),
        (ErrorKind::NotFound, None, known(), Cause::DnsFailure),
        (ErrorKind::Other, Some(11_001), typed(), Cause::UnknownHost),
        (ErrorKind::Other, Some(11_002), typed(), Cause::DnsFailure),
        (ErrorKind::Other, Some(10_051), known(), Cause::NetworkUnreachable),
        (ErrorKind::TimedOut, None, typed(), Cause::DnsFailure),
    ] {
        let found = cause(&evidence(Stage::Resolve, Fault::Lookup(kind, os)), &background);
        assert_eq!(found, expected, "{kind:?} {os:?}");
    }
}

#[test]
fn alerts_and_versions() {
    use rustls::Error;
    for (error, expected) in [
        (Error::AlertReceived(AlertDescription::ProtocolVersion), Cause::TlsVersionUnsupported),
        (Error::AlertReceived(AlertDescription::HandshakeFailure), Cause::TlsVersionUnsupported),
        (Error::AlertReceived(AlertDescription::UnrecognisedName), Cause::WrongServerOrPort),
        (Error::AlertReceived(AlertDescription::CertificateRequired), Cause::AuthMethodUnsupported),
        (Error::General("the system's store could not be read".into()), Cause::CertificateSelfSignedServer),
    ] {
        assert_eq!(cause(&evidence(Stage::Secure, Fault::Tls(error)), &typed()), expected);
    }
    // A known provider's certificate is not blamed for a store that cannot be read.
    let unread = Error::General("the system's store could not be read".into());
    assert_eq!(cause(&evidence(Stage::Secure, Fault::Tls(unread)), &known()), Cause::Unknown);
}

#[test]
fn silence_where_tls_stands_on_the_port() {
    let silent = |port| Evidence {
        endpoint: Endpoint::new("mail.example.com", port, Security::Starttls),
        ..evidence(Stage::Secure, Fault::Timeout)
    };
    assert_eq!(cause(&silent(465), &typed()), Cause::TlsModeMismatch);
    assert_eq!(cause(&silent(587), &typed()), Cause::ConnectionDropped);
    assert_eq!(cause(&silent(587), &known()), Cause::PortBlocked);
}

#[test]
fn the_shape_of_the_code_decides_between_twins() {
    let reply =
        "535-5.7.8 Username and Password not accepted.\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials";
    let refused = Evidence { verb: Some(Verb::Auth), reply: reply.into(), ..evidence(Stage::SignIn, Fault::Reply) };
    let shaped = Background { looks_like_app_password: Some(true), wants_app_password: true, ..known() };
    let unshaped = Background { looks_like_app_password: Some(false), ..shaped.clone() };
    assert_eq!(cause(&refused, &shaped), Cause::WrongAppPassword);
    assert_eq!(cause(&refused, &unshaped), Cause::AppPasswordRequired);
    assert_eq!(cause(&refused, &typed()), Cause::AppPasswordRequired, "the words give Google away");
}

#[test]
fn a_certificate_does_not_repeat_the_code() {
    let shown = Shown {
        issuer: "CN=kcifyukbjejkmdju".into(),
        names: vec!["kcifyukb.example.com".into(), "mail.example.com".into()],
        ..Shown::default()
    };
    let error = rustls::Error::InvalidCertificate(CertificateError::NotValidForName);
    let evidence = Evidence { shown: Some(shown), ..evidence(Stage::Secure, Fault::Tls(error)) };
    let facts = diagnose(&evidence, &typed(), Some(&Secret::new("kcifyukbjejkmdju".into()))).facts;
    assert_eq!(facts.certificate_issuer.as_deref(), Some("CN=…"));
    assert_eq!(facts.certificate_names, ["….example.com", "mail.example.com"]);
}

#[test]
fn days_of_the_calendar() {
    assert_eq!(day(0), "1970-01-01");
    assert_eq!(day(951_782_400), "2000-02-29");
    assert_eq!(day(WRITTEN), "2026-11-01");
    assert_eq!(day(-1), "1969-12-31");
}

#[test]
fn numbers_of_the_system_are_kept_and_its_words_never_read() {
    for (os, kind, expected) in [
        (10_013, ErrorKind::PermissionDenied, Cause::LocalFirewallBlocked),
        (10_051, ErrorKind::NetworkUnreachable, Cause::NetworkUnreachable),
        (10_060, ErrorKind::TimedOut, Cause::PortBlocked),
        (10_061, ErrorKind::ConnectionRefused, Cause::PortBlocked),
        (10_065, ErrorKind::HostUnreachable, Cause::NetworkUnreachable),
    ] {
        let mut evidence = tried(&[("192.0.2.1", kind), ("192.0.2.2", kind)]);
        evidence.tried.iter_mut().for_each(|one| one.os = Some(os));
        let found = diagnose(&evidence, &known(), None);
        assert_eq!((found.cause, found.facts.system_errors), (expected, vec![os]), "{os}");
    }
    for (os, kind) in [(10_053, ErrorKind::ConnectionAborted), (10_054, ErrorKind::ConnectionReset)] {
        let cut = evidence(Stage::Secure, Fault::Breach(Breach::Broken(kind, Some(os))));
        assert_eq!(diagnose(&cut, &known(), None).facts.system_errors, [os]);
    }
    let nameless = evidence(Stage::Resolve, Fault::Lookup(ErrorKind::Other, Some(11_001)));
    assert_eq!(diagnose(&nameless, &typed(), None).facts.system_errors, [11_001]);
}

#[test]
fn whoever_greets_where_encryption_is_missing_is_told() {
    let greeted = |name: &str, fault| Evidence {
        greeting: Some(format!("220 {name} ESMTP ready")),
        ..evidence(Stage::Secure, fault)
    };
    let facts = |evidence: &Evidence| diagnose(evidence, &known(), None).facts.greeted_as;
    assert_eq!(facts(&greeted("Relay.Isp.Example.net", Fault::NoStarttls)).as_deref(), Some("relay.isp.example.net"));
    assert_eq!(facts(&greeted("mx3.example.com", Fault::NoStarttls)), None, "it is the same organisation");
    assert_eq!(facts(&greeted("relay.isp.example.net", Fault::Reply)), None, "nothing is missing");
    assert_eq!(facts(&greeted("<b>", Fault::NoStarttls)), None, "no name");
}

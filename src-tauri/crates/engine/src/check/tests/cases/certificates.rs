//! Certificates that are not good, handshakes that do not come about, and encryption where none is awaited.

use super::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn certificates() {
    use Cause::{
        CertificateExpired, CertificateNameMismatch, CertificateSelfSignedServer, ClockWrong, TlsVersionUnsupported,
    };
    let flaws = [
        ("another name", Flaw::Name("other.example.net"), CertificateNameMismatch),
        ("the name below", Flaw::Name("example.com"), CertificateNameMismatch),
        ("a wildcard one deeper", Flaw::Name("*.mail.example.com"), CertificateNameMismatch),
        ("a wildcard for all", Flaw::Name("*.com"), CertificateNameMismatch),
        ("an address", Flaw::Name("127.0.0.1"), CertificateNameMismatch),
        ("long over", Flaw::Years(2020, 2021), CertificateExpired),
        ("not begun", Flaw::Years(2090, 2091), ClockWrong),
        ("its own", Flaw::SelfSigned, CertificateSelfSignedServer),
        ("for clients", Flaw::ForClients, CertificateSelfSignedServer),
        ("an authority's own", Flaw::IsAuthority, CertificateSelfSignedServer),
        ("a missing middle", Flaw::MissingMiddle, CertificateSelfSignedServer),
        ("a middle that may not", Flaw::MiddleIsNoAuthority, CertificateSelfSignedServer),
        ("a middle that is over", Flaw::ExpiredMiddle, CertificateExpired),
        ("a broken signature", Flaw::BrokenSignature, CertificateSelfSignedServer),
        ("none at all", Flaw::Nothing, TlsVersionUnsupported),
    ];
    let mut rows = Vec::new();
    for (name, flaw, cause) in flaws {
        for (leg, security, before) in [
            (Leg::Smtp, Security::Tls, Vec::new()),
            (Leg::Imap, Security::Tls, Vec::new()),
            (Leg::Smtp, Security::Starttls, then(starttls(), [say("220 go")])),
        ] {
            let steps = then(before, [Step::Tls, Step::Wait]);
            let row = Row::new(format!("{name} ({leg:?} {security:?})"), leg, security, steps);
            rows.push(row.flaw(flaw).fails(&[cause], Stage::Secure).at_once());
        }
    }
    all(rows).await;
}

/// A fatal alert (RFC 8446 §6) in answer to the ClientHello.
fn alert(description: u8) -> Vec<Step> {
    vec![Step::Hear, raw(&[0x15, 3, 3, 0, 2, 2, description]), Step::Wait]
}

/// A ServerHello of this version (RFC 5246 §7.4.1.3), with no extensions.
fn server_hello(version: u8, cipher: [u8; 2]) -> Vec<Step> {
    let mut hello = vec![3, version];
    hello.extend([7; 32]);
    hello.extend([0, cipher[0], cipher[1], 0]);
    let mut record = vec![0x16, 3, version, 0, u8::try_from(hello.len() + 4).expect("short"), 2, 0, 0];
    record.push(u8::try_from(hello.len()).expect("short"));
    record.extend(hello);
    vec![Step::Hear, Step::Say(record), Step::Wait]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn handshakes() {
    use Cause::{ConnectionDropped, ServerUnavailable, TlsVersionUnsupported, Unknown, WrongServerOrPort};
    let cases: Vec<(&str, Vec<Step>, &[Cause])> = vec![
        ("alert: protocol version", alert(70), &[TlsVersionUnsupported]),
        ("alert: handshake failure", alert(40), &[TlsVersionUnsupported]),
        ("alert: insufficient security", alert(71), &[TlsVersionUnsupported]),
        ("alert: internal error", alert(80), &[ServerUnavailable]),
        ("alert: unrecognized name", alert(112), &[WrongServerOrPort]),
        ("alert: close notify", alert(0), &[ConnectionDropped]),
        ("alert: access denied", alert(49), &[TlsVersionUnsupported, ServerUnavailable]),
        ("SSL 3", server_hello(0, [0, 0x2f]), &[TlsVersionUnsupported]),
        ("TLS 1.0", server_hello(1, [0, 0x2f]), &[TlsVersionUnsupported]),
        ("TLS 1.1", server_hello(2, [0, 0x2f]), &[TlsVersionUnsupported]),
        (
            "TLS 1.2 with a cipher that nobody offered",
            server_hello(3, [0, 0x2f]),
            &[TlsVersionUnsupported, WrongServerOrPort],
        ),
        ("TLS 1.2 without encryption", server_hello(3, [0, 0]), &[TlsVersionUnsupported, WrongServerOrPort]),
        (
            "application data at once",
            vec![Step::Hear, raw(&[0x17, 3, 3, 0, 1, 0]), Step::Wait],
            &[WrongServerOrPort, Unknown],
        ),
        (
            "a record of 64 KB",
            vec![Step::Hear, raw(&[0x16, 3, 3, 0xff, 0xff]), Step::Flood(&[0; 4096])],
            &[TlsVersionUnsupported],
        ),
        (
            "records without end",
            vec![Step::Hear, Step::Flood(&[0x16, 3, 3, 0, 1, 2])],
            &[WrongServerOrPort, Unknown, ServerUnavailable, Cause::TlsModeMismatch, TlsVersionUnsupported],
        ),
        (
            "half a ServerHello",
            vec![Step::Hear, raw(&[0x16, 3, 3, 0, 50, 2, 0, 0, 46, 3, 3]), Step::Wait],
            &[ServerUnavailable],
        ),
        (
            "half a ServerHello, then the end",
            vec![Step::Hear, raw(&[0x16, 3, 3, 0, 50, 2, 0]), Step::HalfClose],
            &[ConnectionDropped],
        ),
        (
            "rubbish",
            vec![Step::Hear, raw(&[0xff, 0xfe, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), Step::Wait],
            &[Cause::TlsModeMismatch],
        ),
        (
            "what was sent, sent back",
            vec![Step::Hear, raw(&[0x16, 3, 1, 0, 5, 1, 0, 0, 1, 3]), Step::Wait],
            &[TlsVersionUnsupported],
        ),
    ];
    let mut rows = Vec::new();
    for (name, steps, causes) in cases {
        rows.push(Row::new(name, Leg::Smtp, Security::Tls, steps).fails(causes, Stage::Secure));
    }
    all(rows).await;
}

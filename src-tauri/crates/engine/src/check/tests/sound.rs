//! Servers that behave, and say yes or no.

use super::certificates::Flaw;
use super::script::{expect, say};
use super::*;
use crate::check::Stage;
use crate::diagnosis::Confidence;

pub(super) fn submission() -> Vec<Step> {
    vec![
        Step::Tls,
        say("220 mail.example.com ESMTP"),
        expect("EHLO [127.0.0.1]"),
        say("250-mail.example.com\r\n250-SIZE 1000\r\n250 AUTH LOGIN PLAIN"),
    ]
}

pub(super) fn mailbox(capabilities: &str) -> Vec<Step> {
    vec![Step::Tls, say(&format!("* OK [CAPABILITY IMAP4rev1 {capabilities}] ready"))]
}

async fn smtp(reply: &str) -> LegOutcome {
    let mut steps = submission();
    steps.extend([expect(format!("AUTH PLAIN {}", plain())), say(reply), Step::Wait]);
    meet(Leg::Smtp, Security::Tls, steps).await.0
}

async fn imap(reply: &str) -> LegOutcome {
    let mut steps = mailbox("SASL-IR AUTH=PLAIN");
    steps.extend([expect(format!("s1 AUTHENTICATE PLAIN {}", plain())), say(reply), Step::Wait]);
    meet(Leg::Imap, Security::Tls, steps).await.0
}

#[tokio::test]
async fn submission_over_tls() {
    let authority = Authority::new();
    let mut steps = submission();
    steps.extend([expect(format!("AUTH PLAIN {}", plain())), say("235 2.7.0 welcome"), expect("QUIT")]);
    let server = Scripted::start(&authority, steps).await;
    let (outcome, events) = Case::new(Leg::Smtp, server.port, Security::Tls, &authority).run().await;
    assert_eq!(outcome, LegOutcome::Proven);
    server.heard().await;
    let done: Vec<Stage> = events
        .iter()
        .filter_map(|event| if let CheckEvent::Done { stage, .. } = event { Some(*stage) } else { None })
        .collect();
    assert_eq!(done, Stage::of(Leg::Smtp));
    assert!(matches!(events.last(), Some(CheckEvent::Verdict(verdict)) if verdict.outcome == LegOutcome::Proven));
}

#[tokio::test]
async fn submission_with_starttls_forgets_what_was_said_in_clear() {
    let steps = vec![
        say("220 mail.example.com ESMTP"),
        expect("EHLO [127.0.0.1]"),
        say("250-mail.example.com\r\n250-STARTTLS\r\n250 AUTH PLAIN"),
        expect("STARTTLS"),
        say("220 go ahead"),
        Step::Tls,
        expect("EHLO [127.0.0.1]"),
        say("250-mail.example.com\r\n250 AUTH LOGIN"),
        expect("AUTH LOGIN"),
        say("334 VXNlcm5hbWU6"),
        expect(base64(USER)),
        say("334 UGFzc3dvcmQ6"),
        expect(base64(CODE)),
        say("235 welcome"),
        expect("QUIT"),
    ];
    let (outcome, _) = meet(Leg::Smtp, Security::Starttls, steps).await;
    assert_eq!(outcome, LegOutcome::Proven);
}

#[tokio::test]
async fn mailbox_over_tls_with_id_before_the_inbox() {
    let mut steps = mailbox("SASL-IR AUTH=PLAIN ID LITERAL+");
    steps.extend([
        expect(format!("s1 AUTHENTICATE PLAIN {}", plain())),
        say("s1 OK [CAPABILITY IMAP4rev1 ID LOGINDISABLED] welcome"),
        expect("s3 ID (\"name\" \"Sparekey\")"),
        expect("s4 EXAMINE \"INBOX\""),
        say("* ID NIL\r\ns3 OK done\r\n* 3 EXISTS\r\n* OK [UIDVALIDITY 1] ok\r\ns4 OK [READ-ONLY] done"),
        expect("A0001 LOGOUT"),
    ]);
    assert_eq!(meet(Leg::Imap, Security::Tls, steps).await.0, LegOutcome::Proven);
}

#[tokio::test]
async fn mailbox_with_starttls_and_a_challenge() {
    let steps = vec![
        say("* OK ready"),
        expect("c1 CAPABILITY"),
        say("* CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED\r\nc1 OK done"),
        expect("c2 STARTTLS"),
        say("c2 OK begin"),
        Step::Tls,
        expect("s0 CAPABILITY"),
        say("* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\ns0 OK done"),
        expect("s1 AUTHENTICATE PLAIN"),
        say("+ go ahead, please"),
        expect(plain()),
        say("s1 OK welcome"),
        expect("s4 EXAMINE \"INBOX\""),
        say("s4 OK done"),
        expect("A0001 LOGOUT"),
    ];
    assert_eq!(meet(Leg::Imap, Security::Starttls, steps).await.0, LegOutcome::Proven);
}

#[tokio::test]
async fn login_is_the_second_choice_and_quotes_nothing_odd() {
    let mut steps = mailbox("IDLE");
    steps.extend([
        expect(format!("s2 LOGIN \"anna@example.com\" {{{}}}", CODE.len())),
        say("+ go on"),
        expect(CODE),
        say("s2 OK welcome"),
        expect("s4 EXAMINE \"INBOX\""),
        say("s4 OK done"),
        expect("A0001 LOGOUT"),
    ]);
    assert_eq!(meet(Leg::Imap, Security::Tls, steps).await.0, LegOutcome::Proven);

    let authority = Authority::new();
    let mut steps = mailbox("IDLE");
    steps.extend([
        expect("s2 LOGIN \"anna@example.com\" \"kcif yukb jejk mdju\""),
        say("s2 OK welcome"),
        expect("s4 EXAMINE \"INBOX\""),
        say("s4 OK done"),
        expect("A0001 LOGOUT"),
    ]);
    let server = Scripted::start(&authority, steps).await;
    let mut case = Case::new(Leg::Imap, server.port, Security::Tls, &authority);
    case.code = "kcif yukb jejk mdju".into();
    assert_eq!(case.run().await.0, LegOutcome::Proven);
    server.heard().await;
}

#[tokio::test]
async fn a_refusal_in_the_middle_of_a_login() {
    let mut steps = mailbox("IDLE AUTH=LOGIN AUTH=LOGIN");
    steps.extend([Step::ExpectStart("s2 LOGIN"), say("s2 NO [AUTHENTICATIONFAILED] who is that?")]);
    let (outcome, heard) = meet(Leg::Imap, Security::Tls, steps).await;
    let found = diagnosis(outcome);
    assert_eq!(found.cause, Cause::WrongPassword);
    assert_eq!(found.facts.offered, ["LOGIN"]);
    assert!(!String::from_utf8_lossy(&heard).contains("jejkmdj"), "nobody asked for the code");
}

#[tokio::test]
async fn both_legs_at_once() {
    let authority = Authority::new();
    let mut good = submission();
    good.extend([expect(format!("AUTH PLAIN {}", plain())), say("235 welcome"), expect("QUIT")]);
    let smtp = Scripted::start(&authority, good).await;
    let mut bad = mailbox("SASL-IR AUTH=PLAIN");
    bad.extend([Step::ExpectStart("s1 AUTHENTICATE PLAIN"), say("s1 NO [AUTHENTICATIONFAILED] no")]);
    let imap = Scripted::start(&authority, bad).await;
    let leg = |port| {
        Some(LegPlan { endpoint: Endpoint::new(HOST, port, Security::Tls), user: USER.into(), public_only: false })
    };
    let plan = CheckPlan::new(leg(smtp.port), leg(imap.port), Background::default());
    let plan = CheckPlan { deadlines: quick(), ..plan };
    let (verdict, events) = check(plan, authority.trust(), CODE, &CancellationToken::new()).await;
    assert!(!verdict.proven());
    assert_eq!(verdict.legs[0].outcome, LegOutcome::Proven);
    let refused = diagnosis(verdict.legs[1].outcome.clone());
    assert_eq!(refused.facts.response_code.as_deref(), Some("AUTHENTICATIONFAILED"));
    assert_eq!(refused.confidence, Confidence::Low, "the other leg took the same code");
    let told = events.iter().filter_map(|event| match event {
        CheckEvent::Verdict(verdict) => Some(verdict),
        _ => None,
    });
    let mut told: Vec<_> = told.cloned().collect();
    told.sort_by_key(|verdict| verdict.leg);
    assert_eq!(told, verdict.legs, "each verdict is told once, as it stands at the end");
    smtp.heard().await;
    imap.heard().await;
}

#[tokio::test]
async fn a_refused_code() {
    let found = diagnosis(smtp("535 5.7.8 Error: authentication failed").await);
    assert_eq!((found.cause, found.stage), (Cause::WrongPassword, Stage::SignIn));
    assert_eq!(found.facts.reply_code, Some(535));
    assert_eq!(found.facts.enhanced_code.as_deref(), Some("5.7.8"));
    assert_eq!(found.facts.server_line.as_deref(), Some("535 5.7.8 Error: authentication failed"));
    assert_eq!(cause(imap("s1 NO [AUTHENTICATIONFAILED] Invalid credentials").await), Cause::WrongPassword);
    assert_eq!(cause(smtp("454 4.7.0 Temporary authentication failure").await), Cause::ServerUnavailable);
    assert_eq!(cause(imap("s1 NO [UNAVAILABLE] Temporary authentication failure.").await), Cause::ServerUnavailable);
}

#[tokio::test]
async fn a_line_in_gbk() {
    let authority = Authority::new();
    let mut steps = submission();
    let mut line = b"535 Error: \xc7\xeb\xca\xb9\xd3\xc3\xca\xda\xc8\xa8\xc2\xeb: http://service.mail.qq.com/cgi-bin/help?id=28&&no=1001256".to_vec();
    line.extend_from_slice(b"\r\n");
    steps.extend([Step::ExpectStart("AUTH PLAIN"), Step::Say(line), Step::Wait]);
    let server = Scripted::start(&authority, steps).await;
    let mut case = Case::new(Leg::Smtp, server.port, Security::Tls, &authority);
    case.background = Background { provider: Some("qq".into()), wants_app_password: true, ..Background::default() };
    let (outcome, _) = case.run().await;
    let found = diagnosis(outcome);
    assert_eq!((found.cause, found.confidence), (Cause::AppPasswordRequired, Confidence::High));
    server.heard().await;
}

#[tokio::test]
async fn an_inbox_that_does_not_open() {
    let mut steps = mailbox("SASL-IR AUTH=PLAIN");
    steps.extend([
        Step::ExpectStart("s1 AUTHENTICATE PLAIN"),
        say("s1 OK welcome"),
        expect("s4 EXAMINE \"INBOX\""),
        say("s4 NO EXAMINE Unsafe Login. Please contact kefu@188.com for help"),
    ]);
    let found = diagnosis(meet(Leg::Imap, Security::Tls, steps).await.0);
    assert_eq!((found.cause, found.stage), (Cause::ClientIdRequired, Stage::OpenInbox));
}

async fn certificate(flaw: Flaw, background: Background) -> Diagnosis {
    let authority = Authority::new();
    let server = Scripted::flawed(&authority, flaw, vec![Step::Tls, Step::Wait]).await;
    let mut case = Case::new(Leg::Smtp, server.port, Security::Tls, &authority);
    case.background = background;
    let (outcome, _) = case.run().await;
    assert_no_code(&server.heard().await);
    diagnosis(outcome)
}

fn typed() -> Background {
    Background { typed_host: true, ..Background::default() }
}

fn known() -> Background {
    Background { provider: Some("gmail".into()), ..Background::default() }
}

#[tokio::test]
async fn certificates_with_a_flaw() {
    let found = certificate(Flaw::Name("other.example.net"), typed()).await;
    assert_eq!(found.cause, Cause::CertificateNameMismatch);
    assert_eq!(found.facts.certificate_names, ["other.example.net"]);
    assert_eq!(found.facts.certificate_issuer.as_deref(), Some("CN=Example Root"));

    let found = certificate(Flaw::Years(2020, 2021), typed()).await;
    assert_eq!(found.cause, Cause::CertificateExpired);
    assert_eq!(found.facts.certificate_until.as_deref(), Some("2021-01-01"));
    let found = certificate(Flaw::Years(2020, 2021), known()).await;
    assert_eq!(found.cause, Cause::ClockWrong, "a known host does not let it run out for years");

    let found = certificate(Flaw::Years(2090, 2091), typed()).await;
    assert_eq!(found.cause, Cause::ClockWrong);
}

#[tokio::test]
async fn certificates_of_strangers() {
    for (issuer, background, expected) in [
        ("Example Root", typed(), Cause::CertificateSelfSignedServer),
        ("Example Root", known(), Cause::CertificateUntrustedInterception),
        ("Avast Web/Mail Shield Root", typed(), Cause::CertificateUntrustedInterception),
    ] {
        let stranger = Authority::named(issuer);
        let server = Scripted::start(&stranger, vec![Step::Tls, Step::Wait]).await;
        let mut case = Case::new(Leg::Imap, server.port, Security::Tls, &Authority::new());
        case.background = background;
        let (outcome, _) = case.run().await;
        assert_eq!(cause(outcome), expected, "{issuer}");
        assert_no_code(&server.heard().await);
    }
}

#[tokio::test]
async fn names_and_ports_that_are_not_there() {
    let authority = Authority::new();
    let closed = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("its address").port();
    let found = diagnosis(Case::new(Leg::Smtp, closed, Security::Tls, &authority).run().await.0);
    assert_eq!((found.cause, found.stage), (Cause::ConnectionRefused, Stage::Connect));
    assert_eq!(found.facts.tried.len(), 1);

    let mut case = Case::new(Leg::Smtp, closed, Security::Tls, &authority);
    case.background = known();
    assert_eq!(cause(case.run().await.0), Cause::PortBlocked);

    for (host, background, expected) in [
        ("nowhere.example.com", typed(), Cause::UnknownHost),
        ("nowhere.example.com", known(), Cause::DnsFailure),
        ("stuck.example.com", typed(), Cause::DnsFailure),
    ] {
        let mut case = Case::new(Leg::Imap, 993, Security::Tls, &authority);
        case.endpoint.host = host.into();
        case.background = background;
        let began = std::time::Instant::now();
        assert_eq!(cause(case.run().await.0), expected, "{host}");
        assert!(began.elapsed() < Duration::from_secs(1) * SLOWLY, "a blocked lookup holds nothing up");
    }
}

#[tokio::test]
async fn a_host_that_nobody_typed_is_not_followed_into_a_private_network() {
    let authority = Authority::new();
    for host in [HOST, "127.0.0.1", "192.168.178.1", "::1"] {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("its address").port();
        let mut case = Case::new(Leg::Smtp, port, Security::Tls, &authority);
        case.endpoint.host = host.into();
        case.public_only = true;
        let found = diagnosis(case.run().await.0);
        assert_eq!((found.cause, found.stage), (Cause::ServerInPrivateNetwork, Stage::Resolve), "{host}");
        listener.set_nonblocking(true).expect("a listener");
        assert!(listener.accept().is_err(), "no connection was made to {host}");
    }
}

#[tokio::test]
async fn the_system_does_not_believe_us() {
    let authority = Authority::new();
    let server = Scripted::start(&authority, vec![Step::Tls, Step::Wait]).await;
    let mut case = Case::new(Leg::Smtp, server.port, Security::Tls, &authority);
    case.trust = Trust::System;
    let (outcome, _) = case.run().await;
    assert!(matches!(outcome, LegOutcome::Failed(ref found) if found.stage == Stage::Secure), "{outcome:?}");
    assert_no_code(&server.heard().await);
}

#[tokio::test]
async fn an_overlooked_initial_response_is_given_once_more() {
    let mut steps = submission();
    steps.extend([
        expect(format!("AUTH PLAIN {}", plain())),
        say("334 "),
        expect(plain()),
        say("235 welcome"),
        expect("QUIT"),
    ]);
    assert_eq!(meet(Leg::Smtp, Security::Tls, steps).await.0, LegOutcome::Proven);
}

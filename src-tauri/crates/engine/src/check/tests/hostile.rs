//! Servers and networks that cheat, stall or flood. The code must not be sent where it does not belong, and no
//! trick may look like success.

use std::time::Instant;

use super::script::{expect, say};
use super::*;
use crate::check::Stage;

const PAUSE: Duration = Duration::from_millis(30);

fn greeted(reply: &str) -> Vec<Step> {
    vec![Step::Tls, say("220 mail.example.com"), Step::ExpectStart("EHLO"), say(reply)]
}

/// A submission server that got the code and then says this.
async fn after_code(step: Step) -> LegOutcome {
    let mut steps = greeted("250-mail.example.com\r\n250 AUTH PLAIN");
    steps.extend([Step::ExpectStart("AUTH PLAIN"), step, Step::Wait]);
    meet(Leg::Smtp, Security::Tls, steps).await.0
}

async fn mailbox_says(step: Step) -> LegOutcome {
    let steps = vec![
        Step::Tls,
        say("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready"),
        Step::ExpectStart("s1 AUTHENTICATE PLAIN"),
        step,
        Step::Wait,
    ];
    meet(Leg::Imap, Security::Tls, steps).await.0
}

/// Runs a script that must end without the code being sent.
async fn codeless(leg: Leg, security: Security, steps: Vec<Step>) -> Diagnosis {
    let began = Instant::now();
    let (outcome, heard) = meet(leg, security, steps).await;
    assert_no_code(&heard);
    assert!(began.elapsed() < Duration::from_secs(4) * SLOWLY, "bounded");
    diagnosis(outcome)
}

#[tokio::test]
async fn only_235_is_success() {
    for reply in [
        "250 2.0.0 OK",
        "503 5.5.1 already authenticated",
        "200 fine",
        "354 go ahead",
        "334 ",
        "235x welcome",
        "2350 welcome",
    ] {
        let outcome = after_code(say(reply)).await;
        assert!(matches!(outcome, LegOutcome::Failed(_)), "{reply} passed for success");
    }
    assert!(matches!(after_code(say("250-welcome\r\n235 welcome")).await, LegOutcome::Failed(_)));
    assert!(matches!(after_code(say("535-no\r\n235 welcome")).await, LegOutcome::Failed(_)));
}

#[tokio::test]
async fn a_wrong_tag_is_no_success() {
    for reply in [
        "A0001 OK welcome",
        "s2 OK welcome",
        "* OK welcome",
        "s1 PREAUTH welcome",
        "s10 OK",
        "s1 OKAY",
        "+ OK",
        "s1 NO no\r\n* OK hi",
        "s1 NO\r\nx OK",
        "s1 NO no\r\ns1 OK hi",
        "s1 OK hi\r\ns1 OK hi",
    ] {
        let outcome = mailbox_says(say(reply)).await;
        assert!(matches!(outcome, LegOutcome::Failed(_)), "{reply} passed for success");
    }
}

#[tokio::test]
async fn an_inbox_is_opened_by_its_own_tag_only() {
    for reply in [
        "s4 NO no\r\n* OK hi",
        "s4 NO\r\nx OK",
        "s4 NO no\r\ns4 OK hi",
        "s4 BAD no\r\n* OK hi",
        "* OK hi",
        "s4 OK hi\r\nx OK",
        "s1 OK hi",
    ] {
        let steps = vec![
            Step::Tls,
            say("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready"),
            Step::ExpectStart("s1 AUTHENTICATE PLAIN"),
            say("s1 OK welcome"),
            expect("s4 EXAMINE \"INBOX\""),
            say(reply),
            Step::Wait,
        ];
        let found = diagnosis(meet(Leg::Imap, Security::Tls, steps).await.0);
        assert_eq!(found.stage, Stage::OpenInbox, "{reply}");
    }
}

#[tokio::test]
async fn capabilities_are_told_by_their_own_tag_only() {
    for reply in ["s0 NO no\r\n* OK [CAPABILITY AUTH=PLAIN] hi", "* CAPABILITY AUTH=PLAIN\r\ns0 NO\r\nx OK"] {
        let steps = vec![Step::Tls, say("* OK ready"), expect("s0 CAPABILITY"), say(reply), Step::Wait];
        let (outcome, heard) = meet(Leg::Imap, Security::Tls, steps).await;
        assert_eq!(diagnosis(outcome).stage, Stage::Greet, "{reply}");
        assert!(!String::from_utf8_lossy(&heard).contains("AUTHENTICATE"), "{reply}");
    }
}

#[tokio::test]
async fn a_welcome_before_the_code_proves_nothing() {
    let login = || greeted("250-mail.example.com\r\n250 AUTH LOGIN");
    let mut at_once = login();
    at_once.extend([expect("AUTH LOGIN"), say("235 welcome"), Step::Wait]);
    let mut after_name = login();
    after_name.extend([
        expect("AUTH LOGIN"),
        say("334 VXNlcm5hbWU6"),
        expect(base64(USER)),
        say("235 welcome"),
        Step::Wait,
    ]);
    let mut together = login();
    together.extend([expect("AUTH LOGIN"), say("334 VXNlcm5hbWU6\r\n235 welcome"), Step::Wait]);
    let mailbox = |capabilities: &str, rest: Vec<Step>| {
        let mut steps = vec![Step::Tls, say(&format!("* OK [CAPABILITY IMAP4rev1 {capabilities}] ready"))];
        steps.extend(rest);
        steps.push(Step::Wait);
        steps
    };
    let plain = || Step::ExpectStart("s1 AUTHENTICATE PLAIN");
    for (leg, expected, steps) in [
        (Leg::Smtp, Cause::WrongServerOrPort, at_once),
        (Leg::Smtp, Cause::WrongServerOrPort, after_name),
        (Leg::Smtp, Cause::ServerUnavailable, together),
        (Leg::Imap, Cause::WrongServerOrPort, mailbox("AUTH=PLAIN", vec![plain(), say("s1 OK welcome")])),
        (Leg::Imap, Cause::ServerUnavailable, mailbox("AUTH=PLAIN", vec![plain(), say("+ \r\ns1 OK welcome")])),
        (Leg::Imap, Cause::WrongServerOrPort, mailbox("", vec![Step::ExpectStart("s2 LOGIN"), say("s2 OK welcome")])),
    ] {
        let (outcome, heard) = meet(leg, Security::Tls, steps).await;
        let heard = String::from_utf8_lossy(&heard).into_owned();
        assert!(!heard.contains("jejkmdj") && !heard.contains(&base64(CODE)), "the code was sent: {heard}");
        let found = diagnosis(outcome);
        assert_eq!((found.cause, found.stage), (expected, Stage::SignIn), "{heard}");
    }
}

#[tokio::test]
async fn answers_before_the_question() {
    let steps = greeted("250-mail.example.com\r\n250 AUTH PLAIN\r\n235 welcome");
    codeless(Leg::Smtp, Security::Tls, steps).await;
    let steps =
        vec![Step::Tls, say("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\r\ns1 OK welcome"), Step::Wait];
    let (outcome, _) = meet(Leg::Imap, Security::Tls, steps).await;
    assert!(matches!(outcome, LegOutcome::Failed(_)), "an early tagged reply passed for success");
}

#[tokio::test]
async fn injection_behind_starttls() {
    for injected in ["220 go ahead\r\n250-x\r\n250 AUTH PLAIN", "220 go ahead\r\n235 welcome", "220 go ahead\r\nX"] {
        let steps = vec![
            say("220 mail.example.com"),
            Step::ExpectStart("EHLO"),
            say("250-x\r\n250 STARTTLS"),
            expect("STARTTLS"),
            Step::Say(injected.as_bytes().to_vec()),
            Step::Wait,
        ];
        let found = codeless(Leg::Smtp, Security::Starttls, steps).await;
        assert_eq!((found.cause, found.stage), (Cause::TlsStrippedByNetwork, Stage::Secure), "{injected}");
    }
    let steps = vec![
        say("* OK [CAPABILITY IMAP4rev1 STARTTLS] ready"),
        expect("c2 STARTTLS"),
        say("c2 OK begin\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN"),
        Step::Wait,
    ];
    assert_eq!(codeless(Leg::Imap, Security::Starttls, steps).await.cause, Cause::TlsStrippedByNetwork);
}

#[tokio::test]
async fn starttls_missing_or_refused() {
    for (reply, next, expected) in [
        ("250-x\r\n250 AUTH PLAIN", None, Cause::TlsStrippedByNetwork),
        ("250-x\r\n250-XXXXXXXA\r\n250 AUTH PLAIN", None, Cause::TlsStrippedByNetwork),
        ("250-x\r\n250 STARTTLS", Some("454 4.7.0 TLS not available due to local problem"), Cause::ServerUnavailable),
        ("250-x\r\n250 STARTTLS", Some("502 5.5.1 Error: command not implemented"), Cause::TlsModeMismatch),
    ] {
        let mut steps = vec![say("220 mail.example.com"), Step::ExpectStart("EHLO"), say(reply)];
        if let Some(next) = next {
            steps.extend([expect("STARTTLS"), say(next)]);
        }
        steps.push(Step::Wait);
        assert_eq!(codeless(Leg::Smtp, Security::Starttls, steps).await.cause, expected, "{reply}");
    }
}

#[tokio::test]
async fn no_mechanism_that_we_may_use() {
    for (offer, expected) in [
        ("250-x\r\n250 AUTH XOAUTH2 OAUTHBEARER", Cause::BasicAuthRetired),
        ("250-x\r\n250 AUTH CRAM-MD5 NTLM", Cause::AuthMethodUnsupported),
        ("250-x\r\n250 SIZE 1", Cause::AuthMethodUnsupported),
    ] {
        let (outcome, heard) = meet(Leg::Smtp, Security::Tls, greeted(offer)).await;
        assert_no_code(&heard);
        assert_eq!(cause(outcome), expected, "{offer}");
    }
    for (capabilities, expected) in
        [("LOGINDISABLED AUTH=XOAUTH2", Cause::BasicAuthRetired), ("LOGINDISABLED", Cause::AuthMethodUnsupported)]
    {
        let steps = vec![Step::Tls, say(&format!("* OK [CAPABILITY IMAP4rev1 {capabilities}] ready")), Step::Wait];
        assert_eq!(codeless(Leg::Imap, Security::Tls, steps).await.cause, expected, "{capabilities}");
    }
}

#[tokio::test]
async fn preauth_is_refused() {
    let steps = vec![Step::Tls, say("* PREAUTH [CAPABILITY IMAP4rev1] welcome back"), Step::Wait];
    codeless(Leg::Imap, Security::Tls, steps).await;
    codeless(Leg::Imap, Security::Starttls, vec![say("* PREAUTH welcome back"), Step::Wait]).await;
}

#[tokio::test]
async fn floods_end() {
    for bytes in
        [&b"250-and so on\r\n"[..], b"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", b"\0\0\0\0\0\0\0\0\r"]
    {
        codeless(
            Leg::Smtp,
            Security::Tls,
            vec![Step::Tls, say("220-x\r\n220 x"), Step::ExpectStart("EHLO"), Step::Flood(bytes)],
        )
        .await;
    }
    for bytes in [&b"* OK still here\r\n"[..], b"* AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] {
        codeless(
            Leg::Imap,
            Security::Tls,
            vec![Step::Tls, say("* OK ready"), expect("s0 CAPABILITY"), Step::Flood(bytes)],
        )
        .await;
    }
    for challenge in [&b"334 \r\n"[..], b"334 VXNlcm5hbWU6\r\n"] {
        assert!(matches!(after_code(Step::Flood(challenge)).await, LegOutcome::Failed(_)));
    }
    assert!(matches!(mailbox_says(Step::Flood(b"+ \r\n")).await, LegOutcome::Failed(_)));
    let literal = say("* LIST () \"/\" {4294967296}");
    assert!(matches!(mailbox_says(literal).await, LegOutcome::Failed(_)));
}

#[tokio::test]
async fn dripping_bytes_extend_nothing() {
    let began = Instant::now();
    let authority = Authority::new();
    let drip = || vec![b'2'; 400];
    for (security, steps) in [
        (Security::Tls, vec![Step::Tls, Step::Drip(drip(), PAUSE)]),
        (Security::Starttls, vec![Step::Drip(drip(), PAUSE)]),
        (Security::Tls, vec![Step::Drip(vec![0x16; 400], PAUSE)]),
    ] {
        let server = Scripted::start(&authority, steps).await;
        let (outcome, _) = Case::new(Leg::Smtp, server.port, security, &authority).run().await;
        assert!(matches!(outcome, LegOutcome::Failed(_)));
        server.abandon();
    }
    assert!(began.elapsed() < Duration::from_secs(4) * SLOWLY, "three legs, each within its stage");
}

#[tokio::test]
async fn silence() {
    let found = codeless(Leg::Smtp, Security::Tls, vec![Step::Wait]).await;
    assert_eq!((found.cause, found.stage), (Cause::ConnectionDropped, Stage::Secure));
    let found = codeless(Leg::Smtp, Security::Tls, vec![Step::Tls, Step::Wait]).await;
    assert_eq!((found.cause, found.stage), (Cause::ServerUnavailable, Stage::Greet));
    // Silence after the code is no word about the code.
    assert_eq!(cause(after_code(Step::Wait).await), Cause::ServerUnavailable);
    let found = codeless(Leg::Imap, Security::Starttls, vec![Step::Tls, Step::Wait]).await;
    assert_eq!((found.cause, found.stage), (Cause::TlsModeMismatch, Stage::Secure), "it waited for TLS");
}

#[tokio::test]
async fn cut_at_each_step() {
    assert_eq!(codeless(Leg::Smtp, Security::Tls, vec![]).await.cause, Cause::ConnectionDropped);
    assert_eq!(codeless(Leg::Smtp, Security::Starttls, vec![]).await.cause, Cause::ConnectionDropped);
    assert_eq!(codeless(Leg::Smtp, Security::Tls, vec![Step::Tls]).await.cause, Cause::ConnectionDropped);
    assert_eq!(cause(mailbox_says(say("* BYE too many connections")).await), Cause::TooManyConnections);
}

#[tokio::test]
async fn another_protocol() {
    for (leg, greeting, expected) in [
        (Leg::Smtp, "220 mail.example.com ESMTP", Cause::TlsModeMismatch),
        (Leg::Imap, "* OK ready", Cause::TlsModeMismatch),
        (Leg::Imap, "220 mail.example.com ESMTP", Cause::WrongServerOrPort),
        (Leg::Imap, "+OK POP3 ready", Cause::WrongServerOrPort),
        (Leg::Smtp, "SSH-2.0-OpenSSH_9.9", Cause::WrongServerOrPort),
        (Leg::Smtp, "HTTP/1.1 400 Bad Request", Cause::WrongServerOrPort),
    ] {
        let found = codeless(leg, Security::Tls, vec![say(greeting), Step::Wait]).await;
        assert_eq!(found.cause, expected, "{greeting} in clear");
        assert_eq!(found.facts.server_line.as_deref(), Some(greeting));
    }
    for (leg, greeting) in [
        (Leg::Smtp, "* OK ready"),
        (Leg::Imap, "220 ready"),
        (Leg::Imap, "+OK ready"),
        (Leg::Smtp, "HTTP/1.1 400 Bad Request"),
    ] {
        let found = codeless(leg, Security::Tls, vec![Step::Tls, say(greeting), Step::Wait]).await;
        assert_eq!((found.cause, found.stage), (Cause::WrongServerOrPort, Stage::Greet), "{greeting} in TLS");
    }
}

#[tokio::test]
async fn an_echo_of_the_code_is_not_kept() {
    for echo in [CODE.to_owned(), plain(), base64(CODE), format!("[{CODE}]"), format!("5.7.8 {}", plain())] {
        let found = diagnosis(after_code(say(&format!("535 bad: {echo} ok"))).await);
        let shown = format!("{found:?}") + &serde_json::to_string(&found).expect("it serializes");
        for part in ["jejkmdj", &plain()[24..36], &base64(CODE)[..8]] {
            assert!(!shown.contains(part), "{part} shows through: {shown}");
        }
        assert!(found.facts.server_line.is_some_and(|line| line.starts_with("535 bad: ") && line.ends_with(" ok")));
    }
}

#[tokio::test]
async fn cancel_at_any_moment() {
    let authority = Authority::new();
    for steps in [vec![Step::Wait], vec![Step::Tls, Step::Wait], vec![Step::Tls, say("220 x"), Step::Wait]] {
        let server = Scripted::start(&authority, steps).await;
        let cancel = CancellationToken::new();
        let stop = cancel.clone();
        tokio::spawn(async move {
            tokio::time::sleep(PAUSE * 3).await;
            stop.cancel();
        });
        let began = Instant::now();
        let (outcome, _) = Case::new(Leg::Smtp, server.port, Security::Tls, &authority).run_until(&cancel).await;
        assert_eq!(outcome, LegOutcome::Cancelled);
        assert!(began.elapsed() < PAUSE * 3 + Duration::from_millis(60) * SLOWLY, "at once");
        server.heard().await;
    }
}

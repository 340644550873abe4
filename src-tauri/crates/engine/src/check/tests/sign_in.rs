//! How the code is said: which way, in which bytes, and how often.

use super::script::{expect, say};
use super::sound::{mailbox, submission};
use super::*;

#[tokio::test]
async fn a_refused_mechanism_is_followed_by_the_second_choice_once() {
    for refusal in ["504 5.7.4 Unrecognized authentication type", "504 5.5.4 mechanism not supported"] {
        let mut steps = submission();
        steps.extend([expect(format!("AUTH PLAIN {}", plain())), say(refusal), expect("AUTH LOGIN")]);
        let mut good = steps;
        good.extend([say("334 VXNlcm5hbWU6"), expect(base64(USER)), say("334 UGFzc3dvcmQ6"), expect(base64(CODE))]);
        good.extend([say("235 welcome"), expect("QUIT")]);
        assert_eq!(meet(Leg::Smtp, Security::Tls, good).await.0, LegOutcome::Proven, "{refusal}");
    }
    for refusal in ["NO [CANNOT] not that way", "NO Unsupported authentication mechanism", "BAD Command unknown"] {
        let mut steps = mailbox("AUTH=PLAIN SASL-IR LITERAL+");
        steps.extend([
            Step::ExpectStart("s1 AUTHENTICATE PLAIN"),
            say(&format!("s1 {refusal}")),
            expect(format!("s2 LOGIN \"{USER}\" {{{}+}}", CODE.len())),
            expect(CODE),
            say("s2 OK welcome"),
            expect("s4 EXAMINE \"INBOX\""),
            say("s4 OK done"),
            expect("A0001 LOGOUT"),
        ]);
        assert_eq!(meet(Leg::Imap, Security::Tls, steps).await.0, LegOutcome::Proven, "{refusal}");
    }
}

#[tokio::test]
async fn a_refused_code_is_not_sent_a_second_way() {
    for refusal in ["535 5.7.8 Error: authentication failed", "534 5.7.9 mechanism too weak", "454 4.7.0 later"] {
        let mut steps = submission();
        steps.extend([Step::ExpectStart("AUTH PLAIN"), say(refusal), Step::Wait]);
        let (outcome, heard) = meet(Leg::Smtp, Security::Tls, steps).await;
        assert!(matches!(outcome, LegOutcome::Failed(_)), "{refusal}");
        assert!(!String::from_utf8_lossy(&heard).contains("AUTH LOGIN"), "{refusal}");
    }
    for refusal in [
        "NO [AUTHENTICATIONFAILED] no",
        "BAD [AUTHENTICATIONFAILED] wrong password",
        "NO no",
        "BAD Invalid credentials",
    ] {
        let mut steps = mailbox("AUTH=PLAIN SASL-IR");
        steps.extend([Step::ExpectStart("s1 AUTHENTICATE PLAIN"), say(&format!("s1 {refusal}")), Step::Wait]);
        let (outcome, heard) = meet(Leg::Imap, Security::Tls, steps).await;
        assert!(matches!(outcome, LegOutcome::Failed(_)), "{refusal}");
        assert!(!String::from_utf8_lossy(&heard).contains("s2 "), "{refusal}");
    }
}

/// Every code arrives byte for byte, whatever the way.
#[tokio::test]
async fn any_code_arrives_intact() {
    let long = "\u{1F511}pä\"s\\ %s$HOME`x`{7+}".repeat(10);
    for code in
        [" leading and trailing ", "\"\\\"", "%41%00%s%n", "\u{1F511}\u{1F600}", "пароль 密码", "{3+}", "a b\tc", &long]
    {
        let name = base64(USER);
        let (plain, login) = (base64(&format!("\0{USER}\0{code}")), base64(code));
        let mut at_once = submission();
        // RFC 5321 §4.5.3.1.4: a longer line goes out when it is asked for.
        match plain.len() < 490 {
            true => at_once.push(expect(format!("AUTH PLAIN {plain}"))),
            false => at_once.extend([expect("AUTH PLAIN"), say("334 "), expect(&plain)]),
        }
        at_once.extend([say("235 welcome"), expect("QUIT")]);
        let mut in_turns = vec![Step::Tls, say("220 x"), expect("EHLO [127.0.0.1]"), say("250-x\r\n250 AUTH LOGIN")];
        in_turns.extend([expect("AUTH LOGIN"), say("334 "), expect(&name), say("334 "), expect(&login)]);
        in_turns.extend([say("235 welcome"), expect("QUIT")]);
        let inbox = |tag: &str| {
            let end = [say(&format!("{tag} OK")), expect("s4 EXAMINE \"INBOX\""), say("s4 OK"), expect("A0001 LOGOUT")];
            end.into_iter()
        };
        let mut asked = mailbox("AUTH=PLAIN");
        asked.extend([expect("s1 AUTHENTICATE PLAIN"), say("+"), expect(&plain)]);
        asked.extend(inbox("s1"));
        let quoted = code.bytes().all(|byte| (b' '..=b'~').contains(&byte) && byte != b'"' && byte != b'\\');
        let literal = |capabilities: &str, mark: &str| {
            let mut steps = mailbox(capabilities);
            match quoted {
                true => steps.push(Step::Expect(format!("s2 LOGIN \"{USER}\" \"{code}\""))),
                false => steps.push(Step::Expect(format!("s2 LOGIN \"{USER}\" {{{}{mark}}}", code.len()))),
            }
            if !quoted {
                steps.extend(mark.is_empty().then(|| say("+ go on")));
                steps.push(expect(code));
            }
            steps.extend(inbox("s2"));
            steps
        };
        for (leg, steps) in [
            (Leg::Smtp, at_once),
            (Leg::Smtp, in_turns),
            (Leg::Imap, asked),
            (Leg::Imap, literal("IDLE", "")),
            (Leg::Imap, literal("LITERAL+", "+")),
            (Leg::Imap, literal("LITERAL-", "+")),
        ] {
            let authority = Authority::new();
            let server = Scripted::start(&authority, steps).await;
            let mut case = Case::new(leg, server.port, Security::Tls, &authority);
            case.code = code.into();
            let outcome = case.run().await.0;
            server.heard().await;
            assert_eq!(outcome, LegOutcome::Proven, "{code:?}");
        }
    }
}

#[tokio::test]
async fn nobody_waits_for_goodbye() {
    const SOON: Duration = Duration::from_millis(150 * SLOWLY as u64);
    let mut sending = submission();
    sending.extend([Step::ExpectStart("AUTH PLAIN"), say("235 welcome"), expect("QUIT"), Step::GoneWithin(SOON)]);
    let mut reading = mailbox("AUTH=PLAIN SASL-IR");
    reading.extend([Step::ExpectStart("s1 "), say("s1 OK"), Step::ExpectStart("s4 "), say("s4 OK")]);
    reading.extend([expect("A0001 LOGOUT"), Step::GoneWithin(SOON)]);
    for (leg, steps) in [(Leg::Smtp, sending), (Leg::Imap, reading)] {
        assert_eq!(meet(leg, Security::Tls, steps).await.0, LegOutcome::Proven);
    }
}

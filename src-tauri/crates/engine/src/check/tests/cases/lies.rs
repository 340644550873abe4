//! Answers that are not what they seem: success without a sign-in, offers that change, words that are not for the eye.

use super::*;

use Cause::{
    AuthMethodUnsupported, BasicAuthRetired, ConnectionDropped, RateLimited, ServerUnavailable, TlsModeMismatch,
    TlsRequired, TlsStrippedByNetwork, TooManyConnections, WrongPassword, WrongServerOrPort,
};
use Leg::{Imap, Smtp};
use Security::{Starttls, Tls};

/// What a submission server may say to AUTH PLAIN, and what must come of it.
const TO_AUTH: [(&str, &[Cause]); 24] = [
    ("250 2.0.0 OK", &[ServerUnavailable]),
    ("200 fine", &[ServerUnavailable]),
    ("354 go ahead", &[ServerUnavailable]),
    ("503 5.5.1 already authenticated", &[ServerUnavailable]),
    ("235x welcome", &[ServerUnavailable]),
    ("2350 welcome", &[ServerUnavailable]),
    ("23 5 welcome", &[ServerUnavailable]),
    (" 235 welcome", &[ServerUnavailable]),
    ("235_welcome", &[ServerUnavailable]),
    ("250-welcome\r\n235 welcome", &[ServerUnavailable]),
    ("535-no\r\n235 welcome", &[ServerUnavailable]),
    ("235-welcome\r\n535 no", &[ServerUnavailable]),
    ("235-welcome\r\nwelcome", &[ServerUnavailable]),
    ("\0\0\x00235 welcome", &[ServerUnavailable]),
    ("235 welcome\r\n235 welcome", &[ServerUnavailable]),
    ("535 5.7.8 Error: authentication failed", &[WrongPassword]),
    ("535 5.7.8 Error: authentication failed: \u{1b}[31m<b>\u{202e}no\u{7}", &[WrongPassword]),
    ("454 4.7.0 Temporary authentication failure", &[ServerUnavailable]),
    ("421 4.3.2 Service shutting down", &[ServerUnavailable]),
    ("421 4.7.0 Too many connections from your IP", &[TooManyConnections, RateLimited]),
    ("538 5.7.11 Encryption required for requested authentication mechanism", &[TlsRequired, AuthMethodUnsupported]),
    ("530 5.7.0 Must issue a STARTTLS command first", &[TlsRequired]),
    ("550 5.1.1 <anna@example.com> unknown", &[Cause::UsernameFormWrong, Cause::Unknown]),
    ("999 what a number", &[ServerUnavailable]),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn to_auth() {
    let mut rows = Vec::new();
    for (reply, causes) in TO_AUTH {
        let steps = then(after_plain(), [say(reply), Step::Wait]);
        rows.push(Row::new(reply, Smtp, Tls, steps).fails(causes, Stage::SignIn).may_send());
    }
    let long = format!("535 {}", "x".repeat(15_000));
    let steps = then(after_plain(), [say(&long), Step::Wait]);
    rows.push(Row::new("a long refusal", Smtp, Tls, steps).fails(&[WrongPassword], Stage::SignIn).may_send());
    for echo in
        [CODE.to_owned(), plain(), base64(CODE), format!("\"{}\"", CODE.replace('\\', "\\\\").replace('"', "\\\""))]
    {
        for said in [format!("535 5.7.8 {echo} is wrong"), format!("454 {echo}"), format!("334 {echo}"), echo.clone()] {
            let steps = then(after_plain(), [say(&said), Step::Wait]);
            let causes = [WrongPassword, ServerUnavailable];
            rows.push(Row::new(format!("an echo: {said}"), Smtp, Tls, steps).fails(&causes, Stage::SignIn).may_send());
        }
        let said = say(&format!("s1 NO [AUTHENTICATIONFAILED] {echo}"));
        let steps = then(after_authenticate(), [said, Step::Wait]);
        rows.push(
            Row::new(format!("an echo in IMAP: {echo}"), Imap, Tls, steps)
                .fails(&[WrongPassword], Stage::SignIn)
                .may_send(),
        );
    }
    all(rows).await;
}

/// What a mailbox may say to AUTHENTICATE.
const TO_AUTHENTICATE: [(&str, &[Cause]); 20] = [
    ("A0001 OK welcome", &[ServerUnavailable]),
    ("s2 OK welcome", &[ServerUnavailable]),
    ("S1 OK welcome", &[ServerUnavailable]),
    ("s10 OK welcome", &[ServerUnavailable]),
    ("s1 OKAY", &[ServerUnavailable]),
    ("s1 PREAUTH welcome", &[ServerUnavailable]),
    ("s1OK welcome", &[ServerUnavailable]),
    ("* OK welcome", &[ServerUnavailable]),
    ("+ OK", &[ServerUnavailable]),
    ("s1 NO no\r\ns1 OK hi", &[ServerUnavailable]),
    ("s1 OK hi\r\ns1 OK hi", &[ServerUnavailable]),
    ("s1 OK hi\r\ns4 OK hi", &[ServerUnavailable]),
    ("* BYE too many connections", &[TooManyConnections]),
    ("* BYE [UNAVAILABLE] going down", &[ServerUnavailable]),
    ("s1 NO [AUTHENTICATIONFAILED] Invalid credentials", &[WrongPassword]),
    ("s1 NO [UNAVAILABLE] later", &[ServerUnavailable]),
    ("s1 NO [REFERRAL imap://anna;AUTH=*@other.example/] elsewhere", &[WrongServerOrPort]),
    ("* LIST () \"/\" {4294967296}", &[ServerUnavailable]),
    ("* LIST () \"/\" {4294967296+}", &[ServerUnavailable]),
    ("* LIST () \"/\" {99999999999999999999999999}", &[ServerUnavailable]),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn to_authenticate() {
    let mut rows = Vec::new();
    for (reply, causes) in TO_AUTHENTICATE {
        let steps = then(after_authenticate(), [say(reply), Step::Wait]);
        rows.push(Row::new(reply, Imap, Tls, steps).fails(causes, Stage::SignIn).may_send());
    }
    for (reply, causes) in [
        ("s4 NO no", &[ServerUnavailable][..]),
        ("s4 OK hi\r\ns4 NO no", &[ServerUnavailable]),
        ("s4 OK hi\r\n* BYE no", &[ServerUnavailable, ConnectionDropped]),
        ("s3 OK hi", &[ServerUnavailable]),
        ("* 1 EXISTS {4294967296}", &[ServerUnavailable]),
        ("+ what else?", &[ServerUnavailable]),
        ("s4 NO EXAMINE Unsafe Login. Please contact kefu@188.com for help", &[Cause::ClientIdRequired]),
        ("s4 NO [REFERRAL imap://other.example/INBOX] elsewhere", &[WrongServerOrPort]),
    ] {
        let steps = then(after_examine(), [say(reply), Step::Wait]);
        rows.push(Row::new(format!("{reply} to EXAMINE"), Imap, Tls, steps).fails(causes, Stage::OpenInbox).may_send());
    }
    let with_id = || {
        let steps = then(mailbox("SASL-IR AUTH=PLAIN ID"), [Step::ExpectStart("s1 "), say("s1 OK hi")]);
        then(steps, [Step::ExpectStart("s3 ID "), expect("s4 EXAMINE \"INBOX\"")])
    };
    for reply in ["s4 OK hi\r\ns3 OK hi", "s3 OK hi\r\ns3 OK hi", "s3 OK hi\r\n* OK hi", "s4 OK hi", "s3 OK s4 OK hi"] {
        let steps = then(with_id(), [say(reply), Step::Wait]);
        let row = Row::new(format!("{reply} to ID and EXAMINE"), Imap, Tls, steps);
        rows.push(row.fails(&[ServerUnavailable], Stage::OpenInbox).may_send());
    }
    for reply in
        ["s3 BAD what?\r\ns4 OK hi", "s3 NO no\r\ns4 OK hi", "* ID (\"name\" {4}\r\nmail)\r\ns3 OK\r\ns4 OK hi"]
    {
        let steps = then(with_id(), [say(reply), Step::ExpectStart("A0001 LOGOUT")]);
        rows.push(Row::new(format!("{reply} to ID and EXAMINE"), Imap, Tls, steps).may_send());
    }
    all(rows).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn offers() {
    let mut rows = Vec::new();
    for (offer, causes) in [
        ("250 AUTH XOAUTH2", &[BasicAuthRetired][..]),
        ("250 AUTH XOAUTH2 OAUTHBEARER", &[BasicAuthRetired]),
        ("250 AUTH NTLM", &[AuthMethodUnsupported]),
        ("250 AUTH CRAM-MD5 DIGEST-MD5", &[AuthMethodUnsupported]),
        ("250 AUTH", &[AuthMethodUnsupported]),
        ("250 AUTH PLAINER XPLAIN", &[AuthMethodUnsupported]),
        ("250 SIZE 1000", &[AuthMethodUnsupported]),
        ("250 XAUTH PLAIN", &[AuthMethodUnsupported]),
    ] {
        let steps = then(hello(), [say(&format!("250-mail.example.com\r\n{offer}")), Step::Wait]);
        rows.push(Row::new(offer, Smtp, Tls, steps).fails(causes, Stage::SignIn));
    }
    for (offer, causes) in [
        ("LOGINDISABLED", &[AuthMethodUnsupported][..]),
        ("LOGINDISABLED AUTH=XOAUTH2", &[BasicAuthRetired]),
        ("LOGINDISABLED AUTH=CRAM-MD5 AUTH=NTLM", &[AuthMethodUnsupported]),
        ("LOGINDISABLED AUTH=GSSAPI STARTTLS", &[AuthMethodUnsupported]),
    ] {
        rows.push(Row::new(offer, Imap, Tls, then(mailbox(offer), [Step::Wait])).fails(causes, Stage::SignIn));
    }
    // Offered in clear only: forgotten.
    let steps = vec![
        say("220 x"),
        Step::ExpectStart("EHLO"),
        say("250-x\r\n250-AUTH PLAIN LOGIN\r\n250 STARTTLS"),
        expect("STARTTLS"),
        say("220 go"),
        Step::Tls,
        Step::ExpectStart("EHLO"),
        say("250-x\r\n250 SIZE 1"),
        Step::Wait,
    ];
    rows.push(Row::new("offered in clear only", Smtp, Starttls, steps).fails(&[AuthMethodUnsupported], Stage::SignIn));
    let steps = vec![
        say("* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN SASL-IR] x"),
        expect("c2 STARTTLS"),
        say("c2 OK go"),
        Step::Tls,
        expect("s0 CAPABILITY"),
        say("* CAPABILITY IMAP4rev1 LOGINDISABLED\r\ns0 OK"),
        Step::Wait,
    ];
    let row = Row::new("offered by IMAP in clear only", Imap, Starttls, steps);
    rows.push(row.fails(&[AuthMethodUnsupported], Stage::SignIn));
    // LOGINDISABLED beside PLAIN: PLAIN is a way in.
    let steps =
        [Step::ExpectStart("s1 AUTHENTICATE"), say("s1 OK"), Step::ExpectStart("s4 "), say("s4 OK"), Step::Wait];
    let steps = then(mailbox("LOGINDISABLED AUTH=PLAIN SASL-IR"), steps);
    rows.push(Row::new("LOGINDISABLED beside PLAIN", Imap, Tls, steps).may_send());
    all(rows).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn encryption_withheld() {
    let ehlo = |said: &str| vec![say("220 x"), Step::ExpectStart("EHLO"), say(said)];
    let mut rows = Vec::new();
    for (said, causes) in [
        ("250-x\r\n250 AUTH PLAIN", &[TlsStrippedByNetwork][..]),
        ("250-x\r\n250-XXXXXXXA\r\n250 AUTH PLAIN", &[TlsStrippedByNetwork]),
        ("250 x", &[TlsStrippedByNetwork]),
        ("250-x\r\n250 XSTARTTLS", &[TlsStrippedByNetwork]),
        ("500 5.5.1 unrecognized", &[WrongServerOrPort]),
        ("502 5.5.1 EHLO not implemented", &[WrongServerOrPort]),
        ("421 4.3.2 later", &[ServerUnavailable]),
    ] {
        rows.push(Row::new(said, Smtp, Starttls, then(ehlo(said), [Step::Wait])).fails(causes, Stage::Secure));
    }
    for (said, causes) in [
        ("454 4.7.0 TLS not available due to local problem", &[ServerUnavailable][..]),
        ("502 5.5.1 Error: command not implemented", &[TlsModeMismatch]),
        ("501 5.5.4 Syntax error", &[TlsModeMismatch]),
        ("250 fine", &[TlsStrippedByNetwork]),
        ("235 welcome", &[TlsStrippedByNetwork]),
        ("220-go\r\n250 go", &[ServerUnavailable]),
        ("220 go\r\n250-x\r\n250 AUTH PLAIN", &[TlsStrippedByNetwork]),
        ("220 go\r\n235 welcome", &[TlsStrippedByNetwork]),
        ("220 go\r\n\x15\x03\x03", &[TlsStrippedByNetwork]),
    ] {
        rows.push(
            Row::new(format!("{said} to STARTTLS"), Smtp, Starttls, then(starttls(), [say(said), Step::Wait]))
                .fails(causes, Stage::Secure),
        );
    }
    // In a segment of its own, after a moment: then it stands before the ServerHello.
    let later = [say("220 go"), Step::Drip(b"250 AUTH PLAIN\r\n".to_vec(), Duration::from_millis(1)), Step::Wait];
    let causes = [TlsStrippedByNetwork, TlsModeMismatch];
    rows.push(
        Row::new("injected a moment later", Smtp, Starttls, then(starttls(), later)).fails(&causes, Stage::Secure),
    );
    let told = |said: &str| vec![say("* OK x"), expect("c1 CAPABILITY"), say(said), Step::Wait];
    for (said, causes) in [
        ("* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nc1 OK", &[TlsStrippedByNetwork][..]),
        ("* CAPABILITY IMAP4rev1 LOGINDISABLED\r\nc1 OK", &[TlsStrippedByNetwork, TlsRequired]),
        ("* CAPABILITY IMAP4rev1 XXXXXXXA\r\nc1 OK", &[TlsStrippedByNetwork]),
        ("c1 NO no", &[TlsStrippedByNetwork]),
        ("c2 OK no", &[ServerUnavailable]),
        ("* BYE later", &[ConnectionDropped]),
    ] {
        rows.push(Row::new(format!("{said} to CAPABILITY"), Imap, Starttls, told(said)).fails(causes, Stage::Secure));
    }
    let begin = || vec![say("* OK [CAPABILITY IMAP4rev1 STARTTLS] x"), expect("c2 STARTTLS")];
    for (said, causes) in [
        ("c2 NO no", &[ServerUnavailable][..]),
        ("c2 BAD no", &[TlsModeMismatch]),
        ("c2 OK go\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN", &[TlsStrippedByNetwork]),
        ("c2 OK go\r\nc1 OK", &[TlsStrippedByNetwork]),
        ("c1 OK go", &[ServerUnavailable]),
        ("* PREAUTH go", &[ServerUnavailable, ConnectionDropped]),
    ] {
        rows.push(
            Row::new(format!("{said} to IMAP STARTTLS"), Imap, Starttls, then(begin(), [say(said), Step::Wait]))
                .fails(causes, Stage::Secure),
        );
    }
    for (security, first, stage) in [(Tls, vec![Step::Tls], Stage::Greet), (Starttls, vec![], Stage::Secure)] {
        let steps = then(first, [say("* PREAUTH [CAPABILITY IMAP4rev1 STARTTLS] anna"), Step::Wait]);
        rows.push(
            Row::new(format!("PREAUTH ({security:?})"), Imap, security, steps).fails(&[WrongServerOrPort], stage),
        );
    }
    let after = then(starttls(), [say("220 go"), Step::Tls, say("220 x"), Step::Wait]);
    rows.push(Row::new("a second greeting", Smtp, Starttls, after).fails(&[ServerUnavailable], Stage::Greet));
    all(rows).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn greetings() {
    let mut rows = Vec::new();
    for (said, causes) in [
        ("421 4.7.0 Too many connections from your IP", &[TooManyConnections, RateLimited][..]),
        ("421 4.3.2 Service not available, closing transmission channel", &[ServerUnavailable]),
        ("421 4.7.0 Try again later", &[ServerUnavailable, RateLimited, Cause::Greylisted]),
        ("451 4.7.1 Greylisted, please try again", &[Cause::Greylisted, ServerUnavailable]),
        ("554 5.7.1 Service unavailable; client host blocked using zen.spamhaus.org", &[Cause::NetworkIpBlocked]),
        ("554 no SMTP service here", &[Cause::NetworkIpBlocked, ServerUnavailable, WrongServerOrPort]),
        ("220-x\r\n421 later", &[ServerUnavailable]),
        ("235 welcome", &[ServerUnavailable]),
        ("220 x\r\n250-x\r\n250 AUTH PLAIN\r\n235 welcome\r\n221 bye", &[ServerUnavailable]),
        ("\0\0\0\0", &[WrongServerOrPort]),
        ("\u{e9}\u{e8}\u{20ac}", &[WrongServerOrPort]),
        ("", &[WrongServerOrPort]),
    ] {
        rows.push(
            Row::new(format!("{said:?} for a greeting"), Smtp, Tls, vec![Step::Tls, say(said), Step::Wait])
                .fails(causes, Stage::Greet),
        );
    }
    for (said, causes) in [
        ("* BYE Too many connections", &[TooManyConnections][..]),
        ("* BYE [UNAVAILABLE] later", &[ServerUnavailable]),
        ("* BYE [ALERT] maintenance", &[ServerUnavailable]),
        ("* NO no", &[WrongServerOrPort, ServerUnavailable]),
        ("* OK x\r\ns0 OK done\r\ns1 OK welcome", &[ServerUnavailable]),
        ("OK ready", &[WrongServerOrPort]),
        ("* OKAY", &[WrongServerOrPort]),
    ] {
        rows.push(
            Row::new(format!("{said:?} for an IMAP greeting"), Imap, Tls, vec![Step::Tls, say(said), Step::Wait])
                .fails(causes, Stage::Greet),
        );
    }
    for (name, bytes) in
        [("CR only", &b"220 mail\r250 x\r"[..]), ("NUL in it", b"22\x000 x\r\n"), ("one more line end", b"\n220 x\r\n")]
    {
        rows.push(
            Row::new(name, Smtp, Tls, vec![Step::Tls, raw(bytes), Step::Wait])
                .fails(&[ServerUnavailable, WrongServerOrPort], Stage::Greet),
        );
    }
    all(rows).await;
}

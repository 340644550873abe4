//! Servers that speak in their own way: few words, many, none until they are asked, or of other ways in.

use super::*;

use Cause::{
    AuthMethodUnsupported, BasicAuthRetired, ClientGreetingRejected, ConnectionDropped, NetworkIpBlocked,
    ServerUnavailable, UsernameFormWrong, WrongPassword, WrongServerOrPort,
};
use Leg::{Imap, Smtp};
use Security::{Starttls, Tls};

/// What EHLO is refused with, after which greeting, and why.
const TO_EHLO: [(&str, &str, Cause); 8] = [
    ("220 mail ESMTP", "550 5.7.1 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)", ClientGreetingRejected),
    ("220 mail ESMTP", "501 5.5.2 <[127.0.0.1]>: Helo command rejected: Invalid name", ClientGreetingRejected),
    ("220 mail ESMTP", "504 5.5.2 <x>: Helo command rejected: need fully-qualified hostname", ClientGreetingRejected),
    ("220 mail ESMTP", "421 4.3.2 Service not available, closing transmission channel", ServerUnavailable),
    ("220 mail ESMTP", "554 5.7.1 Your IP address is blocked", NetworkIpBlocked),
    ("220 mail ESMTP", "500 5.5.1 Command unrecognized", AuthMethodUnsupported),
    ("220 ProFTPD Server (Debian)", "500 EHLO not understood", WrongServerOrPort),
    ("220 mail LMTP ready", "500 5.5.1 Unknown command", WrongServerOrPort),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refused_ehlo_is_told_with_its_line() {
    let mut rows = Vec::new();
    for (greeting, said, cause) in TO_EHLO {
        let inside = vec![Step::Tls, say(greeting), Step::ExpectStart("EHLO"), say(said), Step::Wait];
        let row = Row::new(format!("{said} inside TLS"), Smtp, Tls, inside);
        rows.push(row.fails(&[cause], Stage::Greet).line(said).at_once());
        let clear = vec![say(greeting), Step::ExpectStart("EHLO"), say(said), Step::Wait];
        let row = Row::new(format!("{said} in clear"), Smtp, Starttls, clear);
        rows.push(row.fails(&[cause], Stage::Secure).line(said).at_once());
    }
    all(rows).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn long_lines_are_taken() {
    let long = "lorem ipsum ".repeat(165);
    let rows = [format!("mail {long}"), "x".repeat(2000)].map(|words| {
        let steps = vec![
            Step::Tls,
            say(&format!("220 {words}")),
            Step::ExpectStart("EHLO"),
            say(&format!("250-{words}\r\n250-AUTH XOAUTH2 PLAIN\r\n250 X-LONG {words}")),
            Step::ExpectStart("AUTH PLAIN "),
            say(&format!("235 {words}")),
            expect("QUIT"),
        ];
        Row::new(format!("{}…", &words[..8]), Smtp, Tls, steps).may_send().at_once()
    });
    all(rows.into()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_run_of_x_means_nothing_inside_tls() {
    let said = "550 xxxxxxxxxxxxxxxxxxxxxxxxx";
    let steps = vec![Step::Tls, say("220 x ESMTP"), Step::ExpectStart("EHLO"), say(said), Step::Wait];
    all(vec![Row::new(said, Smtp, Tls, steps).fails(&[ClientGreetingRejected], Stage::Greet)]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn few_words_at_the_sign_in() {
    let mut rows = Vec::new();
    for (said, cause) in [
        ("s1 NO", WrongPassword),
        ("s1 NO Nope", WrongPassword),
        ("s1 NO Onjuiste gegevens", WrongPassword),
        ("s1 NO [REFERRAL imap://anna;AUTH=*@other.example/] Specified user is invalid here", WrongServerOrPort),
        ("s1 NO [AUTHORIZATIONFAILED] No such authorization-ID", UsernameFormWrong),
        ("s1 NO IMAP access is disabled for your domain", Cause::BlockedByOrgPolicy),
        ("* BYE Farewell", ConnectionDropped),
        ("* OK wait", ConnectionDropped),
    ] {
        let steps = then(after_authenticate(), [say(said), Step::HalfClose]);
        rows.push(Row::new(said, Imap, Tls, steps).fails(&[cause], Stage::SignIn).may_send().at_once());
    }
    for (said, cause) in [
        ("500 5.5.1 Error: command \"AUTH\" not recognized", AuthMethodUnsupported),
        ("535", WrongPassword),
        ("503 what?", ServerUnavailable),
    ] {
        let steps = then(offering("PLAIN"), [Step::ExpectStart("AUTH PLAIN "), say(said), Step::HalfClose]);
        rows.push(Row::new(said, Smtp, Tls, steps).fails(&[cause], Stage::SignIn).may_send().at_once());
    }
    for said in [
        "s4 NO Unable to open this mailbox",
        "s4 NO [NONEXISTENT] Unknown Mailbox: INBOX",
        "s4 NO [UNAVAILABLE] Mailbox is temporarily locked by another process",
        "s4 BAD what?",
    ] {
        let steps = then(after_examine(), [say(said), Step::Wait]);
        rows.push(Row::new(said, Imap, Tls, steps).fails(&[ServerUnavailable], Stage::OpenInbox).may_send().at_once());
    }
    all(rows).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cut_before_the_password_is_a_cut() {
    let mut rows = Vec::new();
    for (name, end) in [("reset", (|| Step::Reset) as fn() -> Step), ("end", || Step::HalfClose)] {
        let asked = then(offering("LOGIN"), [expect("AUTH LOGIN"), say("334 VXNlcm5hbWU6"), end()]);
        rows.push(Row::new(format!("{name} after the name was asked for"), Smtp, Tls, asked));
        let steps =
            [expect("AUTH LOGIN"), say("334 VXNlcm5hbWU6"), Step::ExpectStart(""), say("334 UGFzc3dvcmQ6"), end()];
        rows.push(Row::new(
            format!("{name} after the password was asked for"),
            Smtp,
            Tls,
            then(offering("LOGIN"), steps),
        ));
    }
    all(rows.into_iter().map(|row| row.fails(&[ConnectionDropped], Stage::SignIn).may_send().at_once()).collect())
        .await;
}

/// RFC 9051 §6.2.3 allows LOGIN unless it is switched off. Where only ways are named that never show the server a
/// password, it would be shown to one that does not ask for it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn login_is_not_tried_beside_other_ways_alone() {
    let mut rows = Vec::new();
    for (offer, cause) in [
        ("AUTH=XOAUTH2", BasicAuthRetired),
        ("AUTH=XOAUTH2 AUTH=OAUTHBEARER", BasicAuthRetired),
        ("AUTH=CRAM-MD5", AuthMethodUnsupported),
        ("AUTH=SCRAM-SHA-256-PLUS AUTH=XOAUTH2", AuthMethodUnsupported),
        ("AUTH=DIGEST-MD5 AUTH=EXTERNAL AUTH=ANONYMOUS", AuthMethodUnsupported),
    ] {
        let steps = then(mailbox(offer), [Step::Wait]);
        rows.push(Row::new(offer, Imap, Tls, steps).fails(&[cause], Stage::SignIn).at_once());
    }
    for offer in ["IDLE", "AUTH=NTLM AUTH=GSSAPI", "AUTH=LOGIN AUTH=XOAUTH2", "AUTH=CRAM-MD5 AUTH=LOGIN"] {
        let steps = [Step::ExpectStart("s2 LOGIN"), say("s2 NO [AUTHENTICATIONFAILED] no"), Step::Wait];
        let row = Row::new(offer, Imap, Tls, then(mailbox(offer), steps));
        rows.push(row.fails(&[WrongPassword], Stage::SignIn).may_send().at_once());
    }
    all(rows).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn servers_that_wait_to_be_asked() {
    let page = || say("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n<html></html>");
    let mut rows = Vec::new();
    for leg in [Smtp, Imap] {
        let line = if leg == Smtp { "HELP" } else { "a HELP" };
        let inside = vec![Step::Tls, expect(line), page(), Step::Wait];
        rows.push(Row::new(format!("{leg:?} inside TLS"), leg, Tls, inside).fails(&[WrongServerOrPort], Stage::Greet));
        let clear = vec![expect(line), page(), Step::Wait];
        rows.push(
            Row::new(format!("{leg:?} in clear"), leg, Starttls, clear).fails(&[WrongServerOrPort], Stage::Secure),
        );
    }
    all(rows).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_certificate_is_wanted() {
    let row = Row::new("wanted", Smtp, Tls, vec![Step::Tls, Step::Wait]).flaw(Flaw::WantsClient);
    all(vec![row.fails(&[AuthMethodUnsupported], Stage::Greet).at_once()]).await;
}

/// Whoever waits for TLS is found out long before the time for a greeting is up, without the code.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tls_on_a_port_for_starttls_is_found_out_soon() {
    let authority = Authority::new();
    for leg in [Smtp, Imap] {
        let server = script::Standing::start(&authority, || vec![Step::Tls, Step::Wait]).await;
        let began = Instant::now();
        let mut case = Case::new(leg, server.address.port(), Starttls, &authority);
        case.deadlines = Deadlines { greet: Duration::from_secs(5) * SLOWLY, ..patient() };
        let found = diagnosis(case.run().await.0);
        assert_eq!((found.cause, found.stage), (Cause::TlsModeMismatch, Stage::Secure));
        assert!(began.elapsed() < Duration::from_millis(2500) * SLOWLY, "{:?}", began.elapsed());
        assert!(server.heard().await.iter().all(|heard| !told(heard.as_bytes())), "{leg:?}");
    }
}

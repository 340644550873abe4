//! The same misdeeds at every place of a conversation: silence, dripping, floods, cuts.

use super::*;

/// Where a server goes wrong.
struct Place {
    name: &'static str,
    leg: Leg,
    security: Security,
    before: fn() -> Vec<Step>,
    stage: Stage,
    may_send: bool,
}

const fn place(
    name: &'static str,
    leg: Leg,
    security: Security,
    before: fn() -> Vec<Step>,
    stage: Stage,
    may_send: bool,
) -> Place {
    Place { name, leg, security, before, stage, may_send }
}

use Leg::{Imap, Smtp};
use Security::{Starttls, Tls};

const PLACES: [Place; 16] = [
    place("SMTP handshake", Smtp, Tls, Vec::new, Stage::Secure, false),
    place("SMTP greeting", Smtp, Tls, || vec![Step::Tls], Stage::Greet, false),
    place("SMTP EHLO", Smtp, Tls, hello, Stage::Greet, false),
    place("SMTP AUTH PLAIN", Smtp, Tls, after_plain, Stage::SignIn, true),
    place("SMTP AUTH LOGIN", Smtp, Tls, || then(offering("LOGIN"), [expect("AUTH LOGIN")]), Stage::SignIn, false),
    place("SMTP user name", Smtp, Tls, after_user_name, Stage::SignIn, false),
    place("SMTP greeting in clear", Smtp, Starttls, Vec::new, Stage::Secure, false),
    place("SMTP EHLO in clear", Smtp, Starttls, || starttls().into_iter().take(2).collect(), Stage::Secure, false),
    place("SMTP STARTTLS", Smtp, Starttls, starttls, Stage::Secure, false),
    place(
        "SMTP handshake after STARTTLS",
        Smtp,
        Starttls,
        || then(starttls(), [say("220 go"), Step::Hear]),
        Stage::Secure,
        false,
    ),
    place("IMAP greeting", Imap, Tls, || vec![Step::Tls], Stage::Greet, false),
    place(
        "IMAP CAPABILITY",
        Imap,
        Tls,
        || vec![Step::Tls, say("* OK x"), expect("s0 CAPABILITY")],
        Stage::Greet,
        false,
    ),
    place("IMAP AUTHENTICATE", Imap, Tls, after_authenticate, Stage::SignIn, true),
    place("IMAP LOGIN", Imap, Tls, || then(mailbox("IDLE"), [Step::ExpectStart("s2 LOGIN")]), Stage::SignIn, false),
    place("IMAP EXAMINE", Imap, Tls, after_examine, Stage::OpenInbox, true),
    place(
        "IMAP CAPABILITY in clear",
        Imap,
        Starttls,
        || vec![say("* OK x"), expect("c1 CAPABILITY")],
        Stage::Secure,
        false,
    ),
];

fn after_user_name() -> Vec<Step> {
    then(offering("LOGIN"), [expect("AUTH LOGIN"), say("334 VXNlcm5hbWU6"), Step::ExpectStart("")])
}

fn rows(name: &str, causes: &[Cause], steps: fn(&Place) -> Vec<Step>) -> Vec<Row> {
    let row = |place: &Place| {
        let row = Row::new(
            format!("{name} at {}", place.name),
            place.leg,
            place.security,
            then((place.before)(), steps(place)),
        );
        let row = row.fails(causes, place.stage);
        if place.may_send { row.may_send() } else { row }
    };
    PLACES.iter().map(row).collect()
}

fn at_once(name: &str, causes: &[Cause], steps: fn(&Place) -> Vec<Step>) -> Vec<Row> {
    rows(name, causes, steps).into_iter().map(Row::at_once).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn silence() {
    let mut rows = rows("silence", &[Cause::ServerUnavailable, Cause::ConnectionDropped], |_| vec![Step::Wait]);
    for row in &mut rows {
        if let Expected::Failed(causes, Stage::SignIn) = &mut row.expected {
            *causes = vec![Cause::ServerUnavailable]; // no word about the code
        }
    }
    all(rows).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn dripping() {
    let causes = [Cause::ServerUnavailable, Cause::TlsModeMismatch, Cause::WrongServerOrPort];
    let rows = rows("dripping", &causes, |place| {
        let line: &[u8] = if place.leg == Smtp { b"250-" } else { b"* OK " };
        vec![Step::Drip([line, &[b'x'; 300]].concat(), Duration::from_millis(15)), Step::Wait]
    });
    all(rows).await;
}

const FLOODED: [Cause; 3] = [Cause::ServerUnavailable, Cause::WrongServerOrPort, Cause::TlsModeMismatch];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_line_without_end() {
    all(at_once("a line without end", &FLOODED, |_| vec![Step::Flood(&[b'A'; 4096])])).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lines_without_end() {
    all(at_once("lines without end", &FLOODED, |place| {
        vec![Step::Flood(if place.leg == Smtp { b"250-and so on and on\r\n" } else { b"* OK and so on and on\r\n" })]
    }))
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn empty_lines_without_end() {
    all(at_once("empty lines without end", &FLOODED, |_| vec![Step::Flood(b"\r\n\r\n\r\n\r\n\n\n\n\n\r\r\r\r")])).await;
}

const CUT: [Cause; 1] = [Cause::ConnectionDropped];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn resets() {
    all(at_once("a reset", &CUT, |_| vec![Step::Reset])).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn half_closes() {
    all(at_once("a half-close", &CUT, |_| vec![Step::HalfClose])).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cuts_in_the_middle_of_a_line() {
    let causes = [Cause::ConnectionDropped, Cause::TlsModeMismatch];
    all(at_once("a cut line", &causes, |place| {
        vec![raw(if place.leg == Smtp { b"25" } else { b"* O" }), Step::HalfClose]
    }))
    .await;
}

/// What comes after the proof changes nothing.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_the_proof() {
    let sending = || then(after_plain(), [say("235 welcome"), expect("QUIT")]);
    let reading = || then(after_examine(), [say("s4 OK done"), Step::ExpectStart("A0001 LOGOUT")]);
    type Misdeed = (&'static str, fn() -> Step);
    let misdeeds: [Misdeed; 5] = [
        ("silence", || Step::Wait),
        ("a reset", || Step::Reset),
        ("a flood", || Step::Flood(&[b'A'; 4096])),
        ("a refusal", || say("500 no\r\n* BAD no")),
        ("a half-close", || Step::HalfClose),
    ];
    let mut rows = Vec::new();
    for (name, misdeed) in misdeeds {
        rows.push(Row::new(format!("{name} at QUIT"), Smtp, Tls, then(sending(), [misdeed()])).may_send().at_once());
        rows.push(Row::new(format!("{name} at LOGOUT"), Imap, Tls, then(reading(), [misdeed()])).may_send().at_once());
    }
    all(rows).await;
}

use std::collections::BTreeMap;

use serde::Deserialize;

use super::*;

/// A reply seen in the wild, with its established cause.
#[derive(Deserialize)]
struct Case {
    id: String,
    #[serde(flatten)]
    line: ReplyLine,
    cause: Cause,
    #[serde(default)]
    acceptable: Vec<Cause>,
    group: String,
}

fn cases(text: &str) -> Vec<Case> {
    text.lines().map(|line| serde_json::from_str(line).expect("a case")).collect()
}

/// Causes whose next action does no harm where another of the same row is true.
const NEIGHBOURS: &[&[Cause]] = &[
    &[Cause::AppPasswordRequired, Cause::WrongAppPassword, Cause::TwoFactorOffSoNoAppPassword],
    &[Cause::WrongPassword, Cause::UsernameFormWrong],
    &[Cause::CertificateSelfSignedServer, Cause::CertificateUntrustedInterception],
    &[Cause::DnsFailure, Cause::UnknownHost, Cause::NetworkUnreachable],
];

#[test]
fn replies_seen_in_the_wild() {
    measure(include_str!("../../../tests/data/replies-open.jsonl"), 0.95, 0.98);
}

/// As the documentation of servers and programs words them, and as systems say it in other languages.
#[test]
fn replies_as_they_are_documented() {
    measure(include_str!("../../../tests/data/replies-worded.jsonl"), 0.98, 0.99);
}

/// Firewalls blot out what a server offers, and people blot out their names.
#[test]
fn a_name_that_was_blotted_out_blames_no_network() {
    for text in
        ["username: xxxxxxxx", "password xxxxxxxx was not accepted for user XXXXXXXX@gmail.com", &"x".repeat(500)]
    {
        let found = explain_text(text, &Background::default(), None);
        assert_ne!(found.cause, Cause::TlsStrippedByNetwork, "{text}");
    }
    let found = explain_text("250-XXXXXXXX\n250 HELP", &Background::default(), None);
    assert_eq!(found.cause, Cause::TlsStrippedByNetwork);
}

fn measure(text: &str, least_strict: f64, least_fair: f64) {
    let (mut strict, mut fair, mut misled) = (0, 0, Vec::new());
    let mut groups: BTreeMap<String, (f64, f64)> = BTreeMap::new();
    let mut wrong = String::new();
    let cases = cases(text);
    for case in &cases {
        let found = case.line.explain();
        let exact = found.cause == case.cause;
        let accepted = exact || case.acceptable.contains(&found.cause);
        strict += usize::from(exact);
        fair += usize::from(accepted);
        let group = groups.entry(case.group.clone()).or_default();
        group.0 += f64::from(u8::from(exact));
        group.1 += 1.0;
        if !exact {
            let mark = if accepted { "~" } else { "x" };
            let (id, reply, rule) = (&case.id, &case.line.reply, &found.rule);
            wrong += &format!("\n{mark} {id} {:?} not {:?} ({rule}): {reply}", found.cause, case.cause);
        }
        let near = NEIGHBOURS.iter().any(|row| row.contains(&found.cause) && row.contains(&case.cause));
        if !accepted && !near && found.confidence == Confidence::High {
            misled.push(&case.id);
        }
    }
    let share = |count: usize| count as f64 / cases.len() as f64;
    let by_group = groups.values().map(|(right, all)| right / all).sum::<f64>() / groups.len() as f64;
    let report = format!("strict {:.3}, fair {:.3}, by group {by_group:.3}{wrong}", share(strict), share(fair));
    assert!(share(strict) >= least_strict && share(fair) >= least_fair, "{report}");
    assert!(misled.is_empty(), "wrong and sure of it: {misled:?}\n{report}");
}

#[test]
fn a_text_alone_tells_what_was_being_done() {
    let cause = |text: &str| explain_text(text, &Background::default(), None).cause;
    assert_eq!(cause("A2 NO [AUTHENTICATIONFAILED] Invalid credentials"), Cause::WrongPassword);
    assert_eq!(cause("SMTP ERROR: Password command failed: 535 Login incorrect"), Cause::WrongPassword);
    assert_eq!(cause("SMTP Error: Could not authenticate. No authentication was done."), Cause::WrongPassword);
    let no_login = "server said: 530 5.7.0 Authentication required (in reply to MAIL FROM command)";
    assert_eq!(cause(no_login), Cause::RelayDenied);
}

#[test]
fn thousands_of_codes_in_one_word_are_no_burden() {
    // A test's thread has a small stack.
    explain_text(&"535-".repeat(16_000), &Background::default(), None);
}

#[test]
fn a_greeting_of_another_protocol_is_another_port() {
    let found =
        explain_text("Unexpected greeting from server: * OK Gimap ready for requests", &Background::default(), None);
    assert_eq!(found.cause, Cause::WrongServerOrPort);
}

//! `sparekey-cli check` against Dovecot and Postfix, and against ports that are neither.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]

use std::time::Duration;

use serde_json::Value;
use sparekey_tests::certificates::{Authority, Flaw};
use sparekey_tests::decoys::{SilentPort, closed_port};
use sparekey_tests::program::{Home, Run};
use sparekey_tests::servers::MailServers;
use sparekey_tests::{Need, need};

const ADDRESS: &str = "anna@mailbox.example";
const CODE: &str = "qzvwxkjyhpgfbdmr";
const WRONG_CODE: &str = "tnbvcxlkjhgfdswq";

const SERVERS: &[Need] = &[Need::Root, Need::Dovecot, Need::Postfix];

#[test]
fn every_endpoint_takes_the_right_code() {
    if !need(SERVERS) {
        return;
    }
    let ground = Ground::new(Flaw::None);
    let ports = ground.servers.ports;
    let submissions = endpoint(ports.submissions, "tls");
    let submission = endpoint(ports.submission, "starttls");
    let imaps = endpoint(ports.imaps, "tls");
    let imap = endpoint(ports.imap, "starttls");
    for (leg, endpoint) in [("smtp", &submissions), ("smtp", &submission), ("imap", &imaps), ("imap", &imap)] {
        let run = ground.check(CODE, &[&format!("--{leg}"), endpoint, "--only", leg]);
        assert_eq!(causes(&run), [(leg, None)], "{endpoint}: {}", run.stdout);
        assert_eq!(run.code, Some(0), "{endpoint}: {}", run.stderr);
        assert_eq!(stages(&run, leg), expected_stages(leg), "{endpoint}: {}", run.stdout);
    }
    let run = ground.check(CODE, &["--smtp", &submissions, "--imap", &imaps]);
    assert_eq!(causes(&run), [("smtp", None), ("imap", None)], "{}", run.stdout);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
}

#[test]
fn a_wrong_code_is_called_wrong() {
    if !need(SERVERS) {
        return;
    }
    let ground = Ground::new(Flaw::None);
    assert_both(&ground.check_both(WRONG_CODE), &["wrong-password"]);
    // The other tests look for these words to prove that nobody tried.
    ground.servers.wait_for_log("auth=0/1");
    ground.servers.wait_for_log("auth failed");
    let ports = ground.servers.ports;
    let (smtp, imap) = (endpoint(ports.submission, "starttls"), endpoint(ports.imap, "starttls"));
    assert_both(&ground.check(WRONG_CODE, &["--smtp", &smtp, "--imap", &imap]), &["wrong-password"]);
}

#[test]
fn a_certificate_for_another_name_is_refused() {
    if !need(SERVERS) {
        return;
    }
    let ground = Ground::new(Flaw::OtherName);
    assert_both(&ground.check_both(CODE), &["certificate-name-mismatch"]);
    ground.assert_nobody_tried_to_sign_in();
}

#[test]
fn an_expired_certificate_is_refused() {
    if !need(SERVERS) {
        return;
    }
    let ground = Ground::new(Flaw::Expired);
    assert_both(&ground.check_both(CODE), &["certificate-expired"]);
    ground.assert_nobody_tried_to_sign_in();
}

#[test]
fn an_unknown_authority_is_not_believed() {
    if !need(SERVERS) {
        return;
    }
    let stranger = Ground { home: Home::trusting(&Authority::new().root_pem()), ..Ground::new(Flaw::None) };
    assert_both(&stranger.check_both(CODE), &["certificate-self-signed-server"]);
    stranger.assert_nobody_tried_to_sign_in();
}

#[test]
fn starttls_that_is_not_offered_ends_it() {
    if !need(SERVERS) {
        return;
    }
    let ground = Ground::new(Flaw::None);
    let smtp = endpoint(ground.servers.ports.submission_in_clear, "starttls");
    let run = ground.check(CODE, &["--smtp", &smtp, "--only", "smtp"]);
    assert_cause(&run, "smtp", &["tls-stripped-by-network"]);
    assert_eq!(run.code, Some(1));
    ground.assert_nobody_tried_to_sign_in();
}

#[test]
fn the_other_encryption_is_recognised_and_mended() {
    if !need(SERVERS) {
        return;
    }
    let ground = Ground::new(Flaw::None);
    let ports = ground.servers.ports;
    let tls_on_clear = [endpoint(ports.submission, "tls"), endpoint(ports.imap, "tls")];
    let starttls_on_tls = [endpoint(ports.submissions, "starttls"), endpoint(ports.imaps, "starttls")];
    for ([smtp, imap], works) in [(tls_on_clear, "starttls"), (starttls_on_tls, "tls")] {
        let run = ground.check(CODE, &["--smtp", &smtp, "--imap", &imap]);
        assert_both(&run, &["tls-mode-mismatch"]);
        let last: serde_json::Value = serde_json::from_str(run.stdout.lines().last().unwrap()).unwrap();
        for (leg, asked) in [("smtp", &smtp), ("imap", &imap)] {
            let port = asked.rsplit_once(':').unwrap().0;
            assert_eq!(last[leg]["instead"]["server"], format!("{port}:{works}"), "{last}");
        }
    }
}

#[test]
fn one_leg_may_fail_alone() {
    if !need(SERVERS) {
        return;
    }
    let ground = Ground::new(Flaw::None);
    let (smtp, imap) = (endpoint(ground.servers.ports.submissions, "tls"), endpoint(closed_port(), "tls"));
    let run = ground.check(CODE, &["--smtp", &smtp, "--imap", &imap]);
    assert_eq!(run.code, Some(1), "{}", run.stdout);
    assert_eq!(causes(&run), [("smtp", None), ("imap", Some("connection-refused".to_owned()))]);
}

#[test]
fn a_closed_port_is_called_closed() {
    let home = Home::trusting(&Authority::new().root_pem());
    let (smtp, imap) = (endpoint(closed_port(), "tls"), endpoint(closed_port(), "tls"));
    let run = home.check(CODE, &["--json", "--address", ADDRESS, "--smtp", &smtp, "--imap", &imap]);
    assert_both(&run, &["connection-refused"]);
}

#[test]
fn a_silent_port_does_not_hold_it_up() {
    let home = Home::trusting(&Authority::new().root_pem());
    let silent = SilentPort::start();
    let (smtp, imap) = (endpoint(silent.port(), "starttls"), endpoint(silent.port(), "tls"));
    let run = home.check(CODE, &["--json", "--address", ADDRESS, "--smtp", &smtp, "--imap", &imap]);
    assert!(run.took < Duration::from_secs(22), "a verdict within 20 s, not {:?}", run.took);
    // What is silent tells nothing of itself: any of these is honest.
    assert_both(&run, &["connection-dropped", "server-unavailable", "tls-mode-mismatch", "unknown"]);
}

#[test]
fn it_can_be_interrupted() {
    let home = Home::trusting(&Authority::new().root_pem());
    let silent = SilentPort::start();
    let smtp = endpoint(silent.port(), "tls");
    let run = home.check_until(CODE, &["--json", "--address", ADDRESS, "--smtp", &smtp, "--only", "smtp"], || {
        silent.heard().iter().any(|heard| !heard.is_empty())
    });
    assert_eq!(run.code, Some(130), "{} {}", run.stdout, run.stderr);
    assert_eq!(run.lines().last().unwrap()["smtp"]["outcome"], "cancelled", "{}", run.stdout);
    assert!(run.took < Duration::from_secs(5), "it took {:?}", run.took);
}

#[test]
fn a_known_providers_code_goes_to_nobody_else() {
    let home = Home::trusting(&Authority::new().root_pem());
    let stranger = SilentPort::start();
    for address in ["anna@gmail.com", "anna@yahoo.com", "anna@icloud.com"] {
        for security in ["tls", "starttls"] {
            let host = endpoint(stranger.port(), security);
            for leg in ["--smtp", "--imap"] {
                let run = home.check(CODE, &["--json", "--address", address, leg, &host, "--only", &leg[2..]]);
                assert_eq!(run.code, Some(2), "{address} {leg} {host}: {} {}", run.stdout, run.stderr);
                assert!(!run.stderr.is_empty(), "it says why");
            }
        }
    }
    assert_eq!(stranger.heard(), Vec::<Vec<u8>>::new(), "nobody connected");
}

#[test]
fn what_is_no_check_is_refused_with_a_sentence() {
    let home = Home::trusting(&Authority::new().root_pem());
    for arguments in [
        &[][..],
        &["--address"],
        &["--address", "no-at-sign", "--smtp", "localhost:465:tls"],
        &["--address", ADDRESS, "--smtp", "localhost:465"],
        &["--address", ADDRESS, "--smtp", "localhost:465:plain"],
        &["--address", ADDRESS, "--smtp", "localhost:70000:tls"],
        &["--address", ADDRESS, "--smtp", "localhost:465:tls", "--only", "pop3"],
        &["--address", ADDRESS, "--smtp", "localhost:465:tls", "--code", CODE],
    ] {
        let run = home.check(WRONG_CODE, arguments);
        assert_eq!(run.code, Some(2), "{arguments:?}: {} {}", run.stdout, run.stderr);
        assert!(!run.stderr.is_empty(), "{arguments:?}: it says why");
        assert_eq!(run.stdout, "", "{arguments:?}");
    }
}

#[test]
fn what_cannot_be_written_is_our_own_fault() {
    let home = Home::trusting(&Authority::new().root_pem());
    let smtp = endpoint(closed_port(), "tls");
    let mut check = home.command(&["check", "--json", "--address", ADDRESS, "--smtp", &smtp, "--only", "smtp"]);
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let ended = check.stdin(std::process::Stdio::null()).stdout(full).output().unwrap();
    assert_eq!(ended.status.code(), Some(3));
    assert!(!ended.stderr.is_empty(), "it says why");
}

/// Servers with one mailbox, and a home that trusts them.
struct Ground {
    servers: MailServers,
    home: Home,
}

impl Ground {
    fn new(flaw: Flaw) -> Self {
        let authority = Authority::new();
        let servers = MailServers::start(&authority.issue(flaw), &[(ADDRESS, CODE)]);
        Self { servers, home: Home::trusting(&authority.root_pem()) }
    }

    fn check(&self, code: &str, arguments: &[&str]) -> Run {
        self.home.check(code, &[&["--json", "--address", ADDRESS], arguments].concat())
    }

    /// Both legs with TLS from the first byte.
    fn check_both(&self, code: &str) -> Run {
        let ports = self.servers.ports;
        let (smtp, imap) = (endpoint(ports.submissions, "tls"), endpoint(ports.imaps, "tls"));
        self.check(code, &["--smtp", &smtp, "--imap", &imap])
    }

    fn assert_nobody_tried_to_sign_in(&self) {
        let log = self.servers.log();
        // Postfix counts commands ("auth=1", "auth=0/1"), Dovecot says "auth failed" or "Login:".
        for word in ["auth=", "auth failed", "Login:"] {
            assert!(!log.contains(word), "{word} in {log}");
        }
    }
}

fn endpoint(port: u16, security: &str) -> String {
    format!("localhost:{port}:{security}")
}

/// The asked legs of the verdict, each with its cause if it failed.
fn causes(run: &Run) -> Vec<(&'static str, Option<String>)> {
    let lines = run.lines();
    let verdict = lines.last().unwrap_or_else(|| panic!("no verdict; stderr: {}", run.stderr));
    assert_eq!(verdict["event"], "verdict", "{verdict}");
    let legs = ["smtp", "imap"].into_iter().filter(|leg| !verdict[leg].is_null());
    let causes: Vec<_> = legs.map(|leg| (leg, verdict[leg]["cause"].as_str().map(str::to_owned))).collect();
    let proven = causes.iter().all(|(_, cause)| cause.is_none());
    assert_eq!(verdict["proven"], proven, "{verdict}");
    causes
}

fn assert_cause(run: &Run, leg: &str, allowed: &[&str]) {
    let causes = causes(run);
    let (_, cause) = causes.iter().find(|(name, _)| *name == leg).unwrap_or_else(|| panic!("no {leg} in {causes:?}"));
    let cause = cause.as_deref().unwrap_or_else(|| panic!("{leg} did not fail: {}", run.stdout));
    assert!(allowed.contains(&cause), "{leg}: {cause}, expected {allowed:?}: {}", run.stdout);
}

fn assert_both(run: &Run, allowed: &[&str]) {
    assert_eq!(run.code, Some(1), "{} {}", run.stdout, run.stderr);
    for leg in ["smtp", "imap"] {
        assert_cause(run, leg, allowed);
    }
}

/// The stages of a leg that were done, in order.
fn stages(run: &Run, leg: &str) -> Vec<String> {
    let lines = run.lines();
    let done = lines.iter().filter(|line| line["event"] == "done" && line["leg"] == leg);
    done.map(|line| text(&line["stage"])).collect()
}

fn expected_stages(leg: &str) -> Vec<String> {
    let all = ["resolve", "connect", "secure", "greet", "sign-in", "open-inbox"];
    let count = if leg == "smtp" { 5 } else { 6 };
    all.iter().take(count).map(|stage| (*stage).to_owned()).collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text")).to_owned()
}

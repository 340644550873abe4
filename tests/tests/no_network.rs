//! `sparekey-cli` where there is no network at all.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]

use std::time::Duration;

use sparekey_tests::certificates::Authority;
use sparekey_tests::program::Home;
use sparekey_tests::{Need, need};

const CODE: &str = "qzvwxkjyhpgfbdmr";

#[test]
fn a_check_without_a_network_says_so() {
    if !need(&[Need::Namespaces]) {
        return;
    }
    let home = Home::trusting(&Authority::new().root_pem());
    let check = ["check", "--address", "anna@gmail.com"];
    let run = home.run_offline(&[&check[..], &["--json"]].concat(), &format!("{CODE}\n"));
    assert_eq!(run.code, Some(1), "{} {}", run.stdout, run.stderr);
    assert!(run.took < Duration::from_secs(22), "it took {:?}", run.took);
    let lines = run.lines();
    let verdict = lines.last().unwrap();
    for leg in ["smtp", "imap"] {
        let cause = verdict[leg]["cause"].as_str().unwrap_or_default();
        assert_eq!(cause, "network-unreachable", "{leg}: {verdict}");
    }
    // In words, too.
    let run = home.run_offline(&check, &format!("{CODE}\n"));
    assert_eq!(run.code, Some(1), "{} {}", run.stdout, run.stderr);
    assert!(!run.stdout.trim().is_empty(), "it says what is wrong");
    assert!(!format!("{}{}", run.stdout, run.stderr).contains(CODE));
}

#[test]
fn a_numbered_server_without_a_network_cannot_be_reached() {
    if !need(&[Need::Namespaces]) {
        return;
    }
    let home = Home::trusting(&Authority::new().root_pem());
    let server = "192.0.2.1:465:tls";
    let check = ["check", "--json", "--address", "anna@mailbox.example", "--smtp", server, "--only", "smtp"];
    let run = home.run_offline(&check, "a password of its own\n");
    assert_eq!(run.code, Some(1), "{} {}", run.stdout, run.stderr);
    assert_eq!(run.lines().last().unwrap()["smtp"]["cause"], "network-unreachable", "{}", run.stdout);
}

//! What a check leaves in writing: settings files in the programs that they are for, and reports.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]

use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};

use sparekey_engine::address::Address;
use sparekey_engine::endpoint::{Endpoint, Security};
use sparekey_engine::handover::{FileFormat, Proven, settings_file};
use sparekey_engine::texts::Texts;
use sparekey_tests::certificates::{Authority, Flaw};
use sparekey_tests::program::Home;
use sparekey_tests::servers::MailServers;
use sparekey_tests::{Need, need};

const ADDRESS: &str = "anna@mailbox.example";
const CODE: &str = "qzvwxkjyhpgfbdmr";
const WRONG_CODE: &str = "tnbvcxlkjhgfdswq";
const SERVERS: &[Need] = &[Need::Root, Need::Dovecot, Need::Postfix, Need::Msmtp];

/// What msmtp makes of a file, as "name = value" lines.
fn read_by_msmtp(text: &str) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("msmtprc");
    fs::write(&file, text).expect("written");
    // msmtp refuses files that others may read.
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).expect("its own");
    let mut msmtp = Command::new("msmtp")
        .arg("-C")
        .arg(&file)
        .args(["--pretend", "someone@bakery.example"])
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    msmtp.stdin.take().expect("a pipe").write_all(b"Subject: none\n\nnone\n").expect("it reads");
    let out = msmtp.wait_with_output().expect("it ends");
    let said = String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr);
    assert!(out.status.success(), "{said}\n{text}");
    said
}

#[test]
fn msmtp_reads_what_was_proven() {
    if !need(&[Need::Msmtp]) {
        return;
    }
    let address = Address::parse("anna@bakery.example").expect("an address");
    for (user, security, port) in [
        ("anna@bakery.example", Security::Starttls, 587),
        ("anna", Security::Tls, 465),
        ("O'Brien", Security::Tls, 465),
        ("\"quoted\"", Security::Tls, 465),
        ("a\"b 'c' \\d #e $(touch x) `id`", Security::Starttls, 2525),
        (" edge ", Security::Tls, 465),
        ("é 日本 عربي", Security::Tls, 465),
        ("default : x", Security::Tls, 465),
    ] {
        let endpoint = Endpoint::new("smtp.bakery.example", port, security);
        let proven = Proven {
            address: &address,
            display_name: Some("Anna\nuser other"),
            smtp: Some((&endpoint, user)),
            imap: None,
            provider_by_domain: None,
        };
        let file = settings_file(FileFormat::Msmtp, &proven, &Texts::new("en")).expect("it fits");
        let said = read_by_msmtp(&file.text);
        let starttls = if security == Security::Starttls { "on" } else { "off" };
        for line in [
            "host = smtp.bakery.example".to_owned(),
            format!("port = {port}"),
            "tls = on".to_owned(),
            "tls_certcheck = on".to_owned(),
            format!("tls_starttls = {starttls}"),
            "auth = choose".to_owned(),
            format!("user = {user}"),
            "password = (not set)".to_owned(),
            "passwordeval = (not set)".to_owned(),
            "from = anna@bakery.example".to_owned(),
        ] {
            assert!(said.lines().any(|said| said == line), "{line}:\n{said}\n{}", file.text);
        }
    }
}

#[test]
fn msmtp_sends_with_the_file_that_a_check_wrote() {
    if !need(SERVERS) {
        return;
    }
    let authority = Authority::new();
    let servers = MailServers::start(&authority.issue(Flaw::None), &[(ADDRESS, CODE)]);
    let home = Home::trusting(&authority.root_pem());
    let folder = tempfile::tempdir().unwrap();
    let (roots, code) = (folder.path().join("roots.pem"), folder.path().join("code"));
    fs::write(&roots, authority.root_pem()).unwrap();
    fs::write(&code, CODE).unwrap();
    for (port, security) in [(servers.ports.submission, "starttls"), (servers.ports.submissions, "tls")] {
        let file = folder.path().join(security);
        let (server, written) = (format!("localhost:{port}:{security}"), file.to_str().unwrap());
        let arguments = ["--address", ADDRESS, "--smtp", &server, "--only", "smtp", "--settings-file", "msmtp"];
        let run = home.check(CODE, &[&arguments[..], &["--output", written]].concat());
        assert_eq!(run.code, Some(0), "{} {}", run.stdout, run.stderr);
        assert!(!fs::read_to_string(&file).unwrap().contains(CODE));
        fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
        let mut msmtp = Command::new("msmtp");
        msmtp.arg("-C").arg(&file).arg(format!("--tls-trust-file={}", roots.display()));
        msmtp.arg(format!("--passwordeval=cat {}", code.display())).arg(ADDRESS).stdin(Stdio::piped());
        let mut msmtp = msmtp.stderr(Stdio::piped()).spawn().unwrap();
        let message = format!("From: {ADDRESS}\nTo: {ADDRESS}\nSubject: by {security}\n\nnone\n");
        msmtp.stdin.take().unwrap().write_all(message.as_bytes()).unwrap();
        let out = msmtp.wait_with_output().unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        // Whoever has a file of that name keeps it.
        let again = home.check(CODE, &[&arguments[..], &["--output", written]].concat());
        assert_eq!(again.code, Some(2), "{}", again.stderr);
    }
}

#[test]
fn a_check_that_failed_leaves_a_report_and_no_settings() {
    if !need(SERVERS) {
        return;
    }
    let authority = Authority::new();
    let servers = MailServers::start(&authority.issue(Flaw::None), &[(ADDRESS, CODE)]);
    let home = Home::trusting(&authority.root_pem());
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mail.env");
    let server = format!("localhost:{}:tls", servers.ports.submissions);
    for (form, told) in [
        ("text", ["cause: wrong-password (", "  Secure: ", "the server said: 535 "]),
        ("json", ["\"cause\": \"wrong-password\"", "\"state\": \"done\"", "\"server_words\": \"535 "]),
        ("html", ["wrong-password", "<caption>", "535 "]),
    ] {
        let arguments = ["--address", ADDRESS, "--smtp", &server, "--only", "smtp", "--name", "Anna Berg"];
        let settings = ["--settings-file", "env", "--output", file.to_str().unwrap()];
        let report = ["--report", form, "--server-words"];
        let run = home.check(WRONG_CODE, &[&arguments[..], &settings, &report].concat());
        assert_eq!(run.code, Some(1), "{} {}", run.stdout, run.stderr);
        assert!(!file.exists() && run.stderr.contains("not everything was proven"), "{}", run.stderr);
        for words in told {
            assert!(run.stdout.contains(words), "{words}: {}", run.stdout);
        }
        for private in [ADDRESS, "anna", "Anna", "Berg", "mailbox.example", "127.0.0.1", WRONG_CODE] {
            assert!(!run.stdout.contains(private), "{private}: {}", run.stdout);
        }
    }
}

//! Settings files in the programs that they are for.

#![cfg(target_os = "linux")]

use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};

use sparekey_engine::address::Address;
use sparekey_engine::endpoint::{Endpoint, Security};
use sparekey_engine::handover::{FileFormat, Proven, settings_file};
use sparekey_engine::texts::Texts;
use sparekey_tests::{Need, need};

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

//! However much a server says, a check takes no more memory than a check does.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test may stop where its ground is missing, and tells what it measured"
)]
#![cfg(target_os = "linux")]

use std::time::Duration;

use sparekey_tests::certificates::{Authority, Flaw};
use sparekey_tests::floods::{Flood, FloodingServer};
use sparekey_tests::program::Home;

const ADDRESS: &str = "anna@mail-of-anna.example";
const CODE: &str = "correct horse 7 battery";
/// KiB.
const MOST: u64 = 60 * 1024;

const LINE: &[u8] = &[b'A'; 4096];
const GREETING: &str = "220 mail.example.com ESMTP\r\n";
const OFFER: &str = "250-mail.example.com\r\n250 AUTH PLAIN LOGIN\r\n";
const INBOX: &str = "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN ID] ready\r\n";

const fn clear(said: &'static [&'static str], flood: &'static [u8]) -> Flood {
    Flood { encrypted: false, said, flood }
}

const fn inside(said: &'static [&'static str], flood: &'static [u8]) -> Flood {
    Flood { encrypted: true, said, flood }
}

/// A leg, its mode, and what floods it.
const FLOODS: [(&str, &str, Flood); 20] = [
    ("smtp", "tls", clear(&[], LINE)),
    ("smtp", "tls", clear(&[], &[0x16, 3, 3, 0x40, 0, 2, 0, 0x3f, 0xf0])),
    ("smtp", "starttls", clear(&[], LINE)),
    ("smtp", "starttls", clear(&[], b"220-and so on\r\n")),
    ("smtp", "starttls", clear(&[GREETING], b"250-and so on\r\n")),
    ("smtp", "starttls", clear(&[GREETING, "250 STARTTLS\r\n"], LINE)),
    ("smtp", "starttls", clear(&[GREETING, "250-x\r\n250 STARTTLS\r\n", "220 go\r\n"], LINE)),
    ("smtp", "tls", inside(&[], LINE)),
    ("smtp", "tls", inside(&[], b"\r\n")),
    ("smtp", "tls", inside(&[GREETING], b"250-and so on\r\n")),
    ("smtp", "tls", inside(&[GREETING, OFFER], b"334 \r\n")),
    ("smtp", "tls", inside(&[GREETING, OFFER], b"535-and so on\r\n")),
    ("smtp", "tls", inside(&[GREETING, OFFER], LINE)),
    ("imap", "starttls", clear(&[], b"* OK and so on\r\n")),
    ("imap", "tls", inside(&[], b"* OK and so on\r\n")),
    ("imap", "tls", inside(&["* OK ready\r\n"], b"* CAPABILITY AND SO ON\r\n")),
    ("imap", "tls", inside(&[INBOX], b"+ \r\n")),
    ("imap", "tls", inside(&[INBOX], b"* LIST () \"/\" {4294967296}\r\n")),
    ("imap", "tls", inside(&[INBOX, "s1 OK\r\n"], b"* 1 FETCH (BODY[] {60000}\r\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\n")),
    ("imap", "tls", inside(&[INBOX, "s1 OK\r\n"], LINE)),
];

#[test]
fn a_flood_takes_no_memory() {
    let authority = Authority::new();
    let identity = authority.issue(Flaw::None);
    let home = Home::trusting(&authority.root_pem());
    let mut highest = 0;
    for (leg, mode, flood) in FLOODS {
        let server = FloodingServer::start(flood, &identity);
        let endpoint = format!("localhost:{}:{mode}", server.port());
        let (leg_flag, name) = (format!("--{leg}"), format!("{leg} {mode} {:?}", flood.said));
        let run = home.check(CODE, &["--json", "--address", ADDRESS, &leg_flag, &endpoint, "--only", leg]);
        assert_eq!(run.code, Some(1), "{name}: {} {}", run.stdout, run.stderr);
        assert!(run.took < Duration::from_secs(30), "{name}: {:?}", run.took);
        let peak = run.peak.unwrap();
        eprintln!(
            "{:6.1} MB {:5.1} s {name} {:?}",
            peak as f64 / 1024.0,
            run.took.as_secs_f64(),
            String::from_utf8_lossy(&flood.flood[..flood.flood.len().min(24)])
        );
        assert!(peak < MOST, "{name}: {peak} KiB");
        highest = highest.max(peak);
    }
    assert!(highest > 1024, "it was measured: {highest} KiB");
}

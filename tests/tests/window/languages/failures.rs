//! A failure of each kind of owner: whose turn it is stands on the card, in the wizard's language.

use sparekey_tests::certificates::{Authority, Flaw};
use sparekey_tests::desktop::{Desktop, Keyring};
use sparekey_tests::dialogues::{Act, Dialogue};

use super::Tongue;
use crate::ground::{ADDRESS, CODE, need_window, on_to_the_password, test_with};

use Act::{Hear, Say, Tls};

/// Whose turn it is, and what the server says to that end: to somebody who comes, or who signs in.
const OWNERS: [(&str, &str, &[Act]); 5] = [
    ("owner-you", "password", &[HELLO, EHLO, OFFER, AUTH, Say(b"535 5.7.8 Error: authentication failed\r\n")]),
    (
        "owner-administrator",
        "administrator",
        &[
            HELLO,
            EHLO,
            OFFER,
            AUTH,
            Say(b"535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.\r\n"),
        ],
    ),
    ("owner-provider", "provider", &[Say(b"421 4.3.2 Service not available, closing transmission channel\r\n")]),
    ("owner-network", "network", &[Say(b"554 5.7.1 Client host [203.0.113.7] blocked using zen.spamhaus.org\r\n")]),
    (
        "owner-nobody",
        "nobody",
        &[HELLO, EHLO, OFFER, AUTH, Say(b"454 4.7.0 Too many login attempts, please try again later.\r\n")],
    ),
];

const HELLO: Act = Say(b"220 mail.example.com ESMTP ready\r\n");
const EHLO: Act = Hear("EHLO ");
const OFFER: Act = Say(b"250-mail.example.com\r\n250 AUTH PLAIN LOGIN\r\n");
const AUTH: Act = Hear("AUTH PLAIN ");

#[test]
fn a_failure_of_each_owner_is_told_in_each_language() {
    if !need_window(&[]) {
        return;
    }
    let authority = Authority::new();
    let identity = authority.issue(Flaw::None);
    for tongue in Tongue::all() {
        for (owner, name, script) in OWNERS {
            let desktop = Desktop::start(&authority.root_pem(), Keyring::Unlocked);
            let script = [Tls].into_iter().chain(script.iter().copied()).collect();
            let server = Dialogue::start(script, &identity);
            let window = tongue.open(&desktop);
            window.choose("app", "imacash");
            window.press("continue");
            window.wait_for_screen("address");
            window.fill("address", ADDRESS);
            window.fill("smtp-host", "localhost");
            window.fill("smtp-port", &server.port().to_string());
            window.choose("smtp-security", "tls");
            on_to_the_password(&window);
            test_with(&window, CODE);
            window.find(".owner");
            let turn = window.texts(".owner").concat();
            assert!(tongue.is_in(owner, &turn), "{owner} in {}: {turn}", tongue.lang);
            assert!(window.has("[data-lane='smtp'][data-state='wrong']"), "{name}");
            assert!(!window.has("[data-press='continue']"), "{name}: nothing unproven is handed over");
            tongue.look(&window, &format!("failure-{name}"));
        }
    }
}

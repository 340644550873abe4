//! The message to oneself, which nobody has to wait for.

use crate::ground::{ADDRESS, CODE, Ground, assert_no_trace, fill_in_servers, need_window, on_to_the_password};
use sparekey_tests::certificates::{Authority, Flaw};
use sparekey_tests::desktop::{Desktop, Keyring};
use sparekey_tests::servers::{Habits, MailServers};
use sparekey_tests::window::Window;

/// Messages stay where they are; `release` lets them go.
const HELD: Habits<'_> = Habits {
    dovecot: "",
    postfix: "header_checks = regexp:@folder@/checks\n",
    files: &[("checks", "/^X-Sparekey-Test:/ HOLD\n")],
};

#[test]
fn a_message_that_does_not_come_is_not_waited_for() {
    if !need_window(Ground::NEEDS) {
        return;
    }
    let authority = Authority::new();
    let servers = MailServers::start_with(&authority.issue(Flaw::None), &[(ADDRESS, CODE)], &HELD);
    let desktop = Desktop::start(&authority.root_pem(), Keyring::Unlocked);
    let window = Window::open(&desktop, &[]);
    fill_in_servers(&window, servers.ports.submissions, servers.ports.imaps);
    on_to_the_password(&window);
    window.find("main[data-screen-key='paste']");
    window.type_code(CODE);
    window.press("continue");
    window.find("[data-journey='running'] li[data-state='running']");
    window.find("[data-press='skip-journey']");
    servers.wait_for_log("hold: header X-Sparekey-Test");
    window.wait_for_words("Looking for it in your mailbox");
    window.wait_for_words("You need not wait for it");
    for leg in ["smtp", "imap"] {
        window.find(&format!("[data-lane='{leg}'][data-state='done']"));
    }
    assert!(!window.has("[data-press='continue']"), "it is still under way");
    window.assert_accessible();
    window.assert_it_fits();
    window.pictures("journey-waiting");

    window.press("skip-journey");
    window.wait_for_key("test-ended");
    assert_eq!(window.text("h1"), "Connected successfully");
    window.wait_for_words("You did not wait for the message");
    window.assert_accessible();
    window.assert_it_fits();
    window.pictures("journey-skipped");
    window.press("continue");
    window.wait_for_screen("hand-over");
    drop(window);
    assert_no_trace(&desktop, &[CODE]);
}

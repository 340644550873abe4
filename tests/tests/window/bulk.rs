//! A list of mailboxes, from the system's question for a file to its results, against Dovecot and Postfix.

use std::fmt::Write;
use std::fs;

use sparekey_tests::window::Window;

use crate::ground::{ADDRESS, CODE, Ground, WRONG_CODE, assert_no_trace, need_window};

#[test]
fn a_list_is_tested_row_by_row() {
    if !need_window(Ground::NEEDS) {
        return;
    }
    let ground = Ground::new();
    let Ground { servers, desktop } = &ground;
    let (smtp, imap) = (servers.ports.submissions, servers.ports.imaps);
    // Not on the desktop: the list is the one file that has the app passwords.
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("accounts.csv");
    let mut text = "address;app password;smtp;imap\n".to_owned();
    for (address, code) in [(ADDRESS, CODE), ("no address", CODE), (ADDRESS, WRONG_CODE)] {
        writeln!(text, "{address};{code};localhost:{smtp}:tls;localhost:{imap}:tls").unwrap();
    }
    fs::write(&list, text).unwrap();

    let window = Window::open_with(desktop, &[("SPAREKEY_CHOOSES", list.to_str().unwrap())], &[]);
    window.wait_for_screen("app");
    window.click("button[aria-haspopup='dialog'].open");
    window.press("open-desk");
    window.wait_for_screen("desk");
    window.pictures("desk");
    window.press("open-bulk");
    window.wait_for_screen("bulk");
    window.press("choose-file");
    window.find("[data-press='run-bulk']");
    window.assert_accessible();
    window.assert_it_fits();
    window.pictures("bulk-understood");
    window.press("run-bulk");
    window.find("[data-line='2'][data-state='done']");
    window.find("[data-line='4'][data-state='wrong']");
    window.find("[data-press='run-failed-again']");
    window.pictures("bulk-ended");
    let results = fs::read_to_string(folder.path().join("accounts.results.csv")).unwrap();
    assert_eq!(results.lines().count(), 4, "{results}");
    let ended = |how: &str| results.lines().filter(|row| row.contains(how)).count();
    assert_eq!((ended("proven"), ended("failed"), ended("unusable")), (1, 1, 1), "{results}");
    assert!(!results.contains(CODE) && !results.contains(WRONG_CODE), "no app password in the results");
    window.press("save-results");
    window.find("[data-press='open-saved']");
    desktop.close_window();
    window.wait_for_end();
    assert_no_trace(desktop, &[CODE, WRONG_CODE]);
}

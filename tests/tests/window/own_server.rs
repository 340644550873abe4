//! The main job against Dovecot and Postfix: once as it should go, once with a wrong password first.

use crate::ground::{
    ADDRESS, CODE, Ground, WRONG_CODE, assert_no_trace, fill_in_servers, need_window, on_to_the_password, rows,
    settings, test_with, type_servers,
};
use sparekey_tests::decoys::closed_port;
use sparekey_tests::window::Window;

const SERVICE: &str = "org.sparekey.app";

#[test]
fn from_an_address_to_an_account_that_is_proven_saved_and_handed_over() {
    if !need_window(Ground::NEEDS) {
        return;
    }
    let Ground { servers, desktop } = Ground::new();
    let window = Window::open(&desktop, &[]);
    let ports = servers.ports;
    fill_in_servers(&window, ports.submissions, ports.imaps);
    window.assert_accessible();
    window.assert_it_fits();
    window.pictures("own-server");
    on_to_the_password(&window);
    window.wait_for_words("keychain is ready");
    assert!(window.texts("nav li").iter().any(|step| step.contains("Find your password")), "there is no app password");
    window.pictures("own-password");
    test_with(&window, CODE);
    assert_eq!(window.text("h1"), "Connected successfully");
    for leg in ["smtp", "imap"] {
        let lane = format!("[data-lane='{leg}'][data-state='done']");
        assert!(window.has(&lane) && !window.has(&format!("{lane} li:not([data-state='done'])")), "{leg}");
    }
    window.pictures("own-server-proven");
    window.press("continue");
    window.wait_for_screen("hand-over");

    let dots = "•".repeat(12);
    let (smtp, imap) = (ports.submissions.to_string(), ports.imaps.to_string());
    let proven = [
        ("Incoming (IMAP)", "localhost"),
        ("Requires SSL", "Yes"),
        ("Port", &imap),
        ("Outgoing (SMTP)", "localhost"),
        ("Requires SSL", "Yes"),
        ("Requires TLS", "No"),
        ("Outgoing port", &smtp),
        ("Full/Display name", "Anna Example"),
        ("Account name/Username", ADDRESS),
        ("Password", &dots),
    ];
    assert_eq!(rows(&window), proven.map(|(label, value)| (label.to_owned(), value.to_owned())));
    // Both servers have really seen it.
    servers.wait_for_log(" auth=1 ");
    servers.wait_for_log(&format!("Login: user=<{ADDRESS}>"));

    for (row, (_, value)) in proven.iter().enumerate() {
        let button = format!("[data-row='{row}'] button");
        if !window.has(&button) {
            assert!(["Yes", "No"].contains(value), "{value} can be copied");
            continue;
        }
        window.click(&button);
        window.find(&format!("[data-row='{row}'].copied"));
        let expected = if *value == dots { CODE } else { value };
        assert_eq!(desktop.clipboard().as_deref(), Some(expected), "row {row}");
    }
    window.press("copy-settings");
    window.wait_for_words("Settings copied");
    let copied = desktop.clipboard().unwrap();
    assert!(copied.contains("localhost") && !copied.contains(CODE), "{copied}");
    window.click("[data-row='9'] button");
    window.find("[data-row='9'].copied");

    // The mailbox's own password: whether to keep it at all is asked first.
    window.choose("save-own-password", "yes");
    window.choose("only-yours", "yes");
    window.press("save");
    window.wait_for_words("Saved in this computer");
    window.pictures("hand-over");
    let secrets = desktop.secrets_of(SERVICE);
    assert_eq!(secrets.matches("secret = ").count(), 1, "{secrets}");
    for part in [ADDRESS, CODE, &format!("\"port\":{smtp}"), &format!("\"port\":{imap}"), "localhost"] {
        assert!(secrets.contains(part), "{part} in {secrets}");
    }

    window.press("app-accepted");
    window.wait_for_screen("finished");
    window.pictures("finished");
    assert_ne!(desktop.clipboard().as_deref(), Some(CODE), "the code is taken off the clipboard");
    window.quit();
    assert!(!std::fs::read_to_string(settings(&desktop)).unwrap().contains(ADDRESS), "the draft is forgotten");
    assert_no_trace(&desktop, &[CODE]);
}

#[test]
fn a_wrong_password_is_said_and_put_right() {
    if !need_window(Ground::NEEDS) {
        return;
    }
    let Ground { servers, desktop } = Ground::new();
    let window = Window::open(&desktop, &[]);
    fill_in_servers(&window, servers.ports.submissions, servers.ports.imaps);
    on_to_the_password(&window);
    test_with(&window, WRONG_CODE);
    assert_eq!(window.text("h1"), "It does not work yet");
    window.wait_for_words("The server did not accept the mailbox password");
    window.wait_for_words("Your turn");
    for (leg, worked) in [("smtp", 4), ("imap", 4)] {
        let lane = format!("[data-lane='{leg}'][data-state='wrong']");
        assert_eq!(window.texts(&format!("{lane} li[data-state='done']")).len(), worked, "{leg}: all but signing in");
        assert_eq!(window.texts(&format!("{lane} li[data-state='wrong'] span")), ["Not let in"], "{leg}");
    }
    assert!(!window.has("[data-press='continue']"), "nothing unproven is handed over");
    window.assert_accessible();
    window.assert_it_fits();
    window.pictures("failed");
    assert_eq!(window.text("[data-press='new-code']"), "Put in the password again");
    window.press("new-code");
    test_with(&window, CODE);
    assert_eq!(window.text("h1"), "Connected successfully");
    window.press("continue");
    window.wait_for_screen("hand-over");
    drop(window);
    assert_no_trace(&desktop, &[CODE, WRONG_CODE]);
}

#[test]
fn what_worked_is_shown_as_worked_and_the_server_is_put_right() {
    if !need_window(Ground::NEEDS) {
        return;
    }
    let Ground { servers, desktop } = Ground::new();
    let window = Window::open(&desktop, &[]);
    fill_in_servers(&window, servers.ports.submissions, closed_port());
    on_to_the_password(&window);
    test_with(&window, CODE);
    assert_eq!(window.text("h1"), "Sending works. Reading does not, yet.");
    assert!(
        window.has("[data-lane='smtp'][data-state='done']") && window.has("[data-lane='imap'][data-state='wrong']")
    );
    window.pictures("sending-only");
    window.press("change-servers");
    window.wait_for_screen("address");
    assert_eq!(window.field("smtp-port"), servers.ports.submissions.to_string(), "the rest is still there");
    window.fill("imap-port", &servers.ports.imaps.to_string());
    on_to_the_password(&window);
    window.find("main[data-screen-key='paste'] [data-filled='true']");
    window.press("continue");
    window.find("[data-lane='smtp'][data-state='done']");
    window.find("[data-lane='imap'][data-state='done']");
    window.wait_for_words("Connected successfully");
}

#[test]
fn a_kind_of_encryption_that_was_mixed_up_is_mended_and_told() {
    if !need_window(Ground::NEEDS) {
        return;
    }
    let Ground { servers, desktop } = Ground::new();
    let window = Window::open(&desktop, &[]);
    let ports = servers.ports;
    // An app of any name takes every port.
    window.choose("app", "other");
    window.fill("app-name", "Books 3000");
    window.choose("app-needs", "read");
    window.press("continue");
    window.wait_for_screen("address");
    type_servers(&window, ports.submissions, ports.imaps);
    window.choose("smtp-security", "starttls");
    on_to_the_password(&window);
    test_with(&window, CODE);
    assert_eq!(window.text("h1"), "Connected successfully");
    window.wait_for_words("With SSL/TLS it works, so Books 3000 gets that");
    window.assert_accessible();
    window.assert_it_fits();
    window.pictures("mended");
    window.press("continue");
    window.wait_for_screen("hand-over");
    let rows = rows(&window);
    let encryption = rows.iter().find(|(label, _)| label == "Outgoing encryption").map(|(_, value)| value.as_str());
    assert_eq!(encryption, Some("SSL/TLS"), "{rows:?}");
    drop(window);
    assert_no_trace(&desktop, &[CODE]);
}

//! The list of mailboxes against Dovecot and Postfix, with the password changed under it.

use crate::ground::{
    ADDRESS, CODE, Ground, WRONG_CODE, assert_no_trace, fill_in_servers, need_window, on_to_the_password, rows,
    test_with,
};
use sparekey_tests::desktop::Desktop;
use sparekey_tests::window::Window;

const SERVICE: &str = "org.sparekey.app";
const NEW_CODE: &str = "hvzqpmwkrtxbnjdlsa";

#[test]
fn a_password_that_died_is_explained_and_replaced_and_the_old_one_survives_a_failed_new_one() {
    if !need_window(Ground::NEEDS) {
        return;
    }
    let ground = Ground::new();
    let Ground { servers, desktop } = &ground;
    let window = set_up(&ground);
    window.press("open-mailboxes");
    window.wait_for_screen("mailboxes");
    window.wait_for_words(ADDRESS);
    window.wait_for_words("It works");
    window.assert_accessible();
    window.assert_it_fits();
    window.pictures("mailboxes");
    close(&ground.desktop, window);

    servers.change_password(ADDRESS, NEW_CODE).unwrap();
    let window = Window::open(desktop, &[]);
    window.wait_for_screen("mailboxes");
    open(&window);
    window.press("test");
    window.wait_for_words("This password stopped working");
    assert!(window.has("[data-lane='imap'][data-state='wrong']"));
    assert_eq!(window.texts("[data-press='replace-code']").len(), 1, "one way back into the wizard");
    window.assert_accessible();
    window.assert_it_fits();
    window.pictures("mailbox-died");
    assert_eq!(saved(desktop), [CODE], "what does not work is not thrown away");

    window.press("replace-code");
    window.wait_for_screen("get-code");
    window.wait_for_words("You are replacing the password");
    window.press("continue");
    window.wait_for_screen("paste");
    test_with(&window, WRONG_CODE);
    assert_eq!(window.text("h1"), "It does not work yet");
    assert_eq!(saved(desktop), [CODE], "the old one survives a new one that failed");
    window.press("new-code");
    test_with(&window, NEW_CODE);
    assert_eq!(window.text("h1"), "Connected successfully");
    assert_eq!(saved(desktop), [CODE], "proven, but not saved yet");
    window.press("continue");
    save_and_finish(&window);
    assert_eq!(saved(desktop), [NEW_CODE]);
    window.press("open-mailboxes");
    window.wait_for_screen("mailboxes");
    open(&window);
    window.press("test");
    window.find("[data-lane='smtp'][data-state='done']");
    window.find("[data-lane='imap'][data-state='done']");
    window.wait_for_words("It worked on");
    window.pictures("mailbox-works");
    close(&ground.desktop, window);
    assert_no_trace(desktop, &[CODE, WRONG_CODE, NEW_CODE]);
}

#[test]
fn a_mailbox_is_put_in_again_and_forgotten() {
    if !need_window(Ground::NEEDS) {
        return;
    }
    let ground = Ground::new();
    let desktop = &ground.desktop;
    let window = set_up(&ground);
    let proven = {
        window.press("open-mailboxes");
        window.wait_for_screen("mailboxes");
        open(&window);
        window.press("put-in-again");
        window.wait_for_key("mailbox-put-in");
        rows(&window)
    };
    let imap = ground.servers.ports.imaps.to_string();
    for (label, value) in [("Incoming (IMAP)", "localhost"), ("Port", &imap), ("Account name/Username", ADDRESS)] {
        assert!(proven.contains(&(label.to_owned(), value.to_owned())), "{label} in {proven:?}");
    }
    window.assert_accessible();
    window.assert_it_fits();
    window.pictures("mailbox-put-in");
    window.click("[data-row='0'] button");
    window.find("[data-row='0'].copied");
    assert_eq!(desktop.clipboard().as_deref(), Some("localhost"), "settings at once");
    // No session of this desktop has anybody whom the system could check: then the password stays where it is.
    window.press("copy-code");
    let refused =
        ["has no check of who you are", "did not recognise you", "Nobody answered", "You closed the question"];
    window.wait_until(|| refused.iter().any(|words| window.whole_text().contains(words)));
    assert_ne!(desktop.clipboard().as_deref(), Some(CODE), "not without the system's check");
    window.press("back");
    window.find("[data-press='forget']");

    window.press("forget");
    window.wait_for_words("Forget this mailbox?");
    window.pictures("mailbox-forget");
    window.press("keep-mailbox");
    window.find("[data-press='forget']");
    assert_eq!(saved(desktop), [CODE]);
    window.press("forget");
    window.press("forget-now");
    window.wait_for_screen("mailboxes");
    window.wait_for_words("No mailbox has been set up yet");
    assert!(saved(desktop).is_empty(), "nothing of it is left in the keychain");
    close(&ground.desktop, window);
    let list = std::fs::read_to_string(desktop.folder().join("sparekey/mailboxes.json")).unwrap();
    assert!(!list.contains(ADDRESS), "nor in the list: {list}");
    assert_no_trace(desktop, &[CODE]);
    let window = Window::open(desktop, &[]);
    window.wait_for_screen("app");
}

/// Walks to the last screen, with the password saved.
fn set_up(ground: &Ground) -> Window {
    let Ground { servers, desktop } = ground;
    let window = Window::open(desktop, &[]);
    fill_in_servers(&window, servers.ports.submissions, servers.ports.imaps);
    on_to_the_password(&window);
    test_with(&window, CODE);
    window.press("continue");
    save_and_finish(&window);
    assert_eq!(saved(desktop), [CODE]);
    window
}

fn save_and_finish(window: &Window) {
    window.wait_for_screen("hand-over");
    if window.has("[data-choice='save-own-password']") {
        window.choose("save-own-password", "yes");
    }
    window.choose("only-yours", "yes");
    window.press("save");
    window.wait_for_words("Saved in this computer");
    window.press("app-accepted");
    window.wait_for_screen("finished");
    window.find("[data-press='open-mailboxes']");
}

/// Closes the window as a person does.
fn close(desktop: &Desktop, window: Window) {
    desktop.close_window();
    window.wait_for_end();
}

/// Opens the one mailbox of the list.
fn open(window: &Window) {
    window.click("[data-mailbox='0']");
    window.wait_for_screen("mailbox");
}

/// Which of the passwords the keychain has.
fn saved(desktop: &Desktop) -> Vec<&'static str> {
    let secrets = desktop.secrets_of(SERVICE);
    [CODE, WRONG_CODE, NEW_CODE].into_iter().filter(|code| secrets.contains(code)).collect()
}

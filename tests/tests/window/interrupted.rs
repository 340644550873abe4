//! A program that is killed, and a page that is loaded anew, are where they were.

use crate::ground::{
    ADDRESS, CODE, assert_no_trace, bare_desktop, fill_in_servers, need_window, on_to_a_test, on_to_the_password,
    settings,
};
use sparekey_tests::decoys::SilentPort;
use sparekey_tests::desktop::{Desktop, Keyring};
use sparekey_tests::window::Window;

#[test]
fn a_program_killed_in_the_middle_of_a_test_goes_on_where_it_was() {
    if !need_window(&[]) {
        return;
    }
    let (desktop, silent) = (bare_desktop(Keyring::Unlocked), SilentPort::start());
    testing(&desktop, &silent).kill();
    let kept = std::fs::read(settings(&desktop)).unwrap();
    let kept: serde_json::Value = serde_json::from_slice(&kept).expect("the settings are whole");
    assert_eq!(kept["draft"]["address"], ADDRESS);
    assert_no_trace(&desktop, &[CODE]);

    let window = Window::open(&desktop, &[]);
    // The domain is looked up once more on the way.
    window.wait_for_screen("paste");
    window.wait_for_words("What you entered is still here.");
    window.find("[data-filled='false']");
    window.pictures("resumed");
    for screen in ["get-code", "two-step", "address"] {
        window.press("back");
        window.wait_for_screen(screen);
    }
    window.find("[data-servers]");
    assert_eq!(window.field("address"), ADDRESS);
    assert_eq!(window.field("display-name"), "Anna Example");
    assert_eq!(window.field("imap-port"), silent.port().to_string());
    on_to_the_password(&window);
    window.find("[data-filled='false']");
}

#[test]
fn a_reload_draws_the_same_screen_again() {
    if !need_window(&[]) {
        return;
    }
    let (desktop, silent) = (bare_desktop(Keyring::Unlocked), SilentPort::start());
    let window = Window::open(&desktop, &[]);
    fill_in_servers(&window, silent.port(), silent.port());
    // What was typed goes over when the typing pauses.
    desktop.wait_for_file(&settings(&desktop), "Anna Example");
    window.reload();
    assert_eq!(window.screen(), "address");
    assert_eq!(window.field("address"), ADDRESS);
    assert_eq!(window.field("display-name"), "Anna Example");
    on_to_the_password(&window);
    window.find("main[data-screen-key='paste']");
    window.type_code(CODE);
    window.press("continue");
    window.wait_for_key("test-running");
    window.reload();
    // The test went on meanwhile, and the new page hears of its end.
    assert_eq!(window.screen(), "test");
    window.press("cancel-test");
    window.wait_for_words("The test was stopped");
    window.reload();
    window.wait_for_words("The test was stopped");
}

/// A window in the middle of a test that takes its time.
fn testing(desktop: &Desktop, silent: &SilentPort) -> Window {
    let window = Window::open(desktop, &[]);
    on_to_a_test(&window, silent.port(), silent.port());
    window.pictures("testing");
    window
}

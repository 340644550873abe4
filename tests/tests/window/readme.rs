//! The pictures of the README: the main steps and a failure, as the window shows them. `cargo xtask pictures` keeps them.

use sparekey_tests::desktop::{Desktop, Keyring};
use sparekey_tests::practice_page::make_app_password;
use sparekey_tests::window::Window;

use crate::ground::{PRACTICE_ADDRESS, WRONG_CODE, bare_desktop, choose_app, need_window, test_with};

/// Made up, in Google's format.
const MADE_UP: &[u8] = b"kqzv wxjy hpgf bdmr\n";

#[test]
fn the_readme_shows_what_the_window_shows() {
    if !need_window(&[]) {
        return;
    }
    let desktop = bare_desktop(Keyring::Unlocked);
    let window = Window::open(&desktop, &[]);
    to_the_page(&window, "anna@gmail.com", "1");
    assert!(window.has("[data-press='open-app-passwords']"));
    window.picture("readme-get-the-app-password");
    window.press("open-app-passwords");
    window.press("continue");
    window.wait_for_screen("paste");
    let _copied = desktop.copy("UTF8_STRING", MADE_UP);
    window.press("paste");
    window.find("[data-filled='true']");
    window.picture("readme-paste");
    drop(window);

    let desktop = bare_desktop(Keyring::Unlocked);
    practised(&desktop);
}

/// From the first screen to the provider's page.
fn to_the_page(window: &Window, address: &str, number: &str) {
    choose_app(window);
    window.fill("address", address);
    window.find("[data-found]");
    window.fill("display-name", "Anna Example");
    window.picture(&format!("readme-address-{number}"));
    window.press("continue");
    window.wait_for_screen("two-step");
    window.choose("two-step-on", "yes");
    window.press("continue");
    window.wait_for_screen("get-code");
}

/// What needs a mailbox is shown on the practice mailbox: a refusal, then the proof and the hand-over.
fn practised(desktop: &Desktop) {
    let window = Window::open(desktop, &["--practice"]);
    to_the_page(&window, PRACTICE_ADDRESS, "2");
    window.press("open-app-passwords");
    window.find("[data-press='continue'].primary");
    let code = make_app_password(&desktop.wait_for_page(0).parse().unwrap(), "ITFin");
    window.press("continue");
    window.wait_for_screen("paste");
    window.press("type-instead");
    test_with(&window, WRONG_CODE);
    window.find("[data-lane='imap'][data-state='wrong'], [data-lane='smtp'][data-state='wrong']");
    window.picture("readme-failure");
    window.press("new-code");
    window.wait_for_screen("get-code");
    window.press("continue");
    window.find("main[data-screen-key='paste']");
    if !window.has("input[data-code]") {
        window.press("type-instead");
    }
    test_with(&window, &code);
    window.find("[data-lane='smtp'][data-state='done']");
    window.picture("readme-test");
    window.press("continue");
    window.wait_for_screen("hand-over");
    window.picture("readme-hand-over");
}

//! The pictures of the README: the main steps and a failure, as the window shows them. `cargo xtask pictures` keeps them.

use sparekey_tests::desktop::{Desktop, Keyring};
use sparekey_tests::window::Window;

use crate::ground::{
    WRONG_CODE, back_to_the_code, bare_desktop, make_practice_password, need_window, on_to_the_code, test_with,
    to_the_page,
};

/// Made up, in Google's format.
const MADE_UP: &[u8] = b"kqzv wxjy hpgf bdmr\n";

#[test]
fn the_readme_shows_what_the_window_shows() {
    if !need_window(&[]) {
        return;
    }
    let desktop = bare_desktop(Keyring::Unlocked);
    let window = Window::open(&desktop, &[]);
    to_the_page(&window, "anna@gmail.com", "Anna Example");
    assert!(window.has("[data-press='open-app-passwords']"));
    window.picture("readme-get-the-app-password");
    for screen in ["two-step", "address"] {
        window.press("back");
        window.wait_for_screen(screen);
    }
    window.picture("readme-address");
    for screen in ["two-step", "get-code"] {
        window.press("continue");
        window.wait_for_screen(screen);
    }
    window.press("open-app-passwords");
    on_to_the_code(&window);
    let _copied = desktop.copy("UTF8_STRING", MADE_UP);
    window.press("paste");
    window.find("[data-filled='true']");
    window.picture("readme-paste");
    drop(window);

    let desktop = bare_desktop(Keyring::Unlocked);
    practised(&desktop);
}

/// What needs a mailbox is shown on the practice mailbox: a refusal, then the proof and the hand-over.
fn practised(desktop: &Desktop) {
    let window = Window::open(desktop, &["--practice"]);
    let code = make_practice_password(desktop, &window);
    on_to_the_code(&window);
    window.press("type-instead");
    test_with(&window, WRONG_CODE);
    window.find("[data-lane='imap'][data-state='wrong'], [data-lane='smtp'][data-state='wrong']");
    window.picture("readme-failure");
    back_to_the_code(&window);
    test_with(&window, &code);
    window.find("[data-lane='smtp'][data-state='done']");
    window.picture("readme-test");
    window.press("continue");
    window.wait_for_screen("hand-over");
    window.picture("readme-hand-over");
}

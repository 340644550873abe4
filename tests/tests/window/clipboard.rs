//! The code from the clipboard of a real desktop.

use crate::ground::{assert_no_trace, bare_desktop, make_practice_password, need_window, on_to_the_code};
use sparekey_tests::desktop::Keyring;
use sparekey_tests::window::Window;

const NOTHING: &str = "There is no text to paste yet.";

#[test]
fn the_code_is_pasted_and_what_is_no_code_is_named() {
    if !need_window(&[]) {
        return;
    }
    let desktop = bare_desktop(Keyring::Unlocked);
    let window = Window::open(&desktop, &["--practice"]);
    let code = make_practice_password(&desktop, &window);
    on_to_the_code(&window);
    window.wait_for_words("keychain is ready");

    window.press("paste");
    window.wait_for_words(NOTHING);
    let six_digits = desktop.copy("UTF8_STRING", b"123456");
    window.press("paste");
    window.wait_for_words("This is the code for signing in");
    drop(six_digits);
    let picture = desktop.copy("image/png", b"\x89PNG\r\n\x1a\n");
    window.press("paste");
    window.wait_for_words("Sparekey cannot read what you copied on this computer.");
    assert!(!window.whole_text().contains("This is the code for signing in"), "that was said of the earlier try");
    window.pictures("picture-pasted");
    drop(picture);
    // X hands over large texts in small pieces, so not more than this: the machine may be busy.
    let megabyte = desktop.copy("UTF8_STRING", "kcif yukb ".repeat(100_000).as_bytes());
    window.press("paste");
    window.wait_for_words("That is far too long");
    drop(megabyte);

    let shown = format!("App password:\u{a0}{}\n", code.to_uppercase());
    let _copied = desktop.copy("UTF8_STRING", shown.as_bytes());
    window.press("paste");
    window.wait_for_words("Looks right: 16 letters.");
    window.pictures("pasted");
    assert!(!window.whole_text().contains(&code[..4]), "it stays hidden");
    window.press("continue");
    window.wait_for_key("test-ended");
    assert_eq!(window.text("h1"), "Connected successfully");
    drop(window);
    assert_no_trace(&desktop, &[&code]);
}

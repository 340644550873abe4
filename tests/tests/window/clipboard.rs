//! The code from the clipboard of a real desktop.

use std::thread;
use std::time::Duration;

use crate::ground::{assert_no_trace, bare_desktop, make_practice_password, need_window, on_to_the_code, test_with};
use sparekey_tests::desktop::Keyring;
use sparekey_tests::window::Window;

const NOTHING: &str = "There is no text to paste yet.";
const ALONE: &str = "Pause screen sharing now.";
const OFF: &str = "not on the clipboard any more";
const SETTINGS: &str = "main[data-screen-key='hand-over']";
const TYPED_SHOWN: &str = "input[data-code][type='text']";
const TYPED_HIDDEN: &str = "input[data-code][type='password']";

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
    // As people do it by themselves; the page never has it.
    desktop.keys(&["ctrl+v"]);
    window.wait_for_words("Looks right: 16 letters.");
    window.pictures("pasted");
    assert!(!window.whole_text().contains(&code[..4]), "it stays hidden");
    window.press("continue");
    window.wait_for_key("test-ended");
    window.wait_for_words("Connected successfully");
    drop(window);
    assert_no_trace(&desktop, &[&code]);
}

#[test]
fn the_copy_for_the_app_ends_in_time_and_is_asked_about() {
    if !need_window(&[]) {
        return;
    }
    let desktop = bare_desktop(Keyring::Unlocked);
    // Shown on another computer, by what xrdp tells its programs.
    let desktop = desktop.with_variable("SPAREKEY_CLIPBOARD_SECONDS", "8").with_variable("XRDP_SESSION", "1");
    let window = Window::open(&desktop, &["--practice"]);
    let code = make_practice_password(&desktop, &window);
    window.wait_for_words(ALONE);
    window.pictures("get-code-shown-elsewhere");
    on_to_the_code(&window);
    window.wait_for_words("keychain is ready");
    assert!(!window.whole_text().contains(ALONE));

    // Typed from a phone: to be read, hidden if wanted, and nothing of it is lost by that.
    window.press("type-instead");
    window.find(TYPED_SHOWN);
    window.type_code(&code[..4]);
    window.pictures("typing-shown");
    for hidden_or_shown in [TYPED_HIDDEN, TYPED_SHOWN] {
        window.click("[data-show-typing]");
        window.find(hidden_or_shown);
    }
    test_with(&window, &code[4..]);
    // The copy has no blanks: that is how it was proven.
    let code = code.replace(' ', "");
    window.wait_for_words("Connected successfully");
    window.press("continue");
    window.wait_for_screen("hand-over");
    window.wait_for_words(ALONE);

    // Nobody copied it yet: the window asks before it closes.
    desktop.keys(&["alt+F4"]);
    window.wait_for_key("hand-over-not-copied");
    window.assert_accessible();
    window.assert_it_fits();
    window.pictures("not-copied");
    window.press("back");
    window.find(SETTINGS);
    window.click("[data-row]:has(.secret) button");
    window.find(".copied .secret");
    assert_eq!(desktop.clipboard().as_ref(), Some(&code));
    assert_eq!(desktop.clipboard_as("x-kde-passwordManagerHint").as_deref(), Some("secret"));
    window.wait_for_words("You have copied the password.");
    window.pictures("copied");
    window.wait_for_words(OFF);
    assert_ne!(desktop.clipboard().as_ref(), Some(&code));
    assert!(!window.has(".copied"));
    window.pictures("clipboard-over");

    // Copied once more, and then something else in its place, which is left alone.
    window.click("[data-row]:has(.secret) button");
    window.find(".copied .secret");
    assert!(!window.whole_text().contains(OFF));
    let list = desktop.copy("UTF8_STRING", b"a shopping list");
    window.wait_for_words(OFF);
    assert_eq!(desktop.clipboard().as_deref(), Some("a shopping list"));
    window.press("app-accepted");
    window.wait_for_screen("finished");
    thread::sleep(Duration::from_millis(500));
    assert_eq!(desktop.clipboard().as_deref(), Some("a shopping list"));
    drop(list);
    drop(window);
    assert_no_trace(&desktop, &[&code]);
}

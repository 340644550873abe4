//! `--practice`: the whole job without an account.

use crate::ground::{
    BANNER, assert_no_trace, bare_desktop, make_practice_password, need_window, on_to_the_code, rows, settings,
    test_with,
};
use sparekey_tests::desktop::Keyring;
use sparekey_tests::window::Window;

/// What services of practice or of a real run have in the keychain.
const SERVICES: [&str; 2] = ["org.sparekey.app", "org.sparekey.app.practice"];

#[test]
fn practice_leads_to_a_saved_and_handed_over_account_and_leaves_nothing() {
    if !need_window(&[]) {
        return;
    }
    let desktop = bare_desktop(Keyring::Unlocked);
    let all_secrets = || SERVICES.map(|service| desktop.secrets_of(service)).concat();
    let window = Window::open(&desktop, &["--practice"]);
    let look = |screen: &str| {
        assert_eq!(window.screen(), screen);
        assert!(window.text(".banner").starts_with(BANNER), "on {screen}");
        window.assert_accessible();
        window.assert_it_fits();
        window.pictures(&format!("practice-{screen}"));
    };
    look("app");
    window.choose("app", "itfin");
    window.press("continue");
    window.wait_for_screen("address");
    window.fill("address", "you@practice.example");
    window.find("[data-found]");
    look("address");
    window.click("nav button.step");
    window.wait_for_screen("app");

    let code = make_practice_password(&desktop, &window);
    look("get-code");
    window.press("back");
    window.wait_for_screen("two-step");
    look("two-step");
    window.press("continue");
    window.wait_for_screen("get-code");
    on_to_the_code(&window);
    window.wait_for_words("keychain is ready");
    look("paste");
    window.press("type-instead");
    test_with(&window, &code);
    assert_eq!(window.text("h1"), "Connected successfully");
    look("test");
    window.press("continue");
    window.wait_for_screen("hand-over");
    let rows = rows(&window);
    for value in ["smtp.practice.example", "imap.practice.example", "465", "993", "you@practice.example"] {
        assert!(rows.iter().any(|(_, shown)| shown == value), "{value} in {rows:?}");
    }
    look("hand-over");
    window.click("[data-row]:has(.secret) button");
    window.find(".copied .secret");
    window.choose("only-yours", "yes");
    window.press("save");
    window.wait_for_words("Saved in this computer");
    assert!(!all_secrets().contains("you@practice.example"), "the person's own keychain has nothing of it");
    window.press("app-accepted");
    window.wait_for_screen("finished");
    look("finished");

    desktop.close_window();
    window.wait_for_end();
    assert!(!all_secrets().contains("secret"), "nothing is left in the keychain");
    assert!(!settings(&desktop).exists(), "practice stores nothing");
    assert_ne!(desktop.clipboard(), Some(code.clone()));
    assert_no_trace(&desktop, &[&code]);
}

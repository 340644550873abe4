//! Keychains that are missing, out of reach or locked: a sentence each, and a way on.

use crate::ground::{CODE, Ground, fill_in_servers, need_window, on_to_the_password, test_with};
use sparekey_tests::desktop::Keyring;
use sparekey_tests::window::Window;

#[test]
fn without_a_keychain_the_job_goes_on_without_saving() {
    if !need_window(Ground::NEEDS) {
        return;
    }
    for (keyring, sentence) in
        [(Keyring::Missing, "This computer has no keychain"), (Keyring::NoBus, "Sparekey cannot reach the keychain")]
    {
        let (ground, window) = at_the_keychain(keyring);
        window.wait_for_words(sentence);
        window.wait_for_words("You can go on all the same");
        window.assert_accessible();
        window.pictures(&format!("keychain-{keyring:?}").to_lowercase());
        // It is really tried again, and nothing has changed.
        window.press("try-keychain");
        window.wait_for_words(sentence);
        test_with(&window, CODE);
        window.press("continue");
        window.wait_for_screen("hand-over");
        window.wait_for_words(sentence);
        window.press("dont-save");
        window.click("[data-row]:has(.secret) button");
        window.find(".copied .secret");
        window.press("app-accepted");
        window.wait_for_screen("finished");
        window.wait_for_words("The password was not saved on this computer.");
        drop(ground);
    }
}

#[test]
fn a_locked_keychain_is_tried_again_when_it_is_unlocked() {
    if !need_window(Ground::NEEDS) {
        return;
    }
    let (ground, window) = at_the_keychain(Keyring::Locked);
    window.find("[data-press='try-keychain']");
    window.wait_for_words("The keychain's question was closed");
    window.pictures("keychain-locked");
    ground.desktop.unlock_keyring();
    window.press("try-keychain");
    window.wait_for_words("keychain is ready");
    test_with(&window, CODE);
    window.press("continue");
    window.choose("save-own-password", "yes");
    window.choose("only-yours", "yes");
    window.press("save");
    window.wait_for_words("Saved in this computer");
}

/// A window that asks for the password; not practice, which has a keychain of its own.
fn at_the_keychain(keyring: Keyring) -> (Ground, Window) {
    let ground = Ground::with_keyring(keyring);
    let window = Window::open(&ground.desktop, &[]);
    fill_in_servers(&window, ground.servers.ports.submissions, ground.servers.ports.imaps);
    on_to_the_password(&window);
    (ground, window)
}

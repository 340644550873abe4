//! Every stop: where a provider takes no password, and where a mailbox has moved.

use sparekey_tests::desktop::Keyring;

use super::Tongue;
use crate::ground::{bare_desktop, need_window};

/// An address, the app, and the message that tells the stop.
const STOPS: [(&str, &str, &str); 9] = [
    ("anna@outlook.com", "imacash", "stop-oauth-only-everything-title"),
    ("anna@hey.com", "imacash", "stop-not-offered-everything-title"),
    ("anna@tuta.com", "itfin", "stop-not-offered-everything-title"),
    ("anna@telus.net", "imacash", "stop-not-known-everything-title"),
    ("anna@rogers.com", "imacash", "stop-app-passwords-ended-everything-title"),
    ("anna@proton.me", "imacash", "stop-bridge-everything-title"),
    ("anna@rediffmail.com", "itfin", "stop-not-offered-reading-title"),
    ("anna@verein.onmicrosoft.com", "itfin", "stop-oauth-only-reading-title"),
    ("anna@comcast.net", "imacash", "stop-moved-title"),
];

#[test]
fn every_stop_is_told_at_the_address_in_each_language() {
    if !need_window(&[]) {
        return;
    }
    for tongue in Tongue::all() {
        let desktop = bare_desktop(Keyring::Unlocked);
        let window = tongue.open(&desktop);
        for (address, app, title) in STOPS {
            window.wait_for_screen("app");
            window.choose("app", app);
            window.press("continue");
            window.wait_for_screen("address");
            window.fill("address", address);
            if title == "stop-moved-title" {
                window.choose("moved", "yes");
            }
            window.wait_until(|| window.texts("[data-stop] h2").iter().any(|told| tongue.is_in(title, told)));
            assert!(!window.has("[data-press='continue']"), "{address}: it does not go on");
            assert!(!window.texts("[data-stop] li").is_empty(), "{address}: something can be done instead");
            let name = address.split(['@', '.']).nth(1).unwrap_or_default();
            tongue.look(&window, &format!("stop-{name}"));
            window.press("back");
        }
    }
}

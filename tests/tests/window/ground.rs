//! What the tests of the window have in common.

use std::path::PathBuf;

use sparekey_tests::certificates::{Authority, Flaw};
use sparekey_tests::desktop::{Desktop, Keyring};
use sparekey_tests::practice_page::make_app_password;
use sparekey_tests::servers::MailServers;
use sparekey_tests::traces::Haystack;
use sparekey_tests::window::Window;
use sparekey_tests::{Need, need};

pub(crate) const ADDRESS: &str = "anna@mailbox.example";
pub(crate) const CODE: &str = "qzvwxkjyhpgfbdmr";
pub(crate) const WRONG_CODE: &str = "tnbvcxlkjhgfdswq";
pub(crate) const PRACTICE_ADDRESS: &str = "you@practice.example";
/// Begins every screen of practice.
pub(crate) const BANNER: &str = "Practice. Nothing here is real";

/// More stops than any screen has.
const STOPS: usize = 40;

const WINDOW: &[Need] = &[Need::Display, Need::SecretService, Need::OtherPrograms, Need::PagePackages];

/// Whether there can be a window here, and what else the test needs.
pub(crate) fn need_window(further: &[Need]) -> bool {
    need(&[WINDOW, further].concat())
}

/// Mail servers with one mailbox, and a desktop that trusts them.
pub(crate) struct Ground {
    pub(crate) servers: MailServers,
    pub(crate) desktop: Desktop,
}

impl Ground {
    pub(crate) const NEEDS: &[Need] = &[Need::Root, Need::Dovecot, Need::Postfix];

    pub(crate) fn new() -> Self {
        Self::with_keyring(Keyring::Unlocked)
    }

    /// The same on a desktop whose keychain is like this.
    pub(crate) fn with_keyring(keyring: Keyring) -> Self {
        let authority = Authority::new();
        let servers = MailServers::start(&authority.issue(Flaw::None), &[(ADDRESS, CODE)]);
        Self { servers, desktop: Desktop::start(&authority.root_pem(), keyring) }
    }
}

/// A desktop that trusts nobody: practice brings its own trust.
pub(crate) fn bare_desktop(keyring: Keyring) -> Desktop {
    Desktop::start(&Authority::new().root_pem(), keyring)
}

/// From the first screen to the address: an app that sends and reads.
pub(crate) fn choose_app(window: &Window) {
    assert_eq!(window.text("h1"), "Which app is this for?");
    window.choose("app", "itfin");
    window.press("continue");
    window.wait_for_screen("address");
}

/// From the first screen to the one that asks for the password, with servers filled in by hand.
pub(crate) fn fill_in_servers(window: &Window, smtp: u16, imap: u16) {
    choose_app(window);
    type_servers(window, smtp, imap);
    window.fill("display-name", "Anna Example");
}

/// The address of nobody known, and its servers.
pub(crate) fn type_servers(window: &Window, smtp: u16, imap: u16) {
    window.fill("address", ADDRESS);
    // Nobody knows the domain, so the form opens by itself.
    for (leg, port) in [("smtp", smtp), ("imap", imap)] {
        window.fill(&format!("{leg}-host"), "localhost");
        window.fill(&format!("{leg}-port"), &port.to_string());
        window.choose(&format!("{leg}-security"), "tls");
    }
}

/// From the filled-in address to the box for the password.
pub(crate) fn on_to_the_password(window: &Window) {
    window.press("continue");
    window.wait_for_screen("two-step");
    window.press("continue");
    window.wait_for_screen("get-code");
    window.press("continue");
    window.wait_for_screen("paste");
}

/// Types the code and waits for the end of the test.
pub(crate) fn test_with(window: &Window, code: &str) {
    window.find("main[data-screen-key='paste']");
    window.type_code(code);
    window.press("continue");
    window.wait_for_key("test-ended");
}

/// From the first screen to the one that opens the page of a known provider.
pub(crate) fn to_the_page(window: &Window, address: &str, name: &str) {
    choose_app(window);
    window.fill("address", address);
    window.find("[data-found]");
    window.fill("display-name", name);
    window.press("continue");
    window.wait_for_screen("two-step");
    window.choose("two-step-on", "yes");
    window.press("continue");
    window.wait_for_screen("get-code");
}

/// From the first screen of practice to the provider's page; makes an app password there and gives it.
pub(crate) fn make_practice_password(desktop: &Desktop, window: &Window) -> String {
    to_the_page(window, PRACTICE_ADDRESS, "You");
    window.press("open-app-passwords");
    window.find("[data-press='continue'].primary");
    make_app_password(&desktop.wait_for_page(0).parse().unwrap(), "ITFin")
}

/// From the provider's page to the code.
pub(crate) fn on_to_the_code(window: &Window) {
    window.press("continue");
    window.wait_for_screen("paste");
}

/// From a refusal to the box for another code.
pub(crate) fn back_to_the_code(window: &Window) {
    window.press("new-code");
    window.wait_for_screen("get-code");
    window.press("continue");
    window.find("main[data-screen-key='paste']");
    if !window.has("input[data-code]") {
        window.press("type-instead");
    }
}

/// From the first screen into the middle of a test of these servers.
pub(crate) fn on_to_a_test(window: &Window, smtp: u16, imap: u16) {
    fill_in_servers(window, smtp, imap);
    on_to_the_password(window);
    window.find("main[data-screen-key='paste']");
    window.type_code(CODE);
    window.press("continue");
    window.wait_for_key("test-running");
}

/// The rows of the hand-over: label and value.
pub(crate) fn rows(window: &Window) -> Vec<(String, String)> {
    let labels = window.texts("[data-row] dt");
    labels.into_iter().zip(window.texts("[data-row] .value")).collect()
}

/// Nothing that was written on this desktop, by whatever program, has a trace of the code.
pub(crate) fn assert_no_trace(desktop: &Desktop, codes: &[&str]) {
    let mut left = Haystack::default();
    left.add_folder(desktop.folder());
    let places = left.places();
    let written = |part: &str| places.iter().any(|place| place.contains(part));
    assert!(written("sparekey.stderr") && written("cache/"), "it was looked in the right places: {places:?}");
    for code in codes {
        assert_eq!(left.traces_of(code), []);
        assert_eq!(left.traces_of(&code.replace(' ', "")), []);
    }
}

/// Where the settings are kept.
pub(crate) fn settings(desktop: &Desktop) -> PathBuf {
    desktop.folder().join("sparekey/settings.json")
}

/// Real keys on a window.
pub(crate) struct Hands<'a> {
    pub(crate) desktop: &'a Desktop,
    pub(crate) window: &'a Window,
}

impl Hands<'_> {
    /// Waits for a screen, and for its heading to have the focus.
    pub(crate) fn arrive(&self, screen: &str) {
        self.until(&format!("main[data-screen='{screen}'] h1:focus"));
    }

    /// Waits until an element fits.
    pub(crate) fn until(&self, css: &str) {
        self.window.find(css);
    }

    /// Presses Tab until an element that fits has the focus.
    pub(crate) fn tab_to(&self, css: &str) {
        for _ in 0..STOPS {
            self.desktop.keys(&["Tab"]);
            if self.window.has(&format!("{css}:focus")) {
                return;
            }
        }
        panic!("{css} is not reached by the keyboard in:\n{}", self.window.whole_text());
    }
}

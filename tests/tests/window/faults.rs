//! Faults of ours and interruptions: whatever happens, there is a calm screen with a way on.

use std::time::Duration;

use crate::ground::{
    CODE, assert_no_trace, bare_desktop, choose_app, need_window, on_to_a_test, on_to_the_code, settings, to_the_page,
};
use sparekey_tests::decoys::SilentPort;
use sparekey_tests::desktop::Keyring;
use sparekey_tests::window::Window;

const GMAIL: &str = "anna@gmail.com";

#[test]
fn a_page_that_fails_is_drawn_anew_where_it_was() {
    if !need_window(&[]) {
        return;
    }
    let desktop = bare_desktop(Keyring::Unlocked);
    let window = Window::open(&desktop, &[]);
    choose_app(&window);
    window.fill("address", GMAIL);
    desktop.wait_for_file(&settings(&desktop), GMAIL);
    for fault in [
        "setTimeout(() => { throw new Error('a fault with {CODE} in it') })",
        "Promise.reject(new Error('a fault with {CODE} in it'))",
        "window.__TAURI_INTERNALS__.invoke('no-such-command')",
    ] {
        window.script(&fault.replace("{CODE}", CODE));
        window.find("#broken[open] [data-press='reload']:focus");
        window.assert_accessible();
        window.assert_it_fits();
        window.pictures("page-broken");
        window.press("copy-report");
        window.wait_for_words("Report copied");
        let report = desktop.clipboard().unwrap_or_default();
        assert!(report.starts_with("Sparekey ") && report.contains("fault: page "), "{report}");
        assert!(!report.contains(CODE) && !report.contains(GMAIL), "{report}");
        window.script("document.documentElement.dataset.before = ''");
        window.press("reload");
        window.find("html:not([data-before]) main[data-screen='address']");
        assert_eq!(window.field("address"), GMAIL);
    }
}

#[test]
fn a_window_whose_program_never_answers_does_not_stay_empty() {
    if !need_window(&[]) {
        return;
    }
    let desktop = bare_desktop(Keyring::Unlocked);
    let window = Window::open_without_page(&desktop, &[("SPAREKEY_PANICS", "first-view")], &[]);
    window.find("#broken[open] [data-press='reload']:focus");
    window.wait_for_words("This screen stopped working");
    assert!(!window.has("main"), "{}", window.whole_text());
    window.press("reload");
    window.wait_for_screen("app");
    assert!(!window.has("#broken"), "{}", window.whole_text());
}

#[test]
fn a_part_of_the_program_that_panics_leaves_everything_where_it_was() {
    if !need_window(&[]) {
        return;
    }
    let desktop = bare_desktop(Keyring::Unlocked);
    let window = Window::open_with(&desktop, &[("SPAREKEY_PANICS", "browser")], &[]);
    to_the_code(&window, |window| {
        window.wait_for_screen("fault");
        window.assert_accessible();
        window.assert_it_fits();
        window.pictures("fault");
        let report = window.text("pre");
        assert!(report.contains("fault: src/"), "its place: {report}");
        assert!(!report.contains(GMAIL), "{report}");
        window.press("copy-report");
        window.wait_for_words("Report copied");
        assert_eq!(desktop.clipboard().unwrap_or_default().trim(), report.trim());
        window.press("resume");
        window.wait_for_screen("get-code");
        window.wait_for_words("Your browser did not open");
    });
}

#[test]
fn a_window_that_has_the_only_copy_of_a_code_asks_before_it_is_closed() {
    if !need_window(&[]) {
        return;
    }
    let desktop = bare_desktop(Keyring::Unlocked);
    let window = Window::open(&desktop, &[]);
    to_the_code(&window, |_| {});
    window.press("type-instead");
    window.type_code("kcif yukb jejk mdju");
    window.press("continue");
    window.find("[data-screen='test'], [data-filled='true']");
    desktop.keys(&["alt+F4"]);
    window.find("[data-safe='stay'][open] [data-press='stay']:focus");
    window.assert_accessible();
    window.assert_it_fits();
    window.pictures("closing");
    // Escape is the answer that loses nothing.
    desktop.keys(&["Escape"]);
    window.find("body:not(:has([data-safe='stay']))");
    desktop.keys(&["alt+F4"]);
    window.find("[data-safe='stay'][open]");
    // Who closes it once more means it.
    desktop.keys(&["alt+F4"]);
    window.wait_for_end();
    assert_no_trace(&desktop, &["kcifyukbjejkmdju"]);
}

#[test]
fn a_program_that_stood_still_in_a_test_blames_nobody() {
    if !need_window(&[]) {
        return;
    }
    let (desktop, silent) = (bare_desktop(Keyring::Unlocked), SilentPort::start());
    let window = Window::open(&desktop, &[]);
    on_to_a_test(&window, silent.port(), silent.port());
    // Longer than the whole test may take, so that every deadline in it has run out.
    window.stand_still(Duration::from_secs(25));
    window.wait_for_key("test-ended");
    window.wait_for_words("Your computer was asleep");
    assert!(window.texts(".lead").concat().contains("Nothing is wrong"));
    assert!(!window.has("[data-failure], .failure"), "nobody is blamed: {}", window.whole_text());
    window.assert_accessible();
    window.assert_it_fits();
    window.pictures("slept");
    window.press("test");
    window.wait_for_key("test-running");
}

#[test]
fn what_cannot_be_kept_is_said_and_the_job_goes_on() {
    if !need_window(&[]) {
        return;
    }
    let desktop = bare_desktop(Keyring::Unlocked);
    let file = desktop.folder().join("no-folder");
    std::fs::write(&file, "").unwrap();
    let below = file.join("below");
    let window = Window::open_with(&desktop, &[("SPAREKEY_STATE", below.to_str().unwrap())], &[]);
    window.choose("app", "itfin");
    window.wait_for_words("could not write to its folder");
    window.pictures("not-kept");
    window.press("continue");
    window.wait_for_screen("address");
    assert!(!window.whole_text().contains("could not write"), "it is said once");
}

/// From the first screen to the box for the app password of a known provider.
fn to_the_code(window: &Window, when_opened: impl Fn(&Window)) {
    to_the_page(window, GMAIL, "Anna");
    window.press("open-app-passwords");
    when_opened(window);
    window.find("[data-press='continue'].primary");
    on_to_the_code(window);
}

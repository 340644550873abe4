//! The job with real keys only.

use crate::ground::{Hands, PRACTICE_ADDRESS, bare_desktop, need_window};
use sparekey_tests::desktop::Keyring;
use sparekey_tests::practice_page::make_app_password;
use sparekey_tests::window::Window;

#[test]
fn the_keyboard_alone_leads_to_a_proven_account() {
    if !need_window(&[]) {
        return;
    }
    let desktop = bare_desktop(Keyring::Unlocked);
    let window = Window::open(&desktop, &["--practice"]);
    let hands = Hands { desktop: &desktop, window: &window };
    hands.tab_to("[data-choice='app'] input");
    desktop.keys(&["space"]);
    hands.until("[data-choice='app'] input:checked:focus");
    // One key, one answer: who does not look in between passes by what is meant, and the last answer is the end.
    while !window.has("[data-choice='app'] input[value='itfin']:checked") {
        let answer = window.attribute("[data-choice='app'] input:checked", "value");
        desktop.keys(&["Down"]);
        hands.until(&format!("[data-choice='app'] input:checked:focus:not([value='{answer}'])"));
    }
    hands.until("[data-choice='app'] input[value='itfin']:focus");
    desktop.keys(&["Return"]);
    hands.arrive("address");

    hands.tab_to("[data-field='address']");
    desktop.types(PRACTICE_ADDRESS);
    window.find("[data-found]");
    hands.tab_to("[data-field='display-name']");
    desktop.types("You");
    desktop.keys(&["Return"]);
    hands.arrive("two-step");

    hands.tab_to("[data-choice='two-step-on'] input");
    desktop.keys(&["space"]);
    window.find("[data-choice='two-step-on'] input[value='yes']:checked");
    desktop.keys(&["Return"]);
    hands.arrive("get-code");

    hands.tab_to("[data-press='open-app-passwords']");
    desktop.keys(&["Return"]);
    let code = make_app_password(&desktop.wait_for_page(0).parse().unwrap(), "ITFin");
    hands.tab_to("[data-press='continue']");
    desktop.keys(&["Return"]);
    hands.arrive("paste");

    window.find("main[data-screen-key='paste']");
    hands.tab_to("[data-press='type-instead']");
    desktop.keys(&["space"]);
    // The focus follows into the box that has opened.
    hands.until("input[data-code]:focus");
    desktop.types(&code);
    desktop.keys(&["Return"]);
    window.find("[data-filled='true']");
    hands.tab_to("[data-press='continue']");
    desktop.keys(&["Return"]);
    window.wait_for_key("test-ended");
    assert_eq!(window.text("h1"), "Connected successfully");
    hands.tab_to("[data-press='continue']");
    desktop.keys(&["Return"]);
    hands.arrive("hand-over");
}

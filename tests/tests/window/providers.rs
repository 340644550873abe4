//! Ways that lead to other screens than Gmail's: a normal password, a provider chosen from the list, servers that
//! somebody else named, a code that looks like another's, and the questions about a page that looks different.

use serde_json::json;

use crate::ground::{Hands, assert_no_trace, bare_desktop, choose_app, need_window, on_to_the_password, settings};
use sparekey_tests::desktop::Keyring;
use sparekey_tests::window::Window;

const PASSWORD: &str = "Mein Passwort 7!";
/// Made up, in Google's format.
const GOOGLE_SHAPED: &str = "kqzvwxjyhpgfbdmr";
const OWN: &str = "anna@kanzlei.example";

#[test]
fn a_normal_password_needs_nothing_to_be_made_and_stays_as_it_is() {
    if !need_window(&[]) {
        return;
    }
    let desktop = bare_desktop(Keyring::Unlocked);
    let window = Window::open(&desktop, &[]);
    choose_app(&window);
    window.fill("address", "anna@gmx.de");
    window.wait_for_words("It uses your normal password.");
    window.press("continue");
    window.wait_for_screen("two-step");
    // Without an answer it does not go on.
    window.press("continue");
    window.wait_for_words("Choose one of the answers.");
    window.choose("two-step-on", "no");
    window.wait_for_words("There is nothing to make.");
    window.pictures("decides");
    window.press("continue");
    window.wait_for_screen("get-code");
    // At GMX programs have to be let in once; that is all.
    assert_eq!(window.text("h1"), "Programs must be let in first");
    assert!(window.has("[data-press='open-switch']") && !window.has("[data-press='trouble']"));
    window.assert_accessible();
    window.assert_it_fits();
    window.pictures("normal-password");
    window.press("open-switch");
    assert!(desktop.wait_for_page(0).contains("gmx"), "{:?}", desktop.opened_pages());
    window.press("continue");
    window.wait_for_screen("paste");
    window.wait_for_words("keychain is ready");

    let _copied = desktop.copy("UTF8_STRING", PASSWORD.as_bytes());
    window.press("paste");
    window.wait_for_words(&format!("Taken over: {} characters", PASSWORD.chars().count()));
    assert!(!window.whole_text().contains("We took out"), "a normal password is never changed");
    let markup = window.script("return document.documentElement.outerHTML").to_string();
    assert!(!markup.contains("Passwort 7"), "it stays hidden");
    // Another answer wants another password: this one does not go where an app password belongs.
    window.press("back");
    window.press("back");
    window.wait_for_screen("two-step");
    window.choose("two-step-on", "yes");
    window.press("continue");
    window.wait_for_words("Get the app password from GMX");
    drop(window);
    assert_no_trace(&desktop, &[PASSWORD]);
}

#[test]
fn the_keyboard_chooses_a_provider_from_the_list_and_answers_the_questions() {
    if !need_window(&[]) {
        return;
    }
    let desktop = bare_desktop(Keyring::Unlocked);
    let window = Window::open(&desktop, &[]);
    let hands = Hands { desktop: &desktop, window: &window };
    choose_app(&window);
    window.fill("address", OWN);
    window.find("[data-servers]");
    hands.tab_to("[data-press='choose-provider']");
    desktop.keys(&["Return"]);
    hands.until("main[data-screen-key='address-list'] h1:focus");
    assert!(window.texts("[data-list] h2").len() == 2 && window.texts("[data-list] [role='option']").len() > 115);
    window.assert_accessible();
    window.assert_it_fits();
    window.pictures("list");

    hands.tab_to("[data-field='provider-search']");
    desktop.keys(&["Down"]);
    hands.until("[role='option'][value='google-workspace']:focus");
    desktop.keys(&["Right"]);
    hands.until("[role='option'][value='microsoft365']:focus");
    // Nothing is chosen by walking past it, and a letter goes on with the search.
    assert_eq!(window.attribute("main", "data-screen-key"), "address-list");
    desktop.types("zoho");
    hands.until("[data-field='provider-search']:focus");
    hands.until("[role='option'][value='zoho']:first-child");
    assert!(window.texts("[data-list] h2").len() == 1, "what was found stands alone");
    desktop.keys(&["Down", "End", "Home", "Up"]);
    hands.until("[data-field='provider-search']:focus");
    desktop.keys(&["ctrl+a"]);
    desktop.types("workspace");
    hands.until("[role='option'][value='google-workspace']:first-child");
    desktop.keys(&["Return"]);
    hands.until("[role='option'][value='google-workspace']:focus");
    desktop.keys(&["Return"]);
    hands.arrive("address");
    window.wait_for_words("You chose it from the list.");
    window.pictures("chosen");

    hands.tab_to("[data-press='continue']");
    desktop.keys(&["Return"]);
    hands.arrive("two-step");
    hands.tab_to("[data-choice='two-step-on'] input");
    desktop.keys(&["space", "Return"]);
    hands.arrive("get-code");
    window.assert_it_fits();
    hands.tab_to("[data-press='trouble']");
    desktop.keys(&["Return"]);
    // Each answer brings the next question, and its heading has the focus.
    for (number, answer) in ["answer-yes", "answer-yes"].into_iter().enumerate() {
        hands.until(&format!("main[data-screen-key='get-code-trouble-question-{number}'] h1:focus"));
        hands.tab_to(&format!("[data-press='{answer}']"));
        desktop.keys(&["Return"]);
    }
    hands.until("main[data-screen-key='get-code-trouble-question-2'] h1:focus");
    assert_eq!(window.texts("dd").len(), 2, "what was answered is still there");
    window.pictures("question");
    hands.tab_to("[data-press='answer-yes']");
    desktop.keys(&["Return"]);
    hands.until("main[data-screen-key^='get-code-trouble-found'] h1:focus");
    window.assert_accessible();
    window.assert_it_fits();
    window.pictures("found");
    hands.tab_to("[data-press='copy-letter']");
    desktop.keys(&["Return"]);
    window.wait_for_words("Letter copied");
    assert!(desktop.clipboard().unwrap().contains(OWN), "the letter names the mailbox");
    hands.tab_to("[data-press='trouble-done']");
    desktop.keys(&["Return"]);
    window.wait_for_words("Get the app password from Google");
}

#[test]
fn what_somebody_else_named_gets_no_code_before_its_name_is_typed_and_no_codes_of_others() {
    if !need_window(&[]) {
        return;
    }
    let desktop = bare_desktop(Keyring::Unlocked);
    // As it is kept when the program ends while servers stand in the form that nobody has typed.
    let server = |host: &str, port: &str| json!({ "host": host, "port": port, "security": "tls", "typed": false });
    let own = json!({ "smtp": server("mail.hoster.example", "465"), "edited": true });
    let draft =
        json!({ "step": "address", "app": "imacash", "address": OWN, "servers_from": "own-server", "own": own });
    std::fs::write(settings(&desktop), json!({ "version": 1, "draft": draft }).to_string()).unwrap();
    let window = Window::open(&desktop, &[]);
    window.find("[data-field='smtp-host-again']");
    window.press("continue");
    window.wait_for_words("Type mail.hoster.example here if it is right");
    assert_eq!(window.screen(), "address", "it does not go on");
    window.fill("smtp-host-again", "mail.hoster.exam");
    window.press("continue");
    window.wait_for_words("Type mail.hoster.example here if it is right");
    window.assert_accessible();
    window.assert_it_fits();
    window.pictures("name-again");
    window.fill("smtp-host-again", "mail.hoster.example");
    window.wait_for_words("That is the name.");
    on_to_the_password(&window);
    window.wait_for_words("keychain is ready");

    window.type_code(GOOGLE_SHAPED);
    window.click("input[data-code] + button");
    window.wait_for_words("This looks like an app password from Google");
    assert!(!window.has("[data-press='continue']"), "there is no way on but through an answer");
    window.assert_accessible();
    window.assert_it_fits();
    window.pictures("google-shaped");
    for place in [
        "return document.documentElement.outerHTML",
        "return [...document.querySelectorAll('input')].map((e) => e.value)",
    ] {
        assert!(!window.script(place).to_string().contains(&GOOGLE_SHAPED[..6]), "it stands nowhere in the page");
    }
    window.press("clear-code");
    window.find("[data-filled='false']");
    window.type_code(GOOGLE_SHAPED);
    window.click("input[data-code] + button");
    window.press("send-here");
    window.find("[data-press='continue'].primary");
    window.wait_for_words("You said that it is for mail.hoster.example.");
    drop(window);
    assert_no_trace(&desktop, &[GOOGLE_SHAPED]);
}

//! The script for a call says what the window shows: the practice mailbox is set up in Spanish, and each screen is read
//! beside the script of the same number.

use std::fs;
use std::time::{Duration, Instant};

use sparekey_engine::guide::{Answer, Guide, GuideScreen, Seen, Wanted};
use sparekey_engine::handover;
use sparekey_engine::provider::{Catalogue, Day};
use sparekey_engine::texts::Texts;
use sparekey_engine::view::Text;
use sparekey_tests::desktop::Keyring;
use sparekey_tests::practice_page::make_app_password;
use sparekey_tests::window::Window;

use crate::ground::{PRACTICE_ADDRESS, bare_desktop, need_window, test_with};

/// The address that the script takes for any caller's.
const ANYBODY: &str = "name@practice.example";

#[test]
fn the_script_says_what_the_window_shows() {
    if !need_window(&[]) {
        return;
    }
    let guide = spanish();
    let desktop = bare_desktop(Keyring::Unlocked);
    let window = Window::open(&desktop, &["--practice"]);
    window.speak("es");
    let step = |number: u8| guide.screens.iter().find(|screen| screen.number == number).expect("seven steps");
    window.wait_until(|| window.text("h1") == step(1).heading);
    assert_shows(&window, step(1));
    window.choose("app", "itfin");
    assert_says(&window, &step(1).answers[0]);
    window.press("continue");
    window.wait_for_screen("address");
    assert_shows(&window, step(2));
    window.fill("address", PRACTICE_ADDRESS);
    window.find("[data-found]");
    assert_says(&window, step(2).answers.last().expect("the address"));
    window.press("continue");
    window.wait_for_screen("two-step");
    assert_shows(&window, step(3));
    window.choose("two-step-on", "yes");
    window.press("continue");
    window.wait_for_screen("get-code");
    assert_shows(&window, step(4));
    window.press("open-app-passwords");
    window.find("[data-press='continue'].primary");
    assert_says(&window, &step(4).answers[0]);
    let code = make_app_password(&desktop.wait_for_page(0).parse().unwrap(), "ITFin");
    window.press("continue");
    window.wait_for_screen("paste");
    assert_shows(&window, step(5));
    window.press("type-instead");
    test_with(&window, &code);
    let proven = |answer: &&Answer| answer.says == [Texts::new("es").say("test-heading-both")];
    let proven = step(6).answers.iter().find(proven).expect("how it ends well");
    window.wait_until(|| window.text("h1") == proven.says[0]);
    assert!(window.whole_text().contains(&step(6).eyebrow));
    assert_says(&window, proven);
    window.press("continue");
    window.wait_for_screen("hand-over");
    assert_shows(&window, step(7));
}

/// The script for the practice provider, by the provider's own file.
fn spanish() -> Guide {
    let practice = sparekey_practice::start().expect("practice starts");
    let catalogue = Catalogue::practice(&practice.provider_toml()).expect("the practice provider");
    let catalogue: &'static Catalogue = Box::leak(Box::new(catalogue));
    let wanted = Wanted { provider: catalogue.get("practice"), app: handover::app("itfin").unwrap(), reads: false };
    Guide::over(catalogue, &wanted, &Texts::new("es"), Day::parse("2026-11-22").unwrap())
}

fn assert_shows(window: &Window, screen: &GuideScreen) {
    assert_eq!(window.text("h1"), screen.heading);
    assert_words(window, [screen.eyebrow.clone()].into_iter().chain(screen.sees.iter().flat_map(words)));
    assert_words(window, screen.ways.iter().map(|way| way.label.clone()));
}

fn assert_says(window: &Window, answer: &Answer) {
    assert_words(window, answer.sees.iter().flat_map(words));
    assert_words(window, answer.ways.iter().map(|way| way.label.clone()));
}

/// Capitals and spaces are a matter of looks.
fn assert_words(window: &Window, words: impl Iterator<Item = String>) {
    let plain = |text: &str| text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    for words in words {
        let words = plain(&words.replace(ANYBODY, PRACTICE_ADDRESS));
        // What follows from an answer takes a moment.
        let deadline = Instant::now() + Duration::from_secs(5);
        while !plain(&window.whole_text()).contains(&words) {
            assert!(Instant::now() < deadline, "{words:?} is not on the screen: {}", plain(&window.whole_text()));
        }
    }
}

/// The words of a part as they stand on the screen. What stands in fields and menus is no text of the page.
fn words(seen: &Seen) -> Vec<String> {
    match seen {
        Seen::Heading(text) | Seen::Owner(text) => vec![text.clone()],
        Seen::Text(text) | Seen::Instruction(_, text) | Seen::Point(text) => vec![joined(text)],
        Seen::Note(title, text) => title.iter().cloned().chain([joined(text)]).collect(),
        Seen::Question(label, _) | Seen::Field(label, ..) => vec![label.clone()],
        Seen::Row(label, value, remark) if !value.contains('•') => {
            [label, value].into_iter().chain(remark).cloned().collect()
        }
        Seen::Row(label, ..) => vec![label.clone()],
        Seen::Lane(title, stages) => stages.iter().chain([title]).cloned().collect(),
        Seen::Card(owner, title) => vec![owner.clone(), title.clone()],
    }
}

fn joined(text: &Text) -> String {
    text.iter().map(|span| span.text.as_str()).collect()
}

#[test]
fn a_helpdesk_prints_a_script_from_the_window() {
    if !need_window(&[]) {
        return;
    }
    let desktop = bare_desktop(Keyring::Unlocked);
    let window = Window::open(&desktop, &["--practice"]);
    window.wait_for_screen("app");
    window.click("button[aria-haspopup='dialog'].open");
    window.press("open-desk");
    window.wait_for_screen("desk");
    for (menu, value) in [("provider", "gmail"), ("app", "imacash"), ("language", "es")] {
        // The menu's own list is the system's, which no driver reaches.
        window.script(&format!(
            "const menu = document.querySelector(\"select[data-choice='guide-{menu}']\");
             menu.value = {value:?};
             menu.dispatchEvent(new Event('change', {{ bubbles: true }}))"
        ));
    }
    window.press("make-guide");
    window.find("[data-press='open-saved']");
    let said = window.whole_text();
    let name = said.split_whitespace().find(|word| word.contains("sparekey-gmail-imacash-es")).expect("where it is");
    let page = fs::read_to_string(name.trim_end_matches('.')).expect("the script");
    let wanted = Wanted::of("gmail", "imacash", false).unwrap();
    let guide = Guide::of(&wanted, &Texts::new("es"), Day::parse("2026-11-22").unwrap());
    assert!(page.contains("<html lang=\"es\"") && page.contains(&guide.first_line) && page.contains(&guide.last_line));
    for screen in &guide.screens {
        assert!(page.contains(&format!(">{}</h2>", screen.heading.replace('"', "&quot;"))), "{}", screen.heading);
    }
    window.press("back");
    window.wait_for_screen("app");
}

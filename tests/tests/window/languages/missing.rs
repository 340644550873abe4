//! "I don't see this": from Gmail's page and others' to every reason that there is, and to the end where it is none.

use std::collections::BTreeMap;

use sparekey_engine::provider::{Catalogue, Credential, MissingReason, Provider};
use sparekey_tests::desktop::Keyring;
use sparekey_tests::window::Window;

use super::Tongue;
use crate::ground::{bare_desktop, need_window};

/// The answer that shows a reason to be the one.
fn shows(reason: MissingReason) -> &'static str {
    use MissingReason::*;
    match reason {
        WrongAccount | TwoStepOff | UnfamiliarBrowser | NoMailbox | NoPhoneNumber => "answer-no",
        _ => "answer-yes",
    }
}

fn other(answer: &str) -> &'static str {
    if answer == "answer-no" { "answer-yes" } else { "answer-no" }
}

/// For each reason a provider with app passwords that asks for it, the one where it is asked soonest.
fn askers() -> BTreeMap<String, (&'static Provider, usize)> {
    let mut askers: BTreeMap<String, (&Provider, usize)> = BTreeMap::new();
    for provider in Catalogue::embedded().all() {
        if provider.credential != Credential::AppPassword || provider.domains.is_empty() {
            continue;
        }
        for (number, reason) in provider.missing_because.iter().enumerate() {
            let known = askers.entry(format!("{reason:?}")).or_insert((provider, number));
            if number < known.1 {
                *known = (provider, number);
            }
        }
    }
    askers
}

fn to_the_questions(window: &Window, provider: &Provider) {
    window.wait_for_screen("app");
    window.choose("app", "imacash");
    window.press("continue");
    window.wait_for_screen("address");
    let domain = &provider.domains[0];
    window.fill("address", &format!("anna@{domain}"));
    // What was found for the address before may stand there still.
    window.wait_until(|| window.texts("[data-found]").iter().any(|found| found.contains(domain.as_str())));
    if window.has("[data-choice='moved']") {
        window.choose("moved", "no");
    }
    window.press("continue");
    window.wait_for_screen("two-step");
    if window.has("[data-choice='two-step-on'] [value='yes']") {
        window.choose("two-step-on", "yes");
    }
    window.press("continue");
    window.wait_for_screen("get-code");
    window.press("trouble");
    window.find("main[data-screen-key='get-code-trouble-question-0']");
}

/// Back to the first screen.
fn to_the_beginning(window: &Window) {
    window.press("trouble-done");
    window.find("main[data-screen-key='get-code']");
    window.click("nav button.step");
    window.wait_for_screen("app");
}

#[test]
fn the_questions_lead_to_every_reason_and_to_none_in_each_language() {
    if !need_window(&[]) {
        return;
    }
    let askers = askers();
    assert!(askers.len() >= 14, "{:?}", askers.keys());
    for tongue in Tongue::all() {
        let desktop = bare_desktop(Keyring::Unlocked);
        let window = tongue.open(&desktop);
        for (name, (provider, number)) in &askers {
            to_the_questions(&window, provider);
            for (asked, reason) in provider.missing_because.iter().enumerate().take(number + 1) {
                window.find(&format!("main[data-screen-key='get-code-trouble-question-{asked}']"));
                if asked == *number {
                    tongue.look(&window, &format!("missing-{name}-asked"));
                    window.press(shows(*reason));
                } else {
                    window.press(other(shows(*reason)));
                }
            }
            window.wait_for_key("get-code-trouble-found");
            assert_eq!(window.texts("dd").len(), number + 1, "{name}: what was answered is still there");
            tongue.look(&window, &format!("missing-{name}-found"));
            to_the_beginning(&window);
        }
        none_of_these(&tongue, &window);
    }
}

/// Every question of Gmail's answered so that it is not it.
fn none_of_these(tongue: &Tongue, window: &Window) {
    let gmail = Catalogue::embedded().get("gmail").expect("Gmail is known");
    to_the_questions(window, gmail);
    for (asked, reason) in gmail.missing_because.iter().enumerate() {
        window.find(&format!("main[data-screen-key='get-code-trouble-question-{asked}']"));
        window.press(other(shows(*reason)));
    }
    window.wait_for_key("get-code-trouble-none");
    tongue.look(window, "missing-none");
    to_the_beginning(window);
}

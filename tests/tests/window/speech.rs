//! What a screen reader is told: every stage and every verdict, each once, in the order in which they came.

use serde_json::Value;
use sparekey_engine::texts::{Args, Texts};
use sparekey_tests::desktop::Keyring;
use sparekey_tests::window::Window;

use crate::ground::{
    PRACTICE_ADDRESS, WRONG_CODE, back_to_the_code, bare_desktop, make_practice_password, need_window, on_to_the_code,
    test_with,
};

/// Keeps what is added to live regions, as a screen reader would hear it.
const LISTEN: &str = "
window.heard = [];
const region = document.querySelector('[aria-live]');
new MutationObserver((changes) => {
  for (const change of changes) for (const node of change.addedNodes) {
    const text = node.textContent.trim();
    if (text) window.heard.push(text);
  }
}).observe(region, { childList: true, subtree: true });";

/// What was added since the last call.
fn heard(window: &Window) -> Vec<String> {
    let heard = window.script("return window.heard.splice(0)");
    let heard = heard.as_array().expect("a list").iter().map(|text| text.as_str().unwrap_or_default().to_owned());
    heard.collect()
}

/// Waits for a sentence, and gives all up to it.
fn until(window: &Window, sentence: &str) -> Vec<String> {
    window.wait_until(|| {
        window.script("return window.heard").as_array().is_some_and(|heard| heard.iter().any(|text| text == sentence))
    });
    heard(window)
}

#[test]
fn stages_and_verdicts_are_read_out_once_each_in_their_order() {
    if !need_window(&[]) {
        return;
    }
    let texts = Texts::new("en");
    let desktop = bare_desktop(Keyring::Unlocked);
    let window = Window::open(&desktop, &["--practice"]);
    assert_eq!(
        window
            .script("return document.querySelectorAll('[aria-live], [role=alert], [role=status], [role=log]').length"),
        1
    );
    window.script(LISTEN);
    // Nothing chosen: it is said, and not only shown.
    window.press("continue");
    assert_eq!(until(&window, &texts.say("say-needs-answer")), [texts.say("say-needs-answer")]);

    let code = make_practice_password(&desktop, &window);
    let recognised = heard(&window);
    let provider = texts.get("say-recognised", &Args::none().text("provider", "Practice Mail"));
    assert_eq!(recognised.iter().filter(|text| **text == provider).count(), 1, "{recognised:?} of {PRACTICE_ADDRESS}");
    on_to_the_code(&window);
    window.press("type-instead");

    // First a code that is refused, then the right one. That it was taken over is said before anything of the test.
    test_with(&window, WRONG_CODE);
    let said = heard_stages(&window, &texts);
    for leg in ["lane-smtp", "lane-imap"] {
        let greeted = ["stage-resolve-done", "stage-connect-done", "stage-secure-done", "stage-greet-done"];
        assert_eq!(said.of(leg, &texts), greeted.map(|id| texts.say(id)), "{leg}");
    }
    let verdict = texts.say("test-heading-neither");
    assert_eq!(said.others.iter().filter(|text| **text == verdict).count(), 1, "{:?}", said.others);
    assert_eq!(said.others.last(), Some(&verdict), "it comes last");

    back_to_the_code(&window);
    heard(&window);
    test_with(&window, &code);
    let said = heard_stages(&window, &texts);
    let smtp =
        ["stage-resolve-done", "stage-connect-done", "stage-secure-done", "stage-greet-done", "stage-sign-in-done"];
    assert_eq!(said.of("lane-smtp", &texts), smtp.map(|id| texts.say(id)));
    let imap = smtp.into_iter().chain(["stage-open-inbox-done"]).map(|id| texts.say(id)).collect::<Vec<_>>();
    assert_eq!(said.of("lane-imap", &texts), imap);
    let verdict = texts.say("test-heading-both");
    assert_eq!(said.others.iter().filter(|text| **text == verdict).count(), 1, "{:?}", said.others);
    assert_eq!(said.others.last(), Some(&verdict), "it comes last");
    let journey = ["journey-send-done", "journey-find-done", "journey-remove-done"];
    assert_eq!(said.of("journey-title", &texts), journey.map(|id| texts.say(id)));

    // On each screen the new heading has the focus, so that it is read as well.
    window.press("continue");
    window.find("main[data-screen='hand-over'] h1:focus");
    window.click("[data-row]:has(.secret) button");
    assert_eq!(until(&window, &texts.say("copied")).last(), Some(&texts.say("copied")));
    assert_eq!(window.script("return window.heard.length"), Value::from(0), "nothing is said twice");
}

/// What was read out during a test.
struct Said {
    stages: Vec<String>,
    /// What is no stage: that a code was taken over, and the verdict.
    others: Vec<String>,
}

impl Said {
    /// The stages of a lane, in the order in which they were read out.
    fn of(&self, leg: &str, texts: &Texts) -> Vec<String> {
        let before = texts.get("say-stage", &Args::none().text("leg", texts.say(leg)).text("stage", "\u{fffc}"));
        let (before, after) = before.split_once('\u{fffc}').expect("the stage stands in it");
        let stages = self.stages.iter().filter_map(|text| text.strip_prefix(before)?.strip_suffix(after));
        stages.map(str::to_owned).collect()
    }
}

/// All that was read out up to the verdict: the last sentence of a test.
fn heard_stages(window: &Window, texts: &Texts) -> Said {
    let legs = ["lane-smtp", "lane-imap", "journey-title"].map(|leg| texts.say(leg));
    window.wait_until(|| {
        let heard = window.script("return window.heard");
        let last = heard.as_array().and_then(|heard| heard.last()?.as_str().map(str::to_owned));
        last.is_some_and(|last| !legs.iter().any(|leg| last.starts_with(&format!("{leg}:"))))
    });
    let (stages, others) =
        heard(window).into_iter().partition(|text| legs.iter().any(|leg| text.starts_with(leg.as_str())));
    Said { stages, others }
}

//! What a support number says is what stands on the screen that shows it.

use std::collections::BTreeSet;

use sparekey_engine::support::{SupportScreen, SupportState, Table};
use sparekey_engine::texts::{Texts, support_words};
use sparekey_engine::view::{Screen, Text, View};
use sparekey_engine::wizard::Step;

use crate::gallery::Gallery;

/// Screens that no view here shows.
const NOT_SHOWN: &[SupportScreen] = &[];

fn plain(text: &Text) -> String {
    text.iter().map(|span| span.text.as_str()).collect()
}

#[test]
fn every_number_says_what_stands_on_its_screen() {
    let gallery = super::filled(Gallery::of_english());
    let texts = Texts::new("en");
    let mut shown = BTreeSet::new();
    for (name, view) in gallery.english() {
        let number = &view.support.as_ref().unwrap_or_else(|| panic!("{name} has no support number")).number;
        let words = support_words(number, &texts);
        let state = words.read.unwrap_or_else(|fault| panic!("{name}: {number} cannot be read: {fault:?}"));
        shown.insert(state.screen);
        // The name of the app is nobody's business.
        let title = words.title.split('·').next().unwrap_or_default();
        let whole = state.screen.step() != Some(Step::HandOver);
        assert!(view.eyebrow.starts_with(if whole { &words.title } else { title }), "{name}: {}", words.title);
        let text: Vec<String> = words.text.iter().map(plain).collect();
        // An address is nobody's business either; and a provider that is made up has no name elsewhere.
        if let Some(heading) = text.first().and_then(|first| first.strip_prefix("The caller's screen says: “"))
            && state.says != Some("wrong-account")
            && state.provider != Some("practice")
        {
            assert_eq!(heading.trim_end_matches('”'), view.heading, "{name}: the heading");
        }
        says_what_is_wrong(name, view, &state, &text);
    }
    let missing: Vec<_> = SupportScreen::ALL.iter().filter(|screen| !shown.contains(screen)).collect();
    let expected: Vec<_> = NOT_SHOWN.iter().collect();
    assert_eq!(missing, expected, "screens that no view has");
}

/// The cause is one that stands on a card, by the words of the card.
fn says_what_is_wrong(name: &str, view: &View, state: &SupportState, text: &[String]) {
    let titles: Vec<&str> = match &view.screen {
        Screen::Test { failures, .. } | Screen::Mailbox { failures, .. } => {
            failures.iter().map(|failure| failure.title.as_str()).collect()
        }
        Screen::HandOver { refusal: Some(refusal), .. } => {
            refusal.explanation.iter().map(|failure| failure.title.as_str()).collect()
        }
        _ => return,
    };
    assert_eq!(!titles.is_empty(), wrong(state), "{name} has {titles:?}, its number says {state:?}");
    // Titles may name a server, a port or a product.
    let facts =
        ["tls-mode-mismatch", "certificate-", "connection-refused", "unknown-host", "server-in-private-network"];
    // One card for every cause that ends a code, and one screen.
    let died = matches!(&view.screen, Screen::Mailbox { state: None, .. });
    let has_facts = state.says.is_some_and(|says| facts.iter().any(|start| says.starts_with(start)));
    if !titles.is_empty() && !has_facts && !died {
        assert!(titles.iter().any(|title| said(text, title)), "{name}: {titles:?} is not what {text:#?} says");
    }
}

fn said(text: &[String], title: &str) -> bool {
    text.iter().any(|said| said == title || said == &title.replace("ImaCash", "Your app"))
}

/// Whether it says that something is in the way now.
fn wrong(state: &SupportState) -> bool {
    use SupportScreen::{
        HandOverExplained, MailboxDied, MailboxFailed, TestFailed, TestFailedReadingFirst, TestMessageRefused,
    };
    use SupportScreen::{TestReadingFailed, TestSendingFailed};
    let failed = [TestFailed, TestFailedReadingFirst, TestReadingFailed, TestSendingFailed, TestMessageRefused];
    let held = state.says.is_some_and(|says| says.starts_with("hold-"));
    if state.screen == MailboxDied {
        return true;
    }
    let causes = state.screen.says() == Some(Table::Causes);
    let elsewhere = [HandOverExplained, MailboxFailed];
    causes && !held && (failed.contains(&state.screen) || elsewhere.contains(&state.screen))
}

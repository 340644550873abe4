//! The script for a call and the screens say the same: the wizard is walked here by itself, and what its views hold is
//! compared with what the script quotes, step by step.

mod quoted;
mod shown;
mod walk;

use sparekey_engine::guide::{AnswerKind, Guide, Wanted};
use sparekey_engine::handover::{App, apps};
use sparekey_engine::provider::{Catalogue, Day, Provider};
use sparekey_engine::texts::Texts;

use quoted::Quoted;
use walk::walk;

/// Every provider, and mail servers of one's own, with every app.
fn pairs() -> Vec<(Option<&'static Provider>, &'static App)> {
    let providers = Catalogue::embedded().all().iter().map(Some).chain([None]);
    providers.flat_map(|provider| apps().iter().map(move |app| (provider, app))).collect()
}

#[test]
fn the_script_quotes_each_screen_and_leaves_nothing_out() {
    let pairs = pairs();
    let (one, other) = pairs.split_at(pairs.len() / 2);
    let differences: Vec<String> = std::thread::scope(|scope| {
        let halves = [one, other].map(|half| {
            scope.spawn(move || {
                let texts = Texts::new("en");
                let wanted = half.iter().map(|(provider, app)| Wanted { provider: *provider, app, reads: false });
                wanted.flat_map(|wanted| differences(&wanted, &texts)).collect::<Vec<_>>()
            })
        });
        halves.into_iter().flat_map(|half| half.join().expect("nothing panics")).collect()
    });
    assert!(
        differences.is_empty(),
        "{} differences: {:#?}",
        differences.len(),
        &differences[..differences.len().min(30)]
    );
}

#[test]
fn an_app_without_a_file_may_read_too() {
    let app = sparekey_engine::handover::app("other").expect("any other app");
    let texts = Texts::new("en");
    for provider in ["gmail", "microsoft365"] {
        let wanted = Wanted { provider: Catalogue::embedded().get(provider), app, reads: true };
        assert_eq!(differences(&wanted, &texts), [""; 0]);
    }
}

/// Where script and screens differ, in words.
fn differences(wanted: &Wanted, texts: &Texts) -> Vec<String> {
    let today = Day::parse("2026-11-22").expect("a day");
    let guide = Guide::of(wanted, texts, today);
    let quoted = Quoted::of(&guide);
    let shown = walk(wanted, texts, today, &quoted);
    let mut numbers: Vec<u8> = guide.screens.iter().map(|screen| screen.number).collect();
    numbers.dedup();
    let walked: Vec<u8> = shown.steps().collect();
    let mut found = Vec::new();
    if numbers != walked {
        found.push(format!("the steps are {walked:?}, and in the script {numbers:?}"));
    }
    for step in walked {
        let invented = quoted.at(step).filter(|words| !shown.says(step, words));
        found.extend(invented.map(|words| format!("no screen of step {step} says {words:?}")));
        let left_out = shown.must_be_told(step).filter(|words| !quoted.tells(step, words));
        found.extend(left_out.map(|words| format!("{words:?} of step {step} is not in the script")));
        let astray = quoted.leads(step).filter(|(label, to)| !shown.leads(step, label, *to));
        found.extend(astray.map(|(label, to)| format!("{label:?} of step {step} does not lead to step {to}")));
    }
    found.into_iter().map(|what| format!("{} ({}): {what}", guide.title, wanted.app.id)).collect()
}

#[test]
fn each_page_begins_and_ends_as_every_call_does() {
    let texts = Texts::new("en");
    let today = Day::parse("2026-11-22").expect("a day");
    for (provider, last) in [("gmail", "Did ImaCash accept it?"), ("tuta", "Do you know what to do instead?")] {
        let wanted = Wanted::of(provider, "imacash", false).expect("both are known");
        let guide = Guide::of(&wanted, &texts, today);
        let (text, html) = (guide.text(), guide.html());
        let first = "Never ask for the app password.";
        let after_title = text.lines().nth(3).expect("a line below the title");
        assert!(after_title.starts_with(first), "{text}");
        assert_eq!(text.lines().last(), Some(format!("[ ] {last}").as_str()));
        let at = |words: &str| html.find(words).unwrap_or_else(|| panic!("{provider}: no {words}"));
        assert!(at(first) < at("<section"), "before the first step");
        assert!(at(&format!("{last}</p>")) > html.rfind("</section>").expect("steps"), "behind the last step");
        for thing in ["<script", "src=", "href=", "url(", "http-equiv=\"refresh\"", "@import"] {
            assert!(!html.contains(thing), "{provider}: a page that stands alone has no {thing}");
        }
        assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
        assert!(guide.screens.iter().flat_map(|screen| &screen.answers).any(|answer| answer.kind == AnswerKind::Types));
    }
}

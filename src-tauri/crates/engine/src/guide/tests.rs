//! Script and screen say the same: each is read by itself, and they are compared.

use super::*;
use crate::handover::apps;

fn today() -> Day {
    Day::parse("2026-11-22").expect("a day")
}

/// Each provider with one of the apps, so that each app is met with many, and servers of one's own.
fn wanted() -> impl Iterator<Item = Wanted> {
    let providers = Catalogue::embedded().all().iter().map(Some).chain([None]);
    providers.zip(apps().iter().cycle()).map(|(provider, app)| Wanted { provider, app, reads: false })
}

#[test]
fn each_script_leads_to_the_last_step_or_says_why_not() {
    let texts = Texts::new("en");
    for wanted in wanted() {
        let guide = Guide::of(&wanted, &texts, today());
        let numbers: Vec<u8> = guide.screens.iter().map(|screen| screen.number).collect();
        let name = format!("{} ({})", guide.title, wanted.app.id);
        assert!(guide.first_line.starts_with("Never ask for the app password"), "{name}");
        match numbers.last() {
            Some(7) => {
                let mut once = numbers.clone();
                once.dedup();
                assert_eq!(once, [1, 2, 3, 4, 5, 6, 7], "{name}");
                assert!(guide.last_line.ends_with("accept it?"), "{name}: {}", guide.last_line);
            }
            _ => {
                assert_eq!(numbers, [1, 2], "{name}");
                assert_eq!(guide.last_line, "Do you know what to do instead?", "{name}");
            }
        }
        assert!(guide.text().lines().all(|line| line.chars().count() <= 80 || line.contains("://")), "{name}");
    }
}

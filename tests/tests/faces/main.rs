//! Every face says the same: the same servers, tested by the built command line, by the session that the window shows,
//! and by the wizard in a terminal.

// Elsewhere no program can be told to trust an authority of the test's own.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]

mod cases;
mod face;
mod setup;

use std::collections::HashSet;
use std::sync::Mutex;

use cases::{Case, cases};
use face::{Ground, by_check, by_wizard};
use sparekey_tests::many;

/// Most of a case is waiting.
const AT_ONCE: usize = 12;

/// The window shows what its session says.
#[test]
fn window_and_terminal_say_the_same() {
    let all = cases();
    let names: HashSet<&str> = all.iter().map(|case| case.name.as_str()).collect();
    assert_eq!(names.len(), all.len(), "each has its own name");
    assert!(all.len() >= 60, "{}", all.len());
    let ground = Ground::new();
    let causes = Mutex::new(HashSet::new());
    let wrong = each(&all, |case| {
        let [check, wizard] = [by_check(&ground, case), by_wizard(&ground, case)];
        causes.lock().unwrap().extend(check.legs.iter().filter_map(|leg| leg.cause.clone()));
        let check = check.shown_as_by(&wizard);
        (check != wizard).then(|| format!("{}:\n  check:  {check:?}\n  wizard: {wizard:?}", case.name))
    });
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), all.len(), wrong.join("\n"));
    let causes = causes.into_inner().unwrap();
    assert!(causes.len() >= 20, "they tell things apart: {causes:?}");
}

/// What is wrong with them, so many at a time.
fn each(all: &[Case], one: impl Fn(&Case) -> Option<String> + Sync) -> Vec<String> {
    many::each(all.len(), AT_ONCE, |number| one(&all[number])).into_iter().flatten().collect()
}

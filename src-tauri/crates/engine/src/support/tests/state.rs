use std::collections::HashSet;

use crate::code::Finding;
use crate::diagnosis::Cause;
use crate::provider::Catalogue;
use crate::support::{Misread, Registry, Release, SupportNumber, SupportScreen, SupportState, Table, UnknownPart};

/// All that a screen can say, and that it says nothing.
fn sayings(screen: SupportScreen) -> Vec<Option<&'static str>> {
    let table = screen.says().into_iter().flat_map(|table| Registry::embedded().all(table));
    std::iter::once(None).chain(table.map(|(id, _)| Some(id))).collect()
}

/// Every state that there is.
fn states() -> impl Iterator<Item = SupportState> {
    let registry = Registry::embedded();
    let providers = || std::iter::once(None).chain(registry.all(Table::Providers).map(|(id, _)| Some(id)));
    registry.all(Table::Versions).flat_map(move |(version, _)| {
        SupportScreen::ALL.iter().flat_map(move |screen| {
            sayings(*screen).into_iter().flat_map(move |says| {
                let release = Release::Known(version);
                providers().map(move |provider| SupportState { release, screen: *screen, says, provider })
            })
        })
    })
}

#[test]
fn every_state_has_a_number_of_its_own() {
    let mut seen = HashSet::new();
    for state in states() {
        let number = state.number();
        let read = SupportNumber::read(&number.to_string()).expect("what is written is read");
        assert_eq!(SupportState::of(read), Ok(state), "{number}");
        assert!(seen.insert(number), "{state:?} has the number of another");
    }
    assert!(seen.len() > 80_000, "these are all states: {}", seen.len());
}

#[test]
fn every_screen_and_saying_stands_in_the_registry() {
    let registry = Registry::embedded();
    let missing = |table: Table, id: &str| registry.number(table, id).is_none();
    for screen in SupportScreen::ALL {
        assert!(!missing(Table::Screens, screen.name()), "give {} a number", screen.name());
    }
    for cause in Cause::ALL {
        assert!(!missing(Table::Causes, cause.name()), "give {} a number", cause.name());
    }
    for provider in Catalogue::embedded().all() {
        assert!(!missing(Table::Providers, &provider.id), "give {} a number", provider.id);
        for reason in &provider.missing_because {
            let name = crate::wizard::missing_name(*reason);
            assert!(!missing(Table::Questions, name), "give {name} a number");
        }
    }
    for trouble in crate::wizard::TwoStepTrouble::ALL {
        assert!(!missing(Table::Troubles, trouble.name()), "give {} a number", trouble.name());
    }
    assert!(!missing(Table::Findings, Finding::TooShort { found: 1, expected: 2 }.name()));
    assert!(!missing(Table::Versions, env!("CARGO_PKG_VERSION")), "give this release a number");
}

#[test]
fn a_newer_number_is_read_as_far_as_it_goes() {
    let state = SupportState::now(SupportScreen::TestFailed, Some("wrong-app-password"), Some("gmail"));
    let newer = SupportNumber { release: 98, ..state.number() };
    assert_eq!(SupportState::of(newer), Ok(SupportState { release: Release::Newer(98), ..state }));
    let part = |number| SupportState::of(number).expect_err("nothing has this number");
    assert_eq!(part(SupportNumber { screen: 99, ..newer }), UnknownPart::Newer(Table::Screens));
    assert_eq!(part(SupportNumber { says: 99, ..newer }), UnknownPart::Newer(Table::Causes));
    assert_eq!(part(SupportNumber { provider: 999, ..newer }), UnknownPart::Newer(Table::Providers));
    let app = SupportState::now(SupportScreen::App, None, None).number();
    assert_eq!(part(SupportNumber { says: 1, ..app }), UnknownPart::Newer(Table::Screens));
}

#[test]
fn what_comes_on_a_phone_is_no_support_number() {
    // A code for signing in, one of two such in a row, and a backup code: nobody is led to read one out.
    for code in ["123456", "123 456", "8351 2043", "12345678"] {
        assert!(matches!(SupportNumber::read(code), Err(Misread::TooShort { .. })), "{code}");
    }
}

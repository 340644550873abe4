//! The window is killed at random moments of the main job: its next start is where it was.

use std::time::Duration;

use serde_json::Value;
use sparekey_tests::certificates::{Authority, Flaw};
use sparekey_tests::desktop::{Desktop, Keyring};
use sparekey_tests::many;
use sparekey_tests::servers::MailServers;
use sparekey_tests::window::Window;

use crate::ground::{ADDRESS, CODE, Ground, assert_no_trace, need_window, settings, type_servers};

/// How often it is killed. The same program is killed far more often in a terminal.
const KILLS: usize = 10;
/// Each has a desktop of its own, and most of a run is waiting.
const AT_ONCE: usize = 2;
/// Longer than anything takes that a moment leads to.
const LONGEST: Duration = Duration::from_millis(900);
/// Screens in their order, as they are kept.
const STEPS: [&str; 7] = ["app", "address", "two-step", "get-code", "paste", "test", "hand-over"];
/// The step at which a code is asked for: no start is behind it.
const PASTE: usize = 4;

/// What a person does, one after another: the window is killed somewhere behind one of these.
type Moment<'a> = &'a dyn Fn(&Window);

#[test]
fn a_window_killed_at_any_moment_is_where_it_was() {
    if !need_window(Ground::NEEDS) {
        return;
    }
    let authority = Authority::new();
    let servers = MailServers::start(&authority.issue(Flaw::None), &[(ADDRESS, CODE)]);
    let ports = (servers.ports.submissions, servers.ports.imaps);
    let root = authority.root_pem();
    let seed = many::seed();
    println!("SPAREKEY_SEED={seed}");
    let mut steps = many::each(KILLS, AT_ONCE, |number| {
        let desktop = Desktop::start(&root, Keyring::Unlocked);
        killed_once(&desktop, ports, seed, number)
    });
    // It was killed all along the way, or this has shown little.
    steps.sort_unstable();
    println!("killed at the steps {steps:?}");
    steps.dedup();
    assert!(steps.len() >= 4, "{steps:?}");
}

/// Kills it once and looks at what is left; the step that it had shown last.
fn killed_once(desktop: &Desktop, (smtp, imap): (u16, u16), seed: u64, number: usize) -> usize {
    let moments: [Moment<'_>; 11] = [
        &|window| window.choose("app", "itfin"),
        &|window| window.press("continue"),
        &|window| type_servers(window, smtp, imap),
        &|window| window.fill("display-name", "Anna Example"),
        &|window| window.press("continue"),
        &|window| go_on(window, "two-step"),
        &|window| go_on(window, "get-code"),
        &|window| {
            window.find("main[data-screen-key='paste']");
            window.type_code(CODE);
        },
        &|window| window.press("continue"),
        &|window| window.wait_for_key("test-ended"),
        &|window| window.press("continue"),
    ];
    let mut chance = fastrand::Rng::with_seed(seed ^ (number as u64) << 32);
    // Anywhere, but all along the way.
    let last = (number * moments.len() + chance.usize(..moments.len())) / KILLS;
    let wait = Duration::from_micros(chance.u64(..LONGEST.as_micros() as u64));
    let window = Window::open(desktop, &[]);
    for moment in &moments[..=last] {
        moment(&window);
    }
    std::thread::sleep(wait);
    let shown = step_named(&window.screen());
    window.kill();

    let place = format!("kill {number}, {wait:?} behind moment {last}, step {} shown", STEPS[shown]);
    let kept = std::fs::read(settings(desktop)).ok();
    let kept: Option<Value> = kept.map(|text| serde_json::from_slice(&text).expect("the settings are whole"));
    assert!(!settings(desktop).with_extension("json.damaged").exists(), "{place}: damaged settings");
    let step = kept.as_ref().map_or(0, |kept| step_named(kept["draft"]["step"].as_str().unwrap_or("app")));
    assert!(step >= shown, "{place}: {kept:?} was kept");
    if let Some(kept) = kept.filter(|_| shown > 1) {
        let draft = &kept["draft"];
        let entered = [&draft["address"], &draft["own"]["smtp"]["host"], &draft["own"]["imap"]["host"]];
        assert_eq!(entered, [ADDRESS, "localhost", "localhost"], "{place}: {draft}");
    }
    assert_no_trace(desktop, &[CODE]);

    let again = Window::open(desktop, &[]);
    again.wait_for_screen(STEPS[step.min(PASTE)]);
    if step > 0 {
        again.wait_for_words("What you entered is still here.");
    }
    if step >= PASTE {
        // The domain is looked up once more on the way, and then the code is asked for once more.
        again.find("[data-filled='false']");
    }
    again.kill();
    assert_no_trace(desktop, &[CODE]);
    shown
}

fn go_on(window: &Window, screen: &str) {
    window.wait_for_screen(screen);
    window.press("continue");
}

fn step_named(name: &str) -> usize {
    STEPS.iter().position(|step| *step == name).unwrap_or_else(|| panic!("no step is named {name}"))
}

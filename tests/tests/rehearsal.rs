//! Everything that can go wrong in practice, chosen on the screen and read on the screen; and no socket leaves this
//! computer for it.

#![allow(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]

use std::thread;

use sparekey_engine::rehearsal::Rehearsed;
use sparekey_engine::view::{ChoiceId, FieldId, Press, Screen, View};
use sparekey_tests::practice_page::make_app_password;
use sparekey_tests::walk::Walk;

/// So many people rehearse at the same time.
const PEOPLE: usize = 10;

#[cfg(not(target_os = "linux"))]
#[test]
fn each_failure_is_shown_by_its_name() {
    everything();
}

/// In a network of its own that has only a loopback, the system counts who wants to go elsewhere.
#[cfg(target_os = "linux")]
#[test]
fn each_failure_is_shown_by_its_name_and_no_socket_leaves_this_computer() {
    use sparekey_tests::{Need, need};

    const ALONE: &str = "SPAREKEY_ALONE";
    if std::env::var_os(ALONE).is_some() {
        everything();
        assert_eq!(went_elsewhere(), 0, "nobody wanted to go elsewhere");
        std::net::UdpSocket::bind("0.0.0.0:0").unwrap().connect("192.0.2.1:53").unwrap_err();
        assert_eq!(went_elsewhere(), 1, "whoever wants to is counted");
        return;
    }
    if !need(&[Need::Namespaces]) {
        return everything();
    }
    let mut alone = std::process::Command::new("unshare");
    alone.args(["--net", "--", "sh", "-c", "ip link set lo up && exec \"$0\" \"$@\""]);
    alone.arg(std::env::current_exe().unwrap()).args(["--exact", thread::current().name().unwrap(), "--nocapture"]);
    let run = alone.env(ALONE, "yes").output().unwrap();
    assert!(run.status.success(), "{}{}", String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
}

/// How often somebody wanted to go where no way leads, over IPv4 or IPv6 (RFC 4293, ipSystemStatsOutNoRoutes).
#[cfg(target_os = "linux")]
fn went_elsewhere() -> u64 {
    let four = std::fs::read_to_string("/proc/self/net/snmp").unwrap();
    let mut rows = four.lines().filter_map(|line| line.strip_prefix("Ip: ")).map(str::split_whitespace);
    let (names, values) = (rows.next().unwrap(), rows.next().unwrap());
    let four = names.zip(values).find(|(name, _)| *name == "OutNoRoutes").unwrap().1.parse::<u64>().unwrap();
    let six = std::fs::read_to_string("/proc/self/net/snmp6").unwrap_or_default();
    let six = six
        .lines()
        .find_map(|line| line.strip_prefix("Ip6OutNoRoutes"))
        .map_or(0, |count| count.trim().parse().unwrap());
    four + six
}

fn everything() {
    let failures: Vec<Rehearsed> = Rehearsed::all().collect();
    thread::scope(|scope| {
        for person in 0..PEOPLE {
            let own: Vec<Rehearsed> = failures.iter().copied().skip(person).step_by(PEOPLE).collect();
            scope.spawn(move || rehearse(&own));
        }
    });
}

fn rehearse(failures: &[Rehearsed]) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let _entered = runtime.enter();
    let practice = sparekey_practice::start().unwrap();
    let walk = Walk::practising(&practice);
    walk.choose(ChoiceId::App, "itfin").press(Press::Continue);
    walk.types(FieldId::Address, "you@practice.example").press(Press::Continue);
    walk.choose(ChoiceId::TwoStepOn, "yes").press(Press::Continue).press(Press::OpenAppPasswords);
    walk.until("the page to open", |_| !walk.seen.opened.lock().unwrap().is_empty());
    let code = make_app_password(&walk.seen.opened.lock().unwrap()[0], "ITFin");
    walk.press(Press::Continue);
    walk.until("the keychain", |view| view.screen_key == "paste");
    // What was chosen before the first test is met by it.
    let mut last = failures[0];
    walk.choose(ChoiceId::RehearsedFailure, last.name()).code(&code).press(Press::Continue);
    shows(&walk, last);
    for failure in failures.iter().skip(1) {
        walk.choose(ChoiceId::RehearsedFailure, "nothing");
        let well = walk.until("the proof", |view| view.actions.iter().any(|action| action.press == Press::Continue));
        assert!(well.banner.is_some(), "after {last:?}");
        last = *failure;
        walk.choose(ChoiceId::RehearsedFailure, last.name());
        shows(&walk, last);
    }
    walk.close();
}

/// Waits for the test to end, and reads what it says.
fn shows(walk: &Walk, failure: Rehearsed) {
    let ended = walk.until(failure.name(), |view| view.screen_key.starts_with("test-ended"));
    let chosen = chosen(&ended);
    let Screen::Test { failures, journey, lanes, .. } = &ended.screen else { panic!("{}", ended.screen_key) };
    let named = match failure {
        Rehearsed::Cause(cause) => {
            failures.iter().all(|card| card.details.iter().any(|detail| detail.value == cause.name()))
                && !failures.is_empty()
        }
        Rehearsed::Message(_) => failures.is_empty() && journey.as_ref().is_some_and(|journey| journey.title == chosen),
    };
    assert!(named, "{failure:?} was chosen, and the screen says {failures:?} {journey:?} {lanes:?}");
}

/// What the banner says that goes wrong.
fn chosen(view: &View) -> String {
    let choice = view.banner.as_ref().and_then(|banner| banner.failure.as_ref()).unwrap();
    choice.options.iter().find(|option| option.selected).unwrap().label.clone()
}

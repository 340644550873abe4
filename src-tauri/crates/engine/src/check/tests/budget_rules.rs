use std::sync::atomic::{AtomicU64, Ordering};

use super::*;
use crate::check::tests::log::SharedLog;

/// A log that can be read and not be written.
struct ReadOnly(String);

impl SharedText for ReadOnly {
    fn read(&self) -> io::Result<String> {
        Ok(self.0.clone())
    }

    fn change(&self, change: &mut dyn FnMut(&str) -> Option<String>) -> io::Result<()> {
        change(&self.0).map_or(Ok(()), |_| Err(io::ErrorKind::PermissionDenied.into()))
    }
}

/// Some time in 2026.
const START: u64 = 1_795_000_000;

/// A clock on the wall and one that nobody can turn.
#[derive(Clone)]
struct Clocks(Arc<[AtomicU64; 2]>);

impl Clocks {
    fn new() -> Self {
        Self(Arc::new([AtomicU64::new(START), AtomicU64::new(0)]))
    }

    fn go_on(&self, seconds: u64) {
        for clock in self.0.iter() {
            clock.fetch_add(seconds, Ordering::Relaxed);
        }
    }

    fn turn_to(&self, wall: u64) {
        self.0[0].store(wall, Ordering::Relaxed);
    }
}

/// A program of its own.
fn program(log: impl SharedText + 'static, clocks: &Clocks) -> Budget {
    let clocks = clocks.clone();
    let clock = move || {
        let [wall, steady] = [0, 1].map(|which: usize| clocks.0[which].load(Ordering::Relaxed));
        Now { wall, steady }
    };
    Budget { log: Arc::new(log), own: Arc::default(), clock: Arc::new(clock) }
}

fn key() -> Key {
    Key { place: "google".into(), account: "anna@gmail.com".into(), limited: true }
}

fn refuse(budget: &Budget) {
    budget.take(&key()).map_err(|leave| panic!("{leave:?}")).expect("it may be tried").keep();
}

fn of(host: &str, user: &str, provider: Option<&str>) -> Option<Key> {
    let endpoint = format!("{host}:465:tls").parse().expect("a server");
    let background =
        Background { provider: provider.map(str::to_owned), domain: "icloud.com".into(), ..Background::default() };
    Key::of(&LegPlan { endpoint, user: user.into(), public_only: false }, &background)
}

#[test]
fn what_is_counted_together() {
    let icloud = of("smtp.mail.me.com", "anna@icloud.com", Some("icloud"));
    assert!(icloud.as_ref().is_some_and(|key| key.limited));
    for (host, user, provider) in [
        ("imap.mail.me.com", "anna", Some("icloud")),
        ("imap.mail.me.com", "Anna@iCloud.com ", Some("icloud")),
        ("smtp.mail.me.com", "anna", None),
    ] {
        assert_eq!(of(host, user, provider), icloud, "{host} {user}");
    }
    assert_ne!(of("imap.mail.me.com", "bob", Some("icloud")), icloud);
    assert_ne!(of("imap.gmail.com", "anna@icloud.com", None), icloud, "another provider with the same name");

    let typed = of("mail.firma.example", "anna@firma.example", None).expect("it is counted");
    assert!(!typed.limited, "nobody knows its rules");
    assert_ne!(of("imap.firma.example", "anna@firma.example", None), Some(typed));
    for here in ["localhost", "mail.localhost", "127.0.0.1", "127.8.9.1"] {
        assert_eq!(of(here, "anna", None), None, "{here}");
    }
}

#[test]
fn three_are_refused_in_ten_minutes_and_no_more() {
    let (log, clocks) = (SharedLog::default(), Clocks::new());
    for waited in [0, 100, 200] {
        // Each in a program of its own.
        assert_eq!(program(log.clone(), &clocks).leave(&key()), Leave::Go, "after {waited} s");
        refuse(&program(log.clone(), &clocks));
        clocks.go_on(100);
    }
    let fourth = program(log.clone(), &clocks);
    assert_eq!(fourth.leave(&key()), Leave::Hold(300), "the first one was 300 s ago");
    assert_eq!(fourth.take(&key()).err(), Some(Leave::Hold(300)));
    for other in [Key { account: "bob@gmail.com".into(), ..key() }, Key { place: "icloud".into(), ..key() }] {
        assert_eq!(fourth.leave(&other), Leave::Go);
        assert!(!fourth.refused_lately(&other));
    }
    clocks.go_on(299);
    assert_eq!(fourth.leave(&key()), Leave::Hold(1));
    clocks.go_on(1);
    assert_eq!(fourth.leave(&key()), Leave::Go);
    refuse(&fourth);
    assert_eq!(fourth.leave(&key()), Leave::Hold(100), "the second one was 500 s ago");
    clocks.go_on(600);
    assert!(!fourth.refused_lately(&key()), "it passes");
}

#[test]
fn what_was_no_refusal_does_not_count() {
    let (log, clocks) = (SharedLog::default(), Clocks::new());
    for _ in 0..10 {
        program(log.clone(), &clocks).take(&key()).map_err(|_| "held").expect("it may be tried").strike();
    }
    assert!(!program(log.clone(), &clocks).refused_lately(&key()));
    let typed = Key { limited: false, ..key() };
    for _ in 0..10 {
        program(log.clone(), &clocks).take(&typed).map_err(|_| "held").expect("there is no limit").keep();
    }
    assert!(program(log, &clocks).refused_lately(&typed), "but it is known");
}

#[test]
fn what_was_accepted_leaves_nothing_behind() {
    let budget = program(SharedLog::default(), &Clocks::new());
    for _ in 0..100 {
        budget.take(&key()).map_err(|leave| panic!("{leave:?}")).expect("it may be tried").strike();
    }
    assert!(budget.own().is_empty());
}

#[test]
fn a_program_that_was_killed_has_used_its_tries() {
    let (log, clocks) = (SharedLog::default(), Clocks::new());
    refuse(&program(log.clone(), &clocks));
    refuse(&program(log.clone(), &clocks));
    let killed = program(log.clone(), &clocks);
    // What a killed program leaves: neither struck out nor kept.
    std::mem::forget(killed.take(&key()).map_err(|_| "held").expect("the third"));
    let next = program(log, &clocks);
    assert_eq!(next.take(&key()).err(), Some(Leave::Wait), "it may still be at it");
    clocks.go_on(UNDER_WAY);
    assert_eq!(next.take(&key()).err(), Some(Leave::Hold(WINDOW - UNDER_WAY)));
}

#[test]
fn who_was_stopped_has_used_a_try() {
    let (log, clocks) = (SharedLog::default(), Clocks::new());
    let budget = program(log, &clocks);
    for _ in 0..LIMIT {
        drop(budget.take(&key()).map_err(|_| "held").expect("it may be tried"));
    }
    assert_eq!(budget.take(&key()).err(), Some(Leave::Hold(WINDOW)), "in this program nobody waits for itself");
}

#[test]
fn what_others_are_at_may_still_be_struck_out() {
    let (log, clocks) = (SharedLog::default(), Clocks::new());
    let (one, other) = (program(log.clone(), &clocks), program(log, &clocks));
    let taken: Vec<Permit> = (0..LIMIT).filter_map(|_| one.take(&key()).ok()).collect();
    assert_eq!(other.take(&key()).err(), Some(Leave::Wait));
    taken.into_iter().for_each(Permit::strike);
    assert!(other.take(&key()).is_ok());
}

#[test]
fn a_lost_log_and_a_turned_clock_change_nothing_in_this_program() {
    type Harm = fn(&SharedLog, &Clocks);
    let harms: [(&str, Harm); 6] = [
        ("emptied", |log, _| log.0.lock().expect("no panic").clear()),
        ("half", |log, _| log.0.lock().expect("no panic").truncate(40)),
        ("another form", |log, _| *log.0.lock().expect("no panic") = r#"{"version":2,"attempts":[]}"#.into()),
        ("rubbish", |log, _| *log.0.lock().expect("no panic") = "\u{0}[[[[[[".into()),
        ("a clock set back", |_, clocks| clocks.turn_to(START - 86_400)),
        ("a clock set on", |_, clocks| clocks.turn_to(START + 86_400)),
    ];
    for (what, harm) in harms {
        let (log, clocks) = (SharedLog::default(), Clocks::new());
        let budget = program(log.clone(), &clocks);
        (0..LIMIT).for_each(|_| refuse(&budget));
        harm(&log, &clocks);
        assert_eq!(budget.take(&key()).err(), Some(Leave::Hold(WINDOW)), "{what}");
        clocks.go_on(WINDOW);
        refuse(&budget);
        assert!(program(log, &clocks).refused_lately(&key()), "{what}: it is written to again");
    }
}

#[test]
fn a_log_that_cannot_be_written_is_still_read() {
    let (log, clocks) = (SharedLog::default(), Clocks::new());
    refuse(&program(log.clone(), &clocks));
    let budget = program(ReadOnly(log.read().expect("a text")), &clocks);
    refuse(&budget);
    refuse(&budget);
    assert_eq!(budget.take(&key()).err(), Some(Leave::Hold(WINDOW)));
    let alone = program(Nowhere, &clocks);
    (0..LIMIT).for_each(|_| refuse(&alone));
    assert_eq!(alone.take(&key()).err(), Some(Leave::Hold(WINDOW)));
}

#[test]
fn what_is_dated_in_the_future_is_dropped() {
    let entry = |id, at| Entry { id, place: "google".into(), account: "anna@gmail.com".into(), at, open: false };
    let text = write((0..5).map(|id| entry(id, START + 1 + id)).collect()).expect("a text");
    let log = SharedLog(Arc::new(Mutex::new(text)));
    assert!(!program(log, &Clocks::new()).refused_lately(&key()));
}

#[test]
fn the_log_stays_small_and_holds_nothing_else() {
    let (log, clocks) = (SharedLog::default(), Clocks::new());
    let of_many = |id| Entry { id, place: "google".into(), account: format!("{id}@gmail.com"), at: START, open: false };
    *log.0.lock().expect("no panic") = write((0..5000).map(of_many).collect()).expect("a text");
    refuse(&program(log.clone(), &clocks));
    assert_eq!(read(&log.read().expect("a text"), START).len(), MOST);
    clocks.go_on(WINDOW);
    refuse(&program(log.clone(), &clocks));
    let text = log.read().expect("a text");
    let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let attempts = value["attempts"].as_array().expect("a list");
    assert_eq!(attempts.len(), 1, "what has passed is gone: {text}");
    let names: Vec<&String> = attempts[0].as_object().expect("an entry").keys().collect();
    assert_eq!(names, ["account", "at", "id", "open", "place"]);
}

#[test]
fn programs_at_the_same_time_share_the_three() {
    let (log, clocks) = (SharedLog::default(), Clocks::new());
    let granted = std::thread::scope(|scope| {
        let programs: Vec<_> = (0..8)
            .map(|_| {
                let budget = program(log.clone(), &clocks);
                scope.spawn(move || (0..4).filter_map(|_| budget.take(&key()).ok()).map(Permit::keep).count())
            })
            .collect();
        programs.into_iter().map(|program| program.join().expect("no panic")).sum::<usize>()
    });
    assert_eq!(granted, LIMIT);
}

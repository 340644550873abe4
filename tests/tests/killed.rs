//! The program is killed at any moment of the main job: the next start is where it was.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]

use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::Value;
use sparekey_tests::certificates::{Authority, Flaw};
use sparekey_tests::program::Home;
use sparekey_tests::servers::MailServers;
use sparekey_tests::terminal::Terminal;
use sparekey_tests::traces::Haystack;
use sparekey_tests::{Need, many, need};

const ADDRESS: &str = "anna@mailbox.example";
const CODE: &str = "qzvwxkjyhpgfbdmr";

/// How often it is killed.
const KILLS: usize = 200;
/// Most of a run is waiting.
const AT_ONCE: usize = 8;
/// Half of the kills come at once after an answer, where it is taken in and stored; the others at any time.
const AT_ONCE_AFTER: Duration = Duration::from_millis(15);
/// Longer than the longest pause between two answers.
const ANY_TIME: Duration = Duration::from_millis(700);
/// The step at which a code is asked for: no start is behind it.
const PASTE: u8 = 5;

/// What is heard first, and then answered; the answers are one after another.
fn job(smtp: u16, imap: u16) -> Vec<(&'static str, Vec<String>)> {
    let lines = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    let server = |first: usize, port: u16| {
        let (host, number, mode) = (first.to_string(), (first + 1).to_string(), (first + 2).to_string());
        lines(&[&host, "localhost", &number, &port.to_string(), &mode])
    };
    vec![
        ("Step 1 of 7", lines(&["Another app", "It sends and reads mail", ""])),
        ("Step 2 of 7", lines(&[ADDRESS])),
        ("Your mail servers", [server(2, smtp), server(6, imap), lines(&[""])].concat()),
        ("Step 3 of 7", lines(&[""])),
        ("Step 4 of 7", lines(&[""])),
        ("The password:", lines(&[CODE])),
        ("Taken over", lines(&[""])),
        ("Connected successfully", lines(&[""])),
        ("Step 7 of 7", lines(&["Yes"])),
    ]
}

#[test]
fn killed_two_hundred_times_it_is_where_it_was() {
    if !need(&[Need::Root, Need::Dovecot, Need::Postfix, Need::Namespaces]) {
        return;
    }
    let authority = Authority::new();
    let servers = MailServers::start(&authority.issue(Flaw::None), &[(ADDRESS, CODE)]);
    let root = authority.root_pem();
    let job = job(servers.ports.submissions, servers.ports.imaps);
    let seed = many::seed();
    let since = Instant::now();
    let seen = many::each(KILLS, AT_ONCE, |number| killed_once(&root, &job, seed, number));
    let wrong: Vec<_> = seen.iter().filter_map(|kill| kill.as_ref().err().map(String::as_str)).collect();
    assert!(wrong.is_empty(), "{} of {KILLS} with SPAREKEY_SEED={seed}:\n{}", wrong.len(), wrong.join("\n\n"));
    // It was killed everywhere, or this has shown little.
    let mut steps = [0; 9];
    seen.iter().flatten().for_each(|step| steps[usize::from(*step)] += 1);
    assert!(steps[1..=7].iter().filter(|kills| **kills > 0).count() >= 6, "{steps:?}");
    println!("{KILLS} kills in {:?}, by the step that was shown last: {steps:?}, seed {seed}", since.elapsed());
}

/// Kills it once, somewhere, and looks at what is left: the step that it had shown last, or what is wrong.
fn killed_once(root_pem: &str, job: &[(&str, Vec<String>)], seed: u64, number: usize) -> Result<u8, String> {
    let mut chance = fastrand::Rng::with_seed(seed ^ (number as u64) << 32);
    let answers: usize = job.iter().map(|(_, lines)| lines.len()).sum();
    let last = chance.usize(..=answers);
    let longest = if chance.bool() { AT_ONCE_AFTER } else { ANY_TIME };
    let wait = Duration::from_micros(chance.u64(..longest.as_micros() as u64));
    let home = Home::trusting(root_pem);
    let start = || Terminal::start(home.command_on_a_computer_that_trusts_it(&["setup"]));
    let mut wizard = start();
    let mut answered = 0;
    'job: for (words, lines) in job {
        if answered >= last {
            break;
        }
        wizard.hear(words);
        for line in lines {
            wizard.answer(&[line]);
            answered += 1;
            if answered >= last {
                break 'job;
            }
        }
    }
    std::thread::sleep(wait);
    let said = wizard.kill();
    let shown = step_shown(&said);
    let place = format!("kill {number}, {wait:?} after answer {answered}, step {shown} shown");
    let kept = kept(&home.state()).map_err(|fault| format!("{place}: {fault}"))?;
    let step = kept.as_ref().map_or(1, step_of);
    let finished = said.contains("All done");
    if step < shown && !finished {
        return Err(format!("{place}: step {step} was kept"));
    }
    if let Some(kept) = kept.as_ref().filter(|_| shown > 2 && !finished) {
        let draft = &kept["draft"];
        let entered = [&draft["address"], &draft["own"]["smtp"]["host"], &draft["own"]["imap"]["host"]];
        if entered != [ADDRESS, "localhost", "localhost"] {
            return Err(format!("{place}: {draft} was kept"));
        }
    }
    let mut again = start();
    let expected = step.min(PASTE);
    again.hear(&format!("Step {expected} of 7"));
    let said_again = again.kill();
    // Lines are broken where the terminal ends.
    let words = said_again.split_whitespace().collect::<Vec<_>>().join(" ");
    if step > 1 && !words.contains("What you entered is still here.") {
        return Err(format!("{place}: it began with {said_again}"));
    }
    let mut left = Haystack::default();
    left.add("said", format!("{said}{said_again}"));
    left.add_folder(home.folder());
    let traces = left.traces_of(CODE);
    if traces.is_empty() { Ok(if finished { 8 } else { shown }) } else { Err(format!("{place}: {traces:?}")) }
}

/// What is kept: whole, or nothing.
fn kept(folder: &Path) -> Result<Option<Value>, String> {
    if folder.join("settings.json.damaged").exists() {
        return Err("damaged settings".into());
    }
    match std::fs::read(folder.join("settings.json")) {
        Ok(text) => match serde_json::from_slice(&text) {
            Ok(kept) => Ok(Some(kept)),
            Err(fault) => Err(format!("{fault} in {:?}", String::from_utf8_lossy(&text))),
        },
        Err(_) => Ok(None),
    }
}

/// The number of the step that is kept.
fn step_of(kept: &Value) -> u8 {
    let names = ["app", "address", "two-step", "get-code", "paste", "test", "hand-over"];
    let step = kept["draft"]["step"].as_str().unwrap_or_default();
    names.iter().position(|name| *name == step).map_or(1, |at| at as u8 + 1)
}

/// The number of the step that was shown last; 1 where none was.
fn step_shown(said: &str) -> u8 {
    let digit = |text: &str| text.chars().next().and_then(|digit| digit.to_digit(10));
    let numbers = said.match_indices("Step ").filter_map(|(at, _)| digit(&said[at + 5..]));
    numbers.last().map_or(1, |number| number as u8)
}

use std::sync::Arc;

use tokio::sync::mpsc::channel;
use tokio_util::sync::CancellationToken;

use super::*;
use crate::check::{Network, SystemLookup, Trust};
use crate::policy::Policy;
use crate::provider::discover::Sources;
use crate::texts::{Texts, row_words};

/// Runs a list whose rows all end without a network: number, class, reason.
fn run_all(list: &str, codes: Codes<'static>) -> (Vec<(u64, String)>, Result<u64, CodesFault>) {
    let (sender, receiver) = channel(1);
    let rows = Rows::open(std::io::Cursor::new(list.to_owned()), Reading::default()).expect("a list");
    let reading = std::thread::spawn(move || feed(rows, codes, &Done::default(), &sender));
    let plan = Run {
        network: Network::new(Arc::new(SystemLookup), Trust::System),
        sources: Sources::nobody(),
        policy: Policy::default(),
        pacing: Pacing::Always,
        confirmed: Vec::new(),
        keeps_codes: false,
        one_by_one: false,
    };
    let texts = Texts::new("en");
    let mut ended = Vec::new();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let run = super::run(receiver, plan, CancellationToken::new(), |finished| {
        let words = row_words(&texts, &finished);
        assert!(words.len() > 9 && !words.contains("bulk-") && !words.contains("address-"), "{words}");
        ended.push((finished.number, format!("{} {}", finished.end.class(), finished.end.reason())));
        Ok::<(), ListFault>(())
    });
    runtime.block_on(run).expect("it ran");
    ended.sort();
    (ended, reading.join().expect("it read"))
}

#[test]
fn every_row_ends_and_says_why() {
    let list = "address,app,smtp,imap,password\n\
        nobody,,,,x\n\
        anna@gmail.com,,,,\n\
        anna@gmail.com,,,,1234\n\
        anna@gmial.com,,,,x\n\
        anna@nowhere.example,,,,x\n\
        anna@gmail.com,,mail.firm.example:465:tls,,kcifyukbjejkmdju\n\
        anna@nowhere.example,,mail.firm.example:465:tls,,kcif yukb jejk mdju\n\
        anna@outlook.com,,,,kcifyukbjejkmdju\n\
        anna@gmail.com,nosuchapp,,,x\n";
    let (ended, _) = run_all(list, Codes::Column);
    let expected = [
        (2, "unusable address-no-at"),
        (3, "unusable no-code"),
        (4, "unusable code-too-short"),
        (5, "unusable typing-slip"),
        (6, "unusable servers-unknown"),
        (7, "unusable other-organisation"),
        (8, "unusable code-belongs-elsewhere"),
        (9, "failed basic-auth-retired"),
        (10, "unusable unknown-app"),
    ];
    assert_eq!(ended, expected.map(|(number, end)| (number, end.to_owned())));
}

#[test]
fn codes_beside_a_list_go_to_their_own_rows() {
    let list = "address\nanna@gmail.com\nben@gmail.com\ncarl@gmail.com\n";
    let beside =
        |lines: &'static str| Codes::Lines(CodeLines::open(Box::new(lines.as_bytes()) as Box<_>).expect("lines"));
    let (ended, read) = run_all(list, beside("ben@gmail.com\t12\n"));
    let ends: Vec<&str> = ended.iter().map(|(_, end)| end.as_str()).collect();
    assert_eq!(ends, ["unusable no-code", "unusable code-too-short", "unusable no-code"]);
    assert_eq!(read, Ok(0));
    let broken = "address,note\nanna@gmail.com,\n\"ben@gmail.com,\ncarl@gmail.com,\n";
    let (ended, read) = run_all(broken, beside("anna@gmail.com\t12\nben@gmail.com\t12\ncarl@gmail.com\t12\n"));
    let ends: Vec<&str> = ended.iter().map(|(_, end)| end.as_str()).collect();
    assert_eq!(ends, ["unusable code-too-short", "unusable quote-open", "unusable code-too-short"]);
    assert_eq!(read, Ok(0));
    let (_, read) = run_all(list, beside("carl@gmail.com\t12\nanna@gmail.com\t12\n"));
    assert_eq!(read, Err(CodesFault::OtherOrder("anna@gmail.com".into())));
}

#[test]
fn whoever_is_asked_is_asked_for_rows_that_can_be_used() {
    let list = "address\nnobody\nanna@gmail.com\n";
    let asked = Arc::new(std::sync::Mutex::new(Vec::new()));
    let noted = asked.clone();
    let codes = Codes::Ask(Box::new(move |entry| {
        noted.lock().expect("no panic").push(entry.typed.clone());
        Ok(None)
    }));
    let (ended, _) = run_all(list, codes);
    assert_eq!(ended[1].1, "unusable no-code");
    assert_eq!(*asked.lock().expect("no panic"), ["anna@gmail.com"]);
}

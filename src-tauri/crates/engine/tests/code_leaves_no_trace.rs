//! Nothing of a paste is logged, and nothing that comes of one shows a part of it. In a program of its own, since there
//! is one logger for each.

use std::sync::Mutex;

use log::{Level, LevelFilter, Log, Metadata, Record};
use proptest::prelude::*;
use proptest::sample::select;
use sparekey_engine::code::{belongs_elsewhere, looks_issued, read_code, shape};
use sparekey_engine::provider::Catalogue;

/// Keeps everything that is logged, whatever its level.
struct Kept(Mutex<String>);

static KEPT: Kept = Kept(Mutex::new(String::new()));

impl Log for Kept {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &Record<'_>) {
        self.0.lock().expect("no panic").push_str(&format!("{} {}\n", record.target(), record.args()));
    }

    fn flush(&self) {}
}

/// Pieces that stand in no word of ours, so that a trace of them is a trace of the paste.
const PIECES: &[&str] = &[
    "wqzt",
    "hbnv",
    "xkrd",
    "pmlc",
    "WQZT",
    "wqzthbnvxkrdpmlc",
    "wqzt-hbnv-xkrd-pmlc",
    "7KQ2M9XB4T1Z",
    "kq3x",
    "zqжw",
];
const AROUND: &[&str] =
    &[" ", "\u{a0}", "\n", "\u{200b}", "“", "\"", ": ", "App password: ", "授权码：", "<b>", ".", "\0"];

#[test]
fn nothing_of_a_paste_is_logged_or_shown() {
    log::set_logger(&KEPT).expect("the only one");
    log::set_max_level(LevelFilter::Trace);
    log::log!(Level::Error, "the logger keeps what it is given");
    assert!(KEPT.0.lock().expect("no panic").contains("keeps what"), "the logger works");

    let catalogue = Catalogue::embedded();
    let formats: Vec<_> = catalogue.all().iter().map(|provider| provider.code_format.as_ref()).chain([None]).collect();
    let parts = prop::collection::vec(prop_oneof![select(PIECES), select(AROUND)], 1..8);
    let config = ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(parts in parts)| {
        let text = parts.concat();
        let mut shown = String::new();
        for format in &formats {
            let pasted = read_code(&text, *format, "anna@firma.example");
            shown.push_str(&format!("{pasted:?} {pasted:#?}"));
            shown.push_str(&serde_json::to_string(&(&pasted.cleaned, &pasted.findings)).expect("plain data"));
            if let Some(code) = &pasted.secret {
                shown.push_str(&format!("{:?} {:?}", shape(code, *format), looks_issued(code, *format)));
            }
        }
        let hosts = ["mail.firma.example".to_owned()];
        shown.push_str(&format!("{:?}", belongs_elsewhere(&text, &hosts, catalogue).map(|provider| &provider.id)));
        shown.push_str(&KEPT.0.lock().expect("no panic"));
        let shown = shown.to_lowercase();
        for piece in parts.iter().filter(|piece| PIECES.contains(piece)) {
            let letters: Vec<char> = piece.to_lowercase().chars().collect();
            for four in letters.windows(4) {
                let four: String = four.iter().collect();
                prop_assert!(!shown.contains(&four), "a part of the paste is in: {}", shown);
            }
        }
    });
}

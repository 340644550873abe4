//! What a run says, on standard error: standard output may be where the results go.

use std::io::{self, IsTerminal, Write};
use std::path::Path;

use sparekey_engine::bulk::{CodesFault, Finished, HandedOver, ListFault, ResultsFault};
use sparekey_engine::code::looks_like_code;
use sparekey_engine::texts::{Args, Texts, codes_fault_words, list_fault_words, results_fault_words};

use zeroize::Zeroizing;

use super::Arguments;
use crate::output::Failed;
use crate::screen::{Screen, TakenOff};

/// Longer than the sentence in any language.
const LONGEST_LINE: usize = 4096;

/// How many rows there are.
#[derive(Debug, Default)]
pub(super) struct Counted {
    pub(super) all: usize,
    pub(super) proven: usize,
    /// Whether something beside the rows went wrong, which was said.
    pub(super) broken: bool,
}

impl Counted {
    pub(super) fn add(&mut self, finished: &Finished) {
        self.all += 1;
        self.proven += usize::from(finished.end.class() == "proven");
    }
}

/// One line. Whoever reads may stop reading.
pub(super) fn line(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// What stands in somebody's list, without characters that a terminal would obey or that turn the direction of writing.
pub(super) fn plain(text: &str) -> String {
    let obeyed = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|c| if obeyed(c) { ' ' } else { c }).collect()
}

fn say(texts: &Texts, id: &str, args: &Args<'_>) {
    line(&Texts::without_isolation(&texts.get(id, args)));
}

pub(super) fn list_fault(texts: &Texts, fault: ListFault) -> String {
    Texts::without_isolation(&list_fault_words(texts, fault))
}

pub(super) fn results_fault(texts: &Texts, fault: ResultsFault) -> String {
    Texts::without_isolation(&results_fault_words(texts, fault))
}

pub(super) fn codes_fault(texts: &Texts, fault: &CodesFault) -> String {
    plain(&Texts::without_isolation(&codes_fault_words(texts, fault)))
}

pub(super) fn summary(texts: &Texts, counted: &Counted, left_out: u64, results: Option<&Path>) {
    let count = |count: usize| Args::none().number("count", count);
    say(texts, "bulk-count-proven", &count(counted.proven));
    say(texts, "bulk-count-not-proven", &count(counted.all - counted.proven));
    if left_out > 0 {
        say(texts, "bulk-count-left-out", &count(usize::try_from(left_out).unwrap_or(usize::MAX)));
    }
    if let Some(results) = results {
        say(texts, "bulk-results-at", &Args::none().text("file", results.display().to_string()));
    }
}

pub(super) fn handed_over(texts: &Texts, done: HandedOver, to: &Path) {
    let file = to.display().to_string();
    say(texts, "bulk-handed-over", &Args::none().number("count", done.rows).text("file", file));
    for (id, count) in [
        ("bulk-handed-over-left-out", done.left_out),
        ("bulk-handed-over-nameless", done.nameless),
        ("bulk-handed-over-codes-left-out", done.codes_left_out),
    ] {
        if count > 0 {
            say(texts, id, &Args::none().number("count", count));
        }
    }
}

/// Whether codes are to be written: asked for twice.
pub(super) fn confirmed_codes(arguments: &Arguments, texts: &Texts) -> Result<bool, Failed> {
    if !arguments.with_app_passwords || arguments.yes_in_clear {
        return Ok(arguments.with_app_passwords);
    }
    if !io::stdin().is_terminal() {
        return Err(Failed::Usage(
            "--with-app-passwords writes them for everybody to read who opens the file; if that is wanted, add --yes-in-clear".into(),
        ));
    }
    let sentence = texts.say("bulk-in-clear-sentence");
    say(texts, "bulk-in-clear-warning", &Args::none());
    say(texts, "bulk-in-clear-type", &Args::none().text("sentence", sentence.as_str()));
    let mut typed = Zeroizing::new(String::with_capacity(LONGEST_LINE));
    let read = io::stdin().read_line(&mut typed);
    if looks_like_code(&typed, None, "", false) {
        let mut screen = Screen::new();
        screen.answered(typed.trim_end_matches(['\r', '\n']), false);
        let id =
            if screen.take_off() == TakenOff::Alone { "terminal-was-on-screen" } else { "terminal-still-on-screen" };
        ["terminal-looks-like-code", id].into_iter().for_each(|id| say(texts, id, &Args::none()));
    }
    // In any case, in every script; marks of direction come along where it was copied.
    let plain = |text: &str| Texts::without_isolation(text).trim().to_lowercase();
    if read.is_ok() && plain(&typed) == plain(&sentence) {
        return Ok(true);
    }
    Err(Failed::Usage(texts.say("bulk-in-clear-not-written")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_terminal_obeys_what_stands_in_a_list() {
        assert_eq!(plain("\u{1b}]0;x\u{7}a\r\n\u{9b}2Jb\u{202e}c"), " ]0;x a   2Jb c");
        assert_eq!(plain("zażółć@firm.example"), "zażółć@firm.example");
    }
}

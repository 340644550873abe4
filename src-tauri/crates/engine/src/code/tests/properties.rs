//! What holds for every paste, tried on made-up ones.

use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::*;
use crate::code::characters::{is_blank, is_invisible, is_quote};

/// What real pastes are made of; arbitrary text alone hardly ever comes near a code.
const PIECES: &[&str] = &[
    "wqzt",
    "hbnv",
    "WQZT",
    "Wqzt",
    "wqzthbnvxkrdpmlc",
    "bfgh-jnkt-rzlw-vcdx",
    "7k2m",
    "7KQ2M9XB4T1Z",
    "aQ3dE5xH7jK9",
    "aQ3dE5xH7jK9mZ1pR4tS",
    "482913",
    "4829",
    "-",
    "–",
    " ",
    "\u{a0}",
    "\n",
    "\t",
    "\u{200b}",
    "\"",
    "“",
    "”",
    "’",
    ":",
    "=",
    "：",
    ".",
    ",",
    "|",
    "<b>",
    "App password",
    "Пароль",
    "授权码",
    "비밀번호는",
    "authentification",
    "G-",
    "www.",
    "https://",
    "anna@gmail.com",
    "smtp.gmail.com",
    "а",
    "ｋ",
    "𝐤",
    "é",
    "e\u{301}",
    "😀",
    "\0",
    "a",
    "1",
    "{",
    "}",
];

fn formats() -> Vec<Option<CodeFormat>> {
    table::formats().into_values().collect()
}

fn format() -> impl Strategy<Value = Option<CodeFormat>> {
    select(formats())
}

fn issued_format() -> impl Strategy<Value = CodeFormat> {
    let issued = formats().into_iter().flatten().filter(|format| format.is_issued() && !format.lengths.is_empty());
    select(issued.collect::<Vec<_>>())
}

fn paste() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(select(PIECES), 0..9).prop_map(|pieces| pieces.concat());
    let mixed = prop::collection::vec(
        prop_oneof![3 => select(PIECES).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)],
        0..12,
    );
    prop_oneof![2 => any::<String>(), 4 => pieces, 4 => mixed.prop_map(|pieces| pieces.concat())]
}

/// Only where lengths are somewhat known can a code be told from words.
fn findable_format() -> impl Strategy<Value = CodeFormat> {
    issued_format().prop_filter("a known length", |format| format.length_certainty >= Certainty::Likely)
}

/// A code that a provider of this format could have made, with its hyphens.
fn code_of(format: &CodeFormat) -> impl Strategy<Value = String> + use<> {
    let alphabet = format.sought_alphabet();
    let letters: Vec<char> = ('0'..='z').filter(|c| *c != '-' && alphabet.has(*c)).collect();
    let (length, hyphens) = (format.lengths[0], format.keeps_hyphens());
    let length = if hyphens { 16 } else { length };
    prop::collection::vec(select(letters), length)
        .prop_filter("digits alone are no code", |code| code.iter().any(char::is_ascii_alphabetic))
        // About once in 300,000 codes a machine makes one, and it is remarked on: too rare to matter, too often for a test.
        .prop_filter("no piece of a well-known password", |code| {
            !super::super::judge::has_well_known_piece(&code.iter().collect::<String>())
        })
        .prop_map(move |code| if hyphens { in_fours(&code, '-') } else { code.into_iter().collect() })
}

fn in_fours(code: &[char], between: char) -> String {
    code.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(&between.to_string())
}

fn google_code() -> impl Strategy<Value = Vec<char>> {
    prop::collection::vec(prop::char::range('a', 'z'), 16)
}

fn google() -> CodeFormat {
    table::formats().remove("google").flatten().expect("it is there")
}

/// Characters that stand around codes and do not belong to them.
fn wrapping() -> impl Strategy<Value = String> {
    let characters = ['\u{2066}', '\u{200f}', '“', '”', '„', '«', '"', '\'', '`', '\u{3000}', '\u{2028}'];
    prop::collection::vec(
        prop_oneof![select(&[' ', '\u{a0}', '\t', '\n', '\u{200b}', '\u{feff}'][..]), select(characters.to_vec())],
        0..7,
    )
    .prop_map(|characters| characters.into_iter().collect())
}

fn exposed(pasted: &Pasted) -> Option<&str> {
    pasted.secret.as_ref().map(Secret::expose)
}

proptest! {
    // What was found once stands in the table of pastes; a file of seeds would say less.
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reading_again_changes_nothing(text in paste(), format in format()) {
        let pasted = read_code(&text, format.as_ref(), ADDRESS);
        let Some(code) = exposed(&pasted) else {
            prop_assert!(!pasted.findings.is_empty(), "a refusal has a reason");
            return Ok(());
        };
        prop_assert!(!code.is_empty());
        prop_assert!(code.chars().count() <= text.chars().count() && code.len() <= text.len(), "never lengthens");
        let again = read_code(code, format.as_ref(), ADDRESS);
        prop_assert_eq!(exposed(&again), Some(code));
        prop_assert!(again.cleaned.is_empty(), "clean stays clean: {:?}", again.cleaned);
    }

    #[test]
    fn a_free_form_password_is_never_changed(text in paste(), min_length in prop::option::of(0_usize..40)) {
        let format = CodeFormat { min_length, ..CodeFormat::default() };
        for format in [None, Some(&format)] {
            let pasted = read_code(&text, format, ADDRESS);
            prop_assert!(pasted.cleaned.is_empty());
            match exposed(&pasted) {
                Some(code) => prop_assert_eq!(code, &text),
                None => prop_assert!(matches!(pasted.findings[..], [Finding::Empty | Finding::ControlInside | Finding::FarTooLong])),
            }
        }
    }

    #[test]
    fn an_issued_code_comes_back_from_any_wrapping(
        (format, code) in issued_format().prop_flat_map(|format| { let code = code_of(&format); (Just(format), code) }),
        (before, after) in (wrapping(), wrapping()),
        inside in prop::collection::vec((any::<Index>(), select(&['\u{200b}', '\u{ad}', '\u{2060}', '\u{feff}'][..])), 0..4),
    ) {
        let mut worn: Vec<char> = code.chars().collect();
        for (at, invisible) in inside {
            worn.insert(at.index(worn.len()), invisible);
        }
        let worn: String = worn.into_iter().collect();
        let text = format!("{before}{worn}{after}");
        let pasted = read_code(&text, Some(&format), ADDRESS);
        prop_assert_eq!(exposed(&pasted), Some(code.as_str()), "{:?}: {:?}", text, pasted.findings);
        prop_assert_eq!(pasted.findings, []);
        let away = |is: fn(char) -> bool| text.chars().filter(|c| is(*c)).count();
        let counted = pasted.cleaned.iter().map(|cleaned| match *cleaned {
            Cleaned::Spaces(n) | Cleaned::Tabs(n) | Cleaned::LineBreaks(n) | Cleaned::Invisible(n) | Cleaned::Quotes(n) => n,
            _ => 0,
        });
        prop_assert!(counted.sum::<usize>() <= away(is_blank) + away(is_invisible) + away(is_quote));
    }

    #[test]
    fn a_google_code_in_its_groups_comes_back_from_any_blanks(
        code in google_code(),
        blanks in prop::collection::vec("[ \u{a0}\u{202f}\u{3000}\t\n\r\u{200b}]{1,3}", 5),
        capitals in 0_u8..3,
    ) {
        let expected: String = code.iter().collect();
        let mut text = String::new();
        for (group, blank) in code.chunks(4).zip(&blanks) {
            text.push_str(blank);
            text.extend(group);
        }
        text.push_str(&blanks[4]);
        let first = text.find(|c: char| c.is_ascii_lowercase()).expect("a letter");
        match capitals {
            1 => text.make_ascii_uppercase(),
            2 => text[first..=first].make_ascii_uppercase(),
            _ => {}
        }
        let pasted = read_code(&text, Some(&google()), ADDRESS);
        prop_assert_eq!(exposed(&pasted), Some(expected.as_str()), "{:?}: {:?}", text, pasted.findings);
    }

    #[test]
    fn a_letter_too_many_too_few_or_foreign_is_never_taken_silently(
        code in google_code(),
        at in any::<Index>(),
        slip in 0_u8..3,
        letter in prop_oneof![prop::char::range('a', 'z'), prop::char::range('0', '9')],
        foreign in prop_oneof![
            prop::char::range('0', '9'), prop::char::range('а', 'я'), prop::char::range('α', 'ω'),
            prop::char::range('ａ', 'ｚ'), prop::char::range('à', 'ö'), select(&['ı', 'ɡ', 'կ', '𝐤', '!', '#', '@', '%'][..]),
        ],
        grouped in any::<bool>(),
        label in select(&["", "App password: ", "Your app password is ", "Пароль: ", "授权码："][..]),
    ) {
        let mut code = code;
        match slip {
            0 => { code.remove(at.index(16)); }
            1 => code.insert(at.index(17), letter),
            _ => code[at.index(16)] = foreign,
        }
        let shown = if grouped { in_fours(&code, ' ') } else { code.iter().collect() };
        let pasted = read_code(&format!("{label}{shown}"), Some(&google()), ADDRESS);
        prop_assert!(exposed(&pasted).is_none() || !pasted.findings.is_empty(), "{:?}{:?}", label, shown);
    }

    #[test]
    fn a_code_behind_a_label_is_found(
        (format, code) in findable_format().prop_flat_map(|format| { let code = code_of(&format); (Just(format), code) }),
        label in select(&["App password", "Ihr App-Passwort lautet", "Пароль приложения", "您的授权码是", "앱 비밀번호"][..]),
        end in select(&["", ".", "\n", "\nThanks, Anna", "。", "）"][..]),
    ) {
        let text = format!("{label}: {code}{end}");
        let pasted = read_code(&text, Some(&format), ADDRESS);
        prop_assert_eq!(exposed(&pasted), Some(code.as_str()), "{:?}: {:?}", text, pasted.findings);
    }
}

#[test]
fn every_provider_takes_a_code_of_its_own_format() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut seen = 0;
    for provider in Catalogue::embedded().all() {
        let Some(format) = provider.code_format.as_ref().filter(|format| !format.lengths.is_empty()) else { continue };
        for _ in 0..50 {
            let code = code_of(format).new_tree(&mut runner).expect("a code").current();
            let pasted = read_code(&format!(" {code}\u{a0}\n"), Some(format), ADDRESS);
            assert_eq!(exposed(&pasted), Some(code.as_str()), "{}", provider.id);
            assert_eq!(pasted.findings, [], "{}: {code}", provider.id);
        }
        seen += 1;
    }
    assert!(seen > 3, "{seen} formats");
}

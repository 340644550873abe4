//! Finding the code in a copied label, line, table or page.

use std::ops::Range;

use unicode_script::{Script, UnicodeScript};
use zeroize::Zeroizing;

use super::CodeFormat;
use super::characters::{
    is_blank, is_invisible, is_label_end, is_line_break, is_long_dash, is_quote, is_seam, is_unspaced,
};
use super::clean::clean;

/// Longest torn code with all its blanks, in bytes.
const LONGEST_PIECE: usize = 256;

/// What was found among words.
pub(super) enum Found {
    /// No code, or none that could be told from the words.
    Nothing,
    /// One, as it stands there, and the number of words around it.
    One(Zeroizing<String>, usize),
    /// Different ones.
    Several,
}

/// Looks for codes of this format. Only where both length and letters are somewhat known can one be told from words.
pub(super) fn find(text: &str, format: &CodeFormat) -> Found {
    if format.known_lengths().is_empty() {
        return Found::Nothing;
    }
    let tokens = tokens(text, format);
    let mut candidates = single(text, &tokens, format);
    candidates.extend(grouped(text, &tokens, format));
    candidates.extend(pieces(text, format));
    let best = |score: u8| {
        let mut of_score = candidates.iter().filter(move |candidate| candidate.score >= score);
        let first = of_score.next()?;
        Some((first, of_score.any(|other| other.code != first.code)))
    };
    // A code that looks like no word, else one that stands where a code stands.
    let found = best(2).or_else(|| best(1).filter(|(_, several)| !several));
    match found {
        Some((_, true)) => Found::Several,
        Some((candidate, false)) if stands_apart(text, &tokens, &candidate.at) => {
            let around = tokens.iter().filter(|token| !overlap(&token.at, &candidate.at)).count();
            Found::One(without_separators(&text[candidate.at.clone()]), around)
        }
        _ => Found::Nothing,
    }
}

/// The words of the text, and how many they are.
pub(super) fn word_count(text: &str, format: &CodeFormat) -> usize {
    tokens(text, format).len()
}

/// Whether letters read like words of a language: many vowels, no long run of consonants.
pub(super) fn reads_like_words(text: &str) -> bool {
    sounds_like_words(text, 3)
}

/// Whether one letter in so many, or more, is a vowel, and no run of consonants is long.
pub(super) fn sounds_like_words(text: &str, one_in: usize) -> bool {
    let (mut letters, mut vowels, mut run, mut longest) = (0, 0, 0, 0);
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        letters += 1;
        if "aeiouyäöüáéíóúàèìòùâêîôû".contains(c.to_ascii_lowercase()) {
            vowels += 1;
            run = 0;
        } else {
            run += 1;
            longest = longest.max(run);
        }
    }
    letters > 2 && vowels * one_in >= letters && longest < 5
}

/// How many of the blanks in a text do not stand where a group of four ends; none where each letter stands alone. Groups
/// end at every fourth letter, however a line breaks; words end anywhere.
pub(super) fn stray_ends(text: &str) -> usize {
    let words = text.split(|c: char| is_blank(c) || is_quote(c));
    let lengths = words.map(|word| word.chars().filter(|c| !is_invisible(*c)).count());
    let lengths: Vec<usize> = lengths.filter(|length| *length > 0).collect();
    if lengths.iter().all(|length| *length == 1) {
        return 0;
    }
    let ends = lengths.iter().scan(0, |sum, length| {
        *sum += length;
        Some(*sum)
    });
    ends.take(lengths.len().saturating_sub(1)).filter(|end| !end.is_multiple_of(4)).count()
}

fn without_separators(piece: &str) -> Zeroizing<String> {
    let mut kept = Zeroizing::new(String::with_capacity(piece.len()));
    kept.extend(piece.chars().filter(|c| !is_separator(*c)));
    kept
}

struct Candidate {
    at: Range<usize>,
    code: Zeroizing<String>,
    /// 2 for looking like no word, 1 for standing where a code stands.
    score: u8,
}

impl Candidate {
    fn of(text: &str, at: Range<usize>, format: &CodeFormat) -> Option<Self> {
        let code = clean(&without_separators(&text[at.clone()]), format).text;
        if !format.is_sought(&code) {
            return None;
        }
        let score = 2 * u8::from(!is_word(&text[at.clone()], format)) + u8::from(is_placed(text, &at));
        (score > 0).then_some(Self { at, code, score })
    }
}

/// Whether this could be a word or several of a language rather than a code. Codes of letters and digits nearly always
/// have a digit.
fn is_word(piece: &str, format: &CodeFormat) -> bool {
    let has_digits = format.sought_alphabet().has('0');
    let one_case = {
        let mut rest = piece.chars().filter(char::is_ascii_alphabetic).skip(1);
        let capitals = rest.clone().any(|c| c.is_ascii_uppercase());
        !(capitals && rest.any(|c| c.is_ascii_lowercase()))
    };
    let in_groups = piece.contains(is_blank);
    match piece.chars().any(|c| c.is_ascii_digit()) {
        true => false,
        false if has_digits && !in_groups => one_case,
        false => reads_like_words(piece),
    }
}

/// Whether it begins its line or follows a label's end, and nothing but marks follows on the line.
fn is_placed(text: &str, at: &Range<usize>) -> bool {
    let is_mark = |c: char| !c.is_alphanumeric();
    let line_before = text[..at.start].rsplit(is_line_break).next().unwrap_or_default();
    let line_after = text[at.end..].split(is_line_break).next().unwrap_or_default();
    let marks_before = &line_before[line_before.trim_end_matches(is_mark).len()..];
    (marks_before.len() == line_before.len() || marks_before.contains(is_label_end)) && line_after.chars().all(is_mark)
}

/// A word; `ends` says that more than a blank follows.
struct Token {
    at: Range<usize>,
    ends: bool,
}

fn tokens(text: &str, format: &CodeFormat) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut start = 0;
    let mut previous: Option<char> = None;
    let mut push = |range: Range<usize>, ends: bool| {
        let piece = &text[range.clone()];
        let is_edge = |c: char| c.is_ascii_punctuation() || is_invisible(c);
        let inner = piece.trim_matches(is_edge);
        let at = range.start + (piece.len() - piece.trim_start_matches(is_edge).len());
        let closed = piece.ends_with(['.', ',', ';', '!', '?']);
        if inner.is_empty() {
            if let Some(last) = tokens.last_mut() {
                last.ends |= ends;
            }
        } else {
            tokens.push(Token { at: at..at + inner.len(), ends: ends || closed });
        }
    };
    for (at, c) in text.char_indices() {
        // Words of scripts without spaces end where Latin letters begin, and the other way round.
        let seam = previous.is_some_and(|previous| is_seam(previous, c));
        if is_break(c, format) {
            push(start..at, !is_blank(c) && !is_separator(c));
            start = at + c.len_utf8();
        } else if seam {
            push(start..at, true);
            start = at;
        }
        previous = Some(c);
    }
    push(start..text.len(), true);
    tokens
}

/// What stands between words. Marks that join parts of an address, a link or a file's name do not.
fn is_break(c: char, format: &CodeFormat) -> bool {
    if c.is_ascii() {
        return is_blank(c) || (c.is_ascii_punctuation() && !matches!(c, '.' | '-' | '_' | '@' | '/' | '\\'));
    }
    // Marks of a script's own belong to its words, accents that combine among them.
    let joins = c.is_alphanumeric() || is_invisible(c) || c.script() != Script::Common;
    is_blank(c) || !(joins || (is_long_dash(c) && format.keeps_hyphens()))
}

/// Marks that tables and lists put between the groups of one code.
fn is_separator(c: char) -> bool {
    matches!(c, '|' | '+' | '*' | '·' | '•')
}

/// Codes that stand as one word.
fn single(text: &str, tokens: &[Token], format: &CodeFormat) -> Vec<Candidate> {
    tokens.iter().filter_map(|token| Candidate::of(text, token.at.clone(), format)).collect()
}

/// Codes whose groups stand as words of their own (`kcif yukb jejk mdju`).
fn grouped(text: &str, tokens: &[Token], format: &CodeFormat) -> Vec<Candidate> {
    let length = format.lengths.first().copied().unwrap_or_default();
    let groups = if format.groups.is_empty() && length % 4 == 0 { vec![4; length / 4] } else { format.groups.clone() };
    if groups.len() < 2 {
        return Vec::new();
    }
    let alphabet = format.sought_alphabet();
    let small = |c: char| alphabet.has(c) && !(format.folds_case() && c.is_ascii_uppercase());
    let found = windows(text, tokens, &groups, format, small);
    if found.is_empty() && format.folds_case() {
        return windows(text, tokens, &groups, format, |c| alphabet.has(c.to_ascii_lowercase()));
    }
    found
}

fn windows(
    text: &str,
    tokens: &[Token],
    groups: &[usize],
    format: &CodeFormat,
    is_letter: impl Fn(char) -> bool,
) -> Vec<Candidate> {
    let is_group = |token: &Token, length: usize| {
        let visible = || text[token.at.clone()].chars().filter(|c| !is_invisible(*c));
        visible().count() == length && visible().all(&is_letter)
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at + groups.len() <= tokens.len() {
        let window = &tokens[at..at + groups.len()];
        let unbroken = window[..groups.len() - 1].iter().all(|token| !token.ends);
        let last = &window[groups.len() - 1];
        let matches = unbroken && window.iter().zip(groups).all(|(token, length)| is_group(token, *length));
        let whole = window[0].at.start..last.at.end;
        let candidate = if matches { Candidate::of(text, whole, format) } else { None };
        let Some(candidate) = candidate else {
            at += 1;
            continue;
        };
        let next = tokens.get(at + groups.len()).filter(|_| !last.ends);
        if next.is_some_and(|token| is_group(token, groups[0])) && tokens.len() - at < 2 * groups.len() {
            // More small words of the same length: where the code begins cannot be told.
            return Vec::new();
        }
        found.push(candidate);
        at += groups.len();
    }
    found
}

/// Lines and what stands behind a label, whole: codes that a line break or a stray blank cut elsewhere than at a group.
fn pieces(text: &str, format: &CodeFormat) -> Vec<Candidate> {
    let mut ranges = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices().chain([(text.len(), '\n')]) {
        if is_line_break(c) || is_label_end(c) {
            ranges.push(start..at);
            start = (at + c.len_utf8()).min(text.len());
        }
        if is_label_end(c) {
            ranges.push(start..text.len());
        }
    }
    let is_torn = |range: &Range<usize>| {
        let piece = &text[range.clone()];
        piece.len() < LONGEST_PIECE && stray_ends(piece) < 2 && !reads_like_words(piece)
    };
    ranges.into_iter().filter(is_torn).filter_map(|range| Candidate::of(text, range, format)).collect()
}

/// Whether a code is parted from what stands before and behind it by a mark, or those are words: a code with a letter
/// too many is no code.
fn stands_apart(text: &str, tokens: &[Token], code: &Range<usize>) -> bool {
    let is_wordy = |token: &Token| {
        let word = &text[token.at.clone()];
        word.chars().filter(|c| c.is_alphanumeric()).count() > 2 || word.chars().any(is_unspaced)
    };
    let first = tokens.iter().position(|token| overlap(&token.at, code)).unwrap_or_default();
    let last = tokens.iter().rposition(|token| overlap(&token.at, code)).unwrap_or_default();
    let mut before = tokens[..first].iter().rev().take_while(|token| !token.ends).peekable();
    let open = tokens.get(last).is_some_and(|token| !token.ends);
    let mut behind = tokens[last + 1..].iter().take(if open { usize::MAX } else { 0 }).peekable();
    (before.peek().is_none() || before.any(is_wordy)) && (behind.peek().is_none() || behind.any(is_wordy))
}

fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

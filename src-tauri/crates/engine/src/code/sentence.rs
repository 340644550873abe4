//! Finding the code in a copied label, line or page.

use super::characters::{is_blank, is_invisible, is_quote};
use super::clean::clean;
use super::{Alphabet, Certainty, CodeFormat};

/// Every code of this format among words, as the number of words around it and the piece of text it stands in. None
/// where what stands around is no words: a code with a letter too many is no code.
pub(super) fn codes_in_sentence<'a>(text: &'a str, format: &CodeFormat) -> Vec<(usize, &'a str)> {
    let Some(&length) = format.lengths.first() else { return Vec::new() };
    let guessable = format.length_certainty.min(format.alphabet_certainty) >= Certainty::Likely;
    if !guessable || format.alphabet == Alphabet::Any {
        return Vec::new();
    }
    let words = words(text);
    let groups = if format.groups.is_empty() && length % 4 == 0 { vec![4; length / 4] } else { format.groups.clone() };
    let whole = |word: &&Word<'_>| format.fits(&clean(word.text, format).text);
    let single: Vec<_> = words.iter().filter(whole).map(|word| (words.len() - 1, word.text)).collect();
    if !single.is_empty() || groups.is_empty() {
        return if is_wordy(text, &single) { single } else { Vec::new() };
    }
    let small = grouped(text, &words, &groups, |c| c.is_ascii_lowercase() && format.alphabet.has(c));
    if !small.is_empty() || !format.alphabet.is_lower() || format.case_certainty < Certainty::Certain {
        return if is_wordy(text, &small) { small } else { Vec::new() };
    }
    let folded = grouped(text, &words, &groups, |c| format.alphabet.has(c.to_ascii_lowercase()));
    folded.into_iter().filter(|(_, code)| format.fits(&clean(code, format).text)).collect()
}

/// Whether no letter stands around the codes but in words of three letters or more, or before a colon.
fn is_wordy(text: &str, codes: &[(usize, &str)]) -> bool {
    let mut rest = text;
    let mut around = Vec::new();
    for (_, code) in codes {
        let Some((before, after)) = rest.split_once(code) else { return false };
        around.push(before);
        rest = after;
    }
    around.push(rest);
    let words = || around.iter().flat_map(|part| part.split(|c: char| is_blank(c) || c.is_ascii_punctuation()));
    let length = |word: &str| word.chars().filter(|c| c.is_alphanumeric()).count();
    words().all(|word| length(word) == 0) || words().any(|word| length(word) > 2) || text.contains([':', '=', '：'])
}

/// A word of the text; `ends` says that punctuation or a quotation mark follows.
struct Word<'a> {
    text: &'a str,
    start: usize,
    ends: bool,
}

fn words(text: &str) -> Vec<Word<'_>> {
    let is_end = |c: char| is_quote(c) || matches!(c, ':' | '=' | '：');
    let is_edge = |c: char| c.is_ascii_punctuation() || is_invisible(c);
    let mut words: Vec<Word<'_>> = Vec::new();
    let mut at = 0;
    for piece in text.split_inclusive(|c: char| is_blank(c) || is_end(c)) {
        let start = at;
        at += piece.len();
        let bare = piece.trim_end_matches(|c| is_blank(c) || is_end(c));
        let ends = piece.ends_with(is_end) || bare.ends_with([',', ';', '.', '!', '?']);
        let inner = bare.trim_matches(is_edge);
        if inner.is_empty() {
            if let (true, Some(last)) = (ends, words.last_mut()) {
                last.ends = true;
            }
            continue;
        }
        let offset = bare.len() - bare.trim_start_matches(is_edge).len();
        words.push(Word { text: inner, start: start + offset, ends });
    }
    words
}

/// Codes whose groups stand as words of their own (`kcif yukb jejk mdju`).
fn grouped<'a>(
    text: &'a str,
    words: &[Word<'a>],
    groups: &[usize],
    is_letter: impl Fn(char) -> bool,
) -> Vec<(usize, &'a str)> {
    let is_group = |word: &Word<'_>, length: usize| {
        let visible = || word.text.chars().filter(|c| !is_invisible(*c));
        visible().count() == length && visible().all(&is_letter)
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at + groups.len() <= words.len() {
        let window = &words[at..at + groups.len()];
        let unbroken = window[..groups.len() - 1].iter().all(|word| !word.ends);
        let matches = unbroken && window.iter().zip(groups).all(|(word, length)| is_group(word, *length));
        if !matches {
            at += 1;
            continue;
        }
        let next = words.get(at + groups.len()).filter(|_| !window[groups.len() - 1].ends);
        if next.is_some_and(|word| is_group(word, groups[0])) && words.len() - at < 2 * groups.len() {
            // More small words of the same length: where the code begins cannot be told.
            return Vec::new();
        }
        let last = &window[groups.len() - 1];
        found.push((words.len() - groups.len(), &text[window[0].start..last.start + last.text.len()]));
        at += groups.len();
    }
    found
}

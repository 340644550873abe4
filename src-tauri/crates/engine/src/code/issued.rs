//! Codes that a provider made: found in what was pasted, or the reason named why there is none.

use zeroize::Zeroizing;

use super::characters::{foreign_script, is_blank, is_invisible, is_quote};
use super::clean::{Clean, clean};
use super::{Alphabet, Certainty, Cleaned, CodeFormat, Finding, Pasted};
use crate::secret::Secret;

/// The whole text as a code; else the one code in a sentence; else what stands in the way.
pub(super) fn read(text: &str, format: &CodeFormat, address: &str) -> Pasted {
    let whole = clean(text, format);
    if format.fits(&whole.text) && format.alphabet != Alphabet::Any {
        return accepted(whole, style_findings(text, format));
    }
    let found = codes_in_sentence(text, format);
    match found.as_slice() {
        [] => judged(text, whole, format, address),
        [(words, code)] => {
            let mut code_only = clean(code, format);
            code_only.cleaned.push(Cleaned::Words(*words));
            accepted(code_only, style_findings(code, format))
        }
        _ => Pasted::refused(Finding::TwoCodes),
    }
}

/// What a text is plainly mistaken for, whatever the format: the address, a link, digits from a phone or a sheet.
pub(super) fn mistaken_for(text: &str, address: &str) -> Option<Finding> {
    let text = text.trim_matches(|c: char| is_blank(c) || is_invisible(c) || is_quote(c));
    if !address.is_empty() && text.eq_ignore_ascii_case(address) {
        return Some(Finding::TheAddress);
    }
    let lower = Zeroizing::new(text.get(..8).unwrap_or(text).to_ascii_lowercase());
    if ["http://", "https://", "www."].iter().any(|start| lower.starts_with(start)) {
        return Some(Finding::ALink);
    }
    digits(text)
}

fn accepted(clean: Clean, findings: Vec<Finding>) -> Pasted {
    // An exact copy: `Secret` must not have to shrink, and so to move, the buffer.
    let secret = Secret::new(clean.text.as_str().to_owned());
    Pasted { secret: Some(secret), cleaned: clean.cleaned, findings }
}

/// Remarks on a code that fits: hyphens that Apple shows are missing, or it stands as Google shows its own.
fn style_findings(text: &str, format: &CodeFormat) -> Vec<Finding> {
    let misses_hyphens = format.alphabet == Alphabet::LowerHyphen && !text.chars().any(is_hyphen);
    if !misses_hyphens {
        return Vec::new();
    }
    let words = text.split(|c: char| is_blank(c) || is_quote(c)).filter(|word| !word.is_empty());
    let lengths = words.map(|word| word.chars().filter(|c| !is_invisible(*c)).count());
    vec![if lengths.eq([4, 4, 4, 4]) { Finding::OtherProvidersCode } else { Finding::HyphensMissing }]
}

fn is_hyphen(c: char) -> bool {
    c == '-' || super::characters::is_long_dash(c)
}

/// Names what is odd about a text that is no code of this format, and refuses it where that is certain.
fn judged(text: &str, whole: Clean, format: &CodeFormat, address: &str) -> Pasted {
    if whole.text.is_empty() {
        return Pasted::refused(Finding::Empty);
    }
    let mistake = mistaken_for(text, address);
    let foreign = whole.text.chars().find_map(foreign_script).filter(|_| format.alphabet != Alphabet::Any);
    let finding = mistake
        .or(foreign.map(|script| Finding::LookAlikeLetter { script }))
        .or_else(|| control(&whole.text))
        .or_else(|| {
            let value = behind_label(text);
            odd_shape(value, &clean(value, format).text, format)
        });
    let Some(finding) = finding else { return accepted(whole, Vec::new()) };
    if is_certain(finding, &whole.text, format) {
        return Pasted { secret: None, cleaned: whole.cleaned, findings: vec![finding] };
    }
    accepted(whole, vec![finding])
}

/// Whether the text is certainly no code, so that it is refused; else the server decides.
fn is_certain(finding: Finding, text: &str, format: &CodeFormat) -> bool {
    let sure = |certainty: Certainty| certainty == Certainty::Certain;
    let wrong_length = !format.lengths.is_empty() && !format.lengths.contains(&text.chars().count());
    let wrong_letter = !text.chars().all(|c| format.alphabet.has(c.to_ascii_lowercase()) || format.alphabet.has(c));
    let wrong_case = format.alphabet.is_lower() && text.chars().any(|c| c.is_ascii_uppercase());
    match finding {
        Finding::TheAddress | Finding::ALink | Finding::ControlInside => true,
        // No provider makes codes of Latin and other letters together.
        Finding::LookAlikeLetter { .. } if format.alphabet_certainty >= Certainty::Likely => true,
        _ => {
            (wrong_length && sure(format.length_certainty))
                || (wrong_letter && sure(format.alphabet_certainty))
                || (wrong_case && sure(format.case_certainty))
        }
    }
}

fn control(text: &str) -> Option<Finding> {
    text.chars().any(char::is_control).then_some(Finding::ControlInside)
}

/// What stands behind a label ("App password: …"), so that its letters are not counted in.
fn behind_label(text: &str) -> &str {
    let value = text.rsplit([':', '=', '：']).next().unwrap_or(text);
    if value.chars().any(char::is_alphanumeric) { value } else { text }
}

/// What a text of the wrong length or letters looks like.
fn odd_shape(text: &str, clean: &str, format: &CodeFormat) -> Option<Finding> {
    let found = clean.chars().count();
    let expected = format.lengths.first().copied().unwrap_or(found);
    let fits_length = format.lengths.is_empty() || format.lengths.contains(&found);
    let outside = clean.chars().filter(|c| !format.alphabet.has(*c)).count();
    let has = |c: char| format.alphabet.has(c) || format.alphabet.has(c.to_ascii_lowercase());
    let letters_fit = clean.chars().all(has);
    if fits_length && outside == 0 {
        let hyphens_wrong = format.alphabet == Alphabet::LowerHyphen && clean.contains('-') && !format.fits(clean);
        return hyphens_wrong.then_some(Finding::ForeignCharacter);
    }
    if format.alphabet != Alphabet::LowerHyphen && is_hyphenated(clean) {
        return Some(Finding::OtherProvidersCode);
    }
    if letters_fit && !fits_length {
        return Some(match found {
            _ if format.lengths.iter().any(|length| found == 2 * length) => Finding::TwoCodes,
            _ if found < expected => Finding::TooShort { found, expected },
            _ => Finding::TooLong { found, expected },
        });
    }
    // One odd character in a code that stands in its groups is a slip; anything else was chosen by a person.
    let is_slip = fits_length && (outside == 1 || stands_in_groups(text, format));
    let inner_capitals = clean.chars().any(|c| c.is_ascii_uppercase()) && clean.chars().any(|c| c.is_ascii_lowercase());
    Some(match () {
        () if is_slip => Finding::ForeignCharacter,
        () if letters_fit && !inner_capitals => Finding::ForeignCharacter,
        () if has_words(text) => Finding::TooLong { found, expected },
        () => Finding::AccountPassword,
    })
}

/// Six digits from a phone (Google writes `G-123456`), or eight from a sheet of backup codes.
fn digits(text: &str) -> Option<Finding> {
    let text = text.strip_prefix("G-").unwrap_or(text);
    let only = text.chars().all(|c| c.is_ascii_digit() || is_blank(c) || is_invisible(c) || c == '-');
    let count = text.chars().filter(char::is_ascii_digit).count();
    match count {
        _ if !only => None,
        6 => Some(Finding::OneTimeCode),
        // A sheet holds ten.
        8 | 16 | 24 | 32 | 40 | 48 | 56 | 64 | 72 | 80 => Some(Finding::BackupCode),
        _ => None,
    }
}

/// `xxxx-xxxx-xxxx-xxxx`, as Apple shows its codes.
fn is_hyphenated(clean: &str) -> bool {
    let is_group = |group: &str| group.len() == 4 && group.chars().all(|c| c.is_ascii_alphabetic());
    let mut groups = clean.split(is_hyphen);
    groups.by_ref().take(4).filter(|group| is_group(group)).count() == 4 && groups.next().is_none()
}

fn stands_in_groups(text: &str, format: &CodeFormat) -> bool {
    let words = text.split(is_blank).filter(|word| !word.is_empty());
    !format.groups.is_empty() && words.map(|word| word.chars().count()).eq(format.groups.iter().copied())
}

/// More than a few words: a copied sentence.
fn has_words(text: &str) -> bool {
    text.split(is_blank).filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1).count() > 5
}

/// Every code of this format among words, as the number of words around it and the piece of text it stands in.
fn codes_in_sentence<'a>(text: &'a str, format: &CodeFormat) -> Vec<(usize, &'a str)> {
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
        return single;
    }
    let small = grouped(text, &words, &groups, |c| c.is_ascii_lowercase() && format.alphabet.has(c));
    if !small.is_empty() || !format.alphabet.is_lower() || format.case_certainty < Certainty::Certain {
        return small;
    }
    let folded = grouped(text, &words, &groups, |c| format.alphabet.has(c.to_ascii_lowercase()));
    folded.into_iter().filter(|(_, code)| format.fits(&clean(code, format).text)).collect()
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

//! What a text that is no code of a provider looks like, and whether it is certainly none.

use zeroize::Zeroizing;

use super::characters::{
    foreign_script, is_blank, is_hyphen, is_invisible, is_label_end, is_quote, is_seam, is_smart_quote, is_unspaced,
};
use super::clean::clean;
use super::find::reads_like_words;
use super::{Alphabet, Certainty, CodeFormat, Finding};

/// Most words that could still be a password of several words.
const MOST_WORDS: usize = 5;

/// Names what is odd, if anything is; with the part that was judged where it is not the whole text.
pub(super) fn judge(text: &str, whole: &str, format: &CodeFormat) -> (Option<Finding>, Option<Zeroizing<String>>) {
    if whole.chars().any(char::is_control) {
        return (Some(Finding::ControlInside), None);
    }
    let has_blanks = text.trim_matches(|c| is_blank(c) || is_invisible(c)).contains(is_blank);
    if format.fits(whole) && !has_blanks {
        return (own_password(whole), None);
    }
    if let Some(value) = value(text) {
        let code = clean(&value, format).text;
        if !format.fits(&code) {
            let odd = odd(&value, &code, format);
            return (odd, Some(value));
        }
        if code.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
            return (own_password(&code), Some(value));
        }
    }
    let sentence = (words(text) > MOST_WORDS).then_some(Finding::Sentence);
    (odd(text, whole, format).or(sentence).or_else(|| own_password(whole)), None)
}

fn own_password(code: &str) -> Option<Finding> {
    has_well_known_piece(code).then_some(Finding::AccountPassword)
}

/// Whether the text is certainly no code, so that it is refused; else the server decides.
pub(super) fn is_certain(finding: Finding, code: &str, format: &CodeFormat) -> bool {
    let sure = |certainty: Certainty| certainty == Certainty::Certain;
    let wrong_length = !format.fits_length(code.chars().count());
    let alphabet = format.known_alphabet();
    let wrong_letter = !code.chars().all(|c| alphabet.has_in_any_case(c));
    let wrong_case = alphabet.has_one_case() && code.chars().any(|c| alphabet.has_in_any_case(c) && !alphabet.has(c));
    match finding {
        Finding::TheAddress | Finding::ALink | Finding::ControlInside | Finding::TwoCodes => true,
        // More words than any password of words has.
        Finding::Sentence => !format.fits(code),
        // No provider makes codes of Latin and other letters together.
        _ if !code.is_ascii() && alphabet != Alphabet::Any => true,
        _ => {
            (wrong_length && sure(format.length_certainty))
                || (wrong_letter && sure(format.alphabet_certainty))
                || (wrong_case && sure(format.case_certainty))
        }
    }
}

/// What stands in the last quotation marks or behind a label ("App password: …"), without words of other scripts before
/// or behind it, so that their letters are not counted in. `None` where that is the whole text.
fn value(text: &str) -> Option<Zeroizing<String>> {
    let inner = quoted(text).or_else(|| behind_label(text)).unwrap_or(text);
    let is_mark = |c: char| match c.is_ascii() {
        true => is_blank(c) || ".,;()[]{}<>".contains(c),
        false => !c.is_alphanumeric() && !is_quote(c) && !is_invisible(c),
    };
    let inner = inner.trim_matches(is_mark);
    let latin = without_foreign_words(inner);
    let shown = latin.as_deref().map_or(inner, |latin| latin);
    let differs = shown.chars().filter(|c| !is_blank(*c)).ne(text.chars().filter(|c| !is_blank(*c)));
    (differs && shown.chars().any(char::is_alphanumeric)).then(|| Zeroizing::new(shown.to_owned()))
}

/// What a text ends with in quotation marks, where words stand before it.
fn quoted(text: &str) -> Option<&str> {
    let end = text.rfind(is_quote)?;
    if text[end..].chars().any(char::is_alphanumeric) {
        return None;
    }
    let before = &text[..end];
    let (start, mark) = before.char_indices().rev().find(|(_, c)| is_quote(*c))?;
    let inner = &before[start + mark.len_utf8()..];
    let has_words =
        |text: &str| text.split(is_blank).any(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 2);
    (has_words(&text[..start]) && inner.chars().any(char::is_alphanumeric)).then_some(inner)
}

fn behind_label(text: &str) -> Option<&str> {
    let (at, mark) = text.char_indices().rev().find(|(_, c)| is_label_end(*c))?;
    let (label, value) = (&text[..at], &text[at + mark.len_utf8()..]);
    let letters = label.chars().rev().take_while(|c| c.is_alphabetic() || is_blank(*c) || is_quote(*c));
    let letters = letters.filter(|c| c.is_alphabetic()).count();
    let parted = value.starts_with(is_blank) || label.contains(is_blank) || !label.is_ascii();
    (value.chars().any(char::is_alphanumeric) && (letters > 3 || (parted && letters > 0))).then_some(value)
}

/// The text without words that are wholly in another script, unless that leaves nothing or they stand where a group
/// of a code would.
fn without_foreign_words(text: &str) -> Option<Zeroizing<String>> {
    let is_foreign = |word: &str| {
        let letters = || word.chars().filter(|c| c.is_alphanumeric());
        letters().count() > 1
            && letters().all(|c| !c.is_ascii())
            && !letters().all(|c| foreign_script(c).is_none() && !is_unspaced(c))
    };
    let mut kept = Zeroizing::new(String::with_capacity(text.len()));
    let mut dropped = false;
    for word in split_at_seams(text) {
        if is_foreign(word) && word.chars().filter(|c| c.is_alphanumeric()).count() != 4 {
            dropped = true;
        } else {
            kept.push_str(word);
        }
    }
    (dropped && kept.chars().any(|c| c.is_ascii_alphanumeric())).then_some(kept)
}

/// Words with the blanks behind them; words without spaces end where Latin letters begin.
fn split_at_seams(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut previous: Option<char> = None;
        let end = rest.char_indices().find_map(|(at, c)| {
            let before = previous.replace(c)?;
            ((is_blank(before) && !is_blank(c)) || is_seam(before, c)).then_some(at)
        });
        let (word, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        (!word.is_empty()).then_some(word)
    })
}

/// What a text looks like that does not fit.
fn odd(text: &str, code: &str, format: &CodeFormat) -> Option<Finding> {
    if format.fits(code) {
        return None;
    }
    if let Some(script) = code.chars().find_map(foreign_script) {
        return Some(Finding::LookAlikeLetter { script });
    }
    if code.chars().any(is_smart_quote) {
        return Some(Finding::SmartQuotes);
    }
    if is_other_form(text, code, format) {
        return Some(Finding::OtherProvidersCode);
    }
    Some(odd_shape(text, code, format))
}

fn odd_shape(text: &str, code: &str, format: &CodeFormat) -> Finding {
    let alphabet = format.known_alphabet();
    let found = code.chars().count();
    let expected = format.nearest_length(code).unwrap_or(found);
    let fits_length = format.fits_length(found);
    let outside = code.chars().filter(|c| !alphabet.has(*c)).count();
    let letters_fit =
        code.chars().all(|c| alphabet.has_in_any_case(c)) && !(alphabet == Alphabet::Any && has_marks(code));
    let only_digits = code.chars().all(|c| c.is_ascii_digit());
    let one_off = outside < 2 && alphabet != Alphabet::Any && found.abs_diff(expected) < 2;
    let code_like = letters_fit || only_digits || one_off || (outside == 1 && stands_in_fours(text));
    if words(text) > MOST_WORDS {
        return Finding::Sentence;
    }
    if stands_in_marks(code, alphabet) {
        return Finding::ForeignCharacter;
    }
    if !fits_length && is_chosen(text, code, found.abs_diff(expected)) {
        return Finding::AccountPassword;
    }
    if code_like && !fits_length {
        return match found {
            _ if letters_fit && format.known_lengths().iter().any(|length| found == 2 * length) => Finding::TwoCodes,
            _ if found < expected => Finding::TooShort { found, expected },
            _ => Finding::TooLong { found, expected },
        };
    }
    // One odd character in a code that stands in its groups is a slip; anything else was chosen by a person.
    let is_slip = fits_length && (outside == 1 || stands_in_groups(text, format));
    let inner_capitals = code.chars().any(|c| c.is_ascii_uppercase()) && code.chars().any(|c| c.is_ascii_lowercase());
    if is_slip || (letters_fit && !inner_capitals) { Finding::ForeignCharacter } else { Finding::AccountPassword }
}

/// Marks that only people put into passwords.
fn has_marks(code: &str) -> bool {
    code.chars().any(|c| c.is_ascii_punctuation() && c != '-')
}

/// Whether a person would choose it: words and a number, a well-known piece of a password, words that are far from the
/// length of a code.
fn is_chosen(text: &str, code: &str, off: usize) -> bool {
    let letters = code.trim_end_matches(|c: char| c.is_ascii_digit());
    let small = letters.chars().skip(1).all(|c| c.is_ascii_lowercase());
    let words_and_number = letters.len() < code.len()
        && code.len() - letters.len() < 5
        && letters.len() > 2
        && letters.chars().all(|c| c.is_ascii_alphabetic())
        && (small || reads_like_words(letters));
    let words = off > 3 && !stands_in_fours(text) && code.chars().all(char::is_alphabetic) && reads_like_words(code);
    off > 1 && (words_and_number || has_well_known_piece(code) || words)
}

/// Pieces of passwords that so many people choose, and so long, that a machine making one of them is all but out of the
/// question.
pub(super) fn has_well_known_piece(code: &str) -> bool {
    let lower = Zeroizing::new(code.to_ascii_lowercase());
    ["passw", "qwert", "kennwort", "asdfa", "asdfg", "letmein"].iter().any(|piece| lower.contains(piece))
}

/// A form that other providers' codes have: Apple's hyphens, Google's four groups, or letters and digits in a mix that
/// nobody chooses, as long as theirs.
fn is_other_form(text: &str, code: &str, format: &CodeFormat) -> bool {
    if !format.keeps_hyphens() && is_hyphenated(code) {
        return true;
    }
    if format.fits_length(code.chars().count()) {
        // The right length in a mix of letters and digits is more likely a slip; only a mix throughout is not.
        return !stands_in_groups(text, format)
            && !stands_in_fours(text)
            && is_mixed(code)
            && format.known_alphabet() == Alphabet::Lower;
    }
    let all_small = code.len() == 16 && code.bytes().all(|b| b.is_ascii_lowercase());
    let alphabet = format.known_alphabet();
    let has_all = code.chars().all(|c| alphabet.has(c));
    (all_small && format.sought_alphabet().has('0') && (!reads_like_words(code) || stands_in_fours(text)))
        || (!has_all && matches!(code.len(), 12 | 16 | 20) && is_mixed(code))
}

/// Letters and digits that change often.
fn is_mixed(code: &str) -> bool {
    let kinds = || code.chars().map(|c| c.is_ascii_digit());
    code.chars().all(|c| c.is_ascii_alphanumeric()) && kinds().zip(kinds().skip(1)).filter(|(a, b)| a != b).count() > 3
}

/// `xxxx-xxxx-xxxx-xxxx`, as Apple shows its codes.
fn is_hyphenated(code: &str) -> bool {
    shows_four_groups(code, is_hyphen)
}

/// Four groups of four letters.
pub(super) fn shows_four_groups(text: &str, is_between: impl Fn(char) -> bool) -> bool {
    let letters = |group: &str| group.chars().filter(|c| !is_invisible(*c)).all(|c| c.is_ascii_alphabetic());
    let length = |group: &str| group.chars().filter(|c| !is_invisible(*c)).count();
    let mut groups = text.split(is_between).filter(|group| !group.is_empty());
    groups.by_ref().take(4).filter(|group| letters(group) && length(group) == 4).count() == 4 && groups.next().is_none()
}

/// Groups of four with marks between them that somebody put there.
fn stands_in_marks(code: &str, alphabet: Alphabet) -> bool {
    let groups = || code.split(|c: char| c.is_ascii_punctuation() && !alphabet.has(c));
    let is_group = |group: &str| group.len() == 4 && group.chars().all(|c| c.is_ascii_alphanumeric());
    groups().count() > 2 && groups().all(is_group)
}

fn stands_in_groups(text: &str, format: &CodeFormat) -> bool {
    let is_break = |c: char| is_blank(c) || (format.keeps_hyphens() && is_hyphen(c));
    let words = text.split(is_break).filter(|word| !word.is_empty());
    !format.groups.is_empty() && words.map(|word| word.chars().count()).eq(format.groups.iter().copied())
}

/// Three groups or more of no more than four characters.
fn stands_in_fours(text: &str) -> bool {
    let words = || text.split(is_blank).filter(|word| !word.is_empty());
    words().count() > 2 && words().all(|word| word.chars().filter(|c| !is_invisible(*c)).count() <= 4)
}

/// Words of more than one letter, where they are not groups of a code.
fn words(text: &str) -> usize {
    if stands_in_fours(text) {
        return 0;
    }
    text.split(is_blank).filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1).count()
}

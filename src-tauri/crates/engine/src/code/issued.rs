//! Codes that a provider made: found in what was pasted, or the reason named why there is none.

use zeroize::Zeroizing;

use super::characters::{foreign_script, is_blank, is_invisible, is_quote};
use super::clean::{Clean, clean};
use super::sentence::codes_in_sentence;
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
            code_only.cleaned.push(if *words > 0 { Cleaned::Words(*words) } else { Cleaned::Marks(marks(text, code)) });
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

/// How many characters that can be seen stand around the code.
fn marks(text: &str, code: &str) -> usize {
    let seen = |text: &str| text.chars().filter(|c| !is_blank(*c) && !is_invisible(*c)).count();
    seen(text) - seen(code)
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
    let mistake = mistaken_for(text, address).or_else(|| address_or_host(&whole.text));
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
        _ if !text.is_ascii() && format.alphabet_certainty >= Certainty::Likely => true,
        _ => {
            (wrong_length && sure(format.length_certainty))
                || (wrong_letter && sure(format.alphabet_certainty))
                || (wrong_case && sure(format.case_certainty))
        }
    }
}

/// Somebody else's address, or the name of a server.
fn address_or_host(clean: &str) -> Option<Finding> {
    let is_host = |host: &str| {
        let known = psl::suffix(host.as_bytes()).is_some_and(|suffix| suffix.is_known());
        known
            && psl::domain_str(host).is_some()
            && host.bytes().all(|b| b.is_ascii_alphanumeric() || b".-".contains(&b))
    };
    match clean.rsplit_once('@') {
        Some((local, domain)) if !local.is_empty() && is_host(domain) => Some(Finding::TheAddress),
        None if clean.matches('.').count() > 1 && is_host(clean) => Some(Finding::ALink),
        _ => None,
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
    let only_digits = clean.chars().all(|c| c.is_ascii_digit());
    let code_like = letters_fit || only_digits || (outside == 1 && stands_in_fours(text));
    if code_like && !fits_length {
        return Some(match found {
            _ if letters_fit && format.lengths.iter().any(|length| found == 2 * length) => Finding::TwoCodes,
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

/// Three groups or more of no more than four characters.
fn stands_in_fours(text: &str) -> bool {
    let words = || text.split(is_blank).filter(|word| !word.is_empty());
    words().count() > 2 && words().all(|word| word.chars().count() <= 4)
}

/// More than a few words: a copied sentence.
fn has_words(text: &str) -> bool {
    text.split(is_blank).filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1).count() > 5
}

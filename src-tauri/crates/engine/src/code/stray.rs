//! Codes that were typed where something else was asked for.

use super::characters::{is_blank, is_hyphen, is_quote};
use super::find::sounds_like_words;
use super::judge::shows_four_groups;
use super::{Cleaned, CodeFormat, Finding, read_code};

/// Fewest letters of a code that is told by its letters alone.
const ONLY_LETTERS: usize = 16;

/// Whether a line looks like an app password, although something else was asked for: a code of this format, or, whoever
/// made it, four groups of four letters that are no words. `address` is the person's own. `takes_names`: words that
/// somebody chose are asked for, such as a name, which a code may look like by chance.
pub fn looks_like_code(line: &str, format: Option<&CodeFormat>, address: &str, takes_names: bool) -> bool {
    let line = line.trim();
    if is_own_name(line, address) {
        return false;
    }
    let in_fours = shows_four_groups(line, |c| is_blank(c) || is_hyphen(c) || is_quote(c));
    // "Kurt Karl Fred Bern" is a name.
    let is_name = takes_names && line.contains(|c: char| c.is_ascii_uppercase());
    let one_in = if takes_names { 4 } else { 3 };
    if in_fours && !is_name && !sounds_like_words(line, one_in) {
        return true;
    }
    let Some(format) = format.filter(|format| !format.known_lengths().is_empty()) else { return false };
    let pasted = read_code(line, Some(format), address);
    let is_odd = |finding: &Finding| !matches!(finding, Finding::HyphensMissing | Finding::OtherProvidersCode);
    let Some(code) = pasted.secret.filter(|_| !pasted.findings.iter().any(is_odd)) else { return false };
    if pasted.cleaned.iter().any(|cleaned| matches!(cleaned, Cleaned::Words(_))) {
        // Found behind its label, as it is copied from the provider's page.
        return !takes_names;
    }
    if in_fours { !takes_names } else { looks_random(code.expose(), one_in) }
}

/// Whether this is the person's name before the @, as it is typed for signing in.
fn is_own_name(line: &str, address: &str) -> bool {
    let name = address.rsplit_once('@').map_or(address, |(name, _)| name);
    // Compared where they stand: the line may be a code, of which no copy is left behind.
    let letters = |text| str::chars(text).filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase);
    letters(name).next().is_some() && letters(name).eq(letters(line))
}

/// Whether nobody would choose it: letters that read like no words, or letters and digits that change often.
fn looks_random(code: &str, one_in: usize) -> bool {
    let bytes = || code.bytes().filter(|byte| *byte != b'-');
    let length = bytes().count();
    let kind = |byte: u8| (byte.is_ascii_uppercase(), byte.is_ascii_lowercase(), byte.is_ascii_digit());
    let one_case = bytes().all(|byte| byte.is_ascii_lowercase()) || bytes().all(|byte| byte.is_ascii_uppercase());
    if one_case {
        return length >= ONLY_LETTERS && !sounds_like_words(code, one_in);
    }
    let changes = bytes().zip(bytes().skip(1)).filter(|(one, next)| kind(*one) != kind(*next)).count();
    // "AnnaMariaSchmidt" changes at each name.
    let often = if bytes().any(|byte| byte.is_ascii_digit()) { 4 } else { 2 };
    bytes().all(|byte| byte.is_ascii_alphanumeric()) && changes * often >= length
}

//! What people paste instead of a code: their address, a link, digits from a phone or from a sheet.

use zeroize::Zeroizing;

use super::Finding;
use super::characters::{is_blank, is_hyphen, is_invisible, is_quote};
use crate::public_suffix;

/// What a text is plainly mistaken for, whoever made the code: the person's address, a link, digits.
pub(super) fn mistaken_for(text: &str, address: &str) -> Option<Finding> {
    let text = text.trim_matches(is_edge);
    if is_own_address(text, address) {
        return Some(Finding::TheAddress);
    }
    let lower = Zeroizing::new(text.get(..8).unwrap_or(text).to_ascii_lowercase());
    if ["http://", "https://", "www."].iter().any(|start| lower.starts_with(start)) {
        return Some(Finding::ALink);
    }
    digits(text)
}

/// The same where a provider makes the codes: then no address, host or counted digits are part of one either.
pub(super) fn mistaken_for_issued(text: &str) -> Option<Finding> {
    let text = text.trim_matches(|c: char| is_edge(c) || matches!(c, '<' | '>' | '(' | ')' | ',' | ';'));
    address_or_host(text).or_else(|| digits_among_words(text))
}

fn is_edge(c: char) -> bool {
    is_blank(c) || is_invisible(c) || is_quote(c)
}

fn is_own_address(text: &str, address: &str) -> bool {
    let bare = text.strip_prefix("mailto:").unwrap_or(text);
    // `Anna <anna@firm.example>`, as address books write it.
    let bare = bare.rsplit_once('<').and_then(|(_, angle)| angle.strip_suffix('>')).unwrap_or(bare);
    !address.is_empty() && bare.eq_ignore_ascii_case(address)
}

/// An address, a host (with a port) or a link without `https://`, alone or after a name.
fn address_or_host(text: &str) -> Option<Finding> {
    let last = text.rsplit(is_blank).next().unwrap_or(text);
    let bare = last.trim_matches(|c: char| is_edge(c) || matches!(c, '<' | '>' | '.' | ','));
    let bare = bare.strip_prefix("mailto:").unwrap_or(bare);
    if let Some((local, domain)) = bare.rsplit_once('@') {
        let is_name = |word: &str| word.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '"'));
        let names = text.strip_suffix(last).unwrap_or_default().split(is_blank).all(is_name);
        return (names && !local.is_empty() && is_host(domain)).then_some(Finding::TheAddress);
    }
    if last.len() != text.len() {
        return None;
    }
    let host = bare.split('/').next().unwrap_or(bare);
    let host = host.rsplit_once(':').filter(|(_, port)| is_number(port)).map_or(host, |(host, _)| host);
    is_host(host).then_some(Finding::ALink)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

fn is_host(host: &str) -> bool {
    let known = public_suffix::is_listed(host) && public_suffix::domain(host).is_some();
    known && host.bytes().all(|b| b.is_ascii_alphanumeric() || b".-".contains(&b))
}

/// Six digits from a phone (Google writes `G-123456`), or eight from a sheet of backup codes, in any script's digits.
fn digits(text: &str) -> Option<Finding> {
    let text = text.strip_prefix("G-").or_else(|| text.strip_prefix("g-")).unwrap_or(text);
    let only = text.chars().all(|c| c.is_numeric() || is_blank(c) || is_invisible(c) || is_hyphen(c));
    match text.chars().filter(|c| c.is_numeric()).count() {
        _ if !only => None,
        6 => Some(Finding::OneTimeCode),
        // A sheet holds ten.
        count if count > 0 && count <= 80 && count.is_multiple_of(8) => Some(Finding::BackupCode),
        _ => None,
    }
}

/// One such number in a message ("Your code is 123 456"), or a sheet with its heading and numbering.
fn digits_among_words(text: &str) -> Option<Finding> {
    let is_break = |c: char| is_blank(c) || (c.is_ascii_punctuation() && !is_hyphen(c)) || is_edge(c);
    let words = || text.split(is_break).filter(|word| !word.is_empty());
    let word_like = |word: &str| word.chars().all(|c| c.is_alphabetic() || is_hyphen(c) || c == '’');
    let has_words = words().any(|word| word_like(word) && word.chars().count() > 2);
    let unspaced = text.chars().any(super::characters::is_unspaced);
    if !has_words && !unspaced {
        return sheet(text).then_some(Finding::BackupCode);
    }
    if unspaced {
        return digits_between_unspaced(text);
    }
    let mut numbers = Vec::new();
    for word in words() {
        let bare = word.strip_prefix("G-").unwrap_or(word);
        match is_number(bare) {
            true => numbers.push(bare.len()),
            false if word_like(word) => {}
            false => return sheet(text).then_some(Finding::BackupCode),
        }
    }
    match numbers.as_slice() {
        [6] | [3, 3] => Some(Finding::OneTimeCode),
        [8] | [4, 4] => Some(Finding::BackupCode),
        _ => sheet(text).then_some(Finding::BackupCode),
    }
}

fn digits_between_unspaced(text: &str) -> Option<Finding> {
    let runs = || text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|run| !run.is_empty());
    match (runs().next(), runs().count()) {
        (Some(run), 1) if is_number(run) && run.len() == 6 => Some(Finding::OneTimeCode),
        (Some(run), 1) if is_number(run) && run.len() == 8 => Some(Finding::BackupCode),
        _ => None,
    }
}

/// Three or more times four and four digits: a sheet of backup codes, whatever stands around them.
fn sheet(text: &str) -> bool {
    let words: Vec<&str> = text.split(is_blank).map(|word| word.trim_matches(is_edge)).collect();
    let is_half = |word: &str| word.len() == 4 && is_number(word);
    let halves = words.windows(2).filter(|pair| is_half(pair[0]) && is_half(pair[1])).count();
    let whole = words.iter().filter(|word| word.len() == 8 && is_number(word)).count();
    halves > 2 || whole > 2
}

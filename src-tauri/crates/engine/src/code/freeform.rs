//! Passwords that a person may have chosen: never altered, only remarked on.

use super::characters::{foreign_script, is_blank, is_invisible, is_smart_quote};
use super::find::reads_like_words;
use super::judge::shows_four_groups;
use super::mistaken::mistaken_for;
use super::{Finding, Pasted};
use crate::secret::Secret;

/// Takes the text exactly as it is, unless it holds what no server takes. `min_length`: characters that the provider
/// proposes at least.
pub(super) fn read(text: &str, min_length: Option<usize>, address: &str) -> Pasted {
    // RFC 4616 §2 forbids NUL, RFC 4013 §2.3 the other control characters.
    if text.chars().any(char::is_control) {
        return Pasted::refused(Finding::ControlInside);
    }
    let mut findings = Vec::new();
    if text.starts_with(is_blank) || text.ends_with(is_blank) {
        findings.push(Finding::EdgeBlank);
    }
    if text.chars().any(is_invisible) {
        findings.push(Finding::InvisibleInside);
    }
    let mistake = mistaken_for(text, address);
    let found = text.chars().count();
    let short = min_length.filter(|least| mistake.is_none() && found < *least);
    findings.extend(mistake);
    findings.extend(short.map(|expected| Finding::TooShort { found, expected }));
    findings.extend(mixed_script(text));
    let in_fours = shows_four_groups(text, |c| c == ' ') || shows_four_groups(text, |c| c == '-');
    if in_fours && !reads_like_words(text) {
        findings.push(Finding::OtherProvidersCode);
    }
    if text.contains(is_smart_quote) {
        findings.push(Finding::SmartQuotes);
    }
    Pasted { secret: Some(Secret::new(text.to_owned())), cleaned: Vec::new(), findings }
}

/// A letter of another script among Latin ones; a password wholly in one script is nobody's slip.
fn mixed_script(text: &str) -> Option<Finding> {
    let script = text.chars().find_map(foreign_script)?;
    text.chars().any(|c| c.is_ascii_alphabetic()).then_some(Finding::LookAlikeLetter { script })
}

//! Codes that a provider made: found in what was pasted, or the reason named why there is none.

use zeroize::Zeroizing;

use super::characters::{is_blank, is_hyphen, is_invisible, is_quote};
use super::clean::{Clean, clean};
use super::find::{Found, find, reads_like_words, stray_ends, word_count};
use super::judge::{has_well_known_piece, is_certain, judge, shows_four_groups};
use super::mistaken::{mistaken_for, mistaken_for_issued};
use super::{Alphabet, Cleaned, CodeFormat, Finding, Pasted};
use crate::secret::Secret;

/// The whole text as a code; else the one code among words; else what stands in the way. What is taken reads the same
/// when it is read again, so that a code does not change on its way through two fields.
pub(super) fn read(text: &str, format: &CodeFormat, address: &str) -> Pasted {
    let mut pasted = read_once(text, format, address);
    // Each turn takes something away.
    while let Some(secret) = pasted.secret.take() {
        let mut again = read_once(secret.expose(), format, address);
        if again.secret.as_ref().is_some_and(|code| code.same_as(&secret)) {
            return Pasted { secret: Some(secret), ..pasted };
        }
        let mut cleaned = std::mem::take(&mut pasted.cleaned);
        cleaned.append(&mut again.cleaned);
        pasted = Pasted { cleaned, ..again };
    }
    pasted
}

fn read_once(text: &str, format: &CodeFormat, address: &str) -> Pasted {
    if let Some(plain) = without_entities(text).filter(|_| format.known_alphabet() != Alphabet::Any) {
        return read_once(&plain, format, address);
    }
    let whole = clean(text, format);
    if whole.text.is_empty() {
        return Pasted::refused(Finding::Empty);
    }
    let mistake = mistaken_for(text, address);
    // A code may follow a link.
    let link_first = mistake == Some(Finding::ALink) && text.trim().contains(is_blank);
    if let Some(mistake) = mistake.filter(|_| !link_first) {
        return settled(mistake, whole, format);
    }
    let fits = format.fits(&whole.text);
    if fits && format.known_alphabet() != Alphabet::Any {
        let findings = style_findings(text, format);
        return accepted(whole, findings);
    }
    match find(text, format) {
        Found::One(code, _) if is_twice(&whole.text, &clean(&code, format).text) => Pasted::refused(Finding::TwoCodes),
        Found::One(code, words) if !fits || words > 0 => {
            let mut code_only = clean(&code, format);
            code_only.cleaned.push(around(text, &code, words));
            let findings = style_findings(&code, format);
            accepted(code_only, findings)
        }
        Found::Several => Pasted::refused(Finding::TwoCodes),
        _ => match mistake.or_else(|| mistaken_for_issued(text)) {
            Some(mistake) => settled(mistake, whole, format),
            None => judged(text, whole, format),
        },
    }
}

/// The text with blanks and quotation marks for what stands for them in a page's source or in a link; `None` where
/// nothing does.
fn without_entities(text: &str) -> Option<Zeroizing<String>> {
    const ENTITIES: [(&str, &str); 8] = [
        ("&nbsp;", " "),
        ("&#160;", " "),
        ("&#xa0;", " "),
        ("%20", " "),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&zwnj;", ""),
        ("&#8203;", ""),
    ];
    let (at, entity, plain) =
        ENTITIES.iter().filter_map(|(entity, plain)| Some((text.find(entity)?, entity, plain))).min()?;
    let (before, after) = (&text[..at], &text[at + entity.len()..]);
    let mut kept = Zeroizing::new(String::with_capacity(text.len()));
    kept.push_str(before);
    kept.push_str(plain);
    kept.push_str(after);
    Some(without_entities(&kept).unwrap_or(kept))
}

/// What stood around the part that was taken: words, else marks that can be seen.
fn around(text: &str, part: &str, words: usize) -> Cleaned {
    let seen = |text: &str| text.chars().filter(|c| !is_blank(*c) && !is_invisible(*c)).count();
    if words > 0 { Cleaned::Words(words) } else { Cleaned::Marks(seen(text).saturating_sub(seen(part))) }
}

/// Nothing but the same code twice, as a second press of the keys pastes it.
fn is_twice(whole: &str, code: &str) -> bool {
    whole.strip_prefix(code) == Some(code)
}

fn accepted(clean: Clean, findings: Vec<Finding>) -> Pasted {
    // An exact copy: `Secret` must not have to shrink, and so to move, the buffer.
    let secret = Secret::new(clean.text.as_str().to_owned());
    Pasted { secret: Some(secret), cleaned: clean.cleaned, findings }
}

/// Refused where the finding is certain, else taken with a warning: the server decides.
fn settled(finding: Finding, clean: Clean, format: &CodeFormat) -> Pasted {
    if is_certain(finding, &clean.text, format) {
        return Pasted { secret: None, cleaned: clean.cleaned, findings: vec![finding] };
    }
    accepted(clean, vec![finding])
}

fn judged(text: &str, whole: Clean, format: &CodeFormat) -> Pasted {
    let (finding, value) = judge(text, &whole.text, format);
    // What a label stands before is judged, and taken, without the label.
    let labelled = value.map(|value| (clean(&value, format), value)).filter(|(clean, _)| !clean.text.is_empty());
    let part = match labelled {
        Some((mut clean, value)) => {
            let words = word_count(text, format).saturating_sub(word_count(&value, format));
            clean.cleaned.push(around(text, &value, words));
            clean
        }
        None => whole,
    };
    match finding {
        Some(finding) => settled(finding, part, format),
        None => accepted(part, Vec::new()),
    }
}

/// Remarks on a code that fits: hyphens that Apple shows are missing, it stands as Google shows its own, or it may be
/// a password or words that have as many letters as a code by chance.
fn style_findings(text: &str, format: &CodeFormat) -> Vec<Finding> {
    if format.keeps_hyphens() && !text.chars().any(is_hyphen) {
        let in_fours = shows_four_groups(text, |c| is_blank(c) || is_quote(c));
        return vec![if in_fours { Finding::OtherProvidersCode } else { Finding::HyphensMissing }];
    }
    if has_well_known_piece(text) {
        return vec![Finding::AccountPassword];
    }
    if stray_ends(text) > 1 && reads_like_words(text) {
        return vec![Finding::Sentence];
    }
    Vec::new()
}

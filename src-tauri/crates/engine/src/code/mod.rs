//! The code step: what was pasted becomes a clean [`Secret`](crate::secret::Secret) or a named finding.

pub(crate) mod characters;
mod clean;
mod elsewhere;
mod find;
mod finding;
mod format;
mod freeform;
mod issued;
mod judge;
mod mistaken;
mod stray;
#[cfg(test)]
mod tests;

pub use elsewhere::belongs_elsewhere;
pub use finding::{Cleaned, Finding, Pasted};
pub use format::{Alphabet, Certainty, CodeFormat, expected_groups, looks_issued, shape};
pub use stray::looks_like_code;

/// Longest text that is looked at, in bytes.
const LONGEST_PASTE: usize = 4_096;

/// Judges and cleans what was pasted or typed for a provider with this format (`None`: a free-form password, never altered).
/// `address` is the person's own, to recognise it when it was pasted by mistake.
pub fn read_code(text: &str, format: Option<&CodeFormat>, address: &str) -> Pasted {
    if text.len() > LONGEST_PASTE {
        return Pasted::refused(Finding::FarTooLong);
    }
    if text.chars().all(|c| characters::is_blank(c) || characters::is_invisible(c) || c.is_control()) {
        return Pasted::refused(Finding::Empty);
    }
    match format.filter(|format| format.is_issued()) {
        Some(format) => issued::read(text, format, address),
        None => freeform::read(text, format.and_then(|format| format.min_length), address),
    }
}

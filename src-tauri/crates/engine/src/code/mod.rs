//! The code step: what was pasted becomes a clean [`Secret`] or a named finding.

pub(crate) mod characters;
mod clean;
mod freeform;
mod issued;
mod sentence;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use crate::secret::{CodeShape, Secret};

/// Longest text that is looked at, in bytes.
const LONGEST_PASTE: usize = 4_096;

/// How sure a fact about a code format is; only [`Certainty::Certain`] may reject.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// Nothing is known; anything is accepted.
    #[default]
    Unknown,
    /// Likely: a mismatch is a warning.
    Likely,
    /// Certain: a mismatch is refused, kindly.
    Certain,
}

/// The letters that a provider's codes are made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Alphabet {
    /// a to z.
    Lower,
    /// a to z and hyphens that belong to the code (iCloud).
    LowerHyphen,
    /// a to z and 0 to 9.
    LowerDigits,
    /// A to Z, a to z and 0 to 9.
    Alphanumeric,
    /// A to Z and 0 to 9.
    UpperDigits,
    /// Not known, or any character.
    #[default]
    #[serde(alias = "unknown")]
    Any,
}

/// What a provider's codes look like; the certainty is kept per length, alphabet and case. Every key may be left out:
/// what is not known is not judged. Without `lengths` and `alphabet` the text may be a person's own and is never altered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct CodeFormat {
    /// Number of characters without the separators that are only shown; the first is the one that is shown.
    pub lengths: Vec<usize>,
    /// How sure the lengths are.
    pub length_certainty: Certainty,
    /// Fewest characters, where only that is known; fewer is a warning.
    pub min_length: Option<usize>,
    /// The letters.
    pub alphabet: Alphabet,
    /// How sure the letters are.
    pub alphabet_certainty: Certainty,
    /// How sure it is that all letters are of the alphabet's case; capitals of autocorrect are taken back only where
    /// this is certain.
    pub case_certainty: Certainty,
    /// Characters per group as the provider shows the code.
    pub groups: Vec<usize>,
    /// Separators that the provider shows and that are to be taken out. Blanks are taken out of every issued code.
    pub strip: Vec<char>,
}

/// What cleaning took away, with how many of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "what", content = "count")]
pub enum Cleaned {
    /// Spaces, among them no-break spaces.
    Spaces(usize),
    /// Tabs.
    Tabs(usize),
    /// Line breaks.
    LineBreaks(usize),
    /// Characters that cannot be seen (zero-width, soft hyphen, byte order mark, direction marks).
    Invisible(usize),
    /// Hyphens that the provider only shows.
    Hyphens(usize),
    /// Quotation marks around it.
    Quotes(usize),
    /// Words around it ("App password:").
    Words(usize),
    /// Full stops, brackets and the like around it.
    Marks(usize),
    /// Capital letters made small again (autocorrect).
    Capitals(usize),
    /// Long dashes made hyphens again (autocorrect).
    Dashes(usize),
}

/// Something that stands in the way, or a warning. None of them carries any part of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "finding")]
pub enum Finding {
    /// Nothing but blanks.
    Empty,
    /// More than 4,096 bytes: not a code.
    FarTooLong,
    /// Too few characters.
    TooShort {
        /// Characters found.
        found: usize,
        /// Characters expected.
        expected: usize,
    },
    /// Too many characters.
    TooLong {
        /// Characters found.
        found: usize,
        /// Characters expected.
        expected: usize,
    },
    /// Two codes one behind the other.
    TwoCodes,
    /// Six digits, as a phone shows them for signing in.
    OneTimeCode,
    /// Eight digits, as on a sheet of backup codes.
    BackupCode,
    /// Looks like the normal password of the account.
    AccountPassword,
    /// The address itself.
    TheAddress,
    /// A web link.
    ALink,
    /// Looks like another provider's code.
    OtherProvidersCode,
    /// A letter of another alphabet that looks like a Latin one.
    LookAlikeLetter {
        /// The script's name in lower case: `cyrillic`, `greek`, `fullwidth`.
        script: &'static str,
    },
    /// A character that codes of this provider do not have.
    ForeignCharacter,
    /// The hyphens that the provider shows are not there; whether it takes the code without them is not known.
    HyphensMissing,
    /// A free-form password begins or ends with a blank (kept).
    EdgeBlank,
    /// A free-form password holds an invisible character (kept).
    InvisibleInside,
    /// A control character or line break (kept out: no server takes it).
    ControlInside,
}

/// What became of a paste.
#[derive(Debug)]
pub struct Pasted {
    /// The clean code; `None` if something stands in the way.
    pub secret: Option<Secret>,
    /// What was taken away.
    pub cleaned: Vec<Cleaned>,
    /// What stands in the way (no secret) or is odd (with a secret).
    pub findings: Vec<Finding>,
}

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

/// Characters in each group as the provider shows its codes; one group, or none, where nothing more is known.
pub fn expected_groups(format: &CodeFormat) -> Vec<usize> {
    if format.groups.is_empty() { format.lengths.first().copied().into_iter().collect() } else { format.groups.clone() }
}

/// The shape of a clean code: hyphens that belong to it stand between the groups and are in the length only.
pub fn shape(code: &Secret, format: Option<&CodeFormat>) -> CodeShape {
    let Some(format) = format else { return code.shape(&[]) };
    if format.alphabet == Alphabet::LowerHyphen && code.expose().contains('-') {
        let groups = code.expose().split('-').map(|group| group.chars().count()).collect();
        return CodeShape { length: code.expose().chars().count(), groups };
    }
    code.shape(&expected_groups(format))
}

/// Whether the code looks like one that this provider made; `None` where nothing is known about its codes.
pub fn looks_issued(code: &Secret, format: Option<&CodeFormat>) -> Option<bool> {
    let format = format.filter(|format| format.is_issued())?;
    Some(format.fits(code.expose()))
}

impl CodeFormat {
    /// Whether the provider makes the codes (and not the person), so that there is something to compare with.
    pub fn is_issued(&self) -> bool {
        !self.lengths.is_empty() || self.alphabet != Alphabet::Any
    }

    /// Whether a text without separators is a whole code of this format.
    pub(crate) fn fits(&self, code: &str) -> bool {
        let known_length = self.lengths.is_empty() || self.lengths.contains(&code.chars().count());
        known_length && code.chars().all(|c| self.alphabet.has(c)) && self.hyphens_fit(code)
    }

    fn hyphens_fit(&self, code: &str) -> bool {
        self.alphabet != Alphabet::LowerHyphen
            || !code.contains('-')
            || self.groups.is_empty()
            || code.split('-').map(str::len).eq(self.groups.iter().copied())
    }
}

impl Alphabet {
    /// Whether codes of this alphabet may hold the character.
    pub(crate) fn has(self, c: char) -> bool {
        match self {
            Self::Lower => c.is_ascii_lowercase(),
            Self::LowerHyphen => c.is_ascii_lowercase() || c == '-',
            Self::LowerDigits => c.is_ascii_lowercase() || c.is_ascii_digit(),
            Self::Alphanumeric => c.is_ascii_alphanumeric(),
            Self::UpperDigits => c.is_ascii_uppercase() || c.is_ascii_digit(),
            Self::Any => !c.is_control(),
        }
    }

    /// Whether it has small letters and no capitals.
    pub(crate) fn is_lower(self) -> bool {
        matches!(self, Self::Lower | Self::LowerHyphen | Self::LowerDigits)
    }
}

impl Pasted {
    fn refused(finding: Finding) -> Self {
        Self { secret: None, cleaned: Vec::new(), findings: vec![finding] }
    }
}

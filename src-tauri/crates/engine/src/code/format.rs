//! What a provider's codes look like, and how sure that is.

use serde::{Deserialize, Serialize};

use crate::secret::{CodeShape, Secret};

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
    /// Not known, or any character on an English keyboard.
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

/// Characters in each group as the provider shows its codes; one group, or none, where nothing more is known.
pub fn expected_groups(format: &CodeFormat) -> Vec<usize> {
    if format.groups.is_empty() {
        format.known_lengths().first().copied().into_iter().collect()
    } else {
        format.groups.clone()
    }
}

/// The shape of a clean code: hyphens that belong to it stand between the groups and are in the length only.
pub fn shape(code: &Secret, format: Option<&CodeFormat>) -> CodeShape {
    let Some(format) = format else { return code.shape(&[]) };
    if format.keeps_hyphens() && code.expose().contains('-') {
        let groups = code.expose().split('-').map(|group| group.chars().count()).collect();
        return CodeShape { length: code.expose().chars().count(), groups };
    }
    code.shape(&expected_groups(format))
}

/// Whether the code looks like one that this provider made; `None` where too little is known about its codes: a length
/// alone speaks against a code, never for it.
pub fn looks_issued(code: &Secret, format: Option<&CodeFormat>) -> Option<bool> {
    let format = format.filter(|format| format.is_issued())?;
    if !format.fits(code.expose()) {
        return Some(false);
    }
    (format.known_alphabet() != Alphabet::Any).then_some(true)
}

impl CodeFormat {
    /// Whether the provider makes the codes (and not the person), so that there is something to compare with.
    pub fn is_issued(&self) -> bool {
        !self.lengths.is_empty() || self.alphabet != Alphabet::Any
    }

    /// The lengths that may be judged by.
    pub(super) fn known_lengths(&self) -> &[usize] {
        if self.length_certainty >= Certainty::Likely { &self.lengths } else { &[] }
    }

    /// The letters that may be judged by.
    pub(super) fn known_alphabet(&self) -> Alphabet {
        if self.alphabet_certainty >= Certainty::Likely { self.alphabet } else { Alphabet::Any }
    }

    /// The letters to look for among words: where nothing is said, codes of letters and digits.
    pub(super) fn sought_alphabet(&self) -> Alphabet {
        if self.alphabet == Alphabet::Any { Alphabet::Alphanumeric } else { self.alphabet }
    }

    pub(super) fn keeps_hyphens(&self) -> bool {
        self.alphabet == Alphabet::LowerHyphen
    }

    /// The length that a text of another one comes nearest to: with hyphens or without, where they belong to the code.
    pub(super) fn nearest_length(&self, code: &str) -> Option<usize> {
        let lengths = || self.known_lengths().iter().copied();
        let found = code.chars().count();
        match self.keeps_hyphens() {
            true if code.contains('-') => lengths().max(),
            true => lengths().min(),
            false => lengths().min_by_key(|length| length.abs_diff(found)),
        }
    }

    pub(super) fn fits_length(&self, characters: usize) -> bool {
        self.known_lengths().is_empty() || self.known_lengths().contains(&characters)
    }

    /// Whether nothing that is known speaks against this text as a whole code.
    pub(crate) fn fits(&self, code: &str) -> bool {
        self.fits_length(code.chars().count())
            && code.chars().all(|c| self.known_alphabet().has(c))
            && self.hyphens_fit(code)
    }

    /// Whether this is a code of the sought letters and of a known length: enough to find it among words.
    pub(super) fn is_sought(&self, code: &str) -> bool {
        self.known_lengths().contains(&code.chars().count())
            && code.chars().all(|c| self.sought_alphabet().has(c))
            && self.hyphens_fit(code)
    }

    fn hyphens_fit(&self, code: &str) -> bool {
        !self.keeps_hyphens()
            || !code.contains('-')
            || self.groups.is_empty()
            || code.split('-').map(str::len).eq(self.groups.iter().copied())
    }

    /// How many letters the provider shows; `None` where that is not certain, or there may be digits among them.
    pub(crate) fn letters_shown(&self) -> Option<usize> {
        let letters = matches!(self.known_alphabet(), Alphabet::Lower | Alphabet::LowerHyphen);
        (letters && self.length_certainty == Certainty::Certain).then(|| expected_groups(self).iter().sum())
    }

    /// Whether capitals may be taken back. Only where the letters are a to z alone: among digits no sample tells
    /// autocorrect's capitals from the provider's own.
    pub(super) fn folds_case(&self) -> bool {
        matches!(self.alphabet, Alphabet::Lower | Alphabet::LowerHyphen) && self.case_certainty == Certainty::Certain
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
            // No provider is known to put anything else into codes that it makes.
            Self::Any => c.is_ascii_graphic(),
        }
    }

    /// Whether codes of it have the letter, be it small or a capital.
    pub(super) fn has_in_any_case(self, c: char) -> bool {
        self.has(c) || self.has(c.to_ascii_lowercase()) || self.has(c.to_ascii_uppercase())
    }

    /// Whether its letters are of one case.
    pub(super) fn has_one_case(self) -> bool {
        !matches!(self, Self::Alphanumeric | Self::Any)
    }
}

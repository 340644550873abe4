//! The digits: their places, their check, and how they are read from what somebody typed.
//!
//! Form 1: one digit for the form, two for the release, two for the screen, two for what it says, three for the provider,
//! two to check. Other forms are for the day when one of these runs out of numbers; they keep the length and the check.

use std::fmt;

/// How many digits there are.
const DIGITS: usize = 12;
/// The only form so far.
const FORM: u64 = 1;

/// The parts of a support number, as numbers of the registry. Every value of the ranges named here is written in digits
/// and read back as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SupportNumber {
    /// Release, 0 to 99.
    pub release: u8,
    /// Screen, 0 to 99.
    pub screen: u8,
    /// What the screen says, 0 to 99; 0 for nothing. The screen says in which table it stands.
    pub says: u8,
    /// Provider, 0 to 999; 0 for none that is known.
    pub provider: u16,
}

/// Why a text is no support number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misread {
    /// Something else than digits stands in it.
    NotDigits,
    /// Too few digits.
    TooShort {
        /// How many there are.
        found: usize,
    },
    /// Too many digits.
    TooLong {
        /// How many there are.
        found: usize,
    },
    /// One digit at least is wrong, or two changed places.
    CheckDigits,
    /// The digits are right, and their form is one of a newer release.
    NewerForm,
}

impl Misread {
    /// Its name in machine forms and text ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::NotDigits => "not-digits",
            Self::TooShort { .. } => "too-short",
            Self::TooLong { .. } => "too-long",
            Self::CheckDigits => "check-digits",
            Self::NewerForm => "newer",
        }
    }
}

impl SupportNumber {
    /// The twelve digits, without blanks.
    pub fn digits(self) -> String {
        let part = |value: u16, places: u32| u64::from(value) % 10_u64.pow(places);
        let parts = [
            (part(self.release.into(), 2), 100),
            (part(self.screen.into(), 2), 100),
            (part(self.says.into(), 2), 100),
            (part(self.provider, 3), 1000),
        ];
        let payload = parts.into_iter().fold(FORM, |number, (part, room)| number * room + part);
        format!("{}{:02}", payload, check_digits(payload))
    }

    /// Reads what was typed. Blanks, hyphens, dots and marks that cannot be seen may stand between the digits, which may be
    /// full-width, Arabic, Persian or Devanagari ones.
    ///
    /// # Errors
    ///
    /// It is no support number, or one of a form that this release does not know.
    pub fn read(typed: &str) -> Result<Self, Misread> {
        let mut digits = Vec::new();
        for character in typed.chars().filter(|character| !stands_between(*character)) {
            digits.push(digit(character).ok_or(Misread::NotDigits)?);
        }
        match digits.len() {
            found if found < DIGITS => return Err(Misread::TooShort { found }),
            found if found > DIGITS => return Err(Misread::TooLong { found }),
            _ => {}
        }
        let value = |range: std::ops::Range<usize>| digits[range].iter().fold(0, |sum, digit| sum * 10 + digit);
        if value(DIGITS - 2..DIGITS) != check_digits(value(0..DIGITS - 2)) {
            return Err(Misread::CheckDigits);
        }
        if value(0..1) != FORM {
            return Err(Misread::NewerForm);
        }
        let two = |at: usize| u8::try_from(value(at..at + 2)).unwrap_or(u8::MAX);
        let provider = u16::try_from(value(7..10)).unwrap_or(u16::MAX);
        Ok(Self { release: two(1), screen: two(3), says: two(5), provider })
    }
}

/// In groups of four. No-break spaces keep the groups in their order between words that run from right to left (Unicode
/// UAX 9, rule W4), and on one line.
impl fmt::Display for SupportNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.digits();
        let (first, rest) = digits.split_at(4);
        let (second, third) = rest.split_at(4);
        write!(f, "{first}\u{a0}{second}\u{a0}{third}")
    }
}

/// ISO 7064, MOD 97-10: the whole number leaves 1 when it is divided by 97. Since 97 is a prime for which 10 is a primitive
/// root, no single wrong digit and no two digits that changed places leave it at that.
pub(super) fn check_digits(payload: u64) -> u64 {
    98 - payload * 100 % 97
}

/// What people put between digits, and what comes along unseen when text is copied.
fn stands_between(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '-' | '.' | '·' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ff0d}' | '\u{ff0e}')
        || matches!(character, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(character, '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The value of a digit of the scripts that our languages are written beside.
fn digit(character: char) -> Option<u64> {
    let zeros = ['0', '\u{ff10}', '\u{660}', '\u{6f0}', '\u{966}'];
    zeros.into_iter().find_map(|zero| u64::from(character).checked_sub(zero.into()).filter(|value| *value < 10))
}

//! What came of a paste. Nothing here can hold a part of it but the [`Secret`].

use serde::Serialize;

use crate::secret::Secret;

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
    /// Words, and no code that could be told from them.
    Sentence,
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
    /// Looks like a code of this provider, and would go to servers that are not its own: asked before it is sent.
    BelongsElsewhere {
        /// The provider's id.
        provider: &'static str,
    },
    /// A letter of another alphabet that looks like a Latin one.
    LookAlikeLetter {
        /// Its kind in lower case: `cyrillic`, `greek`, `fullwidth`, `styled` and so on.
        script: &'static str,
    },
    /// A character that codes of this provider do not have.
    ForeignCharacter,
    /// Curly quotation marks inside, as word processors make of straight ones.
    SmartQuotes,
    /// The hyphens that the provider shows are not there; whether it takes the code without them is not known.
    HyphensMissing,
    /// A free-form password begins or ends with a blank (kept).
    EdgeBlank,
    /// A free-form password holds an invisible character (kept).
    InvisibleInside,
    /// A control character or line break (kept out: no server takes it).
    ControlInside,
}

impl Finding {
    /// Its name, as in machine forms and text ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::FarTooLong => "far-too-long",
            Self::TooShort { .. } => "too-short",
            Self::TooLong { .. } => "too-long",
            Self::Sentence => "sentence",
            Self::TwoCodes => "two-codes",
            Self::OneTimeCode => "one-time-code",
            Self::BackupCode => "backup-code",
            Self::AccountPassword => "account-password",
            Self::TheAddress => "the-address",
            Self::ALink => "a-link",
            Self::OtherProvidersCode => "other-providers-code",
            Self::BelongsElsewhere { .. } => "belongs-elsewhere",
            Self::LookAlikeLetter { .. } => "look-alike-letter",
            Self::ForeignCharacter => "foreign-character",
            Self::SmartQuotes => "smart-quotes",
            Self::HyphensMissing => "hyphens-missing",
            Self::EdgeBlank => "edge-blank",
            Self::InvisibleInside => "invisible-inside",
            Self::ControlInside => "control-inside",
        }
    }
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

impl Pasted {
    pub(super) fn refused(finding: Finding) -> Self {
        Self { secret: None, cleaned: Vec::new(), findings: vec![finding] }
    }
}

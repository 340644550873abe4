//! Taking away what stands around and between the characters of a code that a provider made.

use zeroize::Zeroizing;

use super::characters::{is_blank, is_hyphen, is_invisible, is_line_break, is_long_dash, is_quote};
use super::{Alphabet, Cleaned, CodeFormat};

/// A text after cleaning, with what was taken away.
pub(super) struct Clean {
    pub(super) text: Zeroizing<String>,
    pub(super) cleaned: Vec<Cleaned>,
}

/// Takes blanks, invisible characters, shown separators and surrounding quotes out, and makes hyphens and small letters
/// again of what autocorrect made of them.
pub(super) fn clean(text: &str, format: &CodeFormat) -> Clean {
    let quoted = without_quotes(text);
    if quoted.1 > 0 && format.known_alphabet() == Alphabet::Any {
        // A quotation mark may belong to such a code; the length tells.
        let whole = clean_inside((text, 0), format);
        if !format.known_lengths().is_empty() && format.fits(&whole.text) {
            return whole;
        }
    }
    clean_inside(quoted, format)
}

fn clean_inside((text, quotes): (&str, usize), format: &CodeFormat) -> Clean {
    let mut kept = Zeroizing::new(String::with_capacity(text.len()));
    let (mut spaces, mut tabs, mut breaks, mut invisible, mut hyphens, mut dashes) = (0, 0, 0, 0, 0, 0);
    let keeps_hyphens = format.keeps_hyphens();
    for c in text.chars() {
        match c {
            '\t' => tabs += 1,
            _ if is_line_break(c) => breaks += 1,
            _ if is_blank(c) => spaces += 1,
            _ if is_invisible(c) => invisible += 1,
            _ if is_long_dash(c) && keeps_hyphens => {
                dashes += 1;
                kept.push('-');
            }
            _ if format.strip.contains(&c) => hyphens += 1,
            _ if is_long_dash(c) && format.strip.contains(&'-') => hyphens += 1,
            _ => kept.push(c),
        }
    }
    let capitals =
        if folds_capitals(text, &kept, format) { kept.chars().filter(char::is_ascii_uppercase).count() } else { 0 };
    if capitals > 0 {
        kept.make_ascii_lowercase();
    }
    let counted = [
        Cleaned::Spaces(spaces),
        Cleaned::Tabs(tabs),
        Cleaned::LineBreaks(breaks),
        Cleaned::Invisible(invisible),
        Cleaned::Hyphens(hyphens),
        Cleaned::Quotes(quotes),
        Cleaned::Capitals(capitals),
        Cleaned::Dashes(dashes),
    ];
    Clean { text: kept, cleaned: counted.into_iter().filter(|cleaned| cleaned.count() > 0).collect() }
}

impl Cleaned {
    fn count(&self) -> usize {
        match *self {
            Self::Spaces(n)
            | Self::Tabs(n)
            | Self::LineBreaks(n)
            | Self::Invisible(n)
            | Self::Hyphens(n)
            | Self::Quotes(n)
            | Self::Words(n)
            | Self::Marks(n)
            | Self::Capitals(n)
            | Self::Dashes(n) => n,
        }
    }
}

/// The text inside its quotation marks, and how many they were.
fn without_quotes(text: &str) -> (&str, usize) {
    let is_edge = |c: char| is_quote(c) || is_blank(c) || is_invisible(c);
    let inner = text.trim_matches(is_edge);
    let inner_at = text.len() - text.trim_start_matches(is_edge).len();
    let around = text[..inner_at].chars().chain(text[inner_at + inner.len()..].chars());
    let quotes = around.filter(|c| is_quote(*c)).count();
    if quotes == 0 { (text, 0) } else { (inner, quotes) }
}

/// Whether its capitals are autocorrect's or a locked key's: ALL CAPITALS throughout, or first letters only, and the
/// rest is a code. Single words in capitals were typed so on purpose.
fn folds_capitals(text: &str, kept: &str, format: &CodeFormat) -> bool {
    if !format.folds_case() {
        return false;
    }
    let foldable = kept.chars().all(|c| format.alphabet.has(c.to_ascii_lowercase()));
    let is_word_end = |c: char| is_blank(c) || is_quote(c) || is_hyphen(c);
    let has_small = text.chars().any(|c| c.is_ascii_lowercase());
    let shouts = |word: &str| !word.chars().any(|c| c.is_ascii_lowercase()) && capitals(word) > 1;
    let mut letters_before = 0;
    foldable
        && !(has_small && text.split(is_word_end).any(shouts))
        && text.split(is_word_end).all(|word| {
            let length = word.chars().filter(|c| !is_invisible(*c)).count();
            let is_group = letters_before % 4 == 0;
            letters_before += length;
            is_autocorrected(word) && (is_group || !is_capitalised(word))
        })
}

/// A first capital before small letters, which autocorrect gives to the first word, and to groups that look like words.
fn is_capitalised(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_uppercase()) && word.chars().skip(1).any(|c| c.is_ascii_lowercase())
}

fn capitals(word: &str) -> usize {
    word.chars().filter(char::is_ascii_uppercase).count()
}

fn is_autocorrected(word: &str) -> bool {
    let mut letters = word.chars().filter(char::is_ascii_alphabetic);
    let Some(first) = letters.next() else { return true };
    let (mut capitals, mut small) = (0, 0);
    letters.for_each(|c| if c.is_ascii_uppercase() { capitals += 1 } else { small += 1 });
    capitals == 0 || (small == 0 && first.is_ascii_uppercase())
}

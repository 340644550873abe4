//! Characters that look like something else, or like nothing.

use unicode_normalization::UnicodeNormalization;
use unicode_script::{Script, UnicodeScript};

/// Characters that cannot be seen: zero-width, direction and joining marks, soft hyphen, byte order mark, fillers,
/// variation selectors, tags, and the place of a picture.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{115F}'
            | '\u{1160}'
            | '\u{17B4}'
            | '\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF9}'..='\u{FFFC}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// Spaces of every width, tabs and line breaks.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace() || c == '\u{2800}'
}

/// Line breaks, among them the separators that some programs copy.
pub(crate) fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Quotation marks, straight and typographic.
pub(crate) fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '`') || is_smart_quote(c)
}

/// Quotation marks that a word processor or another language writes.
pub(crate) fn is_smart_quote(c: char) -> bool {
    matches!(c, '´' | '«' | '»' | '‘'..='‟' | '‹' | '›' | '❛'..='❞' | '「' | '」' | '『' | '』' | '〝'..='〟' | '＂' | '＇')
}

/// Dashes that autocorrect or a copied page put where a hyphen was.
pub(crate) fn is_long_dash(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}')
}

/// A hyphen, or what autocorrect made of it.
pub(crate) fn is_hyphen(c: char) -> bool {
    c == '-' || is_long_dash(c)
}

/// What separates a label from its value.
pub(crate) fn is_label_end(c: char) -> bool {
    matches!(c, ':' | '=' | '：' | '＝')
}

/// Letters of writing without spaces between words, and of scripts that nobody takes for Latin: a code that touches
/// them ends there.
pub(crate) fn is_unspaced(c: char) -> bool {
    use Script::{Han, Hangul, Hiragana, Katakana, Khmer, Lao, Myanmar, Thai};
    // The long vowel mark is common to both kana.
    c == 'ー' || matches!(c.script(), Han | Hangul | Hiragana | Katakana | Khmer | Lao | Myanmar | Thai)
}

/// Whether a word of such a script ends, and a Latin one begins, between two characters; or the other way round.
pub(crate) fn is_seam(before: char, after: char) -> bool {
    (is_unspaced(before) && after.is_ascii_alphanumeric()) || (before.is_ascii_alphanumeric() && is_unspaced(after))
}

/// What kind of letter or digit gets mixed up with a plain Latin one, by a name in lower case: a script, or `fullwidth`,
/// `styled` (mathematical, circled, Roman numerals) or `phonetic` (also dotless and small capitals). `None` for what
/// cannot be taken for a plain letter, and for letters with accents.
///
/// Scripts come from the Unicode database. Its list of confusables is of no use here: it does not hold pairs as common
/// as Cyrillic к and Latin k.
pub(crate) fn foreign_script(c: char) -> Option<&'static str> {
    if c.is_ascii() || !c.is_alphanumeric() {
        return None;
    }
    if matches!(c, '\u{FF01}'..='\u{FF5E}') {
        return Some("fullwidth");
    }
    match c.script() {
        Script::Cyrillic => Some("cyrillic"),
        Script::Greek => Some("greek"),
        Script::Armenian => Some("armenian"),
        Script::Cherokee => Some("cherokee"),
        Script::Coptic => Some("coptic"),
        Script::Georgian => Some("georgian"),
        Script::Lisu => Some("lisu"),
        Script::Hebrew => Some("hebrew"),
        Script::Arabic => Some("arabic"),
        Script::Latin | Script::Common if is_plain_when_normalised(c) => Some("styled"),
        Script::Latin if is_phonetic(c) => Some("phonetic"),
        _ => None,
    }
}

/// Unicode's compatibility forms (UAX #15): 𝐤, ⓚ, ℎ, ⅼ.
fn is_plain_when_normalised(c: char) -> bool {
    std::iter::once(c).nfkc().all(|c| c.is_ascii_alphanumeric())
}

/// ı and ȷ, IPA letters, phonetic extensions, small capitals.
fn is_phonetic(c: char) -> bool {
    matches!(c, 'ı' | 'ȷ' | '\u{250}'..='\u{2AF}' | '\u{1D00}'..='\u{1DBF}' | '\u{A720}'..='\u{A7FF}')
}

/// Whether a letter of another script passes for a Latin small letter (domain names have no others).
pub(crate) fn looks_latin(c: char) -> bool {
    "аеорсухіјѕһԁԛԝӏүԍοανρυικωγϲϳ".contains(c)
}

//! Characters that look like something else, or like nothing.

/// Characters that cannot be seen: zero-width, direction and joining marks, soft hyphen, byte order mark, fillers,
/// variation selectors, tags.
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
            | '\u{FFF9}'..='\u{FFFB}'
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
    matches!(c, '"' | '\'' | '`' | '´' | '«' | '»' | '‘'..='‟' | '‹' | '›' | '「' | '」' | '『' | '』' | '＂' | '＇')
}

/// Dashes that autocorrect or a copied page put where a hyphen was.
pub(crate) fn is_long_dash(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}')
}

/// The script of a letter that gets mixed up with Latin ones, by its name in lower case.
pub(crate) fn foreign_script(c: char) -> Option<&'static str> {
    match c {
        '\u{400}'..='\u{52F}' | '\u{1C80}'..='\u{1C8F}' | '\u{2DE0}'..='\u{2DFF}' | '\u{A640}'..='\u{A69F}' => {
            Some("cyrillic")
        }
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Some("greek"),
        '\u{FF01}'..='\u{FF0C}' | '\u{FF0E}'..='\u{FF5E}' => Some("fullwidth"),
        _ => None,
    }
}

/// Whether a letter of another script passes for a Latin small letter (domain names have no others).
pub(crate) fn looks_latin(c: char) -> bool {
    "аеорсухіјѕһԁԛԝӏүԍοανρυικωγϲϳ".contains(c)
}

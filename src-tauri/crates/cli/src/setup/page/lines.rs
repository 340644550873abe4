//! Words as lines of a width, without anything that a terminal would obey.

use sparekey_engine::texts::Texts;
use sparekey_engine::view::{Span, SpanStyle, Text};

use super::Page;

/// Columns that lines are broken at.
pub(super) const WIDTH: usize = 78;

impl Page {
    pub(super) fn texts(&mut self, texts: &[Text]) {
        texts.iter().for_each(|text| self.text(text));
    }

    pub(super) fn text(&mut self, text: &Text) {
        self.say("");
        self.say(&plain(text));
    }

    pub(super) fn say_all(&mut self, line: Option<&str>) {
        line.iter().for_each(|line| self.say(line));
    }

    pub(super) fn say(&mut self, line: &str) {
        self.paragraph("", line);
    }

    pub(super) fn say_indented(&mut self, line: &str) {
        self.paragraph("      ", line);
    }

    pub(super) fn marked(&mut self, sign: &str, line: &str) {
        self.paragraph(&format!("  {sign}   "), line);
    }

    /// A paragraph, broken at the width; its first line begins with `start`, the others stand under it.
    pub(super) fn paragraph(&mut self, start: &str, text: &str) {
        let margin = " ".repeat(start.chars().count());
        for (number, part) in text.split('\n').enumerate() {
            let mut line = if number == 0 { start.to_owned() } else { margin.clone() };
            let mut empty = true;
            for word in clean(part).split_whitespace() {
                if !empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
                    self.lines.push(std::mem::replace(&mut line, margin.clone()));
                    empty = true;
                }
                if !empty {
                    line.push(' ');
                }
                line.push_str(word);
                empty = false;
            }
            self.lines.push(line.trim_end().to_owned());
        }
    }
}

/// The words alone; a label on somebody else's screen stands in quotes.
pub(super) fn plain(text: &[Span]) -> String {
    let word = |span: &Span| match span.style {
        SpanStyle::Label => format!("\u{201c}{}\u{201d}", span.text),
        SpanStyle::Plain | SpanStyle::Strong => span.text.clone(),
    };
    text.iter().map(word).collect()
}

/// Without characters that a terminal would obey, or that turn the direction of writing: some words are a server's.
pub(super) fn clean(text: &str) -> String {
    let obeyed = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}' | '\u{2067}');
    // Our own marks around words of the other direction: nobody copies them from here.
    Texts::without_isolation(text).chars().map(|c| if obeyed(c) { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_and_many_words_stay_readable() {
        let mut page = Page::default();
        page.paragraph("  !   ", &format!("{} {}", "word ".repeat(40), "x".repeat(200)));
        assert!(page.lines.iter().filter(|line| !line.contains("xx")).all(|line| line.chars().count() <= WIDTH));
        assert!(page.lines[1].starts_with("      word"), "what follows stands under it");
        assert!(page.lines.iter().any(|line| line.trim() == "x".repeat(200)), "a value is never cut: it is copied");
    }
}

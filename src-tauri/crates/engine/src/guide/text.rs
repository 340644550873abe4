//! The script as plain text, for a terminal, a mail or a ticket.

use textwrap::WordSeparator;
use textwrap::core::display_width;

use super::{Answer, Guide, GuideScreen, Seen, Way, kind_id, leads};
use crate::texts::Texts;
use crate::view::{Span, SpanStyle};

/// Columns, as wide characters count two.
const WIDTH: usize = 80;

pub(super) fn text(guide: &Guide, texts: &Texts) -> String {
    // Where words are not parted by spaces, lines end between letters (UAX 14); else not within an address.
    let separator = match guide.lang {
        "ja" | "zh" => WordSeparator::UnicodeBreakProperties,
        _ => WordSeparator::AsciiSpace,
    };
    let mut page = Page { texts, separator, lines: Vec::new() };
    page.underlined(&guide.title, "=", 0);
    page.blank();
    page.paragraph("", &guide.first_line, 0);
    page.blank();
    guide.how.iter().for_each(|line| page.paragraph("- ", line, 0));
    guide.screens.iter().for_each(|screen| page.screen(screen));
    page.blank();
    page.paragraph("[ ] ", &guide.last_line, 0);
    // Nobody copies our marks around words of the other direction.
    Texts::without_isolation(&(page.lines.join("\n") + "\n"))
}

struct Page<'a> {
    texts: &'a Texts,
    separator: WordSeparator,
    lines: Vec<String>,
}

impl Page<'_> {
    fn screen(&mut self, screen: &GuideScreen) {
        self.blank();
        self.blank();
        self.paragraph("[ ] ", &screen.eyebrow, 0);
        if let Some(answer) = &screen.only_after {
            self.labelled("guide-only-after", answer, 4);
        }
        self.underlined(&screen.heading, "-", 4);
        screen.ask.iter().for_each(|ask| self.labelled("guide-ask", ask, 4));
        screen.hints.iter().for_each(|hint| self.paragraph("(!) ", hint, 4));
        self.support(screen.support.as_deref(), 4);
        self.seen("guide-sees", &screen.sees, 4);
        self.ways(&screen.ways, 4);
        screen.answers.iter().for_each(|answer| self.answer(answer, 4));
    }

    fn answer(&mut self, answer: &Answer, margin: usize) {
        self.blank();
        let label = format!("> {}: ", self.texts.say(kind_id(answer.kind)));
        self.hanging(&label, &any_of(&answer.says), margin);
        let inside = margin + 4;
        answer.hints.iter().for_each(|hint| self.paragraph("(!) ", hint, inside));
        self.support(answer.support.as_deref(), inside);
        self.seen("guide-then-sees", &answer.sees, inside);
        self.ways(&answer.ways, inside);
        answer.answers.iter().for_each(|answer| self.answer(answer, inside));
    }

    fn seen(&mut self, label: &str, seen: &[Seen], margin: usize) {
        if seen.is_empty() {
            return;
        }
        let label = format!("{}:", self.texts.say(label));
        self.paragraph("", &label, margin);
        seen.iter().for_each(|seen| self.one(seen, margin + 2));
    }

    fn one(&mut self, seen: &Seen, margin: usize) {
        match seen {
            Seen::Heading(text) => self.underlined(text, "-", margin),
            Seen::Text(text) => self.paragraph("", &plain(text), margin),
            Seen::Instruction(number, text) => self.paragraph(&format!("{number}. "), &plain(text), margin),
            Seen::Point(text) => self.paragraph("- ", &plain(text), margin),
            Seen::Note(title, text) => {
                title.iter().for_each(|title| self.paragraph("| ", title, margin));
                self.barred(&plain(text), margin);
            }
            Seen::Question(label, options) => {
                self.paragraph("? ", label, margin);
                for (option, detail) in options {
                    self.paragraph("( ) ", option, margin + 2);
                    detail.iter().for_each(|detail| self.paragraph("", detail, margin + 6));
                }
            }
            Seen::Field(label, value, hint) => {
                self.hanging(&format!("{label}: "), if value.is_empty() { "______" } else { value }, margin);
                hint.iter().for_each(|hint| self.paragraph("", hint, margin + 2));
            }
            Seen::Row(label, value, remark) => {
                let remark = remark.as_ref().map(|remark| format!("  ({remark})")).unwrap_or_default();
                self.hanging(&format!("[ ] {label}: "), &format!("{value}{remark}"), margin);
            }
            Seen::Lane(title, stages) => self.hanging(&format!("{title}: "), &stages.join(" · "), margin),
            Seen::Owner(owner) => self.paragraph("| ", owner, margin),
            Seen::Card(owner, title) => {
                self.paragraph("| ", owner, margin);
                self.paragraph("| ", title, margin);
            }
        }
    }

    fn ways(&mut self, ways: &[Way], margin: usize) {
        for Way { label, to } in ways {
            self.hanging(&format!("[ {label} ]  "), &leads(self.texts, *to), margin);
        }
    }

    fn support(&mut self, number: Option<&str>, margin: usize) {
        if let Some(number) = number {
            self.hanging(&format!("{}: ", self.texts.say("guide-support")), number, margin);
        }
    }

    fn labelled(&mut self, label: &str, text: &str, margin: usize) {
        let label = format!("{}: ", self.texts.say(label));
        self.hanging(&label, &quoted(text), margin);
    }

    fn underlined(&mut self, text: &str, line: &str, margin: usize) {
        let before = self.lines.len();
        self.paragraph("", text, margin);
        let widest = self.lines[before..].iter().map(|line| display_width(line)).max().unwrap_or_default();
        self.lines.push(format!("{}{}", " ".repeat(margin), line.repeat(widest.saturating_sub(margin))));
    }

    /// With a bar before each line.
    fn barred(&mut self, text: &str, margin: usize) {
        let bar = format!("{}| ", " ".repeat(margin));
        self.wrap(&bar, &bar, text);
    }

    /// What follows the first line stands under its text.
    fn paragraph(&mut self, start: &str, text: &str, margin: usize) {
        let indent = " ".repeat(margin);
        let under = " ".repeat(margin + display_width(start));
        self.wrap(&format!("{indent}{start}"), &under, text);
    }

    /// The same behind words of any length.
    fn hanging(&mut self, start: &str, text: &str, margin: usize) {
        let indent = " ".repeat(margin);
        self.wrap(&indent, &format!("{indent}    "), &format!("{start}{text}"));
    }

    fn wrap(&mut self, first: &str, under: &str, text: &str) {
        let options = textwrap::Options::new(WIDTH)
            .initial_indent(first)
            .subsequent_indent(under)
            // An address or a server's name is copied in one piece.
            .word_separator(self.separator)
            .word_splitter(textwrap::WordSplitter::NoHyphenation)
            .break_words(false);
        let text = clean(text);
        self.lines.extend(textwrap::wrap(text.trim_end(), options).into_iter().map(|line| line.trim_end().to_owned()));
    }

    fn blank(&mut self) {
        self.lines.push(String::new());
    }
}

/// The answers that lead to the same.
fn any_of(says: &[String]) -> String {
    says.iter().map(|says| quoted(says)).collect::<Vec<_>>().join(" / ")
}

fn quoted(text: &str) -> String {
    format!("“{text}”")
}

/// The words alone; a label on somebody else's screen stands in quotes.
fn plain(text: &[Span]) -> String {
    let word = |span: &Span| match span.style {
        SpanStyle::Label => quoted(&span.text),
        SpanStyle::Plain | SpanStyle::Strong => span.text.clone(),
    };
    text.iter().map(word).collect()
}

/// Without characters that a terminal would obey.
fn clean(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

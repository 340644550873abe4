//! A language's messages, and sentences with emphasis.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::view::{Direction, Span, SpanStyle, Text};

/// The English files; every other language has the same messages.
const ENGLISH: &[&str] = &[
    include_str!("../../texts/en/frame.ftl"),
    include_str!("../../texts/en/steps.ftl"),
    include_str!("../../texts/en/code.ftl"),
    include_str!("../../texts/en/test.ftl"),
    include_str!("../../texts/en/hand-over.ftl"),
    include_str!("../../texts/en/causes.ftl"),
    include_str!("../../texts/en/guidance.ftl"),
    include_str!("../../texts/en/terminal.ftl"),
];

/// The languages that there are.
pub const LANGUAGES: &[&str] = &["en"];

/// Stands for `<` of an argument while a message is formatted: markup comes from messages only.
const ESCAPED: char = '\u{F8F0}';

/// All messages of one language.
pub struct Texts {
    bundle: FluentBundle<FluentResource>,
    lang: &'static str,
}

/// Arguments of a message.
#[derive(Clone, Default)]
pub struct Args<'a>(Vec<(&'static str, FluentValue<'a>)>);

impl<'a> Args<'a> {
    /// No arguments.
    pub fn none() -> Self {
        Self::default()
    }

    /// One more text.
    pub fn text(mut self, name: &'static str, value: impl Into<Cow<'a, str>>) -> Self {
        let value = value.into();
        let value = if value.contains('<') { value.replace('<', &ESCAPED.to_string()).into() } else { value };
        self.0.push((name, FluentValue::String(value)));
        self
    }

    /// One more number.
    pub fn number(mut self, name: &'static str, value: usize) -> Self {
        self.0.push((name, FluentValue::from(value)));
        self
    }

    /// "yes" or "no", to select by.
    pub fn flag(self, name: &'static str, value: bool) -> Self {
        self.text(name, if value { "yes" } else { "no" })
    }
}

impl Texts {
    /// The words in a language; English for one that is not there yet.
    pub fn new(_wanted: &str) -> Self {
        Self::from_files("en", ENGLISH)
    }

    fn from_files(lang: &'static str, files: &[&str]) -> Self {
        let id: LanguageIdentifier = lang.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolation marks are for mixed directions; they would end up in what people copy.
        bundle.set_use_isolating(false);
        for file in files {
            let resource = match FluentResource::try_new((*file).to_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    debug_assert!(errors.is_empty(), "Fluent files parse: {errors:?}");
                    resource
                }
            };
            let added = bundle.add_resource(resource);
            debug_assert!(added.is_ok(), "each message stands once: {added:?}");
        }
        Self { bundle, lang }
    }

    /// The language's tag.
    pub fn lang(&self) -> &'static str {
        self.lang
    }

    /// The writing direction.
    pub fn direction(&self) -> Direction {
        match self.lang {
            "ar" | "he" | "fa" => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// A plain text. A missing message is a defect of ours: its id is shown, and tests fail on it.
    pub fn get(&self, id: &str, args: &Args<'_>) -> String {
        self.format(id, args).replace(['\u{F8F0}'], "<")
    }

    /// A plain text without arguments.
    pub fn say(&self, id: &str) -> String {
        self.get(id, &Args::none())
    }

    /// A text with emphasis: `<b>` is strong, `<l>` is a label on somebody else's screen.
    pub fn rich(&self, id: &str, args: &Args<'_>) -> Text {
        spans(&self.format(id, args))
    }

    /// The paragraphs of a message, divided by empty lines.
    pub fn paragraphs(&self, id: &str, args: &Args<'_>) -> Vec<Text> {
        let text = self.format(id, args);
        text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()).map(spans).collect()
    }

    fn format(&self, id: &str, args: &Args<'_>) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            debug_assert!(false, "no message {id}");
            return id.to_owned();
        };
        let fluent: FluentArgs<'_> = args.0.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&fluent), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "message {id}: {errors:?}");
        text
    }
}

fn spans(text: &str) -> Text {
    let mut spans = Vec::new();
    let mut style = SpanStyle::Plain;
    let mut rest = text;
    while !rest.is_empty() {
        let (run, after, next) = match rest.find('<') {
            Some(at) => {
                let (tag, length) = tag(&rest[at..]);
                (&rest[..at], &rest[at + length..], tag)
            }
            None => (rest, "", None),
        };
        push(&mut spans, run, style);
        style = next.unwrap_or(style);
        rest = after;
    }
    spans
}

fn tag(text: &str) -> (Option<SpanStyle>, usize) {
    for (tag, style) in
        [("<b>", SpanStyle::Strong), ("<l>", SpanStyle::Label), ("</b>", SpanStyle::Plain), ("</l>", SpanStyle::Plain)]
    {
        if text.starts_with(tag) {
            return (Some(style), tag.len());
        }
    }
    debug_assert!(false, "unknown markup in a message");
    (None, 1)
}

fn push(spans: &mut Text, run: &str, style: SpanStyle) {
    if !run.is_empty() {
        // Line ends inside a message are spaces on the screen.
        let text = run.replace(ESCAPED, "<").replace('\n', " ");
        spans.push(Span { text, style });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &Text) -> Vec<(&str, SpanStyle)> {
        text.iter().map(|span| (span.text.as_str(), span.style)).collect()
    }

    #[test]
    fn markup_becomes_spans() {
        let text = spans("In <l>App name</l>, type <b>ImaCash</b>.");
        use SpanStyle::*;
        let expected = [("In ", Plain), ("App name", Label), (", type ", Plain), ("ImaCash", Strong), (".", Plain)];
        assert_eq!(plain(&text), expected);
    }

    #[test]
    fn arguments_cannot_bring_markup() {
        let texts = Texts::from_files("en", &["hello = Hello <b>{ $name }</b>"]);
        let text = texts.rich("hello", &Args::none().text("name", "<b>x</b>"));
        assert_eq!(plain(&text), [("Hello ", SpanStyle::Plain), ("<b>x</b>", SpanStyle::Strong)]);
        assert_eq!(texts.get("hello", &Args::none().text("name", "a<b")), "Hello <b>a<b</b>");
    }
}

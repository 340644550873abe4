//! A language's messages, and sentences with emphasis.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::{Mutex, OnceLock, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::languages::ENGLISH;
use super::{Language, stand_in};
use crate::view::{Direction, Span, SpanStyle, Text};

/// Stands for `<` of an argument while a message is formatted: markup comes from messages only.
const ESCAPED: char = '\u{F8F0}';

/// Marks that keep a word of one direction from mixing with a sentence of the other (Unicode UAX 9).
const ISOLATION: [char; 2] = ['\u{2068}', '\u{2069}'];

/// All messages of one language.
pub struct Texts {
    language: &'static Language,
    bundle: FluentBundle<FluentResource>,
    /// For a message that the language lacks: read only then.
    english: OnceLock<Option<Box<Texts>>>,
    /// Ids of the messages that were asked for, where that is noted down.
    asked_for: Option<Mutex<BTreeSet<String>>>,
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

    /// One more text, of words that stand for a name which is not known: they get a capital where a sentence begins.
    pub fn stand_in(self, name: &'static str, words: &str) -> Self {
        self.text(name, stand_in::marked(words))
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
    /// The words in a language, or in the nearest that there is. Only its files are read.
    pub fn new(wanted: &str) -> Self {
        let language = Language::best(&[wanted]);
        Self::from_files(language, language.files)
    }

    fn from_files(language: &'static Language, files: &[&str]) -> Self {
        let id: LanguageIdentifier = language.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Addresses and server names run from left to right: in the other direction their parts would change places.
        bundle.set_use_isolating(language.direction() == Direction::Rtl);
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
        Self { language, bundle, english: OnceLock::new(), asked_for: None }
    }

    /// The same words, which note down from now on what is asked of them.
    pub fn noting(mut self) -> Self {
        self.asked_for = Some(Mutex::default());
        self
    }

    /// Ids of the messages that were asked for since this was called last; none without [`Texts::noting`].
    pub fn take_asked_for(&self) -> BTreeSet<String> {
        let asked_for = self.asked_for.as_ref();
        asked_for.map(|ids| std::mem::take(&mut *lock(ids))).unwrap_or_default()
    }

    /// The language's tag.
    pub fn lang(&self) -> &'static str {
        self.language.tag
    }

    /// The writing direction.
    pub fn direction(&self) -> Direction {
        self.language.direction()
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

    /// A number of seconds, as "0.12" or "0,12".
    pub fn decimal(&self, seconds: &str) -> String {
        seconds.replace('.', &self.say("decimal-point"))
    }

    /// Parts of a list, as far as they stand before its last "and".
    pub fn list<S: AsRef<str>>(&self, parts: &[S]) -> String {
        parts.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(&self.say("list-separator"))
    }

    /// Takes out the marks of mixed directions: nobody pastes them into a form.
    pub fn without_isolation(text: &str) -> String {
        text.replace(ISOLATION, "")
    }

    fn format(&self, id: &str, args: &Args<'_>) -> String {
        if let Some(asked_for) = &self.asked_for {
            lock(asked_for).insert(id.to_owned());
        }
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            debug_assert!(false, "no message {id} in {}", self.lang());
            let english = self.english.get_or_init(|| (self.lang() != ENGLISH).then(|| Box::new(Self::new(ENGLISH))));
            return english.as_ref().map_or_else(|| id.to_owned(), |english| english.format(id, args));
        };
        let fluent: FluentArgs<'_> = args.0.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&fluent), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "message {id} in {}: {errors:?}", self.lang());
        stand_in::settled(text)
    }
}

fn lock(ids: &Mutex<BTreeSet<String>>) -> std::sync::MutexGuard<'_, BTreeSet<String>> {
    ids.lock().unwrap_or_else(PoisonError::into_inner)
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
        let texts = Texts::from_files(Language::best(&["en"]), &["hello = Hello <b>{ $name }</b>"]);
        let text = texts.rich("hello", &Args::none().text("name", "<b>x</b>"));
        assert_eq!(plain(&text), [("Hello ", SpanStyle::Plain), ("<b>x</b>", SpanStyle::Strong)]);
        assert_eq!(texts.get("hello", &Args::none().text("name", "a<b")), "Hello <b>a<b</b>");
    }
}

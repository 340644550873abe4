//! The languages that there are, and which of them a computer wants.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use crate::view::Direction;

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// The language whose words the others are translated from.
pub const ENGLISH: &str = "en";

/// A language that the wizard speaks.
#[derive(Debug)]
pub struct Language {
    /// Its tag (BCP 47), as "pt-BR".
    pub tag: &'static str,
    /// Its name in itself.
    pub name: &'static str,
    rtl: bool,
    pub(super) files: &'static [&'static str],
}

impl Language {
    /// All languages, by tag.
    pub fn all() -> &'static [Self] {
        ALL
    }

    /// The language of a tag; `None` for one that there is not.
    pub fn of(tag: &str) -> Option<&'static Self> {
        ALL.iter().find(|language| language.tag == tag)
    }

    /// The language of a tag, if need be in another region's form ("de-AT"); `None` for one that is not spoken.
    pub fn spoken(tag: &str) -> Option<&'static Self> {
        let wanted = tag_of(tag)?;
        let found = Self::best(&[tag]);
        tag_of(found.tag).filter(|spoken| spoken.language == wanted.language).map(|_| found)
    }

    /// The best for what a computer wants (BCP 47 tags, the dearest first; `de_AT.UTF-8` is understood too): the first
    /// wish that can be met, if need be in another region's form; else English.
    pub fn best<S: AsRef<str>>(wanted: &[S]) -> &'static Self {
        let wanted: Vec<LanguageIdentifier> = wanted.iter().filter_map(|tag| tag_of(tag.as_ref())).collect();
        let there: Vec<LanguageIdentifier> = LANGUAGES.iter().filter_map(|tag| tag.parse().ok()).collect();
        let found = negotiate_languages(&wanted, &there, None, NegotiationStrategy::Lookup);
        let found = found.first().map_or_else(|| ENGLISH.to_owned(), ToString::to_string);
        Self::of(&found).or_else(|| Self::of(ENGLISH)).unwrap_or(&ALL[0])
    }

    /// The writing direction.
    pub fn direction(&self) -> Direction {
        if self.rtl { Direction::Rtl } else { Direction::Ltr }
    }
}

/// A tag without what locales of Unix have behind it.
fn tag_of(text: &str) -> Option<LanguageIdentifier> {
    text.split(['.', '@']).next().and_then(|tag| tag.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_is_there_and_stands_in() {
        assert_eq!(Language::best::<&str>(&[]).tag, "en");
        for unknown in ["xx", "", "C", "POSIX", "tlh-Latn", "12"] {
            assert_eq!(Language::best(&[unknown]).tag, "en", "{unknown}");
        }
        assert_eq!(Language::best(&["en-GB", "en"]).tag, "en");
        assert_eq!(Language::best(&["en_US.UTF-8"]).tag, "en");
    }

    #[test]
    fn what_is_not_spoken_is_none() {
        let spoken = |tag| Language::spoken(tag).map(|language| language.tag);
        assert_eq!((spoken("en"), spoken("en-GB"), spoken("de_AT.UTF-8")), (Some("en"), Some("en"), Some("de")));
        assert_eq!((spoken("tlh"), spoken(""), spoken("C"), spoken("no such thing")), (None, None, None, None));
    }

    #[test]
    fn each_is_found_by_its_own_tag() {
        for language in Language::all() {
            assert_eq!(Language::best(&[language.tag]).tag, language.tag);
            assert_eq!(Language::of(language.tag).map(|found| found.name), Some(language.name));
            assert!(!language.files.is_empty());
        }
    }
}

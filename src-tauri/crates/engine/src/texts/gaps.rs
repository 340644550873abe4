//! What a translation lacks beside the English texts.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::ast;
use fluent_syntax::parser::parse;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// Words that a translation may leave as they are: names, and lines without a sentence in them.
const FEWEST_WORDS_OF_A_SENTENCE: usize = 4;

/// One thing that is not right with a translation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gap {
    /// The message; empty where a file cannot be read at all.
    pub message: String,
    /// What is not right, for a translator.
    pub what: String,
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.message, self.what)
    }
}

/// Compares the files of a translation with the English ones: the same messages, the same arguments shown, the same
/// cases told apart, every plural form of the language, the same emphasis, and no English sentence left.
pub fn gaps(english: &[&str], translated: &[&str], lang: &str) -> Vec<Gap> {
    let mut gaps = Vec::new();
    let original = messages(english, &mut gaps);
    let ours = messages(translated, &mut gaps);
    let mut tell = |message: &str, what: String| gaps.push(Gap { message: message.to_owned(), what });
    for id in original.keys().filter(|id| !ours.contains_key(*id)) {
        tell(id, "is missing".into());
    }
    for id in ours.keys().filter(|id| !original.contains_key(*id)) {
        tell(id, "is no message of the English files".into());
    }
    let plurals = Plurals::of(lang);
    for (id, (english, ours)) in original.iter().filter_map(|(id, text)| Some((id, (text, ours.get(id)?)))) {
        for what in compare(english, ours, &plurals) {
            tell(id, what);
        }
        if english.words == ours.words && english.words.len() >= FEWEST_WORDS_OF_A_SENTENCE {
            tell(id, "is still in English".into());
        }
    }
    gaps.sort();
    gaps
}

/// What stands in a message.
#[derive(Debug, Default)]
struct Message {
    /// Arguments that are shown.
    shown: BTreeSet<String>,
    /// Other messages that stand in it, as the words of a button.
    referred: BTreeSet<String>,
    /// Arguments that are chosen by, each with the cases that are told apart.
    chosen: BTreeMap<String, BTreeSet<String>>,
    /// Opening and closing marks of each kind.
    marks: BTreeMap<&'static str, (usize, usize)>,
    words: Vec<String>,
}

fn messages(files: &[&str], gaps: &mut Vec<Gap>) -> BTreeMap<String, Message> {
    let mut all = BTreeMap::new();
    for file in files {
        let resource = parse(*file).unwrap_or_else(|(resource, errors)| {
            let what = errors.iter().map(|error| format!("cannot be read: {error}"));
            gaps.extend(what.map(|what| Gap { message: String::new(), what }));
            resource
        });
        for entry in &resource.body {
            if let ast::Entry::Message(message) = entry {
                let mut read = Message::default();
                message.value.iter().for_each(|pattern| read.pattern(pattern));
                if all.insert(message.id.name.to_owned(), read).is_some() {
                    gaps.push(Gap { message: message.id.name.to_owned(), what: "stands twice".into() });
                }
            }
        }
    }
    all
}

impl Message {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => self.text(value),
                ast::PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn text(&mut self, text: &str) {
        for (name, open, close) in [("b", "<b>", "</b>"), ("l", "<l>", "</l>")] {
            let marks = self.marks.entry(name).or_default();
            marks.0 += text.matches(open).count();
            marks.1 += text.matches(close).count();
        }
        let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic));
        self.words.extend(words.map(str::to_owned));
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                if let ast::InlineExpression::VariableReference { id } = selector {
                    let cases = variants.iter().map(|variant| match &variant.key {
                        ast::VariantKey::Identifier { name } | ast::VariantKey::NumberLiteral { value: name } => {
                            (*name).to_owned()
                        }
                    });
                    self.chosen.entry(id.name.to_owned()).or_default().extend(cases);
                }
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                self.shown.insert(id.name.to_owned());
            }
            ast::InlineExpression::MessageReference { id, .. } => {
                self.referred.insert(id.name.to_owned());
            }
            ast::InlineExpression::StringLiteral { value } => self.text(value),
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}

/// The plural forms of a language, for whole numbers.
struct Plurals {
    known: BTreeSet<String>,
}

impl Plurals {
    fn of(lang: &str) -> Self {
        let name = |category: PluralCategory| format!("{category:?}").to_lowercase();
        let rules = lang.parse::<LanguageIdentifier>().ok().and_then(|mut tag| {
            let rules = PluralRules::create(tag.clone(), PluralRuleType::CARDINAL);
            // Rules stand mostly at the language itself.
            rules
                .or_else(|_| {
                    tag = LanguageIdentifier::from_parts(tag.language, None, None, &[]);
                    PluralRules::create(tag, PluralRuleType::CARDINAL)
                })
                .ok()
        });
        let counted = (0..=200_usize).filter_map(|number| rules.as_ref()?.select(number).ok());
        Self { known: counted.map(name).chain(["other".to_owned()]).collect() }
    }

    fn is_form(case: &str) -> bool {
        ["zero", "one", "two", "few", "many", "other"].contains(&case) || case.parse::<f64>().is_ok()
    }
}

fn compare(english: &Message, ours: &Message, plurals: &Plurals) -> Vec<String> {
    let mut found = Vec::new();
    for name in english.shown.difference(&ours.shown) {
        found.push(format!("does not show {{ ${name} }}"));
    }
    for id in english.referred.symmetric_difference(&ours.referred) {
        let lacks = if english.referred.contains(id) { "does not show" } else { "shows, as English does not," };
        found.push(format!("{lacks} {{ {id} }}"));
    }
    let known = |name: &String| english.shown.contains(name) || english.chosen.contains_key(name);
    for name in ours.shown.iter().chain(ours.chosen.keys()).filter(|name| !known(name)) {
        found.push(format!("has no argument ${name} in English"));
    }
    for (name, cases) in &english.chosen {
        // Cases that are all numbers, as of months, are no plural.
        let counts = cases.iter().all(|case| Plurals::is_form(case)) && cases.contains("one");
        match ours.chosen.get(name) {
            None if counts && plurals.known.len() == 1 => {}
            None if counts => found.push(format!("needs its plural forms by ${name}")),
            None => found.push(format!("does not tell the cases of ${name} apart")),
            Some(ours) if counts => {
                for form in plurals.known.difference(ours) {
                    found.push(format!("lacks the plural form [{form}] of ${name}"));
                }
                for form in ours.iter().filter(|form| form.parse::<f64>().is_err() && !plurals.known.contains(*form)) {
                    found.push(format!("has a form [{form}] of ${name} that the language does not have"));
                }
            }
            Some(ours) if !cases.is_subset(ours) || ours.difference(cases).any(|case| !Plurals::is_form(case)) => {
                found.push(format!("has other cases of ${name} than English: {}", list(cases)));
            }
            Some(_) => {}
        }
    }
    for (name, cases) in ours.chosen.iter().filter(|(name, _)| !english.chosen.contains_key(*name)) {
        // A language may have to choose by a number that English does not choose by.
        if let Some(case) = cases.iter().find(|case| !Plurals::is_form(case)) {
            found.push(format!("tells a case [{case}] of ${name} apart that English does not know"));
        }
    }
    for (name, (open, close)) in &ours.marks {
        let english = english.marks.get(name).copied().unwrap_or_default();
        if open != close {
            found.push(format!("has {open} <{name}> and {close} </{name}>"));
        } else if (english.0 == 0) != (*open == 0) {
            found.push(format!("has {open} <{name}>, English {}", english.0));
        }
    }
    found
}

fn list(cases: &BTreeSet<String>) -> String {
    cases.iter().map(|case| format!("[{case}]")).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::{ENGLISH, Language};

    #[test]
    fn every_language_says_everything() {
        let english = Language::of(ENGLISH).expect("English").files;
        for language in Language::all() {
            let mut found = gaps(english, language.files, language.tag);
            found.retain(|gap| language.tag != ENGLISH || gap.what != "is still in English");
            assert_eq!(found, [], "{}", language.tag);
        }
    }

    fn found(english: &str, translated: &str, lang: &str) -> Vec<String> {
        gaps(&[english], &[translated], lang).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn each_kind_of_gap_is_seen() {
        let english = "\
a = Copy
b = Hello { $name }, here is <b>your</b> mailbox.
c = { $count ->
    [one] one letter
   *[other] { $count } letters
 }
d = { $known ->
    [yes] known
   *[no] unknown
 }
";
        assert_eq!(found(english, english, "en"), ["b: is still in English"]);
        assert_eq!(found("a = A\n", "a = A\nb = B\n", "de"), ["b: is no message of the English files"]);
        assert_eq!(found("a = A\n", "a = A\na = B\n", "de"), ["a: stands twice"]);
        assert_eq!(found("a = A\n", "", "de"), ["a: is missing"]);
        assert!(found("a = A\n", "a = { $\n", "de").iter().any(|gap| gap.contains("cannot be read")));
        let polish = "\
a = Kopiuj
b = Witaj { $imie }, oto skrzynka.
c = { $count ->
    [one] jedna litera
    [few] { $count } litery
   *[other] { $count } liter
 }
d = { $known ->
   *[ja] tak
 }
";
        let expected = [
            "b: does not show { $name }",
            "b: has 0 <b>, English 1",
            "b: has no argument $imie in English",
            "c: lacks the plural form [many] of $count",
            "d: has other cases of $known than English: [no] [yes]",
        ];
        assert_eq!(found(english, polish, "pl"), expected);
        assert_eq!(found("c = { $n ->\n [one] x\n *[other] y\n }\n", "c = z\n", "ja"), [""; 0]);
        assert_eq!(
            found("c = { $n ->\n [one] x\n *[other] y\n }\n", "c = z\n", "de"),
            ["c: needs its plural forms by $n"]
        );
        assert_eq!(found("a = <b>x</b>\n", "a = <b>x\n", "de"), ["a: has 1 <b> and 0 </b>"]);
    }

    #[test]
    fn arabic_has_six_forms_and_japanese_one() {
        assert_eq!(Plurals::of("ar").known.len(), 6);
        assert_eq!(Plurals::of("ja").known.len(), 1);
        assert_eq!(Plurals::of("pl").known.len(), 4);
        assert_eq!(Plurals::of("pt-BR").known.len(), 2);
    }
}

//! The words of all rules, found in a text in one pass.
//!
//! A pattern of a rule is one or more phrases. `a|b` stands for either word, `a+b` for two words in one place, `a?` for a word that may
//! be missing, ` * ` between two phrases for up to six words
//! within the same sentence, ` ~ ` for up to two: `account|mailbox * suspended|locked`. A phrase begins where a word begins and may end within
//! one (`suspend` finds "suspended"), except that one of up to three letters or digits stands alone, as does one that ends
//! in `$`, and a number is never cut short.

use std::collections::HashMap;

use aho_corasick::{AhoCorasick, MatchKind};

/// So many words may stand where a pattern has ` * `.
const FAR: usize = 6;
/// So many where it has ` ~ `.
const NEAR: usize = 2;
/// So many bytes at most, however long the words are.
const APART: usize = 600;

/// A text in small letters with single spaces, and where its words begin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Flat {
    pub(crate) text: String,
    /// Whether a word begins at this byte.
    begins: Vec<bool>,
}

impl Flat {
    /// Small letters, single spaces, straight quotes; at most 8,000 characters.
    pub(crate) fn new(text: &str) -> Self {
        let mut flat = Self::default();
        let (mut before, mut upper_before) = (' ', false);
        let mut rest = text.chars().take(8000).peekable();
        while let Some(c) = rest.next() {
            let plain = match c {
                '’' | '‘' => '\'',
                '“' | '”' => '"',
                c if c.is_whitespace() || c.is_control() => ' ',
                c => c,
            };
            if plain == ' ' && (flat.text.is_empty() || flat.text.ends_with(' ')) {
                before = ' ';
                continue;
            }
            // "SMTPAuthenticationError" has three words.
            let next_lower = rest.peek().is_some_and(char::is_ascii_lowercase);
            let hump = plain.is_ascii_uppercase() && (before.is_ascii_lowercase() || upper_before && next_lower);
            let begins = !before.is_ascii_alphanumeric() || hump;
            upper_before = plain.is_ascii_uppercase();
            before = plain;
            let from = flat.text.len();
            flat.text.extend(plain.to_lowercase());
            flat.begins.resize(flat.text.len(), false);
            flat.begins[from] = begins;
        }
        let end = flat.text.trim_end().len();
        flat.text.truncate(end);
        flat.begins.truncate(end);
        flat
    }

    /// Whether this stands anywhere in it.
    pub(crate) fn contains(&self, part: &str) -> bool {
        self.text.contains(part)
    }
}

/// A pattern: phrases in order, each with its spellings by number, and how many words may stand before it.
#[derive(Debug)]
pub(crate) struct Pattern(Vec<(usize, Vec<u32>)>);

/// All words of all rules.
#[derive(Debug)]
pub(crate) struct Lexicon {
    words: Vec<Word>,
    numbers: HashMap<Word, u32>,
    automaton: Option<AhoCorasick>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Word {
    text: String,
    /// Whether it ends where the word ends.
    whole: bool,
}

impl Lexicon {
    pub(crate) fn new() -> Self {
        Self { words: Vec::new(), numbers: HashMap::new(), automaton: None }
    }

    /// Takes a pattern in.
    pub(crate) fn add(&mut self, pattern: &str) -> Pattern {
        let parts = pattern.split(" * ").flat_map(|part| {
            part.split(" ~ ").enumerate().map(|(at, phrase)| (if at == 0 { FAR } else { NEAR }, phrase))
        });
        let numbers = |(gap, phrase)| {
            (gap, spellings(phrase).into_iter().filter(|word| !word.is_empty()).map(|word| self.number(word)).collect())
        };
        Pattern(parts.map(numbers).collect())
    }

    fn number(&mut self, spelling: String) -> u32 {
        let text = spelling.trim_end_matches('$').to_owned();
        let short = text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let whole = short || spelling.ends_with('$');
        let word = Word { text, whole };
        let next = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        *self.numbers.entry(word).or_insert_with_key(|word| {
            self.words.push(word.clone());
            next
        })
    }

    /// To be called once all patterns are in.
    pub(crate) fn close(&mut self) {
        let words = self.words.iter().map(|word| &word.text);
        self.numbers = HashMap::new();
        self.automaton = AhoCorasick::builder().match_kind(MatchKind::Standard).build(words).ok();
    }

    /// Whether a rule knows this word, or one that it is a part of.
    pub(crate) fn knows(&self, part: &str) -> bool {
        self.words.iter().any(|word| word.text.contains(part))
    }

    /// Whether this word stands whole in what a rule knows.
    pub(crate) fn says(&self, word: &str) -> bool {
        self.words.iter().any(|known| known.text.split(|c: char| !c.is_alphanumeric()).any(|part| part == word))
    }

    /// All words that stand in the text.
    pub(crate) fn find<'a>(&'a self, flat: &'a Flat) -> Found<'a> {
        let mut found = Found { text: &flat.text, at: Vec::new() };
        let bytes = flat.text.as_bytes();
        for hit in self.automaton.iter().flat_map(|automaton| automaton.find_overlapping_iter(&flat.text)) {
            let word = &self.words[hit.pattern().as_usize()];
            let (first, last) = (bytes[hit.start()], bytes[hit.end() - 1]);
            let next = bytes.get(hit.end()).copied().unwrap_or(b' ');
            let starts = !first.is_ascii_alphanumeric() || flat.begins[hit.start()];
            let cut = word.whole && next.is_ascii_alphanumeric() || last.is_ascii_digit() && next.is_ascii_digit();
            if starts && !cut {
                found.at.push((hit.pattern().as_u32(), hit.start(), hit.end()));
            }
        }
        found.at.sort_unstable();
        found
    }
}

/// The words that stand in a text, by number and place.
#[derive(Debug)]
pub(crate) struct Found<'a> {
    text: &'a str,
    at: Vec<(u32, usize, usize)>,
}

impl Found<'_> {
    pub(crate) fn any(&self, patterns: &[Pattern]) -> bool {
        patterns.iter().any(|pattern| self.has(pattern))
    }

    fn has(&self, Pattern(phrases): &Pattern) -> bool {
        let mut ends: Option<Vec<usize>> = None;
        for (gap, phrase) in phrases {
            let places = phrase.iter().flat_map(|number| self.places(*number));
            let follows =
                |start: usize| ends.as_ref().is_none_or(|ends| ends.iter().any(|end| self.near(*end, start, *gap)));
            let next: Vec<usize> = places.filter(|(start, _)| follows(*start)).map(|(_, end)| end).collect();
            if next.is_empty() {
                return false;
            }
            ends = Some(next);
        }
        true
    }

    fn places(&self, number: u32) -> impl Iterator<Item = (usize, usize)> {
        let from = self.at.partition_point(|(other, ..)| *other < number);
        self.at[from..].iter().take_while(move |(other, ..)| *other == number).map(|(_, start, end)| (*start, *end))
    }

    /// Whether few words of the same sentence stand between.
    fn near(&self, end: usize, start: usize, gap: usize) -> bool {
        let Some(between) = self.text.get(end..start).filter(|between| between.len() <= APART) else { return false };
        // No more words are counted than may stand there: whoever repeats them makes us look at each with each.
        let few = between.split(' ').nth(gap + 2).is_none();
        few && ![". ", "! ", "? ", "; "].iter().any(|stop| between.contains(stop))
    }
}

/// "a|b c? d" in full: a c d, a d, b c d, b d.
fn spellings(phrase: &str) -> Vec<String> {
    phrase.split(' ').fold(vec![String::new()], |begun, word| {
        let (word, optional) = word.strip_suffix('?').map_or((word, false), |word| (word, true));
        let join =
            |begun: &String, word: &str| if begun.is_empty() { word.to_owned() } else { format!("{begun} {word}") };
        let joined = word.split('|').flat_map(|word| {
            let word = if word.len() > 3 { word.replace('+', " ") } else { word.to_owned() };
            begun.iter().map(move |begun| join(begun, &word)).collect::<Vec<_>>()
        });
        let without = begun.iter().filter(|_| optional).cloned();
        joined.chain(without).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(pattern: &str, text: &str) -> bool {
        let mut lexicon = Lexicon::new();
        let pattern = lexicon.add(pattern);
        lexicon.close();
        let flat = Flat::new(text);
        lexicon.find(&flat).any(&[pattern])
    }

    #[test]
    fn words_begin_where_words_begin() {
        assert!(says("block", "Your IP is BLOCKED"));
        assert!(!says("block", "unblocked"));
        assert!(says("authentication", "javax.mail.SMTPAuthenticationError"));
        assert!(
            says("chainerrors", "RemoteCertificateChainErrors") && !says("hainerrors", "RemoteCertificateChainErrors")
        );
        assert!(says("密码", "请检查密码错误"));
    }

    #[test]
    fn short_ones_stand_alone_and_numbers_are_whole() {
        assert!(says("rbl", "listed in RBL.") && !says("rbl", "rblx"));
        assert!(says("errno 13", "[Errno 13] no") && !says("errno 13", "errno 130"));
        assert!(says("off$", "imap is off") && !says("off$", "imap is offered"));
    }

    #[test]
    fn phrases_stand_near_each_other_in_one_sentence() {
        let pattern = "account|mailbox * suspend|lock";
        assert!(says(pattern, "Your account has been temporarily locked"));
        assert!(says(pattern, "mailbox suspended"));
        assert!(!says(pattern, "suspended: no such account"));
        assert!(!says(pattern, "Your account is fine. Sending is locked"));
        assert!(!says(pattern, "account one two three four five six seven locked"));
        assert!(says("imap ~ disabled", "IMAP access is disabled") && !says("imap ~ off$", "imap is not at all off"));
        assert!(says("imap ~ not+open|turned+off", "IMAP is turned off") && !says("not+open|turned+off", "not off"));
        assert!(says("use the? browser", "use browser") && says("use the? browser", "use the browser"));
        assert!(says("login|sign in * browser", "please sign in with your web browser"));
    }

    #[test]
    fn words_said_again_and_again_take_no_longer() {
        let mut lexicon = Lexicon::new();
        let patterns: Vec<Pattern> = (0..10).map(|_| lexicon.add("imap * locked ~ disabled|off$")).collect();
        lexicon.close();
        let flat = Flat::new(&("imap ".repeat(800) + &". locked".repeat(250) + &". disabled".repeat(200)));
        let found = lexicon.find(&flat);
        let began = std::time::Instant::now();
        assert!(!found.any(&patterns));
        assert!(began.elapsed() < std::time::Duration::from_secs(2), "it took {:?}", began.elapsed());
    }
}

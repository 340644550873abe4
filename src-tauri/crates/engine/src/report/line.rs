//! A server's own line for a report that somebody may send on: codes and words stay; whatever tells who somebody is, where
//! a computer stands or which session or account it was goes.

use std::net::{IpAddr, Ipv6Addr};

use crate::diagnosis::{unseen, without_sent, word_of_rules};
use crate::provider::Catalogue;
use crate::public_suffix;

/// Longest line in a report, in characters.
const LONGEST: usize = 500;
/// So much of a text is looked at.
const MOST: usize = 2_000;
/// Shorter names stand in too many words that are nobody's.
const SHORTEST_NAME: usize = 3;
/// Names at the end of a host that no registry gives out (RFC 2606, RFC 6762, RFC 8375, and what offices use).
const PRIVATE_ENDS: &[&str] = &[
    "arpa",
    "corp",
    "example",
    "home",
    "internal",
    "intra",
    "intranet",
    "invalid",
    "lan",
    "local",
    "localdomain",
    "test",
];
/// Letters and digits in turn, and yet nobody's.
const COMMON: &[&str] = &["imap4rev1", "imap4rev2", "x509v3", "ipv4only", "ipv6only"];

/// A server's line without addresses, links, tokens, and names of hosts other than those of `server`'s organisation, of
/// which only the registered part stays. `person`: what is known of the person (address, login names, the name that people
/// see), cut out as well. At most 500 characters; what was cut is a single "…".
pub fn server_line(shown: &str, server: &str, person: &[&str]) -> String {
    let clean: String = shown.chars().filter(|c| !unseen(*c) || c.is_whitespace()).take(MOST).collect();
    let clean = without_sent(&clean);
    let mut line = Line::new(&clean);
    line.people(person);
    line.links();
    line.addresses();
    line.numbers();
    line.hosts(server);
    line.tokens();
    let words = line.left();
    words.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST).collect()
}

/// The characters of a line, and which of them go.
struct Line {
    chars: Vec<char>,
    gone: Vec<bool>,
}

impl Line {
    fn new(text: &str) -> Self {
        let chars: Vec<char> = text.chars().collect();
        let gone = vec![false; chars.len()];
        Self { chars, gone }
    }

    fn cut(&mut self, from: usize, to: usize) {
        self.gone[from..to].fill(true);
    }

    fn text(&self, from: usize, to: usize) -> String {
        self.chars[from..to].iter().collect()
    }

    /// Runs of such characters, as from and to.
    fn runs(&self, part: impl Fn(char) -> bool) -> Vec<(usize, usize)> {
        let mut runs = Vec::new();
        let mut from = None;
        for at in 0..=self.chars.len() {
            let inside = at < self.chars.len() && !self.gone[at] && part(self.chars[at]);
            match (inside, from) {
                (true, None) => from = Some(at),
                (false, Some(start)) => {
                    runs.push((start, at));
                    from = None;
                }
                _ => {}
            }
        }
        runs
    }

    fn left(&self) -> String {
        let mut out = String::new();
        for (at, c) in self.chars.iter().enumerate() {
            match (self.gone[at], at > 0 && self.gone[at - 1]) {
                (false, _) => out.push(*c),
                (true, false) => out.push('…'),
                (true, true) => {}
            }
        }
        out
    }

    /// Whole names, and each word of them, in letters of any size.
    fn people(&mut self, person: &[&str]) {
        let parts = |name: &&str| {
            let name: &str = name.trim();
            let local = name.rsplit_once('@').map_or(name, |(local, _)| local);
            let words = local.split(|c: char| !c.is_alphanumeric());
            [name, local].into_iter().chain(words).map(str::to_owned).collect::<Vec<_>>()
        };
        let folded: Vec<char> = self.chars.iter().map(|c| fold(*c)).collect();
        for name in person.iter().flat_map(parts) {
            let name: Vec<char> = name.chars().map(fold).collect();
            if name.len() < SHORTEST_NAME || word_of_rules(&name.iter().collect::<String>()) {
                continue;
            }
            for at in 0..(folded.len() + 1).saturating_sub(name.len()) {
                let end = at + name.len();
                let alone = |at: usize| !folded.get(at).is_some_and(|c| c.is_alphanumeric());
                let whole = (at == 0 || alone(at - 1)) && alone(end);
                // A longer one is found in what it was made a part of, too.
                if folded[at..end] == name[..] && (whole || name.len() > 5) {
                    self.cut(at, end);
                }
            }
        }
    }

    /// Pages: a path or a query may be a token.
    fn links(&mut self) {
        let lower: Vec<char> = self.chars.iter().map(char::to_ascii_lowercase).collect();
        let starts = |at: usize, mark: &str| mark.chars().enumerate().all(|(i, c)| lower.get(at + i) == Some(&c));
        for at in 0..self.chars.len() {
            let word_begins = at == 0 || !self.chars[at - 1].is_ascii_alphanumeric();
            let from = if starts(at, "://") {
                let scheme = lower[..at].iter().rev().take_while(|c| c.is_ascii_alphanumeric()).count();
                at - scheme
            } else if word_begins && (starts(at, "www.") || starts(at, "mailto:")) {
                at
            } else {
                continue;
            };
            let to = self.link_end(at);
            self.cut(from, to);
        }
    }

    /// Where a link that was begun before `at` ends.
    fn link_end(&self, at: usize) -> usize {
        let length =
            self.chars[at..].iter().take_while(|c| !c.is_whitespace() && !matches!(c, '<' | '>' | '"')).count();
        let mut to = at + length;
        while to > at && matches!(self.chars[to - 1], ')' | ']' | '}' | '.' | ',' | ';' | '\'' | '!') {
            to -= 1;
        }
        to
    }

    /// Addresses of people, also with a quoted or an escaped local part (RFC 5321 §4.1.2).
    fn addresses(&mut self) {
        let ends = |c: char| c.is_whitespace() || "<>()[]{},;:\"'`‘’“”„«»|=".contains(c);
        for at in 0..self.chars.len() {
            let escaped = self.text(at, (at + 3).min(self.chars.len())).to_ascii_lowercase();
            let mark = match self.chars[at] {
                '@' | '\u{ff20}' => 1,
                '%' | '=' if escaped.ends_with("40") => 3,
                _ => continue,
            };
            let mut from = at;
            if at > 0 && self.chars[at - 1] == '"' {
                from = self.chars[..at - 1].iter().rposition(|c| *c == '"').unwrap_or(at);
            }
            while from > 0 && !ends(self.chars[from - 1]) {
                from -= 1;
            }
            let mut to = at + mark;
            let literal = self.chars.get(to) == Some(&'[');
            while self.chars.get(to).is_some_and(|c| if literal { *c != ']' } else { !ends(*c) }) {
                to += 1;
            }
            self.cut(from, to);
        }
    }

    /// Addresses of computers.
    fn numbers(&mut self) {
        for (from, to) in self.runs(|c| c.is_ascii_hexdigit() || matches!(c, ':' | '.')) {
            let text = self.text(from, to);
            let bare = text.trim_end_matches([':', '.']);
            let before = self.text(from.saturating_sub(3), from);
            let behind = self.chars.get(from + bare.chars().count()).is_some_and(|c| c.is_alphanumeric());
            let glued = before.ends_with(char::is_alphanumeric) || behind;
            let groups = bare.matches(':').count();
            let is_v6 = groups > 1
                && bare.bytes().any(|byte| byte.is_ascii_digit())
                && (!glued || groups > 2 || before.to_ascii_lowercase().ends_with("ipv"))
                && v6_within(bare);
            if is_v6 {
                let zone = self.chars[from..].iter().take_while(|c| !c.is_whitespace() && **c != ']').count();
                let scoped = self.chars.get(to) == Some(&'%');
                self.cut(from, if scoped { from + zone } else { from + bare.chars().count() });
            }
        }
        for mark in ['.', '-'] {
            for (from, to) in self.runs(|c| c.is_ascii_digit() || c == mark) {
                let text = self.text(from, to);
                if quad(&text, mark) {
                    self.cut(from, to);
                }
            }
        }
    }

    /// Names of hosts. Of those that belong to the organisation of `server`, the registered name stays.
    fn hosts(&mut self, server: &str) {
        // A label with the shape of a code has been cut out by now: what stands around it is the name of a host all the same.
        for (from, to) in self.runs(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '…')) {
            let (from, to) = (from + self.codes(from, to), to);
            let text = self.text(from, to);
            // Letter by letter: made small as a word, one letter may become two ("İ"), and the places would not fit.
            let bare: String = text.trim_matches(['.', '-', '_']).chars().map(fold).collect();
            if !is_host(&bare, text.trim_matches(['.', '-', '_'])) {
                continue;
            }
            let kept = kept_of(&bare, server);
            let head = text.chars().take_while(|c| matches!(c, '.' | '-' | '_')).count();
            let end = from + head + bare.chars().count();
            self.cut(from + head, end - kept);
            if self.chars.get(end) == Some(&'/') {
                let to = self.link_end(end);
                self.cut(end, to.max(end + 1));
            }
        }
    }

    /// How much of the head of a word is a reply's codes, as "535-5.7.8-" (RFC 5321 §4.2, RFC 3463).
    fn codes(&self, from: usize, to: usize) -> usize {
        let text = self.text(from, to);
        let head = text.chars().take_while(|c| c.is_ascii_digit() || matches!(c, '.' | '-')).count();
        let numbers: Vec<&str> = text[..head].split(['.', '-']).filter(|part| !part.is_empty()).collect();
        let short = numbers.iter().all(|number| number.len() <= 3);
        if short && numbers.len() <= 4 && text[..head].ends_with(['.', '-']) { head } else { 0 }
    }

    /// What belongs to one session, one machine or one account.
    fn tokens(&mut self) {
        let in_token =
            |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+' | '=' | '/' | '~' | '$' | '%');
        for (from, to) in self.runs(in_token) {
            let (from, to) = (from + self.codes(from, to), to);
            let text = self.text(from, to);
            // What stands before an equals sign names the token.
            let named = text.trim_end_matches('=').find('=').map_or(0, |at| at + 1);
            let value = &text[named..];
            let pieces = value.split(|c: char| !c.is_ascii_alphanumeric());
            let encoded = value.trim_end_matches('=').split(['.', '-', '_', '~', '$', '%']).any(is_encoded);
            if encoded || is_guid(value) || pieces.into_iter().any(is_token) {
                self.cut(from + named, to);
            }
        }
    }
}

fn fold(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

/// Whether it is an IPv6 address, also with a port behind it.
fn v6_within(text: &str) -> bool {
    let is = |text: &str| text.parse::<Ipv6Addr>().is_ok();
    is(text) || text.rsplit_once(':').is_some_and(|(address, _)| is(address.trim_end_matches(':')))
}

/// Whether it is an IPv4 address: four numbers up to 255, with one of these between them.
fn quad(text: &str, mark: char) -> bool {
    let numbers: Vec<&str> = text.trim_matches(mark).split(mark).collect();
    numbers.len() == 4 && numbers.iter().all(|number| number.parse::<u8>().is_ok())
}

/// Whether it is the name of a host. `bare` is in small letters, `written` as it stands.
fn is_host(bare: &str, written: &str) -> bool {
    let labels: Vec<&str> = bare.split('.').collect();
    let Some(end) = labels.last().filter(|_| labels.len() > 1 && !labels.contains(&"")) else { return false };
    if !end.chars().all(char::is_alphabetic) && !end.starts_with("xn--") {
        return false;
    }
    let known = public_suffix::is_listed(bare);
    // Names of classes and errors in programs are written in both sizes.
    let one_size = written == bare || written == bare.to_uppercase();
    known
        || labels.iter().any(|label| label.contains('…'))
        || PRIVATE_ENDS.contains(end)
        || labels.len() > 2 && (2..=8).contains(&end.chars().count()) && one_size
}

/// How many characters at the end of a host's name may stay.
fn kept_of(host: &str, server: &str) -> usize {
    let server = server.to_lowercase();
    if host == server {
        return host.chars().count();
    }
    let (Some(domain), Some(asked)) = (public_suffix::domain(host), public_suffix::domain(&server)) else { return 0 };
    let owner = |host: &str| Catalogue::embedded().owner_of_host(host).map(str::to_owned);
    let theirs = domain == asked || owner(host).is_some_and(|one| Some(one) == owner(&server));
    if !theirs || server.parse::<IpAddr>().is_ok() {
        return 0;
    }
    // With the dot before it, where something stood there.
    (domain.chars().count() + 1).min(host.chars().count())
}

/// Letters and digits together and long, or in turn; or a long number. An enhanced code and an error's number are short.
fn is_token(piece: &str) -> bool {
    let digits = piece.bytes().filter(u8::is_ascii_digit).count();
    let letters = piece.len() - digits;
    let turns = piece.as_bytes().windows(2).filter(|two| two[0].is_ascii_digit() != two[1].is_ascii_digit()).count();
    let error = piece.len() <= 10 && (piece.starts_with("0x") || piece.starts_with("0X"));
    if error || COMMON.contains(&piece.to_ascii_lowercase().as_str()) {
        return false;
    }
    piece.len() >= 10 && digits > 1 && letters > 1
        || piece.len() >= 6 && digits > 1 && letters > 1 && turns > 1
        || digits > 8
        || piece.len() > 40
}

/// Whether a run of letters is base64 rather than words: half of what stands between a small letter and a capital is
/// shorter than a word.
fn is_encoded(run: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'+';
    let both = run.bytes().any(|byte| byte.is_ascii_lowercase()) && run.bytes().any(|byte| byte.is_ascii_uppercase());
    let bytes = run.as_bytes();
    let humps = bytes.chunk_by(|before, after| !(before.is_ascii_lowercase() && after.is_ascii_uppercase()));
    let short = humps.clone().filter(|hump| hump.len() < 3).count();
    run.len() >= 12 && run.bytes().all(is_part) && both && short * 2 >= humps.count()
}

/// 8-4-4-4-12 hexadecimal digits (RFC 9562 §4).
fn is_guid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let hex = |part: &&str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
    parts.iter().map(|part| part.len()).eq([8, 4, 4, 4, 12]) && parts.iter().all(hex)
}

#[cfg(test)]
mod tests;

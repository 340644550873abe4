//! What a client sent to sign in, taken out of a pasted text before anything else is done with it.
//!
//! A text may be wrapped: JSON and Python escapes, quoted-printable, base64 over several lines. So it is unwrapped first,
//! and what is left unwrapped is all that anybody sees of it from then on. What goes: arguments of AUTH, AUTHENTICATE and
//! LOGIN, answers to `334`, tokens, base64 that holds text, values named password, and everything with the shape of an
//! app password. A word of that shape which a rule knows ("authentification" has 16 letters) stays: nobody's code is a
//! word of ours.

use base64::Engine as _;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use zeroize::Zeroizing;

use super::super::rules::known_word;

/// Stands where something was taken out.
const GONE: char = '…';

/// So many words around LOGIN tell whether it is a command.
const AROUND: usize = 40;
/// Base64 in so many lines is put together at most; tokens are shorter.
const PIECES: usize = 60;

/// Words of four letters that stand in many sentences; a code of four groups has at most one of them.
const COMMON: &[&str] = &[
    "able", "also", "auth", "back", "been", "blocked", "body", "both", "busy", "call", "cert", "code", "come", "could",
    "data", "date", "days", "does", "done", "down", "each", "else", "esmtp", "fail", "file", "find", "form", "free",
    "from", "full", "good", "have", "helo", "ehlo", "help", "here", "host", "hour", "http", "imap", "info", "into",
    "just", "kind", "know", "last", "less", "like", "line", "link", "list", "lock", "long", "look", "mail", "main",
    "make", "many", "more", "most", "must", "name", "need", "next", "node", "none", "once", "only", "open", "over",
    "page", "part", "peer", "plan", "port", "post", "rate", "read", "rcpt", "rule", "same", "seen", "send", "sent",
    "sign", "site", "size", "smtp", "some", "spam", "such", "sure", "take", "tell", "text", "than", "that", "them",
    "then", "they", "this", "time", "turn", "type", "unit", "upon", "used", "user", "vers", "very", "want", "were",
    "what", "when", "will", "with", "word", "work", "your", "zone",
];

/// A text without what was sent, and without its wrapping.
pub(super) fn without_sent(text: &str) -> Zeroizing<String> {
    let text = unwrapped(text);
    let mut kept = Kept::new(&text);
    kept.commands();
    kept.named_values();
    kept.encoded();
    kept.codes();
    kept.join()
}

/// Escapes of JSON, Python and C, and quoted-printable, undone once. What is no escape stays.
fn unwrapped(text: &str) -> Zeroizing<String> {
    let chars: Zeroizing<Vec<char>> = Zeroizing::new(text.chars().collect());
    let mut bytes = Zeroizing::new(Vec::with_capacity(text.len()));
    let hex = |from: usize, count: usize| {
        let digits: String = chars.get(from..from + count)?.iter().collect();
        u32::from_str_radix(&digits, 16).ok().filter(|_| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
    };
    let mut push = |c: char| {
        let mut buffer = [0; 4];
        bytes.extend_from_slice(c.encode_utf8(&mut buffer).as_bytes());
    };
    let raw = |push: &mut dyn FnMut(char), byte: u32| push(char::from_u32(byte).unwrap_or(GONE));
    let quoted = is_quoted_printable(text);
    let mut at = 0;
    while at < chars.len() {
        let next = chars.get(at + 1).copied();
        let (c, used) = match (chars[at], next) {
            ('\\', Some('r' | 'n' | 't')) => ('\n', 2),
            ('\\', Some('"' | '\'' | '/' | '\\')) => (next.unwrap_or('\\'), 2),
            ('\\', Some('x')) if hex(at + 2, 2).is_some() => (byte(hex(at + 2, 2)), 4),
            ('\\', Some('u')) if hex(at + 2, 4).is_some() => (byte(hex(at + 2, 4)), 6),
            ('\\', Some('0')) => ('\0', 2 + usize::from(chars.get(at + 2..at + 4) == Some(&['0', '0'])) * 2),
            // RFC 2045 §6.7: a soft line break, and a byte.
            ('=', Some('\n')) if quoted => (GONE, 0),
            ('=', Some('\r')) if quoted && chars.get(at + 2) == Some(&'\n') => (GONE, 0),
            ('=', Some(_)) if quoted && hex(at + 1, 2).is_some_and(|byte| byte < 0x80) => (byte(hex(at + 1, 2)), 3),
            (c, _) => (c, 1),
        };
        if used == 0 {
            at += if next == Some('\n') { 2 } else { 3 };
            continue;
        }
        raw(&mut push, u32::from(c));
        at += used;
    }
    Zeroizing::new(String::from_utf8_lossy(&bytes).into_owned())
}

/// Whether equals signs escape here (RFC 2045 §6.7), and do not just end base64 or stand in an address of the web.
fn is_quoted_printable(text: &str) -> bool {
    let escape = |at: usize| {
        text.as_bytes()
            .get(at + 1..at + 3)
            .is_some_and(|two| two.iter().all(|byte| byte.is_ascii_digit() || (b'A'..=b'F').contains(byte)))
    };
    let escapes = text.match_indices('=').filter(|(at, _)| escape(*at)).count();
    let breaks = text.lines().filter(|line| line.ends_with('=') && !line.ends_with("==") && line.len() >= 20).count();
    text.contains("=3D")
        || text.contains("=0D=0A")
        || text.matches("=20").count() > 1
        || escapes > 0 && breaks > 0
        || breaks > 2
        || escapes > 1 && !text.contains("://")
}

fn byte(number: Option<u32>) -> char {
    number.and_then(char::from_u32).unwrap_or(GONE)
}

/// The characters of a text, and which of them go.
struct Kept {
    chars: Zeroizing<Vec<char>>,
    gone: Vec<bool>,
}

/// A word: from, to.
type Span = (usize, usize);

impl Kept {
    fn new(text: &str) -> Self {
        let chars: Zeroizing<Vec<char>> = Zeroizing::new(text.chars().collect());
        let gone = vec![false; chars.len()];
        Self { chars, gone }
    }

    fn join(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(self.chars.len()));
        for (at, c) in self.chars.iter().enumerate() {
            match (self.gone[at], at > 0 && self.gone[at - 1]) {
                (false, _) => text.push(*c),
                (true, false) => text.push(GONE),
                (true, true) => {}
            }
        }
        text
    }

    fn cut(&mut self, (from, to): Span) {
        self.gone[from..to].fill(true);
    }

    fn text(&self, (from, to): Span) -> Zeroizing<String> {
        Zeroizing::new(self.chars[from..to].iter().collect())
    }

    /// Runs of characters that pass, in order.
    fn runs(&self, from: usize, to: usize, pass: impl Fn(char) -> bool) -> Vec<Span> {
        let mut runs = Vec::new();
        let mut begun = None;
        for at in from..=to {
            let inside = at < to && pass(self.chars[at]) && !self.gone[at];
            match (inside, begun) {
                (true, None) => begun = Some(at),
                (false, Some(start)) => {
                    runs.push((start, at));
                    begun = None;
                }
                _ => {}
            }
        }
        runs
    }

    fn lines(&self) -> Vec<Span> {
        self.runs(0, self.chars.len(), |c| c != '\n' && c != '\r')
    }

    /// AUTH, AUTHENTICATE and LOGIN with what they carry, and the lines that answer a server's question.
    fn commands(&mut self) {
        let (mut asked, mut wrapped) = (0, false);
        for line in self.lines() {
            let words = self.runs(line.0, line.1, |c| !c.is_whitespace());
            let texts: Vec<Zeroizing<String>> = words.iter().map(|word| self.text(*word)).collect();
            let upper: Vec<String> = texts.iter().map(|text| bare(text).to_ascii_uppercase()).collect();
            // Base64 that goes on in the next line.
            wrapped = wrapped && words.len() == 1 && sent(&texts[0]);
            if wrapped {
                self.cut(words[0]);
                continue;
            }
            if asked > 0 {
                // A server's "+" or "334" may stand between a question and its answer.
                let server = upper
                    .iter()
                    .any(|word| matches!(word.as_str(), "334" | "+" | "S" | "<" | "OK" | "NO" | "BAD" | "BYE"))
                    || upper
                        .first()
                        .is_some_and(|word| word.parse::<u16>().is_ok_and(|code| (200..600).contains(&code)));
                if !server && words.len() <= 4 {
                    let from =
                        words.iter().zip(&upper).find(|(_, word)| !matches!(word.as_str(), "C" | ">" | "CLIENT" | ""));
                    if let Some((word, _)) = from {
                        self.cut((word.0, line.1));
                    }
                    asked -= 1;
                    continue;
                }
            }
            for at in 0..words.len() {
                let name = upper[at].as_str();
                if name == "334" {
                    asked = 1;
                }
                let follows = |step: usize| upper.get(at + step).map(String::as_str).unwrap_or_default();
                if matches!(name, "AUTH" | "AUTHENTICATE") {
                    asked = asked.max(
                        usize::from(matches!(follows(1), "LOGIN" | "PLAIN" | "XOAUTH2" | "OAUTHBEARER" | "CRAM-MD5"))
                            * 2,
                    );
                    if texts.get(at + 2).is_some_and(|payload| sent(payload)) {
                        wrapped = words.len() == at + 3;
                        self.cut((words[at + 2].0, line.1));
                    }
                }
                if name == "LOGIN" && self.is_login(at, &texts, &upper) {
                    self.cut((words[at + 1].0, line.1));
                    let literal =
                        texts.iter().rev().find(|text| !text.is_empty()).is_some_and(|last| last.ends_with('}'));
                    asked = if literal { 2 } else { asked };
                }
                if name == "BEARER" && at + 1 < words.len() {
                    self.cut(words[at + 1]);
                }
            }
        }
    }

    /// IMAP's LOGIN with a name and a password behind it (RFC 9051 §6.2.3), and not a server's words about one.
    fn is_login(&self, at: usize, texts: &[Zeroizing<String>], upper: &[String]) -> bool {
        let rest = &texts[at + 1..texts.len().min(at + 1 + AROUND)];
        if upper.get(at + 1).is_some_and(|next| matches!(next.as_str(), "FAILED" | "FAILURE" | "RETURNED")) {
            return false;
        }
        let before = &upper[at.saturating_sub(AROUND)..at];
        let answered = before.iter().any(|word| matches!(word.as_str(), "NO" | "BAD" | "OK" | "AUTH"));
        let quoted = rest.iter().filter(|word| word.starts_with('"') || word.ends_with('"')).count() >= 2;
        let literal = rest.iter().any(|word| word.starts_with('{') && word.ends_with('}'));
        let address = rest.first().is_some_and(|first| first.contains('@')) && rest.len() >= 2;
        let tagged = at > 0 && texts[at - 1].bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.');
        let plain = tagged && rest.len() == 2 && !rest.iter().all(|word| known_word(&bare(word).to_lowercase()));
        !rest.is_empty() && (quoted || literal || !answered && (address || plain))
    }

    /// Values that are named a password: `pass: 'x'`, `password=x`, `"secret":"x"`.
    fn named_values(&mut self) {
        const NAMES: &[&str] = &[
            "password",
            "passwd",
            "pass",
            "pwd",
            "secret",
            "passwort",
            "kennwort",
            "authcode",
            "apikey",
            "api_key",
            "token",
            "access_token",
            "app_password",
            "apppassword",
            "smtp_pass",
            "smtp_password",
            "imap_password",
            "contraseña",
            "密码",
            "授权码",
        ];
        let words = self.runs(0, self.chars.len(), |c| c.is_alphanumeric() || c == '_');
        let mut cut_to = 0;
        for (at, word) in words.iter().enumerate() {
            let name = self.text(*word).to_lowercase();
            if !NAMES.contains(&name.as_str()) || at + 1 >= words.len() {
                continue;
            }
            let between = self.text((word.1, words[at + 1].0));
            let sign =
                between.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '[' | ']' | '>' | '-'));
            let assigned = matches!(sign, "=" | ":" | "=>" | ":=") || between.contains("=>") && sign.len() < 4;
            if !assigned {
                continue;
            }
            // "Password: incorrect" tells what is wrong with it.
            let status = [
                "incorrect",
                "invalid",
                "wrong",
                "failed",
                "rejected",
                "error",
                "required",
                "expired",
                "not",
                "authentication",
                "the",
                "is",
            ];
            let next = self.text(words[at + 1]).to_lowercase();
            if sign == ":" && status.contains(&next.as_str()) {
                continue;
            }
            let from = words[at + 1].0;
            let quote = self.chars[..from].last().copied().filter(|c| matches!(c, '"' | '\''));
            let ends =
                |c: char| quote.map_or(c.is_whitespace() || matches!(c, ',' | ';' | '}' | ')'), |quote| c == quote);
            // What an earlier value took along is not looked through again for each name in it.
            let to = (from.max(cut_to)..self.chars.len())
                .find(|at| ends(self.chars[*at]) || self.chars[*at] == '\n')
                .unwrap_or(self.chars.len());
            let from = (word.1..from)
                .find(|at| !matches!(self.chars[*at], ' ' | '=' | ':' | '"' | '\'' | '>'))
                .unwrap_or(from);
            self.cut((from.max(cut_to).min(to), to));
            cut_to = to;
        }
    }

    /// Base64 and hex that hold text, also where lines were broken within.
    fn encoded(&mut self) {
        let is = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '=' | '_' | '-');
        let runs = self.runs(0, self.chars.len(), is);
        let mut at = 0;
        while at < runs.len() {
            // Broken lines: long pieces with nothing but a line end and blanks between.
            let mut last = at;
            while last + 1 < runs.len() && last - at < PIECES && runs[last].1 - runs[last].0 >= 20 {
                let between = self.text((runs[last].1, runs[last + 1].0));
                if !(between.contains('\n') && between.trim().is_empty()) {
                    break;
                }
                last += 1;
            }
            let joined: Zeroizing<String> =
                Zeroizing::new(runs[at..=last].iter().map(|run| self.text(*run).to_string()).collect());
            if holds_text(&joined) {
                self.cut((runs[at].0, runs[last].1));
                at = last + 1;
            } else {
                if holds_text(&self.text(runs[at])) || mixed(&self.text(runs[at])) {
                    self.cut(runs[at]);
                }
                at += 1;
            }
        }
        // A message of SASL PLAIN in clear (RFC 4616): two NULs with a name and a password.
        let nul: Vec<usize> = self.chars.iter().enumerate().filter(|(_, c)| **c == '\0').map(|(at, _)| at).collect();
        for at in nul {
            let end = (at + 1..self.chars.len())
                .find(|at| self.chars[*at].is_whitespace() || matches!(self.chars[*at], '\0' | '"' | '\'' | '\u{1}'));
            self.cut((at, end.unwrap_or(self.chars.len())));
        }
    }

    /// What has the shape of an app password: sixteen letters in one or in groups, and longer mixtures.
    fn codes(&mut self) {
        let words = self.runs(0, self.chars.len(), |c| c.is_ascii_alphanumeric());
        for word in &words {
            let text = self.text(*word);
            let letters = text.bytes().all(|byte| byte.is_ascii_alphabetic());
            let shaped = match word.1 - word.0 {
                16 => one_case(&text) && letters || !letters && text.bytes().any(|byte| byte.is_ascii_alphabetic()),
                12.. => !letters && text.bytes().any(|byte| byte.is_ascii_alphabetic()),
                _ => false,
            };
            if shaped && !known_word(&text.to_lowercase()) {
                self.cut(*word);
            }
        }
        // Groups of four, as Google, Apple, Yahoo and Fastmail show them; any blanks or hyphens between.
        for four in words.windows(4) {
            let joined = four.windows(2).all(|pair| {
                let between = &self.chars[pair[0].1..pair[1].0];
                between.len() <= 3
                    && between.iter().all(|c| c.is_whitespace() || matches!(c, '-' | '\u{a0}' | '\u{200b}' | '·'))
            });
            let groups: Vec<Zeroizing<String>> = four.iter().map(|word| self.text(*word)).collect();
            let fours = groups.iter().all(|group| group.len() == 4);
            let some_letters =
                groups.iter().filter(|group| group.bytes().any(|byte| byte.is_ascii_alphabetic())).count() >= 3;
            let words = groups.iter().filter(|group| COMMON.contains(&group.to_ascii_lowercase().as_str())).count();
            if joined && fours && some_letters && words < 2 {
                self.cut((four[0].0, four[3].1));
            }
        }
    }
}

fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| {
        matches!(c, '"' | '\'' | ':' | ',' | ';' | '(' | ')' | '[' | ']' | '<' | '>' | '`') && word.len() > 1
    })
}

/// Whether the argument of AUTH was sent, and is no word of an error message.
fn sent(argument: &str) -> bool {
    let word = bare(argument);
    let letters = word.bytes().all(|byte| byte.is_ascii_alphabetic());
    let base64 = word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=-_".contains(&byte));
    let plain = letters && (one_case(word) || word[1..].bytes().all(|byte| byte.is_ascii_lowercase()));
    base64 && word.len() >= 4 && !(plain && (word.len() < 16 || known_word(&word.to_lowercase())))
}

fn one_case(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_lowercase()) || word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// A long token that changes between cases and digits as no name does.
fn mixed(word: &str) -> bool {
    let kind = |byte: u8| (byte.is_ascii_uppercase(), byte.is_ascii_lowercase(), byte.is_ascii_digit());
    let changes = word.as_bytes().windows(2).filter(|pair| kind(pair[0]) != kind(pair[1])).count();
    let digits = word.bytes().any(|byte| byte.is_ascii_digit());
    // "NoCipherSuitesInCommon" changes at less than every second letter.
    let often = if digits { 3 } else { 2 };
    word.len() >= 16 && changes * often >= word.len() && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Whether base64 or hex of this is a text of six letters or more.
fn holds_text(word: &str) -> bool {
    if word.len() < 8 {
        return false;
    }
    let readable = |bytes: &[u8]| {
        bytes.len() >= 6
            && std::str::from_utf8(bytes)
                .is_ok_and(|text| text.chars().all(|c| !c.is_control() || matches!(c, '\0' | '\u{1}' | '\n' | '\r')))
            && bytes.iter().filter(|byte| byte.is_ascii()).count() * 2 > bytes.len()
    };
    let lenient = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    let plain = word.bytes().all(|byte| byte.is_ascii_alphabetic())
        && (one_case(word) || word[1..].bytes().all(|byte| byte.is_ascii_lowercase()));
    let base64 = !plain
        && [&STANDARD, &URL_SAFE].into_iter().any(|alphabet| {
            // Where its beginning was cut off, it may start anywhere within a group of four.
            let starts = if word.len() >= 20 { 0..4 } else { 0..1 };
            starts.into_iter().any(|start| {
                let decoded = GeneralPurpose::new(alphabet, lenient).decode(word[start..].trim_end_matches('='));
                decoded.is_ok_and(|bytes| readable(&Zeroizing::new(bytes)))
            })
        });
    let hex =
        word.len() >= 16 && word.len().is_multiple_of(2) && word.bytes().all(|byte| byte.is_ascii_hexdigit()) && {
            let bytes: Option<Vec<u8>> = word
                .as_bytes()
                .chunks(2)
                .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
                .collect();
            bytes.is_some_and(|bytes| readable(&Zeroizing::new(bytes)))
        };
    base64 || hex
}

#[cfg(test)]
mod tests;

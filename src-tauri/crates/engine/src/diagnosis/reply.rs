//! The parts of an answer: code, enhanced code, bracket code and words, also from within a program's wrapping.

use super::lexicon::Flat;

/// The parts of an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reply {
    /// SMTP reply code (RFC 5321 §4.2).
    pub(crate) code: Option<u16>,
    /// Enhanced status code (RFC 3463).
    pub(crate) enhanced: Option<String>,
    /// IMAP response code (RFC 9051 §7.1).
    pub(crate) response: Option<String>,
    /// NO, BAD or BYE.
    pub(crate) refused: bool,
    /// The text as the rules read it.
    pub(crate) words: Flat,
    /// Numbers of four digits and more, and shorter ones that a system gave.
    pub(crate) numbers: Vec<u32>,
    /// Whether an IPv6 address stands in the text.
    pub(crate) ipv6: bool,
}

/// Bracket codes that say why (RFC 5530, RFC 9051 §7.1, RFC 2221, and what Google and Microsoft add).
const RESPONSES: &[&str] = &[
    "AUTHENTICATIONFAILED",
    "AUTHORIZATIONFAILED",
    "EXPIRED",
    "PRIVACYREQUIRED",
    "CONTACTADMIN",
    "UNAVAILABLE",
    "NOPERM",
    "INUSE",
    "OVERQUOTA",
    "LIMIT",
    "SERVERBUG",
    "CLIENTBUG",
    "CANNOT",
    "CORRUPTION",
    "NONEXISTENT",
    "REFERRAL",
    "WEBALERT",
    "ALERT",
    "THROTTLED",
];

/// A number behind these is no reply code.
const COUNTED: &[&str] =
    &["errno", "port", "line", "after", "limit", "max", "maximum", "than", "of", "num", "over", "within", "timeout"];
/// A number before these is an amount.
const UNITS: &[&str] = &[
    "messages",
    "message",
    "emails",
    "email",
    "mails",
    "recipients",
    "mb",
    "kb",
    "gb",
    "bytes",
    "ms",
    "milliseconds",
    "seconds",
    "second",
    "sec",
    "minutes",
    "per",
    "connections",
    "days",
    "times",
];

impl Reply {
    pub(crate) fn parse(text: &str) -> Self {
        let mut reply = Self { words: Flat::new(text), ..Self::default() };
        let upper = text.to_ascii_uppercase();
        reply.response = RESPONSES.iter().find(|name| bracketed(&upper, name)).map(|name| (*name).to_owned());
        reply.ipv6 = text
            .split(|c: char| !(c.is_ascii_hexdigit() || c == ':'))
            .any(|token| token.len() > 4 && token.trim_end_matches(':').parse::<std::net::Ipv6Addr>().is_ok());
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '.' || c == '-';
        let tokens: Vec<&str> = text.split(|c| !is_part(c)).filter(|token| !token.is_empty()).collect();
        let mut before = "";
        for (at, token) in tokens.iter().enumerate() {
            // "smtp.rb:539:in" is a line of a program, "host:587" a port.
            let from = token.as_ptr() as usize - text.as_ptr() as usize;
            let (left, right) = (&text[..from], &text[from + token.len()..]);
            let in_file = left.ends_with(':') && right.starts_with([':', ',', ')', ']', '\'']);
            let place = if in_file { "line" } else { before };
            reply.take(token, place, tokens.get(at + 1).copied().unwrap_or_default());
            before = token;
        }
        reply.numbers.extend(system_numbers(&reply.words.text));
        reply
    }

    /// Whether the server refused with a code, NO, BAD or BYE.
    pub(crate) fn answered(&self) -> bool {
        self.code.is_some() || self.response.is_some() || self.refused
    }

    /// Whether the answer is one for now only (RFC 5321 §4.2.1).
    pub(crate) fn temporary(&self) -> bool {
        match self.code {
            Some(code) => code / 100 == 4,
            None => self.enhanced.as_ref().is_some_and(|enhanced| enhanced.starts_with('4')),
        }
    }

    fn take(&mut self, token: &str, before: &str, after: &str) {
        let (mut token, mut before) = (token, before);
        // "535-5.7.8" is a code and an enhanced code (RFC 5321 §4.2.1). A loop: a text may hold thousands of them.
        while let Some((code, rest)) = token.split_once('-')
            && is_code(code)
        {
            self.take_one(code, before, rest);
            (token, before) = (rest, code);
        }
        self.take_one(token, before, after);
    }

    fn take_one(&mut self, token: &str, before: &str, after: &str) {
        if matches!(token, "NO" | "BAD" | "BYE") {
            self.refused = true;
        }
        let token = token.trim_matches(|c: char| c == '.' || c == '-');
        let lower = |word: &str| word.trim_matches(['.', '-']).to_ascii_lowercase();
        let no_code = COUNTED.contains(&lower(before).as_str()) || UNITS.contains(&lower(after).as_str());
        if is_code(token) && !no_code {
            let code = token.parse().ok();
            // In a log, the refusal counts, not what went well before it.
            if self.code.is_none_or(|before| before < 400 && code >= Some(400)) {
                self.code = code;
            }
        }
        if let Some(enhanced) = enhanced(token) {
            // The innermost one counts: 5.7.57 only wraps the real answer.
            let good = |code: &str| code.starts_with('2') || code == "5.7.57";
            if self.enhanced.as_deref().is_none_or(good) {
                self.enhanced = Some(enhanced);
            }
        }
        if token.len() >= 4
            && let Ok(number) = token.parse()
        {
            self.numbers.push(number);
        }
    }
}

/// Numbers that systems give their faults: `errno 111`, `os error 61`, `(110)`, and Windows' own within `0x8007274d`.
fn system_numbers(words: &str) -> Vec<u32> {
    let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).collect::<String>();
    let mut numbers = Vec::new();
    for (name, closed) in
        [("errno", false), ("os error", false), ("winerror", false), ("socket error", false), ("(", true)]
    {
        for (at, _) in words.match_indices(name) {
            let rest = words[at + name.len()..].trim_start_matches([' ', '=', ':', '#']);
            let number = digits(rest);
            if (1..=3).contains(&number.len())
                && (!closed || rest[number.len()..].starts_with(')') && !is_code(&number))
            {
                numbers.extend(number.parse::<u32>());
            }
        }
    }
    // HRESULT_FROM_WIN32: facility 7, and the number below it.
    for (at, _) in words.match_indices("0x8007") {
        let low = words.get(at + 6..at + 10).and_then(|hex| u32::from_str_radix(hex, 16).ok());
        numbers.extend(low);
    }
    numbers
}

/// RFC 5321 §4.2.1 has 0 to 5 in the middle; 571 and its kin are met. 443 is a port.
fn is_code(token: &str) -> bool {
    let [a, b, c] = token.as_bytes() else { return false };
    matches!(a, b'2'..=b'5') && matches!(b, b'0'..=b'5' | b'7') && c.is_ascii_digit() && token != "443"
}

/// "x.y.z" with class 2, 4 or 5 (RFC 3463 §2); an IP address has one part more.
fn enhanced(token: &str) -> Option<String> {
    let parts: Vec<&str> = token.split('.').take(5).collect();
    let [class, subject, detail] = parts.get(..3)? else { return None };
    let digits =
        |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    // "5.7.1.You must" has its sentence glued to it; "192.0.2.7" has a fourth number.
    let glued = parts.get(3).is_none_or(|part| part.starts_with(|c: char| c.is_ascii_alphabetic()));
    let fits = matches!(*class, "2" | "4" | "5") && digits(subject, 1) && digits(detail, 3) && glued;
    fits.then(|| format!("{class}.{subject}.{detail}"))
}

fn bracketed(upper: &str, name: &str) -> bool {
    upper
        .match_indices('[')
        .any(|(at, _)| upper[at + 1..].strip_prefix(name).is_some_and(|rest| rest.starts_with([']', ' '])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_parts_in_wrappings() {
        let reply = Reply::parse(
            "(535, b'5.7.139 Authentication unsuccessful, the user credentials were incorrect. [X.prod.outlook.com]')",
        );
        assert_eq!((reply.code, reply.enhanced.as_deref()), (Some(535), Some("5.7.139")));
        let reply =
            Reply::parse("535-5.7.8 Username and Password not accepted.\n535 5.7.8  https://x/?p=BadCredentials");
        assert_eq!((reply.code, reply.enhanced.as_deref()), (Some(535), Some("5.7.8")));
        let reply = Reply::parse("a1 NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials");
        assert_eq!((reply.code, reply.response.as_deref(), reply.refused), (None, Some("AUTHENTICATIONFAILED"), true));
    }

    #[test]
    fn addresses_and_ports_are_no_codes() {
        let reply = Reply::parse("connect ETIMEDOUT 192.0.2.7:587 (port 465)");
        assert_eq!(reply.enhanced, None);
        assert_eq!(reply.code, None);
        let reply = Reply::parse("연결이 거부되었습니다 (os error 10061)");
        assert_eq!((reply.code, reply.numbers), (None, vec![10061]));
    }
}

//! The parts of an answer: code, enhanced code, bracket code and words, also from within a program's wrapping.

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
    /// The text in small letters with single spaces, for the rules.
    pub(crate) words: String,
    /// Numbers of four digits and more, as systems give them.
    pub(crate) numbers: Vec<u32>,
    /// Whether an IPv6 address stands in the text.
    pub(crate) ipv6: bool,
}

/// Bracket codes that say why (RFC 5530, RFC 9051 §7.1, and what Google and Microsoft add).
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
    "WEBALERT",
    "ALERT",
    "THROTTLED",
];

impl Reply {
    pub(crate) fn parse(text: &str) -> Self {
        let mut reply = Self { words: flatten(text), ..Self::default() };
        let upper = text.to_ascii_uppercase();
        reply.response = RESPONSES.iter().find(|name| bracketed(&upper, name)).map(|name| (*name).to_owned());
        reply.ipv6 = text
            .split(|c: char| !(c.is_ascii_hexdigit() || c == ':'))
            .any(|token| token.len() > 4 && token.trim_end_matches(':').parse::<std::net::Ipv6Addr>().is_ok());
        let mut before = "";
        for token in text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '-')) {
            reply.take(token, before);
            if !token.is_empty() {
                before = token;
            }
        }
        reply
    }

    fn take(&mut self, token: &str, before: &str) {
        if matches!(token, "NO" | "BAD" | "BYE") {
            self.refused = true;
        }
        // "535-5.7.8" is a code and an enhanced code (RFC 5321 §4.2.1).
        if let Some((code, rest)) = token.split_once('-')
            && is_code(code)
        {
            self.take(code, before);
            self.take(rest, code);
            return;
        }
        let token = token.trim_matches(|c: char| c == '.' || c == '-');
        let counted =
            ["error", "errno", "port", "code", "line", "after"].contains(&before.to_ascii_lowercase().as_str());
        let whole_code =
            is_code(token) && (!counted || before.eq_ignore_ascii_case("code") || before.eq_ignore_ascii_case("error"));
        if self.code.is_none() && whole_code {
            self.code = token.parse().ok();
        }
        if let Some(enhanced) = enhanced(token) {
            // The innermost one counts: 5.7.57 only wraps the real answer.
            if self.enhanced.is_none() || self.enhanced.as_deref() == Some("5.7.57") {
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

/// Small letters, single spaces, straight quotes.
pub(crate) fn flatten(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for c in text.chars().take(8000) {
        let c = match c {
            '’' | '‘' => '\'',
            '“' | '”' => '"',
            c if c.is_whitespace() || c.is_control() => ' ',
            c => c,
        };
        if c != ' ' || !words.ends_with(' ') {
            words.extend(c.to_lowercase());
        }
    }
    words.trim().to_owned()
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

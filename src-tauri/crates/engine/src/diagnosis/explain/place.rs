//! The server that a pasted text speaks of, where it names one: a sentence about it can name it too.

use crate::endpoint::host_from_typed;

/// Ports of mail programs (RFC 8314 §3; 25, 2525, 110 and 995 are met beside them). Another number may mean anything.
const PORTS: [u16; 8] = [25, 110, 143, 465, 587, 993, 995, 2525];
/// How the names of mail servers begin; another name in a log may be anybody's.
const NAMES: [&str; 6] = ["smtp", "imap", "mail", "mx", "outlook", "pop"];

/// The first mail server's name in a text, in lower case.
pub(super) fn host(text: &str) -> Option<String> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || ".-@_".contains(c)));
    let mut names = words.map(|word| word.trim_matches(['.', '-']).to_lowercase());
    names.find(|word| {
        let begins = NAMES.iter().any(|name| word.starts_with(name));
        let ends =
            word.rsplit_once('.').is_some_and(|(_, last)| last.len() > 1 && last.chars().all(char::is_alphabetic));
        begins && ends && host_from_typed(word).is_some()
    })
}

/// The first port of mail in a text: "host:465", "port 465", "port=465".
pub(super) fn port(text: &str) -> Option<u16> {
    let lower = text.to_lowercase();
    // Behind a number's colon stands a time of day, unless the number ends an address ("192.0.2.1:465").
    let of_day = |at: usize| {
        let word = lower[..at].rsplit(char::is_whitespace).next().unwrap_or_default();
        !word.is_empty() && word.chars().all(|c| c.is_ascii_digit() || c == ':')
    };
    let marks = lower.match_indices(':').filter(|(at, _)| !of_day(*at)).map(|(at, mark)| at + mark.len());
    let words = lower.match_indices("port").map(|(at, word)| at + word.len());
    let mut places: Vec<usize> = marks.chain(words).collect();
    places.sort_unstable();
    places.into_iter().find_map(|at| {
        let behind = lower[at..].trim_start_matches([' ', ':', '=', '#']);
        let digits = behind.find(|c: char| !c.is_ascii_digit()).unwrap_or(behind.len());
        behind[..digits].parse().ok().filter(|port| PORTS.contains(port))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_that_is_named_is_found_and_nothing_else() {
        for (text, expected) in [
            ("Error: connect ETIMEDOUT 142.250.102.109:465", (None, Some(465))),
            ("Could not connect to smtp.gmail.com port 465: refused", (Some("smtp.gmail.com"), Some(465))),
            ("getaddrinfo ENOTFOUND IMAP.GMX.net", (Some("imap.gmx.net"), None)),
            ("at 12:25 name@mail.example.com said hello to www.example.com", (None, None)),
            ("port=5870, smtp, mail.", (None, None)),
            ("", (None, None)),
        ] {
            assert_eq!((host(text).as_deref(), port(text)), expected, "{text}");
        }
    }
}

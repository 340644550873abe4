//! E-mail addresses as people type them.

use std::fmt;

use idna::uts46::{AsciiDenyList, DnsLength, Hyphens, Uts46};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use crate::code::characters::{is_invisible, looks_latin};

/// Longest text that is read at all, in bytes; an address with its name fits many times.
const LONGEST_TYPED: usize = 2_048;
/// RFC 5321 §4.5.3.1.3: a path is at most 256 octets with its angle brackets.
const LONGEST_ADDRESS: usize = 254;
/// RFC 5321 §4.5.3.1.1.
const LONGEST_LOCAL_PART: usize = 64;

/// An address: the local part as typed (in NFC), the domain in ASCII (IDNA, lower case) form.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Address {
    local: String,
    domain: String,
}

/// Why a text is not an address (RFC 5321 §4.1.2, §4.5.3.1 for the limits). One sentence each in the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AddressError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// There is no `@`.
    #[error("no @")]
    NoAt,
    /// There is more than one `@` outside quotes.
    #[error("more than one @")]
    SeveralAts,
    /// Nothing stands before the `@`.
    #[error("nothing before the @")]
    NoLocalPart,
    /// Nothing stands after the `@`.
    #[error("nothing after the @")]
    NoDomain,
    /// The domain has no dot.
    #[error("no dot after the @")]
    NoDot,
    /// A space or a control character stands inside.
    #[error("a space or control character inside")]
    Blank,
    /// Longer than 254 characters, or the local part longer than 64 octets.
    #[error("too long")]
    TooLong,
    /// The local part has characters or dots that no address has.
    #[error("unusual characters before the @")]
    LocalPart,
    /// The domain is not a domain name.
    #[error("not a domain name after the @")]
    Domain,
    /// Several addresses, or a list.
    #[error("more than one address")]
    SeveralAddresses,
}

impl Address {
    /// Reads an address from what was typed or pasted. Taken off: surrounding blanks, characters that cannot be seen,
    /// quotation marks around it, `mailto:`, the name of `Name <a@b>`, and a comma, semicolon or full stop behind it.
    pub fn parse(typed: &str) -> Result<Self, AddressError> {
        if typed.len() > LONGEST_TYPED {
            return Err(AddressError::TooLong);
        }
        let seen: String = typed.chars().filter(|c| !is_invisible(*c) || is_joiner(*c)).collect();
        let text = bare(&seen)?;
        if text.is_empty() {
            return Err(AddressError::Empty);
        }
        let (local, domain) = split(&text)?;
        let local: String = local.chars().filter(|c| !is_joiner(*c)).nfc().collect();
        check_local(&local)?;
        let domain = ascii_domain(domain)?;
        if local.len() + 1 + domain.len() > LONGEST_ADDRESS {
            return Err(AddressError::TooLong);
        }
        Ok(Self { local, domain })
    }

    /// The part before the `@`, as typed.
    pub fn local(&self) -> &str {
        &self.local
    }

    /// The part behind the `@`, in ASCII form.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// The domain for the eye: in letters where no label can pass for another name, else in ASCII form.
    pub fn display_domain(&self) -> String {
        let strict = AsciiDenyList::STD3;
        let (shown, result) = Uts46::new().to_unicode(self.domain.as_bytes(), strict, Hyphens::CheckFirstLast);
        if result.is_ok() && shown.split('.').all(is_plain_label) { shown.into_owned() } else { self.domain.clone() }
    }

    /// The same person at another domain (for an offered correction).
    pub fn at(&self, domain: &str) -> Self {
        Self { local: self.local.clone(), domain: domain.to_owned() }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.local, self.domain)
    }
}

impl std::str::FromStr for Address {
    type Err = AddressError;

    fn from_str(typed: &str) -> Result<Self, AddressError> {
        Self::parse(typed)
    }
}

/// Zero-width joiner and non-joiner: they belong to some domain names in Persian and Indic scripts (RFC 5892 A.1, A.2).
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

/// The address without what people and programs put around it.
fn bare(seen: &str) -> Result<String, AddressError> {
    let mut text = seen.trim();
    if let (Some(open), true) = (text.find('<'), text.ends_with('>')) {
        let inner = &text[open + 1..text.len() - 1];
        if inner.contains('<') {
            return Err(AddressError::SeveralAddresses);
        }
        text = inner.trim();
    }
    text = text.trim_end_matches([',', ';', '.']).trim_end();
    text = unquoted(text);
    if text.get(..7).is_some_and(|scheme| scheme.eq_ignore_ascii_case("mailto:")) {
        // RFC 6068 §2: what follows `?` are header fields; `@` may be percent-encoded.
        let path = text[7..].split('?').next().unwrap_or_default();
        return Ok(path.replace("%40", "@").replace("%2B", "+").replace("%2b", "+"));
    }
    Ok(text.to_owned())
}

/// Takes off one pair of quotation marks that stand around the whole (`"anna b"@example.com` keeps its own).
fn unquoted(text: &str) -> &str {
    const PAIRS: [(char, char); 7] =
        [('"', '"'), ('\'', '\''), ('“', '”'), ('‘', '’'), ('„', '“'), ('«', '»'), ('`', '`')];
    for (open, close) in PAIRS {
        if let Some(inner) = text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close)) {
            return inner.trim();
        }
    }
    text
}

/// Local part and domain, at the one `@` outside quotes (RFC 5321 §4.1.2).
fn split(text: &str) -> Result<(&str, &str), AddressError> {
    if several_addresses(text) {
        return Err(AddressError::SeveralAddresses);
    }
    let quoted = quoted_length(text);
    let ats: Vec<usize> = text[quoted..].match_indices('@').map(|(at, _)| at + quoted).collect();
    let at = match ats.as_slice() {
        [] => return Err(if has_blank(text) { AddressError::Blank } else { AddressError::NoAt }),
        [at] => *at,
        _ => return Err(AddressError::SeveralAts),
    };
    let (local, domain) = (&text[..at], &text[at + 1..]);
    if local.trim().is_empty() {
        return Err(AddressError::NoLocalPart);
    }
    if domain.trim().is_empty() {
        return Err(AddressError::NoDomain);
    }
    if has_blank(&text[quoted..]) || text.chars().any(char::is_control) {
        return Err(AddressError::Blank);
    }
    Ok((local, domain))
}

/// Length of a quoted string at the start, 0 if there is none.
fn quoted_length(text: &str) -> usize {
    let Some(rest) = text.strip_prefix('"') else { return 0 };
    let mut escaped = false;
    for (at, c) in rest.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 2,
            _ => {}
        }
    }
    0
}

/// Whether more than one part of a list holds an `@`.
fn several_addresses(text: &str) -> bool {
    let parts = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>'));
    parts.filter(|part| part.len() > 1 && part.contains('@')).count() > 1
}

fn has_blank(text: &str) -> bool {
    text.chars().any(|c| c.is_whitespace() || c.is_control())
}

/// Dot-string or quoted string (RFC 5321 §4.1.2), with letters of any script (RFC 6531 §3.3).
fn check_local(local: &str) -> Result<(), AddressError> {
    if local.len() > LONGEST_LOCAL_PART {
        return Err(AddressError::TooLong);
    }
    let quoted = quoted_length(local);
    if quoted > 0 {
        return if quoted == local.len() && quoted > 2 { Ok(()) } else { Err(AddressError::LocalPart) };
    }
    let atext =
        |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c) || (!c.is_ascii() && !is_joiner(c));
    if local.split('.').all(|atom| !atom.is_empty() && atom.chars().all(atext)) {
        Ok(())
    } else {
        Err(AddressError::LocalPart)
    }
}

/// The domain in lower-case ASCII form (RFC 5321 §2.3.5, RFC 5890 §2.3.2.1), without a final dot.
fn ascii_domain(typed: &str) -> Result<String, AddressError> {
    let to_ascii = |text: &str| {
        let limits = DnsLength::Verify;
        Uts46::new().to_ascii(text.as_bytes(), AsciiDenyList::STD3, Hyphens::CheckFirstLast, limits).map(String::from)
    };
    let typed = typed.strip_suffix(['.', '。']).unwrap_or(typed);
    let ascii = to_ascii(typed).or_else(|_| to_ascii(&typed.chars().filter(|c| !is_joiner(*c)).collect::<String>()));
    let Ok(domain) = ascii else {
        return Err(if typed.chars().count() > 253 { AddressError::TooLong } else { AddressError::Domain });
    };
    let Some((_, ending)) = domain.rsplit_once('.') else { return Err(AddressError::NoDot) };
    // RFC 3696 §2: the last label is never all digits, so `1.2.3.4` is no domain name.
    if ending.bytes().all(|b| b.is_ascii_digit()) { Err(AddressError::Domain) } else { Ok(domain) }
}

/// A label that can be shown in letters: Latin with the usual accents, or another script of which at least one
/// letter passes for no Latin one.
fn is_plain_label(label: &str) -> bool {
    let accented = |c: char| ('\u{DF}'..='\u{17F}').contains(&c);
    label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || accented(c))
        || (label.chars().all(|c| !c.is_ascii_alphabetic() && !accented(c))
            && label.chars().any(|c| c.is_alphabetic() && !looks_latin(c)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(typed: &str) -> Result<String, AddressError> {
        Address::parse(typed).map(|address| address.to_string())
    }

    #[test]
    fn takes_off_what_stands_around() {
        for typed in [
            "anna@gmail.com",
            "  anna@gmail.com\n",
            "\u{a0}anna@gmail.com\u{a0}",
            "anna@GMAIL.com",
            "anna@gmail.com.",
            "anna@gmail.com,",
            "anna@gmail.com;",
            "mailto:anna@gmail.com",
            "MailTo:anna%40gmail.com?subject=Hello",
            "Anna Berg <anna@gmail.com>",
            "\"Berg, Anna\" <anna@gmail.com>",
            "<anna@gmail.com>",
            "<mailto:anna@gmail.com>",
            "\"anna@gmail.com\"",
            "'anna@gmail.com'",
            "“anna@gmail.com”",
            "„anna@gmail.com“",
            "anna@gmail\u{200b}.com",
            "\u{feff}anna@gmail.com\u{200e}",
            "\u{202a}anna@gmail.com\u{202c}",
            "an\u{ad}na@gmail.com",
            "an\u{200d}na@gm\u{200d}ail.com",
            "anna@ｇｍａｉｌ．ｃｏｍ",
        ] {
            assert_eq!(parsed(typed).as_deref(), Ok("anna@gmail.com"), "typed: {typed:?}");
        }
    }

    #[test]
    fn keeps_the_local_part() {
        for typed in [
            "Anna.Berg+x@example.com",
            "o'brien@example.com",
            "#!$%&'*+-/=?^_`{|}~@example.com",
            "\"anna b\"@example.com",
            "\"a@b\"@example.com",
            "анна@example.com",
        ] {
            assert_eq!(parsed(typed).as_deref(), Ok(typed));
        }
        assert_eq!(parsed("mu\u{308}ller@example.com").as_deref(), Ok("m\u{fc}ller@example.com"), "NFC");
    }

    #[test]
    fn names_the_reason() {
        use AddressError::*;
        let long_local = format!("{}@example.com", "a".repeat(65));
        let long_domain = format!("a@{}com", "abcdefgh.".repeat(28));
        let long_typed = format!("{}@example.com", "a".repeat(500));
        let far_too_long = "a".repeat(10_000_000);
        for (typed, reason) in [
            ("", Empty),
            (" \t\r\n ", Empty),
            ("\u{200b}", Empty),
            ("\"\"", Empty),
            ("anna", NoAt),
            ("anna.gmail.com", NoAt),
            ("a@b@c.com", SeveralAts),
            ("anna@@gmail.com", SeveralAts),
            ("@gmail.com", NoLocalPart),
            ("anna@", NoDomain),
            ("anna@gmail", NoDot),
            ("anna@gmailcom", NoDot),
            ("an na@gmail.com", Blank),
            ("anna @gmail.com", Blank),
            ("anna@ gmail.com", Blank),
            ("anna berg", Blank),
            ("an\0na@gmail.com", Blank),
            ("anna\u{7f}@gmail.com", Blank),
            ("anna\u{1b}[2J@gmail.com", Blank),
            (".anna@gmail.com", LocalPart),
            ("anna.@gmail.com", LocalPart),
            ("an..na@gmail.com", LocalPart),
            ("an(na)@gmail.com", LocalPart),
            ("an\"na@gmail.com", LocalPart),
            ("\"\"@gmail.com", LocalPart),
            ("anna@gmail..com", Domain),
            ("anna@.com", Domain),
            ("anna@-gmail.com", Domain),
            ("anna@gm_ail.com", Domain),
            ("anna@gmail,com", Domain),
            ("anna@1.2.3.4", Domain),
            ("anna@[1.2.3.4]", Domain),
            ("anna@xn--zzzzzzzz--.com", Domain),
            ("a@b.com, c@d.com", SeveralAddresses),
            ("a@b.com;c@d.com", SeveralAddresses),
            ("a@b.com c@d.com", SeveralAddresses),
            ("a@b.com\nc@d.com", SeveralAddresses),
            ("A <a@b.com>, C <c@d.com>", SeveralAddresses),
            (&long_local, TooLong),
            (&long_domain, TooLong),
            (&long_typed, TooLong),
            (&far_too_long, TooLong),
        ] {
            let shown: String = typed.chars().take(40).collect();
            assert_eq!(parsed(typed), Err(reason), "typed: {shown:?}");
        }
    }

    #[test]
    fn domains_are_ascii_inside_and_safe_outside() {
        for (typed, ascii, shown) in [
            ("a@bücher.example", "xn--bcher-kva.example", "bücher.example"),
            ("a@BÜCHER.example", "xn--bcher-kva.example", "bücher.example"),
            ("a@straße.example", "xn--strae-oqa.example", "straße.example"),
            ("a@例え.example", "xn--r8jz45g.example", "例え.example"),
            ("a@gm\u{430}il.com", "xn--gmil-63d.com", "xn--gmil-63d.com"),
            ("a@\u{430}\u{440}\u{440}.com", "xn--80a6aa.com", "xn--80a6aa.com"),
            ("a@xn--bcher-kva.example", "xn--bcher-kva.example", "bücher.example"),
        ] {
            let address = Address::parse(typed).expect(typed);
            assert_eq!(address.domain(), ascii, "typed: {typed}");
            assert_eq!(address.display_domain(), shown, "typed: {typed}");
        }
    }

    #[test]
    fn never_panics_and_is_stable() {
        let pieces = ["a", "@", "\"", "<", ">", ".", " ", "é", "\u{200d}", "mailto:", "xn--", "%40", ",", "\0", "com"];
        for first in pieces {
            for second in pieces {
                for third in pieces {
                    let typed = format!("{first}{second}{third}@example.com{second}{third}{first}");
                    if let Ok(address) = Address::parse(&typed) {
                        assert_eq!(Address::parse(&address.to_string()).as_ref(), Ok(&address), "typed: {typed:?}");
                    }
                }
            }
        }
    }
}

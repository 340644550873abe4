//! Under which names people and firms register domains of their own: the Public Suffix List
//! (`providers/public_suffix_list.dat`), read when it is first asked for, which takes some milliseconds.
//!
//! Its rules for the registries and for those who hand out names below their own domain (`github.io`) hold alike. A host
//! whose last label the list does not name has that label as its suffix, so that every two labels make a domain. Case
//! counts, as the list is in lower case; names of other scripts are known in Unicode and in ASCII (RFC 3492). IP
//! addresses are taken for names: whoever can be given one looks for it first.

use std::sync::LazyLock;

use publicsuffix::{List, Psl, Suffix};

pub(crate) use publicsuffix::Type;

const RULES: &str = include_str!(concat!(env!("OUT_DIR"), "/public-suffixes.txt"));

static LIST: LazyLock<List> = LazyLock::new(|| RULES.parse().expect("a test reads the embedded list"));

/// The registrable domain of a host, without a dot at its end: its suffix and one label more. `None` for a host that is
/// a suffix itself.
pub(crate) fn domain(host: &str) -> Option<&str> {
    str::from_utf8(LIST.domain(host.as_bytes())?.trim().as_bytes()).ok()
}

/// The suffix of a host, also one that the list does not name; `None` only for an empty host.
pub(crate) fn suffix(host: &str) -> Option<Suffix<'_>> {
    LIST.suffix(host.as_bytes())
}

/// Whether the suffix of a host stands in the list.
pub(crate) fn is_listed(host: &str) -> bool {
    suffix(host).is_some_and(|suffix| suffix.is_known())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ICANN: Option<Type> = Some(Type::Icann);
    const PRIVATE: Option<Type> = Some(Type::Private);

    /// A host, its registrable domain, its suffix and who runs that.
    type Row = (&'static str, Option<&'static str>, &'static str, Option<Type>);

    const ODD: &[Row] = &[
        ("imap.example.com", Some("example.com"), "com", ICANN),
        ("example.com", Some("example.com"), "com", ICANN),
        ("com", None, "com", ICANN),
        ("mail.example.co.uk", Some("example.co.uk"), "co.uk", ICANN),
        ("co.uk", None, "co.uk", ICANN),
        // Handed out by a firm below its own domain: those who hold a name there are strangers to each other.
        ("a.someone.github.io", Some("someone.github.io"), "github.io", PRIVATE),
        ("github.io", None, "github.io", PRIVATE),
        ("example.uk.com", Some("example.uk.com"), "uk.com", PRIVATE),
        // Everything below is a suffix, but for what is excepted.
        ("ck", None, "ck", None),
        ("shop.ck", None, "shop.ck", ICANN),
        ("a.b.shop.ck", Some("b.shop.ck"), "shop.ck", ICANN),
        ("a.www.ck", Some("www.ck"), "ck", ICANN),
        ("www.ck", Some("www.ck"), "ck", ICANN),
        ("kawasaki.jp", Some("kawasaki.jp"), "jp", ICANN),
        ("a.city.kawasaki.jp", Some("city.kawasaki.jp"), "kawasaki.jp", ICANN),
        ("a.b.other.kawasaki.jp", Some("b.other.kawasaki.jp"), "other.kawasaki.jp", ICANN),
        // Not in the list.
        ("localhost", None, "localhost", None),
        ("mail.office.lan", Some("office.lan"), "lan", None),
        ("mail.bakery.example", Some("bakery.example"), "example", None),
        ("abc.onion", Some("abc.onion"), "onion", ICANN),
        // Dots.
        ("imap.example.com.", Some("example.com"), "com.", ICANN),
        ("co.uk.", None, "co.uk.", ICANN),
        (".com", None, "com", ICANN),
        ("..com", Some(".com"), "com", ICANN),
        ("a..com", Some(".com"), "com", ICANN),
        ("example.com..", Some("com."), ".", None),
        (".", None, ".", None),
        ("..", None, ".", None),
        // Upper case is nobody's, and every two labels a domain.
        ("IMAP.EXAMPLE.COM", Some("EXAMPLE.COM"), "COM", None),
        ("Mail.Example.CO.UK", Some("CO.UK"), "UK", None),
        // Both forms of other scripts, but no other dot than ours.
        ("imap.почта.рф", Some("почта.рф"), "рф", ICANN),
        ("imap.xn--80a1acny.xn--p1ai", Some("xn--80a1acny.xn--p1ai"), "xn--p1ai", ICANN),
        ("www.食狮.公司.cn", Some("食狮.公司.cn"), "公司.cn", ICANN),
        ("www.xn--85x722f.xn--55qx5d.cn", Some("xn--85x722f.xn--55qx5d.cn"), "xn--55qx5d.cn", ICANN),
        ("example。com", None, "example。com", None),
        // Addresses, and what is no host at all.
        ("192.0.2.1", Some("2.1"), "1", None),
        ("[2001:db8::1]", None, "[2001:db8::1]", None),
        ("*.ck", None, "*.ck", ICANN),
        ("!www.ck", None, "!www.ck", ICANN),
        ("someone@example.com", Some("someone@example.com"), "com", ICANN),
        ("example.com:993", Some("example.com:993"), "com:993", None),
        ("example.com ", Some("example.com "), "com ", None),
        ("// ===BEGIN ICANN DOMAINS===", None, "// ===BEGIN ICANN DOMAINS===", None),
    ];

    #[test]
    fn odd_hosts_have_the_domain_that_the_list_gives_them() {
        for &(host, expected, ending, kind) in ODD {
            assert_eq!(domain(host), expected, "{host:?}");
            let found = suffix(host).unwrap();
            assert_eq!((found.as_bytes(), found.typ()), (ending.as_bytes(), kind), "{host:?}");
            assert_eq!(is_listed(host), kind.is_some(), "{host:?}");
        }
        assert!(domain("").is_none() && suffix("").is_none() && !is_listed(""));
    }

    /// Compared with the file as it was published: nothing is lost where its comments are.
    #[test]
    fn every_rule_of_the_list_holds() {
        let mut section = None;
        let mut counted = [0, 0];
        for line in include_str!("../providers/public_suffix_list.dat").lines() {
            match line {
                "// ===BEGIN ICANN DOMAINS===" => section = ICANN,
                "// ===BEGIN PRIVATE DOMAINS===" => section = PRIVATE,
                "// ===END ICANN DOMAINS===" | "// ===END PRIVATE DOMAINS===" => section = None,
                _ => {}
            }
            let Some(rule) = line.split_whitespace().next().filter(|rule| !rule.starts_with("//")) else { continue };
            counted[usize::from(section == PRIVATE)] += 1;
            for rule in [rule.to_owned(), idna::domain_to_ascii(rule).unwrap()] {
                let (host, ending) = match rule.strip_prefix('!') {
                    Some(excepted) => (excepted.to_owned(), excepted.split_once('.').unwrap().1.to_owned()),
                    None => (format!("registered.{}", rule.replace('*', "anything")), rule.replace('*', "anything")),
                };
                let found = suffix(&host).unwrap();
                assert_eq!((found.as_bytes(), found.typ()), (ending.as_bytes(), section), "{rule}");
                assert_eq!(domain(&host), Some(host.as_str()), "{rule}");
            }
        }
        let [icann, private] = counted;
        assert!(icann > 6_000 && private > 3_000, "{icann} and {private} rules");
    }
}

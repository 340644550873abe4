//! Every finding and everything cleaned has its words, which say what to do next.

use super::*;
use crate::texts::{Args, Texts, finding_words};

/// One of each; the match below does not compile when one is forgotten.
fn findings() -> Vec<Finding> {
    use Finding::*;
    let scripts = [
        "cyrillic",
        "greek",
        "armenian",
        "cherokee",
        "coptic",
        "georgian",
        "lisu",
        "hebrew",
        "arabic",
        "fullwidth",
        "styled",
        "phonetic",
    ];
    let mut all = vec![
        Empty,
        FarTooLong,
        TooShort { found: 15, expected: 16 },
        TooShort { found: 1, expected: 19 },
        TooLong { found: 20, expected: 19 },
        Sentence,
        TwoCodes,
        OneTimeCode,
        BackupCode,
        AccountPassword,
        TheAddress,
        ALink,
        OtherProvidersCode,
        BelongsElsewhere { provider: "gmail" },
        ForeignCharacter,
        SmartQuotes,
        HyphensMissing,
        EdgeBlank,
        InvisibleInside,
        ControlInside,
    ];
    all.extend(scripts.map(|script| LookAlikeLetter { script }));
    for finding in &all {
        match finding {
            Empty | FarTooLong | TooShort { .. } | TooLong { .. } | Sentence | TwoCodes | OneTimeCode | BackupCode => {}
            AccountPassword | TheAddress | ALink | OtherProvidersCode | LookAlikeLetter { .. } | ForeignCharacter => {}
            BelongsElsewhere { .. } | SmartQuotes | HyphensMissing | EdgeBlank | InvisibleInside | ControlInside => {}
        }
    }
    all
}

#[test]
fn every_finding_says_what_to_do() {
    let texts = Texts::new("en");
    let mut said = std::collections::BTreeSet::new();
    for (known, company, length) in [(true, "Google", 16), (true, "Infomaniak", 0), (false, "your mail provider", 0)] {
        let args = Args::none().text("company", company).text("app", "ImaCash").flag("known", known);
        let args = args.text("issuer", "Google").text("hosts", "mail.firma.example");
        for finding in findings() {
            let (title, text) = finding_words(&texts, &args, finding, length);
            let text: String = text.into_iter().map(|span| span.text).collect();
            let all = format!("{title}. {text}");
            assert!(!all.contains(['{', '}', '$']) && !all.contains("finding-") && !all.contains("  "), "{all}");
            assert!(title.len() > 10 && text.len() > 20, "{finding:?}: {all}");
            let longest = all.split(['.', ':', '!', '?', ';']).map(|part| part.split_whitespace().count()).max();
            assert!(longest < Some(20), "short sentences: {all}");
            assert!(!all.to_lowercase().contains("invalid"), "nobody is blamed: {all}");
            said.insert(format!("{known} {length} {all}"));
        }
    }
    assert_eq!(said.len(), 3 * findings().len(), "each its own words");
}

#[test]
fn hyphens_are_counted_in_where_they_belong() {
    let texts = Texts::new("en");
    let args = Args::none().text("company", "Apple").flag("known", true);
    let (_, text) = finding_words(&texts, &args, Finding::TooShort { found: 18, expected: 19 }, 16);
    let text: String = text.into_iter().map(|span| span.text).collect();
    assert!(text.starts_with("Apple shows 19 characters, with the hyphens."), "{text}");
}

//! A table of pastes, and what holds for every paste.

mod properties;
mod stray;
mod table;
mod words;

use super::*;
use crate::provider::Catalogue;
use crate::secret::{CodeShape, Secret};

const ADDRESS: &str = "anna@gmail.com";
const CODE: &str = "kcifyukbjejkmdju";

fn format(provider: &str) -> CodeFormat {
    Catalogue::embedded().get(provider).expect(provider).code_format.clone().expect("a format")
}

fn read(text: &str, provider: &str) -> (Option<String>, Vec<Cleaned>, Vec<Finding>) {
    let format = (provider != "free").then(|| format(provider));
    let pasted = read_code(text, format.as_ref(), ADDRESS);
    (pasted.secret.map(|secret| secret.expose().to_owned()), pasted.cleaned, pasted.findings)
}

#[test]
fn googles_example_in_every_dress() {
    for text in [
        "kcif yukb jejk mdju",
        "kcifyukbjejkmdju",
        " kcif yukb jejk mdju ",
        "kcif yukb jejk mdju\n",
        "kcif yukb jejk mdju\r\n",
        "kcif\u{a0}yukb\u{a0}jejk\u{a0}mdju",
        "kcif\u{202f}yukb\u{2009}jejk\u{3000}mdju",
        "kcif\tyukb\tjejk\tmdju",
        "kcif yukb\njejk mdju",
        "kcif\nyukb\njejk\nmdju",
        "kcif\r\nyukb\r\njejk\r\nmdju\r\n",
        "kcif\u{2028}yukb jejk mdju",
        "kcif\u{200b}yukb\u{200b}jejk\u{200b}mdju",
        "\u{feff}kcif yukb jejk mdju",
        "kcif\u{ad}yukb jejk\u{2060}mdju",
        "\u{200e}kcif yukb jejk mdju\u{200f}",
        "k c i f y u k b j e j k m d j u",
        "kcifyukb jejkmdju",
        "KCIF YUKB JEJK MDJU",
        "KCIFYUKBJEJKMDJU",
        "Kcif yukb jejk mdju",
        "Kcifyukbjejkmdju",
        "Kcif Yukb Jejk Mdju",
        "kcif yukb Jejk mdju",
        "\"kcif yukb jejk mdju\"",
        "'kcif yukb jejk mdju'",
        "“kcif yukb jejk mdju”",
        "„kcif yukb jejk mdju“",
        "«kcif yukb jejk mdju»",
        "‘kcifyukbjejkmdju’",
        "`kcifyukbjejkmdju`",
        " \"kcifyukbjejkmdju\" \n",
        "App password: kcif yukb jejk mdju",
        "App password:kcif yukb jejk mdju",
        "app password kcif yukb jejk mdju",
        "App password: Kcif yukb jejk mdju",
        "APP PASSWORD: KCIF YUKB JEJK MDJU",
        "App password:\nkcif yukb\njejk mdju",
        "App password = kcifyukbjejkmdju",
        "App password: \"kcif yukb jejk mdju\"",
        "App password: “kcifyukbjejkmdju”.",
        "password=kcifyukbjejkmdju",
        "Gmail: kcifyukbjejkmdju",
        "(kcif yukb jejk mdju)",
        "kcif yukb jejk mdju.",
        "kcifyukbjejkmdju,",
        "Your code here: kcif yukb jejk mdju",
        "Passwort für Apps kcif yukb jejk mdju",
        "Пароль приложения: kcif yukb jejk mdju",
        "アプリ パスワード：kcif yukb jejk mdju",
        "Hi Anna, the app password is kcif yukb jejk mdju, best wishes, Tom",
        "Your app password for your device\nkcif yukb jejk mdju\nHow to use it\nGo to the settings of the application",
        "smtp.gmail.com 587 anna@gmail.com kcifyukbjejkmdju",
    ] {
        let (secret, cleaned, findings) = read(text, "gmail");
        assert_eq!(secret.as_deref(), Some(CODE), "{text:?}: {findings:?}");
        assert_eq!(findings, [], "{text:?}");
        assert_eq!(cleaned.is_empty(), text == CODE, "{text:?}: {cleaned:?}");
    }
}

#[test]
fn says_what_it_cleaned() {
    use Cleaned::*;
    for (text, expected) in [
        ("kcif yukb jejk mdju", vec![Spaces(3)]),
        ("kcif\u{a0}yukb jejk mdju\n", vec![Spaces(3), LineBreaks(1)]),
        ("kcif\tyukb\tjejk\tmdju", vec![Tabs(3)]),
        ("\u{200b}kcifyukbjejkmdju\u{feff}", vec![Invisible(2)]),
        ("“Kcif yukb jejk mdju”", vec![Spaces(3), Quotes(2), Capitals(1)]),
        ("App password: kcif yukb jejk mdju", vec![Spaces(3), Words(2)]),
        ("KCIFYUKBJEJKMDJU", vec![Capitals(16)]),
        ("(kcifyukbjejkmdju).", vec![Marks(3)]),
    ] {
        assert_eq!(read(text, "gmail").1, expected, "{text:?}");
    }
    assert_eq!(read("abcd–efgh—ijkl‑mnop", "icloud").1, [Dashes(3)]);
}

#[test]
fn names_what_stands_in_the_way() {
    use Finding::*;
    let long_paste = "a".repeat(10_000_000);
    let cyrillic = LookAlikeLetter { script: "cyrillic" };
    for (text, provider, finding) in [
        ("", "gmail", Empty),
        ("  \t\r\n", "gmail", Empty),
        ("\u{200b}\u{feff}", "gmail", Empty),
        ("\0\0", "gmail", Empty),
        (long_paste.as_str(), "gmail", FarTooLong),
        ("kcif yukb jejk mdj", "gmail", TooShort { found: 15, expected: 16 }),
        ("kcif yukb jejk mdjuu", "gmail", TooLong { found: 17, expected: 16 }),
        ("Kcif yukb jejk mdj", "gmail", TooShort { found: 15, expected: 16 }),
        ("App password: kcif yukb jejk mdj", "gmail", TooShort { found: 15, expected: 16 }),
        ("Code = kcifyukbjejkmdjuu", "gmail", TooLong { found: 17, expected: 16 }),
        ("\"", "gmail", Empty),
        ("kcif yukb jejk", "gmail", TooShort { found: 12, expected: 16 }),
        ("kcif yukb jejk mdju x", "gmail", TooLong { found: 17, expected: 16 }),
        ("x kcif yukb jejk mdju", "gmail", TooLong { found: 17, expected: 16 }),
        ("kcifyukbjejkmdju x", "gmail", TooLong { found: 17, expected: 16 }),
        ("kc1f yukb jejk mdj", "gmail", TooShort { found: 15, expected: 16 }),
        ("12345", "gmail", TooShort { found: 5, expected: 16 }),
        ("kcif yukb jejk mdj\u{f9}", "gmail", ForeignCharacter),
        ("tom@yahoo.com", "gmail", TheAddress),
        ("smtp.gmail.com", "gmail", ALink),
        ("kcif", "gmail", TooShort { found: 4, expected: 16 }),
        ("kcif yukb jejk mdju abcd efgh ijkl mnop", "gmail", TwoCodes),
        ("kcifyukbjejkmdjuabcdefghijklmnop", "gmail", TwoCodes),
        ("kcifyukbjejkmdju abcdefghijklmnop", "gmail", TwoCodes),
        ("old: kcif yukb jejk mdju new: abcd efgh ijkl mnop", "gmail", TwoCodes),
        ("123456", "gmail", OneTimeCode),
        ("123 456", "gmail", OneTimeCode),
        ("G-123456", "gmail", OneTimeCode),
        ("12345678", "gmail", BackupCode),
        ("1234 5678", "gmail", BackupCode),
        ("1234 5678\n2345 6789\n3456 7890", "gmail", BackupCode),
        ("anna@gmail.com", "gmail", TheAddress),
        ("Anna@Gmail.com ", "gmail", TheAddress),
        ("https://myaccount.google.com/apppasswords", "gmail", ALink),
        ("HTTPS://example.com", "gmail", ALink),
        ("www.google.com", "gmail", ALink),
        ("Sommer2019!", "gmail", AccountPassword),
        ("sommer2019", "gmail", AccountPassword),
        ("correct-horse-battery", "gmail", AccountPassword),
        ("Passwort12345678", "gmail", AccountPassword),
        ("p@ssw0rd", "gmail", AccountPassword),
        ("абвгд", "gmail", cyrillic),
        ("kcif yukb jejk mdj\u{443}", "gmail", cyrillic),
        ("kcif yukb jejk md\u{458}u", "gmail", cyrillic),
        ("kcif yukb jejk mdj\u{3c5}", "gmail", LookAlikeLetter { script: "greek" }),
        ("ｋｃｉｆ yukb jejk mdju", "gmail", LookAlikeLetter { script: "fullwidth" }),
        ("abcd-efgh-ijkl-mnop", "gmail", OtherProvidersCode),
        ("kcifyukb\0jejkmdju", "gmail", ControlInside),
        ("kcifyukb\u{1b}[2Jjejkmdju", "gmail", ControlInside),
        ("kciFyukBjejkmdju", "gmail", AccountPassword),
        ("kcifyukBjejkmdju", "gmail", ForeignCharacter),
        ("abcd-efgh-ijkl-mno", "icloud", TooShort { found: 18, expected: 19 }),
        ("abcd-efgh-ijkl-mnopq", "icloud", TooLong { found: 20, expected: 19 }),
        ("kcif yukb jejk mdj", "icloud", TooShort { found: 15, expected: 16 }),
        ("123456", "icloud", OneTimeCode),
        ("Sommer2019!", "icloud", AccountPassword),
        ("abcd-efgh-ijkl-mnop abcd-efgh-ijkl-mnoq", "icloud", TwoCodes),
        ("\u{430}bcd-efgh-ijkl-mnop", "icloud", cyrillic),
        ("anna@gmail.com", "yahoo", TheAddress),
        ("https://login.yahoo.com", "yahoo", ALink),
        ("\u{430}bcdefghijklmnop", "yahoo", cyrillic),
        ("", "free", Empty),
        (" \n", "free", Empty),
        (long_paste.as_str(), "free", FarTooLong),
        ("Sommer\n2019", "free", ControlInside),
        ("Sommer\t2019", "free", ControlInside),
        ("Sommer2019\n", "free", ControlInside),
        ("Som\0mer", "free", ControlInside),
    ] {
        let shown: String = text.chars().take(60).collect();
        let (secret, _, findings) = read(text, provider);
        assert_eq!(findings, [finding], "{shown:?} for {provider}");
        assert!(secret.is_none(), "{shown:?} for {provider}");
    }
}

#[test]
fn warns_where_nobody_is_sure() {
    use Finding::*;
    for (text, provider, code, findings) in [
        // Whether Google's codes ever hold a digit is not known.
        ("kc1f yukb jejk mdju", "gmail", "kc1fyukbjejkmdju", vec![ForeignCharacter]),
        ("summer-holiday16", "gmail", "summer-holiday16", vec![AccountPassword]),
        ("abcd-efgh-ijkl-mnop", "icloud", "abcd-efgh-ijkl-mnop", vec![]),
        ("Abcd-efgh-ijkl-mnop", "icloud", "abcd-efgh-ijkl-mnop", vec![]),
        ("ABCD-EFGH-IJKL-MNOP", "icloud", "abcd-efgh-ijkl-mnop", vec![]),
        ("abcd - efgh - ijkl - mnop", "icloud", "abcd-efgh-ijkl-mnop", vec![]),
        ("abcd‐efgh‑ijkl–mnop", "icloud", "abcd-efgh-ijkl-mnop", vec![]),
        ("App-specific password: abcd-efgh-ijkl-mnop", "icloud", "abcd-efgh-ijkl-mnop", vec![]),
        ("Your password is “abcd-efgh-ijkl-mnop”.", "icloud", "abcd-efgh-ijkl-mnop", vec![]),
        // Whether Apple takes it without hyphens is not known.
        ("abcdefghijklmnop", "icloud", "abcdefghijklmnop", vec![HyphensMissing]),
        ("kcif yukb jejk mdju", "icloud", "kcifyukbjejkmdju", vec![OtherProvidersCode]),
        ("abcd-efgh-ijkl-mno1", "icloud", "abcd-efgh-ijkl-mno1", vec![ForeignCharacter]),
        // Yahoo's help says only that the code is random.
        ("abcdefghijklmnop", "yahoo", "abcdefghijklmnop", vec![]),
        ("abcd efgh ijkl mnop", "yahoo", "abcdefghijklmnop", vec![]),
        ("App password: abcdefghijklmnop", "yahoo", "abcdefghijklmnop", vec![]),
        ("abcdefghijklmno", "yahoo", "abcdefghijklmno", vec![TooShort { found: 15, expected: 16 }]),
        ("Abcdefghijklmnop", "yahoo", "Abcdefghijklmnop", vec![ForeignCharacter]),
        ("Sommer2019!", "yahoo", "Sommer2019!", vec![AccountPassword]),
        ("123456", "yahoo", "123456", vec![OneTimeCode]),
        ("abcd-efgh-ijkl-mnop", "yahoo", "abcd-efgh-ijkl-mnop", vec![OtherProvidersCode]),
    ] {
        let (secret, _, found) = read(text, provider);
        assert_eq!(secret.as_deref(), Some(code), "{text:?} for {provider}: {found:?}");
        assert_eq!(found, findings, "{text:?} for {provider}");
    }
}

#[test]
fn free_form_passwords_are_never_altered() {
    use Finding::*;
    for (text, findings) in [
        ("Sommer2019!", vec![]),
        ("kcif yukb jejk mdju", vec![OtherProvidersCode]),
        ("from your mail page", vec![]),
        ("with space inside", vec![]),
        (" leading", vec![EdgeBlank]),
        ("trailing ", vec![EdgeBlank]),
        ("trailing\u{a0}", vec![EdgeBlank]),
        ("zero\u{200b}width", vec![InvisibleInside]),
        ("\"quoted\"", vec![]),
        ("“quoted”", vec![SmartQuotes]),
        ("it’s", vec![SmartQuotes]),
        ("пароль", vec![]),
        ("p\u{430}ssword", vec![LookAlikeLetter { script: "cyrillic" }]),
        ("pässwörd€", vec![]),
        ("密码12", vec![]),
        ("123456", vec![OneTimeCode]),
        ("12345678", vec![BackupCode]),
        ("anna@gmail.com", vec![TheAddress]),
        ("https://example.com", vec![ALink]),
        ("App password: secret", vec![]),
        ("\\\"%{}", vec![]),
        ("e\u{301}", vec![]),
    ] {
        let (secret, cleaned, found) = read(text, "free");
        assert_eq!(secret.as_deref(), Some(text), "{text:?}");
        assert_eq!((found, cleaned), (findings, vec![]), "{text:?}");
    }
}

#[test]
fn a_proposed_password_may_be_edited() {
    let format = CodeFormat { min_length: Some(16), ..CodeFormat::default() };
    for (text, findings) in [
        ("Abc/12-xyz+7890!", vec![]),
        ("two words, seventeen", vec![]),
        ("Sommer2019!", vec![Finding::TooShort { found: 11, expected: 16 }]),
        ("123456", vec![Finding::OneTimeCode]),
    ] {
        let pasted = read_code(text, Some(&format), ADDRESS);
        assert_eq!(pasted.secret.as_ref().map(Secret::expose), Some(text));
        assert_eq!((pasted.findings, pasted.cleaned), (findings, vec![]), "{text}");
    }
}

#[test]
fn a_format_says_only_what_is_known() {
    let read = |text: &str| toml::from_str::<CodeFormat>(text).expect("a format");
    assert_eq!(read(""), CodeFormat::default());
    assert!(!read("").is_issued() && !read("min_length = 16").is_issued());
    let zoho = read("lengths = [12]\nlength_certainty = \"certain\"\nalphabet = \"unknown\"");
    assert_eq!((zoho.alphabet, zoho.alphabet_certainty), (Alphabet::Any, Certainty::Unknown));
    assert!(zoho.is_issued());
    assert!(toml::from_str::<CodeFormat>("length = 12").is_err(), "a slip in a key is found");
}

#[test]
fn holds_for_every_paste() {
    let pieces = [
        "",
        "kcif",
        "yukb",
        "KCIF",
        "abcdefghijklmnop",
        "abcd-efgh-ijkl-mnop",
        "-",
        "–",
        " ",
        "\u{a0}",
        "\n",
        "\t",
        "\u{200b}",
        "\"",
        "“",
        ":",
        "App password",
        "1",
        "123456",
        "\u{430}",
        "ｋ",
        "\0",
        "@",
        "é",
        "😀",
        "https://",
        "anna@gmail.com",
    ];
    let formats: Vec<Option<CodeFormat>> =
        ["gmail", "icloud", "yahoo"].iter().map(|id| Some(format(id))).chain([None]).collect();
    let mut count = 0;
    for first in pieces {
        for second in pieces {
            for third in pieces {
                let text = format!("{first}{second}{third}{second}{first}");
                for format in &formats {
                    let pasted = read_code(&text, format.as_ref(), ADDRESS);
                    count += 1;
                    let Some(secret) = pasted.secret else {
                        assert!(!pasted.findings.is_empty(), "a refusal has a reason: {text:?}");
                        continue;
                    };
                    let code = secret.expose();
                    assert!(code.chars().count() <= text.chars().count(), "never lengthens: {text:?}");
                    let again = read_code(code, format.as_ref(), ADDRESS);
                    assert_eq!(again.secret.as_ref().map(Secret::expose), Some(code), "stable: {text:?}");
                    assert!(again.cleaned.is_empty(), "clean stays clean: {text:?} -> {:?}", again.cleaned);
                    assert!(format.is_some() || code == text, "free-form is unchanged: {text:?}");
                }
            }
        }
    }
    assert!(count > 50_000, "{count}");
}

#[test]
fn findings_and_debug_hold_nothing_of_the_text() {
    for provider in ["gmail", "icloud", "yahoo", "free"] {
        let format = (provider != "free").then(|| format(provider));
        for text in ["kcif yukb jejk mdju", "Zq9!Zq9!", "App password: kcif yukb jejk mdj"] {
            let shown = format!("{:?}", read_code(text, format.as_ref(), ADDRESS)).to_lowercase();
            assert!(["kcif", "yukb", "zq9"].iter().all(|part| !shown.contains(part)), "{shown}");
        }
    }
}

#[test]
fn a_long_paste_is_judged_at_once() {
    let started = std::time::Instant::now();
    for text in [
        "kcif ".repeat(2_000_000),
        "a".repeat(4_096),
        "ab ".repeat(1_300),
        "\"'".repeat(2_000),
        "abcd-".repeat(800),
        ":".repeat(4_096),
        "a:".repeat(2_048),
        "a1b2 ".repeat(819),
        "“a”".repeat(585),
    ] {
        assert!(read(&text, "gmail").0.is_none());
    }
    assert!(started.elapsed() < std::time::Duration::from_secs(1), "{:?}", started.elapsed());
}

#[test]
fn shapes_are_as_shown() {
    let gmail = format("gmail");
    let icloud = format("icloud");
    assert_eq!(expected_groups(&gmail), [4, 4, 4, 4]);
    assert_eq!(expected_groups(&format("yahoo")), [16]);
    let code = |text: &str| Secret::new(text.to_owned());
    assert_eq!(shape(&code(CODE), Some(&gmail)), CodeShape { length: 16, groups: vec![4, 4, 4, 4] });
    assert_eq!(shape(&code("abcd-efgh-ijkl-mnop"), Some(&icloud)), CodeShape { length: 19, groups: vec![4, 4, 4, 4] });
    assert_eq!(shape(&code("Sommer2019!"), None), CodeShape { length: 11, groups: vec![11] });
    assert_eq!(looks_issued(&code(CODE), Some(&gmail)), Some(true));
    assert_eq!(looks_issued(&code("Sommer2019!"), Some(&gmail)), Some(false));
    assert_eq!(looks_issued(&code("abcd-efgh-ijkl-mnop"), Some(&icloud)), Some(true));
    assert_eq!(looks_issued(&code("abcdefghijklmnop"), None), None);
}

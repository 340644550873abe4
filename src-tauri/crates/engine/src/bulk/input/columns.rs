//! What is in which column, by the names that people and programs give to columns.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::data::carried;

/// What can be in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Part {
    /// The address.
    Address,
    /// The app's id or name.
    App,
    /// The login name.
    User,
    /// The login name for reading.
    ImapUser,
    /// The name that people see.
    Name,
    /// Its first part.
    FirstName,
    /// Its last part.
    LastName,
    /// The server for sending.
    Smtp,
    /// Its port.
    SmtpPort,
    /// How it is encrypted.
    SmtpSecurity,
    /// The server for reading.
    Imap,
    /// Its port.
    ImapPort,
    /// How it is encrypted.
    ImapSecurity,
    /// The code.
    Code,
}

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Column {
    /// A part that is read, and kept.
    Read(Part),
    /// Codes: used where they are the best of the row (0 is better than 1), and never kept.
    Secret(Option<usize>),
    /// Written by an earlier run: left out.
    Ours,
    /// Anything else; kept.
    Other,
}

/// The columns of results begin so.
pub(crate) const OURS: &str = "sparekey_";

#[derive(Deserialize)]
struct Names {
    #[serde(rename = "secret-words")]
    secret_words: Vec<String>,
    #[serde(flatten)]
    parts: HashMap<Part, Vec<String>>,
}

static NAMES: LazyLock<Names> =
    LazyLock::new(|| serde_json::from_str(carried!("rules/columns.toml")).expect("a test reads the embedded file"));

/// What is in the column of this name.
pub(crate) fn column(name: &str) -> Column {
    let key = key(name);
    let names = &*NAMES;
    let place = |part| names.parts.get(&part).and_then(|names| names.iter().position(|name| *name == key));
    if let Some(rank) = place(Part::Code) {
        return Column::Secret(Some(rank));
    }
    if names.secret_words.iter().any(|word| key.contains(word.as_str())) {
        return Column::Secret(None);
    }
    if name.trim().to_ascii_lowercase().starts_with(OURS) {
        return Column::Ours;
    }
    let found = names.parts.iter().find(|(part, names)| **part != Part::Code && names.contains(&key));
    found.map_or(Column::Other, |(part, _)| Column::Read(*part))
}

/// The name without case, accents, blanks and marks: letters and digits alone.
fn key(name: &str) -> String {
    // The marks of Japanese make other letters of letters.
    let is_accent = |c: char| is_combining_mark(c) && !matches!(c, '\u{3099}' | '\u{309a}');
    let is_letter = |c: char| c.is_alphanumeric() || is_combining_mark(c);
    let letters = name.nfkd().filter(|c| is_letter(*c) && !is_accent(*c));
    // Polish ł has no accent that comes off.
    letters.flat_map(char::to_lowercase).map(|c| if c == 'ł' { 'l' } else { c }).nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_in_the_form_in_which_they_are_compared_and_mean_one_thing() {
        let mut seen: HashMap<&str, Part> = HashMap::new();
        for (part, names) in &NAMES.parts {
            for name in names {
                assert_eq!(key(name), *name, "{part:?}");
                assert_eq!(seen.insert(name, *part), None, "{name} is named twice");
            }
        }
        assert!(NAMES.secret_words.iter().all(|word| key(word) == *word), "{:?}", NAMES.secret_words);
        assert_eq!(NAMES.parts.len(), 14, "every part has names");
    }

    #[test]
    fn columns_are_known_in_several_languages() {
        for (name, part) in [
            ("E-Mail Address", Part::Address),
            ("E-Mail-Adresse", Part::Address),
            ("Correo electrónico", Part::Address),
            ("メールアドレス", Part::Address),
            ("البريد الإلكتروني", Part::Address),
            ("smtpEmailAddress", Part::Address),
            ("Posteingangsserver", Part::Imap),
            ("SMTP Verschlüsselung", Part::SmtpSecurity),
            ("smtp_port", Part::SmtpPort),
            ("Prénom", Part::FirstName),
            ("Użytkownik", Part::User),
        ] {
            assert_eq!(column(name), Column::Read(part), "{name}");
        }
        assert_eq!(column("Department"), Column::Other);
        assert_eq!(column("Sparekey_Result"), Column::Ours);
    }

    #[test]
    fn whatever_may_hold_a_code_is_secret() {
        for name in ["App Password", "Passwort", "Contraseña", "Hasło", "パスワード", "sparekey_app_password", "code"]
        {
            assert!(matches!(column(name), Column::Secret(Some(_))), "{name}");
        }
        for name in ["Pass", "PW", "smtp_pass", "App code", "Kod aplikacji"] {
            assert!(matches!(column(name), Column::Secret(Some(_))), "{name}");
        }
        for name in ["old password", "Passwort (alt)", "user_pwd", "API key", "user pass"] {
            assert_eq!(column(name), Column::Secret(None), "{name}");
        }
        let (Column::Secret(app), Column::Secret(usual)) = (column("App-Passwort"), column("password")) else {
            panic!("both hold codes")
        };
        assert!(app < usual, "an app password is taken first");
    }
}

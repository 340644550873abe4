//! Settings for programs that read files: what was proven, and nothing of a code. No form can hold one, since [`Proven`]
//! has none.

mod apple;
mod env;
mod json;
mod msmtp;
#[cfg(test)]
mod tests;
mod thunderbird;
mod xml;

use super::Proven;
use crate::endpoint::Endpoint;
use crate::texts::Texts;

/// The form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FileFormat {
    /// `msmtprc` of msmtp, which finds the password in the keychain by itself.
    Msmtp,
    /// Thunderbird's `clientConfig` 1.1 (draft-ietf-mailmaint-autoconfig).
    Thunderbird,
    /// A configuration profile of Apple's Mail.
    Apple,
    /// Variables for a shell and for programs that read `.env`.
    Env,
    /// JSON.
    Json,
}

/// A file for a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsFile {
    /// Its name.
    pub name: String,
    /// What stands in it.
    pub text: String,
}

/// Why a form cannot hold these settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// It is for sending, which was not proven.
    #[error("this form is for sending, which was not proven")]
    NotSending,
    /// It is for sending and reading, which were not both proven.
    #[error("this form is for sending and reading, which were not both proven")]
    NotBoth,
    /// A name holds characters that the form cannot.
    #[error("a name holds characters that this form cannot hold")]
    Characters,
}

impl FileFormat {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Msmtp, Self::Thunderbird, Self::Apple, Self::Env, Self::Json];

    /// Its stable name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Msmtp => "msmtp",
            Self::Thunderbird => "thunderbird",
            Self::Apple => "apple",
            Self::Env => "env",
            Self::Json => "json",
        }
    }

    /// The form of a name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// Whether these settings can stand in it.
    ///
    /// # Errors
    ///
    /// Why not.
    pub fn takes(self, proven: &Proven<'_>) -> Result<(), Unfit> {
        match self {
            Self::Msmtp if proven.smtp.is_none() => return Err(Unfit::NotSending),
            Self::Thunderbird | Self::Apple if proven.smtp.is_none() || proven.imap.is_none() => {
                return Err(Unfit::NotBoth);
            }
            _ => {}
        }
        // What is proven is handed over unchanged or not at all.
        let address = proven.address.to_string();
        let names = [proven.smtp, proven.imap].into_iter().flatten().map(|(_, user)| user);
        let mut all = names.chain([address.as_str()]);
        if self != Self::Json && !all.all(|name| is_plain(name) && name.len() <= LONGEST) {
            return Err(Unfit::Characters);
        }
        Ok(())
    }
}

/// msmtp reads lines of 500 bytes.
const LONGEST: usize = 400;

/// The settings as a file for a program. What stands in it for people is in the language of `texts`.
///
/// # Errors
///
/// The form cannot hold them.
pub fn settings_file(format: FileFormat, proven: &Proven<'_>, texts: &Texts) -> Result<SettingsFile, Unfit> {
    format.takes(proven)?;
    let domain = proven.address.domain();
    let (name, text) = match format {
        FileFormat::Msmtp => ("msmtprc".to_owned(), msmtp::file(proven, texts)),
        FileFormat::Thunderbird => (format!("{domain}.xml"), thunderbird::file(proven, texts)),
        FileFormat::Apple => (format!("{domain}.mobileconfig"), apple::file(proven, texts)),
        FileFormat::Env => ("mail.env".to_owned(), env::file(proven, texts)),
        FileFormat::Json => ("mail-settings.json".to_owned(), json::file(proven)),
    };
    Ok(SettingsFile { name, text })
}

/// Server and login name of a leg.
type Leg<'a> = (&'a Endpoint, &'a str);

/// The name that people see, where there is one, in one line.
fn display_name(proven: &Proven<'_>) -> Option<String> {
    let name = proven.display_name?.chars().map(|c| if is_plain_char(c) { c } else { ' ' });
    let name = name.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    (!name.is_empty()).then_some(name)
}

/// A message as lines of a comment.
fn comment(text: &str) -> String {
    let text = Texts::without_isolation(text);
    text.lines().map(|line| format!("# {}\n", line.trim())).collect()
}

/// A value as one word of a shell (POSIX 2.2.2).
fn shell_word(value: &str) -> String {
    format!("'{}'", value.replace('\'', r"'\''"))
}

fn is_plain(text: &str) -> bool {
    text.chars().all(is_plain_char)
}

/// Neither a control nor anything that XML cannot hold (XML 1.0 §2.2), nor an end of a line by another name.
fn is_plain_char(c: char) -> bool {
    !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{fffe}' | '\u{ffff}')
}

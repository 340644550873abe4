//! Where a message may lie: the inbox, and what the server or its name says is spam, sent, all or thrown away.

use async_imap::imap_proto::{MailboxListData, NameAttribute};

/// What a folder is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    Inbox,
    Spam,
    Sent,
    All,
    Trash,
}

/// A folder, as commands name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Folder {
    pub(super) role: Role,
    /// As a quoted string (RFC 9051 §4.3).
    pub(super) name: String,
}

/// Longest name that is sent back to the server.
const LONGEST: usize = 200;

/// Last parts of names under which servers without SPECIAL-USE keep spam, in modified UTF-7 (RFC 3501 §5.1.3).
const SPAM: &[&str] = &[
    "junk",
    "spam",
    "junk mail",
    "junk e-mail",
    "junk email",
    "junk-e-mail",
    "bulk mail",
    "bulk",
    "spamverdacht",
    "unerw&apw-nscht",
    "ind&aok-sirables",
    "courrier ind&aok-sirable",
    "posta indesiderata",
    "correo no deseado",
    "lixo eletr&apq-nico",
    "ongewenste e-mail",
    "roskaposti",
    "skr&aoq-ppost",
    "s&apg-ppelpost",
    "&bceeparwbdw-",
    "&v4nxppcutvy-",
    "&v4nxppd1tvy-",
    "&j,dg0tdhmpww6w-",
];

/// The same for copies of what was sent.
const SENT: &[&str] = &[
    "sent",
    "sent items",
    "sent messages",
    "sent mail",
    "sent-mail",
    "outbox",
    "gesendet",
    "gesendete objekte",
    "gesendete elemente",
    "envoy&aok-s",
    "&amk-l&aok-ments envoy&aok-s",
    "posta inviata",
    "enviados",
    "verzonden items",
    "&bb4eqgq,beaemaqybdsenqq9bd0eswq1-",
    "&xfjt0zab-",
];

impl Folder {
    /// The inbox.
    pub(super) fn inbox() -> Self {
        Self { role: Role::Inbox, name: "\"INBOX\"".into() }
    }

    /// The folder in a LIST answer, if it matters here; and whether the server itself says what it is for (RFC 6154).
    pub(super) fn listed(data: &MailboxListData<'_>) -> Option<(Self, bool)> {
        let has = |one: &NameAttribute<'_>| data.name_attributes.contains(one);
        if has(&NameAttribute::NoSelect) || data.name.eq_ignore_ascii_case("INBOX") {
            return None;
        }
        let name = quoted(&data.name)?;
        let told = [
            (NameAttribute::Junk, Role::Spam),
            (NameAttribute::Sent, Role::Sent),
            (NameAttribute::All, Role::All),
            (NameAttribute::Trash, Role::Trash),
        ];
        if let Some((_, role)) = told.into_iter().find(|(attribute, _)| has(attribute)) {
            return Some((Self { role, name }, true));
        }
        let last = match data.delimiter.as_deref() {
            Some(delimiter) if !delimiter.is_empty() => data.name.rsplit(delimiter).next().unwrap_or_default(),
            _ => &data.name,
        };
        let last = last.to_lowercase();
        let role = match last.as_str() {
            last if SPAM.contains(&last) => Role::Spam,
            last if SENT.contains(&last) => Role::Sent,
            _ => return None,
        };
        Some((Self { role, name }, false))
    }
}

/// A name that can be sent back as it came; others are left alone.
fn quoted(name: &str) -> Option<String> {
    let plain = name.bytes().all(|byte| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\'));
    (plain && name.len() <= LONGEST).then(|| format!("\"{name}\""))
}

#[cfg(test)]
mod tests {
    use async_imap::imap_proto::{MailboxDatum, Response};

    use super::*;

    fn listed(line: &str) -> Option<(Role, String, bool)> {
        match Response::parse(format!("* LIST {line}\r\n").as_bytes()) {
            Ok((_, Response::MailboxData(MailboxDatum::List(data)))) => {
                Folder::listed(&data).map(|(folder, told)| (folder.role, folder.name, told))
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_the_server_says_and_what_names_say() {
        let some = |role, name: &str, told| Some((role, name.to_owned(), told));
        assert_eq!(listed(r#"(\HasNoChildren \Junk) "/" "[Gmail]/Spam""#), some(Role::Spam, "\"[Gmail]/Spam\"", true));
        assert_eq!(listed(r#"(\All) "/" "[Gmail]/All Mail""#), some(Role::All, "\"[Gmail]/All Mail\"", true));
        assert_eq!(listed(r#"() "." INBOX.Junk"#), some(Role::Spam, "\"INBOX.Junk\"", false));
        assert_eq!(listed(r#"() "/" "Courrier ind&AOk-sirable""#).map(|one| one.0), Some(Role::Spam));
        assert_eq!(listed(r#"() "/" "&V4NXPpCuTvY-""#).map(|one| one.0), Some(Role::Spam));
        assert_eq!(listed(r#"() NIL "Sent Items""#).map(|one| one.0), Some(Role::Sent));
        assert_eq!(listed(r#"(\Noselect) "/" Spam"#), None);
        assert_eq!(listed(r#"() "/" INBOX"#), None);
        assert_eq!(listed(r#"() "/" Spammers"#), None);
    }

    #[test]
    fn names_cannot_smuggle_commands() {
        assert_eq!(listed(r#"(\Junk) "/" "a\"b""#), None);
        assert_eq!(listed("(\\Junk) \"/\" {10}\r\na\r\nb LOGIN"), None);
        assert_eq!(listed(&format!("(\\Junk) \"/\" {}", "a".repeat(300))), None);
    }
}

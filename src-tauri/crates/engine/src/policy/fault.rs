//! What of a policy is not followed, and why: facts only, the words stand in `texts/*/policy.ftl`.

use crate::diagnosis::unseen;

/// Longest piece of a policy that a fault repeats, in characters.
const LONGEST: usize = 80;

/// Why something of a policy is not followed. Texts from the policy are shortened and free of control characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PolicyFault {
    /// Nothing is followed: other people than an administrator could have written it.
    Unsafe {
        /// The file, folder or key.
        place: String,
        /// What is wrong with it.
        because: FileFault,
    },
    /// Nothing is followed: it is longer than [`MOST_BYTES`](super::MOST_BYTES).
    TooLong {
        /// The file or key.
        place: String,
    },
    /// Nothing is followed: it is no TOML, no property list, or no text.
    NotReadable {
        /// The file or key.
        place: String,
        /// The line, from 1, where that is known.
        line: Option<usize>,
        /// What is wrong there.
        slip: Slip,
    },
    /// A key that Sparekey does not know.
    UnknownKey {
        /// The key, with those above it, as "servers.firm.example.pop".
        key: String,
    },
    /// A value of another kind than is expected.
    WrongKind {
        /// The key.
        key: String,
        /// What is expected.
        expected: Expected,
    },
    /// A list with more entries than are read.
    TooMany {
        /// The key.
        key: String,
        /// How many are read.
        most: usize,
    },
    /// There is no such app.
    UnknownApp {
        /// What stands there.
        id: String,
    },
    /// There is no such provider.
    UnknownProvider {
        /// What stands there.
        id: String,
    },
    /// There is no such language.
    UnknownLanguage {
        /// What stands there.
        tag: String,
    },
    /// An entry of `servers` for something that is no mail domain.
    NoDomain {
        /// What stands there.
        domain: String,
    },
    /// A second entry of `servers` for the same domain; the first counts.
    DomainTwice {
        /// The domain.
        domain: String,
    },
    /// An entry of `servers` for a domain of a known provider.
    DomainOfProvider {
        /// The domain.
        domain: String,
        /// The provider's name, if it has a file.
        provider: Option<String>,
    },
    /// An entry of `servers` for a domain that looks like a slip of the keyboard.
    DomainLooksLike {
        /// The domain.
        domain: String,
        /// The domain of a known provider that it looks like.
        meant: String,
    },
    /// An entry of `servers` for a domain whose mail goes to a known provider. Found out when the domain is looked up.
    DomainHostedBy {
        /// The domain.
        domain: String,
        /// The provider's name.
        provider: String,
    },
    /// An entry of `servers` that names no server for sending.
    NoSending {
        /// The domain.
        domain: String,
    },
    /// A server that is not written as `HOST:PORT:tls` or `HOST:PORT:starttls`.
    NoServer {
        /// The key.
        key: String,
        /// What stands there.
        text: String,
    },
    /// A server of a known provider beside one that is not that provider's.
    ServerOfProvider {
        /// The domain.
        domain: String,
        /// The server.
        host: String,
    },
    /// A form of the login name that is neither `address` nor `local-part`.
    NoUserForm {
        /// The key.
        key: String,
        /// What stands there.
        text: String,
    },
    /// `extra-ca` holds no certificate.
    NoCertificate,
    /// A certificate that cannot be read.
    CertificateNotReadable,
    /// A certificate that may not sign others.
    NotAnAuthority {
        /// Whose it is.
        name: String,
    },
    /// A certificate that is not valid today.
    AuthorityOutOfDate {
        /// Whose it is.
        name: String,
        /// First day, as "2026-11-22".
        from: String,
        /// Last day.
        until: String,
    },
    /// The file that `extra-ca` names is not used.
    CertificateFile {
        /// What has to be changed: the file, or a folder on the way to it.
        place: String,
        /// Why.
        because: FileFault,
    },
    /// More is wrong than is listed.
    More {
        /// How much.
        count: usize,
    },
}

/// What is wrong with a file or folder of a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// Somebody else than the administrator owns it.
    Owner,
    /// Others than its owner may write it.
    Writable,
    /// It is a link to somewhere else.
    Link,
    /// It is no ordinary file, or no folder where there should be one.
    Kind,
    /// It may not be read.
    NotAllowed,
    /// It is not there.
    Missing,
    /// It is too long.
    TooLong,
    /// It is not a whole path, or files are not read here: the certificate itself has to stand in the policy.
    Path,
    /// The system says no for another reason.
    Failed,
}

impl FileFault {
    /// All, for tests.
    pub const ALL: [Self; 9] = [
        Self::Owner,
        Self::Writable,
        Self::Link,
        Self::Kind,
        Self::NotAllowed,
        Self::Missing,
        Self::TooLong,
        Self::Path,
        Self::Failed,
    ];

    /// Its name in text ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Writable => "writable",
            Self::Link => "link",
            Self::Kind => "kind",
            Self::NotAllowed => "not-allowed",
            Self::Missing => "missing",
            Self::TooLong => "too-long",
            Self::Path => "path",
            Self::Failed => "failed",
        }
    }
}

/// A file that is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// What has to be changed: the file, or a folder on the way to it; `None`: the file as it was named.
    pub place: Option<String>,
    /// What is wrong with it.
    pub because: FileFault,
}

impl From<FileFault> for Refused {
    fn from(because: FileFault) -> Self {
        Self { place: None, because }
    }
}

/// What is wrong where a file cannot be read on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// The key or table stands there a second time.
    Twice,
    /// A text begins there and does not end.
    OpenText,
    /// A bracket opens there and nothing closes it.
    OpenBracket,
    /// The value is missing, or of no kind that there is: a text without quotation marks, as a rule.
    Value,
    /// There is no equals sign behind a key.
    NoEquals,
    /// A comma is missing, or one too many.
    Comma,
    /// Something stands behind the value.
    Behind,
    /// A backslash stands in a text in double quotation marks.
    Backslash,
    /// It is not written in UTF-8.
    Encoding,
    /// Anything else.
    Other,
}

impl Slip {
    /// All, for tests.
    pub const ALL: [Self; 10] = [
        Self::Twice,
        Self::OpenText,
        Self::OpenBracket,
        Self::Value,
        Self::NoEquals,
        Self::Comma,
        Self::Behind,
        Self::Backslash,
        Self::Encoding,
        Self::Other,
    ];

    /// Its name in text ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Twice => "twice",
            Self::OpenText => "open-text",
            Self::OpenBracket => "open-bracket",
            Self::Value => "value",
            Self::NoEquals => "no-equals",
            Self::Comma => "comma",
            Self::Behind => "behind",
            Self::Backslash => "backslash",
            Self::Encoding => "encoding",
            Self::Other => "other",
        }
    }
}

/// What a value should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A text.
    Text,
    /// Yes or no: `true`, `false`, 1, 0.
    YesNo,
    /// A list of texts.
    List,
    /// Tables, one for each domain.
    Tables,
}

impl Expected {
    /// Its name in text ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::YesNo => "yes-no",
            Self::List => "list",
            Self::Tables => "tables",
        }
    }
}

impl PolicyFault {
    /// Its name in text ids, and in what programs read.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Unsafe { .. } => "unsafe",
            Self::TooLong { .. } => "too-long",
            Self::NotReadable { .. } => "not-readable",
            Self::UnknownKey { .. } => "unknown-key",
            Self::WrongKind { .. } => "wrong-kind",
            Self::TooMany { .. } => "too-many",
            Self::UnknownApp { .. } => "unknown-app",
            Self::UnknownProvider { .. } => "unknown-provider",
            Self::UnknownLanguage { .. } => "unknown-language",
            Self::NoDomain { .. } => "no-domain",
            Self::DomainTwice { .. } => "domain-twice",
            Self::DomainOfProvider { .. } => "domain-of-provider",
            Self::DomainLooksLike { .. } => "domain-looks-like",
            Self::DomainHostedBy { .. } => "domain-hosted-by",
            Self::NoSending { .. } => "no-sending",
            Self::NoServer { .. } => "no-server",
            Self::ServerOfProvider { .. } => "server-of-provider",
            Self::NoUserForm { .. } => "no-user-form",
            Self::NoCertificate => "no-certificate",
            Self::CertificateNotReadable => "certificate-not-readable",
            Self::NotAnAuthority { .. } => "not-an-authority",
            Self::AuthorityOutOfDate { .. } => "authority-out-of-date",
            Self::CertificateFile { .. } => "certificate-file",
            Self::More { .. } => "more",
        }
    }
}

/// A piece of a policy that can be shown: short, and of characters that are seen.
pub(super) fn shown(text: &str) -> String {
    let mut seen = text.trim().chars().filter(|c| !unseen(*c));
    let mut shown: String = seen.by_ref().take(LONGEST).collect();
    if seen.next().is_some() {
        shown.push('…');
    }
    shown
}

//! E-mail addresses as people type them.

use serde::{Deserialize, Serialize};

/// An address: the local part exactly as typed, the domain in ASCII (IDNA, lower case) form.
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
    /// Reads an address from what was typed or pasted; surrounding blanks, `mailto:` and `Name <a@b>` are taken off.
    pub fn parse(typed: &str) -> Result<Self, AddressError> {
        let (local, domain) = typed.trim().rsplit_once('@').ok_or(AddressError::NoAt)?;
        Ok(Self { local: local.into(), domain: domain.to_ascii_lowercase() })
    }

    /// The part before the `@`, as typed.
    pub fn local(&self) -> &str {
        &self.local
    }

    /// The part behind the `@`, in ASCII form.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// The same person at another domain (for an offered correction).
    pub fn at(&self, domain: &str) -> Self {
        Self { local: self.local.clone(), domain: domain.to_owned() }
    }
}

impl std::fmt::Display for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}@{}", self.local, self.domain)
    }
}

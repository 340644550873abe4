//! What an organisation has set for its computers.
//!
//! A [`Policy`] is read once, at start, from a place that only an administrator can write; which places those are is the
//! business of `crates/platform`. This module knows no place: it reads a tree of keys and values ([`read()`]), judges every
//! entry by itself, and says of each one that it does not follow why ([`PolicyFault`]). Nothing set means [`Policy::default`].
//!
//! | key | value | what it does |
//! |---|---|---|
//! | `app` | id of an app | step 1 is answered; nobody changes it |
//! | `providers` | list of ids of providers | only these providers, and the domains of `servers`; an empty list means those domains alone |
//! | `servers` | list of tables, or a table by domain: `domain`, `smtp`, `imap` as `HOST:PORT:tls` or `HOST:PORT:starttls`, `user` as `address` or `local-part` | the servers of a domain of the organisation's own |
//! | `extra-ca` | certificates as PEM text, or the path of a file with them | trusted besides the system's, for servers that belong to no organisation of the catalogue |
//! | `portal-probe` | yes or no | whether a failed test may ask for a Wi-Fi's sign-in page |
//! | `saving` | yes or no | whether a mailbox may be saved in the keychain |
//! | `language` | tag (BCP 47) | what is spoken until a person chooses |
//! | `trust-environment` | yes or no | whether `SSL_CERT_FILE` and `SSL_CERT_DIR` count |
//!
//! A policy can close things and add servers of its own. It can never lead a known provider's code elsewhere: no entry
//! of `servers` may name a domain of the catalogue or one that looks like it, and where the MX hosts of a domain are a
//! known provider's, that provider wins ([`Policy::ruling`]).

mod authority;
mod fault;
mod in_force;
mod read;
mod servers;
#[cfg(test)]
mod tests;

pub use authority::Authority;
pub use fault::{Expected, FileFault, PolicyFault, Refused, Slip};
pub use read::{Form, Ground, KEYS, MOST_BYTES, read};
pub use servers::{OwnDomain, Ruling};

/// What an organisation has set. Every field that is not set leaves things as they are without a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Where it was read, as people find it there: a path, or a key of the registry. `None`: there is none.
    pub place: Option<String>,
    /// Id of the app that the settings are for.
    pub app: Option<&'static str>,
    /// Ids of the providers that may be used, each of the catalogue; `None`: all.
    pub providers: Option<Vec<String>>,
    /// Domains of the organisation's own, with their servers.
    pub servers: Vec<OwnDomain>,
    /// Certificate authorities besides the system's.
    pub authorities: Vec<Authority>,
    /// Whether a failed test may ask for a Wi-Fi's sign-in page.
    pub portal_probe: bool,
    /// Whether a mailbox may be saved in the keychain.
    pub saving: bool,
    /// Tag of the language that is spoken until a person chooses one.
    pub language: Option<&'static str>,
    /// Whether `SSL_CERT_FILE` and `SSL_CERT_DIR` count.
    pub trust_environment: bool,
    /// What of it is not followed, and why.
    pub faults: Vec<PolicyFault>,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            place: None,
            app: None,
            providers: None,
            servers: Vec::new(),
            authorities: Vec::new(),
            portal_probe: true,
            saving: true,
            language: None,
            trust_environment: false,
            faults: Vec::new(),
        }
    }
}

impl Policy {
    /// A policy of which nothing is followed, for a reason that concerns the whole.
    pub fn refused(place: impl Into<String>, fault: PolicyFault) -> Self {
        Self { place: Some(place.into()), faults: vec![fault], ..Self::default() }
    }

    /// What of it counts in practice: the app and the language.
    pub fn for_practice(&self) -> Self {
        Self { place: self.place.clone(), app: self.app, language: self.language, ..Self::default() }
    }

    /// Whether a provider may be used.
    pub fn allows(&self, provider: &str) -> bool {
        self.providers.as_ref().is_none_or(|allowed| allowed.iter().any(|id| id == provider))
    }

    /// Whether anything that it sets is followed.
    pub fn sets_anything(&self) -> bool {
        let nothing = Self { place: self.place.clone(), faults: self.faults.clone(), ..Self::default() };
        *self != nothing
    }
}

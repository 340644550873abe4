//! One mailbox that was set up.

use serde::{Deserialize, Serialize};

use crate::address::Address;
use crate::check::LegPlan;
use crate::diagnosis::Cause;
use crate::ports::{MailboxKey, ProvenAccount};
use crate::provider::Catalogue;
use crate::wizard::{Draft, wants_another_code};

/// So many networks are kept on which a mailbox was seen working, the newest first.
const MOST_NETWORKS: usize = 5;

/// One mailbox in one app: what was proven, and how it was when it was looked at last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailboxRecord {
    /// Which it is.
    pub key: MailboxKey,
    /// Provider id, if known.
    pub provider: Option<String>,
    /// What was entered, from which the wizard can be filled in again.
    pub draft: Draft,
    /// Proven server and login name for sending.
    pub smtp: Option<LegPlan>,
    /// Proven server and login name for reading.
    pub imap: Option<LegPlan>,
    /// When it was set up or its code replaced: seconds since 1970 (UTC). What was found out about an earlier code is
    /// not about this one.
    pub set_up_at: u64,
    /// When it was proven last.
    pub proven_at: u64,
    /// The last test since then, whoever asked for it.
    pub last: Option<LastCheck>,
    /// When it was looked at quietly last.
    pub looked_at: Option<u64>,
    /// Whether the keychain has its code.
    pub kept: Kept,
    /// Networks on which it was seen working, the newest first.
    pub networks: Vec<String>,
    /// It was forgotten; its code is still to be taken back at the provider.
    pub to_take_back: bool,
}

/// How a test of a mailbox ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastCheck {
    /// Seconds since 1970 (UTC).
    pub at: u64,
    /// Why it failed; `None`: it was proven.
    pub cause: Option<Cause>,
}

/// What the keychain has of a mailbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kept {
    /// The code that the app has.
    Yes,
    /// An older one: the code was replaced, and the new one not saved.
    Older,
    /// Nothing.
    No,
}

/// How a mailbox stands; those that need something come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MailboxState {
    /// Its code worked once, and is refused now.
    Died,
    /// It was forgotten; its code is still to be taken back.
    ToTakeBack,
    /// Something else was in the way at the last test.
    Troubled,
    /// It works, as far as is known.
    Works,
}

impl MailboxRecord {
    /// How it stands.
    pub fn state(&self) -> MailboxState {
        match self.last.and_then(|last| last.cause) {
            _ if self.to_take_back => MailboxState::ToTakeBack,
            Some(cause) if wants_another_code(cause) => MailboxState::Died,
            Some(_) => MailboxState::Troubled,
            None => MailboxState::Works,
        }
    }

    /// Why its last test failed.
    pub fn cause(&self) -> Option<Cause> {
        self.last?.cause
    }

    /// Its proven legs, sending first.
    pub fn legs(&self) -> impl Iterator<Item = &LegPlan> + Clone {
        [&self.smtp, &self.imap].into_iter().flatten()
    }

    /// Whether it can be tested without asking for its code.
    pub fn can_be_tested(&self) -> bool {
        self.kept == Kept::Yes && !self.to_take_back
    }

    /// Whether its servers are those of the provider whose codes would go there. A file cannot lead a code elsewhere.
    pub fn is_sound(&self, catalogue: &Catalogue) -> bool {
        self.legs().next().is_some()
            && Address::parse(&self.draft.address).is_ok_and(|address| {
                let key = MailboxKey::new(&address.to_string(), self.key.app(), self.key.name());
                key == self.key
                    && belongs(
                        catalogue,
                        &address,
                        self.provider.as_deref(),
                        self.legs().map(|leg| (&leg.endpoint.host, &leg.user)),
                    )
            })
    }

    /// Whether what lies in the keychain may be sent where it says, for this mailbox.
    pub fn takes(&self, account: &ProvenAccount, catalogue: &Catalogue) -> bool {
        let legs = || [&account.smtp, &account.imap].into_iter().flatten();
        let host_and_user = legs().map(|(endpoint, user)| (&endpoint.host, user));
        account.key() == self.key
            && legs().next().is_some()
            && account.provider == self.provider
            && Address::parse(&account.address)
                .is_ok_and(|address| belongs(catalogue, &address, account.provider.as_deref(), host_and_user))
    }

    /// Takes over networks on which it worked earlier.
    pub(super) fn worked_on_too(&mut self, earlier: &[String]) {
        self.networks
            .extend(earlier.iter().filter(|known| !self.networks.contains(known)).cloned().collect::<Vec<_>>());
        self.networks.truncate(MOST_NETWORKS);
    }

    /// Notes a network on which it works.
    pub(super) fn works_on(&mut self, network: &str) {
        self.networks.retain(|known| known != network);
        self.networks.insert(0, network.to_owned());
        self.networks.truncate(MOST_NETWORKS);
    }
}

/// Whether every known provider that a code is issued by (the mailbox's own, those of the address and of the login
/// names) runs all these hosts.
fn belongs<'a>(
    catalogue: &Catalogue,
    address: &Address,
    provider: Option<&str>,
    legs: impl Iterator<Item = (&'a String, &'a String)> + Clone,
) -> bool {
    let names = legs.clone().filter_map(|(_, user)| Address::parse(user).ok());
    let issuers = names.chain([address.clone()]).filter_map(|name| catalogue.by_domain(name.domain()));
    let known = provider.is_none_or(|id| catalogue.get(id).is_some());
    known
        && issuers
            .map(|issuer| issuer.id.as_str())
            .chain(provider)
            .all(|id| legs.clone().all(|(host, _)| catalogue.host_allowed(id, host)))
}

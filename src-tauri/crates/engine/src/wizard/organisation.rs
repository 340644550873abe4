//! What the organisation has set, as the steps heed it. Nothing here is asked of a person, and nothing a person does or a
//! file says takes any of it back.

use std::sync::Arc;

use super::address::LookUp;
use super::{StopKind, Wizard};
use crate::address::Address;
use crate::check::LegPlan;
use crate::endpoint::Leg;
use crate::mailboxes::MailboxRecord;
use crate::policy::{OwnDomain, Policy, PolicyFault, Ruling};
use crate::provider::Catalogue;

impl Wizard {
    /// What an organisation has set, from now on; in practice the app and the language alone.
    pub fn stands_under(&mut self, policy: Arc<Policy>) {
        self.policy = if self.practice { Arc::new(policy.for_practice()) } else { policy };
    }

    /// Id of the app that the settings are for: the organisation's, else the chosen one. A mailbox that was set up already
    /// keeps its own.
    pub(crate) fn app_id(&self) -> Option<&str> {
        self.app_of_policy().or(self.draft.app.as_deref())
    }

    /// The app that the organisation has chosen, where that counts.
    pub(crate) fn app_of_policy(&self) -> Option<&'static str> {
        let set_up = self.kept.is_some() || self.draft.replacing;
        self.policy.app.filter(|_| !set_up)
    }

    /// What the organisation says of the servers for the address.
    pub(crate) fn ruling(&self) -> Ruling<'_> {
        let domain = self.domain();
        let found = match &self.address.look_up {
            LookUp::Answered(answered, found) if *answered == domain => Some(found),
            _ => None,
        };
        self.policy.ruling(&domain, found, self.catalogue)
    }

    /// The servers for the address, where the organisation has set them and they count.
    pub(crate) fn servers_of_policy(&self) -> Option<&OwnDomain> {
        match self.ruling() {
            Ruling::Servers(own) => Some(own),
            _ => None,
        }
    }

    /// Whether the organisation has set the server of a leg.
    pub(crate) fn sets_server(&self, leg: Leg) -> bool {
        self.servers_of_policy().is_some_and(|own| own.server(leg).is_some())
    }

    /// Whether the organisation's entry for the domain of the address decides on servers, now or once it was asked about.
    pub(crate) fn policy_decides(&self) -> bool {
        matches!(self.ruling(), Ruling::Servers(_) | Ruling::NotAsked(_))
    }

    /// What of the policy is not followed for this address.
    pub(crate) fn policy_fault(&self) -> Option<PolicyFault> {
        self.ruling().fault(&self.domain())
    }

    /// Whether the servers of the organisation wait for an answer that nobody gives now.
    pub(crate) fn policy_waits(&self) -> bool {
        matches!(self.ruling(), Ruling::NotAsked(_)) && matches!(self.address.look_up, LookUp::Answered(..))
    }

    /// Whether a provider may be chosen.
    pub(crate) fn may_use(&self, provider: &str) -> bool {
        self.policy.allows(provider)
    }

    /// Whether servers may be typed that the organisation has not set.
    pub(crate) fn may_type_servers(&self) -> bool {
        self.policy.providers.is_none() || self.servers_of_policy().is_some()
    }

    /// What ends the wizard at the address because the organisation wants it so.
    pub(crate) fn stopped_by_policy(&self) -> Option<StopKind> {
        if self.policy_waits() {
            return Some(StopKind::PolicyWaits);
        }
        let typed = || self.own_server_open() && !self.may_type_servers();
        let forbidden = match self.provider() {
            Some(provider) => !self.may_use(&provider.id) && self.servers_of_policy().is_none(),
            None => typed(),
        };
        forbidden.then_some(StopKind::NotAllowed)
    }

    /// The gate of the policy: whether these are servers that a code may be sent to. What was proven earlier is judged by
    /// the policy of today.
    pub(super) fn follows_policy(&self, legs: &[(Leg, &LegPlan)]) -> bool {
        if self.kept.is_some() {
            let provider = self.provider().map(|provider| provider.id.as_str());
            return permits(&self.policy, self.catalogue, &self.domain(), provider, legs);
        }
        if self.policy_waits() || self.stopped_by_policy().is_some() {
            return false;
        }
        match (self.provider(), self.ruling()) {
            (Some(_), _) | (None, Ruling::Silent | Ruling::HostedBy(_)) => true,
            (None, Ruling::NotAsked(_)) => false,
            (None, Ruling::Servers(own)) => legs.iter().all(|(leg, plan)| is_set(own, *leg, plan)),
        }
    }

    /// Whether a mailbox of the list may be tested, put in and given a new code.
    pub(crate) fn permits_mailbox(&self, record: &MailboxRecord) -> bool {
        record_is_permitted(&self.policy, self.catalogue, record)
    }

    /// Whether a mailbox of the list has other servers than those that the organisation has set since: with these it can be
    /// set up again.
    pub(crate) fn has_other_servers(&self, record: &MailboxRecord) -> bool {
        let domain = Address::parse(&record.draft.address).map(|address| address.domain().to_owned());
        record.provider.is_none()
            && domain.is_ok_and(|domain| self.policy.servers_of(&domain).is_some())
            && !self.permits_mailbox(record)
    }

    /// Whether anything may be saved.
    pub(crate) fn may_be_saved(&self) -> bool {
        self.policy.saving
    }

    /// Names of the authorities that the organisation has added, where a server that is tested may be vouched for by them.
    pub(crate) fn vouched_for_by(&self) -> Vec<String> {
        let tested = self.test.lanes.iter().map(|lane| lane.plan.endpoint.host.as_str());
        self.policy.vouching(self.catalogue, tested).map(|authority| authority.name.clone()).collect()
    }
}

/// Whether a mailbox that was set up earlier may be used as things are set today.
pub(crate) fn record_is_permitted(policy: &Policy, catalogue: &Catalogue, record: &MailboxRecord) -> bool {
    let Ok(address) = Address::parse(&record.draft.address) else { return false };
    let legs: Vec<(Leg, &LegPlan)> = [(Leg::Smtp, &record.smtp), (Leg::Imap, &record.imap)]
        .into_iter()
        .filter_map(|(leg, plan)| Some((leg, plan.as_ref()?)))
        .collect();
    permits(policy, catalogue, address.domain(), record.provider.as_deref(), &legs)
}

/// What was proven was proven where the domain's mail went then: a known provider's servers stay that provider's.
fn permits(
    policy: &Policy,
    catalogue: &Catalogue,
    domain: &str,
    provider: Option<&str>,
    legs: &[(Leg, &LegPlan)],
) -> bool {
    match (provider, policy.servers_of(domain)) {
        (Some(id), own) => {
            let set = own.is_some_and(|own| legs.iter().all(|(leg, plan)| is_set(own, *leg, plan)));
            catalogue.get(id).is_some() && (policy.allows(id) || set)
        }
        (None, Some(own)) => legs.iter().all(|(leg, plan)| is_set(own, *leg, plan)),
        (None, None) => policy.providers.is_none(),
    }
}

/// Whether a server is the organisation's, at whichever port; one that the organisation left open is anybody's.
fn is_set(own: &OwnDomain, leg: Leg, plan: &LegPlan) -> bool {
    own.server(leg).is_none_or(|server| server.host == plan.endpoint.host)
}

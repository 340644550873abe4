//! Which servers are tested with which names: exactly those that the app will be given.

use std::time::Duration;

use super::{Answer, ServersFrom, Wizard};
use crate::check::{CheckPlan, JourneyPlan, LegPlan, Letter, Mailbox, runs_all};
use crate::endpoint::{Endpoint, Leg};
use crate::handover::{self, Planned};
use crate::provider::{AskFirst, StopReason};

/// In practice a message that does not come within this time does not come at all.
const PATIENCE_IN_PRACTICE: Duration = Duration::from_secs(8);

/// Why the wizard ends at the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopKind {
    /// The provider takes no password for anything.
    Everything,
    /// It takes none for reading, and the app reads.
    Reading,
    /// The mailbox has been moved to another company.
    Moved,
    /// Practice takes only the practice address.
    NotThePracticeAddress,
    /// The organisation allows other providers only.
    NotAllowed,
    /// The organisation's servers wait until somebody can be asked where the domain's mail goes.
    PolicyWaits,
}

impl Wizard {
    /// The stop that applies to this provider and this app.
    pub(crate) fn stop(&self) -> Option<StopKind> {
        if self.practice && self.parsed_address().is_ok() && self.recognised().is_none() {
            return Some(StopKind::NotThePracticeAddress);
        }
        if let Some(stop) = self.stopped_by_policy() {
            return Some(stop);
        }
        let provider = self.provider()?;
        let domain = self.domain();
        match (provider.is_stopped(Leg::Smtp, &domain), provider.is_stopped(Leg::Imap, &domain)) {
            (true, _) => Some(StopKind::Everything),
            (false, true) if self.needs().contains(&Leg::Imap) => Some(StopKind::Reading),
            _ if self.moved_to().is_some() && self.answers().moved == Some(Answer::Yes) => Some(StopKind::Moved),
            _ => None,
        }
    }

    /// The company to which the provider is moving its mailboxes, if it is.
    pub(crate) fn moved_to(&self) -> Option<&'static str> {
        self.provider()?.ask_first.iter().find_map(|ask| match ask {
            AskFirst::Moved { to } => Some(to.as_str()),
            _ => None,
        })
    }

    /// The domain of the address, empty while there is none.
    pub(crate) fn domain(&self) -> String {
        self.parsed_address().map(|address| address.domain().to_owned()).unwrap_or_default()
    }

    /// Whether the administrator decides about sending with a password (not a stop, but said early).
    pub(crate) fn administrator_decides(&self) -> bool {
        self.provider()
            .and_then(|provider| provider.stop(Leg::Smtp, &self.domain()))
            .is_some_and(|stop| stop.reason == StopReason::AdministratorDecides)
    }

    /// The endpoints that the app will use.
    pub(crate) fn planned(&self) -> Option<Planned> {
        if let Some((smtp, imap)) = &self.kept {
            let server = |leg: &Option<LegPlan>| leg.as_ref().map(|leg| leg.endpoint.clone());
            return Some(Planned { smtp: server(smtp), imap: server(imap), fits_form: true });
        }
        let app = self.app()?;
        match (self.servers_from(), self.provider()) {
            (ServersFrom::OwnServer, _) | (_, None) => {
                // The gate of what strangers name: nothing is planned for a host that a person has not confirmed.
                let own = |leg| self.own(leg).endpoint().ok().filter(|_| self.is_confirmed(leg));
                let smtp = own(Leg::Smtp)?;
                let imap = if self.needs().contains(&Leg::Imap) { Some(own(Leg::Imap)?) } else { None };
                Some(handover::plan_endpoints(app, std::slice::from_ref(&smtp), imap.as_slice()))
            }
            (_, Some(provider)) => {
                let domain = self.domain();
                let servers = |leg| self.rehearsed_at(provider.endpoints(leg, &domain));
                Some(handover::plan_endpoints(app, &servers(Leg::Smtp), &servers(Leg::Imap)))
            }
        }
    }

    /// The mailbox as it is tested.
    fn mailbox(&self, planned: &Planned) -> Option<Mailbox<'static>> {
        let address = self.parsed_address().ok()?;
        let hosts = || [&planned.smtp, &planned.imap].into_iter().flatten().map(|endpoint| endpoint.host.as_str());
        // The recognised provider's own servers are its own also where somebody typed them.
        let typed = || {
            self.recognised()
                .filter(|provider| self.provider().is_none() && runs_all(self.catalogue, provider, hosts()))
        };
        let provider = self.provider_tested().or_else(typed);
        let mailbox = Mailbox::new(address, provider).for_app(self.app());
        let own = |leg| Some(self.own(leg).host.as_str());
        let mut mailbox = mailbox.as_said(self.said(), own(Leg::Smtp), own(Leg::Imap)).signing_in(self.signs_in());
        if self.provider_tested().is_some() {
            mailbox.wants_app_password = self.wants_app_password();
        }
        Some(mailbox)
    }

    /// What is to be tested on each leg that the app needs; `None` while something is missing for it.
    pub(crate) fn planned_legs(&self) -> Option<(Option<LegPlan>, Option<LegPlan>)> {
        if let Some(kept) = &self.kept {
            return Some(kept.clone());
        }
        let planned = self.planned()?;
        let unanswered = self.policy_decides() && self.servers_of_policy().is_none();
        if unanswered || self.stopped_by_policy().is_some() {
            return None;
        }
        let mailbox = self.mailbox(&planned)?;
        let needs = self.needs();
        let leg = |leg: Leg, endpoint: Option<Endpoint>| match (needs.contains(&leg), endpoint) {
            (false, _) => Some(None),
            (true, None) => None,
            (true, Some(endpoint)) => {
                // A private network is reached only by a name that a person typed.
                let found = self.provider().is_none() && !self.own(leg).typed && !self.sets_server(leg);
                let public_only = found || self.rehearses_found_server();
                Some(Some(self.mended(leg, mailbox.leg(leg, endpoint, public_only))))
            }
        };
        Some((leg(Leg::Smtp, planned.smtp)?, leg(Leg::Imap, planned.imap)?))
    }

    /// The whole check.
    pub(crate) fn check_plan(&self) -> Option<CheckPlan> {
        let mailbox = self.mailbox(&self.planned()?)?;
        let (smtp, imap) = self.planned_legs()?;
        let legs = [(Leg::Smtp, &smtp), (Leg::Imap, &imap)];
        let legs: Vec<_> = legs.into_iter().filter_map(|(leg, plan)| Some((leg, plan.as_ref()?))).collect();
        if !self.follows_policy(&legs) {
            return None;
        }
        if self.kept.is_some() {
            // What the app has is tested, and nothing else: no other ways, and no message.
            let plan = mailbox.plan(smtp, imap, self.paste.code.as_ref(), None);
            return Some(CheckPlan { otherwise: Vec::new(), ..plan });
        }
        // A message can come back only where both legs are tested; its words are filled in later.
        // An address that nobody signs in with may be a list: what is sent there goes to everybody on it.
        let own = !self.signs_in_otherwise();
        let journey = (own && smtp.is_some() && imap.is_some()).then(|| JourneyPlan {
            address: mailbox.address.to_string(),
            letter: Letter::default(),
            patience: if self.practice { PATIENCE_IN_PRACTICE } else { JourneyPlan::PATIENCE },
        });
        Some(mailbox.plan(smtp, imap, self.paste.code.as_ref(), journey))
    }
}

//! What a row is about to be: who runs its mailbox, which servers, which code.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{OnceCell, Semaphore};

use super::super::input::{Entry, Row};
use super::super::pace::Place;
use super::{End, Finished, judge, now, place_of};
use crate::check::{CheckPlan, LegVerdict};
use crate::policy::Policy;
use crate::provider::discover::{Discovered, Said, Sources, discover};
use crate::provider::{Catalogue, Detection};
use crate::secret::Secret;

/// So many domains are looked up at the same time.
const LOOK_UPS: usize = 8;
/// What was found out about more domains than this is forgotten, all of it: rows of one domain mostly stand together.
const DOMAINS: usize = 1024;

/// Finds out who runs the mailboxes; asks once for each domain.
#[derive(Clone)]
pub(super) struct Preparing {
    sources: Sources,
    policy: Arc<Policy>,
    at_once: Arc<Semaphore>,
    domains: Arc<Mutex<HashMap<String, Arc<OnceCell<Discovered>>>>>,
}

/// A row, with what was found out about its domain.
pub(super) struct Prepared {
    entry: Entry,
    found: Option<(Detection<'static>, Option<Said>)>,
}

/// A row that can be tested.
pub(super) struct Ready {
    pub(super) finished: Box<Finished>,
    pub(super) plan: CheckPlan,
    pub(super) code: Secret,
    /// The verdicts that are known without a test.
    pub(super) known: Vec<LegVerdict>,
}

impl Preparing {
    pub(super) fn new(sources: Sources, policy: Policy) -> Self {
        Self { sources, policy: Arc::new(policy), at_once: Arc::new(Semaphore::new(LOOK_UPS)), domains: Arc::default() }
    }

    pub(super) async fn prepare(&self, entry: Entry) -> Prepared {
        let catalogue = Catalogue::embedded();
        let found = match &entry.row {
            Err(_) => None,
            Ok(Row { address, .. }) => match catalogue.known_at_once(address) {
                Some(found) => Some((found, None)),
                None => {
                    let found = self.discovered(address.domain()).await;
                    let found = found.get().cloned().unwrap_or_else(Discovered::not_asked);
                    Some((catalogue.detect_discovered(address, &found, false), found.said))
                }
            },
        };
        Prepared { entry, found }
    }

    async fn discovered(&self, domain: &str) -> Arc<OnceCell<Discovered>> {
        let cell = {
            let mut domains = self.domains.lock().unwrap_or_else(PoisonError::into_inner);
            if domains.len() >= DOMAINS {
                domains.clear();
            }
            domains.entry(domain.to_owned()).or_default().clone()
        };
        cell.get_or_init(|| async {
            let _turn = self.at_once.acquire().await;
            let found = discover(domain, Catalogue::embedded(), &self.sources).await;
            self.policy.applied(domain, found, Catalogue::embedded())
        })
        .await;
        cell
    }
}

impl Prepared {
    /// The test, and where it is done; or the row's end, where there is nothing to test.
    pub(super) fn ready(self, confirmed: &[String], policy: &Policy) -> Result<(Place, Ready), Box<Finished>> {
        let Entry { number, id, typed, kept, row } = self.entry;
        let mut finished = Box::new(Finished {
            number,
            id,
            kept,
            address: typed,
            app: None,
            name: Default::default(),
            provider: None,
            end: End::Fault,
            hosts: Vec::new(),
            legs: Vec::new(),
            proven: Vec::new(),
            code: None,
            at: now(),
        });
        let (row, (found, said)) = match (row, self.found) {
            (Ok(row), Some(found)) => (row, found),
            (Ok(_), None) => return Err(finished),
            (Err(fault), _) => {
                finished.end = End::Row(fault);
                return Err(finished);
            }
        };
        finished.address = row.address.to_string();
        finished.app = row.app;
        finished.name = row.name.clone();
        finished.provider = found.provider.map(|provider| provider.id.as_str());
        let mut wished = match row.wish().plan(&row.address, &found, said.as_ref(), Catalogue::embedded(), policy) {
            Ok(wished) => wished,
            Err(fault) => {
                finished.end = End::Plan(fault);
                return Err(finished);
            }
        };
        let known = wished.known();
        if wished.tried().next().is_none() {
            finished.legs = known;
            judge(&mut finished);
            return Err(finished);
        }
        let Some(typed) = row.code else {
            finished.end = End::NoCode;
            return Err(finished);
        };
        let pasted = wished.read_code(typed.expose(), confirmed);
        let Some(code) = pasted.secret else {
            finished.hosts = wished.unconfirmed_hosts(confirmed);
            finished.end = pasted.findings.first().map_or(End::NoCode, |finding| End::Code(*finding));
            return Err(finished);
        };
        let plan = wished.check(&code, None);
        let place = place_of(&wished);
        Ok((place, Ready { finished, plan, code, known }))
    }
}

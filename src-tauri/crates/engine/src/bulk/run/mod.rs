//! A list is gone through: each row found out, planned, tested at its place's pace, and told as it ends.

mod feed;
mod prepare;

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use futures_util::FutureExt as _;
use tokio::sync::mpsc::Receiver;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;

pub use feed::{Ask, Codes, CodesFault, Fed, feed};

use super::input::{Kept, ListFault, Name, RowFault};
use super::pace::{Came, Keeper, Pacing, Place};
use crate::check::{Controls, Hold, LegOutcome, LegPlan, LegVerdict, Network, WishFault, Wished, run_check};
use crate::code::Finding;
use crate::diagnosis::Cause;
use crate::endpoint::Leg;
use crate::handover::{App, takes_server};
use crate::policy::Policy;
use crate::provider::Catalogue;
use crate::provider::discover::Sources;
use crate::secret::Secret;
use prepare::{Prepared, Preparing, Ready};

/// So many rows are in memory, waiting for their turn or under way. Rows of other places behind more than these wait.
const WINDOW: usize = 512;

/// How a list is gone through.
#[derive(Clone)]
pub struct Run {
    /// The network of the checks. Nothing but the servers of a check is asked, whatever it allows.
    pub network: Network,
    /// Whom to ask about a domain that the catalogue does not know.
    pub sources: Sources,
    /// What an organisation has set.
    pub policy: Policy,
    /// The pace.
    pub pacing: Pacing,
    /// Hosts that may be sent a code that looks like a known provider's and that is not theirs.
    pub confirmed: Vec<String>,
    /// Whether a proven code comes along with its row, to be written where somebody asked for that in so many words.
    pub keeps_codes: bool,
    /// One row after the other, for codes that a person types.
    pub one_by_one: bool,
}

/// A row that has ended.
#[derive(Debug)]
pub struct Finished {
    /// Its number in the list.
    pub number: u64,
    /// Its [`Entry::id`].
    pub id: u64,
    /// What is kept of it.
    pub kept: Kept,
    /// The address: as it was understood, else as it stands there.
    pub address: String,
    /// The app that it is for.
    pub app: Option<&'static App>,
    /// The name that people see.
    pub name: Name,
    /// The provider's id, where it is known.
    pub provider: Option<&'static str>,
    /// How it ended.
    pub end: End,
    /// The hosts that would have got a code that is not for them.
    pub hosts: Vec<String>,
    /// How each tested leg ended, sending first.
    pub legs: Vec<LegVerdict>,
    /// What was proven, leg by leg; empty where not all was.
    pub proven: Vec<(Leg, LegPlan)>,
    /// The code, where it was proven and is to be kept.
    pub code: Option<Secret>,
    /// Seconds since 1970 (UTC).
    pub at: u64,
}

/// How a row ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// All that the app needs is proven, perhaps another way than the first one.
    Proven,
    /// A leg failed, for this reason.
    Failed(Leg, Cause),
    /// Sparekey did not sign in, so that the account is not locked.
    Held(Hold),
    /// The row cannot be used.
    Row(RowFault),
    /// Nothing can be tested.
    Plan(WishFault),
    /// The code cannot be used.
    Code(Finding),
    /// There is no code.
    NoCode,
    /// A fault of ours.
    Fault,
}

impl End {
    /// The class of it: "proven", "failed", "held", "unusable" or "fault".
    pub fn class(&self) -> &'static str {
        match self {
            Self::Proven => "proven",
            Self::Failed(..) => "failed",
            Self::Held(_) => "held",
            Self::Row(_) | Self::Plan(_) | Self::Code(_) | Self::NoCode => "unusable",
            Self::Fault => "fault",
        }
    }

    /// Its stable name within the class; empty for what is proven.
    pub fn reason(&self) -> String {
        let named = |value: serde_json::Result<serde_json::Value>, key: &str| match value {
            Ok(serde_json::Value::String(name)) => name,
            Ok(value) => value[key].as_str().unwrap_or_default().to_owned(),
            Err(_) => String::new(),
        };
        match self {
            Self::Proven => String::new(),
            Self::Failed(_, cause) => cause.name().to_owned(),
            Self::Held(hold) => named(serde_json::to_value(hold), "hold"),
            Self::Row(RowFault::Address { error }) => format!("address-{}", named(serde_json::to_value(error), "")),
            Self::Row(fault) => fault.to_string(),
            Self::Plan(WishFault::LeftOut { .. }) => "server-left-out".into(),
            Self::Plan(WishFault::OtherOrganisation { .. }) => "other-organisation".into(),
            Self::Plan(WishFault::NoServer { .. }) => "no-server".into(),
            Self::Plan(WishFault::Slip { .. }) => "typing-slip".into(),
            Self::Plan(WishFault::NothingKnown { .. }) => "servers-unknown".into(),
            Self::Plan(WishFault::NotAllowed { .. }) => "not-allowed".into(),
            Self::Plan(WishFault::SetByPolicy { .. }) => "servers-set".into(),
            Self::Plan(WishFault::PolicyWaits { .. }) => "servers-wait".into(),
            Self::Code(finding) => format!("code-{}", named(serde_json::to_value(finding), "finding")),
            Self::NoCode => "no-code".into(),
            Self::Fault => "own-fault".into(),
        }
    }
}

/// What a task came to.
enum Ended {
    Prepared(Box<Prepared>),
    Checked(Box<Finished>, Place),
    /// It was stopped: as if it had never begun.
    Stopped(Place),
}

/// Goes through the rows that are [`feed`] in, and tells each that has ended, in the order in which they end. Where it is
/// cancelled, what is under way is stopped and told nothing of; such rows are run again next time.
///
/// # Errors
///
/// Whatever `told` says ends it; and where the list could not be read to its end, what was read is done first.
pub async fn run<E: From<ListFault>>(
    mut rows: Receiver<Fed>,
    run: Run,
    cancel: CancellationToken,
    mut told: impl FnMut(Finished) -> Result<(), E>,
) -> Result<(), E> {
    let mut keeper: Keeper<Ready> = Keeper::new(run.pacing);
    let network = Network { portal: None, clocks: Vec::new(), ..run.network.clone() };
    let policy = run.policy.clone();
    let preparing = Preparing::new(run.sources.clone(), run.policy.clone());
    let (confirmed, keeps_codes) = (run.confirmed.clone(), run.keeps_codes);
    let window = if run.one_by_one { 1 } else { WINDOW };
    let controls = Controls { cancel: cancel.child_token(), ..Controls::default() };
    // Dropped with everything in it where `told` ends the run.
    let mut tasks: JoinSet<Ended> = JoinSet::new();
    let (mut held, mut open, mut fault) = (0, true, None);
    loop {
        while let Some((place, ready)) = (!cancel.is_cancelled()).then(|| keeper.begin()).flatten() {
            tasks.spawn(check(place, ready, network.clone(), controls.clone(), keeps_codes));
        }
        let next = keeper.next().unwrap_or_else(|| Instant::now() + Duration::from_secs(3600));
        tokio::select! {
            biased;
            () = cancel.cancelled(), if open => {
                open = false;
                keeper.clear();
            }
            Some(came) = tasks.join_next(), if !tasks.is_empty() => match came {
                Ok(Ended::Prepared(prepared)) if !cancel.is_cancelled() => match prepared.ready(&confirmed, &policy) {
                    Ok((place, ready)) => keeper.wait(place, ready),
                    Err(finished) => {
                        held -= 1;
                        told(*finished)?;
                    }
                },
                Ok(Ended::Prepared(_)) => held -= 1,
                Ok(Ended::Checked(finished, place)) => {
                    held -= 1;
                    keeper.ended(&place, Came::of(&finished.end, &finished.legs));
                    told(*finished)?;
                }
                Ok(Ended::Stopped(place)) => {
                    held -= 1;
                    keeper.ended(&place, Came::Neither);
                }
                // Panics are caught inside.
                Err(_) => held -= 1,
            },
            fed = rows.recv(), if open && held < window => match fed {
                None => open = false,
                Some(Fed::Fault(found)) => fault = Some(found),
                Some(Fed::Row(entry)) => {
                    held += 1;
                    let preparing = preparing.clone();
                    tasks.spawn(async move { Ended::Prepared(Box::new(preparing.prepare(*entry).await)) });
                }
            },
            () = sleep_until(next), if !cancel.is_cancelled() && (open || held > 0) => {}
            else => break,
        }
    }
    fault.map_or(Ok(()), |fault| Err(fault.into()))
}

/// Tests a row whose turn it is.
async fn check(place: Place, ready: Ready, network: Network, controls: Controls, keeps_code: bool) -> Ended {
    let Ready { mut finished, plan, code, known } = ready;
    let cancel = controls.cancel.clone();
    let checked = run_check(plan, code.clone(), network, controls, Arc::new(|_| {}));
    // One bad row never stops another, even where the fault is ours.
    match AssertUnwindSafe(checked).catch_unwind().await {
        Ok(verdict) => finished.legs = known.into_iter().chain(verdict.legs).collect(),
        Err(_) => finished.end = End::Fault,
    }
    finished.legs.sort_by_key(|verdict| verdict.leg);
    if finished.legs.iter().any(|leg| leg.outcome == LegOutcome::Cancelled) {
        debug_assert!(cancel.is_cancelled(), "nobody else stops a check");
        return Ended::Stopped(place);
    }
    judge(&mut finished);
    finished.code = Some(code).filter(|_| keeps_code && finished.end == End::Proven);
    finished.at = now();
    Ended::Checked(finished, place)
}

/// From how the legs ended to how the row did.
fn judge(finished: &mut Finished) {
    if finished.legs.is_empty() {
        finished.end = End::Fault;
        return;
    }
    if let Some(proven) = proven(&finished.legs, finished.app) {
        (finished.proven, finished.end) = (proven, End::Proven);
        return;
    }
    let held = finished.legs.iter().find_map(|leg| match leg.outcome {
        LegOutcome::Held(hold) => Some(End::Held(hold)),
        _ => None,
    });
    finished.end = failed(&finished.legs).or(held).unwrap_or(End::Fault);
}

/// The first leg that failed, as a row's end.
pub(super) fn failed(legs: &[LegVerdict]) -> Option<End> {
    legs.iter().find_map(|leg| leg.diagnosis().map(|found| End::Failed(leg.leg, found.cause)))
}

/// What was proven, where that is all of it and the app can be given it.
fn proven(legs: &[LegVerdict], app: Option<&'static App>) -> Option<Vec<(Leg, LegPlan)>> {
    let mut proven = Vec::new();
    for leg in legs {
        let (endpoint, user) = leg.proven()?;
        let asked = leg.outcome == LegOutcome::Proven;
        if !asked && app.is_some_and(|app| !takes_server(app, leg.leg, endpoint, None)) {
            return None;
        }
        let way = LegPlan { endpoint: endpoint.clone(), user: user.to_owned(), public_only: false };
        proven.push((leg.leg, way));
    }
    let one_name = app.is_some_and(|app| app.one_user_name);
    let same_name = proven.windows(2).all(|two| two[0].1.user == two[1].1.user);
    (!one_name || same_name).then_some(proven)
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// The place of a test: where a known organisation's servers are asked, that one.
pub(super) fn place_of(wished: &Wished<'_>) -> Place {
    let catalogue = Catalogue::embedded();
    let hosts: Vec<&str> = wished.tried().map(|(_, test)| test.endpoint.host.as_str()).collect();
    let organisation = wished.mailbox.provider.map(|provider| provider.organisation.as_str());
    match organisation.or_else(|| hosts.iter().find_map(|host| catalogue.owner_of_host(host))) {
        Some(organisation) => Place::Known(organisation.to_owned()),
        None => Place::own(hosts.first().copied().unwrap_or_default()),
    }
}

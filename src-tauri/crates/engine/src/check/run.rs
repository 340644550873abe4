//! The whole check: both legs at once, each with its other ways, then the message's journey.

use std::sync::Arc;

use tokio_util::sync::CancellationToken;

use super::journey::travel;
use super::leg::{Common, Ended, Open};
use super::order::Order;
use super::probe::Probes;
use super::{Believer, CheckEvent, CheckPlan, CheckVerdict, LegPlan, LegVerdict, Network, cross, gate, mend};
use crate::endpoint::Leg;
use crate::secret::Secret;

/// How a running check is stopped.
#[derive(Clone, Debug, Default)]
pub struct Controls {
    /// Stops everything.
    pub cancel: CancellationToken,
    /// Does not wait for the message any more.
    pub skip_journey: CancellationToken,
}

/// Runs both legs at once, or one first where a code was refused not long ago, and calls `on_event` for each step; ends
/// within the deadlines or when it is stopped.
pub async fn run_check(
    plan: CheckPlan,
    secret: Secret,
    network: Network,
    controls: Controls,
    on_event: Arc<dyn Fn(CheckEvent) + Send + Sync>,
) -> CheckVerdict {
    let CheckPlan { smtp, imap, otherwise, journey, background, deadlines } = plan;
    let believer = Believer::new(network.trust.clone());
    believer.prepare();
    let both = smtp.is_some() && imap.is_some();
    let known = background.clone();
    let tell = |verdict: &LegVerdict| on_event(CheckEvent::Verdict(verdict.clone()));
    let one_first = match (&smtp, &imap) {
        (Some(smtp), Some(imap)) => gate::one_first(&network.budget, [smtp, imap], &known).await,
        _ => false,
    };
    let (first, second) = Order::of_both(one_first);
    let probes = Arc::new(Probes::new(network.clone(), believer.clone()));
    let on_step = on_event.clone();
    let common =
        Common { secret, deadlines, background, network, believer, probes, on_event: on_step, order: Order::Free };
    let one = |leg, plan: Option<LegPlan>, order: Order| {
        let (common, cancel) = (Common { order: order.clone(), ..common.clone() }, controls.cancel.clone());
        let ways = otherwise.iter().filter(|(of, _)| *of == leg).map(|(_, way)| way.clone()).collect();
        async move {
            let ended = mend::run(leg, plan?, ways, common, cancel).await;
            order.ended();
            // What the other leg may still change is told when both have ended.
            let open = both && cross::is_open(&ended.verdict);
            if !open {
                tell(&ended.verdict);
            }
            Some((ended, open))
        }
    };
    let (mut smtp, mut imap) = tokio::join!(one(Leg::Smtp, smtp, first), one(Leg::Imap, imap, second));
    // At most one of them signed in where the other was refused, so the order does not matter.
    if let (Some((smtp, _)), Some((imap, _))) = (&mut smtp, &mut imap) {
        cross::weigh(&mut smtp.verdict, &imap.verdict, &known);
        cross::weigh(&mut imap.verdict, &smtp.verdict, &known);
    }
    let mut legs = Vec::new();
    let mut connections: [Option<Open>; 2] = [None, None];
    for (Ended { verdict, open: connection, .. }, open) in smtp.into_iter().chain(imap) {
        if open {
            tell(&verdict);
        }
        connections[usize::from(verdict.leg == Leg::Imap)] = connection;
        legs.push(verdict);
    }
    let journey = match (journey, connections) {
        (Some(plan), [Some(smtp), Some(imap)]) => travel(plan, smtp, imap, &controls, &*on_event).await,
        (_, connections) => {
            futures_util::future::join_all(connections.into_iter().flatten().map(Open::leave)).await;
            None
        }
    };
    CheckVerdict { legs, journey }
}

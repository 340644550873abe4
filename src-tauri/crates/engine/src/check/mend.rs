//! What can be mended without asking anybody: another port, another way of encrypting, another form of the login name.

use std::pin::{Pin, pin};
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::future::{Either, select};
use futures_util::stream::FuturesUnordered;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use super::leg::{self, Common, Ended};
use super::turn::Turn;
use super::{Breach, CheckEvent, LegOutcome, LegPlan, Network, ProxyKind, Stage};
use crate::diagnosis::{Cause, Diagnosis, Fault, blames_code, doubt, found_another_family, found_another_way, sharpen};
use crate::endpoint::{Endpoint, Leg, Security};

/// How long an address may still answer after another way has let us in.
const GRACE: Duration = Duration::from_millis(1500);
/// Longest wait for a greeting on another way.
const WAY_GREETS: Duration = Duration::from_secs(3);
/// More other ways than this are not tried.
const WAYS: usize = 4;

/// Other ways to the same mailbox: the organisation's other servers with the same login name, then the same server with
/// other names. `servers` are those of the provider; where it is nobody known, the standard ports of the typed host.
pub(super) fn other_ways(leg: Leg, plan: &LegPlan, servers: &[Endpoint], users: &[String]) -> Vec<LegPlan> {
    let typed = if servers.is_empty() { at_standard_ports(leg, &plan.endpoint) } else { Vec::new() };
    let mut ways: Vec<LegPlan> = Vec::new();
    let elsewhere = servers.iter().chain(&typed).map(|server| LegPlan { endpoint: server.clone(), ..plan.clone() });
    let renamed = users.iter().map(|user| LegPlan { user: user.clone(), ..plan.clone() });
    for way in elsewhere.chain(renamed) {
        if way != *plan && !ways.contains(&way) {
            ways.push(way);
        }
    }
    ways
}

/// The other mode on the same port, and the ports of RFC 8314 §7.3 and RFC 6409 on the same host.
fn at_standard_ports(leg: Leg, asked: &Endpoint) -> Vec<Endpoint> {
    let at = |port, security| Endpoint::new(asked.host.clone(), port, security);
    let other = match asked.security {
        Security::Tls => Security::Starttls,
        Security::Starttls => Security::Tls,
    };
    let mut ways = vec![at(asked.port, other)];
    ways.extend(match leg {
        Leg::Smtp => [at(465, Security::Tls), at(587, Security::Starttls)],
        Leg::Imap => [at(993, Security::Tls), at(143, Security::Starttls)],
    });
    ways
}

/// Runs a leg, and its other ways where it fails in a way that they may mend, or keeps us waiting.
pub(super) async fn run(
    leg: Leg,
    plan: LegPlan,
    otherwise: Vec<LegPlan>,
    common: Common,
    cancel: CancellationToken,
) -> Ended {
    let (renamed, elsewhere): (Vec<LegPlan>, Vec<LegPlan>) =
        otherwise.into_iter().partition(|way| way.endpoint == plan.endpoint);
    let turn = Turn::own();
    let ways = Ways { leg, asked: &plan, common: &common, cancel: &cancel };
    let patience = sleep(common.deadlines.patience);
    let mut own = leg::run(leg, plan.clone(), common.clone(), turn.clone(), cancel.clone());

    let early = tokio::select! {
        ended = &mut own => Some(ended),
        () = patience => None,
    };
    match early {
        // A name or an address that keeps silent is not waited for alone.
        None if turn.stage() <= Stage::Connect && !elsewhere.is_empty() => {
            let others = ways.try_all(&elsewhere, None, || turn.beside());
            tokio::pin!(others);
            tokio::select! {
                ended = &mut own => match ended.verdict.outcome {
                    LegOutcome::Failed(_) => {
                        let detour = ways.detour(&ended);
                        let others = async {
                            match others.await {
                                None => ways.try_all(&[], detour, || turn.beside()).await,
                                other => other,
                            }
                        };
                        ways.settle(ended, pin!(others)).await
                    }
                    _ => ended,
                },
                other = &mut others => {
                    if other.is_some() {
                        let slow = async { sleep(GRACE).await; turn.hurry.cancel() };
                        let (ended, ()) = tokio::join!(own, slow);
                        return mended(ended, other);
                    }
                    ways.after(own.await, &[], &[], &turn).await
                }
            }
        }
        None => ways.after(own.await, &elsewhere, &renamed, &turn).await,
        Some(ended) => ways.after(ended, &elsewhere, &renamed, &turn).await,
    }
}

/// The other ways of one leg.
struct Ways<'a> {
    leg: Leg,
    asked: &'a LegPlan,
    common: &'a Common,
    cancel: &'a CancellationToken,
}

impl Ways<'_> {
    /// Tries what may help, now that the way that was asked for has failed.
    async fn after(&self, ended: Ended, elsewhere: &[LegPlan], renamed: &[LegPlan], turn: &Turn) -> Ended {
        let LegOutcome::Failed(found) = &ended.verdict.outcome else { return ended };
        let name = may_be_the_name(found, self.common.background.is_known());
        let way = may_be_the_way(found) && !turn.is_taken();
        // On the same port only the mode differs, which helps where that is what was mixed up.
        let asked = ended.verdict.endpoint.clone();
        let same_port = |way: &&LegPlan| way.endpoint.port == asked.port && way.endpoint.host == asked.host;
        let mixed_up = mixed_up(found);
        let detour = self.detour(&ended);
        let others = async {
            if name {
                // One after the other would be one refusal after the other: only the likeliest is tried.
                self.try_all(&renamed[..renamed.len().min(1)], None, || turn.after()).await
            } else if way || detour.is_some() {
                let ways: Vec<LegPlan> = elsewhere.iter().filter(|way| mixed_up || !same_port(way)).cloned().collect();
                self.try_all(&ways, detour, || turn.beside()).await
            } else {
                None
            }
        };
        self.settle(ended, pin!(others)).await
    }

    /// Waits for the other ways, and looks meanwhile for the reason in case that none of them helps.
    async fn settle(&self, ended: Ended, others: Pin<&mut impl Future<Output = Option<Ended>>>) -> Ended {
        let (other, found) = match select(others, pin!(self.look(&ended))).await {
            Either::Left((Some(other), _)) => (Some(other), None),
            Either::Left((None, looking)) => (None, looking.await),
            Either::Right((found, others)) => (others.await, found),
        };
        let mut ended = ended;
        if let (None, Some(found)) = (&other, found) {
            ended.verdict.outcome = LegOutcome::Failed(found);
        }
        mended(ended, other)
    }

    /// Looks for what tells the cause more surely; `None` where nothing would.
    async fn look(&self, ended: &Ended) -> Option<Diagnosis> {
        let (LegOutcome::Failed(found), Some(seen)) = (&ended.verdict.outcome, &ended.seen) else { return None };
        let Common { probes, background, on_event, .. } = self.common;
        let doubt = probes.allowed(doubt(seen, found), seen, background);
        if doubt.is_none() {
            return None;
        }
        on_event(CheckEvent::Looking { leg: self.leg });
        let gathered = tokio::select! {
            biased;
            () = self.cancel.cancelled() => return None,
            gathered = probes.gather(doubt, seen, background) => gathered,
        };
        let mut found = found.clone();
        sharpen(&mut found, seen, &gathered, background);
        Some(found)
    }

    /// Another road to the same server: past the proxy that did not let us through, or with the other kind of address
    /// where the first one was good for a connection and for nothing else. A proxy for websites may know nothing of mail;
    /// one of SOCKS is there for somebody who does not want to be seen.
    fn detour(&self, ended: &Ended) -> Option<Network> {
        let seen = ended.seen.as_ref()?;
        let network = || self.common.network.clone();
        if matches!(seen.fault, Fault::Proxy(_)) {
            let http = seen.proxy.as_ref().is_some_and(|proxy| proxy.kind() == ProxyKind::Http);
            return http.then(|| network().direct());
        }
        let silent = matches!(seen.fault, Fault::Timeout | Fault::Breach(Breach::Closed | Breach::Broken(..)));
        let ipv6 = seen.peer.filter(|_| silent && seen.stage == Stage::Secure)?.is_ipv6();
        let both = seen.addresses.iter().any(|address| address.is_ipv6() != ipv6);
        both.then(|| network().with_one_family(!ipv6))
    }

    /// All at once; the first that is proven, or else the one that was refused the code. They share a turn, so one alone
    /// sends it.
    async fn try_all(&self, ways: &[LegPlan], detour: Option<Network>, turn: impl Fn() -> Turn) -> Option<Ended> {
        let usual = ways.iter().take(WAYS).map(|way| (way, self.common.network.clone()));
        let direct = detour.map(|network| (self.asked, network));
        let mut running: FuturesUnordered<_> = usual
            .chain(direct)
            .map(|(way, network)| {
                let (endpoint, user) = (way.endpoint.clone(), way.user.clone());
                (self.common.on_event)(CheckEvent::Mending { leg: self.leg, endpoint, user });
                let mut common = Common { network, ..self.common.clone() };
                common.deadlines.whole = common.deadlines.ways;
                // Only the way that was asked for is given the time of a server that greets late on purpose.
                common.deadlines.greet = common.deadlines.greet.min(WAY_GREETS);
                leg::run(self.leg, way.clone(), common, turn(), self.cancel.clone())
            })
            .collect();
        let mut refused = None;
        while let Some(ended) = running.next().await {
            match ended.verdict.outcome {
                LegOutcome::Proven => return Some(ended),
                _ if ended.refused => refused = Some(ended),
                _ => {}
            }
        }
        refused
    }
}

/// What was asked for, with what worked instead; or with the refusal that another way brought, which a way that opens
/// again would bring too. A port or mode that somebody mixed up is put right first.
fn mended(mut asked: Ended, other: Option<Ended>) -> Ended {
    let Some(other) = other else { return asked };
    if let LegOutcome::Failed(found) = &mut asked.verdict.outcome {
        if let LegOutcome::Failed(refused) = other.verdict.outcome {
            if found.stage < Stage::SignIn && !mixed_up(found) {
                *found = refused;
            }
            return asked;
        }
        if asked.seen.as_ref().is_some_and(|seen| seen.proxy.is_none())
            && asked.verdict.endpoint == other.verdict.endpoint
            && asked.verdict.user == other.verdict.user
        {
            found_another_family(found);
        }
        found_another_way(found, &asked.verdict.endpoint, &other.verdict.endpoint);
        let Ended { verdict, open, .. } = other;
        let public_only = open.as_ref().is_some_and(|open| open.work.public_only());
        asked.verdict.instead = Some(LegPlan { endpoint: verdict.endpoint, user: verdict.user, public_only });
        asked.open = open;
    }
    asked
}

/// Whether another port or mode may get round it. What was refused with the code is not tried elsewhere.
fn may_be_the_way(found: &Diagnosis) -> bool {
    use Cause::*;
    found.stage <= Stage::SignIn
        && matches!(
            found.cause,
            PortBlocked
                | ConnectionRefused
                | ConnectionDropped
                | LocalFirewallBlocked
                | ServerUnavailable
                | TlsModeMismatch
                | TlsRequired
                | TlsStrippedByNetwork
                | TlsVersionUnsupported
                | WrongServerOrPort
                | AuthMethodUnsupported
                | BasicAuthRetired
        )
}

/// Whether TLS and plain text may have been mixed up. A server that kept silent has been asked both ways, or has let the
/// time for a greeting pass.
fn mixed_up(found: &Diagnosis) -> bool {
    use Cause::{ConnectionDropped, TlsModeMismatch, TlsRequired, TlsStrippedByNetwork};
    found.stage <= Stage::Secure
        && found.rule != "silent"
        && matches!(found.cause, TlsModeMismatch | TlsStrippedByNetwork | TlsRequired | ConnectionDropped)
}

/// Whether the login name may be what was wrong.
fn may_be_the_name(found: &Diagnosis, known: bool) -> bool {
    found.stage == Stage::SignIn && (found.cause == Cause::UsernameFormWrong || known && blames_code(found))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::{Confidence, Facts};

    fn plan(server: &str, user: &str) -> LegPlan {
        LegPlan { endpoint: server.parse().expect("a server"), user: user.into(), public_only: false }
    }

    fn shown(ways: &[LegPlan]) -> Vec<String> {
        ways.iter().map(|way| format!("{} {}", way.endpoint, way.user)).collect()
    }

    #[test]
    fn a_providers_other_servers_and_names_are_tried() {
        let asked = plan("smtp.example.com:587:starttls", "anna@example.com");
        let servers = ["smtp.example.com:465:tls", "smtp.example.com:587:starttls"].map(|one| one.parse().unwrap());
        let ways = other_ways(Leg::Smtp, &asked, &servers, &["anna".into()]);
        assert_eq!(shown(&ways), ["smtp.example.com:465:tls anna@example.com", "smtp.example.com:587:starttls anna"]);
    }

    #[test]
    fn a_typed_host_is_tried_at_the_standard_ports() {
        let asked = plan("mail.example.com:465:starttls", "anna");
        let ways = other_ways(Leg::Smtp, &asked, &[], &[]);
        assert_eq!(shown(&ways), ["mail.example.com:465:tls anna", "mail.example.com:587:starttls anna"]);
        let asked = plan("mail.example.com:1993:tls", "anna");
        let ways = other_ways(Leg::Imap, &asked, &[], &[]);
        assert!(ways.iter().all(|way| way.endpoint.host == "mail.example.com"), "no other host hears of it");
        assert_eq!(ways.len(), 3);
    }

    #[test]
    fn silence_is_no_mix_up() {
        let found = |cause, rule: &str| Diagnosis {
            cause,
            confidence: Confidence::Low,
            stage: Stage::Secure,
            rule: rule.into(),
            facts: Facts::default(),
        };
        assert!(!mixed_up(&found(Cause::ConnectionDropped, "silent")), "both ways were tried");
        assert!(mixed_up(&found(Cause::ConnectionDropped, "cut-before-tls")));
        assert!(mixed_up(&found(Cause::TlsModeMismatch, "waits-for-tls")));
    }
}

//! Everything that can go wrong in practice, met by the engine: it names just that, and all is well again afterwards.

#![allow(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]

mod provider;

use std::sync::Arc;
use std::time::{Duration, Instant};

use provider::make_code;
use sparekey_engine::address::Address;
use sparekey_engine::check::{
    CheckPlan, CheckVerdict, Controls, JourneyOutcome, JourneyPlan, LegOutcome, Letter, Mailbox, run_check,
};
use sparekey_engine::diagnosis::Cause;
use sparekey_engine::endpoint::{Leg, Security};
use sparekey_engine::provider::Catalogue;
use sparekey_engine::rehearsal::{MetAt, Mishap, Rehearsed};
use sparekey_engine::secret::Secret;
use sparekey_practice::{ADDRESS, Practice};

/// How many failures are met at the same time.
const AT_ONCE: usize = 8;
/// A test in practice keeps nobody waiting longer, however silent a server is.
const LONGEST: Duration = Duration::from_secs(10);

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn each_failure_is_named_and_all_is_well_again_without_it() {
    let every = Rehearsed::all().flat_map(|failure| [465, 587].map(|port| (failure, port)));
    let mut met = tokio::task::JoinSet::new();
    let mut wrong = Vec::new();
    for (failure, port) in every {
        if met.len() >= AT_ONCE {
            wrong.extend(met.join_next().await.unwrap().unwrap());
        }
        met.spawn(meet(failure, port));
    }
    while let Some(one) = met.join_next().await {
        wrong.extend(one.unwrap());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Meets a failure; what is wrong with how it went.
async fn meet(failure: Rehearsed, port: u16) -> Option<String> {
    // Where encryption is asked for first, only that port meets it.
    if failure.needs_starttls() && port != 587 {
        return None;
    }
    let practice = sparekey_practice::start().unwrap();
    let code = Secret::new(make_code(&practice, "ImaCash").await);
    let name = format!("{} at {port}", failure.name());
    practice.rehearse(Some(failure));
    let began = Instant::now();
    let verdict = check(&practice, plan(&practice, failure.met_at(), port, &code), &code).await;
    let took = began.elapsed();
    if let Some(wrong) = judge(failure, &verdict) {
        return Some(format!("{name}: {wrong}\n    {verdict:?}"));
    }
    if took > LONGEST {
        return Some(format!("{name}: it took {took:?}"));
    }
    practice.rehearse(None);
    let verdict = check(&practice, plan(&practice, MetAt::Provider, port, &code), &code).await;
    let arrived = matches!(verdict.journey, Some(JourneyOutcome::Arrived { removed: true, .. }));
    (!verdict.proven() || !arrived).then(|| format!("{name}, and without it: {verdict:?}"))
}

fn plan(practice: &Practice, met_at: MetAt, port: u16, code: &Secret) -> CheckPlan {
    let catalogue = Catalogue::practice(&practice.provider_toml()).unwrap();
    let provider = catalogue.get("practice").unwrap();
    let known = (met_at == MetAt::Provider).then_some(provider);
    let mailbox = Mailbox::new(Address::parse(ADDRESS).unwrap(), known);
    let found = met_at == MetAt::FoundServer;
    let sending = provider.smtp.iter().find(|endpoint| endpoint.port == port).unwrap();
    assert_eq!(sending.security == Security::Starttls, port == 587);
    let smtp = mailbox.leg(Leg::Smtp, sending.clone(), found);
    let imap = mailbox.leg(Leg::Imap, provider.imap[0].clone(), found);
    let letter = Letter { subject: "A test".into(), text: "Hello!".into() };
    let journey = JourneyPlan { address: ADDRESS.into(), letter, patience: Duration::from_secs(4) };
    mailbox.plan(Some(smtp), Some(imap), Some(code), Some(journey))
}

async fn check(practice: &Practice, plan: CheckPlan, code: &Secret) -> CheckVerdict {
    run_check(plan, code.clone(), practice.network(), Controls::default(), Arc::new(|_| {})).await
}

/// What is wrong with a verdict, if it is not that failure and no other.
fn judge(failure: Rehearsed, verdict: &CheckVerdict) -> Option<String> {
    let mut causes: Vec<Cause> = Vec::new();
    for leg in &verdict.legs {
        match &leg.outcome {
            LegOutcome::Proven => {}
            LegOutcome::Failed(found) if leg.instead.is_none() => causes.push(found.cause),
            LegOutcome::Failed(_) => return Some("it was mended".into()),
            other => return Some(format!("{other:?}")),
        }
    }
    if let Some(JourneyOutcome::Refused(found)) = &verdict.journey {
        causes.push(found.cause);
    }
    let as_expected = match failure {
        Rehearsed::Cause(cause) => !causes.is_empty() && causes.iter().all(|found| *found == cause),
        Rehearsed::Message(mishap) => {
            causes.is_empty()
                && match verdict.journey {
                    Some(JourneyOutcome::NotSeen) => mishap == Mishap::NotSeen,
                    Some(JourneyOutcome::PutOff(_)) => mishap == Mishap::PutOff,
                    Some(JourneyOutcome::Bounced { removed: true, .. }) => mishap == Mishap::CameBack,
                    _ => false,
                }
        }
    };
    (!as_expected).then(|| format!("{causes:?}"))
}

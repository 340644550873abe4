//! A way that is blocked, and one that is not.

use std::time::Instant;

use super::places::{Places, known, run, typed, way};
use super::script::{BlackHole, Standing, expect, say};
use super::sound::submission;
use super::*;

fn sound() -> Vec<Step> {
    let mut steps = submission();
    steps.extend([expect(format!("AUTH PLAIN {}", plain())), say("235 welcome"), expect("QUIT")]);
    steps
}

/// A server that says hello late and lets everybody in.
fn late(by: Duration) -> Vec<Step> {
    let mut steps = sound();
    steps.insert(1, Step::Pause(by));
    steps
}

fn asked(background: Background) -> CheckPlan {
    let otherwise = vec![(Leg::Smtp, way(465, Security::Tls))];
    CheckPlan { otherwise, ..CheckPlan::new(Some(way(587, Security::Starttls)), None, background) }
}

/// As [`asked`], where both ports speak TLS at once.
fn asked_with_tls(deadlines: Deadlines) -> CheckPlan {
    CheckPlan { deadlines, ..CheckPlan { smtp: Some(way(587, Security::Tls)), ..asked(known()) } }
}

fn codes(heard: &[String]) -> usize {
    heard.iter().map(|one| one.matches(&plain()).count()).sum()
}

#[tokio::test]
async fn a_blocked_port_is_told_and_mended_in_time() {
    let authority = Authority::new();
    for background in [known(), typed()] {
        let (blocked, open) = (BlackHole::at("127.0.0.1:0").await, Standing::start(&authority, sound).await);
        let places = Places::new().at(HOST, 587, blocked.address).at(HOST, 465, open.address);
        let began = Instant::now();
        let (verdict, events) = run(asked(background), places.network(authority.trust())).await;
        assert!(began.elapsed() < Duration::from_secs(6), "it took {:?}", began.elapsed());
        let [leg] = &verdict.legs[..] else { panic!("one leg was asked") };
        assert_eq!(leg.instead, Some(way(465, Security::Tls)));
        let found = diagnosis(leg.outcome.clone());
        assert_eq!((found.cause, found.facts.port), (Cause::PortBlocked, 587));
        assert!(events.iter().any(|event| matches!(event, CheckEvent::Mending { .. })));
        assert_eq!(codes(&open.heard().await), 1, "the code goes out once");
    }
}

#[tokio::test]
async fn an_own_way_that_answers_late_is_used() {
    let authority = Authority::new();
    let (own, other) = (
        Standing::start(&authority, sound).await,
        Standing::start(&authority, || late(Duration::from_millis(500))).await,
    );
    let places = Places::new().at(HOST, 587, own.address).at(HOST, 465, other.address);
    let network = places.late(HOST, 587, Duration::from_millis(250)).network(authority.trust());
    let deadlines = Deadlines { patience: Duration::from_millis(150), resolve: Duration::from_secs(2), ..quick() };
    let deadlines = Deadlines { greet: Duration::from_secs(2), ..deadlines };
    let (verdict, _) = run(asked_with_tls(deadlines), network).await;
    assert_eq!((&verdict.legs[0].outcome, &verdict.legs[0].instead), (&LegOutcome::Proven, &None));
    assert_eq!(codes(&own.heard().await), 1);
    let heard = other.heard().await;
    assert!(!heard.is_empty(), "it was tried");
    assert_eq!(codes(&heard), 0, "the way that was overtaken never sends the code");
}

#[tokio::test]
async fn an_own_way_that_was_overtaken_never_sends_the_code() {
    let authority = Authority::new();
    let (own, other) = (Standing::start(&authority, sound).await, Standing::start(&authority, sound).await);
    let places = Places::new().at(HOST, 587, own.address).at(HOST, 465, other.address);
    let network = places.late(HOST, 587, Duration::from_millis(700)).network(authority.trust());
    let deadlines = Deadlines { patience: Duration::from_millis(100), resolve: Duration::from_secs(2), ..quick() };
    let (verdict, _) = run(asked_with_tls(deadlines), network).await;
    assert_eq!(verdict.legs[0].instead, Some(way(465, Security::Tls)));
    assert_eq!(codes(&other.heard().await), 1);
    let heard = own.heard().await;
    assert_eq!((heard.len(), codes(&heard)), (1, 0), "{heard:?}");
    assert!(!heard[0].contains("AUTH"), "{heard:?}");
}

#[tokio::test]
async fn a_refused_code_is_tried_nowhere_else() {
    let authority = Authority::new();
    let refuses = || {
        let mut steps = submission();
        steps.extend([expect(format!("AUTH PLAIN {}", plain())), say("535 5.7.8 authentication failed"), Step::Wait]);
        steps
    };
    let (own, other) = (Standing::start(&authority, refuses).await, Standing::start(&authority, sound).await);
    let places = Places::new().at(HOST, 587, own.address).at(HOST, 465, other.address);
    let (verdict, events) = run(asked_with_tls(quick()), places.network(authority.trust())).await;
    assert!(matches!(&verdict.legs[0].outcome, LegOutcome::Failed(_)));
    assert_eq!(verdict.legs[0].instead, None);
    assert_eq!(codes(&own.heard().await), 1);
    assert!(other.heard().await.is_empty(), "nobody came there");
    assert_eq!(super::places::looked(&events), 0, "there is nothing to look for");
}

#[tokio::test]
async fn what_another_way_refused_is_told() {
    let authority = Authority::new();
    let refuses = || {
        let mut steps = submission();
        steps.extend([expect(format!("AUTH PLAIN {}", plain())), say("535 5.7.8 authentication failed"), Step::Wait]);
        steps
    };
    for early in [true, false] {
        let (blocked, open) = (BlackHole::at("127.0.0.1:0").await, Standing::start(&authority, refuses).await);
        let places = Places::new().at(HOST, 587, blocked.address).at(HOST, 465, open.address);
        // Beside the blocked one, or after it.
        let patience = if early { quick().patience } else { quick().whole };
        let plan = asked_with_tls(Deadlines { patience, ..quick() });
        let (verdict, _) = run(plan, places.network(authority.trust())).await;
        let [leg] = &verdict.legs[..] else { panic!("one leg was asked") };
        assert_eq!((leg.endpoint.port, &leg.instead), (587, &None));
        let found = diagnosis(leg.outcome.clone());
        assert_eq!((found.cause, found.facts.port), (Cause::AppPasswordRequired, 465), "early: {early}");
        assert_eq!(codes(&open.heard().await), 1);
    }
}

#[tokio::test]
async fn a_dead_address_of_ipv6_costs_little() {
    let authority = Authority::new();
    let (dead, open) = (BlackHole::at("[::1]:0").await, Standing::start(&authority, sound).await);
    let places = Places::new().at(HOST, 465, dead.address).at(HOST, 465, open.address);
    let plan = CheckPlan::new(Some(way(465, Security::Tls)), None, known());
    let began = Instant::now();
    let (verdict, events) = run(plan, places.network(authority.trust())).await;
    let took = began.elapsed();
    assert_eq!(verdict.legs[0].outcome, LegOutcome::Proven);
    let connected = events.iter().find_map(|event| match event {
        CheckEvent::Done { stage: super::super::Stage::Connect, millis, .. } => Some(*millis),
        _ => None,
    });
    let connected = connected.expect("it connected");
    assert!((200..400).contains(&connected), "it was tried, and cost {connected} ms");
    assert!(took < Duration::from_millis(900), "all took {took:?}");
}

#[tokio::test]
async fn a_road_that_ends_behind_the_connection_is_left_for_the_other_kind_of_address() {
    let authority = Authority::new();
    // Connections come in by the queue; nobody ever answers them.
    let silent = std::net::TcpListener::bind("[::1]:0").expect("a port");
    let open = Standing::start(&authority, sound).await;
    let places = Places::new().at(HOST, 465, silent.local_addr().expect("its address")).at(HOST, 465, open.address);
    let plan = CheckPlan::new(Some(way(465, Security::Tls)), None, known());
    let plan = CheckPlan { deadlines: quick(), ..plan };
    let (verdict, _) = run(plan, places.network(authority.trust())).await;
    let [leg] = &verdict.legs[..] else { panic!("one leg was asked") };
    assert_eq!(leg.instead, Some(way(465, Security::Tls)));
    assert_eq!(diagnosis(leg.outcome.clone()).cause, Cause::Ipv6Broken);
    assert_eq!(codes(&open.heard().await), 1);
}

//! How often a code reaches a provider that refuses it.

use std::time::Instant;

use super::counting::Counting;
use super::log::SharedLog;
use super::script::say;
use super::sound::{mailbox, submission};
use super::*;
use crate::check::{Budget, Hold, LegVerdict};
use crate::ports::SharedText;
use crate::secret::Secret;

fn known() -> Background {
    Background { provider: Some("gmail".into()), domain: "example.com".into(), ..Background::default() }
}

fn leg(port: u16, user: &str) -> LegPlan {
    LegPlan { endpoint: Endpoint::new(HOST, port, Security::Tls), user: user.into(), public_only: false }
}

struct World {
    authority: Authority,
    provider: Counting,
    log: SharedLog,
}

impl World {
    async fn new(lets_in: &str, pause: Duration) -> Self {
        let authority = Authority::new();
        let provider = Counting::start(&authority, lets_in, pause).await;
        Self { authority, provider, log: SharedLog::default() }
    }

    fn plan(&self) -> CheckPlan {
        let (smtp, imap) = (leg(self.provider.smtp, USER), leg(self.provider.imap, USER));
        CheckPlan { deadlines: quick(), ..CheckPlan::new(Some(smtp), Some(imap), known()) }
    }

    /// Runs a check in a program of its own: the outcomes, sending first, and what the provider saw.
    async fn check(&self, plan: CheckPlan) -> (Vec<LegOutcome>, Vec<String>) {
        let network = Network::new(Arc::new(Loopback), self.authority.trust()).counting_in(Arc::new(self.log.clone()));
        let verdict = run_check(plan, Secret::new(CODE.into()), network, Controls::default(), Arc::new(|_| {})).await;
        let outcomes = verdict.legs.into_iter().map(|LegVerdict { outcome, .. }| outcome).collect();
        (outcomes, self.provider.take())
    }
}

fn sign_ins(seen: &[String]) -> usize {
    seen.iter().filter(|seen| seen.ends_with("signs in")).count()
}

fn is_failed(outcome: &LegOutcome) -> bool {
    matches!(outcome, LegOutcome::Failed(_))
}

#[tokio::test]
async fn a_wrong_code_is_refused_three_times_and_not_a_fourth_time() {
    let world = World::new("nobody", Duration::ZERO).await;
    let (outcomes, seen) = world.check(world.plan()).await;
    assert!(outcomes.iter().all(is_failed), "{outcomes:?}");
    assert_eq!(sign_ins(&seen), 2, "both legs at once, the first time");

    let (outcomes, seen) = world.check(world.plan()).await;
    assert!(is_failed(&outcomes[0]), "{outcomes:?}");
    assert_eq!(outcomes[1], LegOutcome::Held(Hold::OtherLegRefused));
    assert_eq!(sign_ins(&seen), 1, "one leg is enough to know: {seen:?}");

    let (outcomes, seen) = world.check(world.plan()).await;
    for outcome in outcomes {
        let LegOutcome::Held(Hold::TooManyRefused { wait_seconds }) = outcome else { panic!("{outcome:?}") };
        assert!((500..=600).contains(&wait_seconds), "{wait_seconds} s");
    }
    assert!(seen.is_empty(), "nobody connects for nothing: {seen:?}");
    let log = world.log.read().expect("a text");
    assert!(!log.contains(CODE) && !log.contains(&plain()) && !log.contains(&base64(CODE)));
}

#[tokio::test]
async fn the_right_code_after_a_wrong_one_signs_in_one_after_the_other() {
    let world = World::new(USER, Duration::from_millis(300) * SLOWLY).await;
    let mut wrong = world.plan();
    wrong.imap = None;
    wrong.smtp = Some(leg(world.provider.smtp, "Anna"));
    assert!(is_failed(&world.check(wrong).await.0[0]), "the same account under another form of its name");

    // Reading waits for sending, which is 600 ms, and needs 600 ms of its own.
    let mut plan = world.plan();
    plan.deadlines.whole = Duration::from_millis(1000) * SLOWLY;
    let (outcomes, seen) = world.check(plan).await;
    assert_eq!(outcomes, [LegOutcome::Proven, LegOutcome::Proven], "waiting is nobody's deadline");
    let at = |what: &str| seen.iter().position(|seen| seen == what).expect("it came");
    assert!(at("imap connects") < at("smtp says yes"), "it connects meanwhile: {seen:?}");
    assert!(at("smtp says yes") < at("imap signs in"), "{seen:?}");
}

#[tokio::test]
async fn a_leg_that_never_got_as_far_holds_nobody_up() {
    let world = World::new(USER, Duration::ZERO).await;
    let mut wrong = world.plan();
    (wrong.imap, wrong.smtp) = (None, Some(leg(world.provider.smtp, "anna")));
    world.check(wrong).await;
    let mut plan = world.plan();
    plan.smtp = Some(leg(1, USER));
    let (outcomes, _) = world.check(plan).await;
    assert!(is_failed(&outcomes[0]), "{outcomes:?}");
    assert_eq!(outcomes[1], LegOutcome::Proven);
}

#[tokio::test]
async fn another_form_of_the_name_is_the_third_try() {
    let world = World::new("nobody", Duration::from_millis(50)).await;
    let renamed = [(Leg::Smtp, world.provider.smtp), (Leg::Imap, world.provider.imap)];
    let otherwise: Vec<_> = renamed.into_iter().map(|(way, port)| (way, leg(port, "anna"))).collect();
    let (outcomes, seen) = world.check(CheckPlan { otherwise: otherwise.clone(), ..world.plan() }).await;
    assert!(outcomes.iter().all(is_failed), "{outcomes:?}");
    assert_eq!(sign_ins(&seen), 3, "{seen:?}");

    // Where that form is the right one, the other leg gets it too: what was accepted is struck out.
    let world = World::new("anna", Duration::from_millis(50)).await;
    let renamed = [(Leg::Smtp, world.provider.smtp), (Leg::Imap, world.provider.imap)];
    let otherwise: Vec<_> = renamed.into_iter().map(|(way, port)| (way, leg(port, "anna"))).collect();
    let (_, seen) = world.check(CheckPlan { otherwise, ..world.plan() }).await;
    assert_eq!(seen.iter().filter(|seen| seen.ends_with("says yes")).count(), 2, "{seen:?}");
}

#[tokio::test]
async fn two_programs_at_the_same_time_share_the_three() {
    let world = World::new("nobody", Duration::from_millis(100)).await;
    let (one, other) = tokio::join!(world.check(world.plan()), world.check(world.plan()));
    let seen = [one.1, other.1, world.provider.take()].concat();
    assert_eq!(sign_ins(&seen), 3, "{seen:?}");
}

#[tokio::test]
async fn whoever_stops_the_test_has_used_a_try() {
    let world = World::new("nobody", Duration::from_millis(200)).await;
    let network = Network::new(Arc::new(Loopback), world.authority.trust());
    for _ in 0..2 {
        let controls = Controls::default();
        let cancel = controls.cancel.clone();
        let plan = CheckPlan { imap: None, ..world.plan() };
        let check = run_check(plan, Secret::new(CODE.into()), network.clone(), controls, Arc::new(|_| {}));
        let stop = async {
            let begun = Instant::now();
            while sign_ins(&world.provider.take()) == 0 && begun.elapsed() < Duration::from_secs(5) {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            cancel.cancel();
        };
        let (verdict, ()) = tokio::join!(check, stop);
        assert_eq!(verdict.legs[0].outcome, LegOutcome::Cancelled);
    }
    let secret = Secret::new(CODE.into());
    let verdict = run_check(world.plan(), secret, network, Controls::default(), Arc::new(|_| {})).await;
    assert_eq!(verdict.legs[1].outcome, LegOutcome::Held(Hold::OtherLegRefused));
    assert_eq!(sign_ins(&world.provider.take()), 1);
}

/// Which answers count.
#[tokio::test]
async fn only_answers_about_the_code_count() {
    let smtp = |reply: &str| {
        let mut steps = submission();
        steps.extend([Step::ExpectStart("AUTH PLAIN"), say(reply), Step::Wait]);
        (Leg::Smtp, steps)
    };
    let imap = |reply: &str| {
        let mut steps = mailbox("SASL-IR AUTH=PLAIN LOGINDISABLED");
        steps.extend([Step::ExpectStart("s1 AUTHENTICATE PLAIN"), say(reply), Step::Wait]);
        (Leg::Imap, steps)
    };
    let mut gone = submission();
    gone.push(Step::ExpectStart("AUTH PLAIN"));
    let mut early = submission();
    early.pop();
    let counted = [
        smtp("535 5.7.8 Error: authentication failed"),
        smtp("534 5.7.9 Application-specific password required"),
        smtp("550 5.7.1 no"),
        imap("s1 NO [AUTHENTICATIONFAILED] no"),
        imap("s1 NO no"),
        imap("s1 BAD [AUTHENTICATIONFAILED] wrong password"),
        (Leg::Smtp, gone),
    ];
    let struck = [
        smtp("235 welcome"),
        smtp("454 4.7.0 Temporary authentication failure"),
        smtp("421 4.3.2 Service not available, closing transmission channel"),
        smtp("535 5.7.8 Too many login attempts, please try again later"),
        imap("s1 NO [UNAVAILABLE] Temporary authentication failure"),
        imap("s1 BAD Command unknown"),
        (Leg::Smtp, early),
    ];
    let both = counted.into_iter().map(|one| (one, true)).chain(struck.into_iter().map(|one| (one, false)));
    for (number, ((which, steps), counts)) in both.enumerate() {
        let authority = Authority::new();
        let server = Scripted::start(&authority, steps).await;
        let network = Network::new(Arc::new(Loopback), authority.trust());
        let asked = Some(leg(server.port, USER));
        let (smtp, imap) = if which == Leg::Smtp { (asked, None) } else { (None, asked) };
        let plan = CheckPlan { deadlines: quick(), ..CheckPlan::new(smtp, imap, known()) };
        let budget: Budget = network.budget.clone();
        let verdict = run_check(plan, Secret::new(CODE.into()), network, Controls::default(), Arc::new(|_| {})).await;
        assert_eq!(budget.counts(&leg(1, USER), &known()), counts, "{number}: {:?}", verdict.legs[0].outcome);
        server.abandon();
    }
}

#[tokio::test]
async fn servers_of_this_computer_are_not_counted() {
    let world = World::new("nobody", Duration::ZERO).await;
    for _ in 0..3 {
        let background = Background { typed_host: true, domain: "example.com".into(), ..Background::default() };
        let (outcomes, seen) = world.check(CheckPlan { background, ..world.plan() }).await;
        assert!(outcomes.iter().all(is_failed), "{outcomes:?}");
        assert_eq!(sign_ins(&seen), 2);
    }
    assert!(world.log.read().expect("a text").is_empty());
}

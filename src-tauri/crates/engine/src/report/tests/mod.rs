//! What a report says, and what it never says.

mod fields;
mod page;
mod private;

use std::sync::LazyLock;

use super::*;
use crate::check::{Folder, JourneyOutcome, JourneyStage, LegOutcome, LegPlan, LegVerdict, Stage};
use crate::diagnosis::{
    Cause, ClockFact, Confidence, Diagnosis, Facts, Product, ProductKind, ProxyAnswer, ProxyFact, SignInPage,
};
use crate::endpoint::{Endpoint, Leg, Security};
use crate::handover;
use crate::policy::{self, FileFault, Form, Ground, Policy, PolicyFault};
use crate::provider::{Catalogue, Day};
use crate::wizard::StageProgress;

/// Facts with something in every field; each is written out, so that a new one is decided about here.
fn every_fact() -> Facts {
    Facts {
        host: "smtp.gmail.com".into(),
        port: 587,
        server_line: Some("535-5.7.8 Not accepted for anna@gmail.com. m129sm2162575qkc.2 - gsmtp".into()),
        reply_code: Some(535),
        enhanced_code: Some("5.7.8".into()),
        response_code: Some("AUTHENTICATIONFAILED".into()),
        certificate_issuer: Some("CN=Issuer of a house".into()),
        certificate_names: vec!["house.example.com".into()],
        certificate_until: Some("2026-11-01".into()),
        certificate_from: Some("2026-12-01".into()),
        certificate_product: Some(Product { name: "Avast".into(), kind: ProductKind::Antivirus }),
        tried: vec!["192.0.2.17:587 TimedOut".into()],
        offered: vec!["XTOLD".into()],
        system_errors: vec![10_060],
        proxy: Some(ProxyFact { at: "gate.house.example.com:3128".into(), answer: Some(ProxyAnswer::WantsLogin) }),
        greeted_as: Some("relay.isp.example.net".into()),
        open_ports: vec![465],
        silent_ports: vec![25, 2525],
        sign_in_page: Some(SignInPage::Shown),
        clock: Some(ClockFact { shows: "2020-01-01".into(), should: "2026-11-22".into() }),
    }
}

fn diagnosis(cause: Cause, facts: Facts) -> Diagnosis {
    Diagnosis { cause, confidence: Confidence::High, stage: Stage::SignIn, rule: "gmail-bad-credentials".into(), facts }
}

fn verdict(outcome: LegOutcome, instead: Option<LegPlan>) -> LegVerdict {
    let endpoint = Endpoint::new("smtp.gmail.com", 587, Security::Starttls);
    LegVerdict { leg: Leg::Smtp, endpoint, user: "anna@gmail.com".into(), outcome, millis: 1234, instead }
}

/// A test that failed at signing in.
fn about(words: ServerWords) -> About<'static> {
    About {
        app: handover::app("imacash"),
        provider: Catalogue::embedded().get("gmail"),
        code: Some(CodeLength { characters: 16, app_password: true }),
        practice: false,
        day: Day::parse("2026-11-22"),
        person: vec!["anna@gmail.com", "Anna Berg"],
        words,
        policy: Some(policy()),
    }
}

/// A policy with every key, and faults of two kinds.
fn policy() -> &'static Policy {
    static POLICY: LazyLock<Policy> = LazyLock::new(|| {
        let mut tree = toml::from_str::<serde_json::Map<_, _>>(include_str!("../../../../../managed/policy.toml"));
        let tree = tree.as_mut().expect("the example");
        tree.insert("trust-environment".into(), true.into());
        tree.insert("portal".into(), "mail.firm.example".into());
        let open = |_: &str| Err(FileFault::Missing.into());
        let ground = Ground { catalogue: Catalogue::embedded(), now: 1_800_000_000, open: &open, form: Form::Loose };
        let read = policy::read(tree, "/etc/sparekey/policy.toml", ground);
        let twice = [PolicyFault::UnknownApp { id: "firm.example".into() }, PolicyFault::UnknownApp { id: "b".into() }];
        Policy { faults: read.faults.into_iter().chain(twice).collect(), ..read }
    });
    &POLICY
}

fn report_of(verdict: &LegVerdict, journey: Option<&JourneyOutcome>, words: ServerWords) -> Report {
    let stages = vec![
        (Stage::Resolve, StageProgress::Done(12)),
        (Stage::Connect, StageProgress::Done(1_034)),
        (Stage::Secure, StageProgress::Running),
        (Stage::Greet, StageProgress::Waiting),
    ];
    let tested = Tested { leg: Leg::Smtp, asked: &verdict.endpoint, stages, verdict: Some(verdict) };
    let stages = [(JourneyStage::Send, StageProgress::Done(80)), (JourneyStage::Find, StageProgress::Running)];
    Report::about(&about(words), &[tested], journey.map(|outcome| Sent { stages: &stages, outcome: Some(outcome) }))
}

/// A report with something in every field.
fn full(words: ServerWords) -> Report {
    let instead = LegPlan {
        endpoint: Endpoint::new("smtp.gmail.com", 465, Security::Tls),
        user: "anna".into(),
        public_only: false,
    };
    let failed = LegOutcome::Failed(diagnosis(Cause::WrongAppPassword, every_fact()));
    let bounced = JourneyOutcome::Bounced { diagnosis: diagnosis(Cause::MessageRejected, every_fact()), removed: true };
    let mut report = report_of(&verdict(failed, Some(instead)), Some(&bounced), words);
    report.versions.commit = Some("3f2c1ab0de, 2026-11-22");
    report.support_number = Some("4071 2283 9164".into());
    report.with_faults(&["crates/engine/src/run.rs:12".into()])
}

#[test]
fn the_text_is_stable() {
    let text = full(ServerWords::LeftOut).text();
    let (system, processor) = (std::env::consts::OS, std::env::consts::ARCH);
    let version = env!("CARGO_PKG_VERSION");
    let head = format!("Sparekey {version} ({system} {processor})\nbuilt from: 3f2c1ab0de, 2026-11-22\n");
    let rest = text.strip_prefix(&head).expect("versions come first");
    let checked = Catalogue::embedded().get("gmail").map(|one| one.checked.clone()).unwrap_or_default();
    let finding = "  rule: gmail-bad-credentials
  codes: 535 5.7.8 AUTHENTICATIONFAILED
  system numbers: 10060
  in between: Avast
  proxy: wantslogin
  open ports: 465
  silent ports: 25 2525
  sign-in page: shown
  clock: 2020-01-01 here, 2026-11-22 elsewhere
  certificate from: 2026-12-01
  certificate until: 2026-11-01
";
    let expected = format!(
        "\
day: 2026-11-22
support number: 4071 2283 9164
app: imacash
provider: gmail
provider checked: {checked}
code: 16 characters
policy: app, providers, servers, extra-ca, portal-probe, saving, language, trust-environment
policy, left out: unknown-key, unknown-app
smtp smtp.gmail.com:587:starttls
  Resolve: 12 ms
  Connect: 1034 ms
  Secure: not finished
  Greet: not begun
  cause: wrong-app-password (high)
  turn: you
  at: SignIn
{finding}  instead: smtp.gmail.com:465:tls
  other sign-in name: yes
message: came back
  Send: 80 ms
  cause: message-rejected (high)
  turn: provider
  at: SignIn
{finding}fault: crates/engine/src/run.rs:12
"
    );
    assert_eq!(rest, expected);
}

#[test]
fn the_servers_words_are_told_only_if_they_were_asked_for() {
    let said = "the server said: 535-5.7.8 Not accepted for … ….2 - gsmtp\n";
    assert!(full(ServerWords::Told).text().contains(said), "{}", full(ServerWords::Told).text());
    for rendering in renderings(&full(ServerWords::LeftOut)) {
        assert!(!rendering.contains("Not accepted"), "{rendering}");
    }
}

#[test]
fn ends_without_a_cause_are_told_too() {
    use crate::check::Hold;
    let arrived = JourneyOutcome::Arrived { folder: Folder::AllMail, removed: true, millis: 2_345 };
    for (outcome, line) in [
        (LegOutcome::Proven, "  proven\n"),
        (LegOutcome::Cancelled, "  cancelled\n"),
        (LegOutcome::Held(Hold::OtherLegRefused), "  held: the other leg was refused\n"),
        (
            LegOutcome::Held(Hold::TooManyRefused { wait_seconds: 420 }),
            "  held: too many were refused, 420 seconds to wait\n",
        ),
    ] {
        let text = report_of(&verdict(outcome, None), Some(&arrived), ServerWords::LeftOut).text();
        assert!(text.contains(line), "{text}");
        assert!(text.contains("message: allmail after 2345 ms, removed: true\n"), "{text}");
    }
}

#[test]
fn a_fault_of_ours_tells_nothing_that_was_entered() {
    let places = vec!["crates/engine/src/run.rs:12".to_owned()];
    let report = Report::of_fault(4, &places);
    let text = report.text();
    assert!(text.ends_with(")\nstep: 4\nfault: crates/engine/src/run.rs:12\n"), "{text}");
    assert_eq!(text.lines().count(), 3);
}

/// All forms of a report.
fn renderings(report: &Report) -> [String; 3] {
    [report.text(), report.json(), report.page(&crate::texts::Texts::new("en"))]
}

//! The report for a helpdesk: built from an allow-list of facts, never from raw text.

use std::fmt::Write;

use crate::check::{JourneyOutcome, LegOutcome};
use crate::diagnosis::Facts;
use crate::wizard::{StageProgress, Wizard};

/// A report in plain text: versions, app, provider, servers, stages with times, causes and the rule that found them.
/// It holds no code, no address and none of the server's own words.
pub fn report(wizard: &Wizard) -> String {
    let mut out = String::new();
    let mut line = |text: String| {
        let _ = writeln!(out, "{text}");
    };
    line(report_head().trim_end().to_owned());
    line(format!("app: {}", wizard.app().map_or("-", |app| &app.id)));
    line(format!("provider: {}", wizard.provider().map_or("own server", |provider| &provider.id)));
    let shape = wizard.paste.shape.as_ref();
    line(format!("code: {}", shape.map_or("-".to_owned(), |shape| format!("{} characters", shape.length))));
    for lane in &wizard.test.lanes {
        line(format!("{:?} {}", lane.leg, lane.plan.endpoint).to_lowercase());
        for (stage, progress) in &lane.stages {
            let progress = match progress {
                StageProgress::Waiting => "not begun".to_owned(),
                StageProgress::Running => "not finished".to_owned(),
                StageProgress::Done(millis) => format!("{millis} ms"),
            };
            line(format!("  {stage:?}: {progress}"));
        }
        match lane.verdict.as_ref().map(|verdict| &verdict.outcome) {
            Some(LegOutcome::Proven) => line("  proven".into()),
            Some(LegOutcome::Cancelled) => line("  cancelled".into()),
            Some(LegOutcome::Held(hold)) => line(format!("  held: {hold:?}").to_lowercase()),
            Some(LegOutcome::Failed(diagnosis)) => {
                let facts = &diagnosis.facts;
                line(format!("  cause: {} ({:?})", diagnosis.cause.name(), diagnosis.confidence).to_lowercase());
                line(format!("  at: {:?}", diagnosis.stage));
                line(format!("  rule: {}", diagnosis.rule));
                let codes = [
                    facts.reply_code.map(|code| code.to_string()),
                    facts.enhanced_code.clone(),
                    facts.response_code.clone(),
                ];
                line(format!("  codes: {}", codes.into_iter().flatten().collect::<Vec<_>>().join(" ")));
                seen(facts).into_iter().for_each(&mut line);
            }
            None => {}
        }
        if let Some(instead) = lane.verdict.as_ref().and_then(|verdict| verdict.instead.as_ref()) {
            line(format!("  instead: {}", instead.endpoint));
        }
    }
    if let Some(outcome) = wizard.test.journey.as_ref().and_then(|journey| journey.outcome.as_ref()) {
        let name = match outcome {
            JourneyOutcome::Arrived { folder, removed, millis } => {
                line(format!("message: {folder:?} after {millis} ms, removed: {removed}").to_lowercase());
                return out;
            }
            JourneyOutcome::NotSeen => "not seen",
            JourneyOutcome::PutOff(_) => "put off",
            JourneyOutcome::Bounced { .. } => "came back",
            JourneyOutcome::Refused(_) => "refused",
            JourneyOutcome::Lost(_) => "lost",
            JourneyOutcome::Skipped => "not waited for",
        };
        line(format!("message: {name}"));
        if let Some(found) = outcome.diagnosis() {
            line(format!("  cause: {} ({:?})", found.cause.name(), found.confidence).to_lowercase());
            line(format!("  rule: {}", found.rule));
        }
    }
    out
}

/// The first line of every report: version and system.
pub(crate) fn report_head() -> String {
    format!("Sparekey {} ({} {})\n", env!("CARGO_PKG_VERSION"), std::env::consts::OS, std::env::consts::ARCH)
}

/// What was found out about the network, of which nothing says who or where one is: a proxy by what it said alone.
fn seen(facts: &Facts) -> Vec<String> {
    let joined = |numbers: &[u16]| numbers.iter().map(u16::to_string).collect::<Vec<_>>().join(" ");
    let numbers = facts.system_errors.iter().map(i32::to_string).collect::<Vec<_>>().join(" ");
    let product = facts.certificate_product.as_ref().map(|product| product.name.clone()).unwrap_or_default();
    let proxy = facts.proxy.as_ref().map(|proxy| proxy.answer.map_or("used".into(), |answer| format!("{answer:?}")));
    let clock = facts.clock.as_ref().map(|clock| format!("{} here, {} elsewhere", clock.shows, clock.should));
    let page = facts.sign_in_page.map(|page| format!("{page:?}"));
    [
        ("system numbers", numbers),
        ("in between", product),
        ("proxy", proxy.unwrap_or_default().to_lowercase()),
        ("open ports", joined(&facts.open_ports)),
        ("silent ports", joined(&facts.silent_ports)),
        ("sign-in page", page.unwrap_or_default().to_lowercase()),
        ("clock", clock.unwrap_or_default()),
    ]
    .into_iter()
    .filter(|(_, what)| !what.is_empty())
    .map(|(name, what)| format!("  {name}: {what}"))
    .collect()
}

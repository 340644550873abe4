//! What was tried besides what was asked, and what worked instead.

use super::Scene;
use crate::check::{Hold, LegOutcome, LegPlan, LegVerdict};
use crate::endpoint::{Endpoint, Security};
use crate::texts::{Args, hold_words, vantage_words};
use crate::view::{Note, Text, Tone};
use crate::wizard::{LegProgress, Mended};

/// What is said in a lane while it goes on, and of what worked there instead.
pub(super) fn lane_note(scene: &Scene<'_>, lane: &LegProgress) -> Option<String> {
    let verdict = lane.verdict.as_ref();
    if let Some(instead) = verdict.and_then(|verdict| verdict.instead.as_ref()) {
        let args = difference(scene, &lane.plan, &instead.endpoint, &instead.user);
        return Some(scene.texts.get("lane-works-instead", &args));
    }
    if let Some(LegOutcome::Held(hold @ Hold::OtherLegRefused)) = verdict.map(|verdict| &verdict.outcome) {
        return Some(hold_words(scene.texts, &scene.args(), *hold));
    }
    if verdict.is_some() || !scene.wizard.test.running() {
        return None;
    }
    if let Some((endpoint, user)) = &lane.other {
        let args = difference(scene, &lane.plan, endpoint, user);
        return Some(scene.texts.get("lane-tries-instead", &args));
    }
    lane.looking.then(|| scene.say("lane-looking"))
}

/// What the app is given in the place of what it would use.
pub(super) fn notes(scene: &Scene<'_>) -> Vec<Note> {
    let note = |mended: &Mended| {
        let args = difference(scene, &mended.asked, &mended.instead.endpoint, &mended.instead.user);
        let args = args.text("old-name", mended.asked.user.clone());
        let text = scene.texts.rich("mended", &args.text("why", why(scene, mended)));
        Note { tone: Tone::Info, title: None, text, actions: Vec::new() }
    };
    scene.wizard.test.mended.iter().map(note).collect()
}

/// Beside a failure: what works, but cannot be given to the app; and what this says of an app that connects from elsewhere.
pub(super) fn beside_failure(scene: &Scene<'_>, verdict: &LegVerdict) -> Vec<Text> {
    let mut text = Vec::new();
    let LegOutcome::Failed(found) = &verdict.outcome else { return text };
    if let Some(instead) = &verdict.instead {
        let (asked, instead) = (verdict.endpoint.clone(), instead.clone());
        let asked = LegPlan { endpoint: asked, user: verdict.user.clone(), public_only: false };
        let mended = Mended { leg: verdict.leg, asked, instead };
        let id = if scene.wizard.app_takes(&mended) { "works-instead" } else { "works-instead-not-taken" };
        let args = difference(scene, &mended.asked, &mended.instead.endpoint, &mended.instead.user);
        text.push(scene.texts.rich(id, &args));
    }
    let app = scene.wizard.app();
    text.extend(app.and_then(|app| vantage_words(scene.texts, &scene.args(), found.cause, app.connects_from)));
    text
}

/// What differs: the port, else the way of encrypting, else the name, else the road to the same server.
fn difference<'a>(scene: &Scene<'a>, plan: &LegPlan, other: &Endpoint, user: &str) -> Args<'a> {
    let asked = &plan.endpoint;
    let what = match () {
        () if asked.host != other.host => "server",
        () if asked.port != other.port => "port",
        () if asked.security != other.security => "mode",
        () if plan.user != user => "name",
        () if has_two_families(scene, plan) => "family",
        () => "direct",
    };
    let mode = match other.security {
        Security::Tls => "tls",
        Security::Starttls => "starttls",
    };
    let args = scene.args().text("what", what).text("mode", mode);
    let args = args.text("old-port", asked.port.to_string()).text("port", other.port.to_string());
    args.text("server", other.host.clone()).text("name", user.to_owned())
}

/// Whether it was not a proxy that was left out.
fn has_two_families(scene: &Scene<'_>, plan: &LegPlan) -> bool {
    let verdicts = scene.wizard.test.lanes.iter().filter_map(|lane| lane.verdict.as_ref());
    let mut of_plan = verdicts.filter(|verdict| verdict.endpoint == plan.endpoint);
    of_plan.any(|verdict| matches!(&verdict.outcome, LegOutcome::Failed(found) if found.facts.proxy.is_none()))
}

/// The title of the cause, as a reason.
fn why(scene: &Scene<'_>, mended: &Mended) -> String {
    let lanes = &scene.wizard.test.lanes;
    let verdict = lanes.iter().find(|lane| lane.leg == mended.leg).and_then(|lane| lane.verdict.as_ref());
    match verdict.map(|verdict| (&verdict.outcome, verdict.leg)) {
        Some((LegOutcome::Failed(found), leg)) => {
            crate::texts::cause_words(scene.texts, &scene.args(), found, leg).title
        }
        _ => String::new(),
    }
}

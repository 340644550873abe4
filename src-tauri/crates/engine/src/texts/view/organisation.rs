//! What the organisation has settled: a line in the foot of every screen, and what it opens.

use super::Scene;
use crate::texts::{Args, policy_fault_words, settled_words};
use crate::view::{Help, Text};

/// More names than this are counted instead.
const MOST_NAMES: usize = 8;
/// More faults than this are for the terminal.
const MOST_FAULTS: usize = 12;

/// What the line opens; `None` on a computer without a policy. What could not be followed stands last: it is for the administrator.
pub(super) fn panel(scene: &Scene<'_>) -> Option<Help> {
    let policy = &scene.wizard.policy;
    let place = policy.place.as_ref()?;
    let texts = scene.texts;
    let settled = settled_words(texts, policy, scene.wizard.catalogue, MOST_NAMES);
    let of_address = scene.wizard.policy_fault();
    let faults: Vec<Text> = policy
        .faults
        .iter()
        .chain(&of_address)
        .take(MOST_FAULTS)
        .map(|fault| policy_fault_words(texts, fault))
        .collect();
    let mut text = vec![scene.rich(if settled.is_empty() { "managed-nothing" } else { "managed-lead" })];
    text.extend(settled);
    if !faults.is_empty() {
        text.push(scene.rich("managed-left-out"));
        text.extend(faults);
    }
    text.push(texts.rich("managed-place", &Args::none().text("place", place)));
    let label = scene.say("managed-line");
    Some(Help { label, title: scene.say("managed-title"), text, actions: Vec::new() })
}

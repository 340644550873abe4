//! What the organisation has set, where it makes a difference to a screen.

use super::Scene;
use crate::texts::{Args, policy_fault_words};
use crate::view::{Note, Tone};
use crate::wizard::{OpenMailbox, Wizard};

/// More names than this are counted.
const NAMED: usize = 6;

/// What is allowed, for the sentences that say so.
pub(super) fn named<'a>(scene: &Scene<'_>, args: Args<'a>) -> Args<'a> {
    let policy = &scene.wizard.policy;
    let providers = policy.providers.iter().flatten().filter_map(|id| scene.wizard.catalogue.get(id));
    let names: Vec<&str> = providers.map(|provider| provider.name.as_str()).collect();
    let domains: Vec<&str> = policy.servers.iter().map(|own| own.domain.as_str()).collect();
    let how_many = |list: &[&str]| match list.len() {
        0 => "none",
        1..=NAMED => "some",
        _ => "many",
    };
    let (providers, own) = (how_many(&names), how_many(&domains));
    args.text("providers-named", providers)
        .text("providers", scene.texts.list(&names))
        .text("domains-named", own)
        .text("domains", scene.texts.list(&domains))
}

/// Whether any provider may be chosen.
pub(super) fn any_provider(wizard: &Wizard) -> bool {
    wizard.catalogue.all().iter().any(|provider| wizard.may_use(&provider.id))
}

/// That a mailbox of the list is one that the organisation does not allow.
pub(super) fn note(scene: &Scene<'_>, open: &OpenMailbox) -> Note {
    if scene.wizard.has_other_servers(&open.record) {
        let args = scene.args().text("domain", open.inner.domain());
        let text = scene.texts.rich("policy-other-servers", &args);
        return Note { tone: Tone::Care, title: None, text, actions: Vec::new() };
    }
    let text = scene.texts.rich("stop-policy-not-allowed-why", &named(scene, scene.args()));
    Note { tone: Tone::Care, title: Some(scene.say("stop-policy-not-allowed-title")), text, actions: Vec::new() }
}

/// What of the policy is not followed for the address.
pub(super) fn notes(scene: &Scene<'_>) -> Option<Note> {
    let text = policy_fault_words(scene.texts, &scene.wizard.policy_fault()?);
    Some(Note { tone: Tone::Info, title: Some(scene.say("policy-not-followed-title")), text, actions: Vec::new() })
}

/// Who may vouch for a server besides the computer's own authorities: the one thing in which a policy trusts more.
pub(super) fn vouched(scene: &Scene<'_>) -> Option<Note> {
    vouched_by(scene, &scene.wizard.vouched_for_by())
}

/// The same where many mailboxes are tested, each of which may have such a server.
pub(super) fn vouched_for_any(scene: &Scene<'_>) -> Option<Note> {
    let names: Vec<String> = scene.wizard.policy.authorities.iter().map(|authority| authority.name.clone()).collect();
    vouched_by(scene, &names)
}

fn vouched_by(scene: &Scene<'_>, names: &[String]) -> Option<Note> {
    if names.is_empty() {
        return None;
    }
    let args = scene.args().text("names", scene.texts.list(names)).number("count", names.len());
    Some(Note { tone: Tone::Info, title: None, text: scene.texts.rich("policy-vouched", &args), actions: Vec::new() })
}

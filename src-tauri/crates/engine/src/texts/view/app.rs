//! Step 1 in words.

use super::{Part, Scene};
use crate::handover;
use crate::view::{ButtonKind, Choice, ChoiceId, ChoiceOption, Field, FieldId, FieldKind, Press, Screen, Tone};

pub(super) fn render(scene: &Scene<'_>) -> Part {
    let wizard = scene.wizard;
    let draft = wizard.draft();
    let options = handover::apps()
        .iter()
        // Where the organisation has chosen, there is nothing else to choose.
        .filter(|app| wizard.app_of_policy().is_none_or(|id| app.id == id))
        .map(|app| {
            let other = app.id == crate::wizard::OTHER_APP;
            let reads = if app.needs.len() > 1 { "app-does-both" } else { "app-does-send" };
            ChoiceOption {
                value: app.id.clone(),
                label: if other { scene.say("app-other") } else { app.name.clone() },
                detail: Some(scene.say(if other { "app-other-detail" } else { reads })),
                selected: wizard.app_id() == Some(app.id.as_str()),
            }
        })
        .collect();
    let error = (wizard.insisted && wizard.app_id().is_none()).then(|| scene.say("app-choose-first"));
    let apps = Choice { id: ChoiceId::App, label: scene.say("app-question"), options, error };
    let mut questions = Vec::new();
    let mut name = None;
    let mut notes: Vec<_> = super::borrowed::note(scene).into_iter().collect();
    if wizard.app_of_policy().is_some() {
        notes.push(scene.note(Tone::Info, "policy-app"));
    }
    if wizard.is_other_app() {
        name = Some(Field {
            id: FieldId::AppName,
            label: scene.say("app-name"),
            value: draft.other_app_name.clone(),
            hint: Some(scene.say("app-name-hint")),
            error: None,
            kind: FieldKind::Text,
        });
        let selected = if draft.other_app_reads { "read" } else { "send" };
        questions.push(scene.question(ChoiceId::AppNeeds, "app-needs", &["send", "read"], Some(selected)));
    }
    if wizard.app().is_some() {
        let selected = if draft.app_elsewhere { "elsewhere" } else { "here" };
        questions.push(scene.question(ChoiceId::AppPlace, "app-place", &["here", "elsewhere"], Some(selected)));
        if draft.app_elsewhere {
            notes.push(scene.note(Tone::Info, "app-elsewhere-note"));
        }
    }
    let mut actions = vec![scene.button(Press::Continue, "button-continue", ButtonKind::Primary)];
    if wizard.has_mailboxes() && !wizard.came_from_elsewhere() {
        actions.insert(0, scene.button(Press::OpenMailboxes, "button-mailboxes", ButtonKind::Plain));
    }
    Part {
        key: "app".into(),
        heading: scene.say("app-heading"),
        lead: Some(scene.rich("app-lead")),
        screen: Screen::App { apps, name, questions },
        notes,
        actions,
        help: "help-app",
    }
}

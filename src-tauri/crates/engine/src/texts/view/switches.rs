//! What has to be switched on before programs get in, in words.

use super::Scene;
use crate::endpoint::Leg;
use crate::provider::{Switch, SwitchedBy};
use crate::view::{Button, ButtonKind, Press, Text};

/// The instructions for switches that are not on the way to the code.
pub(super) fn before(scene: &Scene<'_>) -> Vec<Text> {
    scene
        .wizard
        .switches()
        .filter(|switch| !on_the_way(scene, switch))
        .map(|switch| instruction(scene, switch))
        .collect()
}

/// The instructions for switches on the page of the code.
pub(super) fn with_code(scene: &Scene<'_>) -> Vec<Text> {
    let on_the_way = scene.wizard.switches().filter(|switch| on_the_way(scene, switch));
    on_the_way
        .map(|switch| scene.texts.rich("switch-with-code", &scene.args().text("legs", legs(scene, switch))))
        .collect()
}

/// The button that opens the page with the switch.
pub(super) fn button(scene: &Scene<'_>, label: &str, kind: ButtonKind) -> Option<Button> {
    scene.wizard.page_of(Press::OpenSwitch)?;
    Some(scene.button(Press::OpenSwitch, label, kind))
}

/// The labels on the way to a page, as they are said in a sentence.
pub(super) fn path(scene: &Scene<'_>, menu: &[String]) -> String {
    menu.iter().map(|key| scene.label_and_old_name(key)).collect::<Vec<_>>().join(" › ")
}

fn on_the_way(scene: &Scene<'_>, switch: &Switch) -> bool {
    switch.with_app_password && scene.wizard.wants_app_password()
}

fn instruction(scene: &Scene<'_>, switch: &Switch) -> Text {
    let path = path(scene, &switch.menu);
    let args = scene
        .args()
        .text("legs", legs(scene, switch))
        .text("menu", if path.is_empty() { "none".to_owned() } else { path })
        .flag("page", switch.url.is_some());
    match switch.who {
        SwitchedBy::Person => scene.texts.rich("switch-person", &args),
        SwitchedBy::Administrator => scene.texts.rich("switch-administrator", &args),
    }
}

/// What it lets programs do, among what the app does.
fn legs(scene: &Scene<'_>, switch: &Switch) -> &'static str {
    let has = |leg| switch.legs.contains(&leg) && scene.wizard.needs().contains(&leg);
    match (has(Leg::Smtp), has(Leg::Imap)) {
        (true, false) => "send",
        (false, true) => "read",
        _ => "both",
    }
}

//! Where a provider takes no password, said before any effort, with what to do instead; and letters to administrators.

use super::{Scene, allowed};
use crate::endpoint::Leg;
use crate::provider::StopReason;
use crate::view::{Button, ButtonKind, Letter, Press, Stopped};
use crate::wizard::{AdminQuestion, Copied, StopKind};

/// The stop in words.
pub(super) fn stopped(scene: &Scene<'_>, kind: StopKind) -> Stopped {
    let wizard = scene.wizard;
    let domain = wizard.domain();
    let stop = |leg| wizard.provider().and_then(|provider| provider.stop(leg, &domain));
    let (stop, id) = match kind {
        StopKind::Everything => (stop(Leg::Smtp), "everything"),
        StopKind::Reading => (stop(Leg::Imap), "reading"),
        StopKind::Moved => (None, "stop-moved"),
        StopKind::NotThePracticeAddress => (None, "stop-practice"),
        StopKind::NotAllowed => (None, "stop-policy-not-allowed"),
        StopKind::PolicyWaits => (None, "stop-policy-waits"),
    };
    let id = stop.map_or(id.to_owned(), |stop| format!("stop-{}-{id}", reason_name(stop.reason)));
    let since = stop.and_then(|stop| stop.since.as_deref());
    let args = scene
        .args()
        .text("since", since.map_or("none".into(), |day| scene.day(day)))
        .text("to", wizard.moved_to().unwrap_or_default())
        .text("domain", domain.clone());
    let args = allowed::named(scene, args);
    let instead = (1..=9)
        .map(|number| format!("{id}-instead-{number}"))
        .take_while(|message| scene.texts.has(message))
        .map(|message| scene.texts.rich(&message, &args))
        .collect();
    let mut actions = Vec::new();
    if wizard.page_of(Press::OpenHelpPage).is_some() {
        actions.push(scene.button(Press::OpenHelpPage, "button-help-page", ButtonKind::Quiet));
    }
    if kind == StopKind::Reading && wizard.is_other_app() {
        actions.insert(0, scene.button(Press::SendOnly, "button-send-only", ButtonKind::Quiet));
    }
    if kind == StopKind::PolicyWaits {
        actions.push(scene.button(Press::UseRecognised, "button-look-again", ButtonKind::Plain));
    }
    if wizard.may_choose() && (kind != StopKind::NotAllowed || allowed::any_provider(wizard)) {
        actions.push(scene.button(Press::ChooseProvider, "button-choose-provider", ButtonKind::Plain));
    }
    Stopped {
        title: scene.texts.get(&format!("{id}-title"), &args),
        text: scene.texts.paragraphs(&format!("{id}-why"), &args),
        instead,
        actions,
    }
}

impl Scene<'_> {
    /// The letter to the administrator that fits what is on the screen.
    pub(crate) fn letter(&self) -> Option<Letter> {
        let id = match self.wizard.admin_question()? {
            AdminQuestion::AppPasswords => "letter-admin-app-passwords",
            AdminQuestion::SmtpAuth => "letter-admin-smtp-auth",
            AdminQuestion::MailboxPassword => "letter-admin-mailbox-password",
        };
        // Who gets the letter does not know whose "your app" that would be.
        let args = self.args().flag("reads", self.wizard.app_reads()).flag("named", self.named_app().is_some());
        Some(Letter {
            title: self.say(&format!("{id}-title")),
            body: self.texts.get(&format!("{id}-body"), &args),
            copy: self.copy_letter(),
        })
    }

    /// The button that copies it.
    pub(super) fn copy_letter(&self) -> Button {
        let copied = self.wizard.copied == Some(Copied::Letter);
        self.button(Press::CopyLetter, if copied { "letter-copied" } else { "button-copy-letter" }, ButtonKind::Quiet)
    }
}

/// The message's name for a stop.
fn reason_name(reason: StopReason) -> &'static str {
    match reason {
        StopReason::OauthOnly => "oauth-only",
        StopReason::AppPasswordsEnded => "app-passwords-ended",
        StopReason::Bridge => "bridge",
        StopReason::NotOffered => "not-offered",
        StopReason::NotKnown => "not-known",
        StopReason::AdministratorDecides => "administrator-decides",
        StopReason::Token => "token",
    }
}

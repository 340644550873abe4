//! What stands around every screen: steps, banner, help, announcements.

use super::{Args, Part, Scene, practice, push_sentence};
use crate::check::Stage;
use crate::endpoint::Leg;
use crate::texts::{Language, Texts};
use crate::view::{
    Announcement, BrokenWords, ButtonKind, Choice, ChoiceId, ChoiceOption, Help, LaneState, Note, Press, Span,
    SpanStyle, StepMark, StepState, Text, Tone, View, Words,
};
use crate::wizard::{Copied, Place, SaveState, Say, Step};

pub(super) fn around(scene: &Scene<'_>, part: Part, revision: u64) -> View {
    let wizard = scene.wizard;
    let step = wizard.step();
    let mut notes = part.notes;
    notes.extend(practice::notes(scene));
    if wizard.place() == Place::Setup && wizard.is_replacing() {
        notes.insert(0, scene.note(Tone::Info, "replacing-note"));
    }
    if wizard.place() != Place::Setup || matches!(step, Step::App | Step::Finished) {
        notes.splice(0..0, super::mailboxes::trouble(scene));
    }
    if wizard.memory.resumed {
        notes.insert(0, scene.note(Tone::Info, "note-resumed"));
    }
    for (fault, id) in [(wizard.memory.starts_fresh, "note-fresh-start"), (wizard.memory.not_kept, "note-not-kept")] {
        if let Some(fault) = fault {
            let text = scene.texts.rich(id, &scene.args().text("why", fault.name()));
            notes.insert(0, Note { tone: Tone::Care, title: None, text, actions: Vec::new() });
        }
    }
    if wizard.copy_fault.is_some() {
        let id = if step == Step::HandOver { "note-code-not-copied" } else { "note-not-copied" };
        notes.push(scene.note(Tone::Care, id));
    }
    if let (true, Some(page)) = (wizard.browser_failed, &wizard.page) {
        let args = scene.args().text("page", page.as_str());
        let copied = wizard.copied == Some(Copied::Link);
        notes.insert(
            0,
            Note {
                tone: Tone::Care,
                title: Some(scene.say("note-no-browser-title")),
                text: scene.texts.rich("note-no-browser", &args),
                actions: vec![scene.button(
                    Press::CopyLink,
                    if copied { "copied" } else { "button-copy-link" },
                    ButtonKind::Quiet,
                )],
            },
        );
    }
    View {
        revision,
        lang: scene.texts.lang().to_owned(),
        dir: scene.texts.direction(),
        banner: practice::banner(scene),
        steps_label: scene.say("steps-label"),
        steps: steps(scene),
        eyebrow: eyebrow(scene),
        heading: part.heading,
        lead: part.lead.map(|lead| with_care(scene, lead)),
        screen_key: part.key,
        screen: part.screen,
        notes,
        closing: closing(scene),
        back: has_back(scene).then(|| scene.button(Press::Back, "button-back", ButtonKind::Plain)),
        actions: part.actions,
        help: help(scene, part.help),
        organisation: super::organisation::panel(scene),
        support: Some(super::support::number(scene)),
        announcement: announcement(scene),
        languages: languages(scene.texts),
        shielded: wizard.shows_typing(),
        words: words(scene.texts),
    }
    .with_step(step)
}

/// The menu of languages.
pub(super) fn languages(texts: &Texts) -> Choice {
    let option = |language: &Language| ChoiceOption {
        value: language.tag.to_owned(),
        label: language.name.to_owned(),
        detail: None,
        selected: language.tag == texts.lang(),
    };
    let options = Language::all().iter().map(option).collect();
    Choice { id: ChoiceId::Language, label: texts.say("language-menu"), options, error: None }
}

/// The fixed words of the frame.
pub(super) fn words(texts: &Texts) -> Words {
    Words {
        product: texts.say("product"),
        copy: texts.say("copy"),
        copied: texts.say("copied"),
        close: texts.say("close"),
        step_done: texts.say("step-done"),
        step_now: texts.say("step-now"),
        broken: BrokenWords {
            title: texts.say("broken-title"),
            text: texts.say("broken-text"),
            reload: texts.say("broken-reload"),
            report: texts.say("button-copy-report"),
            reported: texts.say("report-copied"),
        },
    }
}

/// The question before closing, where something would be lost.
fn closing(scene: &Scene<'_>) -> Option<Note> {
    scene.wizard.closing_is_asked().then(|| Note {
        tone: Tone::Care,
        title: Some(scene.say("closing-title")),
        text: scene.rich("closing-text"),
        actions: vec![
            scene.button(Press::Quit, "closing-close", ButtonKind::Quiet),
            scene.button(Press::Stay, "closing-stay", ButtonKind::Primary),
        ],
    })
}

/// Where a code is about to stand on a screen that is shown elsewhere, the first words say so: the note is further down.
fn with_care(scene: &Scene<'_>, lead: Text) -> Text {
    if !scene.wizard.shown_elsewhere || !matches!(scene.wizard.step(), Step::GetCode | Step::HandOver) {
        return lead;
    }
    let mut text = vec![Span { text: scene.say("pause-sharing-title"), style: SpanStyle::Strong }];
    push_sentence(&mut text, lead);
    text
}

impl View {
    /// Marks the last screen, whose rail is all done.
    fn with_step(mut self, step: Step) -> Self {
        if step == Step::Finished {
            for mark in &mut self.steps {
                mark.state = StepState::Done;
                mark.reachable = false;
            }
        }
        self
    }
}

fn has_back(scene: &Scene<'_>) -> bool {
    scene.wizard.came_from_elsewhere()
        || scene.wizard.place() == Place::Setup && !matches!(scene.wizard.step(), Step::App | Step::Finished)
}

fn steps(scene: &Scene<'_>) -> Vec<StepMark> {
    if scene.wizard.place() != Place::Setup {
        return Vec::new();
    }
    let now = scene.wizard.step();
    Step::NUMBERED
        .into_iter()
        .map(|step| StepMark {
            number: step.number(),
            name: scene.say(name(scene, step)),
            state: match step.cmp(&now) {
                std::cmp::Ordering::Less => StepState::Done,
                std::cmp::Ordering::Equal => StepState::Now,
                std::cmp::Ordering::Greater => StepState::Todo,
            },
            reachable: step < now,
        })
        .collect()
}

fn name(scene: &Scene<'_>, step: Step) -> &'static str {
    let unknown = scene.wizard.provider().is_none() && !scene.wizard.own_server_open();
    let code = unknown || scene.wizard.wants_app_password();
    match step {
        Step::App => "step-app",
        Step::Address => "step-address",
        Step::TwoStep => "step-two-step",
        Step::GetCode if code => "step-get-code",
        Step::GetCode => "step-get-password",
        Step::Paste => "step-paste",
        Step::Test => "step-test",
        Step::HandOver | Step::Finished if scene.wizard.app().is_some() => "step-hand-over",
        Step::HandOver | Step::Finished => "step-hand-over-no-app",
    }
}

fn eyebrow(scene: &Scene<'_>) -> String {
    let place = match scene.wizard.place() {
        Place::Setup => None,
        Place::Mailboxes | Place::Mailbox => Some("place-mailboxes"),
        Place::Desk => Some("place-desk"),
        Place::Paper => Some("place-paper"),
        Place::Bulk => Some("place-bulk"),
    };
    if let Some(place) = place {
        return scene.say(place);
    }
    let step = scene.wizard.step();
    if step == Step::Finished {
        return scene.say("eyebrow-finished");
    }
    let args = scene.args().number("number", step.number().into()).text("name", scene.say(name(scene, step)));
    scene.texts.get("eyebrow", &args)
}

fn help(scene: &Scene<'_>, id: &str) -> Help {
    let mut text = scene.texts.paragraphs(id, &scene.args());
    text.extend(scene.texts.paragraphs("help-everywhere", &scene.args()));
    let at_desk = scene.wizard.place() == Place::Desk;
    let actions =
        if at_desk { Vec::new() } else { vec![scene.button(Press::OpenDesk, "button-desk", ButtonKind::Plain)] };
    Help { label: scene.say("help"), title: scene.say("help-title"), text, actions }
}

fn announcement(scene: &Scene<'_>) -> Option<Announcement> {
    let wizard = scene.wizard;
    Some(Announcement { number: wizard.said, text: spoken(scene, wizard.say.as_ref()?)? })
}

fn spoken(scene: &Scene<'_>, say: &Say) -> Option<String> {
    let wizard = scene.wizard;
    Some(match say {
        Say::Recognised(name) => scene.texts.get("say-recognised", &scene.args().text("provider", name.clone())),
        Say::StageDone(leg, stage) => {
            let leg = scene.say(lane_title(*leg));
            let args = scene.args().text("leg", leg).text("stage", scene.say(stage_done(*stage)));
            scene.texts.get("say-stage", &args)
        }
        Say::JourneyStageDone(stage) => {
            let stage = scene.say(super::journey::label(*stage, LaneState::Done));
            scene.texts.get("say-stage", &scene.args().text("leg", scene.say("journey-title")).text("stage", stage))
        }
        Say::Verdict => super::test::verdict_line(scene),
        Say::JustRefused => scene.say("just-refused"),
        Say::CodeJudged => super::paste::judged_line(scene),
        Say::Copied(_) => scene.say("copied"),
        Say::NotCopied => scene.say("say-not-copied"),
        Say::CodeOffClipboard => scene.say("hand-over-taken-off"),
        Say::CodeNotCopied => scene.say("hand-over-not-copied-heading"),
        Say::NeedsAnswer => scene.say("say-needs-answer"),
        Say::Bulk => super::bulk::line(scene),
        Say::LookedUp => super::desk::line(scene),
        Say::DocumentSaved => super::documents::line(scene),
        Say::Saved => match wizard.hand_over.save {
            SaveState::Done(Ok(())) => scene.say("say-saved"),
            _ => scene.say("say-not-saved"),
        },
        Say::OfMailbox(say) => {
            let inner = &wizard.mailboxes.open.as_ref()?.inner;
            return spoken(&Scene::of(inner, scene.texts), say);
        }
        Say::MailboxState => return super::mailbox::spoken(scene),
        Say::MailboxDied(address) => {
            scene.texts.get("say-mailbox-died", &Args::none().text("address", address.clone()))
        }
    })
}

/// Message id of a lane's title.
pub(super) fn lane_title(leg: Leg) -> &'static str {
    match leg {
        Leg::Smtp => "lane-smtp",
        Leg::Imap => "lane-imap",
    }
}

/// Message id of a finished stage.
pub(super) fn stage_done(stage: Stage) -> &'static str {
    match stage {
        Stage::Resolve => "stage-resolve-done",
        Stage::Connect => "stage-connect-done",
        Stage::Secure => "stage-secure-done",
        Stage::Greet => "stage-greet-done",
        Stage::SignIn => "stage-sign-in-done",
        Stage::OpenInbox => "stage-open-inbox-done",
    }
}

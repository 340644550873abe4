//! The support number of a screen: which screen it is, what it says, and of which provider.

use super::{Scene, journey, paste, switches, test};
use crate::check::{Hold, JourneyOutcome, LegOutcome};
use crate::diagnosis::Diagnosis;
use crate::endpoint::Leg;
use crate::mailboxes::MailboxState;
use crate::support::{SupportScreen, SupportState};
use crate::texts::Texts;
use crate::view::{LaneState, SupportNumber};
use crate::wizard::{
    Asking, KeychainState, LegProgress, MailboxPage, Place, SaveState, Step, StopKind, SuggestionState, TwoStepMatters,
    missing_name,
};

/// What a screen says besides its own name.
type Says = Option<&'static str>;

/// The number of what is on the screen.
pub(super) fn number(scene: &Scene<'_>) -> SupportNumber {
    let only = |screen| said(scene.texts, SupportState::now(screen, None, None));
    match scene.wizard.place() {
        Place::Setup => of_step(scene),
        Place::Mailboxes => only(SupportScreen::Mailboxes),
        Place::Mailbox => of_mailbox(scene),
        Place::Desk => only(SupportScreen::Desk),
        Place::Paper => only(SupportScreen::Paper),
        Place::Bulk => only(SupportScreen::Bulk),
    }
}

/// The number of the mailbox that is open.
fn of_mailbox(scene: &Scene<'_>) -> SupportNumber {
    let Some(open) = &scene.wizard.mailboxes.open else {
        return said(scene.texts, SupportState::now(SupportScreen::Mailboxes, None, None));
    };
    let record = &open.record;
    let (screen, says) = match record.state() {
        _ if open.page == MailboxPage::PutIn => (SupportScreen::MailboxPutIn, None),
        _ if open.inner.test.running() => (SupportScreen::MailboxTesting, None),
        MailboxState::Works => (SupportScreen::Mailbox, None),
        MailboxState::Troubled => (SupportScreen::MailboxFailed, record.cause().map(|cause| cause.name())),
        MailboxState::Died => (SupportScreen::MailboxDied, None),
        MailboxState::ToTakeBack => (SupportScreen::MailboxTakeBack, None),
    };
    let provider = record.provider.as_deref().unwrap_or(SupportState::OWN_SERVERS);
    said(scene.texts, SupportState::now(screen, says, Some(provider)))
}

/// The number of where the steps stand, wherever the person is meanwhile.
pub(super) fn of_step(scene: &Scene<'_>) -> SupportNumber {
    let wizard = scene.wizard;
    let (screen, says) = at_step(scene);
    let provider = match wizard.provider() {
        Some(provider) => Some(provider.id.as_str()),
        None if wizard.own_server_open() || wizard.step() > Step::Address => Some(SupportState::OWN_SERVERS),
        None => None,
    };
    said(scene.texts, SupportState::now(screen, says, provider))
}

/// The number of a fault of ours: nothing else is known there.
pub(super) fn of_fault(texts: &Texts, again: bool) -> SupportNumber {
    let screen = if again { SupportScreen::FaultAgain } else { SupportScreen::Fault };
    said(texts, SupportState::now(screen, None, None))
}

fn said(texts: &Texts, state: SupportState) -> SupportNumber {
    SupportNumber { label: texts.say("support-label"), number: state.number().to_string() }
}

fn at_step(scene: &Scene<'_>) -> (SupportScreen, Says) {
    let only = |screen| (screen, None);
    match scene.wizard.step() {
        Step::App => only(SupportScreen::App),
        Step::Address => only(at_address(scene)),
        Step::TwoStep => at_two_step(scene),
        Step::GetCode => at_get_code(scene),
        Step::Paste => at_paste(scene),
        Step::Test => at_test(scene),
        Step::HandOver => at_hand_over(scene),
        Step::Finished => only(SupportScreen::Finished),
    }
}

fn at_address(scene: &Scene<'_>) -> SupportScreen {
    let wizard = scene.wizard;
    match wizard.stop() {
        _ if wizard.address.list_open => SupportScreen::AddressList,
        Some(StopKind::Everything) => SupportScreen::AddressStopped,
        Some(StopKind::Reading) => SupportScreen::AddressStoppedReading,
        Some(StopKind::Moved) => SupportScreen::AddressMoved,
        Some(StopKind::NotThePracticeAddress) => SupportScreen::AddressPracticeOnly,
        Some(StopKind::NotAllowed | StopKind::PolicyWaits) => SupportScreen::AddressOrganisation,
        None if wizard.own_server_open() => SupportScreen::AddressOwnServer,
        None if wizard.suggestion() != SuggestionState::None => SupportScreen::AddressSuggestion,
        None => SupportScreen::Address,
    }
}

fn at_two_step(scene: &Scene<'_>) -> (SupportScreen, Says) {
    match (scene.wizard.two_step_matters(), scene.wizard.two_step.trouble) {
        (TwoStepMatters::Not, _) => (SupportScreen::TwoStepNothing, None),
        (TwoStepMatters::Decides, _) => (SupportScreen::TwoStepDecides, None),
        (TwoStepMatters::Needed, None) => (SupportScreen::TwoStep, None),
        (TwoStepMatters::Needed, Some(picked)) => (SupportScreen::TwoStepTrouble, picked.map(|picked| picked.name())),
    }
}

fn at_get_code(scene: &Scene<'_>) -> (SupportScreen, Says) {
    let wizard = scene.wizard;
    if !wizard.wants_app_password() {
        let screen = match wizard.provider() {
            None => SupportScreen::GetPasswordUnknown,
            Some(_) if !switches::before(scene).is_empty() => SupportScreen::GetPasswordSwitch,
            Some(_) => SupportScreen::GetPassword,
        };
        return (screen, None);
    }
    match wizard.asking() {
        Some(Asking::Question(reason)) => (SupportScreen::GetCodeQuestion, Some(missing_name(reason))),
        Some(Asking::Found(reason)) => (SupportScreen::GetCodeFound, Some(missing_name(reason))),
        Some(Asking::NoneOfThese) => (SupportScreen::GetCodeNone, None),
        None if wizard.made_by_person() => (SupportScreen::GetCodeOwn, None),
        None if wizard.token_for_sending() => (SupportScreen::GetCodeToken, None),
        None => (SupportScreen::GetCode, None),
    }
}

fn at_paste(scene: &Scene<'_>) -> (SupportScreen, Says) {
    let pasted = &scene.wizard.paste;
    if pasted.keychain == KeychainState::Probing {
        return (SupportScreen::PasteKeychain, None);
    }
    let found = match pasted.clipboard_fault {
        Some(fault) => Some(paste::clipboard_name(fault)),
        None => pasted.findings.first().map(|finding| finding.name()),
    };
    match (found, pasted.keychain) {
        (Some(found), _) => (SupportScreen::PasteFinding, Some(found)),
        (None, KeychainState::Probed(Err(fault))) => {
            (SupportScreen::PasteKeychainFault, Some(paste::keychain_name(fault)))
        }
        (None, _) if pasted.code.is_some() => (SupportScreen::PasteTaken, None),
        (None, _) if scene.wizard.wants_app_password() => (SupportScreen::Paste, None),
        (None, _) => (SupportScreen::PastePassword, None),
    }
}

/// As the heading of the screen and its cards have it.
fn at_test(scene: &Scene<'_>) -> (SupportScreen, Says) {
    let state = &scene.wizard.test;
    if state.running() {
        let message = journey::is_under_way(scene);
        return (if message { SupportScreen::TestMessage } else { SupportScreen::TestRunning }, None);
    }
    if scene.wizard.proof().is_some() {
        return proven(scene);
    }
    if (state.slept || state.cancelled) && state.same_again && scene.wizard.just_refused() {
        return (SupportScreen::TestNotAgain, None);
    }
    if state.slept {
        return (SupportScreen::TestSlept, None);
    }
    if state.cancelled {
        return (SupportScreen::TestStopped, None);
    }
    let outcome = state.journey.as_ref().and_then(|journey| journey.outcome.as_ref());
    if let Some(JourneyOutcome::Refused(diagnosis)) = outcome {
        return (SupportScreen::TestMessageRefused, Some(diagnosis.cause.name()));
    }
    failed(scene)
}

fn proven(scene: &Scene<'_>) -> (SupportScreen, Says) {
    use crate::check::Folder::{AllMail, Spam};
    let state = &scene.wizard.test;
    let cause = |found: &Diagnosis| Some(found.cause.name());
    match state.journey.as_ref().and_then(|journey| journey.outcome.as_ref()) {
        Some(JourneyOutcome::Arrived { folder: Spam, .. }) => (SupportScreen::TestProvenSpam, None),
        Some(JourneyOutcome::Arrived { folder: AllMail, .. }) => (SupportScreen::TestProvenAllMail, None),
        Some(JourneyOutcome::NotSeen) => (SupportScreen::TestProvenNotSeen, None),
        Some(JourneyOutcome::PutOff(found)) => (SupportScreen::TestProvenPutOff, cause(found)),
        Some(JourneyOutcome::Bounced { diagnosis, .. }) => (SupportScreen::TestProvenBounced, cause(diagnosis)),
        Some(JourneyOutcome::Lost(found)) => (SupportScreen::TestProvenLost, cause(found)),
        Some(JourneyOutcome::Skipped) => (SupportScreen::TestProvenSkipped, None),
        Some(JourneyOutcome::Arrived { .. } | JourneyOutcome::Refused(_)) | None => {
            match state.lanes.iter().find_map(diagnosis) {
                Some(found) => (SupportScreen::TestMended, cause(found)),
                None => (SupportScreen::TestProven, None),
            }
        }
    }
}

/// Where both legs failed for different reasons, the one is told that has to be mended first: nobody can sign in before the
/// server is found. Where both stopped at the same stage it is that of sending, whose card stands first.
fn failed(scene: &Scene<'_>) -> (SupportScreen, Says) {
    let lane = |leg: Leg| scene.wizard.test.lanes.iter().find(|lane| lane.leg == leg);
    let (smtp, imap) = (lane(Leg::Smtp), lane(Leg::Imap));
    let works = |lane: Option<&LegProgress>| lane.map(|lane| test::lane_state(scene, lane) == LaneState::Done);
    match (works(smtp), works(imap)) {
        (Some(true), Some(false)) => return (SupportScreen::TestReadingFailed, imap.and_then(says)),
        (Some(false), Some(true)) => return (SupportScreen::TestSendingFailed, smtp.and_then(says)),
        _ if test::none_tried(scene) => return (SupportScreen::TestHeld, smtp.or(imap).and_then(says)),
        _ => {}
    }
    match (smtp.and_then(diagnosis), imap.and_then(diagnosis)) {
        (Some(sending), Some(reading)) if reading.stage < sending.stage => {
            (SupportScreen::TestFailedReadingFirst, Some(reading.cause.name()))
        }
        (Some(sending), _) => (SupportScreen::TestFailed, Some(sending.cause.name())),
        (None, Some(reading)) => (SupportScreen::TestFailedReadingFirst, Some(reading.cause.name())),
        (None, None) if scene.wizard.just_refused() => (SupportScreen::TestNotAgain, None),
        (None, None) => match smtp.into_iter().chain(imap).find_map(says) {
            Some(hold) => (SupportScreen::TestHeld, Some(hold)),
            None => (SupportScreen::TestBroke, None),
        },
    }
}

fn diagnosis(lane: &LegProgress) -> Option<&Diagnosis> {
    match &lane.verdict.as_ref()?.outcome {
        LegOutcome::Failed(diagnosis) => Some(diagnosis),
        _ => None,
    }
}

fn says(lane: &LegProgress) -> Says {
    match &lane.verdict.as_ref()?.outcome {
        LegOutcome::Failed(diagnosis) => Some(diagnosis.cause.name()),
        LegOutcome::Held(Hold::TooManyRefused { .. }) => Some("hold-too-many-refused"),
        LegOutcome::Held(Hold::OtherLegRefused) => Some("hold-other-leg-refused"),
        LegOutcome::Proven | LegOutcome::Cancelled => None,
    }
}

fn at_hand_over(scene: &Scene<'_>) -> (SupportScreen, Says) {
    let wizard = scene.wizard;
    let state = &wizard.hand_over;
    if state.leaving.is_some() && wizard.code_is_only_here() {
        return (SupportScreen::HandOverNotCopied, None);
    }
    if state.refused {
        return match &state.explanation {
            Some(found) => (SupportScreen::HandOverExplained, Some(found.cause.name())),
            None => (SupportScreen::HandOverRefused, None),
        };
    }
    match (state.save, wizard.paste.keychain) {
        (SaveState::Done(Err(fault)), _) | (SaveState::Open, KeychainState::Probed(Err(fault))) => {
            (SupportScreen::HandOverNotSaved, Some(paste::keychain_name(fault)))
        }
        _ => (SupportScreen::HandOver, None),
    }
}

//! Step 6: the test, how it ends well, and what may be in the way at this provider.

use crate::check::JourneyOutcome;
use crate::diagnosis::Cause;
use crate::endpoint::Leg;
use crate::guide::caller::Caller;
use crate::guide::writer::{Look, Writer};
use crate::guide::{Answer, AnswerKind, GuideScreen};
use crate::view::{Press, Screen};
use crate::wizard::{TwoStepMatters, Wizard};

pub(super) fn screen(writer: &Writer<'_>, caller: &mut Caller) -> GuideScreen {
    let running = writer.look(caller);
    let mut screen = writer.screen(caller, &running);
    screen.ask.push(writer.say("guide-ask-line"));
    screen.answers.extend(message(writer, caller, &running));
    let mut proven = caller.clone();
    proven.proves(None);
    let now = writer.look(&proven);
    screen.answers.push(writer.answer(AnswerKind::Finds, &now.view.heading, &running, &now));
    screen.answers.extend(failures(writer, caller, &running));
    screen.answers.extend(writer.pressed(caller, &running, Press::CancelTest).map(|(answer, ..)| answer));
    *caller = proven;
    caller.press(Press::Continue);
    screen
}

/// The message to oneself, where one is sent: while it is waited for, and where it has not come.
fn message(writer: &Writer<'_>, caller: &Caller, running: &Look) -> Vec<Answer> {
    let Some(_) = caller.wizard.test.journey else { return Vec::new() };
    let mut sent = caller.clone();
    sent.sends_message();
    let waits = writer.look(&sent);
    let Screen::Test { running: Some(line), .. } = &waits.view.screen else { return Vec::new() };
    let mut answer = writer.answer(AnswerKind::Finds, line, running, &waits);
    let not_seen = sent.proves(Some(JourneyOutcome::NotSeen));
    let ended = writer.look(not_seen);
    if let Screen::Test { journey: Some(journey), .. } = &ended.view.screen {
        answer.answers.push(writer.answer(AnswerKind::Finds, &journey.title, &waits, &ended));
    }
    vec![answer]
}

/// It does not work: what all of these screens say, and below that each card.
fn failures(writer: &Writer<'_>, caller: &Caller, running: &Look) -> Vec<Answer> {
    let looks: Vec<Look> = likely(&caller.wizard).into_iter().map(|cause| failed(writer, caller, cause)).collect();
    let mut answers: Vec<(Look, Answer)> = Vec::new();
    for now in &looks {
        let heading = &now.view.heading;
        if !answers.iter().any(|(common, _)| common.view.heading == *heading) {
            let same = looks.iter().filter(|look| look.view.heading == *heading);
            let common = same.fold(now.clone(), Look::common);
            let answer = writer.answer(AnswerKind::Finds, heading, running, &common);
            answers.push((common, answer));
        }
        let Screen::Test { failures, .. } = &now.view.screen else { continue };
        let (Some(card), Some((common, answer))) =
            (failures.first(), answers.iter_mut().find(|(common, _)| common.view.heading == *heading))
        else {
            continue;
        };
        answer.answers.push(writer.answer(AnswerKind::Finds, &card.title, common, now));
    }
    answers.into_iter().map(|(_, answer)| answer).collect()
}

/// The screen after this cause.
fn failed(writer: &Writer<'_>, caller: &Caller, cause: Cause) -> Look {
    let mut there = caller.clone();
    let of_reading = reads_only(&caller.wizard, cause);
    there.fails(cause, |leg| !of_reading || leg == Leg::Imap);
    writer.look(&there)
}

/// Whether it stops reading alone here.
fn reads_only(wizard: &Wizard, cause: Cause) -> bool {
    let switched = |leg: Leg| wizard.switches().any(|switch| switch.legs.contains(&leg));
    cause == Cause::ImapDisabled && wizard.app_reads() && (switched(Leg::Imap) || !switched(Leg::Smtp))
}

/// What a caller with this mailbox and this password may meet, the most likely first.
fn likely(wizard: &Wizard) -> Vec<Cause> {
    use Cause::*;
    let known = wizard.provider().is_some();
    let app_password = wizard.wants_app_password();
    let mut causes = Vec::new();
    let mut add = |cause, when: bool| {
        if when {
            causes.push(cause);
        }
    };
    add(WrongAppPassword, app_password);
    add(WrongPassword, !app_password);
    add(AppPasswordRequired, app_password || wizard.two_step_decides() || wizard.app_password_is_a_choice());
    add(TwoFactorOffSoNoAppPassword, app_password && wizard.two_step_matters() == TwoStepMatters::Needed);
    add(SmtpAuthDisabledByAdmin, wizard.administrator_decides());
    add(ImapDisabled, wizard.switches().next().is_some() || (!known && wizard.app_reads()));
    add(UsernameFormWrong, !known);
    for cause in [UnknownHost, ConnectionRefused, WrongServerOrPort, TlsModeMismatch, CertificateNameMismatch] {
        add(cause, !known);
    }
    add(CertificateSelfSignedServer, !known);
    add(WebLoginRequired, known);
    add(AccountLockedOrSuspended, known);
    add(RateLimited, true);
    for cause in [NetworkUnreachable, PortBlocked, CaptivePortal, CertificateUntrustedInterception, ClockWrong] {
        add(cause, true);
    }
    for cause in [ConnectionDropped, ServerUnavailable, Unknown] {
        add(cause, true);
    }
    causes
}

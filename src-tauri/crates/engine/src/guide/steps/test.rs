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
    let looks: Vec<Look> =
        likely(&caller.wizard).into_iter().map(|(cause, on)| failed(writer, caller, cause, on)).collect();
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

/// The screen after this cause on these legs.
fn failed(writer: &Writer<'_>, caller: &Caller, cause: Cause, on: &[Leg]) -> Look {
    let mut there = caller.clone();
    there.fails(cause, |leg| on.contains(&leg));
    writer.look(&there)
}

/// What a caller with this mailbox and this password may meet on which legs, the most likely first.
fn likely(wizard: &Wizard) -> Vec<(Cause, &'static [Leg])> {
    use Cause::*;
    const BOTH: &[Leg] = &[Leg::Smtp, Leg::Imap];
    let known = wizard.provider().is_some();
    let app_password = wizard.wants_app_password();
    let either = wizard.two_step_decides() || wizard.app_password_is_a_choice();
    let two_step = app_password && wizard.two_step_matters() == TwoStepMatters::Needed;
    let switch_for_sending = wizard.switches().any(|switch| switch.legs.contains(&Leg::Smtp));
    let here = [
        (WrongAppPassword, BOTH, app_password),
        (WrongPassword, BOTH, !app_password),
        (AppPasswordRequired, BOTH, app_password || either),
        (TwoFactorOffSoNoAppPassword, BOTH, two_step),
        (SmtpAuthDisabledByAdmin, BOTH, wizard.administrator_decides()),
        (ImapDisabled, BOTH, switch_for_sending),
        (ImapDisabled, &[Leg::Imap], wizard.app_reads()),
    ];
    let typed = [
        UsernameFormWrong,
        UnknownHost,
        ConnectionRefused,
        WrongServerOrPort,
        TlsModeMismatch,
        CertificateNameMismatch,
        CertificateSelfSignedServer,
    ];
    let everywhere = [
        RateLimited,
        NetworkUnreachable,
        DnsFailure,
        PortBlocked,
        CaptivePortal,
        CertificateUntrustedInterception,
        ClockWrong,
        ConnectionDropped,
        ServerUnavailable,
        Unknown,
    ];
    let here = here.into_iter().filter(|(.., when)| *when).map(|(cause, on, _)| (cause, on));
    let typed = typed.into_iter().filter(|_| !known);
    let account = [WebLoginRequired, AccountLockedOrSuspended].into_iter().filter(|_| known);
    here.chain(typed.chain(account).chain(everywhere).map(|cause| (cause, BOTH))).collect()
}

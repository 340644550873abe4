//! One message to oneself, over the connections that were proven: handed over, found, and taken away again.

mod folders;
mod letter;
mod mailbox;
mod message;
mod remove;
mod send;

use std::time::Duration;

use async_imap::Client;
use tokio::time::{Instant, sleep_until, timeout};

use super::leg::{Connection, Open};
use super::transcript::Verb;
use super::{CheckEvent, Controls, Folder, JourneyOutcome, JourneyPlan, JourneyStage};
use crate::diagnosis::{Diagnosis, Fault};
use folders::Role;
use mailbox::Mailbox;
use message::{Kind, Reason};

/// When it is looked for, in milliseconds after it was handed over; then every ten seconds.
const LOOKS: &[u64] = &[300, 1_000, 2_000, 3_000, 5_000, 8_000, 13_000, 20_000];
/// After this look, mail that a filter has put among all mail is taken for arrived.
const FILTERED: usize = 5;
/// How long the last look may take, and then the taking away.
const REMOVAL: Duration = JourneyPlan::REMOVAL;
/// The same where somebody waits for the end.
const HURRIED: Duration = Duration::from_secs(4);
/// How long it is looked for where it is not known whether it was taken.
const DOUBTFUL: Duration = Duration::from_secs(20);

/// Sends the message and waits for it; says goodbye on both connections. `None` where no message can be sent at all.
pub(super) async fn travel(
    plan: JourneyPlan,
    smtp: Open,
    imap: Open,
    controls: &Controls,
    tell: &(dyn Fn(CheckEvent) + Send + Sync),
) -> Option<JourneyOutcome> {
    let (Connection::Smtp(connection), Connection::Imap(client)) = (smtp.connection, imap.connection) else {
        return None;
    };
    let (token, stages) = (letter::token()?, Stages::new(tell));
    let parcel = letter::write(&plan, &token).filter(|parcel| send::is_possible(&smtp.work, parcel));
    let until = Instant::now() + plan.patience;
    let (mut work, mut connection) = (smtp.work, connection);
    work.go_on_until(until);
    let mut mailbox = Mailbox::new(imap.work, client.into_inner(), token, plan.address);
    mailbox.work.go_on_until(until);

    let outcome = match parcel {
        Some(parcel) => {
            let mut journey = Journey { mailbox: &mut mailbox, controls, stages, until, late: None };
            Some(journey.go(&mut work, &mut connection, &parcel).await)
        }
        None => None,
    };
    work.go_on_until(Instant::now() + REMOVAL);
    mailbox.work.go_on_until(Instant::now() + REMOVAL);
    let Mailbox { work: reading, stream, .. } = mailbox;
    let imap = Open { work: reading, connection: Connection::Imap(Box::new(Client::new(stream))) };
    let smtp = Open { work, connection: Connection::Smtp(connection) };
    tokio::join!(imap.leave(), smtp.leave());
    outcome
}

struct Journey<'a> {
    mailbox: &'a mut Mailbox,
    controls: &'a Controls,
    stages: Stages<'a>,
    until: Instant,
    /// Somebody on the way said that it takes longer.
    late: Option<Reason>,
}

/// How a search ended, before anything is taken away.
enum Found {
    Arrived(Folder, Duration),
    Bounced(Reason),
}

impl Journey<'_> {
    async fn go(
        &mut self,
        work: &mut super::leg::Legwork,
        connection: &mut lettre::transport::smtp::client::AsyncSmtpConnection,
        parcel: &letter::Parcel,
    ) -> JourneyOutcome {
        self.stages.begin(JourneyStage::Send);
        let stopped = stop(self.controls);
        let sent = tokio::select! {
            biased;
            () = stopped => None,
            sent = async {
                let (surveyed, announced) =
                    tokio::join!(self.mailbox.survey(), send::announce(work, connection, parcel));
                announced.map_err(|fault| send::not_taken(work, fault))?;
                surveyed.map_err(|fault| JourneyOutcome::Lost(self.mailbox.work.diagnosis(fault)))?;
                send::hand_over(work, connection, parcel).await.map_err(|fault| send::not_taken(work, fault))
            } => Some(sent),
        };
        let handed_over = Instant::now();
        let mut doubt = None;
        match sent {
            None if !send::went_out(work) => return JourneyOutcome::Skipped,
            // The connection broke where it may have been taken already.
            Some(Err(JourneyOutcome::Lost(lost))) if send::went_out(work) => {
                self.until = self.until.min(handed_over + DOUBTFUL);
                doubt = Some(lost);
            }
            Some(Err(outcome)) => return outcome,
            None => {}
            Some(Ok(())) => self.stages.done(),
        }

        self.stages.begin(JourneyStage::Find);
        let stopped = stop(self.controls);
        let found = tokio::select! {
            biased;
            () = stopped => None,
            found = self.find(handed_over) => Some(found),
        };
        let skipped = found.is_none();
        let limit = if skipped { HURRIED } else { REMOVAL };
        self.mailbox.work.go_on_until(Instant::now() + limit);
        if matches!(found, Some(Ok(Some(_)))) {
            self.stages.done();
        }
        let found = match found {
            Some(Err(fault)) => return JourneyOutcome::Lost(doubt.unwrap_or(self.mailbox.work.diagnosis(fault))),
            Some(Ok(Some(found))) => Some(found),
            // It may have come just now.
            Some(Ok(None)) | None => {
                timeout(limit, self.look_everywhere(handed_over, true)).await.ok().and_then(|last| last.ok().flatten())
            }
        };
        self.end(found, work, skipped, doubt, limit).await
    }

    /// Looks again and again until it is there or the time is over.
    async fn find(&mut self, handed_over: Instant) -> Result<Option<Found>, Fault> {
        for number in 0.. {
            let after = match LOOKS.get(number) {
                Some(millis) => Duration::from_millis(*millis),
                None => Duration::from_secs(20 + 10 * (number + 1 - LOOKS.len()) as u64),
            };
            let at = handed_over + after;
            if at >= self.until {
                break;
            }
            sleep_until(at).await;
            if let Some(found) = self.look_everywhere(handed_over, number >= FILTERED).await? {
                return Ok(Some(found));
            }
        }
        sleep_until(self.until).await;
        Ok(None)
    }

    async fn look_everywhere(&mut self, handed_over: Instant, filtered: bool) -> Result<Option<Found>, Fault> {
        for role in [Role::Inbox, Role::Spam] {
            if let Some(found) = self.look_into(role, handed_over).await? {
                return Ok(Some(found));
            }
        }
        // All mail holds what was sent as well: only what is not among that has come back.
        if filtered && self.at(Role::All).is_some() {
            if let Some(sent) = self.at(Role::Sent) {
                self.mailbox.look(sent).await?;
                if self.mailbox.places[sent].found().next().is_some() {
                    return Ok(None);
                }
            }
            return self.look_into(Role::All, handed_over).await;
        }
        Ok(None)
    }

    async fn look_into(&mut self, role: Role, handed_over: Instant) -> Result<Option<Found>, Fault> {
        let Some(at) = self.at(role) else { return Ok(None) };
        self.mailbox.look(at).await?;
        let folder = match role {
            Role::Spam => Folder::Spam,
            Role::All => Folder::AllMail,
            Role::Inbox | Role::Sent | Role::Trash => Folder::Inbox,
        };
        let place = &self.mailbox.places[at];
        if place.found().any(|(_, kind)| *kind == Kind::Ours) {
            return Ok(Some(Found::Arrived(folder, handed_over.elapsed())));
        }
        let mut bounced = None;
        for (_, kind) in place.found() {
            match kind {
                Kind::Bounce(reason) => bounced = Some(Found::Bounced(reason.clone())),
                Kind::Late(reason) => self.late = Some(reason.clone()),
                Kind::Ours | Kind::Other => {}
            }
        }
        Ok(bounced)
    }

    fn at(&self, role: Role) -> Option<usize> {
        self.mailbox.places.iter().position(|place| place.folder.role == role)
    }

    /// Takes everything away, as far as the time allows, and says how it was.
    async fn end(
        &mut self,
        found: Option<Found>,
        work: &super::leg::Legwork,
        skipped: bool,
        doubt: Option<Diagnosis>,
        limit: Duration,
    ) -> JourneyOutcome {
        self.mailbox.work.go_on_until(Instant::now() + limit);
        let tells = found.is_some();
        if tells {
            self.stages.begin(JourneyStage::Remove);
        }
        // Also where it did not arrive: a copy may lie among what was sent.
        let removed = matches!(timeout(limit, self.mailbox.clear()).await, Ok(Ok(true)));
        if tells && removed {
            self.stages.done();
        }
        match (found, &self.late, doubt) {
            (Some(Found::Arrived(folder, after)), ..) => {
                let millis = u64::try_from(after.as_millis()).unwrap_or(u64::MAX);
                JourneyOutcome::Arrived { folder, removed, millis }
            }
            (Some(Found::Bounced(reason)), ..) => {
                JourneyOutcome::Bounced { diagnosis: explain(work, &reason), removed }
            }
            (None, _, Some(lost)) => JourneyOutcome::Lost(lost),
            (None, ..) if skipped => JourneyOutcome::Skipped,
            (None, Some(reason), _) => JourneyOutcome::PutOff(explain(work, reason)),
            (None, None, None) => JourneyOutcome::NotSeen,
        }
    }
}

/// What a report of another server means, as if ours had said it.
fn explain(work: &super::leg::Legwork, reason: &Reason) -> Diagnosis {
    let mut evidence = work.evidence(Fault::Reply);
    evidence.verb = Some(if reason.recipient { Verb::Recipient } else { Verb::Data });
    evidence.reply.clone_from(&reason.reply);
    work.diagnosis_of(&evidence)
}

/// Until somebody does not want to wait any more.
async fn stop(controls: &Controls) {
    tokio::select! {
        () = controls.cancel.cancelled() => {}
        () = controls.skip_journey.cancelled() => {}
    }
}

/// Tells how far it is.
struct Stages<'a> {
    tell: &'a (dyn Fn(CheckEvent) + Send + Sync),
    stage: JourneyStage,
    began: Instant,
}

impl<'a> Stages<'a> {
    fn new(tell: &'a (dyn Fn(CheckEvent) + Send + Sync)) -> Self {
        Self { tell, stage: JourneyStage::Send, began: Instant::now() }
    }

    fn begin(&mut self, stage: JourneyStage) {
        (self.stage, self.began) = (stage, Instant::now());
        (self.tell)(CheckEvent::JourneyStarted { stage });
    }

    fn done(&self) {
        let millis = u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX);
        (self.tell)(CheckEvent::JourneyDone { stage: self.stage, millis });
    }
}

//! From what happened to what may be told of it.

use super::types::*;
use super::{line, types};
use crate::check::{Hold, JourneyOutcome, JourneyStage, LegOutcome, LegVerdict, Stage};
use crate::diagnosis::{Diagnosis, owner};
use crate::endpoint::{Endpoint, Leg};
use crate::handover::App;
use crate::policy::Policy;
use crate::provider::{Day, Provider};
use crate::wizard::{StageProgress, Wizard};

/// Whether the server's own line is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ServerWords {
    /// No: codes say enough.
    #[default]
    LeftOut,
    /// Yes, cut by [`super::server_line`].
    Told,
}

/// What a report is about.
#[derive(Clone, Debug, Default)]
pub struct About<'a> {
    /// The app that the settings are for.
    pub app: Option<&'static App>,
    /// The mail provider.
    pub provider: Option<&'static Provider>,
    /// What is known of the code.
    pub code: Option<CodeLength>,
    /// Whether it is about the practice mailbox.
    pub practice: bool,
    /// Today.
    pub day: Option<Day>,
    /// What is known of the person: address, login names, the name that people see. Never told; cut out of what the
    /// server says.
    pub person: Vec<&'a str>,
    /// Whether the server's own line is told.
    pub words: ServerWords,
    /// What the organisation has settled.
    pub policy: Option<&'a Policy>,
}

/// One leg of a test, under way or ended.
#[derive(Clone, Debug)]
pub struct Tested<'a> {
    /// Sending or reading.
    pub leg: Leg,
    /// What was asked for.
    pub asked: &'a Endpoint,
    /// Its stages so far.
    pub stages: Vec<(Stage, StageProgress)>,
    /// How it ended.
    pub verdict: Option<&'a LegVerdict>,
}

/// The message to oneself, under way or ended.
#[derive(Clone, Copy, Debug)]
pub struct Sent<'a> {
    /// Its stages so far.
    pub stages: &'a [(JourneyStage, StageProgress)],
    /// How it ended.
    pub outcome: Option<&'a JourneyOutcome>,
}

impl Report {
    /// Where the wizard stands and what its last test found.
    pub fn of(wizard: &Wizard, words: ServerWords) -> Self {
        let draft = wizard.draft();
        let mut person = vec![draft.address.as_str(), draft.sign_in_name.as_str(), draft.display_name.as_str()];
        let lanes = &wizard.test.lanes;
        person.extend(lanes.iter().map(|lane| lane.plan.user.as_str()));
        person.extend(lanes.iter().filter_map(|lane| Some(lane.verdict.as_ref()?.instead.as_ref()?.user.as_str())));
        let app_password = wizard.wants_app_password();
        let shape = wizard.paste.shape.as_ref();
        let about = About {
            app: wizard.app(),
            provider: wizard.provider(),
            code: shape.map(|shape| CodeLength { characters: shape.length, app_password }),
            practice: wizard.practice,
            day: Some(wizard.today),
            person,
            words,
            policy: Some(&wizard.policy),
        };
        let tested = lanes.iter().map(|lane| Tested {
            leg: lane.leg,
            asked: &lane.plan.endpoint,
            stages: lane.stages.clone(),
            verdict: lane.verdict.as_ref(),
        });
        let journey = wizard.test.journey.as_ref().filter(|journey| !journey.stages.is_empty());
        let sent = journey.map(|journey| Sent { stages: &journey.stages, outcome: journey.outcome.as_ref() });
        let mut report = Self::about(&about, &tested.collect::<Vec<_>>(), sent).with_faults(&wizard.faults);
        if let (Some(policy), Some(fault)) = (&mut report.policy, wizard.policy_fault())
            && !policy.left_out.contains(&fault.name())
        {
            policy.left_out.push(fault.name());
        }
        report
    }

    /// A test that was not the wizard's.
    pub fn about(about: &About<'_>, tested: &[Tested<'_>], sent: Option<Sent<'_>>) -> Self {
        let app = |app: &'static App| AppName { id: &app.id, name: (!app.generic).then_some(&app.name) };
        let provider = |one: &'static Provider| ProviderName { id: &one.id, company: &one.company };
        Self {
            form: types::FORM,
            versions: Versions {
                sparekey: env!("CARGO_PKG_VERSION"),
                commit: super::commit(),
                system: std::env::consts::OS,
                processor: std::env::consts::ARCH,
                provider_checked: about.provider.map(|provider| provider.checked.as_str()),
            },
            day: about.day.map(|day| day.to_string()),
            support_number: None,
            practice: about.practice,
            step: None,
            app: about.app.map(app),
            provider: about.provider.map(provider),
            code: about.code,
            legs: tested.iter().map(|tested| leg(tested, about)).collect(),
            message: sent.map(|sent| message(sent, about)),
            policy: about.policy.and_then(policy),
            faults: Vec::new(),
        }
    }

    /// A fault of ours: versions, the step, and the places. Nothing that was entered.
    pub fn of_fault(step: u8, places: &[String]) -> Self {
        let mut report = Self::about(&About::default(), &[], None);
        report.step = Some(step);
        report.with_faults(places)
    }

    /// The same with the places of faults of ours.
    #[must_use]
    pub fn with_faults(mut self, places: &[String]) -> Self {
        self.faults.extend_from_slice(places);
        self
    }
}

/// `None` on a computer without a policy.
fn policy(policy: &Policy) -> Option<PolicyReport> {
    policy.place.as_ref()?;
    let mut left_out: Vec<&'static str> = Vec::new();
    for fault in &policy.faults {
        if !left_out.contains(&fault.name()) {
            left_out.push(fault.name());
        }
    }
    Some(PolicyReport { in_force: policy.in_force(), left_out })
}

fn leg(tested: &Tested<'_>, about: &About<'_>) -> LegReport {
    let verdict = tested.verdict;
    let outcome = verdict.map(|verdict| match &verdict.outcome {
        LegOutcome::Proven => Outcome::Proven,
        LegOutcome::Failed(_) => Outcome::Failed,
        LegOutcome::Cancelled => Outcome::Cancelled,
        LegOutcome::Held(Hold::OtherLegRefused) => Outcome::OtherLegRefused,
        LegOutcome::Held(Hold::TooManyRefused { .. }) => Outcome::TooManyRefused,
    });
    let stages = tested.stages.iter().map(|(stage, progress)| {
        let (state, millis) = progress_of(*progress);
        StageReport { stage: *stage, state, millis }
    });
    LegReport {
        leg: tested.leg,
        server: Server::of(tested.asked),
        stages: stages.collect(),
        outcome,
        millis: verdict.map(|verdict| verdict.millis),
        wait_seconds: verdict.and_then(|verdict| match verdict.outcome {
            LegOutcome::Held(Hold::TooManyRefused { wait_seconds }) => Some(wait_seconds),
            _ => None,
        }),
        finding: verdict.and_then(|verdict| match &verdict.outcome {
            LegOutcome::Failed(diagnosis) => Some(finding(diagnosis, about)),
            _ => None,
        }),
        instead: verdict.and_then(|verdict| {
            let instead = verdict.instead.as_ref()?;
            Some(Instead { server: Server::of(&instead.endpoint), other_name: instead.user != verdict.user })
        }),
    }
}

fn progress_of(progress: StageProgress) -> (StageState, Option<u64>) {
    match progress {
        StageProgress::Waiting => (StageState::NotBegun, None),
        StageProgress::Running => (StageState::NotFinished, None),
        StageProgress::Done(millis) => (StageState::Done, Some(millis)),
    }
}

fn message(sent: Sent<'_>, about: &About<'_>) -> MessageReport {
    let Sent { stages, outcome } = sent;
    let stages = stages.iter().map(|(stage, progress)| {
        let (state, millis) = progress_of(*progress);
        MessageStage { stage: *stage, state, millis }
    });
    let (folder, removed, millis) = match outcome {
        Some(JourneyOutcome::Arrived { folder, removed, millis }) => (Some(*folder), Some(*removed), Some(*millis)),
        Some(JourneyOutcome::Bounced { removed, .. }) => (None, Some(*removed), None),
        _ => (None, None, None),
    };
    MessageReport {
        outcome: outcome.map(|outcome| match outcome {
            JourneyOutcome::Arrived { .. } => MessageOutcome::Arrived,
            JourneyOutcome::NotSeen => MessageOutcome::NotSeen,
            JourneyOutcome::PutOff(_) => MessageOutcome::PutOff,
            JourneyOutcome::Bounced { .. } => MessageOutcome::Bounced,
            JourneyOutcome::Refused(_) => MessageOutcome::Refused,
            JourneyOutcome::Lost(_) => MessageOutcome::Lost,
            JourneyOutcome::Skipped => MessageOutcome::Skipped,
        }),
        stages: stages.collect(),
        folder,
        removed,
        millis,
        finding: outcome.and_then(JourneyOutcome::diagnosis).map(|diagnosis| finding(diagnosis, about)),
    }
}

/// Field by field: whatever is new among the facts of a failure is not told before somebody writes it down here.
fn finding(diagnosis: &Diagnosis, about: &About<'_>) -> Finding {
    let facts = &diagnosis.facts;
    let is_rule =
        |rule: &str| rule.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'));
    let server = (!facts.host.is_empty())
        .then(|| Server::of(&Endpoint::new(&facts.host, facts.port, crate::endpoint::Security::Tls)).host);
    Finding {
        cause: diagnosis.cause,
        turn: owner(diagnosis.cause),
        confidence: diagnosis.confidence,
        stage: diagnosis.stage,
        rule: Some(diagnosis.rule.as_str()).filter(|rule| is_rule(rule)).unwrap_or_default().to_owned(),
        host: server,
        port: Some(facts.port).filter(|port| *port != 0),
        reply_code: facts.reply_code,
        enhanced_code: facts.enhanced_code.clone().filter(|code| is_enhanced(code)),
        response_code: facts.response_code.clone().filter(|code| code.bytes().all(|byte| byte.is_ascii_uppercase())),
        system_errors: facts.system_errors.clone(),
        between: facts
            .certificate_product
            .as_ref()
            .map(|product| Between { name: product.name.clone(), kind: product.kind }),
        proxy: facts.proxy.as_ref().map(|proxy| proxy.answer.map_or(ProxySaid::Used, ProxySaid::Answered)),
        open_ports: facts.open_ports.clone(),
        silent_ports: facts.silent_ports.clone(),
        sign_in_page: facts.sign_in_page,
        clock: facts.clock.as_ref().and_then(|clock| {
            let (here, elsewhere) = (day(&clock.shows)?, day(&clock.should)?);
            Some(Clock { here, elsewhere })
        }),
        certificate_from: facts.certificate_from.as_deref().and_then(day),
        certificate_until: facts.certificate_until.as_deref().and_then(day),
        server_words: facts
            .server_line
            .as_ref()
            .filter(|_| about.words == ServerWords::Told)
            .map(|said| line::server_line(said, &facts.host, &about.person)),
    }
}

/// A day, and nothing else.
fn day(text: &str) -> Option<String> {
    let is_day = text.len() < 12 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    is_day.then(|| text.to_owned())
}

/// Three numbers with dots between (RFC 3463 §2).
fn is_enhanced(code: &str) -> bool {
    let numbers: Vec<&str> = code.split('.').collect();
    numbers.len() == 3 && numbers.iter().all(|number| number.len() < 4 && number.parse::<u16>().is_ok())
}

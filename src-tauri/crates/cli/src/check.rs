//! `check`: real connections, and the verdict.

use std::sync::Arc;
use std::time::Duration;

use clap::{Args, ValueEnum};
use serde::Serialize;
use sparekey_engine::address::Address;
use sparekey_engine::check::{
    CheckEvent, CheckVerdict, Controls, Folder, Hold, JourneyOutcome, JourneyPlan, JourneyStage, LegOutcome, LegPlan,
    LegVerdict, Network, Stage, Wish, Wished, run_check,
};
use sparekey_engine::code::Finding;
use sparekey_engine::diagnosis::{Cause, Confidence, Facts};
use sparekey_engine::endpoint::{Endpoint, Leg};
use sparekey_engine::handover::{self, App, ConnectsFrom};
use sparekey_engine::provider::Catalogue;
use sparekey_engine::secret::Secret;
use sparekey_platform::policy;

use crate::code::Judged;
use crate::detect::look_up;
use crate::output::{End, Failed, json, line, runtime};
use crate::papers::{self, Ended, Log};
use crate::plan::words;
use crate::typed;
use crate::words::Words;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    /// The address
    #[arg(long, value_name = "A")]
    address: String,
    /// The server for sending, where it is not the known one
    #[arg(long, value_name = "HOST:PORT:tls|starttls")]
    smtp: Option<Endpoint>,
    /// The server for reading, where it is not the known one
    #[arg(long, value_name = "HOST:PORT:tls|starttls")]
    imap: Option<Endpoint>,
    /// Tests this one alone
    #[arg(long)]
    only: Option<Only>,
    /// The login name, where it is not the address
    #[arg(long, value_name = "NAME")]
    user: Option<String>,
    /// The app that the settings are for, by its id: its ports are tested, and only what it needs (see `apps`)
    #[arg(long, value_name = "ID", value_parser = known_app)]
    app: Option<&'static App>,
    /// Sends a code to this host although it looks like a known provider's, such as Google's, and the host is not that
    /// provider's (once per host; without it, such a code is refused)
    #[arg(long, value_name = "HOST")]
    yes_send_to: Vec<String>,
    /// After a failure, does not send the one plain request (to detectportal.firefox.com) that tells whether a Wi-Fi's
    /// sign-in page stands between
    #[arg(long)]
    no_portal_probe: bool,
    /// Where sending and reading both work, sends one message to the address itself, waits for it and takes it away
    #[arg(long)]
    journey: bool,
    /// How long that message is looked for
    #[arg(long, value_name = "SECONDS", default_value_t = JourneyPlan::PATIENCE.as_secs(), requires = "journey",
        value_parser = clap::value_parser!(u64).range(1..=JourneyPlan::PATIENCE.as_secs()))]
    patience: u64,
    /// One JSON object a line: each event, and last the verdict
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    papers: papers::Arguments,
}

impl Arguments {
    /// Whether all that may be asked are servers that were typed and that no known organisation runs: the policy's are
    /// the administrator's, and stand on authorities of theirs.
    pub(crate) fn asks_strangers_only(&self) -> bool {
        let catalogue = Catalogue::embedded();
        let mut typed = self.smtp.iter().chain(&self.imap).peekable();
        typed.peek().is_some()
            && typed.all(|server| catalogue.owner_of_host(&server.host).is_none())
            && sparekey_platform::policy().servers.is_empty()
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Only {
    Smtp,
    Imap,
}

/// The lines of `--json`.
#[derive(Serialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
enum Line<'a> {
    /// What the code looks like; if it cannot be used, the last line.
    Code(Judged<'a>),
    /// A stage began.
    Started { leg: Leg, stage: Stage },
    /// A stage was done.
    Done { leg: Leg, stage: Stage, millis: u64 },
    /// It failed; the reason is being looked for.
    Looking { leg: Leg },
    /// Another way is tried.
    Mending {
        leg: Leg,
        #[serde(flatten)]
        way: Instead<'a>,
    },
    /// A stage of the message's journey began.
    JourneyStarted { stage: JourneyStage },
    /// A stage of the message's journey was done.
    JourneyDone { stage: JourneyStage, millis: u64 },
    /// A leg has ended.
    Leg {
        leg: Leg,
        #[serde(flatten)]
        result: LegResult<'a>,
    },
    /// All have ended; a leg that was not asked for is null.
    Verdict {
        proven: bool,
        /// Where the test connected from; an app that connects from elsewhere may meet another network.
        from: ConnectsFrom,
        app_connects_from: Option<ConnectsFrom>,
        smtp: Option<LegResult<'a>>,
        imap: Option<LegResult<'a>>,
        /// How the message's journey ended, if there was one.
        journey: Option<JourneyResult<'a>>,
    },
}

/// How the message's journey ended.
#[derive(Clone, Serialize)]
struct JourneyResult<'a> {
    outcome: &'static str,
    folder: Option<Folder>,
    /// Whether nothing of it was left behind.
    removed: Option<bool>,
    millis: Option<u64>,
    cause: Option<Cause>,
    confidence: Option<Confidence>,
    facts: Option<&'a Facts>,
}

impl<'a> JourneyResult<'a> {
    fn of(journey: &'a JourneyOutcome) -> Self {
        let outcome = match journey {
            JourneyOutcome::Arrived { .. } => "arrived",
            JourneyOutcome::NotSeen => "not-seen",
            JourneyOutcome::PutOff(_) => "put-off",
            JourneyOutcome::Bounced { .. } => "bounced",
            JourneyOutcome::Refused(_) => "refused",
            JourneyOutcome::Lost(_) => "lost",
            JourneyOutcome::Skipped => "skipped",
        };
        let diagnosis = journey.diagnosis();
        let (folder, removed, millis) = match journey {
            JourneyOutcome::Arrived { folder, removed, millis } => (Some(*folder), Some(*removed), Some(*millis)),
            JourneyOutcome::Bounced { removed, .. } => (None, Some(*removed), None),
            _ => (None, None, None),
        };
        Self {
            outcome,
            folder,
            removed,
            millis,
            cause: diagnosis.map(|diagnosis| diagnosis.cause),
            confidence: diagnosis.map(|diagnosis| diagnosis.confidence),
            facts: diagnosis.map(|diagnosis| &diagnosis.facts),
        }
    }
}

/// How a leg ended.
#[derive(Clone, Serialize)]
struct LegResult<'a> {
    outcome: &'static str,
    cause: Option<Cause>,
    server: String,
    user: &'a str,
    millis: u64,
    confidence: Option<Confidence>,
    stage: Option<Stage>,
    facts: Option<&'a Facts>,
    /// What was proven where this failed.
    instead: Option<Instead<'a>>,
    /// Why nobody signed in.
    #[serde(flatten)]
    hold: Option<Hold>,
}

/// Another way that was proven.
#[derive(Clone, Serialize)]
struct Instead<'a> {
    server: String,
    user: &'a str,
}

impl<'a> Instead<'a> {
    fn of(way: &'a LegPlan) -> Self {
        Self { server: way.endpoint.to_string(), user: &way.user }
    }
}

impl<'a> LegResult<'a> {
    fn of(verdict: &'a LegVerdict) -> Self {
        let (outcome, diagnosis) = match &verdict.outcome {
            LegOutcome::Proven => ("proven", None),
            LegOutcome::Failed(diagnosis) => ("failed", Some(diagnosis)),
            LegOutcome::Cancelled => ("cancelled", None),
            LegOutcome::Held(_) => ("held", None),
        };
        let hold = match verdict.outcome {
            LegOutcome::Held(hold) => Some(hold),
            _ => None,
        };
        Self {
            outcome,
            cause: diagnosis.map(|diagnosis| diagnosis.cause),
            server: verdict.endpoint.to_string(),
            user: &verdict.user,
            millis: verdict.millis,
            confidence: diagnosis.map(|diagnosis| diagnosis.confidence),
            stage: diagnosis.map(|diagnosis| diagnosis.stage),
            facts: diagnosis.map(|diagnosis| &diagnosis.facts),
            instead: verdict.instead.as_ref().map(Instead::of),
            hold,
        }
    }
}

fn known_app(id: &str) -> Result<&'static App, String> {
    handover::app(id).ok_or_else(|| "no such app; `sparekey-cli apps` lists them".to_owned())
}

pub(crate) fn run(arguments: &Arguments) -> Result<End, Failed> {
    let unusable = |error| Failed::Usage(format!("\"{}\" cannot be used as an address: {error}", arguments.address));
    let address = Address::parse(&arguments.address).map_err(unusable)?;
    let wish = Wish {
        smtp: arguments.smtp.clone(),
        imap: arguments.imap.clone(),
        only: arguments.only.map(|only| match only {
            Only::Smtp => Leg::Smtp,
            Only::Imap => Leg::Imap,
        }),
        user: arguments.user.clone(),
        app: arguments.app,
    };
    arguments.papers.look_ahead()?;
    let runtime = runtime()?;
    let (found, said) = runtime.block_on(look_up(&address));
    let plan = wish.plan(&address, &found, said.as_ref(), Catalogue::embedded(), policy());
    let mut plan = plan.map_err(|fault| Failed::Usage(words(&fault)))?;

    if arguments.journey && plan.legs.len() < 2 {
        return Err(Failed::Usage(
            "a message can make its journey only where sending and reading are both tested".into(),
        ));
    }
    let mut verdicts = plan.known();
    let (mut journey, mut length) = (None, None);
    let log = Arc::new(Log::default());
    verdicts.iter().filter(|_| arguments.json).try_for_each(say_leg)?;
    if plan.tried().next().is_some() {
        let Some(code) = code(&mut plan, arguments)? else { return Ok(End::Unusable) };
        length = Some(code.expose().chars().count());
        let mut network = sparekey_platform::network();
        if arguments.no_portal_probe {
            network.portal = None;
        }
        say_vouching(&plan);
        let words = Words::new(plan.mailbox.provider, address.to_string());
        let message = arguments.journey.then(|| JourneyPlan {
            address: address.to_string(),
            letter: words.letter(),
            patience: Duration::from_secs(arguments.patience),
        });
        let ended = runtime.block_on(check(&plan, code, message, network, arguments.json, log.clone()));
        verdicts.extend(ended.legs);
        journey = ended.journey;
    }
    verdicts.sort_by_key(|verdict| verdict.leg);
    if verdicts.len() != plan.legs.len() {
        return Err(Failed::Own("the check ended without a verdict".into()));
    }
    let (app, code, journey) = (arguments.app, length, journey.as_ref());
    let ended = Ended { plan: &plan, app, code, log: &log, verdicts: &verdicts, journey };
    arguments.papers.write(&ended)?;
    if arguments.json {
        return verdict(&verdicts, journey, arguments.app);
    }
    if arguments.papers.wants_report() {
        return Ok(end(&verdicts, journey));
    }
    let words = Words::new(plan.mailbox.provider, address.to_string()).for_app(arguments.app);
    let ended = journey.into_iter().flat_map(|journey| words.journey(journey));
    verdicts.iter().flat_map(|verdict| words.leg(verdict)).chain(ended).try_for_each(|text| line(&text))?;
    Ok(end(&verdicts, journey))
}

/// Names the authorities that the organisation has added, where they may vouch for a server that is tested.
fn say_vouching(plan: &Wished<'_>) {
    let hosts = plan.tried().map(|(_, test)| test.endpoint.host.as_str());
    for authority in policy().vouching(Catalogue::embedded(), hosts) {
        eprintln!("sparekey-cli: \"{}\" is trusted too: your organisation added it", authority.name);
    }
}

/// The code, read and cleaned; `None` if it cannot be used, which was said then.
fn code(plan: &mut Wished<'_>, arguments: &Arguments) -> Result<Option<Secret>, Failed> {
    let address = plan.mailbox.address.to_string();
    let text = typed::code(&format!("Password or app password for {address} (it does not show): "))?;
    let pasted = plan.read_code(&text, &arguments.yes_send_to);
    let hosts = plan.unconfirmed_hosts(&arguments.yes_send_to);
    if arguments.json {
        json(&Line::Code(Judged::new(&pasted, plan.mailbox.provider)))?;
    } else if pasted.secret.is_none() {
        let words = Words::new(plan.mailbox.provider, address);
        words.findings(&pasted.findings, &hosts).iter().try_for_each(|text| line(text))?;
    }
    if let [Finding::BelongsElsewhere { .. }] = pasted.findings[..] {
        eprintln!("sparekey-cli: nothing was sent; if the code is for that host, add --yes-send-to {}", hosts[0]);
    }
    Ok(pasted.secret)
}

async fn check(
    plan: &Wished<'_>,
    code: Secret,
    journey: Option<JourneyPlan>,
    network: Network,
    as_json: bool,
    log: Arc<Log>,
) -> CheckVerdict {
    let plan = plan.check(&code, journey);
    let controls = Controls::default();
    // Whoever stopped reading is told nothing more; the last line tells whether it could be written.
    let on_event = Arc::new(move |event| {
        log.note(&event);
        drop(as_json.then(|| say(&event)));
    });
    let check = run_check(plan, code, network, controls.clone(), on_event);
    tokio::pin!(check);
    tokio::select! {
        // Asked first, so that an interruption is heard from the first connection on.
        biased;
        Ok(()) = tokio::signal::ctrl_c() => {
            controls.cancel.cancel();
            check.await
        }
        verdict = &mut check => verdict,
    }
}

fn say(event: &CheckEvent) -> Result<(), Failed> {
    match event {
        CheckEvent::Started { leg, stage } => json(&Line::Started { leg: *leg, stage: *stage }),
        CheckEvent::Done { leg, stage, millis } => json(&Line::Done { leg: *leg, stage: *stage, millis: *millis }),
        CheckEvent::Looking { leg } => json(&Line::Looking { leg: *leg }),
        CheckEvent::Mending { leg, endpoint, user } => {
            json(&Line::Mending { leg: *leg, way: Instead { server: endpoint.to_string(), user } })
        }
        CheckEvent::JourneyStarted { stage } => json(&Line::JourneyStarted { stage: *stage }),
        CheckEvent::JourneyDone { stage, millis } => json(&Line::JourneyDone { stage: *stage, millis: *millis }),
        CheckEvent::Verdict(verdict) => say_leg(verdict),
    }
}

fn say_leg(verdict: &LegVerdict) -> Result<(), Failed> {
    json(&Line::Leg { leg: verdict.leg, result: LegResult::of(verdict) })
}

fn verdict(verdicts: &[LegVerdict], journey: Option<&JourneyOutcome>, app: Option<&App>) -> Result<End, Failed> {
    let end = end(verdicts, journey);
    let (from, app_connects_from) = (ConnectsFrom::ThisComputer, app.map(|app| app.connects_from));
    let of = |leg| verdicts.iter().find(|verdict| verdict.leg == leg).map(LegResult::of);
    let (smtp, imap) = (of(Leg::Smtp), of(Leg::Imap));
    let journey = journey.map(JourneyResult::of);
    json(&Line::Verdict { proven: end == End::Done, from, app_connects_from, smtp, imap, journey })?;
    Ok(end)
}

fn end(verdicts: &[LegVerdict], journey: Option<&JourneyOutcome>) -> End {
    if matches!(journey, Some(JourneyOutcome::Refused(_))) {
        End::InTheWay
    } else if verdicts.iter().all(|verdict| verdict.outcome == LegOutcome::Proven) {
        End::Done
    } else if verdicts.iter().any(|verdict| verdict.outcome == LegOutcome::Cancelled) {
        End::Interrupted
    } else {
        End::InTheWay
    }
}

//! `check`: real connections, and the verdict.

use std::sync::Arc;

use clap::{Args, ValueEnum};
use serde::Serialize;
use sparekey_engine::address::Address;
use sparekey_engine::check::{
    Background, CheckEvent, CheckPlan, Deadlines, LegOutcome, LegPlan, LegVerdict, Network, Stage, run_check,
};
use sparekey_engine::code::{looks_issued, read_code};
use sparekey_engine::diagnosis::{Cause, Confidence, Diagnosis, Facts};
use sparekey_engine::endpoint::{Endpoint, Leg};
use sparekey_engine::provider::{Catalogue, Credential};
use sparekey_engine::secret::Secret;
use tokio_util::sync::CancellationToken;

use crate::code::Judged;
use crate::detect::detect;
use crate::output::{End, Failed, json, line, runtime};
use crate::plan::{Plan, Test, Wish, plan};
use crate::typed;

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
    /// One JSON object a line: each event, and last the verdict
    #[arg(long)]
    json: bool,
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
    /// A leg has ended.
    Leg {
        leg: Leg,
        #[serde(flatten)]
        result: LegResult<'a>,
    },
    /// All have ended; a leg that was not asked for is null.
    Verdict { proven: bool, smtp: Option<LegResult<'a>>, imap: Option<LegResult<'a>> },
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
}

impl<'a> LegResult<'a> {
    fn of(verdict: &'a LegVerdict) -> Self {
        let (outcome, diagnosis) = match &verdict.outcome {
            LegOutcome::Proven => ("proven", None),
            LegOutcome::Failed(diagnosis) => ("failed", Some(diagnosis)),
            LegOutcome::Cancelled => ("cancelled", None),
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
        }
    }
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
    };
    let runtime = runtime()?;
    let found = runtime.block_on(detect(&address, None, false));
    let plan = plan(&wish, &address, &found, Catalogue::embedded()).map_err(Failed::Usage)?;

    let (tried, mut verdicts) = sorted(&plan);
    for verdict in &verdicts {
        say_leg(verdict, arguments.json)?;
    }
    if !tried.is_empty() {
        let Some(code) = code(&plan, &address, arguments.json)? else { return Ok(End::Unusable) };
        verdicts.extend(runtime.block_on(check(tried, &plan, &address, code, arguments.json)));
    }
    verdicts.sort_by_key(|verdict| verdict.leg);
    if verdicts.len() != plan.legs.len() {
        return Err(Failed::Own("the check ended without a verdict".into()));
    }
    verdict(&verdicts, arguments.json)
}

/// What is tried, and the verdicts on what is known without trying.
fn sorted(plan: &Plan<'_>) -> (Vec<(Leg, LegPlan)>, Vec<LegVerdict>) {
    let mut tried = Vec::new();
    let mut known = Vec::new();
    for (leg, test) in &plan.legs {
        match test {
            Test::Run(test) => tried.push((*leg, test.clone())),
            Test::Stopped(LegPlan { endpoint, user }) => {
                let facts = Facts { host: endpoint.host.clone(), port: endpoint.port, ..Facts::default() };
                let cause = Cause::BasicAuthRetired;
                let diagnosis =
                    Diagnosis { cause, confidence: Confidence::High, stage: Stage::SignIn, rule: String::new(), facts };
                let (endpoint, user) = (endpoint.clone(), user.clone());
                let outcome = LegOutcome::Failed(diagnosis);
                known.push(LegVerdict { leg: *leg, endpoint, user, outcome, millis: 0 });
            }
        }
    }
    (tried, known)
}

/// The code, read and cleaned; `None` if it cannot be used, which was said then.
fn code(plan: &Plan<'_>, address: &Address, as_json: bool) -> Result<Option<Secret>, Failed> {
    let text = typed::code(&format!("Password or app password for {address} (it does not show): "))?;
    let format = plan.provider.and_then(|provider| provider.code_format.as_ref());
    let pasted = read_code(&text, format, &address.to_string());
    let judged = Judged::new(&pasted, plan.provider);
    if as_json {
        json(&Line::Code(judged))?;
    } else if pasted.secret.is_none() {
        line(&format!("This cannot be the code: {}", judged.findings_in_short()))?;
    }
    Ok(pasted.secret)
}

async fn check(
    tried: Vec<(Leg, LegPlan)>,
    plan: &Plan<'_>,
    address: &Address,
    code: Secret,
    as_json: bool,
) -> Vec<LegVerdict> {
    let leg = |wanted| tried.iter().find(|(leg, _)| *leg == wanted).map(|(_, plan)| plan.clone());
    let format = plan.provider.and_then(|provider| provider.code_format.as_ref());
    let background = Background {
        provider: plan.provider.map(|provider| provider.id.clone()),
        domain: address.domain().to_owned(),
        looks_like_app_password: looks_issued(&code, format),
        wants_app_password: plan.provider.is_some_and(|provider| provider.credential == Credential::AppPassword),
        typed_host: plan.typed_host,
    };
    let plan = CheckPlan { smtp: leg(Leg::Smtp), imap: leg(Leg::Imap), background, deadlines: Deadlines::default() };
    let cancel = CancellationToken::new();
    let interrupted = cancel.clone();
    tokio::spawn(async move {
        // Without a handler, the system ends the program, and the code with it.
        if tokio::signal::ctrl_c().await.is_ok() {
            interrupted.cancel();
        }
    });
    // Whoever stopped reading is told nothing more; the last line tells whether it could be written.
    let on_event = Arc::new(move |event| drop(say(&event, as_json)));
    run_check(plan, code, Network::system(), cancel, on_event).await.legs
}

fn say(event: &CheckEvent, as_json: bool) -> Result<(), Failed> {
    match event {
        CheckEvent::Verdict(verdict) => say_leg(verdict, as_json),
        _ if !as_json => Ok(()),
        CheckEvent::Started { leg, stage } => json(&Line::Started { leg: *leg, stage: *stage }),
        CheckEvent::Done { leg, stage, millis } => json(&Line::Done { leg: *leg, stage: *stage, millis: *millis }),
    }
}

fn say_leg(verdict: &LegVerdict, as_json: bool) -> Result<(), Failed> {
    let result = LegResult::of(verdict);
    if as_json {
        return json(&Line::Leg { leg: verdict.leg, result });
    }
    let cause = result.cause.map_or(result.outcome, Cause::name);
    line(&format!("{} {} as {}: {cause} ({} ms)", name_of(verdict.leg), result.server, result.user, result.millis))
}

fn verdict(verdicts: &[LegVerdict], as_json: bool) -> Result<End, Failed> {
    let all = |outcome: &LegOutcome| verdicts.iter().all(|verdict| verdict.outcome == *outcome);
    let proven = all(&LegOutcome::Proven);
    if as_json {
        let of = |leg| verdicts.iter().find(|verdict| verdict.leg == leg).map(LegResult::of);
        json(&Line::Verdict { proven, smtp: of(Leg::Smtp), imap: of(Leg::Imap) })?;
    }
    let interrupted = verdicts.iter().any(|verdict| verdict.outcome == LegOutcome::Cancelled);
    Ok(match (proven, interrupted) {
        (true, _) => End::Done,
        (_, true) => End::Interrupted,
        _ => End::InTheWay,
    })
}

fn name_of(leg: Leg) -> &'static str {
    match leg {
        Leg::Smtp => "smtp",
        Leg::Imap => "imap",
    }
}

//! `bulk`: many mailboxes, a list in, a result for each row out.

mod arguments;
mod ground;
mod look;
mod say;

use std::io::Write;
use std::sync::mpsc::RecvTimeoutError;
use std::time::Duration;

use sparekey_engine::bulk::{
    Finished, ListFault, Pacing, Results, ResultsFault, Run, Style, feed, hand_over, pace_of, paces_checked, run as go,
};
use sparekey_engine::provider::Catalogue;
use sparekey_engine::provider::discover::Sources;
use sparekey_engine::texts::{Texts, row_words};
use tokio_util::sync::CancellationToken;

pub(crate) use arguments::Arguments;

use crate::output::{End, Failed, json, runtime};
use crate::words::spoken;
use ground::Ground;
use say::Counted;

/// After an interruption, whoever waits for a code or a line is not waited for any longer.
const FAREWELL: Duration = Duration::from_millis(300);
/// Rows between the reader and the tests.
const BETWEEN: usize = 4;

/// Where results go.
enum Sink {
    /// Into a file, from which a run goes on.
    File(Box<Results>),
    /// To standard output.
    Out(Style),
}

/// Why a run ended before its end.
enum Broken {
    List(ListFault),
    Results(ResultsFault),
}

impl From<ListFault> for Broken {
    fn from(fault: ListFault) -> Self {
        Self::List(fault)
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<End, Failed> {
    if let Some(provider) = &arguments.pace {
        return say_pace(provider);
    }
    let texts = Texts::new(spoken());
    let Ground { rows, codes, output, handover } = ground::lay(arguments, &texts)?;
    if arguments.dry_run {
        return look::understood(rows, sparekey_platform::policy(), &texts);
    }
    let codes_wanted = say::confirmed_codes(arguments, &texts)?;
    let style = Style::of(rows.form(), arguments.format.map(Into::into), codes_wanted);
    let unwritable = |fault| Failed::Usage(say::results_fault(&texts, fault));
    let mut sink = match &output {
        Some(path) => Sink::File(Box::new(Results::open(path, style).map_err(unwritable)?)),
        None => {
            let head = std::io::stdout().write_all(&style.head());
            head.map_err(|fault| unwritable(fault.into()))?;
            Sink::Out(style)
        }
    };
    let done = match &sink {
        Sink::File(results) => results.done(arguments.only_failed),
        Sink::Out(_) => Default::default(),
    };
    let (sender, receiver) = tokio::sync::mpsc::channel(BETWEEN);
    let (fed, has_fed) = std::sync::mpsc::channel();
    let reader = std::thread::Builder::new().name("list".into());
    let reading = reader.spawn(move || fed.send(feed(rows, codes, &done, &sender)));
    reading.map_err(|fault| Failed::Own(fault.to_string()))?;

    let cancel = CancellationToken::new();
    let plan = Run {
        network: sparekey_platform::network(),
        policy: sparekey_platform::policy().clone(),
        sources: Sources::system(),
        pacing: if arguments.no_pace { Pacing::NotForOwn } else { Pacing::Always },
        confirmed: arguments.yes_send_to.clone(),
        keeps_codes: codes_wanted,
        one_by_one: arguments.prompt,
    };
    for authority in &plan.policy.authorities {
        let name = &authority.name;
        say::line(&format!(
            "sparekey-cli: \"{name}\" is trusted too, for servers of no known provider: your organisation added it"
        ));
    }
    let mut counted = Counted::default();
    let ended = runtime()?.block_on(async {
        let interrupted = cancel.clone();
        tokio::spawn(async move {
            if tokio::signal::ctrl_c().await.is_ok() {
                interrupted.cancel();
            }
        });
        go(receiver, plan, cancel.clone(), |finished| {
            counted.add(&finished);
            took(&finished, &mut sink, &texts, arguments.quiet).map_err(Broken::Results)
        })
        .await
    });
    match ended {
        Ok(()) => {}
        Err(Broken::List(fault)) => return Err(Failed::Usage(say::list_fault(&texts, fault))),
        Err(Broken::Results(fault)) => return Err(unwritable(fault)),
    }
    let fed = match cancel.is_cancelled() {
        true => has_fed.recv_timeout(FAREWELL),
        false => has_fed.recv().map_err(|_| RecvTimeoutError::Disconnected),
    };
    let left_out = match fed {
        Ok(Ok(left_out)) => left_out,
        Ok(Err(fault)) if !cancel.is_cancelled() => {
            say::line(&say::codes_fault(&texts, &fault));
            counted.broken = true;
            0
        }
        Err(RecvTimeoutError::Disconnected) if !cancel.is_cancelled() => {
            return Err(Failed::Own("the list's reader stopped".into()));
        }
        _ => 0,
    };
    if let Sink::File(mut results) = sink {
        if let Some((form, to)) = handover {
            let handed_over = hand_over(&mut results, form, &to).map_err(unwritable)?;
            say::handed_over(&texts, handed_over, &to);
        }
        let (all, proven) = results.count();
        (counted.all, counted.proven) = (all, proven);
        let path = results.path().to_owned();
        results.finish().map_err(unwritable)?;
        say::summary(&texts, &counted, left_out, Some(&path));
    } else {
        say::summary(&texts, &counted, left_out, None);
    }
    if cancel.is_cancelled() {
        say::line(&texts.say("bulk-stopped"));
        return Ok(End::Interrupted);
    }
    Ok(if counted.all == counted.proven && !counted.broken { End::Done } else { End::InTheWay })
}

fn took(finished: &Finished, sink: &mut Sink, texts: &Texts, quiet: bool) -> Result<(), ResultsFault> {
    let says = row_words(texts, finished);
    match sink {
        Sink::File(results) => results.append(finished, &says)?,
        Sink::Out(style) => {
            let mut out = std::io::stdout().lock();
            out.write_all(&style.line(finished, &says)).and_then(|()| out.flush())?;
        }
    }
    if !quiet {
        say::line(&format!("{} {}: {says}", finished.number, say::plain(&finished.address)));
    }
    Ok(())
}

fn say_pace(provider: &str) -> Result<End, Failed> {
    #[derive(serde::Serialize)]
    struct Line<'a> {
        provider: &'a str,
        organisation: Option<&'a str>,
        seconds: f64,
        at_once: usize,
        why: &'a str,
        checked: &'a str,
    }
    let organisation = Catalogue::embedded().get(provider).map(|provider| provider.organisation.as_str());
    let pace = pace_of(organisation);
    let (seconds, at_once, why) = (pace.seconds, pace.at_once, pace.why.as_str());
    json(&Line { provider, organisation, seconds, at_once, why, checked: paces_checked() })?;
    Ok(End::Done)
}

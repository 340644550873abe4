//! `mailboxes`: the list of mailboxes that were set up, and a quiet look at those that are due.

use std::sync::Mutex;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::Args as CommandArgs;
use serde::Serialize;
use sparekey_engine::diagnosis::Cause;
use sparekey_engine::mailboxes::{Kept, MailboxList, MailboxRecord, MailboxState};
use sparekey_engine::provider::{Catalogue, Day};
use sparekey_engine::run::{Manner, Seen, SharedList, look_after};
use sparekey_engine::texts::{Texts, render};
use sparekey_engine::view::{Screen, Tone};
use sparekey_engine::wizard::{ListTrouble, Wizard};

use crate::output::{End, Failed, json, line, runtime};
use crate::words::spoken;

#[derive(CommandArgs, Debug)]
pub(crate) struct Arguments {
    /// First tests quietly those that are due, as the window does while its list stands open: only if that is switched on
    /// there, once a day for each, without a question of the keychain's, and only on networks on which it worked before
    #[arg(long)]
    recheck: bool,
    /// One JSON object a line for each mailbox
    #[arg(long)]
    json: bool,
}

/// A line of `--json`.
#[derive(Serialize)]
struct Line<'a> {
    address: &'a str,
    app: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    app_name: Option<&'a str>,
    provider: Option<&'a str>,
    state: &'static str,
    /// Seconds since 1970 (UTC).
    proven_at: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    tested_at: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<Cause>,
    kept: Kept,
    /// Whether it was tested just now.
    rechecked: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<End, Failed> {
    let catalogue = Catalogue::embedded();
    let ports = sparekey_platform::ports_for(sparekey_platform::SERVICE);
    let shared = SharedList::new(catalogue, false, ports).under(sparekey_platform::policy().clone());
    let tested = if arguments.recheck { recheck(&shared)? } else { Vec::new() };
    let list = shared.read().map_err(unreadable)?;
    match arguments.json {
        true => list.mailboxes.iter().try_for_each(|one| json(&as_line(one, tested.contains(&one.key.to_string()))))?,
        false => say(catalogue, &list)?,
    }
    let died = list.mailboxes.iter().any(|one| one.state() == MailboxState::Died);
    Ok(if died { End::InTheWay } else { End::Done })
}

/// Tests those that are due; gives the keys of those that were.
fn recheck(shared: &SharedList) -> Result<Vec<String>, Failed> {
    if !shared.read().map_err(unreadable)?.recheck {
        let words = "quiet tests are switched off; switch them on in the window, below the list of mailboxes";
        return Err(Failed::Usage(words.into()));
    }
    let tested = Mutex::new(Vec::new());
    let note = |seen| {
        if let (Seen::Ended { key, check: Some(_), .. }, Ok(mut tested)) = (seen, tested.lock()) {
            tested.push(key.to_string());
        }
    };
    let network = sparekey_platform::network();
    runtime()?.block_on(look_after(shared, &network, Manner::Quietly, &note)).map_err(unreadable)?;
    Ok(tested.into_inner().unwrap_or_default())
}

fn unreadable(trouble: ListTrouble) -> Failed {
    Failed::Own(format!("the list of mailboxes cannot be read ({})", trouble.name()))
}

fn as_line(record: &MailboxRecord, rechecked: bool) -> Line<'_> {
    Line {
        address: record.draft.address.trim(),
        app: record.key.app(),
        app_name: record.key.name(),
        provider: record.provider.as_deref(),
        state: match record.state() {
            MailboxState::Works => "works",
            MailboxState::Died => "died",
            MailboxState::Troubled => "troubled",
            MailboxState::ToTakeBack => "to-take-back",
        },
        proven_at: record.proven_at,
        tested_at: record.last.map(|last| last.at),
        cause: record.cause(),
        kept: record.kept,
        rechecked,
    }
}

/// The words of the window's own list.
fn say(catalogue: &'static Catalogue, list: &MailboxList) -> Result<(), Failed> {
    let today = Day::of(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()));
    let (mut wizard, _) = Wizard::new(catalogue, false, today, None);
    wizard.open_on_mailboxes(Ok(list.clone()));
    let view = render(&wizard, &Texts::new(spoken()), 0);
    let Screen::Mailboxes { rows, .. } = view.screen else {
        return line(&Texts::without_isolation(&Texts::new(spoken()).say("mailboxes-lead-none")));
    };
    for row in rows {
        let sign = if matches!(row.tone, Tone::Care | Tone::Wrong) { "!" } else { " " };
        let date = row.date.unwrap_or_default();
        let text = format!("{sign} {} · {} · {} · {} · {date}", row.address, row.app, row.provider, row.state);
        line(&Texts::without_isolation(&text))?;
    }
    Ok(())
}

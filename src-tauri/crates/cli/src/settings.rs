//! `settings`: what was proven for a mailbox, as a file for a program.

use std::path::PathBuf;

use clap::Args;
use sparekey_engine::address::Address;
use sparekey_engine::check::LegPlan;
use sparekey_engine::endpoint::Endpoint;
use sparekey_engine::handover::{FileFormat, Proven};
use sparekey_engine::mailboxes::{self, MailboxRecord};
use sparekey_engine::ports::SharedText;
use sparekey_engine::provider::Catalogue;
use sparekey_platform::{SharedFile, state_folder};

use crate::output::{End, Failed, line};
use crate::papers::{known_format, settings, write_settings};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    /// The address of a mailbox that was set up in the wizard
    address: String,
    /// The program that reads the file: msmtp, thunderbird, apple, env or json
    #[arg(long, value_name = "PROGRAM", value_parser = known_format)]
    format: FileFormat,
    /// The app that the mailbox was set up for, by its id, where it was for several (see `apps`)
    #[arg(long, value_name = "ID")]
    app: Option<String>,
    /// Write it into this file, which must not be there yet
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<End, Failed> {
    let unusable = |error| Failed::Usage(format!("\"{}\" cannot be used as an address: {error}", arguments.address));
    let address = Address::parse(&arguments.address).map_err(unusable)?;
    let text = SharedFile::mailboxes(state_folder()).read();
    let text = text.map_err(|fault| Failed::Own(format!("the list of mailboxes cannot be read: {fault}")))?;
    let list = if text.is_empty() { Ok(Default::default()) } else { mailboxes::read(&text, Catalogue::embedded()) };
    let list = list.map_err(|fault| Failed::Own(format!("the list of mailboxes cannot be read: {fault}")))?;
    let record = chosen(&list.mailboxes, &address, arguments.app.as_deref()).map_err(Failed::Usage)?;
    let proven = Proven {
        address: &address,
        display_name: Some(record.draft.display_name.as_str()),
        smtp: record.smtp.as_ref().map(server),
        imap: record.imap.as_ref().map(server),
        provider_by_domain: None,
    };
    match &arguments.output {
        Some(file) => write_settings(arguments.format, &proven, file)?,
        None => line(settings(arguments.format, &proven)?.trim_end())?,
    }
    Ok(End::Done)
}

fn server(leg: &LegPlan) -> (&Endpoint, &str) {
    (&leg.endpoint, &leg.user)
}

/// The one mailbox that is meant.
fn chosen<'a>(list: &'a [MailboxRecord], address: &Address, app: Option<&str>) -> Result<&'a MailboxRecord, String> {
    let is_it = |one: &&MailboxRecord| Address::parse(&one.draft.address).is_ok_and(|other| other == *address);
    let of_address: Vec<_> = list.iter().filter(|one| !one.to_take_back).filter(is_it).collect();
    let found: Vec<_> = of_address.iter().filter(|one| app.is_none_or(|app| one.key.app() == app)).collect();
    match found.as_slice() {
        [one] => Ok(one),
        [] if of_address.is_empty() => Err(format!("{address} was not set up here; `sparekey-cli check` can prove it")),
        [] => Err(format!("{address} was not set up for that app; it was for {}", apps(&of_address))),
        _ => Err(format!("{address} was set up for several apps: give --app with one of {}", apps(&of_address))),
    }
}

fn apps(records: &[&MailboxRecord]) -> String {
    records.iter().map(|one| one.key.app()).collect::<Vec<_>>().join(", ")
}

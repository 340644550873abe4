//! What can be said to `bulk`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use sparekey_engine::bulk::{Format, Handover};
use sparekey_engine::handover::{self, App};
use sparekey_engine::provider::Catalogue;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    /// The list: CSV in any form, or JSON lines; "-" is standard input
    #[arg(value_name = "FILE", required_unless_present = "pace")]
    pub(super) file: Option<PathBuf>,
    /// Where the results go; rows that have one there already are left out. "-" is standard output, from which nothing
    /// can go on [default: beside the list, with ".results" in its name]
    #[arg(long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    /// The app of rows that name none, by its id (see `apps`); sending and reading, where there is none
    #[arg(long, value_name = "ID", value_parser = known_app)]
    pub(super) app: Option<&'static App>,
    /// Reads the codes from this file descriptor: lines of address, tab and code, in the order of the list
    #[cfg(unix)]
    #[arg(long, value_name = "N", conflicts_with = "prompt")]
    pub(super) codes_fd: Option<u32>,
    /// Asks for the code of each row, which does not show
    #[arg(long)]
    pub(super) prompt: bool,
    /// The form of the results, where it is not the list's own
    #[arg(long)]
    pub(super) format: Option<AsFormat>,
    /// Writes the proven mailboxes into a file of their own for another program, at the end
    #[arg(long)]
    pub(super) handover: Option<AsHandover>,
    /// Where that file goes [default: beside the results]
    #[arg(long, value_name = "FILE", requires = "handover")]
    pub(super) handover_output: Option<PathBuf>,
    /// Writes the proven codes into the results and what is handed over, for whoever opens them to read; asks again at a
    /// terminal, and wants --yes-in-clear elsewhere
    #[arg(long)]
    pub(super) with_app_passwords: bool,
    /// Says again that codes may be written where everybody who opens the file can read them
    #[arg(long, requires = "with_app_passwords")]
    pub(super) yes_in_clear: bool,
    /// Runs every row again that was not proven, and no other
    #[arg(long)]
    pub(super) only_failed: bool,
    /// Keeps no pace at servers of one's own; known providers keep theirs
    #[arg(long)]
    pub(super) no_pace: bool,
    /// Says what the list has in it and how long it takes, and tests nothing
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Gives the pace of a provider, or "own" for servers of one's own, and does nothing else; one JSON object
    #[arg(long, value_name = "PROVIDER", exclusive = true, value_parser = known_provider)]
    pub(super) pace: Option<String>,
    /// The list's encoding, such as "shift_jis", where it is found out wrongly
    #[arg(long, value_name = "NAME")]
    pub(super) encoding: Option<String>,
    /// Sends codes to this host although they look like a known provider's, and the host is not that provider's (once per
    /// host; without it, such codes are refused)
    #[arg(long, value_name = "HOST")]
    pub(super) yes_send_to: Vec<String>,
    /// Says nothing of single rows
    #[arg(long)]
    pub(super) quiet: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum AsFormat {
    Csv,
    Jsonl,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum AsHandover {
    Saleshandy,
    Plain,
}

impl From<AsFormat> for Format {
    fn from(format: AsFormat) -> Self {
        match format {
            AsFormat::Csv => Self::Csv,
            AsFormat::Jsonl => Self::Json,
        }
    }
}

impl From<AsHandover> for Handover {
    fn from(handover: AsHandover) -> Self {
        match handover {
            AsHandover::Saleshandy => Self::Saleshandy,
            AsHandover::Plain => Self::Plain,
        }
    }
}

fn known_app(id: &str) -> Result<&'static App, String> {
    handover::app(id).ok_or_else(|| "no such app; `sparekey-cli apps` lists them".to_owned())
}

fn known_provider(id: &str) -> Result<String, String> {
    let known = id == "own" || Catalogue::embedded().get(id).is_some();
    known.then(|| id.to_owned()).ok_or_else(|| "no such provider; `detect` gives the ids".to_owned())
}

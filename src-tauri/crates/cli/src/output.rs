//! What goes out: JSON lines, and the exit code.

use std::fs::File;
use std::io::{self, ErrorKind, Write};
use std::path::Path;

use serde::Serialize;

/// 128 and the number of SIGINT, as shells have it.
pub(crate) const INTERRUPTED: u8 = 130;

/// How a command ended that did its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// All is well.
    Done,
    /// Something stands in the way, and it was said.
    InTheWay,
    /// The input could not be used, and it was said where it stood.
    Unusable,
    /// Stopped by whoever started it.
    Interrupted,
}

/// Why a command could not do its work.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Failed {
    /// What was asked for cannot be done; in words.
    Usage(String),
    /// A fault of ours; in words.
    Own(String),
}

impl End {
    /// As the program's exit code.
    pub(crate) fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::InTheWay => 1,
            Self::Unusable => 2,
            Self::Interrupted => INTERRUPTED,
        }
    }
}

/// Writes one JSON object on a line of its own, at once.
pub(crate) fn json(value: &impl Serialize) -> Result<(), Failed> {
    let text = serde_json::to_string(value).map_err(|fault| Failed::Own(fault.to_string()))?;
    line(&text)
}

/// Writes one line, at once. Whoever reads may stop reading.
pub(crate) fn line(text: &str) -> Result<(), Failed> {
    let mut out = io::stdout().lock();
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        Err(fault) if fault.kind() != ErrorKind::BrokenPipe => {
            Err(Failed::Own(format!("nothing can be written: {fault}")))
        }
        _ => Ok(()),
    }
}

/// Writes a new file: one that is there already may have somebody's notes in it.
pub(crate) fn new_file(file: &Path, text: &str) -> Result<(), Failed> {
    let written = File::create_new(file).and_then(|mut new| new.write_all(text.as_bytes()));
    written.map_err(|fault| {
        let file = file.display();
        Failed::Usage(match fault.kind() {
            ErrorKind::AlreadyExists => format!("{file} is there already; choose another name, or remove it first"),
            ErrorKind::NotFound => format!("there is no folder for {file}"),
            _ => format!("{file} cannot be written: {fault}"),
        })
    })
}

/// A runtime for what waits on the network.
pub(crate) fn runtime() -> Result<tokio::runtime::Runtime, Failed> {
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    builder.worker_threads(2).enable_all().build().map_err(|fault| Failed::Own(fault.to_string()))
}

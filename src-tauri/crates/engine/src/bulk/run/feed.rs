//! Rows on their way in, on a thread that may wait: for a file, a pipe, or a person.

use std::io::{self, Read};

use tokio::sync::mpsc::Sender;

use super::super::codes::CodeLines;
use super::super::input::{Entry, ListFault, Rows};
use super::super::results::Done;
use crate::secret::Secret;

/// Where the codes come from.
pub enum Codes<'a> {
    /// From the list's own column.
    Column,
    /// From lines beside it; the column where there is none for a row.
    Lines(CodeLines<Box<dyn Read + Send>>),
    /// From whoever is asked for the code of each row; `None`: this row has none.
    Ask(Ask<'a>),
}

/// Asks for the code of a row.
pub type Ask<'a> = Box<dyn FnMut(&Entry) -> io::Result<Option<Secret>> + Send + 'a>;

/// What goes into a run.
#[derive(Debug)]
pub enum Fed {
    /// A row.
    Row(Box<Entry>),
    /// The list ended here, before its end.
    Fault(ListFault),
}

/// Reads a list to its end, leaves out the rows that are done, and hands on the others; ends early where nobody takes
/// them any more. Says how many rows were left out. Blocks.
///
/// # Errors
///
/// The codes cannot be read, or belong to other rows than those that are left: the address of the first that nobody took.
pub fn feed<R: Read>(
    mut rows: Rows<R>,
    mut codes: Codes<'_>,
    done: &Done,
    into: &Sender<Fed>,
) -> Result<u64, CodesFault> {
    let mut left_out = 0;
    loop {
        let mut entry = match rows.next_entry() {
            Ok(Some(entry)) => entry,
            Ok(None) => break,
            Err(fault) => {
                let _ = into.blocking_send(Fed::Fault(fault));
                return Ok(left_out);
            }
        };
        let is_done = done.has(entry.number, entry.id);
        let unreadable = |fault: io::Error| CodesFault::Unreadable(fault.kind());
        // Also of a row that is done: the next code is the next row's.
        let beside = match &mut codes {
            Codes::Lines(lines) if entry.typed.trim().is_empty() => {
                lines.pass_over();
                None
            }
            Codes::Lines(lines) => lines.code_for(&entry.typed).map_err(unreadable)?,
            Codes::Ask(ask) if !is_done && entry.row.is_ok() => ask(&entry).map_err(unreadable)?,
            Codes::Ask(_) | Codes::Column => None,
        };
        if is_done {
            left_out += 1;
            continue;
        }
        if let (Ok(row), Some(code)) = (&mut entry.row, beside) {
            row.code = Some(code);
        }
        if into.blocking_send(Fed::Row(Box::new(entry))).is_err() {
            return Ok(left_out);
        }
    }
    match codes {
        Codes::Lines(mut lines) => match lines.left_over() {
            Ok(Some(address)) => Err(CodesFault::OtherOrder(address)),
            _ => Ok(left_out),
        },
        _ => Ok(left_out),
    }
}

/// Why codes could not be had.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodesFault {
    /// They cannot be read.
    #[error("unreadable")]
    Unreadable(io::ErrorKind),
    /// A code was for this address, which comes elsewhere in the list or not at all; the codes behind it were not used.
    #[error("other-order")]
    OtherOrder(String),
}

//! Results are read again: to go on from, to clean, to hand over.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};

use serde::Deserialize;

use super::super::cells::restored;
use super::super::input::{Cells, Column, Lines, Name, Part, Table, column};
use super::record::{CODE, ID, Way, column as own_column};
use super::{Format, ResultsFault, Style};
use crate::secret::Secret;

/// Where a result stands, and of which row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) number: u64,
    pub(super) id: u64,
    pub(super) proven: bool,
    /// Where it begins, in bytes.
    pub(super) at: u64,
}

/// A proven mailbox, as its result tells it.
#[derive(Debug, Default)]
pub(in crate::bulk) struct Proven {
    pub(in crate::bulk) address: String,
    pub(in crate::bulk) app: String,
    pub(in crate::bulk) provider: String,
    pub(in crate::bulk) name: Name,
    /// Server and login name, sending first; empty where it was not needed.
    pub(in crate::bulk) ways: [(String, String); 2],
    pub(in crate::bulk) code: Option<Secret>,
}

#[derive(Deserialize)]
struct Line {
    row: u64,
    id: String,
    result: String,
    #[serde(default)]
    address: String,
    app: Option<String>,
    #[serde(default)]
    name: String,
    provider: Option<String>,
    smtp: Option<Way>,
    imap: Option<Way>,
    app_password: Option<Coded>,
}

/// A code in a line.
#[derive(Deserialize)]
#[serde(from = "String")]
struct Coded(Secret);

impl From<String> for Coded {
    fn from(code: String) -> Self {
        Self(Secret::new(code))
    }
}

/// Calls `each` for every whole result, the earliest first. Where they end, in bytes; `None` where there is not even a
/// whole head.
///
/// # Errors
///
/// These are no results of such a list.
pub(super) fn scan(file: &mut File, style: &Style, mut each: impl FnMut(Place)) -> Result<Option<u64>, ResultsFault> {
    file.seek(SeekFrom::Start(0))?;
    let mut reader = Reader::open(&*file, style)?;
    let Some(mut end) = reader.head()? else { return Ok(None) };
    while let Some((place, _)) = reader.next()? {
        // What is not whole may only be the last, where a program was killed.
        let Some(place) = place else {
            return if reader.is_at_end()? { Ok(Some(end)) } else { Err(ResultsFault::OtherFile) };
        };
        each(place);
        end = reader.position();
    }
    Ok(Some(end))
}

/// Copies the results for which `wanted` says so.
pub(super) fn copy(
    file: &mut File,
    style: &Style,
    into: &mut impl Write,
    wanted: impl Fn(Place) -> bool,
) -> Result<(), ResultsFault> {
    let mut ranges = Vec::new();
    scan(file, style, |place| {
        // The end of one is the beginning of the next.
        if let Some((_, end @ None)) = ranges.last_mut() {
            *end = Some(place.at);
        }
        if wanted(place) {
            ranges.push((place.at, None));
        }
    })?;
    let length = file.metadata()?.len();
    for (start, end) in ranges {
        file.seek(SeekFrom::Start(start))?;
        io::copy(&mut (&*file).take(end.unwrap_or(length) - start), into)?;
    }
    Ok(())
}

/// Calls `each` for every mailbox that was proven last, in the order of the results.
pub(in crate::bulk) fn each_proven(
    file: &File,
    style: &Style,
    mut each: impl FnMut(Proven) -> io::Result<()>,
) -> Result<(), ResultsFault> {
    let mut again = file.try_clone()?;
    let mut last = std::collections::HashMap::new();
    scan(&mut again, style, |place| {
        last.insert(place.number, place.at);
    })?;
    again.seek(SeekFrom::Start(0))?;
    let mut reader = Reader::open(&again, style)?;
    reader.head()?;
    while let Some((Some(place), row)) = reader.next()? {
        if place.proven && last.get(&place.number) == Some(&place.at) {
            each(reader.proven(row, style))?;
        }
    }
    Ok(())
}

/// How a result begins.
const BEGIN: &[u8] = b"{\"row\":";

enum Reader<'f> {
    Csv(Box<Table<BufReader<&'f File>>>, Vec<String>),
    Json(Box<Lines<BufReader<&'f File>>>, bool),
}

enum Raw {
    Cells(Cells),
    Line(Box<Line>),
    Broken,
}

impl<'f> Reader<'f> {
    fn open(file: &'f File, style: &Style) -> Result<Self, ResultsFault> {
        let source = BufReader::new(file);
        Ok(match style.format {
            Format::Csv => Self::Csv(Box::new(Table::of_results(source, style.separator)?), style.columns()),
            Format::Json => Self::Json(Box::new(Lines::of_results(source)?), style.with_codes),
        })
    }

    /// Goes on behind the head; where it ends, `None` where it is not whole.
    fn head(&mut self) -> Result<Option<u64>, ResultsFault> {
        let Self::Csv(table, columns) = self else { return Ok(Some(0)) };
        let Some((_, Ok(head))) = table.next()? else { return Ok(None) };
        if !table.is_whole() {
            return Ok(None);
        }
        let names = || head.iter().map(|name| restored(name));
        if names().eq(columns.iter().map(String::as_str)) {
            return Ok(Some(table.position()));
        }
        let with_codes = names().any(|name| name == own_column(CODE));
        let asked = columns.iter().any(|name| *name == own_column(CODE));
        Err(if with_codes && !asked { ResultsFault::HasAppPasswords } else { ResultsFault::OtherFile })
    }

    fn position(&self) -> u64 {
        match self {
            Self::Csv(table, _) => table.position(),
            Self::Json(lines, _) => lines.position(),
        }
    }

    /// Whether nothing comes any more that is a result: what was cut off inside quotation marks may have several lines.
    fn is_at_end(&mut self) -> Result<bool, ResultsFault> {
        while let Some((place, _)) = self.next()? {
            if place.is_some() {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The next result, and where it stands if it is whole.
    fn next(&mut self) -> Result<Option<(Option<Place>, Raw)>, ResultsFault> {
        let at = self.position();
        match self {
            Self::Csv(table, columns) => {
                let Some((_, cells)) = table.next()? else { return Ok(None) };
                let Some(cells) = cells.ok().filter(|cells| cells.len() == columns.len() && table.is_whole()) else {
                    return Ok(Some((None, Raw::Broken)));
                };
                let cell = |name| cell(columns, &cells, name);
                let (number, id) = (cell("row").parse(), u64::from_str_radix(cell(ID), 16));
                let proven = cell("result") == "proven";
                let whole = cell(ID).len() == 16;
                let place = match (number, id) {
                    (Ok(number), Ok(id)) if whole => Some(Place { number, id, proven, at }),
                    _ => None,
                };
                Ok(Some((place, Raw::Cells(cells))))
            }
            Self::Json(lines, with_codes) => {
                let Some((_, line)) = lines.next()? else { return Ok(None) };
                let Ok(bytes) = line else { return Err(ResultsFault::OtherFile) };
                let line = serde_json::from_slice::<Line>(&bytes).ok().filter(|_| lines.is_whole());
                let Some(line) = line else {
                    // Somebody's list may have just one line: it is not taken for half of a result.
                    let half = !lines.is_whole() && (bytes.starts_with(BEGIN) || BEGIN.starts_with(&bytes));
                    return if half { Ok(Some((None, Raw::Broken))) } else { Err(ResultsFault::OtherFile) };
                };
                if line.app_password.is_some() && !*with_codes {
                    return Err(ResultsFault::HasAppPasswords);
                }
                let id = u64::from_str_radix(&line.id, 16).ok();
                let place = id.map(|id| Place { number: line.row, id, proven: line.result == "proven", at });
                Ok(Some((place, Raw::Line(Box::new(line)))))
            }
        }
    }

    fn proven(&self, raw: Raw, style: &Style) -> Proven {
        match (self, raw) {
            (Self::Csv(_, columns), Raw::Cells(cells)) => {
                let text = |name| restored(cell(columns, &cells, name)).to_owned();
                let part = |part| {
                    let place = style.kept.iter().position(|name| column(name) == Column::Read(part));
                    place.and_then(|place| cells.get(place)).map(|cell| restored(cell).to_owned()).unwrap_or_default()
                };
                let code = cell(columns, &cells, CODE);
                Proven {
                    address: text("address"),
                    app: text("app"),
                    provider: text("provider"),
                    name: Name { full: text("name"), first: part(Part::FirstName), last: part(Part::LastName) },
                    ways: [(text("smtp"), text("smtp_user")), (text("imap"), text("imap_user"))],
                    code: (!code.is_empty()).then(|| Secret::new(restored(code).to_owned())),
                }
            }
            (_, Raw::Line(line)) => {
                let way = |way: Option<Way>| way.map(|way| (way.server, way.user)).unwrap_or_default();
                Proven {
                    address: line.address,
                    app: line.app.unwrap_or_default(),
                    provider: line.provider.unwrap_or_default(),
                    name: Name { full: line.name, ..Name::default() },
                    ways: [way(line.smtp), way(line.imap)],
                    code: line.app_password.map(|code| code.0),
                }
            }
            _ => Proven::default(),
        }
    }
}

/// A cell of our own columns.
fn cell<'c>(columns: &[String], cells: &'c Cells, name: &str) -> &'c str {
    let name = own_column(name);
    // From behind: the list's own columns come first, whatever they are called.
    let place = columns.iter().rposition(|column| *column == name);
    place.and_then(|place| cells.get(place)).map(|cell| cell.as_str()).unwrap_or_default()
}

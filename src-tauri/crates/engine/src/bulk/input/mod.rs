//! A list of mailboxes, row by row: CSV in whatever form spreadsheets and programs write it, or JSON lines.

mod columns;
mod json;
mod lines;
mod row;
mod table;
mod text;

use std::io::{self, Read};

use encoding_rs::Encoding;
use serde_json::Map;
use zeroize::Zeroizing;

pub use row::{Name, Row, RowFault};

pub(super) use columns::{Column, OURS, Part, column};
pub(super) use lines::Lines;
pub(super) use table::{Cells, Table};

use super::cells::{changes, restored};
use crate::code::belongs_elsewhere;
use crate::handover::App;
use crate::provider::Catalogue;
use crate::secret::Secret;
use row::Parts;
use text::Text;

/// How a list is to be read.
#[derive(Clone, Copy, Default)]
pub struct Reading {
    /// The encoding, where somebody names one; else it is found out.
    pub encoding: Option<&'static Encoding>,
    /// The app of rows that name none.
    pub app: Option<&'static App>,
}

/// Why a list cannot be read. One sentence each in the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ListFault {
    /// The file cannot be opened, or not read to its end.
    #[error("unreadable")]
    Unreadable(io::ErrorKind),
    /// It is the workbook of a spreadsheet, and no list of text.
    #[error("workbook")]
    Workbook,
    /// There is nothing in it.
    #[error("empty")]
    Empty,
    /// No column is named as one with addresses.
    #[error("no-addresses")]
    NoAddresses,
}

impl From<io::Error> for ListFault {
    fn from(fault: io::Error) -> Self {
        Self::Unreadable(fault.kind())
    }
}

/// A list that is being read.
pub struct Rows<R> {
    source: Source<R>,
    reading: Reading,
    form: Form,
}

#[allow(clippy::large_enum_variant, reason = "there is one to a run")]
enum Source<R> {
    Table { table: Table<R>, columns: Vec<Column> },
    Json(Lines<R>),
}

/// What a list looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// CSV.
    Csv {
        /// What stands between cells.
        separator: u8,
        /// Whether it begins with a byte order mark, as spreadsheets write and want it.
        marked: bool,
        /// The names of the columns that are kept, in their order.
        kept: Vec<String>,
    },
    /// JSON lines.
    Json,
}

/// A row as it stands in the list.
#[derive(Debug)]
pub struct Entry {
    /// Its number: as a spreadsheet shows it, or the line's, from 1.
    pub number: u64,
    /// The same for rows that say the same, codes aside.
    pub id: u64,
    /// The address as it stands there.
    pub typed: String,
    /// What goes into the results: all of it but codes.
    pub kept: Kept,
    /// What is to be tested, or what is wrong with it.
    pub row: Result<Row, RowFault>,
}

/// What is kept of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Kept {
    /// The cells of the columns that are kept.
    Cells(Vec<String>),
    /// The object without what may be a code.
    Object(Map<String, serde_json::Value>),
}

impl<R: Read> Rows<R> {
    /// Looks at the beginning of a list.
    ///
    /// # Errors
    ///
    /// What is in it is no list of mailboxes.
    pub fn open(source: R, reading: Reading) -> Result<Self, ListFault> {
        let mut text = Text::open(source, reading.encoding)?;
        let first = text.until(|first| !first.trim_ascii_start().is_empty())?;
        if first.starts_with(b"PK\x03\x04") || first.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
            return Err(ListFault::Workbook);
        }
        match first.iter().find(|byte| !byte.is_ascii_whitespace()) {
            None => return Err(ListFault::Empty),
            Some(b'{') => {
                return Ok(Self { source: Source::Json(Lines::new(text)), reading, form: Form::Json });
            }
            Some(_) => {}
        }
        let known = |cells: &Cells| cells.iter().filter(|cell| column(cell) != Column::Other).count();
        let mut table = Table::open(text, known)?;
        let Some((_, Ok(names))) = table.next()? else { return Err(ListFault::NoAddresses) };
        let columns: Vec<Column> = names.iter().map(|name| column(name)).collect();
        if !columns.contains(&Column::Read(Part::Address)) {
            return Err(ListFault::NoAddresses);
        }
        let kept = names.iter().zip(&columns).filter(|(_, column)| is_kept(**column));
        let kept = kept.map(|(name, _)| restored(name).to_owned()).collect();
        let form = Form::Csv { separator: table.separator, marked: table.is_marked(), kept };
        Ok(Self { source: Source::Table { table, columns }, reading, form })
    }

    /// What it looks like.
    pub fn form(&self) -> &Form {
        &self.form
    }

    /// The next row; `None` at the end. Rows with nothing in them are passed over.
    ///
    /// # Errors
    ///
    /// The list cannot be read any further.
    pub fn next_entry(&mut self) -> Result<Option<Entry>, ListFault> {
        loop {
            let entry = match &mut self.source {
                Source::Json(lines) => match lines.next()? {
                    None => return Ok(None),
                    Some((number, line)) => Some(json::entry(number, line, self.reading.app)),
                },
                Source::Table { table, columns } => match table.next()? {
                    None => return Ok(None),
                    Some((_, Ok(cells))) if cells.iter().all(|cell| cell.trim().is_empty()) => None,
                    Some((number, cells)) => Some(entry(number, cells, columns, self.reading.app)),
                },
            };
            if entry.is_some() {
                return Ok(entry);
            }
        }
    }
}

fn is_kept(column: Column) -> bool {
    matches!(column, Column::Read(_) | Column::Other)
}

fn entry(number: u64, cells: Result<Cells, RowFault>, columns: &[Column], app: Option<&'static App>) -> Entry {
    let nothing = columns.iter().filter(|column| is_kept(**column)).map(|_| String::new());
    let cells = match cells {
        Ok(cells) => cells,
        // Nothing of it: what stands in which column is not known.
        Err(fault) => {
            let kept = nothing.collect::<Vec<_>>();
            return Entry { number, id: 0, typed: String::new(), kept: Kept::Cells(kept), row: Err(fault) };
        }
    };
    let surplus = cells.iter().skip(columns.len()).any(|cell| !cell.trim().is_empty());
    // A separator inside a code that stands without quotation marks pushes the rest of it to the right.
    let codes_at = columns.iter().position(|column| matches!(column, Column::Secret(_)));
    let may_be_code = |place: usize| surplus && codes_at.is_some_and(|codes_at| place > codes_at);
    // Two cells that changed places.
    let is_code = |cell: &str| !cell.contains('@') && looks_like_code(cell);
    let (mut parts, mut kept, mut code) = (Parts::default(), Vec::new(), None::<(usize, Secret)>);
    for (place, column) in columns.iter().enumerate() {
        let cell = cells.get(place).map(|cell| cell.as_str()).unwrap_or_default();
        match column {
            Column::Secret(rank) => {
                let rank = rank.filter(|rank| code.as_ref().is_none_or(|(best, _)| rank < best));
                if let Some(rank) = rank.filter(|_| !cell.trim().is_empty()) {
                    // Our own column alone: elsewhere an apostrophe may be the password's own.
                    let cell = if rank == 0 { restored(cell) } else { cell };
                    code = Some((rank, Secret::new(cell.to_owned())));
                }
            }
            Column::Ours => {}
            Column::Read(Part::Address) if is_code(cell) => kept.push(String::new()),
            Column::Read(_) if may_be_code(place) => kept.push(String::new()),
            Column::Read(part) => {
                parts.add(*part, restored(cell));
                kept.push(restored(cell).to_owned());
            }
            // Where cells are shifted, nobody knows what this one is.
            Column::Other if surplus || looks_like_code(cell) => kept.push(String::new()),
            Column::Other => kept.push(restored(cell).to_owned()),
        }
    }
    let code = code.map(|(_, code)| code);
    without_code(&mut kept, code.as_ref());
    let row = if surplus { Err(RowFault::TooManyCells) } else { parts.read(app, code) };
    let id = id_of(app, kept.iter().map(String::as_str));
    Entry { number, id, typed: parts.typed_address().to_owned(), kept: Kept::Cells(kept), row }
}

/// Takes the row's code out of wherever else it stands.
fn without_code(kept: &mut [String], code: Option<&Secret>) {
    for cell in kept.iter_mut().filter(|cell| has_code(cell, code)) {
        drop(Zeroizing::new(std::mem::take(cell)));
    }
}

/// Whether the row's code stands in a text.
fn has_code(text: &str, code: Option<&Secret>) -> bool {
    let code = code.map(|code| code.expose().trim()).filter(|code| code.len() >= SHORTEST_CODE);
    code.is_some_and(|code| text.contains(code))
}

/// What is shorter stands in many words.
const SHORTEST_CODE: usize = 6;

/// Whether a cell that nobody asked for looks like a code that a provider made.
fn looks_like_code(cell: &str) -> bool {
    let nobody = ["sparekey.invalid".to_owned()];
    cell.len() >= SHORTEST_CODE && !changes(cell) && belongs_elsewhere(cell, &nobody, Catalogue::embedded()).is_some()
}

/// FNV-1a, 64 bits: tells rows apart that somebody changed between two runs, and is the same in every version.
fn id_of<'a>(app: Option<&'static App>, cells: impl Iterator<Item = &'a str>) -> u64 {
    let mut id: u64 = 0xcbf2_9ce4_8422_2325;
    let app = app.map(|app| app.id.as_str()).unwrap_or_default();
    for cell in std::iter::once(app).chain(cells) {
        // A byte that stands in no text, between any two.
        for byte in cell.bytes().chain([0xff]) {
            id = (id ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    id
}

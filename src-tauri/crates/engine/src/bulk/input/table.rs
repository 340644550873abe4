//! Rows of cells, with any separator. A row that cannot be read costs that row, and no other.

use std::io::{self, Read};

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use encoding_rs::WINDOWS_1252;
use zeroize::{Zeroize, Zeroizing};

use super::RowFault;
use super::text::Text;

/// A row has no more cells than one for so many bytes that it may have.
const CELL: usize = 64;
/// What stands between cells: of the file, of a spreadsheet in countries with a decimal comma, of copied cells, and of
/// databases.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// The cells of a row; wiped when they are dropped.
pub(in crate::bulk) type Cells = Vec<Zeroizing<String>>;

/// A file of cells.
pub(in crate::bulk) struct Table<R> {
    text: Text<R>,
    pub(super) separator: u8,
    splitter: Splitter,
    /// The number of the last row, as a spreadsheet shows it: blank lines count.
    number: u64,
    whole: bool,
}

/// What a row is cut out with.
struct Splitter {
    separator: u8,
    parser: Reader,
    cells: Zeroizing<Vec<u8>>,
    ends: Vec<usize>,
}

/// What stands at the beginning of some bytes.
enum Split {
    /// A row, and how many bytes it takes.
    Row(Cells, usize),
    /// A quotation mark that nothing closes, or more than fits a row.
    Endless,
    /// More cells than anybody has.
    TooMany,
}

impl<R: Read> Table<R> {
    /// `known` tells how many of these cells are names of columns that are known.
    pub(super) fn open(mut text: Text<R>, known: impl Fn(&Cells) -> usize) -> io::Result<Self> {
        let said = said_separator(text.ahead()?);
        if said.is_some() {
            text.skip_row()?;
        }
        skip_blank(&mut text)?;
        text.ahead()?;
        let (last, longest) = (text.is_last(), text.longest);
        let ahead = text.ahead()?;
        let separator = said.unwrap_or_else(|| {
            let score = |separator: &u8| match Splitter::new(*separator, longest).split(ahead, last) {
                Split::Row(cells, _) => (known(&cells), cells.len()),
                _ => (0, 0),
            };
            // The first of those that are as good.
            SEPARATORS.into_iter().rev().max_by_key(score).unwrap_or(b',')
        });
        Ok(Self::of(text, separator))
    }

    fn of(text: Text<R>, separator: u8) -> Self {
        let splitter = Splitter::new(separator, text.longest);
        Self { text, separator, splitter, number: 0, whole: true }
    }

    /// Results, as they were written here.
    ///
    /// # Errors
    /// They cannot be read.
    pub(in crate::bulk) fn of_results(source: R, separator: u8) -> io::Result<Self> {
        Ok(Self::of(Text::of_results(source)?, separator))
    }

    /// Whether the last row has its line end.
    pub(in crate::bulk) fn is_whole(&self) -> bool {
        self.whole
    }

    /// Where the next row begins, in bytes.
    pub(in crate::bulk) fn position(&self) -> u64 {
        self.text.position
    }

    /// The next row with its number; `None` at the end.
    ///
    /// # Errors
    /// The file cannot be read any further.
    pub(in crate::bulk) fn next(&mut self) -> io::Result<Option<(u64, Result<Cells, RowFault>)>> {
        self.number += skip_blank(&mut self.text)?;
        self.text.ahead()?;
        let last = self.text.is_last();
        let ahead = self.text.ahead()?;
        if ahead.is_empty() {
            return Ok(None);
        }
        self.number += 1;
        let fault = match self.splitter.split(ahead, last) {
            Split::Row(cells, used) => {
                self.whole = ahead[..used].ends_with(b"\n");
                self.text.skip(used);
                return Ok(Some((self.number, Ok(cells))));
            }
            Split::TooMany => RowFault::TooLong,
            // Whether the line itself is too long, or only what a quotation mark makes of it.
            Split::Endless if ahead.iter().any(ends_line) || last => RowFault::QuoteOpen,
            Split::Endless => RowFault::TooLong,
        };
        self.text.skip_row()?;
        Ok(Some((self.number, Err(fault))))
    }

    /// Whether the file begins with a byte order mark.
    pub(super) fn is_marked(&self) -> bool {
        self.text.marked
    }
}

impl Splitter {
    fn new(separator: u8, longest: usize) -> Self {
        Self {
            separator,
            parser: ReaderBuilder::new().delimiter(separator).build(),
            cells: Zeroizing::default(),
            ends: vec![0; longest / CELL],
        }
    }

    /// `last`: nothing comes behind `bytes`.
    fn split(&mut self, bytes: &[u8], last: bool) -> Split {
        self.parser.reset();
        if self.cells.len() <= bytes.len() {
            self.cells = Zeroizing::new(vec![0; 2 * bytes.len() + 1]);
        }
        let (result, mut used, mut written, mut count) =
            self.parser.read_record(bytes, &mut self.cells, &mut self.ends);
        let result = match result {
            ReadRecordResult::InputEmpty if last => {
                // The last line may have no end; a quotation mark that is open takes this for a part of it.
                let (room, ends) = (&mut self.cells[written..], &mut self.ends[count..]);
                let (result, _, more, ends) = self.parser.read_record(b"\n", room, ends);
                (written, count) = (written + more, count + ends);
                result
            }
            other => other,
        };
        let split = match result {
            // The quotation mark of one row may be closed by that of another.
            ReadRecordResult::Record if !is_well_quoted(&bytes[..used], self.separator) => Split::Endless,
            ReadRecordResult::Record => {
                if bytes[..used].ends_with(b"\r") && bytes.get(used) == Some(&b'\n') {
                    used += 1;
                }
                Split::Row(read_cells(&self.cells[..written], &self.ends[..count]), used)
            }
            ReadRecordResult::OutputEndsFull => Split::TooMany,
            _ => Split::Endless,
        };
        self.cells[..written].zeroize();
        split
    }
}

/// Whether a row of one line, or one whose quotation marks stand where they should (RFC 4180 §2).
fn is_well_quoted(row: &[u8], separator: u8) -> bool {
    let row = row.trim_ascii_end();
    if !row.iter().any(ends_line) {
        return true;
    }
    let (mut quoted, mut begins, mut at) = (false, true, 0);
    while let Some(byte) = row.get(at) {
        match (byte, row.get(at + 1)) {
            (b'"', Some(b'"')) if quoted => at += 1,
            (b'"', next) if quoted => {
                if next.is_some_and(|next| *next != separator && !matches!(next, b'\r' | b'\n')) {
                    return false;
                }
                quoted = false;
            }
            (b'"', _) if begins => quoted = true,
            _ => {}
        }
        begins = !quoted && *byte == separator;
        at += 1;
    }
    !quoted
}

fn ends_line(byte: &u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

/// UTF-8; else what spreadsheets of western countries write, which reads everything.
fn read_cells(bytes: &[u8], ends: &[usize]) -> Cells {
    let is_utf8 = std::str::from_utf8(bytes).is_ok();
    let starts = std::iter::once(&0).chain(ends);
    let cell = |(start, end): (&usize, &usize)| {
        let bytes = &bytes[*start..*end];
        Zeroizing::new(match std::str::from_utf8(bytes) {
            Ok(text) if is_utf8 => text.to_owned(),
            _ => WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
        })
    };
    starts.zip(ends).map(cell).collect()
}

/// Goes on behind lines with nothing in them, and counts them.
fn skip_blank<R: Read>(text: &mut Text<R>) -> io::Result<u64> {
    let mut lines = 0;
    loop {
        let ahead = text.ahead()?;
        let blank = if ahead.starts_with(b"\r\n") {
            2
        } else if matches!(ahead.first(), Some(b'\n' | b'\r')) {
            1
        } else {
            return Ok(lines);
        };
        text.skip(blank);
        lines += 1;
    }
}

/// The separator that the first line names for spreadsheets (`sep=;`).
fn said_separator(ahead: &[u8]) -> Option<u8> {
    let line = ahead.split(ends_line).next()?.trim_ascii_end();
    let line = line.strip_prefix(b"\"").and_then(|line| line.strip_suffix(b"\"")).unwrap_or(line);
    // A tab would be taken for a blank at the end.
    match line {
        [s, e, p, b'='] if [*s, *e, *p].eq_ignore_ascii_case(b"sep") => Some(b'\t'),
        [s, e, p, b'=', separator] if [*s, *e, *p].eq_ignore_ascii_case(b"sep") && separator.is_ascii() => {
            Some(*separator)
        }
        _ => None,
    }
}

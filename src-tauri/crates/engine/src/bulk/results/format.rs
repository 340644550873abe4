//! The two forms of results: the list's own columns with ours behind them, or JSON lines.

use serde_json::{Map, Value};
use zeroize::Zeroizing;

use super::super::cells::neutralised;
use super::super::input::{Form, Kept};
use super::super::run::Finished;
use super::record::{CODE, COLUMNS, ID, Record, column, id_text, leg, time_text, way};
use crate::endpoint::Leg;

/// Which of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// CSV.
    Csv,
    /// One JSON object a line.
    Json,
}

/// How results are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Style {
    pub(super) format: Format,
    pub(super) separator: u8,
    pub(super) marked: bool,
    /// The list's own columns.
    pub(super) kept: Vec<String>,
    /// Whether proven codes are written, because somebody asked for that in so many words.
    pub(super) with_codes: bool,
}

/// A result as it is written.
pub(super) struct Written {
    pub(super) bytes: Zeroizing<Vec<u8>>,
    pub(super) id: u64,
}

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

impl Style {
    /// Results of a list that looks like this: in its own form, unless another is asked for.
    pub fn of(list: &Form, format: Option<Format>, with_codes: bool) -> Self {
        match list {
            Form::Csv { separator, marked, kept } => Self {
                format: format.unwrap_or(Format::Csv),
                separator: *separator,
                marked: *marked,
                kept: kept.clone(),
                with_codes,
            },
            Form::Json => Self {
                format: format.unwrap_or(Format::Json),
                separator: b',',
                marked: false,
                kept: Vec::new(),
                with_codes,
            },
        }
    }

    /// The form.
    pub fn format(&self) -> Format {
        self.format
    }

    /// A result as it is written, with its line end.
    pub fn line(&self, finished: &Finished, says: &str) -> Zeroizing<Vec<u8>> {
        self.row(finished, says).bytes
    }

    /// What stands before the first result.
    pub fn head(&self) -> Vec<u8> {
        if self.format == Format::Json {
            return Vec::new();
        }
        let mut head = if self.marked { BYTE_ORDER_MARK.to_vec() } else { Vec::new() };
        head.extend_from_slice(&csv_row(self.separator, self.columns().iter().map(|name| neutralised(name))));
        head
    }

    /// The names of all columns.
    pub(super) fn columns(&self) -> Vec<String> {
        let code = self.with_codes.then_some(CODE);
        let ours = COLUMNS.into_iter().chain(code).chain([ID]).map(column);
        self.kept.iter().cloned().chain(ours).collect()
    }

    /// A result.
    pub(super) fn row(&self, finished: &Finished, says: &str) -> Written {
        let bytes = match self.format {
            Format::Csv => self.csv(finished, says),
            Format::Json => self.json(finished, says),
        };
        Written { bytes, id: finished.id }
    }

    fn csv(&self, finished: &Finished, says: &str) -> Zeroizing<Vec<u8>> {
        let kept = match &finished.kept {
            Kept::Cells(cells) => cells.clone(),
            Kept::Object(_) => Vec::new(),
        };
        let ways = [Leg::Smtp, Leg::Imap].map(|leg| way(finished, leg).unwrap_or_default());
        let [smtp, imap] = ways;
        let ours = [
            finished.number.to_string(),
            finished.end.class().to_owned(),
            finished.end.reason(),
            says.to_owned(),
            finished.address.clone(),
            finished.app.map(|app| app.id.clone()).unwrap_or_default(),
            finished.name.whole(),
            finished.provider.unwrap_or_default().to_owned(),
            smtp.server,
            smtp.user,
            imap.server,
            imap.user,
            time_text(finished.at),
        ];
        let code = finished.code.as_ref().map(|code| code.expose()).unwrap_or_default();
        let code = self.with_codes.then(|| Zeroizing::new(neutralised(code)));
        let cells = kept.iter().chain(&ours).map(|cell| neutralised(cell));
        let cells = cells.chain(code.map(|code| code.to_string())).chain([id_text(finished.id)]);
        csv_row(self.separator, cells)
    }

    fn json(&self, finished: &Finished, says: &str) -> Zeroizing<Vec<u8>> {
        let named;
        let input: &Map<String, Value> = match &finished.kept {
            Kept::Object(object) => object,
            Kept::Cells(cells) => {
                let cells = cells.iter().map(|cell| Value::String(cell.clone()));
                named = self.kept.iter().cloned().zip(cells).collect();
                &named
            }
        };
        let record = Record {
            row: finished.number,
            result: finished.end.class(),
            reason: finished.end.reason(),
            says,
            leg: leg(&finished.end),
            address: &finished.address,
            app: finished.app.map(|app| app.id.as_str()),
            name: finished.name.whole(),
            provider: finished.provider,
            smtp: way(finished, Leg::Smtp),
            imap: way(finished, Leg::Imap),
            at: time_text(finished.at),
            app_password: finished.code.as_ref().filter(|_| self.with_codes).map(|code| code.expose()),
            input,
            id: id_text(finished.id),
        };
        let mut line = Zeroizing::new(serde_json::to_vec(&record).expect("texts and numbers are always written"));
        line.push(b'\n');
        line
    }
}

/// One row of CSV (RFC 4180), with its line end.
pub(in crate::bulk) fn csv_row(separator: u8, cells: impl Iterator<Item = String>) -> Zeroizing<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new().delimiter(separator).from_writer(Vec::new());
    let cells: Vec<Zeroizing<String>> = cells.map(Zeroizing::new).collect();
    let written = writer.write_record(cells.iter().map(|cell| cell.as_bytes()));
    debug_assert!(written.is_ok(), "writing to memory does not fail");
    Zeroizing::new(writer.into_inner().unwrap_or_default())
}

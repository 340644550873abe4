//! One thing a line, each read as soon as it is there.

use std::io::{self, Read};

use zeroize::Zeroizing;

use super::RowFault;
use super::text::Text;

/// The lines of a file.
pub(in crate::bulk) struct Lines<R> {
    text: Text<R>,
    number: u64,
    whole: bool,
}

/// A line, as bytes; wiped when it is dropped.
pub(in crate::bulk) type Line = Result<Zeroizing<Vec<u8>>, RowFault>;

impl<R: Read> Lines<R> {
    pub(super) fn new(text: Text<R>) -> Self {
        Self { text, number: 0, whole: true }
    }

    /// Of this source, in any encoding that has a byte order mark.
    ///
    /// # Errors
    /// It cannot be read.
    pub(in crate::bulk) fn open(source: R) -> io::Result<Self> {
        Text::open(source, None).map(Self::new)
    }

    /// Results, as they were written here.
    ///
    /// # Errors
    /// They cannot be read.
    pub(in crate::bulk) fn of_results(source: R) -> io::Result<Self> {
        Text::of_results(source).map(Self::new)
    }

    /// Whether the last line has its end.
    pub(in crate::bulk) fn is_whole(&self) -> bool {
        self.whole
    }

    /// Where the next line begins, in bytes.
    pub(in crate::bulk) fn position(&self) -> u64 {
        self.text.position
    }

    /// The next line with something in it, without blanks around it, and its number.
    ///
    /// # Errors
    /// The file cannot be read any further.
    pub(in crate::bulk) fn next(&mut self) -> io::Result<Option<(u64, Line)>> {
        loop {
            let longest = self.text.longest;
            let ahead = self.text.until(|ahead| ahead.contains(&b'\n'))?;
            if ahead.is_empty() {
                return Ok(None);
            }
            self.number += 1;
            let end = ahead.iter().position(|byte| *byte == b'\n');
            self.whole = end.is_some();
            let end = end.unwrap_or(ahead.len());
            if end >= longest {
                self.text.skip_line()?;
                return Ok(Some((self.number, Err(RowFault::TooLong))));
            }
            let line = Zeroizing::new(ahead[..end].trim_ascii().to_vec());
            self.text.skip(end + 1);
            if !line.is_empty() {
                return Ok(Some((self.number, Ok(line))));
            }
        }
    }
}

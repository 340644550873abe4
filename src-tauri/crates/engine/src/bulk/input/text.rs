//! From the bytes of a file to rows of bytes, whatever wrote it; no more than one row is in memory.

use std::io::{self, Read};

use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE};
use zeroize::Zeroizing;

/// A row may be so long, in bytes; the longest that makes sense has some hundreds.
const LONGEST_ROW: usize = 64 * 1024;
/// The same of a row of results: each character may have become an escape (`\u0000`), six times as long, a login name
/// stands there three times, and the names of the columns stand in every row.
const LONGEST_RESULT: usize = 32 * LONGEST_ROW;
/// So much is read at a time.
const CHUNK: usize = 8 * 1024;
/// It becomes no more than so much in UTF-8: three times as much, and what the decoder had kept back.
const DECODED: usize = 4 * CHUNK;

/// The file as UTF-8, or in an encoding that has ASCII in it, without a byte order mark. What passes through is wiped.
pub(super) struct Text<R> {
    source: R,
    decoder: Option<Decoder>,
    /// Bytes as they stand in the file.
    raw: Zeroizing<Vec<u8>>,
    /// What is not taken yet stands in `room[start..end]`.
    room: Zeroizing<Vec<u8>>,
    start: usize,
    end: usize,
    ended: bool,
    /// A row may be so long, in bytes.
    pub(super) longest: usize,
    /// So many bytes of the file are behind us; of a file that is not decoded.
    pub(super) position: u64,
    /// Whether the file begins with a byte order mark, as spreadsheets write it.
    pub(super) marked: bool,
}

impl<R: Read> Text<R> {
    /// A list. `named`: the encoding, where somebody says it.
    pub(super) fn open(source: R, named: Option<&'static Encoding>) -> io::Result<Self> {
        Self::with_rows_of(LONGEST_ROW, source, named)
    }

    /// Results, as they were written here.
    pub(super) fn of_results(source: R) -> io::Result<Self> {
        Self::with_rows_of(LONGEST_RESULT, source, Some(UTF_8))
    }

    /// Looks at the first bytes.
    fn with_rows_of(longest: usize, mut source: R, named: Option<&'static Encoding>) -> io::Result<Self> {
        let mut raw = Zeroizing::new(vec![0; CHUNK]);
        let mut read = 0;
        // Enough to tell an encoding by.
        while read < 4 {
            match read_once(&mut source, &mut raw[read..])? {
                0 => break,
                more => read += more,
            }
        }
        let (marked, skipped, encoding) = encoding_of(&raw[..read], named);
        let decoder = encoding.filter(|encoding| *encoding != UTF_8).map(Encoding::new_decoder_without_bom_handling);
        let room = Zeroizing::new(vec![0; 2 * DECODED]);
        let (ended, position) = (false, skipped as u64);
        let mut text = Self { source, decoder, raw, room, start: 0, end: 0, ended, longest, position, marked };
        text.take_in(skipped, read, read < 4);
        Ok(text)
    }

    /// The next bytes: as many as a row may have, fewer only at the end of the file.
    pub(super) fn ahead(&mut self) -> io::Result<&[u8]> {
        let longest = self.longest;
        self.until(|ahead| ahead.len() >= longest)
    }

    /// The next bytes: no more than are enough, so that whoever writes one line at a time is not waited for in vain. As
    /// many as a row may have in any case, fewer at the end of the file.
    pub(super) fn until(&mut self, enough: impl Fn(&[u8]) -> bool) -> io::Result<&[u8]> {
        let longest = self.longest;
        let has_enough = |ahead: &[u8]| ahead.len() >= longest || enough(ahead);
        if !self.ended && !has_enough(&self.room[self.start..self.end]) {
            self.room.copy_within(self.start..self.end, 0);
            (self.start, self.end) = (0, self.end - self.start);
            while !self.ended && !has_enough(&self.room[..self.end]) {
                let read = read_once(&mut self.source, &mut self.raw)?;
                self.take_in(0, read, read == 0);
            }
        }
        Ok(&self.room[self.start..self.end.min(self.start + longest)])
    }

    /// Whether nothing comes after what is [`ahead`](Self::ahead).
    pub(super) fn is_last(&self) -> bool {
        self.ended && self.end - self.start <= self.longest
    }

    /// Goes on behind so many bytes.
    pub(super) fn skip(&mut self, bytes: usize) {
        let to = (self.start + bytes).min(self.end);
        self.room[self.start..to].fill(0);
        self.position += (to - self.start) as u64;
        self.start = to;
    }

    /// Goes on behind the end of this line.
    pub(super) fn skip_line(&mut self) -> io::Result<()> {
        loop {
            let ahead = self.ahead()?;
            match ahead.iter().position(|byte| *byte == b'\n') {
                Some(at) => {
                    self.skip(at + 1);
                    return Ok(());
                }
                None if ahead.is_empty() => return Ok(()),
                None => {
                    let all = ahead.len();
                    self.skip(all);
                }
            }
        }
    }

    /// The same in a table, where a carriage return alone ends a line, too: so Excel for the Mac writes.
    pub(super) fn skip_row(&mut self) -> io::Result<()> {
        loop {
            let ahead = self.ahead()?;
            let at = ahead.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
            let used = match at {
                // Whether a line feed belongs to it is seen once there is more.
                Some(at) if at > 0 && ahead[at] == b'\r' && at + 1 == ahead.len() => at,
                Some(at) if ahead[at..].starts_with(b"\r\n") => at + 2,
                Some(at) => at + 1,
                None => ahead.len(),
            };
            let ends = used == 0 || at.is_some_and(|at| used > at);
            self.skip(used);
            if ends {
                return Ok(());
            }
        }
    }

    /// Adds `raw[from..to]`, decoded.
    fn take_in(&mut self, from: usize, to: usize, last: bool) {
        self.ended = last;
        if self.room.len() - self.end < DECODED {
            // A new one, so that the old one is wiped; most rows need no more than the first.
            let mut room = Zeroizing::new(vec![0; 2 * self.room.len()]);
            room[..self.end].copy_from_slice(&self.room[..self.end]);
            self.room = room;
        }
        let (bytes, room) = (&self.raw[from..to], &mut self.room[self.end..]);
        self.end += match &mut self.decoder {
            None => {
                room[..bytes.len()].copy_from_slice(bytes);
                bytes.len()
            }
            Some(decoder) => {
                let (result, _, written, _) = decoder.decode_to_utf8(bytes, room, last);
                debug_assert_eq!(result, CoderResult::InputEmpty, "there is room for a chunk");
                written
            }
        };
    }
}

/// Whether there is a byte order mark, how many bytes it has, and what the file is written in where that is certain.
fn encoding_of(first: &[u8], named: Option<&'static Encoding>) -> (bool, usize, Option<&'static Encoding>) {
    if let Some((encoding, length)) = Encoding::for_bom(first) {
        return (true, length, Some(encoding));
    }
    let named = named.or(match first {
        // The first letters are ASCII, whatever the language: "a" or a quotation mark.
        [a, 0, b, 0, ..] if *a > 0 && *b > 0 => Some(UTF_16LE),
        [0, a, 0, b, ..] if *a > 0 && *b > 0 => Some(UTF_16BE),
        _ => None,
    });
    (false, 0, named)
}

fn read_once(source: &mut impl Read, into: &mut [u8]) -> io::Result<usize> {
    loop {
        match source.read(into) {
            Err(fault) if fault.kind() == io::ErrorKind::Interrupted => {}
            read => return read,
        }
    }
}

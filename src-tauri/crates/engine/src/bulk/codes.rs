//! Codes that come beside a list, so that they stand in no file.

use std::collections::VecDeque;
use std::io::{self, Read};

use zeroize::Zeroizing;

use super::input::Lines;
use crate::secret::Secret;

/// So many codes are looked past, for rows of which nobody can tell whose they are.
const MOST_PASSED_OVER: usize = 16;

/// Lines of an address, a tab and its code, in the order of the list. A code is given to the row of its own address alone;
/// rows may have none. Only the next one is in memory, and one more for each row that was passed over.
pub struct CodeLines<R> {
    lines: Lines<R>,
    next: VecDeque<(String, Secret)>,
    passed_over: usize,
}

impl<R: Read> CodeLines<R> {
    /// From this source, such as a pipe.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn open(source: R) -> io::Result<Self> {
        Ok(Self { lines: Lines::open(source)?, next: VecDeque::new(), passed_over: 0 })
    }

    /// The next row of the list cannot be read: it may have a code, and nobody can tell which.
    pub fn pass_over(&mut self) {
        self.passed_over = (self.passed_over + 1).min(MOST_PASSED_OVER);
    }

    /// The code for the next row of the list, which has this address, as it stands there; `None` where the next code is
    /// another address's. May block.
    ///
    /// # Errors
    /// It cannot be read any further.
    pub fn code_for(&mut self, typed: &str) -> io::Result<Option<Secret>> {
        for ahead in 0..=self.passed_over {
            if !self.reaches(ahead)? {
                break;
            }
            if self.next[ahead].0.trim().eq_ignore_ascii_case(typed.trim()) {
                // Those before it were for rows that were passed over.
                self.next.drain(..ahead);
                self.passed_over -= ahead;
                return Ok(self.next.pop_front().map(|(_, code)| code));
            }
        }
        Ok(None)
    }

    /// Whether there are so many codes and one more.
    fn reaches(&mut self, ahead: usize) -> io::Result<bool> {
        while self.next.len() <= ahead {
            let Some(line) = self.read()? else { return Ok(false) };
            self.next.push_back(line);
        }
        Ok(true)
    }

    /// The address of a code that no row has taken: the codes are in another order than the list.
    ///
    /// # Errors
    /// It cannot be read any further.
    pub fn left_over(&mut self) -> io::Result<Option<String>> {
        // As many as there were rows that cannot be read may be theirs.
        let ahead = self.passed_over;
        Ok(if self.reaches(ahead)? { Some(self.next[ahead].0.clone()) } else { None })
    }

    fn read(&mut self) -> io::Result<Option<(String, Secret)>> {
        while let Some((_, line)) = self.lines.next()? {
            let Some(text) = line.ok().and_then(|line| read_line(&line)) else { continue };
            return Ok(Some(text));
        }
        Ok(None)
    }
}

fn read_line(line: &[u8]) -> Option<(String, Secret)> {
    let text = Zeroizing::new(std::str::from_utf8(line).ok()?.to_owned());
    let (address, code) = text.split_once('\t')?;
    Some((address.to_owned(), Secret::new(code.to_owned())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_goes_to_its_own_address_only() {
        let lines =
            "anna@firm.example\tkcif yukb jejk mdju\n\nno tab here\ncarl@firm.example\tabc def\r\nzoe@x.example\tq\n";
        let mut codes = CodeLines::open(lines.as_bytes()).expect("it is read");
        let mut code = |typed: &str| codes.code_for(typed).expect("it is read").map(|code| code.expose().to_owned());
        assert_eq!(code(" Anna@firm.example").as_deref(), Some("kcif yukb jejk mdju"));
        assert_eq!(code("ben@firm.example"), None, "the next one is Carl's");
        assert_eq!(code("carl@firm.example").as_deref(), Some("abc def"));
        assert_eq!(code("carl@firm.example"), None);
        assert_eq!(codes.left_over().expect("it is read").as_deref(), Some("zoe@x.example"));
    }
}

//! What the server said, as bytes, command by command. Holds nothing that was sent except the names of commands.

use std::io;

use crate::endpoint::Leg;

/// Longest line that is read, in bytes. Capability and flag lines of real servers stay far below it.
const LINE_CAP: usize = 16 * 1024;
/// As much of a reply line in SMTP goes up to the library.
const REPLY_LINE: usize = 510;
/// Most lines in answer to one command.
const LINES_CAP: usize = 2000;
/// Most lines of an SMTP reply: servers list some twenty extensions, and lettre reads a reply anew at each line.
const SMTP_LINES_CAP: usize = 120;
/// Most bytes in answer to one command.
const REPLY_CAP: usize = 96 * 1024;
/// Largest literal that is let in (RFC 9051 §4.3): no more of a message is asked for at once.
pub(crate) const LITERAL_CAP: usize = 64 * 1024;
/// Most challenges in one sign-in: LOGIN needs two.
const CHALLENGE_CAP: usize = 3;

/// A command by its name only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    /// Nothing was sent yet.
    Greeting,
    Ehlo,
    Starttls,
    Auth,
    Capability,
    Id,
    Examine,
    /// MAIL FROM.
    Mail,
    /// RCPT TO.
    Recipient,
    /// DATA, and the message behind it.
    Data,
    Quit,
    Other,
}

/// A command and what came in answer.
#[derive(Clone, Debug)]
pub(crate) struct Exchange {
    pub(crate) verb: Verb,
    /// Lines without their ends; a literal stands inside its line.
    pub(crate) lines: Vec<Vec<u8>>,
    /// Whether a line ended the reply.
    pub(crate) complete: bool,
    /// The status of the tagged line that ended it (IMAP), whatever came after that line.
    pub(crate) status: Option<Status>,
    /// What its last line starts with (IMAP).
    tag: Vec<u8>,
    bytes: usize,
    challenges: usize,
    answers: usize,
}

/// How a tagged line ends a command (RFC 9051 §7.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Ok,
    No,
    Bad,
}

/// Why the guard stopped reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Breach {
    /// More bytes, lines or challenges than any server needs.
    Flood,
    /// A reply to something that was not asked.
    Unasked,
    /// Not a line of this protocol.
    OtherProtocol,
    /// Only somebody with a certificate of their own is let in (RFC 8446 §6.2).
    WantsCertificate,
    /// A tagged reply with another tag, or a reply whose codes differ.
    Mixed,
    /// The server closed the connection.
    Closed,
    /// The system closed it.
    Broken(io::ErrorKind, Option<i32>),
}

/// What to do after a line.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// Pass it on.
    Pass,
    /// Pass on a bare continuation instead.
    Challenge,
    /// So many bytes of a literal follow, and then the rest of the line.
    Literal(usize),
    /// Stop reading.
    Stop,
}

/// All exchanges of one stream.
#[derive(Debug)]
pub(crate) struct Transcript {
    leg: Leg,
    pub(crate) exchanges: Vec<Exchange>,
    pub(crate) breach: Option<Breach>,
    /// How many of them, from the first, have ended: the next one is due. Commands sent together end in their order.
    ended: usize,
}

impl Exchange {
    fn new(verb: Verb, tag: &[u8]) -> Self {
        let tag = tag.to_vec();
        Self { verb, lines: Vec::new(), complete: false, status: None, tag, bytes: 0, challenges: 0, answers: 0 }
    }

    /// All lines as text; bytes that are not UTF-8 become U+FFFD.
    pub(crate) fn text(&self) -> String {
        let lines: Vec<_> = self.lines.iter().map(|line| String::from_utf8_lossy(line)).collect();
        lines.join("\n")
    }

    /// The code of a complete SMTP reply (RFC 5321 §4.2).
    pub(crate) fn code(&self) -> Option<u16> {
        if self.complete { self.lines.last().and_then(|line| smtp_code(line)) } else { None }
    }

    /// Whether anything was said besides challenges.
    pub(crate) fn answered(&self) -> bool {
        self.lines.len() > self.challenges
    }

    /// Whether the server asked for a line that it has not got.
    fn asked(&self) -> bool {
        self.challenges > self.answers
    }
}

impl Transcript {
    /// `greeted` is true where no greeting is to come (after STARTTLS).
    pub(crate) fn new(leg: Leg, greeted: bool) -> Self {
        let exchanges = if greeted { Vec::new() } else { vec![Exchange::new(Verb::Greeting, b"")] };
        Self { leg, exchanges, breach: None, ended: 0 }
    }

    /// The exchange that is under way, else the newest.
    pub(crate) fn last(&self) -> Option<&Exchange> {
        self.exchanges.get(self.at())
    }

    /// The newest exchange besides the goodbye that a library says by itself after a refusal.
    pub(crate) fn answer(&self) -> Option<&Exchange> {
        self.exchanges.get(..=self.at())?.iter().rev().find(|exchange| exchange.verb != Verb::Quit)
    }

    /// Whose lines come now.
    fn at(&self) -> usize {
        self.ended.min(self.exchanges.len().saturating_sub(1))
    }

    /// The newest exchange of a command.
    pub(crate) fn find(&self, verb: Verb) -> Option<&Exchange> {
        self.exchanges.iter().rev().find(|exchange| exchange.verb == verb)
    }

    /// Takes the lines of all exchanges from this one on; they are not kept.
    pub(crate) fn collect(&mut self, since: usize) -> Vec<Exchange> {
        let exchanges = self.exchanges.iter_mut().skip(since);
        exchanges
            .map(|exchange| {
                let lines = std::mem::take(&mut exchange.lines);
                Exchange { lines, ..exchange.clone() }
            })
            .collect()
    }

    /// What goes up of a line, and what must stand behind it. In SMTP a code alone is a whole reply (RFC 5321 §4.2) and a
    /// line of more than 512 bytes one that clients should take (§4.5.3.1.5), which not every library does; all of it is
    /// kept here.
    pub(crate) fn upwards<'a>(&self, line: &'a [u8]) -> (&'a [u8], &'static [u8]) {
        match (self.leg, line.len()) {
            (Leg::Imap, _) => (line, b""),
            (Leg::Smtp, 3) if smtp_code(line).is_some() => (line, b" -"),
            (Leg::Smtp, 4) if smtp_code(line).is_some() => (line, b"-"),
            (Leg::Smtp, length) => (&line[..length.min(REPLY_LINE)], b""),
        }
    }

    /// Whether a reply is still to come.
    pub(crate) fn awaiting(&self) -> bool {
        self.ended < self.exchanges.len()
    }

    /// Whether the server asks for the next line of the sign-in.
    pub(crate) fn asking(&self) -> bool {
        self.awaiting() && self.last().is_some_and(Exchange::asked)
    }

    /// Whether the server ended the sign-in without the line that it had asked for: that line must not follow.
    pub(crate) fn overtaken(&self) -> bool {
        !self.awaiting() && self.last().is_some_and(Exchange::asked)
    }

    /// Notes what is sent, by its name: several commands may go out together (RFC 9051 §5.5). The last one's name.
    pub(crate) fn sent(&mut self, bytes: &[u8]) -> Verb {
        let at = self.at();
        if let (true, Some(open)) = (self.awaiting(), self.exchanges.get_mut(at).filter(|open| open.challenges > 0)) {
            open.answers += 1;
            return Verb::Other; // the answer to a challenge: part of the exchange
        }
        if self.leg == Leg::Smtp && self.awaiting() {
            return Verb::Other; // the rest of a message: SMTP commands go out one at a time
        }
        if self.leg == Leg::Smtp && self.last().is_some_and(|last| last.verb == Verb::Data && last.code() == Some(354))
        {
            self.exchanges.push(Exchange::new(Verb::Data, b""));
            return Verb::Data;
        }
        let mut newest = Verb::Other;
        for line in bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
            let mut words = line.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
            let tag = if self.leg == Leg::Imap { words.next().unwrap_or_default() } else { b"" };
            newest = verb(&words.next().unwrap_or_default().to_ascii_uppercase());
            self.exchanges.push(Exchange::new(newest, tag));
            // A sign-in may go on behind its first line, with a literal; a message does.
            if newest == Verb::Auth || self.leg == Leg::Smtp {
                break;
            }
        }
        newest
    }

    /// How much of a literal follows (RFC 9051 §4.3), if any does, where `line` stands so far, of which the last piece
    /// starts at `piece` and `within` bytes are literals.
    pub(crate) fn literal(&mut self, line: &[u8], piece: usize, within: usize) -> Option<Next> {
        let size = literal_of(&line[piece..]).filter(|_| self.leg == Leg::Imap && holds_data(line))?;
        let size = usize::try_from(size).ok().filter(|size| size.saturating_add(within) <= LITERAL_CAP);
        Some(match size.filter(|_| self.breach.is_none()) {
            Some(size) => Next::Literal(size),
            None => {
                self.store(&line[..line.len().min(512)]);
                self.stop(Breach::Flood)
            }
        })
    }

    /// Takes a line without its end.
    pub(crate) fn line(&mut self, line: &[u8]) -> Next {
        if self.breach.is_some() {
            return Next::Stop;
        }
        if !self.awaiting() && self.leg == Leg::Smtp {
            // RFC 5321 §3.8: a 421 may come at any time; anything else was not asked for.
            let closing = smtp_code(line) == Some(421);
            self.exchanges.push(Exchange::new(Verb::Other, b""));
            self.store(line);
            self.ended = self.exchanges.len();
            if let (true, Some(last)) = (closing, self.exchanges.last_mut()) {
                last.complete = true;
            }
            return self.stop(if closing { Breach::Closed } else { Breach::Unasked });
        }
        if !self.store(line) {
            return self.stop(Breach::Flood);
        }
        match self.leg {
            Leg::Smtp => self.smtp_line(line),
            Leg::Imap => self.imap_line(line),
        }
    }

    /// Notes that the stream ended, with what had come of an unfinished line.
    pub(crate) fn ended(&mut self, partial: &[u8], breach: Breach) {
        if !partial.is_empty() {
            self.store(&partial[..partial.len().min(LINE_CAP)]);
        }
        if self.breach.is_none() {
            self.breach = Some(breach);
        }
    }

    /// Whether an unfinished line has grown beyond the cap, its literals aside.
    pub(crate) fn too_long(&mut self, partial: &[u8], literals: usize) -> bool {
        let long = partial.len() > LINE_CAP + literals;
        if long {
            self.store(&partial[..512]);
            self.breach = Some(Breach::Flood);
        }
        long
    }

    fn stop(&mut self, breach: Breach) -> Next {
        self.breach = Some(breach);
        Next::Stop
    }

    /// False when the caps are passed.
    fn store(&mut self, line: &[u8]) -> bool {
        if self.exchanges.is_empty() {
            self.exchanges.push(Exchange::new(Verb::Other, b""));
            self.ended = 1;
        }
        let at = self.at();
        let most = if self.leg == Leg::Smtp { SMTP_LINES_CAP } else { LINES_CAP };
        let Some(last) = self.exchanges.get_mut(at) else { return false };
        last.bytes += line.len();
        let fits = last.lines.len() < most && last.bytes <= REPLY_CAP;
        if fits {
            last.lines.push(line.to_vec());
        }
        fits
    }

    fn smtp_line(&mut self, line: &[u8]) -> Next {
        let Some(code) = smtp_code(line) else { return self.stop(Breach::OtherProtocol) };
        let at = self.at();
        let Some(last) = self.exchanges.get_mut(at) else { return Next::Stop };
        // RFC 5321 §4.2.1: the code is the same on every line of a reply.
        let started_before = last.lines.len() > 1 && last.challenges == 0;
        if started_before && last.lines.first().and_then(|first| smtp_code(first)) != Some(code) {
            return self.stop(Breach::Mixed);
        }
        if line.get(3) == Some(&b'-') {
            return Next::Pass;
        }
        if code == 334 && last.verb == Verb::Auth {
            last.challenges += 1;
            if last.challenges > CHALLENGE_CAP {
                return self.stop(Breach::Flood);
            }
            return Next::Pass;
        }
        if code < 300 && last.asked() {
            return self.stop(Breach::Unasked); // a yes to an answer that was not given
        }
        last.complete = true;
        self.ended = at + 1;
        Next::Pass
    }

    fn imap_line(&mut self, line: &[u8]) -> Next {
        if literal_of(line).is_some_and(|size| size > LITERAL_CAP as u64) {
            return self.stop(Breach::Flood);
        }
        let at = self.at();
        let Some(last) = self.exchanges.get_mut(at) else { return Next::Stop };
        if last.verb == Verb::Greeting && !last.complete {
            let greets = [&b"* OK"[..], b"* PREAUTH", b"* BYE"].iter().any(|start| starts_with(line, start));
            last.complete = greets;
            self.ended = usize::from(greets);
            return if greets { Next::Pass } else { self.stop(Breach::OtherProtocol) };
        }
        if last.verb == Verb::Starttls && last.complete {
            return self.stop(Breach::Unasked); // RFC 9051 §6.2.1: nothing comes in clear any more
        }
        if starts_with(line, b"* BYE") && last.verb != Verb::Quit {
            return self.stop(Breach::Closed); // RFC 9051 §7.1.5
        }
        if line.starts_with(b"* ") {
            return Next::Pass;
        }
        if line.starts_with(b"+") {
            // RFC 9051 §7.6: a continuation is asked for by AUTHENTICATE only.
            if last.verb != Verb::Auth || last.complete {
                return self.stop(Breach::Unasked);
            }
            last.challenges += 1;
            return if last.challenges > CHALLENGE_CAP { self.stop(Breach::Flood) } else { Next::Challenge };
        }
        let (tag, rest) = line.split_at(line.iter().position(|byte| *byte == b' ').unwrap_or(line.len()));
        let statuses = [(&b" OK"[..], Status::Ok), (b" NO", Status::No), (b" BAD", Status::Bad)];
        let status = statuses.iter().find(|(word, _)| starts_with(rest, word)).map(|(_, status)| *status);
        if let (true, Some(status)) = (!tag.is_empty() && tag == last.tag.as_slice(), status) {
            let unasked = last.complete || status == Status::Ok && last.asked();
            last.status = last.status.or(Some(status));
            last.complete = true;
            self.ended = at + 1;
            return if unasked { self.stop(Breach::Unasked) } else { Next::Pass };
        }
        // The inside of a literal, or a reply to nobody: never a success.
        if status.is_some() { self.stop(Breach::Mixed) } else { Next::Pass }
    }
}

fn verb(word: &[u8]) -> Verb {
    match word {
        b"EHLO" => Verb::Ehlo,
        b"STARTTLS" => Verb::Starttls,
        b"AUTH" | b"AUTHENTICATE" | b"LOGIN" => Verb::Auth,
        b"CAPABILITY" => Verb::Capability,
        b"ID" => Verb::Id,
        b"EXAMINE" => Verb::Examine,
        b"MAIL" => Verb::Mail,
        b"RCPT" => Verb::Recipient,
        b"DATA" => Verb::Data,
        b"QUIT" | b"LOGOUT" => Verb::Quit,
        _ => Verb::Other,
    }
}

/// Three digits at the start of a line, followed by a space, a hyphen or nothing.
pub(crate) fn smtp_code(line: &[u8]) -> Option<u16> {
    let digits = line.get(..3).filter(|digits| digits.iter().all(u8::is_ascii_digit))?;
    if !matches!(line.get(3), None | Some(b' ' | b'-')) {
        return None;
    }
    std::str::from_utf8(digits).ok()?.parse().ok().filter(|code| (200..600).contains(code))
}

fn starts_with(line: &[u8], start: &[u8]) -> bool {
    let same = line.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start));
    same && !matches!(line.get(start.len()), Some(byte) if byte.is_ascii_alphanumeric())
}

/// Whether a line is one in which a literal may stand: a status ends in words, whatever they look like.
fn holds_data(line: &[u8]) -> bool {
    let statuses = [&b"OK"[..], b"NO", b"BAD", b"BYE", b"PREAUTH"];
    line.strip_prefix(b"* ").is_some_and(|rest| !statuses.iter().any(|status| starts_with(rest, status)))
}

/// The announced size of a literal at the end of a line (RFC 9051 §4.3).
fn literal_of(line: &[u8]) -> Option<u64> {
    let inner = line.strip_suffix(b"}")?;
    let open = inner.iter().rposition(|byte| *byte == b'{')?;
    let digits = std::str::from_utf8(&inner[open + 1..]).ok()?.trim_end_matches('+');
    let digits_only = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if digits_only { Some(digits.parse().unwrap_or(u64::MAX)) } else { None }
}

#[cfg(test)]
mod tests;

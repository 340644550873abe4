//! The practice submission server: as much of SMTP as a mail program needs to sign in and to send to itself.

use std::io;
use std::time::Duration;

use sparekey_engine::endpoint::Leg;
use sparekey_engine::rehearsal::Mishap;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use zeroize::Zeroizing;

use crate::account::Account;
use crate::bounce;
use crate::failure::{Place, Stage as Rehearsed, Words};
use crate::wire::{Wire, decode, read_plain};
use crate::{ADDRESS, SMTP_HOST};

/// RFC 5321 §4.5.3.2.7.
const IDLE: Duration = Duration::from_secs(300);
const MAX_MESSAGE: usize = 1_048_576;
/// Wrong passwords on one connection before it is closed.
const MAX_FAILURES: u8 = 3;

/// The first words (RFC 5321 §4.2).
pub(crate) const GREETING: &str = "220 smtp.practice.example ESMTP Practice Mail, nothing here is real";
const BYE: &str = "221 2.0.0 Good-bye from Practice Mail\r\n";
const OUT_OF_ORDER: &str = "503 5.5.1 That command does not belong here\r\n";
const BAD_LINE: &str = "500 5.5.2 Lines end in CR LF and are not that long\r\n";
const BAD_ARGUMENT: &str = "501 5.5.4 That argument does not fit the command\r\n";
const NOT_HERE: &str = "502 5.5.1 Practice Mail does not do that\r\n";
const UNKNOWN: &str = "500 5.5.2 Practice Mail does not know that command\r\n";
const OK: &str = "250 2.0.0 Done\r\n";

/// Whether the greeting is still to be said. After STARTTLS there is none (RFC 3207 §4.2).
#[derive(PartialEq, Eq)]
pub(crate) enum Greeting {
    Say,
    Said,
}

/// Serves a client in clear until it asks for TLS; `None` if it leaves before, or is sent away.
pub(crate) async fn until_starttls(tcp: TcpStream, rehearsed: &Rehearsed) -> io::Result<Option<TcpStream>> {
    tcp.set_nodelay(true)?;
    let mut wire = Wire::new(tcp, IDLE);
    let (words, stripped) = (rehearsed.words(Leg::Smtp), rehearsed.strips_starttls());
    if !greet(&mut wire, words).await? {
        wire.close().await;
        return Ok(None);
    }
    loop {
        let line = wire.line().await?;
        let (verb, argument) = split(&line);
        match verb.as_str() {
            // RFC 4954 §4: no AUTH is offered before TLS.
            "EHLO" if !argument.is_empty() => match words.at(Place::Hello) {
                Some(words) => wire.say(&format!("{words}\r\n")).await?,
                None if stripped => wire.say(&format!("250-{SMTP_HOST}\r\n250 8BITMIME\r\n")).await?,
                None => wire.say(&format!("250-{SMTP_HOST}\r\n250 STARTTLS\r\n")).await?,
            },
            "HELO" if !argument.is_empty() => wire.say(&format!("250 {SMTP_HOST}\r\n")).await?,
            "EHLO" | "HELO" => wire.say(BAD_ARGUMENT).await?,
            "STARTTLS" if argument.is_empty() && stripped => wire.say(NOT_HERE).await?,
            "STARTTLS" if argument.is_empty() => {
                // RFC 3207 §6: what came in clear behind the command must never count as said inside TLS.
                wire.say("220 2.0.0 Go ahead\r\n").await?;
                return Ok(wire.into_silent_stream());
            }
            "NOOP" | "RSET" => wire.say(OK).await?,
            "QUIT" => return wire.say(BYE).await.map(|()| None),
            _ => wire.say("530 5.7.0 Use STARTTLS first\r\n").await?,
        }
    }
}

/// Serves a client on an encrypted connection.
pub(crate) async fn serve<S>(stream: S, account: &Account, rehearsed: &Rehearsed, greeting: Greeting) -> io::Result<()>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let mut wire = Wire::new(stream, IDLE);
    let words = rehearsed.words(Leg::Smtp);
    if greeting == Greeting::Say && !greet(&mut wire, words).await? {
        wire.close().await;
        return Ok(());
    }
    let mut session = Session { wire, account, rehearsed, words, stage: Stage::New, failures: 0 };
    match session.run().await {
        Err(error) if error.kind() == io::ErrorKind::InvalidData => session.wire.say(BAD_LINE).await?,
        ended => ended?,
    }
    session.wire.close().await;
    Ok(())
}

/// Says the first words; whether there is more to be said.
async fn greet<S: AsyncRead + AsyncWrite + Unpin>(wire: &mut Wire<S>, words: Words) -> io::Result<bool> {
    if let Some(words) = words.at(Place::Greeting) {
        wire.say(&format!("{words}\r\n")).await?;
        return Ok(false);
    }
    wire.say(&format!("{GREETING}\r\n")).await?;
    Ok(true)
}

struct Session<'a, S> {
    wire: Wire<S>,
    account: &'a Account,
    rehearsed: &'a Rehearsed,
    /// What is said otherwise than usual.
    words: Words,
    stage: Stage,
    failures: u8,
}

/// What was said so far; each stage holds all before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    New,
    Greeted,
    SignedIn,
    Sender,
    Recipient,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Session<'_, S> {
    async fn run(&mut self) -> io::Result<()> {
        while self.failures < MAX_FAILURES {
            let line = self.wire.line().await?;
            let (verb, argument) = split(&line);
            match verb.as_str() {
                "EHLO" | "HELO" => self.hello(&verb, argument).await?,
                "AUTH" => self.auth(argument).await?,
                "MAIL" => self.mail(argument).await?,
                "RCPT" => self.rcpt(argument).await?,
                "DATA" => self.data(argument).await?,
                "RSET" => {
                    self.stage = self.stage.min(Stage::SignedIn);
                    self.wire.say(OK).await?;
                }
                "NOOP" => self.wire.say(OK).await?,
                "QUIT" => return self.wire.say(BYE).await,
                "STARTTLS" => self.wire.say(OUT_OF_ORDER).await?,
                "VRFY" | "EXPN" | "HELP" | "ETRN" | "BDAT" => self.wire.say(NOT_HERE).await?,
                _ => self.wire.say(UNKNOWN).await?,
            }
        }
        self.wire.say("421 4.7.0 Too many wrong passwords on one connection\r\n").await
    }

    async fn hello(&mut self, verb: &str, argument: &[u8]) -> io::Result<()> {
        if argument.is_empty() {
            return self.wire.say(BAD_ARGUMENT).await;
        }
        // RFC 5321 §4.1.4: a second EHLO ends a transaction, not the sign-in.
        self.stage = self.stage.clamp(Stage::Greeted, Stage::SignedIn);
        if verb == "HELO" {
            return self.wire.say(&format!("250 {SMTP_HOST}\r\n")).await;
        }
        if let Some(words) = self.words.at(Place::Hello) {
            return self.wire.say(&format!("{words}\r\n")).await;
        }
        let ways = self.words.at(Place::Offers).unwrap_or("PLAIN LOGIN");
        self.wire
            .say(&format!(
                "250-{SMTP_HOST}\r\n250-8BITMIME\r\n250-ENHANCEDSTATUSCODES\r\n250-SIZE {MAX_MESSAGE}\r\n\
                 250 AUTH {ways}\r\n"
            ))
            .await
    }

    async fn auth(&mut self, argument: &[u8]) -> io::Result<()> {
        // RFC 4954 §4: once, and not before EHLO.
        if self.stage != Stage::Greeted {
            return self.wire.say(OUT_OF_ORDER).await;
        }
        let (mechanism, initial) = split(argument);
        let initial = (!initial.is_empty()).then(|| Zeroizing::new(initial.to_vec()));
        let given = match mechanism.as_str() {
            "PLAIN" => self.response(initial, "").await?.as_deref().and_then(|response| read_plain(response)),
            "LOGIN" => self.login(initial).await?,
            _ => return self.wire.say("504 5.5.4 Practice Mail takes AUTH PLAIN and AUTH LOGIN\r\n").await,
        };
        let Some((user, password)) = given else {
            return self.wire.say("501 5.5.2 That is not how the answer to AUTH looks\r\n").await;
        };
        if let Some(words) = self.words.at(Place::SignIn) {
            self.failures += 1;
            return self.say_instead(words).await;
        }
        if self.account.opens(&user, &password) {
            self.stage = Stage::SignedIn;
            return self.wire.say("235 2.7.0 Signed in to Practice Mail\r\n").await;
        }
        self.failures += 1;
        self.wire.say("535 5.7.8 Practice Mail does not know this user name and app password\r\n").await
    }

    /// Says other words than the usual ones; cuts the connection where there are none.
    async fn say_instead(&mut self, words: &str) -> io::Result<()> {
        if words.is_empty() {
            return Err(io::ErrorKind::ConnectionAborted.into());
        }
        self.wire.say(&format!("{words}\r\n")).await
    }

    /// The two prompts are "Username:" and "Password:", as every server says them.
    async fn login(
        &mut self,
        initial: Option<Zeroizing<Vec<u8>>>,
    ) -> io::Result<Option<(Zeroizing<String>, Zeroizing<String>)>> {
        let Some(user) = self.response(initial, "VXNlcm5hbWU6").await?.and_then(|response| decode(&response)) else {
            return Ok(None);
        };
        let password = self.response(None, "UGFzc3dvcmQ6").await?.and_then(|response| decode(&response));
        Ok(password.map(|password| (user, password)))
    }

    /// What came with the command, else the answer to a challenge; `None` if the client gives up (RFC 4954 §4).
    async fn response(
        &mut self,
        initial: Option<Zeroizing<Vec<u8>>>,
        challenge: &str,
    ) -> io::Result<Option<Zeroizing<Vec<u8>>>> {
        if initial.is_some() {
            return Ok(initial);
        }
        self.wire.say(&format!("334 {challenge}\r\n")).await?;
        let line = self.wire.line().await?;
        Ok((**line != *b"*").then_some(line))
    }

    async fn mail(&mut self, argument: &[u8]) -> io::Result<()> {
        match self.stage {
            Stage::New | Stage::Sender | Stage::Recipient => self.wire.say(OUT_OF_ORDER).await,
            // RFC 6409 §4.3.
            Stage::Greeted => self.wire.say("530 5.7.0 Sign in first\r\n").await,
            Stage::SignedIn => match path(argument, b"FROM:") {
                None => self.wire.say(BAD_ARGUMENT).await,
                Some(sender) if is_own(sender) => {
                    if let Some(words) = self.words.at(Place::Mail) {
                        return self.say_instead(words).await;
                    }
                    self.stage = Stage::Sender;
                    self.wire.say("250 2.1.0 Sender taken\r\n").await
                }
                Some(_) => self.wire.say("553 5.7.1 This sender is not you\r\n").await,
            },
        }
    }

    async fn rcpt(&mut self, argument: &[u8]) -> io::Result<()> {
        if self.stage < Stage::Sender {
            return self.wire.say(OUT_OF_ORDER).await;
        }
        match path(argument, b"TO:") {
            None => self.wire.say(BAD_ARGUMENT).await,
            Some(recipient) if is_own(recipient) => {
                if let Some(words) = self.words.at(Place::Recipient) {
                    return self.say_instead(words).await;
                }
                self.stage = Stage::Recipient;
                self.wire.say("250 2.1.5 Recipient taken\r\n").await
            }
            // Practice mail never leaves the mailbox.
            Some(_) => self.wire.say("550 5.7.1 Practice Mail delivers to its own mailbox only\r\n").await,
        }
    }

    async fn data(&mut self, argument: &[u8]) -> io::Result<()> {
        if !argument.is_empty() {
            return self.wire.say(BAD_ARGUMENT).await;
        }
        if self.stage != Stage::Recipient {
            return self.wire.say(OUT_OF_ORDER).await;
        }
        self.wire.say("354 Go ahead, and end with a line that is a dot\r\n").await?;
        let mut message = Vec::new();
        let mut fits = true;
        loop {
            let line = self.wire.line().await?;
            if **line == *b"." {
                break;
            }
            // RFC 5321 §4.5.2: a dot at the start was doubled.
            let line = line.strip_prefix(b".").unwrap_or(&line);
            fits = fits && message.len() + line.len() + 2 <= MAX_MESSAGE;
            if fits {
                message.extend_from_slice(line);
                message.extend_from_slice(b"\r\n");
            }
        }
        self.stage = Stage::SignedIn;
        if let Some(words) = self.words.at(Place::Data) {
            return self.say_instead(words).await;
        }
        let delivered = match self.rehearsed.mishap() {
            _ if !fits => None,
            Some(Mishap::NotSeen) => Some(Ok(())),
            Some(Mishap::CameBack) => Some(self.account.deliver(bounce::of(&message))),
            Some(Mishap::PutOff) | None => Some(self.account.deliver(message)),
        };
        let reply = match (fits, delivered) {
            (true, Some(Ok(()))) => "250 2.6.0 In the mailbox\r\n",
            (true, _) => "452 4.2.2 The practice mailbox is full\r\n",
            (false, _) => "552 5.3.4 The message is too large\r\n",
        };
        self.wire.say(reply).await
    }
}

/// A verb in capitals and what follows its blank. Bytes that are no letters make no verb.
fn split(line: &[u8]) -> (String, &[u8]) {
    let end = line.iter().position(|byte| *byte == b' ').unwrap_or(line.len());
    let verb = String::from_utf8_lossy(&line[..end]).to_ascii_uppercase();
    (verb, line[end..].trim_ascii())
}

/// The mailbox between the angle brackets of `FROM:<…>` or `TO:<…>`; parameters behind it are ignored.
fn path<'a>(argument: &'a [u8], keyword: &[u8]) -> Option<&'a [u8]> {
    let (head, rest) = argument.split_at_checked(keyword.len())?;
    let rest = head.eq_ignore_ascii_case(keyword).then_some(rest)?.trim_ascii_start().strip_prefix(b"<")?;
    let end = rest.iter().position(|byte| *byte == b'>')?;
    Some(&rest[..end])
}

fn is_own(mailbox: &[u8]) -> bool {
    mailbox.eq_ignore_ascii_case(ADDRESS.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_and_paths() {
        assert_eq!(split(b"ehlo  me "), ("EHLO".to_owned(), &b"me"[..]));
        assert_eq!(split(b"QUIT"), ("QUIT".to_owned(), &b""[..]));
        assert_eq!(path(b"from:<a@b> SIZE=3", b"FROM:"), Some(&b"a@b"[..]));
        assert_eq!(path(b"FROM:a@b", b"FROM:"), None);
        assert_eq!(path(b"FROM:<a@b", b"FROM:"), None);
        assert_eq!(path(b"TO", b"FROM:"), None);
    }
}

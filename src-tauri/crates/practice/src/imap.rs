//! The practice IMAP server: as much as a mail program needs to sign in and to open the inbox.

mod command;
mod messages;

use std::io;
use std::time::Duration;

use sparekey_engine::endpoint::Leg;
use tokio::io::{AsyncRead, AsyncWrite};

use crate::account::Account;
use crate::failure::{Place, Stage, Words};
use crate::wire::{Wire, read_plain};
use command::{Command, Token, read_command};

/// RFC 9051 §5.4: at least 30 minutes.
const IDLE: Duration = Duration::from_secs(1800);
/// Wrong passwords on one connection before it is closed.
const MAX_FAILURES: u8 = 3;
/// The first words without capabilities, as in clear (RFC 9051 §7.1.1).
pub(crate) const GREETING: &str = "* OK Practice Mail, nothing here is real";
const CAPABILITIES: &str = "IMAP4rev1 SASL-IR ID UIDPLUS UNSELECT";

/// Serves a client on an encrypted connection.
pub(crate) async fn serve<S>(stream: S, account: &Account, rehearsed: &Stage) -> io::Result<()>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let mut session = Session {
        wire: Wire::new(stream, IDLE),
        account,
        words: rehearsed.words(Leg::Imap),
        state: State::New,
        failures: 0,
    };
    match session.run().await {
        Err(error) if error.kind() == io::ErrorKind::InvalidData => {
            session.wire.say("* BYE Practice Mail cannot read that line\r\n").await?;
        }
        ended => ended?,
    }
    session.wire.close().await;
    Ok(())
}

struct Session<'a, S> {
    wire: Wire<S>,
    account: &'a Account,
    /// What is said otherwise than usual.
    words: Words,
    state: State,
    failures: u8,
}

/// RFC 9051 §3.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    SignedIn,
    Selected { writable: bool },
}

impl<S: AsyncRead + AsyncWrite + Unpin> Session<'_, S> {
    async fn run(&mut self) -> io::Result<()> {
        if let Some(words) = self.words.at(Place::Greeting) {
            return self.wire.say(&format!("{words}\r\n")).await;
        }
        let capabilities = self.capabilities();
        let greeting = format!("* OK [CAPABILITY {capabilities}] Practice Mail, nothing here is real\r\n");
        self.wire.say(&greeting).await?;
        while self.failures < MAX_FAILURES {
            let Command { tag, name, arguments } = match read_command(&mut self.wire).await? {
                Ok(command) => command,
                Err(unreadable) => {
                    self.wire.say(&format!("{} BAD Practice Mail cannot read that\r\n", unreadable.tag)).await?;
                    continue;
                }
            };
            let answer = match (name.as_str(), arguments.as_slice(), self.state) {
                ("CAPABILITY", [], _) => format!("* CAPABILITY {capabilities}\r\n{tag} OK Done\r\n"),
                ("NOOP", [], State::Selected { .. }) => {
                    format!("* {} EXISTS\r\n{tag} OK Done\r\n", self.account.message_count())
                }
                ("NOOP", [], _) => format!("{tag} OK Done\r\n"),
                ("LIST", [_, pattern], State::SignedIn | State::Selected { .. }) => {
                    // Only a pattern that the one name fits; SPECIAL-USE is not offered.
                    let fits = pattern.text().is_some_and(|pattern| matches!(pattern, "*" | "%" | "INBOX"));
                    let inbox = if fits { "* LIST () \"/\" INBOX\r\n" } else { "" };
                    format!("{inbox}{tag} OK Done\r\n")
                }
                ("UID", arguments, State::Selected { writable }) => {
                    messages::uid(&tag, arguments, self.account, writable).unwrap_or_else(|| bad(&tag))
                }
                ("ID", [_, ..], _) => format!("* ID (\"name\" \"Practice Mail\")\r\n{tag} OK Done\r\n"),
                ("LOGOUT", [], _) => {
                    let farewell = format!("* BYE Good-bye from Practice Mail\r\n{tag} OK Done\r\n");
                    return self.wire.say(&farewell).await;
                }
                ("AUTHENTICATE", [mechanism, initial @ ..], State::New) if initial.len() < 2 => {
                    self.authenticate(&tag, mechanism, initial.first()).await?
                }
                ("LOGIN", [user, password], State::New) => match (user.text(), password.text()) {
                    (Some(user), Some(password)) => self.sign_in(&tag, user, password)?,
                    _ => bad(&tag),
                },
                ("SELECT" | "EXAMINE", [mailbox], State::SignedIn | State::Selected { .. }) => {
                    match self.words.at(Place::Open) {
                        Some(words) => format!("{tag} {words}\r\n"),
                        None => self.open(&tag, &name, mailbox),
                    }
                }
                ("CLOSE" | "UNSELECT", [], State::Selected { writable }) => {
                    // RFC 9051 §6.4.1: CLOSE alone takes away what is marked.
                    if writable && name == "CLOSE" {
                        self.account.expunge(|_| true);
                    }
                    self.state = State::SignedIn;
                    format!("{tag} OK Closed\r\n")
                }
                _ => bad(&tag),
            };
            self.wire.say(&answer).await?;
        }
        self.wire.say("* BYE Too many wrong passwords on one connection\r\n").await
    }

    /// RFC 9051 §6.2.2; the initial response came with RFC 4959.
    async fn authenticate(&mut self, tag: &str, mechanism: &Token, initial: Option<&Token>) -> io::Result<String> {
        if !mechanism.text().is_some_and(|name| name.eq_ignore_ascii_case("PLAIN")) {
            return Ok(format!("{tag} NO Practice Mail takes AUTHENTICATE PLAIN\r\n"));
        }
        let pair = match initial {
            Some(initial) => initial.text().and_then(|response| read_plain(response.as_bytes())),
            None => {
                self.wire.say("+ \r\n").await?;
                read_plain(&self.wire.line().await?)
            }
        };
        Ok(match pair {
            Some((user, password)) => self.sign_in(tag, &user, &password)?,
            None => bad(tag),
        })
    }

    fn capabilities(&self) -> String {
        format!("{CAPABILITIES} {}", self.words.at(Place::Offers).unwrap_or("AUTH=PLAIN"))
    }

    /// The answer; an error where the connection is cut instead.
    fn sign_in(&mut self, tag: &str, user: &str, password: &str) -> io::Result<String> {
        if let Some(words) = self.words.at(Place::SignIn) {
            self.failures += 1;
            return match words {
                "" => Err(io::ErrorKind::ConnectionAborted.into()),
                words => Ok(format!("{tag} {words}\r\n")),
            };
        }
        if self.account.opens(user, password) {
            self.state = State::SignedIn;
            return Ok(format!("{tag} OK [CAPABILITY {}] Signed in to Practice Mail\r\n", self.capabilities()));
        }
        self.failures += 1;
        // RFC 5530 §3.
        Ok(format!("{tag} NO [AUTHENTICATIONFAILED] Practice Mail does not know this user name and app password\r\n"))
    }

    fn open(&mut self, tag: &str, name: &str, mailbox: &Token) -> String {
        if !mailbox.text().is_some_and(|mailbox| mailbox.eq_ignore_ascii_case("INBOX")) {
            // RFC 9051 §6.3.2: a failed SELECT leaves no mailbox selected.
            self.state = State::SignedIn;
            return format!("{tag} NO [NONEXISTENT] Practice Mail has an INBOX only\r\n");
        }
        let writable = name != "EXAMINE";
        self.state = State::Selected { writable };
        let count = self.account.message_count();
        let access = if writable { "READ-WRITE" } else { "READ-ONLY" };
        let kept = if writable { "\\Deleted" } else { "" };
        format!(
            "* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)\r\n* {count} EXISTS\r\n* 0 RECENT\r\n\
             * OK [PERMANENTFLAGS ({kept})] Flags that are kept\r\n* OK [UIDVALIDITY 1] Ids are valid\r\n\
             * OK [UIDNEXT {next}] Next id\r\n{tag} OK [{access}] Done\r\n",
            next = self.account.next_uid()
        )
    }
}

/// Unknown, not implemented, or not in this state: the protocol has one answer to all three.
fn bad(tag: &str) -> String {
    format!("{tag} BAD Practice Mail does not take that command here\r\n")
}

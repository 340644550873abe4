//! Reading: sign in, say who we are, look into the inbox without touching it.

use std::io;

use async_imap::Client;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::io::AsyncWriteExt as _;
use tokio::time::timeout_at;
use zeroize::Zeroizing;

use super::Stage;
use super::leg::{Connection, GOODBYE, Legwork, MailStream};
use super::transcript::{Exchange, Status, Transcript, Verb};
use crate::diagnosis::Fault;

/// Greets, signs in, opens the inbox. `greeted` is true after STARTTLS.
pub(super) async fn prove(work: &mut Legwork, stream: MailStream, greeted: bool) -> Result<Connection, Fault> {
    work.begin(Stage::Greet);
    let mut stream = stream;
    greet(work, &mut stream, greeted).await?;
    let capabilities = work.heard(capabilities).unwrap_or_default();
    work.done();

    work.begin(Stage::SignIn);
    work.offered = mechanisms(&capabilities);
    let mut ways = Way::of(&capabilities).into_iter();
    let mut way = ways.next().ok_or(Fault::NoMechanism)?;
    work.may_sign_in().await?;
    loop {
        let signing = SignIn::new(way, &work.plan.user, work.secret.expose());
        let given = work.within(work.deadlines.sign_in, signing.say(&mut stream)).await?;
        let accepted = work.heard(|heard| {
            heard.breach.is_none() && heard.last().is_some_and(|last| last.verb == Verb::Auth && ended_ok(last))
        });
        match (given, accepted) {
            (Ok(true), Some(true)) => break,
            (Ok(false), Some(true)) => return Err(Fault::PreAuthenticated),
            // A code that was refused is not sent again; a mechanism that was refused says nothing of the code.
            _ => way = ways.next().filter(|_| work.refuses_mechanism()).ok_or_else(|| work.fault())?,
        }
    }
    work.signed_in().await;

    work.begin(Stage::OpenInbox);
    // RFC 2971: NetEase opens no inbox without ID. EXAMINE, not SELECT: nothing in the mailbox changes (RFC 9051
    // §6.3.3). Both go out together (RFC 9051 §5.5); how ID ends does not matter.
    let names_itself = work.heard(self::capabilities).is_some_and(|told| told.iter().any(|one| one == "ID"));
    let id = if names_itself { "s3 ID (\"name\" \"Sparekey\")\r\n" } else { "" };
    let opened = work.within(work.deadlines.sign_in, stream.command(&format!("{id}s4 EXAMINE \"INBOX\"\r\n"))).await?;
    if opened.is_err() || !agreed(work, Verb::Examine) {
        return Err(work.fault());
    }
    work.done();
    Ok(Connection::Imap(Box::new(Client::new(stream))))
}

/// Says goodbye.
pub(super) async fn leave(work: &Legwork, mut client: Client<MailStream>) {
    let _ = work.within(GOODBYE, client.run_command_and_check_ok("LOGOUT", None)).await;
}

async fn greet(work: &Legwork, stream: &mut MailStream, greeted: bool) -> Result<(), Fault> {
    let ends = work.until(work.deadlines.greet);
    if !greeted {
        let greeting = work.greeting(stream, ends).await?.text().to_ascii_uppercase();
        if greeting.starts_with("* PREAUTH") {
            return Err(Fault::PreAuthenticated);
        }
        if !greeting.starts_with("* OK") {
            return Err(work.fault());
        }
    }
    if work.heard(|heard| capabilities(heard).is_empty()) == Some(true) {
        let told = timeout_at(ends, stream.command("s0 CAPABILITY\r\n")).await.map_err(|_| Fault::Timeout)?;
        if told.is_err() || !agreed(work, Verb::Capability) {
            return Err(work.fault());
        }
    }
    Ok(())
}

/// A way to sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// SASL PLAIN, at once where SASL-IR is offered (RFC 4959).
    Plain { at_once: bool },
    /// LOGIN, with literals of up to so many bytes that need not be asked for (RFC 7888).
    Login { unasked: usize },
}

impl Way {
    /// What is offered, the first choice first.
    fn of(capabilities: &[String]) -> Vec<Self> {
        let has = |name: &str| capabilities.iter().any(|one| one == name);
        let plain = has("AUTH=PLAIN").then_some(Self::Plain { at_once: has("SASL-IR") });
        let unasked = match (has("LITERAL+"), has("LITERAL-") || has("IMAP4REV2")) {
            (true, _) => usize::MAX,
            (false, true) => 4096, // RFC 7888 §5
            (false, false) => 0,
        };
        let login = takes_login(capabilities).then_some(Self::Login { unasked });
        plain.into_iter().chain(login).collect()
    }
}

/// What is said to sign in: a command, then a line each time that the server asks for one.
struct SignIn {
    lines: Vec<Zeroizing<String>>,
    /// How many lines the server must have taken to know the code.
    enough: usize,
}

impl SignIn {
    fn new(way: Way, user: &str, code: &str) -> Self {
        match way {
            Way::Plain { at_once } => Self::plain(user, code, at_once),
            Way::Login { unasked } => Self::login(user, code, unasked),
        }
    }

    fn plain(user: &str, code: &str, at_once: bool) -> Self {
        // RFC 4616 §2: no authorization identity.
        let message = Zeroizing::new(format!("\0{user}\0{code}"));
        let message = Zeroizing::new(STANDARD.encode(message.as_bytes()));
        let command = match at_once {
            // RFC 4959: the initial response stands in the command line.
            true => format!("s1 AUTHENTICATE PLAIN {}", message.as_str()),
            false => "s1 AUTHENTICATE PLAIN".to_owned(),
        };
        // Where a server overlooks the initial response it asks for it, and gets it once more.
        Self { lines: vec![Zeroizing::new(command), message], enough: if at_once { 1 } else { 2 } }
    }

    fn login(user: &str, code: &str, unasked: usize) -> Self {
        let mut lines = vec![Zeroizing::new("s2 LOGIN".to_owned())];
        for text in [user, code] {
            let head = lines.pop().unwrap_or_default();
            let (head, length) = (head.as_str(), text.len());
            // RFC 9051 §4.3: without ENABLE a quoted string is ASCII, and not every server undoes its backslashes.
            if text.bytes().all(|byte| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\')) {
                lines.push(Zeroizing::new(format!("{head} \"{text}\"")));
            } else if length <= unasked {
                lines.push(Zeroizing::new(format!("{head} {{{length}+}}\r\n{text}")));
            } else {
                lines.push(Zeroizing::new(format!("{head} {{{length}}}")));
                lines.push(Zeroizing::new(text.to_owned()));
            }
        }
        Self { enough: lines.len(), lines }
    }

    /// Says it; whether the line with the code went out. What came of it stands in the transcript.
    async fn say(&self, stream: &mut MailStream) -> io::Result<bool> {
        let mut said = 0;
        // RFC 9051 §6.2.2: whoever is asked for more than there is cancels with an asterisk.
        for line in self.lines.iter().map(|line| line.as_str()).chain(["*"]) {
            stream.write_all(line.as_bytes()).await?;
            stream.write_all(b"\r\n").await?;
            stream.flush().await?;
            said += 1;
            if stream.reply().await?.complete {
                break;
            }
        }
        Ok(said >= self.enough)
    }
}

/// Whether the newest exchange of this command ended well, and nothing came that was not asked for.
fn agreed(work: &Legwork, verb: Verb) -> bool {
    work.heard(|heard| heard.breach.is_none() && heard.find(verb).is_some_and(ended_ok)) == Some(true)
}

fn ended_ok(exchange: &Exchange) -> bool {
    exchange.status == Some(Status::Ok)
}

/// Ways of signing in that never show the server a password.
const WITHOUT_PASSWORD: [&str; 7] = ["XOAUTH2", "OAUTHBEARER", "CRAM-", "DIGEST-", "SCRAM-", "EXTERNAL", "ANONYMOUS"];

/// Whether LOGIN may be tried: it is not switched off (RFC 9051 §6.2.3), and the server does not name other ways alone.
/// Some list NTLM or GSSAPI and take LOGIN all the same; who lists nothing takes it.
fn takes_login(capabilities: &[String]) -> bool {
    let other = |name: &str| WITHOUT_PASSWORD.iter().any(|start| name.starts_with(start));
    let mut listed = capabilities.iter().filter_map(|one| one.strip_prefix("AUTH=")).peekable();
    let others_alone = listed.peek().is_some() && listed.all(other);
    !others_alone && !capabilities.iter().any(|one| one == "LOGINDISABLED")
}

/// The ways of signing in that are offered, LOGIN among them where it may be tried.
fn mechanisms(capabilities: &[String]) -> Vec<String> {
    let login = takes_login(capabilities).then_some("LOGIN");
    let mut names: Vec<String> = Vec::new();
    for name in capabilities.iter().filter_map(|one| one.strip_prefix("AUTH=")).take(20).chain(login) {
        if name.len() <= 40 && !names.iter().any(|one| one == name) {
            names.push(name.to_owned());
        }
    }
    names
}

/// All capabilities told on this stream, in capitals.
fn capabilities(heard: &Transcript) -> Vec<String> {
    let mut all = Vec::new();
    for line in heard.exchanges.iter().flat_map(|exchange| &exchange.lines) {
        let text = String::from_utf8_lossy(line).to_ascii_uppercase();
        let listed = text.strip_prefix("* CAPABILITY ").or_else(|| {
            let (_, code) = text.split_once("[CAPABILITY ")?;
            code.split(']').next()
        });
        if let Some(listed) = listed {
            all.extend(listed.split_whitespace().take(200).map(str::to_owned));
        }
    }
    all
}

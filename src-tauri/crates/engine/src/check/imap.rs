//! Reading: sign in, say who we are, look into the inbox without touching it.

use std::io;

use async_imap::Client;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::io::AsyncWriteExt as _;
use zeroize::Zeroizing;

use super::Stage;
use super::leg::{GOODBYE, Legwork, MailStream};
use super::transcript::{Exchange, Status, Transcript, Verb};
use crate::diagnosis::Fault;

/// Greets, signs in, opens the inbox, says goodbye. `greeted` is true after STARTTLS.
pub(super) async fn prove(work: &mut Legwork, stream: MailStream, greeted: bool) -> Result<(), Fault> {
    work.begin(Stage::Greet);
    let mut client = Client::new(stream);
    work.within(work.deadlines.greet, greet(work, &mut client, greeted)).await??;
    let capabilities = work.heard(capabilities).unwrap_or_default();
    work.done();

    work.begin(Stage::SignIn);
    let has = |name: &str| capabilities.iter().any(|one| one == name);
    work.offered = mechanisms(&capabilities);
    let (user, code) = (work.plan.user.as_str(), work.secret.expose());
    let signing = if has("AUTH=PLAIN") {
        SignIn::plain(user, code, has("SASL-IR"))
    } else if has("LOGINDISABLED") {
        return Err(Fault::NoMechanism); // RFC 9051 §6.2.3
    } else {
        SignIn::login(user, code)
    };
    // By hand: async-imap quotes what may not be quoted, and does not tell whether the code was asked for.
    let mut stream = client.into_inner();
    let given = work.within(work.deadlines.sign_in, signing.say(&mut stream)).await?;
    let accepted = work.heard(|heard| {
        heard.breach.is_none() && heard.last().is_some_and(|last| last.verb == Verb::Auth && ended_ok(last))
    });
    match (given, accepted) {
        (Ok(true), Some(true)) => {}
        (Ok(false), Some(true)) => return Err(Fault::PreAuthenticated),
        _ => return Err(work.fault()),
    }
    work.done();

    work.begin(Stage::OpenInbox);
    let mut client = Client::new(stream);
    let capabilities = work.heard(self::capabilities).unwrap_or_default();
    if capabilities.iter().any(|one| one == "ID") {
        // RFC 2971. NetEase opens no inbox without it. What the server says of itself is not needed.
        let naming = client.run_command_and_check_ok("ID (\"name\" \"Sparekey\")", None);
        let _ = work.within(work.deadlines.sign_in, naming).await?;
    }
    // EXAMINE, not SELECT: nothing in the mailbox changes (RFC 9051 §6.3.3).
    let opening = client.run_command_and_check_ok("EXAMINE \"INBOX\"", None);
    let opened = work.within(work.deadlines.sign_in, opening).await?;
    if opened.is_err() || !agreed(work, Verb::Examine) {
        return Err(work.fault());
    }
    work.done();
    let _ = work.within(GOODBYE, client.run_command_and_check_ok("LOGOUT", None)).await;
    Ok(())
}

async fn greet(work: &Legwork, client: &mut Client<MailStream>, greeted: bool) -> Result<(), Fault> {
    if !greeted {
        let _ = client.read_response().await;
        let greeting = work.heard(|heard| heard.last().map(|last| last.text().to_ascii_uppercase())).flatten();
        match greeting.unwrap_or_default() {
            text if text.starts_with("* OK") => {}
            text if text.starts_with("* PREAUTH") => return Err(Fault::PreAuthenticated),
            _ => return Err(work.fault()),
        }
    }
    if work.heard(|heard| capabilities(heard).is_empty()) == Some(true) {
        let told = client.run_command_and_check_ok("CAPABILITY", None).await;
        if told.is_err() || !agreed(work, Verb::Capability) {
            return Err(work.fault());
        }
    }
    Ok(())
}

/// What is said to sign in: a command, then a line each time that the server asks for one.
struct SignIn {
    lines: Vec<Zeroizing<String>>,
    /// How many lines the server must have taken to know the code.
    enough: usize,
}

/// RFC 9051 §2.2.1: every command has a tag; async-imap's are made otherwise.
const TAG: &str = "s1";

impl SignIn {
    fn plain(user: &str, code: &str, at_once: bool) -> Self {
        // RFC 4616 §2: no authorization identity.
        let message = Zeroizing::new(format!("\0{user}\0{code}"));
        let message = Zeroizing::new(STANDARD.encode(message.as_bytes()));
        let command = match at_once {
            // RFC 4959: the initial response stands in the command line.
            true => format!("{TAG} AUTHENTICATE PLAIN {}", message.as_str()),
            false => format!("{TAG} AUTHENTICATE PLAIN"),
        };
        // Where a server overlooks the initial response it asks for it, and gets it once more.
        Self { lines: vec![Zeroizing::new(command), message], enough: if at_once { 1 } else { 2 } }
    }

    fn login(user: &str, code: &str) -> Self {
        let mut lines = vec![Zeroizing::new(format!("{TAG} LOGIN"))];
        for text in [user, code] {
            let head = lines.pop().unwrap_or_default();
            // RFC 9051 §4.3: without ENABLE a quoted string is ASCII, and not every server undoes its backslashes.
            if text.bytes().all(|byte| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\')) {
                lines.push(Zeroizing::new(format!("{} \"{text}\"", head.as_str())));
            } else {
                lines.push(Zeroizing::new(format!("{} {{{}}}", head.as_str(), text.len())));
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

/// The ways of signing in that are offered, LOGIN among them unless it is switched off (RFC 9051 §6.2.3).
fn mechanisms(capabilities: &[String]) -> Vec<String> {
    let login = (!capabilities.iter().any(|one| one == "LOGINDISABLED")).then_some("LOGIN");
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

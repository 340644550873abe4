//! Reading: sign in, say who we are, look into the inbox without touching it.

use async_imap::{Authenticator, Client, Session};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::Stage;
use super::leg::{GOODBYE, Legwork, MailStream};
use super::transcript::{Transcript, Verb};
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
    work.offered = capabilities.iter().filter_map(|one| one.strip_prefix("AUTH=")).map(str::to_owned).collect();
    if !has("LOGINDISABLED") {
        work.offered.push("LOGIN".into());
    }
    let signing = if has("AUTH=PLAIN") {
        Way::Plain { at_once: has("SASL-IR") }
    } else if has("LOGINDISABLED") {
        return Err(Fault::NoMechanism); // RFC 9051 §6.2.3
    } else {
        Way::Login
    };
    let signing = sign_in(client, signing, &work.plan.user, work.secret.expose());
    let session = work.within(work.deadlines.sign_in, signing).await?;
    let accepted = work.heard(|heard| heard.breach.is_none() && ended_ok(heard, Verb::Auth));
    let (Some(mut session), Some(true)) = (session, accepted) else { return Err(work.fault()) };
    work.done();

    work.begin(Stage::OpenInbox);
    let capabilities = work.heard(self::capabilities).unwrap_or_default();
    if capabilities.iter().any(|one| one == "ID") {
        // RFC 2971. NetEase opens no inbox without it. What the server says of itself is not needed.
        let _ = work.within(work.deadlines.sign_in, session.id([("name", Some("Sparekey"))])).await?;
    }
    // EXAMINE, not SELECT: nothing in the mailbox changes (RFC 9051 §6.3.3).
    let _ = work.within(work.deadlines.sign_in, session.examine("INBOX")).await?;
    if work.heard(|heard| ended_ok(heard, Verb::Examine)) != Some(true) {
        return Err(work.fault());
    }
    work.done();
    let _ = work.within(GOODBYE, session.run_command("LOGOUT")).await;
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
        let _ = client.run_command_and_check_ok("CAPABILITY", None).await;
        if work.heard(|heard| ended_ok(heard, Verb::Capability)) != Some(true) {
            return Err(work.fault());
        }
    }
    Ok(())
}

enum Way {
    Plain { at_once: bool },
    Login,
}

/// Sends the code by the chosen way. What came of it stands in the transcript too, and both must agree.
async fn sign_in(client: Client<MailStream>, way: Way, user: &str, secret: &str) -> Option<Session<MailStream>> {
    match way {
        Way::Plain { at_once } => {
            // RFC 4616 §2: no authorization identity.
            let message = Zeroizing::new(format!("\0{user}\0{secret}").into_bytes());
            if at_once {
                // RFC 4959: the initial response stands in the command line.
                let encoded = Zeroizing::new(STANDARD.encode(&*message));
                let command = Zeroizing::new(format!("PLAIN {}", encoded.as_str()));
                client.authenticate(command.as_str(), Once(None)).await.ok()
            } else {
                client.authenticate("PLAIN", Once(Some(message))).await.ok()
            }
        }
        Way::Login => client.login(user, secret).await.ok(),
    }
}

/// Answers the first challenge; further ones get an empty answer, and the guard counts them.
struct Once(Option<Zeroizing<Vec<u8>>>);

impl Authenticator for Once {
    type Response = Zeroizing<Vec<u8>>;

    fn process(&mut self, _: &[u8]) -> Self::Response {
        self.0.take().unwrap_or_default()
    }
}

/// Whether the newest exchange of this command ended with our tag and OK.
fn ended_ok(heard: &Transcript, verb: Verb) -> bool {
    heard.find(verb).filter(|one| one.complete).and_then(|one| one.lines.last()).is_some_and(|line| {
        let mut words = line.split(|byte| *byte == b' ').skip(1);
        words.next().is_some_and(|status| status.eq_ignore_ascii_case(b"OK"))
    })
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

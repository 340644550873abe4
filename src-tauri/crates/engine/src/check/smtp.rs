//! Sending: sign in with AUTH and believe nothing but 235.

use std::fmt;
use std::net::Ipv4Addr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::extension::ClientId;
use tokio::time::timeout_at;
use zeroize::Zeroizing;

use super::Stage;
use super::leg::{Connection, GOODBYE, Legwork, MailStream};
use super::transcript::{Exchange, Verb};
use crate::diagnosis::Fault;

/// What EHLO says: an address literal (RFC 5321 §4.1.3) that tells nothing about this computer.
pub(super) const HELLO: &str = "[127.0.0.1]";
/// The library waits for a greeting, which is read before it comes into play, or does not come (after STARTTLS).
const GREETED: &[u8] = b"220 -\r\n";
/// RFC 5321 §4.5.3.1.4: longer command lines are not for everyone; RFC 4954 §4 then wants an empty initial response.
const COMMAND_LINE: usize = 510;

/// Greets and signs in. `greeted` is true after STARTTLS.
pub(super) async fn prove(work: &mut Legwork, mut stream: MailStream, greeted: bool) -> Result<Connection, Fault> {
    work.begin(Stage::Greet);
    let ends = work.until(work.deadlines.greet);
    if !greeted && work.greeting(&mut stream, ends).await?.code() != Some(220) {
        return Err(work.fault());
    }
    let hello = ClientId::Ipv4(Ipv4Addr::LOCALHOST);
    let opening = AsyncSmtpConnection::connect_with_transport(Box::new(stream.before(GREETED)), &hello);
    let opened = timeout_at(ends, opening).await.map_err(|_| Fault::Timeout)?;
    let mut connection = opened.map_err(|_| work.fault())?;
    let ehlo = work.heard(|heard| heard.find(Verb::Ehlo).cloned()).flatten();
    let ehlo = ehlo.filter(|ehlo| ehlo.code() == Some(250)).ok_or(Fault::Reply)?;
    work.done();

    work.begin(Stage::SignIn);
    work.offered = mechanisms(&ehlo);
    let offers = |name: &str| work.offered.iter().any(|one| one == name);
    let mut ways =
        [Way::Plain, Way::Login].into_iter().filter(|way| offers(way.name())).collect::<Vec<_>>().into_iter();
    let mut way = ways.next().ok_or(Fault::NoMechanism)?;
    work.may_sign_in().await?;
    loop {
        let signing = sign_in(&mut connection, &work.plan.user, work.secret.expose(), way);
        let given = work.within(work.deadlines.sign_in, signing).await?;
        // RFC 4954 §6: 235 alone says that it worked. A 250 or 503 does not.
        let accepted = work.heard(|heard| {
            heard.breach.is_none()
                && heard.last().is_some_and(|last| last.verb == Verb::Auth && last.code() == Some(235))
        });
        match (given, accepted) {
            (true, Some(true)) => break,
            (false, Some(true)) => return Err(Fault::PreAuthenticated),
            // A code that was refused is not sent again; a mechanism that was refused says nothing of the code.
            _ => way = ways.next().filter(|_| work.refuses_mechanism()).ok_or_else(|| work.fault())?,
        }
    }
    work.signed_in().await;
    Ok(Connection::Smtp(Box::new(connection)))
}

/// Says goodbye.
pub(super) async fn leave(work: &Legwork, mut connection: AsyncSmtpConnection) {
    let _ = work.within(GOODBYE, connection.command(Line::plain("QUIT"))).await;
}

/// A way to sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Plain,
    Login,
}

impl Way {
    fn name(self) -> &'static str {
        match self {
            Self::Plain => "PLAIN",
            Self::Login => "LOGIN",
        }
    }
}

/// Sends the mechanism and the code; whether the line with the code went out. What came of it stands in the transcript.
async fn sign_in(connection: &mut AsyncSmtpConnection, user: &str, secret: &str, way: Way) -> bool {
    let (steps, enough) = if way == Way::Plain {
        // RFC 4616 §2: no authorization identity.
        let message = encoded(&Zeroizing::new(format!("\0{user}\0{secret}")));
        let line = Line(Zeroizing::new(format!("AUTH PLAIN {}", message.as_str())));
        // Where a server overlooks the initial response it asks for it (334), and gets it once more.
        let fits = line.0.len() <= COMMAND_LINE;
        (vec![if fits { line } else { Line::plain("AUTH PLAIN") }, Line(message)], if fits { 1 } else { 2 })
    } else {
        (vec![Line::plain("AUTH LOGIN"), Line(encoded(user)), Line(encoded(secret))], 3)
    };
    let mut sent = 0;
    for line in steps {
        sent += 1;
        match connection.command(line).await {
            Ok(reply) if reply.has_code(334) => {}
            Ok(_) | Err(_) => break,
        }
    }
    sent >= enough
}

/// The words of each line of an EHLO reply after the first, in capitals; none is empty.
pub(super) fn keywords(ehlo: &Exchange) -> Vec<Vec<String>> {
    let words = |line: &Vec<u8>| -> Vec<String> {
        let text = String::from_utf8_lossy(line.get(4..).unwrap_or_default()).to_ascii_uppercase();
        // The old form "AUTH=PLAIN" is still met.
        text.replacen("AUTH=", "AUTH ", 1).split_whitespace().map(str::to_owned).collect()
    };
    ehlo.lines.iter().skip(1).map(words).filter(|words| !words.is_empty()).collect()
}

fn mechanisms(ehlo: &Exchange) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for words in keywords(ehlo).into_iter().filter(|words| words[0] == "AUTH") {
        for name in words.into_iter().skip(1).take(20) {
            if name.len() <= 40 && !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}

fn encoded(text: &str) -> Zeroizing<String> {
    Zeroizing::new(STANDARD.encode(text))
}

/// A command line; it has no `Debug`, since it may hold a code.
struct Line(Zeroizing<String>);

impl Line {
    fn plain(text: &str) -> Self {
        Self(Zeroizing::new(text.to_owned()))
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)?;
        f.write_str("\r\n")
    }
}

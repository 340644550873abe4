//! A server for each leg with one small mailbox behind both.

use std::collections::BTreeMap;

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::super::certificates::Flaw;
use super::super::*;
use crate::check::{JourneyOutcome, JourneyPlan, Letter};

type Wire = BufReader<TlsStream<TcpStream>>;
pub(super) type Meanwhile = Arc<dyn Fn(&str, &mut World) + Send + Sync>;

pub(super) const PATIENCE: Duration = Duration::from_millis(1600 * SLOWLY as u64);

/// How the servers are; each test changes what it is about.
#[derive(Clone)]
pub(super) struct Habits {
    pub(super) capabilities: &'static str,
    /// Names with their attributes.
    pub(super) folders: &'static [(&'static str, &'static str)],
    /// What SMTP says instead to a command that starts so ("." is the end of the message).
    pub(super) smtp: &'static [(&'static str, &'static str)],
    /// What IMAP says instead to a command that starts so; `@` is the tag.
    pub(super) imap: &'static [(&'static str, &'static str)],
    /// Where a message goes, and what it is then.
    pub(super) delivers: fn(&str) -> Vec<(&'static str, String)>,
    /// What happens as soon as IMAP hears a command.
    pub(super) meanwhile: Meanwhile,
}

impl Default for Habits {
    fn default() -> Self {
        Self {
            capabilities: "IMAP4rev1 SASL-IR AUTH=PLAIN UIDPLUS UNSELECT SPECIAL-USE LIST-EXTENDED",
            folders: &[("INBOX", ""), ("Spam", "\\Junk"), ("Sent", "\\Sent")],
            smtp: &[],
            imap: &[],
            delivers: |text| vec![("INBOX", text.to_owned())],
            meanwhile: Arc::new(|_, _| {}),
        }
    }
}

#[derive(Clone)]
pub(super) struct Mail {
    pub(super) uid: u32,
    pub(super) deleted: bool,
    pub(super) text: String,
}

#[derive(Default)]
pub(super) struct World {
    pub(super) folders: BTreeMap<&'static str, Vec<Mail>>,
    pub(super) last_uid: u32,
    pub(super) commands: Vec<String>,
}

impl World {
    fn put(&mut self, folder: &'static str, text: String, deleted: bool) {
        self.last_uid += 1;
        let uid = self.last_uid;
        self.folders.entry(folder).or_default().push(Mail { uid, deleted, text });
    }

    /// What lies there besides the other message.
    pub(super) fn left(&self) -> Vec<(&'static str, bool)> {
        let all = self.folders.iter().flat_map(|(folder, mails)| mails.iter().map(move |mail| (*folder, mail)));
        all.filter(|(_, mail)| mail.text != OTHER).map(|(folder, mail)| (folder, mail.deleted)).collect()
    }
}

pub(super) const OTHER: &str = "From: ben@example.org\r\n\r\nDeleted, not expunged.\r\n";

/// Runs a check with a journey; how it ended, and what is left of the world.
pub(super) async fn journey(habits: Habits) -> (JourneyOutcome, World) {
    let (verdict, world) = check_with(habits, Controls::default()).await;
    let refused = matches!(verdict.journey, Some(JourneyOutcome::Refused(_)));
    assert_eq!(verdict.proven(), !refused, "only a refusal takes the proof away: {verdict:?}");
    (verdict.journey.expect("a journey"), world)
}

pub(super) async fn check_with(habits: Habits, controls: Controls) -> (CheckVerdict, World) {
    let authority = Authority::new();
    let world = Arc::new(Mutex::new(World::default()));
    world.lock().unwrap().put("INBOX", OTHER.to_owned(), true);
    let smtp = serve(&authority, habits.clone(), world.clone(), smtp).await;
    let imap = serve(&authority, habits, world.clone(), imap).await;
    let leg = |port| {
        Some(LegPlan { endpoint: Endpoint::new(HOST, port, Security::Tls), user: USER.into(), public_only: false })
    };
    let background = Background { domain: "example.com".into(), typed_host: true, ..Background::default() };
    let letter = Letter { subject: "Test".into(), text: "Hello".into() };
    let plan = CheckPlan {
        deadlines: quick(),
        journey: Some(JourneyPlan { address: USER.into(), letter, patience: PATIENCE }),
        ..CheckPlan::new(leg(smtp), leg(imap), background)
    };
    let network = Network::new(Arc::new(Loopback), authority.trust());
    let verdict = run_check(plan, Secret::new(CODE.to_owned()), network, controls, Arc::new(|_| {})).await;
    let world = std::mem::take(&mut *world.lock().unwrap());
    let other: Vec<_> = world.folders["INBOX"].iter().filter(|mail| mail.text == OTHER).collect();
    assert!(other.len() == 1 && other[0].deleted, "the other message is as it was");
    let expunges = |line: &&String| line.starts_with("EXPUNGE") || line.starts_with("CLOSE");
    assert_eq!(world.commands.iter().find(expunges), None, "nothing takes away what others marked");
    (verdict, world)
}

async fn serve<F>(
    authority: &Authority,
    habits: Habits,
    world: Arc<Mutex<World>>,
    serve: fn(Wire, Habits, Arc<Mutex<World>>) -> F,
) -> u16
where
    F: Future<Output = Option<()>> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let acceptor: TlsAcceptor = authority.acceptor(Flaw::None);
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        if let Ok(stream) = acceptor.accept(stream).await {
            serve(BufReader::new(stream), habits, world).await;
        }
    });
    port
}

async fn say(wire: &mut Wire, text: &str) -> Option<()> {
    wire.write_all(text.as_bytes()).await.ok()?;
    wire.flush().await.ok()
}

async fn hear(wire: &mut Wire) -> Option<String> {
    let mut line = String::new();
    wire.read_line(&mut line).await.ok().filter(|count| *count > 0)?;
    Some(line.trim_end().to_owned())
}

async fn smtp(mut wire: Wire, habits: Habits, world: Arc<Mutex<World>>) -> Option<()> {
    say(&mut wire, "220 mail.example.com\r\n").await?;
    loop {
        let line = hear(&mut wire).await?;
        world.lock().unwrap().commands.push(line.clone());
        let answer = match habits.smtp.iter().find(|(start, _)| line.starts_with(start)) {
            Some((_, answer)) => *answer,
            None if line.starts_with("EHLO") => "250-mail.example.com\r\n250-SIZE 100000\r\n250 AUTH PLAIN",
            None if line.starts_with("AUTH") => "235 in",
            None if line == "DATA" => "354 go on",
            None => "250 fine",
        };
        say(&mut wire, &format!("{answer}\r\n")).await?;
        if line == "DATA" && answer.starts_with("354") {
            let mut text = String::new();
            loop {
                match hear(&mut wire).await?.as_str() {
                    "." => break,
                    line => text.extend([line.strip_prefix('.').unwrap_or(line), "\r\n"]),
                }
            }
            let answer = habits.smtp.iter().find(|(start, _)| *start == ".").map_or("250 taken", |(_, answer)| *answer);
            if answer.starts_with("250") || answer.is_empty() {
                let mut world = world.lock().unwrap();
                (habits.delivers)(&text).into_iter().for_each(|(folder, text)| world.put(folder, text, false));
            }
            if answer.is_empty() {
                return None;
            }
            say(&mut wire, &format!("{answer}\r\n")).await?;
        }
    }
}

async fn imap(mut wire: Wire, habits: Habits, world: Arc<Mutex<World>>) -> Option<()> {
    let mut open = String::new();
    say(&mut wire, &format!("* OK [CAPABILITY {}] ready\r\n", habits.capabilities)).await?;
    loop {
        let line = hear(&mut wire).await?;
        let (tag, command) = line.split_once(' ')?;
        {
            let mut world = world.lock().unwrap();
            world.commands.push(command.to_owned());
            (habits.meanwhile)(command, &mut world);
        }
        let scripted = habits.imap.iter().find(|(start, _)| command.starts_with(start));
        let answer = match scripted {
            Some((_, answer)) => answer.replace('@', tag),
            None => {
                let lines = answered(command, &mut open, &habits, &mut world.lock().unwrap());
                format!("{}{tag} OK done\r\n", lines)
            }
        };
        say(&mut wire, &answer).await?;
    }
}

/// The lines before the last one.
fn answered(command: &str, open: &mut String, habits: &Habits, world: &mut World) -> String {
    let words: Vec<&str> = command.split(' ').collect();
    let within = |uid: u32, set: &str| match set.split_once(":*") {
        Some((from, _)) => uid >= from.parse().unwrap(),
        None => set.split(',').any(|one| one == uid.to_string()),
    };
    let mails = world.folders.entry(name_of(open)).or_default();
    match words.as_slice() {
        ["CAPABILITY"] => format!("* CAPABILITY {}\r\n", habits.capabilities),
        ["LIST", ..] => {
            let line = |(name, attribute): &(&str, &str)| format!("* LIST ({attribute}) \"/\" \"{name}\"\r\n");
            habits.folders.iter().map(line).collect()
        }
        ["STATUS", name, ..] => format!("* STATUS {name} (UIDNEXT {} UIDVALIDITY 7)\r\n", world.last_uid + 1),
        ["EXAMINE" | "SELECT", name] => {
            *open = name.trim_matches('"').to_owned();
            format!("* 1 EXISTS\r\n* OK [UIDVALIDITY 7] v\r\n* OK [UIDNEXT {}] n\r\n", world.last_uid + 1)
        }
        ["UID", "SEARCH", "UID", set, rest @ ..] => {
            let token = rest.last().unwrap();
            let header = rest[0] == "HEADER";
            let fits = |mail: &&Mail| match header {
                true => mail.text.lines().any(|line| line.starts_with("Message-ID:") && line.contains(token)),
                false => mail.text.contains(token),
            };
            let found = mails.iter().filter(|mail| within(mail.uid, set)).filter(fits);
            let found: String = found.map(|mail| format!(" {}", mail.uid)).collect();
            format!("* SEARCH{found}\r\n")
        }
        ["UID", "FETCH", set, items @ ..] => {
            let found = mails.iter().filter(|mail| within(mail.uid, set));
            let line = |mail: &Mail| match items {
                ["(UID)"] => format!("* 1 FETCH (UID {})\r\n", mail.uid),
                _ => format!(
                    "* 1 FETCH (UID {} BODY[] {{{}}}\r\n{} FLAGS (\\Seen))\r\n",
                    mail.uid,
                    mail.text.len(),
                    mail.text
                ),
            };
            found.map(line).collect()
        }
        ["UID", "STORE", set, how, ..] => {
            mails.iter_mut().filter(|mail| within(mail.uid, set)).for_each(|mail| mail.deleted = how.starts_with('+'));
            String::new()
        }
        ["UID", "EXPUNGE", set] => {
            mails.retain(|mail| !(mail.deleted && within(mail.uid, set)));
            String::new()
        }
        ["UID", "MOVE", set, to] => {
            // As Gmail does it: what goes to the trash goes from everywhere.
            let moved: Vec<Mail> = mails.iter().filter(|mail| within(mail.uid, set)).cloned().collect();
            let texts: Vec<String> = moved.iter().map(|mail| mail.text.clone()).collect();
            world.folders.values_mut().for_each(|mails| mails.retain(|mail| !texts.contains(&mail.text)));
            texts.into_iter().for_each(|text| world.put(name_of(to.trim_matches('"')), text, false));
            format!("* OK [COPYUID 7 {set} {}] moved\r\n", world.last_uid)
        }
        _ => String::new(),
    }
}

fn name_of(open: &str) -> &'static str {
    ["INBOX", "Spam", "Sent", "All", "Trash"].into_iter().find(|name| *name == open).unwrap_or("INBOX")
}

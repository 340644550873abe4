//! The message to oneself against servers with odd habits. A message that somebody else marked as deleted lies in the
//! inbox each time, and must survive.

use std::collections::BTreeMap;

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::certificates::Flaw;
use super::*;
use crate::check::{Folder, JourneyOutcome, JourneyPlan, Letter};

type Wire = BufReader<TlsStream<TcpStream>>;
type Meanwhile = Arc<dyn Fn(&str, &mut World) + Send + Sync>;

const PATIENCE: Duration = Duration::from_millis(1600);

/// How the servers are; each test changes what it is about.
#[derive(Clone)]
struct Habits {
    capabilities: &'static str,
    /// Names with their attributes.
    folders: &'static [(&'static str, &'static str)],
    /// What SMTP says instead to a command that starts so ("." is the end of the message).
    smtp: &'static [(&'static str, &'static str)],
    /// What IMAP says instead to a command that starts so; `@` is the tag.
    imap: &'static [(&'static str, &'static str)],
    /// Where a message goes, and what it is then.
    delivers: fn(&str) -> Vec<(&'static str, String)>,
    /// What happens as soon as IMAP hears a command.
    meanwhile: Meanwhile,
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
struct Mail {
    uid: u32,
    deleted: bool,
    text: String,
}

#[derive(Default)]
struct World {
    folders: BTreeMap<&'static str, Vec<Mail>>,
    last_uid: u32,
    commands: Vec<String>,
}

impl World {
    fn put(&mut self, folder: &'static str, text: String, deleted: bool) {
        self.last_uid += 1;
        let uid = self.last_uid;
        self.folders.entry(folder).or_default().push(Mail { uid, deleted, text });
    }

    /// What lies there besides the other message.
    fn left(&self) -> Vec<(&'static str, bool)> {
        let all = self.folders.iter().flat_map(|(folder, mails)| mails.iter().map(move |mail| (*folder, mail)));
        all.filter(|(_, mail)| mail.text != OTHER).map(|(folder, mail)| (folder, mail.deleted)).collect()
    }
}

const OTHER: &str = "From: ben@example.org\r\n\r\nDeleted, not expunged.\r\n";

/// Runs a check with a journey; how it ended, and what is left of the world.
async fn journey(habits: Habits) -> (JourneyOutcome, World) {
    let (verdict, world) = check_with(habits, Controls::default()).await;
    let refused = matches!(verdict.journey, Some(JourneyOutcome::Refused(_)));
    assert_eq!(verdict.proven(), !refused, "only a refusal takes the proof away: {verdict:?}");
    (verdict.journey.expect("a journey"), world)
}

async fn check_with(habits: Habits, controls: Controls) -> (CheckVerdict, World) {
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

#[tokio::test]
async fn it_arrives_with_a_copy_among_what_was_sent() {
    let delivers = |text: &str| vec![("INBOX", text.to_owned()), ("Sent", text.to_owned())];
    let (outcome, world) = journey(Habits { delivers, ..Habits::default() }).await;
    assert!(matches!(outcome, JourneyOutcome::Arrived { folder: Folder::Inbox, removed: true, .. }), "{outcome:?}");
    assert_eq!(world.left(), [], "the copy is gone too");
    let read = world.commands.iter().filter(|command| command.contains("BODY"));
    assert!(read.clone().count() > 0 && read.clone().all(|command| command.contains("BODY.PEEK[")), "{read:?}");
}

#[tokio::test]
async fn a_copy_among_what_was_sent_is_no_arrival() {
    let delivers = |text: &str| vec![("Sent", text.to_owned())];
    let (outcome, world) = journey(Habits { delivers, ..Habits::default() }).await;
    assert_eq!(outcome, JourneyOutcome::NotSeen);
    assert_eq!(world.left(), [], "and is taken away all the same");
}

#[tokio::test]
async fn an_id_that_was_rewritten_does_not_hide_it() {
    let delivers = |text: &str| vec![("Spam", text.replacen("Message-ID: <", "Message-ID: <0102.", 1))];
    let (outcome, world) = journey(Habits { delivers, ..Habits::default() }).await;
    assert!(matches!(outcome, JourneyOutcome::Arrived { folder: Folder::Spam, removed: true, .. }), "{outcome:?}");
    assert_eq!(world.left(), []);
}

#[tokio::test]
async fn a_search_that_finds_nothing_or_is_not_understood_does_not_hide_it() {
    for answer in ["* SEARCH\r\n@ OK none\r\n", "@ NO not today\r\n", "@ BAD what?\r\n"] {
        let imap: &'static [_] = Box::leak(Box::new([("UID SEARCH", answer)]));
        let (outcome, world) = journey(Habits { imap, ..Habits::default() }).await;
        assert!(matches!(outcome, JourneyOutcome::Arrived { removed: true, .. }), "{answer}: {outcome:?}");
        assert_eq!(world.left(), [], "{answer}");
    }
}

#[tokio::test]
async fn lines_inside_a_message_are_no_answers() {
    let delivers = |text: &str| {
        let tricks: String = (0..40).map(|tag| format!("j{tag} NO no\r\n* BYE bye\r\n)\r\n")).collect();
        vec![("INBOX", format!("{text}{tricks}"))]
    };
    let (outcome, world) = journey(Habits { delivers, ..Habits::default() }).await;
    assert!(matches!(outcome, JourneyOutcome::Arrived { removed: true, .. }), "{outcome:?}");
    assert_eq!(world.left(), []);
}

#[tokio::test]
async fn a_message_without_an_end_is_not_read() {
    let imap: &'static [_] = &[("UID FETCH", "* 1 FETCH (UID 2 BODY[] {4294967296}\r\n")];
    let (outcome, _) = journey(Habits { imap, ..Habits::default() }).await;
    assert!(matches!(outcome, JourneyOutcome::Lost(_)), "{outcome:?}");
}

#[tokio::test]
async fn at_gmail_it_goes_through_the_trash() {
    let habits = Habits {
        capabilities: "IMAP4rev1 SASL-IR AUTH=PLAIN UIDPLUS MOVE UNSELECT SPECIAL-USE LIST-EXTENDED X-GM-EXT-1",
        folders: &[("INBOX", ""), ("All", "\\All"), ("Sent", "\\Sent"), ("Spam", "\\Junk"), ("Trash", "\\Trash")],
        delivers: |text| ["INBOX", "All", "Sent"].map(|folder| (folder, text.to_owned())).into(),
        ..Habits::default()
    };
    let (outcome, world) = journey(habits).await;
    assert!(matches!(outcome, JourneyOutcome::Arrived { folder: Folder::Inbox, removed: true, .. }), "{outcome:?}");
    assert_eq!(world.left(), []);
    assert!(world.commands.iter().any(|command| command.starts_with("UID MOVE")));
}

#[tokio::test]
async fn what_cannot_be_taken_away_stays_unmarked() {
    for (start, answer) in [
        ("UID EXPUNGE", "@ NO not allowed\r\n"),
        ("UID STORE 2 +", "@ NO read only\r\n"),
        ("SELECT", "* OK [UIDVALIDITY 7] v\r\n@ OK [READ-ONLY] look, do not touch\r\n"),
        ("SELECT", "@ NO locked\r\n"),
    ] {
        let imap: &'static [_] = Box::leak(Box::new([(start, answer)]));
        let (outcome, world) = journey(Habits { imap, ..Habits::default() }).await;
        assert!(matches!(outcome, JourneyOutcome::Arrived { removed: false, .. }), "{start}: {outcome:?}");
        assert_eq!(world.left(), [("INBOX", false)], "{start}");
    }
    let capabilities = "IMAP4rev1 SASL-IR AUTH=PLAIN";
    let (outcome, world) = journey(Habits { capabilities, ..Habits::default() }).await;
    assert!(matches!(outcome, JourneyOutcome::Arrived { removed: false, .. }), "{outcome:?}");
    assert!(world.commands.iter().all(|command| !command.starts_with("UID STORE") && !command.starts_with("SELECT")));
}

#[tokio::test]
async fn uids_of_another_validity_are_other_messages() {
    // Between looking and deleting the folder is made anew: UID 2 is somebody else's now.
    let imap: &'static [_] = &[
        ("SELECT", "* OK [UIDVALIDITY 8] v\r\n@ OK done\r\n"),
        ("UID SEARCH HEADER", "* SEARCH\r\n@ OK done\r\n"),
        ("UID SEARCH TEXT", "* SEARCH\r\n@ OK done\r\n"),
    ];
    let (_, world) = journey(Habits { imap, ..Habits::default() }).await;
    assert!(world.commands.iter().any(|command| command.starts_with("SELECT")), "it was to be deleted");
    assert!(world.commands.iter().all(|command| !command.starts_with("UID STORE")), "{:?}", world.commands);
}

#[tokio::test]
async fn what_smtp_says_decides() {
    use Cause::{Greylisted, MessageRejected, SenderNotAllowed};
    let refused: [(&str, &str, Option<Cause>); 5] = [
        ("MAIL", "553 5.7.1 Sender address rejected: not owned by user", Some(SenderNotAllowed)),
        ("RCPT", "550 5.7.1 Relaying denied", Some(Cause::RelayDenied)),
        ("DATA", "554 5.7.1 no", None),
        (".", "550 5.7.1 Message rejected as spam", Some(MessageRejected)),
        (
            "MAIL",
            "550 5.7.30 Basic authentication is not supported for Client Submission.",
            Some(Cause::BasicAuthRetired),
        ),
    ];
    for (start, answer, cause) in refused {
        let smtp: &'static [_] = Box::leak(Box::new([(start, answer)]));
        match journey(Habits { smtp, ..Habits::default() }).await.0 {
            JourneyOutcome::Refused(found) if cause.is_none_or(|cause| cause == found.cause) => {}
            other => panic!("{start} {answer}: {other:?}"),
        }
    }
    for (start, answer, cause) in [
        ("RCPT", "450 4.7.1 Greylisted, come back later", Some(Greylisted)),
        (".", "451 4.7.1 Please try again later", None),
        ("MAIL", "421 4.3.2 going down", None),
    ] {
        let smtp: &'static [_] = Box::leak(Box::new([(start, answer)]));
        match journey(Habits { smtp, ..Habits::default() }).await.0 {
            JourneyOutcome::PutOff(found) if cause.is_none_or(|cause| cause == found.cause) => {}
            other => panic!("{start} {answer}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn other_codes_than_these_are_no_yes() {
    for (start, answer) in [
        ("MAIL", "235 fine"),
        ("RCPT", "252 perhaps"),
        ("DATA", "250 fine"),
        ("DATA", "354 go on\r\n250 taken"),
        (".", "354 more"),
    ] {
        let smtp: &'static [_] = Box::leak(Box::new([(start, answer)]));
        let outcome = journey(Habits { smtp, delivers: |_| Vec::new(), ..Habits::default() }).await.0;
        assert!(matches!(outcome, JourneyOutcome::Lost(_)), "{start} {answer}: {outcome:?}");
    }
}

#[tokio::test]
async fn a_line_that_breaks_at_the_end_does_not_hide_what_was_taken() {
    let (outcome, world) = journey(Habits { smtp: &[(".", "")], ..Habits::default() }).await;
    assert!(matches!(outcome, JourneyOutcome::Arrived { removed: true, .. }), "{outcome:?}");
    assert_eq!(world.left(), []);
    let (outcome, _) = journey(Habits { smtp: &[(".", "")], delivers: |_| Vec::new(), ..Habits::default() }).await;
    assert!(matches!(outcome, JourneyOutcome::Lost(_)), "{outcome:?}");
}

#[tokio::test]
async fn what_comes_back_is_no_arrival() {
    let delivers = |text: &str| {
        let bounce = "From: MAILER-DAEMON@mail.example.com\r\nReturn-Path: <>\r\n\r\n\
            I could not deliver it: 550 5.1.1 no such user here\r\n\r\n";
        vec![("INBOX", format!("{bounce}{text}"))]
    };
    let (outcome, world) = journey(Habits { delivers, ..Habits::default() }).await;
    match outcome {
        JourneyOutcome::Bounced { diagnosis, removed: true } => assert_eq!(diagnosis.cause, Cause::RecipientRejected),
        other => panic!("{other:?}"),
    }
    assert_eq!(world.left(), []);
}

#[tokio::test]
async fn nobody_has_to_wait_for_it() {
    let controls = Controls::default();
    let skip = controls.skip_journey.clone();
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(700)).await;
        skip.cancel();
    });
    let delivers = |text: &str| vec![("Sent", text.to_owned())];
    let (verdict, world) = check_with(Habits { delivers, ..Habits::default() }, controls).await;
    assert_eq!((verdict.proven(), verdict.journey), (true, Some(JourneyOutcome::Skipped)));
    assert_eq!(world.left(), [], "what was there is taken away");
}

#[tokio::test]
async fn whoever_stops_while_a_folder_is_opened_is_not_told_of_another() {
    let controls = Controls::default();
    let skip = controls.skip_journey.clone();
    let meanwhile = Arc::new(move |command: &str, _: &mut World| {
        if command == "EXAMINE \"Spam\"" {
            skip.cancel();
        }
    });
    let delivers = |text: &str| vec![("Spam", text.to_owned())];
    let (verdict, world) = check_with(Habits { delivers, meanwhile, ..Habits::default() }, controls).await;
    match verdict.journey {
        Some(JourneyOutcome::Arrived { folder: Folder::Spam, removed: true, .. }) => {}
        other => panic!("{other:?}: {:?}", world.commands),
    }
    assert_eq!(world.left(), []);
}

#[tokio::test]
async fn nothing_is_deleted_by_its_number_alone() {
    // The folder's numbers are given anew without a word about it: ours is somebody else's now.
    const STRANGE: &str = "From: ben@example.org\r\n\r\nNew, and not ours.\r\n";
    let meanwhile = Arc::new(|command: &str, world: &mut World| {
        if let (true, Some(mails)) = (command.starts_with("SELECT"), world.folders.get_mut("INBOX")) {
            mails.iter_mut().filter(|mail| mail.text != OTHER).for_each(|mail| mail.text = STRANGE.to_owned());
        }
    });
    let (outcome, world) = journey(Habits { meanwhile, ..Habits::default() }).await;
    assert!(matches!(outcome, JourneyOutcome::Arrived { .. }), "{outcome:?}");
    assert_eq!(world.left(), [("INBOX", false)], "it is still there, and not marked");
    assert!(world.commands.iter().all(|command| !command.starts_with("UID STORE")), "{:?}", world.commands);
}

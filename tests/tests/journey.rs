//! The message to oneself against Dovecot and Postfix: however it fares, nothing of it is left behind, and nothing else
//! is touched.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]

use std::fs;
use std::path::Path;
use std::time::Duration;

use serde_json::Value;
use sparekey_tests::certificates::{Authority, Flaw};
use sparekey_tests::program::{Home, Run};
use sparekey_tests::servers::{Habits, MailServers};
use sparekey_tests::{Need, need};

const ADDRESS: &str = "anna@mailbox.example";
const CODE: &str = "qzvwxkjyhpgfbdmr";

const SERVERS: &[Need] = &[Need::Root, Need::Dovecot, Need::Postfix];

/// Folders as most servers have them.
const FOLDERS: &str = "
namespace inbox {
  inbox = yes
  separator = /
  mailbox Junk {
    auto = create
    special_use = \\Junk
  }
  mailbox Sent {
    auto = create
    special_use = \\Sent
  }
}
";
/// What to do with our message, by its header.
const CHECKS: &str = "header_checks = regexp:@folder@/checks\n";
/// What to do with our address as a sender.
const SENDERS: &str = "smtpd_sender_restrictions = check_sender_access regexp:@folder@/senders\n";

#[test]
fn it_arrives_and_is_taken_away() {
    let Some(ground) = Ground::new("", FOLDERS, &[]) else { return };
    let run = ground.journey(20);
    let journey = journey(&run);
    assert_eq!((&journey["outcome"], &journey["folder"]), (&"arrived".into(), &"inbox".into()), "{}", run.stdout);
    assert_eq!(journey["removed"], true, "{}", run.stdout);
    assert_eq!(run.code, Some(0));
    assert_eq!(stages(&run), ["send", "find", "remove"]);
    ground.assert_clean();
}

#[test]
fn without_folders_for_spam_it_arrives_as_well() {
    let Some(ground) = Ground::new("", "", &[]) else { return };
    let run = ground.journey(20);
    assert_eq!(journey(&run)["outcome"], "arrived", "{}", run.stdout);
    ground.assert_clean();
}

#[test]
fn it_may_never_come() {
    let Some(ground) = Ground::new(CHECKS, FOLDERS, &[("checks", "/^X-Sparekey-Test:/ DISCARD\n")]) else { return };
    let run = ground.journey(3);
    assert_eq!(journey(&run)["outcome"], "not-seen", "{}", run.stdout);
    assert_eq!(run.code, Some(0), "what is slow or lost does not take the proof away");
    assert!(run.took >= Duration::from_secs(3) && run.took < Duration::from_secs(10), "{:?}", run.took);
    ground.assert_clean();
}

#[test]
fn it_may_come_late() {
    let quick = format!("{CHECKS}queue_run_delay = 1s\nminimal_backoff_time = 1s\n");
    let Some(ground) = Ground::new(&quick, FOLDERS, &[("checks", "/^X-Sparekey-Test:/ HOLD\n")]) else { return };
    let run = std::thread::scope(|scope| {
        scope.spawn(|| {
            ground.servers.wait_for_log("hold: header X-Sparekey-Test");
            std::thread::sleep(Duration::from_secs(2));
            ground.servers.release().unwrap();
        });
        ground.journey(40)
    });
    let journey = journey(&run);
    assert_eq!(journey["outcome"], "arrived", "{} {}", run.stdout, ground.servers.log());
    assert!(journey["millis"].as_u64() >= Some(2000), "{journey}");
    ground.assert_clean();
}

#[test]
fn it_may_be_taken_for_spam() {
    let dovecot = format!("{FOLDERS}recipient_delimiter = +\nlmtp_save_to_detail_mailbox = yes\n");
    let checks = "/^X-Sparekey-Test:/ REDIRECT anna+Junk@mailbox.example\n";
    let Some(ground) = Ground::new(CHECKS, &dovecot, &[("checks", checks)]) else { return };
    let run = ground.journey(20);
    let journey = journey(&run);
    assert_eq!((&journey["outcome"], &journey["folder"]), (&"arrived".into(), &"spam".into()), "{}", run.stdout);
    assert_eq!(journey["removed"], true, "{}", run.stdout);
    ground.assert_clean();
}

#[test]
fn it_may_come_back() {
    let checks = "/^X-Sparekey-Test:/ FILTER error:5.7.1 This is what spam looks like\n";
    let Some(ground) = Ground::new(CHECKS, FOLDERS, &[("checks", checks)]) else { return };
    let run = ground.journey(20);
    let journey = journey(&run);
    assert_eq!((&journey["outcome"], &journey["removed"]), (&"bounced".into(), &true.into()), "{}", run.stdout);
    assert_eq!(journey["cause"], "message-rejected", "{}", run.stdout);
    assert!(ground.servers.log().contains("status=bounced"));
    ground.assert_clean();
}

#[test]
fn its_text_may_be_refused() {
    let checks = "/^X-Sparekey-Test:/ REJECT Looks like spam\n";
    let Some(ground) = Ground::new(CHECKS, FOLDERS, &[("checks", checks)]) else { return };
    let run = ground.journey(20);
    let journey = journey(&run);
    assert_eq!((&journey["outcome"], &journey["cause"]), (&"refused".into(), &"message-rejected".into()), "{journey}");
    assert_eq!((run.code, &verdict(&run)["proven"]), (Some(1), &false.into()), "a refusal takes the proof away");
    assert!(run.took < Duration::from_secs(8), "nobody waits for what was refused");
    ground.assert_clean();
}

#[test]
fn the_first_one_may_be_put_off() {
    let senders = "/./ 450 4.7.1 Greylisted, please come back in 300 seconds\n";
    let Some(ground) = Ground::new(SENDERS, FOLDERS, &[("senders", senders)]) else { return };
    let run = ground.journey(20);
    let journey = journey(&run);
    assert_eq!((&journey["outcome"], &journey["cause"]), (&"put-off".into(), &"greylisted".into()), "{journey}");
    assert_eq!(run.code, Some(0), "it is no refusal");
    ground.assert_clean();
}

#[test]
fn the_sender_may_be_refused() {
    let senders = "/./ 553 5.7.1 Sender address rejected: not owned by user\n";
    let Some(ground) = Ground::new(SENDERS, FOLDERS, &[("senders", senders)]) else { return };
    let run = ground.journey(20);
    let journey = journey(&run);
    assert_eq!(
        (&journey["outcome"], &journey["cause"]),
        (&"refused".into(), &"sender-not-allowed".into()),
        "{journey}"
    );
    assert_eq!(run.code, Some(1));
    ground.assert_clean();
}

#[test]
fn what_cannot_be_taken_away_alone_is_left() {
    let without =
        format!("{FOLDERS}imap_capability = IMAP4rev1 SASL-IR ID LITERAL+ NAMESPACE SPECIAL-USE LIST-EXTENDED\n");
    let Some(ground) = Ground::new("", &without, &[]) else { return };
    let run = ground.journey(20);
    let journey = journey(&run);
    assert_eq!((&journey["outcome"], &journey["removed"]), (&"arrived".into(), &false.into()), "{}", run.stdout);
    let inbox = ground.messages("");
    assert_eq!(inbox.len(), 2, "{inbox:?}");
    let ours: Vec<_> = inbox.iter().filter(|name| !name.starts_with("other")).collect();
    assert!(
        !ours[0].split(":2,").nth(1).unwrap_or_default().contains(['T', 'S']),
        "neither deleted nor read: {ours:?}"
    );
    ground.assert_other_survives();
}

#[test]
fn whoever_interrupts_it_finds_nothing_left() {
    let Some(ground) = Ground::new(CHECKS, FOLDERS, &[("checks", "/^X-Sparekey-Test:/ HOLD\n")]) else { return };
    let run = ground
        .home
        .check_until(CODE, &ground.arguments("60"), || ground.servers.log().contains("hold: header X-Sparekey-Test"));
    assert_eq!(journey(&run)["outcome"], "skipped", "{} {}", run.stdout, run.stderr);
    assert!(run.took < Duration::from_secs(10), "{:?}", run.took);
    ground.assert_clean();
}

#[test]
fn one_leg_alone_makes_no_journey() {
    let home = Home::trusting(&Authority::new().root_pem());
    let run = home.check(CODE, &["--json", "--address", ADDRESS, "--smtp", "localhost:9:tls", "--journey"]);
    assert_eq!(run.code, Some(2), "{} {}", run.stdout, run.stderr);
}

/// Servers with one mailbox that holds another message, flagged as deleted, and a home that trusts them.
struct Ground {
    servers: MailServers,
    home: Home,
    smtp: String,
    imap: String,
}

impl Ground {
    fn new(postfix: &str, dovecot: &str, files: &[(&str, &str)]) -> Option<Self> {
        if !need(SERVERS) {
            return None;
        }
        let authority = Authority::new();
        let habits = Habits { dovecot, postfix, files };
        let servers = MailServers::start_with(&authority.issue(Flaw::None), &[(ADDRESS, CODE)], &habits);
        servers
            .plant(ADDRESS, "other", "ST", "From: ben@example.org\nSubject: keep me\n\nDeleted, not expunged.\n")
            .unwrap();
        let (smtp, imap) = (servers.ports.submissions, servers.ports.imaps);
        let [smtp, imap] = [smtp, imap].map(|port| format!("localhost:{port}:tls"));
        Some(Self { servers, home: Home::trusting(&authority.root_pem()), smtp, imap })
    }

    fn arguments<'a>(&'a self, patience: &'a str) -> Vec<&'a str> {
        let servers = ["--smtp", &self.smtp, "--imap", &self.imap];
        [&["--json", "--address", ADDRESS, "--journey", "--patience", patience][..], &servers].concat()
    }

    fn journey(&self, patience: u32) -> Run {
        self.home.check(CODE, &self.arguments(&patience.to_string()))
    }

    /// Names of the messages of a folder.
    fn messages(&self, folder: &str) -> Vec<String> {
        let at = self.servers.mail_of(ADDRESS).join(folder);
        ["cur", "new"].iter().flat_map(|part| names(&at.join(part))).collect()
    }

    /// The mailbox holds the other message and nothing else.
    fn assert_clean(&self) {
        for folder in [".Junk", ".Sent"] {
            assert_eq!(self.messages(folder), Vec::<String>::new(), "{folder}");
        }
        assert_eq!(self.messages("").len(), 1, "{:?}", self.messages(""));
        self.assert_other_survives();
    }

    fn assert_other_survives(&self) {
        let other = self.messages("").into_iter().find(|name| name.starts_with("other"));
        let other = other.expect("the other message is still there");
        assert!(other.ends_with(":2,ST"), "its flags are as they were: {other}");
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

fn verdict(run: &Run) -> Value {
    run.lines().last().cloned().unwrap_or_else(|| panic!("no verdict; stderr: {}", run.stderr))
}

fn journey(run: &Run) -> Value {
    let verdict = verdict(run);
    assert!(verdict["journey"].is_object(), "no journey: {} {}", run.stdout, run.stderr);
    verdict["journey"].clone()
}

/// The stages that were done, in order.
fn stages(run: &Run) -> Vec<String> {
    let lines = run.lines();
    let done = lines.iter().filter(|line| line["event"] == "journey-done");
    done.map(|line| line["stage"].as_str().unwrap_or_default().to_owned()).collect()
}

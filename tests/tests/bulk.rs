//! `sparekey-cli bulk` against Dovecot and Postfix: killed again and again, no row is lost and none is done twice.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use sparekey_tests::certificates::{Authority, Flaw};
use sparekey_tests::program::Home;
use sparekey_tests::servers::{Habits, MailServers};
use sparekey_tests::traces::Haystack;
use sparekey_tests::{Need, many, need};

const NEEDS: &[Need] = &[Need::Root, Need::Dovecot, Need::Postfix, Need::Namespaces];
const CODE: &str = "qzvwxkjyhpgfbdmr";
const WRONG_CODE: &str = "tnbvcxlkjhgfdswq";

/// Rows of the list.
const ROWS: usize = 60;
/// How often it is killed.
const KILLS: usize = 6;
/// It is killed so long, at most, after it has done its share.
const MORE: Duration = Duration::from_millis(40);
/// No share takes so long.
const LIMIT: Duration = Duration::from_secs(30);

/// They answer a wrong code as fast as a right one.
const QUICK: Habits<'static> = Habits {
    dovecot: "auth_failure_delay = 0\nservice anvil {\n  unix_listener anvil-auth-penalty {\n    mode = 0\n  }\n}\n",
    postfix: "smtpd_error_sleep_time = 0\nsmtpd_client_connection_count_limit = 0\n",
    files: &[],
};

/// What a row is meant to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Good,
    WrongCode,
    NobodyThere,
    NoCode,
    NoAddress,
    InClear,
}

fn kind(row: usize) -> Kind {
    match row {
        _ if row % 13 == 5 => Kind::NobodyThere,
        _ if row % 10 == 3 => Kind::WrongCode,
        _ if row % 20 == 7 => Kind::NoAddress,
        _ if row % 20 == 11 => Kind::NoCode,
        _ if row % 20 == 16 => Kind::InClear,
        _ => Kind::Good,
    }
}

fn expected(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Good => ("proven", ""),
        Kind::WrongCode | Kind::NobodyThere => ("failed", "wrong-password"),
        Kind::NoCode => ("unusable", "no-code"),
        Kind::NoAddress => ("unusable", "address-no-at"),
        Kind::InClear => ("unusable", "server-in-clear"),
    }
}

fn address(row: usize) -> String {
    format!("m{row:02}@mailbox.example")
}

/// A list, servers that have most of its mailboxes, and a home for the program.
struct Ground {
    servers: MailServers,
    home: Home,
    folder: tempfile::TempDir,
}

impl Ground {
    fn new() -> Self {
        let authority = Authority::new();
        let mailboxes: Vec<String> = (0..ROWS).filter(|row| kind(*row) != Kind::NobodyThere).map(address).collect();
        let mailboxes: Vec<(&str, &str)> = mailboxes.iter().map(|address| (address.as_str(), CODE)).collect();
        let servers = MailServers::start_with(&authority.issue(Flaw::None), &mailboxes, &QUICK);
        let home = Home::trusting(&authority.root_pem());
        Self { servers, home, folder: tempfile::tempdir().unwrap() }
    }

    /// Writes the list; `mended`: with the right codes.
    fn list(&self, mended: bool) -> PathBuf {
        let ports = self.servers.ports;
        let mut list = String::from("E-Mail;App Password;SMTP;IMAP;Team\r\n");
        for row in 0..ROWS {
            let kind = kind(row);
            let address = if kind == Kind::NoAddress { format!("m{row:02}") } else { address(row) };
            let code = match kind {
                Kind::NoCode => "",
                Kind::WrongCode if !mended => WRONG_CODE,
                _ => CODE,
            };
            let mode = if kind == Kind::InClear { "plain" } else { "tls" };
            let (smtp, imap) = (ports.submissions, ports.imaps);
            writeln!(list, "{address};{code};localhost:{smtp}:tls;localhost:{imap}:{mode};\"a team\n=1+{row}\"\r")
                .unwrap();
        }
        let path = self.folder.path().join("accounts.csv");
        fs::write(&path, list).unwrap();
        path
    }

    fn results(&self) -> PathBuf {
        self.home.folder().join("results.csv")
    }

    fn command(&self, more: &[&str]) -> Command {
        let (list, results) = (self.folder.path().join("accounts.csv"), self.results());
        let arguments = ["bulk", list.to_str().unwrap(), "--output", results.to_str().unwrap(), "--no-pace"];
        let mut command = self.home.command_on_a_computer_that_trusts_it(&[&arguments[..], more].concat());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs it to its end; nothing of a code may be left anywhere. Gives its exit code and what it said.
    fn run(&self, more: &[&str]) -> (Option<i32>, String) {
        let output = self.command(more).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        let mut left = Haystack::default();
        left.add("said", said.clone());
        left.add_folder(self.home.folder());
        for code in [CODE, WRONG_CODE] {
            assert_eq!(left.traces_of(code), []);
        }
        (output.status.code(), said)
    }

    /// Result and reason of each row that has one, by the row's number in the list, from 0; whole rows only.
    fn read(&self) -> BTreeMap<usize, (String, String)> {
        let text = fs::read_to_string(self.results()).unwrap_or_default();
        let mut read = BTreeMap::new();
        // Our own columns stand on the last line of a row, behind the list's own.
        for line in text.lines().filter(|line| line.starts_with('=') || line.contains("\";")) {
            let Some((_, ours)) = line.split_once("\";") else { continue };
            let cells: Vec<&str> = ours.split(';').collect();
            if cells.len() == 14 && cells[13].len() == 16 {
                // The head of the list is row 1.
                let row = cells[0].parse::<usize>().unwrap() - 2;
                let twice = read.insert(row, (cells[1].to_owned(), cells[2].to_owned()));
                assert_eq!(twice, None, "row {row} is there twice:\n{text}");
            }
        }
        read
    }

    /// How often somebody signed in to each mailbox for reading.
    fn sign_ins(&self) -> BTreeMap<String, usize> {
        let mut counted = BTreeMap::new();
        for line in self.servers.log().lines() {
            if let Some((_, rest)) = line.split_once("imap-login: Info: Login: user=<") {
                *counted.entry(rest.split('>').next().unwrap().to_owned()).or_default() += 1;
            }
        }
        counted
    }
}

#[test]
fn killed_again_and_again_it_loses_no_row_and_does_none_twice() {
    if !need(NEEDS) {
        return;
    }
    let ground = Ground::new();
    ground.list(false);
    let seed = many::seed();
    let mut chance = fastrand::Rng::with_seed(seed);
    let mut done = BTreeMap::new();
    let mut counts = Vec::new();
    for kill in 1..=KILLS {
        let since = Instant::now();
        let mut child = ground.command(&["--quiet"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        while ground.read().len() < kill * ROWS / (KILLS + 2) && since.elapsed() < LIMIT {
            std::thread::sleep(Duration::from_millis(2));
        }
        std::thread::sleep(Duration::from_micros(chance.u64(..MORE.as_micros() as u64)));
        child.kill().unwrap();
        child.wait().unwrap();
        // What was under way has been logged by then.
        std::thread::sleep(Duration::from_millis(100));
        let sign_ins = ground.sign_ins();
        for row in ground.read().into_keys() {
            done.entry(row).or_insert_with(|| sign_ins.get(&address(row)).copied().unwrap_or_default());
        }
        counts.push(done.len());
    }
    let (code, said) = ground.run(&[]);
    assert_eq!(code, Some(1), "some cannot work: {said}");
    let place = format!("SPAREKEY_SEED={seed}, done at the kills: {counts:?}");
    println!("{place}");
    let read = ground.read();
    assert_eq!(read.len(), ROWS, "{place}");
    for (row, (result, reason)) in &read {
        assert_eq!((result.as_str(), reason.as_str()), expected(kind(*row)), "row {row}, {place}");
    }
    let sign_ins = ground.sign_ins();
    for (row, before) in &done {
        let after = sign_ins.get(&address(*row)).copied().unwrap_or_default();
        assert_eq!(after, *before, "row {row} had its result and was run again, {place}");
    }
    let good = (0..ROWS).filter(|row| kind(*row) == Kind::Good).count();
    let all: usize = sign_ins.values().sum();
    // One more for each connection that was under way at a kill.
    assert!((good..=good + 16 * KILLS).contains(&all), "{all} sign-ins for {good} mailboxes, {place}");
    let text = fs::read_to_string(ground.results()).unwrap();
    assert!(!text.contains("\n=1+") || text.contains("\"a team\n=1+"), "no cell begins with a formula");

    // With the right codes, those that failed are run again, and no other.
    ground.list(true);
    let before = ground.sign_ins();
    let (code, said) = ground.run(&["--only-failed"]);
    assert_eq!(code, Some(1), "{said}");
    let read = ground.read();
    assert_eq!(read.len(), ROWS);
    let after = ground.sign_ins();
    for row in 0..ROWS {
        let mended = kind(row) == Kind::WrongCode;
        let kind = if mended { Kind::Good } else { kind(row) };
        let (result, reason) = &read[&row];
        assert_eq!((result.as_str(), reason.as_str()), expected(kind), "row {row}");
        let again = after.get(&address(row)).copied().unwrap_or_default()
            - before.get(&address(row)).copied().unwrap_or_default();
        assert_eq!(again, usize::from(mended), "row {row}");
    }
}

#[test]
fn lines_of_json_go_through_with_codes_beside_them() {
    if !need(NEEDS) {
        return;
    }
    let ground = Ground::new();
    let ports = ground.servers.ports;
    let (mut list, mut codes) = (String::new(), String::new());
    for row in [0, 1, 2] {
        let (smtp, imap) = (ports.submissions, ports.imaps);
        let servers = format!(r#""smtp":"localhost:{smtp}:tls","imap":"localhost:{imap}:tls""#);
        writeln!(list, r#"{{"address":"{}",{servers},"job":{row}}}"#, address(row)).unwrap();
    }
    writeln!(codes, "{}\t{CODE}\n{}\t{WRONG_CODE}", address(0), address(2)).unwrap();
    let path = ground.folder.path().join("codes");
    fs::write(&path, codes).unwrap();
    let inner = ground.home.command_on_a_computer_that_trusts_it(&["bulk", "-", "--codes-fd", "3", "--quiet"]);
    let mut command = Command::new("sh");
    command.arg("-c").arg("codes=$1; shift; exec \"$@\" 3< \"$codes\"").arg("sh").arg(&path);
    command.arg(inner.get_program()).args(inner.get_args()).env_clear();
    command.envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), list.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(!text.contains(CODE) && !text.contains(WRONG_CODE) && !said.contains(CODE), "{text}{said}");
    let mut lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    lines.sort_by_key(|line| line["row"].as_u64());
    let results: Vec<_> = lines.iter().map(|line| (&line["result"], &line["reason"], &line["input"]["job"])).collect();
    let expected = [("proven", "", 0), ("unusable", "no-code", 1), ("failed", "wrong-password", 2)]
        .map(|(result, reason, job)| (Value::from(result), Value::from(reason), Value::from(job)));
    assert_eq!(results, expected.iter().map(|(result, reason, job)| (result, reason, job)).collect::<Vec<_>>());
    assert_eq!(lines[0]["smtp"]["user"], address(0));
}

//! Too many refused sign-ins, as a script and a person at a terminal meet them.

use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};

const CODE: &str = "kcifyukbjejkmdju";

/// A settings folder in which name@gmail.com was refused three times, two minutes ago at first.
fn refused() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs();
    let entry = |id: u64| json!({"id": id, "place": "google", "account": "name@gmail.com", "at": now - 120 + id, "open": false});
    let text = json!({"version": 1, "attempts": [entry(1), entry(2), entry(3)]}).to_string();
    std::fs::write(folder.path().join("sign-ins.json"), text).expect("a file");
    folder
}

fn start(folder: &Path, arguments: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sparekey-cli"));
    command.args(["check", "--address", "Name@gmail.com"]).args(arguments).env("SPAREKEY_STATE", folder);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program was built");
    child.stdin.take().expect("asked for").write_all(CODE.as_bytes()).expect("it reads");
    child
}

/// What it says, and its exit code.
fn end(child: Child) -> (String, i32) {
    let output = child.wait_with_output().expect("it ends");
    let text = String::from_utf8(output.stdout).expect("text");
    assert!(!text.contains(CODE) && !String::from_utf8_lossy(&output.stderr).contains(CODE));
    (text, output.status.code().expect("it ends by itself"))
}

#[test]
fn two_programs_at_the_same_time_both_hold_back() {
    let folder = refused();
    let both = [start(folder.path(), &["--json"]), start(folder.path(), &["--json"])];
    for (text, code) in both.map(end) {
        assert_eq!(code, 1, "{text}");
        let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
        assert!(lines.iter().all(|line| line["event"] != "started"), "nothing was connected to: {text}");
        let verdict = lines.last().expect("a verdict");
        assert_eq!(verdict["proven"], false);
        for leg in ["smtp", "imap"] {
            assert_eq!((&verdict[leg]["outcome"], &verdict[leg]["cause"]), (&json!("held"), &Value::Null), "{text}");
            assert_eq!(verdict[leg]["hold"], "too-many-refused");
            let wait = verdict[leg]["wait_seconds"].as_u64().expect("a time");
            assert!((420..=481).contains(&wait), "{wait} s");
        }
    }
    let kept = std::fs::read_to_string(folder.path().join("sign-ins.json")).expect("a file");
    assert_eq!(kept.matches("name@gmail.com").count(), 3, "who only waits uses up nothing");
}

#[test]
fn a_person_is_told_how_long_to_wait() {
    let folder = refused();
    let (text, code) = end(start(folder.path(), &[]));
    assert_eq!(code, 1, "{text}");
    assert_eq!(text.lines().count(), 2, "{text}");
    for line in text.lines() {
        let told = line.contains("Google may lock an account") && line.contains("minutes, then test again.");
        assert!(told, "{line}");
    }
}

//! The machine forms as a script meets them: the built program, its lines and its exit codes.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

const CODE: &str = "kcifyukbjejkmdju";

/// Runs the program with this standard input; gives its lines as JSON, and its exit code.
fn run(arguments: &[&str], input: &str) -> (Vec<Value>, i32) {
    let output = output(arguments, input.as_bytes());
    let text = String::from_utf8(output.stdout).expect("lines are text");
    let lines = text.lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect();
    (lines, output.status.code().expect("it ends by itself"))
}

fn output(arguments: &[&str], input: &[u8]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sparekey-cli"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program was built");
    // It may end without reading.
    let _ = child.stdin.take().expect("asked for").write_all(input);
    child.wait_with_output().expect("it ends")
}

/// What it says on standard error; it must have ended with 2 and written nothing else.
fn refused(arguments: &[&str], input: &str) -> String {
    let output = output(arguments, input.as_bytes());
    let words = String::from_utf8(output.stderr).expect("words are text");
    assert_eq!(output.status.code(), Some(2), "{words}");
    assert!(output.stdout.is_empty(), "nothing but words");
    words
}

#[test]
fn detect_gives_one_line_for_each_address() {
    let (lines, code) = run(&["detect", "--offline", "Anna@Gmail.com", "anna@gmial.com", "anna@firm.example"], "");
    assert_eq!(code, 0);
    let server = |host: &str, port: u16, security: &str, trust: &str| json!({"host": host, "port": port, "security": security, "trust": trust});
    assert_eq!(lines[0]["address"], "Anna@Gmail.com");
    assert_eq!(lines[0]["provider"], "gmail");
    assert_eq!(lines[0]["suggestion"], Value::Null);
    assert_eq!(lines[0]["source"], "domain");
    assert_eq!(lines[0]["credential"], "app-password");
    assert_eq!(lines[0]["smtp"][0], server("smtp.gmail.com", 465, "tls", "catalogue"));
    assert_eq!(lines[0]["imap"][0], server("imap.gmail.com", 993, "tls", "catalogue"));

    assert_eq!(lines[1]["provider"], Value::Null, "a slip is never applied");
    assert_eq!(lines[1]["suggestion"], json!({"address": "anna@gmail.com", "provider": "gmail"}));
    assert_eq!(lines[1]["source"], "typo");
    assert_eq!(lines[1]["smtp"], json!([]), "no code goes to whoever owns the slip");

    assert_eq!(lines[2]["source"], "guess");
    assert_eq!(lines[2]["credential"], Value::Null);
    assert_eq!(lines[2]["smtp"][0], server("smtp.firm.example", 465, "tls", "own-domain"));
    let keys: Vec<_> = lines.iter().map(|line| line.as_object().expect("an object").keys().count()).collect();
    assert_eq!(keys, [9, 9, 9], "the same keys in every line");
}

#[test]
fn detect_takes_mx_hosts_instead_of_asking() {
    let arguments = ["detect", "--mx", "alt1.aspmx.l.google.com", "--mx", "aspmx.l.google.com", "anna@firm.example"];
    let (lines, code) = run(&arguments, "");
    assert_eq!(code, 0);
    assert_eq!((&lines[0]["provider"], &lines[0]["source"]), (&json!("google-workspace"), &json!("mx")));
    let (lines, _) = run(&["detect", "--mx", "aspmx.l.google.com.evil.example", "anna@firm.example"], "");
    assert_eq!(lines[0]["provider"], Value::Null);
    let (lines, _) = run(&["detect", "--mx", "MX1-US1.ppe-hosted.com.", "anna@firm.example"], "");
    assert_eq!((&lines[0]["source"], &lines[0]["behind"]), (&json!("guess"), &json!("Proofpoint")));
    let (lines, _) = run(&["detect", "--mx", ".", "anna@firm.example"], "");
    assert_eq!((&lines[0]["source"], &lines[0]["takes_no_mail"]), (&json!("guess"), &json!(true)));
}

#[test]
fn detect_reads_requests_from_lines() {
    let input = r#"{"address":"anna@yahoo.com"}

{"address":"anna@firm.example","mx":["aspmx.l.google.com"]}
{"address":"ben@firm.example","mx":[]}
no request
{"address":"nobody"}
{"address":"anna@gmail,com"}
"#;
    let (lines, code) = run(&["detect", "--offline", "--jsonl"], input);
    let providers: Vec<_> = lines.iter().map(|line| line["provider"].as_str()).collect();
    assert_eq!(providers, [Some("yahoo"), Some("google-workspace"), None, None, None, None]);
    assert_eq!(lines[3]["error"], "not-a-request");
    assert_eq!(lines[4]["error"], "no-at");
    assert_eq!(lines[5]["error"], "domain");
    assert_eq!(lines[5]["suggestion"], json!({"address": "anna@gmail.com", "provider": "gmail"}));
    assert_eq!(code, 2, "one line at least could not be used");
}

#[test]
fn detect_survives_bad_addresses() {
    let long = format!("anna@{}.example", "x".repeat(500));
    let (lines, code) = run(&["detect", "--offline", "", "anna@", &long, "an\u{7}na@gmail.com", "anna@gmail.com"], "");
    assert_eq!(code, 2);
    assert!(lines[..4].iter().all(|line| line["error"].is_string() && line["provider"].is_null()), "{lines:?}");
    assert_eq!(lines[4]["provider"], "gmail", "the others are answered all the same");
}

#[test]
fn code_shows_shape_and_findings() {
    let (lines, code) = run(&["code", "--provider", "gmail"], "kcif yukb jejk mdju\n");
    assert_eq!(code, 0);
    let spaces = json!([{"what": "spaces", "count": 3}]);
    let shape = json!({"length": 16, "groups": [4, 4, 4, 4]});
    assert_eq!(
        lines,
        [json!({"provider": "gmail", "usable": true, "shape": shape, "cleaned": spaces, "findings": []})]
    );

    let (lines, code) = run(&["code", "--provider", "gmail"], "kcif yukb jejk mdj");
    assert_eq!(code, 1);
    assert_eq!(lines[0]["findings"], json!([{"finding": "too-short", "found": 15, "expected": 16}]));
    assert_eq!((&lines[0]["usable"], &lines[0]["shape"]), (&json!(false), &Value::Null));
}

#[test]
fn code_never_shows_the_code() {
    for input in [
        CODE,
        "kcif yukb jejk mdju",
        "App password: kcif yukb jejk mdju",
        "kcifyukbjejkmdjukcifyukbjejkmdju",
        "kcifyukbjejkmdj!",
    ] {
        let output = output(&["code", "--provider", "gmail"], input.as_bytes());
        let said = String::from_utf8([output.stdout, output.stderr].concat()).expect("text");
        assert!(["kcif", "yukb", "jejk", "mdj"].iter().all(|part| !said.contains(part)), "{said}");
    }
}

#[test]
fn code_survives_bad_input() {
    let (lines, code) = run(&["code", "--provider", "gmail"], "");
    assert_eq!((&lines[0]["findings"], code), (&json!([{"finding": "empty"}]), 1));
    let (lines, code) = run(&["code", "--provider", "gmail"], &"kcif ".repeat(2_000_000));
    assert_eq!((&lines[0]["findings"], code), (&json!([{"finding": "far-too-long"}]), 1));
    let output = output(&["code", "--provider", "gmail"], b"kcif\xff\xfe");
    assert_eq!(output.status.code(), Some(1), "bytes that are no text");
    assert!(refused(&["code", "--provider", "nobody"], CODE).contains("nobody"));
}

#[test]
fn check_refuses_other_organisations_hosts() {
    for host in ["smtp.evil.example", "smtp.gmail.com.evil.example", "127.0.0.1"] {
        let server = format!("{host}:465:tls");
        let words = refused(&["check", "--address", "anna@gmail.com", "--smtp", &server, "--json"], CODE);
        assert!(words.contains(host) && !words.contains("kcif"), "{words}");
    }
}

#[test]
fn check_needs_a_command_line_that_can_be_used() {
    for arguments in [
        &["check"][..],
        &["check", "--address", "nobody"],
        &["check", "--address", "anna@gmail.com", "--smtp", "smtp.gmail.com:465"],
        &["check", "--address", "anna@gmail.com", "--smtp", "smtp.gmail.com:465:plain"],
        &["check", "--address", "anna@gmail.com", "--imap", "imap.gmail.com:70000:tls"],
        &["check", "--address", "anna@gmail.com", "--only", "pop3"],
        &["check", "--address", "anna@gmail.com", CODE],
        &["check", "--address", "anna@gmail.com", "--code", CODE],
    ] {
        refused(arguments, CODE);
    }
}

#[test]
fn check_says_what_cannot_be_the_code() {
    let (lines, code) = run(&["check", "--address", "anna@gmail.com", "--json"], "123456");
    assert_eq!(code, 2);
    assert_eq!(lines.len(), 1, "nothing was sent");
    assert_eq!((&lines[0]["event"], &lines[0]["usable"]), (&json!("code"), &json!(false)));
    assert_eq!(lines[0]["findings"], json!([{"finding": "one-time-code"}]));
}

#[test]
fn check_sends_a_google_code_to_an_unknown_host_only_when_told_so() {
    // Nobody answers there, and no name has to be found out.
    let check = ["check", "--address", "info@mailbox.invalid", "--smtp", "192.0.2.1:465:tls", "--only", "smtp"];
    for input in ["wqzt hbnv xkrd pmlc", "wqzthbnvxkrdpmlc\n", "App password: wqzt hbnv xkrd pmlc"] {
        let (lines, code) = run(&[&check[..], &["--json"]].concat(), input);
        assert_eq!((lines.len(), code), (1, 2), "nothing was tried: {lines:?}");
        assert_eq!(lines[0]["findings"], json!([{"finding": "belongs-elsewhere", "provider": "gmail"}]));
        assert_eq!(lines[0]["usable"], false);
    }
    let other = [&check[..], &["--json", "--yes-send-to", "192.0.2.2"]].concat();
    assert_eq!(run(&other, "bfgh-jnkt-rzlw-vcdx").1, 2, "another host is no answer");
    let output = output(&check, b"wqzt hbnv xkrd pmlc");
    let words = String::from_utf8([output.stdout, output.stderr].concat()).expect("words are text");
    assert!(words.contains("from Google") && words.contains("--yes-send-to 192.0.2.1"), "{words}");
    assert!(!words.contains("wqzt") && !words.contains("belongs-elsewhere"), "{words}");
}

#[test]
fn check_sends_it_where_it_was_told_to() {
    // A name that nobody has: the check ends when it is looked up.
    let server = "mail.mailbox.invalid:993:tls";
    let check = ["check", "--json", "--address", "info@mailbox.invalid", "--imap", server, "--only", "imap"];
    assert_eq!(run(&check, "wqzt hbnv xkrd pmlc").0.len(), 1);
    let told = [&check[..], &["--yes-send-to", "MAIL.mailbox.invalid"]].concat();
    let (lines, _) = run(&told, "wqzt hbnv xkrd pmlc");
    assert_eq!((&lines[0]["usable"], lines.last().map(|line| &line["event"])), (&json!(true), Some(&json!("verdict"))));
}

#[test]
fn check_knows_where_no_password_is_taken() {
    let (lines, code) = run(&["check", "--address", "anna@outlook.com", "--json"], "");
    assert_eq!(code, 1, "a cause was found without asking for a code");
    let verdict = lines.last().expect("a verdict");
    assert_eq!((&verdict["event"], &verdict["proven"]), (&json!("verdict"), &json!(false)));
    assert_eq!(verdict["smtp"]["cause"], "basic-auth-retired");
    assert_eq!(verdict["imap"]["cause"], "basic-auth-retired");
}

#[test]
fn check_meets_a_port_where_nobody_listens() {
    // Bound and let go: free, and not given away again soon.
    let port =
        std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("loopback").port();
    let server = format!("127.0.0.1:{port}:tls");
    let arguments = ["check", "--address", "anna@mailbox.invalid", "--smtp", &server, "--json"];
    let (lines, code) = run(&arguments, "a password\n");
    assert_eq!(code, 1);
    let verdict = lines.last().expect("a verdict");
    assert_eq!(verdict["smtp"]["cause"], "connection-refused", "{verdict}");
    assert_eq!(verdict["smtp"]["server"], server);
    assert_eq!(verdict["imap"], Value::Null, "it was not asked for");
    assert_eq!(lines[0]["event"], "code");
    assert!(lines.iter().any(|line| line["event"] == "started" && line["stage"] == "connect"), "{lines:?}");
    assert!(!format!("{lines:?}").contains("a password"));

    let output = output(&arguments[..arguments.len() - 1], b"a password\n");
    let words = String::from_utf8(output.stdout).expect("words are text");
    assert_eq!(output.status.code(), Some(1));
    assert!(words.contains("connection-refused") && !words.contains("a password"), "{words}");
}

#[cfg(unix)]
#[test]
fn check_stops_when_it_is_interrupted() {
    // Takes the connection and says nothing.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("loopback");
    let server = format!("127.0.0.1:{}:tls", listener.local_addr().expect("it is bound").port());
    let mut command = Command::new(env!("CARGO_BIN_EXE_sparekey-cli"));
    command.args(["check", "--address", "anna@mailbox.invalid", "--imap", &server, "--json"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the program was built");
    child.stdin.take().expect("asked for").write_all(b"a password").expect("it reads");
    let connection = listener.accept().expect("it connects");
    let status = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill is everywhere");
    assert!(status.success());
    let output = child.wait_with_output().expect("it ends");
    drop(connection);
    assert_eq!(output.status.code(), Some(130));
    let text = String::from_utf8(output.stdout).expect("lines are text");
    let last: Value = serde_json::from_str(text.lines().last().expect("a verdict")).expect("JSON");
    assert_eq!((&last["event"], &last["imap"]["outcome"]), (&json!("verdict"), &json!("cancelled")));
}

#[test]
fn apps_are_listed_with_what_they_need() {
    let (lines, code) = run(&["apps"], "");
    assert_eq!(code, 0);
    let ids: Vec<_> = lines.iter().filter_map(|line| line["id"].as_str()).collect();
    for id in ["imacash", "itfin", "iinsight", "saleshandy", "accountmate"] {
        assert!(ids.contains(&id), "{ids:?}");
    }
    let imacash = lines.iter().find(|line| line["id"] == "imacash").expect("it is listed");
    assert_eq!(imacash["needs"], json!(["smtp"]));
    assert_eq!(imacash["smtp_ports"][0], json!({"port": 587, "security": "starttls"}));
    assert!(lines.iter().all(|line| line["fields"].as_array().is_some_and(|fields| !fields.is_empty())));
}

#[test]
fn a_reader_may_stop_reading() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sparekey-cli"));
    command.args(["detect", "--offline"]).args(std::iter::repeat_n("anna@gmail.com", 3000));
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program was built");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[cfg(target_os = "linux")]
#[test]
fn the_environment_names_no_authority_for_a_known_provider() {
    // Both wait for a code on standard input; meanwhile their environment can be read.
    let environment_forgets = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sparekey-cli"));
        command.args(arguments).env("SSL_CERT_FILE", "/authority.pem").stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("the program was built");
        let place = format!("/proc/{}/environ", child.id());
        let deadline = std::time::Instant::now() + std::time::Duration::from_secs(3);
        let forgets = loop {
            let environment = match std::fs::read(&place) {
                Err(fault) if fault.kind() == std::io::ErrorKind::PermissionDenied => break None,
                read => read.expect("the program waits"),
            };
            let named = environment.split(|byte| *byte == 0).any(|entry| entry.starts_with(b"SSL_CERT_FILE="));
            // Empty while the program is being replaced.
            if !environment.is_empty() && !named || std::time::Instant::now() > deadline {
                break Some(!named);
            }
            std::thread::sleep(std::time::Duration::from_millis(20));
        };
        child.kill().expect("it still waits");
        child.wait().expect("it was killed");
        forgets
    };
    let known = environment_forgets(&["check", "--address", "anna@gmail.com"]);
    if known.is_none() {
        // Not `eprintln!`: the test harness would swallow it, since the test passes.
        let _ =
            writeln!(std::io::stderr(), "skipped: what the environment forgets: root alone may look into the program");
        return;
    }
    assert_eq!(known, Some(true));
    let named = environment_forgets(&["check", "--address", "anna@gmail.com", "--smtp", "smtp.gmail.com:465:tls"]);
    assert_eq!(named, Some(true));
    let own = ["check", "--address", "anna@firm.example", "--smtp", "mail.firm.example:465:tls", "--only", "smtp"];
    assert_eq!(environment_forgets(&own), Some(false), "one's own server may stand on one's own authority");
}

/// Nothing outside the program adds a provider or changes one: not a folder that it stores in, not where it is started.
#[test]
fn provider_files_beside_the_program_change_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let gmail = include_str!("../../engine/providers/gmail.toml").replace("smtp.gmail.com", "smtp.evil.example");
    for place in ["", "providers", "sparekey", "sparekey/providers", ".config/sparekey", ".local/share/sparekey"] {
        let place = folder.path().join(place);
        std::fs::create_dir_all(&place).expect("a folder");
        std::fs::write(place.join("gmail.toml"), &gmail).expect("written");
        std::fs::write(place.join("owners.toml"), "\"evil.example\" = \"google\"\n").expect("written");
        std::fs::write(place.join("providers.json"), "{}").expect("written");
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_sparekey-cli"));
    command.args(["detect", "--offline", "anna@gmail.com"]).current_dir(folder.path());
    for variable in ["SPAREKEY_STATE", "SPAREKEY_PROVIDERS", "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA"] {
        command.env(variable, folder.path());
    }
    let output = command.output().expect("it ends");
    let line: Value = serde_json::from_slice(&output.stdout).expect("one line");
    assert_eq!(line["provider"], "gmail");
    assert!(line["smtp"].to_string().contains("smtp.gmail.com") && !line.to_string().contains("evil"), "{line}");
}

#[test]
fn explain_answers_each_line_in_order() {
    let input = concat!(
        r#"{"protocol":"smtp","stage":"auth","provider":"gmail","reply":"534-5.7.9 Application-specific password required","note":"x"}"#,
        "\n{\"reply\":\"hunter2hunter2\n",
        "{\"reply\":7}\n\n",
        r#"{"protocol":"imap","stage":"lunch","provider":"nobody","reply":"NO [ALERT] Too many simultaneous connections","evidence":{"colour":"red","port":true}}"#,
        "\n",
    );
    let (lines, code) = run(&["explain", "--jsonl"], input);
    assert_eq!(code, 2, "two lines could not be used");
    assert_eq!(lines[0], json!({"cause": "app-password-required", "who": "you", "confidence": "high"}));
    assert_eq!((&lines[1]["error"], &lines[1]["line"]), (&json!("not-a-reply"), &json!(2)));
    assert_eq!((&lines[2]["error"], &lines[2]["line"]), (&json!("not-a-reply"), &json!(3)));
    assert!(!lines[1].to_string().contains("hunter"), "nothing of it is repeated");
    assert_eq!(lines[3]["cause"], "too-many-connections");
    assert_eq!(lines.len(), 4);
}

#[test]
fn explain_survives_bytes_that_are_no_text() {
    let mut input = br#"{"protocol":"smtp","stage":"auth","provider":"qq","reply":"535 Error: "#.to_vec();
    input.extend([0xc7, 0xeb, 0xca, 0xb9, 0xff]);
    input.extend(br#" http://service.mail.qq.com/cgi-bin/help?no=1001256"}"#);
    let output = output(&["explain", "--jsonl"], &input);
    let said: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(said["cause"], "app-password-required");
}

#[test]
fn explain_says_what_to_do() {
    let said = output(
        &["explain", "--provider", "gmail"],
        b"smtplib.SMTPAuthenticationError: (534, b'5.7.9 Application-specific password required')",
    );
    let words = String::from_utf8(said.stdout).expect("text");
    assert_eq!(said.status.code(), Some(0));
    assert!(words.contains("Google wants an app password") && words.contains("Your turn"), "{words}");
    let (lines, code) = run(
        &[
            "explain",
            "--json",
            "--address",
            "a@gmail.com",
            "--app",
            "imacash",
            "--text",
            "Username and Password not accepted",
        ],
        "",
    );
    assert_eq!((code, &lines[0]["cause"], &lines[0]["app"]), (0, &json!("app-password-required"), &json!("imacash")));
    assert_eq!(lines[0]["provider"], "gmail");
    assert_eq!(run(&["explain", "--json", "--text", "colourless green ideas"], "").1, 1, "nothing that is known fits");
    let said = output(&["--lang", "en", "explain"], b"colourless green ideas");
    let words = String::from_utf8(said.stdout).expect("text");
    assert!(words.contains("Send them to your helpdesk") && words.contains("What was said: colourless"), "{words}");
    assert!(refused(&["explain"], " \n").contains("no text"));
    assert!(refused(&["explain", "--app", "nope", "--text", "x"], "").contains("nope"));
    assert!(refused(&["explain", "--provider", "gmial", "--text", "x"], "").contains("did you mean gmail"));
    assert!(refused(&["explain", "--provider", "%%%", "--text", "x"], "").contains("`detect` gives the ids"));
    for loose in ["dovecot", "outlook", "Gmail", "netease"] {
        let (lines, code) = run(&["explain", "--json", "--provider", loose, "--text", "authentication failed"], "");
        assert_eq!((lines.len(), code), (1, 0), "{loose}");
    }
}

//! The programs that are compared, and what is measured of each.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use sparekey_tests::find_program;
use sparekey_tests::program::built;

use crate::world::{CODE, HOST, address};

/// A run that is repeated.
pub(crate) struct Case {
    pub(crate) tool: &'static str,
    pub(crate) ports: &'static str,
    pub(crate) command: Command,
    /// What it reads.
    pub(crate) input: String,
    /// What it must write, and what it must not: there are programs that end well although nothing worked.
    pub(crate) good: &'static str,
    pub(crate) bad: &'static str,
    /// Its lines of the table.
    pub(crate) rows: Vec<Row>,
}

/// A line of the table.
pub(crate) struct Row {
    /// Up to when the time is taken.
    pub(crate) until: Until,
    /// Most round trips that are let pass.
    pub(crate) mark: Option<f64>,
}

/// Up to when the time is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Until {
    /// The last of the legs has signed in; ours says it line by line.
    SignedIn,
    /// The inbox is open as well.
    Opened,
    /// The program has ended.
    Ended,
}

impl Until {
    pub(crate) fn words(self) -> &'static str {
        match self {
            Until::SignedIn => "signed in",
            Until::Opened => "inbox opened",
            Until::Ended => "ended",
        }
    }
}

/// All cases; each program works in the folder.
pub(crate) fn cases(folder: &Path) -> io::Result<Vec<Case>> {
    let mut cases = ours();
    match himalaya() {
        Some(program) => cases.extend(himalayas(&program, folder)?),
        None => println!("himalaya is not here; `cargo xtask bench round-trips` builds it."),
    }
    cases.extend(libraries()?);
    cases.extend(curls());
    for case in &mut cases {
        let path = env::var_os("PATH").unwrap_or_default();
        case.command.env_clear().env("PATH", path).env("HOME", folder).env("SPAREKEY_STATE", folder.join("state"));
    }
    Ok(cases)
}

fn ours() -> Vec<Case> {
    let smtps = format!("--smtp={HOST}:465:tls");
    let submission = format!("--smtp={HOST}:587:starttls");
    let imaps = format!("--imap={HOST}:993:tls");
    let row = |until, mark| Row { until, mark };
    let ended = || row(Until::Ended, None);
    let one = |ports, arguments: &[&str], rows| {
        let mut command = Command::new(built("SPAREKEY_CLI", "sparekey-cli"));
        command.args(["check", "--json", "--address", &address()]).args(arguments);
        let (good, bad) = ("\"proven\":true", "\"proven\":false");
        Case { tool: "sparekey-cli check", ports, command, input: format!("{CODE}\n"), good, bad, rows }
    };
    use Until::{Opened, SignedIn};
    vec![
        one("465", &[&smtps, "--only=smtp"], vec![row(SignedIn, Some(7.2)), ended()]),
        one("587", &[&submission, "--only=smtp"], vec![row(SignedIn, Some(9.2)), ended()]),
        one("993", &[&imaps, "--only=imap"], vec![row(SignedIn, Some(5.2)), row(Opened, Some(6.3)), ended()]),
        one("465 + 993", &[&smtps, &imaps], vec![row(SignedIn, Some(7.4)), row(Opened, None), ended()]),
    ]
}

fn himalaya() -> Option<PathBuf> {
    let tools = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/tools/bin/himalaya");
    find_program("himalaya").or_else(|| tools.is_file().then_some(tools))
}

fn himalayas(program: &Path, folder: &Path) -> io::Result<Vec<Case>> {
    let mut cases = Vec::new();
    for (ports, backend, server, starttls) in [
        ("465", "smtp", format!("smtps://{HOST}:465"), false),
        ("587", "smtp", format!("smtp://{HOST}:587"), true),
        ("993", "imap", format!("imaps://{HOST}:993"), false),
    ] {
        let config = folder.join(format!("himalaya-{ports}.toml"));
        let address = address();
        let text = format!(
            "[accounts.far]\ndefault = true\n{backend}.server = \"{server}\"\n{backend}.starttls = {starttls}\n\
             {backend}.sasl.plain.username = \"{address}\"\n{backend}.sasl.plain.password.raw = \"{CODE}\"\n"
        );
        fs::write(&config, text)?;
        let mut command = Command::new(program);
        command.arg("--config").arg(config).args(["--backend", backend, "account", "check"]);
        cases.push(other("himalaya account check", ports, command, "OK", "FAIL"));
    }
    Ok(cases)
}

fn libraries() -> io::Result<Vec<Case>> {
    let own = env::current_exe()?;
    let role = |tool, ports, role| {
        let mut command = Command::new(&own);
        command.arg(role);
        other(tool, ports, command, "", "\0")
    };
    Ok(vec![
        role("lettre test_connection", "465", "as-lettre"),
        role("lettre test_connection", "587", "as-lettre-starttls"),
        role("async-imap login, logout", "993", "as-async-imap"),
    ])
}

fn curls() -> Vec<Case> {
    let servers = [("465", "smtps", 465), ("587", "smtp", 587), ("993", "imaps", 993)];
    let one = |(ports, scheme, port)| {
        let mut command = Command::new("curl");
        command.args(["--silent", "--show-error", "--ssl-reqd", "--user", &format!("{}:{CODE}", address())]);
        command.args(["--request", "NOOP", &format!("{scheme}://{HOST}:{port}/")]);
        other("curl", ports, command, "", "\0")
    };
    servers.into_iter().map(one).collect()
}

fn other(tool: &'static str, ports: &'static str, command: Command, good: &'static str, bad: &'static str) -> Case {
    let rows = vec![Row { until: Until::Ended, mark: None }];
    Case { tool, ports, command, input: String::new(), good, bad, rows }
}

//! Two faces, and what each says of a case.

use std::sync::Arc;

use serde_json::Value;
use sparekey_engine::check::{Network, Trust};
use sparekey_engine::provider::Catalogue;
use sparekey_engine::view::{ChoiceId, FieldId, Press, Screen, View};
use sparekey_platform::FileSettings;
use sparekey_tests::certificates::{Authority, Flaw, Issued};
use sparekey_tests::decoys::ClosedPort;
use sparekey_tests::dialogues::Dialogue;
use sparekey_tests::program::Home;
use sparekey_tests::walk::Walk;

use crate::cases::{Case, Identity, Server};

pub(crate) const ADDRESS: &str = "anna@mail-of-anna.example";
pub(crate) const CODE: &str = "correct horse 7 battery";
const LEGS: [&str; 2] = ["smtp", "imap"];

/// Certificates, and who is trusted.
pub(crate) struct Ground {
    authority: Authority,
    good: Issued,
    other_name: Issued,
    expired: Issued,
    not_yet: Issued,
    stranger: Issued,
    runtime: tokio::runtime::Runtime,
}

impl Ground {
    pub(crate) fn new() -> Self {
        let authority = Authority::new();
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        Self {
            good: authority.issue(Flaw::None),
            other_name: authority.issue(Flaw::OtherName),
            expired: authority.issue(Flaw::Expired),
            not_yet: authority.issue(Flaw::NotYet),
            stranger: Authority::new().issue(Flaw::None),
            authority,
            runtime,
        }
    }

    fn identity(&self, identity: Identity) -> &Issued {
        match identity {
            Identity::Of(Flaw::None) => &self.good,
            Identity::Of(Flaw::OtherName) => &self.other_name,
            Identity::Of(Flaw::Expired) => &self.expired,
            Identity::Of(Flaw::NotYet) => &self.not_yet,
            Identity::Stranger => &self.stranger,
        }
    }
}

/// What a face says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) legs: Vec<LegSaid>,
    /// How the message fared, if one was sent.
    pub(crate) journey: Option<String>,
}

impl Said {
    /// Without the servers' own words where the other does not show them for each leg.
    pub(crate) fn shown_as_by(mut self, other: &Self) -> Self {
        if other.legs.iter().all(|leg| leg.line.is_none()) {
            self.legs.iter_mut().for_each(|leg| leg.line = None);
        }
        self
    }
}

/// What it says of a leg. Ports differ from run to run, and are left out.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct LegSaid {
    pub(crate) leg: String,
    pub(crate) outcome: String,
    pub(crate) cause: Option<String>,
    pub(crate) confidence: Option<String>,
    pub(crate) stage: Option<String>,
    pub(crate) instead: Option<String>,
    /// The server's own words.
    pub(crate) line: Option<String>,
}

/// The servers of a case, running.
pub(crate) struct Running {
    ports: [u16; 2],
    _servers: Vec<Dialogue>,
    _closed: Vec<ClosedPort>,
}

impl Running {
    pub(crate) fn start(ground: &Ground, case: &Case) -> Self {
        let (mut servers, mut closed) = (Vec::new(), Vec::new());
        let mut port = |server: &Server| match &server.script {
            None => {
                closed.push(ClosedPort::new());
                closed.last().map(ClosedPort::port).unwrap()
            }
            Some(script) => {
                servers.push(Dialogue::start(script.clone(), ground.identity(server.identity)));
                servers.last().map(Dialogue::port).unwrap()
            }
        };
        let ports = [port(&case.smtp), case.imap.as_ref().map(&mut port).unwrap_or_default()];
        Self { ports, _servers: servers, _closed: closed }
    }

    /// Port and mode of each leg.
    pub(crate) fn legs<'a>(&'a self, case: &'a Case) -> impl Iterator<Item = (&'static str, u16, &'static str)> + 'a {
        let servers = [Some(&case.smtp), case.imap.as_ref()];
        let legs = LEGS.into_iter().zip(self.ports).zip(servers);
        legs.filter_map(|((leg, port), server)| Some((leg, port, server?.security)))
    }

    /// The text without its ports.
    fn without_ports(&self, text: &str) -> String {
        self.ports.iter().zip(LEGS).fold(text.to_owned(), |text, (port, leg)| match port {
            0 => text,
            port => text.replace(&port.to_string(), &format!("<{leg}>")),
        })
    }
}

/// `sparekey-cli check --json`.
pub(crate) fn by_check(ground: &Ground, case: &Case) -> Said {
    check_trusting(ground, case, &ground.authority.root_pem())
}

/// The same, trusting these authorities.
pub(crate) fn check_trusting(ground: &Ground, case: &Case, roots_pem: &str) -> Said {
    let running = Running::start(ground, case);
    let home = Home::trusting(roots_pem);
    let servers: Vec<String> = running
        .legs(case)
        .flat_map(|(leg, port, security)| [format!("--{leg}"), format!("localhost:{port}:{security}")])
        .collect();
    let mut arguments = vec!["--json", "--address", ADDRESS, "--no-portal-probe"];
    arguments.extend(servers.iter().map(String::as_str));
    match case.imap {
        Some(_) => arguments.push("--journey"),
        None => arguments.extend(["--only", "smtp"]),
    }
    let run = home.check(CODE, &arguments);
    let last = run.lines().pop().unwrap_or_else(|| panic!("{}: {}", case.name, run.stderr));
    let text = |value: &Value| value.as_str().map(|text| text.replace('-', "").to_lowercase());
    let legs = LEGS.into_iter().filter(|leg| !last[leg].is_null()).map(|leg| {
        let found = &last[leg];
        LegSaid {
            leg: leg.into(),
            outcome: text(&found["outcome"]).unwrap(),
            cause: text(&found["cause"]),
            confidence: text(&found["confidence"]),
            stage: text(&found["stage"]),
            instead: found["instead"]["server"].as_str().map(|server| running.without_ports(server)),
            line: found["facts"]["server_line"].as_str().map(|line| running.without_ports(line)),
        }
    });
    let journey = text(&last["journey"]["outcome"]);
    Said { legs: legs.collect(), journey }
}

/// The session that the window shows.
pub(crate) fn by_wizard(ground: &Ground, case: &Case) -> Said {
    let running = Running::start(ground, case);
    let _entered = ground.runtime.enter();
    let folder = tempfile::tempdir().unwrap();
    let settings = Arc::new(FileSettings::new(Some(folder.path().to_owned())));
    let mut network = Network::system();
    network.portal = None;
    network.trust = Trust::Only(ground.authority.root_der());
    let walk = Walk::start(Catalogue::embedded(), false, network, settings);
    let needs = if case.imap.is_some() { "read" } else { "send" };
    walk.choose(ChoiceId::App, "other").types(FieldId::AppName, "Books").choose(ChoiceId::AppNeeds, needs);
    walk.press(Press::Continue);
    walk.screen("address");
    walk.types(FieldId::Address, ADDRESS).types(FieldId::DisplayName, "Anna");
    walk.until("the form for servers", |view| matches!(&view.screen, Screen::Address { server: Some(_), .. }));
    for (leg, port, security) in running.legs(case) {
        let (host, number, mode) = match leg {
            "smtp" => (FieldId::SmtpHost, FieldId::SmtpPort, ChoiceId::SmtpSecurity),
            _ => (FieldId::ImapHost, FieldId::ImapPort, ChoiceId::ImapSecurity),
        };
        walk.types(host, "localhost").types(number, &port.to_string()).choose(mode, security);
    }
    for next in ["two-step", "get-password", "paste"] {
        walk.press(Press::Continue).screen(next);
    }
    walk.code(CODE).press(Press::Continue);
    let ended = walk.screen("test-ended");
    walk.press(Press::CopyReport);
    walk.until("the report", |_| !walk.seen.copied.lock().unwrap().is_empty());
    let report = walk.seen.copied.lock().unwrap().pop().unwrap();
    walk.close();
    let mut said = read(&running.without_ports(&report));
    let lines = lines_shown(&ended).map(|line| running.without_ports(&line)).collect::<Vec<_>>();
    // What failed and was mended is no failure that is shown; two of the same cause are shown as one.
    let failed: Vec<_> = said.legs.iter_mut().filter(|leg| leg.outcome == "failed").collect();
    if failed.len() == lines.len() {
        for (leg, line) in failed.into_iter().zip(lines) {
            leg.line = Some(line).filter(|line| !line.is_empty());
        }
    }
    said
}

/// The server's words in each failure that is shown, empty where it said none.
fn lines_shown(view: &View) -> impl Iterator<Item = String> {
    let Screen::Test { failures, .. } = &view.screen else { panic!("{} is no end of a test", view.screen_key) };
    let said = |label: &str| label == "What the server said";
    failures.iter().map(move |failure| {
        let line = failure.details.iter().find(|detail| said(&detail.label));
        line.map(|detail| detail.value.clone()).unwrap_or_default()
    })
}

/// A report, read back.
fn read(report: &str) -> Said {
    let mut said = Said::default();
    for line in report.lines() {
        if let Some(leg) = LEGS.into_iter().find(|leg| line.starts_with(&format!("{leg} "))) {
            said.legs.push(LegSaid { leg: leg.into(), ..LegSaid::default() });
        }
        if let Some(outcome) = line.strip_prefix("message: ") {
            let outcome = outcome.split(" after ").next().unwrap_or_default();
            said.journey = Some(outcome.replace(' ', ""));
        }
        let Some(leg) = said.legs.last_mut().filter(|_| said.journey.is_none()) else { continue };
        let plain = |text: &str| text.replace('-', "").to_lowercase();
        match line.trim().split_once(": ") {
            Some(("cause", found)) => {
                let (cause, confidence) = found.split_once(" (").unwrap();
                leg.outcome = "failed".into();
                leg.cause = Some(plain(cause));
                leg.confidence = Some(confidence.trim_end_matches(')').to_owned());
            }
            Some(("at", stage)) => leg.stage = Some(plain(stage)),
            Some(("instead", server)) => leg.instead = Some(server.to_owned()),
            Some(("held", _)) => leg.outcome = "held".into(),
            None if ["proven", "cancelled"].contains(&line.trim()) => leg.outcome = line.trim().to_owned(),
            _ => {}
        }
    }
    said
}

//! Refused sign-ins are counted by every program together: programs of their own, at the same time, on one folder.

#![allow(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]

use std::env;
use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

use sparekey_engine::check::{
    Background, CheckPlan, Controls, HostLookup, LegOutcome, LegPlan, Network, Trust, run_check,
};
use sparekey_engine::endpoint::Endpoint;
use sparekey_engine::secret::Secret;
use sparekey_platform::SharedFile;
use sparekey_practice::{ADDRESS, IMAP_HOST, Practice, SMTP_HOST};

/// What a program of this test is told: the folder, the two servers, and the authority's certificate.
const FOLDER: &str = "SIGN_INS_FOLDER";
const SERVERS: &str = "SIGN_INS_SERVERS";
const ROOT: &str = "root.der";

/// The two practice servers, wherever they listen.
struct Servers([SocketAddr; 2]);

impl HostLookup for Servers {
    fn lookup(&self, host: &str, _: u16) -> io::Result<Vec<SocketAddr>> {
        Ok(vec![self.0[usize::from(host == IMAP_HOST)]])
    }
}

/// One program: checks both legs with a code that is wrong, and prints how each ended.
#[test]
fn a_program_of_its_own() {
    let Some(folder) = env::var_os(FOLDER) else { return };
    let folder = Path::new(&folder);
    let servers = env::var(SERVERS).unwrap();
    let (smtp, imap) = servers.split_once(' ').unwrap();
    let servers = Servers([smtp.parse().unwrap(), imap.parse().unwrap()]);
    let root = std::fs::read(folder.join(ROOT)).unwrap();
    let network = Network::new(Arc::new(servers), Trust::Only(root.into()))
        .counting_in(Arc::new(SharedFile::sign_ins(Some(folder.join("state")))));
    let leg = |server: &str| {
        let endpoint: Endpoint = server.parse().unwrap();
        Some(LegPlan { endpoint, user: ADDRESS.into(), public_only: false })
    };
    // As if the practice servers were a known provider's.
    let background = Background { provider: Some("gmail".into()), ..Background::default() };
    let plan = CheckPlan::new(leg(&format!("{SMTP_HOST}:465:tls")), leg(&format!("{IMAP_HOST}:993:tls")), background);
    let code = Secret::new("kcifyukbjejkmdju".into());
    let check = run_check(plan, code, network, Controls::default(), Arc::new(|_| {}));
    for leg in tokio::runtime::Runtime::new().unwrap().block_on(check).legs {
        println!(
            "{}",
            match leg.outcome {
                LegOutcome::Failed(found) => format!("ended: {}", found.cause.name()),
                LegOutcome::Held(_) => "ended: held".to_owned(),
                other => format!("ended: {other:?}"),
            }
        );
    }
}

/// Runs so many programs at the same time: how each of their legs ended.
fn together(count: usize, practice: &Practice, folder: &Path) -> Vec<String> {
    let Network { lookup, trust, .. } = practice.network();
    let Trust::Only(root) = trust else { panic!("practice has an authority of its own") };
    std::fs::write(folder.join(ROOT), &root).unwrap();
    let server = |host, port| lookup.lookup(host, port).unwrap()[0];
    let servers = format!("{} {}", server(SMTP_HOST, 465), server(IMAP_HOST, 993));
    let programs: Vec<_> = (0..count)
        .map(|_| {
            let mut program = Command::new(env::current_exe().unwrap());
            program.args(["--exact", "a_program_of_its_own", "--nocapture"]).env(FOLDER, folder);
            program.env(SERVERS, &servers).stdout(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    let said = programs.into_iter().map(|program| String::from_utf8(program.wait_with_output().unwrap().stdout));
    let said: String = said.map(Result::unwrap).collect();
    // The test harness writes on the same line.
    said.split("ended: ").skip(1).map(|ended| ended.split_whitespace().next().unwrap().to_owned()).collect()
}

#[test]
fn programs_at_the_same_time_are_refused_three_times_in_all() {
    let practice = sparekey_practice::start().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let ended = together(4, &practice, folder.path());
    assert_eq!(ended.len(), 8, "two legs each: {ended:?}");
    assert_eq!(ended.iter().filter(|ended| *ended == "held").count(), 5, "{ended:?}");
    assert_eq!(ended.iter().filter(|ended| ended.contains("password")).count(), 3, "{ended:?}");
    // And whoever comes after them.
    assert_eq!(together(1, &practice, folder.path()), ["held", "held"]);
    let kept = std::fs::read_to_string(folder.path().join("state").join("sign-ins.json")).unwrap();
    assert_eq!(kept.matches(ADDRESS).count(), 3);
    assert!(!kept.contains("kcifyukbjejkmdju"));
}

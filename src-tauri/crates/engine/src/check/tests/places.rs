//! A little internet: which name and port lead where.

use std::collections::HashMap;

use super::script::Standing;
use super::*;
use crate::check::PortalProbe;

/// Where names and ports lead. What stands nowhere refuses; a name that was never heard of is not found.
#[derive(Default)]
pub(super) struct Places {
    known: HashMap<(String, u16), Vec<SocketAddr>>,
    /// Names that take their time.
    slow: HashMap<(String, u16), Duration>,
}

impl Places {
    pub(super) fn new() -> Self {
        Self::default()
    }

    pub(super) fn at(mut self, host: &str, port: u16, address: SocketAddr) -> Self {
        self.known.entry((host.to_owned(), port)).or_default().push(address);
        self
    }

    pub(super) fn late(mut self, host: &str, port: u16, by: Duration) -> Self {
        self.slow.insert((host.to_owned(), port), by);
        self
    }

    pub(super) fn network(self, trust: Trust) -> Network {
        Network::new(Arc::new(self), trust)
    }
}

impl HostLookup for Places {
    fn lookup(&self, host: &str, port: u16) -> io::Result<Vec<SocketAddr>> {
        let place = (host.to_owned(), port);
        if let Some(by) = self.slow.get(&place) {
            std::thread::sleep(*by);
        }
        if let Some(addresses) = self.known.get(&place) {
            return Ok(addresses.clone());
        }
        match self.known.keys().any(|(known, _)| known == host) {
            // Port 1 of the loopback: nothing listens there.
            true => Ok(vec![SocketAddr::from(([127, 0, 0, 1], 1))]),
            false => Err(io::ErrorKind::NotFound.into()),
        }
    }
}

pub(super) const PORTAL: &str = "portal.example.org";

pub(super) fn portal() -> Option<PortalProbe> {
    let (host, path) = (PORTAL.into(), "/success.txt".into());
    Some(PortalProbe { host, port: 80, path, answer: "success".into() })
}

/// A web server that answers everything so.
pub(super) async fn website(answer: &str) -> Standing {
    let answer = answer.to_owned();
    let script = move || {
        vec![
            Step::ExpectStart("GET /success.txt HTTP/1.1"),
            Step::Say(answer.clone().into_bytes()),
            Step::GoneWithin(Duration::from_secs(2)),
        ]
    };
    Standing::start(&Authority::new(), script).await
}

pub(super) fn known() -> Background {
    Background { provider: Some("gmail".into()), domain: "example.com".into(), ..Background::default() }
}

pub(super) fn typed() -> Background {
    Background { typed_host: true, domain: "example.com".into(), ..Background::default() }
}

pub(super) fn way(port: u16, security: Security) -> LegPlan {
    LegPlan { endpoint: Endpoint::new(HOST, port, security), user: USER.into(), public_only: false }
}

/// Runs a check in such a network.
pub(super) async fn run(plan: CheckPlan, network: Network) -> (CheckVerdict, Vec<CheckEvent>) {
    run_until(plan, network, &CancellationToken::new()).await
}

pub(super) async fn run_until(
    plan: CheckPlan,
    network: Network,
    cancel: &CancellationToken,
) -> (CheckVerdict, Vec<CheckEvent>) {
    let events = Arc::new(Mutex::new(Vec::new()));
    let sink = events.clone();
    let controls = Controls { cancel: cancel.clone(), ..Controls::default() };
    let on_event = Arc::new(move |event| sink.lock().expect("no panic").push(event));
    let verdict = run_check(plan, Secret::new(CODE.to_owned()), network, controls, on_event).await;
    let events = events.lock().expect("no panic").clone();
    (verdict, events)
}

pub(super) fn looked(events: &[CheckEvent]) -> usize {
    events.iter().filter(|event| matches!(event, CheckEvent::Looking { .. })).count()
}

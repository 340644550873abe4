//! Evidence for tests: of a server for sending, with nothing in it but what a test is about.

use std::io::ErrorKind;

use super::evidence::{Evidence, Fault};
use crate::check::{Attempt, Background, Stage};
use crate::endpoint::{Endpoint, Leg};

pub(crate) fn seen(endpoint: Endpoint, stage: Stage, fault: Fault) -> Evidence {
    Evidence {
        leg: Leg::Smtp,
        endpoint,
        user: "anna@example.com".into(),
        stage,
        encrypted: false,
        fault,
        verb: None,
        reply: String::new(),
        whole: true,
        status: None,
        greeting: None,
        first: Vec::new(),
        shown: None,
        addresses: Vec::new(),
        tried: Vec::new(),
        peer: None,
        proxy: None,
        offered: Vec::new(),
    }
}

/// Nobody could be connected to at any of these addresses.
pub(super) fn unconnected(endpoint: Endpoint, attempts: &[(&str, ErrorKind)]) -> Evidence {
    let attempt = |(address, kind): &(&str, ErrorKind)| Attempt {
        address: format!("{address}:{}", endpoint.port).parse().expect("an address"),
        kind: *kind,
        os: None,
    };
    let tried = attempts.iter().map(attempt).collect();
    Evidence { tried, ..seen(endpoint, Stage::Connect, Fault::Connect) }
}

/// A provider that is known.
pub(crate) fn known() -> Background {
    Background { provider: Some("gmail".into()), ..Background::default() }
}

/// A server that somebody typed.
pub(super) fn typed() -> Background {
    Background { typed_host: true, ..Background::default() }
}

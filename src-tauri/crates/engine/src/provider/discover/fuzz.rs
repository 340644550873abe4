//! What strangers write must not bring in a server that may not be connected to.

use std::net::IpAddr;

use hickory_resolver::proto::op::Message;

use super::servers::FoundServer;
use super::{config, names, srv};
use crate::endpoint::{Leg, Security, host_from_typed};

const DOMAIN: &str = "firma.zz";

/// A configuration file.
pub fn autoconfig(body: &[u8]) {
    if let Ok((smtp, imap)) = config::read(body, DOMAIN) {
        smtp.iter().for_each(|server| check(Leg::Smtp, server));
        imap.iter().for_each(|server| check(Leg::Imap, server));
    }
}

/// A name server's answer.
pub fn records(answer: &[u8]) {
    let Ok(answer) = Message::from_vec(answer) else { return };
    for host in names::exchanges(&answer.answers) {
        assert!(host == "." || !host.ends_with('.'), "{host}");
    }
    let targets = names::targets(&answer.answers);
    for (leg, security) in [(Leg::Smtp, Security::Tls), (Leg::Smtp, Security::Starttls), (Leg::Imap, Security::Tls)] {
        srv::found(leg, security, targets.clone()).for_each(|server| check(leg, &server));
    }
}

fn check(leg: Leg, server: &FoundServer) {
    let endpoint = &server.endpoint;
    let ports: &[u16] = if leg == Leg::Smtp { &[465, 587] } else { &[993] };
    assert!(ports.contains(&endpoint.port), "{endpoint}");
    assert!(endpoint.host.parse::<IpAddr>().is_err(), "{endpoint}");
    assert!(endpoint.host.contains('.') && endpoint.host.is_ascii() && endpoint.host.len() <= 253, "{endpoint}");
    assert_eq!(host_from_typed(&endpoint.host).as_deref(), Some(endpoint.host.as_str()), "its one form");
}

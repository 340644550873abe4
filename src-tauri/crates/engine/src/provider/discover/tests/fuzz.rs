//! What strangers write must neither stop the program nor bring in a server that may not be connected to.
//!
//! Runs for some seconds as a test, with the examples beside it as seeds; `cargo bolero test -p sparekey-engine
//! provider::discover::tests::fuzz::configs` runs it for as long as wanted under libFuzzer.

use std::net::IpAddr;

use super::super::config::read;
use super::DOMAIN;
use crate::endpoint::{Leg, host_from_typed};
use crate::provider::discover::FoundServer;

#[test]
fn configs() {
    bolero::check!(name = "configs").with_max_len(4_096).for_each(|body: &[u8]| {
        if let Ok((smtp, imap)) = read(body, DOMAIN) {
            smtp.iter().for_each(|server| check(Leg::Smtp, server));
            imap.iter().for_each(|server| check(Leg::Imap, server));
        }
    });
}

/// The pieces that files are made of, put together in any order: far more of these get past the parser.
#[test]
fn pieces() {
    const PIECES: [&str; 40] = [
        "<clientConfig version=\"1.1\">",
        "</clientConfig>",
        "<emailProvider id=\"x\">",
        "</emailProvider>",
        "<incomingServer type=\"imap\">",
        "</incomingServer>",
        "<outgoingServer type=\"smtp\">",
        "</outgoingServer>",
        "<hostname>",
        "</hostname>",
        "<port>",
        "</port>",
        "<socketType>",
        "</socketType>",
        "<authentication>",
        "</authentication>",
        "<username>",
        "</username>",
        "smtp.firma.zz",
        "127.0.0.1",
        "localhost",
        "[::1]",
        "0x7f.1",
        "%EMAILDOMAIN%",
        "%EMAILADDRESS%",
        "465",
        "587",
        "993",
        "25",
        "SSL",
        "STARTTLS",
        "plain",
        "password-cleartext",
        "OAuth2",
        "<!DOCTYPE x [<!ENTITY a \"b\">]>",
        "&a;",
        "&#46;",
        "<![CDATA[",
        "]]>",
        "\u{202E}",
    ];
    const START: &str = "<clientConfig><emailProvider><outgoingServer type='smtp'>";
    const END: &str = "</outgoingServer></emailProvider></clientConfig>";
    bolero::check!(name = "pieces").with_type::<Vec<u8>>().for_each(|choice: &Vec<u8>| {
        let inner: String = choice.iter().map(|at| PIECES[usize::from(*at) % PIECES.len()]).collect();
        for text in [inner.clone(), format!("{START}{inner}{END}")] {
            if let Ok((smtp, imap)) = read(text.as_bytes(), DOMAIN) {
                smtp.iter().for_each(|server| check(Leg::Smtp, server));
                imap.iter().for_each(|server| check(Leg::Imap, server));
            }
        }
    });
}

fn check(leg: Leg, server: &FoundServer) {
    let endpoint = &server.endpoint;
    let ports: &[u16] = if leg == Leg::Smtp { &[465, 587] } else { &[993] };
    assert!(ports.contains(&endpoint.port), "{endpoint}");
    assert!(endpoint.host.parse::<IpAddr>().is_err(), "{endpoint}");
    assert!(endpoint.host.contains('.') && endpoint.host.is_ascii() && endpoint.host.len() <= 253, "{endpoint}");
    assert_eq!(host_from_typed(&endpoint.host).as_deref(), Some(endpoint.host.as_str()), "its one form");
}

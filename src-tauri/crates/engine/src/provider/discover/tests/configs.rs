//! Configuration files as strangers write them.

use super::super::config::{ConfigFault, read};
use super::*;
use crate::provider::UserName;

fn file(servers: &str) -> Vec<u8> {
    format!("<clientConfig version='1.1'><emailProvider id='x'>{servers}</emailProvider></clientConfig>").into_bytes()
}

fn outgoing(host: &str, port: &str, socket: &str, rest: &str) -> String {
    format!(
        "<outgoingServer type='smtp'><hostname>{host}</hostname><port>{port}</port>\
         <socketType>{socket}</socketType>{rest}</outgoingServer>"
    )
}

/// The servers for sending that are taken from a file.
fn sending(servers: &str) -> Vec<String> {
    let (smtp, _) = read(&file(servers), DOMAIN).expect("a file");
    shown(smtp.iter().map(|server| &server.endpoint))
}

#[test]
fn only_encrypted_servers_at_the_usual_ports_are_taken() {
    for (server, expected) in [
        (outgoing("smtp.firma.zz", "465", "SSL", ""), vec!["smtp.firma.zz:465:tls"]),
        (outgoing(" SMTP.Firma.zz. ", " 587 ", " STARTTLS ", ""), vec!["smtp.firma.zz:587:starttls"]),
        (outgoing("smtp.%EMAILDOMAIN%", "465", "SSL", ""), vec!["smtp.firma.zz:465:tls"]),
        (outgoing("smtp.bäckerei.zz", "465", "SSL", ""), vec!["smtp.xn--bckerei-5wa.zz:465:tls"]),
        (outgoing("smtp.firma.zz", "587", "plain", ""), vec![]),
        (outgoing("smtp.firma.zz", "465", "ssl", ""), vec![]),
        (outgoing("smtp.firma.zz", "25", "STARTTLS", ""), vec![]),
        (outgoing("smtp.firma.zz", "993", "SSL", ""), vec![]),
        (outgoing("smtp.firma.zz", "-1", "SSL", ""), vec![]),
        (outgoing("smtp.firma.zz", "465465", "SSL", ""), vec![]),
        (outgoing("127.0.0.1", "465", "SSL", ""), vec![]),
        (outgoing("0x7f.1", "465", "SSL", ""), vec![]),
        (outgoing("2130706433", "465", "SSL", ""), vec![]),
        (outgoing("[::1]", "465", "SSL", ""), vec![]),
        (outgoing("localhost", "465", "SSL", ""), vec![]),
        (outgoing("mailserver", "465", "SSL", ""), vec![]),
        (outgoing("nas.local", "465", "SSL", ""), vec![]),
        (outgoing("a b.zz", "465", "SSL", ""), vec![]),
        (outgoing("https://smtp.firma.zz/", "465", "SSL", ""), vec![]),
        (outgoing("smtp.firma.zz:25", "465", "SSL", ""), vec![]),
        (outgoing("%EMAILLOCALPART%.firma.zz", "465", "SSL", ""), vec![]),
        (outgoing("", "465", "SSL", ""), vec![]),
        (outgoing(&"a".repeat(300), "465", "SSL", ""), vec![]),
        (outgoing(&"a.".repeat(200), "465", "SSL", ""), vec![]),
    ] {
        assert_eq!(sending(&server), expected, "{server}");
    }
}

#[test]
fn ways_to_sign_in_and_login_names() {
    let way = |ways: &[&str], user: &str| {
        let ways: String = ways.iter().map(|way| format!("<authentication>{way}</authentication>")).collect();
        let server = outgoing("smtp.firma.zz", "465", "SSL", &format!("{ways}<username>{user}</username>"));
        let (smtp, _) = read(&file(&server), DOMAIN).expect("a file");
        smtp.first().map(|server| (server.oauth_only, server.user_name))
    };
    let (address, local) = (Some(UserName::Address), Some(UserName::LocalPart));
    for (ways, user, expected) in [
        (&["password-cleartext"][..], "%EMAILADDRESS%", Some((false, address))),
        (&["plain"], "%EMAILLOCALPART%", Some((false, local))),
        (&["OAuth2", "password-cleartext"], "", Some((false, None))),
        (&["password-encrypted"], "%EMAILLOCALPART%@firma.zz", Some((false, None))),
        (&["OAuth2"], "%EMAILADDRESS%", Some((true, address))),
        (&[], "anna", Some((false, None))),
        (&["client-IP-address"], "", None),
        (&["none"], "", None),
        (&["GSSAPI", "NTLM"], "", None),
        (&["GSSAPI", "OAuth2"], "", Some((true, None))),
    ] {
        assert_eq!(way(ways, user), expected, "{ways:?} {user}");
    }
}

#[test]
fn files_that_are_none() {
    let laughs = br#"<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;">]>
        <clientConfig><emailProvider><displayName>&lol2;</displayName></emailProvider></clientConfig>"#;
    let outside = br#"<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><clientConfig>&f;</clientConfig>"#;
    let deep = |end: bool| {
        let mut text = "<clientConfig>".to_owned() + &"<a>".repeat(20_000);
        if end {
            text += &("</a>".repeat(20_000) + "</clientConfig>");
        }
        text.into_bytes()
    };
    let wide = "<clientConfig>".to_owned() + &"<a/>".repeat(15_000) + "</clientConfig>";
    let attributes: String = (0..9_000).map(|number| format!(" a{number}=''")).collect();
    // Some readers copy the names in scope for each of these: 2,900 at 1.6 ms each.
    let names: String = (0..2_900).map(|number| format!("<a xmlns:b{number}='u{number}'>")).collect();
    let names = format!("<clientConfig>{names}");
    let latin1 = b"<?xml version='1.0' encoding='ISO-8859-1'?><clientConfig>\xE9</clientConfig>";
    let utf16: Vec<u8> = "<clientConfig/>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (what, body, fault) in [
        ("nothing", Vec::new(), ConfigFault::Xml),
        ("a web page", b"<!doctype html><html><body>Not found".to_vec(), ConfigFault::Xml),
        ("other XML", b"<rss/>".to_vec(), ConfigFault::Other),
        ("no provider", b"<clientConfig/>".to_vec(), ConfigFault::Other),
        ("cut off", config("smtp.firma.zz", "imap.firma.zz")[..600].to_vec(), ConfigFault::Xml),
        ("billion laughs", laughs.to_vec(), ConfigFault::Xml),
        ("an outside entity", outside.to_vec(), ConfigFault::Xml),
        ("an unknown entity", b"<clientConfig>&nbsp;</clientConfig>".to_vec(), ConfigFault::Xml),
        ("deep", deep(false), ConfigFault::Xml),
        ("deep and whole", deep(true), ConfigFault::Xml),
        ("wide", wide.into_bytes(), ConfigFault::Other),
        ("many names", names.into_bytes(), ConfigFault::Xml),
        ("two roots", b"<clientConfig/><clientConfig/>".to_vec(), ConfigFault::Xml),
        ("a wrong end", b"<clientConfig><emailProvider></clientConfig></emailProvider>".to_vec(), ConfigFault::Xml),
        ("many attributes", format!("<x{attributes}/>").into_bytes(), ConfigFault::Other),
        ("Latin-1", latin1.to_vec(), ConfigFault::Encoding),
        ("UTF-16", utf16, ConfigFault::Other),
        ("zeros", vec![0; 60_000], ConfigFault::Xml),
    ] {
        let began = Instant::now();
        assert_eq!(read(&body, DOMAIN), Err(fault), "{what}");
        assert!(began.elapsed() < Duration::from_millis(500) * SLOWLY, "{what}: {:?}", began.elapsed());
    }
}

#[test]
fn real_files_are_read() {
    // With a byte order mark, a comment, a namespace, elements that nobody knows, and servers in a list.
    let text = format!(
        "\u{FEFF}<?xml version='1.0'?><!-- c --><clientConfig xmlns='urn:x' version='1.1'>\n<emailProvider id='x'>\
         <domain purpose='mx'>firma.zz</domain><displayShortName>PayPal</displayShortName>\
         {}{}{}<documentation url='https://x.zz'><descr lang='en'>Click here</descr></documentation>\
         </emailProvider><webMail><loginPage url='https://evil.zz'/></webMail></clientConfig>",
        outgoing("a.zz", "465", "SSL", "<restriction>x</restriction><addThisServer>true</addThisServer>"),
        outgoing("b<!-- x -->&#46;zz", "587", "STARTTLS", ""),
        outgoing("c.zz", "587", "STARTTLS", "<username><![CDATA[%EMAILADDRESS%]]></username>"),
    );
    let (smtp, imap) = read(text.as_bytes(), DOMAIN).expect("a file");
    assert!(imap.is_empty());
    assert_eq!(
        shown(smtp.iter().map(|server| &server.endpoint)),
        ["a.zz:465:tls", "b.zz:587:starttls", "c.zz:587:starttls"]
    );
    assert_eq!(smtp[2].user_name, Some(UserName::Address));
}

#[tokio::test]
async fn many_servers_are_cut() {
    let many: String = (0..50).map(|number| outgoing(&format!("s{number}.zz"), "465", "SSL", "")).collect();
    let (found, _) = Setup::default().page(AUTOCONFIG, Page::Body(file(&many))).discover().await;
    assert_eq!(found.said.map(|said| said.smtp.len()), Some(4));
}

#[test]
fn the_kept_examples_are_read_as_their_names_say() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/provider/discover/tests/files");
    let mut seen = 0;
    for entry in walk(folder) {
        let name = entry.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let result = read(&std::fs::read(&entry).expect("an example"), DOMAIN);
        match name.split('-').next() {
            Some("good") => assert!(result.is_ok_and(|(smtp, _)| !smtp.is_empty()), "{name}"),
            Some("bad") => assert!(result.is_err(), "{name}"),
            Some("none") => assert!(result.is_ok_and(|(smtp, imap)| smtp.is_empty() && imap.is_empty()), "{name}"),
            _ => continue,
        }
        seen += 1;
    }
    assert!(seen >= 12, "the examples are there: {seen}");
}

fn walk(folder: &str) -> Vec<std::path::PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    paths.flat_map(|path| if path.is_dir() { walk(&path.to_string_lossy()) } else { vec![path] }).collect()
}

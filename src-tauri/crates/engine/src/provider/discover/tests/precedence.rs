//! Each source alone, and which of several wins.

use super::*;
use crate::address::Address;
use crate::endpoint::Leg;
use crate::provider::UserName;
use crate::provider::discover::{HostTrust, NamesError};

use dns::{mx, srv};

/// A world in which every source has an answer, each another one.
fn all() -> Setup {
    Setup::default()
        .mx(Reply::Records(vec![mx(10, "mx1.firma.zz")]))
        .page(AUTOCONFIG, config_page("smtp.autoconfig.zz"))
        .page(WELL_KNOWN, config_page("smtp.well-known.zz"))
        .page(ISPDB, config_page("smtp.ispdb.zz"))
        .submissions(Reply::Records(vec![srv(0, 1, 465, "smtp.srv.zz")]))
}

#[tokio::test]
async fn the_better_ranked_wins() {
    let without = |pages: &[&str]| {
        let mut setup = all();
        setup.pages.retain(|key, _| !pages.contains(&key.as_str()));
        setup
    };
    for (setup, expected) in [
        (all(), Some((Source::Autoconfig, "smtp.autoconfig.zz:465:tls"))),
        (without(&[AUTOCONFIG]), Some((Source::Autoconfig, "smtp.well-known.zz:465:tls"))),
        (without(&[AUTOCONFIG, WELL_KNOWN]), Some((Source::Ispdb, "smtp.ispdb.zz:465:tls"))),
        (without(&[AUTOCONFIG, WELL_KNOWN, ISPDB]), Some((Source::Srv, "smtp.srv.zz:465:tls"))),
        (without(&[AUTOCONFIG, WELL_KNOWN, ISPDB]).submissions(Reply::Records(vec![])), None),
        (all().mx(Reply::Records(vec![mx(10, "aspmx.l.google.com")])), None),
    ] {
        let (found, took) = setup.discover().await;
        assert_eq!(said(&found), expected.map(|(source, server)| (source, server.to_owned())));
        assert!(took < LIMITS.whole, "{took:?}");
    }
}

#[tokio::test]
async fn each_source_alone() {
    let source = Setup::default;
    for (setup, expected) in [
        (source().page(AUTOCONFIG, config_page("smtp.firma.zz")), (Source::Autoconfig, "smtp.firma.zz:465:tls")),
        (source().page(WELL_KNOWN, config_page("smtp.firma.zz")), (Source::Autoconfig, "smtp.firma.zz:465:tls")),
        (source().page(ISPDB, config_page("smtp.firma.zz")), (Source::Ispdb, "smtp.firma.zz:465:tls")),
        (source().submissions(Reply::Records(vec![srv(0, 0, 465, "a.zz")])), (Source::Srv, "a.zz:465:tls")),
        (
            source().name(
                "_submission._tcp.firma.zz",
                RecordType::SRV,
                Reply::Records(vec![srv(5, 0, 587, "b.zz"), srv(1, 1, 587, "C.zz"), srv(1, 9, 587, "d.zz")]),
            ),
            (Source::Srv, "d.zz:587:starttls"),
        ),
        (source().submissions(Reply::OverTcp(vec![srv(0, 0, 465, "a.zz")])), (Source::Srv, "a.zz:465:tls")),
    ] {
        let (found, _) = setup.discover().await;
        assert_eq!(said(&found), Some((expected.0, expected.1.to_owned())));
        assert_eq!(found.mx, Ok(vec![]));
    }
}

#[tokio::test]
async fn mx_hosts_come_in_order_of_preference() {
    let google = vec![mx(20, "alt1.Aspmx.l.google.com"), mx(5, "aspmx.L.google.com")];
    for (reply, expected) in [
        (Reply::Records(google.clone()), Ok(vec!["aspmx.l.google.com", "alt1.aspmx.l.google.com"])),
        (Reply::OverTcp(google), Ok(vec!["aspmx.l.google.com", "alt1.aspmx.l.google.com"])),
        // RFC 7505: the domain takes no mail.
        (Reply::Records(vec![mx(0, ".")]), Ok(vec!["."])),
        (Reply::Records(vec![]), Ok(vec![])),
        (Reply::Code(hickory_resolver::proto::op::ResponseCode::NXDomain), Err(NamesError::NoSuchDomain)),
    ] {
        let (found, _) = Setup::default().mx(reply).discover().await;
        let expected: Result<Vec<String>, _> = expected.map(|hosts| hosts.into_iter().map(str::to_owned).collect());
        assert_eq!(found.mx, expected);
    }
}

#[tokio::test]
async fn a_known_provider_by_mx_waits_for_nobody() {
    let ground = Setup::default()
        .mx(Reply::Records(vec![mx(10, "aspmx.l.google.com")]))
        .page(AUTOCONFIG, Page::Silence)
        .page(WELL_KNOWN, Page::Drip)
        .page(ISPDB, config_page("smtp.ispdb.zz"))
        .submissions(Reply::Silence)
        .start()
        .await;
    let (found, took) = ground.discover().await;
    assert_eq!(found.mx_hosts(), ["aspmx.l.google.com"]);
    assert_eq!(found.said, None);
    assert!(took < Duration::from_millis(1_000) * SLOWLY, "the rest is not waited for: {took:?}");
}

#[tokio::test]
async fn srv_names_both_legs_and_a_dot_is_no_server() {
    let imaps = |reply| Setup::default().name("_imaps._tcp.firma.zz", RecordType::SRV, reply);
    let (found, _) = imaps(Reply::Records(vec![srv(0, 0, 993, "imap.firma.zz")]))
        .submissions(Reply::Records(vec![srv(0, 0, 465, ".")]))
        .name("_submission._tcp.firma.zz", RecordType::SRV, Reply::Records(vec![srv(0, 0, 587, "smtp.firma.zz")]))
        .discover()
        .await;
    let said = found.said.expect("servers");
    assert_eq!(shown(said.smtp.iter().map(|server| &server.endpoint)), ["smtp.firma.zz:587:starttls"]);
    assert_eq!(shown(said.imap.iter().map(|server| &server.endpoint)), ["imap.firma.zz:993:tls"]);
    // Reading alone is of no use to any app.
    let (found, _) = imaps(Reply::Records(vec![srv(0, 0, 993, "imap.firma.zz")])).discover().await;
    assert_eq!(found.said, None);
    // Other ports are only taken from a person.
    for odd in [srv(0, 0, 25, "a.zz"), srv(0, 0, 2_525, "a.zz"), srv(0, 0, 993, "a.zz"), srv(0, 0, 465, "localhost")] {
        let (found, _) = Setup::default().submissions(Reply::Records(vec![odd.clone()])).discover().await;
        assert_eq!(found.said, None, "{odd}");
    }
}

#[tokio::test]
async fn only_the_domain_is_asked_for() {
    let ground = all().start().await;
    ground.discover().await;
    for asked in ground.web.asked() {
        assert!([AUTOCONFIG, WELL_KNOWN, ISPDB].contains(&asked.as_str()), "{asked}");
    }
    let heard = String::from_utf8_lossy(&ground.web.heard()).to_ascii_lowercase();
    assert!(
        !heard.contains("emailaddress") && !heard.contains("cookie") && !heard.contains("authorization"),
        "{heard}"
    );
    assert!(heard.contains("user-agent: sparekey\r\n"));
}

#[tokio::test]
async fn names_that_are_set_aside_are_nobodys_business() {
    let ground = all().start().await;
    for domain in [
        "bakery.example",
        "printer.local",
        "localhost",
        "mail.test",
        "x.invalid",
        "abc.onion",
        "router.home.arpa",
        "a.internal",
        "single",
        "BAKERY.Example.",
    ] {
        let found = discover(domain, Catalogue::embedded(), &ground.sources).await;
        assert_eq!(found, Discovered::not_asked(), "{domain}");
    }
    assert_eq!(discover(DOMAIN, Catalogue::embedded(), &Sources::nobody()).await, Discovered::not_asked());
    assert!(ground.web.heard().is_empty() && ground.names.heard().is_empty());
}

fn address() -> Address {
    Address::parse("anna@firma.zz").expect("an address")
}

#[tokio::test]
async fn a_known_providers_servers_make_it_the_answer() {
    let catalogue = Catalogue::embedded();
    for (smtp, imap, id) in [
        // Shared by Gmail and Google Workspace; only the latter hosts domains of one's own.
        ("smtp.gmail.com", "imap.gmail.com", Some("google-workspace")),
        ("smtp.mail.me.com", "imap.mail.me.com", Some("icloud")),
        ("smtp.gmail.com", "imap.firma.zz", None),
        ("smtp.gmail.com.evil.zz", "imap.gmail.com", None),
        ("smtp.firma.zz", "imap.firma.zz", None),
    ] {
        let (found, _) = Setup::default().page(AUTOCONFIG, Page::Body(config(smtp, imap))).discover().await;
        let detection = catalogue.detect_discovered(&address(), &found, false);
        assert_eq!(detection.provider.map(|provider| provider.id.as_str()), id, "{smtp}");
        assert_eq!(detection.source, Source::Autoconfig);
        if let Some(provider) = detection.provider {
            assert_eq!(detection.smtp, provider.smtp, "the provider's own servers, not the stranger's word");
        } else {
            assert_eq!(detection.smtp[0].host, smtp);
        }
    }
}

#[tokio::test]
async fn what_was_found_is_trusted_by_where_it_lies() {
    let catalogue = Catalogue::embedded();
    for (domain, host, trust) in [
        ("firma.zz", "smtp.firma.zz", HostTrust::OwnDomain),
        ("firma.zz", "firma.zz", HostTrust::OwnDomain),
        ("sales.firma.zz", "mail.firma.zz", HostTrust::OwnDomain),
        ("firma.co.uk", "mail.firma.co.uk", HostTrust::OwnDomain),
        ("firma.co.uk", "mail.other.co.uk", HostTrust::Elsewhere),
        ("firma.github.io", "mail.other.github.io", HostTrust::Elsewhere),
        ("co.uk", "mail.co.uk", HostTrust::Elsewhere),
        ("firma.zz", "mail.notfirma.zz", HostTrust::Elsewhere),
        ("firma.zz", "firma.zz.evil.zz", HostTrust::Elsewhere),
        ("firma.zz", "192.168.1.1", HostTrust::Elsewhere),
        ("firma.zz", "smtp.gmail.com", HostTrust::Catalogue),
        ("firma.zz", "SMTP.Gmail.com.", HostTrust::Catalogue),
        ("firma.zz", "smtp.gmail.com.evil.zz", HostTrust::Elsewhere),
        // A provider's server, but not everything below its domain: its customers' computers have names there.
        ("firma.zz", "mail.your-server.de", HostTrust::Catalogue),
        ("firma.zz", "static.1.2.0.192.clients.your-server.de", HostTrust::Elsewhere),
        ("firma.zz", "vps-1a2b3c.vps.ovh.net", HostTrust::Elsewhere),
        ("vps-1a2b3c.vps.ovh.net", "smtp.vps-1a2b3c.vps.ovh.net", HostTrust::OwnDomain),
        ("vps-1a2b3c.vps.ovh.net", "vps-9f8e7d.vps.ovh.net", HostTrust::Elsewhere),
        ("firma.zz", "c-192-0-2-1.hsd1.ca.comcast.net", HostTrust::Elsewhere),
        ("firma.zz", "pool-192-0-2-1.nycmny.fios.verizon.net", HostTrust::Elsewhere),
    ] {
        assert_eq!(catalogue.host_trust(domain, host), trust, "{host} for {domain}");
    }
}

#[tokio::test]
async fn login_names_and_guesses_fill_what_is_left_open() {
    let (found, _) = Setup::default().page(AUTOCONFIG, config_page("smtp.firma.zz")).discover().await;
    let said = found.said.expect("servers");
    assert_eq!(said.smtp[0].user_name, Some(UserName::LocalPart));
    assert_eq!(said.imap[0].user_name, Some(UserName::Address));
    assert!(!said.takes_no_password(Leg::Smtp));

    let (found, _) = Setup::default().submissions(Reply::Records(vec![srv(0, 0, 465, "a.firma.zz")])).discover().await;
    let detection = Catalogue::embedded().detect_discovered(&address(), &found, false);
    assert_eq!(detection.source, Source::Srv);
    assert_eq!(shown(&detection.smtp), ["a.firma.zz:465:tls"]);
    assert_eq!(shown(&detection.imap)[0], "imap.firma.zz:993:tls", "a guess");
}

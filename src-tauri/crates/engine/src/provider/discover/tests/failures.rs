//! Everything that goes wrong, within its bound.

use hickory_resolver::proto::op::ResponseCode;

use super::*;
use crate::provider::discover::NamesError;
use crate::provider::discover::web::WebFault;
use url::Url;

use dns::{mx, srv};

/// Pages in the place of the domain's own, and why they bring no file; those that hold the line are cut off.
fn bad_pages() -> Vec<(&'static str, Page, Option<WebFault>)> {
    let good = || Box::new(config_page("smtp.evil.zz"));
    let to = |status, place: &str| Page::Redirect(status, place.to_owned());
    vec![
        ("another certificate's name", Page::OtherName(good()), Some(WebFault::Tls)),
        ("a certificate that ran out", Page::Expired(good()), Some(WebFault::Tls)),
        ("an authority that nobody knows", Page::Untrusted(good()), Some(WebFault::Tls)),
        ("no TLS", Page::NoTls, None),
        ("silence", Page::Silence, None),
        ("dripping", Page::Drip, None),
        ("an endless body", Page::Endless, Some(WebFault::Body)),
        ("a long body", Page::Body(vec![b' '; 65 * 1_024]), Some(WebFault::Body)),
        (
            "a body cut off",
            Page::Raw(b"HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\n<client".into()),
            Some(WebFault::Body),
        ),
        ("no HTTP", Page::Raw(b"220 mail.firma.zz ESMTP\r\n".into()), Some(WebFault::Http)),
        (
            "an endless head",
            Page::Raw([b"HTTP/1.1 200 OK\r\nx: ".as_slice(), &[b'a'; 40_000]].concat()),
            Some(WebFault::Http),
        ),
        (
            "very many header fields",
            Page::Raw([b"HTTP/1.1 200 OK\r\n".as_slice(), &b"x: y\r\n".repeat(500), b"\r\n"].concat()),
            Some(WebFault::Http),
        ),
        ("404", Page::Status(404), Some(WebFault::Status(404))),
        ("500", Page::Status(500), Some(WebFault::Status(500))),
        ("204", Page::Status(204), Some(WebFault::Status(204))),
        ("a redirect to http", to(301, "http://autoconfig.firma.zz/mail/config-v1.1.xml"), Some(WebFault::Astray)),
        ("a redirect to another domain", to(302, "https://evil.zz/config.xml"), Some(WebFault::Astray)),
        ("a redirect to a look-alike", to(302, "https://firma.zz.evil.zz/"), Some(WebFault::Astray)),
        ("a redirect to an address", to(307, "https://127.0.0.1/"), Some(WebFault::Astray)),
        ("a redirect to another port", to(307, "https://autoconfig.firma.zz:8443/"), Some(WebFault::Astray)),
        ("a redirect with a password", to(307, "https://a:b@autoconfig.firma.zz/"), Some(WebFault::Astray)),
        ("a redirect to a file", to(303, "file:///etc/passwd"), Some(WebFault::Astray)),
        ("a redirect to itself", to(301, "/mail/config-v1.1.xml"), Some(WebFault::Redirects)),
        (
            "a redirect to nowhere",
            Page::Raw(b"HTTP/1.1 301 Moved\r\ncontent-length: 0\r\n\r\n".into()),
            Some(WebFault::Astray),
        ),
    ]
}

#[tokio::test]
async fn whatever_the_own_web_server_does_the_next_source_answers_in_time() {
    let tries = bad_pages().into_iter().map(|(what, page, fault)| async move {
        let ground = Setup::default()
            .page(AUTOCONFIG, page)
            .page("evil.zz/config.xml", config_page("smtp.evil.zz"))
            .page("firma.zz.evil.zz/", config_page("smtp.evil.zz"))
            .page(ISPDB, config_page("smtp.ispdb.zz"))
            .start()
            .await;
        let (found, took) = ground.discover().await;
        assert_eq!(said(&found), Some((Source::Ispdb, "smtp.ispdb.zz:465:tls".into())), "{what}");
        assert!(took < LIMITS.whole, "{what}: {took:?}");
        assert!(!ground.web.asked().iter().any(|asked| asked.contains("evil")), "{what}: nobody else is asked");
        let url = Url::parse(&format!("https://{AUTOCONFIG}")).expect("a URL");
        let web = Web::to_this_computer(ground.web.network(vec![]));
        match (fault, tokio::time::timeout(LIMITS.source, web.get(url)).await) {
            (Some(fault), result) => assert_eq!(result.expect(what).unwrap_err(), fault, "{what}"),
            (None, result) => assert!(result.is_err(), "{what} would last for ever"),
        }
    });
    futures_util::future::join_all(tries).await;
}

#[tokio::test]
async fn redirects_are_followed_at_home() {
    let to = |place: &str| Page::Redirect(302, place.to_owned());
    let (found, _) = Setup::default()
        .page(AUTOCONFIG, to("https://firma.zz/one"))
        .page("firma.zz/one", to("https://www.firma.zz/two?x=1"))
        .page("www.firma.zz/two?x=1", to("three"))
        .page("www.firma.zz/three", config_page("smtp.firma.zz"))
        .discover()
        .await;
    assert_eq!(said(&found), Some((Source::Autoconfig, "smtp.firma.zz:465:tls".into())));
}

#[tokio::test]
async fn private_addresses_are_not_connected_to() {
    let ground = Setup::default().page(AUTOCONFIG, config_page("smtp.firma.zz")).start().await;
    let url = Url::parse(&format!("https://{AUTOCONFIG}")).expect("a URL");
    let answer = Web::new(ground.web.network(vec![])).get(url).await;
    assert_eq!(answer, Err(WebFault::NotPublic), "the test's server is on this computer");
    assert!(ground.web.heard().is_empty(), "no connection was made");
}

#[tokio::test]
async fn whatever_the_name_server_does_the_web_answers_in_time() {
    let google = || vec![mx(10, "aspmx.l.google.com")];
    let tries = [
        (Reply::Code(ResponseCode::ServFail), vec![NamesError::ServerFault]),
        (Reply::Code(ResponseCode::Refused), vec![NamesError::ServerFault]),
        (Reply::Code(ResponseCode::NXDomain), vec![NamesError::NoSuchDomain]),
        (Reply::Garbage, vec![NamesError::Timeout, NamesError::ServerFault, NamesError::NoNameServer]),
        (Reply::Silence, vec![NamesError::Timeout, NamesError::NoNameServer]),
    ]
    .map(|(reply, expected)| async move {
        let (found, took) = Setup::default()
            .mx(reply.clone())
            .submissions(reply.clone())
            .page(AUTOCONFIG, config_page("smtp.firma.zz"))
            .discover()
            .await;
        assert_eq!(said(&found), Some((Source::Autoconfig, "smtp.firma.zz:465:tls".into())), "{reply:?}");
        let error = found.mx.expect_err("no hosts");
        assert!(expected.contains(&error), "{reply:?}: {error}");
        assert!(took < LIMITS.whole, "{reply:?}: {took:?}");
    });
    futures_util::future::join_all(tries).await;
    let (found, took) = Setup::default().mx(Reply::Loop).submissions(Reply::Loop).discover().await;
    assert_eq!((found.mx_hosts().len(), found.said), (0, None), "an alias that leads nowhere");
    assert!(took < LIMITS.whole, "{took:?}");
    let (found, _) = Setup::default().mx(Reply::OverTcp(google())).discover().await;
    assert_eq!(found.mx_hosts(), ["aspmx.l.google.com"]);
}

#[tokio::test]
async fn a_look_up_that_never_ends_holds_up_nothing() {
    let mut setup =
        Setup::default().page(AUTOCONFIG, config_page("smtp.slow.zz")).page(ISPDB, config_page("smtp.ispdb.zz"));
    setup.slow = vec!["autoconfig.firma.zz".into()];
    let (found, took) = setup.discover().await;
    assert_eq!(said(&found), Some((Source::Ispdb, "smtp.ispdb.zz:465:tls".into())));
    assert!(took < LIMITS.whole, "{took:?}");
}

#[tokio::test]
async fn at_the_bound_the_best_so_far_wins() {
    // One source may use up the whole time here.
    let mut setup = Setup::default()
        .mx(Reply::Silence)
        .page(AUTOCONFIG, Page::Silence)
        .page(ISPDB, config_page("smtp.ispdb.zz"))
        .submissions(Reply::Records(vec![srv(0, 0, 465, "smtp.srv.zz")]));
    setup.limits = Some(Limits { whole: Duration::from_millis(1_500) * SLOWLY, source: Duration::from_secs(60) });
    let (found, took) = setup.discover().await;
    assert_eq!(said(&found), Some((Source::Ispdb, "smtp.ispdb.zz:465:tls".into())));
    assert_eq!(found.mx, Err(NamesError::Timeout));
    assert!((1_500..1_900).contains(&(took / SLOWLY).as_millis()), "{took:?}");
}

#[tokio::test]
async fn the_released_bounds_hold_when_nobody_answers() {
    let mut setup = Setup::default()
        .mx(Reply::Silence)
        .page(AUTOCONFIG, Page::NoTls)
        .page(WELL_KNOWN, Page::Silence)
        .page(ISPDB, Page::Drip)
        .submissions(Reply::Silence);
    setup.limits = Some(Limits::default());
    assert_eq!((Limits::default().whole, Limits::default().source), (Duration::from_secs(4), Duration::from_secs(3)));
    let (found, took) = setup.discover().await;
    assert_eq!(found.said, None);
    assert!(found.is_unanswered());
    assert!(took < Duration::from_secs(4) + Duration::from_millis(300) * SLOWLY, "{took:?}");
}

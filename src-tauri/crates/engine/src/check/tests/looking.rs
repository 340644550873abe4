//! What is looked for after a failure, and that nothing is looked for before.

use std::time::Instant;

use super::certificates::Flaw;
use super::places::{PORTAL, Places, known, looked, portal, run, run_until, typed, way, website};
use super::script::{BlackHole, Standing, expect, say};
use super::sound::{mailbox, submission};
use super::*;
use crate::diagnosis::{Confidence, ProductKind, SignInPage};

/// What a Wi-Fi's sign-in page says to everything.
const REDIRECT: &str = "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/login\r\nContent-Length: 0\r\n\r\n";
const SUCCESS: &str = "HTTP/1.1 200 OK\r\nContent-Length: 8\r\nContent-Type: text/plain\r\n\r\nsuccess\n";

fn sending(port: u16, security: Security, background: Background) -> CheckPlan {
    CheckPlan { deadlines: quick(), ..CheckPlan::new(Some(way(port, security)), None, background) }
}

fn failed(verdict: CheckVerdict) -> Diagnosis {
    let [leg] = <[_; 1]>::try_from(verdict.legs).expect("one leg was asked");
    diagnosis(leg.outcome)
}

#[tokio::test]
async fn a_sign_in_page_is_named_whatever_it_did_to_the_mail() {
    let ours = Authority::new();
    // It answers HTTP on every port, or lets nobody through, or shows a certificate of its own.
    let http = Standing::start(&ours, || vec![Step::Say(REDIRECT.into()), Step::Wait]).await;
    let silent = BlackHole::at("127.0.0.1:0").await;
    let stranger = Standing::start(&Authority::named("Gateway"), || vec![Step::Tls, Step::Wait]).await;
    for (port, security, address) in [
        (465, Security::Tls, http.address),
        (587, Security::Starttls, http.address),
        (465, Security::Tls, silent.address),
        (465, Security::Tls, stranger.address),
    ] {
        let page = website(REDIRECT).await;
        let mut network = Places::new().at(HOST, port, address).at(PORTAL, 80, page.address).network(ours.trust());
        network.portal = portal();
        let began = Instant::now();
        let (verdict, events) = run(sending(port, security, known()), network).await;
        assert!(began.elapsed() < Duration::from_millis(3600), "it took {:?}", began.elapsed());
        let found = failed(verdict);
        assert_eq!((found.cause, found.confidence), (Cause::CaptivePortal, Confidence::High), "{port} {address}");
        assert_eq!(found.facts.sign_in_page, Some(SignInPage::Shown));
        assert_eq!(looked(&events), 1);
        let heard = page.heard().await;
        assert_eq!(heard.len(), 1, "one request");
        assert!(heard[0].to_lowercase().contains("host: portal.example.org\r\n"), "{heard:?}");
        assert_no_code(heard[0].as_bytes());
        assert!(!heard[0].contains(HOST) && !heard[0].contains("anna"), "nothing of the person is in it: {heard:?}");
    }
    for heard in http.heard().await.into_iter().chain(stranger.heard().await) {
        assert_no_code(heard.as_bytes());
    }
}

#[tokio::test]
async fn both_legs_ask_for_the_page_once_and_where_it_leads_is_not_opened() {
    let ours = Authority::new();
    let login = Standing::start(&ours, || vec![Step::Wait]).await;
    let page = website(&REDIRECT.replace("127.0.0.1:9", &login.address.to_string())).await;
    let silent = BlackHole::at("127.0.0.1:0").await;
    let places = Places::new().at(HOST, 465, silent.address).at(HOST, 993, silent.address);
    let mut network = places.at(PORTAL, 80, page.address).network(ours.trust());
    network.portal = portal();
    let plan = CheckPlan { imap: Some(way(993, Security::Tls)), ..sending(465, Security::Tls, known()) };
    let (verdict, events) = run(plan, network).await;
    assert!(verdict.legs.into_iter().all(|leg| cause(leg.outcome) == Cause::CaptivePortal));
    assert_eq!((looked(&events), page.heard().await.len(), login.heard().await.len()), (2, 1, 0));
}

#[tokio::test]
async fn a_page_is_not_asked_for_where_that_is_not_wanted() {
    let ours = Authority::new();
    let silent = BlackHole::at("127.0.0.1:0").await;
    for (wanted, background) in [(false, known()), (true, typed())] {
        let page = website(REDIRECT).await;
        let places = Places::new().at(HOST, 465, silent.address).at(PORTAL, 80, page.address);
        let mut network = places.network(ours.trust());
        network.portal = portal().filter(|_| wanted);
        let (verdict, events) = run(sending(465, Security::Tls, background.clone()), network).await;
        assert_ne!(failed(verdict).cause, Cause::CaptivePortal);
        assert!(page.heard().await.is_empty(), "{background:?}");
        // About a typed server on this computer nobody else is asked.
        assert_eq!(looked(&events), usize::from(background.is_known()));
    }
}

#[tokio::test]
async fn where_everything_is_well_nothing_is_asked() {
    let ours = Authority::new();
    let script = || {
        let mut steps = submission();
        steps.extend([expect(format!("AUTH PLAIN {}", plain())), say("235 welcome"), expect("QUIT")]);
        steps
    };
    let (server, page) = (Standing::start(&ours, script).await, website(SUCCESS).await);
    let clock = Standing::start(&ours, || mailbox("IMAP4rev1")).await;
    let places = Places::new().at(HOST, 465, server.address).at(PORTAL, 80, page.address);
    let mut network = places.at("imap.example.net", 993, clock.address).network(ours.trust());
    network.portal = portal();
    network.clocks = vec![Endpoint::new("imap.example.net", 993, Security::Tls)];
    let (verdict, events) = run(sending(465, Security::Tls, known()), network).await;
    assert_eq!(verdict.legs[0].outcome, LegOutcome::Proven);
    assert_eq!((looked(&events), page.heard().await.len(), clock.heard().await.len()), (0, 0, 0));
    assert_eq!(server.heard().await.len(), 1);
}

#[tokio::test]
async fn an_antivirus_in_between_is_named_by_its_root_alone() {
    let ours = Authority::new();
    for (root, name, kind) in [
        ("Avast Web/Mail Shield Root", "Avast", ProductKind::Antivirus),
        ("Zscaler Root CA", "Zscaler", ProductKind::Inspection),
    ] {
        let theirs = Authority::named(root).below("Generated for this connection");
        let server = Standing::start(&theirs, || vec![Step::Tls, Step::Wait]).await;
        let page = website(SUCCESS).await;
        let places = Places::new().at(HOST, 993, server.address).at(PORTAL, 80, page.address);
        let mut network = places.network(ours.trust());
        network.portal = portal();
        let plan = CheckPlan { deadlines: quick(), ..CheckPlan::new(None, Some(way(993, Security::Tls)), known()) };
        let began = Instant::now();
        let found = failed(run(plan, network).await.0);
        assert!(began.elapsed() < Duration::from_secs(1), "nothing has to be looked for");
        assert_eq!((found.cause, found.confidence), (Cause::CertificateUntrustedInterception, Confidence::High));
        let product = found.facts.certificate_product.expect("it is known");
        assert_eq!((product.name.as_str(), product.kind), (name, kind));
        assert_eq!(found.facts.certificate_issuer.as_deref(), Some(format!("CN={root}").as_str()));
        for heard in server.heard().await {
            assert_no_code(heard.as_bytes());
        }
    }
}

#[tokio::test]
async fn a_wrong_clock_is_told_from_an_old_certificate() {
    let ours = Authority::new();
    let (past, future, today) = (Some((2000, 2001)), Some((2090, 2091)), None);
    for (own, others, background, expected) in [
        (past, [past, past, past], typed(), Cause::CertificateExpired),
        (past, [past, past, past], known(), Cause::ClockWrong),
        (future, [future, future, future], known(), Cause::ClockWrong),
        (past, [today, today, today], known(), Cause::CertificateExpired),
        (future, [today, today, past], known(), Cause::CertificateExpired),
    ] {
        let flaw = |years: Option<(i32, i32)>| years.map_or(Flaw::None, |(from, to)| Flaw::Years(from, to));
        let server = Standing::flawed(&ours, flaw(own), || vec![Step::Tls, Step::Wait]).await;
        let mut places = Places::new().at(HOST, 465, server.address);
        let mut clocks = Vec::new();
        let mut standing = Vec::new();
        for (name, years) in ["imap.example.net", "imap.example.org", "imap.example.edu"].into_iter().zip(others) {
            let flaw = years.map_or(Flaw::Name(name), |years| Flaw::NameAndYears(name, years));
            let clock = Standing::flawed(&ours, flaw, || vec![Step::Tls, Step::Wait]).await;
            places = places.at(name, 993, clock.address);
            clocks.push(Endpoint::new(name, 993, Security::Tls));
            standing.push(clock);
        }
        let mut network = places.network(ours.trust());
        network.clocks = clocks;
        let began = Instant::now();
        let found = failed(run(sending(465, Security::Tls, background.clone()), network).await.0);
        assert!(began.elapsed() < Duration::from_secs(3), "it took {:?}", began.elapsed());
        assert_eq!(found.cause, expected, "{own:?} {others:?} {background:?}");
        let clock = found.facts.clock;
        assert_eq!(clock.is_some(), expected == Cause::ClockWrong);
        if let (Some(clock), Some((from, _))) = (clock, own) {
            assert_eq!(clock.should, format!("{from}-01-01"));
        }
        let asked = if background.is_known() { 1 } else { 0 };
        for clock in standing {
            let heard = clock.heard().await;
            assert_eq!(heard.len(), asked, "each is asked once, and none about a server on this computer");
            heard.iter().for_each(|heard| assert_eq!(heard, "", "hands are shaken, nothing is said"));
        }
    }
}

#[tokio::test]
async fn open_ports_of_the_same_host_are_told() {
    let ours = Authority::new();
    let (silent, open) = (BlackHole::at("127.0.0.1:0").await, Standing::start(&ours, || vec![Step::Wait]).await);
    let places = Places::new().at(HOST, 587, silent.address).at(HOST, 465, open.address);
    let (verdict, _) = run(sending(587, Security::Starttls, known()), places.network(ours.trust())).await;
    let found = failed(verdict);
    assert_eq!((found.cause, found.confidence), (Cause::PortBlocked, Confidence::High));
    assert_eq!(found.rule, "another-port-is-open");
    assert_eq!((found.facts.open_ports, found.facts.silent_ports), (vec![465], vec![443]));
    assert!(open.heard().await.iter().all(String::is_empty), "nothing is said there");
}

#[tokio::test]
async fn looking_ends_in_time_and_at_once_when_stopped() {
    let ours = Authority::new();
    let holes = [BlackHole::at("127.0.0.1:0").await, BlackHole::at("127.0.0.1:0").await];
    let network = || {
        let places = Places::new().at(HOST, 587, holes[0].address).at(HOST, 465, holes[1].address);
        let mut network = places.at(HOST, 443, holes[1].address).at(PORTAL, 80, holes[1].address).network(ours.trust());
        network.portal = portal();
        network
    };
    let began = Instant::now();
    let found = failed(run(sending(587, Security::Starttls, known()), network()).await.0);
    // 0.5 s for the connection, 2.5 s for looking.
    assert!(began.elapsed() < Duration::from_millis(3500), "it took {:?}", began.elapsed());
    assert_eq!(found.cause, Cause::NetworkUnreachable, "nothing answers anywhere");

    let cancel = CancellationToken::new();
    let began = Instant::now();
    let stop = async {
        tokio::time::sleep(Duration::from_millis(900)).await;
        cancel.cancel();
    };
    let plan = sending(587, Security::Starttls, known());
    let ((verdict, events), ()) = tokio::join!(run_until(plan, network(), &cancel), stop);
    assert!(began.elapsed() < Duration::from_millis(1200), "it took {:?}", began.elapsed());
    assert_eq!(looked(&events), 1, "it was looking");
    assert_eq!(failed(verdict).cause, Cause::PortBlocked, "what was known by then");
}

//! Authorities that an organisation has added, over real TLS.

use std::sync::{Arc, Mutex};

use tokio::net::{TcpListener, TcpStream};

use super::HOST;
use super::certificates::{Authority, Flaw};
use crate::check::tls::{Believer, TlsTrouble, handshake};
use crate::check::{Network, SystemLookup, Trust};
use crate::policy::{self, Policy};

fn added(authority: &Authority) -> Policy {
    let Trust::Only(certificate) = authority.trust() else { panic!("a root") };
    let one = policy::Authority { name: "Firm Root".into(), until: "2036-01-01".into(), certificate };
    Policy { authorities: vec![one], ..Policy::default() }
}

/// Whether a server that shows a certificate of `shows`, departing like this, is believed to be `host`.
async fn believed(
    trust: Trust,
    system: &Authority,
    shows: &Authority,
    flaw: Flaw,
    host: &str,
) -> Result<(), TlsTrouble> {
    let Trust::Only(of_system) = system.trust() else { panic!("a root") };
    let believer = Believer::new(trust).where_system_trusts(&of_system);
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    let port = listener.local_addr().expect("its address").port();
    let acceptor = shows.acceptor(flaw);
    let server = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.expect("somebody");
        // Whoever does not believe it hangs up.
        drop(acceptor.accept(stream).await);
    });
    let stream = TcpStream::connect(("127.0.0.1", port)).await.expect("the server");
    let shown = handshake(believer, host, stream, Arc::new(Mutex::new(None))).await.map(drop);
    server.await.expect("no panic");
    shown
}

#[tokio::test]
async fn an_added_authority_counts_beside_the_systems_for_servers_of_nobody_known() {
    let (system, firm, stranger) = (Authority::new(), Authority::named("Firm Root"), Authority::named("Stranger"));
    let network = |policy: &Policy| Network::new(Arc::new(SystemLookup), Trust::System).under(policy).trust;
    let with = || network(&added(&firm));
    for (shows, flaw, host, believes) in [
        (&firm, Flaw::None, HOST, true),
        (&system, Flaw::None, HOST, true),
        (&stranger, Flaw::None, HOST, false),
        (&firm, Flaw::Name("mail.other.zz"), HOST, false),
        (&firm, Flaw::Years(2020, 2021), HOST, false),
        (&firm, Flaw::MiddleIsNoAuthority, HOST, false),
        (&firm, Flaw::ForClients, HOST, false),
        // A known provider's servers, and other hosts of its organisation.
        (&firm, Flaw::Name("smtp.gmail.com"), "smtp.gmail.com", false),
        (&firm, Flaw::Name("smtp.gmail.com"), "SMTP.Gmail.com", false),
        (&firm, Flaw::Name("anything.google.com"), "anything.google.com", false),
        (&firm, Flaw::Name("imap.mail.me.com"), "imap.mail.me.com", false),
        (&system, Flaw::Name("smtp.gmail.com"), "smtp.gmail.com", true),
    ] {
        let met = believed(with(), &system, shows, flaw, host).await;
        assert_eq!(met.is_ok(), believes, "{host} {flaw:?}: {met:?}");
    }
    let met = believed(network(&Policy::default()), &system, &firm, Flaw::None, HOST).await;
    assert!(met.is_err(), "without a policy nothing is added");
}

#[tokio::test]
async fn what_is_wrong_with_a_certificate_of_theirs_is_told() {
    let (system, firm) = (Authority::new(), Authority::named("Firm Root"));
    let trust = || Network::new(Arc::new(SystemLookup), Trust::System).under(&added(&firm)).trust;
    let met = believed(trust(), &system, &firm, Flaw::Years(2020, 2021), HOST).await;
    let expired = matches!(
        met,
        Err(TlsTrouble::Tls(rustls::Error::InvalidCertificate(
            rustls::CertificateError::Expired | rustls::CertificateError::ExpiredContext { .. }
        )))
    );
    assert!(expired, "{met:?}");
}

#[test]
fn practice_and_tests_trust_their_own_root_alone() {
    let (own, firm) = (Authority::new(), Authority::named("Firm Root"));
    let network = Network::new(Arc::new(SystemLookup), own.trust()).under(&added(&firm));
    assert!(matches!(network.trust, Trust::Only(_)));
}

#[test]
fn the_plain_request_can_be_switched_off() {
    assert!(Network::system().under(&Policy::default()).portal.is_some());
    assert!(Network::system().under(&Policy { portal_probe: false, ..Policy::default() }).portal.is_none());
}

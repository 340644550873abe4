//! The practice provider from outside: plain clients on its pages, its submission server and its IMAP server.

#![allow(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]

mod provider;

use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use provider::{http, make_code, request};
use rustls::pki_types::ServerName;
use sparekey_engine::address::Address;
use sparekey_engine::check::Controls;
use sparekey_engine::check::{
    Background, CheckPlan, Folder, JourneyOutcome, JourneyPlan, LegOutcome, LegPlan, Letter, Network, Trust, run_check,
};
use sparekey_engine::code::read_code;
use sparekey_engine::diagnosis::Cause;
use sparekey_engine::endpoint::Endpoint;
use sparekey_engine::provider::Catalogue;
use sparekey_engine::secret::Secret;
use sparekey_practice::{ADDRESS, IMAP_HOST, Practice, SMTP_HOST};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use url::Url;

#[tokio::test]
async fn the_whole_job() {
    let practice = sparekey_practice::start().unwrap();
    let code = make_code(&practice, "ImaCash").await;
    assert_eq!(code.len(), 16);

    // 465, and a message to oneself.
    let mut smtp = Client::tls(&practice, SMTP_HOST, 465).await;
    smtp.expect("220 ").await;
    smtp.ask("EHLO here", "250 AUTH PLAIN LOGIN").await;
    smtp.ask("MAIL FROM:<you@practice.example>", "530 5.7.0").await;
    smtp.ask(&format!("AUTH PLAIN {}", plain(&code)), "235 2.7.0").await;
    smtp.ask("AUTH PLAIN", "503 5.5.1").await;
    smtp.ask("RCPT TO:<you@practice.example>", "503 5.5.1").await;
    smtp.ask("MAIL FROM:<me@elsewhere.example>", "553 5.7.1").await;
    smtp.ask("MAIL FROM:<you@practice.example> SIZE=10", "250 2.1.0").await;
    smtp.ask("RCPT TO:<me@elsewhere.example>", "550 5.7.1").await;
    smtp.ask("RCPT TO:<you@practice.example>", "250 2.1.5").await;
    smtp.ask("DATA", "354").await;
    smtp.ask("Subject: one\r\n\r\n..dot\r\n.", "250 2.6.0").await;
    smtp.ask("VRFY you", "502 5.5.1").await;
    smtp.ask("NONSENSE", "500 5.5.2").await;
    smtp.ask("QUIT", "221").await;

    let mut imap = Client::tls(&practice, IMAP_HOST, 993).await;
    imap.expect("* OK [CAPABILITY IMAP4rev1 SASL-IR").await;
    imap.ask("a EXAMINE INBOX", "a BAD").await;
    imap.ask("b ID (\"name\" \"test\")", "b OK").await;
    imap.ask(&format!("c AUTHENTICATE PLAIN {}", plain(&code)), "c OK").await;
    let seen = imap.ask("d EXAMINE inbox", "d OK [READ-ONLY]").await;
    assert!(seen.contains("* 1 EXISTS"), "the message arrived: {seen}");
    imap.ask("e SELECT Archive", "e NO [NONEXISTENT]").await;
    imap.ask("f LOGOUT", "f OK").await;
}

#[tokio::test]
async fn starttls_and_the_other_ways_to_sign_in() {
    let practice = sparekey_practice::start().unwrap();
    let code = make_code(&practice, "ImaCash").await;

    let mut clear = Client::new(dial(&practice, SMTP_HOST, 587).await);
    clear.expect("220 ").await;
    let offered = clear.ask("EHLO here", "250 STARTTLS").await;
    assert!(!offered.contains("AUTH"), "nothing to sign in with before TLS: {offered}");
    clear.ask("AUTH PLAIN AGEAYg==", "530 5.7.0").await;
    clear.ask("STARTTLS", "220").await;
    let tcp = clear.stream.into_inner();
    let mut smtp = Client::new(secure(&practice, SMTP_HOST, tcp).await);
    smtp.ask("AUTH LOGIN", "503 5.5.1").await;
    smtp.ask("EHLO here", "250 AUTH PLAIN LOGIN").await;
    smtp.ask("AUTH CRAM-MD5", "504 5.5.4").await;
    smtp.ask("AUTH PLAIN", "334").await;
    smtp.ask("*", "501 5.5.2").await;
    smtp.ask("AUTH LOGIN", "334 VXNlcm5hbWU6").await;
    smtp.ask(&STANDARD.encode(ADDRESS), "334 UGFzc3dvcmQ6").await;
    smtp.ask(&STANDARD.encode(&code), "235 2.7.0").await;

    let mut imap = Client::tls(&practice, IMAP_HOST, 993).await;
    imap.expect("* OK").await;
    imap.ask(&format!("a LOGIN \"{ADDRESS}\" {{16}}"), "+ ").await;
    imap.ask(&code, "a OK").await;
    let mut imap = Client::tls(&practice, IMAP_HOST, 993).await;
    imap.expect("* OK").await;
    imap.ask("a AUTHENTICATE PLAIN", "+ ").await;
    imap.ask(&plain(&code), "a OK").await;
}

#[tokio::test]
async fn words_in_clear_behind_starttls_count_for_nothing() {
    let practice = sparekey_practice::start().unwrap();
    let mut clear = Client::new(dial(&practice, SMTP_HOST, 587).await);
    clear.expect("220 ").await;
    clear.ask("STARTTLS\r\nEHLO injected", "220").await;
    let mut rest = String::new();
    // Closed, whether by FIN or by reset.
    let _ = tokio::time::timeout(Duration::from_secs(10), clear.stream.read_to_string(&mut rest)).await.unwrap();
    assert_eq!(rest, "", "the connection ends without another word");
}

#[tokio::test]
async fn a_wrong_and_a_deleted_code_are_refused() {
    let practice = sparekey_practice::start().unwrap();
    let code = make_code(&practice, "ImaCash").await;
    assert!(smtp_takes(&practice, &code).await && imap_takes(&practice, &code).await);
    assert!(!smtp_takes(&practice, "kcifyukbjejkmdju").await);
    assert!(!imap_takes(&practice, "kcifyukbjejkmdju").await);

    let listed = http(&practice, "GET", "/app-passwords", "", &[]).await;
    assert!(listed.contains("ImaCash"), "{listed}");
    let origin = practice.page_url();
    http(&practice, "POST", "/app-passwords/delete", "id=1", &[("Origin", &origin)]).await;
    assert!(!smtp_takes(&practice, &code).await && !imap_takes(&practice, &code).await);
}

#[tokio::test]
async fn the_engine_proves_a_good_code_and_names_a_bad_one() {
    let practice = sparekey_practice::start().unwrap();
    let catalogue = Catalogue::practice(&practice.provider_toml()).unwrap();
    let provider = catalogue.get("practice").unwrap();
    let code = make_code(&practice, "ImaCash").await;
    let check = async |code: &str, smtp: usize| {
        let leg = |endpoint: &Endpoint| {
            Some(LegPlan { endpoint: endpoint.clone(), user: ADDRESS.into(), public_only: false })
        };
        let background = Background {
            provider: Some("practice".into()),
            domain: "practice.example".into(),
            looks_like_app_password: Some(true),
            wants_app_password: true,
            typed_host: false,
        };
        let plan = CheckPlan::new(leg(&provider.smtp[smtp]), leg(&provider.imap[0]), background);
        let letter = Letter { subject: "A test".into(), text: "Hello!".into() };
        let journey = JourneyPlan { address: ADDRESS.into(), letter, patience: Duration::from_secs(10) };
        let plan = CheckPlan { journey: Some(journey), ..plan };
        let secret = Secret::new(code.to_owned());
        let on_event = Arc::new(|_| {});
        run_check(plan, secret, practice.network(), Controls::default(), on_event).await
    };
    for smtp in 0..provider.smtp.len() {
        let verdict = check(&code, smtp).await;
        assert!(verdict.proven(), "{verdict:?}");
        let journey = verdict.journey.as_ref().unwrap();
        assert!(
            matches!(journey, JourneyOutcome::Arrived { folder: Folder::Inbox, removed: true, .. }),
            "the message made its way and is gone: {journey:?}"
        );
        let verdict = check("kcifyukbjejkmdju", smtp).await;
        for leg in verdict.legs {
            let LegOutcome::Failed(diagnosis) = leg.outcome else { panic!("{leg:?}") };
            assert_eq!(diagnosis.cause, Cause::WrongAppPassword, "{diagnosis:?}");
        }
    }
}

#[tokio::test]
async fn a_connection_has_three_tries() {
    let practice = sparekey_practice::start().unwrap();
    let mut smtp = Client::tls(&practice, SMTP_HOST, 465).await;
    smtp.expect("220 ").await;
    smtp.ask("EHLO here", "250 AUTH").await;
    for _ in 0..3 {
        smtp.ask(&format!("AUTH PLAIN {}", plain("no")), "535 5.7.8").await;
    }
    smtp.expect("421 4.7.0").await;
    let mut rest = String::new();
    // An end of TLS without close_notify would be an error here.
    smtp.stream.read_to_string(&mut rest).await.unwrap();
    assert_eq!(rest, "");
}

#[tokio::test]
async fn the_page_serves_only_itself() {
    let practice = sparekey_practice::start().unwrap();
    let origin = practice.page_url();

    let off = http(&practice, "GET", "/app-passwords", "", &[]).await;
    assert!(off.contains("not available for your account"), "two-step is off: {off}");
    for header in ["content-security-policy: default-src 'none'", "cache-control: no-store", "nosniff"] {
        assert!(off.contains(header), "{header} in {off}");
    }
    assert!(off.contains("nothing here is real"), "{off}");

    let rebound = request(&practice, "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n").await;
    assert!(rebound.starts_with("HTTP/1.1 421"), "{rebound}");
    for headers in [&[][..], &[("Origin", "http://evil.example")], &[("Origin", "null")]] {
        let foreign = http(&practice, "POST", "/two-step", "", headers).await;
        assert!(foreign.starts_with("HTTP/1.1 403"), "{foreign}");
    }
    assert!(http(&practice, "GET", "/nothing", "", &[]).await.starts_with("HTTP/1.1 404"));
    assert!(http(&practice, "PUT", "/two-step", "", &[("Origin", &origin)]).await.starts_with("HTTP/1.1 405"));

    http(&practice, "POST", "/two-step", "", &[("Origin", &origin)]).await;
    let huge = format!("name={}", "a".repeat(5000));
    let refused = http(&practice, "POST", "/app-passwords", &huge, &[("Origin", &origin)]).await;
    assert!(refused.starts_with("HTTP/1.1 400"), "{refused}");
    http(&practice, "POST", "/app-passwords", "name=%3Cb%3E", &[("Origin", &origin)]).await;
    let listed = http(&practice, "GET", "/app-passwords", "", &[]).await;
    assert!(listed.contains("&lt;b&gt;") && !listed.contains("<b>"), "{listed}");
    let again = http(&practice, "GET", "/app-passwords", "", &[]).await;
    assert!(!again.contains("id=\"code\""), "the code is shown once: {again}");
}

#[tokio::test]
async fn nothing_listens_when_it_is_dropped() {
    let practice = sparekey_practice::start().unwrap();
    let Network { lookup, .. } = practice.network();
    let address = lookup.lookup(IMAP_HOST, 993).unwrap()[0];
    TcpStream::connect(address).await.unwrap();
    drop(practice);
    TcpStream::connect(address).await.unwrap_err();
}

#[test]
fn the_catalogue_takes_its_provider_file() {
    let practice = sparekey_practice::start().unwrap();
    let catalogue = Catalogue::practice(&practice.provider_toml()).unwrap();
    let address = Address::parse(ADDRESS).unwrap();
    let provider = catalogue.detect(&address, &[]).provider.expect("it is known by its domain");
    let two_step = provider.two_step.as_ref().unwrap().url.as_ref().unwrap();
    let pages = [two_step, provider.app_password.as_ref().unwrap().url.as_ref().unwrap()];
    assert_eq!(pages.map(Url::path), ["/two-step", "/app-passwords"]);
    assert!(pages.iter().all(|page| page.as_str().starts_with(&practice.page_url())), "the pages of this run");
    let lookup = practice.network().lookup;
    for endpoint in provider.smtp.iter().chain(&provider.imap) {
        lookup.lookup(&endpoint.host, endpoint.port).unwrap();
    }
    let format = provider.code_format.as_ref();
    assert!(read_code("kcif yukb jejk mdju", format, ADDRESS).secret.is_some());
    assert!(read_code("kcif yukb jejk", format, ADDRESS).secret.is_none());
}

async fn smtp_takes(practice: &Practice, code: &str) -> bool {
    let mut smtp = Client::tls(practice, SMTP_HOST, 465).await;
    smtp.expect("220 ").await;
    smtp.ask("EHLO here", "250 AUTH").await;
    let answer = smtp.ask(&format!("AUTH PLAIN {}", plain(code)), "").await;
    assert!(answer.starts_with("235 ") || answer.starts_with("535 5.7.8 Practice Mail"), "{answer}");
    answer.starts_with("235 ")
}

async fn imap_takes(practice: &Practice, code: &str) -> bool {
    let mut imap = Client::tls(practice, IMAP_HOST, 993).await;
    imap.expect("* OK").await;
    let answer = imap.ask(&format!("a LOGIN {ADDRESS} \"{code}\""), "").await;
    assert!(answer.starts_with("a OK") || answer.starts_with("a NO [AUTHENTICATIONFAILED]"), "{answer}");
    answer.starts_with("a OK")
}

fn plain(code: &str) -> String {
    STANDARD.encode(format!("\0{ADDRESS}\0{code}"))
}

async fn dial(practice: &Practice, host: &str, port: u16) -> TcpStream {
    let address = practice.network().lookup.lookup(host, port).unwrap()[0];
    TcpStream::connect(address).await.unwrap()
}

async fn secure(practice: &Practice, host: &str, tcp: TcpStream) -> tokio_rustls::client::TlsStream<TcpStream> {
    let Trust::Only(root) = practice.network().trust else { panic!("practice trusts its own authority only") };
    let mut roots = rustls::RootCertStore::empty();
    roots.add(root).unwrap();
    let config = rustls::ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from(host.to_owned()).unwrap();
    TlsConnector::from(Arc::new(config)).connect(name, tcp).await.unwrap()
}

/// A client that speaks in lines.
struct Client<S> {
    stream: BufReader<S>,
}

impl Client<tokio_rustls::client::TlsStream<TcpStream>> {
    async fn tls(practice: &Practice, host: &str, port: u16) -> Self {
        Self::new(secure(practice, host, dial(practice, host, port).await).await)
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Client<S> {
    fn new(stream: S) -> Self {
        Self { stream: BufReader::new(stream) }
    }

    /// Says a line and reads until the answer's last line begins as expected.
    async fn ask(&mut self, line: &str, last: &str) -> String {
        self.stream.write_all(format!("{line}\r\n").as_bytes()).await.unwrap();
        self.stream.flush().await.unwrap();
        self.expect(last).await
    }

    async fn expect(&mut self, last: &str) -> String {
        let mut answer = String::new();
        loop {
            let mut line = String::new();
            let read = tokio::time::timeout(Duration::from_secs(10), self.stream.read_line(&mut line)).await;
            assert!(read.unwrap().unwrap() > 0, "closed instead of {last:?}; so far: {answer}");
            answer.push_str(&line);
            if line.starts_with(last) {
                return answer;
            }
            let goes_on = line.starts_with("* ") || line.as_bytes().get(3) == Some(&b'-');
            assert!(goes_on, "expected {last:?}, heard {answer}");
        }
    }
}

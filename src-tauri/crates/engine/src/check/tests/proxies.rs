//! Through a proxy, past it, and not at all.

use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use super::places::{Places, known, looked, run, typed, way};
use super::script::{Standing, expect, say};
use super::sound::{mailbox, submission};
use super::*;
use crate::check::{Proxy, ProxyLookup};
use crate::diagnosis::{Confidence, ProxyAnswer};

const PROXY: &str = "proxy.example.net";
const PASSWORD: &str = "wachtwoord-van-de-proxy";

/// The settings of a computer with one proxy.
struct Set(String);

impl ProxyLookup for Set {
    fn proxy(&self, _host: &str, _port: u16) -> Option<Proxy> {
        Proxy::parse(&self.0, None)
    }
}

/// A small proxy: what it was asked for, and how it answers.
struct Through {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

impl Drop for Through {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Through {
    /// One of HTTP: `answer` is what it says; with 200 it connects to `to`, and sends the server's first words in one go
    /// with its own where the server speaks first.
    async fn http(answer: &'static str, to: SocketAddr, speaks_first: bool) -> Self {
        Self::start(move |mut client, asked| async move {
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                head.push(client.read_u8().await?);
            }
            note(&asked, &String::from_utf8_lossy(&head));
            let mut said = format!("HTTP/1.1 {answer}\r\nX-Proxy: yes\r\n\r\n").into_bytes();
            if !answer.starts_with("200") {
                return client.write_all(&said).await;
            }
            let mut server = TcpStream::connect(to).await?;
            if speaks_first {
                let mut first = [0; 512];
                let length = server.read(&mut first).await?;
                said.extend_from_slice(&first[..length]);
            }
            client.write_all(&said).await?;
            copy_bidirectional(&mut client, &mut server).await.map(drop)
        })
        .await
    }

    /// One of SOCKS 5 (RFC 1928) with or without a login (RFC 1929); `reply` 0 connects to `to`.
    async fn socks(reply: u8, to: SocketAddr, login: bool) -> Self {
        Self::start(move |mut client, asked| async move {
            let mut methods = [0; 2];
            client.read_exact(&mut methods).await?;
            let mut offered = vec![0; usize::from(methods[1])];
            client.read_exact(&mut offered).await?;
            let method = if login { 2 } else { 0 };
            assert!(offered.contains(&method), "{offered:?}");
            client.write_all(&[5, method]).await?;
            if login {
                assert_eq!(client.read_u8().await?, 1);
                let mut texts = Vec::new();
                for _ in 0..2 {
                    let mut text = vec![0; usize::from(client.read_u8().await?)];
                    client.read_exact(&mut text).await?;
                    texts.push(String::from_utf8_lossy(&text).into_owned());
                }
                note(&asked, &texts.join(":"));
                client.write_all(&[1, 0]).await?;
            }
            let mut head = [0; 4];
            client.read_exact(&mut head).await?;
            assert_eq!(head, [5, 1, 0, 3], "it is asked for a name");
            let mut name = vec![0; usize::from(client.read_u8().await?)];
            client.read_exact(&mut name).await?;
            let port = client.read_u16().await?;
            note(&asked, &format!("{}:{port}", String::from_utf8_lossy(&name)));
            client.write_all(&[5, reply, 0, 1, 0, 0, 0, 0, 0, 0]).await?;
            if reply == 0 {
                let mut server = TcpStream::connect(to).await?;
                copy_bidirectional(&mut client, &mut server).await?;
            }
            Ok(())
        })
        .await
    }

    async fn start<F: Future<Output = io::Result<()>> + Send + 'static>(
        serve: impl Fn(TcpStream, Arc<Mutex<Vec<String>>>) -> F + Send + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("its address");
        let asked = Arc::new(Mutex::new(Vec::new()));
        let all = asked.clone();
        let task = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(serve(client, all.clone()));
            }
        });
        Self { address, asked, task }
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("no panic").clone()
    }
}

fn note(asked: &Mutex<Vec<String>>, what: &str) {
    asked.lock().expect("no panic").push(what.to_owned());
}

fn lets_in() -> Vec<Step> {
    let mut steps = submission();
    steps.extend([expect(format!("AUTH PLAIN {}", plain())), say("235 welcome"), expect("QUIT")]);
    steps
}

fn sending(port: u16, security: Security, background: Background) -> CheckPlan {
    CheckPlan { deadlines: quick(), ..CheckPlan::new(Some(way(port, security)), None, background) }
}

fn nowhere() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 1))
}

/// The proxy's name alone is found here: the server's is the proxy's business.
fn only(proxy: &Through, port: u16, url: &str, authority: &Authority) -> Network {
    let places = Places::new().at(PROXY, port, proxy.address);
    places.network(authority.trust()).through(Arc::new(Set(url.to_owned())))
}

#[tokio::test]
async fn a_proxy_for_websites_is_used_and_finds_the_server_itself() {
    let authority = Authority::new();
    let server = Standing::start(&authority, lets_in).await;
    let proxy = Through::http("200 Connection established", server.address, false).await;
    let network = only(&proxy, 3128, &format!("http://anna:{PASSWORD}@{PROXY}:3128"), &authority);
    let (verdict, _) = run(sending(465, Security::Tls, known()), network).await;
    assert_eq!(verdict.legs[0].outcome, LegOutcome::Proven);
    let asked = proxy.asked();
    assert_eq!(asked.len(), 1);
    assert!(asked[0].starts_with("CONNECT mail.example.com:465 HTTP/1.1\r\n"), "{asked:?}");
    let login = format!("proxy-authorization: Basic {}", base64(&format!("anna:{PASSWORD}")));
    assert!(asked[0].lines().any(|line| line.eq_ignore_ascii_case(&login)), "{asked:?}");
    assert_no_code(asked[0].as_bytes());
}

#[tokio::test]
async fn a_greeting_that_comes_with_the_proxys_answer_is_not_lost() {
    let authority = Authority::new();
    let script = || {
        let clear = [say("220 mail.example.com ESMTP"), expect("EHLO [127.0.0.1]"), say("250-x\r\n250 STARTTLS")];
        let upgrade = [expect("STARTTLS"), say("220 go ahead"), Step::Tls];
        let inside = [expect("EHLO [127.0.0.1]"), say("250-x\r\n250 AUTH PLAIN")];
        let sign_in = [expect(format!("AUTH PLAIN {}", plain())), say("235 welcome"), expect("QUIT")];
        clear.into_iter().chain(upgrade).chain(inside).chain(sign_in).collect()
    };
    let server = Standing::start(&authority, script).await;
    let proxy = Through::http("200 OK", server.address, true).await;
    let network = only(&proxy, 3128, &format!("http://{PROXY}:3128"), &authority);
    let (verdict, _) = run(sending(587, Security::Starttls, typed()), network).await;
    assert_eq!(verdict.legs[0].outcome, LegOutcome::Proven);
}

#[tokio::test]
async fn socks_is_used_and_finds_the_server_itself() {
    let authority = Authority::new();
    let script = || {
        let mut steps = mailbox("SASL-IR AUTH=PLAIN");
        steps.extend([expect(format!("s1 AUTHENTICATE PLAIN {}", plain())), say("s1 OK welcome")]);
        steps.extend([expect("s4 EXAMINE \"INBOX\""), say("s4 OK done"), expect("A0001 LOGOUT")]);
        steps
    };
    let server = Standing::start(&authority, script).await;
    for login in [false, true] {
        let proxy = Through::socks(0, server.address, login).await;
        let name = if login { format!("anna:{PASSWORD}@") } else { String::new() };
        let network = only(&proxy, 9050, &format!("socks5h://{name}{PROXY}:9050"), &authority);
        let plan = CheckPlan { deadlines: quick(), ..CheckPlan::new(None, Some(way(993, Security::Tls)), known()) };
        let (verdict, _) = run(plan, network).await;
        assert_eq!(verdict.legs[0].outcome, LegOutcome::Proven);
        let asked = proxy.asked();
        assert_eq!(asked.last().map(String::as_str), Some("mail.example.com:993"));
        assert_eq!(asked.len() == 2 && asked[0] == format!("anna:{PASSWORD}"), login);
    }
}

#[tokio::test]
async fn past_a_proxy_for_websites_that_forbids_the_direct_way_is_tried() {
    let authority = Authority::new();
    for (answer, says) in [
        ("403 Forbidden", ProxyAnswer::Forbids),
        ("405 Method Not Allowed", ProxyAnswer::Forbids),
        ("407 Proxy Authentication Required", ProxyAnswer::WantsLogin),
        ("503 Service Unavailable", ProxyAnswer::CannotReach),
        ("200", ProxyAnswer::Silent),
    ] {
        let server = Standing::start(&authority, lets_in).await;
        let proxy = Through::http(answer, nowhere(), false).await;
        let places = Places::new().at(PROXY, 3128, proxy.address).at(HOST, 465, server.address);
        let set = Set(format!("http://anna:{PASSWORD}@{PROXY}:3128"));
        let network = places.network(authority.trust()).through(Arc::new(set));
        let (verdict, events) = run(sending(465, Security::Tls, known()), network).await;
        let [leg] = &verdict.legs[..] else { panic!("one leg was asked") };
        assert_eq!(leg.instead, Some(way(465, Security::Tls)), "{answer}: directly it works");
        let told = events.iter().any(|event| matches!(event, CheckEvent::Mending { .. }));
        assert!(told && looked(&events) == 0);
        let found = diagnosis(leg.outcome.clone());
        let silent = says == ProxyAnswer::Silent;
        assert_eq!(found.cause, if silent { Cause::NetworkUnreachable } else { Cause::PortBlocked }, "{answer}");
        let fact = found.facts.proxy.clone().expect("the proxy is named");
        assert_eq!((fact.at.as_str(), fact.answer), ("proxy.example.net:3128", Some(says)));
        let all = format!("{verdict:?} {events:?} {}", serde_json::to_string(&verdict).expect("it can be written"));
        assert!(!all.contains(PASSWORD) && !all.contains("anna:"), "its login is told to nobody else: {all}");
        let codes: usize = server.heard().await.iter().map(|one| one.matches(&plain()).count()).sum();
        assert_eq!(codes, 1);
    }
}

#[tokio::test]
async fn past_socks_nobody_goes() {
    let authority = Authority::new();
    for (reply, says, cause) in
        [(2, ProxyAnswer::Forbids, Cause::PortBlocked), (4, ProxyAnswer::CannotReach, Cause::ConnectionRefused)]
    {
        let server = Standing::start(&authority, lets_in).await;
        let proxy = Through::socks(reply, nowhere(), false).await;
        let places = Places::new().at(PROXY, 9050, proxy.address).at(HOST, 465, server.address);
        let network = places.network(authority.trust()).through(Arc::new(Set(format!("socks5://{PROXY}:9050"))));
        let (verdict, events) = run(sending(465, Security::Tls, typed()), network).await;
        assert_eq!((&verdict.legs[0].instead, looked(&events)), (&None, 0));
        let found = diagnosis(verdict.legs[0].outcome.clone());
        assert_eq!((found.cause, found.facts.proxy.and_then(|proxy| proxy.answer)), (cause, Some(says)));
        assert!(server.heard().await.is_empty(), "nobody came there directly");
    }
    let places = Places::new().at(PROXY, 9050, nowhere());
    let network = places.network(authority.trust()).through(Arc::new(Set(format!("socks5://{PROXY}:9050"))));
    let (verdict, _) = run(sending(465, Security::Tls, known()), network).await;
    let found = diagnosis(verdict.legs[0].outcome.clone());
    assert_eq!((found.cause, found.confidence), (Cause::NetworkUnreachable, Confidence::Medium));
}

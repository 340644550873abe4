//! The one translation from what was seen to a cause, most specific first. It reads no library's error texts.

use std::io::ErrorKind;

use rustls::{AlertDescription, CertificateError};

use super::evidence::{Evidence, Fault};
use super::facts::{facts, now};
use super::reply::Reply;
use super::{Cause, Confidence, Diagnosis, Phase, ProxyAnswer, ReplyContext, product, rules, step};
use crate::check::{Background, Breach, Shown, Stage, Verb};
use crate::endpoint::{Endpoint, Leg, Security};
use crate::secret::Secret;

use Confidence::{High, Low, Medium};

type Finding = (Cause, Confidence, &'static str);

const DAY: i64 = 86_400;
/// A computer that lives before this program was written has a wrong clock (2026-11-01).
const WRITTEN: i64 = 1_793_491_200;

/// Names the cause. The secret is there only to cut it out of what the server said.
pub(crate) fn diagnose(evidence: &Evidence, background: &Background, secret: Option<&Secret>) -> Diagnosis {
    let known = background.provider.is_some() && !background.typed_host;
    let context = context(evidence, background);
    let reply = Reply::parse(&context.text);
    let (cause, confidence, rule) = match &evidence.fault {
        Fault::Lookup(kind, os) => lookup(*kind, *os, known),
        Fault::NotPublic => (Cause::ServerInPrivateNetwork, High, "found-host-is-private"),
        Fault::Connect => connect(evidence, known),
        Fault::Proxy(answer) => proxy(*answer, known),
        Fault::HostName => (Cause::UnknownHost, Medium, "host-is-no-name"),
        Fault::Tls(error) => tls(error, evidence, known),
        Fault::WantsTls => (Cause::TlsModeMismatch, High, "waits-for-tls"),
        Fault::Injected => (Cause::TlsStrippedByNetwork, High, "injected-behind-starttls"),
        Fault::NoStarttls if known || reply.words.contains("xxxx") => {
            (Cause::TlsStrippedByNetwork, High, "starttls-removed")
        }
        Fault::NoStarttls => (Cause::TlsStrippedByNetwork, Medium, "starttls-not-offered"),
        Fault::NoMechanism => no_mechanism(&evidence.offered),
        Fault::PreAuthenticated => (Cause::WrongServerOrPort, Medium, "preauth"),
        Fault::Reply => answered(&context, &reply, evidence),
        Fault::Breach(breach) => breached(breach, evidence, known),
        Fault::Timeout => timeout(evidence, known),
        Fault::Overtaken => (Cause::ServerUnavailable, Low, "slow"),
        // No failure at all, and told otherwise.
        Fault::Held(_) => (Cause::Unknown, Low, ""),
    };
    let facts = facts(evidence, &reply, secret);
    Diagnosis { cause, confidence, stage: evidence.stage, rule: rule.to_owned(), facts }
}

/// Another port of the organisation works: what kept silent here is not the server.
pub(crate) fn found_another_way(found: &mut Diagnosis, asked: &Endpoint, works: &Endpoint) {
    let silent = matches!(found.rule.as_str(), "connect-timed-out" | "known-host-silent" | "silent");
    if silent && asked.port != works.port {
        (found.cause, found.confidence) = (Cause::PortBlocked, High);
        found.rule = "another-port-works".to_owned();
    }
}

/// The other kind of address works: it may also have been chance.
pub(crate) fn found_another_family(found: &mut Diagnosis) {
    (found.cause, found.confidence) = (Cause::Ipv6Broken, Medium);
    found.rule = "other-family-works".to_owned();
}

/// Whether a diagnosis says that the code is the wrong one, not in the server's own plain words.
pub(crate) fn blames_code(found: &Diagnosis) -> bool {
    use Cause::{AppPasswordRequired, TwoFactorOffSoNoAppPassword, WrongAppPassword, WrongPassword};
    match found.cause {
        WrongAppPassword | WrongPassword => true,
        AppPasswordRequired | TwoFactorOffSoNoAppPassword => found.confidence < High,
        _ => false,
    }
}

/// Finds another cause for a refused code that the other leg took: what is known of the provider, else that this side is
/// switched off, since the code itself cannot be what is wrong.
pub(crate) fn reconsider(found: &mut Diagnosis, leg: Leg, host: &str, background: &Background) {
    let provider = background.provider.as_deref().unwrap_or_default();
    (found.cause, found.confidence) = match rules::one_sided(leg, provider, host) {
        Some(cause) => (cause, Medium),
        None => (Cause::ImapDisabled, Low),
    };
    found.rule = "other-leg-took-it".to_owned();
}

fn lookup(kind: ErrorKind, os: Option<i32>, known: bool) -> Finding {
    match (kind, os) {
        (_, Some(10_050 | 10_051 | 10_065)) => (Cause::NetworkUnreachable, Medium, "no-network"),
        (ErrorKind::NetworkUnreachable | ErrorKind::NetworkDown, _) => {
            (Cause::NetworkUnreachable, Medium, "no-network")
        }
        // Windows: 11001 no such host, 11004 no address of that kind.
        (ErrorKind::NotFound, _) | (_, Some(11_001 | 11_004)) => match known {
            true => (Cause::DnsFailure, Medium, "known-name-not-found"),
            false => (Cause::UnknownHost, High, "name-not-found"),
        },
        _ => (Cause::DnsFailure, Medium, "no-answer-for-name"),
    }
}

fn connect(evidence: &Evidence, known: bool) -> Finding {
    let tried = &evidence.tried;
    let any = |kinds: &[ErrorKind]| tried.iter().any(|one| kinds.contains(&one.kind));
    let no_route = [
        ErrorKind::NetworkUnreachable,
        ErrorKind::HostUnreachable,
        ErrorKind::NetworkDown,
        ErrorKind::AddrNotAvailable,
    ];
    if any(&[ErrorKind::PermissionDenied]) {
        return (Cause::LocalFirewallBlocked, High, "connect-forbidden");
    }
    // A dead family may only be the last to answer: the other one decides.
    if any(&[ErrorKind::ConnectionRefused]) {
        return match known {
            true => (Cause::PortBlocked, Medium, "known-host-refused"),
            false => (Cause::ConnectionRefused, High, "refused"),
        };
    }
    if any(&[ErrorKind::TimedOut]) {
        return match known {
            true => (Cause::PortBlocked, High, "known-host-silent"),
            false => (Cause::ConnectionRefused, Medium, "connect-timed-out"),
        };
    }
    if !tried.is_empty() && tried.iter().all(|one| no_route.contains(&one.kind)) {
        return (Cause::NetworkUnreachable, Medium, "no-route");
    }
    match known {
        true => (Cause::PortBlocked, Medium, "known-host-cut"),
        false => (Cause::ConnectionDropped, Low, "connect-cut"),
    }
}

fn proxy(answer: ProxyAnswer, known: bool) -> Finding {
    match answer {
        ProxyAnswer::Forbids => (Cause::PortBlocked, High, "proxy-forbids"),
        ProxyAnswer::WantsLogin => (Cause::PortBlocked, High, "proxy-wants-login"),
        ProxyAnswer::CannotReach if known => (Cause::PortBlocked, Medium, "proxy-cannot-reach-known"),
        ProxyAnswer::CannotReach => (Cause::ConnectionRefused, Medium, "proxy-cannot-reach"),
        // Whatever goes through it goes nowhere.
        ProxyAnswer::Silent => (Cause::NetworkUnreachable, Medium, "proxy-silent"),
        ProxyAnswer::Odd => (Cause::PortBlocked, Low, "proxy-odd"),
    }
}

fn tls(error: &rustls::Error, evidence: &Evidence, known: bool) -> Finding {
    use rustls::Error as E;
    match error {
        E::InvalidCertificate(certificate) => self::certificate(certificate, evidence, known),
        E::InvalidMessage(_) => plain(&evidence.first, evidence.leg),
        E::AlertReceived(alert) => match alert {
            AlertDescription::ProtocolVersion
            | AlertDescription::HandshakeFailure
            | AlertDescription::InsufficientSecurity
            | AlertDescription::UnsupportedExtension => (Cause::TlsVersionUnsupported, High, "tls-alert-version"),
            AlertDescription::CertificateRequired => (Cause::AuthMethodUnsupported, Medium, "wants-certificate"),
            AlertDescription::UnrecognisedName => (Cause::WrongServerOrPort, Medium, "tls-alert-name"),
            AlertDescription::InternalError => (Cause::ServerUnavailable, Medium, "tls-alert-internal"),
            AlertDescription::CloseNotify | AlertDescription::UserCanceled => {
                (Cause::ConnectionDropped, Medium, "tls-alert-close")
            }
            _ => (Cause::TlsVersionUnsupported, Low, "tls-alert"),
        },
        E::PeerIncompatible(_) => (Cause::TlsVersionUnsupported, High, "tls-incompatible"),
        // Such as a cipher that was never offered.
        E::PeerMisbehaved(_) => (Cause::TlsVersionUnsupported, Low, "tls-misbehaves"),
        E::NoCertificatesPresented => (Cause::CertificateSelfSignedServer, Medium, "no-certificate"),
        // Platform verifiers wrap their own errors; the certificate itself tells more.
        _ if evidence.shown.is_some() => certificate(&CertificateError::UnknownIssuer, evidence, known),
        // No root to believe in: no certificate can be told from a self-made one.
        E::General(_) if !known => (Cause::CertificateSelfSignedServer, Low, "no-roots"),
        E::InappropriateMessage { .. } | E::InappropriateHandshakeMessage { .. } => {
            (Cause::WrongServerOrPort, Low, "tls-odd")
        }
        _ => (Cause::Unknown, Low, ""),
    }
}

fn certificate(error: &CertificateError, evidence: &Evidence, known: bool) -> Finding {
    use CertificateError as C;
    let nothing = Shown::default();
    let shown = evidence.shown.as_ref().unwrap_or(&nothing);
    let untrusted = !matches!(
        error,
        C::Expired
            | C::ExpiredContext { .. }
            | C::NotValidYet
            | C::NotValidYetContext { .. }
            | C::NotValidForName
            | C::NotValidForNameContext { .. }
    );
    if shown.signers().any(|name| product(name).is_some() || rules::interceptor(name)) {
        return (Cause::CertificateUntrustedInterception, High, "issuer-intercepts");
    }
    if known && shown.names.iter().any(|name| rules::hotspot(name)) {
        return (Cause::CaptivePortal, Medium, "certificate-of-a-hotspot");
    }
    let now = now();
    let dated = evidence.shown.is_some();
    if now < WRITTEN && (!untrusted || dated && now < shown.not_before) {
        return (Cause::ClockWrong, High, "clock-before-program");
    }
    match error {
        C::NotValidYet | C::NotValidYetContext { .. } => return (Cause::ClockWrong, Medium, "not-yet-valid"),
        C::Expired | C::ExpiredContext { .. } => return expired(now, shown, dated, known),
        C::NotValidForName | C::NotValidForNameContext { .. } => {
            return (Cause::CertificateNameMismatch, if known { Medium } else { High }, "other-name");
        }
        _ => {}
    }
    if known {
        return (Cause::CertificateUntrustedInterception, High, "known-host-untrusted");
    }
    match dated {
        true if shown.self_issued => (Cause::CertificateSelfSignedServer, High, "self-signed"),
        true => (Cause::CertificateSelfSignedServer, Medium, "untrusted"),
        false => (Cause::CertificateSelfSignedServer, Low, "untrusted-unread"),
    }
}

/// A gap of days is the server's; of years, at a host that looks after itself, rather the clock's.
fn expired(now: i64, shown: &Shown, dated: bool, known: bool) -> Finding {
    let gap = if dated { now - shown.not_after } else { 0 };
    match known && gap > 400 * DAY {
        true => (Cause::ClockWrong, Medium, "expired-years-ago"),
        false => (Cause::CertificateExpired, High, "expired"),
    }
}

/// Whether a web server sends whoever comes to another page (RFC 9110 §15.4, RFC 6585 §6), not knowing what was said to
/// it: that is what a Wi-Fi's sign-in page does. A website's own server does not understand.
fn redirects(first: &[u8]) -> bool {
    let status = first.strip_prefix(b"HTTP/1.").and_then(|rest| rest.get(2..5));
    status.is_some_and(|status| matches!(status, b"301" | b"302" | b"303" | b"307" | b"308" | b"511"))
}

/// Something else than TLS came: what was it?
fn plain(first: &[u8], leg: Leg) -> Finding {
    let starts = |starts: &[&str]| {
        starts
            .iter()
            .any(|start| first.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start.as_bytes())))
    };
    let (smtp, imap) = (starts(&["220", "421", "554"]), starts(&["* OK", "* BYE", "* PREAUTH"]));
    match leg {
        Leg::Smtp if smtp => (Cause::TlsModeMismatch, High, "greets-in-clear"),
        Leg::Imap if imap => (Cause::TlsModeMismatch, High, "greets-in-clear"),
        _ if redirects(first) => (Cause::CaptivePortal, Medium, "redirects-in-clear"),
        _ if smtp || imap || starts(&["HTTP/", "<", "SSH-", "+OK", "-ERR"]) => {
            (Cause::WrongServerOrPort, High, "other-protocol")
        }
        _ if first.first().is_some_and(|byte| (0x14..=0x17).contains(byte)) && first.get(1) == Some(&3) => {
            (Cause::TlsVersionUnsupported, Low, "tls-unreadable")
        }
        _ => (Cause::TlsModeMismatch, Medium, "no-tls"),
    }
}

fn no_mechanism(offered: &[String]) -> Finding {
    let any = |starts: &[&str]| offered.iter().any(|name| starts.iter().any(|start| name.starts_with(start)));
    // A challenge is answered with a password, too: those are taken still, if not by our ways.
    match any(&["XOAUTH2", "OAUTHBEARER"]) && !any(&["CRAM-", "DIGEST-", "SCRAM-"]) {
        true => (Cause::BasicAuthRetired, High, "only-tokens-offered"),
        false => (Cause::AuthMethodUnsupported, High, "nothing-usable-offered"),
    }
}

/// The server answered in its own words.
fn answered(context: &ReplyContext, reply: &Reply, evidence: &Evidence) -> Finding {
    match rules::of_server(context, reply) {
        Some(rule) => (rule.cause, rule.confidence, rule.id.as_str()),
        None => step::meaning(context, evidence, reply.code),
    }
}

fn breached(breach: &Breach, evidence: &Evidence, known: bool) -> Finding {
    match breach {
        Breach::OtherProtocol if matches!(evidence.verb, Some(Verb::Greeting) | None) => {
            let tls = evidence.reply.as_bytes().first().is_some_and(|byte| (0x14..=0x17).contains(byte));
            match evidence.encrypted {
                false if tls => (Cause::TlsModeMismatch, High, "speaks-tls"),
                false if redirects(evidence.reply.as_bytes()) => (Cause::CaptivePortal, Medium, "redirects-in-clear"),
                _ => (Cause::WrongServerOrPort, if spoken(&evidence.reply) { High } else { Medium }, "other-protocol"),
            }
        }
        Breach::OtherProtocol if matches!(evidence.verb, Some(Verb::Ehlo | Verb::Capability)) => {
            (Cause::WrongServerOrPort, Low, "not-this-protocol")
        }
        Breach::OtherProtocol | Breach::Mixed | Breach::Unasked | Breach::Flood => step::breaks_the_rules(),
        Breach::WantsCertificate => (Cause::AuthMethodUnsupported, Medium, "wants-certificate"),
        Breach::Broken(ErrorKind::PermissionDenied, _) => (Cause::LocalFirewallBlocked, High, "forbidden"),
        Breach::Closed | Breach::Broken(..) if evidence.stage == Stage::Secure => cut_before_tls(evidence, known),
        Breach::Closed | Breach::Broken(..) => (Cause::ConnectionDropped, Medium, "cut"),
    }
}

fn spoken(reply: &str) -> bool {
    ["http/", "<html", "<!doctype", "ssh-", "+ok", "-err", "* ok", "220", "* preauth"]
        .iter()
        .any(|start| reply.trim_start().to_ascii_lowercase().starts_with(start))
}

fn cut_before_tls(evidence: &Evidence, known: bool) -> Finding {
    let endpoint = &evidence.endpoint;
    if endpoint.security == Security::Starttls && matches!(endpoint.port, 465 | 993) && evidence.first.is_empty() {
        return (Cause::TlsModeMismatch, Medium, "cut-on-tls-port");
    }
    match known {
        true => (Cause::PortBlocked, Medium, "known-host-cut"),
        false => (Cause::ConnectionDropped, Medium, "cut-before-tls"),
    }
}

fn timeout(evidence: &Evidence, known: bool) -> Finding {
    let silent = evidence.first.is_empty() && evidence.reply.is_empty();
    match evidence.stage {
        Stage::Resolve => (Cause::DnsFailure, Medium, "name-timed-out"),
        Stage::Connect => connect(evidence, known),
        Stage::Secure if silent => {
            let endpoint = &evidence.endpoint;
            if endpoint.security == Security::Starttls && matches!(endpoint.port, 465 | 993) {
                return (Cause::TlsModeMismatch, Medium, "silent-on-tls-port");
            }
            match known {
                true => (Cause::PortBlocked, Medium, "known-host-silent"),
                false => (Cause::ConnectionDropped, Low, "silent"),
            }
        }
        Stage::Secure | Stage::Greet | Stage::OpenInbox => (Cause::ServerUnavailable, Low, "slow"),
        // Silence after a code is no word about the code.
        Stage::SignIn => (Cause::ServerUnavailable, Low, "silent-at-sign-in"),
    }
}

fn context(evidence: &Evidence, background: &Background) -> ReplyContext {
    let phase = match (evidence.verb, evidence.stage) {
        (Some(Verb::Greeting), _) => Phase::Greeting,
        (Some(Verb::Ehlo | Verb::Capability), _) => Phase::Hello,
        (Some(Verb::Starttls), _) => Phase::Starttls,
        (Some(Verb::Mail), _) => Phase::Mail,
        (Some(Verb::Recipient), _) => Phase::Recipient,
        (Some(Verb::Data), _) => Phase::Data,
        (Some(Verb::Auth), _) | (_, Stage::SignIn) => Phase::SignIn,
        (_, Stage::OpenInbox) => Phase::Open,
        (_, Stage::Resolve) => Phase::Dns,
        (_, Stage::Connect) => Phase::Connect,
        (_, Stage::Secure) => Phase::Tls,
        (_, Stage::Greet) => Phase::Greeting,
    };
    // Challenges are no part of the answer.
    let lines: Vec<&str> =
        evidence.reply.lines().filter(|line| !line.starts_with("334") && !line.starts_with('+')).collect();
    ReplyContext {
        text: lines.join("\n"),
        leg: Some(evidence.leg),
        phase: Some(phase),
        provider: background.provider.clone().unwrap_or_default(),
        domain: background.domain.clone(),
        host: evidence.endpoint.host.clone(),
        port: Some(evidence.endpoint.port),
        mode: Some(evidence.endpoint.security),
        offered: evidence.offered.clone(),
        encrypted: Some(evidence.encrypted),
        app_password_shape: background.looks_like_app_password,
        wants_app_password: background.wants_app_password,
        ..ReplyContext::default()
    }
}

#[cfg(test)]
mod tests;

//! What goes with a cause, for the texts and the report: nothing that was sent, nothing that could be clicked.

use std::time::{SystemTime, UNIX_EPOCH};

use super::evidence::{Evidence, Fault, Gathered};
use super::reply::Reply;
use super::{ClockFact, Facts, ProxyFact, product, redact};
use crate::check::{Breach, Proxy};
use crate::endpoint::Leg;
use crate::public_suffix;
use crate::secret::Secret;

const DAY: i64 = 86_400;

/// The facts of a failure.
pub(super) fn facts(evidence: &Evidence, reply: &Reply, secret: Option<&Secret>) -> Facts {
    let safe = |text: &str| redact::line(text, &evidence.user, secret);
    let clean = |text: &Option<String>| text.clone().filter(|text| !redact::holds(text, &evidence.user, secret));
    // The last line is the answer; what stands above it belongs to it only in SMTP.
    let mut said: Vec<&str> = evidence.reply.lines().filter(|line| !line.starts_with("334")).collect();
    if evidence.leg == Leg::Imap {
        said.drain(..said.len().saturating_sub(2));
    }
    let in_clear = String::from_utf8_lossy(&evidence.first).into_owned();
    let greeted = matches!(evidence.fault, Fault::Tls(rustls::Error::InvalidMessage(_)));
    let server_line = if greeted { safe(in_clear.lines().next().unwrap_or_default()) } else { safe(&said.join(" ")) };
    let shown = evidence.shown.as_ref().filter(|_| matches!(evidence.fault, Fault::Tls(_)));
    // Where a name in the chain gives a product away, that one says more than the nearest.
    let signer = shown.map(|shown| {
        let named = shown.signers().find_map(|name| product(name).map(|product| (name, Some(product))));
        named.unwrap_or((shown.issuer.as_str(), None))
    });
    let tried = evidence.tried.iter().map(|one| {
        let number = one.os.map(|os| format!(" {os}")).unwrap_or_default();
        format!("{} {:?}{number}", one.address, one.kind)
    });
    Facts {
        host: evidence.endpoint.host.clone(),
        port: evidence.endpoint.port,
        server_line: (!server_line.is_empty()).then_some(server_line),
        reply_code: reply.code.filter(|_| evidence.leg == Leg::Smtp),
        enhanced_code: clean(&reply.enhanced).filter(|_| evidence.leg == Leg::Smtp),
        response_code: clean(&reply.response).filter(|_| evidence.leg == Leg::Imap),
        certificate_issuer: signer.as_ref().map(|(name, _)| safe(name)),
        certificate_from: shown.filter(|shown| shown.not_before > now()).map(|shown| day(shown.not_before)),
        certificate_product: signer.and_then(|(_, product)| product),
        certificate_names: shown.map(|shown| shown.names.iter().map(|name| safe(name)).collect()).unwrap_or_default(),
        certificate_until: shown.map(|shown| day(shown.not_after)),
        tried: tried.collect(),
        offered: evidence.offered.iter().map(|name| safe(name)).collect(),
        system_errors: system_errors(evidence),
        proxy: evidence.proxy.as_ref().map(|proxy| proxy_fact(proxy, &evidence.fault)),
        greeted_as: greeted_as(evidence).map(|name| safe(&name)),
        ..Facts::default()
    }
}

/// Adds what was found out after the failure.
pub(super) fn add(facts: &mut Facts, gathered: &Gathered) {
    for (port, open) in &gathered.ports {
        if *open { &mut facts.open_ports } else { &mut facts.silent_ports }.push(*port);
    }
    facts.sign_in_page = gathered.portal.as_ref().map(|portal| portal.answer);
}

/// What this computer's clock shows, and what it should show at least.
pub(super) fn clock(should: i64) -> ClockFact {
    ClockFact { shows: day(now()), should: day(should) }
}

fn proxy_fact(proxy: &Proxy, fault: &Fault) -> ProxyFact {
    let answer = if let Fault::Proxy(answer) = fault { Some(*answer) } else { None };
    ProxyFact { at: proxy.shown(), answer }
}

/// The numbers that the system gave: its texts are translated, its numbers are not.
fn system_errors(evidence: &Evidence) -> Vec<i32> {
    let of_fault = match &evidence.fault {
        Fault::Lookup(_, number) | Fault::Breach(Breach::Broken(_, number)) => *number,
        _ => None,
    };
    let mut numbers: Vec<i32> = evidence.tried.iter().filter_map(|one| one.os).chain(of_fault).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

/// The name that a server gave itself in its greeting (RFC 5321 §4.3.1), where another organisation's host was asked.
fn greeted_as(evidence: &Evidence) -> Option<String> {
    // Inside TLS the certificate has said who it is; many a host greets with the name of a machine.
    let tampered = matches!(evidence.fault, Fault::NoStarttls | Fault::Injected);
    let greeting = evidence.greeting.as_ref().filter(|_| tampered && evidence.leg == Leg::Smtp)?;
    let name = greeting.strip_prefix("220")?.get(1..)?.split_whitespace().next()?.to_ascii_lowercase();
    let theirs = public_suffix::domain(&name)?;
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'));
    (is_name && public_suffix::domain(&evidence.endpoint.host) != Some(theirs)).then_some(name)
}

/// Seconds since 1970, as this computer has it.
pub(crate) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// "2026-11-22" from seconds since 1970 (proleptic Gregorian calendar, UTC).
pub(super) fn day(seconds: i64) -> String {
    let shifted = seconds.div_euclid(DAY) + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

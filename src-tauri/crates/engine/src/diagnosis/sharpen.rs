//! What was found out after a failure, weighed: evidence and more evidence in, a surer cause out.

use std::cmp::Ordering;
use std::io::ErrorKind;

use super::evidence::{Evidence, Fault, Gathered};
use super::facts::{self, now};
use super::{Cause, Confidence, Diagnosis, SignInPage};
use crate::check::{Background, Breach, Shown, Stage};

use Confidence::{High, Medium};

type Finding = (Cause, Confidence, &'static str);

const DAY: i64 = 86_400;
/// The website's port: open at many a host that takes no mail.
const WEBSITE: u16 = 443;

/// What would tell causes apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Doubt {
    /// Whether this computer is connected to anything.
    pub(crate) route: bool,
    /// Other ports of the same host.
    pub(crate) ports: bool,
    /// Whether a sign-in page stands between.
    pub(crate) portal: bool,
    /// Other organisations' certificates.
    pub(crate) clocks: bool,
}

impl Doubt {
    /// Whether there is nothing to look for.
    pub(crate) fn is_none(self) -> bool {
        self == Self::default()
    }
}

/// What would tell whether a diagnosis is the right one.
pub(crate) fn doubt(evidence: &Evidence, found: &Diagnosis) -> Doubt {
    let portal = Doubt { portal: true, ..Doubt::default() };
    let all = Doubt { ports: true, ..portal };
    // What is seen past a proxy is not what the proxy sees.
    if evidence.proxy.is_some() || evidence.stage > Stage::Greet || found.cause == Cause::LocalFirewallBlocked {
        return Doubt::default();
    }
    match &evidence.fault {
        Fault::Lookup(..) => Doubt { route: true, ..portal },
        Fault::Timeout if evidence.stage == Stage::Resolve => Doubt { route: true, ..portal },
        Fault::Connect => all,
        Fault::Timeout if matches!(evidence.stage, Stage::Connect | Stage::Secure) => all,
        Fault::Timeout => portal,
        Fault::Breach(Breach::Closed | Breach::Broken(..)) if evidence.stage == Stage::Secure => all,
        Fault::Breach(Breach::Closed | Breach::Broken(..) | Breach::OtherProtocol) => portal,
        Fault::Tls(_) if found.facts.certificate_product.is_some() => Doubt::default(),
        Fault::Tls(_) => Doubt { clocks: out_of_date(evidence).is_some(), ..portal },
        Fault::NoStarttls => Doubt { ports: true, ..Doubt::default() },
        _ => Doubt::default(),
    }
}

/// Names the cause again, with what was found out.
pub(crate) fn sharpen(found: &mut Diagnosis, evidence: &Evidence, gathered: &Gathered, background: &Background) {
    facts::add(&mut found.facts, gathered);
    let known = background.is_known();
    let sharper = sign_in_page(found, gathered)
        .or_else(|| clock(found, evidence, gathered))
        .or_else(|| no_route(found, gathered))
        .or_else(|| no_name(evidence, gathered))
        .or_else(|| only_ipv6(evidence, gathered))
        .or_else(|| nothing_answers(evidence, gathered))
        .or_else(|| another_port(found, evidence, gathered, known));
    if let Some((cause, confidence, rule)) = sharper {
        (found.cause, found.confidence) = (cause, confidence);
        found.rule = rule.to_owned();
    }
}

fn sign_in_page(found: &Diagnosis, gathered: &Gathered) -> Option<Finding> {
    let shown = answer(gathered)? == SignInPage::Shown;
    let certain = found.facts.certificate_product.is_some() || found.rule == "issuer-intercepts";
    (shown && !certain).then_some((Cause::CaptivePortal, High, "sign-in-page-answers"))
}

/// One server's dates say nothing about the clock; those of several organisations do, and so does a web server's date.
fn clock(found: &mut Diagnosis, evidence: &Evidence, gathered: &Gathered) -> Option<Finding> {
    let (shown, way) = out_of_date(evidence)?;
    let now = now();
    let alike = gathered.elsewhere.iter().filter(|other| other.dated(now) == way).count();
    let fitting = gathered.elsewhere.iter().filter(|other| other.dated(now) == Ordering::Equal).count();
    let date = gathered.portal.as_ref().and_then(|portal| portal.date);
    let told_wrong = date.is_some_and(|date| (date - now).abs() > DAY && shown.dated(date) == Ordering::Equal);
    let told_right = date.is_some_and(|date| (date - now).abs() <= DAY);
    if told_wrong && fitting == 0 || alike >= 2 || alike == 1 && fitting == 0 && !told_right {
        // A certificate is as old as its first day, and so is the world.
        let born = gathered.elsewhere.iter().chain([shown]).map(|other| other.not_before).max();
        found.facts.clock = date.or(born).map(facts::clock);
        return Some((Cause::ClockWrong, High, "several-dates-differ"));
    }
    let dates_alone = matches!(found.cause, Cause::ClockWrong | Cause::CertificateExpired);
    (dates_alone && (fitting > 0 || told_right)).then_some((Cause::CertificateExpired, High, "other-dates-fit"))
}

/// The certificate that was shown, where its dates do not fit, and which way.
fn out_of_date(evidence: &Evidence) -> Option<(&Shown, Ordering)> {
    let shown = evidence.shown.as_ref().filter(|_| matches!(evidence.fault, Fault::Tls(_)))?;
    let way = shown.dated(now());
    (way != Ordering::Equal).then_some((shown, way))
}

/// No name service can be reached from a computer that is connected to nothing. One that is in a network of its own may
/// still have one, which says what names there are.
fn no_route(found: &Diagnosis, gathered: &Gathered) -> Option<Finding> {
    let answered = gathered.portal.as_ref().is_some_and(|portal| portal.answer != SignInPage::NoAnswer);
    let silent = found.stage == Stage::Resolve && found.cause == Cause::DnsFailure && !answered;
    (gathered.no_route && silent).then_some((Cause::NetworkUnreachable, High, "no-way-out"))
}

/// Where no name is found at all, none of them is wrong.
fn no_name(evidence: &Evidence, gathered: &Gathered) -> Option<Finding> {
    let Fault::Lookup(ErrorKind::NotFound, _) = evidence.fault else { return None };
    (answer(gathered)? == SignInPage::NoName).then_some((Cause::DnsFailure, Medium, "no-name-at-all"))
}

/// The network works, but not with the one kind of address that the server has.
fn only_ipv6(evidence: &Evidence, gathered: &Gathered) -> Option<Finding> {
    let works = matches!(answer(gathered)?, SignInPage::None | SignInPage::Unclear);
    let dead = |kind| {
        use ErrorKind::{AddrNotAvailable, HostUnreachable, NetworkUnreachable, TimedOut};
        matches!(kind, NetworkUnreachable | HostUnreachable | AddrNotAvailable | TimedOut)
    };
    let all = |tried: &[crate::check::Attempt]| tried.iter().all(|one| one.address.is_ipv6() && dead(one.kind));
    let only = !evidence.tried.is_empty() && all(&evidence.tried) && !gathered.any_open();
    (works && only && not_connected(evidence)).then_some((Cause::Ipv6Broken, Medium, "only-ipv6-and-dead"))
}

fn nothing_answers(evidence: &Evidence, gathered: &Gathered) -> Option<Finding> {
    // A name service that says there is no such name has answered.
    let dead = answer(gathered)? == SignInPage::NoAnswer;
    let silent = evidence.tried.iter().all(|one| one.kind != ErrorKind::ConnectionRefused);
    let alone = not_connected(evidence) && silent && !gathered.ports.is_empty() && !gathered.any_open();
    (dead && alone).then_some((Cause::NetworkUnreachable, Medium, "nothing-answers"))
}

/// The server is there: it is this one port that is blocked, or that nothing listens at.
fn another_port(found: &Diagnosis, evidence: &Evidence, gathered: &Gathered, known: bool) -> Option<Finding> {
    let open = gathered.ports.iter().any(|(port, open)| *open && (known || *port != WEBSITE));
    let refused = evidence.tried.iter().any(|one| one.kind == ErrorKind::ConnectionRefused);
    let silent = matches!(found.cause, Cause::PortBlocked | Cause::ConnectionRefused) && (known || !refused);
    (open && silent && not_connected(evidence)).then_some((Cause::PortBlocked, High, "another-port-is-open"))
}

fn not_connected(evidence: &Evidence) -> bool {
    evidence.stage == Stage::Connect && matches!(evidence.fault, Fault::Connect | Fault::Timeout)
}

fn answer(gathered: &Gathered) -> Option<SignInPage> {
    gathered.portal.as_ref().map(|portal| portal.answer)
}

#[cfg(test)]
mod tests;

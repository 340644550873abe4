//! Replies and messages from elsewhere: what the receiving app said, or a line from a log.

use super::reply::Reply;
use super::{Cause, Confidence, Diagnosis, Facts, Phase, ReplyContext, redact, rules};
use crate::check::{Background, Stage};
use crate::endpoint::Leg;
use crate::secret::Secret;

mod guess;
mod line;
mod place;
mod sent;

pub use line::{LineVerdict, ReplyLine};

/// Longest text that is looked at, in bytes.
const LONGEST: usize = 64 * 1024;

/// The cause behind a reply or a program's message, in the light of what is known around it.
pub fn classify_reply(context: &ReplyContext) -> Diagnosis {
    classify(context, None)
}

/// The code is there only to cut it out of the text.
fn classify(context: &ReplyContext, code: Option<&Secret>) -> Diagnosis {
    let mut context = context.clone();
    context.text = without_sent(&context.text);
    let reply = Reply::parse(&context.text);
    guess::fill_in(&mut context, &reply);
    let (cause, confidence, rule) = match rules::of_client(&context, &reply) {
        Some(rule) => (rule.cause, rule.confidence, rule.id.clone()),
        None => (Cause::Unknown, Confidence::Low, String::new()),
    };
    let safe = |text: &str| redact::line(text, "", code);
    let clean = |text: Option<String>| text.filter(|text| !redact::holds(text, "", code));
    let line = safe(&context.text);
    let facts = Facts {
        host: Some(context.host.clone())
            .filter(|host| !host.is_empty())
            .or_else(|| clean(place::host(&context.text)))
            .unwrap_or_default(),
        port: context.port.or_else(|| place::port(&context.text)).unwrap_or_default(),
        server_line: (!line.is_empty()).then_some(line),
        reply_code: reply.code,
        enhanced_code: clean(reply.enhanced),
        response_code: clean(reply.response),
        certificate_issuer: (!context.issuer.is_empty()).then(|| safe(&context.issuer)),
        offered: context.offered.clone(),
        ..Facts::default()
    };
    Diagnosis { cause, confidence, stage: stage_of(context.phase, cause), rule, facts }
}

/// The cause behind what a receiving app said ("Test connection failed", "wrong version number", a server's reply).
/// An app may repeat what it was given: `code` is cut out of what is kept of the text.
pub fn explain_text(text: &str, background: &Background, code: Option<&Secret>) -> Diagnosis {
    let context = ReplyContext {
        text: text.to_owned(),
        leg: leg_of(text),
        provider: background.provider.clone().unwrap_or_default(),
        domain: background.domain.clone(),
        app_password_shape: background.looks_like_app_password,
        wants_app_password: background.wants_app_password,
        ..ReplyContext::default()
    };
    classify(&context, code)
}

/// The head of a text that is looked at, without what a client sent to sign in.
pub(crate) fn without_sent(text: &str) -> String {
    let mut end = LONGEST.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    sent::without_sent(&text[..end]).to_string()
}

fn leg_of(text: &str) -> Option<Leg> {
    let lower = text.to_lowercase();
    match (lower.contains("smtp"), lower.contains("imap")) {
        (true, false) => Some(Leg::Smtp),
        (false, true) => Some(Leg::Imap),
        _ => None,
    }
}

fn stage_of(phase: Option<Phase>, cause: Cause) -> Stage {
    match phase {
        Some(Phase::Dns) => Stage::Resolve,
        Some(Phase::Connect) => Stage::Connect,
        Some(Phase::Tls | Phase::Starttls) => Stage::Secure,
        Some(Phase::Greeting | Phase::Hello) => Stage::Greet,
        Some(Phase::SignIn | Phase::Mail | Phase::Recipient | Phase::Data) => Stage::SignIn,
        Some(Phase::Open) => Stage::OpenInbox,
        None => match cause {
            Cause::DnsFailure | Cause::UnknownHost => Stage::Resolve,
            Cause::ConnectionRefused | Cause::PortBlocked | Cause::NetworkUnreachable => Stage::Connect,
            Cause::LocalFirewallBlocked | Cause::Ipv6Broken => Stage::Connect,
            Cause::CertificateExpired | Cause::CertificateNameMismatch | Cause::ClockWrong => Stage::Secure,
            Cause::CertificateSelfSignedServer | Cause::CertificateUntrustedInterception => Stage::Secure,
            Cause::TlsModeMismatch | Cause::TlsVersionUnsupported | Cause::TlsStrippedByNetwork => Stage::Secure,
            _ => Stage::SignIn,
        },
    }
}

#[cfg(test)]
mod known;
#[cfg(test)]
mod tests;

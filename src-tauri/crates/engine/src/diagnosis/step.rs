//! What an answer means by its step alone, where no rule knows its words.

use super::evidence::Evidence;
use super::{Cause, Confidence, ReplyContext};
use crate::check::{Status, Verb};
use crate::endpoint::Leg;

use Confidence::{Low, Medium};

type Finding = (Cause, Confidence, &'static str);

/// The cause, from how the answer to a command ended.
pub(super) fn meaning(context: &ReplyContext, evidence: &Evidence, code: Option<u16>) -> Finding {
    let Some(verb) = evidence.verb else { return UNKNOWN };
    if !evidence.whole {
        return (Cause::ConnectionDropped, Low, "cut-while-answering");
    }
    match (verb, evidence.status, code) {
        (Verb::Greeting, ..) => (Cause::ServerUnavailable, Low, "greeting-refuses"),
        // RFC 5321 §3.2: a server of the days before EHLO knows no sign-in; other protocols know no EHLO.
        (Verb::Ehlo, _, Some(500 | 502)) if greets_as_smtp(evidence) => {
            (Cause::AuthMethodUnsupported, Medium, "no-ehlo")
        }
        (Verb::Ehlo, _, Some(500 | 502)) => (Cause::WrongServerOrPort, Medium, "no-ehlo-no-smtp"),
        (Verb::Starttls, Some(Status::Bad), _) => (Cause::TlsModeMismatch, Medium, "starttls-bad"),
        (Verb::Starttls, Some(Status::No), _) => (Cause::ServerUnavailable, Low, "starttls-no"),
        (Verb::Starttls, None, Some(200..=399)) => (Cause::TlsStrippedByNetwork, Low, "starttls-odd"),
        // RFC 9051 §6.2.2, §6.2.3: NO is "user name or password rejected", BAD "not understood".
        (Verb::Auth, Some(Status::No), _) => (refused_code(context), Low, "sign-in-no"),
        (Verb::Auth, Some(Status::Bad), _) => (Cause::AuthMethodUnsupported, Low, "sign-in-bad"),
        (Verb::Ehlo | Verb::Auth, None, Some(200..=399 | 503)) => breaks_the_rules(),
        // All was well, and then it went.
        (_, Some(Status::Ok), _) => (Cause::ConnectionDropped, Low, "cut-after-answering"),
        (_, Some(Status::No | Status::Bad), _) => (Cause::ServerUnavailable, Low, "refused-without-reason"),
        _ => UNKNOWN,
    }
}

/// A server that floods, mixes up its answers or gives them before they are asked for: nobody's input is to blame.
pub(super) fn breaks_the_rules() -> Finding {
    (Cause::ServerUnavailable, Low, "breaks-the-rules")
}

const UNKNOWN: Finding = (Cause::Unknown, Low, "");

fn greets_as_smtp(evidence: &Evidence) -> bool {
    let greeting = evidence.greeting.as_deref().unwrap_or_default().to_ascii_uppercase();
    evidence.leg == Leg::Smtp && greeting.contains("SMTP")
}

/// Which code was refused, by what the provider takes and how it looks.
fn refused_code(context: &ReplyContext) -> Cause {
    match (context.wants_app_password, context.app_password_shape) {
        (false, _) => Cause::WrongPassword,
        (true, Some(true)) => Cause::WrongAppPassword,
        (true, _) => Cause::AppPasswordRequired,
    }
}

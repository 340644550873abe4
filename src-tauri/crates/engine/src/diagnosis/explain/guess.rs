//! What was being done when a text came, where nobody says so.

use super::super::reply::Reply;
use super::super::{Phase, ReplyContext};
use crate::endpoint::Leg;

/// Bracket codes that answer a sign-in (RFC 5530 §3).
const AT_SIGN_IN: &[&str] = &["AUTHENTICATIONFAILED", "AUTHORIZATIONFAILED", "EXPIRED", "PRIVACYREQUIRED", "WEBALERT"];
/// Reply codes that answer AUTH and nothing else (RFC 4954 §6).
const OF_AUTH: &[u16] = &[432, 534, 535, 538];

/// Words that tell, the surest first.
const WORDS: &[(&str, Phase)] = &[
    ("rcpt to", Phase::Recipient),
    ("mail from command", Phase::Mail),
    ("in reply to mail from", Phase::Mail),
    ("end of data", Phase::Data),
    ("after data", Phase::Data),
    ("data command", Phase::Data),
    ("could not authenticate", Phase::SignIn),
    ("authentication failed", Phase::SignIn),
    ("authenticationfailed", Phase::SignIn),
    ("login failed", Phase::SignIn),
    ("authenticate failed", Phase::SignIn),
    ("invalid login", Phase::SignIn),
    ("auth login", Phase::SignIn),
    ("auth plain", Phase::SignIn),
];

/// Fills in the leg and the phase where they are not given and the text leaves no doubt.
pub(super) fn fill_in(context: &mut ReplyContext, reply: &Reply) {
    let bracket = reply.response.as_deref().is_some_and(|code| AT_SIGN_IN.contains(&code));
    let auth = reply.code.is_some_and(|code| OF_AUTH.contains(&code));
    if context.leg.is_none() {
        context.leg = match () {
            () if bracket => Some(Leg::Imap),
            () if auth => Some(Leg::Smtp),
            () => None,
        };
    }
    if context.phase.is_none() {
        let said = || WORDS.iter().find(|(word, _)| reply.words.contains(word)).map(|(_, phase)| *phase);
        context.phase = if bracket || auth { Some(Phase::SignIn) } else { said() };
    }
}

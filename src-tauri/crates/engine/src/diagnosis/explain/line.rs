//! A reply as one JSON object: what a helpdesk's tickets, a log or a test set gives about it.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::super::{Cause, Confidence, Diagnosis, Owner, Phase, ReplyContext, owner};
use super::classify_reply;
use crate::endpoint::{Leg, Security};

/// A reply and what is known around it. Only `reply` has to be there; what is missing, unknown or of another type
/// counts as not known, and other keys are passed over.
#[derive(Clone, Debug, Deserialize)]
pub struct ReplyLine {
    /// The reply, or a program's message with a reply somewhere in it.
    pub reply: String,
    /// "smtp", "imap", or "transport" where it is neither.
    #[serde(default)]
    protocol: Value,
    /// What was being done: dns, connect, tls, greeting, ehlo, starttls, auth, login, select, mail, rcpt or data.
    #[serde(default)]
    stage: Value,
    /// A provider's catalogue id, or a loose name of a family or a server program.
    #[serde(default)]
    provider: Value,
    /// Facts from around the reply; [`ReplyLine::context`] says which ones tell something.
    #[serde(default)]
    evidence: Value,
}

/// Names for a server that is no provider's.
const OWN: &[&str] = &["own", "own-server", "self-hosted", "localhost"];

/// What is answered to a [`ReplyLine`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct LineVerdict {
    /// What is wrong.
    pub cause: Cause,
    /// Whose turn it is.
    pub who: Owner,
    /// How sure that is.
    pub confidence: Confidence,
}

impl From<&Diagnosis> for LineVerdict {
    fn from(diagnosis: &Diagnosis) -> Self {
        Self { cause: diagnosis.cause, who: owner(diagnosis.cause), confidence: diagnosis.confidence }
    }
}

impl ReplyLine {
    /// The cause behind it.
    pub fn explain(&self) -> Diagnosis {
        classify_reply(&self.context())
    }

    /// The same as the rules see it. Evidence that tells something:
    ///
    /// | key | values |
    /// |---|---|
    /// | `host` | a host name; `*.example.com` stands for any below it, `own-server` for one that somebody typed |
    /// | `port` | a number, also as text |
    /// | `mode` | plain, starttls; implicit, tls, ssl |
    /// | `tls` | whether encryption stood |
    /// | `secret` | app-password-shape, normal-password |
    /// | `offered` | login methods, as text with blanks or as a list; `none` for none |
    /// | `mechanism` | the login method that was tried |
    /// | `issuer` | who signed the certificate |
    /// | `clock` | the computer's date, or words such as `wrong` |
    /// | `date` | the day of the reply, as 2025-11 or 2025-11-30 |
    /// | `plan` | free |
    /// | `domain`, `address` | of the mailbox |
    /// | `vpn`, `worked_before` | yes or no |
    pub fn context(&self) -> ReplyContext {
        let nothing = Map::new();
        let evidence = Evidence(self.evidence.as_object().unwrap_or(&nothing));
        let host = evidence.text("host");
        let offered = evidence.words("offered");
        let date = evidence.text("date");
        let provider = word(&self.provider);
        ReplyContext {
            text: self.reply.clone(),
            leg: leg(&word(&self.protocol)),
            phase: phase(&word(&self.stage)),
            domain: evidence.domain(),
            own_server: host == "own-server" || OWN.contains(&provider.as_str()),
            provider,
            // A blank or a quote that somebody typed with it is why there is no such host.
            host: match evidence.0.get("host").and_then(Value::as_str) {
                Some(typed) if host != "own-server" => typed.to_lowercase().trim_start_matches("*.").to_owned(),
                _ => String::new(),
            },
            port: evidence.port(),
            mode: match evidence.text("mode").as_str() {
                "plain" | "none" | "starttls" => Some(Security::Starttls),
                "implicit" | "tls" | "ssl" => Some(Security::Tls),
                _ => None,
            },
            offers_nothing: offered == ["none"]
                || evidence.0.get("offered").is_some_and(|list| *list == Value::Array(vec![])),
            offered: offered.into_iter().filter(|name| name != "none").collect(),
            mechanism: evidence.text("mechanism"),
            encrypted: evidence.yes("tls"),
            app_password_shape: match evidence.text("secret").as_str() {
                "app-password-shape" | "app-password" => Some(true),
                "normal-password" => Some(false),
                _ => None,
            },
            issuer: evidence.0.get("issuer").and_then(Value::as_str).unwrap_or_default().to_owned(),
            worked_before: evidence.yes("worked_before").unwrap_or_default(),
            free_plan: evidence.text("plan").contains("free"),
            clock_wrong: clock_wrong(&evidence.text("clock"), &date),
            vpn: evidence.yes("vpn").unwrap_or_default(),
            date,
            ..ReplyContext::default()
        }
    }
}

/// The evidence, read with forbearance.
struct Evidence<'a>(&'a Map<String, Value>);

impl Evidence<'_> {
    /// A text or a number in small letters; empty where there is none.
    fn text(&self, key: &str) -> String {
        self.0.get(key).map(word).unwrap_or_default()
    }

    fn words(&self, key: &str) -> Vec<String> {
        match self.0.get(key) {
            Some(Value::Array(list)) => list.iter().map(word).collect(),
            Some(one) => word(one).split([' ', ',']).filter(|name| !name.is_empty()).map(str::to_owned).collect(),
            None => Vec::new(),
        }
    }

    fn yes(&self, key: &str) -> Option<bool> {
        match self.0.get(key)? {
            Value::Bool(yes) => Some(*yes),
            other => match word(other).as_str() {
                "true" | "yes" | "on" | "1" => Some(true),
                "false" | "no" | "off" | "0" => Some(false),
                _ => None,
            },
        }
    }

    fn port(&self) -> Option<u16> {
        self.text("port").parse().ok()
    }

    fn domain(&self) -> String {
        let named = self.text("domain");
        let address = self.text("address");
        if named.is_empty() {
            address.rsplit_once('@').map(|(_, domain)| domain.to_owned()).unwrap_or_default()
        } else {
            named
        }
    }
}

/// A text or number in small letters without blanks around it.
fn word(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_lowercase(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

fn leg(protocol: &str) -> Option<Leg> {
    match protocol {
        "smtp" | "smtps" | "submission" | "lmtp" => Some(Leg::Smtp),
        "imap" | "imaps" => Some(Leg::Imap),
        _ => None,
    }
}

fn phase(stage: &str) -> Option<Phase> {
    Some(match stage {
        "dns" | "resolve" | "lookup" => Phase::Dns,
        "connect" | "tcp" => Phase::Connect,
        "tls" | "ssl" | "handshake" | "secure" => Phase::Tls,
        "greeting" | "banner" => Phase::Greeting,
        "ehlo" | "helo" | "hello" | "greet" | "capability" => Phase::Hello,
        "starttls" => Phase::Starttls,
        "auth" | "login" | "authenticate" | "sign-in" => Phase::SignIn,
        "select" | "examine" | "open" | "fetch" => Phase::Open,
        "mail" | "mail-from" | "mail from" => Phase::Mail,
        "rcpt" | "rcpt-to" | "rcpt to" => Phase::Recipient,
        "data" | "send" | "message" => Phase::Data,
        _ => return None,
    })
}

/// A day in the wrong decade or another year than the reply's, or said so.
fn clock_wrong(clock: &str, date: &str) -> bool {
    let year = |text: &str| {
        text.get(..4)
            .and_then(|year| year.parse::<u16>().ok())
            .filter(|_| text.get(4..5).is_none_or(|next| next == "-"))
    };
    match (year(clock), year(date)) {
        (Some(clock), Some(date)) => clock.abs_diff(date) > 1,
        (Some(clock), None) => !(2010..2040).contains(&clock),
        _ => ["wrong", "behind", "ahead", "off by", "skew", "slow", "fast", "false"]
            .iter()
            .any(|word| clock.contains(word)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn context(line: &str) -> ReplyContext {
        serde_json::from_str::<ReplyLine>(line).expect("a line").context()
    }

    #[test]
    fn only_the_reply_has_to_be_there() {
        let context = context(r#"{"reply":"535 no"}"#);
        assert_eq!((context.text.as_str(), context.leg, context.phase), ("535 no", None, None));
        assert!(serde_json::from_str::<ReplyLine>(r#"{"stage":"auth"}"#).is_err());
        assert!(serde_json::from_str::<ReplyLine>(r#"{"reply":5}"#).is_err());
    }

    #[test]
    fn what_is_odd_is_not_known() {
        let odd = r#"{"reply":"x","protocol":7,"stage":"lunch","provider":null,"evidence":{"port":"many","tls":"perhaps","offered":{},"colour":1}}"#;
        let context = context(odd);
        assert_eq!((context.leg, context.phase, context.port, context.encrypted), (None, None, None, None));
        assert_eq!((context.provider.as_str(), context.offered.len()), ("", 0));
        assert!(self::context(r#"{"reply":"x","evidence":[]}"#).port.is_none());
    }

    #[test]
    fn evidence_is_read() {
        let given = context(
            r#"{"reply":"x","protocol":"IMAP","stage":"login","evidence":{"host":"*.mail.example","port":"993","mode":"implicit","offered":"XOAUTH2 LOGIN","vpn":true,"address":"a@b.example"}}"#,
        );
        assert_eq!((given.leg, given.phase, given.port), (Some(Leg::Imap), Some(Phase::SignIn), Some(993)));
        assert_eq!(
            (given.host.as_str(), given.mode, given.domain.as_str()),
            ("mail.example", Some(Security::Tls), "b.example")
        );
        assert_eq!(given.offered, ["xoauth2", "login"]);
        assert!(given.vpn && !given.own_server && !given.offers_nothing);
        let own = context(r#"{"reply":"x","evidence":{"host":"own-server","offered":"none"}}"#);
        assert!(own.own_server && own.host.is_empty() && own.offers_nothing && own.offered.is_empty());
    }

    #[test]
    fn clocks() {
        assert!(
            clock_wrong("2000-01-01", "") && clock_wrong("2026-01-01", "2023-05") && clock_wrong("3 days behind", "")
        );
        assert!(!clock_wrong("", "") && !clock_wrong("2026-11-22", "2026-11") && !clock_wrong("right", ""));
    }
}

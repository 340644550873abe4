use std::collections::BTreeMap;

use serde::Deserialize;

use super::*;
use crate::endpoint::Security;

/// A reply seen in the wild, with its established cause.
#[derive(Deserialize)]
struct Case {
    id: String,
    protocol: String,
    stage: String,
    provider: String,
    reply: String,
    cause: Cause,
    #[serde(default)]
    acceptable: Vec<Cause>,
    group: String,
    #[serde(default)]
    evidence: serde_json::Map<String, serde_json::Value>,
}

impl Case {
    fn context(&self) -> ReplyContext {
        let text = |key: &str| self.evidence.get(key).and_then(|value| value.as_str()).unwrap_or_default().to_owned();
        let yes = |key: &str| self.evidence.get(key).and_then(serde_json::Value::as_bool);
        let shape = text("secret");
        ReplyContext {
            text: self.reply.clone(),
            leg: match self.protocol.as_str() {
                "smtp" => Some(Leg::Smtp),
                "imap" => Some(Leg::Imap),
                _ => None,
            },
            phase: Some(match self.stage.as_str() {
                "dns" => Phase::Dns,
                "connect" => Phase::Connect,
                "tls" => Phase::Tls,
                "greeting" => Phase::Greeting,
                "ehlo" => Phase::Hello,
                "starttls" => Phase::Starttls,
                "auth" | "login" => Phase::SignIn,
                "select" => Phase::Open,
                "mail" => Phase::Mail,
                "rcpt" => Phase::Recipient,
                "data" => Phase::Data,
                other => panic!("{}: no stage {other}", self.id),
            }),
            provider: self.provider.clone(),
            host: text("host").trim_start_matches("*.").to_owned(),
            port: self.evidence.get("port").and_then(serde_json::Value::as_u64).and_then(|port| port.try_into().ok()),
            mode: match text("mode").as_str() {
                "plain" | "starttls" => Some(Security::Starttls),
                "implicit" => Some(Security::Tls),
                _ => None,
            },
            offered: text("offered").split_whitespace().filter(|name| *name != "none").map(str::to_owned).collect(),
            encrypted: yes("tls"),
            app_password_shape: match shape.as_str() {
                "app-password-shape" => Some(true),
                "normal-password" => Some(false),
                _ => None,
            },
            issuer: text("issuer"),
            worked_before: yes("worked_before").unwrap_or_default(),
            free_plan: text("plan") == "free",
            clock_wrong: text("clock").starts_with("20") && text("clock").as_str() < "2020",
            ..ReplyContext::default()
        }
    }
}

fn cases() -> Vec<Case> {
    let text = include_str!("../../../tests/data/replies-open.jsonl");
    text.lines().map(|line| serde_json::from_str(line).expect("a case")).collect()
}

/// Causes whose next action does no harm where another of the same row is true.
const NEIGHBOURS: &[&[Cause]] = &[
    &[Cause::AppPasswordRequired, Cause::WrongAppPassword, Cause::TwoFactorOffSoNoAppPassword],
    &[Cause::WrongPassword, Cause::UsernameFormWrong],
    &[Cause::CertificateSelfSignedServer, Cause::CertificateUntrustedInterception],
    &[Cause::DnsFailure, Cause::UnknownHost, Cause::NetworkUnreachable],
];

#[test]
fn replies_seen_in_the_wild() {
    let (mut strict, mut fair, mut misled) = (0, 0, Vec::new());
    let mut groups: BTreeMap<String, (f64, f64)> = BTreeMap::new();
    let mut wrong = String::new();
    let cases = cases();
    for case in &cases {
        let found = classify_reply(&case.context());
        let exact = found.cause == case.cause;
        let accepted = exact || case.acceptable.contains(&found.cause);
        strict += usize::from(exact);
        fair += usize::from(accepted);
        let group = groups.entry(case.group.clone()).or_default();
        group.0 += f64::from(u8::from(exact));
        group.1 += 1.0;
        if !exact {
            let mark = if accepted { "~" } else { "x" };
            let (id, reply, rule) = (&case.id, &case.reply, &found.rule);
            wrong += &format!("\n{mark} {id} {:?} not {:?} ({rule}): {reply}", found.cause, case.cause);
        }
        let near = NEIGHBOURS.iter().any(|row| row.contains(&found.cause) && row.contains(&case.cause));
        if !accepted && !near && found.confidence == Confidence::High {
            misled.push(&case.id);
        }
    }
    let share = |count: usize| count as f64 / cases.len() as f64;
    let by_group = groups.values().map(|(right, all)| right / all).sum::<f64>() / groups.len() as f64;
    let report = format!("strict {:.3}, fair {:.3}, by group {by_group:.3}{wrong}", share(strict), share(fair));
    assert!(share(strict) >= 0.95 && share(fair) >= 0.98, "{report}");
    assert!(misled.is_empty(), "wrong and sure of it: {misled:?}\n{report}");
}

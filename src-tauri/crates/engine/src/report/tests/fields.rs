//! The list of everything that a report may hold, as its JSON shows it.

use std::collections::BTreeSet;

use serde_json::Value;

use super::*;

/// Every field of form 1, by its way from the top; `[]` is an entry of a list. Whoever adds one decides that it may be told.
const FIELDS: &[&str] = &[
    "app.id",
    "app.name",
    "code.app_password",
    "code.characters",
    "day",
    "faults[]",
    "form",
    "legs[].finding.*",
    "legs[].instead.other_name",
    "legs[].instead.server.*",
    "legs[].leg",
    "legs[].millis",
    "legs[].outcome",
    "legs[].server.*",
    "legs[].stages[].millis",
    "legs[].stages[].stage",
    "legs[].stages[].state",
    "legs[].wait_seconds",
    "message.finding.*",
    "message.folder",
    "message.millis",
    "message.outcome",
    "message.removed",
    "message.stages[].millis",
    "message.stages[].stage",
    "message.stages[].state",
    "policy.in_force[]",
    "policy.left_out[]",
    "practice",
    "provider.company",
    "provider.id",
    "step",
    "support_number",
    "versions.commit",
    "versions.processor",
    "versions.provider_checked",
    "versions.sparekey",
    "versions.system",
];

const OF_A_SERVER: &[&str] = &["host", "port", "security"];

const OF_A_FINDING: &[&str] = &[
    "between.kind",
    "between.name",
    "cause",
    "certificate_from",
    "certificate_until",
    "clock.elsewhere",
    "clock.here",
    "confidence",
    "enhanced_code",
    "host",
    "open_ports[]",
    "port",
    "proxy",
    "reply_code",
    "response_code",
    "rule",
    "server_words",
    "sign_in_page",
    "silent_ports[]",
    "stage",
    "system_errors[]",
    "turn",
];

fn ways(value: &Value, way: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                ways(value, &if way.is_empty() { name.clone() } else { format!("{way}.{name}") }, found);
            }
        }
        Value::Array(entries) => {
            assert!(!entries.is_empty(), "{way} is empty, so that what it may hold is not seen");
            entries.iter().for_each(|entry| ways(entry, &format!("{way}[]"), found));
        }
        _ => {
            found.insert(way.to_owned());
        }
    }
}

#[test]
fn no_field_gets_in_by_itself() {
    let json: Value = serde_json::from_str(&full(ServerWords::Told).json()).expect("it is JSON");
    let mut found = BTreeSet::new();
    ways(&json, "", &mut found);
    let listed = FIELDS.iter().flat_map(|way| match way.strip_suffix(".*") {
        None => vec![(*way).to_owned()],
        Some(head) => {
            let within = if head.ends_with("finding") { OF_A_FINDING } else { OF_A_SERVER };
            within.iter().map(|name| format!("{head}.{name}")).collect()
        }
    });
    let listed: BTreeSet<String> = listed.collect();
    assert_eq!(found.difference(&listed).collect::<Vec<_>>(), Vec::<&String>::new(), "told, and not in the list");
    assert_eq!(listed.difference(&found).collect::<Vec<_>>(), Vec::<&String>::new(), "in the list, and not told");
}

#[test]
fn every_field_is_there_when_nothing_is_known() {
    let json: Value = serde_json::from_str(&Report::of_fault(1, &[]).json()).expect("it is JSON");
    let top: Vec<&String> = json.as_object().expect("an object").keys().collect();
    assert_eq!(top.len(), 13, "{top:?}");
    assert!(json["app"].is_null() && json["legs"].as_array().is_some_and(Vec::is_empty));
}

#[test]
fn words_are_those_of_the_other_commands() {
    let json: Value = serde_json::from_str(&full(ServerWords::LeftOut).json()).expect("it is JSON");
    let leg = &json["legs"][0];
    assert_eq!(leg["leg"], "smtp");
    assert_eq!(leg["server"]["security"], "starttls");
    assert_eq!(leg["outcome"], "failed");
    assert_eq!(leg["stages"][3]["state"], "not-begun");
    assert_eq!(leg["finding"]["cause"], "wrong-app-password");
    assert_eq!(leg["finding"]["turn"], "you");
    assert_eq!(leg["finding"]["proxy"], "wants-login");
    assert_eq!(leg["finding"]["sign_in_page"], "shown");
    assert!(leg["finding"]["server_words"].is_null());
    assert_eq!(json["message"]["outcome"], "bounced");
}

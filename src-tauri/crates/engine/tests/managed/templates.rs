//! Files from which a tool makes a form: Group Policy, Intune, Jamf. What Windows and macOS would write is followed.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};
use sparekey_engine::handover::apps;
use sparekey_engine::texts::LANGUAGES;

use crate::xml::Element;
use sparekey_engine::policy::Form;

use crate::{assert_followed, file, keys};

/// Where every value is written, below HKEY_LOCAL_MACHINE.
const PLACE: &str = "Software\\Policies\\Sparekey";

fn policies(template: &Element) -> Vec<&Element> {
    template.all("policy")
}

/// The key that a policy sets: by its own value, by its element's, or as a list in a registry key of that name.
fn key_of(policy: &Element) -> String {
    let element = policy.first("elements").and_then(|elements| elements.children.first());
    match element {
        Some(list) if list.name == "list" => {
            let below = list.get("key").strip_prefix(PLACE).expect("below the policy's place");
            below.trim_start_matches('\\').to_owned()
        }
        Some(element) => element.get("valueName").to_owned(),
        None => policy.get("valueName").to_owned(),
    }
}

fn values(policy: &Element) -> BTreeSet<String> {
    policy.all("string").into_iter().map(|value| value.text.clone()).collect()
}

#[test]
fn group_policy_has_every_key_and_its_words() {
    let (template, words) = (Element::read(&file("sparekey.admx")), Element::read(&file("en-US/sparekey.adml")));
    let found: Vec<String> = policies(&template).into_iter().map(key_of).collect();
    assert_eq!(found.iter().map(String::as_str).collect::<BTreeSet<_>>(), keys());
    assert_eq!(found.len(), keys().len(), "each once");
    for policy in policies(&template) {
        assert_eq!((policy.get("class"), policy.get("key")), ("Machine", PLACE), "{}", policy.get("name"));
        let values = values(policy);
        match key_of(policy).as_str() {
            "app" => assert_eq!(values, apps().iter().map(|app| app.id.clone()).collect()),
            "language" => assert_eq!(values, LANGUAGES.iter().map(|tag| (*tag).to_owned()).collect()),
            _ => assert!(values.is_empty(), "{}", policy.get("name")),
        }
    }
    // Whatever is referred to is there, and nothing else.
    let text = file("sparekey.admx");
    let referred = |kind: &str| -> BTreeSet<String> {
        let reference = format!("$({kind}.");
        let parts = text.split(&reference).skip(1);
        parts.filter_map(|part| Some(part.split_once(')')?.0.to_owned())).collect()
    };
    for (kind, table) in [("string", "stringTable"), ("presentation", "presentationTable")] {
        let there = words.first(table).expect("a table").children.iter().map(|one| one.get("id").to_owned());
        assert_eq!(there.collect::<BTreeSet<_>>(), referred(kind), "{kind}");
    }
    let controls = words.first("presentationTable").expect("a table").all("presentation");
    let controls = controls.into_iter().flat_map(|one| &one.children).map(|control| control.get("refId"));
    let elements = template.all("elements").into_iter().flat_map(|all| &all.children).map(|one| one.get("id"));
    assert_eq!(controls.collect::<BTreeSet<_>>(), elements.collect::<BTreeSet<_>>());
}

/// What Windows writes for a policy's setting (MS-GPREG §3.2.5.1 and "Understanding ADMX policies").
fn written(policy: &Element, setting: &str) -> Value {
    // In the settings, U+F000 stands between the entries of a list.
    let setting = Element::read(&format!("<setting>{setting}</setting>"));
    let Some(element) = policy.first("elements").and_then(|elements| elements.children.first()) else {
        let state = ["enabled", "disabled"].into_iter().find(|state| setting.first(state).is_some()).expect("a state");
        let value = policy.first(&format!("{state}Value")).and_then(|value| value.first("decimal")).expect("a number");
        return json!(value.get("value").parse::<u32>().expect("a number"));
    };
    assert!(setting.first("enabled").is_some());
    let data = setting.first("data").expect("its data");
    assert_eq!(data.get("id"), element.get("id"));
    let parts: Vec<&str> = data.get("value").split('\u{F000}').collect();
    match element.name.as_str() {
        "enum" => {
            assert!(values(policy).contains(data.get("value")), "{}", data.get("value"));
            json!(data.get("value"))
        }
        "multiText" => json!(parts),
        "list" => Value::Object(parts.chunks(2).map(|pair| (pair[0].to_owned(), json!(pair[1]))).collect()),
        other => panic!("nothing is known of {other}"),
    }
}

#[test]
fn the_settings_for_intune_are_followed() {
    let text = file("sparekey.admx");
    let template = Element::read(&text);
    let category = template.first("category").expect("a category").get("name");
    let area = format!("./Device/Vendor/MSFT/Policy/Config/Sparekey~Policy~{category}/");
    let by_name: BTreeMap<&str, &Element> =
        policies(&template).into_iter().map(|policy| (policy.get("name"), policy)).collect();
    let mut tree = Map::new();
    for row in file("intune.md").lines().filter(|line| line.contains(&area)) {
        let [_, key, _, uri, _, setting, _] = row.split('`').collect::<Vec<_>>()[..] else { panic!("{row}") };
        let policy = by_name[uri.strip_prefix(&area).expect("in the area")];
        assert_eq!(key_of(policy), key);
        tree.insert(key.to_owned(), written(policy, setting));
    }
    assert_followed(&tree, Form::Loose, "intune.md");
}

#[test]
fn the_form_for_jamf_has_every_key() {
    let form: Value = serde_json::from_str(&file("jamf-manifest.json")).expect("JSON");
    let properties = form["properties"].as_object().expect("properties");
    assert_eq!(properties.keys().map(String::as_str).collect::<BTreeSet<_>>(), keys());
    for (key, property) in properties {
        let kind = match key.as_str() {
            "app" | "language" | "extra-ca" => "string",
            "providers" | "servers" => "array",
            _ => "boolean",
        };
        assert_eq!(property["type"], kind, "{key}");
        assert!(property["title"].is_string() && property["description"].is_string(), "{key}");
    }
    let of = |key: &str| properties[key]["enum"].as_array().expect("values").clone();
    let ids: BTreeSet<&str> = apps().iter().map(|app| app.id.as_str()).collect();
    assert_eq!(of("app").iter().filter_map(Value::as_str).collect::<BTreeSet<_>>(), ids);
    assert_eq!(of("language"), LANGUAGES.iter().map(|tag| json!(tag)).collect::<Vec<_>>());
    // What somebody enters in the form is a dictionary of the same shape as in the configuration profile.
    let entry = properties["servers"]["items"]["properties"].as_object().expect("a table");
    assert_eq!(
        entry.keys().map(String::as_str).collect::<BTreeSet<_>>(),
        BTreeSet::from(["domain", "imap", "smtp", "user"])
    );
    assert_eq!(entry["user"]["enum"], json!(["address", "local-part"]));
}

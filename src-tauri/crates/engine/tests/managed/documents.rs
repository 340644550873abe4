//! Files whose example is the policy itself: Linux, Ansible, configuration profile, and the tables in words.

use serde_json::{Map, Value};
use sparekey_engine::policy::KEYS;

use sparekey_engine::policy::Form;

use crate::{assert_followed, file, toml_tree};

#[test]
fn the_example_for_linux_is_followed() {
    assert_followed(&toml_tree(&file("policy.toml")), Form::Exact, "policy.toml");
}

#[test]
fn the_example_for_ansible_is_followed() {
    let text = file("ansible.yml");
    // A literal block: its lines, without their common indentation.
    let (_, block) = text.split_once("    sparekey_policy: |\n").expect("the variable");
    let lines = block.lines().take_while(|line| line.is_empty() || line.starts_with("      "));
    let policy: String = lines.map(|line| format!("{}\n", line.trim_start())).collect();
    assert_followed(&toml_tree(&policy), Form::Exact, "ansible.yml");
    for line in
        ["path: /etc/sparekey", "mode: \"0755\"", "dest: /etc/sparekey/policy.toml", "mode: \"0644\"", "owner: root"]
    {
        assert!(text.contains(line), "{line}");
    }
}

#[test]
fn the_configuration_profile_is_followed() {
    let text = file("sparekey.mobileconfig");
    let profile: Value = plist::from_bytes(text.as_bytes()).expect("a property list");
    let payload = &profile["PayloadContent"][0];
    assert_eq!(payload["PayloadType"], "com.apple.ManagedClient.preferences");
    assert_ne!(payload["PayloadUUID"], profile["PayloadUUID"]);
    // For the computer, not for a person.
    assert_eq!(profile["PayloadScope"], "System");
    let settings = &payload["PayloadContent"]["org.sparekey.app"]["Forced"][0]["mcx_preference_settings"];
    assert_followed(settings.as_object().expect("the keys"), Form::Loose, "sparekey.mobileconfig");
}

#[test]
fn the_readme_has_a_row_for_each_key() {
    let text = file("README.md");
    let (_, table) = text.split_once("| key | value |").expect("the table");
    let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
    let named: Vec<&str> = rows.filter_map(|row| row.split('`').nth(1)).collect();
    assert_eq!(named, KEYS);
    for file in
        ["policy.toml", "ansible.yml", "sparekey.admx", "intune.md", "sparekey.mobileconfig", "jamf-manifest.json"]
    {
        assert!(text.contains(&format!("({file})")), "it leads to {file}");
    }
}

#[test]
fn an_example_with_a_slip_would_be_found() {
    let slip = file("policy.toml").replace("portal-probe", "portal-probes");
    let found = std::panic::catch_unwind(|| assert_followed(&toml_tree(&slip), Form::Exact, "a slip"));
    assert!(found.is_err());
    let found = std::panic::catch_unwind(|| assert_followed(&Map::new(), Form::Exact, "nothing"));
    assert!(found.is_err());
}

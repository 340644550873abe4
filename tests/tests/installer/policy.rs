//! What an organisation sets in Windows' registry, read by the installed program from where it stands on every computer.

use std::path::Path;

use serde_json::{Value, json};

use crate::USUAL;
use crate::computer::Computer;

const KEY: &str = r"HKLM\Software\Policies\Sparekey";
const PLACE: &str = r"HKEY_LOCAL_MACHINE\Software\Policies\Sparekey";

#[test]
fn what_the_organisation_set_in_the_registry_counts() {
    let computer = Computer::new();
    assert_eq!(computer.setup(&["/S"]), 0);
    assert_eq!(policy(&computer), json!({ "place": null, "in_force": {}, "left_out": [] }));

    // As Group Policy writes it, with `reg`, which an administrator would take to try it.
    set(&computer, KEY, "app", "REG_SZ", "imacash");
    set(&computer, KEY, "Providers", "REG_MULTI_SZ", r"gmail\0gmx-net");
    set(&computer, KEY, "saving", "REG_DWORD", "0");
    let servers = format!(r"{KEY}\servers");
    let own = "smtp=mail.firm.example:465:tls imap=mail.firm.example:993:tls";
    set(&computer, &servers, "firm.example", "REG_SZ", own);
    // Nobody sets other servers for a provider that is known.
    set(&computer, &servers, "gmail.com", "REG_SZ", own);
    set(&computer, KEY, "colour", "REG_SZ", "red");
    let said = policy(&computer);
    assert_eq!(said["place"], PLACE);
    let servers = json!([{
        "domain": "firm.example", "smtp": "mail.firm.example:465:tls", "imap": "mail.firm.example:993:tls", "user": null,
    }]);
    let in_force = json!({
        "app": "imacash", "providers": ["gmail", "gmx-net"], "saving": false, "servers": servers,
    });
    assert_eq!(said["in_force"], in_force);
    let mut left_out: Vec<&Value> = said["left_out"].as_array().unwrap().iter().map(|one| &one["what"]).collect();
    left_out.sort_by_key(|what| what.to_string());
    assert_eq!(left_out, ["domain-of-provider", "unknown-key"]);

    assert_eq!(computer.run(Path::new("reg"), &["delete", KEY, "/f"]).0, 0);
    assert_eq!(policy(&computer)["place"], Value::Null);
}

fn policy(computer: &Computer) -> Value {
    let (_, said) = computer.run(&computer.home(USUAL).join("sparekey-cli.exe"), &["policy", "--json"]);
    serde_json::from_str(said.trim()).unwrap_or_else(|fault| panic!("{fault}: {said}"))
}

fn set(computer: &Computer, key: &str, name: &str, kind: &str, value: &str) {
    let arguments = ["add", key, "/v", name, "/t", kind, "/d", value, "/f"];
    assert_eq!(computer.run(Path::new("reg"), &arguments).0, 0, "{name}");
}

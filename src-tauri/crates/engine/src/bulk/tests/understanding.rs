//! What is said of a list before anything is tested.

use serde_json::json;

use super::*;
use crate::policy::{FileFault, Form, Ground, Policy, read};
use crate::provider::Catalogue;
use crate::texts::{Texts, bad_row_words};

fn policy(value: serde_json::Value) -> Policy {
    let open = |_: &str| Err(FileFault::Missing.into());
    let ground = Ground { catalogue: Catalogue::embedded(), now: 1_790_000_000, open: &open, form: Form::Loose };
    let policy = read(value.as_object().expect("a table"), "here", ground);
    assert_eq!(policy.faults, []);
    policy
}

fn understood(list: &str, policy: &Policy) -> Understood {
    let rows = Rows::open(list.as_bytes(), Reading::default()).expect("a list");
    understand(rows, policy).expect("it is read")
}

/// Number, class and reason of each row that cannot be tested.
fn bad(understood: &Understood) -> Vec<String> {
    let texts = Texts::new("en");
    let said = |row: &BadRow| {
        let words = bad_row_words(&texts, row);
        assert!(words.len() > 9 && !words.contains("bulk-") && !words.contains('{'), "{words}");
        format!("{} {} {}", row.number, row.end.class(), row.end.reason())
    };
    understood.bad.iter().map(said).collect()
}

fn places(understood: &Understood) -> Vec<(&str, usize)> {
    understood.places.iter().map(|(name, count)| (name.as_str(), *count)).collect()
}

#[test]
fn rows_that_end_without_a_test_are_said_as_a_run_says_them() {
    let list = "address,app,smtp\nnobody,,\nanna@gmail.com,,\nanna@gmial.com,,\n\
        anna@gmail.com,,mail.firm.zz:465:tls\nanna@outlook.com,,\nanna@firm.zz,,\nben@firm.zz,,mail.hoster.zz:465:tls\n";
    let understood = understood(list, &Policy::default());
    let expected = [
        "2 unusable address-no-at",
        "4 unusable typing-slip",
        "5 unusable other-organisation",
        "6 failed basic-auth-retired",
    ];
    assert_eq!(bad(&understood), expected);
    assert_eq!((understood.usable, understood.unusable), (3, 4));
    assert_eq!(places(&understood), [("Gmail", 1), ("firm.zz", 1), ("hoster.zz", 1)]);
}

#[test]
fn a_policy_is_heeded_before_anything_is_tested() {
    let list = "address,smtp\nanna@gmail.com,\nben@yahoo.com,\ncarl@firm.zz,\ndora@shop.zz,\n\
        emil@firm.zz,mail.hoster.zz:465:tls\nfay@firm.zz,mail.evil.zz:465:tls\ngus@nowhere.zz,\n\
        hans@nowhere.zz,mail.nowhere.zz:465:tls\n";
    let own = || json!({ "smtp": "mail.hoster.zz:465:tls", "imap": "mail.hoster.zz:993:tls" });
    let servers = || json!({ "firm.zz": own(), "shop.zz": own() });
    let some = understood(list, &policy(json!({ "providers": ["yahoo"], "servers": servers() })));
    assert_eq!(bad(&some), ["2 unusable not-allowed", "7 unusable servers-set", "9 unusable not-allowed"]);
    // Yahoo may turn out to run the domain that nothing is known of.
    assert_eq!(places(&some), [("hoster.zz", 3), ("Yahoo Mail", 1), ("nowhere.zz", 1)]);
    assert_eq!((some.usable, some.unusable), (5, 3));

    let none = understood(list, &policy(json!({ "providers": [], "servers": servers() })));
    let not_allowed = |row: u64| format!("{row} unusable not-allowed");
    let set = "7 unusable servers-set".to_owned();
    assert_eq!(bad(&none), [not_allowed(2), not_allowed(3), set, not_allowed(8), not_allowed(9)]);
    assert_eq!(places(&none), [("hoster.zz", 3)]);

    let each = understood("address\ncarl@firm.zz\n", &policy(json!({ "servers": servers() }))).seconds;
    let all = understood(list, &policy(json!({ "providers": [], "servers": servers() }))).seconds;
    assert_eq!(all, 3.0 * each, "all domains of one server keep its pace together");
}

#[test]
fn an_organisations_servers_can_be_a_providers() {
    let google = json!({ "smtp": "smtp.gmail.com:465:tls", "imap": "imap.gmail.com:993:tls" });
    let set = |allowed: &str| policy(json!({ "providers": [allowed], "servers": { "firm.zz": google } }));
    let list = "address\nanna@firm.zz\n";
    assert_eq!(places(&understood(list, &set("google-workspace"))), [("Google Workspace", 1)]);
    assert_eq!(bad(&understood(list, &set("yahoo"))), [] as [&str; 0], "named by the policy itself");
}

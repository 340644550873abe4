//! The stored list: what is read, what changes do to each other, and what a file cannot do.

use super::*;
use crate::check::LegPlan;
use crate::diagnosis::Cause;
use crate::endpoint::Endpoint;
use crate::ports::{MailboxKey, MemoryText, ProvenAccount, SharedText};
use crate::provider::Catalogue;
use crate::wizard::Draft;

fn leg(server: &str, user: &str) -> LegPlan {
    LegPlan { endpoint: server.parse().expect("a server"), user: user.into(), public_only: false }
}

fn record(address: &str, app: &str) -> MailboxRecord {
    MailboxRecord {
        key: MailboxKey::new(address, app, None),
        provider: Some("gmail".into()),
        draft: Draft { address: address.into(), app: Some(app.into()), ..Draft::default() },
        smtp: Some(leg("smtp.gmail.com:587:starttls", address)),
        imap: None,
        set_up_at: 1_000,
        proven_at: 1_000,
        last: None,
        looked_at: None,
        kept: Kept::Yes,
        networks: vec!["home".into()],
        to_take_back: false,
    }
}

fn put(record: MailboxRecord) -> Change {
    Change::Put(Box::new(record))
}

fn checked(of: &MailboxRecord, at: u64, cause: Option<Cause>) -> Change {
    let check = LastCheck { at, cause };
    Change::Checked { key: of.key.clone(), set_up_at: of.set_up_at, check, network: Some("office".into()) }
}

fn after(changes: &[Change]) -> MailboxList {
    let text = changes.iter().fold(String::new(), |text, one| change(&text, one).expect("it fits"));
    read(&text, Catalogue::embedded()).expect("what was written is read")
}

#[test]
fn what_was_put_in_is_there_and_what_needs_something_stands_first() {
    let (anna, berta, carla) = (
        record("anna@gmail.com", "imacash"),
        record("berta@gmail.com", "imacash"),
        record("carla@gmail.com", "imacash"),
    );
    let list = after(&[
        put(anna.clone()),
        put(berta.clone()),
        put(carla.clone()),
        checked(&carla, 2_000, Some(Cause::WrongAppPassword)),
        checked(&berta, 2_000, Some(Cause::PortBlocked)),
        checked(&anna, 2_000, None),
    ]);
    let states: Vec<_> = list.mailboxes.iter().map(|one| (one.key.address(), one.state())).collect();
    let expected = [
        ("carla@gmail.com", MailboxState::Died),
        ("berta@gmail.com", MailboxState::Troubled),
        ("anna@gmail.com", MailboxState::Works),
    ];
    assert_eq!(states, expected);
    assert_eq!(list.mailboxes[2].proven_at, 2_000);
    assert_eq!(list.mailboxes[2].networks, ["office", "home"], "where it was seen working");
    assert_eq!(list.mailboxes[0].networks, ["home"], "it did not work there");
    assert_eq!(list.mailboxes[0].proven_at, 1_000);
}

#[test]
fn the_same_mailbox_is_put_in_once_and_an_unsaved_code_leaves_the_older_item_known() {
    let old = record("Anna@gmail.com", "imacash");
    let new = MailboxRecord {
        set_up_at: 5_000,
        proven_at: 5_000,
        kept: Kept::No,
        networks: vec!["cafe".into()],
        ..record("anna@gmail.com", "imacash")
    };
    let other_app = record("anna@gmail.com", "itfin");
    let list = after(&[put(old.clone()), put(other_app), put(new)]);
    assert_eq!(list.mailboxes.len(), 2);
    let one = &list.mailboxes[0];
    assert_eq!((one.proven_at, one.kept), (5_000, Kept::Older));
    assert!(!one.can_be_tested(), "the keychain has another code than the app");
    assert_eq!(one.networks, ["cafe", "home"]);
}

#[test]
fn a_late_result_about_an_older_code_changes_nothing() {
    let old = record("anna@gmail.com", "imacash");
    let new = MailboxRecord { set_up_at: 5_000, proven_at: 5_000, ..old.clone() };
    let list = after(&[put(old.clone()), put(new.clone()), checked(&old, 6_000, Some(Cause::WrongAppPassword))]);
    assert_eq!(list.mailboxes[0].state(), MailboxState::Works);
    let later = [put(new.clone()), checked(&new, 7_000, None), checked(&new, 6_500, Some(Cause::WrongAppPassword))];
    assert_eq!(after(&later).mailboxes[0].state(), MailboxState::Works, "the later test knows better");
    let turned_back = [put(new.clone()), checked(&new, 7_000, None), checked(&new, 10, Some(Cause::WrongAppPassword))];
    assert_eq!(after(&turned_back).mailboxes[0].state(), MailboxState::Died, "the clock was turned back since");
}

#[test]
fn a_forgotten_mailbox_stays_as_a_reminder_until_it_is_taken_back() {
    let anna = record("anna@gmail.com", "imacash");
    let (key, remind) = (anna.key.clone(), true);
    let forgotten = [put(anna.clone()), Change::Forgotten { key: key.clone(), remind }];
    let list = after(&forgotten);
    assert_eq!(list.mailboxes[0].state(), MailboxState::ToTakeBack);
    assert!(!list.mailboxes[0].can_be_tested() && list.mailboxes[0].networks.is_empty());
    let taken_back = Change::TakenBack { key: key.clone() };
    let all = [forgotten.to_vec(), vec![taken_back.clone()]].concat();
    assert!(after(&all).mailboxes.is_empty());
    assert_eq!(after(&[put(anna.clone()), taken_back]).mailboxes.len(), 1, "one that is in use is no reminder");
    let anew = [forgotten.to_vec(), vec![put(anna.clone())]].concat();
    assert_eq!(after(&anew).mailboxes[0].state(), MailboxState::Works, "set up once more");
    assert!(after(&[put(anna), Change::Forgotten { key, remind: false }]).mailboxes.is_empty());
}

#[test]
fn two_programs_at_once_lose_nothing_of_each_other() {
    let shared = MemoryText::default();
    let add = |record: MailboxRecord| {
        let wanted = put(record);
        shared.change(&mut |text| change(text, &wanted).ok()).expect("memory takes it");
    };
    std::thread::scope(|scope| {
        for program in 0..4 {
            scope.spawn(move || {
                (0..20).for_each(|number| add(record(&format!("name{program}x{number}@gmail.com"), "imacash")));
            });
        }
    });
    let list = read(&shared.read().expect("memory"), Catalogue::embedded()).expect("a list");
    assert_eq!(list.mailboxes.len(), 80);
}

#[test]
fn what_cannot_be_read_is_said_and_put_aside() {
    let catalogue = Catalogue::embedded();
    let newer = r#"{"version":2,"mailboxes":"in a safe"}"#;
    assert_eq!(read(newer, catalogue), Err(ListFault::OtherVersion));
    let damaged =
        [r#"{"version":1,"mailboxes":[{"key":7}]}"#, "\u{0}\u{0}", "[]", r#"{"version":1"#, &"[".repeat(100_000)];
    for text in damaged {
        assert_eq!(read(text, catalogue), Err(ListFault::Damaged));
    }
    for text in damaged.into_iter().chain([newer]) {
        let text_after = change(text, &put(record("anna@gmail.com", "imacash"))).expect("a list of its own");
        let written: serde_json::Value = serde_json::from_str(&text_after).expect("JSON");
        assert_eq!(written["aside"], *text, "nobody's mailboxes are lost");
        assert_eq!(read(&text_after, catalogue).expect("a list").mailboxes.len(), 1);
        let on = change(&text_after, &Change::Recheck(true)).expect("it fits");
        assert!(on.contains("\"aside\""), "nor by the next change");
    }
    assert_eq!(read("", catalogue), Ok(MailboxList::default()));
}

#[test]
fn the_list_has_an_end_and_says_so() {
    let first = change("", &put(record("name0@gmail.com", "imacash"))).expect("it fits");
    let mut stored: serde_json::Value = serde_json::from_str(&first).expect("JSON");
    let all = (0..MOST_MAILBOXES).map(|number| record(&format!("name{number}@gmail.com"), "imacash"));
    stored["mailboxes"] = serde_json::to_value(all.collect::<Vec<_>>()).expect("plain data");
    let text = stored.to_string();
    assert_eq!(change(&text, &put(record("one@gmail.com", "imacash"))), Err(ChangeFault::Full));
    assert!(change(&text, &put(record("name7@gmail.com", "imacash"))).is_ok(), "that one is there already");
    assert!(text.len() < 1 << 20, "{}", text.len());
}

#[test]
fn a_file_cannot_lead_a_code_to_another_host() {
    let catalogue = Catalogue::embedded();
    let good = record("anna@gmail.com", "imacash");
    let evil = "smtp.evil.example:587:starttls";
    let bad = [
        MailboxRecord { smtp: Some(leg(evil, "anna@gmail.com")), ..good.clone() },
        MailboxRecord { smtp: Some(leg(evil, "anna@gmail.com")), provider: None, ..good.clone() },
        MailboxRecord { imap: Some(leg("imap.evil.example:993:tls", "anna@gmail.com")), ..good.clone() },
        MailboxRecord { provider: Some("nobody".into()), ..good.clone() },
        MailboxRecord { smtp: None, ..good.clone() },
        MailboxRecord { key: MailboxKey::new("berta@gmail.com", "imacash", None), ..good.clone() },
        // An address of one's own whose login name is a known provider's.
        MailboxRecord {
            key: MailboxKey::new("info@bakery.example", "imacash", None),
            provider: None,
            draft: Draft { address: "info@bakery.example".into(), ..good.draft.clone() },
            smtp: Some(leg(evil, "anna@gmail.com")),
            ..good.clone()
        },
    ];
    for one in bad {
        assert!(!one.is_sound(catalogue), "{one:?}");
        let list = after(&[put(one), put(record("carla@gmail.com", "imacash"))]);
        assert_eq!((list.mailboxes.len(), list.unsound), (1, 1));
    }
    let own = MailboxRecord {
        key: MailboxKey::new("info@bakery.example", "imacash", None),
        provider: None,
        draft: Draft { address: "info@bakery.example".into(), ..good.draft.clone() },
        smtp: Some(leg("mail.bakery.example:465:tls", "info@bakery.example")),
        ..good.clone()
    };
    assert!(own.is_sound(catalogue));
    let account = |host: &str, provider: Option<&str>| ProvenAccount {
        address: "anna@gmail.com".into(),
        provider: provider.map(Into::into),
        app: "imacash".into(),
        app_name: None,
        display_name: String::new(),
        smtp: Some((Endpoint::new(host, 465, crate::endpoint::Security::Tls), "anna@gmail.com".into())),
        imap: None,
        proven_at: 1_000,
    };
    assert!(good.takes(&account("smtp.gmail.com", Some("gmail")), catalogue));
    assert!(!good.takes(&account("smtp.evil.example", Some("gmail")), catalogue));
    assert!(!good.takes(&account("smtp.evil.example", None), catalogue));
    assert!(!own.takes(&account("smtp.gmail.com", Some("gmail")), catalogue), "another mailbox's item");
}

#[test]
fn a_quiet_look_is_due_once_a_day() {
    const HOUR: u64 = 3_600;
    let now = 2_000_000_000;
    assert!(is_due(now, None));
    assert!(!is_due(now, Some(now)) && !is_due(now, Some(now - 23 * HOUR)));
    assert!(is_due(now, Some(now - 24 * HOUR)));
    assert!(!is_due(now, Some(now + HOUR)), "the clock was turned back by an hour");
    assert!(is_due(now, Some(now + 400 * 24 * HOUR)), "the clock was wrong by a year, and is not waited for");
}

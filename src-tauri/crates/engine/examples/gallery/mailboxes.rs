//! The list of mailboxes, and one of them.

use sparekey_engine::check::{LegOutcome, Stage};
use sparekey_engine::diagnosis::Cause;
use sparekey_engine::endpoint::Leg;
use sparekey_engine::mailboxes::{Change, LastCheck};
use sparekey_engine::ports::{KeychainFault, MailboxKey, PersonFault};
use sparekey_engine::provider::Catalogue;
use sparekey_engine::view::{ChoiceId, FieldId, Press};
use sparekey_engine::wizard::{Copied, Errand, Event, ListTrouble, News, Step};

use crate::gallery::Gallery;
use crate::home::Home;
use crate::person::{Person, diagnosis};

pub(crate) fn fill(gallery: &mut Gallery) {
    list(gallery);
    list_troubles(gallery);
    tested(gallery);
    put_in(gallery);
    forgotten(gallery);
    replaced(gallery);
    providers(gallery);
}

/// Four mailboxes, each of another kind and in another state.
fn four() -> Home {
    let mut home = Home::empty();
    home.sets_up(Person::at_named("gmail", "imacash"), true).sets_up(Person::at_named("yahoo", "itfin"), true);
    home.sets_up(Person::own_domain_at("fastmail", "accountmate"), false);
    let mut own = Person::at_named("icloud", "other");
    own.types(FieldId::AppName, "Harbour Bakery Till and Books");
    home.sets_up(own, true);
    for (row, cause) in
        [("name@gmail.com", Some(Cause::WrongAppPassword)), ("name@yahoo.com", Some(Cause::PortBlocked))]
    {
        let list = home.list().expect("a list");
        let record = list.mailboxes.iter().find(|one| one.key.address() == row).expect("it was set up");
        let check = LastCheck { at: 1_792_000_000, cause };
        let (key, set_up_at) = (record.key.clone(), record.set_up_at);
        home.finds(&Change::Checked { key, set_up_at, check, network: None });
    }
    home.opens();
    home
}

fn key(home: &Home, row: usize) -> MailboxKey {
    home.list().expect("a list").mailboxes[row].key.clone()
}

fn list(gallery: &mut Gallery) {
    gallery.keep("mailboxes-one", &Home::with("imacash").person);
    // In an app of which nobody said the name.
    let mut home = Home::empty();
    gallery.keep("mailboxes-nameless", &home.sets_up(Person::at_named("gmail", "other"), true).opens().person);
    let mut home = four();
    gallery.keep("mailboxes", &home.person);
    gallery.keep("mailboxes-recheck", &home.choose(ChoiceId::Recheck, "on").person);
    home.press(Press::TestAll);
    let tested = key(&home, 3);
    gallery.keep("mailboxes-testing", &home.hears(News::LookingAfter(Some(tested))).person);
    let died = key(&home, 0);
    home.hears(News::LookingAfter(None)).hears(News::AllTested);
    gallery.keep("mailboxes-died", &home.hears(News::Died(died)).person);
    // Somebody began another one and left it.
    home.press(Press::StartAgain).choose(ChoiceId::App, "itfin").press(Press::Continue);
    gallery.keep("mailboxes-under-way", &home.press(Press::OpenMailboxes).person);

    let mut many = Home::empty();
    for provider in Catalogue::embedded().all() {
        let mut person = Person::at_provider("itfin", provider, "2026-11-22");
        if many.list().is_ok_and(|list| list.mailboxes.len() < 40) && person.tries_to_reach(Step::HandOver) {
            many.sets_up(person, true);
        }
    }
    gallery.keep("mailboxes-forty", &many.opens().person);
}

fn list_troubles(gallery: &mut Gallery) {
    for trouble in ListTrouble::ALL {
        let mut home = four();
        gallery.keep(&format!("mailboxes-{}", trouble.name()), &home.hears(News::List(Err(trouble))).person);
    }
    let mut home = Home::with("imacash");
    home.finds_instead("smtp.gmail.com", "smtp.gmail.com.example").opens();
    home.press(Press::OpenMailboxes);
    gallery.keep("mailboxes-unsound", &home.person);
    let mut home = four();
    home.press(Press::TestAll);
    gallery.keep("mailboxes-locked", &home.hears(News::NotLookedAfter(KeychainFault::Locked)).person);
}

fn refused(_: Leg) -> LegOutcome {
    LegOutcome::Failed(diagnosis(Cause::WrongAppPassword, Stage::SignIn))
}

fn tested(gallery: &mut Gallery) {
    let mut home = Home::with("itfin");
    gallery.keep("mailbox", &home.opens_row(0).person);
    home.person.press(Press::Test);
    gallery.keep("mailbox-keychain-asked", &home.person);
    gallery.keep("mailbox-testing", &home.works().person);
    gallery.keep("mailbox-proven", &home.ends(|_| LegOutcome::Proven).person);
    let half = |leg| {
        if leg == Leg::Smtp {
            LegOutcome::Proven
        } else {
            LegOutcome::Failed(diagnosis(Cause::PortBlocked, Stage::Connect))
        }
    };
    gallery.keep("mailbox-troubled", &home.press(Press::Test).ends(half).person);
    gallery.keep("mailbox-died", &home.press(Press::Test).ends(refused).person);
    gallery.keep("mailbox-died-put-in", &home.press(Press::PutInAgain).person);
    home.press(Press::Back).press(Press::Back);
    gallery.keep("mailbox-died-later", &home.opens().opens_row(0).person);

    for fault in [KeychainFault::Locked, KeychainFault::Missing] {
        let mut home = Home::with("imacash");
        home.opens_row(0).person.press(Press::Test);
        home.person.left.clear();
        // The first request of this window.
        gallery.keep_if_new("mailbox-keychain", &home.hears(News::Loaded { request: 1, result: Err(fault) }).person);
    }
    let mut home = Home::with("imacash");
    gallery.keep("mailbox-nothing-kept", &home.loses_its_codes().opens_row(0).press(Press::Test).person);
    let mut home = Home::with("imacash");
    gallery.keep("mailbox-not-its-own", &home.has_mixed_up_codes().opens_row(0).press(Press::Test).person);
    let mut home = Home::empty();
    home.sets_up(Person::at_named("gmail", "imacash"), false).opens();
    gallery.keep("mailbox-not-kept", &home.opens_row(0).person);
    gallery.keep("mailbox-not-kept-put-in", &home.press(Press::PutInAgain).person);
}

fn put_in(gallery: &mut Gallery) {
    let mut home = Home::with("imacash");
    gallery.keep("mailbox-put-in", &home.opens_row(0).press(Press::PutInAgain).person);
    gallery.keep("mailbox-put-in-person", &home.press(Press::CopyCode).person);
    for fault in PersonFault::ALL {
        home.hears(News::PersonChecked { request: request(&home), result: Err(fault) });
        gallery.keep(&format!("mailbox-put-in-{}", fault.name()), &home.person);
        home.press(Press::CopyCode);
    }
    home.hears(News::PersonChecked { request: request(&home), result: Ok(()) });
    home.person.on(Event::Copied { what: Copied::MailboxRow(3), result: Ok(()) });
    gallery.keep("mailbox-put-in-copied", &home.works().person);
}

/// The check of the person that was asked for last.
fn request(home: &Home) -> u64 {
    let asked = home.waiting.iter().rev().find_map(|errand| match errand {
        Errand::CheckPerson { request } => Some(*request),
        _ => None,
    });
    asked.expect("the person is to be checked")
}

fn forgotten(gallery: &mut Gallery) {
    let mut home = Home::with("imacash");
    gallery.keep("mailbox-forget", &home.opens_row(0).press(Press::Forget).person);
    gallery.keep("mailbox-forgetting", &home.press(Press::ForgetNow).person);
    let key = key(&home, 0);
    home.finds(&Change::Forgotten { key: key.clone(), remind: true });
    let list = home.list();
    home.hears(News::List(list)).hears(News::Forgotten { key, result: Ok(()) });
    gallery.keep("mailbox-to-take-back", &home.person);
    gallery.keep("mailboxes-to-take-back", &home.press(Press::Back).person);
    home.opens_row(0).press(Press::TakenBack);
    gallery.keep("mailboxes-none", &home.person);

    let mut home = Home::with("imacash");
    home.opens_row(0).press(Press::Forget).press(Press::ForgetNow);
    let key = self::key(&home, 0);
    home.hears(News::Forgotten { key, result: Err(KeychainFault::Locked) });
    gallery.keep("mailbox-not-forgotten", &home.person);
    let mut home = Home::empty();
    home.sets_up(Person::at_named("comcast", "imacash"), true).opens();
    gallery.keep_if_new("mailbox-forget-own", &home.opens_row(0).press(Press::Forget).person);
}

fn replaced(gallery: &mut Gallery) {
    let mut home = Home::with("imacash");
    gallery.keep("replacing", &home.opens_row(0).press(Press::ReplaceCode).person);
    // The new one works, and is not saved.
    home.person.walk_to(Step::HandOver).press(Press::DontSave).press(Press::AppAccepted).press(Press::AppAccepted);
    gallery.keep("replaced", &home.works().person);
    gallery.keep("mailbox-older-kept", &home.press(Press::OpenMailboxes).opens_row(0).person);
}

/// What is said of one provider and no other.
fn providers(gallery: &mut Gallery) {
    for provider in Catalogue::embedded().all() {
        let mut person = Person::at_provider("itfin", provider, "2026-11-22");
        if !person.tries_to_reach(Step::HandOver) {
            continue;
        }
        let mut home = Home::empty();
        home.sets_up(person, true).opens();
        gallery.keep_if_new(&format!("mailbox-of-{}", provider.id), &home.opens_row(0).person);
        home.press(Press::Test).ends(refused);
        gallery.keep_if_new(&format!("mailbox-died-of-{}", provider.id), &home.person);
    }
}

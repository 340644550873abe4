//! Step 7, and afterwards.

use sparekey_engine::handover;
use sparekey_engine::ports::{ClipboardFault, KeychainFault};
use sparekey_engine::provider::Catalogue;
use sparekey_engine::secret::Secret;
use sparekey_engine::view::{ChoiceId, FieldId, Input, Press};
use sparekey_engine::wizard::{Copied, Event, Step};

use crate::gallery::Gallery;
use crate::person::{CODE, OWN_DOMAIN, Person};

/// The row of the code in ImaCash's form.
const CODE_ROW: u8 = 3;

/// All limits that the file of a provider can name.
const LIMITS: &str = r#"
    credential = "password"
    [limits]
    messages_per_day = 500
    messages_per_hour = 100
    messages_per_minute = 20
    recipients_per_day = 2000
    recipients_per_message = 1
    message_mb = 25
    imap_connections = 1
    imap_download_mb_per_day = 2500
    imap_upload_mb_per_day = 500
"#;

pub(crate) fn fill(gallery: &mut Gallery) {
    rows(gallery);
    saving(gallery);
    refusals(gallery);
    own_passwords(gallery);
    providers(gallery);
    finished(gallery);
}

fn at_hand_over() -> Person {
    Person::at(Step::HandOver, "imacash")
}

/// What was copied, and whether it worked.
fn copies(person: &mut Person, row: u8, result: Result<(), ClipboardFault>) -> &mut Person {
    person.on(Event::Input(Input::CopyRow { row })).on(Event::Copied { what: Copied::Row(row), result })
}

fn rows(gallery: &mut Gallery) {
    let mut person = at_hand_over();
    gallery.keep("hand-over", &person);
    gallery.keep("hand-over-copied", copies(&mut person, 0, Ok(())));
    gallery.keep("hand-over-code-copied", copies(&mut person, CODE_ROW, Ok(())));
    let without_spaces = Secret::new(CODE.replace(' ', ""));
    gallery.keep("hand-over-code-taken-off", person.on(Event::CodeCleared(without_spaces)));
    gallery.keep("hand-over-never-copied-closing", at_hand_over().press(Press::Quit));
    gallery.keep("hand-over-seen-elsewhere", at_hand_over().on(Event::ScreenLookedAt { elsewhere: true }));
    gallery.keep("hand-over-not-copied", copies(&mut at_hand_over(), CODE_ROW, Err(ClipboardFault::Unavailable)));
    gallery.keep("hand-over-never-copied", at_hand_over().press(Press::AppAccepted));
    let mut person = at_hand_over();
    person.press(Press::CopySettings).on(Event::Copied { what: Copied::Settings, result: Ok(()) });
    gallery.keep("hand-over-settings-copied", &person);
    for app in handover::apps() {
        let name = if app.id == "itfin" { "hand-over-long".to_owned() } else { format!("hand-over-to-{}", app.id) };
        gallery.keep(&name, &Person::at(Step::HandOver, &app.id));
    }
    gallery.keep("hand-over-token", Person::own_domain_at("proton", "imacash").walk_to(Step::HandOver));
    gallery.keep("hand-over-limits", Person::at_made_up_provider("itfin", LIMITS).walk_to(Step::HandOver));
    let mut with_choice = Person::address("accountmate", &format!("info@{OWN_DOMAIN}"));
    with_choice.hears_mx(OWN_DOMAIN, "aspmx.l.google.com");
    gallery.keep("hand-over-with-choice", with_choice.walk_to(Step::HandOver));
    let mut starttls = Person::address("other", &format!("info@{OWN_DOMAIN}"));
    starttls.hears_mx(OWN_DOMAIN, &format!("mx.{OWN_DOMAIN}")).types(FieldId::SmtpPort, "587");
    gallery.keep("hand-over-starttls", starttls.walk_to(Step::HandOver));
    let mut elsewhere = Person::new();
    elsewhere.choose(ChoiceId::AppPlace, "elsewhere").takes("imacash", "name@gmail.com");
    gallery.keep("hand-over-elsewhere", elsewhere.walk_to(Step::HandOver));
    let mut own = Person::address("itfin", &format!("info@{OWN_DOMAIN}"));
    own.hears_mx(OWN_DOMAIN, &format!("mx.{OWN_DOMAIN}")).types(FieldId::DisplayName, "Harbour Bakery");
    gallery.keep("hand-over-own-server", own.walk_to(Step::HandOver));
}

fn saving(gallery: &mut Gallery) {
    let mut person = at_hand_over();
    gallery.keep("hand-over-shared-computer", person.choose(ChoiceId::OnlyYours, "no"));
    gallery.keep("hand-over-save", person.choose(ChoiceId::OnlyYours, "yes"));
    gallery.keep("hand-over-saving", person.press(Press::Save));
    copies(&mut person, CODE_ROW, Ok(()));
    gallery.keep("hand-over-saving-insisted", person.press(Press::AppAccepted));
    gallery.keep("hand-over-saved", person.saves(Ok(())));
    gallery.keep("hand-over-not-saved", at_hand_over().press(Press::DontSave));
    let mut person = at_hand_over();
    person.choose(ChoiceId::OnlyYours, "yes").press(Press::Save).saves(Err(KeychainFault::Locked));
    gallery.keep("hand-over-locked", &person);
    gallery.keep("hand-over-keychain-asked", person.press(Press::TryKeychain));
}

fn refusals(gallery: &mut Gallery) {
    let mut person = at_hand_over();
    gallery.keep("hand-over-refused", person.press(Press::AppRefused));
    gallery.keep("hand-over-refused-empty", person.press(Press::ExplainRefusal));
    for (name, message) in [
        ("hand-over-explained", "535-5.7.8 Username and Password not accepted"),
        ("hand-over-explained-unknown", "gluckgluck"),
        ("hand-over-explained-server", "Could not connect to server: connection timed out on port 587"),
    ] {
        let mut person = at_hand_over();
        person.press(Press::AppRefused).types(FieldId::AppMessage, message);
        gallery.keep(name, person.press(Press::ExplainRefusal));
    }
}

fn own_passwords(gallery: &mut Gallery) {
    let mut person = Person::at_named("comcast", "imacash");
    gallery.keep("hand-over-own", person.walk_to(Step::HandOver));
    gallery.keep("hand-over-own-not-saved", person.choose(ChoiceId::SaveOwnPassword, "no"));
    gallery.keep("hand-over-own-save", person.choose(ChoiceId::SaveOwnPassword, "yes"));
    gallery.keep("hand-over-own-shared-computer", person.choose(ChoiceId::OnlyYours, "no"));
    person.press(Press::AppAccepted).press(Press::AppAccepted);
    gallery.keep("finished-own", &person);
}

/// What is said of one provider and no other.
fn providers(gallery: &mut Gallery) {
    for provider in Catalogue::embedded().all() {
        let mut person = Person::at_provider("itfin", provider, "2026-11-22");
        if person.tries_to_reach(Step::HandOver) {
            gallery.keep_if_new(&format!("hand-over-of-{}", provider.id), &person);
            person.press(Press::AppAccepted).press(Press::AppAccepted);
            gallery.keep_if_new(&format!("finished-of-{}", provider.id), &person);
        }
    }
}

fn finished(gallery: &mut Gallery) {
    let mut person = at_hand_over();
    copies(&mut person, CODE_ROW, Ok(())).choose(ChoiceId::OnlyYours, "yes").press(Press::Save).saves(Ok(()));
    gallery.keep("finished", person.press(Press::AppAccepted));
    let mut person = at_hand_over();
    gallery.keep("finished-not-saved", person.press(Press::AppAccepted).press(Press::AppAccepted));
}

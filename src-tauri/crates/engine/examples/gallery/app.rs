//! Step 1.

use sparekey_engine::ports::SettingsFault;
use sparekey_engine::surroundings::Borrowing;
use sparekey_engine::view::{ChoiceId, FieldId, Press};
use sparekey_engine::wizard::{Event, Step};

use crate::gallery::Gallery;
use crate::person::Person;

pub(crate) fn fill(gallery: &mut Gallery) {
    let mut person = Person::new();
    gallery.keep("app-first", &person);
    gallery.keep("app-none", person.press(Press::Continue));
    gallery.keep("app", person.choose(ChoiceId::App, "imacash"));
    gallery.keep("app-elsewhere", person.choose(ChoiceId::AppPlace, "elsewhere"));
    person.choose(ChoiceId::App, "other").choose(ChoiceId::AppPlace, "here");
    gallery.keep("app-other", person.types(FieldId::AppName, "Harbour Till"));
    gallery.keep("app-other-reads", person.choose(ChoiceId::AppNeeds, "read"));
    gallery.keep("app-other-long", person.types(FieldId::AppName, &"Harbour Bakery Till and Books ".repeat(3)));
    gallery.keep("app-practice", &Person::practising());
    gallery.keep("app-borrowed", &Person::borrowing(Borrowing::Sudo, Some("root")));
    gallery.keep("app-borrowed-unnamed", &Person::borrowing(Borrowing::OtherSession, None));
    gallery.keep("app-administrator", &Person::borrowing(Borrowing::RunAsAdministrator, None));

    let entered = Person::at(Step::Paste, "itfin");
    gallery.keep("resumed", &Person::resuming(entered.wizard.draft().clone()));
    for fault in SettingsFault::ALL {
        let mut person = Person::new();
        person.wizard.starts_fresh(fault);
        gallery.keep(&format!("app-fresh-start-{}", fault.name()), &person);
        let mut person = Person::address("imacash", "name@gmail.com");
        gallery.keep(&format!("address-not-kept-{}", fault.name()), person.on(Event::DraftStored(Err(fault))));
    }
}

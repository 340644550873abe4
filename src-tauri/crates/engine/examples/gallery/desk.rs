//! The place for helpdesks.

use std::path::PathBuf;

use sparekey_engine::ports::{DocumentFault, Saved};
use sparekey_engine::view::{ChoiceId, FieldId, Press};
use sparekey_engine::wizard::{Document, Event, Step};

use crate::gallery::Gallery;
use crate::person::Person;

pub(crate) fn fill(gallery: &mut Gallery) {
    let mut person = Person::new();
    gallery.keep("desk", person.press(Press::OpenDesk));
    gallery.keep("desk-guide-empty", person.press(Press::MakeGuide));
    person.choose(ChoiceId::GuideProvider, "gmail").choose(ChoiceId::GuideApp, "imacash");
    gallery.keep("desk-guide-saving", person.press(Press::MakeGuide));
    let saved = Saved { path: PathBuf::from("/home/anna/Downloads/sparekey-gmail-imacash-en.html") };
    gallery.keep("desk-guide-saved", person.on(saved_as(Ok(saved))));
    let mut person = Person::at(Step::Test, "itfin");
    person.press(Press::OpenDesk).press(Press::MakeGuide).on(saved_as(Err(DocumentFault::NotAllowed)));
    gallery.keep("desk-guide-not-saved", &person);

    // A number that is read, one that lacks digits, and one that nobody made.
    let number = Person::at(Step::Paste, "imacash").support_number();
    for (name, number) in [("number", number.as_str()), ("number-short", "1010 10"), ("number-wrong", "1010 1000 0081")]
    {
        let mut person = Person::new();
        person.press(Press::OpenDesk).types(FieldId::SupportNumber, number).press(Press::LookUpNumber);
        gallery.keep(&format!("desk-{name}"), &person);
    }
}

fn saved_as(result: Result<Saved, DocumentFault>) -> Event {
    Event::DocumentSaved { document: Document::Guide, result }
}

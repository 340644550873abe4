//! Many mailboxes at once.

use sparekey_engine::bulk::{BadRow, End, Form, ListFault, Reading, ResultsFault, Rows, Understood, understand};
use sparekey_engine::policy::Policy;
use sparekey_engine::ports::{ChooserFault, ClipboardFault, DocumentFault};
use sparekey_engine::view::{ChoiceId, Press};
use sparekey_engine::wizard::{BulkEvent, BulkFault, BulkResult, Document, Event};

use crate::gallery::Gallery;
use crate::person::Person;

/// Ten mailboxes that can be tested, and what can be wrong with a row.
const LIST: &str = "address,app,smtp,imap,app password\n\
    anna@gmail.com,,,,kcif yukb jejk mdju\nben@gmail.com,,,,kcif yukb jejk mdju\ncarl@yahoo.com,,,,\n\
    info@harbour-bakery.example,,mail.harbour-bakery.example,mail.harbour-bakery.example,four-seagulls-9\n\
    ,imacash,,,x\nname,,,,x\na@b@c.example,,,,x\ndora@gmail.com,nosuchapp,,,x\n\
    emil@firm.example,,mail.firm.example:25:none,,x\nemil@firm.example,,,mail firm,x\n\
    fay@firm.example,,,,x,x,x\n\"gus@firm.example,,,,\nhans@gmail.com,,,,";

pub(crate) fn fill(gallery: &mut Gallery) {
    choosing(gallery);
    running(gallery);
    ending(gallery);
}

fn at_bulk() -> Person {
    let mut person = Person::new();
    person.press(Press::OpenBulk);
    person
}

fn hears(person: &mut Person, event: BulkEvent) {
    person.wizard.advance(Event::Bulk(event));
}

/// At a list of this content.
fn with_list(list: &str) -> Person {
    let understood =
        Rows::open(list.as_bytes(), Reading::default()).and_then(|rows| understand(rows, &Policy::default()));
    with_understood(understood)
}

fn with_understood(understood: Result<Understood, ListFault>) -> Person {
    let mut person = at_bulk();
    hears(&mut person, BulkEvent::Chosen(Ok(Some("/home/anna/Documents/accounts.csv".into()))));
    hears(&mut person, BulkEvent::Read { run: 1, understood });
    person
}

fn choosing(gallery: &mut Gallery) {
    gallery.keep("bulk", &at_bulk());
    let mut person = at_bulk();
    hears(&mut person, BulkEvent::Chosen(Err(ChooserFault)));
    gallery.keep("bulk-no-chooser", &person);
    hears(&mut person, BulkEvent::Chosen(Ok(Some("/home/anna/accounts.csv".into()))));
    gallery.keep("bulk-reading", &person);
    for (name, fault) in [
        ("unreadable", ListFault::Unreadable(std::io::ErrorKind::NotFound)),
        ("workbook", ListFault::Workbook),
        ("empty", ListFault::Empty),
        ("no-addresses", ListFault::NoAddresses),
    ] {
        gallery.keep(&format!("bulk-list-{name}"), &with_understood(Err(fault)));
    }
    gallery.keep("bulk-understood", &with_list(LIST));
    gallery.keep("bulk-understood-all", &with_list("address\nanna@gmail.com\n"));
    gallery.keep("bulk-nothing-usable", &with_list("address\nnobody\n"));
    // Rows that this list cannot have, and faults of addresses that stand at the address too.
    let form = Form::Json;
    let typed = "dora@firm.example";
    let bad = |fault| {
        let (typed, end, legs) = (typed.to_owned(), End::Row(fault), Vec::new());
        BadRow { number: 3, typed, app: None, provider: None, end, legs }
    };
    use sparekey_engine::bulk::RowFault::{InClear, NotAnObject, Server, TooLong, TwoNames};
    use sparekey_engine::endpoint::Leg::{Imap, Smtp};
    let rows = [TooLong, NotAnObject, TwoNames, Server { leg: Smtp }, InClear { leg: Imap }];
    let bad = rows.into_iter().map(bad).collect();
    let places = vec![("Gmail".to_owned(), 40)];
    let odd = Understood { usable: 40, unusable: 5, without_code: 40, places, bad, seconds: 400.0, form };
    gallery.keep("bulk-odd-rows", &with_understood(Ok(odd)));
}

fn begun() -> Person {
    let mut person = with_list(LIST);
    person.press(Press::RunBulk);
    let results = "/home/anna/Documents/accounts.results.csv".into();
    hears(&mut person, BulkEvent::Begun { run: 2, results, done: 1, proven: 1 });
    for (number, address, proven, says) in [
        (2, "anna@gmail.com", true, "It works."),
        (3, "ben@gmail.com", false, "Google wants an app password here, not your normal password"),
    ] {
        let result = BulkResult { number, address: address.to_owned(), proven, says: says.to_owned() };
        hears(&mut person, BulkEvent::Row { run: 2, result });
    }
    person
}

fn running(gallery: &mut Gallery) {
    let mut person = begun();
    gallery.keep("bulk-running", &person);
    hears(&mut person, BulkEvent::Asks { run: 2, number: 4, address: "carl@yahoo.com".to_owned() });
    gallery.keep("bulk-asks", &person);
    person.press(Press::ShowTyping);
    gallery.keep("bulk-asks-shown", &person);
    person.press(Press::Paste);
    person.wizard.advance(Event::ClipboardRead(Err(ClipboardFault::Empty)));
    gallery.keep("bulk-asks-nothing-copied", &person);
    person.press(Press::StopBulk);
    gallery.keep("bulk-stopping", &person);
}

fn ending(gallery: &mut Gallery) {
    let ended = |fault| {
        let mut person = begun();
        hears(&mut person, BulkEvent::Ended { run: 2, fault });
        person
    };
    let mut person = ended(None);
    gallery.keep("bulk-stopped", &person);
    person.choose(ChoiceId::BulkForm, "saleshandy");
    person.press(Press::SaveResults);
    let result = Err(DocumentFault::NotAllowed);
    person.wizard.advance(Event::DocumentSaved { document: Document::Results, result });
    gallery.keep("bulk-results-not-saved", &person);
    let mut whole = begun();
    for number in 4..20 {
        let (address, says) = (format!("m{number}@gmail.com"), "It works.".to_owned());
        hears(&mut whole, BulkEvent::Row { run: 2, result: BulkResult { number, address, proven: true, says } });
    }
    hears(&mut whole, BulkEvent::Ended { run: 2, fault: None });
    gallery.keep("bulk-ended", &whole);
    for (name, fault) in [
        ("own", BulkFault::Own),
        ("in-use", BulkFault::Results(ResultsFault::InUse)),
        ("other-file", BulkFault::Results(ResultsFault::OtherFile)),
        ("has-app-passwords", BulkFault::Results(ResultsFault::HasAppPasswords)),
        ("unwritable", BulkFault::Results(ResultsFault::Unwritable(std::io::ErrorKind::StorageFull))),
        ("list-gone", BulkFault::List(ListFault::Unreadable(std::io::ErrorKind::NotFound))),
    ] {
        gallery.keep(&format!("bulk-ended-{name}"), &ended(Some(fault)));
    }
}

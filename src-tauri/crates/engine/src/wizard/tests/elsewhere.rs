//! A code that looks like a known provider's, and servers that are not that provider's.

use super::*;
use crate::view::ButtonKind;

const SHOWN: &str = "wqzt hbnv xkrd pmlc";

/// Walks an unknown domain with typed servers up to the code step.
fn at_unknown_host(smtp: &str, imap: &str) -> Person {
    let mut person = Person::address("itfin", "info@firma.example");
    person.on(unanswered("firma.example"));
    person.types(FieldId::SmtpHost, smtp).types(FieldId::SmtpPort, "465");
    person.types(FieldId::ImapHost, imap).types(FieldId::ImapPort, "993").press(Press::Continue);
    person.press(Press::Continue).press(Press::Continue).on(Event::KeychainProbed(Ok(())));
    assert_eq!(person.step(), Step::Paste);
    person
}

fn at_mail_server() -> Person {
    at_unknown_host("mail.firma.example", "mail.firma.example")
}

fn words(person: &Person) -> String {
    let Screen::Paste { findings, .. } = person.view().screen else { panic!("the code") };
    let all = findings.into_iter().flat_map(|note| {
        let text: String = note.text.into_iter().map(|span| span.text).collect();
        let buttons: Vec<String> = note.actions.into_iter().map(|button| button.label).collect();
        [note.title.unwrap_or_default(), text].into_iter().chain(buttons)
    });
    all.collect::<Vec<_>>().join("\n")
}

fn starts_check(person: &Person) -> bool {
    person.has_effect(|effect| matches!(effect, Effect::StartCheck { .. }))
}

#[test]
fn a_google_code_is_not_sent_to_an_unknown_host_without_an_answer() {
    for code in [SHOWN, "wqzthbnvxkrdpmlc", "WQZT HBNV XKRD PMLC", "App password: wqzt hbnv xkrd pmlc"] {
        let mut person = at_mail_server();
        person.code(code);
        let said = words(&person);
        assert!(said.contains("looks like an app password from Google"), "{code}: {said}");
        assert!(said.contains("sent to mail.firma.example") && said.contains("Yes, it is for mail.firma.example"));
        assert!(person.view().actions.iter().all(|button| button.kind != ButtonKind::Primary), "no way around");
        for press in [Press::Continue, Press::Test, Press::Continue] {
            person.press(press);
            assert!(person.step() == Step::Paste && !starts_check(&person), "{code}");
        }
        person.press(Press::SendHere).press(Press::Continue);
        assert!(person.step() == Step::Test && starts_check(&person), "{code}");
    }
}

#[test]
fn where_no_provider_is_known_the_servers_are_named() {
    for (smtp, imap, expected) in [
        ("mail.firma.example", "mail.firma.example", "only to mail.firma.example, to test it"),
        ("smtp.hoster.yy", "imap.firma.example", "only to smtp.hoster.yy and imap.firma.example, to test it"),
    ] {
        let lead: String =
            at_unknown_host(smtp, imap).view().lead.into_iter().flatten().map(|span| span.text).collect();
        assert!(lead.contains(expected), "{lead}");
    }
}

#[test]
fn so_is_apples() {
    let mut person = at_mail_server();
    person.code("bfgh-jnkt-rzlw-vcdx");
    assert!(words(&person).contains("from Apple"), "{}", words(&person));
    person.press(Press::Continue);
    assert_eq!(person.step(), Step::Paste);
    person.press(Press::ClearCode).press(Press::SendHere).press(Press::Continue);
    assert_eq!(person.step(), Step::Paste, "what is taken out is not sent");
}

#[test]
fn the_answer_goes_with_the_code_and_with_the_servers() {
    let mut person = at_mail_server();
    person.press(Press::SendHere).code(SHOWN).press(Press::Continue);
    assert_eq!(person.step(), Step::Paste, "an answer before the question is none");
    person.press(Press::SendHere).code("bfgh jnkt rzlw vcdx").press(Press::Continue);
    assert_eq!(person.step(), Step::Paste, "another code is another question");
    person.press(Press::SendHere).press(Press::Back).press(Press::Continue);
    person.press(Press::Continue);
    assert_eq!(person.step(), Step::Test, "Back alone asks nothing again");

    person.press(Press::CancelTest).on(Event::Input(Input::GoTo { step: 2 }));
    person.types(FieldId::SmtpHost, "mail.werk.example").press(Press::Continue);
    person.press(Press::Continue).press(Press::Continue);
    assert_eq!(person.step(), Step::Paste);
    assert!(person.wizard.paste.code.is_none(), "other servers get nothing that was said for these");
    person.code(SHOWN).press(Press::Continue);
    assert_eq!(person.step(), Step::Paste);
    assert!(words(&person).contains("mail.werk.example and mail.firma.example"), "{}", words(&person));
}

#[test]
fn what_is_nobodys_code_is_not_asked_about() {
    for code in ["Sommer2019!", "wqzt hbnv xkrd pml", "wqzthbnvxkrdpmlcx", "sonnenblume", "wqzt1hbnvxkrdpm9", "123456"]
    {
        let mut person = at_mail_server();
        person.code(code).press(Press::Continue);
        assert_eq!(person.step(), Step::Test, "{code}");
    }
}

#[test]
fn googles_own_servers_may_have_it() {
    let mut person = at_unknown_host("smtp.gmail.com", "imap.gmail.com");
    person.code(SHOWN).press(Press::Continue);
    assert_eq!(person.step(), Step::Test);
    let mut person = at_unknown_host("smtp.gmail.com", "mail.firma.example");
    person.code(SHOWN).press(Press::Continue);
    assert_eq!(person.step(), Step::Paste, "one of the two is nobody's that is known");
    let mut person = at_unknown_host("smtp.mail.yahoo.com", "imap.mail.yahoo.com");
    person.code("bfghjnktrzlwvcdx").press(Press::Continue);
    assert_eq!(person.step(), Step::Test, "Yahoo's look the same");
    for host in ["localhost", "127.0.0.1", "[::1]"] {
        let mut person = at_unknown_host(host, host);
        person.code(SHOWN).press(Press::Continue);
        assert_eq!(person.step(), Step::Test, "it does not leave this computer");
    }
}

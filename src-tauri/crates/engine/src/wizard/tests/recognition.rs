//! How the provider of a typed address is recognised: slips, mail servers, what stands before them, half an address.

use super::*;

#[test]
fn a_slip_that_is_kept_is_found_by_its_mail_servers() {
    let mut person = Person::address("imacash", "name@gmial.com");
    person.press(Press::KeepAddress).on(mx("gmial.com", "aspmx.l.google.com"));
    assert_eq!(person.wizard.provider().map(|p| p.id.as_str()), Some("google-workspace"));
}

#[test]
fn what_is_only_perhaps_a_providers_domain_is_looked_up() {
    for (host, provider) in [("mx00.mail.com", Some("mailcom")), ("mx.stranger.example", None)] {
        let mut person = Person::address("imacash", "name@lawyer.com");
        assert!(person.has_effect(|effect| matches!(effect, Effect::Discover(domain) if domain == "lawyer.com")));
        person.press(Press::Continue);
        assert_eq!(person.step(), Step::Address, "the answer is waited for");
        person.on(mx("lawyer.com", host));
        assert_eq!(person.wizard.provider().map(|p| p.id.as_str()), provider, "{host}");
    }
    let mut person = Person::address("imacash", "name@lawyer.com");
    person.on(unanswered("lawyer.com"));
    assert_eq!(person.wizard.provider().map(|p| p.id.as_str()), Some("mailcom"), "nothing speaks against it");
}

#[test]
fn a_text_that_is_nearly_an_address_is_offered_one() {
    let mut person = Person::address("imacash", "name@gmail,com");
    let offered = |person: &Person| match person.view().screen {
        Screen::Address { suggestion, .. } => suggestion.is_some(),
        _ => panic!("the address"),
    };
    assert!(!offered(&person), "it may still be being typed");
    person.press(Press::Continue);
    assert!(offered(&person));
    person.press(Press::TakeSuggestion);
    assert_eq!(person.wizard.draft().address, "name@gmail.com");
    assert_eq!(person.wizard.provider().map(|p| p.id.as_str()), Some("gmail"));
}

#[test]
fn what_stands_before_a_mailbox_is_named() {
    let mut person = Person::address("imacash", "name@firma.example");
    person.on(mx("firma.example", "mxa-1.gslb.pphosted.com"));
    let Screen::Address { server: Some(form), .. } = person.view().screen else { panic!("the form opens") };
    let text: String = form.text.into_iter().map(|span| span.text).collect();
    assert!(text.contains("Proofpoint"), "{text}");
    assert!(form.actions.iter().any(|button| button.press == Press::ChooseProvider));
}

//! Servers that strangers name: what is shown of them, and what has to be typed before a code goes there.

use super::person::said;
use super::*;
use crate::provider::Source;
use crate::provider::UserName;
use crate::provider::discover::{Discovered, FoundServer, NamesError, Said};
use crate::view::ServerForm;

const DOMAIN: &str = "firma.zz";

/// A person at an app that sends and reads, for whose domain a source names these servers.
fn found(source: Source, smtp: &str, imap: &str) -> Person {
    let mut person = Person::address("itfin", "info@firma.zz");
    person.on(said(DOMAIN, source, &[smtp], &[imap]));
    person
}

fn form(person: &Person) -> ServerForm {
    let Screen::Address { server: Some(form), .. } = person.view().screen else { panic!("the form is open") };
    form
}

/// Whether anything could be tested, and whether the step may be left.
fn open(person: &mut Person) -> bool {
    let planned = person.wizard.planned_legs().is_some();
    assert_eq!(person.wizard.check_plan().is_some(), planned, "one gate");
    person.press(Press::Continue);
    assert_eq!(person.step() != Step::Address, planned, "Continue goes with it");
    planned
}

#[test]
fn a_server_of_the_own_domain_needs_no_typing() {
    let mut person = found(Source::Autoconfig, "smtp.firma.zz:465:tls", "imap.firma.zz:993:tls");
    let form = form(&person);
    assert!(form.legs.iter().all(|leg| leg.again.is_none()));
    assert_eq!(form.legs[0].host.value, "smtp.firma.zz");
    assert!(form.text.iter().any(|span| span.text.contains("firma.zz itself says")), "{:?}", form.text);
    assert!(open(&mut person));
    let plan = person.wizard.check_plan().expect("a plan");
    assert!(plan.smtp.is_some_and(|leg| leg.public_only), "nobody typed it: not in a private network");
}

#[test]
fn a_server_elsewhere_is_typed_before_a_code_goes_there() {
    type Typing = fn(&mut Person) -> &mut Person;
    let nothing: Typing = |p| p;
    for (what, typing, opens) in [
        ("nothing", nothing, false),
        ("another name", |p| p.types(FieldId::SmtpHostAgain, "mail.firma.zz"), false),
        ("part of it", |p| p.types(FieldId::SmtpHostAgain, "mail.hoster"), false),
        ("the other leg's field", |p| p.types(FieldId::ImapHostAgain, "mail.hoster.yy"), false),
        ("a port", |p| p.types(FieldId::SmtpPort, "465"), false),
        ("the encryption", |p| p.choose(ChoiceId::SmtpSecurity, "tls"), false),
        ("the same host in its own field", |p| p.types(FieldId::SmtpHost, "mail.hoster.yy"), true),
        ("the name", |p| p.types(FieldId::SmtpHostAgain, " Mail.Hoster.yy. "), true),
        (
            "a host in its own field",
            |p| p.types(FieldId::SmtpHost, "").types(FieldId::SmtpHost, "mail.hoster.yy"),
            true,
        ),
        (
            "then another host is found",
            |p| {
                p.types(FieldId::SmtpHostAgain, "mail.hoster.yy").types(FieldId::Address, "info@werk.zz");
                p.on(said("werk.zz", Source::Srv, &["mail.other.yy:465:tls"], &["mail.other.yy:993:tls"]))
            },
            false,
        ),
    ] {
        // Both legs lie at the same host: it is typed once.
        let mut person = found(Source::Ispdb, "mail.hoster.yy:465:tls", "mail.hoster.yy:993:tls");
        let shown = form(&person);
        assert!(shown.legs[0].again.is_some() && shown.legs[1].again.is_none());
        assert!(person.wizard.planned_legs().is_none());
        typing(&mut person);
        assert_eq!(open(&mut person), opens, "{what}");
        if !opens {
            let again = form(&person).legs[0].again.clone().expect("it is still asked for");
            assert!(again.error.is_some(), "{what}: it says what is missing");
        }
    }
}

#[test]
fn who_named_the_servers_is_said_until_each_name_was_typed() {
    let mut person = found(Source::Ispdb, "mail.hoster.yy:465:tls", "mail.hoster.yy:993:tls");
    let says = |person: &Person, words: &str| form(person).text.iter().any(|span| span.text.contains(words));
    person.types(FieldId::SmtpPort, "587").choose(ChoiceId::SmtpSecurity, "starttls");
    assert!(says(&person, "Thunderbird's list") && !says(&person, "as you typed them"));
    person.types(FieldId::SmtpHost, "mail.another.yy");
    assert!(says(&person, "Thunderbird's list"), "the other one is still somebody's word");
    person.types(FieldId::ImapHost, "mail.hoster.yy");
    assert!(says(&person, "as you typed them"));
}

#[test]
fn each_host_elsewhere_is_typed() {
    let mut person = found(Source::Srv, "smtp.hoster.yy:465:tls", "imap.other.xx:993:tls");
    person.types(FieldId::SmtpHostAgain, "smtp.hoster.yy");
    assert!(!open(&mut person));
    person.types(FieldId::ImapHostAgain, "smtp.hoster.yy");
    assert!(!open(&mut person));
    person.types(FieldId::ImapHostAgain, "imap.other.xx");
    assert!(open(&mut person));
    // An app that only sends needs only the one.
    let mut person = Person::address("imacash", "info@firma.zz");
    person.on(said(DOMAIN, Source::Srv, &["smtp.hoster.yy:465:tls"], &["imap.other.xx:993:tls"]));
    person.types(FieldId::SmtpHostAgain, "smtp.hoster.yy");
    assert!(open(&mut person));
}

#[test]
fn a_stored_draft_opens_no_gate() {
    let mut person = found(Source::Ispdb, "mail.hoster.yy:465:tls", "mail.hoster.yy:993:tls");
    person.types(FieldId::SmtpPort, "587");
    let draft = person.wizard.draft().clone();
    let stored = serde_json::to_string(&draft).expect("plain data");
    let mut resumed = Person::resuming(Some(serde_json::from_str(&stored).expect("a draft")));
    resumed.press(Press::Continue).on(unanswered(DOMAIN));
    assert_eq!(form(&resumed).legs[0].host.value, "mail.hoster.yy", "what was changed is kept");
    assert!(!open(&mut resumed));
}

#[test]
fn typed_hosts_may_be_private_and_found_ones_not() {
    let mut person = found(Source::Autoconfig, "smtp.firma.zz:465:tls", "imap.firma.zz:993:tls");
    person.types(FieldId::ImapHost, "192.168.178.2");
    let plan = person.wizard.check_plan().expect("a plan");
    assert_eq!(plan.smtp.map(|leg| leg.public_only), Some(true));
    assert_eq!(plan.imap.map(|leg| leg.public_only), Some(false));
    // Guesses are nobody's word either, and known providers are looked after by their names.
    let mut person = Person::address("imacash", "info@firma.zz");
    person.on(unanswered(DOMAIN));
    assert_eq!(person.wizard.check_plan().and_then(|plan| plan.smtp).map(|leg| leg.public_only), Some(true));
    let person = Person::address("imacash", "name@gmail.com");
    assert_eq!(person.wizard.check_plan().and_then(|plan| plan.smtp).map(|leg| leg.public_only), Some(false));
}

#[test]
fn servers_of_a_known_provider_make_it_the_answer() {
    let mut person = Person::address("itfin", "info@firma.zz");
    person.press(Press::Continue);
    person.on(said(DOMAIN, Source::Autoconfig, &["smtp.gmail.com:465:tls"], &["imap.gmail.com:993:tls"]));
    assert_eq!(person.wizard.provider().map(|provider| provider.id.as_str()), Some("google-workspace"));
    assert_ne!(person.step(), Step::Address, "Continue was pressed already");
    person.press(Press::Back);
    let Screen::Address { found: Some(card), .. } = person.view().screen else { panic!("a card") };
    assert!(card.text.iter().any(|span| span.text.contains("uses the mail servers of")), "{:?}", card.text);
    // A look-alike is a stranger.
    let mut person = found(Source::Autoconfig, "smtp.gmail.com.evil.yy:465:tls", "imap.gmail.com:993:tls");
    assert_eq!(person.wizard.provider().map(|provider| provider.id.as_str()), None);
    assert!(!open(&mut person));
}

#[test]
fn a_kept_slip_gets_what_was_found() {
    let mut person = Person::address("imacash", "name@gmial.com");
    person.press(Press::KeepAddress);
    person.on(said("gmial.com", Source::Srv, &["smtp.gmial.com:587:starttls"], &[]));
    assert_eq!(form(&person).legs[0].host.value, "smtp.gmial.com");
    assert_eq!(form(&person).legs[0].port.value, "587");
}

#[test]
fn a_leg_that_nobody_named_is_said_to_be_a_guess() {
    let mut person = Person::address("itfin", "info@firma.zz");
    person.on(said(DOMAIN, Source::Srv, &["smtp.firma.zz:465:tls"], &[]));
    let form = form(&person);
    assert_eq!(form.legs[0].host.hint, None);
    assert_eq!(form.legs[1].host.value, "imap.firma.zz");
    assert!(form.legs[1].host.hint.is_some());
}

#[test]
fn the_login_name_and_the_port_are_those_that_fit() {
    let event = |user_name| {
        let event = said(DOMAIN, Source::Autoconfig, &["smtp.firma.zz:465:tls", "smtp.firma.zz:587:starttls"], &[]);
        let Event::Discovered { domain, mut found } = event else { panic!("that event") };
        found.said.iter_mut().flat_map(|said| &mut said.smtp).for_each(|server| server.user_name = user_name);
        Event::Discovered { domain, found }
    };
    for (user_name, user) in
        [(Some(UserName::LocalPart), "info"), (Some(UserName::Address), "info@firma.zz"), (None, "info@firma.zz")]
    {
        let mut person = Person::address("imacash", "info@firma.zz");
        person.on(event(user_name));
        let leg = person.wizard.check_plan().and_then(|plan| plan.smtp).expect("sending");
        assert_eq!((leg.user.as_str(), leg.endpoint.port), (user, 587), "ImaCash takes 587");
        person.types(FieldId::SmtpHost, "mail.firma.zz");
        assert_eq!(
            person.wizard.check_plan().and_then(|plan| plan.smtp).map(|leg| leg.user).as_deref(),
            Some("info@firma.zz")
        );
    }
}

#[test]
fn what_the_network_says_about_the_domain_is_said() {
    let noted = |found: Discovered| {
        let mut person = Person::address("itfin", "info@firma.zz");
        person.on(Event::Discovered { domain: DOMAIN.into(), found });
        person.view().notes.into_iter().filter_map(|note| note.title).collect::<Vec<_>>().join(" ")
    };
    let nothing = |mx: Result<&[&str], NamesError>| {
        let mx = mx.map(|hosts| hosts.iter().map(ToString::to_string).collect());
        noted(Discovered { mx, said: None })
    };
    assert!(nothing(Err(NamesError::NoSuchDomain)).contains("There is no firma.zz"));
    assert!(nothing(Ok(&["."])).contains("takes no mail"));
    assert!(nothing(Ok(&["mx1.firma-zz.pphosted.com"])).contains("passes through Proofpoint"));
    assert_eq!(nothing(Ok(&["mx.firma.zz"])), "");
    let event = said(DOMAIN, Source::Ispdb, &["smtp.firma.zz:465:tls"], &["imap.firma.zz:993:tls"]);
    let Event::Discovered { mut found, .. } = event else { panic!("that event") };
    found
        .said
        .iter_mut()
        .flat_map(|said| said.smtp.iter_mut().chain(&mut said.imap))
        .for_each(|server| server.oauth_only = true);
    assert!(noted(found).contains("may take no password"));
}

/// A person who took the form as it was filled with guesses, and went on before the network had answered.
fn ahead_of_the_answer() -> Person {
    let mut person = Person::address("imacash", "info@firma.zz");
    person.press(Press::OwnServer);
    for _ in [Step::TwoStep, Step::GetCode, Step::Paste] {
        person.press(Press::Continue);
    }
    assert_eq!(person.step(), Step::Paste);
    person.on(Event::KeychainProbed(Ok(())));
    person
}

fn tested(person: &Person) -> Option<String> {
    person.effects.iter().find_map(|effect| match effect {
        Effect::StartCheck { plan, .. } => Some(plan.smtp.as_ref()?.endpoint.host.clone()),
        _ => None,
    })
}

#[test]
fn a_late_answer_leads_no_code_elsewhere() {
    for host in ["mail.firma.zz", "smtp.gmail.com", "mail.your-server.de", "mail.hoster.yy"] {
        let server = format!("{host}:465:tls");
        let late = || said(DOMAIN, Source::Srv, &[&server], &[]);
        // Before the code is there.
        let mut person = ahead_of_the_answer();
        person.on(late()).code("a password of mine").press(Press::Continue);
        assert_eq!(tested(&person).as_deref(), Some("smtp.firma.zz"), "{host}");
        // Between two tests.
        let mut person = ahead_of_the_answer();
        person.code("a password of mine").press(Press::Continue);
        assert_eq!(tested(&person).as_deref(), Some("smtp.firma.zz"), "{host}");
        person.ends(|_| failed(Cause::Unknown, Stage::SignIn)).on(late()).press(Press::Test);
        assert_eq!(tested(&person).as_deref(), Some("smtp.firma.zz"), "{host}");
    }
}

#[test]
fn a_code_is_asked_for_again_where_a_late_answer_changes_the_name() {
    let mut person = ahead_of_the_answer();
    person.code("a password of mine").press(Press::Continue);
    person.ends(|_| failed(Cause::Unknown, Stage::SignIn));
    let endpoint = Endpoint::new("smtp.firma.zz", 465, Security::Tls);
    let server = FoundServer { endpoint, user_name: Some(UserName::LocalPart), oauth_only: false };
    let said = Said { source: Source::Srv, smtp: vec![server], imap: Vec::new() };
    let found = Discovered { mx: Ok(Vec::new()), said: Some(said) };
    person.on(Event::Discovered { domain: DOMAIN.into(), found }).press(Press::Test);
    assert_eq!((tested(&person), person.step()), (None, Step::Paste));
    assert!(person.wizard.paste.code.is_none());
}

#[test]
fn a_late_answer_goes_on_for_nobody_who_turned_to_something_else() {
    type Turning = fn(&mut Person) -> &mut Person;
    let turnings: [(&str, Turning, Step); 4] = [
        ("waits", |p| p, Step::TwoStep),
        ("own servers", |p| p.press(Press::OwnServer), Step::Address),
        ("the list", |p| p.press(Press::ChooseProvider), Step::Address),
        ("another provider", |p| p.choose(ChoiceId::Provider, "fastmail"), Step::Address),
    ];
    for (what, turn, stands) in turnings {
        let mut person = Person::address("imacash", "info@firma.zz");
        turn(person.press(Press::Continue)).on(mx(DOMAIN, "aspmx.l.google.com"));
        assert_eq!((person.step(), person.wizard.insisted), (stands, false), "{what}");
    }
}

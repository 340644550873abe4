//! What an organisation has set, key by key.

use std::sync::Arc;

use serde_json::{Value, json};

use super::home::Home;
use super::person::{CODE, Person, mx, said, unanswered};
use crate::check::LegOutcome;
use crate::endpoint::Leg;
use crate::policy::{FileFault, Form, Ground, Policy, read};
use crate::provider::discover::{Discovered, NamesError};
use crate::provider::{Catalogue, Source};
use crate::view::{ChoiceId, FieldId, Press, Screen, Span, View};
use crate::wizard::{
    Draft, Effect, Errand, Event, KeychainState, Place, ServersFrom, Step, StopKind, record_is_permitted,
};

const DOMAIN: &str = "bakery.zz";

pub(super) fn policy(value: Value) -> Arc<Policy> {
    let Value::Object(tree) = value else { panic!("a policy is a table") };
    let open = |_: &str| Err(FileFault::Missing.into());
    let ground = Ground { catalogue: Catalogue::embedded(), now: 1_790_000_000, open: &open, form: Form::Loose };
    let policy = read(&tree, "here", ground);
    assert_eq!(policy.faults, []);
    Arc::new(policy)
}

/// The organisation's servers lie at a company that runs them.
fn servers() -> Value {
    json!({ "servers": { DOMAIN: {
        "smtp": "mail.hoster.yy:465:tls", "imap": "mail.hoster.yy:993:tls", "user": "local-part",
    } } })
}

fn under(value: Value) -> Person {
    let mut person = Person::new();
    person.wizard.stands_under(policy(value));
    person
}

fn at_address(value: Value, app: &str, address: &str) -> Person {
    let mut person = under(value);
    person.choose(ChoiceId::App, app).press(Press::Continue).types(FieldId::Address, address);
    person
}

fn text(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

fn notes(view: &View) -> String {
    view.notes.iter().map(|note| text(&note.text) + "\n").collect()
}

/// The servers and names that would be tested.
fn planned(person: &Person) -> Vec<String> {
    let legs = person.wizard.planned_legs().into_iter().flat_map(|(smtp, imap)| [smtp, imap]).flatten();
    legs.map(|leg| format!("{} {} {}", leg.endpoint, leg.user, leg.public_only)).collect()
}

fn stop_words(person: &Person) -> String {
    let Screen::Address { stop: Some(stop), .. } = person.view().screen else { panic!("a stop") };
    format!("{}: {}", stop.title, stop.text.iter().map(|part| text(part)).collect::<String>())
}

#[test]
fn the_app_stands_there_and_cannot_be_changed() {
    let mut person = under(json!({ "app": "itfin" }));
    let Screen::App { apps, .. } = person.view().screen else { panic!("the app") };
    let shown: Vec<_> = apps.options.iter().map(|option| (option.value.as_str(), option.selected)).collect();
    assert_eq!(shown, [("itfin", true)]);
    assert!(notes(&person.view()).contains("Your organisation has chosen this app"));
    person.choose(ChoiceId::App, "imacash");
    assert_eq!(person.wizard.app().map(|app| app.id.as_str()), Some("itfin"));
    person.press(Press::Continue);
    assert_eq!(person.step(), Step::Address);
    // Nothing was entered yet, so there is nothing to go on with.
    assert!(!person.wizard.is_under_way() || person.step() != Step::App);
    assert!(under(json!({ "app": "itfin" })).wizard.draft().is_fresh());
}

#[test]
fn a_draft_with_another_app_is_corrected() {
    let draft = Draft { app: Some("imacash".into()), address: "name@gmail.com".into(), ..Draft::default() };
    let mut person = under(json!({ "app": "itfin" }));
    person.wizard.begin_anew(Some(Draft { step: Step::Address, ..draft }));
    assert_eq!(person.step(), Step::Address);
    assert_eq!(planned(&person).len(), 2, "ITFin reads too");
    person.press(Press::StartAgain);
    assert_eq!(person.wizard.app().map(|app| app.id.as_str()), Some("itfin"), "after starting again");
}

#[test]
fn practice_heeds_the_app_and_nothing_else() {
    let mut person = Person::practising();
    person.wizard.stands_under(policy(json!({ "app": "imacash", "providers": [], "saving": false })));
    person.press(Press::Continue).types(FieldId::Address, "you@practice.example");
    assert_eq!(person.wizard.stop(), None);
    assert!(person.wizard.may_be_saved());
    assert_eq!(person.wizard.app().map(|app| app.id.as_str()), Some("imacash"));
}

#[test]
fn other_providers_are_stopped_by_name() {
    let allowed = || json!({ "providers": ["fastmail", "gmx-net"] });
    for address in ["name@gmail.com", "name@yahoo.com", "name@icloud.com"] {
        let mut person = at_address(allowed(), "imacash", address);
        assert_eq!(person.wizard.stop(), Some(StopKind::NotAllowed), "{address}");
        assert!(stop_words(&person).contains("Your organisation allows only Fastmail, GMX"), "{}", stop_words(&person));
        person.press(Press::Continue);
        assert_eq!(person.step(), Step::Address);
        assert!(person.wizard.check_plan().is_none() && planned(&person).is_empty());
    }
    let mut person = at_address(allowed(), "imacash", "name@gmx.de");
    assert_eq!(person.wizard.stop(), None);
    person.press(Press::Continue);
    assert_eq!(person.step(), Step::TwoStep);
    let mut person = at_address(json!({ "providers": [] }), "imacash", "name@gmail.com");
    assert!(stop_words(&person).contains("allows no mailboxes"), "{}", stop_words(&person));
    let both = json!({ "providers": [], "servers": servers()["servers"] });
    person.wizard.stands_under(policy(both));
    assert!(stop_words(&person).contains("only addresses at bakery.zz"), "{}", stop_words(&person));
}

#[test]
fn a_domain_of_ones_own_is_no_way_round_the_providers() {
    let allowed = || json!({ "providers": ["fastmail"] });
    // By MX.
    let mut person = at_address(allowed(), "imacash", "name@firma.zz");
    person.on(mx("firma.zz", "aspmx.l.google.com"));
    assert_eq!(person.wizard.stop(), Some(StopKind::NotAllowed));
    // The list has what is allowed.
    person.press(Press::ChooseProvider);
    let Screen::Address { list: Some(list), .. } = person.view().screen else { panic!("the list") };
    let ids: Vec<_> = list.choice.options.iter().map(|option| option.value.as_str()).collect();
    assert_eq!(ids, ["fastmail"]);
    assert!(!person.view().actions.iter().any(|button| button.press == Press::OwnServer));
    // Neither its button nor a choice that was not offered leads anywhere else.
    person.press(Press::OwnServer).choose(ChoiceId::Provider, "gmail");
    assert_eq!(person.wizard.draft().servers_from, ServersFrom::Recognised);
    assert!(person.wizard.check_plan().is_none());
    person.choose(ChoiceId::Provider, "fastmail").press(Press::Continue);
    assert_eq!(person.wizard.stop(), None);
    // Typed servers, and those that a stranger names.
    for event in [mx("firma.zz", "mx.firma.zz"), said("firma.zz", Source::Ispdb, &["mail.firma.zz:465:tls"], &[])] {
        let mut person = at_address(allowed(), "imacash", "name@firma.zz");
        person.on(event);
        assert_eq!(person.wizard.stop(), Some(StopKind::NotAllowed));
        person.types(FieldId::SmtpHost, "mail.firma.zz").press(Press::Continue);
        assert_eq!(person.step(), Step::Address);
        assert!(person.wizard.check_plan().is_none() && planned(&person).is_empty());
    }
    // A draft from before.
    let mut draft = Draft { app: Some("imacash".into()), address: "name@gmail.com".into(), ..Draft::default() };
    for from in [ServersFrom::Recognised, ServersFrom::List("gmail".into()), ServersFrom::OwnServer] {
        draft.servers_from = from;
        let mut person = under(allowed());
        person.wizard.begin_anew(Some(Draft { step: Step::Paste, ..draft.clone() }));
        assert_eq!(person.step(), Step::Address);
        assert!(person.wizard.check_plan().is_none());
    }
}

#[test]
fn the_organisations_servers_are_used_and_cannot_be_changed() {
    let mut person = at_address(servers(), "itfin", "anna@bakery.zz");
    assert!(person.has_effect(|effect| matches!(effect, Effect::Discover(domain) if domain == DOMAIN)), "MX is asked");
    assert!(planned(&person).is_empty(), "not before that is known");
    // What a stranger says of the domain does not count.
    person.on(said(DOMAIN, Source::Autoconfig, &["mail.evil.xx:465:tls"], &["mail.evil.xx:993:tls"]));
    let expected = ["mail.hoster.yy:465:tls anna false", "mail.hoster.yy:993:tls anna false"];
    assert_eq!(planned(&person), expected);
    let Screen::Address { server: Some(form), .. } = person.view().screen else { panic!("the servers") };
    assert!(form.legs.is_empty() && form.actions.is_empty(), "nothing to type and nothing to choose");
    assert!(text(&form.text).contains("mail.hoster.yy:465 for sending, and mail.hoster.yy:993 for reading"));
    person.types(FieldId::SmtpHost, "mail.evil.xx").types(FieldId::ImapPort, "143");
    person.choose(ChoiceId::SmtpSecurity, "starttls").choose(ChoiceId::Provider, "gmail");
    person.press(Press::OwnServer).press(Press::ChooseProvider);
    assert_eq!(planned(&person), expected);
    person.press(Press::Continue);
    assert_eq!(person.step(), Step::TwoStep, "no name has to be typed again");
    person.press(Press::Continue).press(Press::Continue);
    person.on(Event::KeychainProbed(Ok(()))).code("secret word").press(Press::Continue);
    let plan = person.effects.iter().find_map(|effect| match effect {
        Effect::StartCheck { plan, .. } => Some(plan.clone()),
        _ => None,
    });
    assert!(plan.is_some_and(|plan| !plan.background.wants_app_password));
}

#[test]
fn servers_that_were_typed_earlier_give_way() {
    let mut person = Person::address("imacash", "anna@bakery.zz");
    person.on(mx(DOMAIN, "mx.bakery.zz")).types(FieldId::SmtpHost, "mail.evil.xx").press(Press::Continue);
    assert_eq!(person.step(), Step::TwoStep);
    let draft = Draft { servers_from: ServersFrom::OwnServer, ..person.wizard.draft().clone() };
    let mut person = under(servers());
    person.effects = person.wizard.begin_anew(Some(draft));
    assert!(person.has_effect(|effect| matches!(effect, Effect::Discover(_))));
    assert!(person.wizard.check_plan().is_none());
    person.on(mx(DOMAIN, "mx.bakery.zz"));
    assert_eq!(planned(&person), ["mail.hoster.yy:465:tls anna false"]);
    assert_eq!(person.step(), Step::Address, "what changed is looked at");
}

#[test]
fn a_server_that_is_not_set_is_asked_for() {
    let sending = json!({ "servers": { DOMAIN: { "smtp": "mail.hoster.yy:465:tls" } }, "providers": [] });
    let mut person = at_address(sending, "itfin", "anna@bakery.zz");
    person.on(mx(DOMAIN, "mx.bakery.zz"));
    assert_eq!(person.wizard.stop(), None, "the domain is the organisation's own");
    let Screen::Address { server: Some(form), .. } = person.view().screen else { panic!("the servers") };
    assert_eq!(form.legs.iter().map(|leg| leg.host.id).collect::<Vec<_>>(), [FieldId::ImapHost]);
    person.types(FieldId::ImapHost, "imap.bakery.zz").types(FieldId::SmtpHost, "mail.evil.xx");
    assert_eq!(planned(&person)[0], "mail.hoster.yy:465:tls anna@bakery.zz false");
    assert!(planned(&person)[1].starts_with("imap.bakery.zz:993:tls"));
}

#[test]
fn a_known_provider_wins_and_it_is_said() {
    let mut person = at_address(servers(), "imacash", "anna@bakery.zz");
    person.on(mx(DOMAIN, "aspmx.l.google.com"));
    assert_eq!(person.wizard.provider().map(|provider| provider.id.as_str()), Some("google-workspace"));
    assert_eq!(planned(&person), ["smtp.gmail.com:587:starttls anna@bakery.zz false"]);
    assert!(notes(&person.view()).contains("Mail for bakery.zz goes to Google Workspace"), "{}", notes(&person.view()));
}

#[test]
fn without_an_answer_the_organisations_servers_wait() {
    let mut person = at_address(servers(), "imacash", "anna@bakery.zz");
    let not_asked = || Discovered { mx: Err(NamesError::Timeout), ..Discovered::not_asked() };
    for event in [unanswered(DOMAIN), Event::Discovered { domain: DOMAIN.into(), found: not_asked() }] {
        person.on(event);
        assert_eq!(person.wizard.stop(), Some(StopKind::PolicyWaits));
        assert!(planned(&person).is_empty() && person.wizard.check_plan().is_none());
        let Screen::Address { server, .. } = person.view().screen else { panic!("the address") };
        assert!(server.is_none(), "nor is another server typed instead");
        person.press(Press::UseRecognised);
        assert!(person.has_effect(|effect| matches!(effect, Effect::Discover(domain) if domain == DOMAIN)));
    }
    // A stranger who answers while the name servers do not changes nothing.
    let Event::Discovered { found: Discovered { said, .. }, .. } =
        said(DOMAIN, Source::Ispdb, &["mail.evil.xx:465:tls"], &[])
    else {
        panic!("that is what it is")
    };
    person.on(Event::Discovered { domain: DOMAIN.into(), found: Discovered { said, ..not_asked() } });
    assert_eq!(person.wizard.stop(), Some(StopKind::PolicyWaits));
    person.press(Press::UseRecognised).on(mx(DOMAIN, "mx.bakery.zz"));
    assert_eq!(planned(&person), ["mail.hoster.yy:465:tls anna false"]);
}

#[test]
fn nothing_is_saved_where_that_is_switched_off() {
    let mut person = under(json!({ "saving": false }));
    person.choose(ChoiceId::App, "imacash").press(Press::Continue).types(FieldId::Address, "name@gmail.com");
    person.press(Press::Continue).choose(ChoiceId::TwoStepOn, "yes").press(Press::Continue);
    person.press(Press::OpenAppPasswords).press(Press::Continue);
    let asks =
        |person: &Person| person.has_effect(|effect| matches!(effect, Effect::ProbeKeychain | Effect::Save { .. }));
    let lists = |person: &Person| person.has_effect(|effect| matches!(effect, Effect::Mailboxes(Errand::Change(_))));
    assert!(!asks(&person), "the keychain is not touched");
    assert_eq!(person.wizard.paste.keychain, KeychainState::NotAllowed);
    assert!(notes(&person.view()).contains("switched saving off"));
    for press in [Press::TryKeychain, Press::DontSave] {
        person.press(press);
        assert!(!asks(&person));
    }
    person.code(CODE).press(Press::Continue).ends(|_| LegOutcome::Proven).press(Press::Continue);
    let Screen::HandOver { saving: Some(saving), .. } = person.view().screen else { panic!("the last step") };
    assert!(saving.question.is_none() && saving.actions.is_empty());
    assert!(text(&saving.status.expect("why").text).contains("switched saving off"));
    person.choose(ChoiceId::OnlyYours, "yes");
    for press in [Press::Save, Press::TryKeychain, Press::AppAccepted, Press::AppAccepted] {
        person.press(press);
        assert!(!asks(&person) && !lists(&person), "{press:?}");
    }
    assert_eq!(person.step(), Step::Finished);
}

#[test]
fn a_mailbox_of_the_list_is_judged_by_the_policy_of_today() {
    let mut home = Home::with("imacash");
    home.person.wizard.stands_under(policy(json!({ "providers": ["fastmail"] })));
    home.open();
    for press in [Press::Test, Press::ReplaceCode, Press::PutInAgain, Press::CopyCode] {
        home.press(press);
        assert!(home.started().is_none() && home.person.wizard.place() == Place::Mailbox, "{press:?}");
        assert!(home.person.effects.is_empty(), "{press:?}: {:?}", home.person.effects);
        assert!(notes(&home.view()).contains("allows only Fastmail"), "{press:?}: {}", notes(&home.view()));
    }
    let record = home.record().clone();
    let permitted = |value: Value| record_is_permitted(&policy(value), Catalogue::embedded(), &record);
    assert!(!permitted(json!({ "providers": ["fastmail"] })), "nor is it looked after");
    assert!(permitted(json!({ "providers": ["gmail"] })) && permitted(json!({})));
    home.person.wizard.stands_under(policy(json!({ "providers": ["gmail"] })));
    home.press(Press::Back).open().press(Press::Test);
    assert!(home.started().is_some());
}

#[test]
fn a_mailbox_with_other_servers_is_set_up_with_the_new_ones() {
    let mut person = Person::address("imacash", "anna@bakery.zz");
    person.on(mx(DOMAIN, "mx.bakery.zz")).types(FieldId::SmtpHost, "old.bakery.zz").press(Press::Continue);
    person.press(Press::Continue).press(Press::Continue);
    person.on(Event::KeychainProbed(Ok(()))).code("a plain password").press(Press::Continue);
    person.ends(|_| LegOutcome::Proven).press(Press::Continue).choose(ChoiceId::SaveOwnPassword, "yes");
    let mut home = Home::after(person);
    home.person.wizard.stands_under(policy(servers()));
    home.open().press(Press::Test);
    assert!(home.started().is_none());
    assert!(notes(&home.view()).contains("new mail servers for bakery.zz"), "{}", notes(&home.view()));
    home.press(Press::ReplaceCode);
    assert!(home.person.has_effect(|effect| matches!(effect, Effect::Discover(_))));
    home.on(mx(DOMAIN, "mx.bakery.zz"));
    assert_eq!(planned(&home.person), ["mail.hoster.yy:465:tls anna false"]);
}

#[test]
fn an_added_authority_is_named_where_it_may_vouch() {
    let mut params = rcgen::CertificateParams::default();
    params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    params.distinguished_name.push(rcgen::DnType::CommonName, "Bakery Root");
    let pem = params.self_signed(&rcgen::KeyPair::generate().expect("a key")).expect("a certificate").pem();
    let added = || json!({ "extra-ca": pem, "servers": servers()["servers"] });
    let mut person = at_address(added(), "imacash", "anna@bakery.zz");
    person.on(mx(DOMAIN, "mx.bakery.zz")).press(Press::Continue).press(Press::Continue).press(Press::Continue);
    person.on(Event::KeychainProbed(Ok(()))).code("secret word").press(Press::Continue);
    assert_eq!(person.step(), Step::Test);
    assert!(notes(&person.view()).contains("authority Bakery Root, which your organisation added"));
    person.ends(|_| LegOutcome::Proven);
    assert!(notes(&person.view()).contains("Bakery Root"), "also when it has ended");
    let mut person = at_address(added(), "imacash", "name@gmail.com");
    person.press(Press::Continue).choose(ChoiceId::TwoStepOn, "yes").press(Press::Continue);
    person.press(Press::OpenAppPasswords).press(Press::Continue);
    person.on(Event::KeychainProbed(Ok(()))).code(CODE).press(Press::Continue);
    assert_eq!(person.step(), Step::Test);
    assert_eq!(person.wizard.test.lanes[0].leg, Leg::Smtp);
    assert!(!notes(&person.view()).contains("Bakery Root"), "it has no say about Google");
}

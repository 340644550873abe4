//! Step 2.

use sparekey_engine::provider::Catalogue;
use sparekey_engine::provider::Source::{Autoconfig, Ispdb, Srv};
use sparekey_engine::provider::discover::{Discovered, NamesError};
use sparekey_engine::view::{ChoiceId, FieldId, Press};

use crate::gallery::Gallery;
use crate::person::{OWN_DOMAIN, Person};

pub(crate) fn fill(gallery: &mut Gallery) {
    typed(gallery);
    found(gallery);
    stops(gallery);
    list(gallery);
    own_servers(gallery);
    told_by_the_network(gallery);
    providers(gallery);
}

fn typed(gallery: &mut Gallery) {
    gallery.keep("address", &Person::address("imacash", ""));
    gallery.keep("address-reads", &Person::address("itfin", ""));
    gallery.keep("address-typo", &Person::address("imacash", "name@gmial.com"));
    let long = format!("{}@gmail.com", "name".repeat(90));
    for (name, address) in [
        ("address-error", "name gmail.com"),
        ("address-error-empty", ""),
        ("address-error-no-at", "name"),
        ("address-error-several-ats", "name@home@gmail.com"),
        ("address-error-no-local-part", "@gmail.com"),
        ("address-error-no-domain", "name@"),
        ("address-error-no-dot", "name@gmail"),
        ("address-error-blank", "na me@gmail.com"),
        ("address-error-too-long", long.as_str()),
        ("address-error-local-part", "na(me@gmail.com"),
        ("address-error-domain", "name@gm!ail.com"),
        ("address-error-several-addresses", "name@gmail.com, other@gmail.com"),
        ("address-error-with-correction", "name@gmail,com"),
    ] {
        gallery.keep(name, Person::address("imacash", address).press(Press::Continue));
    }
}

fn found(gallery: &mut Gallery) {
    let mut person = Person::address("imacash", "name@gmail.com");
    gallery.keep("address-found", &person);
    person.choose(ChoiceId::SignsInWithAddress, "no");
    gallery.keep("address-signs-in-otherwise", &person);
    gallery.keep("address-sign-in-name-missing", person.press(Press::Continue));
    gallery.keep("address-moved", &Person::address("imacash", "name@comcast.net"));
    gallery.keep("address-moved-not-answered", Person::address("imacash", "name@comcast.net").press(Press::Continue));

    let mut person = Person::address("iinsight", &format!("info@{OWN_DOMAIN}"));
    gallery.keep("address-looking", &person);
    person.hears_mx(OWN_DOMAIN, "aspmx.l.google.com");
    gallery.keep("address-found-by-mail-host", &person);
    person.choose(ChoiceId::SignsInWithAddress, "no").types(FieldId::SignInName, "anna@harbour-bakery.example");
    gallery.keep("address-questions", &person);

    let mut person = Person::address("itfin", &format!("info@{OWN_DOMAIN}"));
    let (smtp, imap) = ("smtp.gmail.com:465:tls", "imap.gmail.com:993:tls");
    gallery.keep("address-found-by-servers", person.hears_servers(OWN_DOMAIN, Autoconfig, smtp, Some(imap)));

    let mut person = Person::address("imacash", &format!("info@{OWN_DOMAIN}"));
    person.hears_mx(OWN_DOMAIN, "mx01.mail.icloud.com");
    gallery.keep("address-icloud-own-domain", &person);
    person.types(FieldId::SignInName, "info").press(Press::Continue);
    gallery.keep("address-icloud-own-domain-missing", &person);

    gallery.keep("address-token", &Person::own_domain_at("proton", "imacash"));
    let mut administrator = Person::address("imacash", "name@harbour.onmicrosoft.com");
    gallery.keep("address-stop-letter", &administrator);
    administrator.press(Press::CopyLetter).on(copied());
    gallery.keep("address-letter-copied", &administrator);
}

fn copied() -> sparekey_engine::wizard::Event {
    sparekey_engine::wizard::Event::Copied { what: sparekey_engine::wizard::Copied::Letter, result: Ok(()) }
}

fn stops(gallery: &mut Gallery) {
    gallery.keep("address-stop", &Person::address("imacash", "name@outlook.com"));
    gallery.keep("address-stop-reading", &Person::address("itfin", "name@harbour.onmicrosoft.com"));
    let mut moved = Person::address("imacash", "name@comcast.net");
    gallery.keep("address-stop-moved", moved.choose(ChoiceId::Moved, "yes"));
    let mut stranger = Person::practising();
    gallery.keep("address-stop-practice", stranger.takes("imacash", "name@gmail.com"));
    // With words for whatever the file of a new provider can say.
    for reason in ["oauth-only", "app-passwords-ended", "bridge", "not-offered", "not-known"] {
        let leg = |leg: &str| format!("{{ leg = \"{leg}\", reason = \"{reason}\" }}");
        let all = format!("credential = \"none\"\nstops = [{}, {}]", leg("smtp"), leg("imap"));
        gallery.keep(&format!("address-stop-{reason}"), &Person::at_made_up_provider("itfin", &all));
        let reading = format!("credential = \"password\"\nstops = [{}]", leg("imap"));
        let mut person = Person::at_made_up_provider("other", &reading);
        person.go_to(1).choose(ChoiceId::AppNeeds, "read").press(Press::Continue);
        gallery.keep(&format!("address-stop-{reason}-reading"), &person);
    }
}

fn list(gallery: &mut Gallery) {
    let mut person = Person::address("imacash", &format!("name@{OWN_DOMAIN}"));
    person.hears_mx(OWN_DOMAIN, &format!("mx.{OWN_DOMAIN}")).press(Press::ChooseProvider);
    gallery.keep("address-list", &person);
    gallery.keep("address-list-search", person.types(FieldId::ProviderSearch, "mail"));
    gallery.keep("address-list-empty", person.types(FieldId::ProviderSearch, "zzz"));
    gallery.keep("address-from-list", person.choose(ChoiceId::Provider, "fastmail"));

    let mut person = Person::address("imacash", &format!("name@{OWN_DOMAIN}"));
    person.hears_mx(OWN_DOMAIN, "aspmx.l.google.com").press(Press::ChooseProvider);
    gallery.keep("address-list-recognised", &person);
    gallery.keep("address-server-set-aside", person.press(Press::OwnServer));
}

fn own_servers(gallery: &mut Gallery) {
    let mut person = Person::address("itfin", &format!("info@{OWN_DOMAIN}"));
    person.hears_mx(OWN_DOMAIN, &format!("mx.{OWN_DOMAIN}"));
    gallery.keep("address-server", &person);
    person.types(FieldId::SmtpHost, "").types(FieldId::SmtpPort, "0").types(FieldId::ImapHost, "mail harbour");
    gallery.keep("address-server-wrong", person.press(Press::Continue));
    person.types(FieldId::SmtpHost, "smtp.harbour-bakery.example").types(FieldId::SmtpPort, "587");
    gallery.keep("address-server-typed", person.types(FieldId::ImapHost, "imap.harbour-bakery.example"));

    let (smtp, imap) = ("mail.long-named-hoster.zz:465:tls", "imap.long-named-hoster.zz:993:tls");
    for (name, source) in [("autoconfig", Autoconfig), ("ispdb", Ispdb), ("srv", Srv)] {
        let mut person = Person::address("itfin", &format!("info@{OWN_DOMAIN}"));
        person.hears_servers(OWN_DOMAIN, source, smtp, Some(imap));
        gallery.keep(&format!("address-server-{name}"), &person);
    }
    let mut person = Person::address("itfin", &format!("info@{OWN_DOMAIN}"));
    person.hears_servers(OWN_DOMAIN, Ispdb, smtp, None).types(FieldId::SmtpHostAgain, "mail.long");
    gallery.keep("address-confirm", person.press(Press::Continue));
    person.types(FieldId::SmtpHostAgain, "mail.long-named-hoster.zz");
    gallery.keep("address-confirmed", &person);

    let mut stranger = Person::address("imacash", &format!("info@{OWN_DOMAIN}"));
    stranger.hears_mx(OWN_DOMAIN, &format!("mx.{OWN_DOMAIN}"));
    stranger.choose(ChoiceId::SignsInWithAddress, "no").types(FieldId::SignInName, "name@gmail.com");
    gallery.keep("address-stranger", stranger.press(Press::Continue));
}

fn told_by_the_network(gallery: &mut Gallery) {
    let behind = format!("mx1.{}.pphosted.com", OWN_DOMAIN.replace('.', "-"));
    for (name, mx) in [
        ("address-no-network", Err(NamesError::NoNameServer)),
        ("address-no-domain", Err(NamesError::NoSuchDomain)),
        ("address-takes-no-mail", Ok(vec![".".to_owned()])),
        ("address-behind", Ok(vec![behind])),
    ] {
        let mut person = Person::address("itfin", &format!("info@{OWN_DOMAIN}"));
        gallery.keep(name, person.hears(OWN_DOMAIN, Discovered { mx, said: None }));
    }
    let mut person = Person::address("imacash", &format!("info@{OWN_DOMAIN}"));
    person.hears_sign_in_only(OWN_DOMAIN, "smtp.harbour-bakery.example:465:tls");
    gallery.keep("address-sign-in-only", &person);
}

/// What is said of one provider and no other.
fn providers(gallery: &mut Gallery) {
    for provider in Catalogue::embedded().all() {
        for app in ["imacash", "itfin"] {
            let person = Person::at_provider(app, provider, "2026-11-22");
            gallery.keep_if_new(&format!("address-of-{}", provider.id), &person);
        }
    }
    let gmail = Catalogue::embedded().get("gmail").expect("a provider");
    gallery.keep("address-old", &Person::at_provider("imacash", gmail, "2027-11-22"));
    for credential in ["app-password", "password", "varies"] {
        let page = if credential == "app-password" { "[app_password]" } else { "" };
        let lines = format!("credential = \"{credential}\"\n{page}");
        let person = Person::at_made_up_provider("imacash", &lines);
        gallery.keep_if_new(&format!("address-takes-{credential}"), &person);
    }
    // Sending is up to the administrator, and the account takes nothing else.
    for credential in ["oauth-only", "bridge", "none"] {
        let stop = |leg, reason| format!("{{ leg = \"{leg}\", reason = \"{reason}\", changes_on = \"2027-01\" }}");
        let stops = [stop("smtp", "administrator-decides"), stop("imap", "not-offered")].join(", ");
        let lines = format!("credential = \"{credential}\"\nstops = [{stops}]");
        gallery.keep_if_new(&format!("address-takes-{credential}"), &Person::at_made_up_provider("imacash", &lines));
    }
    for about in [
        "paid-plan",
        "contract-ended",
        "servers-in-account",
        "unlock-after-password-change",
        "password-switched-off",
        "frozen-when-unused",
    ] {
        let lines = format!("credential = \"password\"\nask_first = [{{ about = \"{about}\" }}]");
        gallery.keep_if_new(&format!("address-asks-{about}"), &Person::at_made_up_provider("imacash", &lines));
    }
}

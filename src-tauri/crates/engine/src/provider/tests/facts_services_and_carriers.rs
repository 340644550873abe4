//! Facts that decide the way, and what a mistake in them would cost: a code for the wrong host, or a dead end.

use crate::address::Address;
use crate::endpoint::Leg;
use crate::provider::*;

fn get(id: &str) -> &'static Provider {
    Catalogue::embedded().get(id).expect(id)
}

#[test]
fn passwords_that_are_asked_for() {
    use Credential::{AppPassword, Bridge, None as Nothing, OauthOnly, Password};
    for (id, credential, with_two_step) in [
        ("aol", AppPassword, None),
        ("att", AppPassword, None),
        ("bell", Password, None),
        ("comcast", Password, None),
        ("cox", AppPassword, None),
        ("fastmail", AppPassword, None),
        ("hey", Nothing, None),
        ("i-ua", Nothing, None),
        ("mailfence", Password, None),
        ("mailru", AppPassword, None),
        ("migadu", Password, None),
        ("pobox", Password, Some(AppPassword)),
        ("proton", Bridge, None),
        ("rambler", Password, Some(AppPassword)),
        ("rogers", OauthOnly, None),
        ("runbox", Password, Some(AppPassword)),
        ("shaw", Password, None),
        ("spectrum", Password, None),
        ("spectrum-twc", Password, None),
        ("startmail", AppPassword, None),
        ("telstra", AppPassword, None),
        ("thundermail", AppPassword, None),
        ("tuta", Nothing, None),
        ("verizon", AppPassword, None),
        ("yandex", AppPassword, None),
        ("xtra-nz", Password, None),
        ("zoho", Password, Some(AppPassword)),
        ("zoho-ca", Password, Some(AppPassword)),
        ("zoho-eu", Password, Some(AppPassword)),
    ] {
        let provider = get(id);
        assert_eq!((provider.credential, provider.credential_with_two_step), (credential, with_two_step), "{id}");
    }
    for id in ["aol", "att", "cox", "telstra", "verizon"] {
        assert!(get(id).password_doubted, "{id}");
    }
}

#[test]
fn dead_ends_are_said_before_anything_is_made() {
    for (id, reason) in
        [("hey", StopReason::NotOffered), ("rogers", StopReason::AppPasswordsEnded), ("tuta", StopReason::NotOffered)]
    {
        let provider = get(id);
        for domain in [provider.domains[0].as_str(), "bakery.example"] {
            for leg in [Leg::Smtp, Leg::Imap] {
                assert_eq!(provider.stop(leg, domain).map(|stop| stop.reason), Some(reason), "{id} {leg:?}");
                assert!(provider.is_stopped(leg, domain) && provider.endpoints(leg, domain).is_empty(), "{id} {leg:?}");
            }
        }
    }
    let i_ua = get("i-ua");
    assert!(i_ua.is_stopped(Leg::Smtp, "i.ua") && i_ua.is_stopped(Leg::Imap, "i.ua"));
    let proton = get("proton");
    for domain in &proton.domains {
        assert!(proton.is_stopped(Leg::Smtp, domain) && proton.is_stopped(Leg::Imap, domain), "{domain}");
    }
    assert!(!proton.is_stopped(Leg::Smtp, "bakery.example"), "a token opens sending for one's own domain");
    assert_eq!(proton.stop(Leg::Smtp, "bakery.example").map(|stop| stop.reason), Some(StopReason::Token));
    assert!(proton.is_stopped(Leg::Imap, "bakery.example"));
}

#[test]
fn first_servers() {
    for (id, domain, smtp, imap) in [
        ("aol", "aim.com", "smtp.aol.com:465:tls", "imap.aol.com:993:tls"),
        ("bell", "sympatico.ca", "smtphm.sympatico.ca:587:starttls", "imap.bell.net:993:tls"),
        ("centurylink", "centurytel.net", "smtp.centurylink.net:587:starttls", "mail.centurylink.net:993:tls"),
        ("comcast", "comcast.net", "smtp.comcast.net:587:starttls", "imap.comcast.net:993:tls"),
        ("att", "sbcglobal.net", "smtp.mail.att.net:465:tls", "imap.mail.att.net:993:tls"),
        ("cox", "cox.net", "smtp.mail.yahoo.com:465:tls", "imap.mail.yahoo.com:993:tls"),
        ("earthlink", "mindspring.com", "smtpauth.earthlink.net:587:starttls", "imap.earthlink.net:993:tls"),
        ("fastmail", "sent.com", "smtp.fastmail.com:465:tls", "imap.fastmail.com:993:tls"),
        ("mailru", "vk.com", "smtp.mail.ru:465:tls", "imap.mail.ru:993:tls"),
        ("optus", "optusnet.com.au", "mail.optusnet.com.au:465:tls", "mail.optusnet.com.au:993:tls"),
        ("pobox", "pobox.com", "smtp.pobox.com:465:tls", "mail.pobox.com:993:tls"),
        ("rambler", "lenta.ru", "smtp.rambler.ru:465:tls", "imap.rambler.ru:993:tls"),
        ("runbox", "runbox.com", "mail.runbox.com:465:tls", "mail.runbox.com:993:tls"),
        ("shaw", "shaw.ca", "mail.shaw.ca:587:starttls", "imap.shaw.ca:993:tls"),
        ("spectrum", "charter.net", "mobile.charter.net:587:starttls", "mobile.charter.net:993:tls"),
        ("spectrum-twc", "nc.rr.com", "mail.twc.com:587:starttls", "mail.twc.com:993:tls"),
        ("spectrum-twc", "tampabay.rr.com", "mail.brighthouse.com:587:starttls", "mail.brighthouse.com:993:tls"),
        ("telstra", "bigpond.com", "smtp.telstra.com:465:tls", "imap.telstra.com:993:tls"),
        ("thundermail", "tb.pro", "mail.thundermail.com:465:tls", "mail.thundermail.com:993:tls"),
        ("verizon", "verizon.net", "smtp.verizon.net:465:tls", "imap.aol.com:993:tls"),
        ("xtra-nz", "xtra.co.nz", "send.xtra.co.nz:465:tls", "imap.xtra.co.nz:993:tls"),
        ("yandex", "ya.ru", "smtp.yandex.com:465:tls", "imap.yandex.com:993:tls"),
        ("zoho-ca", "zohocloud.ca", "smtp.zohocloud.ca:465:tls", "imap.zohocloud.ca:993:tls"),
        ("zoho-com-au", "zoho.com.au", "smtp.zoho.com.au:465:tls", "imap.zoho.com.au:993:tls"),
        ("zoho-eu", "zohomail.eu", "smtp.zoho.eu:465:tls", "imap.zoho.eu:993:tls"),
        ("zoho-in", "zoho.in", "smtp.zoho.in:465:tls", "imap.zoho.in:993:tls"),
        ("zoho-jp", "zoho.jp", "smtp.zoho.jp:465:tls", "imap.zoho.jp:993:tls"),
        ("zoho", "zoho.com", "smtp.zoho.com:465:tls", "imap.zoho.com:993:tls"),
    ] {
        let first = |leg| get(id).endpoints(leg, domain).first().map(ToString::to_string);
        assert_eq!((first(Leg::Smtp).as_deref(), first(Leg::Imap).as_deref()), (Some(smtp), Some(imap)), "{id}");
        assert_eq!(Catalogue::embedded().by_domain(domain).map(|provider| provider.id.as_str()), Some(id));
    }
}

#[test]
fn codes_stay_with_their_company() {
    let catalogue = Catalogue::embedded();
    for (id, host, allowed) in [
        ("aol", "imap.aol.com", true),
        ("aol", "imap.mail.yahoo.com", true),
        ("att", "imap.mail.yahoo.com", false),
        ("comcast", "imap.mail.yahoo.com", false),
        ("telus", "imap.gmail.com", false),
        ("verizon", "smtp.verizon.net", true),
        ("rogers", "imap.mail.yahoo.com", false),
        ("zoho", "smtp.zoho.eu", true),
        ("proton", "127.0.0.1", false),
        ("fastmail", "imap.fastmail.com.evil.example", false),
    ] {
        assert_eq!(catalogue.host_allowed(id, host), allowed, "{id} {host}");
    }
}

#[test]
fn switches_and_questions() {
    let switched = |id: &str, leg| get(id).switch(leg).map(|switch| switch.who);
    let person = Some(SwitchedBy::Person);
    for (id, smtp, imap) in [
        ("aol", None, None),
        ("comcast", person, person),
        ("fastmail", None, None),
        ("mailru", None, None),
        ("rambler", person, person),
        ("startmail", None, person),
        ("yandex", None, person),
        ("zoho", None, person),
        ("zoho-jp", None, person),
    ] {
        assert_eq!((switched(id, Leg::Smtp), switched(id, Leg::Imap)), (smtp, imap), "{id}");
    }
    assert_eq!(get("comcast").ask_first, [AskFirst::Moved { to: "Yahoo".into() }]);
    for id in ["pobox", "zoho", "zoho-eu"] {
        assert_eq!(get(id).ask_first, [AskFirst::ServersInAccount], "{id}");
    }
    let yandex = get("yandex");
    assert_eq!(yandex.app_password.as_ref().and_then(|page| page.ready_after_hours), Some(3));
    assert!(yandex.revoked_when.contains(&Revocation::TwoStepOn) && yandex.main_address_only);
    let thundermail = get("thundermail").app_password.as_ref().expect("a page");
    assert_eq!((thundermail.made_by, thundermail.replaces_older), (MadeBy::Person, true));
    for id in ["fastmail", "runbox", "yandex", "zoho", "zoho-in"] {
        let page = get(id).app_password.as_ref().expect(id);
        assert!(page.without_two_step && !get(id).two_step.as_ref().expect(id).required, "{id}");
    }
    assert!(get("mailru").missing_because.contains(&MissingReason::NoPhoneNumber));
    assert!(get("fastmail").main_address_only && get("aol").survives_password_change);
}

#[test]
fn the_region_shows_in_the_mx() {
    for (mx, id) in [
        ("mx.zoho.com", "zoho"),
        ("mx2.zoho.eu", "zoho-eu"),
        ("mx3.zoho.in", "zoho-in"),
        ("mx.zoho.com.au", "zoho-com-au"),
        ("mx.zoho.jp", "zoho-jp"),
        ("mx2.zohocloud.ca", "zoho-ca"),
        ("mx.yandex.net", "yandex"),
        ("emx.mail.ru", "mailru"),
        ("aspmx1.migadu.com", "migadu"),
        ("mx.runbox.com", "runbox"),
    ] {
        let found = Catalogue::embedded().by_mx(&[mx.to_owned()]).map(|provider| provider.id.as_str());
        assert_eq!(found, Some(id), "{mx}");
    }
}

#[test]
fn sign_in_names() {
    for (id, typed, name, other) in [
        ("mailfence", "anna@mailfence.com", "anna", Some(UserName::Address)),
        ("optus", "anna@optusnet.com.au", "anna@optusnet.com.au", Some(UserName::LocalPart)),
        ("runbox", "anna@runbox.com", "anna@runbox.com", None),
        ("shaw", "anna@shaw.ca", "anna", Some(UserName::Address)),
        ("yandex", "anna@ya.ru", "anna@ya.ru", None),
    ] {
        let address = Address::parse(typed).expect(typed);
        let provider = get(id);
        for leg in [Leg::Smtp, Leg::Imap] {
            assert_eq!(provider.user_name(leg, &address), name, "{id} {leg:?}");
        }
        assert_eq!(provider.user_name.other, other, "{id}");
    }
}

#[test]
fn whose_password_it_is() {
    let migadu = get("migadu");
    assert_eq!((migadu.password_of, migadu.letter), (PasswordOf::Mailbox, Some(Letter::MailboxPassword)));
    assert_eq!(get("centurylink").password_of, PasswordOf::Mailbox);
    assert_eq!(get("runbox").password_of, PasswordOf::Account);
}

#[test]
fn what_a_code_opens() {
    let opens = |id: &str| get(id).scope.as_ref().map(|scope| scope.opens.as_slice());
    assert_eq!(opens("fastmail"), Some(&[Opens::Contacts, Opens::Calendars][..]));
    assert_eq!(opens("runbox"), Some(&[Opens::Contacts, Opens::Calendars, Opens::Files][..]));
    assert_eq!(opens("yandex"), Some(&[][..]), "a password for mail opens mail");
    assert_eq!(opens("aol"), None, "not known");
}

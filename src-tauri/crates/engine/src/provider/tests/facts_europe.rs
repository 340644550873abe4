//! Facts that decide the way at the German, Swiss and other European providers and the hosters.

use crate::address::Address;
use crate::endpoint::Leg;
use crate::provider::*;

fn get(id: &str) -> &'static Provider {
    Catalogue::embedded().get(id).expect(id)
}

fn hosts(id: &str, leg: Leg, domain: &str) -> Vec<String> {
    get(id).endpoints(leg, domain).iter().map(|endpoint| format!("{}:{}", endpoint.host, endpoint.port)).collect()
}

#[test]
fn credentials() {
    use Credential::{AppPassword, Password};
    for (id, without, with) in [
        ("gmx-net", Password, Some(AppPassword)),
        ("webde", Password, Some(AppPassword)),
        ("mailcom", Password, Some(AppPassword)),
        ("mailbox-org", Password, Some(AppPassword)),
        ("ionos", Password, Some(AppPassword)),
        ("t-online", AppPassword, None),
        ("posteo", AppPassword, None),
        ("infomaniak", AppPassword, None),
        ("gmx-com", Password, Some(AppPassword)),
        ("titan", Password, Some(AppPassword)),
        ("purelymail", Password, Some(AppPassword)),
        ("inbox-lv", AppPassword, None),
        ("hostinger", Password, None),
        ("gandi", Password, None),
        ("riseup", Password, None),
        ("freenet", Password, None),
    ] {
        assert_eq!((get(id).credential, get(id).credential_with_two_step), (without, with), "{id}");
    }
}

#[test]
fn which_password_is_meant() {
    for (id, of) in
        [("gmx-net", PasswordOf::Account), ("mailbox-org", PasswordOf::Account), ("ionos", PasswordOf::Mailbox)]
    {
        assert_eq!(get(id).password_of, of, "{id}");
    }
}

#[test]
fn codes_and_their_pages() {
    let page = |id: &str| get(id).app_password.as_ref().expect(id);
    assert_eq!(page("t-online").made_by, MadeBy::Person, "typed by the person, never judged by a form");
    assert!(get("t-online").code_format.is_none());
    assert_eq!(page("gmx-net").made_by, MadeBy::Provider);
    for id in ["gmx-net", "gmx-com", "webde", "mailcom", "ionos", "posteo", "mailbox-org", "titan"] {
        assert!(page(id).url.is_none() && get(id).help_url.is_some(), "{id}: a help article is not the page");
    }
    for id in ["posteo", "mailbox-org", "infomaniak", "t-online", "hostinger", "inbox-lv"] {
        assert!(page(id).without_two_step, "{id}");
    }
    assert!(!page("gmx-net").without_two_step && get("gmx-net").missing_because.contains(&MissingReason::TwoStepOff));
    assert!(get("posteo").missing_because.contains(&MissingReason::ProgramsBlocked));
    assert!(page("inbox-lv").replaces_older && get("inbox-lv").revoked_when.contains(&Revocation::NewCodeMade));
    assert_eq!(page("infomaniak").mistaken_for.as_deref(), Some("infomaniak.application-passwords"));
    assert_eq!(get("infomaniak").code_format.as_ref().and_then(|format| format.min_length), Some(16));
}

#[test]
fn switches() {
    // Off again after two-step sign-in; switched on while the code is made.
    for (id, off_again, with_code) in [
        ("gmx-net", true, false),
        ("gmx-com", true, false),
        ("webde", true, false),
        ("mailcom", true, false),
        ("freenet", false, false),
        ("titan", false, false),
        ("inbox-lv", false, true),
    ] {
        let switch = get(id).switch(Leg::Imap).expect(id);
        assert_eq!(switch.who, SwitchedBy::Person, "{id}");
        assert_eq!((switch.off_after_two_step, switch.with_app_password), (off_again, with_code), "{id}");
        assert_eq!(get(id).switch(Leg::Smtp), Some(switch), "{id}: sending is behind the same switch");
    }
    for id in ["t-online", "posteo", "mailbox-org", "infomaniak", "ionos", "hostinger", "gandi"] {
        assert_eq!(get(id).switch(Leg::Imap), None, "{id}");
    }
}

#[test]
fn what_is_asked_first() {
    let moved = || AskFirst::Moved { to: "Microsoft 365".into() };
    for (id, questions) in [
        ("mailcom", vec![AskFirst::PaidPlan]),
        ("ionos", vec![AskFirst::ServersInAccount]),
        ("ovh", vec![AskFirst::ServersInAccount]),
        ("titan", vec![AskFirst::ServersInAccount]),
        ("rackspace", vec![AskFirst::ServersInAccount]),
        ("godaddy-workspace", vec![moved()]),
        ("gmx-net", vec![]),
        ("namecheap-privateemail", vec![]),
    ] {
        assert_eq!(get(id).ask_first, questions, "{id}");
    }
}

#[test]
fn user_names() {
    let anna = Address::parse("anna@web.de").expect("an address");
    assert_eq!(get("webde").user_name(Leg::Imap, &anna), "anna");
    assert_eq!(get("webde").user_name(Leg::Smtp, &anna), "anna");
    for id in ["webde", "disroot", "riseup"] {
        let names = get(id).user_name;
        assert_eq!((names.smtp, names.imap), (UserName::LocalPart, UserName::LocalPart), "{id}");
        assert_eq!(names.other, Some(UserName::Address), "{id}: sources disagree");
    }
    for id in ["gmx-net", "systemli", "inbox-lv", "t-online"] {
        assert_eq!(get(id).user_name, UserNames::default(), "{id}");
    }
    assert!(get("mailbox-org").main_address_only);
}

#[test]
fn servers_by_domain() {
    for (id, domain, smtp, imap) in [
        ("ionos", "online.de", "smtp.ionos.de:465", "imap.ionos.de:993"),
        ("ionos", "bakery.example", "smtp.ionos.com:465", "imap.ionos.com:993"),
        ("posteo", "posteo.co.uk", "posteo.de:465", "posteo.de:993"),
        ("t-online", "magenta.de", "securesmtp.t-online.de:465", "secureimap.t-online.de:993"),
        ("gmx-com", "gmx.co.uk", "mail.gmx.com:465", "imap.gmx.com:993"),
        ("gmx-net", "gmx.ch", "mail.gmx.net:465", "imap.gmx.net:993"),
        ("inbox-lv", "inbox.lv", "mail.inbox.lv:465", "mail.inbox.lv:993"),
        ("inbox-lv", "inbox.lt", "mail.inbox.lt:465", "mail.inbox.lt:993"),
        ("inbox-lv", "inbox.eu", "mail.inbox.eu:465", "mail.inbox.eu:993"),
        ("inbox-lv", "inbox.la", "mail.inbox.la:465", "mail.inbox.la:993"),
        ("kpn", "xs4all.nl", "smtp.kpnmail.nl:465", "imap.kpnmail.nl:993"),
        ("ziggo", "chello.nl", "smtp.ziggo.nl:587", "imap.ziggo.nl:993"),
        ("vodafone-de", "arcor.de", "smtp.vodafonemail.de:465", "imap.vodafonemail.de:993"),
        ("one-com", "bakery.example", "send.one.com:465", "imap.one.com:993"),
        ("titan", "bakery.example", "smtp.titan.email:465", "imap.titan.email:993"),
    ] {
        assert_eq!(hosts(id, Leg::Smtp, domain)[0], smtp, "{id} {domain}");
        assert_eq!(hosts(id, Leg::Imap, domain)[0], imap, "{id} {domain}");
    }
}

#[test]
fn own_domains_by_their_mx() {
    let address = Address::parse("anna@bakery.example").expect("an address");
    for (mx, id) in [
        ("mx00.ionos.de", Some("ionos")),
        ("mx01.kundenserver.de", Some("ionos")),
        ("mta-gw.infomaniak.ch", Some("infomaniak")),
        ("mx1.mail.ovh.net", Some("ovh")),
        ("redirect.ovh.net", None),
        ("spool.mail.gandi.net", Some("gandi")),
        ("mx1.hostinger.com", Some("hostinger")),
        ("mx1.titan.email", Some("titan")),
        ("mailstore1.secureserver.net", Some("godaddy-workspace")),
        ("mx1.privateemail.com", Some("namecheap-privateemail")),
        ("mx1.emailsrvr.com", Some("rackspace")),
        ("smtpin.rzone.de", Some("strato")),
        ("www1.your-server.de", Some("hetzner")),
        ("mxext1.mailbox.org", Some("mailbox-org")),
        ("mx.titan.email.evil.example", None),
    ] {
        let found = Catalogue::embedded().detect(&address, &[mx.to_owned()]);
        assert_eq!(found.provider.map(|provider| provider.id.as_str()), id, "{mx}");
    }
}

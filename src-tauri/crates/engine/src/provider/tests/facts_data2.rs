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
    for id in ["gmx-net", "webde", "mailcom", "ionos", "posteo", "mailbox-org"] {
        assert!(page(id).url.is_none() && get(id).help_url.is_some(), "{id}: a help article is not the page");
    }
    for id in ["posteo", "mailbox-org", "infomaniak", "t-online"] {
        assert!(page(id).without_two_step, "{id}");
    }
    assert!(!page("gmx-net").without_two_step && get("gmx-net").missing_because.contains(&MissingReason::TwoStepOff));
    assert!(get("posteo").missing_because.contains(&MissingReason::ProgramsBlocked));
    assert_eq!(page("infomaniak").mistaken_for.as_deref(), Some("infomaniak.application-passwords"));
    assert_eq!(get("infomaniak").code_format.as_ref().and_then(|format| format.min_length), Some(16));
}

#[test]
fn switches() {
    for (id, both) in [("gmx-net", true), ("webde", true), ("mailcom", true)] {
        let switch = get(id).switch(Leg::Imap).expect(id);
        assert!(switch.who == SwitchedBy::Person && switch.off_after_two_step, "{id}");
        assert_eq!(get(id).switch(Leg::Smtp).is_some(), both, "{id}");
    }
    for id in ["t-online", "posteo", "mailbox-org", "infomaniak", "ionos"] {
        assert_eq!(get(id).switch(Leg::Imap), None, "{id}");
    }
    assert_eq!(get("mailcom").ask_first, [AskFirst::PaidPlan]);
}

#[test]
fn user_names() {
    let anna = Address::parse("anna@web.de").expect("an address");
    assert_eq!(get("webde").user_name(Leg::Imap, &anna), "anna");
    assert_eq!(get("webde").user_name(Leg::Smtp, &anna), "anna");
    assert_eq!(get("webde").user_name.other, Some(UserName::Address));
    assert!(get("mailbox-org").main_address_only);
}

#[test]
fn servers_by_domain() {
    for (id, domain, smtp, imap) in [
        ("ionos", "online.de", "smtp.ionos.de:465", "imap.ionos.de:993"),
        ("ionos", "bakery.example", "smtp.ionos.com:465", "imap.ionos.com:993"),
        ("posteo", "posteo.co.uk", "posteo.de:465", "posteo.de:993"),
        ("t-online", "magenta.de", "securesmtp.t-online.de:465", "secureimap.t-online.de:993"),
    ] {
        assert_eq!(hosts(id, Leg::Smtp, domain)[0], smtp, "{id} {domain}");
        assert_eq!(hosts(id, Leg::Imap, domain)[0], imap, "{id} {domain}");
    }
}

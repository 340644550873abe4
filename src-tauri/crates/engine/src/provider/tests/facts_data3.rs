//! Facts that decide the way at mailboxes of access providers and portals in Europe, Asia and Brazil: what a mistake would cost.

use super::address;
use crate::endpoint::{Endpoint, Leg, Security};
use crate::provider::*;

fn get(id: &str) -> &'static Provider {
    Catalogue::embedded().get(id).expect(id)
}

#[test]
fn what_is_typed_as_password() {
    use Credential::{AppPassword, Password};
    for (id, credential, with_two_step) in [
        ("aruba-pec", Password, Some(AppPassword)),
        ("naver", AppPassword, None),
        ("netease-126", AppPassword, None),
        ("netease-163", AppPassword, None),
        ("netease-yeah", AppPassword, None),
        ("qq", AppPassword, None),
        ("rediff", Password, None),
        ("seznam", Password, Some(AppPassword)),
        ("ukrnet", AppPassword, None),
        ("virgin-media", AppPassword, None),
    ] {
        let provider = get(id);
        assert_eq!((provider.credential, provider.credential_with_two_step), (credential, with_two_step), "{id}");
    }
    let page = |id: &str| get(id).app_password.as_ref().expect(id);
    assert_eq!(page("seznam").made_by, MadeBy::Person);
    assert_eq!(page("aruba-pec").expires_after_days, Some(90));
    assert!(page("virgin-media").replaces_older && page("seznam").replaces_older && !page("qq").replaces_older);
    assert!(get("naver").two_step.as_ref().is_some_and(|two_step| two_step.required), "no code without it");
    assert!(page("ukrnet").without_two_step && page("qq").without_two_step && !page("naver").without_two_step);
    assert_eq!(get("qq").revoked_when.first(), Some(&Revocation::PasswordChanged), "all codes end with it");
}

#[test]
fn formats_reject_only_what_is_certain() {
    use crate::code::Certainty::{Certain, Likely};
    for (id, lengths, certainty) in
        [("naver", &[12][..], Likely), ("netease-163", &[16], Likely), ("qq", &[16], Certain)]
    {
        let format = get(id).code_format.as_ref().expect(id);
        assert_eq!((format.lengths.as_slice(), format.length_certainty), (lengths, certainty), "{id}");
        assert_ne!(format.alphabet_certainty, Certain, "{id}");
    }
    for id in ["aruba-pec", "seznam", "ukrnet", "virgin-media"] {
        assert_eq!(get(id).code_format, None, "{id}: nothing is known, or the person makes it up");
    }
}

#[test]
fn what_is_switched_on_first() {
    for (id, legs, with_app_password) in [
        ("naver", &[Leg::Smtp, Leg::Imap][..], false),
        ("netease-126", &[Leg::Smtp, Leg::Imap], true),
        ("netease-163", &[Leg::Smtp, Leg::Imap], true),
        ("netease-yeah", &[Leg::Smtp, Leg::Imap], true),
        ("qq", &[Leg::Smtp, Leg::Imap], true),
        ("ukrnet", &[Leg::Smtp, Leg::Imap], true),
    ] {
        let [switch] = get(id).switches.as_slice() else { panic!("one switch: {id}") };
        assert_eq!((switch.legs.as_slice(), switch.with_app_password), (legs, with_app_password), "{id}");
        assert_eq!(switch.who, SwitchedBy::Person, "{id}");
    }
    for id in ["aruba-pec", "seznam", "virgin-media"] {
        assert_eq!(get(id).switches, [], "{id}: on from the start");
    }
}

#[test]
fn what_stops_and_what_is_asked_first() {
    let rediff = get("rediff");
    assert!(rediff.is_stopped(Leg::Imap, "rediffmail.com") && !rediff.is_stopped(Leg::Smtp, "rediffmail.com"));
    assert_eq!(get("virgin-media").ask_first, [AskFirst::Moved { to: "Junara".into() }]);
}

#[test]
fn who_signs_in() {
    for (id, domain, smtp, imap, other) in [
        ("aruba-pec", "pec.it", "anna@pec.it", "anna@pec.it", None),
        ("naver", "naver.com", "anna@naver.com", "anna@naver.com", Some(UserName::LocalPart)),
        ("qq", "foxmail.com", "anna@foxmail.com", "anna@foxmail.com", Some(UserName::LocalPart)),
        ("seznam", "post.cz", "anna@post.cz", "anna@post.cz", None),
    ] {
        let (provider, anna) = (get(id), address(domain));
        let names = (provider.user_name(Leg::Smtp, &anna), provider.user_name(Leg::Imap, &anna));
        assert_eq!(names, (smtp.to_owned(), imap.to_owned()), "{id}");
        assert_eq!(provider.user_name.other, other, "{id}");
    }
}

#[test]
fn where_each_domain_connects() {
    for (domain, id, smtp, imap) in [
        ("126.com", "netease-126", "smtp.126.com:465:tls", "imap.126.com:993:tls"),
        ("163.com", "netease-163", "smtp.163.com:465:tls", "imap.163.com:993:tls"),
        ("arubapec.it", "aruba-pec", "smtps.pec.aruba.it:465:tls", "imaps.pec.aruba.it:993:tls"),
        ("blueyonder.co.uk", "virgin-media", "smtp.virginmedia.com:465:tls", "imap.virginmedia.com:993:tls"),
        ("email.cz", "seznam", "smtp.seznam.cz:465:tls", "imap.seznam.cz:993:tls"),
        ("foxmail.com", "qq", "smtp.qq.com:465:tls", "imap.qq.com:993:tls"),
        ("naver.com", "naver", "smtp.naver.com:465:tls", "imap.naver.com:993:tls"),
        ("rediffmail.com", "rediff", "smtp.rediffmail.com:465:tls", ""),
        ("ukr.net", "ukrnet", "smtp.ukr.net:465:tls", "imap.ukr.net:993:tls"),
        ("yeah.net", "netease-yeah", "smtp.yeah.net:465:tls", "imap.yeah.net:993:tls"),
    ] {
        let found = Catalogue::embedded().detect(&address(domain), &[]);
        let first = |servers: &[Endpoint]| servers.first().map(ToString::to_string).unwrap_or_default();
        assert_eq!(found.provider.map(|provider| provider.id.as_str()), Some(id), "{domain}");
        assert_eq!((first(&found.smtp), first(&found.imap)), (smtp.to_owned(), imap.to_owned()), "{domain}");
        assert!(found.imap.iter().all(|server| server.security == Security::Tls || server.port == 143), "{domain}");
    }
}

#[test]
fn mail_of_other_products_is_not_taken_for_theirs() {
    let by_mx = |host: &str| Catalogue::embedded().by_mx(&[host.to_owned()]).map(|provider| provider.id.as_str());
    for (host, id) in [
        ("MX3.QQ.COM.", Some("qq")),
        ("mxbiz1.qq.com", None),
        ("mx1.naver.com", Some("naver")),
        ("163mx03.mxmail.netease.com", Some("netease-163")),
        ("126mx00.mxmail.netease.com", Some("netease-126")),
        ("yeahmx01.mxmail.netease.com", Some("netease-yeah")),
        ("qiye163mx01.mxmail.netease.com", None),
        ("mx.pec.aruba.it", Some("aruba-pec")),
        ("mx1.seznam.cz", Some("seznam")),
        ("mxs.ukr.net", Some("ukrnet")),
        ("mail.rediffmailpro.com", None),
        ("mx.rediffmail.rediff.akadns.net", Some("rediff")),
    ] {
        assert_eq!(by_mx(host), id, "{host}");
    }
}

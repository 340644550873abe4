//! Facts that decide the way at mailboxes of access providers and portals in Europe, Asia and Brazil: what a mistake would cost.

use super::address;
use crate::endpoint::{Endpoint, Leg};
use crate::provider::*;

fn get(id: &str) -> &'static Provider {
    Catalogue::embedded().get(id).expect(id)
}

#[test]
fn what_is_typed_as_password() {
    use Credential::{AppPassword, Password};
    for (id, credential, with_two_step) in [
        ("aliyun", Password, None),
        ("aruba-it", Password, None),
        ("aruba-pec", Password, Some(AppPassword)),
        ("bbox", Password, None),
        ("bol", Password, None),
        ("bt", Password, None),
        ("daum", AppPassword, None),
        ("free-fr", Password, None),
        ("interia", Password, None),
        ("kakao", AppPassword, None),
        ("laposte", Password, None),
        ("libero", Password, Some(AppPassword)),
        ("naver", AppPassword, None),
        ("netease-126", AppPassword, None),
        ("netease-163", AppPassword, None),
        ("netease-yeah", AppPassword, None),
        ("o2-pl", Password, None),
        ("onet", Password, None),
        ("orange-fr", AppPassword, None),
        ("plusnet", Password, None),
        ("qq", AppPassword, None),
        ("rediff", Password, None),
        ("seznam", Password, Some(AppPassword)),
        ("sfr", Password, None),
        ("sina", AppPassword, None),
        ("sky", AppPassword, None),
        ("talktalk", Password, None),
        ("terra-br", Password, None),
        ("tim-it", Password, None),
        ("tiscali-it", Password, None),
        ("ukrnet", AppPassword, None),
        ("uol", Password, None),
        ("virgilio", Password, None),
        ("virgin-media", AppPassword, None),
        ("wp-pl", Password, Some(AppPassword)),
        ("yahoo-japan", Password, None),
    ] {
        let provider = get(id);
        assert_eq!((provider.credential, provider.credential_with_two_step), (credential, with_two_step), "{id}");
    }
    let page = |id: &str| get(id).app_password.as_ref().expect(id);
    assert_eq!(page("seznam").made_by, MadeBy::Person);
    assert_eq!(page("aruba-pec").expires_after_days, Some(90));
    assert!(page("virgin-media").replaces_older && page("seznam").replaces_older && !page("qq").replaces_older);
    for (id, required) in [("daum", true), ("kakao", true), ("naver", true), ("libero", false), ("wp-pl", false)] {
        assert_eq!(get(id).two_step.as_ref().map(|two_step| two_step.required), Some(required), "{id}");
    }
    for (id, doubted) in [("sky", true), ("yahoo-japan", true), ("bt", false), ("naver", false)] {
        assert_eq!(get(id).password_doubted, doubted, "{id}");
    }
    assert_eq!(get("aruba-it").password_of, PasswordOf::Mailbox);
    assert!(get("laposte").main_address_only);
    assert!(page("ukrnet").without_two_step && page("qq").without_two_step && !page("naver").without_two_step);
    assert_eq!(get("qq").revoked_when.first(), Some(&Revocation::PasswordChanged), "all codes end with it");
}

#[test]
fn formats_reject_only_what_is_certain() {
    use crate::code::Certainty::{Certain, Likely, Unknown};
    for (id, lengths, certainty) in [
        ("daum", &[16][..], Unknown),
        ("naver", &[12], Likely),
        ("netease-163", &[16], Likely),
        ("qq", &[16], Certain),
        ("sina", &[16], Likely),
        ("sky", &[16], Likely),
    ] {
        let format = get(id).code_format.as_ref().expect(id);
        assert_eq!((format.lengths.as_slice(), format.length_certainty), (lengths, certainty), "{id}");
        assert_ne!(format.alphabet_certainty, Certain, "{id}");
    }
    for id in ["aruba-pec", "kakao", "libero", "orange-fr", "seznam", "ukrnet", "virgin-media", "wp-pl"] {
        assert_eq!(get(id).code_format, None, "{id}: nothing is known, or the person makes it up");
    }
}

#[test]
fn what_is_switched_on_first() {
    for (id, legs, with_app_password) in [
        ("daum", &[Leg::Smtp, Leg::Imap][..], false),
        ("free-fr", &[Leg::Smtp], false),
        ("interia", &[Leg::Imap], false),
        ("kakao", &[Leg::Smtp, Leg::Imap], false),
        ("naver", &[Leg::Smtp, Leg::Imap], false),
        ("netease-126", &[Leg::Smtp, Leg::Imap], true),
        ("netease-163", &[Leg::Smtp, Leg::Imap], true),
        ("netease-yeah", &[Leg::Smtp, Leg::Imap], true),
        ("o2-pl", &[Leg::Imap], false),
        ("orange-fr", &[Leg::Imap], false),
        ("qq", &[Leg::Smtp, Leg::Imap], true),
        ("sina", &[Leg::Smtp, Leg::Imap], false),
        ("ukrnet", &[Leg::Smtp, Leg::Imap], true),
        ("uol", &[Leg::Imap], false),
        ("wp-pl", &[Leg::Imap], false),
        ("yahoo-japan", &[Leg::Smtp, Leg::Imap], false),
    ] {
        let [switch] = get(id).switches.as_slice() else { panic!("one switch: {id}") };
        assert_eq!((switch.legs.as_slice(), switch.with_app_password), (legs, with_app_password), "{id}");
        assert_eq!(switch.who, SwitchedBy::Person, "{id}");
    }
    for id in ["aruba-pec", "libero", "seznam", "virgilio", "virgin-media"] {
        assert_eq!(get(id).switches, [], "{id}: on from the start");
    }
}

#[test]
fn what_stops_and_what_is_asked_first() {
    let rediff = get("rediff");
    assert!(rediff.is_stopped(Leg::Imap, "rediffmail.com") && !rediff.is_stopped(Leg::Smtp, "rediffmail.com"));
    let moved = |to: &str| AskFirst::Moved { to: to.into() };
    for (id, ask_first) in [
        ("bt", AskFirst::ContractEnded),
        ("laposte", AskFirst::FrozenWhenUnused),
        ("plusnet", moved("Greenby")),
        ("sky", AskFirst::UnlockAfterPasswordChange),
        ("virgin-media", moved("Junara")),
        ("yahoo-japan", AskFirst::PasswordSwitchedOff),
    ] {
        assert_eq!(get(id).ask_first, [ask_first], "{id}");
    }
}

#[test]
fn who_signs_in() {
    for (id, domain, smtp, imap, other) in [
        ("aruba-pec", "pec.it", "anna@pec.it", "anna@pec.it", None),
        ("bol", "bol.com.br", "anna", "anna", Some(UserName::Address)),
        ("free-fr", "free.fr", "anna@free.fr", "anna@free.fr", Some(UserName::LocalPart)),
        ("kakao", "kakao.com", "anna@kakao.com", "anna@kakao.com", Some(UserName::LocalPart)),
        ("laposte", "laposte.net", "anna@laposte.net", "anna@laposte.net", Some(UserName::LocalPart)),
        ("naver", "naver.com", "anna@naver.com", "anna@naver.com", Some(UserName::LocalPart)),
        ("o2-pl", "tlen.pl", "anna", "anna", Some(UserName::Address)),
        ("plusnet", "smith.plus.com", "smith", "smith", Some(UserName::AccountAndMailbox)),
        ("plusnet", "plus.net", "anna", "anna", Some(UserName::AccountAndMailbox)),
        ("qq", "foxmail.com", "anna@foxmail.com", "anna@foxmail.com", Some(UserName::LocalPart)),
        ("seznam", "post.cz", "anna@post.cz", "anna@post.cz", None),
        ("uol", "uol.com.br", "anna", "anna", Some(UserName::Address)),
        ("wp-pl", "wp.pl", "anna@wp.pl", "anna@wp.pl", Some(UserName::LocalPart)),
        ("yahoo-japan", "ybb.ne.jp", "anna", "anna", None),
    ] {
        let (provider, anna) = (get(id), address(domain));
        let names = (provider.user_name(Leg::Smtp, &anna), provider.user_name(Leg::Imap, &anna));
        assert_eq!(names, (smtp.to_owned(), imap.to_owned()), "{id}");
        assert_eq!(provider.user_name.other, other, "{id}");
    }
    let added_later = |domain: &str| get("plusnet").user_name_as(UserName::AccountAndMailbox, &address(domain));
    assert_eq!((added_later("smith.force9.co.uk"), added_later("plus.net")), ("smith+anna".into(), "anna".into()));
}

#[test]
fn where_each_domain_connects() {
    for (domain, id, smtp, imap) in [
        ("126.com", "netease-126", "smtp.126.com:465:tls", "imap.126.com:993:tls"),
        ("163.com", "netease-163", "smtp.163.com:465:tls", "imap.163.com:993:tls"),
        ("alice.it", "tim-it", "out.alice.it:587:starttls", "in.alice.it:143:starttls"),
        ("anna.force9.co.uk", "plusnet", "relay.plus.net:465:tls", "imap.force9.net:993:tls"),
        ("anna.hub.pl", "interia", "poczta.interia.pl:465:tls", "poczta.interia.pl:993:tls"),
        ("anna.plus.com", "plusnet", "relay.plus.net:465:tls", "imap.plus.net:993:tls"),
        ("aruba.it", "aruba-it", "smtps.aruba.it:465:tls", "imaps.aruba.it:993:tls"),
        ("arubapec.it", "aruba-pec", "smtps.pec.aruba.it:465:tls", "imaps.pec.aruba.it:993:tls"),
        ("blueyonder.co.uk", "virgin-media", "smtp.virginmedia.com:465:tls", "imap.virginmedia.com:993:tls"),
        ("bol.com.br", "bol", "smtps.bol.com.br:465:tls", "imap.bol.com.br:993:tls"),
        ("btopenworld.com", "bt", "mail.btinternet.com:465:tls", "mail.btinternet.com:993:tls"),
        ("email.cz", "seznam", "smtp.seznam.cz:465:tls", "imap.seznam.cz:993:tls"),
        ("foxmail.com", "qq", "smtp.qq.com:465:tls", "imap.qq.com:993:tls"),
        ("force9.co.uk", "plusnet", "relay.plus.net:465:tls", "imap.force9.net:993:tls"),
        ("free-online.net", "plusnet", "relay.plus.net:465:tls", "imap.free-online.net:993:tls"),
        ("hanmail.net", "daum", "smtp.daum.net:465:tls", "imap.daum.net:993:tls"),
        ("kakao.com", "kakao", "smtp.kakao.com:465:tls", "imap.kakao.com:993:tls"),
        ("iol.it", "libero", "smtp.libero.it:465:tls", "imapmail.libero.it:993:tls"),
        ("naver.com", "naver", "smtp.naver.com:465:tls", "imap.naver.com:993:tls"),
        ("op.pl", "onet", "smtp.poczta.onet.pl:465:tls", "imap.poczta.onet.pl:993:tls"),
        ("pipex.com", "talktalk", "smtp.talktalk.net:587:starttls", "mail.talktalk.net:993:tls"),
        ("rediffmail.com", "rediff", "smtp.rediffmail.com:465:tls", ""),
        ("sina.cn", "sina", "smtp.sina.com:465:tls", "imap.sina.com:993:tls"),
        ("sky.com", "sky", "smtp.tools.sky.com:465:tls", "imap.tools.sky.com:993:tls"),
        ("tim.it", "tim-it", "smtp.tim.it:587:starttls", "imap.tim.it:143:starttls"),
        ("tiscali.co.uk", "talktalk", "smtp.talktalk.net:587:starttls", "mail.talktalk.net:993:tls"),
        ("tiscali.it", "tiscali-it", "smtp.tiscali.it:465:tls", "imap.tiscali.it:993:tls"),
        ("ukr.net", "ukrnet", "smtp.ukr.net:465:tls", "imap.ukr.net:993:tls"),
        ("virgilio.it", "virgilio", "out.virgilio.it:465:tls", "in.virgilio.it:993:tls"),
        ("wanadoo.fr", "orange-fr", "smtp.orange.fr:465:tls", "imap.orange.fr:993:tls"),
        ("yahoo.co.jp", "yahoo-japan", "smtp.mail.yahoo.co.jp:465:tls", "imap.mail.yahoo.co.jp:993:tls"),
        ("ybb.ne.jp", "yahoo-japan", "ybbsmtp.mail.yahoo.co.jp:465:tls", "imap.mail.yahoo.co.jp:993:tls"),
        ("yeah.net", "netease-yeah", "smtp.yeah.net:465:tls", "imap.yeah.net:993:tls"),
    ] {
        let found = Catalogue::embedded().detect(&address(domain), &[]);
        let first = |servers: &[Endpoint]| servers.first().map(ToString::to_string).unwrap_or_default();
        assert_eq!(found.provider.map(|provider| provider.id.as_str()), Some(id), "{domain}");
        assert_eq!((first(&found.smtp), first(&found.imap)), (smtp.to_owned(), imap.to_owned()), "{domain}");
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
        ("mx.aruba.it", Some("aruba-it")),
        ("mx1.hanmail.net", Some("daum")),
        ("mx1.mail.yahoo.co.jp", Some("yahoo-japan")),
        ("mxn.mxhichina.com", None),
        ("mx.pec.aruba.it", Some("aruba-pec")),
        ("mx1.seznam.cz", Some("seznam")),
        ("mxs.ukr.net", Some("ukrnet")),
        ("mail.rediffmailpro.com", None),
        ("mx.rediffmail.rediff.akadns.net", Some("rediff")),
    ] {
        assert_eq!(by_mx(host), id, "{host}");
    }
}

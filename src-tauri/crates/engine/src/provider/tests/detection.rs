//! What is found for an address, and what must not be.

use super::{address, detected};
use crate::address::Address;
use crate::provider::{Catalogue, Source};

#[test]
fn domains_decide_first() {
    for (domain, id) in [
        ("gmail.com", "gmail"),
        ("GMAIL.com", "gmail"),
        ("googlemail.com", "gmail"),
        ("google.com", "google-workspace"),
        ("hotmail.com", "outlook-consumer"),
        ("hotmail.co.uk", "outlook-consumer"),
        ("live.nl", "outlook-consumer"),
        ("outlook.com.br", "outlook-consumer"),
        ("msn.com", "outlook-consumer"),
        ("contoso.onmicrosoft.com", "microsoft365"),
        ("mail.contoso.onmicrosoft.com", "microsoft365"),
        ("yahoo.com", "yahoo"),
        ("yahoo.co.uk", "yahoo"),
        ("ymail.com", "yahoo"),
        ("rocketmail.com", "yahoo"),
        ("icloud.com", "icloud"),
        ("me.com", "icloud"),
        ("mac.com", "icloud"),
    ] {
        assert_eq!(detected(domain, &[]), (Some(id), None, Source::Domain), "{domain}");
        let other_mx = ["mx01.mail.icloud.com", "aspmx.l.google.com"];
        assert_eq!(detected(domain, &other_mx), (Some(id), None, Source::Domain), "{domain} with another's MX");
    }
}

#[test]
fn every_domain_of_the_catalogue_is_its_providers() {
    let mut count = 0;
    for provider in Catalogue::embedded().all() {
        for domain in &provider.domains {
            for typed in [domain.clone(), domain.to_ascii_uppercase(), format!("{domain}.")] {
                assert_eq!(detected(&typed, &[]), (Some(provider.id.as_str()), None, Source::Domain), "{typed}");
            }
            count += 1;
            for other in [format!("{domain}.evil.example"), format!("evil{domain}"), format!("evil-{domain}")] {
                let found = Catalogue::embedded().by_domain(&other).filter(|found| !found.has_domain(&other));
                assert!(found.is_none(), "{other}");
            }
        }
        for family in &provider.domain_families {
            for below in [format!("a.{family}"), format!("B.a.{family}.")] {
                assert_eq!(detected(&below, &[]).0, Some(provider.id.as_str()), "{below}");
            }
            assert_eq!(detected(&format!("not{family}"), &[]).0, None);
        }
        for domain in &provider.domains_to_confirm {
            let id = Some(provider.id.as_str());
            assert_eq!(detected(domain, &[]), (id, None, Source::Domain), "{domain}: nothing speaks against it");
            let elsewhere = detected(domain, &["mx.parking.example"]);
            assert_eq!(elsewhere, (None, None, Source::Guess), "{domain} is somebody else's by now");
        }
    }
    assert!(count > 850, "{count}");
}

#[test]
fn look_alike_hosts_never_match() {
    for mx in [
        "aspmx.l.google.com.evil.example",
        "notgoogle.com",
        "xgmail-smtp-in.l.google.com.example",
        "evil-mail.protection.outlook.com.example",
        "notmail.icloud.com.example",
        "mailxicloud.com",
        "protection.outlook.com",
        "mx.microsoft.example",
        "xn--ggle-55da.com",
        "com",
        "",
        ".",
        "..google.com..",
        "gmr-smtp-in.l.google.com",
        "alt1.gmr-smtp-in.l.google.com",
    ] {
        assert_eq!(detected("bakery.example", &[mx]), (None, None, Source::Guess), "{mx:?}");
    }
    for domain in [
        "gmail.com.evil.example",
        "notgmail.com",
        "gmail.evil.example",
        "mygmail.com",
        "gmail-com.example",
        "onmicrosoft.com.evil.example",
        "notonmicrosoft.com",
        "xn--gmil-63d.com",
        "gm\u{430}il.com",
        "outlook.evil.com",
        "mail.gmail.com.br.example",
        "gmail.com-login.example",
        "gmail.co.evil.com",
        "secure-gmail.com",
        "gmail-support.com",
        "gmail.company",
        "gmail.com.ru",
        "gmail.com.de",
        "mail.ru.com",
        "t-online.de.com",
        "yahoo-mail.com",
        "icloud.com.apple.example",
        "webde.de",
        "y\u{430}hoo.com",
        "\u{43e}utlook.com",
        "\u{4bb}otmail.com",
        "iclo\u{57d}d.com",
        "\u{261}mail.com",
        "gma\u{131}l.com",
        "gmail.\u{441}\u{43e}\u{43c}",
        "gmail.c\u{3bf}m",
    ] {
        assert_eq!(detected(domain, &[]), (None, None, Source::Guess), "{domain}");
    }
}

#[test]
fn slips_are_offered_never_applied() {
    for (typed, meant) in [
        ("gmail.con", "gmail.com"),
        ("gmail.co", "gmail.com"),
        ("gmail.cm", "gmail.com"),
        ("gmail.om", "gmail.com"),
        ("gmail.comm", "gmail.com"),
        ("gmail.cmo", "gmail.com"),
        ("gmail.ocm", "gmail.com"),
        ("gmail.vom", "gmail.com"),
        ("gmail.xom", "gmail.com"),
        ("gmail.c", "gmail.com"),
        ("gmail.fr", "gmail.com"),
        ("gmail.co.uk", "gmail.com"),
        ("gmail.com.com", "gmail.com"),
        ("www.gmail.com", "gmail.com"),
        ("gmial.com", "gmail.com"),
        ("gamil.com", "gmail.com"),
        ("gmali.com", "gmail.com"),
        ("gmai.com", "gmail.com"),
        ("gmal.com", "gmail.com"),
        ("gmil.com", "gmail.com"),
        ("gmaill.com", "gmail.com"),
        ("gmmail.com", "gmail.com"),
        ("gnail.com", "gmail.com"),
        ("gmaul.com", "gmail.com"),
        ("gmaik.com", "gmail.com"),
        ("gmeil.com", "gmail.com"),
        ("gmial.con", "gmail.com"),
        ("gmai1.com", "gmail.com"),
        ("grnail.com", "gmail.com"),
        ("mgail.com", "gmail.com"),
        ("ggmail.com", "gmail.com"),
        ("googlemial.com", "googlemail.com"),
        ("hotmial.com", "hotmail.com"),
        ("hotmai.com", "hotmail.com"),
        ("hotmal.com", "hotmail.com"),
        ("htomail.com", "hotmail.com"),
        ("homtail.com", "hotmail.com"),
        ("hotmaill.com", "hotmail.com"),
        ("hotmail.con", "hotmail.com"),
        ("hotmail.co", "hotmail.com"),
        ("otmail.com", "hotmail.com"),
        ("hitmail.com", "hotmail.com"),
        ("hotmial.co.uk", "hotmail.co.uk"),
        ("hotmai.fr", "hotmail.fr"),
        ("outlok.com", "outlook.com"),
        ("outloo.com", "outlook.com"),
        ("outlool.com", "outlook.com"),
        ("outllook.com", "outlook.com"),
        ("oulook.com", "outlook.com"),
        ("outlook.con", "outlook.com"),
        ("0utlook.com", "outlook.com"),
        ("yaho.com", "yahoo.com"),
        ("yahooo.com", "yahoo.com"),
        ("yahho.com", "yahoo.com"),
        ("yhaoo.com", "yahoo.com"),
        ("yaboo.com", "yahoo.com"),
        ("yahoo.con", "yahoo.com"),
        ("yahoo.co", "yahoo.com"),
        ("yaho.co.uk", "yahoo.co.uk"),
        ("icloud.co", "icloud.com"),
        ("icloud.con", "icloud.com"),
        ("iclud.com", "icloud.com"),
        ("icoud.com", "icloud.com"),
        ("iclould.com", "icloud.com"),
        ("icluod.com", "icloud.com"),
        ("live.con", "live.com"),
        ("msn.cmo", "msn.com"),
        ("ymail.con", "ymail.com"),
    ] {
        assert_eq!(detected(typed, &[]), (None, Some(meant.to_owned()), Source::Typo), "{typed}");
        assert_eq!(detected(typed, &["mx.parking.example"]).1.as_deref(), Some(meant), "{typed} with a stranger's MX");
        let squatter = detected(typed, &["aspmx.l.google.com"]);
        assert_eq!(squatter, (None, Some(meant.to_owned()), Source::Typo), "{typed} with a mailbox at Google");
    }
    for (brand, mx, provider) in [
        ("yahoo.com.xx", "mta7.am0.yahoodns.net", "yahoo"),
        ("hotmail.com.xx", "hotmail-com-xx.olc.protection.outlook.com", "outlook-consumer"),
    ] {
        assert_eq!(detected(brand, &[mx]), (Some(provider), None, Source::Mx), "{brand} is one of its own");
    }
    let found = Catalogue::embedded().detect(&address("gmial.com"), &[]);
    assert!(found.smtp.is_empty() && found.imap.is_empty(), "nothing to send a code to");
}

#[test]
fn real_domains_are_never_called_slips() {
    let listed = include_str!("../../../providers/known-domains.txt").lines().filter(|line| !line.starts_with('#'));
    let own = Catalogue::embedded()
        .all()
        .iter()
        .flat_map(|provider| provider.domains.iter().chain(&provider.domains_to_confirm));
    let others = [
        "gail.com",
        "small.com",
        "email.it",
        "cloud.com",
        "ucloud.com",
        "hmail.com",
        "jmail.com",
        "tmail.com",
        "zmail.com",
        "hotel.com",
        "outdoor.com",
        "outlet.com",
        "hotmart.com",
        "we.com",
        "he.com",
        "life.com",
        "love.com",
        "olive.com",
        "max.com",
        "mac.co",
        "me.co",
        "live.co",
        "aol.com",
        "gmx.com",
        "bakery.example",
        "university.edu",
        "posteo.de",
        "outlook.company",
        "icloud9.com",
        "mail.co",
        "email.co",
        "gov.uk",
        "example.com",
        "example.co",
        "yandex.com",
    ];
    let mut count = 0;
    for domain in listed.chain(own.map(String::as_str)).chain(others) {
        let (_, suggestion, source) = detected(domain, &[]);
        assert_eq!(suggestion, None, "{domain} is real ({source:?})");
        count += 1;
    }
    assert!(count > 950, "the list of real domains is there: {count}");
}

#[test]
fn known_domains_are_those_without_a_file() {
    let text = include_str!("../../../providers/known-domains.txt");
    let domains: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    assert!(domains.is_sorted_by(|a, b| a < b), "sorted, none twice");
    for domain in domains {
        assert!(Catalogue::embedded().by_domain(domain).is_none(), "{domain} has a provider file now");
        let to_confirm = Catalogue::embedded().all().iter().any(|provider| provider.has_domain(domain));
        assert!(!to_confirm, "{domain} is to be confirmed by MX, which a line here would keep from being asked");
        assert_eq!(Address::parse(&format!("a@{domain}")).map(|a| a.domain().to_owned()).as_deref(), Ok(domain));
    }
}

#[test]
fn guesses_stay_below_the_domain() {
    let found = Catalogue::embedded().detect(&address("bakery.example"), &["mx1.hoster.example".to_owned()]);
    let shown = |endpoints: &[crate::endpoint::Endpoint]| endpoints.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(
        shown(&found.smtp),
        [
            "smtp.bakery.example:465:tls",
            "smtp.bakery.example:587:starttls",
            "mail.bakery.example:465:tls",
            "mail.bakery.example:587:starttls"
        ]
    );
    assert_eq!(shown(&found.imap), ["imap.bakery.example:993:tls", "mail.bakery.example:993:tls"]);
}

//! What is found for an address, and what must not be.

use super::address;
use crate::address::Address;
use crate::provider::{Catalogue, Source};

fn hosts(mx: &[&str]) -> Vec<String> {
    mx.iter().map(|host| (*host).to_owned()).collect()
}

/// Provider id, suggestion's domain and source.
fn detected(domain: &str, mx: &[&str]) -> (Option<&'static str>, Option<String>, Source) {
    let found = Catalogue::embedded().detect(&address(domain), &hosts(mx));
    let suggestion = found.suggestion.map(|(address, _)| address.domain().to_owned());
    (found.provider.map(|provider| provider.id.as_str()), suggestion, found.source)
}

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
fn mx_decides_for_own_domains() {
    for (mx, id) in [
        ("aspmx.l.google.com", "google-workspace"),
        ("ASPMX.L.GOOGLE.COM.", "google-workspace"),
        ("alt3.aspmx.l.google.com.", "google-workspace"),
        ("aspmx4.googlemail.com", "google-workspace"),
        ("smtp.google.com", "google-workspace"),
        ("example-com.mail.protection.outlook.com", "microsoft365"),
        ("Example-Com.Mail.Protection.Outlook.Com.", "microsoft365"),
        ("example-com.j-v1.mx.microsoft", "microsoft365"),
        ("eur.olc.protection.outlook.com", "outlook-consumer"),
        ("mx01.mail.icloud.com", "icloud"),
        ("mta5.am0.yahoodns.net.", "yahoo"),
        ("mx-aol.mail.gm0.yahoodns.net", "aol"),
        ("in1-smtp.messagingengine.com", "fastmail"),
        ("mail.protonmail.ch", "proton"),
        ("mx2.zoho.com", "zoho"),
    ] {
        assert_eq!(detected("bakery.example", &[mx]), (Some(id), None, Source::Mx), "{mx}");
    }
    assert_eq!(detected("bakery.example", &["mx.elsewhere.example", "aspmx.l.google.com"]).0, Some("google-workspace"));
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
            assert_eq!(detected(domain, &[]), (None, None, Source::Guess), "{domain}");
        }
    }
    assert!(count > 850, "{count}");
}

#[test]
fn every_mx_of_the_catalogue_is_its_providers() {
    let mut count = 0;
    for provider in Catalogue::embedded().all() {
        for suffix in &provider.mx {
            let host = suffix.replace('*', "01");
            let mixed: String =
                host.char_indices().map(|(at, c)| if at % 2 == 0 { c.to_ascii_uppercase() } else { c }).collect();
            let true_ones = [
                host.clone(),
                format!("{host}."),
                host.to_ascii_uppercase(),
                format!("mx1.{mixed}."),
                format!("a.B-1.{host}"),
            ];
            for host in true_ones {
                let found = (Some(provider.id.as_str()), None, Source::Mx);
                assert_eq!(detected("bakery.example", &[&host]), found, "{host}");
                assert_eq!(detected("bakery.example", &["mx.bakery.example", &host]), found, "{host} beside one's own");
            }
            let registered = psl::domain_str(&host).expect("a registrable domain");
            let dashed = host.replace('.', "-");
            for other in [
                format!("{host}.evil.example"),
                format!("evil{registered}"),
                format!("mx-{registered}"),
                format!("{registered}.evil"),
                format!("mx.{dashed}.example"),
                format!("{dashed}.com"),
                registered.replacen('.', "-mail.", 1),
                registered.replacen('o', "0", 1).replacen('l', "1", 1) + ".example",
            ] {
                assert_eq!(detected("bakery.example", &[&other]), (None, None, Source::Guess), "{other}");
            }
            count += 1;
        }
    }
    assert!(count > 70, "{count}");
}

#[test]
fn hosts_that_were_seen_in_the_world() {
    for (domain, mx, id) in [
        ("yahoo.com.pk", "mta7.am0.yahoodns.net.", "yahoo"),
        ("yahoo.co.zw", "MTA6.AM0.YAHOODNS.NET", "yahoo"),
        ("yahoo.example", "mx-eu.mail.am0.yahoodns.net", "yahoo"),
        ("aol.example", "mx-aol.mail.gm0.yahoodns.net", "aol"),
        ("hotmail.com.pe", "hotmail-com.olc.protection.outlook.com", "outlook-consumer"),
        ("hotmail.ro", "EUR.OLC.PROTECTION.OUTLOOK.COM.", "outlook-consumer"),
        ("outlook.ec", "outlook-com.olc.protection.outlook.com.", "outlook-consumer"),
        ("live.com.pe", "nam.olc.protection.outlook.com", "outlook-consumer"),
        ("gmx.example", "mx00.gmx.net", "gmx-net"),
        ("gmx.com.example", "MX01.GMX.COM.", "gmx-com"),
        ("firm.example", "firm-example.mail.protection.outlook.com", "microsoft365"),
        ("firm.example", "firm-example.n-v1.mx.microsoft.", "microsoft365"),
        ("firm.example", "ASPMX.L.GOOGLE.COM.", "google-workspace"),
        ("firm.example", "ALT4.ASPMX.L.GOOGLE.COM", "google-workspace"),
        ("firm.example", "aspmx3.googlemail.com", "google-workspace"),
        ("firm.example", "SMTP.GOOGLE.COM.", "google-workspace"),
        ("firm.example", "alt2.gmail-smtp-in.l.google.com", "gmail"),
        ("family.example", "mx02.mail.icloud.com.", "icloud"),
        ("firm.example", "in2-smtp.messagingengine.com", "fastmail"),
        ("firm.example", "mx2.zoho.eu", "zoho-eu"),
        ("firm.example", "mx3.zoho.com.au.", "zoho-com-au"),
        ("firm.example", "mx.zoho.in", "zoho-in"),
        ("firm.example", "mx.zoho.jp", "zoho-jp"),
        ("firm.example", "mx2.zohocloud.ca", "zoho-ca"),
        ("firm.example", "mailsec.protonmail.ch", "proton"),
        ("firm.example", "mail.tutanota.de", "tuta"),
        ("firm.example", "mx.yandex.net.", "yandex"),
        ("firm.example", "emx.mail.ru", "mailru"),
        ("firm.example", "mx00.ionos.de", "ionos"),
        ("firm.example", "mx01.kundenserver.de", "ionos"),
        ("firm.example", "mx1.mail.ovh.net", "ovh"),
        ("firm.example", "mx4.mail.ovh.net.", "ovh"),
        ("firm.example", "spool.mail.gandi.net", "gandi"),
        ("firm.example", "mta-gw.infomaniak.ch", "infomaniak"),
        ("firm.example", "mx1.hostinger.com", "hostinger"),
        ("firm.example", "mx2.titan.email", "titan"),
        ("firm.example", "mailstore1.europe.secureserver.net", "godaddy-workspace"),
        ("firm.example", "mx1.privateemail.com", "namecheap-privateemail"),
        ("firm.example", "mx2.emailsrvr.com.", "rackspace"),
        ("firm.example", "mailserver.purelymail.com", "purelymail"),
        ("firm.example", "aspmx1.migadu.com", "migadu"),
        ("firm.example", "mxext1.mailbox.org", "mailbox-org"),
        ("firm.example", "smtpin.rzone.de", "strato"),
        ("firm.example", "www123.your-server.de", "hetzner"),
        ("firm.example", "mx1.pub.mailpod10-cph3.one.com", "one-com"),
        ("firm.example", "mx.aruba.it", "aruba-it"),
        ("firm.example", "mx.pec.aruba.it", "aruba-pec"),
        ("firm.example", "mx1.qq.com", "qq"),
        ("firm.example", "163mx03.mxmail.netease.com.", "netease-163"),
        ("firm.example", "126MX00.MXMAIL.NETEASE.COM", "netease-126"),
        ("firm.example", "yeahmx01.mxmail.netease.com", "netease-yeah"),
    ] {
        assert_eq!(detected(domain, &[mx]), (Some(id), None, Source::Mx), "{domain} {mx}");
    }
    for mx in ["mxbiz1.qq.com", "hzmx01.mxmail.netease.com", "mxmail.netease.com", "redirect.ovh.net", "mx.outlook.com"]
    {
        assert_eq!(detected("firm.example", &[mx]), (None, None, Source::Guess), "{mx}: another product");
    }
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
        let own = detected(typed, &["aspmx.l.google.com"]);
        assert_eq!(own, (Some("google-workspace"), None, Source::Mx), "{typed} has mail at a known provider");
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
fn other_providers_domains_are_not_given_away_by_a_shared_mx() {
    for (domain, mx, id) in [
        ("aol.com", "mta5.am0.yahoodns.net", "aol"),
        ("att.net", "mta5.am0.yahoodns.net", "att"),
        ("comcast.net", "mta5.am0.yahoodns.net", "comcast"),
        ("rogers.com", "mta5.am0.yahoodns.net", "rogers"),
        ("telus.net", "aspmx.l.google.com", "telus"),
        ("telusplanet.net", "aspmx.l.google.com", "telus"),
    ] {
        assert_eq!(detected(domain, &[mx]), (Some(id), None, Source::Domain), "{domain}");
    }
    let without_file =
        include_str!("../../../providers/known-domains.txt").lines().filter(|line| !line.starts_with('#'));
    for domain in without_file {
        assert_eq!(detected(domain, &["mta5.am0.yahoodns.net"]), (None, None, Source::Guess), "{domain}");
    }
    assert_eq!(
        detected("yahoo.ie", &["mta5.am0.yahoodns.net"]),
        (Some("yahoo"), None, Source::Mx),
        "to be confirmed by MX"
    );
}

#[test]
fn gateways_tell_nothing() {
    for (mx, name) in [
        (&["mxa-001234.gslb.pphosted.com", "mxb-001234.gslb.pphosted.com"][..], Some("Proofpoint")),
        (&["MX1-US1.PPE-HOSTED.COM."], Some("Proofpoint")),
        (&["eu-smtp-inbound-1.mimecast.com"], Some("Mimecast")),
        (&["za-smtp-inbound-1.mimecast.co.za"], Some("Mimecast")),
        (&["route1.mx.cloudflare.net.", "route2.mx.cloudflare.net."], Some("Cloudflare")),
        (&["mxa.global.inbound.cf-emailsecurity.net"], Some("Cloudflare Email Security")),
        (&["d1234a.ess.barracudanetworks.com"], Some("Barracuda")),
        (&["cluster1.eu.messagelabs.com"], Some("Symantec Email Security")),
        (&["mx1.hc123-45.eu.iphmx.com"], Some("Cisco Secure Email")),
        (&["firm.in.tmes.trendmicro.eu"], Some("Trend Micro")),
        (&["mx-01-eu-central-1.prod.hydra.sophos.com"], Some("Sophos")),
        (&["mx01.hornetsecurity.com"], Some("Hornetsecurity")),
        (&["cust123-1.in.mailcontrol.com"], Some("Forcepoint")),
        (&["eforward3.registrar-servers.com"], Some("Namecheap")),
        (&["mx1.improvmx.com"], Some("ImprovMX")),
        (&["mx.elsewhere.example", "mx2.forwardemail.net"], Some("Forward Email")),
        (&["inbound-smtp.eu-west-1.amazonaws.com"], Some("Amazon")),
        (&["ec2-1-2-3-4.eu-west-1.compute.amazonaws.com"], None),
        (&["pphosted.com.evil.example"], None),
        (&["notpphosted.com"], None),
        (&["www.cloudflare.net"], None),
        (&["mx.bakery.example"], None),
        (&["."], None),
        (&[], None),
    ] {
        let found = Catalogue::embedded().detect(&address("bakery.example"), &hosts(mx));
        assert!(found.provider.is_none() && found.suggestion.is_none() && found.source == Source::Guess, "{mx:?}");
        assert_eq!(found.behind.map(|gateway| gateway.name.as_str()), name, "{mx:?}");
        assert_eq!(found.takes_no_mail, mx == ["."], "{mx:?}");
    }
    let beside = detected("bakery.example", &["mxa-001234.gslb.pphosted.com", "alt1.aspmx.l.google.com"]);
    assert_eq!(beside, (Some("google-workspace"), None, Source::Mx), "the mailboxes are where the other host says");
    let slip = Catalogue::embedded().detect(&address("gmial.com"), &hosts(&["route1.mx.cloudflare.net"]));
    assert_eq!((slip.source, slip.behind.map(|gateway| gateway.name.as_str())), (Source::Typo, Some("Cloudflare")));
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

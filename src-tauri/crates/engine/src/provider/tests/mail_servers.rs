//! What the hosts that take a domain's mail in tell of its provider, and what they do not.

use super::{address, detected, hosts};
use crate::provider::{Catalogue, Source};
use crate::public_suffix;

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
            let registered = public_suffix::domain(&host).expect("a registrable domain");
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

/// Their mailboxes are their tenants' own, whatever the landlord offers beside them.
#[test]
fn rented_servers_are_not_their_landlords() {
    for mx in [
        "static.1.2.0.192.clients.your-server.de",
        "VPS-1a2b3c4d.vps.ovh.net.",
        "ip-192-0-2-1.ip.secureserver.net",
        "1.2.0.192.host.secureserver.net",
        "host1-2-0-192.serverdedicati.aruba.it",
    ] {
        assert_eq!(detected("bakery.example", &[mx]).0, None, "{mx}");
    }
    for (mx, id) in [
        ("www12.your-server.de", "hetzner"),
        ("mx1.mail.ovh.net", "ovh"),
        ("mailstore1.secureserver.net", "godaddy-workspace"),
        ("mx.aruba.it", "aruba-it"),
    ] {
        assert_eq!(detected("bakery.example", &[mx]).0, Some(id), "{mx}");
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

//! Tables: what the catalogue holds, finds, refuses and must never claim.

use super::*;
use crate::address::Address;
use crate::endpoint::Leg;

fn address(domain: &str) -> Address {
    Address::parse(&format!("anna@{domain}")).expect(domain)
}

/// Provider id, suggestion's domain and source.
fn detected(domain: &str, mx: &[&str]) -> (Option<&'static str>, Option<String>, Source) {
    let mx: Vec<String> = mx.iter().map(|host| (*host).to_owned()).collect();
    let found = Catalogue::embedded().detect(&address(domain), &mx);
    let suggestion = found.suggestion.map(|(address, _)| address.domain().to_owned());
    (found.provider.map(|provider| provider.id.as_str()), suggestion, found.source)
}

#[test]
fn every_provider_file_is_embedded() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("providers");
    let mut on_disk: Vec<String> = std::fs::read_dir(folder)
        .expect("the folder")
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.strip_suffix(".toml").map(str::to_owned))
        .filter(|name| name != "owners")
        .collect();
    on_disk.sort();
    let embedded: Vec<&str> = Catalogue::embedded().all().iter().map(|provider| provider.id.as_str()).collect();
    assert_eq!(embedded, on_disk, "a new file needs a rebuild of this crate (touch owners.toml)");
    for id in ["gmail", "google-workspace", "icloud", "microsoft365", "outlook-consumer", "yahoo"] {
        assert!(Catalogue::embedded().get(id).is_some(), "{id}");
    }
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
    ] {
        assert_eq!(detected("bakery.example", &[mx]), (Some(id), None, Source::Mx), "{mx}");
    }
    assert_eq!(detected("bakery.example", &["mx.elsewhere.example", "aspmx.l.google.com"]).0, Some("google-workspace"));
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
        "mx-aol.mail.gm0.yahoodns.net",
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
    let listed = include_str!("../../providers/known-domains.txt").lines().filter(|line| !line.starts_with('#'));
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
    let text = include_str!("../../providers/known-domains.txt");
    let domains: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    assert!(domains.is_sorted_by(|a, b| a < b), "sorted, none twice");
    for domain in domains {
        assert!(Catalogue::embedded().by_domain(domain).is_none(), "{domain} has a provider file now");
        assert_eq!(Address::parse(&format!("a@{domain}")).map(|a| a.domain().to_owned()).as_deref(), Ok(domain));
    }
}

#[test]
fn other_providers_domains_are_not_given_away_by_a_shared_mx() {
    for (domain, mx) in [
        ("aol.com", "mta5.am0.yahoodns.net"),
        ("att.net", "mta5.am0.yahoodns.net"),
        ("telus.net", "aspmx.l.google.com"),
    ] {
        assert_eq!(detected(domain, &[mx]), (None, None, Source::Guess), "{domain}");
    }
    assert_eq!(
        detected("yahoo.ie", &["mta5.am0.yahoodns.net"]),
        (Some("yahoo"), None, Source::Mx),
        "to be confirmed by MX"
    );
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

#[test]
fn hosts_belong_to_organisations() {
    let catalogue = Catalogue::embedded();
    for (host, owner) in [
        ("smtp.gmail.com", Some("google")),
        ("SMTP.GMAIL.COM.", Some("google")),
        ("imap.mail.me.com", Some("apple")),
        ("outlook.office365.com", Some("microsoft")),
        ("imap.mail.yahoo.com", Some("yahoo")),
        ("smtp.gmail.com.evil.example", None),
        ("notgmail.com", None),
        ("com", None),
        ("", None),
        ("127.0.0.1", None),
        ("::1", None),
    ] {
        assert_eq!(catalogue.owner_of_host(host), owner, "{host}");
    }
    assert!(catalogue.host_allowed("gmail", "smtp.gmail.com"));
    assert!(catalogue.host_allowed("google-workspace", "imap.gmail.com"));
    assert!(!catalogue.host_allowed("gmail", "smtp.mail.yahoo.com"));
    assert!(!catalogue.host_allowed("gmail", "127.0.0.1"));
    assert!(!catalogue.host_allowed("nobody", "smtp.gmail.com"));
}

#[test]
fn facts_that_decide_the_way() {
    let get = |id: &str| Catalogue::embedded().get(id).expect(id);
    let outlook = get("outlook-consumer");
    assert!(outlook.is_stopped(Leg::Smtp) && outlook.is_stopped(Leg::Imap));
    assert!(outlook.stops.iter().all(|stop| stop.since.as_deref() == Some("2024-09-16")));
    let microsoft = get("microsoft365");
    assert!(!microsoft.is_stopped(Leg::Smtp) && microsoft.is_stopped(Leg::Imap));
    assert_eq!(microsoft.stop(Leg::Smtp).map(|stop| stop.reason), Some(StopReason::AdministratorDecides));
    assert_eq!(get("gmail").imap_switch, None, "reading is always on for personal accounts");
    assert_eq!(get("google-workspace").imap_switch, Some(ImapSwitch::Administrator));
    assert!(get("yahoo").password_doubted && !get("gmail").password_doubted);
    let icloud = get("icloud");
    let anna = Address::parse("anna@icloud.com").expect("an address");
    assert_eq!(icloud.user_name(Leg::Imap, &anna), "anna");
    assert_eq!(icloud.user_name(Leg::Smtp, &anna), "anna@icloud.com");
    assert!(get("gmail").is_unverified("code_format.alphabet") && get("yahoo").is_unverified("code_format.lengths"));
    for provider in Catalogue::embedded().all() {
        assert!(!provider.stops.iter().any(|stop| stop.reason == StopReason::NotOffered), "{}", provider.id);
    }
}

const SOUND: &str = r#"
id = "acme"
name = "Acme"
company = "Acme"
organisation = "acme"
domains = ["acme-mail.com"]
mx = ["mx.acme.com"]
credential = "app-password"
help_url = "https://help.acme.com/codes"
checked = "2026-11-22"
sources = ["https://help.acme.com/codes"]
unverified = ["help_url"]
smtp = [{ host = "smtp.acme.com", port = 465, security = "tls" }]
imap = [{ host = "imap.acme.com", port = 993, security = "tls" }]

[app_password]
url = "https://acme.com/codes"
label = "google.app-passwords"
shown_once = true
"#;

fn fault(toml: &str) -> Option<Fault> {
    let owners = "\"acme.com\" = \"acme\"\n\"other.com\" = \"other\"";
    Catalogue::from_files(std::iter::once(("acme.toml", toml)), owners).err().map(|error| error.fault)
}

#[test]
fn unsound_files_are_refused() {
    assert_eq!(fault(SOUND), None);
    let changed = |from: &str, to: &str| {
        assert!(SOUND.contains(from), "{from}");
        fault(&SOUND.replacen(from, to, 1))
    };
    let foreign = |host: &str| Some(Fault::Owner { organisation: "acme".into(), host: host.into() });
    for (from, to, expected) in [
        ("id = \"acme\"", "id = \"acme2\"", Some(Fault::Id)),
        (
            "https://help.acme.com/codes\"\nchecked",
            "http://help.acme.com/codes\"\nchecked",
            Some(Fault::Link("http://help.acme.com/codes".into())),
        ),
        (
            "https://acme.com/codes",
            "https://acme.com:8443/codes",
            Some(Fault::Link("https://acme.com:8443/codes".into())),
        ),
        (
            "https://acme.com/codes",
            "https://a:b@acme.com/codes",
            Some(Fault::Link("https://a:b@acme.com/codes".into())),
        ),
        ("https://acme.com/codes", "http://127.0.0.1/codes", Some(Fault::Link("http://127.0.0.1/codes".into()))),
        ("https://acme.com/codes", "https://other.com/codes", foreign("other.com")),
        ("https://acme.com/codes", "https://acme.com.evil.example/", foreign("acme.com.evil.example")),
        ("smtp.acme.com", "smtp.other.com", foreign("smtp.other.com")),
        ("smtp.acme.com", "10.0.0.1", foreign("10.0.0.1")),
        ("imap.acme.com", "imap.notacme.com", foreign("imap.notacme.com")),
        ("mx.acme.com", "mx.other.com", foreign("mx.other.com")),
        (
            "organisation = \"acme\"",
            "organisation = \"other\"",
            Some(Fault::Owner { organisation: "other".into(), host: "smtp.acme.com".into() }),
        ),
        ("2026-11-22", "2026-13-22", Some(Fault::Date("2026-13-22".into()))),
        ("2026-11-22", "2026-02-30", Some(Fault::Date("2026-02-30".into()))),
        ("2026-11-22", "22.11.2026", Some(Fault::Date("22.11.2026".into()))),
        ("\"acme-mail.com\"", "\"Acme-mail.com\"", Some(Fault::Domain("Acme-mail.com".into()))),
        ("\"acme-mail.com\"", "\"acme-mail.com\", \"acme-mail.com\"", Some(Fault::Overlap("acme-mail.com".into()))),
        ("google.app-passwords", "acme.unheard-of", Some(Fault::LabelKey("acme.unheard-of".into()))),
        ("unverified = [\"help_url\"]", "unverified = [\"helpurl\"]", Some(Fault::Unverified("helpurl".into()))),
        ("sources = [\"https://help.acme.com/codes\"]", "sources = []", Some(Fault::Sources)),
    ] {
        assert_eq!(changed(from, to), expected, "{from} -> {to}");
    }
    for (from, to) in [
        ("shown_once = true", "shown_once = true\nshown_twice = true"),
        ("name = \"Acme\"", "name = \"Acme\"\nnick = \"A\""),
        ("checked = \"2026-11-22\"", ""),
        ("credential = \"app-password\"", "credential = \"anything\""),
        ("security = \"tls\"", "security = \"none\""),
    ] {
        assert!(matches!(changed(from, to), Some(Fault::Form(_))), "{from} -> {to}");
    }
    let no_page = SOUND.split("[app_password]").next().expect("the first part");
    assert_eq!(fault(no_page), Some(Fault::Incomplete("no page for app passwords")));
}

#[test]
fn providers_may_not_overlap() {
    let owners = "\"acme.com\" = \"acme\"";
    let second = SOUND.replace("id = \"acme\"", "id = \"acme2\"");
    let both = |second: &str| {
        Catalogue::from_files([("acme.toml", SOUND), ("acme2.toml", second)].into_iter(), owners)
            .err()
            .map(|error| error.fault)
    };
    assert_eq!(both(&second), Some(Fault::Overlap("acme-mail.com".into())));
    let other_domain = second.replace("acme-mail.com", "acme2-mail.com");
    assert_eq!(both(&other_domain), Some(Fault::Overlap("mx.acme.com".into())));
    let other_mx = other_domain.replace("mx.acme.com", "mx2.acme.com");
    assert_eq!(both(&other_mx), None);
    let family = other_mx.replace("domains = [\"acme2-mail.com\"]", "domain_families = [\"com\"]");
    assert!(matches!(both(&family), Some(Fault::Domain(_))), "a whole ending is no family");
    let inside = SOUND.replace("acme-mail.com", "x.acme2-mail.com");
    let family = other_mx.replace("domains = [", "domain_families = [");
    let files = [("acme.toml", inside.as_str()), ("acme2.toml", family.as_str())];
    let error = Catalogue::from_files(files.into_iter(), owners).err().map(|error| error.fault);
    assert_eq!(error, Some(Fault::Overlap("x.acme2-mail.com".into())));
}

#[test]
fn owners_are_registrable_domains() {
    for (owners, bad) in [
        ("\"mail.acme.com\" = \"acme\"", "mail.acme.com"),
        ("\"com\" = \"acme\"", "com"),
        ("\"Acme.com\" = \"acme\"", "Acme.com"),
    ] {
        let error = Catalogue::from_files(std::iter::empty(), owners).err().map(|error| error.fault);
        assert_eq!(error, Some(Fault::Registrable(bad.into())));
    }
}

#[test]
fn practice_stays_at_home() {
    let practice = r#"
id = "practice"
name = "Practice"
company = "Practice"
organisation = "practice"
domains = ["practice.example"]
credential = "app-password"
checked = "2026-11-22"
sources = ["this program"]
smtp = [{ host = "smtp.practice.example", port = 465, security = "tls" }]
imap = [{ host = "imap.practice.example", port = 993, security = "tls" }]

[app_password]
url = "http://127.0.0.1:4711/codes"
label = "practice.app-passwords"
shown_once = true
"#;
    let catalogue = Catalogue::practice(practice).expect("a sound practice provider");
    assert_eq!(catalogue.detect(&address("practice.example"), &[]).provider.map(|p| p.id.as_str()), Some("practice"));
    assert!(catalogue.detect(&address("gmail.com"), &[]).provider.is_none(), "no other address");
    assert!(catalogue.host_allowed("practice", "smtp.practice.example"));
    assert!(!catalogue.host_allowed("practice", "smtp.gmail.com"));
    for (from, to) in [
        ("127.0.0.1", "192.168.0.1"),
        ("http://127.0.0.1:4711", "http://localhost:4711"),
        ("http://127.0.0.1:4711/", "http://practice.example/"),
        ("smtp.practice.example", "smtp.gmail.com"),
        ("domains = [\"practice.example\"]", "domains = [\"practice.example\", \"gmail.com\"]"),
        ("id = \"practice\"", "id = \"gmail\""),
    ] {
        assert!(Catalogue::practice(&practice.replacen(from, to, 1)).is_err(), "{from} -> {to}");
    }
    let as_provider =
        Catalogue::from_files(std::iter::once(("practice.toml", practice)), "\"practice.example\" = \"practice\"");
    assert!(as_provider.is_err(), "elsewhere a link to this computer is refused");
}

#[test]
fn labels_speak_the_pages_language_or_say_which() {
    let of = |key: &str, lang: &str| label(key, lang).map(|label| (label.text, label.lang, label.was));
    assert_eq!(of("google.app-passwords", "de"), Some(("App-Passwörter", "de", None)));
    assert_eq!(of("google.security-sign-in", "de"), Some(("Sicherheit und Anmeldung", "de", Some("Sicherheit"))));
    assert_eq!(
        of("google.security-sign-in", "pt-BR"),
        Some(("Segurança", "pt-BR", None)),
        "only the old name is known"
    );
    assert_eq!(of("google.security-sign-in", "hi"), Some(("Security & sign-in", "en", Some("Security"))));
    assert_eq!(of("google.app-name", "de"), Some(("App name", "en", None)));
    assert_eq!(of("yahoo.create-app-password", "de").map(|label| label.0), Some("App-Passwort generieren"));
    assert_eq!(of("google.nothing", "en"), None);
    let languages = label_languages("google.");
    assert!(["en", "de", "ja", "ar"].iter().all(|lang| languages.contains(lang)) && !languages.contains("ru"));
    for provider in Catalogue::embedded().all() {
        let keys = provider.app_password.iter().flat_map(|page| page.menu.iter().chain([&page.label]));
        for key in keys {
            assert!(label(key, "en").is_some_and(|label| label.lang == "en" && !label.text.is_empty()), "{key}");
        }
    }
}

#[test]
fn no_answer_comes_in_time() {
    use mx::{MxError, MxLookup, NoMx};
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    assert_eq!(runtime.block_on(NoMx.mx("bakery.example")), Ok(vec![]));
    let started = std::time::Instant::now();
    let answer = runtime.block_on(mx::SystemMx.mx("nothing.invalid"));
    assert!(started.elapsed() < std::time::Duration::from_secs(6), "bounded");
    assert!(
        matches!(answer, Err(MxError::NoSuchDomain | MxError::Timeout | MxError::NoNameServer | MxError::ServerFault)),
        "{answer:?}"
    );
}

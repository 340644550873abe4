//! What the files hold, and what is refused in them.

use super::address;
use crate::address::Address;
use crate::endpoint::Leg;
use crate::provider::*;

/// Tables in the folder of providers, which are no provider.
const TABLES: [&str; 2] = ["gateways.toml", "owners.toml"];

/// The provider files, by name, and the table of owners, as they lie in the folder.
fn files() -> (Vec<(String, String)>, String) {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("providers");
    let mut files: Vec<(String, String)> = std::fs::read_dir(&folder)
        .expect("the folder")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".toml") && !TABLES.contains(&name.as_str()))
        .map(|name| (name.clone(), std::fs::read_to_string(folder.join(name)).expect("its text")))
        .collect();
    files.sort();
    (files, std::fs::read_to_string(folder.join("owners.toml")).expect("the owners"))
}

#[test]
fn every_provider_file_is_embedded_and_sound() {
    let (files, owners) = files();
    let pairs = files.iter().map(|(name, toml)| (name.as_str(), toml.as_str()));
    let checked = Catalogue::from_files(pairs, &owners).unwrap_or_else(|error| panic!("{error}"));
    // What the program carries is made of the same files, and read without the checks.
    let shown = |catalogue: &Catalogue| catalogue.all().iter().map(|one| format!("{one:?}")).collect::<Vec<_>>();
    assert_eq!(shown(Catalogue::embedded()), shown(&checked));
    assert_eq!(checked.all().len(), files.len());
    assert_eq!(Catalogue::embedded().owner_of_host("smtp.gmail.com"), checked.owner_of_host("smtp.gmail.com"));
    for id in ["gmail", "google-workspace", "icloud", "microsoft365", "outlook-consumer", "yahoo"] {
        assert!(Catalogue::embedded().get(id).is_some(), "{id}");
    }
}

/// Everything that a new provider takes: one file, and one line in the table of owners.
#[test]
fn one_more_file_and_one_line_are_one_more_provider() {
    let (mut files, owners) = files();
    files.push(("acme.toml".into(), SOUND.into()));
    let pairs = files.iter().map(|(name, toml)| (name.as_str(), toml.as_str()));
    let without_line = Catalogue::from_files(pairs.clone(), &owners).err().map(|error| error.file);
    assert_eq!(without_line.as_deref(), Some("acme.toml"), "a file cannot vouch for itself");
    let owners = owners + "\n\"acme.com\" = \"acme\"";
    let catalogue = Catalogue::from_files(pairs, &owners).expect("a sound catalogue");
    assert_eq!(catalogue.all().len(), Catalogue::embedded().all().len() + 1);
    let found = |domain: &str, mx: &[&str]| {
        let mx: Vec<String> = mx.iter().map(ToString::to_string).collect();
        let found = catalogue.detect(&address(domain), &mx);
        (found.provider.map(|provider| provider.id.clone()), found.source)
    };
    assert_eq!(found("acme-mail.com", &[]), (Some("acme".into()), Source::Domain));
    assert_eq!(found("bakery.example", &["MX.acme.com."]), (Some("acme".into()), Source::Mx));
    assert_eq!(found("gmail.com", &[]), (Some("gmail".into()), Source::Domain), "the others stay");
    assert!(catalogue.host_allowed("acme", "smtp.acme.com") && !catalogue.host_allowed("acme", "smtp.gmail.com"));
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
    assert!(outlook.is_stopped(Leg::Smtp, "hotmail.com") && outlook.is_stopped(Leg::Imap, "hotmail.com"));
    assert!(outlook.stops.iter().all(|stop| stop.since.as_deref() == Some("2024-09-16")));
    let microsoft = get("microsoft365");
    assert!(!microsoft.is_stopped(Leg::Smtp, "bakery.example") && microsoft.is_stopped(Leg::Imap, "bakery.example"));
    assert_eq!(
        microsoft.stop(Leg::Smtp, "bakery.example").map(|stop| stop.reason),
        Some(StopReason::AdministratorDecides)
    );
    assert_eq!(get("gmail").switch(Leg::Imap), None, "reading is always on for personal accounts");
    assert_eq!(get("google-workspace").switch(Leg::Imap).map(|switch| switch.who), Some(SwitchedBy::Administrator));
    assert!(get("yahoo").password_doubted && !get("gmail").password_doubted);
    let icloud = get("icloud");
    let anna = Address::parse("anna@icloud.com").expect("an address");
    assert_eq!(icloud.user_name(Leg::Imap, &anna), "anna");
    assert_eq!(icloud.user_name(Leg::Smtp, &anna), "anna@icloud.com");
    assert!(get("gmail").is_unverified("code_format.alphabet") && get("yahoo").is_unverified("code_format.lengths"));
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
        ("mx.acme.com", "mx*.acme.com", None),
        ("mx.acme.com", "*mx*.in.acme.com", None),
        ("mx.acme.com", "mx*.other.com", foreign("mx*.other.com")),
        ("mx.acme.com", "mx*.com", Some(Fault::Domain("mx*.com".into()))),
        ("mx.acme.com", "*.acme.com", Some(Fault::Domain("*.acme.com".into()))),
        ("mx.acme.com", "mx.*.acme.com", Some(Fault::Domain("mx.*.acme.com".into()))),
        ("mx.acme.com", "mx*.acme*.com", Some(Fault::Domain("mx*.acme*.com".into()))),
        ("smtp.acme.com", "smtp*.acme.com", foreign("smtp*.acme.com")),
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
    let languages: Vec<&str> = languages_of_label("google.security-sign-in").collect();
    assert!(["en", "de", "ja", "ar"].iter().all(|lang| languages.contains(lang)) && !languages.contains(&"ru"));
    assert!(languages.contains(&"pt-BR"), "by its old name");
    assert_eq!(language_name("de"), "Deutsch");
    for provider in Catalogue::embedded().all() {
        let keys = provider.app_password.iter().flat_map(|page| page.menu.iter().chain(&page.label));
        for key in keys {
            assert!(label(key, "en").is_some_and(|label| !label.text.is_empty()), "{key}");
        }
    }
}

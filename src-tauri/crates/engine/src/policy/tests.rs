use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, KeyPair, KeyUsagePurpose};
use serde_json::{Map, Value, json};

use super::*;
use crate::endpoint::Endpoint;
use crate::provider::discover::{Discovered, NamesError};
use crate::provider::{Catalogue, UserName};

/// 2026-11-22.
const NOW: u64 = 1_795_305_600;

fn tree(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(tree) => tree,
        _ => panic!("a policy is a table"),
    }
}

fn policy(value: Value) -> Policy {
    let open = |_: &str| Err(FileFault::Missing.into());
    read(&tree(value), "here", Ground { catalogue: Catalogue::embedded(), now: NOW, open: &open, form: Form::Loose })
}

/// What is wrong with it, by name.
fn faults(value: Value) -> Vec<&'static str> {
    policy(value).faults.iter().map(PolicyFault::name).collect()
}

fn server(text: &str) -> Endpoint {
    text.parse().expect("a server")
}

/// A certificate as PEM text, made by these changes of an authority's.
fn certificate(change: impl FnOnce(&mut CertificateParams)) -> String {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, "Firm Root");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.not_before = rcgen::date_time_ymd(2026, 1, 1);
    params.not_after = rcgen::date_time_ymd(2036, 1, 1);
    change(&mut params);
    let key = KeyPair::generate().expect("a key");
    params.self_signed(&key).expect("a certificate").pem()
}

#[test]
fn nothing_set_changes_nothing() {
    let empty = policy(json!({}));
    assert_eq!(empty, Policy { place: Some("here".into()), ..Policy::default() });
    assert!(!empty.sets_anything() && empty.allows("gmail") && empty.portal_probe && empty.saving);
    assert!(!Policy::default().trust_environment);
    assert!(!policy(json!({ "app": null, "saving": null })).sets_anything(), "null is not there");
}

#[test]
fn every_key_is_read_in_the_form_of_each_system() {
    let pem = certificate(|_| {});
    let toml: Value = toml::from_str(&format!(
        r#"
        app = "imacash"
        providers = ["gmail", "gmx-net"]
        extra-ca = """{pem}"""
        portal-probe = false
        saving = false
        language = "de"
        trust-environment = true
        [[servers]]
        domain = "firm.zz"
        smtp = "mail.firm.zz:465:tls"
        imap = "mail.firm.zz:993:tls"
        user = "local-part"
        "#
    ))
    .expect("TOML");
    let lines: Vec<&str> = pem.lines().collect();
    let registry = json!({
        "app": "imacash", "providers": ["gmail", "gmx-net", ""], "extra-ca": lines, "portal-probe": 0, "saving": "0",
        "language": "de-DE", "trust-environment": 1,
        "servers": { "firm.zz": {
            "smtp": "mail.firm.zz:465:tls", "imap": "mail.firm.zz:993:tls", "user": "local-part",
        } },
    });
    let texts = json!({
        "app": " imacash ", "providers": "gmail, gmx-net", "extra-ca": pem, "portal-probe": "False", "saving": "false",
        "language": "de", "trust-environment": "TRUE",
        "servers": [{ "domain": "Firm.ZZ", "smtp": "mail.firm.zz:465:tls", "imap": "mail.firm.zz:993:tls",
            "user": "local-part" }],
    });
    let list = json!({
        "app": "imacash", "providers": "gmail\r\ngmx-net\r\n", "extra-ca": pem, "portal-probe": 0, "saving": 0,
        "language": "de", "trust-environment": 1,
        "servers": { "firm.zz": "smtp=mail.firm.zz:465:tls imap=mail.firm.zz:993:tls; User=local-part" },
    });
    for tree in [toml, registry, texts, list] {
        let read = policy(tree);
        assert_eq!(read.faults, []);
        assert_eq!(read.app, Some("imacash"));
        assert_eq!(read.providers.as_deref(), Some(&["gmail".to_owned(), "gmx-net".to_owned()][..]));
        assert!(read.allows("gmail") && !read.allows("yahoo"));
        assert_eq!((read.portal_probe, read.saving, read.trust_environment), (false, false, true));
        assert_eq!(read.language, Some("de"));
        let own = OwnDomain {
            domain: "firm.zz".into(),
            smtp: server("mail.firm.zz:465:tls"),
            imap: Some(server("mail.firm.zz:993:tls")),
            user_name: Some(UserName::LocalPart),
        };
        assert_eq!(read.servers, [own]);
        let [authority] = read.authorities.as_slice() else { panic!("{:?}", read.authorities) };
        assert_eq!((authority.name.as_str(), authority.until.as_str()), ("Firm Root", "2036-01-01"));
        assert!(read.sets_anything());
        let practice = read.for_practice();
        let kept = Policy { place: read.place, app: read.app, language: read.language, ..Policy::default() };
        assert_eq!(practice, kept);
    }
}

#[test]
fn a_file_has_a_kind_for_each_value_and_no_other_counts() {
    let open = |_: &str| Err(FileFault::Missing.into());
    let exact = |value: Value| {
        let ground = Ground { catalogue: Catalogue::embedded(), now: NOW, open: &open, form: Form::Exact };
        read(&tree(value), "here", ground)
    };
    let server = "mail.firm.zz:465:tls";
    for (value, expected) in [
        (json!({ "app": ["imacash"] }), Expected::Text),
        (json!({ "language": ["de"] }), Expected::Text),
        (json!({ "extra-ca": ["-----BEGIN CERTIFICATE-----", "AAAA"] }), Expected::Text),
        (json!({ "portal-probe": 0 }), Expected::YesNo),
        (json!({ "portal-probe": "false" }), Expected::YesNo),
        (json!({ "saving": "0" }), Expected::YesNo),
        (json!({ "trust-environment": 1 }), Expected::YesNo),
        (json!({ "providers": "gmail, gmx-net" }), Expected::List),
        (json!({ "servers": { "firm.zz": format!("smtp={server}") } }), Expected::Tables),
        (json!({ "servers": { "firm.zz": { "smtp": [server] } } }), Expected::Text),
        (json!({ "servers": { "firm.zz": { "smtp": server, "imap": [server] } } }), Expected::Text),
        (json!({ "servers": { "firm.zz": { "smtp": server, "user": ["address"] } } }), Expected::Text),
        (json!({ "servers": [{ "domain": ["firm.zz"], "smtp": server }] }), Expected::Text),
    ] {
        let read = exact(value.clone());
        let [PolicyFault::WrongKind { expected: found, .. }] = read.faults[..] else {
            panic!("{value}: {:?}", read.faults)
        };
        assert!(found == expected && !read.sets_anything(), "{value}: {found:?}");
        let loose = policy(value.clone());
        let wrong_kind = loose.faults.iter().any(|fault| matches!(fault, PolicyFault::WrongKind { .. }));
        assert!(!wrong_kind, "other systems know fewer kinds: {value}");
    }
    let whole = json!({ "app": "imacash", "providers": ["gmail"], "portal-probe": false, "saving": false,
        "language": "de", "trust-environment": true,
        "servers": [{ "domain": "firm.zz", "smtp": server, "imap": server, "user": "address" }] });
    let read = exact(whole);
    assert_eq!(read.faults, []);
    assert_eq!(read.in_force().len(), KEYS.len() - 1, "all but extra-ca");
}

#[test]
fn what_cannot_be_followed_is_named_and_the_rest_holds() {
    for (value, expected) in [
        (json!({ "App": "imacash" }), "unknown-key"),
        (json!({ "app": "no-such-app" }), "unknown-app"),
        (json!({ "app": 7 }), "wrong-kind"),
        (json!({ "app": [] }), "wrong-kind"),
        (json!({ "language": "tlh" }), "unknown-language"),
        (json!({ "language": true }), "wrong-kind"),
        (json!({ "portal-probe": 2 }), "wrong-kind"),
        (json!({ "portal-probe": "yes" }), "wrong-kind"),
        (json!({ "trust-environment": [] }), "wrong-kind"),
        (json!({ "providers": true }), "wrong-kind"),
        (json!({ "providers": ["gmail", 7] }), "wrong-kind"),
        (json!({ "servers": "firm.zz" }), "wrong-kind"),
        (json!({ "servers": ["firm.zz"] }), "wrong-kind"),
        (json!({ "extra-ca": 7 }), "wrong-kind"),
        (json!({ "extra-ca": "/etc/none.pem" }), "certificate-file"),
        (json!({ "extra-ca": "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----" }), "no-certificate"),
        (
            json!({ "extra-ca": "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----" }),
            "certificate-not-readable",
        ),
    ] {
        let mut whole = tree(value.clone());
        whole.insert("saving".into(), json!(false));
        let read = policy(Value::Object(whole));
        let names: Vec<&str> = read.faults.iter().map(PolicyFault::name).collect();
        assert_eq!(names, [expected], "{value}");
        assert_eq!(Policy { saving: true, faults: Vec::new(), ..read.clone() }, policy(json!({})), "{value}");
        assert!(!read.saving, "{value}: the rest holds");
    }
}

#[test]
fn a_list_of_providers_never_allows_more_than_it_says() {
    let read = policy(json!({ "providers": ["gmial", "no-such\u{202e}\n"] }));
    let unknown = |id: &str| PolicyFault::UnknownProvider { id: id.into() };
    assert_eq!(read.faults, [unknown("gmial"), unknown("no-such")]);
    assert!(!read.allows("gmail"), "a slip of the pen must not allow all");
    assert!(!policy(json!({ "providers": [] })).allows("gmail"), "none but the policy's own domains");
}

#[test]
fn a_known_domain_is_never_given_other_servers() {
    for domain in [
        "gmail.com",
        "GMAIL.com.",
        "googlemail.com",
        "smith.plus.com",
        "firm.onmicrosoft.com",
        "anything.google.com",
        "icloud.com",
        "gmx.de",
    ] {
        assert_eq!(
            faults(json!({ "servers": { domain: { "smtp": "mail.evil.zz:465:tls" } } })),
            ["domain-of-provider"],
            "{domain}"
        );
    }
    let catalogue = Catalogue::embedded();
    let all = catalogue.all().iter();
    for domain in all.flat_map(|provider| provider.domains.iter().chain(&provider.domains_to_confirm)) {
        let read = policy(json!({ "servers": [{ "domain": domain, "smtp": "mail.evil.zz:465:tls" }] }));
        assert!(read.servers.is_empty(), "{domain}");
    }
    for slip in ["gmial.com", "gmail.co", "outlok.com"] {
        assert_eq!(
            faults(json!({ "servers": { slip: { "smtp": "mail.evil.zz:465:tls" } } })),
            ["domain-looks-like"],
            "{slip}"
        );
    }
}

#[test]
fn entries_for_servers_count_whole_or_not_at_all() {
    let entry = |change: Value| {
        let mut entry = tree(json!({ "domain": "firm.zz", "smtp": "mail.firm.zz:465:tls" }));
        entry.extend(tree(change));
        let read = policy(json!({ "servers": [entry, { "domain": "other.zz", "smtp": "a.other.zz:587:starttls" }] }));
        assert!(read.servers_of("other.zz").is_some(), "the rest holds");
        (read.faults.iter().map(PolicyFault::name).collect::<Vec<_>>(), read.servers.len())
    };
    for (change, expected) in [
        (json!({ "domain": "com" }), "no-domain"),
        (json!({ "domain": "co.uk" }), "no-domain"),
        (json!({ "domain": "localhost" }), "no-domain"),
        (json!({ "domain": "" }), "no-domain"),
        (json!({ "domain": "a b.zz" }), "no-domain"),
        (json!({ "domain": "x@firm.zz" }), "no-domain"),
        (json!({ "domain": 7 }), "wrong-kind"),
        (json!({ "domain": "OTHER.zz" }), "domain-twice"),
        (json!({ "smtp": "mail.firm.zz:465" }), "no-server"),
        (json!({ "smtp": "mail.firm.zz:25:plain" }), "no-server"),
        (json!({ "smtp": "mail.firm.zz:0:tls" }), "no-server"),
        (json!({ "smtp": 465 }), "wrong-kind"),
        (json!({ "smtp": null, "imap": "mail.firm.zz:993:tls" }), "wrong-kind"),
        (json!({ "imap": "mail.firm.zz" }), "no-server"),
        (json!({ "user": "FIRM\\name" }), "no-user-form"),
        (json!({ "smtp": "smtp.gmail.com:465:tls", "imap": "mail.firm.zz:993:tls" }), "server-of-provider"),
        (json!({ "imap": "imap.mail.yahoo.com:993:tls" }), "server-of-provider"),
    ] {
        assert_eq!(entry(change.clone()), (vec![expected], 1), "{change}");
    }
    assert_eq!(entry(json!({ "pop": "mail.firm.zz:995:tls" })), (vec!["unknown-key"], 2), "an entry with more counts");
    assert_eq!(faults(json!({ "servers": [{ "domain": "firm.zz" }] })), ["no-sending"]);
    assert_eq!(faults(json!({ "servers": { "firm.zz": "mail.firm.zz:465:tls" } })), ["unknown-key", "no-sending"]);
    let google = json!({ "smtp": "smtp.gmail.com:465:tls", "imap": "imap.gmail.com:993:tls" });
    assert_eq!(entry(google), (vec![], 2), "a provider's own servers make it that provider");
}

#[test]
fn domains_in_letters_are_domains() {
    let read = policy(json!({ "servers": { "Bücher.zz": { "smtp": "mail.bücher.zz:465:tls" } } }));
    assert_eq!(read.faults, []);
    let own = read.servers_of("xn--bcher-kva.zz").expect("in ASCII form");
    assert_eq!(own.smtp.host, "mail.xn--bcher-kva.zz");
    let twice = json!([
        { "domain": "bücher.zz", "smtp": "a.zz:465:tls" }, { "domain": "xn--bcher-kva.zz", "smtp": "b.zz:465:tls" }
    ]);
    let read = policy(json!({ "servers": twice }));
    assert_eq!(read.faults, [PolicyFault::DomainTwice { domain: "xn--bcher-kva.zz".into() }]);
    assert_eq!(read.servers[0].smtp.host, "a.zz", "the first counts");
}

#[test]
fn much_is_bounded() {
    let many: Vec<Value> =
        (0..700).map(|n| json!({ "domain": format!("firm{n}.zz"), "smtp": "mail.firm.zz:465:tls" })).collect();
    let read = policy(json!({ "servers": many }));
    assert_eq!(read.servers.len(), 500);
    assert_eq!(read.faults, [PolicyFault::TooMany { key: "servers".into(), most: 500 }]);
    let unknown: Map<String, Value> = (0..5_000).map(|n| (format!("{n}-{}", "x".repeat(300)), json!(1))).collect();
    let read = policy(Value::Object(unknown));
    assert_eq!(read.faults.len(), 101);
    assert_eq!(read.faults.last(), Some(&PolicyFault::More { count: 4_900 }));
    let PolicyFault::UnknownKey { key } = &read.faults[0] else { panic!("{:?}", read.faults[0]) };
    assert_eq!(key.chars().count(), 81, "shortened");
}

#[test]
fn only_an_authority_that_is_valid_today_is_trusted() {
    let leaf = certificate(|params| params.is_ca = IsCa::ExplicitNoCa);
    let plain = certificate(|params| params.is_ca = IsCa::NoCa);
    let no_signing = certificate(|params| params.key_usages = vec![KeyUsagePurpose::DigitalSignature]);
    for pem in [&leaf, &plain, &no_signing] {
        let fault = PolicyFault::NotAnAuthority { name: "Firm Root".into() };
        assert_eq!(policy(json!({ "extra-ca": pem })).faults, [fault]);
    }
    let expired = certificate(|params| params.not_after = rcgen::date_time_ymd(2026, 11, 21));
    let early = certificate(|params| params.not_before = rcgen::date_time_ymd(2026, 11, 23));
    for (pem, from, until) in [(expired, "2026-01-01", "2026-11-21"), (early, "2026-11-23", "2036-01-01")] {
        let name = "Firm Root".to_owned();
        let fault = PolicyFault::AuthorityOutOfDate { name, from: from.into(), until: until.into() };
        assert_eq!(policy(json!({ "extra-ca": pem })).faults, [fault]);
    }
    let (one, two) = (certificate(|_| {}), certificate(|_| {}));
    let read = policy(json!({ "extra-ca": format!("{one}{leaf}{two}{one}") }));
    assert_eq!((read.authorities.len(), read.faults.len()), (2, 1), "each by itself, the same one once");
}

#[test]
fn a_file_with_the_certificate_is_asked_for() {
    let pem = certificate(|_| {});
    let refused = || Refused { place: Some("/tmp".into()), because: FileFault::Writable };
    let open = |path: &str| if path == "/etc/firm.pem" { Ok(pem.clone()) } else { Err(refused()) };
    let ground = Ground { catalogue: Catalogue::embedded(), now: NOW, open: &open, form: Form::Loose };
    let read = |value| read(&tree(value), "here", ground);
    assert_eq!(read(json!({ "extra-ca": "/etc/firm.pem\n" })).authorities.len(), 1);
    let refused = read(json!({ "extra-ca": "/tmp/firm.pem" }));
    let (place, because) = ("/tmp".to_owned(), FileFault::Writable);
    assert_eq!(refused.faults, [PolicyFault::CertificateFile { place, because }], "the folder has to be changed");
    let missing = policy(json!({ "extra-ca": "/tmp/none.pem" }));
    let (place, because) = ("/tmp/none.pem".to_owned(), FileFault::Missing);
    assert_eq!(missing.faults, [PolicyFault::CertificateFile { place, because }]);
}

#[test]
fn where_the_mail_goes_decides() {
    let catalogue = Catalogue::embedded();
    let read = policy(json!({ "servers": {
        "firm.zz": { "smtp": "mail.firm.zz:465:tls" }, "firm.internal": { "smtp": "mail.firm.internal:465:tls" },
    } }));
    let ruling = |domain: &str, mx: Option<Result<&[&str], NamesError>>| {
        let found = mx.map(|mx| Discovered {
            mx: mx.map(|hosts| hosts.iter().map(|host| (*host).to_owned()).collect()),
            said: None,
        });
        match read.ruling(domain, found.as_ref(), catalogue) {
            Ruling::Silent => "silent".to_owned(),
            Ruling::Servers(own) => own.smtp.host.clone(),
            Ruling::HostedBy(provider) => provider.id.clone(),
            Ruling::NotAsked(_) => "not asked".to_owned(),
        }
    };
    assert_eq!(ruling("firm.zz", Some(Ok(&["mx.firm.zz"]))), "mail.firm.zz");
    assert_eq!(ruling("firm.zz", Some(Ok(&[]))), "mail.firm.zz");
    assert_eq!(ruling("firm.zz", Some(Err(NamesError::NoSuchDomain))), "mail.firm.zz", "that is an answer");
    assert_eq!(ruling("firm.zz", Some(Ok(&["mx.firm.zz", "aspmx.l.google.com"]))), "google-workspace");
    for error in [NamesError::Timeout, NamesError::NoNameServer, NamesError::ServerFault, NamesError::NotAsked] {
        assert_eq!(ruling("firm.zz", Some(Err(error))), "not asked");
    }
    assert_eq!(ruling("firm.zz", None), "not asked");
    assert_eq!(ruling("firm.internal", Some(Err(NamesError::NotAsked))), "mail.firm.internal", "nobody has that name");
    assert_eq!(ruling("other.zz", Some(Ok(&[]))), "silent");
    assert_eq!(ruling("sub.firm.zz", Some(Ok(&[]))), "silent", "only what it names");
}

#[test]
fn every_fault_has_words() {
    use crate::texts::{Texts, policy_fault_words};
    let texts = Texts::new("en");
    let some = || "x".to_owned();
    let mut all: Vec<PolicyFault> = vec![
        PolicyFault::TooLong { place: some() },
        PolicyFault::UnknownKey { key: some() },
        PolicyFault::TooMany { key: some(), most: 500 },
        PolicyFault::UnknownApp { id: some() },
        PolicyFault::UnknownProvider { id: some() },
        PolicyFault::UnknownLanguage { tag: some() },
        PolicyFault::NoDomain { domain: some() },
        PolicyFault::DomainTwice { domain: some() },
        PolicyFault::DomainOfProvider { domain: some(), provider: None },
        PolicyFault::DomainOfProvider { domain: some(), provider: Some(some()) },
        PolicyFault::DomainLooksLike { domain: some(), meant: some() },
        PolicyFault::DomainHostedBy { domain: some(), provider: some() },
        PolicyFault::NoSending { domain: some() },
        PolicyFault::NoServer { key: some(), text: some() },
        PolicyFault::ServerOfProvider { domain: some(), host: some() },
        PolicyFault::NoUserForm { key: some(), text: some() },
        PolicyFault::NoCertificate,
        PolicyFault::CertificateNotReadable,
        PolicyFault::NotAnAuthority { name: some() },
        PolicyFault::AuthorityOutOfDate { name: some(), from: some(), until: some() },
        PolicyFault::More { count: 1 },
        PolicyFault::More { count: 7 },
    ];
    for because in FileFault::ALL {
        all.push(PolicyFault::Unsafe { place: some(), because });
        all.push(PolicyFault::CertificateFile { place: some(), because });
    }
    for slip in Slip::ALL {
        all.extend([Some(3), None].map(|line| PolicyFault::NotReadable { place: some(), line, slip }));
    }
    for expected in [Expected::Text, Expected::YesNo, Expected::List, Expected::Tables] {
        all.push(PolicyFault::WrongKind { key: some(), expected });
    }
    for fault in all {
        let words: String = policy_fault_words(&texts, &fault).iter().map(|span| span.text.as_str()).collect();
        assert!(words.ends_with('.') && !words.contains("policy-fault") && !words.contains('{'), "{fault:?}: {words}");
    }
}

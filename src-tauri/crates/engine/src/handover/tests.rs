//! Each app's form, as its help shows it, filled with what was proven.

use super::*;
use crate::address::Address;
use crate::endpoint::{Endpoint, Leg, Security};
use crate::provider::{Catalogue, Source};

/// The sheet in one line per row, for a mailbox that was recognised with these MX hosts.
fn sheet_of(app_id: &str, address: &str, mx: &[&str]) -> Vec<String> {
    let address = Address::parse(address).expect(address);
    let mx: Vec<String> = mx.iter().map(|host| (*host).to_owned()).collect();
    let found = Catalogue::embedded().detect(&address, &mx);
    let app = app(app_id).expect(app_id);
    let planned = plan_endpoints(app, &found.smtp, &found.imap);
    let user = |leg| found.provider.map_or(address.to_string(), |provider| provider.user_name(leg, &address));
    let (smtp_user, imap_user) = (user(Leg::Smtp), user(Leg::Imap));
    let proven = Proven {
        address: &address,
        display_name: Some("Anna Berg"),
        smtp: planned.smtp.as_ref().map(|endpoint| (endpoint, smtp_user.as_str())),
        imap: planned.imap.as_ref().map(|endpoint| (endpoint, imap_user.as_str())),
        provider_by_domain: found
            .provider
            .filter(|_| found.source == Source::Domain)
            .map(|provider| provider.id.as_str()),
    };
    sheet(app, &proven).iter().map(line).collect()
}

fn line(row: &SheetRow) -> String {
    let value = match &row.value {
        RowValue::Text(text) => text.clone(),
        RowValue::Choice(choice) => format!("[{choice}]"),
        other => format!("<{other:?}>"),
    };
    let label = row.label.clone().unwrap_or_else(|| format!("({:?})", row.field));
    let remark = row.remark.map(|remark| format!(" ! {remark:?}")).unwrap_or_default();
    format!("{label} = {value}{remark}")
}

#[test]
fn every_app_file_is_embedded_in_order() {
    let ids: Vec<&str> = apps().iter().map(|app| app.id.as_str()).collect();
    assert_eq!(ids, ["imacash", "itfin", "iinsight", "saleshandy", "accountmate", "other"]);
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("apps");
    assert_eq!(
        std::fs::read_dir(folder).expect("the folder").count(),
        ids.len(),
        "a new file needs a rebuild of this crate"
    );
    assert!(app("nothing").is_none());
}

#[test]
fn imacash() {
    let rows = sheet_of("imacash", "anna@gmail.com", &[]);
    assert_eq!(
        rows,
        [
            "SMTP server = smtp.gmail.com",
            "Port = 587",
            "Email/User = anna@gmail.com",
            "Password = <Code> ! WithoutSpaces"
        ]
    );
}

#[test]
fn itfin() {
    let rows = sheet_of("itfin", "anna@gmail.com", &[]);
    assert_eq!(
        rows,
        [
            "Incoming (IMAP) = imap.gmail.com",
            "Requires SSL = <Yes>",
            "Port = 993",
            "Outgoing (SMTP) = smtp.gmail.com",
            "Requires SSL = <Yes>",
            "Requires TLS = <No>",
            "(SmtpPort) = 465 ! IfAsked",
            "Full/Display name = Anna Berg",
            "Account name/Username = anna@gmail.com",
            "Password = <Code>",
        ]
    );
    let icloud = sheet_of("itfin", "anna@icloud.com", &[]);
    assert_eq!(icloud[4..7], ["Requires SSL = <No>", "Requires TLS = <Yes>", "(SmtpPort) = 587 ! IfAsked"]);
    assert!(app("itfin").is_some_and(|app| app.one_user_name), "one field for both login names");
}

#[test]
fn iinsight() {
    let rows = sheet_of("iinsight", "anna@bakery.example", &["aspmx.l.google.com"]);
    assert_eq!(rows, ["Server = smtp.gmail.com", "TLS Port = 587", "User = anna@bakery.example", "Password = <Code>"]);
}

#[test]
fn saleshandy() {
    let rows = sheet_of("saleshandy", "anna@yahoo.com", &[]);
    assert_eq!(
        rows[..3],
        ["Email address = anna@yahoo.com", "App Password = <Code>", "(DisplayName) = Anna Berg ! IfAsked"]
    );
    assert_eq!(rows[5..7], ["(SmtpPort) = 465 ! IfAsked", "(SmtpSecurity) = <Security(Tls)> ! IfAsked"]);
    assert_eq!(rows.len(), 11);
    assert_eq!(app("saleshandy").map(|app| app.connects_from), Some(ConnectsFrom::ItsServers));
}

#[test]
fn accountmate_choice_fits_the_address() {
    let rows = |address: &str, mx: &[&str]| sheet_of("accountmate", address, mx);
    assert_eq!(
        rows("anna@gmail.com", &[]),
        [
            "SMTP Mail = [Gmail] ! FitsTheAddress",
            "Display Name = Anna Berg",
            "Email = anna@gmail.com",
            "Password = <Code>",
        ]
    );
    for (address, mx, choice, server) in [
        ("anna@yahoo.com", "", "Yahoo", None),
        ("anna@contoso.onmicrosoft.com", "", "Hotmail (Office 365)", None),
        ("anna@googlemail.com", "", "Other", Some("smtp.gmail.com")),
        ("anna@ymail.com", "", "Other", Some("smtp.mail.yahoo.com")),
        ("anna@bakery.example", "aspmx.l.google.com", "Other", Some("smtp.gmail.com")),
        ("anna@contoso.com", "contoso-com.mail.protection.outlook.com", "Other", Some("smtp.office365.com")),
        ("anna@icloud.com", "", "Other", Some("smtp.mail.me.com")),
        ("anna@nobody.example", "", "Other", Some("smtp.nobody.example")),
    ] {
        let rows = rows(address, &[mx]);
        assert_eq!(rows[0], format!("SMTP Mail = [{choice}] ! FitsTheAddress"), "{address}");
        match server {
            None => assert_eq!(rows.len(), 4, "{address}: server and port are greyed out"),
            Some(server) => assert_eq!(
                rows[4..],
                [
                    format!("SMTP Server Name = {server} ! OnlyWithThisChoice"),
                    "SMTP Server Port = 587 ! OnlyWithThisChoice".into()
                ],
                "{address}"
            ),
        }
    }
}

#[test]
fn another_app_gets_everything() {
    let rows = sheet_of("other", "anna@icloud.com", &[]);
    assert_eq!(
        rows,
        [
            "(Address) = anna@icloud.com",
            "(SmtpHost) = smtp.mail.me.com",
            "(SmtpPort) = 587",
            "(SmtpSecurity) = <Security(Starttls)>",
            "(SmtpUser) = anna@icloud.com",
            "(Code) = <Code>",
            "(ImapHost) = imap.mail.me.com",
            "(ImapPort) = 993",
            "(ImapSecurity) = <Security(Tls)>",
            "(ImapUser) = anna",
        ]
    );
}

#[test]
fn a_leg_that_was_not_asked_for_is_left_out() {
    let address = Address::parse("anna@bakery.example").expect("an address");
    let endpoint = Endpoint::new("mail.bakery.example", 2525, Security::Starttls);
    let proven = Proven {
        address: &address,
        display_name: None,
        smtp: Some((&endpoint, "anna")),
        imap: None,
        provider_by_domain: None,
    };
    let lines = |id: &str| sheet(app(id).expect(id), &proven).iter().map(line).collect::<Vec<_>>();
    assert_eq!(lines("other").len(), 6);
    assert_eq!(lines("imacash")[1], "Port = 2525 ! NotAmongItsPorts");
    assert!(lines("accountmate").contains(&"Display Name = <Blank>".to_owned()));
}

#[test]
fn apps_get_their_first_port_that_the_provider_has() {
    let tls = |port| Endpoint::new("smtp.x.example", port, Security::Tls);
    let starttls = |port| Endpoint::new("smtp.x.example", port, Security::Starttls);
    let imap = [Endpoint::new("imap.x.example", 993, Security::Tls)];
    for (app_id, offered, chosen, fits) in [
        ("imacash", vec![tls(465), starttls(587)], Some(starttls(587)), true),
        ("imacash", vec![tls(465)], Some(tls(465)), true),
        ("imacash", vec![starttls(2525)], Some(starttls(2525)), false),
        ("imacash", vec![tls(587)], Some(tls(587)), false),
        ("imacash", vec![], None, true),
        ("itfin", vec![starttls(587), tls(465)], Some(tls(465)), true),
        ("itfin", vec![starttls(587)], Some(starttls(587)), true),
        ("iinsight", vec![tls(465), starttls(587)], Some(starttls(587)), true),
        ("saleshandy", vec![starttls(587), tls(465)], Some(tls(465)), true),
        ("other", vec![starttls(2525), tls(465)], Some(starttls(2525)), true),
    ] {
        let app = app(app_id).expect(app_id);
        let planned = plan_endpoints(app, &offered, &imap);
        assert_eq!((planned.smtp, planned.fits_form), (chosen, fits), "{app_id} {offered:?}");
        assert_eq!(planned.imap.is_some(), app.needs.contains(&Leg::Imap), "{app_id}");
    }
}

#[test]
fn unsound_files_are_refused() {
    let sound = r#"
id = "till"
name = "Till"
order = 7
needs = ["smtp"]
help_url = "https://till.example/help"
checked = "2026-11-22"
sources = ["https://till.example/help"]
fields = [{ label = "Server", value = "smtp-host" }, { label = "Code", value = "code" }]
"#;
    let fault = |toml: &str| read_apps(std::iter::once(("till.toml", toml))).err().map(|error| error.fault);
    assert_eq!(fault(sound), None);
    for (from, to, expected) in [
        ("id = \"till\"", "id = \"bill\"", AppFault::Id),
        ("2026-11-22", "yesterday", AppFault::Checked),
        ("[\"https://till.example/help\"]", "[]", AppFault::Checked),
        ("https://till.example/help\"\nchecked", "http://till.example/help\"\nchecked", AppFault::Link),
        ("needs = [\"smtp\"]", "needs = []", AppFault::Fields),
        ("value = \"smtp-host\"", "value = \"imap-host\"", AppFault::Fields),
        ("{ label = \"Code\", value = \"code\" }", "", AppFault::Fields),
        ("value = \"smtp-host\"", "value = \"smtp-host\", only_for_kind = [\"Other\"]", AppFault::Choices),
        ("value = \"smtp-host\"", "value = \"mail-kind\"", AppFault::Choices),
    ] {
        assert!(sound.contains(from), "{from}");
        assert_eq!(fault(&sound.replacen(from, to, 1)), Some(expected), "{from} -> {to}");
    }
    assert!(matches!(fault(&sound.replace("order = 7", "order = 7\nplace = 7")), Some(AppFault::Form(_))));
    let twin = sound.replace("\"till\"", "\"bill\"");
    let error = read_apps([("till.toml", sound), ("bill.toml", twin.as_str())].into_iter()).err();
    assert_eq!(error.map(|error| error.fault), Some(AppFault::Order));
}

//! Each form, read back by a reader that others wrote.

use std::collections::BTreeMap;

use plist::Value;
use quick_xml::events::Event;

use super::*;
use crate::address::Address;
use crate::endpoint::{Endpoint, Security};

/// Names that a form could take for something else than a name.
const HOSTILE: &[&str] = &[
    "anna@bakery.example",
    "anna",
    "O'Brien",
    "a\"b",
    "\"quoted\"",
    "'quoted'",
    "it's $(touch x) `id` \"${HOME}\" \\",
    "]]><!--&amp;--><x/>",
    "%EMAILADDRESS%",
    "# no comment",
    "a#b = c",
    "a=b;c,d:e",
    "HOUSE\\anna",
    "back\\slash\\",
    "it's a back\\slash\\",
    "two  blanks ",
    " edge ",
    "é ü 日本 عربي 🔑",
    "!history!",
    "{name}",
    "\\n",
    "--",
];

struct Mailbox {
    address: Address,
    smtp: Endpoint,
    imap: Endpoint,
    user: String,
    name: Option<String>,
}

impl Mailbox {
    fn of(user: &str) -> Self {
        Self {
            address: Address::parse("anna@bakery.example").expect("an address"),
            smtp: Endpoint::new("smtp.bakery.example", 587, Security::Starttls),
            imap: Endpoint::new("imap.bakery.example", 993, Security::Tls),
            user: user.to_owned(),
            name: Some(user.to_owned()),
        }
    }

    fn proven(&self) -> Proven<'_> {
        Proven {
            address: &self.address,
            display_name: self.name.as_deref(),
            smtp: Some((&self.smtp, &self.user)),
            imap: Some((&self.imap, &self.user)),
            provider_by_domain: None,
        }
    }

    fn file(&self, format: FileFormat) -> String {
        settings_file(format, &self.proven(), &Texts::new("en")).expect("it fits").text
    }
}

/// A name of people in one line.
fn one_line(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn thunderbirds_file_has_what_was_proven() {
    for user in HOSTILE {
        let text = Mailbox::of(user).file(FileFormat::Thunderbird);
        let found = leaves(&text);
        let of = |way: &str| found.get(&format!("clientConfig.emailProvider.{way}")).map(String::as_str);
        for (server, host, port, socket) in [
            ("incomingServer", "imap.bakery.example", "993", "SSL"),
            ("outgoingServer", "smtp.bakery.example", "587", "STARTTLS"),
        ] {
            assert_eq!(of(&format!("{server}.hostname")), Some(host));
            assert_eq!(of(&format!("{server}.port")), Some(port));
            assert_eq!(of(&format!("{server}.socketType")), Some(socket));
            assert_eq!(of(&format!("{server}.authentication")), Some("password-cleartext"));
            assert_eq!(of(&format!("{server}.username")), Some(*user));
        }
        assert_eq!(of("domain"), Some("bakery.example"));
        assert!(text.contains("<incomingServer type=\"imap\">") && text.contains("<outgoingServer type=\"smtp\">"));
        assert!(text.contains("<clientConfig version=\"1.1\">"));
    }
}

/// Text of each element without others in it, by its way from the top.
fn leaves(xml: &str) -> BTreeMap<String, String> {
    let mut reader = quick_xml::Reader::from_str(xml);
    let (mut way, mut text, mut found) = (Vec::new(), String::new(), BTreeMap::new());
    loop {
        match reader.read_event().expect("it is XML") {
            Event::Start(start) => {
                way.push(start.name().as_ref().to_owned());
                text.clear();
            }
            Event::Text(part) => text += &part,
            Event::GeneralRef(part) => {
                let resolved = quick_xml::escape::resolve_xml_entity(&part).expect("one of the five");
                text += resolved;
            }
            Event::End(_) => {
                found.insert(way.join("."), std::mem::take(&mut text));
                way.pop();
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

#[test]
fn apples_profile_has_what_was_proven_and_no_password() {
    for user in HOSTILE {
        let mailbox = Mailbox::of(user);
        let profile = Value::from_reader_xml(mailbox.file(FileFormat::Apple).as_bytes()).expect("a property list");
        let profile = profile.as_dictionary().expect("a dictionary");
        let text = |from: &plist::Dictionary, key: &str| from.get(key).and_then(Value::as_string).map(str::to_owned);
        assert_eq!(text(profile, "PayloadType").as_deref(), Some("Configuration"));
        let content = profile["PayloadContent"].as_array().expect("a list");
        let account = content[0].as_dictionary().expect("a dictionary");
        assert_eq!(content.len(), 1);
        for (key, value) in [
            ("EmailAccountType", "EmailTypeIMAP"),
            ("EmailAddress", "anna@bakery.example"),
            ("EmailAccountName", &one_line(user)),
            ("IncomingMailServerHostName", "imap.bakery.example"),
            ("IncomingMailServerUsername", user),
            ("IncomingMailServerAuthentication", "EmailAuthPassword"),
            ("OutgoingMailServerHostName", "smtp.bakery.example"),
            ("OutgoingMailServerUsername", user),
            ("PayloadType", "com.apple.mail.managed"),
        ] {
            assert_eq!(text(account, key).as_deref(), Some(value), "{key}");
        }
        assert_eq!(account["IncomingMailServerPortNumber"].as_unsigned_integer(), Some(993));
        assert_eq!(account["OutgoingMailServerPortNumber"].as_unsigned_integer(), Some(587));
        assert_eq!(account["IncomingMailServerUseSSL"].as_boolean(), Some(true));
        assert_eq!(account["OutgoingMailServerUseSSL"].as_boolean(), Some(true));
        let passwords = account.keys().filter(|key| key.ends_with("Password"));
        assert_eq!(passwords.collect::<Vec<_>>(), ["OutgoingPasswordSameAsIncomingPassword"]);
    }
}

#[test]
fn a_profile_of_the_same_mailbox_has_the_same_identifiers() {
    let ids = |text: &str| {
        let profile = Value::from_reader_xml(text.as_bytes()).expect("a property list");
        let profile = profile.as_dictionary().expect("a dictionary").clone();
        let account = profile["PayloadContent"].as_array().expect("a list")[0].as_dictionary().cloned();
        [profile, account.expect("a dictionary")].map(|of| of["PayloadUUID"].as_string().expect("a text").to_owned())
    };
    let one = ids(&Mailbox::of("anna").file(FileFormat::Apple));
    let mut moved = Mailbox::of("anna.b");
    moved.imap = Endpoint::new("imap.else.example", 993, Security::Tls);
    assert_eq!(ids(&moved.file(FileFormat::Apple)), one);
    moved.address = Address::parse("otto@bakery.example").expect("an address");
    let other = ids(&moved.file(FileFormat::Apple));
    assert!(one[0] != one[1] && other[0] != one[0] && other[1] != one[1]);
}

#[test]
fn variables_are_read_as_they_were_written() {
    for user in HOSTILE {
        let text = Mailbox::of(user).file(FileFormat::Env);
        let read = dotenvy::from_read_iter(text.as_bytes()).collect::<Result<BTreeMap<_, _>, _>>().expect(&text);
        assert_eq!(read["SMTP_USER"], *user, "{text}");
        assert_eq!(read["IMAP_USER"], *user);
        assert_eq!(read["MAIL_FROM_NAME"], one_line(user));
        assert_eq!((read["SMTP_PORT"].as_str(), read["SMTP_SECURITY"].as_str()), ("587", "starttls"));
        assert_eq!((read["IMAP_PORT"].as_str(), read["IMAP_SECURITY"].as_str()), ("993", "tls"));
        assert_eq!(read["MAIL_FROM"], "anna@bakery.example");
        assert_eq!(read.len(), 10, "{text}");
    }
}

#[cfg(unix)]
#[test]
fn a_shell_reads_the_same_and_runs_nothing() {
    for user in HOSTILE {
        let text = Mailbox::of(user).file(FileFormat::Env);
        let script = format!("{text}\nprintf '%s|%s|%s' \"$SMTP_USER\" \"$MAIL_FROM_NAME\" \"$IMAP_PORT\"");
        let out = std::process::Command::new("sh").args(["-eu", "-c", &script]).output().expect("a shell");
        let said = String::from_utf8_lossy(&out.stdout);
        assert_eq!(said, format!("{user}|{}|993", one_line(user)), "{text}");
        assert!(out.stderr.is_empty() && out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    }
}

#[test]
fn json_has_what_was_proven() {
    for user in HOSTILE.iter().chain(&["new\nline\u{1b}"]) {
        let mut mailbox = Mailbox::of(user);
        let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("it is JSON");
        let all = read(&mailbox.file(FileFormat::Json));
        assert_eq!(
            all["smtp"],
            serde_json::json!({ "host": "smtp.bakery.example", "port": 587, "security": "starttls", "user": user })
        );
        assert_eq!(all["imap"]["user"], *user);
        assert_eq!((&all["form"], &all["address"]), (&1.into(), &"anna@bakery.example".into()));
        mailbox.name = None;
        let sending = Proven { imap: None, ..mailbox.proven() };
        let file = settings_file(FileFormat::Json, &sending, &Texts::new("en")).expect("it fits");
        let sending = read(&file.text);
        assert!(sending["imap"].is_null() && sending["name"].is_null());
    }
}

#[test]
fn what_a_form_cannot_hold_is_not_bent() {
    let mailbox = Mailbox::of("anna");
    let (sending, reading) = (Proven { imap: None, ..mailbox.proven() }, Proven { smtp: None, ..mailbox.proven() });
    for (format, without_reading, without_sending) in [
        (FileFormat::Msmtp, Ok(()), Err(Unfit::NotSending)),
        (FileFormat::Thunderbird, Err(Unfit::NotBoth), Err(Unfit::NotBoth)),
        (FileFormat::Apple, Err(Unfit::NotBoth), Err(Unfit::NotBoth)),
        (FileFormat::Env, Ok(()), Ok(())),
        (FileFormat::Json, Ok(()), Ok(())),
    ] {
        assert_eq!(format.takes(&sending), without_reading, "{format:?}");
        assert_eq!(format.takes(&reading), without_sending, "{format:?}");
        for user in ["new\nline", "tab\there", "\u{1b}[2J", "\u{0}", "\u{85}", "\u{2028}", "\u{ffff}", &"x".repeat(500)]
        {
            let fits = format.takes(&Mailbox::of(user).proven());
            assert_eq!(fits.is_ok(), format == FileFormat::Json, "{format:?} {user:?}");
        }
    }
}

#[test]
fn a_name_of_people_stays_in_its_line() {
    let mut mailbox = Mailbox::of("anna");
    mailbox.name = Some(" Anna\r\nSMTP_HOST=evil.example\u{2028}\u{7} Berg ".into());
    let told = "Anna SMTP_HOST=evil.example Berg";
    let env = mailbox.file(FileFormat::Env);
    assert!(env.contains(&format!("MAIL_FROM_NAME='{told}'\n")), "{env}");
    assert!(mailbox.file(FileFormat::Apple).contains(&format!("<string>{told}</string>")));
    mailbox.name = Some(" \n ".into());
    assert!(!mailbox.file(FileFormat::Env).contains("MAIL_FROM_NAME"));
}

#[test]
fn every_form_has_its_own_name() {
    for format in FileFormat::ALL {
        assert_eq!(FileFormat::of(format.name()), Some(format));
        let file = settings_file(format, &Mailbox::of("anna").proven(), &Texts::new("en")).expect("it fits");
        assert!(!file.name.contains(['/', '\\', ' ']) && !file.name.starts_with('.'), "{}", file.name);
        let says = file.text.contains("The password is not in this file.");
        assert_eq!(says, format != FileFormat::Json, "{}", file.text);
    }
    assert_eq!(FileFormat::of("netrc"), None);
}

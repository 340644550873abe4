use super::*;

/// The same list, as different programs write it.
const LIST: &str =
    "E-Mail,App Password,Name\r\nanna@firm.example,kcif yukb jejk mdju,\"Anna, Müller\"\r\nben@firm.example,,Ben\r\n";
const EXPECTED: [&str; 2] = ["2 anna@firm.example kcif yukb jejk mdju", "3 ben@firm.example -"];

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

fn name_of(entry: &Entry) -> &str {
    match &entry.row {
        Ok(row) => &row.name.full,
        Err(fault) => panic!("{fault}"),
    }
}

#[test]
fn every_encoding_and_separator_is_read() {
    let semicolons = LIST.replace(',', ";").replace("Anna; Müller", "Anna, Müller");
    let tabs = LIST.replace(',', "\t").replace("Anna\t Müller", "Anna, Müller");
    let (windows, _, _) = encoding_rs::WINDOWS_1252.encode(&semicolons);
    let lists: [(&str, Vec<u8>); 12] = [
        ("UTF-8", LIST.into()),
        ("UTF-8 with a mark", format!("\u{feff}{LIST}").into()),
        ("line feeds", LIST.replace("\r\n", "\n").into()),
        ("no last line end", LIST.trim_end().into()),
        ("semicolons", semicolons.clone().into()),
        ("said semicolons", format!("sep=;\r\n{semicolons}").into()),
        ("said tabs", format!("\"sep=\t\"\n{tabs}").into()),
        ("bars", LIST.replace(',', "|").replace("Anna| Müller", "Anna, Müller").into()),
        ("Windows-1252", windows.into_owned()),
        ("UTF-16 LE, as Excel writes Unicode text", utf16(&format!("\u{feff}{tabs}"), u16::to_le_bytes)),
        ("UTF-16 BE", utf16(&format!("\u{feff}{LIST}"), u16::to_be_bytes)),
        ("UTF-16 without a mark", utf16(&semicolons, u16::to_le_bytes)),
    ];
    for (name, list) in lists {
        let rows = rows(&list);
        assert_eq!(rows.iter().map(short).collect::<Vec<_>>(), EXPECTED, "{name}");
        assert_eq!(name_of(&rows[0]), "Anna, Müller", "{name}");
    }
    let (japanese, _, _) = encoding_rs::SHIFT_JIS.encode("メールアドレス,氏名\nanna@firm.example,山田\n");
    let reading = Reading { encoding: Some(encoding_rs::SHIFT_JIS), app: None };
    assert_eq!(name_of(&rows_as(&japanese, reading)[0]), "山田");
}

#[test]
fn columns_come_in_any_order_and_language() {
    for (list, expected) in [
        ("Passwort;Nachname;Postfach\nabc def;Müller;anna@firm.example\n", "2 anna@firm.example abc def"),
        ("Contraseña,Correo electrónico\nabc def,anna@firm.example\n", "2 anna@firm.example abc def"),
        ("address\nanna@firm.example\n", "2 anna@firm.example -"),
        // An app password is taken before a password, wherever it stands.
        ("Password,App password,Mail\nx1,abc def,anna@firm.example\n", "2 anna@firm.example abc def"),
        ("Mail,App password,Password\nanna@firm.example,,x1\n", "2 anna@firm.example x1"),
    ] {
        assert_eq!(shorts(list.as_bytes()), [expected], "{list}");
    }
    let saleshandy = "smtpEmailAddress,smtpUserName,smtpPassword,smtpHost,smtpPort,smtpEncryption,imapUserName,imapHost,imapPort\n\
        anna@firm.example,anna@firm.example,abc,mail.firm.example,465,ssl,anna@firm.example,mail.firm.example,993\n";
    let rows = rows(saleshandy.as_bytes());
    let row = rows[0].row.as_ref().expect("it can be used");
    assert_eq!(row.smtp.as_ref().map(ToString::to_string).as_deref(), Some("mail.firm.example:465:tls"));
    assert_eq!(row.imap.as_ref().map(ToString::to_string).as_deref(), Some("mail.firm.example:993:tls"));
    assert_eq!(row.user, None, "the address, in the form that the server wants");
}

#[test]
fn lines_of_json_are_lists_too() {
    let list = concat!(
        r#"{"address":"anna@firm.example","app_password":"abc def","id":7,"smtp":"mail.firm.example:465:tls"}"#,
        "\r\n\n{\"address\":\"ben@firm.example\",\"app\":\"imacash\"}\n[1]\n{\"address\":\"carl@firm.example\"}",
    );
    let rows = rows(list.as_bytes());
    let expected = ["1 anna@firm.example abc def", "3 ben@firm.example -", "4 not-an-object", "5 carl@firm.example -"];
    assert_eq!(rows.iter().map(short).collect::<Vec<_>>(), expected);
    let Kept::Object(kept) = &rows[0].kept else { panic!("an object") };
    assert_eq!(kept.keys().collect::<Vec<_>>(), ["address", "id", "smtp"], "all of it but the code");
    assert_eq!(rows[1].row.as_ref().expect("usable").app.map(|app| app.id.as_str()), Some("imacash"));
}

#[test]
fn a_line_of_json_is_read_as_soon_as_it_is_there() {
    /// Gives one line, and then would keep whoever reads on waiting for ever.
    struct OneLine(bool);
    impl std::io::Read for OneLine {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            assert!(!std::mem::replace(&mut self.0, true), "nobody reads on");
            let line = b"{\"address\":\"anna@firm.example\"}\n";
            into[..line.len()].copy_from_slice(line);
            Ok(line.len())
        }
    }
    let mut rows = Rows::open(OneLine(false), Reading::default()).expect("it is a list");
    let entry = rows.next_entry().expect("it is read").expect("there is one");
    assert_eq!(short(&entry), "1 anna@firm.example -");
}

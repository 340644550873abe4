use proptest::prelude::*;

use super::*;

#[test]
fn one_bad_row_never_stops_another() {
    let long = "x".repeat(70_000);
    let list = format!(
        "address,app,smtp,note\n\
         nobody,,,\n\
         \"anna@firm.example,,,a quotation mark that never closes\n\
         ben@firm.example,,,\"two\nlines\"\n\
         \n\
         ,,,\n\
         carl@firm.example,nosuchapp,,\n\
         dora@firm.example,,mail.firm.example:25:plain,\n\
         emil@firm.example,,,one,two,three\n\
         {long},,,\n\
         fay@firm.example,,,{long}\n\
         gus@firm.example,,,\u{0}\n\
         hans@firm.example,,,last"
    );
    let expected = [
        "2 address",
        "3 quote-open",
        "4 ben@firm.example -",
        "7 unknown-app",
        "8 server-in-clear",
        "9 too-many-cells",
        "10 row-too-long",
        "11 row-too-long",
        "12 gus@firm.example -",
        "13 hans@firm.example -",
    ];
    assert_eq!(shorts(list.as_bytes()), expected);
    // As Excel for the Mac writes lines; the quotation mark is closed by another row's, or by none.
    for note in ["\"two\"".to_owned(), "two".to_owned(), format!("{}\"", "x".repeat(70_000))] {
        let bad = "address,note\r\"anna@firm.example,a\rben@firm.example,b\r";
        let read = shorts(format!("{bad}carl@firm.example,{note}\rd@firm.example,\r").as_bytes());
        assert_eq!(read[..2], ["2 quote-open", "3 ben@firm.example -"]);
        assert_eq!(read.last().map(String::as_str), Some("5 d@firm.example -"));
    }
}

#[test]
fn what_is_no_list_is_named() {
    let fault = |bytes: &[u8]| Rows::open(bytes, Reading::default()).err();
    assert_eq!(fault(b""), Some(ListFault::Empty));
    assert_eq!(fault(b"\xef\xbb\xbf \r\n\n"), Some(ListFault::Empty));
    assert_eq!(fault(b"PK\x03\x04rest of a workbook"), Some(ListFault::Workbook));
    assert_eq!(fault(b"name,phone\nAnna,1\n"), Some(ListFault::NoAddresses));
    assert_eq!(fault(b"anna@firm.example,secret\n"), Some(ListFault::NoAddresses), "no names of columns");
}

#[test]
fn a_code_is_kept_nowhere() {
    let list = "address,note,password,old pwd,team\n\
        anna@firm.example,her code is qzvwxkjyhpgfbdmr,qzvwxkjyhpgfbdmr,oldsecret99,sales\n\
        ben@firm.example,kcif yukb jejk mdju,,,sales\n\
        carl@firm.example,a,qzvwxkjyhpgfbdmr,b,c,qzvwxkjyhpgfbdmr\n";
    let rows = rows(list.as_bytes());
    let kept = format!("{:?}", rows.iter().map(|row| &row.kept).collect::<Vec<_>>());
    for code in ["qzvw", "kcif", "oldsecret99"] {
        assert!(!kept.contains(code), "{kept}");
        assert!(!format!("{rows:?}").contains(code));
    }
    assert!(kept.contains("sales"), "{kept}");
    // Shifted by a separator inside the code, and two cells in each other's places.
    for list in [
        "password,address,name\nSommer,kcif2024!,anna@firm.example,Anna\n",
        "address,password,name\nanna@firm.example,Sommer,kcif2024!,Anna\n",
        "address,password\nkcif yukb jejk mdju,anna@firm.example\n",
    ] {
        let rows = super::rows(list.as_bytes());
        assert!(rows[0].row.is_err() && !format!("{rows:?}").contains("kcif"), "{rows:?}");
    }
    let json = r#"{"address":"anna@firm.example","password":"qzvwxkjyhpgfbdmr","old":["x","qzvwxkjyhpgfbdmr"],"a":"kcif yukb jejk mdju"}"#;
    let rows = super::rows(json.as_bytes());
    assert!(!format!("{rows:?}").contains("qzvw") && !format!("{rows:?}").contains("kcif"), "{rows:?}");
    let deep = r#"{"address":"anna@firm.example","smtp":{"host":"a","password":"deep-1"},"more":[{"pwd":"deep-2","team":"sales"}],"password":"a\"b\\cdef","note":"is a\"b\\cdef"}"#;
    let rows = format!("{:?}", super::rows(deep.as_bytes()));
    assert!(rows.contains("sales") && !rows.contains("deep-") && !rows.contains("cdef"), "{rows}");
}

#[test]
fn a_row_that_changed_is_another_row_and_its_code_does_not_count() {
    let id = |list: &str| rows(list.as_bytes())[0].id;
    let first = id("address,password,team\nanna@firm.example,one-code,a\n");
    assert_eq!(id("address,password,team\nanna@firm.example,another-code,a\n"), first);
    assert_ne!(id("address,password,team\nanna@firm.example,one-code,b\n"), first);
    let reading = Reading { app: crate::handover::app("imacash"), encoding: None };
    let list = "address,password,team\nanna@firm.example,one-code,a\n";
    assert_ne!(rows_as(list.as_bytes(), reading)[0].id, first, "for another app it is tested again");
    // Written down in results: it may not change from version to version.
    assert_eq!(format!("{first:016x}"), "ccd9710a7fe0267d");
}

#[test]
fn a_formula_that_was_made_text_is_the_address_again() {
    let list = "address,app password\n'=cmd@firm.example,'=abc\n'+49@firm.example,\n";
    let rows = rows(list.as_bytes());
    let addresses: Vec<&str> = rows.iter().map(|row| row.typed.as_str()).collect();
    assert_eq!(addresses, ["=cmd@firm.example", "+49@firm.example"]);
    assert_eq!(short(&rows[0]), "2 =cmd@firm.example '=abc", "a password is somebody's own");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// Whatever stands in a file, it is read to its end, and no row is behind its number.
    #[test]
    fn any_bytes_are_read_to_their_end(bytes in proptest::collection::vec(any::<u8>(), 0..2000), json in any::<bool>()) {
        let head: &[u8] = if json { b"{}\n" } else { b"address,app\n" };
        let list = [head, &bytes].concat();
        let Ok(mut rows) = Rows::open(list.as_slice(), Reading::default()) else { return Ok(()) };
        let mut last = 0;
        while let Some(entry) = rows.next_entry().expect("memory is read") {
            prop_assert!(entry.number > last);
            last = entry.number;
        }
        prop_assert!(last <= 1 + list.iter().filter(|byte| matches!(byte, b'\n' | b'\r')).count() as u64 + 1);
    }

    #[test]
    fn a_row_is_read_as_it_was_written(cells in proptest::collection::vec("[ -~äß\n]{0,12}", 3), tail in "[ -~]{0,5}") {
        let row = results::csv_text(&[cells[0].clone(), cells[1].clone(), cells[2].clone() + &tail, "z@z.example".into()]);
        let list = format!("one,two,three,address\n{row}");
        let rows = rows(list.as_bytes());
        let Kept::Cells(kept) = &rows[0].kept else { panic!("cells") };
        prop_assert_eq!(&kept[3], "z@z.example");
        for (kept, cell) in kept.iter().zip(&cells[..2]) {
            prop_assert!(kept == cell || kept.is_empty() || cells::restored(cell) == kept, "{:?} {:?}", kept, cell);
        }
    }
}

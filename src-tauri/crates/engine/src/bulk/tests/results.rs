use std::fs;
use std::path::Path;

use super::super::results::csv_row;
use super::super::run::End;
use super::*;
use crate::check::LegPlan;
use crate::endpoint::Leg;
use crate::secret::Secret;

pub(super) fn csv_text(cells: &[String]) -> String {
    String::from_utf8(csv_row(b',', cells.iter().cloned()).to_vec()).expect("text")
}

const LIST: &str = "Address,Name\n=a@firm.example,\"Anna\nMüller\"\nb@firm.example,Ben\nc@firm.example,Carl\n";

fn style(form: Option<Format>, with_codes: bool) -> Style {
    Style::of(Rows::open(LIST.as_bytes(), Reading::default()).expect("a list").form(), form, with_codes)
}

fn finished(place: usize, end: End) -> Finished {
    let entry = rows(LIST.as_bytes()).remove(place);
    let row = entry.row.expect("usable");
    let proven =
        [(Leg::Smtp, "mail.firm.example:465:tls"), (Leg::Imap, "mail.firm.example:993:tls")].map(|(leg, server)| {
            let user = row.address.to_string();
            (leg, LegPlan { endpoint: server.parse().expect("a server"), user, public_only: false })
        });
    Finished {
        number: entry.number,
        id: entry.id,
        kept: entry.kept,
        address: row.address.to_string(),
        app: None,
        name: row.name,
        provider: None,
        proven: if end == End::Proven { proven.to_vec() } else { Vec::new() },
        end,
        hosts: Vec::new(),
        legs: Vec::new(),
        code: Some(Secret::new("kcifyukbjejkmdju".into())),
        at: 1_764_000_000,
    }
}

fn open(path: &Path, form: Option<Format>) -> Results {
    Results::open(path, style(form, false)).expect("results")
}

fn ids() -> Vec<(u64, u64)> {
    rows(LIST.as_bytes()).iter().map(|entry| (entry.number, entry.id)).collect()
}

#[test]
fn wherever_it_is_killed_it_goes_on() {
    for form in [None, Some(Format::Json)] {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("results");
        let mut results = open(&path, form);
        let empty = fs::read(&path).expect("a head").len();
        results.append(&finished(0, End::Proven), "It, \"works\".\nReally.").expect("written");
        let one = fs::read(&path).expect("one").len();
        results.append(&finished(1, End::NoCode), "No code.").expect("written");
        drop(results);
        let whole = fs::read(&path).expect("two");
        // A program may be killed, and a disk may fail, at any byte.
        for cut in 0..=whole.len() {
            fs::write(&path, &whole[..cut]).expect("written");
            let mut results = open(&path, form);
            let expected = if cut < one { 0 } else { 1 + usize::from(cut == whole.len()) };
            assert_eq!(results.count().0, expected, "cut at {cut} of {}", whole.len());
            let kept = fs::read(&path).expect("kept");
            assert_eq!(kept, whole[..[empty, one, whole.len()][expected]], "cut at {cut}");
            let done = results.done(false);
            for (place, (number, id)) in ids().into_iter().enumerate() {
                assert_eq!(done.has(number, id), place < expected);
                assert!(!done.has(number, id ^ 1), "another row");
            }
            if cut % 7 == 0 {
                results.append(&finished(2, End::Proven), "It works.").expect("written");
                drop(results);
                assert_eq!(open(&path, form).count().0, expected + 1);
            }
        }
    }
}

#[test]
fn the_last_result_of_a_row_counts_and_is_the_only_one_in_the_end() {
    for form in [None, Some(Format::Json)] {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("results");
        let mut results = open(&path, form);
        for (place, end) in [(0, End::Proven), (1, End::NoCode), (2, End::NoCode)] {
            results.append(&finished(place, end), "says").expect("written");
        }
        results.finish().expect("done");
        let mut results = open(&path, form);
        let (all, again) = (results.done(false), results.done(true));
        let rows = ids();
        assert!(rows.iter().all(|(number, id)| all.has(*number, *id)));
        assert_eq!(rows.iter().map(|(number, id)| again.has(*number, *id)).collect::<Vec<_>>(), [true, false, false]);
        results.append(&finished(1, End::Proven), "now").expect("written");
        drop(results);
        let killed = open(&path, form);
        assert_eq!(killed.count(), (3, 2));
        killed.finish().expect("done");
        let text = fs::read_to_string(&path).expect("text");
        assert_eq!((text.matches("no-code").count(), text.matches("now").count()), (1, 1), "{text}");
        assert_eq!(open(&path, form).count(), (3, 2));
    }
}

/// Whatever one row has in it, what was written of the others can be read again.
#[test]
fn no_row_is_too_long_for_results() {
    for form in [None, Some(Format::Json)] {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("results");
        let mut results = open(&path, form);
        let odd = "\u{1}".repeat(60_000);
        let kept = Kept::Cells(vec![odd.clone(), String::new()]);
        let long = Finished { kept, address: odd, ..finished(1, End::NoCode) };
        results.append(&finished(0, End::Proven), "It works.").expect("written");
        results.append(&long, "No code.").expect("written");
        results.append(&finished(2, End::Proven), "It works.").expect("written");
        drop(results);
        assert_eq!(open(&path, form).count(), (3, 2));
    }
}

#[test]
fn nobody_elses_file_is_touched_and_nobody_writes_beside() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("file");
    let fault = |form| Results::open(&path, style(form, false)).err();
    for text in
        ["{\"address\":\"anna@firm.example\"}", "{\"address\":\"anna@firm.example\"}\n", "a,b\n1,2\n", LIST, "x"]
    {
        for form in [None, Some(Format::Json)] {
            fs::write(&path, text).expect("written");
            assert_eq!(fault(form), Some(ResultsFault::OtherFile), "{text}");
            assert_eq!(fs::read_to_string(&path).expect("there"), text);
        }
    }
    fs::remove_file(&path).expect("removed");
    let results = open(&path, None);
    assert_eq!(fault(None), Some(ResultsFault::InUse));
    drop(results);
    assert_eq!(fault(None), None);
}

#[test]
fn a_code_is_written_only_where_somebody_asked_for_it() {
    for form in [Format::Csv, Format::Json] {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("results");
        let mut plain = Results::open(&path, style(Some(form), false)).expect("results");
        plain.append(&finished(0, End::Proven), "It works.").expect("written");
        let to = folder.path().join("handed-over.csv");
        hand_over(&mut plain, Handover::Plain, &to).expect("handed over");
        drop(plain);
        for file in [&path, &to] {
            assert!(!fs::read_to_string(file).expect("text").contains("kcif"));
        }
        fs::remove_file(&path).expect("removed");
        let mut asked = Results::open(&path, style(Some(form), true)).expect("results");
        asked.append(&finished(0, End::Proven), "It works.").expect("written");
        hand_over(&mut asked, Handover::Saleshandy, &folder.path().join("s.csv")).expect("handed over");
        asked.append(&finished(1, End::Proven), "It works.").expect("it goes on behind");
        drop(asked);
        assert!(fs::read_to_string(&path).expect("text").contains("kcifyukbjejkmdju"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&path).expect("there").permissions().mode() & 0o777, 0o600);
        }
        let again = Results::open(&path, style(Some(form), false)).err();
        assert_eq!(again, Some(ResultsFault::HasAppPasswords));
        assert_eq!(Results::open(&path, style(Some(form), true)).expect("results").count(), (2, 2));
    }
}

#[test]
fn what_is_handed_over_has_the_form_of_its_program_and_no_formula() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut results = Results::open(&folder.path().join("results.csv"), style(None, true)).expect("results");
    results.append(&finished(0, End::Proven), "It works.").expect("written");
    let formula = Finished { code: Some(Secret::new("=cmd|'x'".into())), ..finished(1, End::Proven) };
    results.append(&formula, "It works.").expect("written");
    results.append(&finished(2, End::NoCode), "No code.").expect("written");
    let to = folder.path().join("saleshandy.csv");
    let handed_over = hand_over(&mut results, Handover::Saleshandy, &to).expect("handed over");
    assert_eq!(handed_over, HandedOver { rows: 2, codes_left_out: 1, ..HandedOver::default() });
    let text = fs::read_to_string(&to).expect("text");
    let expected = "emailServiceProvider,fromFirstName,fromLastName,smtpEmailAddress,smtpUserName,smtpPassword,smtpHost,smtpPort,\
        smtpEncryption,imapEmailAddress,imapUserName,imapPassword,imapHost,imapPort\n\
        other,\"Anna\nMüller\",,'=a@firm.example,'=a@firm.example,kcifyukbjejkmdju,mail.firm.example,465,ssl,\
        '=a@firm.example,'=a@firm.example,kcifyukbjejkmdju,mail.firm.example,993\n\
        other,Ben,,b@firm.example,b@firm.example,,mail.firm.example,465,ssl,b@firm.example,b@firm.example,,mail.firm.example,993\n";
    assert_eq!(text, expected);
    // What was handed over can be a list again.
    assert_eq!(shorts(text.as_bytes()), ["2 =a@firm.example kcifyukbjejkmdju", "3 b@firm.example -"]);
    hand_over(&mut results, Handover::Saleshandy, &to).expect("written over its own");
    fs::write(&to, "mine").expect("written");
    assert_eq!(hand_over(&mut results, Handover::Saleshandy, &to), Err(ResultsFault::OtherFile));
}

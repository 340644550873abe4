//! The table of pastes (`pastes.tsv`): what a helpdesk would want of each.

use std::collections::{BTreeMap, BTreeSet};

use super::*;

const FORMATS: &str = include_str!("formats.toml");
const PASTES: &str = include_str!("pastes.tsv");

/// One line: whose format, what is pasted, the code that is taken (`-`: none), what is remarked, what was cleaned.
struct Row {
    format: &'static str,
    text: String,
    code: Option<String>,
    findings: Vec<String>,
    cleaned: Vec<String>,
}

/// The formats by name; `none` is a password without one.
pub(super) fn formats() -> BTreeMap<String, Option<CodeFormat>> {
    let formats: BTreeMap<String, CodeFormat> = toml::from_str(FORMATS).expect("formats");
    formats.into_iter().map(|(name, format)| (name, Some(format))).chain([("none".to_owned(), None)]).collect()
}

fn rows() -> Vec<Row> {
    let lines = PASTES.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let cells: Vec<&'static str> = line.split('\t').collect();
            let [format, text, code, findings, cleaned] = cells[..] else { panic!("five cells: {line}") };
            let list = |cell: &str| cell.split(',').filter(|item| *item != "-").map(str::to_owned).collect();
            let code = (code != "-").then(|| unescaped(code));
            Row { format, text: unescaped(text), code, findings: list(findings), cleaned: list(cleaned) }
        })
        .collect()
}

/// Undoes `\n`, `\r`, `\t` and `\u{…}`.
fn unescaped(cell: &str) -> String {
    let mut text = String::new();
    let mut rest = cell;
    while let Some((before, after)) = rest.split_once('\\') {
        text.push_str(before);
        let (c, taken) = match after.as_bytes() {
            [b'n', ..] => ('\n', 1),
            [b'r', ..] => ('\r', 1),
            [b't', ..] => ('\t', 1),
            [b'u', b'{', ..] => {
                let end = after.find('}').expect("a closing brace");
                let number = u32::from_str_radix(&after[2..end], 16).expect("a hexadecimal number");
                (char::from_u32(number).expect("a character"), end + 1)
            }
            _ => panic!("no such escape: {cell}"),
        };
        text.push(c);
        rest = &after[taken..];
    }
    text + rest
}

/// A finding as it stands in the table: its name, and after a colon what it carries.
fn finding_name(finding: Finding) -> String {
    let json = serde_json::to_value(finding).expect("a finding is plain data");
    let name = json["finding"].as_str().expect("a name").to_owned();
    match finding {
        Finding::TooShort { found, expected } | Finding::TooLong { found, expected } => {
            format!("{name}:{found}/{expected}")
        }
        Finding::LookAlikeLetter { script } => format!("{name}:{script}"),
        _ => name,
    }
}

fn cleaned_name(cleaned: Cleaned) -> String {
    let json = serde_json::to_value(cleaned).expect("plain data");
    format!("{}:{}", json["what"].as_str().expect("a name"), json["count"])
}

#[test]
fn every_paste_is_read_as_a_helpdesk_would() {
    let formats = formats();
    let mut wrong = Vec::new();
    for row in rows() {
        let pasted = read_code(&row.text, formats[row.format].as_ref(), ADDRESS);
        let code = pasted.secret.as_ref().map(|secret| secret.expose().to_owned());
        let findings: Vec<_> = pasted.findings.into_iter().map(finding_name).collect();
        let cleaned: Vec<_> = pasted.cleaned.into_iter().map(cleaned_name).collect();
        if (&code, &findings, &cleaned) != (&row.code, &row.findings, &row.cleaned) {
            let want = format!("{:?} {:?} {:?}", row.code, row.findings, row.cleaned);
            wrong.push(format!(
                "{} {:?}\n  is   {code:?} {findings:?} {cleaned:?}\n  want {want}",
                row.format, row.text
            ));
        }
    }
    assert!(wrong.is_empty(), "{} rows:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_table_is_large_and_without_repetitions() {
    let rows = rows();
    let different: BTreeSet<_> = rows.iter().map(|row| (row.format, &row.text)).collect();
    assert!(rows.len() > 399 && different.len() == rows.len(), "{} of {}", different.len(), rows.len());
    let used: BTreeSet<_> = rows.iter().map(|row| row.format).collect();
    assert_eq!(used.len(), formats().len(), "every format is pasted into");
}

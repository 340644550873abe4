//! SECURITY.md names a test for each promise: they are all there.

use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn every_promise_has_its_tests() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests lies in the workspace");
    let text = std::fs::read_to_string(root.join("SECURITY.md")).expect("SECURITY.md is there");
    let table = text.split("\n## ").find(|part| part.starts_with("What is promised")).expect("the part with the table");
    // After the heads and the line below them.
    let rows: Vec<&str> = table.lines().filter(|line| line.starts_with('|')).skip(2).collect();
    let mut files = BTreeSet::new();
    for row in &rows {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [_, file, names] = cells[..] else { panic!("three cells: {row}") };
        let file = file.trim_matches('`');
        let code = std::fs::read_to_string(root.join(file)).unwrap_or_else(|fault| panic!("{file}: {fault}"));
        let names: Vec<&str> = names.split(", ").map(|name| name.trim_matches('`')).collect();
        assert!(!names.contains(&""), "no test is named: {row}");
        for name in names {
            assert!(is_test(&code, name), "{file} has no test {name}");
        }
        files.insert(file);
    }
    assert!(rows.len() > 30 && files.len() > 20, "the table was read: {} rows, {} files", rows.len(), files.len());
    assert!(rows[0].trim_matches('|').split('|').next().is_some_and(|promise| !promise.trim().is_empty()));
}

/// Whether there is a function of this name under the sign of a test.
fn is_test(code: &str, name: &str) -> bool {
    let signs = ["fn ", "async fn "].map(|start| format!("{start}{name}("));
    let mut marked = false;
    for line in code.lines().map(str::trim) {
        if line.starts_with("#[test]") || line.starts_with("#[tokio::test") {
            marked = true;
        } else if marked && line.contains("fn ") {
            if signs.iter().any(|sign| line.starts_with(sign)) {
                return true;
            }
            marked = false;
        }
    }
    false
}

#[test]
fn a_helper_of_the_same_name_is_no_test() {
    let code = "#[test]\nfn one() {}\n\nfn two() {}\n\n#[tokio::test(flavor = \"multi_thread\")]\n#[ignore]\nasync fn three() {}\n";
    assert!(is_test(code, "one") && is_test(code, "three"));
    assert!(!is_test(code, "two") && !is_test(code, "four") && !is_test(code, "on"));
}

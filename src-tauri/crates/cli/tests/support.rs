//! `support`: numbers that are read back, in the terminal and on the help page, which must not differ.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use sparekey_engine::support::{Registry, SupportNumber, SupportScreen, SupportState, Table};
use sparekey_engine::texts::{SupportWords, Texts, support_page, support_words};
use sparekey_engine::view::{SpanStyle, Text};

/// Runs the page's script over {"typed", "words"} in each line, and tells what it says otherwise.
const COMPARE: &str = r#"
const vm = require("node:vm"), assert = require("node:assert");
const [page, ...lines] = require("node:fs").readFileSync(0, "utf8").split("\n\u0000\n");
const [, tables] = page.match(/<script type="application\/json" id="tables">(.*?)<\/script>/s);
const [, script] = page.match(/<script>(.*?)<\/script>/s);
const read = vm.runInNewContext(script + "; readNumber");
const known = JSON.parse(tables);
let compared = 0;
for (const line of lines) {
  const { typed, words } = JSON.parse(line);
  assert.deepStrictEqual(JSON.parse(JSON.stringify(read(known, typed))), words, typed);
  compared++;
}
console.log(compared);
"#;

fn support(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sparekey-cli"));
    command.args(["--lang", "en", "support"]).args(arguments).stdin(Stdio::null());
    command.output().expect("the program was built")
}

fn said(output: &Output) -> String {
    String::from_utf8([output.stdout.as_slice(), &output.stderr].concat()).expect("words are text")
}

fn refused() -> SupportNumber {
    SupportState::now(SupportScreen::TestFailed, Some("wrong-app-password"), Some("gmail")).number()
}

#[test]
fn a_number_is_read_back_in_words() {
    let digits = refused().digits();
    let groups = [&digits[..4], &digits[4..8], &digits[8..]];
    for arguments in [vec![digits.as_str()], groups.to_vec(), vec![&groups.join("-")]] {
        let output = support(&arguments);
        let words = said(&output);
        assert_eq!(output.status.code(), Some(0), "{words}");
        for part in
            ["Never ask for", "Step 6 of 7 · Test", "Google did not accept this app password", "Provider: Gmail"]
        {
            assert!(words.contains(part), "{part} is missing in {words}");
        }
    }
}

#[test]
fn a_script_gets_an_object() {
    let output = support(&["--json", &refused().digits()]);
    let answer: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let parts = ["number", "version", "step", "screen", "says", "provider"].map(|key| answer[key].clone());
    let version = env!("CARGO_PKG_VERSION");
    let expected = [json!(refused().digits()), json!(version), json!(6), json!("test-failed")];
    assert_eq!(parts[..4], expected);
    assert_eq!(parts[4..], [json!("wrong-app-password"), json!("gmail")]);
    let output = support(&["--json", "1234"]);
    let answer: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!((output.status.code(), &answer["error"]), (Some(2), &json!("too-short")));
}

#[test]
fn a_wrong_number_is_said_kindly_and_not_repeated() {
    let mut wrong = refused().digits();
    wrong.replace_range(11.., if wrong.ends_with('1') { "2" } else { "1" });
    for (typed, part) in [
        (wrong.as_str(), "read the number once more"),
        ("1", "There is one digit"),
        ("kcif yukb jejk mdju", "digits only"),
    ] {
        let output = support(&[typed]);
        let words = said(&output);
        assert_eq!(output.status.code(), Some(2), "{words}");
        assert!(words.contains(part) && !words.contains("kcif"), "{words}");
    }
    assert_eq!(support(&[]).status.code(), Some(2), "a number or the page");
}

#[test]
fn the_page_needs_nothing_else() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("support.html");
    let name = file.to_str().expect("a name");
    let output = support(&["--page", "--output", name]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let page = std::fs::read_to_string(&file).expect("the page");
    assert_eq!(page, support_page(&Texts::new("en")));
    assert_eq!(support(&["--page"]).stdout, page.as_bytes());
    assert!(page.contains("default-src 'none'; script-src 'sha256-"));
    for outside in ["http:", "https:", "src=", "href=", "url(", "@import", "fetch(", "innerHTML", "unsafe-"] {
        assert!(!page.contains(outside), "{outside}");
    }
    assert!(page.len() < 400_000, "it goes into a mail: {} bytes", page.len());
    assert_eq!(support(&["--page", "--output", name]).status.code(), Some(2), "it is not written over");
}

/// All screens with all that they say, with each provider in its turn; and what is no number.
#[test]
#[cfg_attr(windows, ignore = "Wine has no Node.js; what it compares is the same on every system")]
fn the_page_says_what_the_program_says() {
    let texts = Texts::new("en");
    let registry = Registry::embedded();
    let providers: Vec<u16> =
        std::iter::once(0).chain(registry.all(Table::Providers).map(|(_, number)| number)).collect();
    let mut numbers = Vec::new();
    for screen in SupportScreen::ALL {
        let table = screen.says().into_iter().flat_map(|table| registry.all(table));
        for says in std::iter::once(None).chain(table.map(|(id, _)| Some(id))) {
            let number = SupportState::now(*screen, says, None).number();
            numbers.push(SupportNumber { provider: providers[numbers.len() % providers.len()], ..number });
        }
    }
    let first = numbers[0];
    for (release, screen, says, provider) in
        [(99, 1, 0, 3), (1, 99, 0, 0), (1, 1, 1, 0), (1, 43, 99, 0), (1, 1, 0, 999)]
    {
        numbers.push(SupportNumber { release, screen, says, provider });
    }
    let mut typed: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    let digits = first.digits();
    typed.extend((0..16).map(|length| "1".repeat(length)));
    typed.extend((0..digits.len()).map(|at| {
        let mut heard = digits.clone();
        heard.replace_range(at..=at, if &heard[at..=at] == "7" { "8" } else { "7" });
        heard
    }));
    let odd =
        ['\u{85}', '\u{ad}', '\u{200b}', '\u{2066}', '\u{feff}', '\u{3000}', '–', '.', ',', 'x', '½', '\u{1d7d8}'];
    typed.extend(odd.map(|odd| format!("{}{odd}{}", &digits[..4], &digits[4..])));
    for nought in ['\u{ff10}', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}'] {
        let other = |digit: char| char::from_u32(u32::from(nought) + digit.to_digit(10)?);
        typed.push(digits.chars().filter_map(other).collect());
    }
    let mut input = vec![support_page(&texts)];
    input.extend(
        typed.iter().map(|typed| json!({"typed": typed, "words": on_page(&support_words(typed, &texts))}).to_string()),
    );
    let node = Command::new("node").args(["-e", COMPARE]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut node = node.expect("Node.js, which the window's page is built with too");
    node.stdin.take().expect("asked for").write_all(input.join("\n\0\n").as_bytes()).expect("it reads");
    let output = node.wait_with_output().expect("it ends");
    assert!(output.status.success(), "the page says something else");
    assert_eq!(said(&output).trim(), typed.len().to_string());
    assert!(typed.len() > 700, "these are all screens: {}", typed.len());
}

/// The words as the page's script gives them.
fn on_page(words: &SupportWords) -> Value {
    let paragraph = |text: &Text| -> Vec<Value> {
        text.iter().map(|span| json!([span.text, span.style != SpanStyle::Plain])).collect()
    };
    let details: Vec<_> = words.details.iter().map(|detail| json!([detail.label, detail.value])).collect();
    json!({
        "fault": words.read.err().map(|fault| fault.name()),
        "title": words.title,
        "text": words.text.iter().map(paragraph).collect::<Vec<_>>(),
        "details": details,
    })
}

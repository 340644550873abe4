//! What it says, byte by byte, where it writes it, and how it ends.

use std::fs;

use sparekey_tests::certificates::Authority;
use sparekey_tests::program::Home as HomeHere;

use crate::program::{Home, windows_path};

/// Error text as people paste it, in the code page of nobody.
const PASTED: &str = "535 5.7.8 Ошибка: неверный пароль — błąd „hasło”\n";

fn homes() -> (Home, HomeHere) {
    let root = Authority::new().root_pem();
    (Home::trusting(&root), HomeHere::trusting(&root))
}

#[test]
fn it_writes_the_same_bytes_as_the_program_of_this_system() {
    let (there, here) = homes();
    let offline = ["detect", "--offline", "Anna@Gmail.com", "anna@gmial.com", "jürgen@müller.example", "nobody"];
    let explained = |lang| ["--lang", lang, "explain", "--provider", "gmail"];
    let guided = |lang| ["--lang", lang, "guide", "--provider", "gmail", "--app", "imacash"];
    let listed = |lang| ["--lang", lang, "setup", "--practice", "--failure", "list"];
    let apps = ["apps"];
    let mut cases: Vec<(&[&str], &str)> = vec![(&offline, ""), (&apps, "")];
    let all: Vec<_> = ["ar", "ja", "pl"].map(|lang| (explained(lang), guided(lang), listed(lang))).into();
    for (explained, guided, listed) in &all {
        cases.extend([(&explained[..], PASTED), (&guided[..], ""), (&listed[..], "")]);
    }
    for (arguments, input) in cases {
        let (ours, theirs) = (here.run(arguments, input), there.run(arguments, input));
        assert_eq!(theirs.text(), ours.stdout, "{arguments:?}");
        assert_eq!((theirs.code, &theirs.stderr), (ours.code, &ours.stderr), "{arguments:?}");
        assert!(!theirs.stdout.contains(&b'\r') && !theirs.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn it_speaks_the_language_of_windows() {
    let (there, here) = homes();
    let arguments = ["explain", "--provider", "gmail", "--text", "Username and Password not accepted"];
    for (locale, lang) in [("pl_PL", "pl"), ("ja_JP", "ja"), ("ar_EG", "ar"), ("pt_BR", "pt-BR"), ("en_US", "en")] {
        let expected = here.run(&[&["--lang", lang], &arguments[..]].concat(), "");
        let run = there.run_where_people_speak(locale, &arguments);
        assert_eq!(run.text(), expected.stdout, "{locale}");
    }
}

#[test]
fn it_ends_with_the_same_numbers() {
    let (there, _) = homes();
    let all: [(&[&str], &str, i32); 6] = [
        (&["--version"], "", 0),
        (&["--help"], "", 0),
        (&["code", "--provider", "gmail"], "kcif yukb jejk mdju", 0),
        (&["code", "--provider", "gmail"], "kcif yukb jejk mdj", 1),
        (&["check"], "", 2),
        (&["--lang", "tlh", "apps"], "", 2),
    ];
    for (arguments, input, code) in all {
        let run = there.run(arguments, input);
        assert_eq!(run.code, Some(code), "{arguments:?}: {} {}", run.text(), run.stderr);
    }
}

/// Refused sign-ins are counted in the settings folder: in one whose name is as odd as names of people are.
#[test]
fn its_folder_may_have_any_name() {
    let (there, _) = homes();
    fs::create_dir_all(there.state()).unwrap();
    fs::write(there.state().join("sign-ins.json"), sign_ins()).unwrap();
    let run = there.check("kcifyukbjejkmdju", &["--json", "--address", "name@gmail.com"]);
    let verdict = run.verdict();
    assert_eq!((&verdict["smtp"]["hold"], run.code), (&"too-many-refused".into(), Some(1)), "{verdict}");
    let kept = fs::read_to_string(there.state().join("sign-ins.json")).unwrap();
    assert_eq!(kept.matches("name@gmail.com").count(), 3, "{kept}");

    let page = there.state().join("Hilfe für 日本.html");
    let guide = ["--lang", "ja", "guide", "--provider", "gmail", "--app", "imacash", "--output"];
    let run = there.run(&[&guide[..], &[&windows_path(&page)]].concat(), "");
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let printed =
        there.run(&["--lang", "ja", "guide", "--provider", "gmail", "--app", "imacash", "--format", "html"], "");
    assert_eq!(fs::read_to_string(page).unwrap().trim_end(), printed.text().trim_end());
}

fn sign_ins() -> String {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    let entry = |id: u64| serde_json::json!({"id": id, "place": "google", "account": "name@gmail.com", "at": now - 120 + id, "open": false});
    serde_json::json!({"version": 1, "attempts": [entry(1), entry(2), entry(3)]}).to_string()
}

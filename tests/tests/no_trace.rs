//! A whole job, looked at from everywhere: no trace of the code in anything that was written or shown.

use std::sync::{Arc, Mutex, PoisonError};

use sparekey_engine::provider::Catalogue;
use sparekey_engine::view::{ChoiceId, FieldId, Press};
use sparekey_platform::FileSettings;
use sparekey_tests::practice_page::make_app_password;
use sparekey_tests::traces::Haystack;
use sparekey_tests::walk::Walk;

/// Collects every record of every library at every level.
struct Collector(Mutex<String>);

impl log::Log for Collector {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let line = format!("{} {} {}\n", record.level(), record.target(), record.args());
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push_str(&line);
    }

    fn flush(&self) {}
}

static LOG: Collector = Collector(Mutex::new(String::new()));

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_job_leaves_no_trace_of_the_code() {
    log::set_logger(&LOG).expect("the only logger of this test program");
    log::set_max_level(log::LevelFilter::Trace);
    log::error!("the collector collects");

    let folder = tempfile::tempdir().expect("a folder for settings");
    let panics = Arc::new(Mutex::new(String::new()));
    let heard = panics.clone();
    std::panic::set_hook(Box::new(move |info| {
        heard.lock().unwrap_or_else(PoisonError::into_inner).push_str(&format!("{info}\n"));
    }));

    let practice = sparekey_practice::start().expect("practice needs loopback only");
    let catalogue = Catalogue::practice(&practice.provider_toml()).expect("practice's own provider");
    let catalogue: &'static Catalogue = Box::leak(Box::new(catalogue));
    let settings = Arc::new(FileSettings::new(Some(folder.path().to_owned())));
    let walk = Walk::start(catalogue, true, practice.network(), settings);

    walk.choose(ChoiceId::App, "itfin").press(Press::Continue);
    walk.types(FieldId::Address, "you@practice.example").types(FieldId::DisplayName, "You").press(Press::Continue);
    walk.choose(ChoiceId::TwoStepOn, "yes").press(Press::Continue).press(Press::OpenAppPasswords);
    walk.until("the page to open", |_| !walk.seen.opened.lock().expect("no panic").is_empty());
    let page = walk.seen.opened.lock().expect("no panic")[0].clone();
    let right = make_app_password(&page, "ITFin");
    let wrong = "qzjvwxkpbfyhgmtd";

    walk.press(Press::Continue);
    walk.until("the keychain", |view| view.screen_key == "paste");
    walk.code(wrong).press(Press::Continue);
    walk.screen("test-ended");
    walk.press(Press::CopyReport).press(Press::NewCode).press(Press::OpenAppPasswords).press(Press::Continue);
    walk.until("the keychain", |view| view.screen_key == "paste");
    walk.code(&right).press(Press::Continue);
    walk.until("the proof", |view| view.actions.iter().any(|action| action.press == Press::Continue));
    walk.press(Press::Continue);
    let sheet = walk.screen("hand-over");
    assert_eq!(sheet.lang, "en");
    walk.press(Press::CopySettings).press(Press::CopyReport);
    for row in 0..12 {
        walk.copy_row(row);
    }
    walk.choose(ChoiceId::OnlyYours, "yes").press(Press::Save);
    walk.until("saved", |_| !walk.seen.saved.lock().expect("no panic").is_empty());
    walk.press(Press::AppAccepted);
    walk.screen("finished");
    walk.close();
    drop(practice);
    let _ = std::panic::take_hook();

    let mut haystack = Haystack::default();
    haystack.add("log", LOG.0.lock().expect("no panic").clone());
    haystack.add("panics", panics.lock().expect("no panic").clone());
    haystack.add("views", walk.views_as_json());
    haystack.add("copied texts", walk.seen.copied.lock().expect("no panic").join("\n"));
    haystack.add("saved accounts", format!("{:?}", walk.seen.saved.lock().expect("no panic")));
    haystack.add_folder(folder.path());
    assert!(haystack.len() > 10_000, "there is something to look through");
    assert_eq!(walk.seen.saved.lock().expect("no panic")[0].1, 16, "the code itself was saved");
    for code in [right.as_str(), &right.replace(' ', ""), wrong] {
        assert_eq!(haystack.traces_of(code), [], "no trace");
    }
}

//! Parts of the computer that panic, a wizard that does, a page that fails, and a computer that slept.

use super::*;
use crate::view::{ButtonKind, PageFault, Screen};

/// The screen is one of a fault, and nothing on it was typed or said by a panic.
fn assert_calm(view: &View) {
    assert_eq!(view.screen_key, "fault");
    assert_eq!(view.heading, "Something went wrong in Sparekey");
    let words = words(view);
    assert!(words.contains("Sparekey 0.") && words.contains("fault: "), "{words}");
    for secret in [CODE, "name@gmail.com", "a part of the computer panics"] {
        assert!(!words.contains(secret), "{secret} in {words}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_part_that_panics_leaves_a_calm_screen_and_everything_where_it_was() {
    for (part, press) in [
        (Part::ReadClipboard, Press::Paste),
        (Part::Probe, Press::TryKeychain),
        (Part::OpenPage, Press::OpenAppPasswords),
        (Part::WriteClipboard, Press::CopyLink),
    ] {
        let computer = Arc::new(Computer::default());
        let shown = start(&computer);
        shown.walk_to_the_code();
        shown.session.submit_code(Secret::new(CODE.into()));
        if part == Part::OpenPage || part == Part::WriteClipboard {
            shown.press(Press::Back);
        }
        let before = shown.session.view().screen_key;
        *computer.panics.lock().unwrap() = Some(part);
        shown.press(press);
        let fault = shown.until("fault", |view| view.screen_key == "fault");
        assert_calm(&fault);
        assert!(words(&fault).contains("Everything you entered is still here."), "{part:?}");
        shown.press(Press::CopyReport);
        shown.until("the report", |view| view.actions.iter().any(|button| button.label == "Report copied"));
        let report = computer.copied.lock().unwrap().clone();
        assert!(report.starts_with("Sparekey 0.") && report.contains("fault: "), "{report}");
        assert!(!report.contains("gmail") && !report.contains(CODE));
        shown.press(Press::Resume);
        let after = shown.session.view().screen_key;
        // The keychain may have answered meanwhile.
        assert_eq!(after.split('-').next(), before.split('-').next(), "{part:?}: {after}");
        if part == Part::OpenPage || part == Part::WriteClipboard {
            shown.press(Press::Continue);
        }
        assert!(shown.session.state().wizard.loses_on_closing(), "{part:?}: the code is still there");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn settings_that_panic_are_settings_that_fail() {
    let computer = Arc::new(Computer { panics: Mutex::new(Some(Part::Load)), ..Computer::default() });
    let shown = start(&computer);
    assert!(words(&shown.session.view()).contains("could not read what it had kept"));
    *computer.panics.lock().unwrap() = Some(Part::Store);
    shown.choose(ChoiceId::App, "imacash");
    shown.until("a note", |view| words(view).contains("could not write to its folder"));
    shown.walk_to_the_code();
    shown.session.settle();
    assert_eq!(step_kept(computer.kept.lock().unwrap().as_deref().expect("kept")), Step::Paste, "the next works");
}

/// A reducer or a screen that panics: the wizard is not trusted any more.
fn lose(shown: &Shown) -> View {
    shown.session.state().breaks = true;
    shown.press(Press::Back);
    shown.session.view()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wizard_that_panics_is_begun_anew_where_it_was() {
    let computer = Arc::new(Computer::default());
    let shown = start(&computer);
    shown.walk_to_the_code();
    shown.session.submit_code(Secret::new(CODE.into()));
    let fault = lose(&shown);
    assert_calm(&fault);
    assert!(words(&fault).contains("Only a password has to be entered once more."));
    // What is pressed on a screen that is gone does nothing.
    shown.press(Press::Continue).types(FieldId::Address, "else@gmail.com");
    assert_eq!(shown.session.view().screen_key, "fault");
    shown.press(Press::Resume);
    let view = shown.session.view();
    assert!(view.screen_key.starts_with("paste"), "{}", view.screen_key);
    assert!(!shown.session.state().wizard.loses_on_closing(), "the code is gone");
    shown.press(Press::Back).press(Press::Back).press(Press::Back);
    assert!(words(&shown.session.view()).contains("name@gmail.com"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn going_on_into_the_same_fault_leads_back_further_each_time() {
    let shown = start(&Arc::new(Computer::default()));
    shown.walk_to_the_code();
    lose(&shown);
    shown.press(Press::Resume);
    lose(&shown);
    shown.press(Press::Resume);
    let view = shown.session.view();
    assert_eq!(view.screen_key, "app", "from the first step");
    lose(&shown);
    let fault = shown.session.view();
    assert!(words(&fault).contains("Begin again"), "{fault:?}");
    shown.press(Press::StartAgain);
    shown.press(Press::Continue);
    assert_eq!(shown.session.view().screen_key, "app", "nothing is chosen");
    // Once something went well, the next fault is the first again.
    shown.walk_to_the_code();
    lose(&shown);
    assert!(shown.press(Press::Resume).session.view().screen_key.starts_with("paste"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_page_says_of_itself_is_a_place_in_the_report() {
    let computer = Arc::new(Computer::default());
    let shown = start(&computer);
    shown.walk_to_the_code();
    // What was asked of the computer on the way is still answered meanwhile.
    let mut before = shown.session.view();
    for _ in 0..50 {
        tokio::time::sleep(Duration::from_millis(100)).await;
        let now = shown.session.view();
        if std::mem::replace(&mut before, now).revision == before.revision {
            break;
        }
    }
    shown.session.act(Input::PageBroke { fault: PageFault::NotDrawn, line: 3, column: 4711 });
    assert_eq!(shown.session.view().revision, before.revision, "a page that fails at each view gets no new one");
    assert!(before.screen_key.starts_with("paste"));
    shown.press(Press::CopyReport);
    shown.until("the report", |view| view.announcement.as_ref().is_some_and(|said| said.text == "Copied"));
    assert!(computer.copied.lock().unwrap().contains("fault: page 3:4711 (notdrawn)"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_window_closes_without_a_word_unless_a_code_would_be_lost() {
    let shown = start(&Arc::new(Computer::default()));
    assert!(shown.session.may_close());
    shown.walk_to_the_code();
    assert!(shown.session.may_close(), "there is no code yet");
    shown.session.submit_code(Secret::new(CODE.into()));
    assert!(!shown.session.may_close());
    let closing = shown.session.view().closing.expect("it is asked");
    assert!(words(&shown.session.view()).contains("Google shows it only once"), "{closing:?}");
    shown.press(Press::Stay);
    assert_eq!(shown.session.view().closing, None);
    assert!(!shown.session.may_close(), "it is asked again");
    assert!(shown.session.may_close(), "who closes it once more means it");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_language_chosen_on_the_screen_of_a_fault_stays() {
    let computer = Arc::new(Computer::default());
    let shown = start(&computer);
    shown.choose(ChoiceId::Language, "fr").walk_to_the_code();
    *computer.panics.lock().unwrap() = Some(Part::ReadClipboard);
    shown.press(Press::Paste);
    shown.until("fault", |view| view.screen_key == "fault" && view.lang == "fr");
    shown.choose(ChoiceId::Language, "de");
    assert_eq!(shown.session.view().lang, "de");
    assert_eq!(shown.press(Press::Resume).session.view().lang, "de");
    shown.session.settle();
    assert!(computer.kept.lock().unwrap().as_deref().is_some_and(|kept| kept.contains(r#""language":"de""#)));
    lose(&shown);
    shown.choose(ChoiceId::Language, "es").press(Press::Resume);
    let view = shown.session.view();
    assert!(view.lang == "es" && view.screen_key.starts_with("paste"), "{} {}", view.lang, view.screen_key);
}

/// A test under way, of servers that say nothing.
fn testing(computer: &Arc<Computer>) -> Shown {
    let shown = start(computer);
    shown.walk_to_the_code();
    shown.session.submit_code(Secret::new(CODE.into()));
    shown.press(Press::Continue);
    shown.until("test", |view| view.screen_key.starts_with("test-running"));
    shown
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_computer_that_slept_is_nobodys_failure() {
    let computer = Arc::new(Computer::default());
    let shown = testing(&computer);
    *computer.slept.lock().unwrap() = Duration::from_secs(3600);
    let view = shown.until("end", |view| view.screen_key.starts_with("test-ended"));
    assert_eq!(view.heading, "Your computer was asleep");
    let Screen::Test { failures, .. } = &view.screen else { panic!("the test: {view:?}") };
    assert!(failures.is_empty(), "{failures:?}");
    assert!(view.actions.iter().any(|button| button.press == Press::Test && button.kind == ButtonKind::Primary));
    assert!(shown.session.state().wizard.loses_on_closing(), "the code is still there");
    shown.press(Press::Test);
    assert!(shown.session.view().screen_key.starts_with("test-running"), "it is tested again");
    shown.press(Press::CancelTest);
    let view = shown.session.view();
    assert_ne!(view.heading, "Your computer was asleep", "that was another test");
}

//! The main job on the practice mailbox, in a language that is chosen on the way.

use sparekey_tests::desktop::Keyring;
use sparekey_tests::practice_page::make_app_password;
use sparekey_tests::window::Window;

use super::Tongue;
use crate::ground::{PRACTICE_ADDRESS, assert_no_trace, bare_desktop, need_window, rows, test_with};

#[test]
fn the_main_job_is_walked_in_each_language() {
    if !need_window(&[]) {
        return;
    }
    for tongue in Tongue::all() {
        let desktop = bare_desktop(Keyring::Unlocked);
        let window = Window::open(&desktop, &["--practice"]);
        let look = |screen: &str| {
            assert_eq!(window.screen(), screen);
            tongue.look(&window, &format!("job-{screen}"));
        };
        window.choose("app", "itfin");
        // Whatever was chosen before stays.
        window.speak(tongue.lang);
        window.find("[data-choice='app'] [value='itfin']:checked");
        window.wait_until(|| window.texts("h1") == [tongue.say("app-heading")]);
        look("app");
        window.press("continue");
        window.wait_for_screen("address");
        window.fill("address", PRACTICE_ADDRESS);
        window.find("[data-found]");
        window.fill("display-name", "You");
        look("address");
        window.press("continue");
        window.wait_for_screen("two-step");
        window.choose("two-step-on", "yes");
        look("two-step");
        window.press("continue");
        window.wait_for_screen("get-code");
        window.press("open-app-passwords");
        window.find("[data-press='continue'].primary");
        look("get-code");
        let code = make_app_password(&desktop.wait_for_page(0).parse().unwrap(), "ITFin");
        window.press("continue");
        window.wait_for_screen("paste");
        look("paste");
        window.press("type-instead");
        window.find("input[data-code]");
        look("paste");
        test_with(&window, &code);
        window.find("[data-lane='smtp'][data-state='done']");
        window.wait_until(|| window.texts("h1") == [tongue.say("test-heading-both")]);
        look("test");
        window.press("continue");
        window.wait_for_screen("hand-over");
        let rows = rows(&window);
        for value in ["smtp.practice.example", "imap.practice.example", "465", "993", PRACTICE_ADDRESS] {
            assert!(rows.iter().any(|(_, shown)| shown == value), "{value} in {rows:?}");
        }
        window.click("[data-row]:has(.secret) button");
        window.find(".copied .secret");
        assert_eq!(desktop.clipboard().as_deref(), Some(code.replace(' ', "").as_str()), "as it was proven");
        look("hand-over");
        window.choose("only-yours", "yes");
        window.press("save");
        window.wait_until(|| window.whole_text().contains(&tongue.say("say-saved")));
        window.press("app-accepted");
        window.wait_for_screen("finished");
        look("finished");
        drop(window);
        assert_no_trace(&desktop, &[&code]);
    }
}

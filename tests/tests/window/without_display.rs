//! The window where there is no display.

use sparekey_engine::texts::{LANGUAGES, Texts};
use sparekey_tests::certificates::Authority;
use sparekey_tests::program::Home;
use sparekey_tests::{Need, need};

#[test]
fn without_a_display_it_says_so_and_ends() {
    if !need(&[Need::Display]) {
        return;
    }
    let home = Home::trusting(&Authority::new().root_pem());
    // None at all, and one that nobody has: tests get theirs from Xvfb, which counts up from 0.
    for (display, sentence) in [(None, "start-no-display"), (Some(":47110"), "start-no-window")] {
        for arguments in [&[][..], &["--practice"]] {
            for language in LANGUAGES {
                let run = home.run_window(display, language, arguments);
                let ground = format!("{display:?} {arguments:?} {language}");
                assert_eq!(run.code, Some(4), "{ground}: {} {}", run.stdout, run.stderr);
                // That and nothing else: no word of a panic either.
                assert_eq!(run.stderr, format!("{}\n", Texts::new(language).say(sentence)), "{ground}");
                assert!(run.stderr.contains("sparekey-cli setup"), "{ground}: {}", run.stderr);
                assert!(run.took.as_secs() < 10, "{ground}: it took {:?}", run.took);
            }
        }
    }
}

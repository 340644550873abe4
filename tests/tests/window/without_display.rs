//! The window where there is no display.

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
    for display in [None, Some(":47110")] {
        for arguments in [&[][..], &["--practice"]] {
            let run = home.run_window(display, arguments);
            assert_eq!(run.code, Some(4), "{display:?} {arguments:?}: {} {}", run.stdout, run.stderr);
            assert!(run.stderr.contains("In a terminal, run: sparekey-cli setup"), "{}", run.stderr);
            assert!(!run.stderr.contains("panicked"), "{}", run.stderr);
            assert!(run.took.as_secs() < 10, "it took {:?}", run.took);
        }
    }
}

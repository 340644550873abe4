//! A second start brings the window forward that is open already.

use std::time::{Duration, Instant};

use crate::ground::{bare_desktop, need_window};
use sparekey_tests::desktop::{Desktop, Keyring};
use sparekey_tests::window::{Window, start_again};

/// Exit code of a start whose other window does not answer.
const SILENT: i32 = 5;
/// A second start opens no window, so that it ends sooner than one could be seen.
const AT_ONCE: Duration = Duration::from_secs(5);

#[test]
fn a_second_start_brings_the_first_window_forward() {
    if !need_window(&[]) {
        return;
    }
    let desktop = bare_desktop(Keyring::Missing);
    let practice = Window::open(&desktop, &["--practice"]);
    assert_eq!(windows(&desktop).len(), 1);
    let first = windows(&desktop).remove(0);

    minimise(&desktop, &first);
    let start = Instant::now();
    assert_eq!(start_again(&desktop, &["--practice"]), (Some(0), String::new()));
    assert!(start.elapsed() < AT_ONCE, "it took {:?}", start.elapsed());
    practice.wait_until(|| active(&desktop).as_ref() == Some(&first));
    assert_eq!(windows(&desktop), [&*first], "no second window");
    practice.wait_for_screen("app");

    // Real work is no practice: it has a window of its own, and so it stays.
    let real = Window::open(&desktop, &[]);
    assert_eq!(windows(&desktop).len(), 2);
    assert_eq!(start_again(&desktop, &["--practice"]).0, Some(0));
    practice.wait_until(|| active(&desktop).as_ref() == Some(&first));
    assert_eq!(start_again(&desktop, &["--version"]).0, Some(0));

    // One that hangs is told of, in words, and nothing waits for it for ever.
    practice.stop();
    let said = std::thread::scope(|scope| {
        let again = scope.spawn(|| start_again(&desktop, &["--practice"]));
        let message = || desktop.output_of("xdotool", &["search", "--onlyvisible", "--name", "^Sparekey$"]);
        let three = || message().is_some_and(|found| found.lines().count() == 3);
        real.wait_until(three);
        real.wait_until(|| {
            desktop.keys(&["Return"]);
            again.is_finished()
        });
        again.join().unwrap()
    });
    practice.go_on();
    assert_eq!(said.0, Some(SILENT), "{}", said.1);
    assert!(said.1.contains("Sparekey is open already, but its window does not answer."), "{}", said.1);
    practice.wait_for_screen("app");

    // Where it has ended, the next start opens a window.
    practice.kill();
    Window::open(&desktop, &["--practice"]).wait_for_screen("app");
}

/// The windows of Sparekey's that can be seen.
fn windows(desktop: &Desktop) -> Vec<String> {
    let found = desktop.output_of("xdotool", &["search", "--onlyvisible", "--name", "^Sparekey$"]);
    found.unwrap_or_default().lines().map(str::to_owned).collect()
}

/// The window that has the focus.
fn active(desktop: &Desktop) -> Option<String> {
    desktop.output_of("xdotool", &["getactivewindow"]).map(|found| found.trim().to_owned())
}

fn minimise(desktop: &Desktop, window: &str) {
    desktop.output_of("xdotool", &["windowminimize", "--sync", window]).expect("the window goes");
    assert_eq!(windows(desktop), [""; 0]);
}

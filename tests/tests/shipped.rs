//! The window as it is shipped, against an environment that would open it to others. Needs the release build.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may stop where its ground is missing")]

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::time::Duration;

use sparekey_tests::desktop::{Desktop, Keyring};
use sparekey_tests::program::shipped;
use sparekey_tests::shown::Shown;
use sparekey_tests::{Need, need, window};

/// What was opened: ports of the inspector, and windows besides the wizard's.
#[derive(Debug, PartialEq, Eq)]
struct Opened {
    ports: usize,
    windows: usize,
}

#[test]
fn the_environment_opens_no_inspector() {
    if !need(&[Need::Screen, Need::OtherPrograms]) {
        return;
    }
    let desktop = Desktop::start("", Keyring::Missing);
    // The tests' build leaves the environment as it is: this is what the variables do.
    let open = opened(&desktop, &window::sparekey());
    assert!(open.ports > 0 && open.windows > 0, "the test sees an inspector where there is one: {open:?}");
    let shut = opened(&desktop, &shipped("SPAREKEY_SHIPPED", "sparekey"));
    assert_eq!(shut, Opened { ports: 0, windows: 0 });
}

fn opened(desktop: &Desktop, program: &Path) -> Opened {
    let ports = [(); 2].map(|()| {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        listener.local_addr().unwrap().port()
    });
    let [binary, http] = ports.map(|port| format!("127.0.0.1:{port}"));
    let variables = [
        ("WEBKIT_INSPECTOR_SERVER", binary.as_str()),
        ("WEBKIT_INSPECTOR_HTTP_SERVER", &http),
        ("TAURI_WEBVIEW_AUTOMATION", "true"),
        ("GTK_DEBUG", "interactive"),
    ];
    let shown = Shown::start(desktop, program, &variables, &["--practice"]);
    // Both open with the first window; this is long after it.
    std::thread::sleep(Duration::from_secs(2));
    let ports = ports.iter().filter(|port| TcpStream::connect((Ipv4Addr::LOCALHOST, **port)).is_ok()).count();
    let windows = desktop.output_of("xdotool", &["search", "--onlyvisible", "--class", "sparekey"]);
    let windows = windows.unwrap_or_default().lines().count();
    assert!(windows > 0, "the wizard's own window is there");
    drop(shown);
    Opened { ports, windows: windows - 1 }
}

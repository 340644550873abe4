//! The window names the cause that the command line names, of the same servers.

use crate::ground::{ADDRESS, CODE, Ground, fill_in_servers, need_window, on_to_the_password, test_with};
use serde_json::Value;
use sparekey_tests::certificates::{Authority, Flaw};
use sparekey_tests::decoys::ClosedPort;
use sparekey_tests::desktop::{Desktop, Keyring};
use sparekey_tests::program::Home;
use sparekey_tests::servers::MailServers;
use sparekey_tests::window::Window;

#[test]
fn the_cause_is_the_one_that_the_command_line_names() {
    if !need_window(Ground::NEEDS) {
        return;
    }
    let authority = Authority::new();
    let servers = MailServers::start(&authority.issue(Flaw::None), &[(ADDRESS, CODE)]);
    let desktop = Desktop::start(&authority.root_pem(), Keyring::Unlocked);
    let (window, home) = (Window::open(&desktop, &[]), Home::trusting(&authority.root_pem()));
    let (closed, ports) = (ClosedPort::new(), servers.ports);
    // The port for reading is closed, is one for sending, and begins in clear.
    for (number, (imap, expected)) in [
        (closed.port(), "connection-refused"),
        (ports.submissions, "wrong-server-or-port"),
        (ports.submission, "wrong-server-or-port"),
    ]
    .into_iter()
    .enumerate()
    {
        if number == 0 {
            fill_in_servers(&window, ports.submissions, imap);
            on_to_the_password(&window);
            test_with(&window, CODE);
        } else {
            window.press("change-servers");
            window.wait_for_screen("address");
            window.fill("imap-port", &imap.to_string());
            on_to_the_password(&window);
            window.find("main[data-screen-key='paste'] [data-filled='true']");
            window.press("continue");
            window.wait_for_key("test-ended");
        }
        let [smtp, imap] = [ports.submissions, imap].map(|port| format!("localhost:{port}:tls"));
        let run = home.check(CODE, &["--json", "--address", ADDRESS, "--smtp", &smtp, "--imap", &imap]);
        let found = run.lines().pop().unwrap_or_else(|| panic!("no verdict: {}", run.stderr))["imap"].take();
        assert_eq!(found["cause"], expected, "{found}");
        assert_eq!(detail(&window, "Cause"), found["cause"], "{found}");
        assert_eq!(detail(&window, "What the server said"), found["facts"]["server_line"], "{found}");
    }
}

/// A detail of the one failure that is shown, folded as it is; null where there is none.
fn detail(window: &Window, label: &str) -> Value {
    assert!(window.has("details"), "{}", window.whole_text());
    window.script(&format!(
        "const names = [...document.querySelectorAll('details dt')];
         const name = names.find((name) => name.textContent.trim() === {label:?});
         return name ? name.nextElementSibling.textContent.trim() : null"
    ))
}

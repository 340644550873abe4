//! The wizard in a terminal, answered over a pipe.

use sparekey_tests::certificates::Authority;
use sparekey_tests::program::Home;
use sparekey_tests::terminal::Terminal;

use crate::cases::{Case, cases};
use crate::each;
use crate::face::{ADDRESS, CODE, Ground, Running, check_trusting};

/// It trusts no authority but the system's: what differs before a certificate, and that nobody knows it.
const ASKED: [&str; 7] = [
    "both are not there",
    "nobody sends",
    "clear where TLS is wanted",
    "an alert where clear is wanted",
    "hangs up at STARTTLS",
    "250-mail.example.com\\r\\n250-XXXXXXXA\\r\\n250 AUTH PLAIN\\r\\n where STARTTLS is wanted",
    "both show a certificate: of a stranger",
];

#[test]
fn the_wizard_in_a_terminal_says_the_same() {
    let mut all = cases();
    all.retain(|case| ASKED.contains(&case.name.as_str()));
    assert_eq!(all.len(), ASKED.len());
    let ground = Ground::new();
    let nobody = Authority::new().root_pem();
    let wrong = each(&all, |case| {
        let said = check_trusting(&ground, case, &nobody);
        let mut check: Vec<String> = said.legs.into_iter().filter_map(|leg| leg.cause).collect();
        // What fails for the same reason is said once.
        check.dedup();
        let setup = by_setup(&ground, case, &nobody);
        (check.is_empty() || check != setup).then(|| format!("{}: {check:?}, {setup:?}", case.name))
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The causes that `sparekey-cli setup` shows.
fn by_setup(ground: &Ground, case: &Case, roots_pem: &str) -> Vec<String> {
    let running = Running::start(ground, case);
    let home = Home::trusting(roots_pem);
    let mut wizard = Terminal::start(home.command(&["setup"]));
    wizard.hear("Step 1 of 7");
    wizard.answer(&["Another app", "It sends and reads mail", ""]);
    wizard.hear("Step 2 of 7");
    wizard.answer(&[ADDRESS]);
    wizard.hear("Your mail servers");
    for (first, (_, port, security)) in [2, 6].into_iter().zip(running.legs(case)) {
        let [host, number] = [first, first + 1].map(|offer: usize| offer.to_string());
        let mode = (first + if security == "tls" { 2 } else { 3 }).to_string();
        wizard.answer(&[&host, "localhost", &number, &port.to_string(), &mode]);
    }
    wizard.answer(&[""]);
    for step in ["Step 3 of 7", "Step 4 of 7"] {
        wizard.hear(step);
        wizard.answer(&[""]);
    }
    wizard.hear("Step 5 of 7");
    wizard.hear("The password:");
    wizard.answer(&[CODE]);
    wizard.hear("Taken over");
    wizard.answer(&[""]);
    let end = wizard.hear("Details for support");
    let causes = end.lines().filter_map(|line| line.trim().strip_prefix("Cause: "));
    causes.map(|cause| cause.replace('-', "")).collect()
}

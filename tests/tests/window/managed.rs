//! A computer that an organisation looks after: the app, the servers and whom to trust are settled, and nothing is saved.

use crate::ground::{ADDRESS, CODE, Ground, assert_no_trace, need_window, on_to_the_password, settings, test_with};
use sparekey_tests::Need;
use sparekey_tests::certificates::{Authority, Flaw};
use sparekey_tests::desktop::{Desktop, Keyring};
use sparekey_tests::organisation::Organisation;
use sparekey_tests::servers::MailServers;
use sparekey_tests::window::Window;

const SERVICE: &str = "org.sparekey.app";
/// The line in the foot.
const LINE: &str = ".call [aria-haspopup='dialog']";

#[test]
fn what_the_organisation_has_set_is_said_kept_and_proven() {
    if !need_window(&[Ground::NEEDS, &[Need::Namespaces]].concat()) {
        return;
    }
    let authority = Authority::new();
    let servers = MailServers::start(&authority.issue(Flaw::None), &[(ADDRESS, CODE)]);
    let (smtp, imap) = (servers.ports.submissions, servers.ports.imaps);
    let organisation = Organisation::with_policy(&format!(
        "app = \"itfin\"\nproviders = [\"gmail\"]\nsaving = false\nportal-probe = false\nsaved = true\n\
         extra-ca = '''{}'''\n[servers.\"mailbox.example\"]\nsmtp = \"localhost:{smtp}:tls\"\n\
         imap = \"localhost:{imap}:tls\"\nuser = \"address\"\n",
        authority.root_pem()
    ));
    // The desktop itself trusts somebody else.
    let desktop = Desktop::start(&Authority::new().root_pem(), Keyring::Unlocked).looked_after_by(organisation);
    let window = Window::open(&desktop, &[]);

    // One app, and it is chosen.
    assert_eq!(window.texts("[data-choice='app'] label").len(), 1, "{}", window.whole_text());
    window.wait_for_words("Your organisation has chosen this app");
    assert_eq!(window.text(LINE), "Looked after by your organisation");
    window.click(LINE);
    window.wait_for_words("What your organisation has set");
    for words in
        ["The settings are for ITFin", "mailbox.example", "Sparekey test authority", "does not know the key saved"]
    {
        window.wait_for_words(words);
    }
    window.assert_accessible();
    window.pictures("organisation");
    window.click("dialog[open] .close");
    window.press("continue");
    window.wait_for_screen("address");

    // Somebody else's mailbox ends here, before any effort.
    window.fill("address", "anna@yahoo.com");
    window.wait_for_words("This mailbox cannot be used here");
    window.assert_it_fits();
    // Nothing about servers is asked.
    window.fill("address", ADDRESS);
    window.wait_for_words("Your organisation has set the servers");
    assert!(!window.has("[data-field='smtp-host']") && !window.has("[data-field='imap-host']"));
    window.fill("display-name", "Anna Example");
    window.pictures("organisation-servers");
    on_to_the_password(&window);
    test_with(&window, CODE);
    assert_eq!(window.text("h1"), "Connected successfully");
    window.wait_for_words("Sparekey test authority");
    window.pictures("organisation-proven");
    servers.wait_for_log(&format!("Login: user=<{ADDRESS}>"));
    window.press("continue");
    window.wait_for_screen("hand-over");
    window.wait_for_words("switched saving off");
    assert!(!window.has("[data-press='save']") && !window.has("[data-choice='save-own-password']"));
    assert!(!desktop.secrets_of(SERVICE).contains("secret = "), "{}", desktop.secrets_of(SERVICE));

    window.press("app-accepted");
    window.wait_for_screen("finished");
    window.quit();
    let kept = std::fs::read_to_string(settings(&desktop)).unwrap_or_default();
    assert!(!kept.contains(ADDRESS), "{kept}");
    assert_no_trace(&desktop, &[CODE]);
}

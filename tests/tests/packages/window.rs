//! The installed window: real keys go in, and what a screen reader is told comes out.

use std::path::Path;
use std::time::Duration;

use sparekey_tests::certificates::Authority;
use sparekey_tests::desktop::{Desktop, Keyring};
use sparekey_tests::practice_page::make_app_password;

use crate::clean_root::CleanRoot;
use crate::screen::{Part, Role, Screen, wait_for};

/// More stops than any screen has.
const STOPS: usize = 50;
const ADDRESS: &str = "you@practice.example";
/// Where X servers are reached.
const DISPLAYS: &str = "/tmp/.X11-unix";

/// From the first screen of practice to the last, with the program that the package brought.
pub(crate) fn the_practice_job_is_walked_to_its_end(root: &CleanRoot, home: &Path) {
    let desktop = Desktop::start(&Authority::new().root_pem(), Keyring::Missing);
    let screen = Screen::of(&desktop);
    root.show(desktop.folder());
    root.show(Path::new(DISPLAYS));
    let mut command = desktop.command("/usr/sbin/chroot");
    // A person's environment: settings where they belong, and pages opened by what the package depends on.
    for name in ["SPAREKEY_STATE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR"] {
        command.env_remove(name);
    }
    command.env("PATH", "/usr/bin:/bin").env("HOME", home).env("BROWSER", desktop.folder().join("bin/xdg-open"));
    command.arg(root.root()).args(["/usr/bin/sparekey", "--practice"]);
    let program = desktop.start_program(&mut command, "sparekey");

    walk(&Hands { desktop: &desktop, screen: &screen });

    // Closed by its own button; what was started is gone before anything is counted.
    assert!(wait_for(|| program.has_ended().then_some(())).is_some(), "it does not close: {}", desktop.logs());
    drop(program);
    drop(screen);
    root.hide(Path::new(DISPLAYS));
    root.hide(desktop.folder());
}

fn walk(hands: &Hands<'_>) {
    let Hands { desktop, .. } = *hands;
    hands.arrive("Which app is this for?");
    hands.tab_to(Role::CHOICE, "");
    desktop.keys(&["space"]);
    hands.down_to("ITFin");
    desktop.keys(&["Return"]);

    hands.arrive("Which address should ITFin use?");
    hands.tab_to(Role::ENTRY, "Your e-mail address");
    desktop.types(ADDRESS);
    hands.tab_to(Role::ENTRY, "The name that people see");
    desktop.types("You");
    desktop.keys(&["Return"]);

    hands.arrive("Two-step sign-in must be on");
    hands.tab_to(Role::CHOICE, "Yes, it is on");
    desktop.keys(&["space", "Return"]);

    hands.arrive("Get the app password from Practice Mail");
    hands.press("Open Practice Mail's page");
    // Opened by the package's own dependency; a person would make the app password there.
    let code = make_app_password(&desktop.wait_for_page(0).parse().unwrap(), "ITFin");
    hands.press("I have copied it");

    hands.arrive("Paste the 16 letters from Practice Mail");
    hands.press("Type it instead");
    hands.arrive_at(Role::ENTRY, "The app password");
    desktop.types(&code);
    desktop.keys(&["Return"]);
    hands.arrive_at(Role::BUTTON, "Clear");
    hands.press("Test the connection");

    hands.arrive("Connected successfully");
    hands.press("Put it into ITFin");

    hands.arrive("Put these into ITFin");
    hands.press("Copy Password");
    let bare: String = code.split_whitespace().collect();
    let copied = wait_for(|| desktop.clipboard().filter(|text| text.split_whitespace().collect::<String>() == bare));
    assert!(copied.is_some(), "the proven app password is what the app gets");
    hands.press("ITFin took it");

    hands.arrive("ITFin is set up");
    hands.press("Close Sparekey");
}

struct Hands<'a> {
    desktop: &'a Desktop,
    screen: &'a Screen,
}

impl Hands<'_> {
    /// Waits for the screen with this heading.
    fn arrive(&self, heading: &str) {
        self.screen.wait_for(Role::HEADING, heading);
    }

    fn arrive_at(&self, role: Role, name: &str) {
        self.screen.wait_for(role, name);
    }

    /// Goes to a button by Tab and presses it.
    fn press(&self, button: &str) {
        self.tab_to(Role::BUTTON, button);
        self.desktop.keys(&["Return"]);
    }

    /// Presses Tab until it is there.
    fn tab_to(&self, role: Role, name: &str) {
        for _ in 0..STOPS {
            self.desktop.keys(&["Tab"]);
            std::thread::sleep(Duration::from_millis(50));
            let there = |part: &Part| part.role == role && part.name.contains(name);
            if self.screen.focused().as_ref().is_some_and(there) {
                return;
            }
        }
        panic!("{role:?} “{name}” is not reached by the keyboard in:\n{}", self.screen.whole());
    }

    /// Presses the Down key until the choice with this name is taken.
    fn down_to(&self, name: &str) {
        for _ in 0..STOPS {
            if self.screen.focused().is_some_and(|part| part.name.contains(name)) {
                return;
            }
            self.desktop.keys(&["Down"]);
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("{name} is not reached in:\n{}", self.screen.whole());
    }
}

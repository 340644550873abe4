//! The clipboard without a screen, with a screen that is not there, and on a real X server.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};

use sparekey_engine::ports::{Clipboard, ClipboardFault};
use sparekey_engine::secret::Secret;
use sparekey_platform::SystemClipboard;

use crate::support::{self, Group};

#[test]
fn no_screen() {
    inside("clipboard::no_screen", &[], is_unavailable);
}

#[test]
fn a_screen_that_is_not_there() {
    inside("clipboard::a_screen_that_is_not_there", &[("DISPLAY", ":9876")], is_unavailable);
}

#[test]
fn a_wayland_screen_that_is_not_there() {
    inside("clipboard::a_wayland_screen_that_is_not_there", &[("WAYLAND_DISPLAY", "nobody")], is_unavailable);
}

#[test]
fn copies_and_takes_only_its_own_code_off_again() {
    let test = "clipboard::copies_and_takes_only_its_own_code_off_again";
    if support::inside().is_none() && !support::has_tools(test, &["Xvfb"]) {
        return;
    }
    let screen = support::inside().is_none().then(Screen::start);
    let display = screen.as_ref().map(|screen| screen.display.as_str()).unwrap_or_default();
    inside(test, &[("DISPLAY", display)], || {
        let (ours, another_program) = (SystemClipboard::new(), SystemClipboard::new());
        assert_eq!(ours.read(), Err(ClipboardFault::Empty));
        ours.write("smtp.example.com").unwrap();
        assert_eq!(another_program.read().unwrap().as_str(), "smtp.example.com");

        let code = Secret::new("kcifyukbjejkmdju".into());
        ours.write_code(&code).unwrap();
        assert_eq!(another_program.read().unwrap().as_str(), code.expose());
        ours.clear_code(&code).unwrap();
        assert_eq!(another_program.read(), Err(ClipboardFault::Empty));

        another_program.write("the person's own words").unwrap();
        ours.clear_code(&code).unwrap();
        assert_eq!(ours.read().unwrap().as_str(), "the person's own words", "what is not ours stays");
    });
}

fn is_unavailable() {
    let clipboard = SystemClipboard::new();
    let code = Secret::new("kcifyukbjejkmdju".into());
    assert_eq!(clipboard.read(), Err(ClipboardFault::Unavailable));
    assert_eq!(clipboard.write("x"), Err(ClipboardFault::Unavailable));
    assert_eq!(clipboard.write_code(&code), Err(ClipboardFault::Unavailable));
    assert_eq!(clipboard.clear_code(&code), Err(ClipboardFault::Unavailable));
}

fn inside(test: &str, environment: &[(&str, &str)], part: fn()) {
    if support::inside().is_some() {
        return part();
    }
    let home = tempfile::tempdir().unwrap();
    support::run_inside(test, "all", home.path(), &[], environment);
}

/// An X server without a screen, on a number that it chooses itself.
struct Screen {
    display: String,
    _server: Group,
}

impl Screen {
    fn start() -> Self {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten", "tcp"]).process_group(0);
        let mut server = Group(command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap());
        let mut number = String::new();
        BufReader::new(server.0.stdout.take().unwrap()).read_line(&mut number).unwrap();
        Self { display: format!(":{}", number.trim()), _server: server }
    }
}

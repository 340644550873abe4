//! The wizard at a terminal: what is typed there shows, except where it is hidden.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test")]

use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};

const PATIENCE: Duration = Duration::from_secs(60);
const COLUMNS: usize = 60;
const ROWS: usize = 50;
/// What every page ends with.
const NUMBER: &str = "press Enter:";
const CODE: &str = "wqzt hbnv xkrd pmlc";

/// What a terminal shows: rows above the screen too, which one can scroll back to.
struct Shown {
    rows: Vec<Vec<char>>,
    column: usize,
    row: usize,
    /// Bytes of a control sequence, or of a character, that has not ended.
    begun: Vec<u8>,
}

impl Shown {
    fn take(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.begun.push(*byte);
            match self.begun.as_slice() {
                [0x1b] | [0x1b, b'['] => continue,
                [0x1b, b'[', .., last] if !(0x40..0x7f).contains(last) => continue,
                [0x1b, b'[', number @ .., last] => {
                    let (number, last) = (String::from_utf8_lossy(number).into_owned(), *last);
                    self.obey(&number, last);
                }
                bytes => match std::str::from_utf8(bytes) {
                    Ok(text) => self.print(text.chars().next().unwrap()),
                    Err(_) => continue,
                },
            }
            self.begun.clear();
        }
    }

    fn obey(&mut self, number: &str, last: u8) {
        let top = self.rows.len().saturating_sub(ROWS);
        match last {
            b'A' => self.row = self.row.saturating_sub(number.parse().unwrap_or(1)).max(top),
            b'J' if number.is_empty() => {
                self.rows[self.row].truncate(self.column);
                self.rows[self.row + 1..].iter_mut().for_each(Vec::clear);
            }
            _ => panic!("an unknown control sequence: {number}{}", char::from(last)),
        }
    }

    fn print(&mut self, c: char) {
        match c {
            '\r' => return self.column = 0,
            '\n' => self.row += 1,
            _ => {
                if self.column == COLUMNS {
                    (self.row, self.column) = (self.row + 1, 0);
                }
                self.grow();
                let row = &mut self.rows[self.row];
                row.resize(row.len().max(self.column + 1), ' ');
                row[self.column] = c;
                self.column += 1;
            }
        }
        self.grow();
    }

    fn grow(&mut self) {
        self.rows.resize(self.rows.len().max(self.row + 1), Vec::new());
    }

    /// The words, in one line: a terminal breaks them anywhere.
    fn words(&self) -> String {
        let rows = self.rows.iter().map(|row| row.iter().collect::<String>());
        rows.map(|row| row.trim().to_owned()).collect::<Vec<_>>().join(" ")
    }
}

struct Terminal {
    child: Child,
    keys: File,
    shown: Arc<Mutex<Shown>>,
}

impl Terminal {
    fn start(folder: &Path, arguments: &[&str], kind: &str, typed_before: &str) -> Self {
        let ours = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&ours).unwrap();
        unlockpt(&ours).unwrap();
        let size = Winsize { ws_row: ROWS as u16, ws_col: COLUMNS as u16, ws_xpixel: 0, ws_ypixel: 0 };
        tcsetwinsize(&ours, size).unwrap();
        let theirs = ptsname(&ours, Vec::new()).unwrap().into_string().unwrap();
        let open = || File::options().read(true).write(true).open(&theirs).unwrap();
        let mut keys = File::from(ours);
        keys.write_all(typed_before.as_bytes()).unwrap();
        // Its controlling terminal, where hidden input is read from.
        let mut command = Command::new("setsid");
        command.arg("--ctty").arg(env!("CARGO_BIN_EXE_sparekey-cli")).args(["--lang", "en"]).args(arguments);
        for desktop in ["DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"] {
            command.env_remove(desktop);
        }
        for folder_of in ["HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "SPAREKEY_STATE"] {
            command.env(folder_of, folder);
        }
        command.env("TERM", kind).stdin(open()).stdout(open()).stderr(open());
        let child = command.spawn().unwrap();
        let shown = Arc::new(Mutex::new(Shown { rows: vec![Vec::new()], column: 0, row: 0, begun: Vec::new() }));
        let (screen, mut output) = (Arc::clone(&shown), keys.try_clone().unwrap());
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            // Fails once nobody has the other side open any more.
            while let Ok(length @ 1..) = output.read(&mut bytes) {
                screen.lock().unwrap().take(&bytes[..length]);
            }
        });
        Self { child, keys, shown }
    }

    /// Types, once the newest page shows these words, and this prompt as the last thing.
    fn answer(&mut self, to: &str, prompt: &str, answer: &str) {
        self.see(to, prompt);
        self.keys.write_all(format!("{answer}\n").as_bytes()).unwrap();
    }

    /// Waits until the newest page shows these words, and ends with that; gives all that is shown then.
    fn see(&self, words: &str, end: &str) -> String {
        let until = Instant::now() + PATIENCE;
        loop {
            let shown = self.shown.lock().unwrap().words();
            let page = &shown[shown.rfind("Step ").unwrap_or_default()..];
            if page.contains(words) && page.trim_end().ends_with(end) {
                return shown;
            }
            assert!(Instant::now() < until, "it never showed \"{words}\" and \"{end}\", but:\n{shown}");
            thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Whether any group of the code stands there.
fn holds_code(shown: &str) -> bool {
    CODE.split(' ').any(|group| shown.contains(group)) || shown.contains(&CODE.replace(' ', "")[..6])
}

#[test]
fn a_code_at_the_wrong_prompt_is_taken_off_the_screen_and_is_no_answer() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::start(folder.path(), &["setup", "--practice"], "xterm", "");
    // Longer than the rest of the row.
    terminal.answer("Step 1 of 7", NUMBER, &format!("{CODE}          "));
    let shown = terminal.see("stood on the screen for a moment", NUMBER);
    assert!(shown.contains("looks like an app password") && !holds_code(&shown), "{shown}");
    assert!(shown.contains("Step 1 of 7"), "nothing else went: {shown}");

    terminal.answer("Step 1 of 7", NUMBER, "ImaCash");
    terminal.answer("(*) ImaCash", NUMBER, "");
    // The number of the field, and its own prompt.
    terminal.answer("Step 2 of 7", NUMBER, "1");
    terminal.answer("Step 2 of 7", "Your e-mail address:", CODE);
    let shown = terminal.see("stood on the screen for a moment", NUMBER);
    assert!(!holds_code(&shown), "{shown}");

    terminal.answer("Step 2 of 7", NUMBER, "you@practice.example");
    terminal.answer("Practice Mail", NUMBER, "");
    terminal.answer("Step 3 of 7", NUMBER, "1");
    terminal.answer("(*)", NUMBER, "");
    terminal.answer("Step 4 of 7", NUMBER, "");
    terminal.answer("http://127.0.0.1:", NUMBER, "");
    // In one word, which no other provider's codes are known by.
    terminal.answer("Step 5 of 7", NUMBER, &CODE.replace(' ', ""));
    let shown = terminal.see("Nothing shows while you type", "The app password:");
    assert!(shown.matches("stood on the screen for a moment").count() == 3 && !holds_code(&shown), "{shown}");
    // What was asked for next is hidden.
    terminal.keys.write_all(format!("{CODE}\n").as_bytes()).unwrap();
    let shown = terminal.see("**** **** **** ****", NUMBER);
    assert!(!holds_code(&shown), "{shown}");
    // A password of its owner's making cannot be told from a slip of the fingers: it goes off the screen too.
    terminal.answer("****", NUMBER, "Geh31m! und mehr");
    let shown = terminal.see("Nothing was taken over: only a number", NUMBER);
    assert!(!shown.contains("31m"), "{shown}");
}

#[test]
fn what_was_typed_before_it_was_asked_for_is_taken_off_too() {
    let folder = tempfile::tempdir().unwrap();
    let terminal =
        Terminal::start(folder.path(), &["setup", "--practice"], "xterm", &format!("App password:\n{CODE}\n"));
    let shown = terminal.see("stood on the screen for a moment", NUMBER);
    assert!(!holds_code(&shown), "{shown}");
    assert!(shown.contains("Step 1 of 7"), "the page stands there: {shown}");
}

#[test]
fn a_terminal_that_erases_nothing_is_said_to_show_it_still() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::start(folder.path(), &["setup", "--practice"], "dumb", "");
    terminal.answer("Step 1 of 7", NUMBER, CODE);
    let shown = terminal.see("still stands on the screen", NUMBER);
    assert!(holds_code(&shown) && shown.contains("looks like an app password"), "{shown}");
}

#[test]
fn a_code_in_the_place_of_a_sentence_goes_too() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("list.csv");
    std::fs::write(&list, "email,smtp host,smtp port\nanna@mailbox.invalid,mail.mailbox.invalid,465\n").unwrap();
    let bulk = ["bulk", "--with-app-passwords", list.to_str().unwrap()];
    let mut terminal = Terminal::start(folder.path(), &bulk, "xterm", "");
    terminal.answer("If you want that", "", CODE);
    let shown = terminal.see("stood on the screen for a moment", "");
    assert!(!holds_code(&shown), "{shown}");
}

//! The wizard in the terminal, walked over a pipe on the practice mailbox: no screen, no keychain, no network.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(60);

/// The running program, and what it said.
struct Wizard {
    child: Child,
    answers: Option<ChildStdin>,
    said: Arc<Mutex<String>>,
    /// How much of it was looked at.
    seen: usize,
}

impl Wizard {
    fn start(folder: &Path) -> Self {
        Self::start_with(folder, &[])
    }

    fn start_with(folder: &Path, arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sparekey-cli"));
        for desktop in ["DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"] {
            command.env_remove(desktop);
        }
        for folder_of in ["HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "SPAREKEY_STATE"] {
            command.env(folder_of, folder);
        }
        // Wine would open the page in a browser of the system beneath; without one, its address is shown.
        command.env("WINEDLLOVERRIDES", "mscoree,mshtml,winebrowser.exe=");
        command.args(["setup", "--practice"]).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
        command.stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut out = child.stdout.take().unwrap();
        let said = Arc::new(Mutex::new(String::new()));
        let listener = Arc::clone(&said);
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            let mut all = Vec::new();
            while let Ok(length @ 1..) = out.read(&mut bytes) {
                all.extend_from_slice(&bytes[..length]);
                *listener.lock().unwrap() = String::from_utf8_lossy(&all).into_owned();
            }
        });
        Self { answers: child.stdin.take(), child, said, seen: 0 }
    }

    /// Answers, once it has said this since the last answer.
    fn answer(&mut self, to: &str, answer: &str) -> String {
        let before = self.hear(to);
        writeln!(self.answers.as_ref().unwrap(), "{answer}").unwrap();
        before
    }

    /// Waits until it has said this, and a prompt after it; gives what it said since the last answer.
    fn hear(&mut self, words: &str) -> String {
        let until = Instant::now() + PATIENCE;
        loop {
            let said = self.said.lock().unwrap().clone();
            let new = &said[self.seen..];
            if let Some(at) = new.find(words)
                && new[at..].trim_end().ends_with(':')
            {
                let heard = new.to_owned();
                self.seen = said.len();
                return heard;
            }
            assert!(Instant::now() < until, "it never said \"{words}\", but:\n{said}");
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Up to step 5, with the field for typing open; gives the provider whose page was named.
    fn up_to_the_code(&mut self) -> Provider {
        let provider = self.up_to_step_5();
        self.answer("Step 5 of 7", "Type it instead");
        provider
    }

    fn up_to_step_5(&mut self) -> Provider {
        self.answer("Step 1 of 7", "ImaCash");
        self.answer("(*) ImaCash", "");
        self.answer("Step 2 of 7", "you@practice.example");
        self.answer("Practice Mail", "");
        self.answer("Step 3 of 7", "1");
        self.answer("(*)", "");
        self.answer("Step 4 of 7", "");
        let page = self.answer("http://127.0.0.1:", "");
        let (_, port) = page.split_once("http://127.0.0.1:").unwrap();
        Provider { host: format!("127.0.0.1:{}", &port[..port.find('/').unwrap()]) }
    }

    /// What it says to whoever started it, once it has ended.
    fn complaint(&mut self) -> String {
        let mut complaint = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut complaint).unwrap();
        complaint
    }

    fn end(&mut self) -> ExitStatus {
        drop(self.answers.take());
        let until = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(Instant::now() < until, "it did not end:\n{}", self.said.lock().unwrap());
            thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Wizard {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The practice provider's pages, used as a browser uses them.
struct Provider {
    host: String,
}

impl Provider {
    fn make_code(&self) -> String {
        self.post("/two-step", "");
        self.post("/app-passwords", "name=ImaCash");
        let page = self.ask("GET", "/app-passwords", "");
        let is_group = |word: &str| word.len() == 4 && word.bytes().all(|letter| letter.is_ascii_lowercase());
        let words: Vec<&str> = page.split(|c: char| !c.is_ascii_alphanumeric()).collect();
        let code = words.windows(4).find(|words| words.iter().copied().all(is_group));
        code.unwrap_or_else(|| panic!("a code stands on {page}")).join(" ")
    }

    fn post(&self, path: &str, form: &str) {
        let answer = self.ask("POST", path, form);
        assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    }

    fn ask(&self, method: &str, path: &str, form: &str) -> String {
        let host = &self.host;
        let mut socket = TcpStream::connect(host).unwrap();
        let length = form.len();
        let head =
            format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nConnection: close\r\n");
        let body = format!("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{form}");
        socket.write_all((head + &body).as_bytes()).unwrap();
        let mut answer = String::new();
        socket.read_to_string(&mut answer).unwrap();
        answer
    }
}

#[test]
fn the_whole_job() {
    let folder = tempfile::tempdir().unwrap();
    let mut wizard = Wizard::start(folder.path());
    let code = wizard.up_to_the_code().make_code();
    wizard.answer("Step 5 of 7", &code);
    wizard.answer("**** **** **** ****", "");
    let proven = wizard.answer("Step 6 of 7", "");
    assert!(proven.contains("smtp.practice.example") && !proven.contains("  !"), "{proven}");
    let sheet = wizard.answer("Step 7 of 7", "");
    assert!(sheet.contains("SMTP server: smtp.practice.example"), "{sheet}");
    // Nobody copied the code here, so it asks once more.
    wizard.answer("You have not copied", "Finish without copying it");
    wizard.hear("All done");
    assert_eq!(wizard.end().code(), Some(0), "nothing is left to do");
    assert_eq!(wizard.complaint(), "");
    let said = wizard.said.lock().unwrap().clone();
    assert!(!said.contains(&code) && !said.contains(&code.replace(' ', "")), "the code was shown:\n{said}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "practice writes nothing");
}

#[test]
fn a_wrong_code_is_said_to_be_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let mut wizard = Wizard::start(folder.path());
    let code = wizard.up_to_the_code().make_code();
    let wrong: String = code.chars().rev().collect();
    wizard.answer("Step 5 of 7", &wrong);
    wizard.answer("**** **** **** ****", "");
    let failed = wizard.hear("Step 6 of 7");
    assert!(failed.contains("wrong-app-password"), "{failed}");
}

#[test]
fn a_code_that_cannot_be_one_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let mut wizard = Wizard::start(folder.path());
    wizard.up_to_the_code();
    wizard.answer("Step 5 of 7", "123456");
    let named = wizard.hear("Step 5 of 7");
    assert!(named.contains("  !") && !named.contains("123456"), "{named}");
}

#[test]
fn a_code_at_the_prompt_for_numbers_is_told_where_it_goes() {
    let folder = tempfile::tempdir().unwrap();
    let mut wizard = Wizard::start(folder.path());
    let code = wizard.up_to_the_code().make_code();
    wizard.answer("Step 5 of 7", "");
    wizard.answer("Type a number", &code);
    let told = wizard.answer("Nothing was taken over", "Use this");
    assert!(told.contains("\u{201c}Use this\u{201d}"), "{told}");
    assert!(!told.contains(&code), "{told}");
    assert_eq!(told.matches("Type a number").count(), 1, "it asks once: {told}");
    wizard.answer("The app password", &code);
    wizard.hear("**** **** **** ****");
}

/// Nothing can be copied or pasted by a button without a desktop: Enter leads on all the same. Windows and macOS always
/// have a clipboard.
#[test]
#[cfg(not(any(windows, target_os = "macos")))]
fn enter_does_not_try_again_what_cannot_work_here() {
    let folder = tempfile::tempdir().unwrap();
    let mut wizard = Wizard::start(folder.path());
    let provider = wizard.up_to_step_5();
    wizard.answer("Step 5 of 7", "");
    let page = wizard.answer("cannot read what you copied", "");
    assert!(page.contains("Type it instead [Enter]"), "{page}");
    wizard.answer("The app password", &provider.make_code());
    wizard.answer("**** **** **** ****", "");
    wizard.answer("Step 6 of 7", "");
    wizard.answer("Step 7 of 7", "");
    let page = wizard.answer("You have not copied", "");
    assert!(page.contains("Copy the app password [Enter]"), "it was not tried yet: {page}");
    let page = wizard.answer("Copying did not work", "");
    assert!(page.contains("Finish without copying it [Enter]"), "{page}");
    wizard.hear("All done");
}

#[test]
fn whoever_stops_answering_ends_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut wizard = Wizard::start(folder.path());
    wizard.answer("Step 1 of 7", &"x".repeat(10_000_000));
    wizard.answer("", "99");
    wizard.hear("");
    assert_eq!(wizard.end().code(), Some(1), "the job was not done");
    let complaint = wizard.complaint();
    assert!(complaint.contains("The input ended before the last step"), "{complaint}");
}

#[test]
fn a_failure_is_chosen_by_a_flag_and_by_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut wizard = Wizard::start_with(folder.path(), &["--failure", "certificate-expired"]);
    let code = wizard.up_to_the_code().make_code();
    wizard.answer("Step 5 of 7", &code);
    wizard.answer("**** **** **** ****", "");
    let failed = wizard.answer("Step 6 of 7", "What goes wrong");
    assert!(failed.contains("What goes wrong: The server's certificate has run out"), "{failed}");
    assert!(failed.contains(": certificate-expired"), "{failed}");
    let names = wizard.answer("Type one of the names", "wrong-password");
    assert!(names.contains("nothing  ") && names.contains("message-came-back  "), "{names}");
    let failed = wizard.answer("wrong-password\n", "nothing");
    assert!(failed.contains("What goes wrong: The server did not accept the mailbox password"), "{failed}");
    let proven = wizard.hear("What goes wrong: Nothing goes wrong");
    assert!(proven.contains("Connected successfully"), "{proven}");
}

#[test]
fn failures_are_listed_and_a_name_that_is_none_is_said() {
    let setup = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sparekey-cli"));
        let run = command.args(["--lang", "en", "setup"]).args(arguments).stdin(Stdio::null()).output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (run.status.code(), text(run.stdout), text(run.stderr))
    };
    let (end, list, _) = setup(&["--practice", "--failure", "list"]);
    assert_eq!(end, Some(0));
    assert!(list.contains("clock-wrong ") && list.contains("message-not-seen "), "{list}");
    let (end, _, complaint) = setup(&["--practice", "--failure", "clock-worng"]);
    assert_eq!(end, Some(2));
    assert!(complaint.contains("“clock-worng”") && complaint.contains("clock-wrong"), "{complaint}");
    assert_eq!(setup(&["--failure", "clock-wrong"]).0, Some(2), "only in practice");
}
